/** Skills of offices: secretarial work, documents, projects, management. Format: see `information-technology.ts`. */
export const SKILLS_ADMINISTRATION = `
accountability-reporting | skill | fr: reddition de comptes; rendre des comptes | en: accountability reporting
accountability-reporting | en: accountability
administrative-management | skill | fr: gestion administrative; gérer l'administration
administrative-management | fr: gérer des services administratifs; direction administrative; gestion de l'administration
administrative-management | fr: gestion de services administratifs | en: administrative management
administrative-management | en: manage administrative services; administration of services
adobe-acrobat | tool | fr: Adobe Acrobat; Acrobat Pro; Adobe PDF; formulaires PDF | en: Adobe Acrobat; Acrobat Pro
adobe-acrobat | en: PDF forms
adobe-connect | tool | fr: Adobe Connect | en: Adobe Connect; Skype for Business
airtable | tool | fr: Airtable | en: Airtable
alfresco | tool | fr: Alfresco | en: Alfresco
antidote | tool | fr: Antidote; !Antidote; correcteur Antidote; logiciel Antidote | en: Antidote; !Antidote
antidote | en: Antidote spell checker
archiving | skill | fr: archivage; archiver des documents; archivistique; calendrier de conservation; gérer des archives
archiving | fr: archivage de documents; gestion d'archives | en: archiving; archive documents; archival science
archiving | en: retention schedules; archives management
asana | tool | fr: Asana; outil Asana | en: Asana; outil Asana
basecamp | tool | fr: Basecamp | en: Basecamp; Miro board
basic-arithmetic | skill | fr: calculs de base; arithmétique; effectuer des calculs simples | en: basic arithmetic
basic-arithmetic | en: simple calculations
benchmarking | skill | fr: étalonnage concurrentiel; balisage; benchmarking; analyse comparative | en: benchmarking
benchmarking | en: comparative analysis
board-meeting-support | skill | fr: soutien à un conseil d'administration; organiser des assemblées générales
board-meeting-support | fr: assemblées générales annuelles; organisation d'assemblées générales
board-meeting-support | en: board meeting support; annual general meetings; organize general meetings
business-correspondence | skill | fr: rédaction de correspondance; rédiger des lettres; rédiger de la correspondance
business-correspondence | fr: correspondance d'affaires; rédaction administrative; rédiger des documents administratifs
business-correspondence | fr: rédaction de lettres; rédaction de documents administratifs | en: business correspondence
business-correspondence | en: write letters; draft correspondence; administrative writing
business-correspondence | en: draft administrative documents
business-crisis-management | skill | fr: gestion de crise d'entreprise; gérer une crise; cellule de crise
business-crisis-management | fr: gestion d'une crise | en: business crisis management; manage a crisis
business-management | skill | fr: gestion d'entreprise; gérer une entreprise; administration des affaires
business-management | fr: administration d'entreprise; diriger une entreprise; administrer les affaires
business-management | fr: direction d'une entreprise | en: business management; business administration
business-management | en: manage a business; run a business
business-plan | skill | fr: plan d'affaires; rédiger un plan d'affaires; élaborer un plan d'affaires; business plan
business-plan | fr: élaboration de plans d'affaires; rédaction d'un plan d'affaires | en: business plan
business-plan | en: write a business plan; business planning
calendar-management | skill | fr: gestion d'agenda; gérer un agenda; planifier des rendez-vous; prise de rendez-vous
calendar-management | fr: prendre des rendez-vous; fixer des rendez-vous; planification de rendez-vous
calendar-management | en: calendar management; manage calendars; appointment scheduling; schedule appointments
calendar-management | en: diary management; book appointments
calendly | tool | fr: Calendly | en: Calendly
capm | certificate | fr: CAPM; Certified Associate in Project Management | en: CAPM
capm | en: Certified Associate in Project Management
change-management | skill | fr: gestion du changement; gérer le changement; conduite du changement
change-management | fr: gestion du changement organisationnel; accompagner le changement; accompagnement au changement
change-management | fr: conduire le changement; gérer le changement organisationnel | en: change management
change-management | en: manage change; organizational change management; lead change
clickup | tool | fr: ClickUp | en: ClickUp
competitive-intelligence | skill | fr: veille stratégique; veille concurrentielle; analyse de la concurrence
competitive-intelligence | fr: étude de la concurrence; effectuer une veille stratégique; analyser la concurrence
competitive-intelligence | en: competitive intelligence; competitor analysis; strategic monitoring
compiling-statistics | skill | fr: compilation de statistiques administratives; compiler des statistiques
compiling-statistics | fr: tenir des statistiques; compiler des statistiques administratives
compiling-statistics | fr: compilation de statistiques | en: compiling statistics; compile statistics
compiling-statistics | en: statistics compilation
contract-management | skill | fr: gestion des contrats; gérer des contrats; gestion contractuelle
contract-management | fr: administration de contrats; rédaction de contrats; rédiger des contrats
contract-management | fr: administrer des contrats | en: contract management; manage contracts; contract administration
contract-management | en: draft contracts
coordination-of-activities | skill | fr: coordination; coordonner des activités; coordination d'activités
coordination-of-activities | fr: coordination des équipes; coordonner une équipe | en: coordination of activities
coordination-of-activities | en: coordinate activities; coordinate teams; team coordination
corporate-governance | skill | fr: gouvernance d'entreprise; conseil d'administration; secrétariat corporatif
corporate-governance | fr: gouvernance | en: corporate governance; board of directors support
corporate-governance | en: corporate secretarial work; governance
cost-benefit-analysis | skill | fr: analyse coûts-avantages; analyse coûts-bénéfices; étude de rentabilité
cost-benefit-analysis | fr: analyse de rentabilité; dossier d'affaires | en: cost-benefit analysis; business case
cost-benefit-analysis | en: profitability analysis
decision-making | skill | fr: prise de décision; prendre des décisions; aide à la décision | en: decision making
decision-making | en: make decisions; decision support
delegation | skill | fr: délégation; !délégation; déléguer des tâches; répartir les tâches; répartition des tâches
delegation | fr: distribuer le travail; répartition du travail; distribution du travail; répartir le travail
delegation | en: delegation; !delegation; delegate tasks; assign tasks; allocate work; work allocation
document-management | skill | fr: gestion documentaire; gérer des documents; gestion de documents
document-management | fr: gestion de l'information documentaire; contrôle documentaire; GED
document-management | fr: gérer l'information documentaire | en: document management; manage documents; document control
document-management | en: records management
document-scanning | skill | fr: numérisation de documents; numériser des documents; photocopier; photocopie
document-scanning | fr: numérisation; reprographie | en: document scanning; scan documents; photocopying
document-scanning | en: digitization of documents
document-verification | skill | fr: vérification de documents; vérifier des documents; vérifier l'exactitude des données
document-verification | fr: vérification de données; contrôle de documents; vérification de l'exactitude des données
document-verification | fr: vérifier des données; contrôler des documents | en: document verification; verify documents
document-verification | en: check data accuracy; data verification
documentary-research | skill | fr: recherche documentaire; recherche d'information; rechercher de l'information
documentary-research | en: documentary research; information research; desk research; search for information
documentum | tool | fr: Documentum | en: Documentum
docusign | tool | fr: DocuSign; signature électronique; Adobe Sign | en: DocuSign; electronic signature; Adobe Sign
doodle | tool | fr: Doodle | en: Doodle
dropbox | tool | fr: Dropbox; partage de fichiers infonuagique | en: Dropbox; cloud file sharing
email-management | skill | fr: gestion de courriels; répondre aux courriels; traiter les courriels
email-management | fr: gérer une boîte de courriels; rédiger des courriels; gérer des courriels
email-management | fr: traitement des courriels; gestion d'une boîte de courriels; rédaction de courriels
email-management | en: email management; answer emails; email handling; write emails
entrepreneurship | skill | fr: entrepreneuriat; démarrage d'entreprise; créer une entreprise; démarrer une entreprise
entrepreneurship | fr: création d'entreprise | en: entrepreneurship; start a business; business start-up
entrepreneurship | en: start-up creation
event-planning | skill | fr: organisation d'événements; organiser un colloque; organiser des conférences
event-planning | fr: colloques et congrès; organiser des événements; gestion événementielle; événementiel
event-planning | fr: planification d'événements; planifier des événements; coordination d'événements
event-planning | fr: organisation d'un colloque; organisation de conférences; coordonner des événements
event-planning | en: event planning; organize events; event management; event coordination; plan events
executive-assistance | skill | fr: soutien à la direction; assister la direction; soutenir l'équipe de direction
executive-assistance | fr: assistance de direction; aider la direction | en: executive assistance; executive support
executive-assistance | en: support senior management; assist executives
facilities-management | skill | fr: gestion des installations; gérer des bâtiments; gestion des espaces
facilities-management | fr: gérer les installations; gestion de bâtiments; gérer les espaces | en: facilities management
facilities-management | en: space management
file-follow-up | skill | fr: suivi de dossiers; assurer le suivi des dossiers; faire le suivi des dossiers
file-follow-up | fr: suivi administratif; traiter des dossiers; traitement de dossiers; gestion de dossiers
file-follow-up | fr: gérer des dossiers; suivre des dossiers | en: file follow-up; follow up on files
file-follow-up | en: administrative follow-up; file processing; file management; manage files
file-opening | skill | fr: ouverture de dossiers; ouvrir des dossiers; constituer des dossiers; mise à jour de dossiers
file-opening | fr: mettre à jour des dossiers | en: file opening; open files; compile files; update files
filing | skill | fr: classement de documents; classer des documents; classement; tenir des dossiers
filing | fr: classer des dossiers; tenue de dossiers; système de classement; classement de dossiers | en: filing
filing | en: !filing; file documents; record keeping; maintain files; filing systems
form-processing | skill | fr: préparation de formulaires; remplir des formulaires; traiter des formulaires
form-processing | fr: formulaires administratifs; préparer des formulaires; traitement de formulaires
form-processing | en: form processing; complete forms; administrative forms; process forms
google-agenda | tool | fr: Google Agenda; Google Calendar | en: Google Agenda; Google Calendar
google-workspace | tool | fr: Google Workspace; G Suite; Google Docs; Google Sheets; Google Drive; suite Google
google-workspace | en: Google Workspace; G Suite; Google Docs; Google Sheets; Google Drive
gotomeeting | tool | fr: GoToMeeting | en: GoToMeeting
icd-d | certificate | fr: ASC; administrateur de sociétés certifié | en: ICD.D; certified corporate director
impact-measurement | skill | fr: évaluation de la satisfaction; mesure de l'impact; évaluation d'impact
impact-measurement | fr: mesurer l'impact; évaluer la satisfaction | en: impact measurement
impact-measurement | en: impact assessment of programs; measure impact
knowledge-management | skill | fr: gestion de la connaissance; gestion des savoirs; transfert des connaissances
knowledge-management | fr: transférer des connaissances; gérer la connaissance; gérer les savoirs
knowledge-management | en: knowledge management; knowledge transfer; transfer knowledge
laserfiche | tool | fr: Laserfiche | en: Laserfiche
legal-secretarial-work | skill | fr: secrétariat juridique; rédiger des procédures juridiques; secrétariat en droit
legal-secretarial-work | fr: rédaction de procédures juridiques | en: legal secretarial work
legal-secretarial-work | en: legal administrative support
libreoffice | tool | fr: LibreOffice | en: LibreOffice
m-files | tool | fr: M-Files | en: M-Files
mail-handling | skill | fr: gestion du courrier; traiter le courrier; trier le courrier; distribuer le courrier
mail-handling | fr: tri du courrier; courrier; gérer le courrier; traitement du courrier; distribution du courrier
mail-handling | en: mail handling; process mail; sort mail; mail distribution; mailroom
management-consulting | skill | fr: consultation en gestion; conseil en gestion; conseiller des entreprises
management-consulting | fr: conseil aux entreprises; conseil en management | en: management consulting
management-consulting | en: business consulting; advise businesses; business advisory
medical-secretarial-work | skill | fr: secrétariat médical; travailler comme secrétaire médicale
medical-secretarial-work | en: medical secretarial work; medical office administration
meeting-organization | skill | fr: organisation de réunions; organiser des réunions; planifier des réunions
meeting-organization | fr: planification de réunions; convoquer des réunions; organiser des rencontres
meeting-organization | fr: organisation de rencontres | en: meeting organization; organize meetings; plan meetings
meeting-organization | en: schedule meetings; meeting coordination
membership-management | skill | fr: gestion des adhésions; gérer des membres; gestion de membres; adhésions
membership-management | fr: gérer les adhésions | en: membership management; manage memberships; member services
microsoft-access | tool | fr: Microsoft Access; MS Access; base de données Access; !Access | en: Microsoft Access
microsoft-access | en: MS Access; Access database; !Access
microsoft-excel | tool | fr: Microsoft Excel; MS Excel; Excel avancé; !excell; chiffrier Excel; fichiers Excel
microsoft-excel | en: Microsoft Excel; MS Excel; advanced Excel; Excel spreadsheets; !Excel
microsoft-office-specialist | certificate | fr: MOS; Microsoft Office Specialist | en: Microsoft Office Specialist
microsoft-office-suite | tool | fr: suite Microsoft Office; suite Office; MS Office; Microsoft Office; Office 365
microsoft-office-suite | fr: Microsoft 365; Pack Office; O365; bureautique Office; M365 | en: Microsoft Office suite
microsoft-office-suite | en: Office suite; MS Office; Microsoft Office; Office 365; Microsoft 365; O365; M365
microsoft-onenote | tool | fr: Microsoft OneNote; OneNote; One Note | en: Microsoft OneNote; OneNote; One Note
microsoft-outlook | tool | fr: Microsoft Outlook; !Outlook; MS Outlook | en: Microsoft Outlook; !Outlook; MS Outlook
microsoft-powerpoint | tool | fr: Microsoft PowerPoint; PowerPoint; Power Point; MS PowerPoint
microsoft-powerpoint | en: Microsoft PowerPoint; PowerPoint; Power Point; MS PowerPoint
microsoft-project | tool | fr: Microsoft Project; MS Project; MSProject; Microsoft Projet | en: Microsoft Project
microsoft-project | en: MS Project; MSProject; Microsoft Projet
microsoft-publisher | tool | fr: Microsoft Publisher; MS Publisher; !Publisher | en: Microsoft Publisher; MS Publisher
microsoft-publisher | en: !Publisher
microsoft-teams | tool | fr: Microsoft Teams; MS Teams; !Teams | en: Microsoft Teams; MS Teams; !Teams
microsoft-visio | tool | fr: Microsoft Visio; Visio; MS Visio | en: Microsoft Visio; Visio; MS Visio
microsoft-word | tool | fr: Microsoft Word; MS Word; logiciel Word; Word avancé; !Word | en: Microsoft Word; MS Word
microsoft-word | en: advanced Word; !Word
minute-taking | skill | fr: rédaction de procès-verbaux; rédiger des procès-verbaux; procès-verbaux
minute-taking | fr: comptes rendus de réunion; rédiger des comptes rendus; prendre des notes en réunion; prise de notes
minute-taking | fr: rédaction de comptes rendus; prise de notes en réunion; prendre des notes | en: minute taking
minute-taking | en: take minutes; meeting minutes; write minutes; note taking
miro | tool | fr: Miro; tableau Miro | en: Miro; tableau Miro
monday-com | tool | fr: monday.com; logiciel Monday | en: monday.com; Monday project software
multi-site-management | skill | fr: gestion multisite; gérer plusieurs sites; gestion de plusieurs succursales
multi-site-management | fr: gérer des plusieurs succursales | en: multi-site management; manage multiple locations
negotiation | skill | fr: négociation; négocier; négocier des ententes; négociation d'ententes
negotiation | fr: techniques de négociation; négocier des contrats; négociation de contrats | en: negotiation; negotiate
negotiation | en: negotiate agreements; contract negotiation; negotiation skills
notion-software | tool | fr: application Notion; logiciel Notion | en: Notion software; Notion app
objectives-and-key-results | skill | fr: objectifs et résultats clés; OKR; gestion par objectifs; fixer des objectifs
objectives-and-key-results | en: objectives and key results; OKR; goal setting; management by objectives
office-equipment | tool | fr: télécopieur; photocopieur multifonction; numériseur; équipements de bureau
office-equipment | fr: utiliser des équipements de bureau | en: office equipment; fax machine; multifunction copier
office-equipment | en: use office equipment
office-management | skill | fr: gestion de bureau; gérer un bureau; administration de bureau | en: office management
office-management | en: manage an office; office administration
office-software | skill | fr: bureautique; outils bureautiques; utiliser des logiciels de bureautique
office-software | fr: logiciels de bureau; maîtriser la suite bureautique; utilisation de logiciels de bureautique
office-software | en: office software; office automation; use office software; desktop applications
office-supplies-management | skill | fr: gestion des fournitures; commander des fournitures
office-supplies-management | fr: commande de fournitures de bureau; gérer les fournitures de bureau
office-supplies-management | fr: gérer les fournitures; gestion des fournitures de bureau
office-supplies-management | en: office supplies management; order supplies; order office supplies
onedrive | tool | fr: OneDrive | en: OneDrive
openoffice | tool | fr: OpenOffice; Open Office | en: OpenOffice; Open Office
opentext | tool | fr: OpenText | en: OpenText
operations-management | skill | fr: gestion des opérations; gérer les opérations; direction des opérations
operations-management | fr: coordination des opérations; diriger les opérations; coordonner les opérations
operations-management | en: operations management; manage operations; operations coordination
organizational-analysis | skill | fr: analyse organisationnelle; diagnostic d'entreprise; analyse SWOT; analyse FFOM
organizational-analysis | fr: analyser une organisation; analyse d'une organisation | en: organizational analysis
organizational-analysis | en: SWOT analysis; business diagnosis
pgmp | certificate | fr: PgMP | en: PgMP
pivot-tables | tool | fr: tableaux croisés dynamiques; RECHERCHEV; RECHERCHEX | en: pivot tables; VLOOKUP; XLOOKUP
pmbok | knowledge | fr: PMBOK; guide PMBOK | en: PMBOK; PMBOK guide
pmi-acp | certificate | fr: ACP; PMI-ACP; praticien agile certifié | en: PMI-ACP; agile certified practitioner
pmi-pba | certificate | fr: PMI-PBA | en: PMI-PBA
pmi-rmp | certificate | fr: PMI-RMP | en: PMI-RMP
pmp | certificate | fr: PMP; certification PMP; Project Management Professional | en: PMP; PMP certification
pmp | en: Project Management Professional
presentation-preparation | skill | fr: création de présentations; préparer des présentations; élaborer des présentations
presentation-preparation | fr: préparation de présentations; concevoir des présentations; créer des présentations
presentation-preparation | fr: élaboration de présentations; conception de présentations | en: presentation preparation
presentation-preparation | en: prepare presentations; create presentations; slide decks
primavera | tool | fr: Primavera; Primavera P6; Oracle Primavera | en: Primavera; Primavera P6; Oracle Primavera
prince2 | certificate | fr: PRINCE2; certification PRINCE2 | en: PRINCE2; PRINCE2 certification
procedure-development | skill | fr: élaboration de procédures; élaborer des procédures; mettre en place des procédures
procedure-development | fr: rédaction de procédures administratives; mise en place de procédures
procedure-development | fr: élaborer des politiques internes; élaborer des politiques
procedure-development | fr: élaborer des politiques et des procédures; politiques et procédures
procedure-development | fr: rédiger des procédures administratives; élaboration de politiques internes
procedure-development | fr: élaboration de politiques; élaboration de politiques et des procédures
procedure-development | en: procedure development; develop procedures; implement procedures
procedure-development | en: internal policies and procedures
process-improvement | skill | fr: amélioration des processus; améliorer les processus; optimisation des processus
process-improvement | fr: optimiser les processus; optimisation de processus administratifs
process-improvement | fr: optimiser des processus administratifs | en: process improvement; improve processes
process-improvement | en: optimize business processes; business process improvement; process optimization in offices
program-management | skill | fr: gestion de programme; gérer des programmes; gestion de portefeuille de projets
program-management | fr: bureau de projet; PMO | en: program management; manage programs; project portfolio management
program-management | en: project management office; PMO
project-budget-control | skill | fr: suivi budgétaire de projets; gérer le budget de projets
project-budget-control | fr: contrôle des coûts de projet; contrôler les coûts; contrôle des coûts
project-budget-control | fr: gestion du budget de projets; contrôler les coûts de projet | en: project budget control
project-budget-control | en: cost control; control costs; project cost control
project-management | skill | fr: gestion de projet; gérer des projets; piloter des projets; conduite de projet
project-management | fr: mener des projets; coordonner des projets; coordination de projets
project-management | fr: planifier et réaliser des projets; diriger des projets; direction de projets
project-management | fr: réaliser des projets; suivi de projets; réalisation de projets; suivre des projets
project-management | en: project management; manage projects; lead projects; project coordination; coordinate projects
project-management | en: run projects
project-planning | skill | fr: planification de projet; planifier des projets; échéancier de projet
project-planning | fr: élaborer des échéanciers; gestion des échéanciers; diagramme de Gantt
project-planning | fr: planification d'échéanciers; élaboration d'échéanciers; gérer les échéanciers
project-planning | fr: planifier des échéanciers | en: project planning; plan projects; project scheduling
project-planning | en: project schedules; Gantt charts
proofreading | skill | fr: révision de textes; réviser des textes; correction de textes; corriger des textes; relecture
proofreading | fr: relire des documents; correction d'épreuves; corriger des épreuves | en: proofreading
proofreading | en: proofread documents; copy editing; text revision; edit texts
property-management | skill | fr: gestion immobilière; gérer des immeubles; gestion d'immeubles; gestion locative
property-management | fr: location d'appartements | en: property management; manage buildings; real estate management
property-management | en: rental management
prosci | certificate | fr: Prosci; certification Prosci; ADKAR | en: Prosci; Prosci certification; ADKAR
reading-comprehension | skill | fr: lecture et compréhension de textes; lire des documents techniques
reading-comprehension | fr: lecture de documents techniques | en: reading comprehension; read technical documents
reception-duties | skill | fr: accueil et réception; accueillir les visiteurs; accueil des visiteurs; tenir la réception
reception-duties | fr: travail à la réception; réception des visiteurs; réceptionner les visiteurs
reception-duties | en: reception duties; greet visitors; front desk; reception work; welcome visitors
register-keeping | skill | fr: tenue de registres; tenir des registres; mettre à jour des registres
register-keeping | en: register keeping; maintain registers; keep records; log keeping
registration-management | skill | fr: inscriptions à des activités; gérer des inscriptions; gestion des inscriptions
registration-management | en: registration management; manage registrations; process registrations
remote-work | skill | fr: télétravail; travailler à distance; travail à distance; collaboration à distance
remote-work | en: remote work; telework; remote collaboration; work remotely
report-writing | skill | fr: rédaction de rapports; rédiger des rapports; préparer des rapports; production de rapports
report-writing | fr: produire des rapports; préparation de rapports; élaborer des rapports; écrire des rapports
report-writing | fr: rapports d'activité; rapports mensuels; élaboration de rapports | en: report writing; write reports
report-writing | en: prepare reports; produce reports
risk-management | skill | fr: gestion des risques; gérer des risques; analyse de risques; évaluer les risques
risk-management | fr: évaluation des risques; analyser les risques; registre des risques | en: risk management
risk-management | en: manage risks; risk analysis; risk assessment; assess risks
room-booking | skill | fr: gestion de salles et de ressources; réserver des salles; réservation de salles
room-booking | fr: gérer des salles et de ressources | en: room booking; book meeting rooms; resource booking
secretarial-work | skill | fr: secrétariat; travaux de secrétariat; effectuer des tâches de secrétariat
secretarial-work | fr: soutien administratif; tâches administratives; effectuer des tâches administratives
secretarial-work | fr: soutien clérical; travail clérical; travail de bureau; tâches de bureau; travail administratif
secretarial-work | en: secretarial work; administrative support; administrative tasks; clerical work; clerical duties
secretarial-work | en: office support; secretarial duties
service-contract-management | skill | fr: gestion de contrats de service; gérer des contrats de service
service-contract-management | fr: contrats d'entretien | en: service contract management
service-contract-management | en: maintenance contracts administration
service-quality-management | skill | fr: gestion de la qualité des services; améliorer la qualité des services
service-quality-management | fr: qualité des services; gérer la qualité des services
service-quality-management | fr: amélioration de la qualité des services | en: service quality management
service-quality-management | en: improve service quality
shorthand | skill | fr: sténographie; prendre en dictée; dictée | en: shorthand; dictation
skype | tool | fr: Skype; Skype Entreprise | en: Skype; Skype Entreprise
slack-messaging | tool | fr: messagerie Slack; canaux Slack; !Slack | en: Slack messaging; Slack channels; !Slack
smartsheet | tool | fr: Smartsheet | en: Smartsheet
spreadsheets | skill | fr: tableur; chiffrier électronique; créer des feuilles de calcul; feuilles de calcul
spreadsheets | fr: utiliser un tableur; création de feuilles de calcul; utilisation d'un tableur | en: spreadsheets
spreadsheets | en: spreadsheet software; create spreadsheets
stakeholder-management | skill | fr: gestion des parties prenantes; gérer les parties prenantes
stakeholder-management | fr: relations avec les parties prenantes; mobiliser les parties prenantes
stakeholder-management | fr: mobilisation des parties prenantes | en: stakeholder management; manage stakeholders
stakeholder-management | en: stakeholder engagement; stakeholder relations
strategic-planning | skill | fr: planification stratégique; élaborer des plans stratégiques; plan stratégique
strategic-planning | fr: élaborer une stratégie; réflexion stratégique; stratégie d'entreprise
strategic-planning | fr: élaboration de plans stratégiques; élaboration d'une stratégie | en: strategic planning
strategic-planning | en: develop strategic plans; strategic plan; business strategy; corporate strategy
supplier-relationship-management | skill | fr: gestion de la relation avec les fournisseurs; gérer les fournisseurs
supplier-relationship-management | fr: relations avec les fournisseurs; communiquer avec les fournisseurs
supplier-relationship-management | fr: gérer la relation avec les fournisseurs; gestion des fournisseurs
supplier-relationship-management | en: supplier relationship management; manage suppliers; vendor management
supplier-relationship-management | en: supplier relations
telephone-answering | skill | fr: réponse téléphonique; permanence téléphonique; répondre au téléphone
telephone-answering | fr: répondre aux appels; gestion des appels; traiter les appels entrants; prise d'appels
telephone-answering | fr: standard téléphonique; répondre à des appels téléphoniques; recevoir des appels
telephone-answering | fr: appels téléphoniques; gérer les appels; traitement des appels entrants; prendre des appels
telephone-answering | en: telephone answering; answer phones; answer calls; handle incoming calls; switchboard operation
telephone-answering | en: call handling
transcription | skill | fr: transcription; transcrire des enregistrements; transcription audio | en: transcription
transcription | en: transcribe recordings; audio transcription
travel-arrangements | skill | fr: organisation de voyages d'affaires; organiser des déplacements
travel-arrangements | fr: réservations de voyages; organiser des voyages d'affaires; réserver des hôtels et des vols
travel-arrangements | fr: organisation de déplacements; réservation d'hôtels et des vols | en: travel arrangements
travel-arrangements | en: arrange business travel; book travel; travel coordination
trello | tool | fr: Trello; tableaux Trello | en: Trello; Trello boards
typing | skill | fr: doigté au clavier; dactylographie; frappe au clavier; taper au clavier | en: typing; keyboarding
typing | en: touch typing
vba-macros | tool | fr: macros VBA; VBA; macros Excel; Excel VBA; programmation VBA | en: VBA macros; VBA; Excel macros
vba-macros | en: Excel VBA
videoconferencing | tool | fr: visioconférence; Google Meet; Cisco Webex; réunions Webex; réunions Zoom; !Zoom
videoconferencing | en: videoconferencing; Zoom meetings; Google Meet; Webex; Cisco Webex; !Zoom
word-processing | skill | fr: traitement de texte; traiter des textes; mise en page de documents
word-processing | fr: mettre en page des documents; mettre en forme des documents; mise en forme de documents
word-processing | en: word processing; document formatting; format documents; document layout
work-planning | skill | fr: planification; planifier le travail; planification du travail; planifier des activités
work-planning | fr: planification d'activités; élaborer des calendriers de travail
work-planning | fr: élaboration de calendriers de travail | en: work planning; plan work; activity planning
work-planning | en: plan activities
wrike | tool | fr: Wrike | en: Wrike
`
