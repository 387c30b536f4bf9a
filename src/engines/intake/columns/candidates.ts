import type { FieldOf } from '#src/engines/intake/fields.ts'

/** Names of columns as registration forms write them, French then English, folded when compared. */
export const CANDIDATE_COLUMNS: Record<FieldOf<'candidates'>, string> = {
  submittedAt: `horodatage | horodateur | date de soumission | date d'inscription | date de réponse | soumis le | reçu
    le | date et heure | complété le | heure d'envoi | date de la demande | heure de fin | timestamp |
    submitted at | submission date | date submitted | completion time | registration date | response date |
    received on | created at | start time`,
  givenName: `prénom | prénoms | prénom usuel | prénom du candidat | first name | given name | given names |
    forename`,
  familyName: `nom | nom de famille | noms | nom du candidat | patronyme | last name | family name | surname | last
    names`,
  fullName: `nom complet | nom et prénom | prénom et nom | nom, prénom | identité | candidat | candidate | full name
    | name | participant | applicant | applicant name | candidate name | your name`,
  email: `courriel | adresse courriel | courriel du candidat | adresse électronique | adresse e-mail | e-mail |
    email | email address | adresse mail | mail | mél | courrier électronique | candidate email`,
  phone: `téléphone | numéro de téléphone | tél | no de téléphone | cellulaire | mobile | téléphone cellulaire |
    phone | phone number | telephone | telephone number | cell | cell phone | mobile phone | contact number
    | portable`,
  postalCode: `code postal | cp | postal code | zip code | zip | postcode | code postal de résidence | adresse`,
  country: `pays d'origine | pays de naissance | pays | origine | nationalité | lieu de naissance | country of
    origin | country of birth | birth country | home country | country | nationality | citizenship country |
    native country`,
  status: `statut d'immigration | statut | statut au canada | statut migratoire | statut légal | immigration |
    immigration status | status | status in canada | legal status | residency status | statut d'immigrant |
    type de permis | permit type | current status`,
  arrival: `date d'arrivée au canada | date d'arrivée | arrivée au canada | arrivé au canada le | au canada depuis |
    année d'arrivée | date entrée canada | date of arrival in canada | arrival date | date of arrival |
    arrived in canada | arrival in canada | in canada since | landing date | date of landing | canada
    arrival date | year of arrival | date d'établissement | date arrived`,
  diploma: `diplôme le plus élevé | diplôme | dernier diplôme | plus haut diplôme | niveau d'études | scolarité |
    niveau de scolarité | dernier diplôme obtenu | formation | études | highest diploma | highest degree |
    highest level of education | education | education level | diploma | degree | highest education |
    highest credential | level of education | highest qualification`,
  studyField: `domaine d'études | champ d'études | spécialité | discipline | domaine du diplôme | domaine de formation
    | field of study | study field | major | area of study | discipline of study | domaine`,
  diplomaCountry: `pays du diplôme | pays d'obtention du diplôme | lieu d'obtention du diplôme |
    pays d'études | lieu du
    diplôme | country of diploma | country of degree | country of study | country of education | degree
    country | diploma country | where obtained | country where degree was obtained | education country`,
  lastTitle: `titre du dernier poste | dernier poste | dernier emploi | dernier poste occupé | poste actuel | emploi
    actuel | profession | titre du poste | titre | métier | last job title | last job | last position | job
    title | most recent position | most recent job title | current position | current job title | latest
    position | occupation | last position held | previous job`,
  otherTitles: `autres postes occupés | autres postes | postes antérieurs | autres emplois | expériences antérieures |
    emplois précédents | postes précédents | other positions held | other positions | other jobs | previous
    positions | other job titles | past positions | previous jobs held`,
  experienceYears: `années d'expérience | nombre d'années d'expérience | expérience (années) | expérience totale |
    expérience | ans d'expérience | years of experience | experience (years) | total experience | experience
    | total years of experience | work experience | years experience`,
  quebecExperience: `expérience au québec (mois) | expérience au québec | mois au québec |
    mois d'expérience au québec |
    expérience québécoise | expérience locale | expérience dans le domaine au québec | québec experience
    (months) | quebec experience | experience in quebec | months of experience in quebec | months in quebec
    | local experience | experience in quebec (months) | canadian experience | expérience canadienne`,
  skills: `compétences | habiletés | savoir-faire | compétences clés | compétences techniques | aptitudes |
    connaissances | skills | key skills | technical skills | competencies | skill set | abilities`,
  frenchSpoken: `français parlé | français oral | niveau de français parlé | niveau de français à l’oral | français
    (oral) | production orale | niveau de français | français | spoken french | oral french | french
    (spoken) | french speaking | french level | french | french oral | french proficiency`,
  frenchWritten: `français écrit | niveau de français écrit | français à l'écrit | français (écrit) |
    production écrite |
    written french | french (written) | french writing | french written`,
  english: `anglais | niveau d'anglais | anglais parlé | connaissance de l'anglais | english | english level |
    spoken english | english proficiency | anglais oral`,
  soughtTitle: `poste recherché | emploi recherché | poste souhaité | emploi souhaité | poste visé | objectif
    professionnel | type de poste recherché | emploi visé | job sought | desired position | position sought
    | desired job | target position | job wanted | looking for | position desired | target role | desired
    role | career goal`,
  regions: `régions souhaitées | région souhaitée | régions | mobilité | lieu de travail souhaité | où travailler |
    régions de travail | preferred regions | preferred region | regions | desired regions | work location |
    preferred location | preferred locations | where to work | mobility | location preference | regions
    wanted`,
  availability: `disponibilités le jour de l'événement | disponibilités | disponibilité | plages disponibles | heures
    disponibles | présence le jour | quand êtes-vous disponible | disponibilité pour l'événement |
    availability | availability on the day | availability on event day | available times | available hours |
    time slots | when are you available | event day availability`,
  consent: `consentement | j'accepte | acceptation | autorisation | consentement à la transmission | consentez-vous
    | acceptez-vous | accord | rgpd | consent | i agree | i consent | agreement | consent given | permission
    | consent to share | do you consent | do you agree | acceptez-vous que vos renseignements soient
    transmis`,
}
