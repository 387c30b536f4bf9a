import type { settings as french } from '#src/words/fr/settings.ts'

export const settings: typeof french = {
  title: 'Settings',
  opening: 'Before the portal opens',
  openingLead:
    'The law asks to publish these before personal information is collected. Until then, registration stays closed.',
  openingDone: 'Everything is published. The portal is open.',
  stillClosed: '{count, plural, one {One thing is} other {# things are}} missing: registration is closed.',
  duties: {
    contact: 'Give an e-mail to reach you',
    'privacy-officer': 'Name the person in charge of the protection of personal information',
    policy: 'Publish the privacy policy',
  },
  other: 'Other settings',
  look: 'Colour and logo',
  hosting: 'Place of hosting',
  programmes: 'Programmes and criteria',
  team: 'Team and roles',
  dutyDone: 'Published',
  dutyToDo: 'To do',
  set: 'Done',
  notSet: 'To complete',
  policyVersion: 'Version {version}, published on {day}',
  contact: {
    title: 'Name and contact details',
    lead: 'All that you write here is public: foot of the pages, policy and e-mails.',
    name: 'Full name of the organisation',
    shortName: 'Short name',
    shortNameHint: 'At the top of the pages.',
    city: 'City',
    address: 'Postal address',
    addressHint: 'It appears at the foot of e-mails.',
    contactEmail: 'E-mail',
    contactPhone: 'Telephone',
  },
  officer: {
    title: 'Person in charge of the protection of personal information',
    lead: 'Their title and contact details are published at the foot of every page and in the policy.',
    name: 'Name',
    jobTitle: 'Title',
    email: 'E-mail',
    phone: 'Telephone',
  },
  policy: {
    title: 'Privacy policy',
    lead: 'Each publication is a new version. Consents keep the number of the version that was read.',
    none: 'No version is published.',
    textFr: 'Text in French',
    textEn: 'Text in English',
    format: 'An empty line parts paragraphs. A line that begins with ## is a heading, with - an item of a list.',
    offered:
      'We have filled in a template with your settings. Read it: you answer for it, and it must say what you really do.',
    publish: 'Publish this version',
    see: 'See the page published',
  },
  lookForm: {
    title: 'Colour and logo',
    lead: 'One colour on light ground, one on dark. It is used for text: it must stay readable.',
    accent: 'Colour on light ground',
    accentDark: 'Colour on dark ground',
    colourHint: 'Written #rrggbb, for example #0b5563.',
    logoPath: 'Logo, one shape only',
    logoHint: 'The content of the d attribute of an SVG path, in a square of 40 by 40.',
    contrast: 'Readability of the present colour',
    theme: { light: 'Light ground', dark: 'Dark ground' },
    readable: 'Readable everywhere',
    unreadable: 'Too faint',
  },
  hostingForm: {
    title: 'Place of hosting',
    lead: 'Outside Québec, the law first asks for a privacy impact assessment.',
    hostingPlace: 'Where the data is kept',
    hint: 'The country, the province and the company, for example: Québec, server of the organisation.',
  },
  done: {
    saved: 'The settings are saved.',
    published: 'The policy is published.',
  },
  errors: {
    'too-short': 'Write the name in full.',
    'policy-too-short': 'This text is too short for a policy.',
    'nothing-changed': 'This text is already that of the version published.',
    'colour-invalid': 'Write the colour with # and six digits or letters from a to f, for example #0b5563.',
    'too-faint': 'This colour is too faint on light ground. Choose a darker one.',
    'too-faint-dark': 'This colour is too dark on dark ground. Choose a lighter one.',
    'logo-invalid': 'This is not an SVG path. It begins with M and holds only path commands.',
  },
  unnamed: {
    officer: '[name of the person in charge]',
    officerTitle: '[title]',
    email: '[e-mail]',
    hosting: '[place of hosting]',
  },
  policyTemplate: `## What we collect

{organisation} accompanies people who look for work and employers who recruit. We collect your name, your contact details, your career, your languages and your wishes. To know whether a programme is open to you, we also collect your immigration status, your date of arrival and your postal code. We ask neither for your age, nor for your religion, nor for your social insurance number.

## Why

- To decide with you whether a programme suits you.
- To propose jobs to you and to prepare meetings with employers.
- To account to those who pay for the programmes, in figures only, without naming anybody.

## Who sees what

The staff who accompany you see your file. An employer sees only your profile, and only if you agree. It never sees your status, your country of origin, your address or the notes of the staff. It receives your contact details only if both sides are interested.

## Decisions made by people

A calculation proposes matches from the occupation, the skills, the experience and the languages. A member of the staff decides. You can ask why a job is proposed to you, and have the decision reviewed.

## For how long

We keep your file for 24 months after our last contact. Proofs of consent are kept for 7 years. Then everything is erased or made anonymous.

## Where

The data is kept here: {hosting}.

## Your rights

You can see your file, have it corrected, receive a copy of it or withdraw a consent. Write to {officer}, {officerTitle}, at {officerEmail}. We answer in writing within 30 days. If the answer does not suit you, you can turn to the Commission d’accès à l’information du Québec.

## Reach us

For any other question, write to {contactEmail}.`,
}
