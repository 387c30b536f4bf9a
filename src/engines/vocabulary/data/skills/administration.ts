/** Skills of offices: secretarial work, documents, projects, management. Format: see `information-technology.ts`. */
export const SKILLS_ADMINISTRATION = `
adobe-acrobat | tool | fr: Adobe Acrobat; Acrobat Pro; Adobe PDF; formulaires PDF | en: Adobe Acrobat; Acrobat Pro
adobe-acrobat | en: PDF forms
antidote | tool | fr: Antidote; correcteur Antidote; logiciel Antidote | en: Antidote; !Antidote; Antidote spell checker
archiving | skill | fr: archivage; archiver des documents; archivistique; calendrier de conservation; gérer des archives
archiving | en: archiving; archive documents; archival science; retention schedules; archives management
asana | tool | fr: Asana; outil Asana | en: Asana; outil Asana
business-correspondence | skill | fr: rédaction de correspondance; rédiger des lettres; rédiger de la correspondance
business-correspondence | fr: correspondance d'affaires; rédaction administrative; rédiger des documents administratifs
business-correspondence | en: business correspondence; write letters; draft correspondence; administrative writing
business-correspondence | en: draft administrative documents
business-management | skill | fr: gestion d'entreprise; gérer une entreprise; administration des affaires
business-management | fr: administration d'entreprise; diriger une entreprise | en: business management
business-management | en: business administration; manage a business; run a business
business-plan | skill | fr: plan d'affaires; rédiger un plan d'affaires; élaborer un plan d'affaires; business plan
business-plan | fr: élaboration de plans d'affaires | en: business plan; write a business plan; business planning
calendar-management | skill | fr: gestion d'agenda; gérer un agenda; planifier des rendez-vous; prise de rendez-vous
calendar-management | fr: prendre des rendez-vous; fixer des rendez-vous | en: calendar management; manage calendars
calendar-management | en: appointment scheduling; schedule appointments; diary management; book appointments
capm | certificate | fr: CAPM; Certified Associate in Project Management | en: CAPM
capm | en: Certified Associate in Project Management
change-management | skill | fr: gestion du changement; gérer le changement; conduite du changement
change-management | fr: gestion du changement organisationnel; accompagner le changement; accompagnement au changement
change-management | en: change management; manage change; organizational change management; lead change
clickup | tool | fr: ClickUp; Wrike; Smartsheet | en: ClickUp; Wrike; Smartsheet
competitive-intelligence | skill | fr: veille stratégique; veille concurrentielle; analyse de la concurrence
competitive-intelligence | fr: étude de la concurrence; effectuer une veille stratégique; analyser la concurrence
competitive-intelligence | en: competitive intelligence; competitor analysis; strategic monitoring
contract-management | skill | fr: gestion des contrats; gérer des contrats; gestion contractuelle
contract-management | fr: administration de contrats; rédaction de contrats; rédiger des contrats
contract-management | en: contract management; manage contracts; contract administration; draft contracts
corporate-governance | skill | fr: gouvernance d'entreprise; conseil d'administration; secrétariat corporatif
corporate-governance | fr: gouvernance | en: corporate governance; board of directors support
corporate-governance | en: corporate secretarial work; governance
cost-benefit-analysis | skill | fr: analyse coûts-avantages; analyse coûts-bénéfices; étude de rentabilité
cost-benefit-analysis | fr: analyse de rentabilité; dossier d'affaires | en: cost-benefit analysis; business case
cost-benefit-analysis | en: profitability analysis
decision-making | skill | fr: prise de décision; prendre des décisions; aide à la décision | en: decision making
decision-making | en: make decisions; decision support
delegation | skill | fr: délégation; déléguer des tâches; répartir les tâches; répartition des tâches
delegation | fr: distribuer le travail; répartition du travail | en: delegation; !delegation; delegate tasks
delegation | en: assign tasks; allocate work; work allocation
document-management | skill | fr: gestion documentaire; gérer des documents; gestion de documents
document-management | fr: gestion de l'information documentaire; contrôle documentaire; GED | en: document management
document-management | en: manage documents; document control; records management
document-scanning | skill | fr: numérisation de documents; numériser des documents; photocopier; photocopie
document-scanning | fr: numérisation; reprographie | en: document scanning; scan documents; photocopying
document-scanning | en: digitization of documents
document-verification | skill | fr: vérification de documents; vérifier des documents; vérifier l'exactitude des données
document-verification | fr: vérification de données; contrôle de documents | en: document verification; verify documents
document-verification | en: check data accuracy; data verification
documentary-research | skill | fr: recherche documentaire; recherche d'information; rechercher de l'information
documentary-research | en: documentary research; information research; desk research; search for information
docusign | tool | fr: DocuSign; signature électronique; Adobe Sign | en: DocuSign; electronic signature; Adobe Sign
dropbox | tool | fr: Dropbox; OneDrive; partage de fichiers infonuagique | en: Dropbox; OneDrive; cloud file sharing
email-management | skill | fr: gestion de courriels; répondre aux courriels; traiter les courriels
email-management | fr: gérer une boîte de courriels; rédiger des courriels | en: email management; answer emails
email-management | en: email handling; write emails
entrepreneurship | skill | fr: entrepreneuriat; démarrage d'entreprise; créer une entreprise; démarrer une entreprise
entrepreneurship | fr: création d'entreprise | en: entrepreneurship; start a business; business start-up
entrepreneurship | en: start-up creation
event-planning | skill | fr: organisation d'événements; organiser des événements; gestion événementielle; événementiel
event-planning | fr: planification d'événements; planifier des événements; coordination d'événements
event-planning | en: event planning; organize events; event management; event coordination; plan events
executive-assistance | skill | fr: soutien à la direction; assister la direction; soutenir l'équipe de direction
executive-assistance | fr: assistance de direction | en: executive assistance; executive support
executive-assistance | en: support senior management; assist executives
facilities-management | skill | fr: gestion des installations; gérer des bâtiments; gestion des espaces
facilities-management | en: facilities management; space management
file-follow-up | skill | fr: suivi de dossiers; assurer le suivi des dossiers; faire le suivi des dossiers
file-follow-up | fr: suivi administratif; traiter des dossiers; traitement de dossiers; gestion de dossiers
file-follow-up | fr: gérer des dossiers | en: file follow-up; follow up on files; administrative follow-up
file-follow-up | en: file processing; file management; manage files
file-opening | skill | fr: ouverture de dossiers; ouvrir des dossiers; constituer des dossiers; mise à jour de dossiers
file-opening | fr: mettre à jour des dossiers | en: file opening; open files; compile files; update files
filing | skill | fr: classement de documents; classer des documents; classement; tenir des dossiers
filing | fr: classer des dossiers; tenue de dossiers; système de classement | en: filing; !filing; file documents
filing | en: record keeping; maintain files; filing systems
google-workspace | tool | fr: Google Workspace; G Suite; Google Docs; Google Sheets; Google Drive; suite Google
google-workspace | en: Google Workspace; G Suite; Google Docs; Google Sheets; Google Drive
legal-secretarial-work | skill | fr: secrétariat juridique; rédiger des procédures juridiques; secrétariat en droit
legal-secretarial-work | en: legal secretarial work; legal administrative support
libreoffice | tool | fr: LibreOffice; OpenOffice; Open Office | en: LibreOffice; OpenOffice; Open Office
mail-handling | skill | fr: gestion du courrier; traiter le courrier; trier le courrier; distribuer le courrier
mail-handling | fr: tri du courrier; courrier | en: mail handling; process mail; sort mail; mail distribution; mailroom
management-consulting | skill | fr: consultation en gestion; conseil en gestion; conseiller des entreprises
management-consulting | fr: conseil aux entreprises; conseil en management | en: management consulting
management-consulting | en: business consulting; advise businesses; business advisory
medical-secretarial-work | skill | fr: secrétariat médical; travailler comme secrétaire médicale
medical-secretarial-work | en: medical secretarial work; medical office administration
meeting-organization | skill | fr: organisation de réunions; organiser des réunions; planifier des réunions
meeting-organization | fr: planification de réunions; convoquer des réunions; organiser des rencontres
meeting-organization | en: meeting organization; organize meetings; plan meetings; schedule meetings
meeting-organization | en: meeting coordination
microsoft-access | tool | fr: Microsoft Access; MS Access; base de données Access; !Access | en: Microsoft Access
microsoft-access | en: MS Access; Access database; !Access
microsoft-excel | tool | fr: Microsoft Excel; MS Excel; Excel avancé; excell; chiffrier Excel; fichiers Excel
microsoft-excel | en: Microsoft Excel; MS Excel; advanced Excel; Excel spreadsheets; !Excel
microsoft-office-specialist | certificate | fr: MOS; Microsoft Office Specialist | en: Microsoft Office Specialist
microsoft-office-suite | tool | fr: suite Microsoft Office; suite Office; MS Office; Microsoft Office; Office 365
microsoft-office-suite | fr: Microsoft 365; Pack Office; O365; bureautique Office; M365 | en: Microsoft Office suite
microsoft-office-suite | en: Office suite; MS Office; Microsoft Office; Office 365; Microsoft 365; O365; M365
microsoft-onenote | tool | fr: Microsoft OneNote; OneNote; One Note | en: Microsoft OneNote; OneNote; One Note
microsoft-outlook | tool | fr: Microsoft Outlook; Outlook; MS Outlook | en: Microsoft Outlook; !Outlook; MS Outlook
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
minute-taking | en: minute taking; take minutes; meeting minutes; write minutes; note taking
monday-com | tool | fr: monday.com; logiciel Monday | en: monday.com; Monday project software
multi-site-management | skill | fr: gestion multisite; gérer plusieurs sites; gestion de plusieurs succursales
multi-site-management | en: multi-site management; manage multiple locations
negotiation | skill | fr: négociation; négocier; négocier des ententes; négociation d'ententes
negotiation | fr: techniques de négociation; négocier des contrats; négociation de contrats | en: negotiation; negotiate
negotiation | en: negotiate agreements; contract negotiation; negotiation skills
notion-software | tool | fr: application Notion; logiciel Notion | en: Notion software; Notion app
office-management | skill | fr: gestion de bureau; gérer un bureau; administration de bureau | en: office management
office-management | en: manage an office; office administration
office-software | skill | fr: bureautique; outils bureautiques; utiliser des logiciels de bureautique
office-software | fr: logiciels de bureau; maîtriser la suite bureautique | en: office software; office automation
office-software | en: use office software; desktop applications
office-supplies-management | skill | fr: gestion des fournitures; commander des fournitures
office-supplies-management | fr: commande de fournitures de bureau; gérer les fournitures de bureau
office-supplies-management | en: office supplies management; order supplies; order office supplies
operations-management | skill | fr: gestion des opérations; gérer les opérations; direction des opérations
operations-management | fr: coordination des opérations | en: operations management; manage operations
operations-management | en: operations coordination
pivot-tables | tool | fr: tableaux croisés dynamiques; RECHERCHEV; RECHERCHEX | en: pivot tables; VLOOKUP; XLOOKUP
pmbok | knowledge | fr: PMBOK; guide PMBOK | en: PMBOK; PMBOK guide
pmp | certificate | fr: PMP; certification PMP; Project Management Professional | en: PMP; PMP certification
pmp | en: Project Management Professional
presentation-preparation | skill | fr: création de présentations; préparer des présentations; élaborer des présentations
presentation-preparation | fr: préparation de présentations; concevoir des présentations | en: presentation preparation
presentation-preparation | en: prepare presentations; create presentations; slide decks
primavera | tool | fr: Primavera; Primavera P6; Oracle Primavera | en: Primavera; Primavera P6; Oracle Primavera
prince2 | certificate | fr: PRINCE2; certification PRINCE2 | en: PRINCE2; PRINCE2 certification
procedure-development | skill | fr: élaboration de procédures; élaborer des procédures; mettre en place des procédures
procedure-development | fr: rédaction de procédures administratives; mise en place de procédures
procedure-development | fr: élaborer des politiques internes | en: procedure development; develop procedures
procedure-development | en: implement procedures; internal policies and procedures
process-improvement | skill | fr: amélioration des processus; améliorer les processus; optimisation des processus
process-improvement | fr: optimiser les processus; optimisation de processus administratifs | en: process improvement
process-improvement | en: improve processes; optimize business processes; business process improvement
process-improvement | en: process optimization in offices
program-management | skill | fr: gestion de programme; gérer des programmes; gestion de portefeuille de projets
program-management | fr: bureau de projet; PMO | en: program management; manage programs; project portfolio management
program-management | en: project management office; PMO
project-management | skill | fr: gestion de projet; gérer des projets; piloter des projets; conduite de projet
project-management | fr: mener des projets; chargé de projet; coordonner des projets; coordination de projets
project-management | en: project management; manage projects; lead projects; project coordination; coordinate projects
project-management | en: run projects
project-planning | skill | fr: planification de projet; planifier des projets; échéancier de projet
project-planning | fr: élaborer des échéanciers; gestion des échéanciers; diagramme de Gantt
project-planning | fr: planification d'échéanciers | en: project planning; plan projects; project scheduling
project-planning | en: project schedules; Gantt charts
proofreading | skill | fr: révision de textes; réviser des textes; correction de textes; corriger des textes; relecture
proofreading | fr: relire des documents; correction d'épreuves | en: proofreading; proofread documents; copy editing
proofreading | en: text revision; edit texts
property-management | skill | fr: gestion immobilière; gérer des immeubles; gestion d'immeubles; gestion locative
property-management | fr: location d'appartements | en: property management; manage buildings; real estate management
property-management | en: rental management
prosci | certificate | fr: Prosci; certification Prosci; ADKAR | en: Prosci; Prosci certification; ADKAR
reception-duties | skill | fr: accueil et réception; accueillir les visiteurs; accueil des visiteurs; tenir la réception
reception-duties | fr: travail à la réception; réception des visiteurs | en: reception duties; greet visitors
reception-duties | en: front desk; reception work; welcome visitors
register-keeping | skill | fr: tenue d'inventaires administratifs; tenir des registres; tenue de registres
register-keeping | fr: mettre à jour des registres | en: register keeping; maintain registers; keep records; log keeping
remote-work | skill | fr: télétravail; travailler à distance; travail à distance; collaboration à distance
remote-work | en: remote work; telework; remote collaboration; work remotely
report-writing | skill | fr: rédaction de rapports; rédiger des rapports; préparer des rapports; production de rapports
report-writing | fr: produire des rapports; préparation de rapports; élaborer des rapports | en: report writing
report-writing | en: write reports; prepare reports; produce reports
risk-management | skill | fr: gestion des risques; gérer des risques; analyse de risques; évaluer les risques
risk-management | fr: évaluation des risques; analyser les risques; registre des risques | en: risk management
risk-management | en: manage risks; risk analysis; risk assessment; assess risks
secretarial-work | skill | fr: secrétariat; travaux de secrétariat; effectuer des tâches de secrétariat
secretarial-work | fr: soutien administratif; tâches administratives; effectuer des tâches administratives
secretarial-work | fr: soutien clérical; travail clérical | en: secretarial work; administrative support
secretarial-work | en: administrative tasks; clerical work; clerical duties; office support; secretarial duties
slack-messaging | tool | fr: messagerie Slack; canaux Slack; !Slack | en: Slack messaging; Slack channels; !Slack
spreadsheets | skill | fr: tableur; chiffrier électronique; créer des feuilles de calcul; feuilles de calcul
spreadsheets | fr: utiliser un tableur | en: spreadsheets; spreadsheet software; create spreadsheets
stakeholder-management | skill | fr: gestion des parties prenantes; gérer les parties prenantes
stakeholder-management | fr: relations avec les parties prenantes; mobiliser les parties prenantes
stakeholder-management | en: stakeholder management; manage stakeholders; stakeholder engagement; stakeholder relations
strategic-planning | skill | fr: planification stratégique; élaborer des plans stratégiques; plan stratégique
strategic-planning | fr: élaborer une stratégie; réflexion stratégique; stratégie d'entreprise | en: strategic planning
strategic-planning | en: develop strategic plans; strategic plan; business strategy; corporate strategy
supplier-relationship-management | skill | fr: gestion de la relation avec les fournisseurs; gérer les fournisseurs
supplier-relationship-management | fr: relations avec les fournisseurs; communiquer avec les fournisseurs
supplier-relationship-management | en: supplier relationship management; manage suppliers; vendor management
supplier-relationship-management | en: supplier relations
telephone-answering | skill | fr: réponse téléphonique; répondre au téléphone; répondre aux appels; gestion des appels
telephone-answering | fr: traiter les appels entrants; prise d'appels; standard téléphonique
telephone-answering | fr: répondre à des appels téléphoniques | en: telephone answering; answer phones; answer calls
telephone-answering | en: handle incoming calls; switchboard operation; call handling
travel-arrangements | skill | fr: organisation de voyages d'affaires; organiser des déplacements
travel-arrangements | fr: réservations de voyages; organiser des voyages d'affaires; réserver des hôtels et des vols
travel-arrangements | en: travel arrangements; arrange business travel; book travel; travel coordination
trello | tool | fr: Trello; tableaux Trello | en: Trello; Trello boards
typing | skill | fr: doigté au clavier; dactylographie; frappe au clavier; taper au clavier | en: typing; keyboarding
typing | en: touch typing
vba-macros | tool | fr: macros VBA; VBA; macros Excel; Excel VBA; programmation VBA | en: VBA macros; VBA; Excel macros
vba-macros | en: Excel VBA
videoconferencing | tool | fr: visioconférence; Google Meet; Webex; Cisco Webex; réunions Zoom; !Zoom
videoconferencing | en: videoconferencing; Zoom meetings; Google Meet; Webex; Cisco Webex; !Zoom
word-processing | skill | fr: traitement de texte; traiter des textes; mise en page de documents
word-processing | fr: mettre en page des documents; mettre en forme des documents; mise en forme de documents
word-processing | en: word processing; document formatting; format documents; document layout
`
