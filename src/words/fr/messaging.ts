/** The outbox: what we wrote to people, and what became of it. */
export const messaging = {
  title: 'Courriels envoyés',
  lead: 'Tout ce que Jumelage a écrit au nom de votre organisation. Le contenu reste entre le courriel et la personne.',
  filter: 'Filtrer par état',
  counted: { waiting: 'En attente', failed: 'Refusés', held: 'Retenus', sent: 'Partis' },
  states: { waiting: 'En attente', failed: 'Refusé', held: 'Retenu', sent: 'Parti' },
  columns: { to: 'À', subject: 'Objet', at: 'Date', reason: 'Ce qui s’est passé', act: 'Action' },
  nobody: { title: 'Aucun courriel ici', why: 'Aucun courriel n’est dans cet état.' },
  tries: '{count, plural, =0 {Pas encore essayé.} one {# essai.} other {# essais.}}',
  serverSaid: 'Réponse du serveur : {said}',
  heldBecause: 'Il serait arrivé trop tard.',
  sendAgain: 'Envoyer de nouveau',
  sendAllTheSame: 'Envoyer quand même',
  about: ': {subject}, {address}',
  refusals: { 'not-stopped': 'Ce courriel est déjà parti ou attend déjà son tour.' },
  done: { sentAgain: 'Le courriel repart dans un instant.' },
}
