/** In the order of the columns of the first event; the sheets are told apart by how many they have. */
export const ENGLISH_NAMES = [
  `Timestamp|First name|Last name|Email|Phone number|Postal code|Country of origin|Immigration status|
   Arrival date|Highest level of education|Field of study|Country of diploma|Most recent job title|
   Other jobs|Years of experience|Months of experience in Quebec|Key skills|French (spoken)|
   French (written)|English level|Position sought|Preferred locations|Availability|Consent to share`,
  `Company name|Trade name|Sector|City|Employees|Contact|Role|E-mail|Telephone|Number of tables|
   Decision-maker|Registration status|Notes`,
  `Table no|Employer|Interviewers|Languages|Break|Arrives at|Leaves at`,
  `Job ID|Employer|Position title|NOC 2021|Essential skills|Assets|Spoken French|Written French|
   Other language|Work schedule|Pay range|Location|Regulated|Openings|Deal breakers`,
  `Date made|Kind|Email of the candidate|Employer|Rank|Notes`,
].map((names) => names.split('|').map((name) => name.trim()))

export const FRENCH_NAMES = [
  `Soumis le|Prénoms|Nom de famille|Adresse électronique|Cellulaire|CP|Pays de naissance|Statut au Canada|
   Arrivée au Canada|Scolarité|Spécialité|Lieu d’obtention du diplôme|Dernier emploi|Emplois précédents|
   Nombre d’années d’expérience|Mois d’expérience au Québec|Habiletés|Français (oral)|Français (écrit)|
   Niveau d’anglais|Emploi souhaité|Mobilité|Heures disponibles|J’accepte`,
  `Raison sociale|Nom commercial|Industrie|Municipalité|Effectif|Responsable|Rôle|Adresse courriel|Tél.|
   Nb de tables|Décideur sur place|Confirmation|Commentaires`,
  `Kiosque|Employeur|Intervieweurs|Langues|Pauses|Arrive à|Quitte à`,
  `No du poste|Employeur|Intitulé du poste|CNP|Exigences|Atouts|Français oral|Français écrit exigé|
   Autre langue|Quart de travail|Rémunération|Lieu de travail|Ordre professionnel|Postes à pourvoir|
   Conditions particulières`,
  `Horodatage|Type de souhait|Candidat (courriel)|Employeur|Priorité|Remarques`,
].map((names) => names.split('|').map((name) => name.trim()))
