/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_FINANCE_ADMINISTRATION = `
00011 en | trade commissioner
00012 fr | président d’institution financière; vice-président finances; vice-président aux finances
00012 fr | chef de la direction financière; directeur financier exécutif; vice-président marketing
00012 fr | vice-président ressources humaines; vice-président exécutif en services financiers; président de banque
00012 fr | président de compagnie d’assurance; directeur général de banque; vice-président aux ressources humaines
00012 fr | président de firme de conseil; vice-président aux technologies de l’information; chef de l’information
00012 en | chief financial officer; CFO; vice-president of finance; bank president; vice-president of human resources
00012 en | financial services chief executive officer; insurance company president; vice-president of marketing
00012 en | executive vice-president of banking; credit union general manager; chief marketing officer
00012 en | chief human resources officer; chief information officer; vice-president of information technology
00012 en | telecommunications company president; consulting firm general manager; real estate company president
00012 en | trust company president; business services executive director
10010 fr | directeur financier; directeur des finances; directeur de la comptabilité
10010 fr | directeur administratif et financier; DAF; responsable administratif et financier; RAF; contrôleur financier
10010 fr | contrôleur; contrôleur corporatif; contrôleur adjoint; contrôleur de gestion en chef; trésorier
10010 fr | directeur de la trésorerie; gestionnaire financier; directeur du contrôle de gestion
10010 fr | directeur de la planification financière; directeur de la vérification interne; directeur de l’audit interne
10010 fr | gestionnaire des finances; responsable financier; directeur finances et administration; chef de la trésorerie
10010 fr | contrôleur d’usine; vérificateur en chef; directeur des services financiers; chef des finances
10010 fr | directeur comptable; directeur principal finances; chef de la comptabilité
10010 fr | responsable comptable et financier; responsable du contrôle financier; gestionnaire de la comptabilité
10010 fr | directeur du budget; responsable du budget; directeur de la fiscalité; directeur de l’audit
10010 fr | gestionnaire du contrôle interne; directeur du contrôle financier; contrôleur financier corporatif
10010 fr | responsable de la trésorerie
10010 en | financial manager; finance manager; finance director; director of finance; accounting manager
10010 en | accounting director; financial controller; controller; corporate controller; assistant controller; treasurer
10010 en | treasury manager; financial planning manager; internal audit manager; director of accounting
10010 en | financial administrator; plant controller; risk and insurance manager; budget director; FP&A manager
10010 en | finance and administration manager; chief of accounting division; comptroller; tax department manager
10010 en | corporate risk department manager
10011 fr | directeur des ressources humaines; DRH; directeur RH; gestionnaire des ressources humaines; gestionnaire RH
10011 fr | responsable des ressources humaines; responsable RH; directeur du personnel; chef du personnel
10011 fr | chef du service des ressources humaines; directeur de l’acquisition de talents
10011 fr | directeur des relations de travail; directeur de la formation et du développement
10011 fr | directeur de la rémunération globale; directeur du recrutement; directeur de la dotation
10011 fr | directeur capital humain; chef de service RH; directeur des talents et de la culture
10011 fr | gestionnaire de la paie et des avantages sociaux; directeur santé et mieux-être au travail
10011 fr | responsable du personnel; directeur du développement organisationnel
10011 fr | directeur des ressources humaines adjoint; directeur principal des ressources humaines
10011 fr | chef des ressources humaines; chef des relations de travail; gestionnaire de l’acquisition de talents
10011 fr | responsable du recrutement; responsable formation et développement; responsable de la formation du personnel
10011 fr | gestionnaire capital humain; directeur des relations humaines; directeur RH adjoint
10011 fr | responsable de la paie et de l’administration du personnel; responsable de la dotation
10011 en | human resources manager; HR manager; human resources director; HR director; director of human resources
10011 en | personnel manager; labour relations manager; employee relations manager; talent acquisition manager
10011 en | recruitment manager; recruiting manager; training and development manager; compensation and benefits manager
10011 en | pay and benefits manager; payroll and benefits manager; people and culture manager; head of people
10011 en | staffing manager; industrial relations manager; organizational development manager
10011 en | HR occupational health and safety manager; director of talent; personnel services manager
10012 fr | directeur des achats; directeur de l’approvisionnement; directeur des approvisionnements; chef des achats
10012 fr | responsable des achats; responsable achats; gestionnaire des achats; gestionnaire de l’approvisionnement
10012 fr | directeur achats; directeur de la chaîne d’approvisionnement; directeur chaîne d’approvisionnement
10012 fr | directeur supply chain; responsable supply chain; gestionnaire de la chaîne d’approvisionnement
10012 fr | directeur de la gestion du matériel; gestionnaire de contrats d’approvisionnement
10012 fr | chef de l’approvisionnement; gestionnaire des contrats d’achat; directeur de la logistique et des achats
10012 fr | responsable approvisionnement; chef du service des achats; directeur logistique et approvisionnement
10012 fr | responsable de la chaîne d’approvisionnement; directeur de l’approvisionnement stratégique
10012 fr | responsable achats et approvisionnements; chef du département achats; gestionnaire de contrats
10012 en | purchasing manager; procurement manager; procurement director; purchasing director; director of procurement
10012 en | supply chain manager; supply chain director; sourcing manager; strategic sourcing manager; material manager
10012 en | materials manager; procurement contract manager; head of procurement; procurement category manager
10012 en | supply manager; purchasing contracts manager; food purchasing manager
10019 fr | directeur des services administratifs; directeur administratif; directeur de l’administration
10019 fr | responsable administratif; gestionnaire administratif; chef des services administratifs
10019 fr | directeur de la gestion des documents; directeur des services de soutien; directeur des services généraux
10019 fr | chef des services généraux; responsable des moyens généraux; directeur de la sécurité d’entreprise
10019 fr | chef de la sécurité; directeur de la sûreté; secrétaire corporatif gestionnaire
10019 fr | gestionnaire de services administratifs; directeur de l’inventaire administratif
10019 fr | directeur adjoint de l’administration; gestionnaire de bureau administratif
10019 fr | directeur de cabinet administratif; gestionnaire de documents
10019 en | administrative services manager; administration manager; director of administration; administrative manager
10019 en | administration corporate services manager; records management director
10019 en | administrative services chief of security; corporate security manager; administrative services chief
10019 en | manager of support services; general services manager; head of administration; inventory control manager
10019 en | regional administrative services manager; mail services administrative manager; health records administrator
10019 en | court registrar
10020 fr | directeur d’assurances; directeur de succursale d’assurance; directeur des sinistres; directeur immobilier
10020 fr | directeur de l’immobilier; directeur d’agence immobilière; gestionnaire immobilier principal
10020 fr | directeur de courtage; directeur de cabinet de courtage en assurance; directeur de la souscription
10020 fr | directeur de maison de courtage; chef des réclamations d’assurance; directeur d’agence d’assurance
10020 fr | directeur de courtage hypothécaire; directeur du service immobilier; directeur de la location immobilière
10020 en | insurance manager; insurance claims manager; real estate manager; real estate brokerage manager
10020 en | real estate service manager; brokerage manager; insurance branch manager; claims department manager
10020 en | underwriting manager; mortgage broker manager; real estate agency manager; stock brokerage manager
10020 en | real estate leasing manager; property insurance manager; securities sales director
10021 fr | directeur de banque; directeur de succursale; directeur de succursale bancaire; directeur d’agence bancaire
10021 fr | chef d’agence bancaire; directeur de caisse populaire; directeur de caisse; directeur de crédit
10021 fr | directeur du crédit; directeur de comptes bancaires; directeur de centre financier; directeur des prêts
10021 fr | directeur des prêts hypothécaires; directeur du crédit commercial; directeur du recouvrement bancaire
10021 fr | directeur de fiducie; directeur régional de banque; gestionnaire de crédit
10021 fr | directeur développement des affaires bancaires; directeur de placements
10021 fr | directeur adjoint de succursale bancaire; responsable d’agence bancaire; responsable crédit
10021 en | bank manager; bank branch manager; banking branch manager; credit manager; credit union manager
10021 en | banking operations manager; bank mortgage manager; loans manager; lending manager
10021 en | corporate banking centre manager; commercial banking manager; private banking manager; trust company manager
10021 en | banking investment manager; bank assistant branch manager; bank regional manager; credit card company manager
10021 en | consumer credit manager; consumer loan manager; bank commercial account manager; collection manager
10022 fr | directeur du marketing; directeur marketing; responsable marketing; gestionnaire marketing; chef du marketing
10022 fr | directeur de la publicité; directeur des communications; directeur des relations publiques
10022 fr | responsable de la communication; directeur de la communication; responsable communication
10022 fr | directeur marketing et communications; directeur du commerce électronique; directeur du marketing numérique
10022 fr | gestionnaire de marque; chef de marque; chef de produit; gestionnaire de produit; directeur de produits
10022 fr | directeur des campagnes de financement; directeur de compte en publicité; gestionnaire des communications
10022 fr | directeur des affaires publiques; directeur de clientèle en agence de publicité
10022 fr | responsable des relations publiques; directeur du développement philanthropique
10022 fr | directeur stratégie numérique; directeur ventes et marketing; gestionnaire de médias sociaux
10022 fr | responsable marketing et communication; gestionnaire marketing numérique; responsable produit
10022 fr | directeur des communications et du marketing; chef des communications; directeur de marque
10022 fr | responsable de marque; directeur e-commerce; responsable e-commerce; gestionnaire e-commerce
10022 fr | gestionnaire du commerce électronique; directeur principal marketing; responsable de publicité
10022 en | marketing manager; marketing director; director of marketing; advertising manager; public relations manager
10022 en | communications manager; communications director; public affairs director; brand manager; product manager
10022 en | product marketing manager; senior product manager; e-business manager; e-commerce manager
10022 en | digital marketing manager; internet marketing manager; advertising director; fundraising manager
10022 en | fundraising campaign manager; media relations director; sales and marketing manager; head of marketing
10022 en | promotions manager; director of communications; advertising agency manager; trade marketing manager
10022 en | marketing communications manager; social media manager
10029 fr | directeur de services-conseils; directeur de bureau de conseillers en gestion
10029 fr | directeur d’agence de placement; directeur d’agence de recouvrement; directeur d’agence de sécurité
10029 fr | directeur de centre de gestion; gestionnaire de services aux entreprises
10029 fr | directeur de services de conseil en gestion; directeur d’un bureau de services aux entreprises
10029 fr | directeur de bureau de consultants; directeur de services professionnels aux entreprises
10029 fr | directeur d’agence de voyages d’affaires; directeur de services de traduction; directeur d’agence d’intérim
10029 fr | directeur d’agence de recrutement
10029 en | security services manager; business services manager; management consulting services manager
10029 en | employment agency manager; personnel agency manager; security agency manager; collection agency manager
10029 en | business service manager; consulting services manager; credit bureau manager; temporary help agency manager
10029 en | business centre manager; translation services manager; staffing agency manager
11100 fr | comptable; comptable agréé; comptable professionnel agréé; CPA; comptable CPA; CPA auditeur; auditeur
11100 fr | auditeur financier; auditeur interne; auditeur externe; vérificateur; vérificateur interne
11100 fr | vérificateur financier; vérificateur externe; vérificateur comptable; expert-comptable; comptable principal
11100 fr | comptable senior; comptable intermédiaire; comptable junior; comptable général; comptable d’entreprise
11100 fr | comptable en prix de revient; comptable de prix de revient; comptable industriel; comptable fiscaliste
11100 fr | fiscaliste; conseiller fiscal; analyste comptable; analyste comptable principal; comptable analytique
11100 fr | contrôleur de gestion; commissaire aux comptes; juricomptable; chef comptable; chef de mission comptable
11100 fr | chef de mission en audit; comptable en management; réviseur d’entreprises; comptable de gestion
11100 fr | syndic de faillite; spécialiste en fiscalité; collaborateur comptable diplômé; stagiaire CPA
11100 fr | comptable d’immobilisations; auditeur légal; auditeur sénior; comptable confirmé; responsable comptable
11100 fr | comptable unique; consultant en fiscalité; comptable de fonds; comptable financier; comptable agréé senior
11100 fr | comptable de projet; comptable bilingue; comptable fiscal; auditeur junior; auditeur principal
11100 fr | auditeur comptable; auditeur comptable et financier; auditeur CPA; chargé de mission en audit
11100 fr | comptable cycle complet; comptable analyste; comptable corporatif; responsable comptabilité générale
11100 fr | comptable intermédiaire CPA; comptable de coûts; analyste des coûts; contrôleur de gestion industriel
11100 fr | contrôleur de gestion junior; contrôleur interne; analyste contrôle interne; vérificateur senior
11100 fr | vérificateur junior; analyste fiscal; spécialiste fiscal; conseiller en fiscalité; comptable trésorerie
11100 fr | comptable en immobilier; comptable de syndic; comptable public; analyste comptable junior
11100 fr | comptable et contrôleur de gestion
11100 en | accountant; chartered professional accountant; chartered accountant; certified public accountant
11100 en | staff accountant; senior accountant; junior accountant; intermediate accountant; general accountant
11100 en | corporate accountant; cost accountant; management accountant; industrial accountant; tax accountant
11100 en | tax specialist; tax consultant; tax advisor; public accountant; auditor; internal auditor; external auditor
11100 en | financial auditor; financial statement auditor; forensic accountant; chief accountant; accounting analyst
11100 en | audit senior; audit associate; trustee in bankruptcy; licensed insolvency trustee; CPA student
11100 en | income tax expert; fund accountant; public accounting auditor; property accountant; plant accountant
11100 en | payroll auditor accountant; financial reporting accountant; audit supervisor; tax auditor accountant
11101 fr | analyste financier; analyste financier principal; analyste financier agréé; analyste en placements
11101 fr | analyste de placements; analyste en investissements; analyste en valeurs mobilières; analyste de portefeuille
11101 fr | gestionnaire de portefeuille; analyste de crédit d’entreprise; analyste de risques financiers
11101 fr | analyste du risque de crédit; analyste FP&A; analyste en planification financière
11101 fr | analyste en fusions et acquisitions; analyste trésorerie; analyste en trésorerie
11101 fr | analyste de marché financier; conseiller en placements institutionnels; analyste en capital de risque
11101 fr | chargé d’affaires en financement; analyste de fonds; directeur de comptes analyste
11101 fr | analyste recherche actions; analyste de conformité financière; modélisateur financier
11101 fr | chargé d’études financières; analyste d’investissement immobilier; conseiller en investissement
11101 fr | analyste financier junior; analyste financier senior; analyste financier corporatif
11101 fr | analyste en évaluation financière; analyste de fonds de placement; chargé d’analyse financière
11101 fr | analyste finance; analyste financement corporatif; analyste performance de portefeuille
11101 fr | analyste principal en finances; gestionnaire de portefeuille adjoint; gestionnaire d’actifs
11101 fr | gestionnaire de fonds
11101 en | financial analyst; senior financial analyst; chartered financial analyst; investment analyst
11101 en | securities analyst; portfolio analyst; portfolio manager; finance quantitative analyst; money market analyst
11101 en | bond analyst; finance risk analyst; financial risk analyst; credit risk analyst; FP&A analyst
11101 en | treasury analyst; equity research analyst; mergers and acquisitions analyst; investment banking analyst
11101 en | corporate finance analyst; venture capital analyst; investment consultant; financial research analyst
11101 en | asset management analyst; financial modelling analyst; investment researcher; hedge fund analyst
11101 en | market risk analyst; private equity associate
11102 fr | conseiller financier; planificateur financier; conseiller en placements; conseiller en sécurité financière
11102 fr | conseiller en finances personnelles; conseiller en gestion de patrimoine; gestionnaire de patrimoine
11102 fr | gestionnaire privé; conseiller en services financiers; conseiller en épargne
11102 fr | représentant en épargne collective; planificateur successoral; conseiller en patrimoine
11102 fr | gestionnaire de fortune; conseiller budgétaire; conseiller privé en finances
11102 fr | représentant en plans de bourses d’études; banquier privé; directeur planification de patrimoine
11102 fr | planificateur de patrimoine
11102 en | financial advisor; financial planner; personal financial planner; certified financial planner
11102 en | wealth management advisor; wealth advisor; estate planner; retirement planning advisor
11102 en | retail investment advisor; mutual fund advisor; private wealth advisor; financial security advisor
11102 en | financial credit counsellor; personal financial advisor; private banker; mutual fund representative
11102 en | wealth planner
11103 fr | représentant en fonds communs de placement; courtier en valeurs mobilières; courtier en placements
11103 fr | agent en valeurs mobilières; négociateur en valeurs mobilières; courtier en bourse; agent de change
11103 fr | opérateur de marché; trader; cambiste; négociateur d’obligations; courtier d’actions; courtier à escompte
11103 fr | agent d’investissements; représentant inscrit; courtier en obligations; négociateur en bourse
11103 fr | courtier en marchandises
11103 en | securities broker; stockbroker; stock broker; investment dealer; investment broker; securities trader
11103 en | stock trader; bond trader; commodity broker; securities registered representative; floor trader
11103 en | equity trader; mutual fund broker; bond broker; securities sales agent; foreign exchange trader
11103 en | derivatives trader; discount broker; energy trader
11109 fr | souscripteur financier; conseiller en crédit aux entreprises; courtier hypothécaire; agent de fiducie
11109 fr | planificateur de financement; analyste de crédit commercial; agent de financement; analyste hypothécaire
11109 fr | conseiller en financement d’entreprise; enquêteur financier; courtier en hypothèques; agent fiduciaire
11109 fr | conseiller en dette; analyste en lutte contre le blanchiment d’argent; enquêteur en fraude financière
11109 fr | analyste LBA; conseiller en financement hypothécaire indépendant; spécialiste en financement
11109 fr | chargé de conformité financière; agent de microfinance; chargé de crédit microfinance
11109 en | mortgage broker; trust officer; financial investigator; financial underwriter; mortgage agent
11109 en | estate and trust administrator; stock exchange examiner; independent mortgage broker; financial examiner
11109 en | corporate trust officer; anti-money laundering analyst; AML analyst; AML investigator
11109 en | financial crimes analyst; bank examiner; equipment financing specialist; corporate lending officer
11109 en | microfinance officer; trust administrator
11200 fr | conseiller en ressources humaines; conseiller RH; conseiller en ressources humaines agréé; CRHA
11200 fr | partenaire d’affaires RH; partenaire d’affaires en ressources humaines; généraliste en ressources humaines
11200 fr | généraliste RH; conseiller en relations industrielles; conseiller en relations de travail
11200 fr | conseiller en rémunération; conseiller en rémunération globale; analyste en rémunération
11200 fr | conseiller en développement organisationnel; conseiller en avantages sociaux; conseiller en équité salariale
11200 fr | conseiller syndical; représentant syndical; agent de relations de travail; spécialiste en ressources humaines
11200 fr | spécialiste RH; chargé des ressources humaines; consultant en ressources humaines; consultant RH
11200 fr | conseiller en gestion des ressources humaines; conseiller en équité, diversité et inclusion
11200 fr | conseiller en diversité; conseiller EDI; conseiller en mobilité internationale
11200 fr | médiateur en relations de travail; conciliateur en relations de travail; arbitre en relations de travail
11200 fr | conseiller en gestion intégrée de la présence au travail; analyste en ressources humaines
11200 fr | conseiller en gestion de l’invalidité; coordonnateur principal RH; classificateur de postes
11200 fr | agent de rémunération; expert en rémunération; conseiller principal RH
11200 fr | conseiller en ressources humaines bilingue; conseiller RH généraliste; chargé de développement RH; chargé RH
11200 fr | gestionnaire RH généraliste; conseiller en gestion de la santé et des absences
11200 fr | conseiller en expérience employé; conseiller en mieux-être au travail
11200 fr | conseiller en développement des compétences; conseiller en gestion des talents; gestionnaire des talents
11200 fr | spécialiste en relations de travail; conseiller en rémunération et avantages sociaux; chargé de formation RH
11200 fr | responsable du développement RH; analyste RH; conseiller en planification de la main-d’œuvre
11200 en | human resources advisor; human resources consultant; HR advisor; HR consultant; HR business partner
11200 en | human resources business partner; human resources generalist; HR generalist; human resources specialist
11200 en | HR specialist; labour relations officer; labour relations advisor; labour relations specialist
11200 en | employee relations officer; compensation analyst; compensation specialist; compensation and benefits analyst
11200 en | benefits analyst; job analyst; pay equity officer; employment equity officer
11200 en | diversity and inclusion specialist; equity, diversity and inclusion advisor; union representative
11200 en | union business agent; talent management specialist; organizational development consultant
11200 en | classification specialist; labour relations conciliator; labour relations mediator
11200 en | human resources research officer; employee wellness specialist; disability management advisor; HR analyst
11200 en | human resources analyst; global mobility specialist; labour arbitrator; talent development advisor
11201 fr | conseiller en gestion; conseiller en management; consultant en gestion; consultant en management
11201 fr | consultant en organisation; consultant en stratégie; consultant stratégie; conseiller en gestion d’entreprise
11201 fr | conseiller aux entreprises; conseiller en gestion du changement; consultant en gestion du changement
11201 fr | conseiller en amélioration continue; coordonnateur amélioration continue
11201 fr | spécialiste en amélioration continue; spécialiste lean; analyste en organisation; analyste en gestion
11201 fr | conseiller en performance organisationnelle; conseiller en stratégie d’affaires
11201 fr | conseiller en gestion de la qualité; responsable qualité; responsable assurance qualité; consultant qualité
11201 fr | auditeur qualité; consultant ISO; gestionnaire de la qualité; conseiller en processus
11201 fr | conseiller en transformation organisationnelle; conseiller en gestion de projets; consultant en affaires
11201 fr | analyste en organisation et méthodes; conseiller en continuité des affaires; expert en management
11201 fr | conseiller en planification stratégique; gestionnaire de projet; gestionnaire de projets; chargé de projet
11201 fr | chargé de projets; chef de projet; coordonnateur principal de projets d’affaires
11201 fr | conseiller en gouvernance d’entreprise; conseiller en redressement d’entreprises
11201 fr | gestionnaire de projet junior; chargé de projet junior; chargé de projet senior; chargé de projet bilingue
11201 fr | gestionnaire de projet senior; directeur de projet conseil; consultant junior en gestion
11201 fr | consultant senior en gestion; analyste en amélioration continue; conseiller lean; expert lean
11201 fr | directeur amélioration continue; gestionnaire amélioration continue; responsable amélioration continue
11201 fr | directeur assurance qualité; gestionnaire assurance qualité; responsable système qualité
11201 fr | responsable management qualité; directeur qualité; conseiller qualité; animateur qualité; PMO; analyste PMO
11201 fr | conseiller en organisation; chargé d’organisation; ingénieur conseil en organisation
11201 fr | conseiller en efficience opérationnelle; auditeur qualité interne
11201 fr | coordonnateur de la qualité organisationnelle
11201 en | management consultant; business management consultant; business consultant; strategy consultant
11201 en | organizational consultant; change management consultant; change management specialist
11201 en | change management advisor; operations management consultant; continuous improvement specialist
11201 en | continuous improvement coordinator; lean consultant; lean six sigma specialist; management analyst
11201 en | organization and methods analyst; organizational analyst; business process consultant
11201 en | business process improvement analyst; quality management consultant; ISO consultant; quality manager
11201 en | quality auditor; business transformation consultant; strategic planning advisor
11201 en | business performance consultant; business continuity consultant; project manager
11201 en | project management consultant; PMO analyst; management consulting operations analyst; ISO auditor
11201 en | restructuring consultant; corporate strategy analyst
11202 fr | gestionnaire de comptes publicitaires; chef de produit marketing; spécialiste en marketing
11202 fr | conseiller en marketing; conseiller marketing; chargé de marketing; chargé de communication
11202 fr | conseiller en communication; conseiller en communications; spécialiste en communications
11202 fr | agent de communication; agent de communications; agent d’information; coordonnateur marketing
11202 fr | coordonnateur aux communications; coordonnateur des communications; spécialiste en marketing numérique
11202 fr | conseiller en marketing numérique; spécialiste marketing digital; gestionnaire de communauté
11202 fr | gestionnaire de réseaux sociaux; community manager; responsable des médias sociaux
11202 fr | spécialiste des médias sociaux; relationniste; attaché de presse; conseiller en relations publiques
11202 fr | agent de relations publiques; porte-parole; conseiller en affaires publiques; conseiller en relations médias
11202 fr | spécialiste SEO; spécialiste en référencement; référenceur; planificateur médias; conseiller en publicité
11202 fr | rédacteur publicitaire planificateur; stratège de contenu; stratège marketing; stratège numérique
11202 fr | stratège de marque; spécialiste du marketing par courriel; agent de collecte de fonds
11202 fr | agent de financement philanthropique; conseiller en philanthropie; coordonnateur de campagne de financement
11202 fr | conseiller en développement philanthropique; agent artistique; agent littéraire; imprésario
11202 fr | chargé de projet marketing; chargé de projet publicité; assistant marketing; assistant chef de produit
11202 fr | spécialiste Google Ads; spécialiste en commerce électronique; spécialiste en publicité numérique
11202 fr | chargé des relations publiques; conseiller en image de marque; consultant en marketing
11202 fr | consultant en communication; chargé de communication digitale; coordonnateur médias sociaux
11202 fr | coordonnateur de marque; directeur de création publicitaire stratégique; spécialiste acquisition numérique
11202 fr | coordonnateur marketing numérique; chargé de projet marketing numérique; coordonnateur de contenu
11202 fr | gestionnaire de contenu Web; gestionnaire de contenu; spécialiste de contenu; conseiller en médias sociaux
11202 fr | chargé de médias sociaux; conseiller en communication interne; conseiller en communication numérique
11202 fr | spécialiste en publicité; chargé de publicité; chargé de communication événementielle
11202 fr | assistant en communication; adjoint marketing; adjoint aux communications; chargé de marketing digital
11202 fr | responsable digital; responsable marketing digital; responsable de communication digitale; chargé de contenu
11202 fr | conseiller en stratégie numérique; spécialiste SEM; spécialiste SEO/SEM; spécialiste en acquisition
11202 fr | chargé d’acquisition; conseiller en marketing Web; coordonnateur Web; coordonnateur aux relations publiques
11202 fr | conseiller stratégique en communication; agent de marketing; technicien marketing
11202 fr | agent de promotion marketing; chef de publicité; chargé de compte en agence de publicité
11202 fr | coordonnateur philanthropique; conseiller en dons majeurs; agent de développement philanthropique
11202 en | advertising account manager; marketing specialist; marketing consultant; marketing coordinator
11202 en | marketing advisor; marketing officer; communications specialist; communications officer
11202 en | communications advisor; communications coordinator; communications consultant; digital marketing specialist
11202 en | digital marketing coordinator; digital strategist; social media specialist; social media coordinator
11202 en | social media community manager; online community manager; public relations officer
11202 en | public relations specialist; public relations consultant; public relations coordinator; publicist
11202 en | press secretary; press agent; media relations officer; media planner; advertising media coordinator
11202 en | advertising consultant; advertising specialist; advertising account executive; SEO specialist; SEM specialist
11202 en | search engine optimization specialist; content strategist; content marketing specialist
11202 en | email marketing specialist; brand strategist; brand coordinator; fundraising officer; fundraiser
11202 en | fundraising consultant; fundraising coordinator; information officer; public affairs officer; literary agent
11202 en | entertainment agent; talent agent; performers’ agent; growth marketer; e-commerce specialist; PPC specialist
11202 en | event marketing specialist; spokesperson; social communicator; digital marketing analyst
11202 en | influencer marketing specialist; fundraising development officer; advertising campaign coordinator
12010 fr | superviseur de bureau; superviseur de services administratifs; superviseur du soutien administratif
12010 fr | chef de bureau; responsable de bureau; superviseur de commis de bureau; superviseur d’équipe administrative
12010 fr | chef de secrétariat; superviseur de la saisie de données; chef d’équipe administrative
12010 fr | coordonnateur de bureau superviseur; superviseur du classement; superviseur de secrétariat
12010 en | office supervisor; clerical supervisor; administrative support supervisor; administrative services supervisor
12010 en | data entry supervisor; word processing supervisor; reception supervisor; filing clerks supervisor
12010 en | records office supervisor; administrative team lead; personnel clerks supervisor
12011 fr | superviseur de la comptabilité; superviseur de comptabilité; superviseur comptes fournisseurs
12011 fr | superviseur comptes clients; superviseur de la paie; chef d’équipe comptes payables
12011 fr | superviseur du recouvrement; superviseur de commis de banque; superviseur aux réclamations d’assurance
12011 fr | superviseur de facturation; chef d’équipe en recouvrement; superviseur du crédit; chef de section comptable
12011 fr | superviseur de comptes à payer
12011 en | accounting supervisor; accounts payable supervisor; accounts receivable supervisor; payroll supervisor
12011 en | billing supervisor; collection supervisor; claims adjusters clerks supervisor; bank clerks supervisor
12011 en | insurance clerks supervisor; credit and collection supervisor; finance accounts supervisor
12011 en | invoicing supervisor; ledger control supervisor; paymaster; billing coordinator
12012 fr | superviseur de commis de bibliothèque; superviseur de bibliothèque; superviseur d’enquêtes téléphoniques
12012 fr | superviseur d’intervieweurs; superviseur de commis à la correspondance
12012 fr | superviseur de commis aux publications; chef d’équipe de sondage
12012 fr | superviseur de service d’information documentaire
12012 en | library clerks supervisor; correspondence clerks supervisor; survey interviewers supervisor
12012 en | publication clerks supervisor; library circulation supervisor; statistical clerks supervisor
12012 en | advertising clerks supervisor
12013 fr | superviseur d’entrepôt; superviseur de la logistique; superviseur logistique; superviseur à l’expédition
12013 fr | superviseur de l’expédition et de la réception; superviseur de réception de marchandises; chef d’entrepôt
12013 fr | chef d’équipe entrepôt; chef d’équipe logistique; contremaître d’entrepôt; superviseur de l’inventaire
12013 fr | superviseur des stocks; chef magasinier; chef de quai; superviseur de la répartition; chef répartiteur
12013 fr | superviseur d’approvisionnement; superviseur de la planification de la production
12013 fr | superviseur du centre de distribution; responsable d’entrepôt; chef de dépôt
12013 fr | superviseur de la chaîne d’approvisionnement; superviseur des horaires; responsable magasin et stock
12013 fr | chef des expéditions; superviseur de la distribution; surveillant d’entrepôt
12013 en | warehouse supervisor; logistics supervisor; shipping supervisor; shipping and receiving supervisor
12013 en | receiving supervisor; inventory control supervisor; inventory supervisor; dispatch supervisor
12013 en | dispatching supervisor; distribution supervisor; supply chain supervisor; production scheduling supervisor
12013 en | warehouse parts department supervisor; warehouse team lead; warehouse foreman; logistics traffic supervisor
12013 en | scheduling supervisor; shipping foreperson; stock supervisor; distribution centre supervisor
12013 en | materials supervisor; loading dock supervisor
12100 fr | adjoint de direction; adjoint exécutif; adjoint à la direction; adjoint à la direction générale
12100 fr | assistant de direction; attaché de direction; adjoint à la haute direction; adjoint au directeur général
12100 fr | secrétaire de direction générale; adjoint au président; adjoint législatif; adjoint au vice-président
12100 fr | assistant exécutif; secrétaire de comité exécutif; secrétaire corporatif; assistant personnel de direction
12100 fr | attaché politique adjoint exécutif; adjoint à la présidence; secrétaire de direction
12100 en | executive assistant; executive assistant to CEO; executive secretary; legislative assistant
12100 en | corporate secretary; assistant to the president; senior executive assistant; personal assistant to executive
12100 en | committee clerk; executive assistant to vice-president; executive support specialist; C-suite assistant
12101 fr | conseiller en dotation; agent de recrutement; agent en recrutement; recruteur; recruteur TI
12101 fr | conseiller en recrutement; conseiller en acquisition de talents; spécialiste en acquisition de talents
12101 fr | spécialiste en recrutement; chargé de recrutement; chargé de recrutement RH; consultant en recrutement
12101 fr | chasseur de têtes; agent de dotation; agent de ressources humaines; agent des ressources humaines
12101 fr | technicien en ressources humaines; technicien RH; coordonnateur RH; coordonnateur des ressources humaines
12101 fr | coordonnateur au recrutement; agent de gestion du personnel; agent de placement
12101 fr | conseiller en placement de personnel; agent d’administration du personnel; assistant RH
12101 fr | assistant ressources humaines; chargé de l’administration du personnel; acquéreur de talents
12101 fr | partenaire en acquisition de talents; technicien en dotation; agent de sourcing; sourceur
12101 fr | recruteur international; recruteur bilingue; recruteur interne; recruteur principal
12101 fr | agent de recrutement international; conseiller en recrutement international; adjoint au recrutement; agent RH
12101 fr | chargé de dotation; chargé d’acquisition de talents; conseiller en acquisition de talents TI
12101 fr | technicien en gestion des ressources humaines; coordonnateur de l’acquisition de talents
12101 fr | coordonnateur dotation; gestionnaire d’administration du personnel; assistant recrutement; chargé de sourcing
12101 en | recruiter; recruitment officer; recruitment specialist; recruitment consultant; recruiting coordinator
12101 en | talent acquisition specialist; talent acquisition advisor; talent acquisition partner; technical recruiter
12101 en | IT recruiter; human resources officer; HR officer; human resources coordinator; HR coordinator
12101 en | human resources technician; HR technician; staffing officer; staffing coordinator; staffing consultant
12101 en | employment recruiter; headhunter; executive recruiter; recruitment sourcing specialist; personnel officer
12101 en | HR assistant officer; candidate sourcer; personnel recruiter; employment staffing officer; campus recruiter
12102 fr | acheteur médias; acheteur; agent d’approvisionnement; agent aux achats; agent d’achats; agent des achats
12102 fr | acheteur industriel; acheteur principal; acheteur junior; acheteur-planificateur; acheteur en construction
12102 fr | acheteur stratégique; acheteur technique; conseiller en approvisionnement
12102 fr | conseiller en gestion contractuelle; technicien en approvisionnement; approvisionneur; chargé des achats
12102 fr | chargé d’approvisionnement; agent de gestion contractuelle; spécialiste en approvisionnement
12102 fr | spécialiste des achats; analyste en approvisionnement; agent des marchés publics; responsable des marchés
12102 fr | négociateur de contrats d’achat; coordonnateur aux achats; administrateur de contrats
12102 fr | gestionnaire de catégories d’achats; acheteur pièces; acheteur de matières premières; acheteur de projets
12102 fr | agent d’acquisitions; agent de droit de passage; passeur de marchés; acheteur senior; acheteur intermédiaire
12102 fr | acheteur bilingue; acheteur en approvisionnement; acheteur stratégique international; acheteur international
12102 fr | acheteur manufacturier; conseiller aux achats; technicien aux achats; gestionnaire des achats stratégiques
12102 fr | conseiller en acquisition de biens et services; coordonnateur à l’approvisionnement; analyste des achats
12102 fr | administrateur de marchés; chargé des marchés publics
12102 en | media buyer; purchasing agent; purchasing officer; procurement officer; procurement agent
12102 en | procurement specialist; industrial buyer; buyer; senior buyer; junior buyer; buyer-planner; technical buyer
12102 en | strategic buyer; strategic sourcing specialist; procurement analyst; procurement coordinator
12102 en | procurement advisor; purchasing coordinator; purchasing specialist; procurement contracts officer
12102 en | purchasing contract specialist; procurement contract administrator; supply officer
12102 en | equipment purchasing agent; materiel management officer; land purchasing agent; right-of-way agent
12102 en | procurement category specialist; furniture and furnishings buyer; subcontracts administrator
12102 en | vendor management specialist
12103 fr | planificateur d’événements; organisateur d’événements; coordonnateur d’événements; coordonnateur événementiel
12103 fr | chargé de projet événementiel; gestionnaire d’événements; planificateur de congrès; organisateur de congrès
12103 fr | planificateur de mariages; organisateur de mariages; chargé d’événementiel; chef de projet événementiel
12103 fr | coordonnateur de conférences; organisateur de salons; agent événementiel; conseiller en événements
12103 fr | responsable événementiel; coordonnateur de banquets et congrès; planificateur de réunions
12103 fr | organisateur de festivals; technicien en organisation d’événements; chargé de logistique événementielle
12103 en | event planner; conference planner; event coordinator; events coordinator; event organizer
12103 en | conference and meeting planner; meeting planner; meeting coordinator; convention planner
12103 en | convention coordinator; wedding planner; special events planner; special events organizer; event specialist
12103 en | conference coordinator; festival organizer; trade show planner; trade show coordinator
12103 en | corporate event planner; conference services officer; exhibition planner
12104 fr | agent d’assurance-emploi; agent du revenu; agent de recouvrement fiscal; agent de l’impôt
12104 fr | agent de Revenu Québec; agent des services aux contribuables; agent de prestations d’assurance-emploi
12104 fr | agent de sécurité du revenu; agent d’accise; inspecteur des impôts; inspecteur fiscal
12104 fr | agent de services de paiement de Service Canada; agent de l’Agence du revenu du Canada; contrôleur des impôts
12104 fr | percepteur d’impôts; agent de la pension de la Sécurité de la vieillesse
12104 en | employment insurance officer; revenue officer; tax collection officer; employment insurance agent
12104 en | tax officer; tax collector; tax inspector; excise officer; excise tax officer; taxpayer services officer
12104 en | government benefits officer; social insurance officer; CRA officer; government pension benefits officer
12104 en | pensions entitlement officer; employment insurance claims officer; income tax officer
12104 en | tax enforcement officer
12110 fr | sténographe judiciaire; sténographe officiel; transcripteur médical; rapporteur judiciaire
12110 fr | rapporteur officiel; transcripteur; sténotypiste; dictaphoniste médical; greffier-audiencier sténographe
12110 fr | transcripteur judiciaire; sténographe; greffier des débats parlementaires; sous-titreur codé
12110 fr | archiviste transcripteur
12110 en | court reporter; medical transcriptionist; court stenographer; transcriptionist; court transcriber
12110 en | closed captioner; Hansard reporter; stenographer; medical transcriber; medical dicta-typist
12110 en | real-time captioner; medical transcription typist; court recorder; stenotype operator
12111 fr | archiviste médical; gestionnaire de l’information sur la santé; technicien en archives médicales
12111 fr | codificateur de dossiers médicaux; classificateur médical; technicien en information médicale; codeur médical
12111 fr | conseiller en gestion de l’information clinique; praticien en gestion de l’information de santé
12111 fr | chef archiviste médical; spécialiste de l’information de santé
12111 en | health information management professional; health records technician; medical records technician
12111 en | medical coder; health records coder; clinical coder; health information technician
12111 en | medical records administrator; health information management practitioner; clinical coding specialist
12111 en | medical billing and coding specialist; cancer registrar; health information management technician
12112 fr | technicien en gestion documentaire; technicien à la gestion des documents; agent de gestion documentaire
12112 fr | analyste en gestion documentaire; archiviste de dossiers d’entreprise; documentaliste d’entreprise
12112 fr | contrôleur de documents; technicien en dossiers et documents; coordonnateur de gestion documentaire
12112 fr | technicien en classification de documents; responsable de la gestion documentaire; document controller
12112 fr | technicien en gestion de l’information documentaire; coordonnateur de la gestion de l’information
12112 en | records management technician; records management officer; document management technician
12112 en | document controller; document control specialist; documents classification technician; records technician
12112 en | records analyst; document management specialist; document control technician; records classifier
12112 en | document control coordinator; information management technician
12113 fr | agent de statistiques; technicien en statistique; technicien en recherche
12113 fr | technicien en administration de recherche; agent de recherche statistique; technicien en recherche sociale
12113 fr | technicien en données statistiques; codeur d’enquêtes; technicien en enquêtes et sondages
12113 fr | technicien en recherche, enquête, sondage; agent d’études statistiques; technicien statisticien
12113 en | statistical officer; research support officer; statistical technician; research support technician
12113 en | statistics technician; survey research technician; demography technician; social survey technician
12113 en | social sciences research technician; economic research technician; market research technician
12113 en | statistical methods technician
12200 fr | technicien comptable; technicien en comptabilité; technicien en comptabilité et gestion; teneur de livres
12200 fr | commis-comptable principal; technicien en administration; technicien en finances
12200 fr | technicien en administration et finance; technicien en fiscalité; assistant comptable; comptable technicien
12200 fr | technicien à la comptabilité; tenue de livres; technicien comptable cycle complet; comptable adjoint
12200 fr | technicien en impôts; adjoint comptable; agent comptable; gestionnaire comptable; employé comptable
12200 fr | collaborateur comptable; technicien en comptabilité de gestion; technicien aux opérations financières
12200 fr | technicien aux comptes; teneur de livres pigiste; technicien en tenue de livres; assistant au contrôleur
12200 fr | technicien en prix de revient; technicien comptable bilingue; technicien comptable intermédiaire
12200 fr | technicien comptable senior; technicien comptable junior; technicien supérieur en comptabilité
12200 fr | technicien en comptabilité et finances; adjoint à la comptabilité; adjoint comptable et administratif
12200 fr | teneur de livres à temps partiel; technicien comptable payables; technicien comptable recevables
12200 fr | technicien comptable et paie; technicien en comptabilité de projets; commis comptable senior
12200 fr | technicien comptable corporatif; assistant en comptabilité; technicien en vérification
12200 fr | technicien en analyse financière
12200 en | accounting technician; bookkeeper; full-cycle bookkeeper; accounting bookkeeper; finance technician
12200 en | senior bookkeeper; accounting administrator; tax technician; bookkeeping tax preparer; personal bookkeeper
12200 en | freelance bookkeeper; assistant accountant; accounts technician; ledger keeper
12200 en | bookkeeping accounting assistant; income tax preparer; bookkeeping technician; accounting cost technician
12200 en | junior bookkeeper; office bookkeeper; accounting specialist; general ledger bookkeeper; bookkeeping clerk
12201 fr | expert en sinistres; expert en sinistre; enquêteur en assurances; enquêteur-régleur; régleur de sinistres
12201 fr | agent d’indemnisation; agent de réclamations; gestionnaire de réclamations; rédacteur sinistres
12201 fr | régleur d’assurance; gestionnaire de sinistres; expert en règlement de sinistres; ajusteur d’assurance
12201 fr | analyste de réclamations d’assurance; conseiller en indemnisation; conseiller en sinistres
12201 fr | expert en sinistres automobile; expert en sinistres habitation; examinateur de réclamations
12201 fr | agent d’indemnisation SAAQ; chargé de sinistres; expert d’assurance; expert en sinistres junior
12201 fr | expert en sinistres interne; expert en sinistres externe; expert en sinistres corporels
12201 fr | conseiller en indemnisation automobile; agent aux sinistres; agent d’indemnisation en assurance
12201 fr | conseiller en réclamations; spécialiste des réclamations; analyste en indemnisation; analyste en réclamations
12201 fr | estimateur en sinistres; rédacteur sinistres IARD
12201 en | insurance adjuster; claims adjuster; insurance claims adjuster; claims examiner; insurance claims examiner
12201 en | claims specialist; claims representative; claims analyst; independent adjuster; auto claims adjuster
12201 en | property claims adjuster; insurance claims investigator; adjuster; staff adjuster; public adjuster
12201 en | marine insurance adjuster; insurance loss adjuster; bodily injury claims adjuster; disability claims examiner
12201 en | insurance claims representative
12202 fr | souscripteur; souscripteur d’assurance; souscripteur en assurance de dommages; assureur
12202 fr | analyste en souscription; rédacteur production en assurances; souscripteur en assurance des entreprises
12202 fr | souscripteur en assurance vie; souscripteur junior; souscripteur principal
12202 fr | souscripteur en assurance des particuliers; sélectionneur de risques; rédacteur production IARD
12202 fr | souscripteur en lignes commerciales
12202 en | underwriter; insurance underwriter; commercial underwriter; personal lines underwriter; property underwriter
12202 en | life underwriter; life insurance underwriter; casualty underwriter; commercial lines underwriter
12202 en | group insurance underwriter; senior underwriter; underwriting technician; liability underwriter
12202 en | reinsurance underwriter; underwriting analyst; mortgage insurance underwriter; insurance rate analyst
12203 fr | évaluateur agréé; évaluateur immobilier; évaluateur; estimateur immobilier; évaluateur foncier
12203 fr | évaluateur d’entreprises; évaluateur commercial; technicien en évaluation immobilière
12203 fr | technicien en évaluation foncière; évaluateur municipal; évaluateur de biens; évaluateur de bijoux
12203 fr | expert en évaluation d’entreprises; estimateur d’objets d’art; inspecteur en évaluation foncière
12203 fr | évaluateur en bâtiment; évaluateur stagiaire; expert immobilier évaluateur; commissaire-priseur évaluateur
12203 fr | évaluateur d’équipement
12203 en | appraiser; real estate appraiser; property appraiser; property assessor; assessor; certified appraiser
12203 en | business valuator; chartered business valuator; property valuator; valuator; commercial real estate appraiser
12203 en | residential appraiser; municipal assessor; property tax assessor; machinery and equipment appraiser
12203 en | art appraiser; property assessment technician; gemmologist appraiser; business valuation analyst
12203 en | real estate valuation analyst
13100 fr | analyste budgétaire; agent d’administration; agent administratif; agent de bureau principal
13100 fr | agent d’administration de bureau; coordonnateur administratif; coordonnateur de bureau
13100 fr | gestionnaire de bureau; office manager; chargé d’administration; administrateur de bureau
13100 fr | agent de gestion administrative; technicien administratif; coordonnateur de projet administratif
13100 fr | agent de planification administrative; agent des services de gestion
13100 fr | agent de soutien aux opérations administratives; coordonnateur des services de bureau
13100 fr | responsable administration; cadre administratif; agent d’administration universitaire
13100 fr | agent de liaison administratif; coordonnateur de projets; coordonnateur de projet
13100 fr | chargé de gestion administrative; gestionnaire administratif de succursale; attaché d’administration
13100 fr | agent à la surveillance des opérations administratives; agent des surplus; coordonnateur de l’admission
13100 fr | responsable de l’accueil administratif; agent de gestion financière et administrative
13100 fr | agent de bureau administratif; agent administratif polyvalent; agent d’administration générale
13100 fr | coordonnateur des opérations administratives; coordonnateur à l’administration
13100 fr | responsable administratif et RH; adjoint exécutif d’organisme; gestionnaire de bureau bilingue
13100 fr | coordonnateur de services; coordonnateur de programme; chargé de programme administratif
13100 fr | responsable de bureau administratif; agent de programme administratif; coordonnateur de projets junior
13100 fr | coordonnateur de projets bilingue; agent d’admission; agent de gestion des études
13100 fr | technicien en administration et gestion; coordonnateur des ventes et de l’administration
13100 en | budget analyst; forms management officer; access to information and privacy officer; ATIP officer
13100 en | administrative officer; office manager; office administrator; administrative coordinator
13100 en | administrative services coordinator; office coordinator; office services coordinator
13100 en | business office administrator; administration officer; university administrator officer
13100 en | administration planning officer; project coordinator; project administrator; office program administrator
13100 en | administrative services officer; university admissions officer; surplus control officer
13100 en | forms control officer; relocation administrator; office operations administrator; administrative specialist
13100 en | branch administrator
13101 fr | gestionnaire immobilier; gestionnaire d’immeubles; gestionnaire de propriétés; administrateur immobilier
13101 fr | administrateur d’immeubles; gestionnaire de copropriété; gestionnaire de copropriétés; syndic de copropriété
13101 fr | agent de location; agent de location d’immeubles; agent de gestion immobilière
13101 fr | gestionnaire d’immeubles à logements; gestionnaire de biens locatifs; gestionnaire de condos
13101 fr | adjoint immobilier gestionnaire; coordonnateur immobilier; responsable de location immobilière
13101 fr | gestionnaire locatif; régisseur d’immeubles; directeur d’immeuble résidentiel
13101 fr | agent de développement d’habitation; chargé de gestion locative; agent d’administration de biens immobiliers
13101 fr | administrateur de baux
13101 en | property administrator; property manager; condominium manager; condo manager; residential property manager
13101 en | commercial property manager; apartment rental agent; rental agent; leasing agent; real estate leasing officer
13101 en | property management agent; landlord; property leasing coordinator; housing project manager; strata manager
13101 en | lease administrator; apartment manager; accommodation officer; property rentals manager
13101 en | real estate property administrator; apartments leasing consultant; assistant property manager
13102 fr | administrateur de la paie; administrateur de la paye; technicien à la paie; technicien de paie
13102 fr | technicien en paie; gestionnaire de paie; gestionnaire de la paie; commis à la paie; commis à la paye
13102 fr | préposé à la paie; maître de la paie; maître de paie; conseiller paie; conseiller à la paie
13102 fr | spécialiste de la paie; spécialiste en paie; coordonnateur de la paie; agent de paie; responsable paie
13102 fr | responsable de la paie; paie-maître; chargé de paie; technicien paie et avantages sociaux
13102 fr | commis paie et comptabilité; agent de la paie et des avantages sociaux; analyste de paie; comptable paie
13102 fr | technicien en rémunération; technicien paie et RH; maître de paye; conseiller principal paie; assistant paie
13102 en | payroll administrator; payroll clerk; payroll specialist; payroll technician; payroll officer
13102 en | payroll coordinator; payroll analyst; payroll and benefits administrator; payroll and benefits specialist
13102 en | pay and benefits clerk; payroll advisor; payroll assistant; compensation and payroll administrator
13102 en | salary administration officer; payroll accountant; pay advisor; payroll benefits officer; payroll preparer
13102 en | payroll practitioner
13110 fr | adjoint administratif; adjoint administratif bilingue; secrétaire; secrétaire administratif
13110 fr | secrétaire bilingue; assistant administratif; secrétaire général d’école; adjoint de bureau
13110 fr | adjoint de bureau administratif; secrétaire de bureau; secrétaire exécutif; secrétaire d’école
13110 fr | secrétaire comptable; secrétaire technique; secrétaire de gestion; secrétaire-trésorier adjoint
13110 fr | adjoint administratif et comptable; adjoint virtuel; assistant virtuel; adjoint de département
13110 fr | technicien en bureautique et secrétariat; secrétaire assistant; agent de secrétariat; secrétaire polyvalent
13110 fr | adjoint à la coordination administrative; secrétaire de faculté; adjoint administratif en construction
13110 fr | adjoint de projet; assistant de projet; adjoint aux ventes; secrétaire commercial; secrétaire de département
13110 fr | assistant de gestion; adjoint immobilier; secrétaire sténodactylo; dactylo secrétaire
13110 fr | adjoint administratif junior; adjoint administratif senior; adjoint administratif principal
13110 fr | adjoint administratif aux ventes; adjoint administratif et réception; adjoint au directeur
13110 fr | adjoint aux opérations; adjoint administratif en ressources humaines; assistant administratif bilingue
13110 fr | assistant commercial; assistant administratif et commercial; assistante de gestion PME; adjoint de gestion
13110 fr | secrétaire administratif bilingue; secrétaire de projet; secrétaire commercial bilingue
13110 fr | agent de secrétariat administratif; adjoint de circonscription administratif; adjoint en administration
13110 fr | adjoint au service; adjoint bilingue; adjoint de coordination; adjoint de chantier
13110 fr | adjoint technique administratif; adjoint à l’estimation; secrétaire d’établissement scolaire
13110 fr | secrétaire pédagogique; assistant d’équipe; assistant technique administratif
13110 en | administrative assistant; secretary; administrative office assistant; administrative secretary
13110 en | bilingual administrative assistant; office administrative assistant; private secretary; school secretary
13110 en | technical secretary; virtual assistant; departmental secretary; project administrative assistant
13110 en | administrative support assistant; sales administrative assistant; executive administrative assistant
13110 en | administrative clerk-secretary; department administrative assistant; real estate administrative assistant
13110 en | construction administrative assistant; project assistant; bilingual secretary; estimating secretary
13110 en | personal assistant; faculty secretary; senior administrative assistant; secretary-stenographer
13111 fr | adjoint juridique; secrétaire juridique; adjoint administratif juridique; assistant juridique
13111 fr | secrétaire d’avocat; secrétaire de notaire; adjoint juridique en litige; secrétaire notarial
13111 fr | secrétaire juridique en droit des affaires; adjoint juridique en droit corporatif
13111 fr | adjoint juridique en immobilier; secrétaire légal; adjoint notarial; secrétaire de cabinet d’avocats
13111 fr | adjoint juridique bilingue; adjoint juridique en droit commercial
13111 fr | adjoint juridique en propriété intellectuelle; adjoint juridique junior; secrétaire juridique bilingue
13111 fr | assistant juridique en litige; secrétaire de cabinet juridique; secrétaire au contentieux
13111 en | legal administrative assistant; legal secretary; litigation secretary; corporate law legal secretary
13111 en | law office assistant; law firm secretary; real estate legal secretary; litigation legal assistant
13111 en | legal stenographer; family law legal secretary
13112 fr | secrétaire médical; adjoint médical; adjoint administratif médical; assistant médical administratif
13112 fr | secrétaire de clinique médicale; secrétaire-réceptionniste médical; secrétaire dentaire administratif
13112 fr | secrétaire d’unité de soins; secrétaire de clinique dentaire; assistant de cabinet médical
13112 fr | commis aux rendez-vous médicaux; secrétaire médico-social; adjoint de clinique; secrétaire de médecin
13112 fr | secrétaire médical bilingue; adjoint administratif en clinique; agent administratif médical
13112 fr | secrétaire en clinique; secrétaire médical hospitalier; secrétaire en milieu hospitalier; commis médical
13112 fr | agent administratif en santé; secrétaire dentaire; adjoint administratif en milieu hospitalier
13112 en | medical administrative assistant; medical secretary; medical office assistant; medical office administrator
13112 en | hospital unit clerk secretary; dental secretary; doctor’s secretary; ward secretary; clinic secretary
13112 en | medical office secretary; medical clinic administrative assistant; medical stenographer
13112 en | hospital unit secretary; medical administrative secretary; medical records secretary
13201 fr | responsable logistique
14100 fr | commis de bureau; commis administratif; commis de bureau général; employé de bureau; agent de bureau
14100 fr | commis général de bureau; commis au classement; préposé au classement; dactylo; dactylographe
14100 fr | opérateur de traitement de texte; commis bilingue; commis de soutien administratif; commis intermédiaire
14100 fr | préposé administratif; commis aux dossiers; commis au courrier interne; aide de bureau; employé administratif
14100 fr | agent de soutien administratif; commis à la numérisation; commis à la photocopie; commis dactylographe
14100 fr | préposé au secrétariat; commis aux commandes de bureau; agent administratif classe 3; commis au soutien
14100 fr | garçon de bureau; commis de bureau bilingue; agent de bureau bilingue; agente de bureau classe principale
14100 fr | commis administratif bilingue; employé de bureau polyvalent; commis aux documents; préposé à la numérisation
14100 fr | commis à l’administration; commis de bureau et réception; agent administratif classe 2
14100 fr | agent administratif classe 4; commis au traitement des dossiers; assistant de bureau
14100 en | office clerk; general office clerk; clerk; administrative clerk; filing clerk; file clerk; office assistant
14100 en | general office worker; typist; clerk-typist; records clerk; records filing clerk; word processing operator
14100 en | office support worker; clerical assistant; clerical worker; office support clerk; photocopying clerk
14100 en | document scanning clerk; general clerk; administrative support clerk; bilingual office clerk; junior clerk
14100 en | records management clerk
14101 fr | secrétaire-réceptionniste; réceptionniste médical; réceptionniste de clinique médicale; commis à l’admission
14101 fr | réceptionniste; réceptionniste bilingue; téléphoniste; téléphoniste-réceptionniste
14101 fr | réceptionniste-téléphoniste; standardiste; préposé à l’accueil; agent d’accueil; hôtesse d’accueil
14101 fr | commis à l’accueil; réceptionniste dentaire; réceptionniste en clinique dentaire
14101 fr | commis à l’admission d’hôpital; commis à l’inscription d’hôpital; réceptionniste de clinique vétérinaire
14101 fr | réceptionniste de bureau; chargé d’accueil; agent d’accueil standardiste; réceptionniste-standardiste
14101 fr | commis réceptionniste; opérateur de central téléphonique; réceptionniste administratif
14101 fr | préposé à la réception et au téléphone; hôte d’accueil en entreprise; réceptionniste administratif bilingue
14101 fr | réceptionniste-adjoint administratif; agent d’accueil bilingue; agent d’accueil et de réception
14101 fr | préposé à l’accueil et à la réception; réceptionniste médicale et dentaire; agent standardiste
14101 fr | hôte d’accueil; secrétaire-réceptionniste bilingue; chargé d’accueil et de standard
14101 fr | réceptionniste en clinique; préposé à l’accueil bilingue; téléphoniste bilingue
14101 en | secretary-receptionist; medical receptionist; receptionist; bilingual receptionist; front desk receptionist
14101 en | office receptionist; switchboard operator; telephone operator; dental receptionist
14101 en | answering service operator; hospital admitting clerk; admitting clerk; office front desk clerk
14101 en | receptionist-telephonist; appointment clerk; veterinary receptionist; receptionist-secretary
14101 en | front office receptionist; telephone receptionist; office front desk agent; hospital registration clerk
14101 en | call answering service operator; welcome desk receptionist
14102 fr | adjoint en ressources humaines; commis aux ressources humaines; commis du personnel
14102 fr | commis au service du personnel; commis aux dossiers du personnel; commis à la dotation; commis RH
14102 fr | préposé au service du personnel; commis aux avantages sociaux du personnel; commis à l’embauche
14102 fr | commis au recrutement; commis à la liste de rappel; agent de gestion de remplacements
14102 en | personnel clerk; human resources clerk; HR clerk; staffing clerk; employment clerk; personnel records clerk
14102 en | HR assistant; human resources assistant; recruitment clerk; personnel training clerk
14102 en | personnel classification clerk; employee records clerk; personnel benefits clerk
14103 fr | greffier; greffier-audiencier; commis de cour; commis judiciaire; greffier de cour; greffier adjoint
14103 fr | commis au greffe; préposé au greffe; huissier-audiencier; audiencier de cour; greffier adjoint de cour
14103 fr | commis de tribunal; agent de greffe; commis aux services judiciaires; constable audiencier
14103 fr | greffier du tribunal
14103 en | court clerk; clerk of the court; deputy court clerk; court usher; courtroom clerk; docket clerk
14103 en | judicial clerk; court trial coordinator; court officer clerk; court attendant; legal process clerk
14103 en | municipal court clerk; court services clerk; justice of the peace clerk
14110 fr | intervieweur; enquêteur-intervieweur; intervieweur téléphonique; sondeur; agent de sondage
14110 fr | agent enquêteur de sondage; commis aux statistiques; recenseur; agent de recensement; enquêteur de sondage
14110 fr | enquêteur statistique; enquêteur terrain; intervieweur en recherche commerciale; codeur de questionnaires
14110 fr | préposé aux sondages; agent recenseur; télé-enquêteur; enquêteur en marketing
14110 en | survey interviewer; telephone survey interviewer; statistical clerk; census enumerator; census taker
14110 en | public opinion interviewer; market research interviewer; telephone interviewer; survey clerk
14110 en | field survey interviewer; enumerator; statistics coding clerk; traffic survey clerk
14111 fr | commis à la saisie de données; commis à la saisie; opérateur de saisie; agent de saisie
14111 fr | agent de saisie de données; préposé à la saisie de données; opérateur de saisie de données; encodeur
14111 fr | commis à l’entrée de données; agent de traitement de données; commis au traitement des données
14111 fr | codeur de données; employé de saisie; préposé à l’entrée de données
14111 en | data entry clerk; data entry operator; data entry specialist; data capture clerk
14111 en | data entry keyboard operator; data input clerk; data control clerk; data coder; data conversion operator
14111 en | data processing clerk; data entry assistant; data keyer
14112 fr | opérateur d’éditique; éditiste; opérateur en infographie de mise en page; metteur en page
14112 fr | compositeur-typographe; opérateur de micro-édition; maquettiste metteur en page
14112 fr | opérateur de publication assistée par ordinateur; compositeur éditique; opérateur PAO
14112 en | desktop publishing operator; desktop publisher; typesetter; desktop publishing specialist
14112 en | electronic desktop publishing operator; page layout operator; copyholder; phototypesetter operator
14112 en | publishing typographer operator
14200 fr | aide-comptable; préparateur de déclarations de revenus; commis comptable; commis à la comptabilité
14200 fr | commis de comptabilité; commis aux comptes payables; commis aux comptes à payer; commis comptes payables
14200 fr | commis aux comptes recevables; commis aux comptes à recevoir; commis comptes clients
14200 fr | commis comptes fournisseurs; commis à la facturation; commis facturation; préposé aux comptes fournisseurs
14200 fr | préposé aux comptes clients; agent de facturation; facturier; commis aux coûts de revient; commis au budget
14200 fr | agent comptes payables; agent comptes à recevoir; commis aux dépenses; commis de facturation
14200 fr | commis au grand livre; comptable fournisseurs; comptable clients; comptable auxiliaire
14200 fr | employé de comptabilité; commis à l’impôt; préposé à la facturation; commis à la comptabilité et à la paie
14200 fr | spécialiste comptes fournisseurs; technicien comptes payables; technicien comptes recevables
14200 fr | caissier comptable; commis aux encaissements; agent de comptabilité; chargé de facturation
14200 fr | commis aux prix de revient; commis aux finances; commis comptable bilingue; commis comptable junior
14200 fr | commis comptable intermédiaire; commis à la comptabilité générale; commis payables; commis recevables
14200 fr | commis comptable payables; commis comptable recevables; commis à la facturation bilingue
14200 fr | préposé aux comptes payables; préposé aux comptes recevables; agent de facturation bilingue
14200 fr | spécialiste en comptes clients; spécialiste comptes payables; commis aux paiements; commis à la conciliation
14200 fr | commis au rapprochement bancaire; assistant facturation; gestionnaire de facturation; agent comptes clients
14200 fr | agent comptes fournisseurs; comptable comptes fournisseurs; préposé à la comptabilité; commis aux taxes
14200 en | accounting clerk; accounts payable clerk; accounts receivable clerk; AP clerk; AR clerk; billing clerk
14200 en | invoice clerk; invoicing clerk; accounting assistant; accounts payable specialist
14200 en | accounts receivable specialist; accounts clerk; finance clerk; ledger clerk; costing clerk; budget clerk
14200 en | freight-rate clerk; tax return preparer; tax clerk; accounting deposit clerk; audit clerk; billing specialist
14200 en | accounts payable coordinator; accounts receivable coordinator; expense claims clerk; accounting support clerk
14200 en | cost clerk; junior accounting clerk; reconciliation clerk; accounting collections and billing clerk
14200 en | accounts receivable analyst
14201 fr | tarificateur; tarificateur d’assurance; commis de banque; commis d’assurance; commis au crédit
14201 fr | commis bancaire; commis en assurances; commis à la souscription; commis aux réclamations d’assurance
14201 fr | commis aux titres; commis aux hypothèques; commis de traitement hypothécaire; commis aux opérations bancaires
14201 fr | agent de soutien bancaire; commis de courtage; agent administratif en assurance
14201 fr | commis aux valeurs mobilières; préposé au crédit; commis de compensation bancaire
14201 fr | gestionnaire back-office bancaire; agent back-office bancaire; commis immobilier aux titres
14201 fr | commis aux placements; adjoint en assurance de dommages; agent de crédit commis; technicien en assurances
14201 fr | employé de banque; rédacteur de polices; agent de back-office; gestionnaire middle office
14201 fr | commis administratif en assurance; adjoint administratif en assurance; technicien en assurance de dommages
14201 fr | gestionnaire de production en assurance; gestionnaire de contrats d’assurance; agent de soutien en assurance
14201 fr | commis aux dossiers hypothécaires; commis aux opérations financières; agent des opérations bancaires
14201 fr | chargé des opérations bancaires; préposé aux opérations bancaires; agent de compensation bancaire
14201 fr | commis au traitement des prêts; gestionnaire des opérations bancaires
14201 en | bank clerk; insurance clerk; credit clerk; loan clerk; mortgage clerk; banking clerk; insurance claims clerk
14201 en | underwriting clerk; securities clerk; insurance policy clerk; real estate clerk; brokerage clerk
14201 en | bank ledger control clerk; bank processing clerk; loan processing clerk; mortgage administrator clerk
14201 en | insurance premium rater; dividend calculation clerk; insurance service clerk; trust clerk
14201 en | credit verification clerk; letter of credit clerk; banking back-office clerk; investment operations clerk
14201 en | insurance administrative clerk; bank deposit clerk
14202 fr | agent de recouvrement; commis au recouvrement; commis de recouvrement; agent au recouvrement
14202 fr | préposé au recouvrement; percepteur de comptes; agent de perception; commis à la perception; recouvreur
14202 fr | chargé de recouvrement; agent de crédit et recouvrement; conseiller au recouvrement
14202 fr | agent de recouvrement bilingue; négociateur en recouvrement; agent de recouvrement par téléphone
14202 fr | spécialiste du recouvrement; gestionnaire de recouvrement; agent de recouvrement amiable
14202 fr | chargé de recouvrement amiable; représentant au recouvrement; agent de perception bilingue
14202 en | collection clerk; collection agent; collections agent; collections officer; collections specialist
14202 en | bill collector; debt collector; collection officer; credit and collections clerk; collections representative
14202 en | overdue accounts collector; repossession agent; bailiff collection clerk; collector; collection tracer clerk
14202 en | credit and collections specialist; recovery officer
14300 fr | commis de bibliothèque; aide-bibliothécaire; commis à la bibliothèque; préposé à la bibliothèque
14300 fr | préposé au prêt; commis au prêt; assistant de bibliothèque; commis à la circulation en bibliothèque
14300 fr | commis aux références de bibliothèque; commis aux archives de bibliothèque
14300 fr | commis au prêt entre bibliothèques; magasinier de bibliothèque
14300 en | library clerk; library assistant; library page; library circulation clerk; library aide
14300 en | interlibrary loan clerk; library periodicals clerk; bookmobile clerk; library reference clerk
14300 en | library shelving clerk
14301 fr | commis à la documentation; commis aux archives; correcteur d’épreuves; lecteur d’épreuves; correspondancier
14301 fr | commis à la correspondance; commis aux publications; commis aux règlements; commis aux annonces classées
14301 fr | rédacteur de correspondance; commis à la publicité; commis à la relecture de règlements; commis à l’édition
14301 fr | commis aux publications réglementaires
14301 en | proofreader; archives clerk; correspondence clerk; publication clerk; classified advertising clerk
14301 en | regulatory clerk; advertising clerk; editorial clerk; customer correspondence clerk; correspondence writer
14301 en | bylaw clerk; publishing assistant clerk; reports clerk
21211 fr | analyste quantitatif
40011 en | economic development coordinator
41401 fr | analyste en gestion des risques; économiste; économètre; analyste économique
41401 fr | analyste des politiques économiques; conseiller économique; agroéconomiste; économiste du travail
41401 fr | économiste financier; économiste principal; économiste de l’énergie; analyste des politiques fiscales
41401 fr | recherchiste en économie; chargé d’études économiques; économiste de l’environnement
41401 fr | économiste du développement; conseiller en politiques économiques; analyste de l’énergie
41401 en | economist; economic analyst; econometrician; economic advisor; agricultural economist; labour economist
41401 en | economic policy analyst; financial economist; energy economist; tax policy analyst
41401 en | international trade economist; trade economist; industrial economist; development economist
41401 en | environmental economist; senior economist; economics researcher; investment economist
41402 fr | agent de développement économique; conseiller en développement économique
41402 fr | conseiller en développement des affaires; agent de développement; analyste de marché
41402 fr | analyste en études de marché; analyste marketing; analyste en marketing; chargé d’études de marché
41402 fr | chargé d’études marketing; conseiller en commerce international; agent de développement commercial
41402 fr | agent de commerce international; agent de développement touristique; commissaire industriel
41402 fr | commissaire au développement économique; conseiller en exportation; délégué commercial
41402 fr | conseiller en développement régional; recherchiste en marketing; agent de développement industriel
41402 fr | analyste du marché; chargé de développement économique; expert-conseil en développement économique
41402 fr | conseiller en développement international des marchés; conseiller en entrepreneuriat
41402 fr | conseiller au démarrage d’entreprise; agent de développement rural; chargé de prospection d’investissements
41402 fr | attaché commercial d’ambassade; coordonnateur export; coordonnateur aux exportations
41402 en | economic development officer; business development officer; government business development officer
41402 en | market research analyst; market researcher; market analyst; marketing analyst; marketing research analyst
41402 en | economic development consultant; regional development officer; industrial development officer
41402 en | tourism development officer; international trade officer; export development officer
41402 en | community economic development officer; consumer research analyst; market research consultant
41402 en | tourism consultant; entrepreneurship advisor; small business advisor; business development consultant
41402 en | export market analyst; consumer insights analyst; marketing research consultant
41402 en | investment attraction officer; business development advisor; economic research officer
51100 en | library supervisor
51110 fr | sous-titreur
63102 en | debt counsellor
`
