/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_AEROSPACE = `
21390 fr | ingénieur en aérospatiale; ingénieur aérospatial; ingénieur aéronautique; ingénieur en aéronautique
21390 fr | ingénieur en génie aérospatial; ingénieur en aérodynamique; ingénieur aérodynamicien
21390 fr | ingénieur en structures aéronautiques; ingénieur structure aéronautique; ingénieur calcul aéronautique
21390 fr | ingénieur en propulsion; ingénieur en systèmes aéronautiques; ingénieur en conception aéronautique
21390 fr | ingénieur d’essais en vol; ingénieur d’essais aéronautiques; ingénieur en certification aéronautique
21390 fr | ingénieur en navigabilité; ingénieur astronautique; ingénieur en systèmes spatiaux; ingénieur de satellites
21390 fr | ingénieur en systèmes d’aéronefs; ingénieur en mécanique du vol; ingénieur en turbines à gaz aéronautiques
21390 fr | ingénieur en simulation de vol; ingénieur en fiabilité aéronautique
21390 fr | ingénieur de support technique aéronautique; ingénieur en composites aéronautiques; ingénieur spatial
21390 fr | ingénieur en liaison aéronautique; ingénieur de maintenance aéronautique
21390 en | aerospace engineer; aeronautical engineer; aerodynamics engineer; aircraft design engineer
21390 en | aircraft structures engineer; aerospace stress engineer; aerospace structures engineer; propulsion engineer
21390 en | aerospace systems engineer; aircraft systems engineer; flight test engineer; flight dynamics engineer
21390 en | airworthiness engineer; aircraft certification engineer; astronautical engineer; spacecraft engineer
21390 en | satellite systems engineer; aerospace test engineer; flight simulation engineer; aircraft interiors engineer
21390 en | aerospace liaison engineer; mass properties engineer; aerospace design engineer; flight operations engineer
21390 en | aerospace reliability engineer; fatigue and damage tolerance engineer; aerospace engineer in training
21390 en | drone design engineer
22301 fr | technicien en génie aérospatial; technicien en conception d’aéronefs; technologue en génie aérospatial
22301 fr | technicien d’essais de moteurs d’avion
22301 en | aerospace mechanical technologist; aircraft design technologist; mechanical aerospace test technician
22301 en | jet engine test technician; design aircraft structures technologist
22302 fr | agent de méthodes aéronautique; agent de méthodes en aérospatiale; technicien en qualité aéronautique
22302 fr | planificateur méthodes en aéronautique; technicien en méthodes d’assemblage d’aéronefs
22302 en | aerospace methods agent; aerospace manufacturing technologist; aerospace quality technician
22302 en | aerospace methods planner; aerospace NC programmer
22310 fr | technicien en simulateurs de vol; technicien de simulateur de vol
22310 en | flight simulator technician
22313 fr | technicien en avionique; technicien avionique; mécanicien d’avionique; mécanicien en avionique
22313 fr | technologue en avionique; contrôleur d’avionique; électricien d’aéronefs; électricien d’avions
22313 fr | technicien d’instruments de bord; mécanicien d’instruments de bord; inspecteur en avionique
22313 fr | technicien en systèmes électriques d’aéronefs; technicien d’essais avioniques
22313 fr | inspecteur d’instruments d’aéronefs; installateur d’avionique
22313 fr | mécanicien en systèmes électroniques d’aéronefs; technicien en réparation de composants avioniques
22313 fr | électronicien de bord; technicien en électronique aéronautique; électromécanicien aéronautique
22313 en | avionics technician; avionics mechanic; avionics inspector; avionics technologist; avionics installer
22313 en | aircraft electrician; aircraft electrical technician; aircraft instrument technician
22313 en | aircraft instrument mechanic; aircraft instrument inspector; avionics maintenance technician
22313 en | aircraft electronics technician; avionics test technician
22313 en | aircraft electrical and electronic systems mechanic; avionics bench technician; avionics repair technician
22313 en | flight instrument repairer; avionics systems installer; aircraft radio technician
64311 fr | agent de bord; hôtesse de l’air; steward; personnel navigant commercial; PNC; commissaire de bord
64311 fr | chef de cabine; directeur de vol; agent de bord de navire; chef de cabine principal; steward de navire
64311 fr | agent de train de passagers; préposé de bord; hôtesse de bord
64311 en | flight attendant; cabin crew member; purser; air hostess; cabin attendant; senior flight attendant
64311 en | airline flight attendant; flight service director; ship purser; ship chief purser; in-flight service manager
64311 en | airline passenger service attendant; cabin crew
64312 fr | agent de billetterie aérienne; agent au comptoir d’aéroport; agent de passagers
64312 fr | agent de service aux passagers; agent d’escale; agent d’escale commercial; agent d’embarquement
64312 fr | agent de réservation de compagnie aérienne; agent des services à la clientèle aérienne
64312 fr | agent d’enregistrement des passagers; agent de porte d’embarquement; préposé au comptoir d’enregistrement
64312 fr | agent des ventes de billets d’avion; agent de litiges bagages
64312 en | airline ticket agent; airline passenger agent; airline reservation agent; airline customer service agent
64312 en | airport check-in agent; airline check-in agent; gate agent; airline counter agent; passenger service agent
64312 en | airline service agent; airline sales agent; baggage tracing agent; airport customer service agent
64312 en | airline lost luggage clerk; airline station agent; airline load planner
65210 fr | bagagiste; manutentionnaire de bagages
65210 en | train service attendant
65329 fr | pilote de drone
65329 en | drone pilot
70012 fr | directeur d’aéroport; gestionnaire d’aéroport
70012 en | airport manager
70020 fr | directeur des opérations aériennes; directeur de l’exploitation aérienne; chef d’escale
70020 fr | directeur des opérations d’aéroport
70020 en | flight operations manager; airline operations manager; airport operations manager
70020 en | director of flight operations; airline cargo operations manager
72100 fr | machiniste aéronautique; machiniste en aérospatiale; usineur de pièces d’aéronefs
72100 fr | inspecteur d’usinage aéronautique; inspecteur dimensionnel aéronautique; inspecteur MMT aéronautique
72100 en | aerospace machinist; aircraft parts machinist; aerospace machining inspector; aerospace CMM inspector
72404 fr | mécanicien d’aéronefs; mécanicien d’avion; mécanicien d’avions; mécanicien aéronautique; mécanicien avion
72404 fr | technicien d’entretien d’aéronefs; technicien en entretien d’aéronefs; technicien d’entretien d’avions
72404 fr | technicien en maintenance aéronautique; technicien de maintenance aéronautique
72404 fr | technicien d’entretien aéronautique; TEA; mécanicien d’hélicoptères; mécanicien de moteurs d’aéronefs
72404 fr | mécanicien de moteurs d’avion; mécanicien de systèmes hydrauliques d’aéronefs; inspecteur d’aéronefs
72404 fr | inspecteur de réparation d’aéronefs; inspecteur en entretien d’aéronefs; inspecteur de moteurs d’avions
72404 fr | mécanicien de structures d’aéronefs; réparateur de structures d’aéronefs; mécanicien de ligne aéronautique
72404 fr | apprenti mécanicien d’aéronefs; technicien en révision de moteurs d’avion
72404 fr | technicien de révision et réparation d’aéronefs; mécanicien de turbines à gaz d’aéronefs
72404 fr | mécanicien au sol d’aviation; mécanicien de train d’atterrissage; contrôleur d’aéronefs en entretien
72404 fr | technicien aéronautique; mécanicien moteur aviation; technicien d’entretien de drones
72404 fr | mécanicien cellule et moteur
72404 en | aircraft mechanic; aircraft maintenance mechanic; aircraft maintenance technician; aircraft technician; AME
72404 en | licensed aircraft maintenance engineer; aircraft engine mechanic; aircraft engine technician
72404 en | aircraft inspector; aircraft repair and overhaul inspector; aircraft repair inspector
72404 en | aircraft hydraulics mechanic; aircraft structures technician; aircraft structural repair mechanic
72404 en | aircraft sheet metal repair technician; helicopter mechanic; aircraft gas turbine repair technician
72404 en | aircraft repair shop inspector; flight line mechanic; line maintenance technician; aviation mechanic
72404 en | aviation maintenance technician; aircraft field and base maintenance inspector; landing gear technician
72404 en | apprentice aircraft mechanic; aircraft overhaul technician; propeller overhaul technician
72404 en | aircraft heavy maintenance technician; aircraft ground crew mechanic; aircraft engine overhaul mechanic
72600 fr | pilote; pilote d’avion; pilote de ligne; pilote d’hélicoptère; pilote de brousse; commandant de bord
72600 fr | copilote; premier officier pilote; pilote instructeur; instructeur de vol; instructeur de pilotage
72600 fr | instructeur de pilotage d’aéronefs; mécanicien navigant; pilote d’essai; pilote commercial; télépilote
72600 fr | navigateur aérien; pilote d’avion-citerne; pilote d’affaires; chef pilote; instructeur sur simulateur de vol
72600 fr | pilote privé professionnel; pilote d’épandage agricole; pilote d’ambulance aérienne
72600 en | pilot; airline pilot; air pilot; commercial pilot; helicopter pilot; bush pilot; airline captain
72600 en | airline first officer; co-pilot; copilot; flight instructor; flying instructor; flight engineer
72600 en | airline second officer; test pilot; chief pilot; air navigator; corporate pilot; charter pilot
72600 en | remotely piloted aircraft pilot; water bomber pilot; check pilot; air transport pilot; crop duster pilot
72600 en | cargo pilot; flight simulator instructor
72601 fr | contrôleur aérien; contrôleur de la circulation aérienne; contrôleur du trafic aérien; aiguilleur du ciel
72601 fr | régulateur de vol; régulateur de vols; spécialiste de l’information de vol; spécialiste en information de vol
72601 fr | agent d’opérations aériennes; agent technique d’exploitation aérienne; contrôleur d’aéroport
72601 fr | contrôleur d’approche; spécialiste des services d’information aéronautique; répartiteur de vols
72601 fr | agent des opérations aériennes; assistant contrôleur aérien; agent de planification des vols
72601 en | air traffic controller; airport traffic controller; flight dispatcher; flight service specialist
72601 en | flight operations dispatcher; aircraft dispatcher; terminal controller; enroute controller
72601 en | control tower operator; flight operations officer; air traffic control assistant; area controller
72601 en | air traffic tower controller; flight service station specialist; flight planning officer
74202 fr | agent de piste; préposé de piste; bagagiste d’aéroport; agent d’escale piste; préposé aux bagages d’aéroport
74202 fr | préposé au dégivrage d’aéronefs; dégivreur d’avions; préposé à l’avitaillement d’aéronefs
74202 fr | avitailleur d’aéronefs; préposé au fret aérien; agent de rampe; agent au sol; chef de rampe
74202 fr | superviseur de piste; préposé aux services au sol; nettoyeur de cabine d’avion
74202 fr | agent de traitement de fret aérien; manutentionnaire de fret aérien; conducteur de tracteur d’aérogare
74202 fr | agent de manutention au sol; placier d’avions; préposé au ravitaillement d’avions; assistant en escale
74202 en | ramp attendant; ramp agent; airport ramp attendant; airport baggage handler; air cargo handler
74202 en | aircraft groomer; aircraft refueller; aircraft fueler; aircraft de-icer; de-icing agent; aircraft marshaller
74202 en | ground handling agent; airport ground crew member; airport ramp supervisor; air transport station attendant
74202 en | air freight agent; air cargo agent; aircraft cleaner; ramp operator; airport utility worker
93200 fr | monteur d’aéronefs; assembleur d’aéronefs; assembleur-monteur d’aéronefs; assembleur de structures d’aéronefs
93200 fr | monteur de structures d’aéronefs; assembleur-monteur de structures d’aéronefs
93200 fr | monteur-assembleur en aérospatiale; assembleur-monteur en aérospatiale; monteur de cellules d’avions
93200 fr | monteur-ajusteur d’aéronefs; ajusteur-monteur d’aéronefs; ajusteur-monteur aéronautique
93200 fr | ajusteur aéronautique; monteur-ajusteur de structures d’aéronefs; monteur de circuits électriques d’aéronefs
93200 fr | câbleur aéronautique; câbleur d’aéronefs; riveteur d’aéronefs; riveteur aéronautique
93200 fr | chaudronnier aéronautique; assembleur aérospatial; assembleur aéronautique; assembleur d’intérieurs d’avions
93200 fr | installateur d’intérieurs d’aéronefs; monteur d’intérieurs d’avions; contrôleur de montage d’aéronefs
93200 fr | inspecteur de montage d’aéronefs; inspecteur en assemblage d’aéronefs; vérificateur d’assemblage d’aéronefs
93200 fr | monteur de canalisations d’aéronefs; monteur de gouvernes; opérateur d’assemblage d’aéronefs
93200 fr | gréeur d’aéronefs; stratifieur aéronautique; assembleur de fuselage; étancheur d’aéronefs
93200 fr | monteur de systèmes d’aéronefs
93200 en | aircraft assembler; aircraft structural assembler; aircraft structures assembler; aerospace assembler
93200 en | airframe assembler; aircraft bench and structural assembler; aircraft bench assembler
93200 en | aircraft fitter-assembler; aircraft electrical assembler; aircraft wiring assembler; aircraft rigger
93200 en | aircraft riveter; aircraft assembly inspector; aircraft assembly fitter; aircraft interior assembler
93200 en | aircraft interior installer; aircraft cabin assembler; aircraft final assembler; aircraft systems assembler
93200 en | aircraft subassembler; aerospace sealer; aircraft tubing assembler; wing assembler; fuselage assembler
93200 en | aircraft manufacturing de-icer installer; aircraft skin burnisher; aircraft line assembler
93200 en | aircraft precision assembly checker; aircraft assembly first-off inspector
94204 fr | monteur de moteurs d’aéronefs en usine; assembleur de moteurs d’avion; monteur de turbines
94204 fr | monteur de turboréacteurs; assembleur de turbines
94204 en | aircraft engine assembler; aircraft engine builder; turbine assembler; aerospace gearbox assembler
94204 en | jet engine assembler
94213 fr | peintre d’aéronefs; peintre aéronautique; peintre d’avions; préparateur de surfaces d’aéronefs
94213 fr | opérateur en traitement de surface aéronautique
94213 en | aircraft painter; aerospace painter; aircraft surface preparer; aircraft parts coater
94213 en | aerospace plating operator
`
