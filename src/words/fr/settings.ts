/** What an organisation sets for itself, and what it must publish before its portal opens. */
export const settings = {
  title: 'Réglages',
  opening: 'Avant d’ouvrir l’espace',
  openingLead:
    'La loi demande de publier ces éléments avant de recueillir des renseignements personnels. Jusque-là, l’inscription reste fermée.',
  openingDone: 'Tout est publié. L’espace est ouvert.',
  stillClosed: '{count, plural, one {Il manque un élément} other {Il manque # éléments}} : l’inscription est fermée.',
  duties: {
    contact: 'Donner un courriel pour vous joindre',
    'privacy-officer': 'Nommer la personne responsable de la protection des renseignements personnels',
    policy: 'Publier la politique de confidentialité',
  },
  other: 'Autres réglages',
  look: 'Couleur et logo',
  hosting: 'Lieu d’hébergement',
  programmes: 'Programmes et critères',
  team: 'Équipe et rôles',
  dutyDone: 'Publié',
  dutyToDo: 'À faire',
  set: 'Fait',
  notSet: 'À compléter',
  policyVersion: 'Version {version}, publiée le {day}',
  contact: {
    title: 'Nom et coordonnées',
    lead: 'Tout ce que vous écrivez ici est public : pied des pages, politique et courriels.',
    name: 'Nom complet de l’organisme',
    shortName: 'Nom court',
    shortNameHint: 'En haut des pages.',
    city: 'Ville',
    address: 'Adresse postale',
    addressHint: 'Elle apparaît au bas des courriels.',
    contactEmail: 'Courriel',
    contactPhone: 'Téléphone',
  },
  officer: {
    title: 'Personne responsable de la protection des renseignements personnels',
    lead: 'Son titre et ses coordonnées sont publiés au pied de chaque page et dans la politique.',
    name: 'Nom',
    jobTitle: 'Titre',
    email: 'Courriel',
    phone: 'Téléphone',
  },
  policy: {
    title: 'Politique de confidentialité',
    lead: 'Chaque publication est une nouvelle version. Les consentements gardent le numéro de la version lue.',
    none: 'Aucune version n’est publiée.',
    textFr: 'Texte en français',
    textEn: 'Texte en anglais',
    format:
      'Une ligne vide sépare les paragraphes. Une ligne qui commence par ## est un titre, par - un élément de liste.',
    offered:
      'Nous avons rempli un modèle avec vos réglages. Relisez-le : vous en êtes responsables, et il doit dire ce que vous faites vraiment.',
    publish: 'Publier cette version',
    see: 'Voir la page publiée',
  },
  lookForm: {
    title: 'Couleur et logo',
    lead: 'Une couleur pour le fond clair, une pour le fond sombre. Elle sert au texte : elle doit rester lisible.',
    accent: 'Couleur sur fond clair',
    accentDark: 'Couleur sur fond sombre',
    colourHint: 'Écrite #rrvvbb, par exemple #0b5563.',
    logoPath: 'Logo, une seule forme',
    logoHint: 'Le contenu de l’attribut d d’un tracé SVG, dans un carré de 40 sur 40.',
    contrast: 'Lisibilité de la couleur actuelle',
    theme: { light: 'Fond clair', dark: 'Fond sombre' },
    readable: 'Lisible partout',
    unreadable: 'Trop pâle',
  },
  hostingForm: {
    title: 'Lieu d’hébergement',
    lead: 'Hors du Québec, la loi demande d’abord une évaluation des facteurs relatifs à la vie privée.',
    hostingPlace: 'Où sont gardées les données',
    hint: 'Le pays, la province et l’entreprise, par exemple : Québec, serveur de l’organisme.',
  },
  done: {
    saved: 'Les réglages sont enregistrés.',
    published: 'La politique est publiée.',
  },
  errors: {
    'too-short': 'Écrivez le nom au complet.',
    'policy-too-short': 'Ce texte est trop court pour une politique.',
    'nothing-changed': 'Ce texte est déjà celui de la version publiée.',
    'colour-invalid': 'Écrivez la couleur avec # et six chiffres ou lettres de a à f, par exemple #0b5563.',
    'too-faint': 'Cette couleur est trop pâle sur fond clair. Choisissez-en une plus foncée.',
    'too-faint-dark': 'Cette couleur est trop foncée sur fond sombre. Choisissez-en une plus pâle.',
    'logo-invalid': 'Ce n’est pas un tracé SVG. Il commence par M et ne contient que des commandes de tracé.',
  },
  unnamed: {
    officer: '[nom de la personne responsable]',
    officerTitle: '[titre]',
    email: '[courriel]',
    hosting: '[lieu d’hébergement]',
  },
  /** Offered to be read, corrected and published. Plain language: short sentences, the verb first. */
  policyTemplate: `## Ce que nous recueillons

{organisation} accompagne des personnes qui cherchent un emploi et des entreprises qui recrutent. Nous recueillons votre nom, vos coordonnées, votre parcours, vos langues et vos souhaits. Pour savoir si un programme vous est ouvert, nous recueillons aussi votre statut d’immigration, votre date d’arrivée et votre code postal. Nous ne demandons ni votre âge, ni votre religion, ni votre numéro d’assurance sociale.

## Pourquoi

- Pour décider avec vous si un programme vous convient.
- Pour vous proposer des postes et préparer des rencontres avec des entreprises.
- Pour rendre des comptes à ceux qui paient les programmes, en chiffres seulement, sans nommer personne.

## Qui voit quoi

L’équipe qui vous accompagne voit votre dossier. Une entreprise ne voit que votre profil, et seulement si vous l’acceptez. Elle ne voit jamais votre statut, votre pays d’origine, votre adresse ni les notes de l’équipe. Elle reçoit vos coordonnées seulement si vous êtes intéressés des deux côtés.

## Des décisions prises par des personnes

Un calcul propose des jumelages à partir du métier, des compétences, de l’expérience et des langues. Une personne de l’équipe décide. Vous pouvez demander pourquoi un poste vous est proposé, et faire revoir la décision.

## Combien de temps

Nous gardons votre dossier 24 mois après notre dernier contact. Les preuves de consentement sont gardées 7 ans. Ensuite, tout est effacé ou rendu anonyme.

## Où

Les données sont gardées ici : {hosting}.

## Vos droits

Vous pouvez voir votre dossier, le faire corriger, en recevoir une copie ou retirer un consentement. Écrivez à {officer}, {officerTitle}, à {officerEmail}. Nous répondons par écrit dans les 30 jours. Si la réponse ne vous convient pas, vous pouvez vous adresser à la Commission d’accès à l’information du Québec.

## Nous joindre

Pour toute autre question, écrivez à {contactEmail}.`,
}
