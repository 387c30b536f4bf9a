/**
 * Skills of aerospace: aircraft made, maintained, tested, certified, flown and received on the ground.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_AEROSPACE = `
aerodynamics | skill | fr: aérodynamique; analyse aérodynamique; essais en soufflerie | en: aerodynamics
aerodynamics | en: aerodynamic analysis; wind tunnel testing
aerospace-machining | skill | fr: gammes d'usinage aéronautiques; usinage de pièces aéronautiques
aerospace-machining | fr: usiner des pièces aéronautiques | en: aerospace machining; machine aerospace parts
aerospace-parts-cleaning | skill | fr: nettoyage de pièces aéronautiques; nettoyer des pièces aéronautiques
aerospace-parts-cleaning | fr: dégraissage de pièces | en: aerospace parts cleaning; degreasing of parts
aerospace-propulsion | skill | fr: propulsion aéronautique; conception de moteurs d'avion; concevoir des moteurs d'avion
aerospace-propulsion | en: aerospace propulsion; aircraft engine design
aerospace-technical-publications | skill | fr: rédaction de manuels techniques aéronautiques
aerospace-technical-publications | fr: publications techniques aéronautiques; S1000D; ATA 100
aerospace-technical-publications | fr: rédiger des manuels techniques aéronautiques
aerospace-technical-publications | en: aerospace technical publications; S1000D; ATA iSpec 2200
aerostructure-design | skill | fr: conception d'aérostructures; conception de structures aéronautiques
aerostructure-design | fr: concevoir des structures d'aéronefs; concevoir des aérostructures
aerostructure-design | fr: concevoir des structures aéronautiques; conception de structures d'aéronefs
aerostructure-design | en: aerostructure design; aircraft structural design; design aircraft structures
air-navigation | skill | fr: navigation aérienne; procédures de vol aux instruments; vol aux instruments
air-navigation | en: air navigation; instrument flight procedures; IFR flying
air-traffic-control | skill | fr: contrôle de la circulation aérienne; contrôler le trafic aérien; contrôle aérien
air-traffic-control | fr: contrôler la circulation aérienne; contrôle du trafic aérien | en: air traffic control
air-traffic-control | en: control air traffic
aircraft-assembly | skill | fr: assemblage aéronautique; assembler des structures d'aéronefs; assemblage d'aéronefs
aircraft-assembly | fr: assemblage de fuselage; montage d'aérostructures; assemblage de structures d'aéronefs
aircraft-assembly | fr: assembler des aéronefs; monter des aérostructures | en: aircraft assembly
aircraft-assembly | en: assemble aircraft structures; aerostructure assembly; fuselage assembly
aircraft-certification | skill | fr: certification d'aéronefs; navigabilité; démontrer la conformité de navigabilité
aircraft-certification | fr: certification aéronautique; certifier des modifications d'aéronefs; certifier des aéronefs
aircraft-certification | en: aircraft certification; airworthiness; airworthiness compliance
aircraft-de-icing | skill | fr: dégivrage d'aéronefs; dégivrer des aéronefs | en: aircraft de-icing; de-ice aircraft
aircraft-electrical-systems | skill | fr: génération électrique de bord; systèmes électriques d'aéronef
aircraft-electrical-systems | fr: dépanner les systèmes électriques d'aéronef
aircraft-electrical-systems | fr: dépannage des systèmes électriques d'aéronef | en: aircraft electrical systems
aircraft-electrical-systems | en: aircraft power generation
aircraft-engine-assembly | skill | fr: assemblage de moteurs d'avion; assembler des moteurs d'avion; montage de turbines
aircraft-engine-assembly | fr: monter des turbines | en: aircraft engine assembly; assemble aircraft engines
aircraft-engines | skill | fr: moteurs d'aéronefs; turbines à gaz; turboréacteurs; révision de moteurs d'avion
aircraft-engines | fr: réviser des moteurs d'avion; turbopropulseurs; entretien de moteurs d'avion
aircraft-engines | fr: réparer des moteurs d'avion; moteurs d'avion; entretenir des moteurs d'avion
aircraft-engines | fr: réparation de moteurs d'avion | en: aircraft engines; gas turbines; turbofan engines
aircraft-engines | en: engine overhaul; overhaul aircraft engines; turboprops
aircraft-environmental-control-systems | skill | fr: conditionnement d'air et pressurisation
aircraft-environmental-control-systems | fr: systèmes environnementaux d'aéronef
aircraft-environmental-control-systems | en: aircraft environmental control systems; pressurization systems
aircraft-fuel-systems | skill | fr: circuit carburant d'aéronef; systèmes de carburant d'aéronef; réservoirs d'aéronef
aircraft-fuel-systems | en: aircraft fuel systems; aircraft fuel tanks
aircraft-functional-testing | skill | fr: essais fonctionnels d'aéronefs; réaliser des essais fonctionnels d'aéronefs
aircraft-functional-testing | fr: réalisation d'essais fonctionnels d'aéronefs | en: aircraft functional testing
aircraft-functional-testing | en: ground testing
aircraft-ground-handling | skill | fr: manutention au sol d'aéronefs; services au sol; chargement de bagages
aircraft-ground-handling | fr: guidage d'aéronefs; service de rampe; charger des bagages; guider des aéronefs au sol
aircraft-ground-handling | en: aircraft ground handling; ramp services; baggage loading; aircraft marshalling
aircraft-hydraulic-systems | skill | fr: systèmes hydrauliques d'aéronef; commandes de vol; systèmes de commandes de vol
aircraft-hydraulic-systems | en: aircraft hydraulic systems; flight controls; flight control systems
aircraft-inspection | skill | fr: inspection d'aéronefs; inspecter des aéronefs; inspection aéronautique
aircraft-inspection | en: aircraft inspection; inspect aircraft
aircraft-interior-completion | skill | fr: finition intérieure d'aéronefs; aménagement intérieur d'avion
aircraft-interior-completion | fr: ébénisterie aéronautique; installation d'intérieurs d'avion
aircraft-interior-completion | fr: aménager des intérieurs d'avion; installer des intérieurs d'avion
aircraft-interior-completion | en: aircraft interior completion; aircraft interiors; aircraft cabinetry
aircraft-interior-completion | en: interior installation
aircraft-maintenance | skill | fr: entretien d'aéronefs; entretenir des aéronefs; maintenance aéronautique
aircraft-maintenance | fr: maintenance d'aéronefs; entretien aéronautique; effectuer l'entretien d'aéronefs
aircraft-maintenance | en: aircraft maintenance; maintain aircraft; aeronautical maintenance
aircraft-maintenance-engineer-licence | certificate | fr: licence de technicien d'entretien d'aéronefs; licence TEA
aircraft-maintenance-engineer-licence | fr: TEA M1; TEA M2; TEA E | en: aircraft maintenance engineer licence
aircraft-maintenance-engineer-licence | en: AME licence; AME M1; AME M2; AME license
aircraft-maintenance-manuals | skill | fr: lecture de manuels d'entretien d'aéronefs
aircraft-maintenance-manuals | fr: manuels de maintenance aéronautique; AMM; SRM | en: aircraft maintenance manuals; AMM
aircraft-maintenance-manuals | en: SRM
aircraft-maintenance-planning | skill | fr: planification de la maintenance aéronautique
aircraft-maintenance-planning | fr: planifier la maintenance d'aéronefs; planifier la maintenance aéronautique
aircraft-maintenance-planning | fr: planification de la maintenance d'aéronefs | en: aircraft maintenance planning
aircraft-maintenance-planning | en: maintenance planning for aircraft
aircraft-painting | skill | fr: peinture d'aéronefs; peindre des aéronefs; finition d'aéronefs | en: aircraft painting
aircraft-painting | en: paint aircraft; aircraft finishing
aircraft-parts-management | skill | fr: gestion des pièces aéronautiques; traçabilité des pièces aéronautiques
aircraft-parts-management | fr: pièces de rechange d'aéronefs; gérer les pièces aéronautiques
aircraft-parts-management | en: aircraft parts management; aerospace parts traceability; aircraft spare parts
aircraft-piloting | skill | fr: pilotage d'aéronefs; piloter un avion; pilotage d'avion | en: aircraft piloting
aircraft-piloting | en: fly aircraft; pilot aircraft
aircraft-refuelling | skill | fr: avitaillement d'aéronefs; ravitailler des aéronefs
aircraft-refuelling | fr: ravitaillement en carburant d'aéronefs | en: aircraft refuelling; refuel aircraft
aircraft-release-to-service | skill | fr: remise en service d'aéronefs; carnet de route; certification après maintenance
aircraft-release-to-service | fr: carnet technique d'aéronef; certifier la remise en service d'aéronefs
aircraft-release-to-service | en: aircraft release to service; maintenance release; aircraft logbooks; technical logs
aircraft-sealing | skill | fr: étanchéité aéronautique; application de scellants; pose de scellant
aircraft-sealing | fr: appliquer des scellants; calfeutrage de réservoirs d'aéronef; sceller des panneaux
aircraft-sealing | en: aircraft sealing; apply sealants; fuel tank sealing
aircraft-structural-repair | skill | fr: réparation de structures d'aéronefs; réparer des structures d'aéronefs
aircraft-structural-repair | fr: réparation de revêtement d'aéronef | en: aircraft structural repair
aircraft-structural-repair | en: repair aircraft structures; sheet metal aircraft repair
aircraft-systems-installation | skill | fr: installation de systèmes d'aéronefs; installer des systèmes d'aéronefs
aircraft-systems-installation | fr: installation de composants d'aéronefs; installer des composants d'aéronefs
aircraft-systems-installation | en: aircraft systems installation; install aircraft systems
aircraft-systems-installation | en: aircraft component installation
aircraft-wiring | skill | fr: câblage d'aéronefs; câblage aéronautique; harnais électriques; fabrication de harnais
aircraft-wiring | fr: fabriquer des harnais électriques; installer des harnais; installation de harnais
aircraft-wiring | fr: installer du câblage d'aéronef; fabriquer des harnais; fabrication de harnais électriques
aircraft-wiring | fr: installation de câblage d'aéronef | en: aircraft wiring; electrical harnesses
aircraft-wiring | en: harness manufacturing; wire harness assembly
airport-operations | skill | fr: opérations aéroportuaires; gestion aéroportuaire; exploitation aéroportuaire
airport-operations | en: airport operations; airport management
airport-security | skill | fr: sûreté aéroportuaire; contrôle de sûreté; fouille de passagers; contrôler les passagers
airport-security | fr: contrôle des passagers | en: airport security; passenger screening; aviation security
airworthiness-directives | skill | fr: consignes de navigabilité; bulletins de service
airworthiness-directives | fr: appliquer des consignes de navigabilité; application de consignes de navigabilité
airworthiness-directives | en: airworthiness directives; service bulletins
amos-maintenance-software | tool | fr: logiciel AMOS | en: AMOS maintenance software
arp4754 | knowledge | fr: ARP4754 | en: ARP4754
as9100 | knowledge | fr: AS9100; norme AS9100 | en: AS9100; AS9100 standard
autoclave-curing | skill | fr: cuisson en autoclave; autoclave composites; opérer un autoclave industriel
autoclave-curing | fr: opération d'un autoclave industriel | en: autoclave curing; composite autoclave
aviation-human-factors | skill | fr: facteurs humains en aviation; formation aux facteurs humains
aviation-human-factors | en: aviation human factors; human factors training
aviation-safety-management-system | knowledge | fr: système de gestion de la sécurité aérienne; SGS aviation
aviation-safety-management-system | fr: sécurité aérienne | en: aviation safety management system; SMS aviation
aviation-safety-management-system | en: aviation safety
avionics | skill | fr: avionique; systèmes avioniques; dépannage avionique; entretenir l'avionique
avionics | fr: maintenance avionique; entretien de l'avionique | en: avionics; avionics systems
avionics | en: avionics troubleshooting; avionics maintenance
avionics-embedded-software | skill | fr: logiciels embarqués avioniques; systèmes critiques; logiciels critiques
avionics-embedded-software | en: avionics embedded software; safety-critical systems; safety-critical software
base-maintenance | skill | fr: entretien en base; grandes visites d'aéronefs; maintenance lourde d'aéronefs
base-maintenance | en: base maintenance; heavy maintenance checks; aircraft heavy maintenance
blade-repair | skill | fr: réparation de pales; réparer des aubes; aubes de turbine; réparation d'aubes
blade-repair | fr: réparer des pales | en: blade repair; turbine blade repair; turbine vanes
borescope-inspection | skill | fr: boroscopie; inspection boroscopique; endoscopie de moteurs | en: borescope inspection
borescope-inspection | en: boroscope inspection
cabin-interior-design | skill | fr: aménagement de cabine; conception d'intérieurs de cabine; sièges d'aéronef
cabin-interior-design | fr: concevoir des intérieurs de cabine | en: cabin interior design; aircraft seats; cabin layout
canadian-aviation-regulations | knowledge | fr: Règlement de l'aviation canadien; !RAC
canadian-aviation-regulations | fr: réglementation de Transports Canada; Transports Canada aviation
canadian-aviation-regulations | fr: règles de Transports Canada; Transports Canada | en: Canadian Aviation Regulations
canadian-aviation-regulations | en: Transport Canada regulations
commercial-pilot-licence | certificate | fr: licence de pilote professionnel; licence de pilote de ligne; ATPL; CPL
commercial-pilot-licence | en: commercial pilot licence; airline transport pilot licence; ATPL; CPL
component-overhaul | skill | fr: accessoires de moteurs et composants; révision de composants d'aéronefs
component-overhaul | fr: réviser des composants d'aéronefs | en: component overhaul; aircraft component repair
component-overhaul | en: overhaul aircraft components
composite-manufacturing | skill | fr: composites aéronautiques; fabrication de pièces composites; matériaux composites
composite-manufacturing | fr: drapage; drapage de composites; moulage de composites; fabriquer des pièces en composite
composite-manufacturing | en: composite manufacturing; composite materials; composite layup; aerospace composites
composite-manufacturing | en: composites
composite-repair | skill | fr: réparation de composites; réparer des matériaux composites; réparer des composites
composite-repair | fr: réparation de matériaux composites | en: composite repair; repair composite structures
continuing-airworthiness-management | skill | fr: gestion de la navigabilité continue; CAMO; maintien de la navigabilité
continuing-airworthiness-management | fr: gérer la navigabilité continue | en: continuing airworthiness management; CAMO
controlled-goods-program | knowledge | fr: programme des marchandises contrôlées; ITAR; marchandises contrôlées
controlled-goods-program | en: controlled goods program; ITAR; controlled goods
do-178 | knowledge | fr: DO-178; DO-178C | en: DO-178; DO-178C
do-254 | knowledge | fr: DO-254 | en: DO-254
drilling-and-countersinking | skill | fr: perçage et fraisurage; perçage de précision; percer et fraisurer
drilling-and-countersinking | en: drilling and countersinking; precision drilling
drone-pilot-certificate | certificate | fr: certificat d'opérateur de drone; certificat de pilote de drone
drone-pilot-certificate | fr: pilote de drone opérations avancées | en: drone pilot certificate
drone-pilot-certificate | en: advanced drone operations certificate; RPAS certificate
easa-regulations | knowledge | fr: réglementation EASA; EASA Part 145; Part-145; Part 21 | en: EASA regulations
easa-regulations | en: EASA Part 145; Part 21
eddy-current-testing | skill | fr: courants de Foucault; inspection par courants de Foucault | en: eddy current testing
eddy-current-testing | en: eddy current inspection
engine-test-cells | skill | fr: bancs d'essai moteur; essais de moteurs; opérer un banc d'essai
engine-test-cells | fr: opération d'un banc d'essai | en: engine test cells; engine testing; test bench operation
environmental-qualification-testing | skill | fr: essais de vibration et environnementaux; essais environnementaux
environmental-qualification-testing | fr: DO-160 | en: environmental qualification testing; DO-160
faa-regulations | knowledge | fr: réglementation FAA; FAR 25; FAR Part 145 | en: FAA regulations; FAR Part 25
faa-regulations | en: FAR Part 145
fastener-installation | skill | fr: pose de fixations aéronautiques; installer des fixations; fixations hi-lok
fastener-installation | fr: poser des fixations aéronautiques; installation de fixations | en: fastener installation
fastener-installation | en: aerospace fasteners; hi-lok fasteners
fatigue-and-damage-tolerance | skill | fr: fatigue et tolérance aux dommages; analyse de fatigue
fatigue-and-damage-tolerance | fr: mécanique de la rupture | en: fatigue and damage tolerance; fatigue analysis
fatigue-and-damage-tolerance | en: fracture mechanics
femap | tool | fr: FEMAP | en: FEMAP
first-article-inspection | skill | fr: premier article; inspection du premier article; FAI; AS9102
first-article-inspection | fr: inspecter le premier article | en: first article inspection; FAI; AS9102
flight-dispatch | skill | fr: régulation des vols; répartition de vols; planification de vols; plans de vol
flight-dispatch | fr: planifier des vols; répartir des vols | en: flight dispatch; flight planning; flight plans
flight-mechanics | skill | fr: mécanique du vol; dynamique du vol; performances d'aéronefs | en: flight mechanics
flight-mechanics | en: flight dynamics; aircraft performance
flight-simulators | skill | fr: simulateurs de vol; développement de simulateurs; entretien de simulateurs de vol
flight-simulators | fr: développer des simulateurs; entretenir des simulateurs de vol | en: flight simulators
flight-simulators | en: simulator development; flight simulator maintenance
flight-testing | skill | fr: essais en vol; réaliser des essais en vol; réalisation d'essais en vol | en: flight testing
flight-testing | en: conduct flight tests
foreign-object-debris-prevention | skill | fr: prévention des corps étrangers; FOD; prévention FOD
foreign-object-debris-prevention | fr: prévenir les corps étrangers | en: foreign object debris prevention; FOD
foreign-object-debris-prevention | en: FOD prevention
guidance-navigation-and-control | skill | fr: systèmes de navigation et de guidage; guidage, navigation et contrôle
guidance-navigation-and-control | fr: navigation inertielle | en: guidance, navigation and control; inertial navigation
guidance-navigation-and-control | en: GNC systems
helicopter-maintenance | skill | fr: hélicoptères; entretien d'hélicoptères; entretenir des hélicoptères
helicopter-maintenance | fr: voilures tournantes | en: helicopter maintenance; rotorcraft; maintain helicopters
helicopter-piloting | skill | fr: pilotage d'hélicoptères; piloter un hélicoptère | en: helicopter piloting
helicopter-piloting | en: fly helicopters
in-flight-service | skill | fr: service aux passagers à bord; service à bord; sécurité en cabine; service en vol
in-flight-service | fr: servir les passagers à bord | en: in-flight service; cabin safety; cabin crew service
in-service-engineering-support | skill | fr: soutien technique aux exploitants; soutien en service
in-service-engineering-support | en: in-service engineering support; customer technical support in aviation
in-service-engineering-support | en: field service representation
industrial-radiography | skill | fr: radiographie industrielle; contrôle radiographique | en: industrial radiography
industrial-radiography | en: radiographic testing
landing-gear | skill | fr: trains d'atterrissage; assemblage de trains d'atterrissage; révision de trains d'atterrissage
landing-gear | fr: assembler des trains d'atterrissage; réviser des trains d'atterrissage | en: landing gear
landing-gear | en: landing gear assembly; landing gear overhaul
launch-vehicles | skill | fr: lancement et fusées; propulsion spatiale; moteurs-fusées | en: launch vehicles
launch-vehicles | en: rocket propulsion; space propulsion
line-maintenance | skill | fr: entretien en ligne; maintenance en ligne d'aéronefs; effectuer l'entretien en ligne
line-maintenance | en: line maintenance; aircraft line maintenance
magnetic-particle-inspection | skill | fr: magnétoscopie; particules magnétiques | en: magnetic particle inspection
magnetic-particle-inspection | en: magnetic particle testing
manufacturing-engineering-methods | skill | fr: méthodes de fabrication aéronautiques; rédiger des gammes de fabrication
manufacturing-engineering-methods | fr: gammes de fabrication; gammes d'assemblage; rédaction de gammes de fabrication
manufacturing-engineering-methods | en: manufacturing engineering methods; write process sheets; manufacturing routings
manufacturing-engineering-methods | en: aerospace methods; work instructions for assembly
nadcap | knowledge | fr: Nadcap; accréditation Nadcap | en: Nadcap; Nadcap accreditation
nas-410 | certificate | fr: NAS 410 | en: NAS 410
ndt-level-2-certification | certificate | fr: certification CND niveau 2; ONGC niveau 2; CGSB
ndt-level-2-certification | en: NDT level 2 certification; CGSB level 2
non-destructive-testing | skill | fr: contrôle non destructif; essais non destructifs; CND; NDT
non-destructive-testing | fr: inspection non destructive; effectuer des essais non destructifs
non-destructive-testing | fr: réaliser des contrôles non destructifs; réalisation de contrôles non destructifs
non-destructive-testing | en: non-destructive testing; NDT; non-destructive inspection; NDI
passenger-check-in | skill | fr: enregistrement de passagers; enregistrer des passagers; service aux passagers
passenger-check-in | en: passenger check-in; passenger services; airline check-in
penetrant-testing | skill | fr: ressuage; liquides pénétrants; inspection par liquides pénétrants
penetrant-testing | fr: inspecter par ressuage | en: penetrant testing; liquid penetrant inspection; FPI
radar-systems | skill | fr: radar et systèmes de mission; systèmes radars; systèmes de mission | en: radar systems
radar-systems | en: mission systems
riveting | skill | fr: rivetage; riveter; rivetage aéronautique; poser des rivets; pose de rivets | en: riveting; !rivet
riveting | en: install rivets; aircraft riveting
rotor-balancing | skill | fr: équilibrage de rotors; équilibrer des rotors | en: rotor balancing; balance rotors
satellites-and-space-systems | skill | fr: satellites et systèmes spatiaux; ingénierie spatiale; charge utile spatiale
satellites-and-space-systems | en: satellites and space systems; space engineering; spacecraft design
simcenter | tool | fr: Simcenter; Siemens Simcenter | en: Simcenter; Siemens Simcenter
space-robotics | skill | fr: robotique spatiale; bras robotique spatial | en: space robotics
stress-analysis | skill | fr: analyse de contraintes; calcul de contraintes aéronautiques
stress-analysis | fr: analyse de stress aéronautique; analyser des contraintes; calculer des contraintes
stress-analysis | fr: calculer des contraintes aéronautiques; analyser des stress aéronautique; calcul de contraintes
stress-analysis | en: stress analysis; aircraft stress analysis
structural-testing | skill | fr: essais de fatigue et essais structuraux; essais structuraux
structural-testing | fr: réaliser des essais structuraux; réalisation d'essais structuraux | en: structural testing
structural-testing | en: fatigue testing; aircraft structural tests
surface-treatment | skill | fr: traitements de surface aéronautiques; anodisation; !placage; traitement de surface
surface-treatment | en: surface treatment; anodizing; aerospace surface treatments
thermal-spraying | skill | fr: projection thermique; revêtements thermiques; projection plasma | en: thermal spraying
thermal-spraying | en: plasma spray; thermal coatings
trax-maintenance | tool | fr: TRAX maintenance | en: TRAX maintenance
ultrasonic-testing | skill | fr: contrôle par ultrasons; inspection par ultrasons | en: ultrasonic testing
ultrasonic-testing | en: ultrasonic inspection
unmanned-aerial-systems | skill | fr: drones et systèmes téléguidés; SATP; conception de drones; concevoir des drones
unmanned-aerial-systems | en: unmanned aerial systems; UAS; drone design
weight-and-balance | skill | fr: calcul de masse et centrage; masse et centrage; poids et équilibrage
weight-and-balance | en: weight and balance; mass and balance calculation
wing-assembly | skill | fr: assemblage d'ailes; assembler des ailes; jonction de fuselage | en: wing assembly
wing-assembly | en: fuselage joining; assemble wings
`
