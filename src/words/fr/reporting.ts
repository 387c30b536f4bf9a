export const reporting = {
  title: 'Chiffres de la journée',
  asOf: 'État au {when}.',
  ofTotal: '{count, number} sur {total, number}',
  nothing: 'rien encore',
  rows: 'Voir les lignes',
  back: 'Chiffres',
  none: 'Aucune ligne pour ce chiffre.',
  person: 'Personne',
  number: 'Dossier',
  employer: 'Entreprise',
  time: 'Heure',
  figure: 'Chiffre',
  value: 'Valeur',
  definition: 'Définition',
  exports: { csv: 'Télécharger en CSV', xlsx: 'Télécharger pour Excel', pdf: 'Télécharger en PDF' },
  foot: 'Chaque chiffre s’ouvre sur ses lignes dans Jumelage. Le même jour se recompte aux mêmes nombres.',
  figures: {
    registered: {
      name: 'Personnes inscrites',
      definition: 'Toutes les personnes inscrites à la journée, aussi celles qui se sont retirées.',
    },
    eligible: {
      name: 'Personnes admissibles',
      definition:
        'Inscrites, non retirées, et admissibles à un programme de la journée : selon les règles du jour, ou admises par une personne.',
    },
    invited: {
      name: 'Personnes invitées',
      definition:
        'Personnes qui ont eu au moins une entrevue dans une version publiée de l’horaire, comparées aux inscrites non retirées.',
    },
    present: { name: 'Personnes présentes', definition: 'Personnes dont l’arrivée a été notée le jour même.' },
    planned: {
      name: 'Entrevues planifiées',
      definition: 'Entrevues de la version en vigueur, sans celles qu’un des deux côtés a déclinées.',
    },
    held: {
      name: 'Entrevues tenues',
      definition:
        'Entrevues planifiées dont la plage est finie, et dont la personne est arrivée ou a reçu ou donné une réponse.',
    },
    'without-interview': {
      name: 'Sans entrevue',
      definition: 'Personnes admissibles qui n’ont aucune entrevue planifiée.',
    },
    'employer-yes': {
      name: 'Oui des entreprises',
      definition: 'Part des « oui » parmi les réponses que les entreprises ont données.',
    },
    'candidate-yes': {
      name: 'Oui des candidats et candidates',
      definition: 'Part des « oui » parmi les réponses que les personnes ont données.',
    },
    mutual: {
      name: 'Mises en relation',
      definition: 'Paires où les deux côtés ont dit oui, comparées aux entrevues tenues.',
    },
  },
}
