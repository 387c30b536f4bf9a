/** Texts of the demo world, and the plain-language policy that an organisation may start from. */
export const demo = {
  officerTitle: 'responsable de la protection des renseignements personnels',
  hostingPlace: 'Québec, Canada',
  eventName: 'Journée d’entrevues éclair',
  place: 'Halle du Vieux-Quai, salle B',
  policy: `Nous recueillons vos renseignements pour vous inscrire à nos programmes et vous jumeler avec des entreprises.

Votre statut d’immigration, votre date d’arrivée et votre adresse servent seulement à vérifier votre admissibilité. Les entreprises ne les voient jamais.

Les entreprises d’un événement voient vos compétences, votre expérience et votre niveau de français, si vous l’acceptez.

Vous pouvez voir, corriger et faire effacer vos renseignements. Écrivez à la personne responsable, nommée au bas de chaque page.

Nous gardons votre dossier 24 mois après le dernier contact.`,
}
