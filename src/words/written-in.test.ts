import { expect, test } from 'vitest'
import type { Language } from '#src/words/language.ts'
import { writtenIn } from '#src/words/written-in.ts'

const list = (texts: string) => texts.trim().split(/\s*[\n;]\s*/)

const FRENCH = list(`
  Commis d’entrepôt; Préposée aux bénéficiaires; Analyste financier; Chef de projet TI; Soudeuse-monteuse
  Technicien comptable; Conseillère en ressources humaines; Opératrice de machine à coudre; Éducatrice en garderie
  Cuisinier de ligne; Aide-cuisinière; Caissière à temps partiel; Journalier de production; Mécanicien industriel
  Électricien en bâtiment; Infirmière auxiliaire; Directeur des ventes; Adjointe administrative; Magasinier
  Chauffeur de camion classe 1; Agente de soutien; Acheteur junior; Contrôleur de gestion; Réceptionniste de soir
  Développeur Web; Ingénieure civile; Dessinateur en structure; Représentant aux ventes; Vendeuse en boutique
  Gérant de magasin; Superviseure de quart; Planificateur de la production; Inspecteur en qualité; Pâtissière
  Boulanger de nuit; Serveur de banquet; Plongeur; Concierge d’immeuble; Menuisier; Plombier; Peintre en bâtiment
  Machiniste sur commande numérique; Assembleur de meubles; Tôlier; Traducteur; Rédactrice technique; Graphiste
  Analyste d’affaires; Architecte de solutions; Administratrice de réseau; Technicienne en informatique
  Coordonnateur logistique; Répartitrice; Livreur à vélo; Coiffeuse; Esthéticienne; Massothérapeute agréé
  Enseignante de français langue seconde; Travailleur social; Psychoéducatrice; Pharmacienne; Hygiéniste dentaire
  Comptable professionnelle agréée; Commis aux comptes fournisseurs; Technicienne à la paie; Vérificateur interne
  Poste de jour, de soir et de fin de semaine; Salaire à discuter; À confirmer; Disponible dès maintenant
  Gestion de la paie; Service à la clientèle; Conduite de chariot élévateur; Lecture de plans; Soudure à l’arc
  Tenue de livres; Travail en équipe; Maîtrise d’Excel; Permis de conduire; Rédaction de rapports; Vente au détail
  Baccalauréat en administration; Diplôme d’études professionnelles; Maîtrise en génie; Cours de secourisme
  Journée d’entrevues de mars; Foire de l’emploi de la Rive-Sud; Rencontre avec les employeurs
  CHEF D’ÉQUIPE DE NUIT; COMMIS DE BUREAU; Préposé Aux Bénéficiaires; Ouvrière ou ouvrier d’usine
  La personne est libre le mardi après-midi.; Nous cherchons quelqu’un pour le quart de nuit.
  Elle préfère un poste près du métro.; Il ne peut pas soulever plus de dix kilos.
  Le salaire offert est trop bas pour ce niveau d’expérience.; Pas de permis de conduire.
  Formation offerte sur place, horaire variable.; A déjà travaillé dans ce domaine au Brésil.
  Mon diplôme n’est pas encore reconnu au Québec.; Je serai en retard d’environ dix minutes.
  Très bonne entrevue, nous voulons la revoir.; Le français est à améliorer.; Candidature retirée à sa demande.
  Le poste a été comblé à l’interne.; Ne répond plus à nos courriels.; Sa cousine travaille chez nous.
  Vous devez avoir une carte de membre de l’ordre.; Les outils sont fournis par l’entreprise.
  Conflit d’horaire avec un cours de francisation.; Expérience insuffisante avec ce logiciel.
  Deux ans d’expérience en entrepôt et une bonne forme physique.; Bilinguisme souhaité, anglais à l’oral.
  Peut commencer dès lundi.; On m’a dit que le poste était de jour.; Merci de votre accueil.
`)

const ENGLISH = list(`
  Warehouse clerk; Personal support worker; Financial analyst; IT project manager; Welder-fitter; Bookkeeper
  Accounting technician; Human resources advisor; Sewing machine operator; Early childhood educator; Line cook
  Kitchen helper; Part-time cashier; Production worker; Industrial mechanic; Construction electrician
  Licensed practical nurse; Sales director; Administrative assistant, night shift; Storekeeper
  Class 1 truck driver; Support officer; Junior buyer; Financial controller; Evening receptionist; Web developer
  Civil engineer; Structural drafter with experience; Sales representative; Store manager; Shift supervisor
  Production planner; Quality inspector; Pastry maker; Night baker; Banquet waiter; Dishwasher; Building janitor
  Carpenter and joiner; Building painter; CNC machinist; Furniture assembler; Sheet metal worker; Technical writer
  Business analyst; Solutions architect, cloud team; Network administrator; Computer technician; Logistics coordinator
  Dispatcher for the evening; Bicycle delivery person; Hairdresser; Registered massage therapist
  French as a second language teacher; Social worker; Dental hygienist; Chartered accountant; Accounts payable clerk
  Payroll technician; Internal auditor, head office; Day, evening and weekend shifts; Salary to be discussed
  To be confirmed; Available right now; Payroll management; Customer service; Forklift driving; Reading drawings
  Arc welding; Bookkeeping; Teamwork; Mastery of Excel; Driver’s licence; Report writing; Retail sales
  Bachelor’s degree in business; Master’s degree in engineering; First aid training; Problem solving
  Spring interview day; South Shore job fair; Meeting with the employers; Speed interviews
  NIGHT SHIFT TEAM LEADER; OFFICE CLERK; Nursing Aide Or Orderly; Factory worker
  The person is free on Tuesday afternoon.; We are looking for someone for the night shift.
  She would rather work near the metro.; He cannot lift more than ten kilos.; No driver’s licence.
  The wage offered is too low for this level of experience.; Training on site, variable hours.
  Has already worked in this field in Brazil.; My diploma is not yet recognized in Québec.
  I will be about ten minutes late.; Very good interview, we want to see her again.; French needs improvement.
  Withdrawn at her request.; The position was filled internally.; Does not answer our emails any more.
  His cousin works with us.; You must hold a membership card of the order.; Tools are supplied by the company.
  Schedule conflict with a French course.; Not enough experience with this software.
  Two years of warehouse experience and good physical shape.; Bilingual preferred, spoken French.
  Can start on Monday.; I was told that it was a day job.; Thank you for your welcome.; Éloïse can work on weekends.
  The office is on Saint-Denis Street in Montréal.; We met René and Chloé from the Québec office.
  Looking for work in health care; Speaks English and Spanish; Wants to be closer to home
`)

/** Names, numbers, brands, what both languages write alike, and other languages. */
const NEITHER = list(`
  Consultant; Agent; Assistant; Excel; SAP; CPA; AutoCAD; Python; PowerPoint; Flexible; 40 h; 2 ans; 100 %; H2X 1Y4; ;
  Photocopie; Transport; Description; Installation; Administration; Desjardins; Montréal-Nord?; Bonaventure; Laval; -; …
  Contador público; Vendedora; Gerente de ventas; Auxiliar de cocina; Ingeniero de sistemas; Trabajo en equipo
  Técnico en enfermería; Administrador de empresas; Engenheiro civil; Gerente de projeto; Infermiera; محاسب; 会计
  бухгалтер; Kế toán; Muhasebeci; Encargado de la recepción y del almacén; Responsabile delle vendite
  Experiencia en la industria de la construcción
`)

const answersOf = (texts: string[], language: Language | undefined) =>
  Object.fromEntries(
    [language, undefined, language === 'fr' ? 'en' : 'fr'].map((one) => [
      String(one),
      texts.filter((text) => writtenIn(text) === one),
    ]),
  )

test('the language of what people write here is known, and never taken for the other', () => {
  const [french, english] = [answersOf(FRENCH, 'fr'), answersOf(ENGLISH, 'en')]
  expect([french.en, english.fr]).toEqual([[], []])
  expect(french.undefined).toEqual(['Lecture de plans', 'Tenue de livres'])
  expect(english.undefined).toEqual([])
})

test('of what belongs to neither, nothing is said', () => {
  expect(NEITHER.filter((text) => writtenIn(text) !== undefined)).toEqual([])
})

test('a name inside a sentence does not change its language', () => {
  for (const name of ['Éloïse', 'Frédérique', 'Le Blanc', 'Washington', 'Nguyễn', 'Hatshepsut', 'Müller']) {
    expect(writtenIn(`We met ${name} in the afternoon.`)).toBe('en')
    expect(writtenIn(`Nous avons rencontré ${name} dans la salle du haut.`)).toBe('fr')
  }
})

test('case, apostrophes and the way that accents are coded change nothing', () => {
  for (const text of [...FRENCH, ...ENGLISH]) {
    expect([text, writtenIn(text.replaceAll('’', "'").normalize('NFD'))]).toEqual([text, writtenIn(text)])
    expect([text, writtenIn(text.toUpperCase())]).toEqual([text, writtenIn(text)])
  }
})

test('a text that mixes the two is of neither', () => {
  expect(writtenIn('Warehouse clerk / commis d’entrepôt')).toBe(undefined)
  expect(writtenIn('Chargée de projet, project manager')).toBe(undefined)
})
