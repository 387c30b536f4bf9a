/**
 * Skills of engineering: drawing and calculation, civil, mechanical, electrical, processes, automation.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_ENGINEERING = `
3d-modelling | skill | fr: modélisation 3D; modéliser en 3D; modélisation tridimensionnelle | en: 3D modelling
3d-modelling | en: 3D modeling; model in 3D
3d-printing | skill | fr: impression 3D; fabrication additive; imprimer en 3D | en: 3D printing; additive manufacturing
3d-rendering | skill | fr: rendu 3D; rendus photoréalistes; perspectives architecturales; produire des rendus 3D
3d-rendering | fr: production de rendus 3D | en: 3D rendering; photorealistic rendering; architectural rendering
3ds-max | tool | fr: 3ds Max; 3D Studio Max | en: 3ds Max; 3D Studio Max
abaqus | tool | fr: Abaqus | en: Abaqus
acoustics | skill | fr: acoustique du bâtiment; acoustique; contrôle du bruit; contrôler le bruit | en: acoustics
acoustics | en: noise control; building acoustics
advance-design | tool | fr: Advance Design | en: Advance Design
allen-bradley | tool | fr: Allen-Bradley; RSLogix 5000; Studio 5000; Rockwell Automation; ControlLogix; RSLogix
allen-bradley | en: Allen-Bradley; RSLogix 5000; Studio 5000; Rockwell Automation; ControlLogix; RSLogix
altair-hyperworks | tool | fr: Altair HyperWorks | en: Altair HyperWorks
altium-designer | tool | fr: Altium Designer; Altium | en: Altium Designer; Altium
ansys | tool | fr: ANSYS; ANSYS Mechanical | en: ANSYS; ANSYS Mechanical
ansys-fluent | tool | fr: ANSYS Fluent; Fluent CFD | en: ANSYS Fluent; Fluent CFD
arcgis | tool | fr: ArcGIS; Arc GIS; ESRI ArcGIS | en: ArcGIS; Arc GIS; ESRI ArcGIS
archicad | tool | fr: ArchiCAD; Graphisoft Archicad | en: ArchiCAD; Graphisoft Archicad
architectural-design | skill | fr: conception architecturale; concevoir des bâtiments; dessin d'architecture
architectural-design | fr: dessins architecturaux; conception de bâtiments | en: architectural design; design buildings
architectural-design | en: architectural drawings; building design
aspen-hysys | tool | fr: Aspen HYSYS; HYSYS | en: Aspen HYSYS; HYSYS
aspen-plus | tool | fr: Aspen Plus | en: Aspen Plus
atex-standards | knowledge | fr: normes ATEX; atmosphères explosives | en: ATEX standards; explosive atmospheres
atex-standards | en: hazardous locations
autocad | tool | fr: AutoCAD; Auto CAD; Autodesk AutoCAD; AutoCad 2D | en: AutoCAD; Auto CAD; Autodesk AutoCAD
autocad | en: AutoCad 2D
autocad-civil-3d | tool | fr: AutoCAD Civil 3D; Civil 3D; Autodesk Civil 3D | en: AutoCAD Civil 3D; Civil 3D
autocad-civil-3d | en: Autodesk Civil 3D
autocad-electrical | tool | fr: AutoCAD Electrical | en: AutoCAD Electrical
autocad-plant-3d | tool | fr: AutoCAD Plant 3D; Plant 3D | en: AutoCAD Plant 3D; Plant 3D
autodesk-inventor | tool | fr: Autodesk Inventor; !Inventor; logiciel Inventor | en: Autodesk Inventor; !Inventor
automotive-engineering | skill | fr: génie automobile; conception automobile; ingénierie automobile
automotive-engineering | en: automotive engineering; automotive design
bill-of-materials | skill | fr: nomenclatures de produits; élaborer des nomenclatures; liste de matériel
bill-of-materials | fr: nomenclature BOM; élaboration de nomenclatures | en: bill of materials; BOM
bill-of-materials | en: prepare bills of materials
biomedical-engineering | skill | fr: génie biomédical; équipements biomédicaux; entretenir des appareils biomédicaux
biomedical-engineering | fr: conception d'appareils médicaux; entretien d'appareils biomédicaux
biomedical-engineering | fr: concevoir des appareils médicaux | en: biomedical engineering; biomedical equipment
biomedical-engineering | en: medical device design; maintain biomedical equipment
bluebeam | tool | fr: Bluebeam; Bluebeam Revu | en: Bluebeam; Bluebeam Revu
blueprint-reading | skill | fr: lecture de plans; lire des plans; lire des plans et devis; interprétation de plans
blueprint-reading | fr: interpréter des plans; lecture de plans et devis; lecture de dessins techniques
blueprint-reading | fr: comprendre des plans; lire des dessins techniques; suivre des plans; suivi de plans
blueprint-reading | en: blueprint reading; read blueprints; plan reading; interpret plans; read technical drawings
blueprint-reading | en: read drawings
bridge-design | skill | fr: conception de ponts; ponts et ouvrages d'art; inspection de ponts; inspecter des ponts
bridge-design | fr: concevoir des ponts | en: bridge design; bridge inspection; bridge engineering
building-information-modelling | skill | fr: modélisation des données du bâtiment; BIM; maquette numérique
building-information-modelling | fr: modélisation BIM; modélisation de l'information du bâtiment; modéliser en BIM
building-information-modelling | fr: modéliser les données du bâtiment; modéliser l'information du bâtiment
building-information-modelling | en: building information modelling; BIM; BIM modelling; building information modeling
building-inspection | skill | fr: inspection de bâtiments; inspecter des bâtiments | en: building inspection
building-inspection | en: inspect buildings
building-mechanical-systems | skill | fr: mécanique du bâtiment; CVCA; chauffage, ventilation et climatisation; CVAC
building-mechanical-systems | fr: conception CVAC; systèmes mécaniques du bâtiment
building-mechanical-systems | fr: concevoir des systèmes mécaniques de bâtiment
building-mechanical-systems | fr: conception de systèmes mécaniques de bâtiment | en: building mechanical systems; HVAC
building-mechanical-systems | en: HVAC design; heating, ventilation and air conditioning
cadence-allegro | tool | fr: Cadence Allegro | en: Cadence Allegro
canadian-electrical-code | knowledge | fr: Code canadien de l'électricité; Code de l'électricité du Québec
canadian-electrical-code | fr: code électrique | en: Canadian Electrical Code; electrical code
catia | tool | fr: CATIA; CATIA V5; CATIA V6; 3DEXPERIENCE | en: CATIA; CATIA V5; CATIA V6; 3DEXPERIENCE
chemical-engineering | skill | fr: génie chimique; ingénierie des procédés; conception de procédés
chemical-engineering | fr: optimiser des procédés; optimisation de procédés; génie des procédés; concevoir des procédés
chemical-engineering | en: chemical engineering; process engineering; process design; optimize processes
chemical-engineering | en: process optimization
civil-engineering | skill | fr: génie civil; travaux de génie civil; ingénierie civile; ouvrages de génie civil
civil-engineering | en: civil engineering; civil works; civil structures
commissioning | skill | fr: mise en service; mettre en service des équipements; mise en route d'équipements
commissioning | fr: !commissioning; démarrage d'équipements | en: commissioning; !commissioning; equipment commissioning
commissioning | en: start-up of equipment
computational-fluid-dynamics | skill | fr: mécanique des fluides numérique; CFD; dynamique des fluides numérique
computational-fluid-dynamics | fr: simulation CFD; simuler des écoulements | en: computational fluid dynamics; CFD
computational-fluid-dynamics | en: CFD simulation
computer-aided-design | skill | fr: conception assistée par ordinateur; CAO; modélisation CAO; concevoir en CAO
computer-aided-design | fr: logiciels de CAO | en: computer-aided design; !CAD; CAD modelling; CAD software
computer-aided-drafting | skill | fr: dessin assisté par ordinateur; DAO; dessiner par ordinateur
computer-aided-drafting | fr: dessin technique par ordinateur; réaliser des dessins DAO; réalisation de dessins DAO
computer-aided-drafting | en: computer-aided drafting; CAD drafting; computer aided drawing
comsol | tool | fr: COMSOL; COMSOL Multiphysics | en: COMSOL; COMSOL Multiphysics
construction-cost-estimating | skill | fr: estimation des coûts de construction; estimer les coûts; estimation des coûts
construction-cost-estimating | fr: estimer les coûts des travaux; estimer des coûts de construction
construction-cost-estimating | fr: estimation de projets de construction; préparer des soumissions de construction
construction-cost-estimating | fr: relevé de quantités; estimation en construction; estimation des coûts des travaux
construction-cost-estimating | fr: estimer des projets de construction; préparation de soumissions de construction
construction-cost-estimating | en: construction cost estimating; estimate construction costs; quantity takeoff
construction-cost-estimating | en: construction estimating; quantity surveying
construction-project-management | skill | fr: gestion de projet de construction; gérer des projets de construction
construction-project-management | fr: gestion de chantier; gérer un chantier; coordonner des chantiers
construction-project-management | fr: coordination de chantiers | en: construction project management
construction-project-management | en: manage construction projects; construction site management
construction-project-management | en: manage construction sites
construction-site-supervision | skill | fr: surveillance de chantier; surveiller des chantiers; surveiller des travaux
construction-site-supervision | fr: surveillance de travaux | en: construction site supervision; site monitoring
construction-site-supervision | en: work site supervision; resident engineering
control-theory | knowledge | fr: régulation automatique; théorie de la commande; boucles PID; asservissement
control-theory | en: control theory; PID control; automatic control; control systems
corrosion-control | skill | fr: corrosion; protection cathodique; contrôle de la corrosion; contrôler la corrosion
corrosion-control | en: corrosion control; cathodic protection; corrosion engineering
cyme | tool | fr: CYME | en: CYME
deltav | tool | fr: DeltaV; système de contrôle distribué; DCS; Emerson DeltaV | en: DeltaV; distributed control system
deltav | en: DCS; Emerson DeltaV
design-verification-and-validation | skill | fr: validation et vérification de conception; revue de conception
design-verification-and-validation | fr: vérifier des conceptions; vérifier des plans; vérification de plans
design-verification-and-validation | fr: vérification de conceptions | en: design verification and validation
design-verification-and-validation | en: design review; design verification; check drawings
drilling-and-blasting | skill | fr: forage et dynamitage; forage; dynamitage; opérer une foreuse
drilling-and-blasting | fr: opération d'une foreuse | en: drilling and blasting; !drilling; blasting; operate drills
electric-vehicles | skill | fr: véhicules électriques; électrification des transports
electric-vehicles | fr: groupes motopropulseurs électriques; bornes de recharge | en: electric vehicles
electric-vehicles | en: transport electrification; electric powertrain; charging stations
electrical-design | skill | fr: électricité du bâtiment; conception électrique; concevoir des installations électriques
electrical-design | fr: conception d'installations électriques; génie électrique | en: electrical design
electrical-design | en: building electrical systems; design electrical systems; electrical engineering
electrical-schematics | skill | fr: schémas électriques; lire des schémas électriques; lecture de schémas électriques
electrical-schematics | fr: dessiner des schémas électriques; dessin de schémas électriques | en: electrical schematics
electrical-schematics | en: read electrical schematics; electrical diagrams; wiring diagrams
electronics | skill | fr: électronique; !électronique; conception électronique; concevoir des circuits électroniques
electronics | fr: conception de circuits électroniques; circuits électroniques | en: electronics; !electronics
electronics | en: electronic design; circuit design; design electronic circuits
energy-efficiency | skill | fr: efficacité énergétique; améliorer l'efficacité énergétique; audit énergétique
energy-efficiency | fr: simulation énergétique; amélioration de l'efficacité énergétique | en: energy efficiency
energy-efficiency | en: improve energy efficiency; energy audit; energy modelling
energy-storage | skill | fr: stockage d'énergie; !batteries; conception de batteries; batteries lithium-ion
energy-storage | fr: concevoir des batteries | en: energy storage; !batteries; battery design; lithium-ion batteries
engineering-calculations | skill | fr: calculs d'ingénierie; effectuer des calculs d'ingénierie; notes de calcul
engineering-calculations | fr: rédiger des notes de calcul; rédaction de notes de calcul | en: engineering calculations
engineering-calculations | en: calculation notes; perform engineering calculations
engineering-change-management | skill | fr: gestion des modifications techniques; demandes de modification technique
engineering-change-management | fr: ECO ingénierie; gestion de configuration technique
engineering-change-management | fr: gérer les modifications techniques | en: engineering change management
engineering-change-management | en: engineering change orders; configuration management
engineering-project-management | skill | fr: gestion de projets d'ingénierie; gérer des projets d'ingénierie
engineering-project-management | fr: projets d'ingénierie | en: engineering project management
engineering-project-management | en: manage engineering projects
enovia | tool | fr: ENOVIA | en: ENOVIA
enscape | tool | fr: Enscape | en: Enscape
environmental-engineering | skill | fr: génie de l'environnement; ingénierie environnementale
environmental-engineering | en: environmental engineering; environmental engineering design
epanet | tool | fr: EPANET | en: EPANET
eplan | tool | fr: EPLAN; EPLAN Electric P8 | en: EPLAN; EPLAN Electric P8
etabs | tool | fr: ETABS | en: ETABS
etap | tool | fr: ETAP; logiciel ETAP | en: ETAP
factorytalk-view | tool | fr: FactoryTalk View | en: FactoryTalk View
fanuc | tool | fr: FANUC; robots ABB; robot collaboratif | en: FANUC; ABB robots; collaborative robots
feasibility-studies | skill | fr: étude de faisabilité; réaliser des études de faisabilité
feasibility-studies | fr: réalisation d'études de faisabilité | en: feasibility studies; conduct feasibility studies
finite-element-analysis | skill | fr: analyse par éléments finis; calcul par éléments finis; éléments finis; FEA
finite-element-analysis | fr: simulation par éléments finis; calculer par éléments finis | en: finite element analysis
finite-element-analysis | en: FEA; finite element modelling; FEM
fire-protection-engineering | skill | fr: protection incendie; conception de gicleurs; systèmes de protection incendie
fire-protection-engineering | fr: concevoir des systèmes de protection incendie; concevoir des gicleurs
fire-protection-engineering | fr: conception de systèmes de protection incendie | en: fire protection engineering
fire-protection-engineering | en: sprinkler design; fire protection systems
fluid-mechanics | skill | fr: mécanique des fluides; hydraulique des fluides | en: fluid mechanics; fluid dynamics
foxboro | tool | fr: Foxboro | en: Foxboro
fusion-360 | tool | fr: Fusion 360; Autodesk Fusion | en: Fusion 360; Autodesk Fusion
geographic-information-systems | skill | fr: systèmes d'information géographique; SIG; géomatique
geographic-information-systems | fr: cartographie numérique; produire des cartes; géomatique appliquée
geographic-information-systems | fr: production de cartes | en: geographic information systems; GIS; geomatics
geographic-information-systems | en: digital mapping; produce maps
geology | skill | fr: géologie; exploration minérale; cartographie géologique; modélisation géologique | en: geology
geology | en: mineral exploration; geological mapping; geological modelling
geometric-dimensioning-and-tolerancing | skill | fr: tolérancement géométrique; GD&T; cotation fonctionnelle
geometric-dimensioning-and-tolerancing | fr: tolérances géométriques | en: geometric dimensioning and tolerancing; GD&T
geometric-dimensioning-and-tolerancing | en: geometric tolerancing
geotechnical-engineering | skill | fr: géotechnique; études géotechniques; mécanique des sols
geotechnical-engineering | fr: réaliser des études géotechniques; sondages géotechniques
geotechnical-engineering | fr: réalisation d'études géotechniques | en: geotechnical engineering; geotechnical studies
geotechnical-engineering | en: soil mechanics; geotechnical investigations
grasshopper-3d | tool | fr: Grasshopper 3D | en: Grasshopper 3D
green-building | knowledge | fr: bâtiment durable; LEED; écoconstruction; certification LEED; construction verte
green-building | en: green building; LEED; LEED certification; sustainable construction
hec-ras | tool | fr: HEC-RAS | en: HEC-RAS
human-machine-interface | tool | fr: interface humain-machine; IHM; HMI | en: human-machine interface; HMI
hydraulics-and-pneumatics | skill | fr: hydraulique et pneumatique; systèmes hydrauliques; systèmes pneumatiques
hydraulics-and-pneumatics | fr: circuits hydrauliques; pneumatique industrielle; réparer des composants hydrauliques
hydraulics-and-pneumatics | fr: composants hydrauliques; réparation de composants hydrauliques
hydraulics-and-pneumatics | en: hydraulics and pneumatics; hydraulic systems; pneumatic systems; hydraulic circuits
hydroelectricity | skill | fr: hydroélectricité; centrales hydroélectriques; turbines hydrauliques
hydroelectricity | en: hydroelectricity; hydroelectric plants; hydro turbines
hydrology | skill | fr: hydraulique urbaine; hydrologie; drainage pluvial; conception de réseaux d'aqueduc et d'égout
hydrology | fr: aqueduc et égout; concevoir des réseaux d'égout; concevoir des réseaux d'aqueduc et d'égout
hydrology | fr: conception de réseaux d'égout | en: hydrology; urban hydraulics; storm drainage; water and sewer design
hydrology | en: sewer design
hypermesh | tool | fr: HyperMesh | en: HyperMesh
ignition-scada | tool | fr: Ignition SCADA | en: Ignition SCADA
industrial-automation | skill | fr: automatisation industrielle; automatisation; automatiser des procédés
industrial-automation | fr: automatiser des équipements; automatisation de procédés; automatisation d'équipements
industrial-automation | en: industrial automation; automate processes; automate equipment; process automation
industrial-engineering | skill | fr: génie industriel; étude de temps et mouvements; étude des temps
industrial-engineering | fr: étudier les temps et mouvements | en: industrial engineering; time and motion study
industrial-engineering | en: time studies
industrial-risk-analysis | skill | fr: analyse de risques industriels; HAZOP; analyse des modes de défaillance; AMDEC
industrial-risk-analysis | fr: AMDE; analyser les risques industriels; analyser les modes de défaillance
industrial-risk-analysis | en: industrial risk analysis; HAZOP; failure mode and effects analysis; FMEA
industrial-robotics | skill | fr: robotique industrielle; robotique; programmer des robots; programmation de robots
industrial-robotics | fr: robots industriels | en: industrial robotics; robotics; program robots; robot programming
industrial-robotics | en: industrial robots
instrumentation | skill | fr: instrumentation; instrumentation et contrôle; instrumentation industrielle
instrumentation | fr: boucles de contrôle; installer des capteurs; capteurs; installation de capteurs
instrumentation | fr: calibrer des capteurs; calibration de capteurs | en: instrumentation; instrumentation and control
instrumentation | en: industrial instrumentation; control loops
kicad | tool | fr: KiCad | en: KiCad
kuka | tool | fr: KUKA | en: KUKA
labview | tool | fr: LabVIEW; Lab View | en: LabVIEW; Lab View
land-surveying | skill | fr: arpentage; relevés topographiques; effectuer des relevés topographiques
land-surveying | fr: levés topographiques; topographie; implantation topographique | en: land surveying
land-surveying | en: topographic surveys; surveying; topography; site layout
leica | tool | fr: Leica | en: Leica
lighting-design | skill | fr: éclairagisme; conception d'éclairage; concevoir l'éclairage | en: lighting design
lighting-design | en: design lighting
ltspice | tool | fr: LTspice | en: LTspice
lumion | tool | fr: Lumion | en: Lumion
machine-design | skill | fr: conception de machines; concevoir des machines; conception d'équipements industriels
machine-design | fr: concevoir des équipements industriels | en: machine design; design machines
machine-design | en: industrial equipment design
mass-and-energy-balances | skill | fr: bilans de matière et d'énergie; calcul de bilans de masse
mass-and-energy-balances | fr: établir des bilans de matière; calculer des bilans de masse
mass-and-energy-balances | en: mass and energy balances; material balances
materials-science | skill | fr: science des matériaux; génie des matériaux; caractérisation des matériaux
materials-science | fr: sélection de matériaux; sélectionner des matériaux | en: materials science
materials-science | en: materials engineering; materials characterization; material selection
materials-testing | skill | fr: essais de matériaux; essais sur béton; essais sur les sols; contrôle des matériaux
materials-testing | fr: laboratoire de sols et béton; contrôler les matériaux | en: materials testing; concrete testing
materials-testing | en: soil testing
mechanical-design | skill | fr: conception mécanique; concevoir des pièces mécaniques; concevoir des systèmes mécaniques
mechanical-design | fr: génie mécanique; conception de pièces mécaniques; conception de systèmes mécaniques
mechanical-design | en: mechanical design; design mechanical parts; mechanical engineering; design mechanical systems
mechanical-testing | skill | fr: essais en laboratoire d'ingénierie; essais mécaniques; réaliser des essais mécaniques
mechanical-testing | fr: essais de traction; réalisation d'essais mécaniques | en: mechanical testing; tensile testing
mechanical-testing | en: perform mechanical tests; engineering laboratory tests
mechanical-vibration | skill | fr: vibrations mécaniques; analyse vibratoire; analyse de vibrations
mechanical-vibration | fr: analyser des vibrations | en: mechanical vibration; vibration analysis
mechatronics | skill | fr: mécatronique; systèmes mécatroniques | en: mechatronics; mechatronic systems
metallurgy | skill | fr: métallurgie; traitement thermique; métallographie | en: metallurgy; heat treatment
metallurgy | en: metallography
microelectronics | skill | fr: microélectronique; semi-conducteurs; conception ASIC | en: microelectronics
microelectronics | en: semiconductors; ASIC design
microstation | tool | fr: MicroStation; Bentley MicroStation | en: MicroStation; Bentley MicroStation
mining-engineering | skill | fr: génie minier; exploitation minière; planification minière | en: mining engineering
mining-engineering | en: mine planning; mining operations
nanomaterials | skill | fr: nanomatériaux | en: nanomaterials
nanotechnology | skill | fr: nanotechnologie | en: nanotechnology
nastran | tool | fr: Nastran; MSC Nastran | en: Nastran; MSC Nastran
national-building-code | knowledge | fr: Code national du bâtiment; Code de construction du Québec; normes du bâtiment
national-building-code | fr: CNB | en: National Building Code; Quebec Construction Code; building codes; !NBC
naval-architecture | skill | fr: génie naval; architecture navale; construction navale | en: naval architecture
naval-architecture | en: shipbuilding; marine engineering design
navisworks | tool | fr: Navisworks; Autodesk Navisworks | en: Navisworks; Autodesk Navisworks
nuclear-engineering | skill | fr: génie nucléaire; radioprotection en centrale | en: nuclear engineering
nuclear-engineering | en: nuclear plant operations
openroads | tool | fr: OpenRoads | en: OpenRoads
optics-and-photonics | skill | fr: optique et photonique; photonique; systèmes optiques; lasers industriels
optics-and-photonics | en: optics and photonics; photonics; optical systems; industrial lasers
orcad | tool | fr: OrCAD | en: OrCAD
patran | tool | fr: Patran | en: Patran
pcswmm | tool | fr: PCSWMM | en: PCSWMM
petroleum-engineering | skill | fr: génie pétrolier; pétrole et gaz; génie de réservoir | en: petroleum engineering
petroleum-engineering | en: oil and gas; reservoir engineering
photogrammetry | skill | fr: photogrammétrie; relevés par drone; lidar; pilotage de drone; piloter un drone
photogrammetry | en: photogrammetry; drone surveys; lidar; drone piloting
piping-design | skill | fr: tuyauterie industrielle; conception de tuyauterie; schémas P&ID; P&ID
piping-design | fr: schémas de tuyauterie et d'instrumentation; concevoir de la tuyauterie | en: piping design
piping-design | en: industrial piping; P&ID; piping and instrumentation diagrams
plans-and-specifications | skill | fr: plans et devis; préparer des plans et devis; rédiger des devis
plans-and-specifications | fr: rédaction de devis; élaboration de plans et devis; préparation de plans et devis
plans-and-specifications | fr: élaborer des plans et devis | en: plans and specifications
plans-and-specifications | en: prepare plans and specifications; write technical specifications
plans-and-specifications | en: engineering specifications
plant-layout | skill | fr: aménagement d'usine; implantation d'usine; aménager des postes de travail
plant-layout | fr: aménagement de postes de travail | en: plant layout; facility layout; workstation layout
plc-programming | skill | fr: programmation d'automates; programmer des automates; automates programmables
plc-programming | fr: API industriel; programmation d'automates programmables; PLC
plc-programming | fr: programmer des automates programmables | en: PLC programming; programmable logic controllers
plc-programming | en: program PLCs; PLC
plumbing-design | skill | fr: plomberie du bâtiment; conception de plomberie; conception de réseaux de plomberie
plumbing-design | fr: concevoir des réseaux de plomberie | en: plumbing design; building plumbing design
polymer-engineering | skill | fr: polymères et plasturgie; génie des polymères; matériaux polymères
polymer-engineering | en: polymer engineering; plastics engineering; polymers
power-electronics | skill | fr: électronique de puissance; convertisseurs de puissance; variateurs de fréquence
power-electronics | fr: variateurs de vitesse | en: power electronics; power converters; variable frequency drives; VFD
power-systems | skill | fr: réseaux électriques; transport d'énergie; distribution électrique; postes électriques
power-systems | fr: haute tension; réseau de distribution électrique | en: power systems; power transmission
power-systems | en: electrical distribution; substations; high voltage
printed-circuit-board-design | skill | fr: conception de circuits imprimés; concevoir des circuits imprimés; PCB
printed-circuit-board-design | fr: routage de cartes électroniques | en: printed circuit board design; PCB design
printed-circuit-board-design | en: PCB layout
process-simulation | skill | fr: simulation de procédés; simulation de production; simuler des flux de production
process-simulation | en: process simulation; production simulation; discrete event simulation
product-design | skill | fr: conception de produits; concevoir des produits; développement de produits
product-design | fr: développer de nouveaux produits; développement de nouveaux produits; développer des produits
product-design | en: product design; design products; product development; develop new products; new product development
product-lifecycle-management | skill | fr: gestion du cycle de vie des produits; PLM; gestion des données techniques
product-lifecycle-management | fr: gérer le cycle de vie des produits; gérer les données techniques
product-lifecycle-management | en: product lifecycle management; PLM; product data management; PDM
prototyping | skill | fr: prototypage; fabriquer des prototypes; réaliser des prototypes; prototypage rapide
prototyping | fr: fabrication de prototypes; réalisation de prototypes | en: prototyping; build prototypes
prototyping | en: rapid prototyping
pspice | tool | fr: PSpice; SPICE circuits | en: PSpice; SPICE simulation
ptc-creo | tool | fr: PTC Creo; Creo; Pro/ENGINEER; ProE | en: PTC Creo; Creo; Pro/ENGINEER; ProE
qgis | tool | fr: QGIS; Quantum GIS | en: QGIS; Quantum GIS
radio-frequency-engineering | skill | fr: radiofréquences; conception RF; !antennes; hyperfréquences
radio-frequency-engineering | en: radio frequency engineering; RF design; !antennas; microwave engineering
railway-engineering | skill | fr: génie ferroviaire; systèmes ferroviaires; signalisation ferroviaire
railway-engineering | en: railway engineering; rail systems; rail signalling
reinforced-concrete | skill | fr: béton armé; conception en béton armé; structures de béton
reinforced-concrete | fr: dimensionner des ouvrages en béton armé | en: reinforced concrete; concrete structures
reinforced-concrete | en: reinforced concrete design
reliability-engineering | skill | fr: sûreté de fonctionnement; fiabilité et maintenabilité; analyse de fiabilité
reliability-engineering | en: reliability engineering; !dependability; reliability analysis
renewable-energy | skill | fr: énergies renouvelables; énergie solaire; énergie éolienne; conception photovoltaïque
renewable-energy | fr: systèmes photovoltaïques | en: renewable energy; solar energy; wind energy; photovoltaic design
renewable-energy | en: solar PV systems
revit | tool | fr: Revit; Autodesk Revit; Revit Architecture; Revit MEP; Revit Structure | en: Revit; Autodesk Revit
revit | en: Revit Architecture; Revit MEP; Revit Structure
rhino-3d | tool | fr: Rhino 3D; Rhinoceros 3D | en: Rhino 3D; Rhinoceros 3D
road-design | skill | fr: conception routière; conception de routes; concevoir des routes; chaussées
road-design | fr: infrastructures routières | en: road design; highway design; design roads; pavement design
road-design | en: road infrastructure
safi | tool | fr: SAFI; !SAFI | en: SAFI; !SAFI
sap2000 | tool | fr: SAP2000 | en: SAP2000
scada | tool | fr: SCADA; systèmes SCADA | en: SCADA; SCADA systems
schneider-unity-pro | tool | fr: Schneider Unity Pro; Modicon; EcoStruxure Control Expert | en: Schneider Unity Pro
schneider-unity-pro | en: Modicon; EcoStruxure Control Expert
sewergems | tool | fr: SewerGEMS | en: SewerGEMS
sheet-metal-design | skill | fr: conception de tôlerie; tôlerie; conception en tôle pliée
sheet-metal-design | fr: concevoir des pièces de tôlerie; conception de pièces de tôlerie | en: sheet metal design
sheet-metal-design | en: design sheet metal parts
short-circuit-studies | skill | fr: études de court-circuit; coordination des protections électriques
short-circuit-studies | fr: études d'arc électrique; relais de protection; réaliser des études de court-circuit
short-circuit-studies | fr: coordonner les protections électriques; réalisation d'études de court-circuit
short-circuit-studies | en: short-circuit studies; protection coordination; arc flash studies; protective relays
siemens-nx | tool | fr: Siemens NX; Unigraphics; NX CAD | en: Siemens NX; Unigraphics; NX CAD
siemens-tia-portal | tool | fr: Siemens TIA Portal; TIA Portal; Siemens S7; Step 7 | en: Siemens TIA Portal; TIA Portal
siemens-tia-portal | en: Siemens S7; Step 7
signal-processing | skill | fr: traitement du signal; traitement numérique du signal; DSP; traiter des signaux
signal-processing | en: signal processing; digital signal processing; DSP
sketchup | tool | fr: SketchUp; Sketch Up; Google SketchUp | en: SketchUp; Sketch Up; Google SketchUp
solid-edge | tool | fr: Solid Edge; SolidEdge | en: Solid Edge; SolidEdge
solidworks | tool | fr: SolidWorks; Solid Works; Dassault SolidWorks | en: SolidWorks; Solid Works; Dassault SolidWorks
steel-structures | skill | fr: structures d'acier; charpente d'acier; charpente métallique
steel-structures | fr: conception de charpentes d'acier; dimensionner des charpentes d'acier
steel-structures | fr: concevoir des charpentes d'acier | en: steel structures; structural steel; steel frame design
strength-of-materials | skill | fr: résistance des matériaux; RDM; mécanique des matériaux | en: strength of materials
strength-of-materials | en: mechanics of materials
structural-analysis | skill | fr: calculs de structure; dimensionnement de poutres; dimensionner des poutres
structural-analysis | fr: analyse de structures; dimensionnement de structures; calculer des structures
structural-analysis | fr: conception de structures; analyser des structures; concevoir des structures
structural-analysis | en: structural analysis; structural design; structural calculations; structural engineering
structural-analysis | en: design structures
systems-engineering | skill | fr: ingénierie des systèmes; gestion des exigences système; MBSE
systems-engineering | fr: gérer les exigences système | en: systems engineering; system requirements; MBSE
teamcenter | tool | fr: Teamcenter | en: Teamcenter
technical-drawing | skill | fr: dessin technique; dessiner des plans; réaliser des plans; mise en plan
technical-drawing | fr: préparer des plans; élaborer des plans; dessin de plans; réalisation de plans
technical-drawing | fr: préparation de plans; élaboration de plans | en: technical drawing; draw plans; !drafting
technical-drawing | en: prepare drawings
tekla-structures | tool | fr: Tekla Structures; Tekla | en: Tekla Structures; Tekla
tendering | skill | fr: appels d'offres techniques; préparer des appels d'offres; rédaction d'appels d'offres
tendering | fr: analyser des soumissions; répondre à des appels d'offres; analyse de soumissions
tendering | fr: préparation d'appels d'offres; rédiger des appels d'offres | en: tendering; prepare calls for tenders
tendering | en: bid preparation; tender analysis; respond to tenders
thermodynamics | skill | fr: thermodynamique; calculs thermodynamiques; transfert de chaleur; transfert thermique
thermodynamics | en: thermodynamics; heat transfer; thermodynamic calculations
timber-structures | skill | fr: structures de bois; charpente de bois; conception en bois
timber-structures | fr: dimensionner des charpentes de bois | en: timber structures; wood structures; timber design
tooling-design | skill | fr: conception d'outillage; concevoir de l'outillage; gabarits; conception de gabarits
tooling-design | fr: conception de moules; concevoir des moules; concevoir des gabarits | en: tooling design
tooling-design | en: design tooling; jig and fixture design; mould design; mold design
total-station | tool | fr: station totale; GPS d'arpentage; GNSS | en: total station; survey GPS; GNSS
traffic-engineering | skill | fr: ingénierie de la circulation; études de circulation; planification des transports
traffic-engineering | fr: planifier la circulation; planifier les transports; planification de la circulation
traffic-engineering | en: traffic engineering; traffic studies; transportation planning
trimble | tool | fr: Trimble | en: Trimble
urban-planning | skill | fr: urbanisme; aménagement du territoire; planification urbaine; plan d'urbanisme
urban-planning | fr: aménager le territoire | en: urban planning; land use planning; town planning
v-ray | tool | fr: V-Ray | en: V-Ray
vectorworks | tool | fr: Vectorworks | en: Vectorworks
verilog | tool | fr: Verilog | en: Verilog
vhdl | tool | fr: VHDL; FPGA; programmation FPGA | en: VHDL; FPGA; FPGA programming
weld-inspection | skill | fr: inspection de soudures; inspecter des soudures; contrôle des soudures
weld-inspection | fr: contrôler les soudures | en: weld inspection; inspect welds
wincc | tool | fr: WinCC | en: WinCC
windchill | tool | fr: Windchill | en: Windchill
wonderware | tool | fr: Wonderware | en: Wonderware
yaskawa-motoman | tool | fr: Yaskawa Motoman | en: Yaskawa Motoman
`
