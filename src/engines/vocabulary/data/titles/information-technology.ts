/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_INFORMATION_TECHNOLOGY = `
10030 fr | directeur des télécommunications; gestionnaire en télécommunications
10030 fr | directeur d’entreprise de télécommunications; directeur de services de câblodistribution
10030 fr | directeur de services téléphoniques; directeur de réseau de télécommunications; responsable télécoms
10030 fr | chef de l’exploitation du réseau téléphonique; gestionnaire des installations de télécommunications
10030 en | telecommunications manager; telecommunications carrier manager; telephone company manager
10030 en | cable television company manager; telecommunications facilities manager; telecommunications services manager
10030 en | telecom operations manager; cellular network operations manager
20012 fr | directeur informatique; directeur des systèmes d’information; DSI; directeur TI
20012 fr | directeur des technologies de l’information; gestionnaire TI; gestionnaire des systèmes informatiques
20012 fr | responsable informatique; chef de service informatique; chef du service informatique
20012 fr | directeur du développement logiciel; gestionnaire du développement logiciel; chef d’équipe développement
20012 fr | directeur de l’infrastructure TI; gestionnaire d’infrastructure informatique
20012 fr | responsable des systèmes d’information; directeur de la transformation numérique; chef de projet informatique
20012 fr | gestionnaire de projet TI; chargé de projet informatique; chef de projet TI; chargé de projet TI
20012 fr | directeur de projet informatique; gestionnaire de centre de données; responsable du centre de services TI
20012 fr | directeur du génie logiciel; gestionnaire de livraison logicielle; gestionnaire de programme TI
20012 fr | responsable d’exploitation informatique; chef de projet digital; gestionnaire de projets informatiques
20012 fr | gestionnaire principal TI; chef d’équipe TI; responsable infrastructure informatique
20012 fr | directeur des opérations TI; gérant de projet TI; chef de projet Web; chef de projet SI
20012 fr | directeur technique informatique; responsable SI; responsable du parc informatique
20012 fr | gestionnaire des opérations TI; chef de produit logiciel TI; directeur principal TI
20012 fr | directeur des solutions d’affaires TI; chef de centre de services TI
20012 fr | responsable de la production informatique; directeur informatique adjoint
20012 en | IT manager; information technology manager; IT director; director of information technology
20012 en | information systems manager; software development manager; software engineering manager; IT project manager
20012 en | IT program manager; data centre manager; IT infrastructure manager; IT operations manager
20012 en | IT service delivery manager; systems development manager; computer department manager
20012 en | computer systems manager; data processing manager; head of IT; software technical project manager
20012 en | network manager; application development manager; IT team lead; service desk manager
21211 fr | scientifique de données; scientifique des données; expert en science des données; data scientist
21211 fr | ingénieur en apprentissage automatique; ingénieur en apprentissage machine
21211 fr | spécialiste en intelligence artificielle; chercheur en intelligence artificielle; ingénieur IA
21211 fr | ingénieur machine learning; ingénieur en intelligence artificielle; consultant en science des données
21211 fr | spécialiste en apprentissage profond; développeur en intelligence artificielle
21211 fr | spécialiste en traitement du langage naturel; analyste quantitatif de données
21211 fr | spécialiste en données massives; spécialiste en mégadonnées; ingénieur big data
21211 fr | spécialiste en vision par ordinateur; chercheur en apprentissage automatique; architecte de données
21211 fr | ingénieur de données; ingénieur des données; ingénieur data; ingénieur de recherche en IA
21211 fr | data scientist junior; spécialiste IA; ingénieur MLOps; ingénieur en science des données; développeur IA
21211 fr | conseiller en intelligence artificielle; data miner; chercheur en IA; consultant data science
21211 en | data scientist; senior data scientist; machine learning engineer; machine learning scientist; AI engineer
21211 en | artificial intelligence specialist; artificial intelligence researcher; AI developer; deep learning engineer
21211 en | NLP engineer; natural language processing scientist; computer vision engineer; big data engineer
21211 en | big data analyst; data science consultant; machine learning applied scientist; ML engineer; AI researcher
21211 en | predictive modeller; data mining specialist; data architect; data engineer
21220 fr | spécialiste en cybersécurité; spécialiste de la cybersécurité; analyste en cybersécurité
21220 fr | analyste en sécurité informatique; analyste en sécurité de l’information
21220 fr | conseiller en sécurité de l’information; conseiller en cybersécurité; consultant en cybersécurité
21220 fr | consultant en sécurité informatique; expert en sécurité informatique; ingénieur en cybersécurité
21220 fr | analyste SOC; pirate éthique; testeur d’intrusion; pentesteur; architecte de sécurité
21220 fr | architecte en cybersécurité; administrateur de la sécurité informatique
21220 fr | responsable de la sécurité des systèmes d’information; RSSI; analyste en réponse aux incidents
21220 fr | spécialiste en gestion des identités et des accès; analyste en cybermenaces
21220 fr | spécialiste en sécurité infonuagique; auditeur en sécurité informatique; enquêteur en informatique judiciaire
21220 fr | officier de sécurité de l’information; analyste en gestion des accès; responsable cybersécurité
21220 fr | responsable sécurité informatique; ingénieur sécurité réseau; conseiller en sécurité infonuagique
21220 fr | consultant SSI; spécialiste en sécurité de l’information; technicien en cybersécurité
21220 fr | conseiller principal en cybersécurité; analyste sécurité; auditeur en cybersécurité
21220 fr | conseiller en gestion des identités et des accès; analyste en vulnérabilités; expert en cybersécurité
21220 fr | ingénieur en sécurité informatique
21220 en | cybersecurity specialist; cybersecurity analyst; cybersecurity engineer; cyber security consultant
21220 en | information security analyst; IT security analyst; IT security specialist; security operations centre analyst
21220 en | SOC analyst; penetration tester; ethical hacker; security architect; cloud security engineer
21220 en | network security engineer; network security analyst; informatics security consultant
21220 en | identity and access management specialist; IAM analyst; incident response analyst
21220 en | threat intelligence analyst; application security engineer; computer forensics analyst; vulnerability analyst
21220 en | systems security analyst
21221 fr | analyste d’affaires; analyste d’affaires TI; analyste fonctionnel; analyste des systèmes d’affaires
21221 fr | analyste de systèmes de gestion; spécialiste des systèmes d’affaires; consultant fonctionnel ERP
21221 fr | consultant ERP; consultant SAP; consultant fonctionnel SAP; consultant Oracle
21221 fr | analyste de processus d’affaires; analyste en intelligence d’affaires; analyste BI
21221 fr | consultant en intelligence d’affaires; consultant CRM; consultant Salesforce; analyste Salesforce
21221 fr | consultant Dynamics 365; analyste métier; business analyst; consultant AMOA; consultant MOA
21221 fr | assistant à maîtrise d’ouvrage; chef de projet MOA; responsable de produit TI; propriétaire de produit
21221 fr | product owner; analyste en architecture d’affaires; architecte d’affaires; analyste en solutions d’affaires
21221 fr | pilote de systèmes; analyste de besoins informatiques; spécialiste en systèmes de gestion intégrés
21221 fr | architecte d’entreprise; conseiller en architecture d’entreprise; chargé de solutions d’affaires
21221 fr | analyste d’affaires fonctionnel; analyste d’affaires principal; consultant SI; analyste de produit numérique
21221 fr | intégrateur ERP; consultant Sage; consultant Odoo; conseiller en systèmes d’information; analyste ERP
21221 fr | analyste CRM; consultant fonctionnel; consultant décisionnel; consultant BI; responsable SIRH; analyste SIRH
21221 fr | analyste d’affaires agile; coordonnateur de systèmes d’information; chef de produit numérique
21221 fr | conseiller en solutions d’affaires; consultant en transformation numérique
21221 fr | conseiller en transformation numérique; analyste fonctionnel SAP; analyste fonctionnel ERP; spécialiste SAP
21221 fr | spécialiste ERP; analyste des besoins d’affaires; consultant Workday; gestionnaire de produits numériques
21221 fr | architecte fonctionnel; analyste-conseil d’affaires; assistant MOA; spécialiste en intelligence d’affaires
21221 en | business systems analyst; IT business analyst; information technology business analyst; functional analyst
21221 en | business systems specialist; ERP consultant; ERP analyst; SAP consultant; SAP functional consultant
21221 en | SAP analyst; CRM analyst; Salesforce administrator; Salesforce consultant; Dynamics 365 consultant
21221 en | business intelligence analyst; BI analyst; BI consultant; software product owner; agile product owner
21221 en | enterprise architect; requirements analyst; business solutions analyst; business architect
21221 en | Oracle functional consultant; IT business process analyst; Workday analyst
21222 fr | analyste informatique; analyste de systèmes; analyste de systèmes informatiques; conseiller en informatique
21222 fr | conseiller en technologies de l’information; conseiller TI; consultant informatique; consultant TI
21222 fr | consultant en systèmes d’information; informaticien; spécialiste en informatique; spécialiste TI
21222 fr | analyste organique; architecte de systèmes d’information; architecte de solutions; architecte de solutions TI
21222 fr | architecte technologique; ingénieur système; ingénieur systèmes et réseaux
21222 fr | analyste en assurance qualité logicielle; analyste assurance qualité; analyste QA; ingénieur QA
21222 fr | ingénieur test logiciel; ingénieur test et validation logicielle; vérificateur informatique
21222 fr | auditeur des systèmes d’information; auditeur informatique; coach agile; scrum master; maître de mêlée
21222 fr | ingénieur d’études informatiques; ingénieur en informatique de gestion; ingénieur systèmes d’information
21222 fr | spécialiste en infonuagique; spécialiste DevOps; ingénieur DevOps; conseiller DevOps; intégrateur de systèmes
21222 fr | analyste en intégration de systèmes; spécialiste en infrastructure TI; analyste en infrastructure
21222 fr | analyste technique TI; conseiller en architecture technologique; consultant technique TI; analyste-concepteur
21222 fr | responsable applicatif; chargé d’études informatiques; conseiller en gouvernance TI; architecte TI
21222 fr | conseiller technologique; conseiller en solutions technologiques; responsable des tests informatiques
21222 fr | ingénieur de production informatique; ingénieur d’exploitation informatique; ingénieur intégration logicielle
21222 fr | ingénieur support informatique; consultant DevOps; coach agile TI; conseiller en infrastructure
21222 fr | conseiller en infonuagique; consultant cloud; analyste QA logiciel; analyste en assurance qualité TI
21222 fr | spécialiste assurance qualité logicielle; analyste-conseil TI; ingénieur informaticien de gestion
21222 fr | ingénieur informatique industrielle; consultant technique; consultant Java; consultant SAP technique
21222 fr | auditeur TI; auditeur IT; administrateur DevOps; intégrateur TI; intégrateur de solutions
21222 fr | chargé d’exploitation informatique; facilitateur agile; spécialiste en technologies de l’information
21222 fr | ingénieur virtualisation
21222 en | information systems specialist; information technology consultant; IT consultant; IT analyst
21222 en | information technology analyst; systems analyst; computer systems analyst; information systems analyst
21222 en | informatics consultant; solution architect; solutions architect; software quality assurance analyst
21222 en | software QA analyst; QA automation engineer; information systems quality assurance analyst; systems auditor
21222 en | IT auditor; information systems auditor; scrum master; agile coach; DevOps engineer; DevOps specialist
21222 en | IT systems engineer; infrastructure analyst; IT infrastructure specialist; systems integration analyst
21222 en | systems consultant; IT technical analyst; IT specialist; computer consultant; technical architect
21222 en | platform engineer; IT solutions consultant; release manager
21223 fr | administrateur de bases de données; administrateur de base de données; DBA; analyste de bases de données
21223 fr | analyste de données; analyste en bases de données; analyste de données informatiques
21223 fr | architecte de bases de données; data analyst; modélisateur de données; administrateur de données
21223 fr | concepteur de bases de données; gestionnaire de bases de données; spécialiste en entrepôt de données
21223 fr | développeur ETL; développeur BI; analyste en entrepôt de données; administrateur Oracle
21223 fr | administrateur SQL Server; gouverneur de données; analyste en gouvernance des données
21223 fr | conseiller en gouvernance de données; analyste Power BI; développeur Power BI; intégrateur de données
21223 fr | analyste décisionnel; développeur décisionnel; ingénieur BI; gestionnaire de données; intendant de données
21223 fr | architecte BI; administrateur de bases de données Oracle; analyste Power BI junior; développeur SQL
21223 fr | ingénieur ETL; spécialiste en bases de données; spécialiste en données; analyste de données principal
21223 fr | analyste de données junior; conseiller en valorisation des données; gestionnaire de bases de données clients
21223 fr | analyste data; développeur en intelligence d’affaires; chef de données; analyste en exploitation de données
21223 fr | analyste de la qualité des données; gestionnaire de données de référence
21223 en | database administrator; database analyst; data analyst; data administrator; database architect
21223 en | database designer; database developer; data modeller; data warehouse analyst; data warehouse developer
21223 en | ETL developer; BI developer; SQL developer; Oracle DBA; SQL server DBA; data custodian
21223 en | data governance analyst; data management specialist; database manager; Power BI developer; analytics engineer
21223 en | data integration specialist; data quality analyst; master data analyst
21230 fr | développeur de systèmes informatiques; programmeur de systèmes; programmeur de systèmes informatiques
21230 fr | programmeur système; développeur de systèmes embarqués; programmeur de systèmes embarqués
21230 fr | développeur de logiciels embarqués; programmeur COBOL; développeur mainframe
21230 fr | programmeur d’applications de gestion; programmeur scientifique; programmeur SAP; développeur ABAP
21230 fr | programmeur AS400; développeur de pilotes; programmeur de systèmes d’exploitation; programmeur informatique
21230 fr | programmeur-analyste; analyste-programmeur; développeur-analyste; développeur SAP; programmeur
21230 en | computer systems developer; systems programmer; computer programmer; programmer analyst; analyst programmer
21230 en | embedded systems developer; embedded software developer; embedded programmer; mainframe developer
21230 en | COBOL programmer; operating systems programmer; business application programmer; ABAP developer
21230 en | SAP developer; scientific programmer; firmware developer; RPG programmer; mainframe programmer
21230 en | systems developer; programmer
21231 fr | chef de projet logiciel; architecte système; architecte infonuagique; architecte cloud; ingénieur cloud
21231 fr | ingénieur fiabilité de site; ingénieur logiciel; ingénieur en logiciel; ingénieur de logiciels
21231 fr | ingénieur en génie logiciel; ingénieur en développement logiciel; ingénieur développement logiciel
21231 fr | ingénieur d’études et développement; concepteur de logiciels; concepteur logiciel; architecte logiciel
21231 fr | architecte de logiciels; architecte applicatif; architecte organique; ingénieur en conception de logiciels
21231 fr | ingénieur logiciel embarqué; ingénieur de systèmes embarqués; ingénieur logiciel principal; ingénieur Java
21231 fr | ingénieur Java JEE; ingénieur full stack; concepteur de systèmes logiciels; ingénieur développement Java
21231 fr | administrateur infonuagique; ingénieur d’application logicielle; leader technique logiciel; tech lead
21231 fr | architecte Java; ingénieur C++; ingénieur .NET; ingénieur logiciel senior; ingénieur logiciel junior
21231 fr | concepteur de systèmes; ingénieur d’études et développement Java; ingénieur développement embarqué
21231 fr | ingénieur développement Web et mobile; ingénieur back-end; ingénieur front-end
21231 en | software project manager; systems architect; cloud architect; cloud engineer; cloud solutions architect
21231 en | AWS cloud engineer; Azure cloud engineer; site reliability engineer; software engineer
21231 en | senior software engineer; staff software engineer; principal software engineer; software designer
21231 en | software architect; application architect; embedded software engineer; firmware engineer
21231 en | software design engineer; systems software engineer; software development engineer
21231 en | software engineering specialist; Java software engineer; computer software engineer
21231 en | full stack software engineer; backend software engineer; frontend software engineer
21231 en | telecommunications software engineer; software technical lead; software engineer in test; cloud administrator
21232 fr | développeur logiciel; développeur de logiciels; développeur; programmeur de logiciels
21232 fr | développeur informatique; développeur d’applications; programmeur d’applications
21232 fr | développeur d’applications mobiles; développeur mobile; développeur Android; développeur iOS
21232 fr | développeur Flutter; développeur React Native; développeur Java; développeur Java JEE; développeur C#
21232 fr | développeur .NET; développeur C++; développeur Python; développeur Golang; développeur back-end
21232 fr | développeur backend; développeur jeux vidéo; développeur de jeux vidéo; programmeur de jeux
21232 fr | programmeur de jeux vidéo; programmeur gameplay; programmeur graphique; développeur Unity; développeur Unreal
21232 fr | développeur d’applications de bureau; développeur Microsoft; développeur Delphi; programmeur Java
21232 fr | programmeur C++; développeur de médias interactifs; programmeur multimédia; développeur RPA
21232 fr | développeur d’interfaces de programmation; développeur chaîne de blocs; développeur blockchain
21232 fr | développeur low-code; développeur Salesforce; intégrateur logiciel; développeur 3D; développeur C
21232 fr | développeur Ruby; développeur Kotlin; développeur Swift; développeur VBA; développeur SharePoint
21232 fr | développeur senior; développeur principal; développeur junior; développeur intermédiaire
21232 fr | développeur de réalité virtuelle; ingénieur développement mobile; concepteur-développeur
21232 fr | concepteur développeur d’applications; développeur Odoo; développeur Power Apps; développeur Power Platform
21232 fr | développeur logiciel senior; développeur logiciel embarqué Linux; développeur dotnet; développeur Spring Boot
21232 fr | développeur d’API; développeur Xamarin; développeur de solutions; développeur TI; programmeur Unity
21232 fr | programmeur moteur de jeu; programmeur d’outils; programmeur d’intelligence artificielle de jeux
21232 fr | programmeur C#; programmeur Python; programmeur mobile; développeur SaaS
21232 en | software developer; software programmer; application developer; application programmer; developer
21232 en | junior developer; senior software developer; mobile developer; mobile application developer
21232 en | Android developer; iOS developer; Flutter developer; React Native developer; Java developer; C# developer
21232 en | .NET developer; C++ developer; Python developer; Go developer; backend developer; back-end developer
21232 en | game developer; game programmer; video game programmer; gameplay programmer; Unity developer
21232 en | Unreal developer; graphics programmer; desktop application developer; interactive media developer
21232 en | multimedia developer; RPA developer; API developer; blockchain developer; low-code developer
21232 en | Salesforce developer; e-learning software developer; Ruby developer; Scala developer; Kotlin developer
21232 en | SharePoint developer; DevOps developer
21233 fr | concepteur Web; designer Web; webdesigner; concepteur de sites Web; concepteur de pages Web; ergonome Web
21233 fr | designer interactif; architecte de l’information Web; graphiste Web; infographiste Web
21233 fr | directeur artistique Web; concepteur de sites Internet; concepteur de maquettes Web
21233 fr | designer Web et graphique; chargé de conception Web
21233 en | web designer; website designer; web page designer; senior web designer; web information architect
21233 en | visual web designer; e-business web designer
21234 fr | développeur Web; programmeur Web; développeur front-end; développeur frontend; développeur frontal
21234 fr | développeur full stack; développeur fullstack; développeur pile complète; intégrateur Web; développeur PHP
21234 fr | développeur JavaScript; développeur React; développeur Angular; développeur Vue.js; développeur Node.js
21234 fr | développeur Symfony; développeur Laravel; développeur WordPress; développeur Drupal; développeur Magento
21234 fr | développeur Shopify; développeur de sites Web; développeur Internet; développeur intranet; programmeur PHP
21234 fr | intégrateur HTML; développeur e-commerce; développeur de commerce électronique
21234 fr | développeur d’applications Web; programmeur-analyste Web; programmeur Internet; administrateur Web; webmestre
21234 fr | webmaster; développeur Next.js; intégrateur front-end; développeur Web junior; développeur Web full stack
21234 fr | développeur MERN; développeur PrestaShop; développeur Django; développeur Ruby on Rails
21234 fr | développeur Web front-end; développeur Web et mobile; développeur TypeScript; programmeur Web full stack
21234 fr | programmeur JavaScript; développeur de plateformes Web; technicien en développement Web; développeur CMS
21234 fr | développeur front-end React; développeur Java full stack; ingénieur Web
21234 en | web developer; web programmer; front-end developer; frontend developer; full stack developer
21234 en | full stack web developer; PHP developer; JavaScript developer; React developer; Angular developer
21234 en | Vue developer; Node.js developer; Laravel developer; WordPress developer; Drupal developer; Shopify developer
21234 en | Magento developer; e-commerce developer; website developer; internet developer; intranet developer
21234 en | web application developer; web integrator; HTML developer; TypeScript developer; web applications programmer
21234 en | MERN stack developer; Django developer; webmaster
21311 fr | ingénieur informatique; ingénieur en informatique; ingénieur informaticien; ingénieur réseau
21311 fr | ingénieur réseaux; ingénieur réseaux et télécommunications; ingénieur en télécommunications
21311 fr | ingénieur télécom; ingénieur en réseaux informatiques; ingénieur en matériel informatique
21311 fr | concepteur de matériel informatique; architecte de réseaux; architecte réseau; ingénieur en réseaux sans fil
21311 fr | ingénieur radiofréquences; ingénieur RF; ingénieur en fibre optique; ingénieur FPGA
21311 fr | concepteur de circuits FPGA; ingénieur en conception de microprocesseurs; ingénieur ASIC
21311 fr | ingénieur en systèmes de communication; ingénieur en radiocommunications; ingénieur en systèmes informatiques
21311 en | computer engineer; computer hardware engineer; hardware engineer; telecommunications engineer
21311 en | telecom engineer; network engineer; network architect; network systems engineer
21311 en | wireless communications network engineer; RF engineer; radio frequency engineer; fibre-optic network designer
21311 en | FPGA engineer; FPGA designer; ASIC engineer; ASIC design engineer; computer systems engineer
21311 en | microprocessor design engineer; telecommunications hardware engineer; digital hardware engineer
21311 en | communications systems engineer; network design engineer; wireless engineer
21321 fr | ingénieur sécurité
22220 fr | administrateur sécurité réseau; analyste réseau; technicien réseau; technicien en réseau
22220 fr | technicien en réseautique; technicien en réseaux informatiques; technicien réseaux et télécoms
22220 fr | administrateur réseau; administrateur de réseau; administrateur réseaux; administrateur de systèmes
22220 fr | administrateur système; administrateur systèmes et réseaux; administrateur de serveurs; administrateur Linux
22220 fr | administrateur Windows; administrateur de site Web; gestionnaire de site Web
22220 fr | technicien en gestion de réseaux; technicien de réseau informatique; technicien Web; technicien de serveurs
22220 fr | technicien de centre de données; opérateur informatique; opérateur de salle des machines
22220 fr | opérateur de centre de données; technicien systèmes; technicien supérieur en informatique
22220 fr | technicien en télécommunications et réseaux; superviseur de réseau; administrateur Microsoft 365
22220 fr | administrateur de réseaux locaux; pupitreur; technicien en informatique de gestion
22220 fr | technicien d’infrastructure TI; administrateur système Linux; administrateur système Windows
22220 fr | administrateur d’infrastructure; responsable réseau; technicien en télématique
22220 fr | opérateur de systèmes informatiques; exploitant informatique; technicien d’exploitation informatique
22220 fr | administrateur système et réseau; administrateur VMware; administrateur de parc informatique
22220 fr | technicien systèmes et réseaux; technicien en gestion de réseaux informatiques; administrateur Exchange
22220 fr | agent d’exploitation informatique; administrateur Active Directory; technicien en administration de réseaux
22220 en | network analyst; network technician; computer network technician; network administrator; system administrator
22220 en | systems administrator; sysadmin; LAN administrator; LAN technician; server administrator; Linux administrator
22220 en | Windows administrator; web administrator; website administrator; web technician; data centre technician
22220 en | data centre operator; computer operator; computer network operator; network support technician
22220 en | network operations technician; NOC technician; IT technician; IT network technician
22220 en | telecommunications network technician; systems technician; internet web site technician
22220 en | Microsoft 365 administrator; network control operator; infrastructure technician
22221 fr | technicien informatique; technicien en informatique; agent de soutien aux utilisateurs
22221 fr | technicien en soutien informatique; technicien de soutien informatique; technicien support informatique
22221 fr | technicien de support informatique; technicien support; technicien helpdesk
22221 fr | technicien en assistance informatique; agent de support technique; agent de soutien technique
22221 fr | agent de centre d’assistance; technicien au centre de services TI; technicien de bureautique
22221 fr | technicien en bureautique; technicien bureautique; analyste au soutien informatique
22221 fr | analyste support informatique; analyste support; conseiller en support technique
22221 fr | préposé au soutien informatique; technicien en soutien aux utilisateurs; technicien micro-informatique
22221 fr | technicien de maintenance informatique; technicien en maintenance informatique
22221 fr | technicien en matériel informatique; assistant informatique; support informatique niveau 1
22221 fr | support informatique niveau 2; technicien de proximité; réparateur d’ordinateurs
22221 fr | spécialiste du support applicatif; technicien soutien applicatif; téléassistant informatique; technicien TI
22221 fr | technicien en technologies de l’information; technicien support TI; technicien informatique niveau 2
22221 fr | agent helpdesk; technicien de support technique; analyste centre de services; technicien de poste de travail
22221 fr | conseiller technique informatique; technicien informatique itinérant; technicien support utilisateurs
22221 fr | technicien soutien technique; spécialiste en soutien technique; analyste en soutien technique
22221 fr | technicien en soutien informatique niveau 1; technicien SAV informatique; agent de support informatique
22221 fr | support informatique; technicien hotline; technicien N2; assistant technique informatique
22221 fr | représentant au soutien technique
22221 en | computer technician; user support technician; help desk technician; help desk analyst; helpdesk technician
22221 en | IT support technician; IT support specialist; IT support analyst; technical support specialist
22221 en | technical support analyst; technical support agent; technical support representative
22221 en | desktop support technician; desktop support analyst; service desk analyst; service desk technician
22221 en | computer support technician; computer help desk representative; application support analyst
22221 en | software support technician; deskside support technician; end user support specialist
22221 en | level 1 support technician; level 2 support technician; hardware support technician
22221 en | software technical support analyst; software customer support technician; IT help desk agent; PC technician
22222 fr | testeur de logiciels; testeur logiciel; testeur; testeur QA; testeur fonctionnel; testeur d’applications
22222 fr | testeur de jeux vidéo; testeur de jeux; technicien en tests logiciels; technicien aux tests de systèmes
22222 fr | évaluateur de logiciels; évaluateur de systèmes informatiques; évaluateur de jeux vidéo
22222 fr | technicien en essais de systèmes; testeur d’assurance qualité; testeur automatisation; testeur manuel
22222 fr | technicien QA logiciel; testeur d’acceptation; coordonnateur de tests informatiques; recetteur
22222 fr | analyste de tests; testeur automaticien; analyste testeur; testeur junior; testeur linguistique de jeux
22222 fr | testeur d’applications mobiles; testeur de compatibilité; analyste en tests logiciels
22222 en | software tester; QA tester; software quality assurance tester; game tester; video game tester
22222 en | systems testing technician; system tester; application tester; application testing technician; manual tester
22222 en | test automation tester; functional tester; user acceptance tester; software test technician
22222 en | software testing technician; systems test coordinator; mobile app tester; localization tester
22311 en | computer repair technician
52120 fr | designer UX; designer UI; designer UX/UI; designer d’expérience utilisateur; designer d’interface utilisateur
52120 fr | concepteur d’interfaces; spécialiste en expérience utilisateur; designer d’interaction
52120 fr | designer de produits numériques; concepteur UX; chercheur UX; designer UX junior; designer UX senior
52120 fr | designer d’interfaces; concepteur UI; ergonome UX; concepteur d’expérience utilisateur; spécialiste UX
52120 en | UX designer; UI designer; UX/UI designer; user experience designer; user interface designer
52120 en | interaction designer; UX researcher; digital product designer; UX specialist; usability specialist
`
