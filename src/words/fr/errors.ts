/** What is wrong with a field, by code; said at the field and at the top of the page in the same words. */
export const errors = {
  required: 'Remplissez ce champ.',
  invalid: 'Cette réponse n’est pas valide.',
  'too-long': 'Ce texte est trop long. Raccourcissez-le.',
  'too-many': 'Il y a trop de choix. Gardez-en moins.',
  'unreadable-text': 'Ce texte contient un caractère que nous ne pouvons pas lire. Écrivez-le de nouveau.',
  'unknown-field':
    'Ce formulaire a changé depuis que vous l’avez ouvert. Vérifiez vos réponses et envoyez-le de nouveau.',
  'email-invalid': 'Entrez un courriel, par exemple nom@exemple.com.',
  'phone-invalid': 'Entrez un numéro de téléphone, par exemple 514 555-0123.',
  'postal-code-invalid': 'Entrez un code postal, par exemple H2X 1Y4.',
  'number-invalid': 'Entrez un nombre, par exemple 12.',
  'number-out-of-range': 'Ce nombre est trop petit ou trop grand.',
  'date-invalid': 'Cette date n’existe pas. Par exemple : 27 3 2026.',
  'time-invalid': 'Entrez une heure, par exemple 9 h 30.',
  'choice-invalid': 'Choisissez une des réponses.',
  'link-invalid': 'Entrez une adresse qui commence par https.',
  stale: 'Quelqu’un a modifié cette fiche pendant que vous l’aviez ouverte. Comparez, puis enregistrez de nouveau.',
}
