/** What the portals say around their pages: navigation, problems, what is closed. */
export const portals = {
  staff: 'Espace conseil',
  today: 'Aujourd’hui',
  candidates: 'Candidats',
  employers: 'Entreprises',
  events: 'Événements',
  imports: 'Importer',
  figures: 'Chiffres',
  settings: 'Réglages',
  team: 'Équipe',
  home: 'Accueil',
  programmes: 'Programmes',
  eligibility: 'Suis-je admissible?',
  register: 'S’inscrire',
  mySpace: 'Mon espace',
  closed: {
    title: 'Cet espace n’est pas encore ouvert',
    body: 'Avant de recueillir des renseignements personnels, l’organisme doit publier les éléments suivants.',
    'privacy-officer':
      'Le nom et les coordonnées de la personne responsable de la protection des renseignements personnels.',
    policy: 'Sa politique de confidentialité.',
    contact: 'Un courriel pour le joindre.',
    forStaff: 'Un ou une gestionnaire peut le faire dans les réglages.',
  },
  problem: {
    400: {
      title: 'Cette demande est incomplète',
      body: 'Revenez à la page précédente et essayez de nouveau. Rien n’est perdu.',
    },
    403: {
      title: 'Cette page ne vous est pas ouverte',
      body: 'Votre rôle ne permet pas cette action. Demandez à un ou une gestionnaire de votre organisme.',
    },
    404: { title: 'Cette page n’existe pas', body: 'L’adresse est fausse, ou la page ne vous est pas ouverte.' },
    405: { title: 'Cette demande est incomplète', body: 'Revenez à la page précédente et essayez de nouveau.' },
    409: {
      title: 'Quelqu’un a modifié cette fiche',
      body: 'Votre changement n’est pas enregistré. Revenez en arrière pour le copier, puis ouvrez la fiche de nouveau.',
    },
    413: { title: 'C’est trop gros', body: 'Ce que vous envoyez dépasse la taille permise.' },
    415: { title: 'Cette demande est incomplète', body: 'Revenez à la page précédente et essayez de nouveau.' },
    422: {
      title: 'Ce formulaire a déjà été envoyé',
      body: 'Il a été envoyé avec d’autres réponses, ou dans une autre session. Ouvrez la page de nouveau pour voir ce qui est enregistré.',
    },
    429: { title: 'Trop d’essais', body: 'Attendez un moment, puis essayez de nouveau.' },
    500: {
      title: 'Un problème de notre côté',
      body: 'Rien de ce qui était enregistré n’est perdu. Essayez de nouveau dans une minute.',
    },
    503: {
      title: 'Le service reprend dans un instant',
      body: 'Rien de ce qui était enregistré n’est perdu. Essayez de nouveau dans une minute.',
    },
    reference: 'Référence à donner si vous nous écrivez : {id}',
    back: 'Retour à l’accueil',
  },
}
