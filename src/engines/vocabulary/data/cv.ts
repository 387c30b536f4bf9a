/**
 * Words that CVs are made of, French and English, without accents or capitals. Each is a pattern; `;` parts them.
 * The first topic of which a word stands in a heading is the topic of what follows.
 */
export const CV_HEADINGS = `
volunteering | benevolat; benevoles?; volunteer; volunteering; sociales?; engagements?; associatives?; communautaires?
references | references?
interests | loisirs?; interets?; interests?; hobbies; passe-temps; passions; centres d'interet; activites
personal | renseignements; informations? personnelles?; personnelles?; personal; etat civil; identite
contact | coordonnees; contacts?; me joindre; contact details
profile | profil; profile; resume; sommaire; objectifs?; objective; a propos; about; summary; presentation; accroche
experience | experiences?; parcours; emplois?; employment; carriere; career; travail; work; antecedents; stages?
experience | internships?; postes occupes
languages | langues?; languages?; linguistiques?
certificates | certificats?; certifications?; licences?; licenses?; permis; accreditations?; perfectionnements?
certificates | attestations?
education | formations?; etudes; scolarite; diplomes?; ecoles?; education; academic; academiques?; scolaires?; cursus
education | studies; degrees?
skills | competences?; savoir-faire; savoir-etre; savoirs; habiletes?; aptitudes?; connaissances?; outils?; logiciels?
skills | skills?; atouts?; qualifications?; expertises?; competenc(?:y|ies); technologies; tools; forces; points forts
skills | je sais; sais aussi; qualites; informatique
other | autres?; divers; other; miscellaneous; projets?; projects?; realisations?; publications?; prix; awards
other | distinctions?
`

/** What headings are otherwise made of: they say no topic. */
export const CV_AROUND_HEADINGS = `
et; de; des; du; d'; la; le; les; l'; en; mes; mon; ma; my; and; of; the; aussi; je; professionnel(?:le)?s?; professional;
techniques?; technical; principales?; cles?; key; core; pertinentes?; relevant; parlees?; ecrites?; lues?; maitrisees?;
spoken; written; continue; academiques?; academic; formations?; etudes; history; background; complementaires?;
additionnelles?; additional; personnelles?; transversales?; generales?; informatiques?; acquises?; detaillee?s?;
recentes?; canadienne?s?; internationales?; a l'etranger; au canada; au quebec; section; liste; historique; cv
`

/** What names an employer: forms of companies, kinds of houses, work for oneself. */
export const EMPLOYER_WORDS = `
inc; ltee; ltd; llc; corp; sarl; sas; s\\.?a\\.?r?\\.?l?; gmbh; cie; ets; etablissements?; groupe; group; cabinet; centre;
center; clinique; clinic; hopital; hospital; ecole; school; lycee; college; cegep; universite; university; universidad;
institut; institute; ministere; ministry; mairie; ville de; municipalite; banque; bank; societe; company; entreprises?;
usine; factory; restaurant; restaurante; hotel; auberge; cafe; boutique; magasin; garage; ateliers?; ferme; pharmacie;
association; ong; ngo; agence; agency; compagnie; constructions?; bureau d'etudes; laboratoires?; studio; solutions;
technologies; industries?; services?; fondation; cooperative; cpe; chsld; clsc; ciusss; cisss; supermarche; transports?;
boulangerie; cocina; huileries?; papeterie; brasserie; a mon compte; travailleu(?:r|se) autonome; pigiste; freelance;
self-employed; independante?
`

/** Labels before a colon in a job: what follows is its title, its employer, its place, its period or its tasks. */
export const JOB_LABELS = `
title | poste(?: occupe)?; titre(?: du poste)?; fonctions?; emploi; metier; position(?: held)?; (?:job )?title
title | occupation; role
employer | employeur; entreprise; compagnie; societe; organisme; organisation; nom de l'employeur; company; employer
employer | organization
place | lieu; ville; pays; adresse; location; city; country
period | periode; dates?; duree; annees?; period; duration
tasks | taches(?: principales)?; responsabilites; missions?; activites; realisations; mandats?; duties; responsibilities
tasks | tasks; achievements
`

/**
 * Details that have no place in a CV here, because nobody may be chosen by them: Charte des droits et libertés de la
 * personne, RLRQ c. C-12, art. 10 and 18.1. A line that says one is left aside.
 */
export const NOT_NEEDED_WORDS = `
birth | date (?:et lieu )?de naissance; lieu de naissance; naissance ?:; nee? le \\d; date of birth; birth ?date
birth | \\bborn (?:on|in)\\b; \\bd\\.?o\\.?b\\b; ^age ?:; \\b\\d\\d ans\\s*\\)?$; \\bage de \\d\\d; \\b\\d\\d years old
sex | ^(?:sexe|gender|genre|sex) ?:; ^(?:sexe|gender)$; ^(?:feminin|masculin|male|female)$
family | situation (?:de famille|familiale|matrimoniale); etat (?:civil|matrimonial); statut (?:marital|matrimonial|civil)
family | marital status; civil status; \\bmariee?\\b.{0,20}\\benfants?\\b; ^enfants? ?:; \\bpere de
family | (?:^|[,;] ?)(?:celibataire|mariee?|divorcee?|veuf|veuve|single|married)\\b
nationality | (?:^|[,;] ?)(?:nationalite|nationality|citoyennete|citizenship|nacionalidad)
religion | ^religion; ^confession
photo | ^photo\\b
`

/** Words of lines that are not the name of the person. */
export const NO_NAME_WORDS = `
curriculum; vitae; resume; cv; adresse; address; rue; avenue; boulevard; street; tel; telephone; courriel; email; mail;
linkedin; permis; profil; page; objectif; candidature
`

/** What names a school. */
export const SCHOOL_WORDS = `
universit; universidad; universidade; college; cegep; ecole; school; instituto?\\b; institute; lycee; faculte; faculty;
centre de (?:formation|services); academ; polytechni; hec\\b; enap\\b; ets\\b; uqam; mcgill; concordia; conservatoire;
formation\\b.*-
`

/** What says that a « baccalauréat » ends secondary school, as it does outside of Québec. */
export const SECONDARY_WORDS = `
lycee; secondaire; technique; scientifique; general; litteraire; serie; professionnel; mathematiques? (?:et|elementaires)
`

/** Forms of companies, as they end a name. */
export const COMPANY_FORMS = `
inc; ltee; ltd; llc; corp; co; sarl; suarl; eurl; sas; snc; sa; s\\.a; s\\.a\\.r\\.l; s\\.e\\.n\\.c; senc; gmbh; plc; spa; cie
`

/** What goes on with the name of a diploma and says nothing of its field. */
export const DIPLOMA_TAILS = `
professionnel(?:le)?; specialisee?; universitaire; technique; scientifique; general; appliquee; fondamentale; recherche;
d'etat; of (?:science|arts|engineering|commerce|business administration); degree; (?:de|du) \\p{L}+ cycle
`
