import type { FieldOf } from '#src/engines/intake/fields.ts'

export const EMPLOYER_COLUMNS: Record<FieldOf<'employers'>, string> = {
  legalName: `entreprise | nom de l'entreprise | nom légal | raison sociale | employeur | nom de l'employeur |
    organisation | dénomination sociale | société | compagnie | company | company name | employer | legal
    name | business name | employer name | firm | organization | legal company name | corporate name | nom`,
  usualName: `nom d'usage | nom usuel | nom commercial | aussi appelée | autre nom | nom court | usual name | trade
    name | operating name | known as | short name | doing business as | dba | also known as | common name |
    brand name`,
  sector: `secteur | secteur d'activité | industrie | domaine | activité | sector | industry | field | business
    sector | line of business`,
  city: `ville | municipalité | lieu | localité | city | town | location | municipality`,
  employees: `employés | nombre d'employés | effectif | effectifs | taille | employees | number of employees |
    headcount | company size | staff | size | workforce`,
  contactName: `personne-ressource | contact | nom du contact | responsable | répondant | personne contact | contact
    person | contact name | main contact | primary contact | représentant | representative`,
  contactRole: `fonction | titre du contact | poste du contact | rôle | titre | role | job title | title | position |
    contact title | function | contact role`,
  email: `courriel | adresse courriel | email | e-mail | email address | courriel du contact | contact email |
    mail`,
  phone: `téléphone | tél | numéro de téléphone | phone | phone number | telephone | contact phone | tel`,
  tableCount: `nombre de tables | tables | nb de tables | tables demandées | nombre de kiosques | number of tables |
    table count | tables requested | tables needed | no of tables | how many tables`,
  decisionMaker: `décideur présent | décideur sur place | décideur | preneur de décision | pouvoir d'embauche | decision
    maker present | decision-maker | decision maker on site | decision maker | hiring authority`,
  standing: `statut | confirmation | présence | statut de l'inscription | état | participation | status | confirmed |
    registration status | attendance | confirmée | participation status | booking status`,
  remarks: `remarques | commentaires | notes | note | remarks | comments | comment | besoins particuliers |
    observations`,
}

export const TABLE_COLUMNS: Record<FieldOf<'tables'>, string> = {
  number: `table | numéro de table | no de table | table no | n° de table | kiosque | table number | booth | # | no
    | table # | booth number`,
  employer: `entreprise | employeur | nom de l'entreprise | compagnie | société | company | employer | company name |
    employer name | firm | organisation | organization`,
  recruiters: `recruteuse ou recruteur | recruteur | recruteurs | recruteuse | recruteur(s) | intervieweur |
    intervieweurs | personnes à la table | représentants | recruiter | recruiters | interviewer |
    interviewers | recruiter names | representatives | hiring manager`,
  languages: `langues d'entrevue | langues | langue d'entrevue | langue | langues parlées | interview languages |
    languages | language | interview language | languages spoken | spoken languages`,
  pause: `pause | pauses | heures de pause | pause prévue | break | breaks | break times | break time | rest`,
  arrives: `arrivée | heure d'arrivée | arrive à | arrivée tardive | début | arrival | arrival time | arrives |
    arrives at | late arrival | start | start time | from`,
  leaves: `départ | heure de départ | quitte à | départ hâtif | fin | departure | departure time | leaves | leaves
    at | early departure | end | end time | until`,
}
