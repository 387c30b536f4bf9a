/**
 * Skills of human resources: recruiting, pay, safety at work, labour relations, leading people.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_HUMAN_RESOURCES = `
absence-management | skill | fr: gestion des absences; gérer les absences; gestion des congés; gestion de l'invalidité
absence-management | fr: dossiers d'invalidité; absences et invalidités; gérer les congés; gérer l'invalidité
absence-management | en: absence management; leave management; disability management; manage absences
accident-investigation | skill | fr: enquêtes d'accidents; enquêter sur des accidents de travail; analyse d'accidents
accident-investigation | fr: enquête et analyse d'accidents; analyser des accidents | en: accident investigation
accident-investigation | en: investigate workplace accidents; incident investigation
adp | tool | fr: ADP; ADP Workforce Now; ADP paie | en: ADP; ADP Workforce Now; ADP payroll
agendrix | tool | fr: Agendrix; logiciel d'horaires Agendrix | en: Agendrix; Agendrix scheduling
applicant-tracking-system | tool | fr: système de suivi des candidatures; ATS; logiciel de recrutement; Greenhouse ATS
applicant-tracking-system | fr: Cegid Talentsoft | en: applicant tracking system; ATS; recruiting software
applicant-tracking-system | en: Greenhouse ATS
bamboohr | tool | fr: BambooHR; Bamboo HR; Folks RH; Folks SIRH | en: BambooHR; Bamboo HR; Folks HR
candidate-sourcing | skill | fr: recherche de candidats; sourcing; chasse de têtes; approche directe de candidats
candidate-sourcing | fr: rechercher des candidats | en: candidate sourcing; sourcing; headhunting; executive search
ceridian | tool | fr: Ceridian; Dayforce; Ceridian Dayforce | en: Ceridian; Dayforce; Ceridian Dayforce
coaching | skill | fr: coaching de gestion; coacher des employés; coaching; coacher une équipe
coaching | fr: accompagner des gestionnaires; accompagnement de gestionnaires | en: coaching; coach employees
coaching | en: management coaching; coach managers
collective-bargaining | skill | fr: négociation de conventions collectives; négocier des conventions collectives
collective-bargaining | fr: convention collective; appliquer une convention collective
collective-bargaining | fr: application de conventions collectives | en: collective bargaining; collective agreements
collective-bargaining | en: negotiate collective agreements; apply collective agreements
compensation | skill | fr: rémunération globale; !rémunération; structure salariale; administrer la rémunération
compensation | fr: politiques salariales; administration de la rémunération | en: compensation; !compensation
compensation | en: total rewards; salary structure; compensation management
competency-frameworks | skill | fr: référentiel de compétences; élaborer un référentiel de compétences
competency-frameworks | fr: cartographie des compétences; élaboration d'un référentiel de compétences
competency-frameworks | fr: cartographier les compétences | en: competency frameworks; competency mapping; skills matrix
conflict-management | skill | fr: gestion des conflits; gérer des conflits; résolution de conflits
conflict-management | fr: résoudre des conflits | en: conflict management; conflict resolution; resolve conflicts
conflict-management | en: manage conflicts
crha | certificate | fr: CRHA; CRIA; conseiller en ressources humaines agréé | en: CRHA; CRIA; CHRP; CPHR
d2l-brightspace | tool | fr: D2L Brightspace; plateforme d'apprentissage RH | en: D2L Brightspace
disciplinary-measures | skill | fr: mesures disciplinaires; gérer des mesures disciplinaires; gestion disciplinaire
disciplinary-measures | fr: gestion de mesures disciplinaires | en: disciplinary measures; employee discipline
disciplinary-measures | en: disciplinary action
employee-benefits | skill | fr: avantages sociaux; administrer les avantages sociaux
employee-benefits | fr: administration des assurances collectives; gestion des avantages sociaux
employee-benefits | fr: régime d'assurance collective; administration des avantages sociaux
employee-benefits | fr: administrer les assurances collectives; gérer les avantages sociaux | en: employee benefits
employee-benefits | en: benefits administration; administer benefits; group benefits
employee-engagement | skill | fr: mobilisation des employés; mobiliser une équipe; mobilisation d'équipe
employee-engagement | fr: engagement des employés; motiver une équipe; motivation d'équipe; reconnaissance au travail
employee-engagement | fr: mobiliser les employés | en: employee engagement; motivate teams; employee motivation
employee-engagement | en: staff motivation; employee recognition
employee-offboarding | skill | fr: départs d'employés; entrevues de départ; fin d'emploi; gestion des départs
employee-offboarding | fr: licenciement; mener des entrevues de départ; gérer les départs | en: employee offboarding
employee-offboarding | en: exit interviews; termination of employment
employee-onboarding | skill | fr: accueil et intégration des employés; accueillir les nouveaux employés
employee-onboarding | fr: intégration des nouveaux employés; intégrer de nouveaux employés; onboarding
employee-onboarding | fr: accueil des nouveaux employés | en: employee onboarding; onboard new employees; onboarding
employee-onboarding | en: new hire orientation; employee integration
employee-records | skill | fr: gestion des dossiers d'employés; tenir les dossiers des employés; dossiers du personnel
employee-records | fr: tenue des dossiers d'employés; gérer les dossiers d'employés | en: employee records
employee-records | en: personnel files; HR records management; maintain employee files
employer-branding | skill | fr: marque employeur; développer la marque employeur; attraction de talents
employer-branding | fr: développement de la marque employeur | en: employer branding; employer brand; talent attraction
employer-d | tool | fr: Employeur D; Desjardins Employeur D; paie Desjardins | en: Employer D; Desjardins Employer D
equity-diversity-and-inclusion | skill | fr: équité, diversité et inclusion; !EDI; diversité et inclusion
equity-diversity-and-inclusion | fr: accès à l'égalité; gestion de la diversité; promouvoir la diversité
equity-diversity-and-inclusion | fr: gérer la diversité; promotion de la diversité | en: equity, diversity and inclusion
equity-diversity-and-inclusion | en: !EDI; DEI; diversity and inclusion; diversity management
ergonomics | skill | fr: ergonomie; évaluer l'ergonomie des postes; évaluation ergonomique
ergonomics | fr: ergonomie des postes de travail; évaluation de l'ergonomie des postes | en: ergonomics
ergonomics | en: ergonomic assessment; workstation ergonomics
foreign-worker-reception | skill | fr: accueil de travailleurs étrangers; accueillir des travailleurs étrangers
foreign-worker-reception | en: foreign worker reception; welcome foreign workers; relocation support
giving-feedback | skill | fr: rétroaction; donner de la rétroaction; feedback; donner du feedback | en: giving feedback
giving-feedback | en: provide feedback; feedback
global-mobility | skill | fr: mobilité internationale; expatriation; gestion de l'immigration des travailleurs; EIMT
global-mobility | fr: gérer l'immigration des travailleurs | en: global mobility; LMIA; employee immigration
global-mobility | en: expatriation
grievance-handling | skill | fr: traitement des griefs; gérer des griefs; arbitrage de griefs; traiter des griefs
grievance-handling | fr: gestion de griefs | en: grievance handling; handle grievances; grievance arbitration
harassment-prevention | skill | fr: prévention du harcèlement; prévenir le harcèlement; harcèlement psychologique
harassment-prevention | fr: traitement des plaintes de harcèlement; traiter les plaintes de harcèlement
harassment-prevention | en: harassment prevention; workplace harassment; harassment complaints
health-and-safety-committee | skill | fr: comité de santé et sécurité; animer un comité SST
health-and-safety-committee | fr: réunions de santé et sécurité; causeries sécurité; animation d'un comité SST
health-and-safety-committee | en: health and safety committee; toolbox talks; safety committee
health-and-safety-representative-training | certificate | fr: formation de membre de comité SST; formation CNESST
health-and-safety-representative-training | en: health and safety representative training
health-and-safety-representative-training | en: joint health and safety committee member
hr-analytics | skill | fr: indicateurs RH; analytique RH; tableaux de bord RH; taux de roulement
hr-analytics | fr: suivre des indicateurs RH; suivi d'indicateurs RH | en: HR analytics; HR metrics; people analytics
hr-analytics | en: turnover rate
hr-policies | skill | fr: politiques RH; élaborer des politiques RH; rédiger un manuel de l'employé; manuel de l'employé
hr-policies | fr: politiques de ressources humaines; élaboration de politiques RH; rédaction d'un manuel de l'employé
hr-policies | en: HR policies; develop HR policies; employee handbook; human resources policies
hris | tool | fr: SIRH; système d'information RH; systèmes d'information de gestion des ressources humaines | en: HRIS
hris | en: human resources information system; HRMS
human-resources-management | skill | fr: gestion des ressources humaines; gérer les ressources humaines
human-resources-management | fr: ressources humaines; GRH; administration des ressources humaines
human-resources-management | fr: administrer les ressources humaines | en: human resources management; HR management
human-resources-management | en: human resources; HR administration; manage human resources
industrial-hygiene | skill | fr: hygiène industrielle; mesurer l'exposition aux contaminants; exposition professionnelle
industrial-hygiene | fr: mesure de l'exposition aux contaminants | en: industrial hygiene; exposure monitoring
industrial-hygiene | en: occupational hygiene
intern-supervision | skill | fr: encadrement de stagiaires; encadrer des stagiaires; superviser des stagiaires
intern-supervision | fr: supervision de stagiaires; accueillir des stagiaires; accueil de stagiaires
intern-supervision | en: intern supervision; supervise interns; supervise trainees
international-recruitment | skill | fr: recrutement international; recruter à l'international
international-recruitment | fr: recrutement de travailleurs étrangers; recruter des travailleurs étrangers
international-recruitment | en: international recruitment; recruit foreign workers; global recruitment
internship-program-management | skill | fr: gestion des stagiaires et étudiants; programmes de stages
internship-program-management | fr: organiser des stages; gérer les stagiaires et étudiants; organisation de stages
internship-program-management | en: internship program management; co-op programs; organize internships
job-descriptions | skill | fr: description de postes; rédiger des descriptions de postes; descriptions d'emploi
job-descriptions | fr: analyse de postes; profils de poste; rédaction de descriptions de postes; analyser des postes
job-descriptions | en: job descriptions; write job descriptions; job analysis
job-fairs | skill | fr: salons de l'emploi; participer à des salons de l'emploi; foires de l'emploi
job-fairs | fr: recrutement universitaire | en: job fairs; career fairs; campus recruitment
job-interviewing | skill | fr: entrevues d'embauche; mener des entrevues; entrevues de sélection
job-interviewing | fr: mener des entrevues de sélection; entretiens d'embauche; conduire des entrevues
job-interviewing | fr: passer des entrevues; conduite d'entrevues | en: job interviewing; conduct job interviews
job-interviewing | en: selection interviews; interview candidates; conduct interviews
job-posting | skill | fr: affichage de postes; rédiger des offres d'emploi; afficher des postes
job-posting | fr: rédaction d'offres d'emploi; diffuser des offres d'emploi; diffusion d'offres d'emploi
job-posting | en: job posting; write job postings; job advertisements; post jobs
job-safety-analysis | skill | fr: analyse de risques de la tâche; analyse sécuritaire de tâches; AST
job-safety-analysis | fr: analyser des risques de la tâche | en: job safety analysis; JSA; task hazard analysis
kronos | tool | fr: Kronos; UKG; UKG Kronos | en: Kronos; UKG; UKG Kronos
labour-relations | skill | fr: relations de travail; gérer les relations de travail; relations industrielles
labour-relations | fr: gestion des relations de travail | en: labour relations; labor relations; industrial relations
labour-relations | en: employee relations
labour-standards | knowledge | fr: normes du travail; Loi sur les normes du travail; LNT; droit du travail
labour-standards | fr: Code du travail | en: labour standards; Act respecting labour standards; labour law
labour-standards | en: employment law; employment standards
linkedin-recruiter | tool | fr: LinkedIn Recruiter; recruteur LinkedIn | en: LinkedIn Recruiter
managing-multicultural-teams | skill | fr: gestion de la diversité culturelle; gérer une équipe multiculturelle
managing-multicultural-teams | fr: équipes multiculturelles; travailler en milieu multiculturel; clientèle multiethnique
managing-multicultural-teams | fr: travailler avec une clientèle multiethnique; clientèle diversifiée
managing-multicultural-teams | fr: gérer la diversité culturelle; gestion d'une équipe multiculturelle
managing-multicultural-teams | en: managing multicultural teams; multicultural teams
managing-multicultural-teams | en: work in a multicultural environment
mentoring | skill | fr: mentorat; mentorer; parrainer de nouveaux employés; compagnonnage; parrainage d'employés
mentoring | en: mentoring; mentor employees; mentorship; buddy system
nethris | tool | fr: Nethris | en: Nethris
occupational-health-and-safety | skill | fr: santé et sécurité au travail; SST; prévention en santé et sécurité
occupational-health-and-safety | fr: appliquer les règles de sécurité; règles de santé et sécurité
occupational-health-and-safety | fr: respecter les règles de santé et sécurité; hygiène et sécurité au travail
occupational-health-and-safety | fr: règles de sécurité; normes de sécurité; respecter les règles de sécurité
occupational-health-and-safety | fr: consignes de sécurité; application des règles de sécurité
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
payroll-processing | skill | fr: traitement de la paie; préparation de la paie; préparer les paies; traiter la paie
payroll-processing | fr: produire la paie; effectuer la paie; service de la paie; gestion de la paie
payroll-processing | fr: production de la paie; gérer la paie; faire la paie; paie des employés; !paie
payroll-processing | en: payroll processing; process payroll; payroll administration; payroll; run payroll
payroll-processing | en: manage payroll
performance-management | skill | fr: gestion de la performance; évaluation du rendement; évaluer le rendement
performance-management | fr: évaluer le rendement des employés; évaluation du personnel; appréciation du rendement
performance-management | fr: évaluer le personnel; gérer la performance; évaluation du rendement des employés
performance-management | en: performance management; performance appraisal; performance reviews
performance-management | en: evaluate employee performance; employee evaluation
personnel-selection | skill | fr: sélection du personnel; sélectionner des candidats; sélection de candidats
personnel-selection | fr: évaluer des candidats; comité de sélection; sélectionner le personnel; évaluation de candidats
personnel-selection | en: personnel selection; select candidates; candidate selection; evaluate candidates
powerpay | tool | fr: Powerpay | en: Powerpay
psychometric-testing | skill | fr: tests psychométriques; évaluation du potentiel; administrer des tests psychométriques
psychometric-testing | fr: évaluer le potentiel; administration de tests psychométriques | en: psychometric testing
psychometric-testing | en: potential assessment; psychometric assessments
recognition-of-prior-learning | skill | fr: reconnaissance des acquis; RAC compétences; reconnaissance des compétences
recognition-of-prior-learning | fr: reconnaissance des acquis et des compétences | en: recognition of prior learning
recognition-of-prior-learning | en: RPL; competency recognition
records-of-employment | skill | fr: relevés d'emploi; produire des relevés d'emploi; T4 et relevé 1; feuillets fiscaux
records-of-employment | fr: retenues à la source; déductions à la source; remises gouvernementales
records-of-employment | fr: production de relevés d'emploi | en: records of employment; T4 and RL-1 slips
records-of-employment | en: source deductions; payroll remittances
recruitment | skill | fr: recrutement; !recrutement; !recruter; recruter du personnel; recruter des candidats; dotation
recruitment | fr: !embauche; embaucher du personnel; dotation de postes; acquisition de talents
recruitment | fr: recrutement de personnel; embaucher des employés; recruter des employés; recruter des travailleurs
recruitment | fr: recruter des développeurs; recrutement de candidats; recrutement d'employés
recruitment | fr: recrutement de travailleurs; recrutement de développeurs | en: recruitment; !recruiting; recruit staff
recruitment | en: staffing; !hiring; talent acquisition; hire employees
reference-checks | skill | fr: vérification de références; vérifier des références; prise de références
reference-checks | fr: vérification d'antécédents; prendre des références; vérifier des antécédents
reference-checks | en: reference checks; check references; background checks
resume-screening | skill | fr: tri de CV; trier des CV; présélection de candidats; présélectionner des candidats
resume-screening | fr: analyse de candidatures; évaluer des candidatures; analyser des candidatures
resume-screening | fr: évaluation de candidatures | en: resume screening; screen resumes; candidate screening
resume-screening | en: shortlist candidates; CV screening
return-to-work-management | skill | fr: retour au travail; gérer le retour au travail; accommodement raisonnable
return-to-work-management | fr: accommodements; gestion du retour au travail | en: return to work management
return-to-work-management | en: reasonable accommodation; accommodation at work
rise-people | tool | fr: Rise People | en: Rise People
safety-inspections | skill | fr: inspection de sécurité; inspections des lieux de travail; réaliser des inspections SST
safety-inspections | fr: programme de prévention; réalisation d'inspections SST | en: safety inspections
safety-inspections | en: workplace inspections; prevention program
sap-successfactors | tool | fr: SAP SuccessFactors; SuccessFactors; Success Factors | en: SAP SuccessFactors
sap-successfactors | en: SuccessFactors; Success Factors
social-audit | skill | fr: audit social; conformité sociale; vérification de conformité en emploi | en: social audit
social-audit | en: employment compliance audit
staff-scheduling | skill | fr: gestion des horaires; élaborer des horaires de travail; faire les horaires
staff-scheduling | fr: préparer les horaires; planification des horaires; confectionner des horaires
staff-scheduling | fr: planifier les quarts de travail; gérer les horaires; élaboration d'horaires de travail
staff-scheduling | fr: préparation des horaires; planifier les horaires; planification des quarts de travail
staff-scheduling | en: staff scheduling; create work schedules; employee scheduling; shift planning; prepare schedules
staff-supervision | skill | fr: supervision du personnel; superviser du personnel; superviser une équipe
staff-supervision | fr: supervision d'équipe; encadrer du personnel; encadrement du personnel; supervision d'employés
staff-supervision | fr: superviser des employés; encadrer une équipe; diriger des employés; superviser des techniciens
staff-supervision | fr: superviser des ouvriers; diriger un service; direction d'un service; encadrement d'une équipe
staff-supervision | fr: direction d'employés; supervision de techniciens; supervision d'ouvriers | en: staff supervision
staff-supervision | en: supervise staff; supervise employees; team supervision; supervise a team
staff-training | skill | fr: formation du personnel; formation des nouveaux employés; former le personnel
staff-training | fr: former des employés; formation des employés; former de nouveaux employés; former une équipe
staff-training | fr: entraînement à la tâche; former le nouveau personnel; former des collègues; formation de collègues
staff-training | fr: formation d'une équipe; formation du nouveau personnel | en: staff training; train staff
staff-training | en: employee training; train employees; on-the-job training; train new hires
subcontractor-management | skill | fr: gestion de la sous-traitance; gérer des sous-traitants
subcontractor-management | fr: superviser des sous-traitants; coordination de sous-traitants; gérer la sous-traitance
subcontractor-management | fr: gestion de sous-traitants; supervision de sous-traitants | en: subcontractor management
subcontractor-management | en: manage subcontractors; subcontractor coordination
succession-planning | skill | fr: planification de la relève; plan de relève; gestion des talents; gérer les talents
succession-planning | fr: planifier la relève | en: succession planning; talent management; succession plans
taleo | tool | fr: Taleo | en: Taleo
team-building | skill | fr: consolidation d'équipe; activités de consolidation d'équipe; team building
team-building | fr: développer l'esprit d'équipe; développement de l'esprit d'équipe | en: team building
team-building | en: team-building activities
team-management | skill | fr: gestion d'équipe; gérer une équipe; gestion du personnel; gérer du personnel
team-management | fr: diriger une équipe; management d'équipe; diriger du personnel; gérer une petite équipe
team-management | fr: direction d'une équipe; direction de personnel; gestion d'une petite équipe | en: team management
team-management | en: manage teams; people management; manage staff; lead a team; personnel management
team-meetings | skill | fr: communication avec les employés; rencontres d'équipe; animer des rencontres d'équipe
team-meetings | fr: réunions d'équipe; animer des réunions; animation de réunions; animation de rencontres d'équipe
team-meetings | en: team meetings; lead team meetings; facilitate meetings; meeting facilitation
timesheets | skill | fr: feuilles de temps; vérifier les feuilles de temps; gestion des temps et présences
timesheets | fr: gestion des présences; compiler les heures travaillées; vérification des feuilles de temps
timesheets | fr: gérer les temps et présences; gérer les présences; compilation des heures travaillées | en: timesheets
timesheets | en: verify timesheets; time and attendance; attendance tracking
training-and-development | skill | fr: formation et développement; développement des compétences
training-and-development | fr: développer les compétences; plan de formation; élaborer un plan de formation
training-and-development | fr: développement organisationnel des compétences; élaboration d'un plan de formation
training-and-development | en: training and development; skills development; training plans; learning and development
training-and-development | en: L&D
union-payroll | skill | fr: paie syndiquée; paie de la construction; paie multiprovinciale | en: union payroll
union-payroll | en: construction payroll; multi-province payroll
workday | tool | fr: Workday; !Workday; Workday HCM | en: Workday; !Workday; Workday HCM
workers-compensation-claims | skill | fr: gestion des dossiers CNESST; dossiers d'accidents du travail
workers-compensation-claims | fr: réclamations CNESST; CNESST; assignation temporaire; gérer des dossiers CNESST
workers-compensation-claims | en: workers' compensation claims; CNESST files; work accident files; CNESST
workforce-planning | skill | fr: planification de la main-d'œuvre; planifier la main-d'œuvre
workforce-planning | fr: planification des effectifs; gestion prévisionnelle des emplois; planifier les effectifs
workforce-planning | en: workforce planning; headcount planning; manpower planning
workplace-emergency-plan | skill | fr: plan de mesures d'urgence en entreprise; exercices d'évacuation
workplace-emergency-plan | en: workplace emergency plan; evacuation drills
workplace-wellness | skill | fr: santé et mieux-être au travail; programme d'aide aux employés; PAE
workplace-wellness | fr: mieux-être au travail; qualité de vie au travail | en: workplace wellness
workplace-wellness | en: employee assistance program; EAP; well-being at work
`
