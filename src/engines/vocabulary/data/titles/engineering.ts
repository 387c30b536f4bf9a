/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_ENGINEERING = `
20010 fr | directeur de l’ingénierie; directeur du génie; directeur des services de génie; directeur technique en génie
20010 fr | directeur du service d’ingénierie; chef du service d’ingénierie; gestionnaire en ingénierie
20010 fr | chef de service technique; chef de groupe en génie; ingénieur en chef; directeur d’ingénierie mécanique
20010 fr | directeur du génie civil; directeur de bureau d’études; responsable de bureau d’études
20010 fr | directeur de l’ingénierie manufacturière; chef d’équipe en ingénierie; gestionnaire de projets d’ingénierie
20010 en | engineering manager; director of engineering; engineering director; engineering services chief engineer
20010 en | engineering department manager; mechanical engineering manager; electrical engineering manager
20010 en | civil engineering manager; engineering service manager; head of engineering; production engineering manager
20010 en | design engineering manager; engineering projects director
21102 fr | géologue; géophysicien; géochimiste; hydrogéologue; géologue d’exploration; géologue minier
21102 fr | géologue pétrolier; géomorphologue; océanographe; minéralogiste; paléontologue; pétrographe; sismologue
21102 fr | vulcanologue; volcanologue; hydrologue; géoscientifique; géologue de mine; stratigraphe; géologue de projet
21102 fr | prospecteur géophysicien; pétrophysicien; glaciologue; hydrographe océanographe
21102 en | geologist; geophysicist; geochemist; hydrogeologist; exploration geologist; mine geologist
21102 en | petroleum geologist; geomorphologist; oceanographer; mineralogist; paleontologist; petrologist; seismologist
21102 en | volcanologist; hydrologist; geoscientist; environmental geologist; project geologist; stratigrapher
21102 en | petrophysicist; glaciologist; marine geologist; exploration geophysicist
21103 fr | météorologue; climatologue; météorologiste; prévisionniste météo; climatologiste; hydrométéorologue
21103 fr | spécialiste des glaces météorologue
21103 en | meteorologist; climatologist; weather forecaster; atmospheric scientist; operational meteorologist
21103 en | climate scientist; hydrometeorologist; agricultural meteorologist; weather analyst
21110 en | forest ecologist
21111 fr | ingénieur forestier; aménagiste forestier; sylviculteur professionnel; ingénieur des eaux et forêts
21111 fr | conseiller forestier; forestier professionnel; expert forestier; écologiste forestier
21111 en | forestry engineer; forester; registered professional forester; forest engineer; district forester
21111 en | professional woodlands manager; consulting forester; urban forester
21120 en | hazardous waste inspector
21200 fr | architecte; architecte concepteur; architecte patron; architecte en bâtiment; architecte résidentiel
21200 fr | architecte diplômé d’État; architecte DPLG; architecte chargé de projet; architecte de bâtiments
21200 fr | architecte stagiaire; architecte industriel; stagiaire en architecture; architecte conseil
21200 fr | architecte en restauration du patrimoine; architecte principal; architecte junior; architecte d’État
21200 fr | architecte coordonnateur; architecte de projet; architecte urbaniste; architecte BIM; architecte en exercice
21200 en | architect; residential architect; building architect; project architect; design architect; intern architect
21200 en | industrial and commercial buildings architect; consulting architect; conservation architect
21200 en | architect in training; licensed architect; restoration architect
21201 fr | architecte paysagiste; architecte du paysage; paysagiste concepteur; architecte paysagiste chargé de projet
21201 fr | concepteur paysagiste professionnel
21201 en | landscape architect; golf course architect; landscape architecture specialist
21201 en | professional landscape designer; landscape planner; intern landscape architect
21202 fr | urbaniste; aménagiste; conseiller en urbanisme; planificateur urbain; urbaniste municipal
21202 fr | planificateur de l’utilisation des sols; planificateur en aménagement du territoire
21202 fr | conseiller en aménagement du territoire; aménagiste régional; urbaniste stagiaire; designer urbain
21202 fr | planificateur des transports urbains; directeur adjoint de l’urbanisme
21202 fr | conseiller en planification du transport; chargé d’études en aménagement
21202 en | urban planner; land use planner; city planner; town planner; regional planner; municipal planner
21202 en | community planner; urban designer; urban transportation planner; environmental planner
21202 en | urban development planner; planning consultant; park planner; heritage planner
21203 fr | arpenteur-géomètre; géomètre-expert; géomètre expert foncier; arpenteur des terres du Canada
21203 fr | géomètre topographe agréé; ingénieur géomètre; ingénieur géomètre topographe; arpenteur-géomètre stagiaire
21203 fr | géomètre-topographe; ingénieur topographe; géomètre agréé; géomètre foncier
21203 en | land surveyor; Quebec land surveyor; Canada lands surveyor; cadastral surveyor; property surveyor
21203 en | professional land surveyor; legal surveyor; registered land surveyor; dominion land surveyor
21210 fr | mathématicien; statisticien; actuaire; biostatisticien; analyste actuariel; actuaire-conseil
21210 fr | assistant actuaire; ingénieur statisticien; mathématicien appliqué; démographe statisticien
21210 fr | analyste en recherche opérationnelle; conseiller en actuariat; statisticien-économiste; cryptologue
21210 fr | cryptanalyste; biométricien; chargé d’études actuarielles; stagiaire en actuariat; méthodologiste d’enquête
21210 en | mathematician; statistician; actuary; biostatistician; actuarial analyst; consulting actuary
21210 en | actuarial consultant; actuarial associate; insurance actuary; applied mathematician
21210 en | operations research analyst; cryptologist; statistical analyst; biometrician; pension actuary
21210 en | survey methodologist; actuarial assistant; demographic statistician
21300 fr | ingénieur civil; ingénieur en génie civil; ingénieur en structure; ingénieur en structures
21300 fr | ingénieur structure; ingénieur de structures; ingénieur du bâtiment; ingénieur en bâtiment
21300 fr | ingénieur en construction; ingénieur chantier; ingénieur de chantier; ingénieur travaux
21300 fr | ingénieur des travaux publics; ingénieur en transport; ingénieur des transports; ingénieur en circulation
21300 fr | ingénieur routier; ingénieur des ponts et chaussées; ingénieur des ponts; ingénieur municipal
21300 fr | ingénieur en infrastructures; ingénieur en hydraulique; ingénieur hydraulicien; ingénieur en environnement
21300 fr | ingénieur de l’environnement; ingénieur sanitaire; ingénieur en assainissement
21300 fr | ingénieur en traitement des eaux; ingénieur d’État en génie civil; ingénieur en ouvrages d’art
21300 fr | ingénieur génie civil junior; ingénieur en conception de ponts; concepteur en structure
21300 fr | ingénieur en gestion de projets de construction; chargé de projet en génie civil; ingénieur résident
21300 fr | ingénieur hydrologue; ingénieur béton armé; ingénieur BTP; ingénieur VRD; ingénieur béton
21300 fr | ingénieur civil junior; ingénieur civil en structure; ingénieur routes; ingénieur en voirie
21300 fr | ingénieur d’études en génie civil; ingénieur conducteur de travaux; ingénieur structures métalliques
21300 fr | ingénieur en eau et assainissement; ingénieur en gestion de l’eau; ingénieur du génie de l’environnement
21300 fr | ingénieur en charpente métallique; ingénieur en circulation et transport; ingénieur en hydrologie
21300 fr | ingénieur projet génie civil; ingénieur en construction de bâtiments; ingénieur en surveillance de chantier
21300 fr | ingénieur de suivi de chantier
21300 en | civil engineer; structural engineer; structural design engineer; building engineer; construction engineer
21300 en | site engineer; transportation engineer; traffic engineer; highway engineer; bridge engineer
21300 en | municipal engineer; infrastructure engineer; hydraulics engineer; hydraulic engineer; environmental engineer
21300 en | sanitary engineer; water resources engineer; water treatment engineer; wastewater engineer
21300 en | public works engineer; civil project engineer; construction project engineer; civil resident engineer
21300 en | foundation engineer; environmental and sanitary engineer; civil design engineer; civil pipeline engineer
21300 en | coastal engineer; surveying engineer; roadway design engineer; civil engineer in training; pavement engineer
21300 en | ocean engineer
21301 fr | ingénieur mécanicien; ingénieur mécanique; ingénieur en mécanique; ingénieur en génie mécanique
21301 fr | ingénieur en mécanique du bâtiment; ingénieur CVCA; ingénieur CVC
21301 fr | ingénieur en chauffage, ventilation et climatisation; ingénieur en réfrigération
21301 fr | ingénieur en conception mécanique; ingénieur de conception mécanique; concepteur mécanique ingénieur
21301 fr | ingénieur en thermique; ingénieur thermicien; ingénieur énergétique; ingénieur énergéticien
21301 fr | ingénieur en efficacité énergétique; ingénieur de maintenance; ingénieur maintenance
21301 fr | ingénieur en maintenance industrielle; ingénieur en robotique; ingénieur en automobile; ingénieur automobile
21301 fr | ingénieur en mécanique des fluides; ingénieur en calcul mécanique; ingénieur calcul de structures mécaniques
21301 fr | ingénieur en tuyauterie; ingénieur en électromécanique; ingénieur électromécanicien; ingénieur mécatronique
21301 fr | ingénieur en mécatronique; ingénieur fiabilité mécanique; ingénieur en vibrations et acoustique
21301 fr | ingénieur en machinerie; ingénieur outillage; ingénieur de projet mécanique; ingénieur nucléaire mécanique
21301 fr | ingénieur en matériel tournant; ingénieur hydraulique de puissance; ingénieur d’État en génie mécanique
21301 fr | ingénieur HVAC; ingénieur en génie mécatronique; ingénieur mécanicien junior; ingénieur en conception
21301 fr | concepteur-ingénieur mécanique; ingénieur d’études mécaniques; ingénieur bureau d’études mécanique
21301 fr | ingénieur en construction mécanique; ingénieur moteur; ingénieur en énergie
21301 fr | ingénieur en énergies renouvelables; ingénieur froid et climatisation; ingénieur génie climatique
21301 fr | ingénieur en génie énergétique
21301 en | mechanical engineer; HVAC engineer; heating, ventilation and air conditioning engineer
21301 en | building mechanical engineer; refrigeration engineer; mechanical design engineer; thermal engineer
21301 en | thermal design engineer; energy conservation engineer; energy engineer; energy efficiency engineer
21301 en | maintenance engineer; mechanical maintenance engineer; robotics engineer; automotive engineer
21301 en | fluid mechanics engineer; stress engineer; piping engineer; mechatronics engineer; electromechanical engineer
21301 en | acoustics engineer; rotating equipment engineer; tool engineer; mechanical power generation engineer
21301 en | mechanical project engineer; mechanical nuclear engineer; machine design engineer
21301 en | mechanical reliability engineer; plumbing design engineer; mechanical engineer in training
21301 en | noise and vibration engineer; combustion engineer; mechanical CAD design engineer
21310 fr | ingénieur électricien; ingénieur électrique; ingénieur en électricité; ingénieur en génie électrique
21310 fr | ingénieur électronicien; ingénieur en électronique; ingénieur électronique; ingénieur électrotechnicien
21310 fr | ingénieur en électrotechnique; ingénieur en électricité du bâtiment; ingénieur en automatisation
21310 fr | ingénieur en automatisme; ingénieur automaticien; ingénieur en contrôle et instrumentation
21310 fr | ingénieur en instrumentation; ingénieur instrumentation; ingénieur en instrumentation et contrôle
21310 fr | ingénieur en électronique de puissance; ingénieur en puissance électrique; ingénieur réseau électrique
21310 fr | ingénieur en distribution électrique; ingénieur en protection et commande
21310 fr | ingénieur en circuits électroniques; ingénieur de conception électronique
21310 fr | concepteur de circuits électroniques; ingénieur en contrôle; ingénieur en systèmes de commande
21310 fr | ingénieur avionique; ingénieur biomédical électronique; ingénieur en traitement du signal
21310 fr | ingénieur en génie électrotechnique; ingénieur d’essais électriques; ingénieur en photonique
21310 fr | ingénieur d’État en électronique; ingénieur en microélectronique; ingénieur poste électrique
21310 fr | ingénieur en commande de procédés; ingénieur en éclairage; ingénieur en automatique
21310 fr | ingénieur en électricité industrielle; ingénieur électrique du bâtiment; ingénieur courants faibles
21310 fr | ingénieur courants forts; ingénieur contrôle-commande; ingénieur en automatisation industrielle
21310 fr | ingénieur électrique junior; ingénieur en systèmes électriques; ingénieur en lignes de transport d’énergie
21310 fr | ingénieur de réseau de distribution; ingénieur électromécanique en électricité
21310 fr | ingénieur en génie électronique; ingénieur hardware électronique; ingénieur photovoltaïque; ingénieur solaire
21310 fr | ingénieur de puissance; ingénieur en automatisation de bâtiments; ingénieur en électrification
21310 en | electrical engineer; electronics engineer; electrical design engineer; electrical power engineer
21310 en | power systems engineer; power electronics engineer; instrumentation engineer
21310 en | instrumentation and control engineer; control engineer; control systems engineer; automation engineer
21310 en | electrical process control engineer; electrical distribution planning engineer
21310 en | protection and control engineer; substation engineer; circuit design engineer; electronics design engineer
21310 en | analog design engineer; signal processing engineer; avionics engineer; photonics engineer; optical engineer
21310 en | microelectronics engineer; electrical project engineer; electrical building design engineer
21310 en | electrical engineer in training; electrical systems planning engineer; antenna engineer
21310 en | electrical test engineer; lighting engineer; PLC engineer; transmission line engineer
21310 en | roadway lighting design engineer
21311 fr | ingénieur réseau et sécurité; ingénieur télécommunications et réseaux; ingénieur radio
21311 fr | ingénieur transmission; ingénieur réseaux mobiles; ingénieur en génie informatique
21311 fr | ingénieur télécoms et réseaux; ingénieur optimisation radio; ingénieur en matériel électronique informatique
21311 fr | ingénieur système et réseau télécom
21320 fr | ingénieur chimiste; ingénieur chimique; ingénieur en génie chimique; ingénieur de procédés chimiques
21320 fr | ingénieur de procédés; ingénieur en procédés; ingénieur procédés; ingénieur en génie des procédés
21320 fr | ingénieur en procédés industriels; ingénieur pétrochimiste; ingénieur en pétrochimie; ingénieur biochimiste
21320 fr | ingénieur en biochimie; ingénieur en biotechnologie; ingénieur en bioprocédés; ingénieur en pâtes et papiers
21320 fr | ingénieur en plasturgie; ingénieur des polymères; ingénieur en raffinage
21320 fr | ingénieur en transformation alimentaire; ingénieur en traitement des déchets
21320 fr | ingénieur en procédés pharmaceutiques; ingénieur en génie alimentaire; ingénieur en industries alimentaires
21320 fr | ingénieur en traitement des effluents; ingénieur en génie biochimique; ingénieur en raffinage et pétrochimie
21320 fr | ingénieur en traitement de l’eau industrielle; ingénieur chimiste junior; ingénieur en cosmétique
21320 fr | ingénieur plasturgiste
21320 en | chemical engineer; chemical process engineer; petrochemical engineer; biochemical engineer
21320 en | bioprocess engineer; biotechnology engineer; pulp and paper engineer; plastics engineer; polymer engineer
21320 en | refinery engineer; food process engineer; chemical project engineer; pharmaceutical process engineer
21320 en | process design engineer; waste treatment engineer; chemical process control engineer
21320 en | chemical engineer in training; explosives engineer; chemical environmental engineer
21320 en | biochemical process engineer; fuels engineer; food engineer
21321 fr | ingénieur industriel; ingénieur en génie industriel; ingénieur de fabrication; ingénieur de production
21321 fr | ingénieur production; ingénieur manufacturier; ingénieur de procédés manufacturiers; ingénieur qualité
21321 fr | ingénieur en qualité; ingénieur en contrôle de la qualité; ingénieur assurance qualité
21321 fr | ingénieur en assurance de la qualité; ingénieur méthodes; ingénieur des méthodes
21321 fr | ingénieur en amélioration continue; ingénieur amélioration continue; ingénieur en productique
21321 fr | ingénieur en logistique; ingénieur logistique; ingénieur en organisation industrielle
21321 fr | ingénieur en efficacité industrielle; ingénieur de la fiabilité; ingénieur en sécurité industrielle
21321 fr | ingénieur en prévention des incendies; ingénieur en planification de la production; ingénieur d’usine
21321 fr | ingénieur en gestion de la production; ingénieur lean; ingénieur industrialisation
21321 fr | ingénieur procédés de fabrication; ingénieur en ergonomie industrielle; ingénieur en implantation d’usine
21321 fr | ingénieur supply chain; ingénieur en validation; ingénieur validation
21321 fr | ingénieur en fabrication assistée par ordinateur; ingénieur qualité fournisseurs; ingénieur qualité produit
21321 fr | ingénieur QA/QC; ingénieur en production industrielle; ingénieur méthodes et industrialisation
21321 fr | ingénieur industriel junior; ingénieur chaîne d’approvisionnement; ingénieur lean manufacturing
21321 fr | ingénieur performance industrielle; ingénieur planification; ingénieur ordonnancement; ingénieur industrie
21321 fr | ingénieur maintenance et production; ingénieur en assurance qualité fournisseurs; ingénieur en productivité
21321 en | industrial engineer; manufacturing engineer; production engineer; plant engineer; quality engineer
21321 en | quality control engineer; quality assurance engineer; supplier quality engineer
21321 en | continuous improvement engineer; lean manufacturing engineer; industrial efficiency engineer
21321 en | process improvement engineer; methods engineer; time-study engineer; fire prevention engineer
21321 en | fire protection engineer; safety engineer; industrial safety engineer; work measurement engineer
21321 en | computer-integrated manufacturing engineer; manufacturing process engineer; logistics engineer
21321 en | validation engineer; plant layout engineer; industrialization engineer; cost engineer; reliability engineer
21321 en | production planning engineer; ergonomics engineer; industrial engineer in training
21321 en | new product introduction engineer
21322 fr | ingénieur métallurgiste; ingénieur en métallurgie; ingénieur métallurgique; ingénieur des matériaux
21322 fr | ingénieur en matériaux; ingénieur matériaux; ingénieur en soudage; ingénieur soudeur; ingénieur en corrosion
21322 fr | ingénieur en matériaux composites; ingénieur en minéralurgie; ingénieur en science des matériaux
21322 fr | ingénieur sidérurgiste; ingénieur fondeur; ingénieur céramiste
21322 en | metallurgical engineer; materials engineer; welding engineer; corrosion engineer; metallurgist engineer
21322 en | composite materials engineer; ceramics engineer; extractive metallurgical engineer
21322 en | physical metallurgical engineer; hydrometallurgical engineer; foundry engineer; metals engineer
21322 en | failure analysis engineer
21330 fr | ingénieur minier; ingénieur des mines; ingénieur en génie minier; ingénieur d’exploitation minière
21330 fr | ingénieur en ventilation minière; ingénieur en mécanique des roches; ingénieur de mine; ingénieur en minage
21330 fr | ingénieur en planification minière; ingénieur en exploitation minière
21330 en | mining engineer; mine engineer; mine planning engineer; mine ventilation engineer; mine design engineer
21330 en | rock mechanics engineer; mineral engineer; mine production engineer; mining project engineer
21330 en | mine safety engineer; mine development engineer; coal preparation engineer
21331 fr | ingénieur en géotechnique; ingénieur géotechnicien; ingénieur géologue; ingénieur en génie géologique
21331 fr | ingénieur géologique; ingénieur géophysicien; ingénieur en géologie; ingénieur hydrogéologue
21331 fr | ingénieur géologue minier
21331 en | geotechnical engineer; geological engineer; geophysical engineer; hydrogeological engineer
21331 en | geological engineer in training; groundwater engineer; geological project engineer
21332 fr | ingénieur pétrolier; ingénieur du pétrole; ingénieur en pétrole; ingénieur de forage; ingénieur de réservoir
21332 fr | ingénieur gisement; ingénieur en forage pétrolier; ingénieur de production pétrolière
21332 fr | ingénieur en complétion de puits; ingénieur en extraction du pétrole; ingénieur en raffinage du pétrole
21332 fr | ingénieur pétrole et gaz
21332 en | petroleum engineer; drilling engineer; reservoir engineer; oil and gas engineer
21332 en | oil and gas drilling engineer; oil and gas production engineer; completions engineer
21332 en | offshore drilling rig engineer; petroleum production engineer; well logging engineer; natural gas engineer
21332 en | mud engineer; subsea engineer; oil well engineer
21399 fr | ingénieur agroalimentaire; ingénieur en agroalimentaire; ingénieur biomédical; ingénieur en génie biomédical
21399 fr | ingénieur naval; architecte naval; ingénieur agricole; ingénieur en agriculture; ingénieur agroenvironnement
21399 fr | ingénieur du textile; ingénieur textile; ingénieur maritime; ingénieur physicien; ingénieur en physique
21399 fr | ingénieur en sciences; ingénieur rural; ingénieur du génie rural; ingénieur agronome du génie rural
21399 fr | ingénieur en bioressources; ingénieur en génie maritime; ingénieur en sciences appliquées
21399 fr | ingénieur naval et océanique
21399 en | biomedical engineer; clinical engineer; agricultural engineer; naval architect; textile engineer
21399 en | bioresource engineer; engineering physicist; bio-engineer; biomechanical engineer; naval engineer
21399 en | engineering scientist; bioengineer
22101 fr | technicien en géologie; technologue en géologie; technicien en minéralogie; technicien en géophysique
22101 fr | technicien en minéralurgie; technicien minier; technicien en exploration minière; technicien en hydrogéologie
22101 fr | technicien en mine; technologue minier; technicien en échantillonnage géologique; technicien en métallurgie
22101 fr | technicien en génie minier; technologue en métallurgie; technicien en technologie minérale
22101 fr | technicien en pétrole; technicien pétrolier
22101 en | geological technician; geology technician; geological technologist; mineralogy technician
22101 en | geophysical technologist; geophysical technician; mining technician; mining technologist; mine technician
22101 en | petroleum technologist; petroleum technician; petroleum engineering technologist; metallurgical technologist
22101 en | metallurgical technician; hydrogeological technician; groundwater technician; core logging technician
22101 en | assayer technician; seismic technician; mineral technologist; mining engineering technologist; mud logger
22101 en | hydrographic survey technician
22110 en | fisheries technician
22112 fr | technicien forestier; technologue forestier; technicien en sciences forestières; technicien en foresterie
22112 fr | technicien en inventaire forestier; technicien en sylviculture; technicien en aménagement forestier
22112 fr | contremaître forestier technicien; technicien en feux de forêt; garde forestier
22112 fr | technicien en gestion forestière; technicien en mesurage; agent forestier
22112 en | silviculturist; forestry technician; forestry technologist; forest technician; forest technologist
22112 en | forest inventory technician; silviculture technician; log scaler; timber cruiser; forest fire technician
22112 en | forest survey technician; woodland technician; forestry conservation technician; scaling technician
22112 en | forest ranger technician
22113 fr | agent de protection de la faune; garde-chasse; garde-pêche; garde-parc; agent de conservation de la faune
22113 fr | agent des pêches; agent de conservation; agent de pêches; technicien du milieu naturel
22113 fr | technicien en milieu naturel; garde du parc; technicien de la faune et des parcs
22113 en | conservation officer; fishery officer; park ranger; game warden; wildlife officer; park warden
22113 en | fish and wildlife officer; fisheries observer officer; wildlife conservation officer
22114 fr | technicien en aménagement paysager; horticulteur; technicien en horticulture
22114 fr | technicien en horticulture ornementale; paysagiste; arboriculteur; élagueur; émondeur; arboriculteur-élagueur
22114 fr | concepteur paysager; technicien horticole; fleuriste horticulteur; surintendant de golf
22114 fr | surintendant de terrain de golf; technicien de serre; jardinier paysagiste
22114 fr | spécialiste de l’entretien des gazons; dessinateur en aménagement paysager; technologue en horticulture
22114 fr | technicien en arboriculture; hydroponiste
22114 en | landscape technician; horticulturist; horticultural technician; horticulture technician; landscape designer
22114 en | landscaper; landscape gardener; arborist; tree surgeon; tree service technician; golf course superintendent
22114 en | landscape technologist; greenhouse technician; lawn care specialist; hydroponics technician; tree climber
22114 en | irrigation landscape technician; certified arborist
22210 fr | technicien en architecture; technologue en architecture; dessinateur en bâtiment architectural
22210 fr | technicien concepteur en architecture; dessinateur-projeteur en architecture
22210 fr | technologue professionnel en architecture; technicien BIM en architecture; collaborateur d’architecte
22210 fr | concepteur-dessinateur en architecture; technologue de l’architecture; technicien en architecture de bâtiment
22210 en | architectural technologist; architectural technician; architectural design technician
22210 en | architectural drafter technologist; building design technologist; architecture BIM technician
22210 en | architectural specifications technologist; architectural model technician
22211 fr | designer industriel; concepteur de produits industriels; designer de produits
22211 fr | dessinateur industriel de produits; designer de meubles; concepteur de mobilier; designer produit
22211 fr | concepteur de produits; designer d’emballages industriels; designer automobile; esthéticien industriel
22211 en | industrial designer; product designer; furniture designer; consumer product designer
22211 en | industrial product designer; toy designer; container designer; appliance designer; fixture designer
22211 en | automotive designer
22212 fr | dessinateur en architecture; dessinateur; dessinateur industriel; dessinateur-projeteur; projeteur
22212 fr | dessinateur technique; dessinateur en mécanique; dessinateur mécanique; dessinateur en structure
22212 fr | dessinateur en structure d’acier; dessinateur en génie civil; dessinateur en électricité
22212 fr | dessinateur électrique; dessinateur en tuyauterie; dessinateur AutoCAD; dessinateur DAO; dessinateur CAO
22212 fr | dessinateur CAO-DAO; dessinateur SolidWorks; dessinateur Revit; technicien en dessin; technologue en dessin
22212 fr | dessinateur-concepteur; modeleur BIM; modélisateur BIM; projeteur en structure; projeteur BIM
22212 fr | dessinateur en mécanique du bâtiment; dessinateur d’ébénisterie; dessinateur d’armoires de cuisine
22212 fr | dessinateur d’atelier; dessinateur en béton armé; dessinateur en charpente métallique
22212 fr | technicien en conception assistée par ordinateur; technicien en dessin industriel; dessinateur-métreur
22212 fr | technicien BIM; dessinateur bâtiment; dessinateur CVC; dessinateur projeteur BTP; dessinateur d’études
22212 fr | dessinateur 3D; dessinateur CATIA; dessinateur Inventor; dessinateur en ferronnerie
22212 fr | dessinateur en ventilation; dessinateur en menuiserie; projeteur CVC; projeteur VRD; projeteur en génie civil
22212 fr | projeteur électricité; projeteur mécanique; projeteur tuyauterie; technicien projeteur
22212 fr | technicien dessinateur; technicien CAO; coordonnateur BIM; gestionnaire BIM; concepteur-dessinateur
22212 fr | dessinateur d’exécution; dessinateur en structure de bois; dessinateur de fermes de toit
22212 en | drafter; draftsperson; draftsman; CAD technician; CAD operator; CAD drafter; AutoCAD drafter
22212 en | AutoCAD technician; drafting technician; drafting technologist; mechanical drafter; structural drafter
22212 en | structural steel drafter; civil drafter; electrical drafter; piping drafter; architectural drafter
22212 en | engineering drafter; steel detailer; design drafter; SolidWorks drafter; Revit drafter; BIM modeller
22212 en | BIM technician; computer-aided drafting technician; drafting office supervisor; tool and die drafter
22212 en | electronics drafter; drafting and design technologist
22213 fr | technicien en arpentage; technologue en arpentage; arpenteur; technicien en géodésie
22213 fr | aide-géomètre technicien; topographe; technicien géomètre; technicien topographe; chef d’équipe en arpentage
22213 fr | opérateur de station totale; arpenteur de chantier; technicien en levés; technicien en hydrographie
22213 fr | technicien en topographie; aide arpenteur technicien; géomètre; technicien géomètre-topographe
22213 fr | arpenteur en construction; technicien en arpentage et géomatique; topographe de chantier
22213 fr | technicien supérieur en topographie; arpenteur-technicien
22213 en | survey technician; survey technologist; land survey technician; surveyor; surveying technician
22213 en | surveying technologist; geodetic survey technician; engineering survey technologist; construction surveyor
22213 en | topographer; topographic surveyor; survey party chief; field survey technician; geomatics survey technician
22213 en | legal survey technician
22214 fr | technicien en géomatique; géomaticien; cartographe; technicien en cartographie; technologue en géomatique
22214 fr | analyste SIG; technicien SIG; spécialiste en systèmes d’information géographique; photogrammètre
22214 fr | photogrammétriste; technicien en météorologie; technicien météo; spécialiste en géomatique
22214 fr | technicien en télédétection; spécialiste en télédétection; observateur météorologique
22214 fr | opérateur de photogrammétrie; technicien des glaces; interprète de photos aériennes; développeur SIG
22214 fr | opérateur de drone cartographe; analyste en géomatique; gestionnaire de données géospatiales
22214 en | geomatics technician; geomatics technologist; GIS technician; GIS analyst; GIS specialist
22214 en | geographic information systems specialist; cartographer; cartographic technician; photogrammetrist
22214 en | photogrammetric technician; remote sensing technician; remote sensing technologist; remote sensing analyst
22214 en | mapping technician; meteorological technician; weather observer; aerial photograph interpreter; GIS developer
22214 en | geospatial analyst; surface weather observer; ice observer; geographic information systems analyst
22214 en | map editor
22230 fr | technicien en essais non destructifs; inspecteur en essais non destructifs; technicien END
22230 fr | technicien en contrôle non destructif; contrôleur CND; inspecteur en soudure; inspecteur en soudage
22230 fr | inspecteur en ultrasons industriels; radiographe industriel; technicien en radiographie industrielle
22230 fr | technicien en ressuage; technicien en magnétoscopie; technicien aux ultrasons industriels
22230 fr | technicien en courants de Foucault; inspecteur END; contrôleur de soudure
22230 fr | technicien en inspection de soudures
22230 en | non-destructive testing technician; NDT technician; non-destructive tester; non-destructive inspector
22230 en | NDT inspector; welding inspector; weld inspector; industrial radiographer; ultrasonic tester
22230 en | ultrasonic testing technician; magnetic particle tester; liquid penetrant tester; eddy current technician
22230 en | acoustic emission technician; aircraft NDT technician; certified welding inspector
22230 en | radiation testing technician
22231 fr | inspecteur d’ingénierie; inspecteur en réglementation du transport; inspecteur d’ascenseurs
22231 fr | inspecteur de chaudières; inspecteur de navires; inspecteur de la sécurité nautique
22231 fr | inspecteur d’appareils sous pression; inspecteur ferroviaire; inspecteur des poids et mesures
22231 fr | inspecteur en sécurité ferroviaire; inspecteur d’accidents d’aviation; inspecteur maritime
22231 fr | inspecteur de véhicules automobiles du gouvernement; inspecteur en prévention de sinistres
22231 fr | inspecteur en électricité réglementaire; conseiller en prévention des sinistres
22231 en | engineering inspector; elevator inspector; boiler inspector; pressure vessel inspector; marine inspector
22231 en | ship inspector; railway accident investigation officer; air accident investigator
22231 en | insurance loss prevention inspector; fire insurance inspector; weights and measures inspector
22231 en | motor vehicle defects investigator; railway safety inspector; engineering regulatory officer
22231 en | electricity and gas inspector; loss prevention consultant; marine surveyor; trade measurement inspector
22232 fr | conseiller en santé et sécurité au travail; conseiller SST; coordonnateur SST
22232 fr | coordonnateur en santé et sécurité au travail; préventionniste; préventionniste en santé et sécurité
22232 fr | agent de prévention; agent de prévention en santé et sécurité; inspecteur de la CNESST
22232 fr | inspecteur en santé et sécurité du travail; technicien en santé et sécurité au travail; technicien SST
22232 fr | responsable SST; technicien en hygiène du travail; technicien en hygiène industrielle
22232 fr | coordonnateur santé-sécurité; conseiller en prévention SST; conseiller en santé et sécurité
22232 fr | agent de santé et sécurité du travail; spécialiste en santé et sécurité; gestionnaire SST
22232 fr | technicien en prévention; inspecteur en sécurité au travail; technicien HSE; superviseur HSE; agent HSE
22232 fr | spécialiste SST; spécialiste en hygiène et sécurité au travail; agent de santé-sécurité sur chantier
22232 fr | conseiller SST junior; coordonnateur SSE; coordonnateur HSE; technicien HSE de chantier; superviseur SST
22232 fr | animateur sécurité; agent SST; conseiller en prévention; préventionniste en construction
22232 fr | coordonnateur en prévention; superviseur santé et sécurité; directeur santé et sécurité
22232 fr | responsable santé et sécurité; inspecteur SST; technicien en santé-sécurité; spécialiste en prévention SST
22232 en | health and safety specialist; health and safety officer; occupational health and safety specialist
22232 en | occupational health and safety officer; occupational safety officer; health and safety coordinator
22232 en | health and safety advisor; safety advisor; safety officer; safety coordinator; EHS coordinator; HSE officer
22232 en | HSE coordinator; workplace safety inspector; OHS consultant; occupational health safety inspector
22232 en | labour standards safety officer; safety supervisor; safety technician; industrial hygiene technician
22232 en | OHS advisor; occupational safety prevention officer; site safety trainer
22233 fr | inspecteur en bâtiment; inspecteur de bâtiments; inspecteur en construction; inspecteur de la construction
22233 fr | inspecteur en bâtiments municipal; inspecteur de maisons; inspecteur préachat; inspecteur en plomberie
22233 fr | inspecteur en électricité; inspecteur de ponts; inspecteur de routes; inspecteur en travaux publics
22233 fr | inspecteur municipal en bâtiment; inspecteur en toiture; inspecteur en bâtiment et en environnement
22233 fr | inspecteur de charpentes
22233 en | construction safety officer; construction inspector; building inspector; home inspector; housing inspector
22233 en | plumbing inspector; electrical inspector; bridge inspector; highway construction inspector
22233 en | municipal building inspector; civil works inspector; structural steel inspector; house inspector
22233 en | pre-purchase building inspector; roofing inspector; building construction inspector; building code inspector
22233 en | road construction inspector
22300 fr | technicien en génie civil; technologue en génie civil; technicien de chantier en génie civil
22300 fr | technicien en structure; technicien en structures; technicien en matériaux de construction
22300 fr | technicien en géotechnique; technicien en sols et matériaux; technicien en infrastructures
22300 fr | technicien en travaux publics; technicien en mécanique des sols; technicien de laboratoire géotechnique
22300 fr | technicien en béton; technicien supérieur en génie civil; technicien supérieur en bâtiment
22300 fr | technicien en circulation; technicien en voirie; technologue de la construction; technicien du bâtiment
22300 fr | technicien en hydraulique urbaine; concepteur en génie civil; technicien en surveillance de travaux
22300 fr | surveillant de travaux; surveillant de travaux en génie civil; technicien en eau potable et assainissement
22300 fr | technicien en conception routière; technicien en environnement et génie civil; technologue en structure
22300 fr | laborantin en génie civil; technicien en génie municipal; aide-ingénieur en génie civil
22300 fr | technicien en estimation et génie civil; technicien supérieur travaux publics
22300 fr | technicien en génie civil et bâtiment; chef de laboratoire géotechnique; technicien VRD; technicien BTP
22300 fr | technicien routes; technicien d’études en génie civil; technicien en ponts et chaussées
22300 fr | technicien de suivi de chantier; technicien en gestion des eaux pluviales; technicien de chantier
22300 fr | technicien en essais de matériaux; technicien en contrôle des matériaux; surveillant de chantier
22300 fr | surveillant de chantier en génie civil; aide-technicien en génie civil
22300 fr | technologue en génie civil en structure
22300 en | civil engineering technician; civil engineering technologist; civil technologist; civil technician
22300 en | structural technologist; structural technician; soils technologist; geotechnical technician
22300 en | soil testing technician; concrete technician; civil materials testing technician; highway technician
22300 en | traffic technician; construction technologist; structural design technologist
22300 en | municipal engineering technologist; civil design technologist; civil engineering field technician
22300 en | concrete testing technician; bridge technologist; water resources technologist; building materials technician
22300 en | civil engineering laboratory technician; asphalt testing technician; civil construction specifications writer
22300 en | drainage technician
22301 fr | technicien en génie mécanique; technologue en génie mécanique; technicien mécanique; technicien en mécanique
22301 fr | technicien en mécanique du bâtiment; technologue en mécanique du bâtiment; technicien en conception mécanique
22301 fr | technicien concepteur mécanique; technicien en fabrication mécanique; technicien en construction mécanique
22301 fr | technicien en chauffage, ventilation et climatisation; technicien en génie mécanique de marine
22301 fr | technicien en construction aéronautique; technologue en construction aéronautique; technicien en aérospatiale
22301 fr | technicien en robotique; technologue en génie mécanique du bâtiment; technicien en essais mécaniques
22301 fr | technicien de laboratoire mécanique; technicien d’essais moteurs; technicien en outillage
22301 fr | concepteur d’outillage; concepteur de moules; concepteur de machines
22301 fr | technicien supérieur en fabrication mécanique; technicien supérieur en construction mécanique
22301 fr | technicien en plasturgie et mécanique; concepteur mécanique; technicien en banc d’essai
22301 fr | technicien en automatisation; technicien en conception de produits
22301 fr | technicien en fabrication mécanique assistée; technicien bureau d’études mécanique
22301 fr | technicien méthodes mécanique; concepteur CVAC; concepteur en mécanique du bâtiment
22301 fr | technicien en efficacité énergétique; technicien concepteur en ventilation
22301 fr | concepteur d’équipements industriels; concepteur SolidWorks; technologue mécanique
22301 fr | concepteur de produits mécaniques; technicien R-D mécanique
22301 en | mechanical engineering technician; mechanical engineering technologist; mechanical technologist
22301 en | mechanical technician; mechanical design technician; mechanical design technologist; HVAC design technologist
22301 en | HVAC technologist; building services technologist; machine designer; mould designer; tool and die designer
22301 en | tool designer; tooling technologist; aeronautical technologist; aerospace engineering technician
22301 en | aerospace technologist; mechanical test technician; engine test technician; mechanical robotics technician
22301 en | mechanical estimator technologist; marine engineering technologist; automotive engineering technologist
22301 en | heating designer; fluid power technologist; vibration analysis technician; thermal station technician
22301 en | mechanical lab technician; mechanical designer; automation technician
22302 fr | technicien en génie industriel; technologue en génie industriel; technicien en génie de fabrication
22302 fr | technicien de fabrication; technicien en méthodes; technicien méthodes; agent de méthodes; agent des méthodes
22302 fr | agent méthodes; technicien en contrôle de la qualité; technicien en assurance qualité; technicien qualité
22302 fr | technicien en qualité; technicien en assurance de la qualité; technicien contrôle qualité
22302 fr | coordonnateur assurance qualité; technicien en gestion de la production
22302 fr | technicien en planification industrielle; technicien en amélioration continue
22302 fr | technicien en procédés industriels; technicien de procédés; technicien en plasturgie
22302 fr | technicien en transformation des matières plastiques; technicien en transformation des matériaux composites
22302 fr | technologue en matériaux composites; technicien en pâtes et papiers; technicien en textile
22302 fr | technicien en logistique industrielle; programmeur CNC; programmeur FAO
22302 fr | programmeur de machines à commande numérique; programmeur commande numérique; technologue de fabrication
22302 fr | technicien en productique; agent de planification manufacturière; technicien en organisation du travail
22302 fr | analyste de temps et méthodes; chronométreur; technicien qualité produit
22302 fr | spécialiste assurance qualité en fabrication; technicien contrôle qualité en fabrication; contrôleur qualité
22302 fr | inspecteur qualité; inspecteur en contrôle de la qualité; technicien d’industrialisation
22302 fr | technicien en organisation industrielle; coordonnateur qualité; spécialiste contrôle qualité
22302 fr | technicien en gestion industrielle; programmeur CNC Mastercam; programmeur-régleur CNC
22302 fr | technicien en fabrication industrielle
22302 en | industrial engineering technician; industrial engineering technologist; manufacturing technician
22302 en | manufacturing technologist; manufacturing engineering technologist; methods technician
22302 en | quality control technician; quality assurance technician; quality technician; quality control technologist
22302 en | manufacturing process technician; process improvement technician; CNC programmer; CAD/CAM programmer
22302 en | numerical control programmer; NC programmer; production planning technician
22302 en | plastics manufacturing technician; manufacturing composites technician
22302 en | pulp and paper manufacturing technologist; textile technologist; textile technician; time-study analyst
22302 en | time and motion technician; industrial quality control technologist
22302 en | manufacturing loss prevention technologist; industrial engineering planning technician; methods agent
22302 en | manufacturing scheduling technician; manufacturing quality assurance technologist
22302 en | lean manufacturing technician; production engineering technologist
22303 fr | estimateur en construction; estimateur; estimateur de coûts de construction; métreur; métreur-vérificateur
22303 fr | estimateur en bâtiment; estimateur en électricité; estimateur en mécanique du bâtiment
22303 fr | estimateur en génie civil; économiste de la construction; estimateur-chargé de projet; estimateur principal
22303 fr | technicien en estimation; technicien en évaluation et estimation en bâtiment; métreur du bâtiment; deviseur
22303 fr | estimateur en plomberie; chargé d’études de prix; estimateur en toiture; économiste en construction
22303 fr | estimateur en structure d’acier; évaluateur de coûts en construction; estimateur en rénovation
22303 fr | estimateur junior; estimateur senior; estimateur en ventilation; estimateur en menuiserie
22303 fr | estimateur en excavation; estimateur en coffrage; estimateur en fenestration; chargé d’estimation
22303 fr | métreur-deviseur; technicien métreur; ingénieur études de prix; estimateur en mécanique
22303 fr | estimateur en travaux civils; économiste du bâtiment
22303 en | construction estimator; estimator; cost estimator; quantity surveyor; building estimator
22303 en | electrical estimator; mechanical estimator; civil estimator; chief estimator; senior estimator
22303 en | construction cost estimator; structural estimator; professional quantity surveyor
22303 en | construction estimator-project coordinator; roofing estimator; plumbing estimator
22303 en | construction principal estimator; takeoff technician
22310 fr | technicien en génie électrique; technologue en génie électrique; technicien en électronique
22310 fr | technicien électronique; technologue en électronique; technicien en électronique industrielle
22310 fr | technicien en électrodynamique; technicien électrotechnicien; électrotechnicien
22310 fr | technicien en électrotechnique; technicien en automatisme; automaticien; technicien automaticien
22310 fr | technicien en automates programmables; programmeur d’automates; programmeur PLC; programmeur automate
22310 fr | technicien biomédical; technicien en équipement biomédical; technologue biomédical
22310 fr | technicien en génie biomédical; technicien en génie électronique; technicien d’essais électroniques
22310 fr | technicien en conception électrique; concepteur électrique; concepteur en électricité du bâtiment
22310 fr | technicien en microélectronique; technicien en systèmes ordinés; technicien supérieur en électronique
22310 fr | technicien supérieur en électrotechnique; technicien en robotique et automatisation
22310 fr | intégrateur en automatisation; technicien de laboratoire électronique
22310 fr | technicien en protection de réseaux électriques; spécialiste en automatisation; technicien électrique
22310 fr | technologue en systèmes ordinés; technicien en radiocommunication; technicien en métrologie
22310 fr | technicien métrologue; technicien électronicien; électronicien industriel
22310 fr | technicien supérieur en automatisme; programmeur automaticien; programmeur en automatisation
22310 fr | technicien de réseau électrique; technicien en électronique embarquée; intégrateur robotique
22310 fr | technicien biomédical hospitalier; technicien de maintenance biomédicale; technicien en équipements médicaux
22310 fr | technicien de service en automatisation; technicien en courants faibles; technologue en électricité
22310 fr | technicien d’essais électriques; technicien en énergie électrique
22310 fr | technologue professionnel en génie électrique; technicien R-D en électronique
22310 en | electrical engineering technician; electrical engineering technologist; electronics engineering technologist
22310 en | electronics engineering technician; electronics technician; electronic technician; electronics technologist
22310 en | electrical technologist; electrical technician; electronics test technician; automation specialist
22310 en | PLC programmer; PLC technician; control systems technologist; controls technician
22310 en | robotics and automation technician; biomedical engineering technologist; biomedical engineering technician
22310 en | biomedical technician; biomedical equipment technologist; biomedical equipment technician
22310 en | microelectronics technician; electrical design technologist; electrical designer
22310 en | electricity distribution network technologist; electronics production support technician
22310 en | lighting technologist; electronics instrumentation technologist; engineering radar technician
22310 en | printed circuit board technician; electronics lab technician; telecommunications engineering technologist
22310 en | electronics test technologist; metrology technician
22311 fr | électronicien d’entretien; réparateur d’équipement électronique
22311 fr | technicien en réparation d’appareils électroniques; réparateur de téléviseurs; réparateur de cellulaires
22311 fr | technicien en réparation de téléphones; technicien en systèmes d’alarme; installateur de systèmes d’alarme
22311 fr | technicien en alarme incendie; technicien de photocopieurs; technicien en équipement de bureau
22311 fr | réparateur d’imprimantes; technicien de service électronique; technicien en guichets automatiques
22311 fr | technicien en vidéosurveillance; installateur de caméras de surveillance
22311 fr | installateur de systèmes de sécurité; technicien en systèmes de sécurité
22311 fr | technicien en matériel audiovisuel domestique; réparateur d’appareils audio
22311 en | electronic service technician; electronics repair technician; TV repair technician
22311 en | television service technician; cell phone repair technician; phone repair technician; alarm system technician
22311 en | alarm system installer; fire alarm technician; photocopier technician; photocopy machine technician
22311 en | office equipment service technician; printer repair technician; audio-video service technician
22311 en | ATM service technician; security system technician; security system installer; CCTV installer
22311 en | home entertainment system technician; electronic equipment repairer; business equipment repair technician
22311 en | electronic products field service technician
22312 fr | technicien en instrumentation; technicien en instrumentation industrielle
22312 fr | technicien d’instruments industriels; mécanicien d’instruments; mécanicien d’instruments industriels
22312 fr | technicien en contrôle de procédés; technicien en instrumentation et contrôle; technicien instrumentiste
22312 fr | réparateur d’instruments de précision industriels; technicien en étalonnage; technicien en calibration
22312 fr | technicien de régulation; technicien en instrumentation et automatisation
22312 fr | technicien en contrôle et régulation
22312 en | industrial instrument technician; industrial instrument mechanic; instrumentation technician
22312 en | instrument technician; instrumentation and control technician; process control equipment mechanic
22312 en | calibration technician; precision instrument mechanic; industrial instrument repairer
22312 en | instrumentation and electrical technician; industrial instrumentation technician
22312 en | apprentice industrial instrument mechanic; instruments control technician
75119 fr | aide-arpenteur
94123 fr | mesureur de bois
`
