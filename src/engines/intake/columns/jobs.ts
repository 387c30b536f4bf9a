import type { FieldOf } from '#src/engines/intake/fields.ts'

export const JOB_COLUMNS: Record<FieldOf<'jobs'>, string> = {
  reference: `réf. | référence | ref | numéro du poste | no du poste | id | code du poste | no d'offre | reference |
    job id | job number | posting number | ref no | job ref | requisition | job reference`,
  employer: `entreprise | employeur | nom de l'entreprise | compagnie | société | company | employer | company name |
    employer name | firm | organisation | organization`,
  title: `titre du poste | poste | titre | titre de l'emploi | intitulé | intitulé du poste | emploi | poste à
    pourvoir | job title | title | position | position title | job | role | job name | vacancy | opening`,
  code: `code cnp 2021 | code cnp | cnp | cnp 2021 | code de profession | code | noc code | noc | noc 2021 | noc
    2021 code | national occupational classification | occupation code`,
  essentialSkills: `compétences exigées | compétences requises | exigences | compétences | compétences essentielles |
    obligatoires | required skills | skills required | essential skills | must have | requirements |
    mandatory skills | must-have skills | skills`,
  assetSkills: `compétences souhaitées (atouts) | compétences souhaitées | atouts | atout | compétences souhaitables |
    nice to have | assets | desired skills | asset skills | preferred skills | skills desired | optional
    skills | nice-to-have skills | desired skills (assets)`,
  frenchSpoken: `français parlé demandé | français parlé | français oral | français parlé exigé | niveau de français |
    français requis | français | spoken french required | spoken french | french spoken | required spoken
    french | oral french | french level | french required | french`,
  frenchWritten: `français écrit demandé | français écrit | français écrit exigé | written french required | written
    french | french written | required written french`,
  otherLanguage: `autre langue exigée et raison | autre langue | autre langue exigée | autres langues |
    langue autre que
    le français | anglais exigé | anglais | other language required and reason | other language | other
    languages | other language required | english required | english`,
  schedule: `horaire | horaire de travail | heures | quart de travail | heures par semaine | schedule | work schedule
    | hours | shift | working hours | hours per week`,
  wage: `salaire | salaire offert | rémunération | taux horaire | échelle salariale | fourchette salariale | wage
    | salary | pay | salary range | wage range | compensation | hourly rate | pay range | remuneration`,
  region: `région | lieu de travail | lieu | ville | région du poste | endroit | region | location | work location
    | city | workplace | place of work`,
  regulated: `profession réglementée | réglementée | ordre professionnel | profession réglementée (ordre) | regulated
    profession | regulated occupation | regulated | professional order | licence required | license required`,
  openings: `nombre de postes | postes | nb de postes | ouvertures | postes à pourvoir | nombre | quantité | number
    of openings | openings | number of positions | vacancies | positions | headcount | no of openings | how
    many | number of vacancies`,
  conditions: `conditions incontournables | conditions | exigences particulières | conditions particulières |
    incontournables | critères éliminatoires | non-negotiable conditions | deal breakers | dealbreakers |
    special conditions | mandatory conditions | essential conditions | non-negotiables | hard requirements`,
}

export const WISH_COLUMNS: Record<FieldOf<'wishes'>, string> = {
  madeOn: `date | horodatage | date du souhait | le | date de la demande | timestamp | day | made on | date made`,
  wishKind: `nature | type | type de souhait | genre de demande | sens | nature du souhait | type de demande | kind |
    wish type | request type | nature of wish | category | catégorie | wish kind | type of wish`,
  candidateEmail: `courriel du candidat | courriel | candidat (courriel) | adresse courriel |
    courriel de la personne |
    candidate email | email | e-mail | email of the candidate | candidate e-mail | email address |
    candidate's email`,
  candidateName: `nom du candidat | candidat | candidate | nom | candidat ou candidate | candidate name |
    name | applicant
    | full name`,
  employer: `entreprise | employeur | nom de l'entreprise | compagnie | société | company | employer | company name |
    employer name | firm | organisation | organization`,
  rating: `cote | rang | priorité | choix | étoiles | note | ordre de préférence | rating | rank | priority | stars
    | score | choice | preference | ranking`,
  remarks: `commentaire | commentaires | remarques | remarque | comment | comments | remarks | notes | reason`,
}

/** Never read nor kept, in any sheet: what we must not hold, or must not know when matching. */
export const WITHHELD_COLUMNS: string = `nas | numéro d'assurance sociale | sin | social insurance number |
    ssn | social security number | date
    de naissance | né le | née le | âge | birth date | date of birth | birthday | dob | age | sexe | genre |
    sex | gender | état civil | état matrimonial | marital status | civil status | religion | photo |
    picture | ethnie | origine ethnique | ethnicity | race | handicap | disability | enfants | children |
    numéro de passeport | passport number | passeport | passport | iuc | uci | numéro d'assurance maladie |
    ramq`
