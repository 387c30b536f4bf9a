/** The first page of the staff: what waits. */
export const today = {
  title: 'Aujourd’hui, {day}',
  nothing: 'Rien n’attend.',
  count: '{count, plural, =0 {Rien n’attend} one {# chose attend} other {# choses attendent}}.',
  toDecide: 'Admissions à décider',
  toDecideNone: 'Aucune admission à décider.',
  toVerify: '{count, plural, one {# personne à vérifier} other {# personnes à vérifier}}',
  eligible: '{count, plural, one {# personne admissible sans décision} other {# personnes admissibles sans décision}}',
  events: 'Prochains événements',
  noEvents: 'Aucun événement à venir.',
  inDays: '{days, plural, =0 {aujourd’hui} one {demain} other {dans # jours}}',
  eventCounts:
    '{people, plural, =0 {aucune personne inscrite} one {# personne inscrite} other {# personnes inscrites}}',
  firms: '{count, plural, =0 {aucune entreprise} one {# entreprise} other {# entreprises}}',
  checks: 'Postes à vérifier avant une journée',
  noChecks: 'Tous les postes des prochaines journées sont vérifiés.',
  checksOf: '{count, plural, one {# poste à vérifier} other {# postes à vérifier}}',
  criteria: 'Critères à relire',
  criteriaOf:
    '{count, plural, one {# critère vérifié il y a plus d’un an} other {# critères vérifiés il y a plus d’un an}}',
  opening: 'Ouverture de l’espace',
  openAll: 'Voir la liste',
}
