/**
 * The 516 unit groups of the Classification nationale des professions (CNP 2021, version 1.0; NOC in English).
 * Statistics Canada, open licence: https://open.canada.ca/data/dataset/1feee3b5-8068-4dbb-b361-180875837593
 * One group per line: code, title in French, title in English. A long one goes on below, its code repeated.
 */
export const UNIT_GROUPS = `
00010 | Membres des corps législatifs | Legislators
00011 | Cadres supérieurs/cadres supérieures - administration publique | Senior government managers and officials
00012 | Cadres supérieurs/cadres supérieures - services financiers, communications et autres services aux entreprises
00012 | | Senior managers - financial, communications and other business services
00013 | Cadres supérieurs/cadres supérieures - santé, enseignement, services sociaux et communautaires et associations
00013 | mutuelles
00013 | | Senior managers - health, education, social and community services and membership organizations
00014 | Cadres supérieurs/cadres supérieures - commerce, radiotélédiffusion et autres services
00014 | | Senior managers - trade, broadcasting and other services
00015 | Cadres supérieurs/cadres supérieures - construction, transport, production et services d’utilité publique
00015 | | Senior managers - construction, transportation, production and utilities
10010 | Directeurs financiers/directrices financières | Financial managers
10011 | Directeurs/directrices des ressources humaines | Human resources managers
10012 | Directeurs/directrices des achats | Purchasing managers
10019 | Directeurs/directrices d’autres services administratifs | Other administrative services managers
10020 | Directeurs/directrices des assurances, de l’immobilier et du courtage financier
10020 | | Insurance, real estate and financial brokerage managers
10021 | Directeurs/directrices de banque, du crédit et d’autres services de placements
10021 | | Banking, credit and other investment managers
10022 | Directeurs/directrices de la publicité, du marketing et des relations publiques
10022 | | Advertising, marketing and public relations managers
10029 | Directeurs/directrices d’autres services aux entreprises | Other business services managers
10030 | Directeurs/directrices d’entreprises de télécommunications | Telecommunication carriers managers
11100 | Vérificateurs/vérificatrices et comptables | Financial auditors and accountants
11101 | Analystes financiers/analystes financières et analystes en placements | Financial and investment analysts
11102 | Conseillers financiers/conseillères financières | Financial advisors
11103 | Agents/agentes en valeurs, agents/agentes en placements et négociateurs/négociatrices en valeurs
11103 | | Securities agents, investment dealers and brokers
11109 | Autres agents financiers/agentes financières | Other financial officers
11200 | Professionnels/professionnelles en ressources humaines | Human resources professionals
11201 | Professionnels/professionnelles des services-conseils en gestion aux entreprises
11201 | | Professional occupations in business management consulting
11202 | Professionnels/professionnelles en publicité, en marketing et en relations publiques
11202 | | Professional occupations in advertising, marketing and public relations
12010 | Superviseurs/superviseures de commis de bureau et du personnel de soutien administratif
12010 | | Supervisors, general office and administrative support workers
12011 | Superviseurs/superviseures de commis de finance et d’assurance
12011 | | Supervisors, finance and insurance office workers
12012 | Superviseurs/superviseures de commis de bibliothèque, de correspondanciers et d’autres commis à l’information
12012 | | Supervisors, library, correspondence and related information workers
12013 | Superviseurs/superviseures du personnel de coordination de la chaîne d’approvisionnement, du suivi et des
12013 | horaires
12013 | | Supervisors, supply chain, tracking and scheduling coordination occupations
12100 | Adjoints/adjointes de direction | Executive assistants
12101 | Agents/agentes des ressources humaines et de recrutement | Human resources and recruitment officers
12102 | Agents/agentes en approvisionnement et aux achats | Procurement and purchasing agents and officers
12103 | Planificateurs/planificatrices de congrès et d’événements | Conference and event planners
12104 | Agents/agentes d’assurance-emploi et du revenu | Employment insurance and revenue officers
12110 | Sténographes judiciaires, transcripteurs médicaux/transcriptrices médicales et personnel assimilé
12110 | | Court reporters, medical transcriptionists and related occupations
12111 | Personnel en gestion de l’information sur la santé | Health information management occupations
12112 | Techniciens/techniciennes à la gestion des documents | Records management technicians
12113 | Agents/agentes de statistiques et professions connexes du soutien de la recherche
12113 | | Statistical officers and related research support occupations
12200 | Techniciens/techniciennes en comptabilité et teneurs/teneuses de livres | Accounting technicians and bookkeepers
12201 | Experts/expertes en sinistres et rédacteurs/rédactrices sinistres | Insurance adjusters and claims examiners
12202 | Assureurs/assureures | Insurance underwriters
12203 | Estimateurs/estimatrices, évaluateurs/évaluatrices d’entreprise et autres évaluateurs/évaluatrices
12203 | | Assessors, business valuators and appraisers
13100 | Agents/agentes d’administration | Administrative officers
13101 | Agents/agentes de gestion immobilière | Property administrators
13102 | Administrateurs/administratrices de la paye | Payroll administrators
13110 | Adjoints administratifs/adjointes administratives | Administrative assistants
13111 | Adjoints administratifs juridiques/adjointes administratives juridiques | Legal administrative assistants
13112 | Adjoints administratifs médicaux/adjointes administratives médicales | Medical administrative assistants
13200 | Courtiers/courtières en douanes, courtiers maritimes/courtières maritimes et autres courtiers/courtières
13200 | | Customs, ship and other brokers
13201 | Coordonnateurs/coordonnatrices de la logistique de la production et du transport
13201 | | Production and transportation logistics coordinators
14100 | Employés/employées de bureau - soutien général | General office support workers
14101 | Réceptionnistes | Receptionists
14102 | Commis des services du personnel | Personnel clerks
14103 | Commis des services judiciaires et autres professions des services judiciaires
14103 | | Court clerks and related court services occupations
14110 | Intervieweurs/intervieweuses pour enquêtes et commis aux statistiques
14110 | | Survey interviewers and statistical clerks
14111 | Commis à la saisie de données | Data entry clerks
14112 | Opérateurs/opératrices d’équipement d’éditique et personnel assimilé
14112 | | Desktop publishing operators and related occupations
14200 | Commis à la comptabilité et personnel assimilé | Accounting and related clerks
14201 | Commis de banque, d’assurance et d’autres services financiers | Banking, insurance and other financial clerks
14202 | Commis de recouvrement | Collection clerks
14300 | Commis et assistants/assistantes dans les bibliothèques | Library assistants and clerks
14301 | Correspondanciers/correspondancières et commis aux publications et aux règlements
14301 | | Correspondence, publication and regulatory clerks
14400 | Expéditeurs/expéditrices et réceptionnaires | Shippers and receivers
14401 | Magasiniers/magasinières et commis aux pièces | Storekeepers and partspersons
14402 | Travailleurs/travailleuses de la logistique de la production | Production logistics workers
14403 | Commis aux achats et au contrôle de l’inventaire | Purchasing and inventory control workers
14404 | Répartiteurs/répartitrices | Dispatchers
14405 | Horairistes de trajets et d’équipages | Transportation route and crew schedulers
20010 | Directeurs/directrices des services de génie | Engineering managers
20011 | Directeurs/directrices des services d’architecture et de sciences | Architecture and science managers
20012 | Gestionnaires des systèmes informatiques | Computer and information systems managers
21100 | Physiciens/physiciennes et astronomes | Physicists and astronomers
21101 | Chimistes | Chemists
21102 | Géoscientifiques et océanographes | Geoscientists and oceanographers
21103 | Météorologues et climatologues | Meteorologists and climatologists
21109 | Autres professionnels/professionnelles des sciences physiques
21109 | | Other professional occupations in physical sciences
21110 | Biologistes et personnel scientifique assimilé | Biologists and related scientists
21111 | Professionnels/professionnelles des sciences forestières | Forestry professionals
21112 | Agronomes, conseillers/conseillères et spécialistes en agriculture
21112 | | Agricultural representatives, consultants and specialists
21120 | Professionnels/professionnelles de la santé et sécurité publique et environnementale
21120 | | Public and environmental health and safety professionals
21200 | Architectes | Architects
21201 | Architectes paysagistes | Landscape architects
21202 | Urbanistes et planificateurs/planificatrices de l’utilisation des sols | Urban and land use planners
21203 | Arpenteurs-géomètres/arpenteuses-géomètres | Land surveyors
21210 | Mathématiciens/mathématiciennes, statisticiens/statisticiennes et actuaires
21210 | | Mathematicians, statisticians and actuaries
21211 | Scientifiques des données | Data scientists
21220 | Spécialistes de la cybersécurité | Cybersecurity specialists
21221 | Spécialistes des systèmes commerciaux | Business systems specialists
21222 | Spécialistes en informatique | Information systems specialists
21223 | Analystes de bases de données et administrateurs/administratrices de données
21223 | | Database analysts and data administrators
21230 | Développeurs/développeuses et programmeurs/programmeuses de systèmes informatiques
21230 | | Computer systems developers and programmers
21231 | Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel | Software engineers and designers
21232 | Développeurs/développeuses et programmeurs/programmeuses de logiciels | Software developers and programmers
21233 | Concepteurs/conceptrices Web | Web designers
21234 | Développeurs/développeuses et programmeurs/programmeuses Web | Web developers and programmers
21300 | Ingénieurs civils/ingénieures civiles | Civil engineers
21301 | Ingénieurs mécaniciens/ingénieures mécaniciennes | Mechanical engineers
21310 | Ingénieurs électriciens et électroniciens/ingénieures électriciennes et électroniciennes
21310 | | Electrical and electronics engineers
21311 | Ingénieurs informaticiens/ingénieures informaticiennes (sauf ingénieurs/ingénieures et concepteurs/conceptrices
21311 | en logiciel)
21311 | | Computer engineers (except software engineers and designers)
21320 | Ingénieurs chimistes/ingénieures chimistes | Chemical engineers
21321 | Ingénieurs/ingénieures d’industrie et de fabrication | Industrial and manufacturing engineers
21322 | Ingénieurs/ingénieures métallurgistes et des matériaux | Metallurgical and materials engineers
21330 | Ingénieurs miniers/ingénieures minières | Mining engineers
21331 | Ingénieurs/ingénieures géologiques | Geological engineers
21332 | Ingénieurs/ingénieures de l’extraction et du raffinage du pétrole | Petroleum engineers
21390 | Ingénieurs/ingénieures en aérospatiale | Aerospace engineers
21399 | Autres ingénieurs/ingénieures | Other professional engineers
22100 | Technologues et techniciens/techniciennes en chimie | Chemical technologists and technicians
22101 | Technologues et techniciens/techniciennes en géologie et en minéralogie
22101 | | Geological and mineral technologists and technicians
22110 | Technologues et techniciens/techniciennes en biologie | Biological technologists and technicians
22111 | Inspecteurs/inspectrices des produits agricoles et de la pêche | Agricultural and fish products inspectors
22112 | Technologues et techniciens/techniciennes en sciences forestières | Forestry technologists and technicians
22113 | Techniciens/techniciennes du milieu naturel et de la pêche | Conservation and fishery officers
22114 | Techniciens/techniciennes et spécialistes de l’aménagement paysager et de l’horticulture
22114 | | Landscape and horticulture technicians and specialists
22210 | Technologues et techniciens/techniciennes en architecture | Architectural technologists and technicians
22211 | Designers industriels/designers industrielles | Industrial designers
22212 | Technologues et techniciens/techniciennes en dessin | Drafting technologists and technicians
22213 | Technologues et techniciens/techniciennes en arpentage | Land survey technologists and technicians
22214 | Personnel technique en géomatique et en météorologie | Technical occupations in geomatics and meteorology
22220 | Techniciens/techniciennes de réseau informatique et Web | Computer network and web technicians
22221 | Agents/agentes de soutien aux utilisateurs | User support technicians
22222 | Évaluateurs/évaluatrices de systèmes informatiques | Information systems testing technicians
22230 | Vérificateurs/vérificatrices et inspecteurs/inspectrices des essais non destructifs
22230 | | Non-destructive testers and inspectors
22231 | Inspecteurs/inspectrices d’ingénierie et officiers/officières de réglementation
22231 | | Engineering inspectors and regulatory officers
22232 | Spécialistes de l’hygiène et de la sécurité au travail | Occupational health and safety specialists
22233 | Inspecteurs/inspectrices en construction | Construction inspectors
22300 | Technologues et techniciens/techniciennes en génie civil | Civil engineering technologists and technicians
22301 | Technologues et techniciens/techniciennes en génie mécanique
22301 | | Mechanical engineering technologists and technicians
22302 | Technologues et techniciens/techniciennes en génie industriel et en génie de fabrication
22302 | | Industrial engineering and manufacturing technologists and technicians
22303 | Estimateurs/estimatrices en construction | Construction estimators
22310 | Technologues et techniciens/techniciennes en génie électrique et électronique
22310 | | Electrical and electronics engineering technologists and technicians
22311 | Électroniciens/électroniciennes d’entretien (biens domestiques et commerciaux)
22311 | | Electronic service technicians (household and business equipment)
22312 | Techniciens/techniciennes et mécaniciens/mécaniciennes d’instruments industriels
22312 | | Industrial instrument technicians and mechanics
22313 | Mécaniciens/mécaniciennes, techniciens/techniciennes et contrôleurs/contrôleuses d’avionique et d’instruments et
22313 | d’appareillages électriques d’aéronefs
22313 | | Aircraft instrument, electrical and avionics mechanics, technicians and inspectors
30010 | Directeurs/directrices des soins de santé | Managers in health care
31100 | Spécialistes en médecine clinique et de laboratoire | Specialists in clinical and laboratory medicine
31101 | Spécialistes en chirurgie | Specialists in surgery
31102 | Omnipraticiens/omnipraticiennes et médecins en médecine familiale | General practitioners and family physicians
31103 | Vétérinaires | Veterinarians
31110 | Dentistes | Dentists
31111 | Optométristes | Optometrists
31112 | Audiologistes et orthophonistes | Audiologists and speech-language pathologists
31120 | Pharmaciens/pharmaciennes | Pharmacists
31121 | Diététistes et nutritionnistes | Dietitians and nutritionists
31200 | Psychologues | Psychologists
31201 | Chiropraticiens/chiropraticiennes | Chiropractors
31202 | Physiothérapeutes | Physiotherapists
31203 | Ergothérapeutes | Occupational therapists
31204 | Kinésiologues et autres professionnels/professionnelles en thérapie et en diagnostic
31204 | | Kinesiologists and other professional occupations in therapy and assessment
31209 | Autres professionnels/professionnelles en diagnostic et en traitement de la santé
31209 | | Other professional occupations in health diagnosing and treating
31300 | Coordonnateurs/coordonnatrices et superviseurs/superviseures des soins infirmiers
31300 | | Nursing coordinators and supervisors
31301 | Infirmiers autorisés/infirmières autorisées et infirmiers psychiatriques autorisés/infirmières psychiatriques
31301 | autorisées
31301 | | Registered nurses and registered psychiatric nurses
31302 | Infirmiers praticiens/infirmières praticiennes | Nurse practitioners
31303 | Adjoints au médecin, sages-femmes et professionnels paramédicaux
31303 | | Physician assistants, midwives and allied health professionals
32100 | Opticiens/opticiennes d’ordonnances | Opticians
32101 | Infirmiers auxiliaires/infirmières auxiliaires | Licensed practical nurses
32102 | Personnel ambulancier et paramédical | Paramedical occupations
32103 | Inhalothérapeutes, perfusionnistes cardiovasculaires et technologues cardiopulmonaires
32103 | | Respiratory therapists, clinical perfusionists and cardiopulmonary technologists
32104 | Technologues en santé animale et techniciens/techniciennes vétérinaires
32104 | | Animal health technologists and veterinary technicians
32109 | Autre personnel technique en thérapie et en diagnostic | Other technical occupations in therapy and assessment
32110 | Denturologistes | Denturists
32111 | Hygiénistes et thérapeutes dentaires | Dental hygienists and dental therapists
32112 | Technologues et techniciens/techniciennes dentaires | Dental technologists and technicians
32120 | Technologues de laboratoires médicaux | Medical laboratory technologists
32121 | Technologues en radiation médicale | Medical radiation technologists
32122 | Technologues en échographie | Medical sonographers
32123 | Technologues en cardiologie et technologues en électrophysiologie diagnostique
32123 | | Cardiology technologists and electrophysiological diagnostic technologists
32124 | Techniciens/techniciennes en pharmacie | Pharmacy technicians
32129 | Autres technologues et techniciens/techniciennes des sciences de la santé
32129 | | Other medical technologists and technicians
32200 | Praticiens/praticiennes en médecine traditionnelle chinoise et acupuncteurs/acupunctrices
32200 | | Traditional Chinese medicine practitioners and acupuncturists
32201 | Massothérapeutes | Massage therapists
32209 | Autres praticiens/praticiennes des médecines douces | Other practitioners of natural healing
33100 | Assistants/assistantes dentaires et auxiliaires dans les laboratoires dentaires
33100 | | Dental assistants and dental laboratory assistants
33101 | Assistants/assistantes de laboratoires médicaux et professions techniques connexes
33101 | | Medical laboratory assistants and related technical occupations
33102 | Aides-infirmiers/aides-infirmières, aides-soignants/aides-soignantes et préposés/préposées aux bénéficiaires
33102 | | Nurse aides, orderlies and patient service associates
33103 | Assistants techniques/assistantes techniques en pharmacie et assistants/assistantes en pharmacie
33103 | | Pharmacy technical assistants and pharmacy assistants
33109 | Autre personnel de soutien des services de santé | Other assisting occupations in support of health services
40010 | Gestionnaires de la fonction publique - élaboration de politiques et administration de programmes sociaux et de
40010 | santé
40010 | | Government managers - health and social policy development and program administration
40011 | Gestionnaires de la fonction publique - analyse économique, élaboration de politiques et administration de
40011 | programmes
40011 | | Government managers - economic analysis, policy development and program administration
40012 | Gestionnaires de la fonction publique - élaboration de politiques en matière d’éducation et administration de
40012 | programmes
40012 | | Government managers - education policy development and program administration
40019 | Autres gestionnaires de la fonction publique | Other managers in public administration
40020 | Administrateurs/administratrices - enseignement postsecondaire et formation professionnelle
40020 | | Administrators - post-secondary education and vocational training
40021 | Directeurs/directrices d’école et administrateurs/administratrices de programmes d’enseignement aux niveaux
40021 | primaire et secondaire
40021 | | School principals and administrators of elementary and secondary education
40030 | Directeurs/directrices des services sociaux, communautaires et correctionnels
40030 | | Managers in social, community and correctional services
40040 | Officiers/officières de direction des services de police et professions connexes des services de la protection
40040 | du public
40040 | | Commissioned police officers and related occupations in public protection services
40041 | Chefs et officiers supérieurs/officières supérieures des services d’incendie
40041 | | Fire chiefs and senior firefighting officers
40042 | Officiers/officières de direction des Forces armées canadiennes
40042 | | Commissioned officers of the Canadian Armed Forces
41100 | Juges | Judges
41101 | Avocats/avocates (partout au Canada) et notaires (au Québec) | Lawyers and Quebec notaries
41200 | Professeurs/professeures et chargés/chargées de cours au niveau universitaire
41200 | | University professors and lecturers
41201 | Assistants/assistantes d’enseignement et de recherche au niveau postsecondaire
41201 | | Post-secondary teaching and research assistants
41210 | Enseignants/enseignantes au niveau collégial et autres instructeurs/instructrices en formation professionnelle
41210 | | College and other vocational instructors
41220 | Enseignants/enseignantes au niveau secondaire | Secondary school teachers
41221 | Enseignants/enseignantes aux niveaux primaire et préscolaire | Elementary school and kindergarten teachers
41300 | Travailleurs sociaux/travailleuses sociales | Social workers
41301 | Thérapeutes en counseling et thérapies spécialisées connexes
41301 | | Therapists in counselling and related specialized therapies
41302 | Chefs religieux | Religious leaders
41310 | Enquêteurs/enquêteuses de police et autres professions d’enquête
41310 | | Police investigators and other investigative occupations
41311 | Agents/agentes de probation et de libération conditionnelle | Probation and parole officers
41320 | Conseillers/conseillères en information scolaire | Educational counsellors
41321 | Conseillers/conseillères en développement de carrière et conseillers/conseillères en orientation (sauf
41321 | éducation)
41321 | | Career development practitioners and career counsellors (except education)
41400 | Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes, en sciences naturelles et
41400 | appliquées
41400 | | Natural and applied science policy researchers, consultants and program officers
41401 | Économistes, recherchistes et analystes des politiques économiques
41401 | | Economists and economic policy researchers and analysts
41402 | Agents/agentes de développement économique et recherchistes et analystes en marketing
41402 | | Business development officers and market researchers and analysts
41403 | Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes en politiques sociales
41403 | | Social policy researchers, consultants and program officers
41404 | Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes en politiques de la santé
41404 | | Health policy researchers, consultants and program officers
41405 | Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programmes en politiques de
41405 | l’enseignement
41405 | | Education policy researchers, consultants and program officers
41406 | Recherchistes, experts-conseils/expertes-conseils et agents/agentes de programme en sports, en loisirs et en
41406 | conditionnement physique
41406 | | Recreation, sports and fitness policy researchers, consultants and program officers
41407 | Agents/agentes de programmes propres au gouvernement | Program officers unique to government
41409 | Autres professionnels/professionnelles des sciences sociales | Other professional occupations in social science
42100 | Policiers/policières (sauf cadres supérieurs) | Police officers (except commissioned)
42101 | Pompiers/pompières | Firefighters
42102 | Membres spécialisés des Forces armées canadiennes | Specialized members of the Canadian Armed Forces
42200 | Techniciens/techniciennes juridiques et personnel assimilé | Paralegals and related occupations
42201 | Travailleurs/travailleuses des services sociaux et communautaires | Social and community service workers
42202 | Éducateurs/éducatrices et aides-éducateurs/aides-éducatrices de la petite enfance
42202 | | Early childhood educators and assistants
42203 | Instructeurs/instructrices pour personnes ayant une déficience | Instructors of persons with disabilities
42204 | Travailleurs/travailleuses de la religion | Religion workers
43100 | Aides-enseignants/aides-enseignantes aux niveaux primaire et secondaire
43100 | | Elementary and secondary school teacher assistants
43109 | Autres instructeurs/instructrices | Other instructors
43200 | Shérifs et huissiers/huissières de justice | Sheriffs and bailiffs
43201 | Agents/agentes de services correctionnels | Correctional service officers
43202 | Agents/agentes d’application de règlements municipaux et autres agents/agentes de réglementation
43202 | | By-law enforcement and other regulatory officers
43203 | Agents/agentes de services frontaliers, des douanes et de l’immigration
43203 | | Border services, customs, and immigration officers
43204 | Membres des opérations des Forces armées canadiennes | Operations members of the Canadian Armed Forces
44100 | Gardiens/gardiennes d’enfants en milieu familial | Home child care providers
44101 | Aides de maintien à domicile, aides familiaux/familiales et personnel assimilé
44101 | | Home support workers, caregivers and related occupations
44200 | Combattants de première ligne des Forces armées canadiennes
44200 | | Primary combat members of the Canadian Armed Forces
45100 | Surveillants/surveillantes d’élèves, brigadiers/brigadières et autres professions connexes
45100 | | Student monitors, crossing guards and related occupations
50010 | Directeurs/directrices de bibliothèques, des archives, de musées et de galeries d’art
50010 | | Library, archive, museum and art gallery managers
50011 | Directeurs/directrices - édition, cinéma, radiotélédiffusion et arts de la scène
50011 | | Managers - publishing, motion pictures, broadcasting and performing arts
50012 | Directeurs/directrices de programmes et de services de sports, de loisirs et de conditionnement physique
50012 | | Recreation, sports and fitness program and service directors
51100 | Bibliothécaires | Librarians
51101 | Restaurateurs/restauratrices et conservateurs/conservatrices | Conservators and curators
51102 | Archivistes | Archivists
51110 | Réviseurs/réviseures, rédacteurs-réviseurs/rédactrices-réviseures et chefs du service des nouvelles | Editors
51111 | Auteurs/auteures, écrivains/écrivaines et rédacteurs/rédactrices (sauf techniques)
51111 | | Authors and writers (except technical)
51112 | Rédacteurs/rédactrices techniques | Technical writers
51113 | Journalistes | Journalists
51114 | Traducteurs/traductrices, terminologues et interprètes | Translators, terminologists and interpreters
51120 | Producteurs/productrices, réalisateurs/réalisatrices, chorégraphes et personnel assimilé
51120 | | Producers, directors, choreographers and related occupations
51121 | Chefs d’orchestre, compositeurs/compositrices et arrangeurs/arrangeuses | Conductors, composers and arrangers
51122 | Musiciens/musiciennes et chanteurs/chanteuses | Musicians and singers
52100 | Techniciens/techniciennes dans les bibliothèques et les services d’archives publiques
52100 | | Library and public archive technicians
52110 | Cadreurs/cadreuses de films et cadreurs/cadreuses vidéo | Film and video camera operators
52111 | Techniciens/techniciennes en graphisme | Graphic arts technicians
52112 | Techniciens/techniciennes en radiotélédiffusion | Broadcast technicians
52113 | Techniciens/techniciennes en enregistrement audio et vidéo | Audio and video recording technicians
52114 | Annonceurs/annonceuses et autres communicateurs/communicatrices | Announcers and other broadcasters
52119 | Autre personnel technique et personnel de coordination du cinéma, de la radiotélédiffusion et des arts de la
52119 | scène
52119 | | Other technical and coordinating occupations in motion pictures, broadcasting and the performing arts
52120 | Designers graphiques et illustrateurs/illustratrices | Graphic designers and illustrators
52121 | Designers d’intérieur et décorateurs/décoratrices d’intérieur | Interior designers and interior decorators
53100 | Registraires, restaurateurs/restauratrices, interprètes et autres travailleurs/travailleuses dans les domaines
53100 | apparentés des musées et des galeries d’art
53100 | | Registrars, restorers, interpreters and other occupations related to museum and art galleries
53110 | Photographes | Photographers
53111 | Assistants/assistantes et opérateurs/opératrices du domaine du cinéma, de la radiotélédiffusion, de la
53111 | photographie et des arts de la scène
53111 | | Motion pictures, broadcasting, photography and performing arts assistants and operators
53120 | Danseurs/danseuses | Dancers
53121 | Acteurs/actrices, comédiens/comédiennes et artistes de cirque | Actors, comedians and circus performers
53122 | Peintres, sculpteurs/sculpteures et autres artistes des arts visuels
53122 | | Painters, sculptors and other visual artists
53123 | Ensembliers/ensemblières de théâtre, dessinateurs/dessinatrices de mode, concepteurs/conceptrices d’expositions
53123 | et autres concepteurs/conceptrices artistiques
53123 | | Theatre, fashion, exhibit and other creative designers
53124 | Artisans/artisanes | Artisans and craftspersons
53125 | Patronniers/patronnières de produits textiles et d’articles en cuir et en fourrure
53125 | | Patternmakers - textile, leather and fur products
53200 | Athlètes | Athletes
53201 | Entraîneurs/entraîneuses | Coaches
53202 | Arbitres et officiels/officielles de sports | Sports officials and referees
54100 | Animateurs/animatrices et responsables de programmes de sports, de loisirs et de conditionnement physique
54100 | | Program leaders and instructors in recreation, sport and fitness
55109 | Autres artistes de spectacle | Other performers
60010 | Directeurs/directrices des ventes corporatives | Corporate sales managers
60020 | Directeurs/directrices - commerce de détail et de gros | Retail and wholesale trade managers
60030 | Directeurs/directrices de la restauration et des services alimentaires | Restaurant and food service managers
60031 | Directeurs/directrices des services d’hébergement | Accommodation service managers
60040 | Directeurs/directrices du service à la clientèle et des services personnels
60040 | | Managers in customer and personal services
62010 | Superviseurs/superviseures des ventes - commerce de détail | Retail sales supervisors
62020 | Superviseurs/superviseures des services alimentaires | Food service supervisors
62021 | Gouvernants principaux/gouvernantes principales | Executive housekeepers
62022 | Superviseurs/superviseures des services d’hébergement, de voyages, de tourisme et des services connexes
62022 | | Accommodation, travel, tourism and related services supervisors
62023 | Superviseurs/superviseures des services d’information et des services à la clientèle
62023 | | Customer and information services supervisors
62024 | Surveillants/surveillantes des services de nettoyage | Cleaning supervisors
62029 | Surveillants/surveillantes des autres services | Other services supervisors
62100 | Spécialistes des ventes techniques - commerce de gros | Technical sales specialists - wholesale trade
62101 | Acheteurs/acheteuses des commerces de détail et de gros | Retail and wholesale buyers
62200 | Chefs | Chefs
62201 | Directeurs/directrices de funérailles et embaumeurs/embaumeuses | Funeral directors and embalmers
62202 | Bijoutiers/bijoutières, réparateurs/réparatrices de bijoux, horlogers-rhabilleurs/horlogères-rhabilleuses et
62202 | personnel assimilé
62202 | | Jewellers, jewellery and watch repairers and related occupations
63100 | Agents/agentes et courtiers/courtières d’assurance | Insurance agents and brokers
63101 | Agents/agentes et vendeurs/vendeuses en immobilier | Real estate agents and salespersons
63102 | Représentants/représentantes des ventes financières | Financial sales representatives
63200 | Cuisiniers/cuisinières | Cooks
63201 | Bouchers/bouchères - commerce de gros et de détail | Butchers - retail and wholesale
63202 | Boulangers-pâtissiers/boulangères-pâtissières | Bakers
63210 | Coiffeurs/coiffeuses et barbiers | Hairstylists and barbers
63211 | Esthéticiens/esthéticiennes, électrolystes et personnel assimilé
63211 | | Estheticians, electrologists and related occupations
63220 | Cordonniers/cordonnières et fabricants/fabricantes de chaussures | Shoe repairers and shoemakers
63221 | Tapissiers-garnisseurs/tapissières-garnisseuses | Upholsterers
64100 | Vendeurs/vendeuses et décorateurs-étalagistes/décoratrices-étalagistes en commerce de détail
64100 | | Retail salespersons and visual merchandisers
64101 | Représentants/représentantes des ventes et des comptes - commerce de gros (non-technique)
64101 | | Sales and account representatives - wholesale trade (non-technical)
64200 | Tailleurs/tailleuses, couturiers/couturières, fourreurs/fourreuses et modistes
64200 | | Tailors, dressmakers, furriers and milliners
64201 | Conseillers/conseillères imagistes, conseillers mondains/conseillères mondaines et autres
64201 | conseillers/conseillères en soins personnalisés
64201 | | Image, social and other personal consultants
64300 | Maîtres d’hôtel et hôtes/hôtesses | Maîtres d’hôtel and hosts/hostesses
64301 | Barmans/barmaids | Bartenders
64310 | Conseillers/conseillères en voyages | Travel counsellors
64311 | Commissaires et agents/agentes de bord | Pursers and flight attendants
64312 | Agents/agentes à la billetterie et aux services aériens | Airline ticket and service agents
64313 | Agents/agentes à la billetterie, représentants/représentantes du service en matière de fret et personnel
64313 | assimilé dans le transport routier et maritime
64313 | | Ground and water transport ticket agents, cargo service representatives and related clerks
64314 | Réceptionnistes d’hôtel | Hotel front desk clerks
64320 | Guides touristiques et guides itinérants/guides itinérantes | Tour and travel guides
64321 | Travailleurs/travailleuses dans les casinos | Casino workers
64322 | Guides d’activités récréatives et sportives de plein air | Outdoor sport and recreational guides
64400 | Représentants/représentantes au service à la clientèle - institutions financières
64400 | | Customer services representatives - financial institutions
64401 | Représentants/représentantes des services postaux | Postal services representatives
64409 | Autres préposés/préposées aux services d’information et aux services à la clientèle
64409 | | Other customer and information services representatives
64410 | Agents/agentes de sécurité et personnel assimilé des services de sécurité
64410 | | Security guards and related security service occupations
65100 | Caissiers/caissières | Cashiers
65101 | Préposés/préposées de stations-service | Service station attendants
65102 | Garnisseurs/garnisseuses de tablettes, commis et préposés/préposées aux commandes dans les magasins
65102 | | Store shelf stockers, clerks and order fillers
65109 | Autre personnel assimilé des ventes | Other sales related occupations
65200 | Serveurs/serveuses d’aliments et de boissons | Food and beverage servers
65201 | Serveurs/serveuses au comptoir, aides de cuisine et personnel de soutien assimilé
65201 | | Food counter attendants, kitchen helpers and related support occupations
65202 | Coupeurs/coupeuses de viande et poissonniers/poissonnières - commerce de gros et de détail
65202 | | Meat cutters and fishmongers - retail and wholesale
65210 | Personnel de soutien en services d’hébergement, de voyage et en services de montage d’installation
65210 | | Support occupations in accommodation, travel and facilities set-up services
65211 | Opérateurs/opératrices et préposés/préposées aux sports, aux loisirs et dans les parcs d’attractions
65211 | | Operators and attendants in amusement, recreation and sport
65220 | Soigneurs/soigneuses d’animaux et travailleurs/travailleuses en soins des animaux
65220 | | Pet groomers and animal care workers
65229 | Autres professions de soutien dans les services personnels | Other support occupations in personal services
65310 | Préposés/préposées à l’entretien ménager et au nettoyage - travaux légers | Light duty cleaners
65311 | Nettoyeurs spécialisés/nettoyeuses spécialisées | Specialized cleaners
65312 | Concierges et nettoyeurs/nettoyeuses - gros travaux | Janitors, caretakers and heavy-duty cleaners
65320 | Personnel de blanchisseries et d’établissements de nettoyage à sec et personnel assimilé
65320 | | Dry cleaning, laundry and related occupations
65329 | Autre personnel de soutien en service | Other service support occupations
70010 | Directeurs/directrices de la construction | Construction managers
70011 | Gestionnaires en construction et rénovation domiciliaire | Home building and renovation managers
70012 | Directeurs/directrices de l’exploitation et de l’entretien d’immeubles
70012 | | Facility operation and maintenance managers
70020 | Directeurs/directrices des transports | Managers in transportation
70021 | Directeurs/directrices des services postaux et de messageries | Postal and courier services managers
72010 | Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses des machinistes et du personnel des métiers du
72010 | formage, du profilage et du montage des métaux et personnel assimilé
72010 | | Contractors and supervisors, machining, metal forming, shaping and erecting trades and related occupations
72011 | Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en électricité et en télécommunications
72011 | | Contractors and supervisors, electrical trades and telecommunications occupations
72012 | Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en tuyauterie
72012 | | Contractors and supervisors, pipefitting trades
72013 | Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en charpenterie
72013 | | Contractors and supervisors, carpentry trades
72014 | Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses des autres métiers de la construction et des
72014 | services de réparation et d’installation
72014 | | Contractors and supervisors, other construction trades, installers, repairers and servicers
72020 | Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses en mécanique
72020 | | Contractors and supervisors, mechanic trades
72021 | Entrepreneurs/entrepreneuses et contremaîtres/contremaîtresses des équipes d’opérateurs d’équipement lourd
72021 | | Contractors and supervisors, heavy equipment operator crews
72022 | Surveillants/surveillantes de l’imprimerie et du personnel assimilé
72022 | | Supervisors, printing and related occupations
72023 | Surveillants/surveillantes des opérations du transport ferroviaire | Supervisors, railway transport operations
72024 | Surveillants/surveillantes du transport routier et du transport en commun
72024 | | Supervisors, motor transport and other ground transit operators
72025 | Superviseurs/superviseures de services postaux et de messageries
72025 | | Supervisors, mail and message distribution occupations
72100 | Machinistes et vérificateurs/vérificatrices d’usinage et d’outillage
72100 | | Machinists and machining and tooling inspectors
72101 | Outilleurs-ajusteurs/outilleuses-ajusteuses | Tool and die makers
72102 | Tôliers/tôlières | Sheet metal workers
72103 | Chaudronniers/chaudronnières | Boilermakers
72104 | Assembleurs/assembleuses et ajusteurs/ajusteuses de plaques et de charpentes métalliques
72104 | | Structural metal and platework fabricators and fitters
72105 | Monteurs/monteuses de charpentes métalliques | Ironworkers
72106 | Soudeurs/soudeuses et opérateurs/opératrices de machines à souder et à braser
72106 | | Welders and related machine operators
72200 | Électriciens/électriciennes (sauf électriciens industriels/électriciennes industrielles et de réseaux
72200 | électriques)
72200 | | Electricians (except industrial and power system)
72201 | Électriciens industriels/électriciennes industrielles | Industrial electricians
72202 | Électriciens/électriciennes de réseaux électriques | Power system electricians
72203 | Monteurs/monteuses de lignes électriques et de câbles | Electrical power line and cable workers
72204 | Installateurs/installatrices et réparateurs/réparatrices de lignes et de câbles de télécommunications
72204 | | Telecommunications line and cable installers and repairers
72205 | Techniciens/techniciennes en installation de matériel de télécommunication et en services de câblodistribution
72205 | | Telecommunications equipment installation and cable television service technicians
72300 | Plombiers/plombières | Plumbers
72301 | Tuyauteurs/tuyauteuses, monteurs/monteuses d’appareils de chauffage et poseurs/poseuses de gicleurs
72301 | | Steamfitters, pipefitters and sprinkler system installers
72302 | Monteurs/monteuses d’installations au gaz | Gas fitters
72310 | Charpentiers-menuisiers/charpentières-menuisières | Carpenters
72311 | Ébénistes | Cabinetmakers
72320 | Briqueteurs-maçons/briqueteuses-maçonnes | Bricklayers
72321 | Calorifugeurs/calorifugeuses | Insulators
72400 | Mécaniciens/mécaniciennes de chantier et mécaniciens industriels/mécaniciennes industrielles
72400 | | Construction millwrights and industrial mechanics
72401 | Mécaniciens/mécaniciennes d’équipement lourd | Heavy-duty equipment mechanics
72402 | Mécaniciens/mécaniciennes en chauffage, réfrigération et climatisation
72402 | | Heating, refrigeration and air conditioning mechanics
72403 | Réparateurs/réparatrices de wagons | Railway carmen/women
72404 | Mécaniciens/mécaniciennes et contrôleurs/contrôleuses d’aéronefs | Aircraft mechanics and aircraft inspectors
72405 | Ajusteurs/ajusteuses de machines | Machine fitters
72406 | Constructeurs/constructrices et mécaniciens/mécaniciennes d’ascenseurs | Elevator constructors and mechanics
72410 | Mécaniciens/mécaniciennes et réparateurs/réparatrices de véhicules automobiles, de camions et d’autobus
72410 | | Automotive service technicians, truck and bus mechanics and mechanical repairers
72411 | Techniciens/techniciennes en collision, en carrosserie, en peinture et en glace de véhicule automobile et les
72411 | estimateurs/estimatrices de dommages
72411 | | Auto body collision, refinishing and glass technicians and damage repair estimators
72420 | Installateurs/installatrices de brûleurs à l’huile et à combustibles solides
72420 | | Oil and solid fuel heating mechanics
72421 | Réparateurs/réparatrices et préposés/préposées à l’entretien d’appareils | Appliance servicers and repairers
72422 | Électromécaniciens/électromécaniciennes | Electrical mechanics
72423 | Mécaniciens/mécaniciennes de motocyclettes, de véhicules tout-terrain et personnel mécanicien assimilé
72423 | | Motorcycle, all-terrain vehicle and other related mechanics
72429 | Autres réparateurs/réparatrices de petits moteurs et de petits équipements
72429 | | Other small engine and small equipment repairers
72500 | Grutiers/grutières | Crane operators
72501 | Foreurs/foreuses de puits d’eau | Water well drillers
72600 | Pilotes, navigateurs/navigatrices et instructeurs/instructrices de pilotage du transport aérien
72600 | | Air pilots, flight engineers and flying instructors
72601 | Contrôleurs aériens/contrôleuses aériennes et personnel assimilé
72601 | | Air traffic controllers and related occupations
72602 | Officiers/officières de pont du transport par voies navigables | Deck officers, water transport
72603 | Officiers mécaniciens/officières mécaniciennes du transport par voies navigables
72603 | | Engineer officers, water transport
72604 | Contrôleurs/contrôleuses de la circulation ferroviaire et régulateurs/régulatrices de la circulation maritime
72604 | | Railway traffic controllers and marine traffic regulators
72999 | Autres métiers techniques et personnel assimilé | Other technical trades and related occupations
73100 | Finisseurs/finisseuses de béton | Concrete finishers
73101 | Carreleurs/carreleuses | Tilesetters
73102 | Plâtriers/plâtrières, poseurs/poseuses et finisseurs/finisseuses de systèmes intérieurs et latteurs/latteuses
73102 | | Plasterers, drywall installers and finishers and lathers
73110 | Couvreurs/couvreuses et poseurs/poseuses de bardeaux | Roofers and shinglers
73111 | Vitriers/vitrières | Glaziers
73112 | Peintres et décorateurs/décoratrices (sauf décorateurs/décoratrices d’intérieur)
73112 | | Painters and decorators (except interior decorators)
73113 | Poseurs/poseuses de revêtements d’intérieur | Floor covering installers
73200 | Personnel d’installation, d’entretien et de réparation d’équipement résidentiel et commercial
73200 | | Residential and commercial installers and servicers
73201 | Préposés à l’entretien général et surintendants/surintendantes
73201 | | General building maintenance workers and building superintendents
73202 | Fumigateurs/fumigatrices et préposés/préposées au contrôle de la vermine | Pest controllers and fumigators
73209 | Autres réparateurs/réparatrices et préposés/préposées à l’entretien | Other repairers and servicers
73300 | Conducteurs/conductrices de camions de transport | Transport truck drivers
73301 | Conducteurs/conductrices d’autobus et opérateurs/opératrices de métro et autres transports en commun
73301 | | Bus drivers, subway operators and other transit operators
73310 | Mécaniciens/mécaniciennes de locomotive et de cour de triage | Railway and yard locomotive engineers
73311 | Chefs de train et serre-freins | Railway conductors and brakemen/women
73400 | Conducteurs/conductrices d’équipement lourd | Heavy equipment operators
73401 | Opérateurs/opératrices de presses à imprimer | Printing press operators
73402 | Foreurs/foreuses et dynamiteurs/dynamiteuses de mines à ciel ouvert, de carrières et de chantiers de
73402 | construction
73402 | | Drillers and blasters - surface mining, quarrying and construction
74100 | Trieurs/trieuses de courrier et de colis et professions connexes
74100 | | Mail and parcel sorters and related occupations
74101 | Facteurs/factrices | Letter carriers
74102 | Messagers/messagères | Couriers and messengers
74200 | Ouvriers/ouvrières de gares de triage et à l’entretien de la voie ferrée
74200 | | Railway yard and track maintenance workers
74201 | Matelots de pont et matelots de salle des machines du transport par voies navigables
74201 | | Water transport deck and engine room crew
74202 | Agents/agentes de piste dans le transport aérien | Air transport ramp attendants
74203 | Préposés/préposées à la pose et à l’entretien des pièces mécaniques d’automobiles et de camions et équipements
74203 | lourds
74203 | | Automotive and heavy truck and equipment parts installers and servicers
74204 | Personnel d’entretien des services publics | Utility maintenance workers
74205 | Conducteurs/conductrices de machinerie d’entretien public et personnel assimilé
74205 | | Public works maintenance equipment operators and related workers
75100 | Débardeurs/débardeuses | Longshore workers
75101 | Manutentionnaires | Material handlers
75110 | Aides de soutien des métiers et manoeuvres en construction | Construction trades helpers and labourers
75119 | Autres manoeuvres et aides de soutien de métiers | Other trades helpers and labourers
75200 | Chauffeurs/chauffeuses de taxi, chauffeurs/chauffeuses de limousine et chauffeurs/chauffeuses
75200 | | Taxi and limousine drivers and chauffeurs
75201 | Chauffeurs-livreurs/chauffeuses-livreuses de services de livraison et distributeurs/distributrices porte-à-porte
75201 | | Delivery service drivers and door-to-door distributors
75210 | Opérateurs/opératrices de bateau à moteur, de bac à câble et personnel assimilé
75210 | | Boat and cable ferry operators and related occupations
75211 | Manoeuvres dans le transport ferroviaire et routier | Railway and motor transport labourers
75212 | Manoeuvres à l’entretien des travaux publics | Public works and maintenance labourers
80010 | Directeurs/directrices de l’exploitation des ressources naturelles et de la pêche
80010 | | Managers in natural resources production and fishing
80020 | Gestionnaires en agriculture | Managers in agriculture
80021 | Gestionnaires en horticulture | Managers in horticulture
80022 | Gestionnaires en aquaculture | Managers in aquaculture
82010 | Surveillants/surveillantes de l’exploitation forestière | Supervisors, logging and forestry
82020 | Surveillants/surveillantes de l’exploitation des mines et des carrières | Supervisors, mining and quarrying
82021 | Entrepreneurs/entrepreneuses et surveillants/surveillantes du forage et des services reliés à l’extraction de
82021 | pétrole et de gaz
82021 | | Contractors and supervisors, oil and gas drilling and services
82030 | Entrepreneurs/entrepreneuses de services agricoles et surveillants/surveillantes d’exploitations agricoles
82030 | | Agricultural service contractors and farm supervisors
82031 | Entrepreneurs/entrepreneuses et superviseurs/superviseures des services de l’aménagement paysager, de
82031 | l’entretien des terrains et de l’horticulture
82031 | | Contractors and supervisors, landscaping, grounds maintenance and horticulture services
83100 | Mineurs/mineuses d’extraction et de préparation, mines souterraines
83100 | | Underground production and development miners
83101 | Foreurs/foreuses et personnel de mise à l’essai et des autres services reliés à l’extraction de pétrole et de
83101 | gaz
83101 | | Oil and gas well drillers, servicers, testers and related workers
83110 | Conducteurs/conductrices de machines d’abattage d’arbres | Logging machinery operators
83120 | Capitaines et officiers/officières de bâtiments de pêche | Fishing masters and officers
83121 | Pêcheurs indépendants/pêcheuses indépendantes | Fishermen/women
84100 | Travailleurs/travailleuses d’entretien et de soutien des mines souterraines
84100 | | Underground mine service and support workers
84101 | Travailleurs/travailleuses du forage et de l’entretien des puits de pétrole et de gaz et personnel assimilé
84101 | | Oil and gas well drilling and related workers and services operators
84110 | Opérateurs/opératrices de scies à chaîne et d’engins de débardage | Chain saw and skidder operators
84111 | Ouvriers/ouvrières en sylviculture et en exploitation forestière | Silviculture and forestry workers
84120 | Ouvriers spécialisés/ouvrières spécialisées dans l’élevage et opérateurs/opératrices de machineries agricoles
84120 | | Specialized livestock workers and farm machinery operators
84121 | Matelots de pont sur les bâtiments de pêche | Fishing vessel deckhands
85100 | Manoeuvres aux soins du bétail | Livestock labourers
85101 | Manoeuvres à la récolte | Harvesting labourers
85102 | Manoeuvres de l’aquaculture et de la mariculture | Aquaculture and marine harvest labourers
85103 | Manoeuvres de pépinières et de serres | Nursery and greenhouse labourers
85104 | Trappeurs/trappeuses et chasseurs/chasseuses | Trappers and hunters
85110 | Manoeuvres des mines | Mine labourers
85111 | Manoeuvres de forage et d’entretien des puits de pétrole et de gaz, et personnel assimilé
85111 | | Oil and gas drilling, servicing and related labourers
85120 | Manoeuvres de l’exploitation forestière | Logging and forestry labourers
85121 | Manoeuvres en aménagement paysager et en entretien des terrains | Landscaping and grounds maintenance labourers
90010 | Directeurs/directrices de la fabrication | Manufacturing managers
90011 | Directeurs/directrices des services d’utilité publique | Utilities managers
92010 | Surveillants/surveillantes dans la transformation des métaux et des minerais
92010 | | Supervisors, mineral and metal processing
92011 | Surveillants/surveillantes dans le raffinage du pétrole, dans le traitement du gaz et des produits chimiques et
92011 | dans les services d’utilité publique
92011 | | Supervisors, petroleum, gas and chemical processing and utilities
92012 | Surveillants/surveillantes dans la transformation des aliments et des boissons
92012 | | Supervisors, food and beverage processing
92013 | Surveillants/surveillantes dans la fabrication de produits en caoutchouc et en plastique
92013 | | Supervisors, plastic and rubber products manufacturing
92014 | Surveillants/surveillantes dans la transformation des produits forestiers
92014 | | Supervisors, forest products processing
92015 | Surveillants/surveillantes dans la transformation et la fabrication de produits textiles, de tissus, de fourrure
92015 | et de cuir
92015 | | Supervisors, textile, fabric, fur and leather products processing and manufacturing
92020 | Surveillants/surveillantes dans la fabrication de véhicules automobiles | Supervisors, motor vehicle assembling
92021 | Surveillants/surveillantes dans la fabrication de matériel électronique et d’appareils électriques
92021 | | Supervisors, electronics and electrical products manufacturing
92022 | Surveillants/surveillantes dans la fabrication de meubles et d’accessoires
92022 | | Supervisors, furniture and fixtures manufacturing
92023 | Surveillants/surveillantes dans la fabrication d’autres produits métalliques et de pièces mécaniques
92023 | | Supervisors, other mechanical and metal products manufacturing
92024 | Surveillants/surveillantes dans la fabrication et le montage de produits divers
92024 | | Supervisors, other products manufacturing and assembly
92100 | Mécaniciens/mécaniciennes de centrales et opérateurs/opératrices de réseaux électriques
92100 | | Power engineers and power systems operators
92101 | Opérateurs/opératrices d’installations du traitement de l’eau et des déchets
92101 | | Water and waste treatment plant operators
93100 | Opérateurs/opératrices de poste central de contrôle et de conduite de procédés industriels dans le traitement
93100 | des métaux et des minerais
93100 | | Central control and process operators, mineral and metal processing
93101 | Opérateurs/opératrices de salle de commande centrale et de conduite de procédés industriels dans le raffinage du
93101 | pétrole et le traitement du gaz et des produits chimiques
93101 | | Central control and process operators, petroleum, gas and chemical processing
93102 | Opérateurs/opératrices au contrôle de la réduction en pâte des pâtes et papiers, de la fabrication du papier et
93102 | du couchage
93102 | | Pulping, papermaking and coating control operators
93200 | Monteurs/monteuses d’aéronefs et contrôleurs/contrôleuses de montage d’aéronefs
93200 | | Aircraft assemblers and aircraft assembly inspectors
94100 | Opérateurs/opératrices de machines dans le traitement des métaux et des minerais
94100 | | Machine operators, mineral and metal processing
94101 | Ouvriers/ouvrières de fonderies | Foundry workers
94102 | Opérateurs/opératrices de machines à former et à finir le verre et coupeurs/coupeuses de verre
94102 | | Glass forming and finishing machine operators and glass cutters
94103 | Opérateurs/opératrices de machines dans le façonnage et la finition des produits en béton, en argile ou en
94103 | pierre
94103 | | Concrete, clay and stone forming operators
94104 | Contrôleurs/contrôleuses et essayeurs/essayeuses dans la transformation des métaux et des minerais
94104 | | Inspectors and testers, mineral and metal processing
94105 | Opérateurs/opératrices de machines à forger et à travailler les métaux
94105 | | Metalworking and forging machine operators
94106 | Opérateurs/opératrices de machines d’usinage | Machining tool operators
94107 | Opérateurs/opératrices de machines d’autres produits métalliques | Machine operators of other metal products
94110 | Opérateurs/opératrices d’installations de traitement des produits chimiques | Chemical plant machine operators
94111 | Opérateurs/opératrices de machines de traitement des matières plastiques | Plastics processing machine operators
94112 | Opérateurs/opératrices de machines de transformation du caoutchouc et personnel assimilé
94112 | | Rubber processing machine operators and related workers
94120 | Opérateurs/opératrices de machines à scier dans les scieries | Sawmill machine operators
94121 | Opérateurs/opératrices de machines dans la fabrication et la finition du papier dans les usines de pâte à papier
94121 | | Pulp mill, papermaking and finishing machine operators
94122 | Opérateurs/opératrices de machines à façonner le papier | Paper converting machine operators
94123 | Classeurs/classeuses de bois d’oeuvre et autres vérificateurs/vérificatrices et classeurs/classeuses dans la
94123 | transformation du bois
94123 | | Lumber graders and other wood processing inspectors and graders
94124 | Opérateurs/opératrices de machines à travailler le bois | Woodworking machine operators
94129 | Autres opérateurs/opératrices de machines dans la transformation du bois
94129 | | Other wood processing machine operators
94130 | Opérateurs/opératrices de machines et travailleurs/travailleuses de traitement des fibres et des fils textiles,
94130 | du cuir et des peaux
94130 | | Textile fibre and yarn, hide and pelt processing machine operators and workers
94131 | Tisseurs/tisseuses, tricoteurs/tricoteuses et autres opérateurs/opératrices de machines textiles
94131 | | Weavers, knitters and other fabric making occupations
94132 | Opérateurs/opératrices de machines à coudre industrielles | Industrial sewing machine operators
94133 | Contrôleurs/contrôleuses et trieurs/trieuses dans la fabrication de produits textiles, de tissus, de fourrure et
94133 | de cuir
94133 | | Inspectors and graders, textile, fabric, fur and leather products manufacturing
94140 | Opérateurs/opératrices de machines et de procédés industriels dans la transformation des aliments et des
94140 | boissons
94140 | | Process control and machine operators, food and beverage processing
94141 | Bouchers industriels/bouchères industrielles, dépeceurs-découpeurs/dépeceuses-découpeuses de viande,
94141 | préparateurs/préparatrices de volaille et personnel assimilé
94141 | | Industrial butchers and meat cutters, poultry preparers and related workers
94142 | Ouvriers/ouvrières dans les usines de transformation du poisson et de fruits de mer
94142 | | Fish and seafood plant workers
94143 | Échantillonneurs/échantillonneuses et trieurs/trieuses dans la transformation des aliments et des boissons
94143 | | Testers and graders, food and beverage processing
94150 | Opérateurs/opératrices d’équipement d’impression sans plaque | Plateless printing equipment operators
94151 | Photograveurs-clicheurs/photograveuses-clicheuses, photograveurs-reporteurs/photograveuses-reporteuses et autre
94151 | personnel de prépresse
94151 | | Camera, platemaking and other prepress occupations
94152 | Opérateurs/opératrices de machines à relier et de finition | Binding and finishing machine operators
94153 | Développeurs/développeuses de films et de photographies | Photographic and film processors
94200 | Assembleurs/assembleuses, contrôleurs/contrôleuses et vérificateurs/vérificatrices de véhicules automobiles
94200 | | Motor vehicle assemblers, inspectors and testers
94201 | Assembleurs/assembleuses, monteurs/monteuses, contrôleurs/contrôleuses et vérificateurs/vérificatrices de
94201 | matériel électronique
94201 | | Electronics assemblers, fabricators, inspectors and testers
94202 | Monteurs/monteuses et contrôleurs/contrôleuses dans la fabrication de matériel, d’appareils et d’accessoires
94202 | électriques
94202 | | Assemblers and inspectors, electrical appliance, apparatus and equipment manufacturing
94203 | Assembleurs/assembleuses, monteurs/monteuses et contrôleurs/contrôleuses dans la fabrication de transformateurs
94203 | et de moteurs électriques industriels
94203 | | Assemblers, fabricators and inspectors, industrial electrical motors and transformers
94204 | Monteurs/monteuses et contrôleurs/contrôleuses de matériel mécanique | Mechanical assemblers and inspectors
94205 | Opérateurs/opératrices de machines et contrôleurs/contrôleuses dans la fabrication d’appareils électriques
94205 | | Machine operators and inspectors, electrical apparatus manufacturing
94210 | Monteurs/monteuses, finisseurs/finisseuses, restaurateurs/restauratrices et contrôleurs/contrôleuses de meubles
94210 | et d’accessoires
94210 | | Furniture and fixture assemblers, finishers, refinishers and inspectors
94211 | Monteurs/monteuses et contrôleurs/contrôleuses d’autres produits en bois
94211 | | Assemblers and inspectors of other wood products
94212 | Assembleurs/assembleuses, finisseurs/finisseuses et contrôleurs/contrôleuses de produits en plastique
94212 | | Plastic products assemblers, finishers and inspectors
94213 | Peintres, enduiseurs/enduiseuses et opérateurs/opératrices de procédés dans le finissage du métal - secteur
94213 | industriel
94213 | | Industrial painters, coaters and metal finishing process operators
94219 | Monteurs/monteuses, finisseurs/finisseuses et contrôleurs/contrôleuses de produits divers
94219 | | Other products assemblers, finishers and inspectors
95100 | Manoeuvres dans le traitement des métaux et des minerais | Labourers in mineral and metal processing
95101 | Manoeuvres en métallurgie | Labourers in metal fabrication
95102 | Manoeuvres dans le traitement des produits chimiques et les services d’utilité publique
95102 | | Labourers in chemical products processing and utilities
95103 | Manoeuvres dans le traitement des pâtes et papiers et la transformation du bois
95103 | | Labourers in wood, pulp and paper processing
95104 | Manoeuvres dans la fabrication des produits en caoutchouc et en plastique
95104 | | Labourers in rubber and plastic products manufacturing
95105 | Manoeuvres dans la fabrication et la coupe des produits du textile | Labourers in textile processing and cutting
95106 | Manoeuvres dans la transformation des aliments et des boissons | Labourers in food and beverage processing
95107 | Manoeuvres dans la transformation du poisson et des fruits de mer | Labourers in fish and seafood processing
95109 | Autres manoeuvres des services de transformation, de fabrication et d’utilité publique
95109 | | Other labourers in processing, manufacturing and utilities
`
