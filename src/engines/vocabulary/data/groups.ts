/**
 * The levels above the unit groups, of one to four digits: code, name in French, name in English. The names are ours;
 * the official classification has its own.
 */
export const GROUPS = `
0 | Direction supérieure et corps législatifs | Senior leadership and legislatures
1 | Affaires, finance et administration | Business, finance and administration
2 | Sciences, génie et technologies | Science, engineering and technology
3 | Santé | Health
4 | Éducation, droit, services sociaux et publics | Education, law, social and public services
5 | Arts, culture, sports et loisirs | Arts, culture, sport and leisure
6 | Vente et services | Sales and services
7 | Métiers, transport et machinerie | Trades, transport and machinery
8 | Ressources naturelles et agriculture | Natural resources and agriculture
9 | Fabrication et services d’utilité publique | Manufacturing and utilities
00 | Haute direction | Top management
10 | Direction en affaires, finance et administration | Management in business, finance and administration
11 | Professions universitaires de la finance et des affaires | University-level work in finance and business
12 | Supervision et spécialités administratives et financières
12 | | Supervision and specialties in administration and finance
13 | Administration et logistique du transport, formation collégiale
13 | | Administration and transport logistics, college-level
14 | Soutien de bureau et de la chaîne d’approvisionnement | Office and supply chain support
20 | Direction en sciences, génie et informatique | Management in science, engineering and computing
21 | Professions universitaires des sciences, du génie et de l’informatique
21 | | University-level work in science, engineering and computing
22 | Personnel technique des sciences, du génie et de l’informatique
22 | | Technical work in science, engineering and computing
30 | Direction en santé | Management in health
31 | Professions universitaires de la santé | University-level work in health
32 | Personnel technique de la santé | Technical work in health
33 | Assistance en soins et services de santé | Assistance in care and health services
40 | Direction en enseignement, services sociaux et services publics
40 | | Management in education, social and public services
41 | Professions universitaires du droit, de l’enseignement et du social
41 | | University-level work in law, education and social services
42 | Personnel technique du droit, du social, de l’éducation et de la protection publique
42 | | Technical work in law, social services, education and public protection
43 | Assistance en enseignement et services de protection | Assistance in teaching and protective services
44 | Aide à domicile, garde d’enfants et réserve militaire | Home support, child care and military reserve
45 | Surveillance scolaire et brigade | School monitoring and crossing duty
50 | Direction en arts, culture, sports et loisirs | Management in arts, culture, sport and leisure
51 | Professions universitaires des arts et de la culture | University-level work in arts and culture
52 | Personnel technique des arts et de la culture | Technical work in arts and culture
53 | Métiers des arts, de la culture et du sport | Occupations in arts, culture and sport
54 | Animation en sports et loisirs | Sport and leisure instruction
55 | Autres artistes du spectacle | Other entertainers
60 | Direction en vente et services | Management in sales and services
62 | Supervision et spécialités en vente et services | Supervision and specialties in sales and services
63 | Métiers de la vente et des services | Skilled sales and service work
64 | Représentation et services au public | Representation and services to the public
65 | Soutien à la vente et aux services | Sales and service support
70 | Direction en construction, immeubles et transport | Management in construction, buildings and transport
72 | Métiers spécialisés et supervision technique | Technical trades and their supervision
73 | Métiers généraux et conduite d’équipement | General trades and equipment operation
74 | Courrier, transport et entretien d’équipement | Mail, transport and equipment upkeep
75 | Aides, manœuvres et livraison | Helpers, labourers and delivery
80 | Direction en ressources naturelles et agriculture | Management in natural resources and agriculture
82 | Supervision en ressources naturelles et agriculture | Supervision in natural resources and agriculture
83 | Métiers des ressources naturelles | Skilled work in natural resources
84 | Travail en mines, forêts, fermes et pêche | Work in mines, forests, farms and fishing
85 | Main-d’œuvre des récoltes et des ressources naturelles | Harvest and natural resources labour
90 | Direction en fabrication et services d’utilité publique | Management in manufacturing and utilities
92 | Supervision en usine et centrales | Supervision in plants and power systems
93 | Contrôle de procédés et montage d’aéronefs | Process control and aircraft assembly
94 | Conduite de machines et assemblage | Machine operation and assembly
95 | Main-d’œuvre de la transformation et de la fabrication | Labour in processing and manufacturing
000 | Haute direction et élus | Top management and elected members
100 | Direction des services administratifs, financiers et d’affaires
100 | | Managers of administrative, financial and business services
111 | Comptabilité, finance et placements | Accounting, finance and investment
112 | Ressources humaines, conseil en gestion et communication
112 | | Human resources, management consulting and communication
120 | Supervision du travail de bureau | Supervision of office work
121 | Spécialités administratives et gestion des documents | Administrative specialties and records
122 | Comptabilité technique, assurances et évaluation | Technical accounting, insurance and valuation
131 | Administration et adjoints | Administration and assistants
132 | Courtage et coordination logistique | Brokerage and logistics coordination
141 | Travail général de bureau | General office work
142 | Commis de la finance | Finance clerks
143 | Commis de bibliothèque et de publication | Library and publication clerks
144 | Commis de la chaîne d’approvisionnement | Supply chain clerks
200 | Direction technique et scientifique | Technical and scientific managers
211 | Sciences de la nature | Natural sciences
212 | Architecture, mathématiques et informatique | Architecture, mathematics and computing
213 | Génie | Engineering
221 | Techniques des sciences de la nature | Natural science techniques
222 | Techniques du design, de l’informatique et de l’inspection | Design, computing and inspection techniques
223 | Techniques du génie | Engineering techniques
300 | Direction des soins | Care managers
311 | Médecine, dentisterie, pharmacie et nutrition | Medicine, dentistry, pharmacy and nutrition
312 | Thérapie et évaluation | Therapy and assessment
313 | Soins infirmiers et professions voisines | Nursing and neighbouring professions
321 | Techniques de soins et de laboratoire | Care and laboratory techniques
322 | Médecines douces et massothérapie | Natural healing and massage
331 | Aides et assistants de la santé | Health aides and assistants
400 | Direction de l’enseignement et des services publics | Managers of education and public services
411 | Magistrature et droit | Bench and bar
412 | Enseignement | Teaching
413 | Intervention sociale, enquête et orientation | Social intervention, investigation and guidance
414 | Recherche et programmes publics | Public research and programmes
421 | Police, incendie et armée | Police, fire and military
422 | Techniques juridiques, sociales et éducatives | Legal, social and educational techniques
431 | Aide-enseignement et instruction | Teaching assistance and instruction
432 | Application de la loi et frontières | Law enforcement and borders
441 | Garde d’enfants et maintien à domicile | Child care and home support
442 | Réserve des Forces armées | Armed Forces reserve
451 | Surveillance d’élèves | Student monitoring
500 | Direction culturelle et sportive | Culture and sport managers
511 | Bibliothèques, lettres, médias et musique | Libraries, letters, media and music
521 | Techniques des médias et du design | Media and design techniques
531 | Scène, image et artisanat | Stage, image and craft
532 | Sport de compétition | Competitive sport
541 | Animation sportive et récréative | Sport and recreation programmes
551 | Artistes du spectacle divers | Various entertainers
600 | Direction commerciale et de services | Sales and service managers
620 | Supervision de la vente et des services | Supervision of sales and services
621 | Ventes techniques et achats de commerce | Technical sales and trade buying
622 | Cuisine de direction, funérailles et bijouterie | Chefs, funerals and jewellery
631 | Assurance, immobilier et ventes financières | Insurance, property and financial sales
632 | Métiers de bouche et de soins personnels | Food trades and personal care trades
641 | Vente au détail et en gros | Retail and wholesale sales
642 | Couture et conseil personnel | Sewing and personal advice
643 | Accueil, voyage et tourisme | Hosting, travel and tourism
644 | Service à la clientèle et sécurité | Customer service and security
651 | Caisse et soutien des magasins | Checkout and store support
652 | Soutien à la restauration, aux loisirs et aux animaux | Food, leisure and animal care support
653 | Entretien ménager | Cleaning
700 | Direction de chantiers, d’immeubles et de transport | Site, building and transport managers
720 | Contremaîtres et entrepreneurs de métiers | Trades supervisors and contractors
721 | Métiers du métal | Metal trades
722 | Électricité et télécommunications | Electricity and telecommunications
723 | Tuyauterie, charpente et maçonnerie | Piping, carpentry and masonry
724 | Mécanique | Mechanics
725 | Grues et forage de puits | Cranes and well drilling
726 | Conduite aérienne, maritime et ferroviaire | Air, marine and rail operations
729 | Autres métiers techniques | Other technical trades
731 | Finition du bâtiment | Building finishing
732 | Entretien et réparation | Maintenance and repair
733 | Conduite de camions, d’autobus et de trains | Truck, bus and train driving
734 | Équipement lourd, impression et dynamitage | Heavy equipment, printing and blasting
741 | Courrier et messagerie | Mail and courier work
742 | Entretien des transports et des réseaux | Transport and network upkeep
751 | Manutention et aide aux métiers | Handling and trades help
752 | Taxi, livraison et travaux publics | Taxi, delivery and public works
800 | Direction agricole et des ressources | Farm and resource managers
820 | Supervision forestière, minière et agricole | Forestry, mining and farm supervision
831 | Mines, forages, abattage et pêche | Mining, drilling, logging and fishing
841 | Soutien aux mines, forêts, fermes et bateaux | Mine, forest, farm and vessel support
851 | Récolte, élevage et travail de la terre | Harvest, livestock and land work
900 | Direction d’usine | Plant managers
920 | Supervision d’usine | Plant supervision
921 | Machines fixes et traitement de l’eau | Power engineering and water treatment
931 | Salles de commande | Control rooms
932 | Montage d’aéronefs | Aircraft assembly
941 | Machines de transformation | Processing machines
942 | Montage, assemblage et finition | Assembly and finishing
951 | Manœuvres d’usine | Plant labour
0001 | Corps législatifs et haute direction | Legislatures and top management
1001 | Direction des finances, des RH, des achats et de l’administration
1001 | | Finance, HR, purchasing and administration managers
1002 | Direction en assurance, banque, marketing et services aux entreprises
1002 | | Insurance, bank, marketing and business service managers
1003 | Direction en télécommunications | Telecommunications managers
1110 | Comptables, analystes et conseillers financiers | Accountants, financial analysts and advisors
1120 | Professionnels des RH, de la gestion et du marketing | HR, management and marketing professionals
1201 | Superviseurs de bureau | Office supervisors
1210 | Agents des RH, des achats, des événements et du revenu | HR, purchasing, event and revenue officers
1211 | Transcription, dossiers et statistiques | Transcription, records and statistics
1220 | Techniciens comptables, sinistres et évaluation | Accounting technicians, claims and appraisal
1310 | Agents d’administration, d’immeubles et de paie | Administration, property and payroll officers
1311 | Adjoints de direction d’unité, juridiques et médicaux | Administrative, legal and medical assistants
1320 | Courtiers en douane et coordonnateurs logistiques | Customs brokers and logistics coordinators
1410 | Commis de bureau, accueil et greffe | Office, reception and court clerks
1411 | Saisie, sondages et mise en page | Data entry, surveys and page layout
1420 | Commis comptables, bancaires et au recouvrement | Accounting, bank and collection clerks
1430 | Commis de bibliothèque et à la correspondance | Library and correspondence clerks
1440 | Expédition, stocks, achats et répartition | Shipping, stock, purchasing and dispatch
2001 | Direction du génie, des sciences et de l’informatique | Engineering, science and IT managers
2110 | Physique, chimie et sciences de la Terre | Physics, chemistry and Earth sciences
2111 | Biologie, foresterie et agronomie | Biology, forestry and agronomy
2112 | Santé publique, environnement et sécurité | Public health, environment and safety
2120 | Architecture, urbanisme et arpentage | Architecture, planning and surveying
2121 | Mathématiques, actuariat et données | Mathematics, actuarial work and data
2122 | Systèmes, sécurité et bases de données | Systems, security and databases
2123 | Développement logiciel et Web | Software and web development
2130 | Génie civil et mécanique | Civil and mechanical engineering
2131 | Génie électrique et informatique | Electrical and computer engineering
2132 | Génie chimique, industriel et des matériaux | Chemical, industrial and materials engineering
2133 | Génie minier, géologique et pétrolier | Mining, geological and petroleum engineering
2139 | Aérospatiale et autres génies | Aerospace and other engineering
2210 | Techniques de chimie et de géologie | Chemistry and geology techniques
2211 | Techniques du vivant, de la forêt et de l’horticulture | Life, forest and horticulture techniques
2221 | Dessin, design industriel et géomatique | Drafting, industrial design and geomatics
2222 | Réseaux, soutien informatique et essais | Networks, IT support and testing
2223 | Inspection et sécurité du travail | Inspection and workplace safety
2230 | Techniques du génie civil, mécanique et industriel | Civil, mechanical and industrial techniques
2231 | Techniques électriques et avionique | Electrical techniques and avionics
3001 | Gestion des soins de santé | Health care management
3110 | Médecins et vétérinaires | Physicians and veterinarians
3111 | Dentisterie, vision, audition et parole | Teeth, sight, hearing and speech
3112 | Pharmacie et nutrition | Pharmacy and nutrition
3120 | Psychologie, réadaptation et kinésiologie | Psychology, rehabilitation and kinesiology
3130 | Soins infirmiers et sages-femmes | Nursing and midwifery
3210 | Optique, soins auxiliaires, ambulances et respiration | Optics, practical nursing, ambulance and breathing
3211 | Techniques dentaires | Dental techniques
3212 | Laboratoire, imagerie et pharmacie technique | Laboratory, imaging and pharmacy technique
3220 | Acupuncture, massage et médecines douces | Acupuncture, massage and natural healing
3310 | Préposés, aides et assistants | Orderlies, aides and assistants
4001 | Direction dans la fonction publique | Public service managers
4002 | Direction d’établissements d’enseignement | School and college administrators
4003 | Direction des services sociaux | Social service managers
4004 | Commandement en police, incendie et armée | Police, fire and military command
4110 | Juges, avocats et notaires | Judges, lawyers and notaries
4120 | Enseignement universitaire | University teaching
4121 | Enseignement professionnel et collégial | Vocational and college teaching
4122 | Enseignement primaire et secondaire | Primary and secondary teaching
4130 | Travail social, thérapie et culte | Social work, therapy and worship
4131 | Enquête et probation | Investigation and probation
4132 | Orientation scolaire et professionnelle | School and career guidance
4140 | Politiques, économie et développement | Policy, economics and development
4210 | Policiers, pompiers et militaires spécialisés | Police, firefighters and specialized military
4220 | Parajuristes, intervenants et éducateurs | Paralegals, social workers’ aides and educators
4310 | Aides-enseignants et formateurs | Teacher assistants and trainers
4320 | Huissiers, agents et militaires | Bailiffs, officers and military
4410 | Gardiennage et aide familiale | Child minding and family help
4420 | Réservistes | Reservists
4510 | Surveillants et brigadiers scolaires | Student monitors and crossing guards
5001 | Direction en culture, médias et loisirs | Culture, media and leisure managers
5110 | Bibliothécaires, conservateurs et archivistes | Librarians, curators and archivists
5111 | Écriture, journalisme et langues | Writing, journalism and languages
5112 | Réalisation et musique | Directing and music
5210 | Techniques documentaires | Library and archive techniques
5211 | Image, son et diffusion | Picture, sound and broadcasting
5212 | Design graphique et d’intérieur | Graphic and interior design
5310 | Musées | Museums
5311 | Photographie et plateaux | Photography and sets
5312 | Arts de la scène, arts visuels et création | Performing arts, visual arts and creation
5320 | Athlètes, entraîneurs et arbitres | Athletes, coaches and referees
5410 | Animateurs de loisirs | Leisure leaders
5510 | Artistes de variétés | Variety artists
6001 | Direction des ventes aux entreprises | Corporate sales managers and directors
6002 | Direction de commerces | Store and trade managers
6003 | Direction en restauration et hébergement | Food and lodging managers
6004 | Direction des services à la clientèle | Customer service managers
6201 | Supervision de la vente au détail | Retail supervision
6202 | Supervision des services | Service supervision
6210 | Ventes techniques et acheteurs | Technical sales and buyers
6220 | Chefs, thanatologues et bijoutiers | Chefs, funeral directors and jewellers
6310 | Courtage d’assurance, d’immeubles et de produits financiers | Insurance, property and financial product brokerage
6320 | Cuisine, boucherie et boulangerie | Cooking, butchery and baking
6321 | Coiffure et esthétique | Hair and beauty
6322 | Cordonnerie et rembourrage | Shoe repair and upholstery
6410 | Vente et représentation | Sales and representation
6420 | Couture, image et conseil | Sewing, image and advice
6430 | Accueil en salle et bar | Dining room hosting and bar
6431 | Voyage et hébergement | Travel and lodging
6432 | Guides et casinos | Guides and casinos
6440 | Information et service à la clientèle | Information and customer service
6441 | Sécurité privée | Private security
6510 | Caisse, tablettes et stations-service | Checkout, shelves and service stations
6520 | Service aux tables, aides de cuisine et viande | Table service, kitchen help and meat
6521 | Soutien à l’hébergement et aux loisirs | Lodging and leisure support
6522 | Soins aux animaux et services personnels | Animal care and personal services
6531 | Nettoyage et conciergerie | Cleaning and caretaking
6532 | Buanderie et autres services | Laundry and other services
7001 | Direction de la construction et des immeubles | Construction and building managers
7002 | Direction du transport et des postes | Transport and postal managers
7201 | Contremaîtres en métal, électricité, tuyauterie et bâtiment | Metal, electrical, piping and building supervisors
7202 | Contremaîtres en mécanique, engins, impression et transport
7202 | | Mechanic, equipment, printing and transport supervisors
7210 | Usinage, tôlerie et soudage | Machining, sheet metal and welding
7220 | Électriciens et monteurs de réseaux | Electricians and network installers
7230 | Plomberie, tuyauterie et gaz | Plumbing, pipefitting and gas
7231 | Charpenterie et ébénisterie | Carpentry and cabinetmaking
7232 | Maçonnerie et isolation | Masonry and insulation
7240 | Mécanique industrielle, aéronautique et du bâtiment | Industrial, aircraft and building mechanics
7241 | Mécanique et carrosserie automobiles | Automotive mechanics and body work
7242 | Mécanique d’appareils et de petits moteurs | Appliance and small engine mechanics
7250 | Grutiers et foreurs de puits | Crane operators and well drillers
7260 | Pilotes, contrôleurs et officiers | Pilots, controllers and officers
7299 | Métiers techniques divers | Various technical trades
7310 | Béton, carrelage et plâtre | Concrete, tile and plaster
7311 | Toiture, vitrerie, peinture et planchers | Roofs, glass, paint and floors
7320 | Installation et entretien général | Installation and general maintenance
7330 | Conduite routière et transport en commun | Road and transit driving
7331 | Conduite ferroviaire | Train operation
7340 | Engins lourds, presses et explosifs | Heavy equipment, presses and explosives
7410 | Tri, facteurs et messagers | Sorting, letter carriers and couriers
7420 | Entretien du rail, des pistes, des réseaux et des voies | Rail, ramp, utility and road upkeep
7510 | Débardage et manutention | Longshore work and handling
7511 | Aides de chantier et de métiers | Site and trades helpers
7520 | Taxi et livraison | Taxi and delivery
7521 | Bateaux, rail et voirie | Boats, rail and public works
8001 | Direction en ressources naturelles | Natural resource managers
8002 | Direction agricole, horticole et aquacole | Farm, horticulture and aquaculture managers
8201 | Supervision forestière | Forestry supervision
8202 | Supervision des mines et forages | Mining and drilling supervision
8203 | Supervision agricole et paysagère | Farm and landscape supervision
8310 | Mineurs et foreurs | Miners and drillers
8311 | Abattage mécanisé | Mechanized logging
8312 | Pêche commerciale | Commercial fishing
8410 | Soutien aux mines et puits | Mine and well support
8411 | Sylviculture et débardage | Silviculture and skidding
8412 | Élevage spécialisé et ponts de pêche | Specialized livestock and fishing decks
8510 | Main-d’œuvre agricole, serres et trappe | Farm, greenhouse and trapping labour
8511 | Main-d’œuvre des mines et puits | Mine and well labour
8512 | Main-d’œuvre de la forêt et du paysage | Forest and landscape labour
9001 | Direction de la production et des services publics | Production and utility managers
9201 | Supervision de la transformation | Processing supervision
9202 | Supervision du montage et de l’assemblage | Assembly supervision
9210 | Mécanique de machines fixes, eau et déchets | Power systems, water and waste
9310 | Conduite centralisée de procédés | Central process control
9320 | Assemblage aéronautique | Aircraft assembly and inspection
9410 | Machines du métal, du verre et de la pierre | Metal, glass and stone machines
9411 | Machines de la chimie, du plastique et du caoutchouc | Chemical, plastic and rubber machines
9412 | Machines du bois et du papier | Wood and paper machines
9413 | Machines du textile et du cuir | Textile and leather machines
9414 | Machines de l’alimentation | Food machines
9415 | Machines de l’impression | Printing machines
9420 | Montage électrique, électronique et mécanique | Electrical, electronic and mechanical assembly
9421 | Montage de meubles, de plastique et de produits divers | Furniture, plastic and various assembly
9510 | Manœuvres de la transformation | Processing labourers
`
