import { plain } from '#src/engines/reading/plain.ts'

/** Words that name an employer: forms of companies, kinds of houses, work for oneself. */
const EMPLOYER = new RegExp(
  String.raw`\b(?:inc|ltee|ltd|llc|corp|sarl|sas|s\.?a\.?r?\.?l?|gmbh|cie|ets|etablissements?|groupe|group|cabinet|centre|center|clinique|clinic|hopital|hospital` +
    `|ecole|school|lycee|college|cegep|universite|university|universidad|institut|institute|ministere|ministry|mairie|ville de|municipalite` +
    `|banque|bank|societe|company|entreprises?|usine|factory|restaurant|restaurante|hotel|auberge|cafe|boutique|magasin|garage|ateliers?|ferme` +
    `|pharmacie|association|ong|ngo|agence|agency|compagnie|constructions?|bureau d'etudes|laboratoires?|studio|solutions|technologies|industries?` +
    `|services?|fondation|cooperative|cpe|chsld|clsc|ciusss|cisss|supermarche|transports?|boulangerie|cocina|huileries?|papeterie|brasserie` +
    `|a mon compte|travailleu(?:r|se) autonome|pigiste|freelance|self-employed|independante?)\b`,
)

/** Whether a text looks like the name of a firm or a house. */
export const isEmployer = (text: string): boolean => EMPLOYER.test(plain(text))
