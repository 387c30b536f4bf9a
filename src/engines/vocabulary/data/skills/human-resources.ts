/**
 * Skills of human resources: recruiting, pay, safety at work, labour relations, leading people.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_HUMAN_RESOURCES = `
absence-management | skill | fr: gestion des absences; gérer les absences; gestion des congés; gestion de l'invalidité
absence-management | fr: dossiers d'invalidité; absences et invalidités | en: absence management; leave management
absence-management | en: disability management; manage absences
accident-investigation | skill | fr: enquêtes d'accidents; enquêter sur des accidents de travail; analyse d'accidents
accident-investigation | fr: enquête et analyse d'accidents | en: accident investigation
accident-investigation | en: investigate workplace accidents; incident investigation
adp | tool | fr: ADP; ADP Workforce Now; ADP paie | en: ADP; ADP Workforce Now; ADP payroll
agendrix | tool | fr: Agendrix; logiciel d'horaires Agendrix | en: Agendrix; Agendrix scheduling
applicant-tracking-system | tool | fr: système de suivi des candidatures; ATS; logiciel de recrutement; Taleo
applicant-tracking-system | fr: Greenhouse ATS; Cegid Talentsoft | en: applicant tracking system; ATS
applicant-tracking-system | en: recruiting software; Taleo; Greenhouse ATS
bamboohr | tool | fr: BambooHR; Bamboo HR; Folks RH; Folks SIRH; Rise People | en: BambooHR; Bamboo HR; Folks HR
bamboohr | en: Rise People
candidate-sourcing | skill | fr: recherche de candidats; sourcing; chasse de têtes; approche directe de candidats
candidate-sourcing | fr: rechercher des candidats | en: candidate sourcing; sourcing; headhunting; executive search
ceridian | tool | fr: Ceridian; Dayforce; Powerpay; Ceridian Dayforce | en: Ceridian; Dayforce; Powerpay
ceridian | en: Ceridian Dayforce
coaching | skill | fr: coaching de gestion; coacher des employés; coaching; coacher une équipe
coaching | fr: accompagner des gestionnaires; accompagnement de gestionnaires | en: coaching; coach employees
coaching | en: management coaching; coach managers
collective-bargaining | skill | fr: négociation de conventions collectives; négocier des conventions collectives
collective-bargaining | fr: convention collective; appliquer une convention collective
collective-bargaining | fr: application de conventions collectives | en: collective bargaining; collective agreements
collective-bargaining | en: negotiate collective agreements; apply collective agreements
compensation | skill | fr: rémunération globale; !rémunération; structure salariale; administrer la rémunération
compensation | fr: politiques salariales | en: compensation; !compensation; total rewards; salary structure
compensation | en: compensation management
conflict-management | skill | fr: gestion des conflits; gérer des conflits; résolution de conflits
conflict-management | fr: résoudre des conflits | en: conflict management; conflict resolution; resolve conflicts
conflict-management | en: manage conflicts
crha | certificate | fr: CRHA; CRIA; conseiller en ressources humaines agréé | en: CRHA; CRIA; CHRP; CPHR
d2l-brightspace | tool | fr: D2L Brightspace; plateforme d'apprentissage RH | en: D2L Brightspace
disciplinary-measures | skill | fr: mesures disciplinaires; gérer des mesures disciplinaires; gestion disciplinaire
disciplinary-measures | en: disciplinary measures; employee discipline; disciplinary action
employee-benefits | skill | fr: avantages sociaux; administrer les avantages sociaux
employee-benefits | fr: administration des assurances collectives; gestion des avantages sociaux
employee-benefits | fr: régime d'assurance collective | en: employee benefits; benefits administration
employee-benefits | en: administer benefits; group benefits
employee-engagement | skill | fr: mobilisation des employés; mobiliser une équipe; mobilisation d'équipe
employee-engagement | fr: engagement des employés; motiver une équipe; motivation d'équipe; reconnaissance au travail
employee-engagement | en: employee engagement; motivate teams; employee motivation; staff motivation
employee-engagement | en: employee recognition
employee-offboarding | skill | fr: départs d'employés; entrevues de départ; fin d'emploi; gestion des départs
employee-offboarding | fr: licenciement; mener des entrevues de départ | en: employee offboarding; exit interviews
employee-offboarding | en: termination of employment
employee-onboarding | skill | fr: accueil et intégration des employés; accueillir les nouveaux employés
employee-onboarding | fr: intégration des nouveaux employés; intégrer de nouveaux employés; onboarding
employee-onboarding | fr: accueil des nouveaux employés | en: employee onboarding; onboard new employees; onboarding
employee-onboarding | en: new hire orientation; employee integration
employee-records | skill | fr: gestion des dossiers d'employés; tenir les dossiers des employés; dossiers du personnel
employee-records | fr: tenue des dossiers d'employés | en: employee records; personnel files; HR records management
employee-records | en: maintain employee files
employer-branding | skill | fr: marque employeur; développer la marque employeur; attraction de talents
employer-branding | en: employer branding; employer brand; talent attraction
employer-d | tool | fr: Employeur D; Nethris; Desjardins Employeur D; paie Desjardins | en: Employer D; Nethris
employer-d | en: Desjardins Employer D
equity-diversity-and-inclusion | skill | fr: équité, diversité et inclusion; !EDI; diversité et inclusion
equity-diversity-and-inclusion | fr: accès à l'égalité; gestion de la diversité; promouvoir la diversité
equity-diversity-and-inclusion | en: equity, diversity and inclusion; !EDI; DEI; diversity and inclusion
equity-diversity-and-inclusion | en: diversity management
ergonomics | skill | fr: ergonomie; évaluer l'ergonomie des postes; évaluation ergonomique
ergonomics | fr: ergonomie des postes de travail | en: ergonomics; ergonomic assessment; workstation ergonomics
global-mobility | skill | fr: mobilité internationale; expatriation; gestion de l'immigration des travailleurs; EIMT
global-mobility | fr: permis de travail | en: global mobility; work permits; LMIA; employee immigration; expatriation
grievance-handling | skill | fr: traitement des griefs; gérer des griefs; arbitrage de griefs; traiter des griefs
grievance-handling | en: grievance handling; handle grievances; grievance arbitration
harassment-prevention | skill | fr: prévention du harcèlement; prévenir le harcèlement; harcèlement psychologique
harassment-prevention | fr: traitement des plaintes de harcèlement | en: harassment prevention; workplace harassment
harassment-prevention | en: harassment complaints
health-and-safety-representative-training | certificate | fr: formation de membre de comité SST
health-and-safety-representative-training | fr: représentant en santé et sécurité; formation CNESST
health-and-safety-representative-training | en: health and safety representative training
health-and-safety-representative-training | en: joint health and safety committee member
hr-analytics | skill | fr: indicateurs RH; analytique RH; tableaux de bord RH; taux de roulement
hr-analytics | fr: suivre des indicateurs RH | en: HR analytics; HR metrics; people analytics; turnover rate
hr-policies | skill | fr: politiques RH; élaborer des politiques RH; rédiger un manuel de l'employé; manuel de l'employé
hr-policies | fr: politiques de ressources humaines | en: HR policies; develop HR policies; employee handbook
hr-policies | en: human resources policies
hris | tool | fr: SIRH; système d'information RH; systèmes d'information de gestion des ressources humaines | en: HRIS
hris | en: human resources information system; HRMS
human-resources-management | skill | fr: gestion des ressources humaines; gérer les ressources humaines
human-resources-management | fr: ressources humaines; GRH; administration des ressources humaines
human-resources-management | en: human resources management; HR management; human resources; HR administration
human-resources-management | en: manage human resources
intern-supervision | skill | fr: encadrement de stagiaires; encadrer des stagiaires; superviser des stagiaires
intern-supervision | fr: supervision de stagiaires; accueillir des stagiaires | en: intern supervision
intern-supervision | en: supervise interns; supervise trainees
international-recruitment | skill | fr: recrutement international; recruter à l'international
international-recruitment | fr: recrutement de travailleurs étrangers | en: international recruitment
international-recruitment | en: recruit foreign workers; global recruitment
job-descriptions | skill | fr: description de postes; rédiger des descriptions de postes; descriptions d'emploi
job-descriptions | fr: analyse de postes; profils de poste | en: job descriptions; write job descriptions; job analysis
job-fairs | skill | fr: salons de l'emploi; participer à des salons de l'emploi; foires de l'emploi
job-fairs | fr: recrutement universitaire | en: job fairs; career fairs; campus recruitment
job-interviewing | skill | fr: entrevues d'embauche; mener des entrevues; entrevues de sélection
job-interviewing | fr: mener des entrevues de sélection; entretiens d'embauche; conduire des entrevues
job-interviewing | fr: passer des entrevues | en: job interviewing; conduct job interviews; selection interviews
job-interviewing | en: interview candidates; conduct interviews
job-posting | skill | fr: affichage de postes; rédiger des offres d'emploi; afficher des postes
job-posting | fr: rédaction d'offres d'emploi; diffuser des offres d'emploi | en: job posting; write job postings
job-posting | en: job advertisements; post jobs
kronos | tool | fr: Kronos; UKG; UKG Kronos | en: Kronos; UKG; UKG Kronos
labour-relations | skill | fr: relations de travail; gérer les relations de travail; relations industrielles
labour-relations | fr: gestion des relations de travail | en: labour relations; labor relations; industrial relations
labour-relations | en: employee relations
labour-standards | knowledge | fr: normes du travail; Loi sur les normes du travail; LNT; droit du travail
labour-standards | fr: Code du travail | en: labour standards; Act respecting labour standards; labour law
labour-standards | en: employment law; employment standards
linkedin-recruiter | tool | fr: LinkedIn Recruiter; recruteur LinkedIn | en: LinkedIn Recruiter
mentoring | skill | fr: mentorat; mentorer; parrainer de nouveaux employés; compagnonnage; parrainage d'employés
mentoring | en: mentoring; mentor employees; mentorship; buddy system
occupational-health-and-safety | skill | fr: santé et sécurité au travail; SST; prévention en santé et sécurité
occupational-health-and-safety | fr: appliquer les règles de sécurité; règles de santé et sécurité
occupational-health-and-safety | fr: respecter les règles de santé et sécurité; hygiène et sécurité au travail
occupational-health-and-safety | en: occupational health and safety; OHS; workplace safety; health and safety rules
occupational-health-and-safety | en: workplace health and safety; apply safety rules
officevibe | tool | fr: Officevibe; sondages d'engagement | en: Officevibe; engagement surveys
organizational-development | skill | fr: développement organisationnel; diagnostic organisationnel
organizational-development | fr: culture organisationnelle | en: organizational development; organizational diagnosis
organizational-development | en: organisational development; corporate culture
pay-equity | skill | fr: équité salariale; exercice d'équité salariale; évaluer des emplois; évaluation des emplois
pay-equity | en: pay equity; job evaluation; pay equity exercise
payroll-compliance-practitioner | certificate | fr: professionnel en conformité de la paie
payroll-compliance-practitioner | fr: spécialiste en conformité de la paie; SCP paie; leader en paie certifié
payroll-compliance-practitioner | en: payroll compliance practitioner; payroll compliance professional; PCP payroll
payroll-compliance-practitioner | en: payroll leadership professional
payroll-processing | skill | fr: traitement de la paie; traiter la paie; produire la paie; effectuer la paie
payroll-processing | fr: service de la paie; gestion de la paie; production de la paie; gérer la paie; faire la paie
payroll-processing | fr: paie des employés; !paie | en: payroll processing; process payroll; payroll administration
payroll-processing | en: payroll; run payroll; manage payroll
performance-management | skill | fr: gestion de la performance; évaluation du rendement; évaluer le rendement
performance-management | fr: évaluer le rendement des employés; évaluation du personnel; appréciation du rendement
performance-management | fr: évaluer le personnel | en: performance management; performance appraisal
performance-management | en: performance reviews; evaluate employee performance; employee evaluation
personnel-selection | skill | fr: sélection du personnel; sélectionner des candidats; sélection de candidats
personnel-selection | fr: évaluer des candidats; comité de sélection | en: personnel selection; select candidates
personnel-selection | en: candidate selection; evaluate candidates
psychometric-testing | skill | fr: tests psychométriques; évaluation du potentiel; administrer des tests psychométriques
psychometric-testing | en: psychometric testing; potential assessment; psychometric assessments
records-of-employment | skill | fr: relevés d'emploi; produire des relevés d'emploi; T4 et relevé 1; feuillets fiscaux
records-of-employment | fr: retenues à la source; DAS | en: records of employment; T4 and RL-1 slips; source deductions
records-of-employment | en: payroll remittances
recruitment | skill | fr: recrutement; !recrutement; !recruter; recruter du personnel; recruter des candidats; dotation
recruitment | fr: !embauche; embaucher du personnel; dotation de postes; acquisition de talents
recruitment | fr: recrutement de personnel | en: recruitment; !recruiting; recruit staff; staffing; !hiring
recruitment | en: talent acquisition; hire employees
reference-checks | skill | fr: vérification de références; vérifier des références; prise de références
reference-checks | fr: vérification d'antécédents | en: reference checks; check references; background checks
resume-screening | skill | fr: tri de CV; trier des CV; présélection de candidats; présélectionner des candidats
resume-screening | fr: analyse de candidatures; évaluer des candidatures | en: resume screening; screen resumes
resume-screening | en: candidate screening; shortlist candidates; CV screening
safety-inspections | skill | fr: inspection de sécurité; inspections des lieux de travail; réaliser des inspections SST
safety-inspections | fr: programme de prévention | en: safety inspections; workplace inspections; prevention program
sap-successfactors | tool | fr: SAP SuccessFactors; SuccessFactors; Success Factors | en: SAP SuccessFactors
sap-successfactors | en: SuccessFactors; Success Factors
staff-scheduling | skill | fr: gestion des horaires; élaborer des horaires de travail; faire les horaires
staff-scheduling | fr: préparer les horaires; planification des horaires; confectionner des horaires
staff-scheduling | fr: planifier les quarts de travail | en: staff scheduling; create work schedules
staff-scheduling | en: employee scheduling; shift planning; prepare schedules
staff-supervision | skill | fr: supervision du personnel; superviser du personnel; superviser une équipe
staff-supervision | fr: supervision d'équipe; encadrer du personnel; encadrement du personnel; supervision d'employés
staff-supervision | fr: superviser des employés; encadrer une équipe | en: staff supervision; supervise staff
staff-supervision | en: supervise employees; team supervision; supervise a team
staff-training | skill | fr: formation du personnel; former le personnel; former des employés; formation des employés
staff-training | fr: former de nouveaux employés; former une équipe; entraînement à la tâche | en: staff training
staff-training | en: train staff; employee training; train employees; on-the-job training; train new hires
succession-planning | skill | fr: planification de la relève; plan de relève; gestion des talents; gérer les talents
succession-planning | en: succession planning; talent management; succession plans
team-management | skill | fr: gestion d'équipe; gérer une équipe; gestion du personnel; gérer du personnel
team-management | fr: diriger une équipe; management d'équipe; diriger du personnel | en: team management; manage teams
team-management | en: people management; manage staff; lead a team; personnel management
timesheets | skill | fr: feuilles de temps; vérifier les feuilles de temps; gestion des temps et présences
timesheets | fr: gestion des présences; compiler les heures travaillées | en: timesheets; verify timesheets
timesheets | en: time and attendance; attendance tracking
training-and-development | skill | fr: formation et développement; développement des compétences
training-and-development | fr: développer les compétences; plan de formation; élaborer un plan de formation
training-and-development | fr: développement organisationnel des compétences | en: training and development
training-and-development | en: skills development; training plans; learning and development; L&D
workday | tool | fr: Workday; Workday HCM | en: Workday; !Workday; Workday HCM
workers-compensation-claims | skill | fr: gestion des dossiers CNESST; dossiers d'accidents du travail
workers-compensation-claims | fr: réclamations CNESST; CNESST; assignation temporaire; gérer des dossiers CNESST
workers-compensation-claims | en: workers' compensation claims; CNESST files; work accident files; CNESST
workforce-planning | skill | fr: planification de la main-d'œuvre; planifier la main-d'œuvre
workforce-planning | fr: planification des effectifs; gestion prévisionnelle des emplois | en: workforce planning
workforce-planning | en: headcount planning; manpower planning
`
