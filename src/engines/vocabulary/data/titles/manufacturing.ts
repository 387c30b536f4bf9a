/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_MANUFACTURING = `
65311 fr | sableur au jet
65311 en | sandblaster
72104 fr | plaqueur
72400 fr | mécanicien monteur
72400 en | loom fixer
72405 fr | monteur de machines
72405 en | machine builder
73100 fr | finisseur de béton préfabriqué
73400 en | asphalt plant operator
75101 en | hand packager
85100 en | egg grader; egg candler
90010 fr | directeur de la fabrication; directeur d’usine; directeur de production; directeur de la production
90010 fr | directeur des opérations; directeur des opérations manufacturières; gestionnaire de production
90010 fr | gestionnaire de la production; responsable de production; responsable production; chef de production
90010 fr | chef de fabrication; responsable de fabrication; directeur de site industriel; directeur industriel
90010 fr | directeur d’usine adjoint; surintendant de production; surintendant d’usine; gérant de production
90010 fr | gérant d’usine; chef d’usine; directeur des opérations d’usine; directeur manufacturier
90010 fr | gestionnaire des opérations; chef d’atelier de production; directeur de scierie; directeur d’imprimerie
90010 fr | directeur de fonderie; responsable d’usine; responsable d’atelier; gestionnaire d’usine
90010 fr | directeur des opérations de fabrication; directeur de la qualité en usine en fabrication
90010 fr | directeur de projet industriel; surintendant de fabrication; maître brasseur
90010 fr | directeur d’exploitation manufacturière; directeur de la fabrication et de l’assemblage; directeur d’atelier
90010 fr | directeur de la transformation alimentaire; directeur d’usine alimentaire; surintendant des opérations
90010 fr | directeur adjoint d’usine; directeur adjoint de production; gestionnaire manufacturier
90010 fr | chef des opérations d’usine; directeur production et maintenance; responsable d’exploitation industrielle
90010 fr | responsable de site de production; responsable industriel
90010 en | manufacturing manager; plant manager; factory manager; production manager; factory superintendent
90010 en | manufacturing director; plant superintendent; manufacturing operations manager; production superintendent
90010 en | mill manager; manufacturing plant manager; production director; manufacturing plant general manager
90010 en | clothing manufacturing manager; food processing plant manager; sawmill manager; printing plant manager
90010 en | manufacturing superintendent; manufacturing shop manager; plant director; assembly plant manager
90010 en | director of manufacturing; brewmaster
90011 fr | directeur de services d’utilité publique; directeur de centrale électrique; directeur d’usine de filtration
90011 fr | directeur du traitement de l’eau; directeur de centrale; directeur de réseau d’électricité
90011 fr | directeur de la gestion des déchets; directeur de station d’épuration
90011 fr | directeur de la distribution d’électricité; gestionnaire de réseau de gaz
90011 fr | gestionnaire des matières résiduelles; directeur du service de l’eau; chef d’exploitation de centrale
90011 fr | directeur des opérations de traitement des eaux
90011 en | utilities manager; power generating station manager; water supply manager; water treatment plant manager
90011 en | waste management manager; electrical power transmission manager; gas distribution manager
90011 en | hydro-electric station manager; wastewater plant manager; pipeline operations manager
90011 en | waste systems superintendent; natural gas supply manager; heating plant superintendent
90011 en | utility operations director
92010 fr | contremaître de fonderie; superviseur de fonderie; contremaître d’aciérie; superviseur de laminoir
92010 fr | contremaître d’aluminerie; superviseur de cimenterie; superviseur de la transformation des métaux
92010 fr | contremaître de traitement du minerai; superviseur de verrerie; contremaître en métallurgie
92010 fr | superviseur de concentrateur; contremaître d’affinerie; superviseur de cuves d’électrolyse
92010 fr | contremaître de salle de cuves
92010 en | foundry supervisor; foundry foreman; steel mill foreman; rolling mill supervisor; aluminum smelter supervisor
92010 en | metal processing supervisor; mineral processing supervisor; smelter foreman; cement plant foreman
92010 en | glass plant supervisor; metal refinery supervisor; concentrator foreman; mineral processing mill supervisor
92010 en | casting supervisor; brick and tile plant supervisor; potroom supervisor
92011 fr | superviseur de raffinerie; contremaître de raffinerie; superviseur d’usine chimique
92011 fr | contremaître d’usine chimique; superviseur de procédés chimiques; superviseur de production pharmaceutique
92011 fr | contremaître de centrale électrique; superviseur d’usine de traitement des eaux
92011 fr | superviseur de production cosmétique; superviseur de laboratoire de production chimique
92011 fr | contremaître de station d’épuration; chef d’équipe production pharmaceutique
92011 fr | superviseur de fabrication de peinture; chef de quart de raffinerie; superviseur de centrale thermique
92011 fr | superviseur en production biopharmaceutique; superviseur de traitement du gaz
92011 en | chemical plant supervisor; petroleum refinery supervisor; chemical processing supervisor
92011 en | pharmaceutical production supervisor; pharmaceutical manufacturing supervisor
92011 en | water treatment plant supervisor; power station supervisor; power plant supervisor; gas plant supervisor
92011 en | petroleum refinery foreman; oil refinery supervisor; cosmetics production supervisor
92011 en | paint production foreman; wastewater treatment plant supervisor; chemical production supervisor
92011 en | stationary engineers supervisor; boiler plant supervisor; pipeline supervisor; utilities supervisor
92011 en | shift engineer supervisor
92012 fr | superviseur de transformation alimentaire; superviseur de production alimentaire
92012 fr | superviseur production alimentaire; contremaître d’usine alimentaire; contremaître d’abattoir
92012 fr | superviseur d’abattoir; superviseur de brasserie; superviseur de boulangerie industrielle
92012 fr | superviseur d’usine de transformation de viande; contremaître de fromagerie
92012 fr | superviseur d’emballage alimentaire; superviseur d’embouteillage; chef d’équipe agroalimentaire
92012 fr | superviseur de laiterie; chef d’équipe transformation alimentaire; contremaître de conserverie
92012 fr | superviseur de salle de coupe; chef de ligne agroalimentaire; superviseur d’usine de poisson
92012 en | food processing supervisor; food production supervisor; meat packing plant supervisor
92012 en | slaughterhouse supervisor; brewery supervisor; bakery plant supervisor; dairy plant supervisor
92012 en | beverage processing supervisor; food plant supervisor; bottling supervisor; fish processing supervisor
92012 en | food and beverage packaging supervisor; cannery foreman; industrial meat cutting supervisor
92012 en | flour mill foreman; food and beverage production supervisor; tobacco processing supervisor
92012 en | poultry plant supervisor
92013 fr | superviseur de fabrication de plastique; contremaître d’injection plastique; superviseur d’extrusion
92013 fr | superviseur de moulage; contremaître de moulage par injection; superviseur d’usine de plastique
92013 fr | superviseur de fabrication de pneus; contremaître de plasturgie; chef d’équipe plasturgie
92013 fr | superviseur de production en plasturgie; contremaître en caoutchouc; chef d’équipe injection
92013 en | plastics manufacturing supervisor; injection moulding supervisor; plastic moulding supervisor
92013 en | rubber products supervisor; tire building supervisor; plastics extrusion supervisor; blow moulding supervisor
92013 en | plastics processing foreman; rubber manufacturing foreman; rubber and plastic calendering supervisor
92013 en | tire manufacturing supervisor
92014 fr | contremaître de scierie; superviseur de scierie; contremaître de papeterie
92014 fr | superviseur d’usine de pâtes et papiers; superviseur de production papetière; contremaître de rabotage
92014 fr | superviseur de séchoir à bois; superviseur d’usine de panneaux; contremaître de la transformation du bois
92014 fr | superviseur de transformation du papier; contremaître de machine à papier
92014 en | sawmill supervisor; sawmill foreman; paper mill supervisor; paper mill foreman; pulp mill foreman
92014 en | planing mill foreman; wood processing supervisor; paper machine foreman; plywood mill foreman
92014 en | forest products processing supervisor; paper converting supervisor; lumber grading supervisor
92014 en | wood treatment plant foreman; pulp and paper shift supervisor
92015 fr | superviseur de couture; contremaître de couture; superviseur d’atelier de couture; contremaître de textile
92015 fr | superviseur d’usine de textile; superviseur de tissage; contremaître de coupe textile
92015 fr | superviseur de la confection; contremaîtresse d’atelier de couture; chef d’atelier de couture
92015 fr | chef d’équipe confection; superviseur de tannerie; superviseur de teinturerie industrielle
92015 fr | chef d’atelier de confection; chef de chaîne confection
92015 en | textile manufacturing supervisor; sewing room supervisor; sewing machine operators supervisor
92015 en | textile mill foreman; garment factory supervisor; clothing manufacturing supervisor
92015 en | textile cutting room foreman; weaving supervisor; knitting mill supervisor; tannery foreman
92015 en | leather goods production supervisor; dye house foreman; fur products supervisor; fabric cutting supervisor
92015 en | apparel production supervisor
92020 fr | superviseur de montage automobile; contremaître de chaîne de montage automobile
92020 fr | superviseur de montage de véhicules; contremaître d’assemblage de camions; chef d’équipe montage automobile
92020 fr | superviseur d’assemblage d’autobus; contremaître de montage de véhicules automobiles
92020 fr | superviseur de chaîne de montage de véhicules
92020 en | motor vehicle assembly supervisor; automobile assembly supervisor; vehicle assembly foreman
92020 en | truck assembly supervisor; bus assembly supervisor; motor vehicles assembly line supervisor
92020 en | automotive assembly foreman; vehicle test area foreman; motor vehicle assembly foreman
92021 fr | superviseur d’assemblage électronique; superviseur de fabrication électronique
92021 fr | contremaître de fabrication d’appareils électriques; superviseur de montage électrique
92021 fr | chef d’équipe assemblage électronique; superviseur de production électronique
92021 fr | contremaître de fabrication de transformateurs; superviseur d’assemblage de panneaux électriques
92021 fr | chef de ligne en électronique
92021 en | electronics assembly supervisor; electronics manufacturing supervisor; electrical assembly supervisor
92021 en | electrical equipment manufacturing supervisor; circuit board assembly supervisor
92021 en | transformer assembly supervisor; appliance assembly foreman; electronic equipment assembly foreman
92021 en | electric motor assembly supervisor; telecommunications equipment assembly supervisor
92022 fr | superviseur de fabrication de meubles; contremaître d’usine de meubles
92022 fr | contremaître d’ébénisterie industrielle; superviseur d’assemblage de meubles; contremaître d’usine d’armoires
92022 fr | chef d’équipe fabrication de meubles; superviseur de finition de meubles; superviseur d’atelier de meubles
92022 fr | contremaître de rembourrage
92022 en | furniture manufacturing supervisor; furniture factory foreman; manufacturing cabinet shop supervisor
92022 en | furniture assembly supervisor; furniture finishing foreman; desk assembly foreman
92022 en | wood furniture production supervisor; upholstery shop supervisor; fixtures manufacturing supervisor
92023 fr | superviseur d’assemblage mécanique; superviseur de montage mécanique; contremaître d’assemblage mécanique
92023 fr | superviseur d’assemblage d’aéronefs; contremaître d’assemblage d’aéronefs
92023 fr | superviseur de fabrication de produits métalliques; superviseur d’usine de produits métalliques
92023 fr | chef d’équipe d’assemblage aéronautique; contremaître de fabrication métallique
92023 fr | superviseur de fabrication de machinerie; contremaître d’assemblage de machines
92023 fr | superviseur de tôlerie en usine; chef d’équipe montage mécanique
92023 en | mechanical assembly supervisor; aircraft assembly supervisor; aircraft assembly foreman
92023 en | metal products manufacturing supervisor; metal fabrication plant supervisor; machinery assembly supervisor
92023 en | heavy machinery assembly foreman; mechanical assemblers supervisor; tractor assembly supervisor
92023 en | helicopter assembly supervisor; metal stamping supervisor; wire products foreman; engine assembly foreman
92024 fr | superviseur de production; superviseur d’assemblage; superviseur d’usine; contremaître de production
92024 fr | contremaître d’usine; contremaître d’assemblage; chef d’équipe production; chef d’équipe de production
92024 fr | chef de ligne; chef de ligne de production; superviseur de ligne de production; chef d’équipe en usine
92024 fr | superviseur de fabrication; superviseur de montage; contremaître de montage
92024 fr | superviseur de fabrication de bijoux; superviseur de quart de production; chef d’équipe assemblage
92024 fr | chef d’équipe manufacturier; superviseur d’équipe de production; contremaître de fabrication
92024 fr | superviseur de plancher de production; agent de maîtrise production; agent de maîtrise; contremaître
92024 fr | superviseur de production de soir; coordonnateur d’équipe de production; chef d’atelier
92024 fr | chef d’atelier de fabrication; chef d’équipe; superviseur de production de nuit; superviseur manufacturier
92024 fr | superviseur de production de jour; superviseur de quart; superviseur de quart de nuit; chef d’équipe de nuit
92024 fr | chef d’équipe de fabrication; superviseur d’atelier; contremaître de quart; contremaître de nuit
92024 fr | contremaître d’équipe; superviseur manufacture; coordonnateur de ligne de production; chef de quart
92024 fr | chef de poste en production; superviseur de plancher; responsable d’équipe de production
92024 fr | responsable de ligne; responsable d’atelier de production; pilote de ligne de production
92024 en | production supervisor; assembly supervisor; manufacturing supervisor; assembly line supervisor
92024 en | production foreman; plant supervisor; factory supervisor; production team leader; production line supervisor
92024 en | assembly foreman; manufacturing shift supervisor; production shift supervisor; toy manufacturing supervisor
92024 en | sporting goods assembly supervisor; production lead hand; jewellery production supervisor; factory foreman
92024 en | manufacturing team leader; plant foreman; manufacturing line lead; product assembly supervisor
92024 en | production floor supervisor; bicycle assembly supervisor
92100 fr | mécanicien de machines fixes; mécanicien de machine fixe; opérateur de chaudière; opérateur de chaudières
92100 fr | chauffeur de chaudière; conducteur de chaudière; opérateur de centrale électrique; opérateur de centrale
92100 fr | opérateur de centrale thermique; opérateur de chaufferie; opérateur de turbine
92100 fr | opérateur de salle de commande de centrale; mécanicien de machines fixes classe 4
92100 fr | opérateur de réseau électrique; répartiteur de réseau électrique; opérateur de mouvements d’énergie
92100 fr | technicien de centrale; ingénieur de quart de centrale; opérateur de centrale nucléaire
92100 fr | opérateur d’installation hydroélectrique; chauffeur de fournaise industrielle
92100 fr | mécanicien de machines fixes classe 2; opérateur de groupe électrogène; exploitant de centrale
92100 fr | opérateur de chaudière à vapeur; conducteur de turbines; mécanicien de chaufferie
92100 en | power engineer; stationary engineer; boiler operator; boiler room operator; power plant operator
92100 en | power station operator; power systems operator; 4th class power engineer; 3rd class power engineer
92100 en | second class power engineer; power shift engineer; stationary operating engineer; heating plant operator
92100 en | steam plant operator; turbine operator; power generating station control room operator
92100 en | nuclear generating station operator; hydro-electric power station operator; power load dispatcher
92100 en | nuclear reactor operator; auxiliary plant operator; power system control centre operator; steam engineer
92100 en | stationary building systems engineer; power dispatcher; generating station operator
92100 en | fourth class stationary engineer; thermal power plant operator; stationary refrigeration plant operator
92101 fr | opérateur en traitement de l’eau; opérateur d’usine de filtration; opérateur d’usine d’épuration
92101 fr | opérateur de station d’épuration; opérateur en traitement des eaux; opérateur de traitement des eaux usées
92101 fr | opérateur d’usine de traitement d’eau potable; technicien en traitement de l’eau
92101 fr | technicien en assainissement des eaux; technicien de l’eau; opérateur d’eau potable et d’eaux usées
92101 fr | opérateur d’incinérateur; opérateur de site d’enfouissement; opérateur de centre de tri
92101 fr | technicien en traitement des eaux; opérateur d’étangs aérés; opérateur en eau potable
92101 fr | opérateur de compostage; technicien opérateur en eau; agent d’exploitation de station d’épuration
92101 fr | opérateur de bassin d’épuration; opérateur d’installation de gestion des déchets
92101 fr | opérateur de presse à recyclage; conducteur d’installation d’incinération
92101 en | water treatment plant operator; wastewater treatment plant operator; water plant operator
92101 en | wastewater operator; water treatment operator; sewage plant operator; filtration plant operator
92101 en | water purification plant operator; waste treatment plant operator; incinerator operator
92101 en | water treatment environmental systems operator; landfill operator; water treatment technician
92101 en | wastewater technician; recycling plant operator; effluent treatment operator; liquid waste process operator
92101 en | water filtration plant operator; water and sewage plant operator; compost facility operator
92101 en | water pollution control plant operator; industrial waste treatment operator
93100 fr | opérateur de salle de commande de cimenterie; opérateur de laminoir en salle de commande
93100 fr | opérateur de procédés métallurgiques; conducteur de procédés de traitement des métaux
93100 fr | opérateur de haut fourneau; opérateur d’affinage; opérateur de contrôle en métallurgie
93100 fr | opérateur de concentrateur en salle de commande; conducteur de four à chaux; fondeur-chef d’aciérie
93100 fr | opérateur de coulée continue; opérateur de procédé d’aluminerie
93100 en | metal processing central control room operator; steel mill control operator; cement kiln control operator
93100 en | mineral processing control room operator; rolling mill control operator; metal processing control operator
93100 en | smelter process control operator; casting process control operator; basic oxygen furnace operator
93100 en | concentrator control room operator; furnace process controller; aluminum process operator
93100 en | kiln control room operator; metal processing chief operator
93101 fr | opérateur de raffinerie; opérateur de salle de contrôle de raffinerie; opérateur de procédés chimiques
93101 fr | opérateur de procédé chimique; technicien en exploitation pétrochimique; opérateur de procédés pétroliers
93101 fr | conducteur de procédés chimiques; opérateur d’usine de gaz; opérateur de procédés pharmaceutiques
93101 fr | opérateur de procédés biopharmaceutiques; opérateur en pétrochimie; opérateur de pipeline
93101 fr | opérateur console de raffinerie; conducteur d’installations pétrochimiques
93101 fr | opérateur de station de compression de gaz; opérateur d’unité de distillation
93101 fr | technicien de production pétrolière; technicien de fabrication pharmaceutique en salle de commande
93101 fr | opérateur de terminal pétrolier
93101 en | refinery operator; petroleum refinery operator; refinery process operator; chemical process operator
93101 en | petroleum central control room operator; gas plant operator; petrochemical process operator
93101 en | chemicals control room operator; pharmaceutical process operator; bioprocess operator; pipeline operator
93101 en | natural gas processing plant operator; petroleum process operator; refinery console operator
93101 en | oil refinery operator; crude oil treater operator; compressor station operator; gas compression operator
93101 en | petroleum refinery board operator; petrochemical process technician; ethylene plant operator
93101 en | petroleum still operator
93102 fr | opérateur de lessiveur; opérateur de panneaux de contrôle en pâtes et papiers
93102 fr | opérateur de salle de commande de pâtes et papiers; conducteur de machine à papier
93102 fr | opérateur au contrôle de la pâte; opérateur de blanchiment de la pâte; opérateur de contrôle du couchage
93102 fr | premier opérateur de machine à papier; opérateur de raffinage de la pâte; cuiseur de pâte
93102 fr | opérateur de pâte thermomécanique
93102 en | pulp mill control operator; papermaking control operator; bleach plant operator; pulping control operator
93102 en | paper machine tender; coating control operator; kraft recovery operator; pulp and paper panel board operator
93102 en | thermomechanical pulp operator; pulp and paper control room operator; paper mill control room operator
93102 en | pulp mill control room operator; papermaking process operator; bleaching control operator
94100 fr | opérateur de laminoir; opérateur de broyeur; opérateur de concasseur; opérateur de four
94100 fr | opérateur de fourneau; conducteur de four; lamineur; opérateur de machine à couler
94100 fr | opérateur d’extrusion d’aluminium; opérateur de presse à extruder les métaux; opérateur de cuve d’électrolyse
94100 fr | opérateur de flottation; opérateur de machines de traitement du minerai; opérateur de broyage
94100 fr | opérateur de four à ciment; opérateur de trempe; opérateur de traitement thermique; traiteur thermique
94100 fr | opérateur de coulée; opérateur de tamiseur; opérateur de moulage sous pression
94100 fr | opérateur de machine de coulée sous pression; cuviste; opérateur de séchoir à minerai
94100 fr | opérateur de refente d’acier; trempeur de métaux; opérateur de tréfileuse; tréfileur
94100 en | rolling mill operator; mineral processing crusher operator; furnace operator; die caster; smelter operator
94100 en | heat treating operator; heat treater; aluminum extrusion operator; metal processing extrusion press operator
94100 en | ore crusher operator; grinding mill operator; flotation operator; metal processing machine operator
94100 en | metal processing slitter operator; metal processing anodizing machine operator; mineral kiln operator
94100 en | steel mill operator; mineral processing machine operator; metal casting machine operator; annealer
94100 en | centrifugal casting machine operator; potline operator; metal processing shear operator
94100 en | concentrator operator; pelletizer operator; cement mill operator; leaching operator
94100 en | metal processing rolling operator; ladle pourer; wire drawing machine operator
94101 fr | fondeur; ouvrier de fonderie; mouleur de fonderie; mouleur; noyauteur; couleur de métal; mouleur au sable
94101 fr | ouvrier en fonderie; fondeur de métaux; opérateur de four de fonderie; ébarbeur de fonderie qualifié
94101 fr | mouleur-noyauteur; couleur de fonderie; fondeur-mouleur; mouleur de métaux; modeleur-mouleur de fonderie
94101 fr | préposé aux poches de coulée
94101 en | die casting machine operator; foundry worker; foundry moulder; moulder; coremaker; sand moulder; metal caster
94101 en | bench moulder; foundry coremaker; foundry furnace operator; metal pourer; foundry machine moulder
94101 en | green sand moulder; foundry core maker; foundry melter; metal moulder; foundry casting operator
94102 fr | souffleur de verre industriel; coupeur de verre; opérateur de four à verre
94102 fr | opérateur de machine à former le verre; verrier industriel; biseauteur de verre; polisseur de verre
94102 fr | opérateur de machine à tremper le verre; tailleur de verre; fabricant d’unités scellées
94102 fr | opérateur de table de coupe de verre; façonnier de verre; opérateur de machines à verre; ouvrier verrier
94102 en | glass cutter; glass forming machine operator; glass process operator; glass beveller
94102 en | glass finishing machine operator; float glass operator; glass polisher; glass tempering operator
94102 en | glass furnace operator; glass sealed unit assembler; glass bottle-making machine operator
94102 en | glass machine operator; glass edger; mirror silverer; glass grinder
94103 fr | opérateur de machine à blocs de béton; mouleur de béton; opérateur d’usine de béton préfabriqué
94103 fr | opérateur de machine à briques; tailleur de pierre en usine; scieur de pierre; polisseur de granit
94103 fr | opérateur de scie à pierre; opérateur de centrale à béton; ouvrier de granit; opérateur de malaxeur à béton
94103 fr | coupeur de granit; opérateur de machine à façonner l’argile; fabricant de comptoirs de granit
94103 fr | opérateur de pont polisseur; graveur de monuments; mouleur de produits en béton; briquetier
94103 en | concrete block machine operator; precast concrete moulder; concrete products machine operator
94103 en | brick machine operator; clay products machine operator; manufacturing stone cutter
94103 en | manufacturing stone polisher; granite cutter; concrete batch plant operator; stone carving machine operator
94103 en | clay press operator; concrete pipe machine operator; precast concrete form worker; brick presser operator
94103 en | stone saw operator; concrete moulder; stone products machine operator; porcelain forming machine operator
94103 en | granite polisher; brick and tile kiln operator; ceramic press operator; stone splitter
94104 fr | inspecteur de métaux; contrôleur de laminoir; inspecteur en métallurgie primaire; essayeur de métaux
94104 fr | échantillonneur de minerai; inspecteur de verre; classeur d’acier; vérificateur de coulée
94104 fr | inspecteur de pièces coulées; inspecteur de briques
94104 en | primary metal processing metal inspector; mill steel inspector; ore sampler; casting inspector
94104 en | glass inspector; mineral processing tester; mineral products sampler and tester
94104 en | metal processing quality control inspector; rolling mill inspector; assay sampler
94104 en | primary steel sheet metal inspector; brick inspector; metal process tester; concrete products inspector
94105 fr | opérateur de presse plieuse; opérateur de plieuse; plieur de métal; plieur; opérateur de plieuse CNC
94105 fr | opérateur de poinçonneuse; poinçonneur; opérateur de presse à métal; opérateur de presse mécanique
94105 fr | opérateur de presse hydraulique; opérateur de cisaille; forgeron industriel; opérateur de forge; estampeur
94105 fr | opérateur d’estampage; opérateur de découpe laser; opérateur laser; opérateur de table de coupe plasma
94105 fr | opérateur de coupe au jet d’eau; opérateur de coupe plasma; opérateur de machines à travailler les métaux
94105 fr | opérateur de profileuse; opérateur d’emboutisseuse; emboutisseur; opérateur de cintreuse; cintreur de tubes
94105 fr | forgeur; opérateur de cisaille-guillotine; opérateur de rouleuse; opérateur de machine à plier le métal
94105 fr | opérateur de brique de forge; plieur sur presse; matriceur-forgeur; opérateur de poinçonneuse CNC
94105 fr | découpeur de métal; opérateur de machine de formage du métal; opérateur d’oxycoupage
94105 fr | opérateur d’atelier de métaux ouvrés; opérateur de plieuse hydraulique; opérateur de presse plieuse CNC
94105 fr | plieur CNC; opérateur de découpe plasma; opérateur de table plasma; opérateur de coupe laser
94105 fr | opérateur de découpeuse laser; opérateur de presse à emboutir; opérateur de cisailleuse
94105 fr | opérateur de rouleuse à métal; opérateur de poinçonneuse-grignoteuse; opérateur de presse à poinçonner
94105 fr | opérateur de scie et poinçonneuse; opérateur de jet d’eau; opérateur d’équipement de formage
94105 en | brake press operator; press brake operator; punch press operator; metal stamping operator
94105 en | stamping press operator; power press operator; metal laser cutter operator; laser cutting machine operator
94105 en | plasma cutter operator; water jet cutter operator; metal fabrication shear operator
94105 en | metalworking machine operator; forging machine operator; forging press operator; forge operator
94105 en | drop hammer operator; metal forming machine operator; roll forming machine operator
94105 en | metal bending machine operator; tube bender operator; metal bending press operator
94105 en | turret punch press operator; metalworking press operator; metal hydraulic press operator
94105 en | light metal forming operator; heavy metal working machine operator; fabrication shop machine operator
94105 en | trumpf laser operator; oxy-fuel cutting machine operator; blanking press operator; steel roll bender
94105 en | metal spinning lathe operator; heavy press operator; duct forming machine operator
94105 en | angle bending machine operator; fabrication metal cutter
94106 fr | opérateur de machines-outils; opérateur de machine-outil; opérateur de machine à commande numérique
94106 fr | opérateur de machines à commande numérique; opérateur CNC; opérateur de machines CNC
94106 fr | opérateur de machine CNC; opérateur de machines d’usinage; opérateur d’usinage; opérateur de tour
94106 fr | opérateur de tour CNC; opérateur de tour à commande numérique; opérateur de fraiseuse
94106 fr | opérateur de fraiseuse CNC; opérateur de centre d’usinage; opérateur de rectifieuse; rectifieur
94106 fr | opérateur de perceuse; opérateur d’aléseuse; ébavureur; opérateur d’ébavurage; opérateur en usinage
94106 fr | opérateur de production en usinage; opérateur de machine d’usinage; opérateur sur commande numérique
94106 fr | opérateur de machine à tailler les engrenages; opérateur d’électroérosion; opérateur EDM
94106 fr | opérateur de scie à métaux; opérateur de meuleuse; opérateur de tour automatique; décolleteur
94106 fr | opérateur-régleur CNC; opérateur d’usinage CNC; affûteur d’outils industriels; opérateur sur machine-outil
94106 fr | conducteur de machine-outil; opérateur sur machines à commande numérique; meuleur usineur
94106 fr | polisseur rectifieur de métaux; opérateur de brocheuse à métaux; perceur sur métaux; scieur de métaux
94106 fr | opérateur de tour vertical; opérateur de tour conventionnel; opérateur CNC de nuit; opérateur CNC de soir
94106 fr | opérateur de tour et fraiseuse; opérateur de centre d’usinage CNC; opérateur de fraiseuse numérique
94106 fr | opérateur machiniste; opérateur de machines conventionnelles; opérateur d’usinage de nuit
94106 fr | opérateur de machines à contrôle numérique; opérateur commande numérique; opérateur-programmeur CNC
94106 fr | opérateur de ligne d’usinage; opérateur de rectifieuse CNC; opérateur sur tour; opérateur sur fraiseuse
94106 fr | tourneur-décolleteur
94106 en | CNC operator; CNC machine operator; machining tool operator; machine tool operator
94106 en | numerical control machine operator; CNC lathe operator; CNC mill operator; lathe operator
94106 en | metal lathe machine operator; milling machine operator; metal machining mill operator
94106 en | metal machining drill press operator; metal machining boring mill operator; metal grinder operator
94106 en | grinding machine operator; production lathe operator; computer numerical control machine operator
94106 en | gear cutting machine operator; broaching machine operator; metal deburrer; deburring operator
94106 en | screw machine operator; swiss lathe operator; EDM operator; honing machine operator; machining operator
94106 en | machining centre operator; surface grinder operator; tool grinder operator; metal saw operator
94106 en | CNC machining operator; metal machining production operator; precision machining operator
94106 en | metal machining drill operator; CNC operator/setter; turning machine operator; centreless grinder operator
94106 en | gear hobber operator; CNC technician operator; NC machine operator; radial drill operator
94107 fr | opérateur de machine à fabriquer des clous; opérateur de machine à fil métallique
94107 fr | opérateur de machine à ressorts; opérateur de machine à boulons; opérateur de machine à câbles d’acier
94107 fr | opérateur de machine à chaînes; fabricant de ressorts; opérateur de machine à contenants métalliques
94107 fr | opérateur de machine à canettes; opérateur de machine à vis; opérateur de machine à treillis métallique
94107 fr | opérateur de machine à clôtures; opérateur de machines de production de produits métalliques
94107 en | wire weaving machine operator; nail-making machine operator; bolt-making machine operator
94107 en | spring-making machine operator; can-making machine operator; spring coiling machine operator
94107 en | chain-making machine operator; wire rope machine operator; metal mesh machine operator
94107 en | screw-making machine operator; bullet-making machine operator; wire machine operator
94107 en | tin can machine operator; metal cable stranding machine operator; metal products machine operator
94107 en | fastener machine operator; barbed wire machine operator; metal products tubing machine operator
94110 fr | opérateur de mélangeur de produits chimiques; opérateur de mélange de produits chimiques
94110 fr | mélangeur de peinture; opérateur de production pharmaceutique; opérateur de fabrication pharmaceutique
94110 fr | opérateur pharmaceutique; opérateur de presse à comprimés; opérateur de remplissage pharmaceutique
94110 fr | opérateur de formulation; opérateur de production cosmétique; opérateur d’encapsulage
94110 fr | préparateur de produits chimiques; technicien de fabrication pharmaceutique
94110 fr | technicien de production pharmaceutique; technicien en fabrication pharmaceutique
94110 fr | opérateur de fabrication de produits chimiques; opérateur de mélange; opérateur de réacteur
94110 fr | opérateur de fabrication de savon; fabricant de peinture; opérateur de granulation
94110 fr | peseur de matières premières pharmaceutiques; préposé à la pesée pharmaceutique
94110 fr | opérateur d’emballage pharmaceutique; opérateur de conditionnement pharmaceutique
94110 fr | opérateur en milieu stérile; opérateur de remplissage aseptique; opérateur en salle blanche
94110 fr | mélangeur de produits chimiques; opérateur de réservoir chimique; opérateur de traitement chimique
94110 fr | opérateur de cosmétiques; compoundeur de produits chimiques; opérateur de production biotechnologique
94110 en | chemical plant machine operator; chemical mixer operator; chemical operator; chemical batch mixer
94110 en | pharmaceutical production operator; pharmaceutical manufacturing technician
94110 en | pharmaceutical manufacturing operator; pharmaceutical compounder; pharmaceutical mixer; tablet press operator
94110 en | capsule filling machine operator; pharmaceutical tablet coating operator
94110 en | cosmetic processing machine operator; cosmetics production operator; cosmetics mixer; paint maker
94110 en | chemical processing paint mixer; chemical blender; granulator machine operator
94110 en | pharmaceutical filling operator; sterile filling operator; aseptic operator; formulation operator; soap maker
94110 en | detergent mixer; chemical processing dryer operator; fertilizer production operator
94110 en | pharmaceutical packaging machine operator; pharmaceutical clean room operator; explosives mixer operator
94110 en | chemical process machine operator; chemical reactor operator; adhesive mixer operator; ointment mixer
94110 en | biopharmaceutical production technician; ink maker; chemical compounding technician
94110 en | pharmaceutical packaging operator
94111 fr | opérateur de machine à mouler le plastique; opérateur de presse à injection
94111 fr | opérateur de moulage par injection; opérateur d’injection plastique; opérateur d’extrudeuse
94111 fr | opérateur d’extrusion; extrudeur; opérateur d’extrusion de plastique; mouleur de plastique
94111 fr | opérateur de thermoformage; opérateur de soufflage; opérateur de moulage par soufflage
94111 fr | opérateur de machine de transformation du plastique; opérateur en plasturgie; plasturgiste
94111 fr | mouleur de matières plastiques; opérateur de rotomoulage; opérateur de machine à sacs de plastique
94111 fr | opérateur de presse à plastique; monteur-régleur en injection plastique; régleur de presse à injection
94111 fr | mélangeur de matières plastiques; opérateur de broyeur à plastique; opérateur de machine à injection
94111 fr | technicien de moulage par injection; opérateur-mouleur par injection; opérateur de machine en plastique
94111 fr | opérateur de laminage de plastique; mouleur par injection; opérateur de presse à injection plastique
94111 fr | opérateur d’injection; opérateur de moulage; opérateur de moulage plastique; opérateur de machine d’extrusion
94111 fr | opérateur de soufflage de plastique; opérateur de presse à mouler; technicien en injection plastique
94111 fr | mouleur en plasturgie; opérateur de thermoformeuse; opérateur d’extrusion de film
94111 en | plastics processing machine operator; injection moulding machine operator; injection molding operator
94111 en | injection moulding operator; plastic extrusion operator; extruder operator; extrusion operator
94111 en | extrusion machine operator; blow moulding machine operator; thermoforming operator
94111 en | plastic moulding machine operator; plastics moulding machine operator; plastic processing calender operator
94111 en | rotational moulding operator; plastics bag machine operator; plastics compression moulding operator
94111 en | plastics moulder; plastic press operator; plastics mixer operator; blown film extruder operator
94111 en | plastic bag making machine operator; plastics extrusion press operator; plastic products machine operator
94111 en | plastics mould setter; plastic bags printing machine operator; vacuum forming operator
94111 en | foam moulding machine operator; plastics compounding operator
94112 fr | opérateur de machine de transformation du caoutchouc; opérateur de presse à caoutchouc; mouleur de caoutchouc
94112 fr | fabricant de pneus; confectionneur de pneus; opérateur de machine à fabriquer les pneus
94112 fr | opérateur d’extrudeuse de caoutchouc; vulcaniseur; opérateur de mélangeur de caoutchouc; assembleur de pneus
94112 fr | opérateur de cuisson de pneus; inspecteur de caoutchouc; rechapeur de pneus
94112 en | rubber processing machine operator; tire builder; rubber moulder; rubber press operator; rubber mill operator
94112 en | rubber extruder operator; rubber calender operator; tire making machine operator; rubber mixer
94112 en | rubber vulcanizer; rubber moulding press operator; rubber curing operator; tire inspector
94112 en | rubber calendering machine operator; rubber belt builder; tire recapper; rubber cutting machine operator
94120 fr | scieur; opérateur de scierie; opérateur de machines à scier; opérateur d’ébouteuse; scieur de bois
94120 fr | opérateur de raboteuse de scierie; opérateur de planeur; opérateur de scie à grumes; scieur de long
94120 fr | déligneur; opérateur de déligneuse; opérateur d’équarrisseuse; opérateur de trieuse de bois
94120 fr | opérateur de scie à ruban de scierie; tronçonneur de scierie; opérateur de canter
94120 fr | affûteur de scies de scierie
94120 en | sawmill machine operator; sawyer; head sawyer; edger operator; sawmill trimmerman; planer operator
94120 en | planer mill operator; debarker operator; head saw operator; sawmill resaw operator; sawmill band saw operator
94120 en | edgerman; sawmill log sorter; trim saw operator; sawmill chipper operator; shingle sawyer; log cut-off sawyer
94120 en | sawmill circular saw operator; sawmill trimmer operator; sawmill operator; slasher operator
94120 en | lumber stacker operator; canter operator; gang saw operator
94121 fr | opérateur de machine à papier; opérateur de bobineuse de papeterie; opérateur de mélangeur de pâte
94121 fr | opérateur de défibreur; papetier; bobineur de papier; aide-opérateur de machine à papier
94121 fr | opérateur de refendeuse de papeterie; opérateur de pulpeur; opérateur de machine à pâte
94121 fr | opérateur de supercalandre; opérateur de tamis à pâte; opérateur de machine de fabrication du papier
94121 fr | ouvrier de papeterie
94121 en | pulp and paper digester operator; paper machine operator; pulp mill machine operator
94121 en | papermaking machine operator; paper mill winder operator; winderman; paper machine back tender
94121 en | pulp grinder operator; supercalender operator; paper coating machine operator; paper beater engineer
94121 en | pulp screen operator; wood chip blower operator; paper machine fourth hand; paper mill machine operator
94121 en | pulp and paper cutter operator; paper mill rewinder operator; pulp and paper calender operator
94121 en | pulper operator; paper machine third hand; pulp bleacher operator; pulp grader
94122 fr | opérateur de machine à boîtes; opérateur de machine à sacs de papier; opérateur de machine à enveloppes
94122 fr | opérateur de machine à carton ondulé; opérateur d’onduleuse; opérateur de transformation du papier
94122 fr | opérateur de plieuse-colleuse; opérateur de slotteuse; fabricant de boîtes de carton
94122 fr | opérateur de découpeuse de carton; opérateur de machine à papier hygiénique
94122 fr | opérateur de refendeuse-bobineuse; opérateur de cartonnerie; cartonnier
94122 fr | opérateur de presse à découper le carton; opérateur de machines à carton; opérateur de rebobineuse
94122 en | paper converting machine operator; box machine operator; paper bag machine operator
94122 en | envelope machine operator; corrugator operator; carton-making machine operator; folder-gluer operator
94122 en | corrugated box machine operator; paper converting slitter operator; tissue converting operator
94122 en | paper box maker; paper core-making machine operator; paper die-cutting machine operator
94122 en | diaper machine operator; cardboard box machine operator; paper cup machine operator
94122 en | paper converting rewinder operator; paper laminating machine operator; slitter-rewinder operator
94122 en | carton machine operator; paper product machine operator; paperboard converting operator
94123 fr | classeur de bois; classeur de bois d’œuvre; classificateur de bois; inspecteur de bois; classeur de placages
94123 fr | classeur de panneaux; vérificateur de bois; trieur de bois; trieur de planches; mesureur de bois d’œuvre
94123 fr | inspecteur de contreplaqué; inspecteur de papier; classeur de bois franc
94123 fr | contrôleur de qualité en pâtes et papiers; gradeur de bois
94123 en | lumber grader; wood grader; veneer grader; plywood inspector; lumber inspector; hardwood grader
94123 en | paper inspector; panel inspector; lumber tallier; veneer sorter; sawmill log grader; wood inspector
94123 en | plywood grader; sawmill grader; chip inspector; lumber sorter; fence post grader; shingle grader
94124 fr | opérateur de machines à bois; opérateur de machine à travailler le bois
94124 fr | opérateur de machines à travailler le bois; opérateur de toupie; toupilleur; opérateur de scie à panneaux
94124 fr | opérateur de scie à bois; opérateur de défonceuse numérique; opérateur de ponceuse; sableur de bois
94124 fr | opérateur de CNC bois; opérateur de plaqueuse de chant; opérateur de panneaux CNC; opérateur de raboteuse
94124 fr | machiniste bois; tourneur sur bois; opérateur de moulurière; mouluriste; machiniste en bois
94124 fr | opérateur de machines d’ébénisterie; opérateur de mortaiseuse; opérateur de tour à bois; opérateur de routeur
94124 fr | opérateur de scie à refendre le bois; débiteur de bois; opérateur de tenonneuse; opérateur de routeur CNC
94124 en | woodworking machine operator; wood CNC operator; woodworking router operator; CNC router operator
94124 en | wood lathe operator; panel saw operator; woodworking moulder operator; woodworking shaper operator
94124 en | edge bander operator; wood sander operator; woodworking sander; woodworking band saw operator
94124 en | woodworking planer operator; wood machinist; woodworking boring machine operator; woodworking machinist
94124 en | woodworking rip saw operator; dovetailing machine operator; wood cut-off saw operator
94124 en | furniture machine operator; mortising machine operator; wood door machine operator; wood turner
94124 en | veneer machine operator; wood carving machine operator; woodworking glue machine operator; tenoner operator
94124 en | drum sander operator
94129 fr | opérateur d’écorceur; opérateur d’écorceuse; opérateur de presse à panneaux; opérateur de séchoir à bois
94129 fr | opérateur de séchoir; opérateur de machine à contreplaqué; opérateur de presse à contreplaqué
94129 fr | opérateur de dérouleuse; opérateur de fabrication de panneaux de particules; traiteur de bois
94129 fr | opérateur de traitement du bois; opérateur de machine à granules de bois; opérateur de dérouleur à placage
94129 fr | préposé au séchage du bois; opérateur d’usine de panneaux; opérateur d’imprégnation du bois
94129 en | barker operator; particleboard machine operator; plywood press operator; veneer lathe operator
94129 en | lumber kiln operator; veneer dryer tender; wood treater; wood preserving plant operator
94129 en | lumber dry kiln operator; chipboard machine operator; waferboard line operator; hardboard press operator
94129 en | wood pellet mill operator; wood pressure treating operator; panel-forming operator; plywood patcher
94129 en | plywood panel assembler; OSB press operator; veneer peeler operator
94130 fr | opérateur de machine à filer; fileur; opérateur de métier à filer; opérateur de cardeuse; cardeur
94130 fr | teinturier textile; opérateur de teinture; teinturier; opérateur de machine à teindre; tanneur
94130 fr | opérateur de machine à tanner; mégissier; opérateur de retordage; bobineur textile; opérateur de bobinoir
94130 fr | opérateur de blanchiment textile; apprêteur de textiles; opérateur de machine de finition textile
94130 fr | opérateur de traitement de peaux; corroyeur; écharneur; opérateur de filature; fileur de laine
94130 en | spinning machine operator; textile spinner; carding machine operator; textile carder
94130 en | textile dyeing machine operator; textile dyer; textiles dyer; tanner; hide processing machine operator
94130 en | pelt processor; twisting machine operator; textile winder; yarn winder; textile finishing machine operator
94130 en | textile bleacher; hide tanner; fur dresser; yarn texturing operator; leather buffer
94130 en | fleshing machine operator; textile fibre processing operator; bobbin winder; cloth finisher
94130 en | textile spooler operator; hide dyer
94131 fr | tisserand; tisseur; tricoteur; opérateur de métier à tisser; opérateur de machine à tricoter
94131 fr | opérateur de tricoteuse; opérateur de machine à tisser; tricoteur à la machine; opérateur de machine à tufter
94131 fr | brodeur à la machine; opérateur de machine à broder; opérateur de brodeuse; opérateur de métier à tricoter
94131 fr | tisserand industriel; ourdisseur; opérateur de machine à matelasser; mécanicien de métiers à tisser
94131 fr | tisseur de tapis; noueur de tapis en usine; opérateur de métier Jacquard; opérateur de machines textiles
94131 fr | remmailleur
94131 en | textile weaver; loom operator; textile knitter; knitting machine operator; weaving machine operator
94131 en | embroidery machine operator; quilting machine operator; tufting machine operator; machine carpet weaver
94131 en | textile warper; drawing-in machine operator; jacquard loom weaver; hosiery knitter; textile machine operator
94131 en | rug-making machine operator; textile needle-punch operator; warp tying machine tender; lace weaver
94131 en | fabric weaver; circular knitting machine operator; net-making machine operator; fabric knitter
94131 en | mattress sewing machine operator
94132 fr | opérateur de machine à coudre; opérateur de machines à coudre; opérateur de machine à coudre industrielle
94132 fr | couturier industriel; couturière industrielle; couturière en usine; piqueur; piqueur de cuir
94132 fr | opérateur de surjeteuse; couseur; mécanicienne en confection; opérateur de couture; couturier en atelier
94132 fr | piqueuse à la machine; opérateur de machine à boutonnières; couturière à la machine
94132 fr | couturier sur machine industrielle; piqueur à la machine; mécanicien en confection; ouvrier de confection
94132 fr | couturier de production; couturière de rembourrage; piqueur de meubles; opérateur de surjet
94132 fr | couturier industriel de nuit; opérateur de machine à coudre en usine; couseur industriel
94132 fr | couturier de matelas; couturier de bâches; piqueur en confection; mécanicienne modèle; ouvrier couturier
94132 fr | couturier en atelier de confection
94132 en | industrial sewing machine operator; sewing machine operator; industrial sewer
94132 en | garment sewing machine operator; serger operator; leather sewing machine operator
94132 en | shoe sewing machine operator; upholstery sewing machine operator; sewing operator
94132 en | fur sewing machine operator; hemmer; clothing stitcher; overlock machine operator; serging machine operator
94132 en | glove sewer; lockstitch operator; production sewer; garment stitcher; sample sewer; lining stitcher
94132 en | apparel sewing operator
94133 fr | inspecteur de tissus; inspecteur de vêtements; contrôleur de qualité en textile; classeur de peaux
94133 fr | classeur de fourrures; trieur de fibres; vérificateur de vêtements; inspecteur de confection
94133 fr | contrôleur de textile; trieur de textiles; examinateur de tissus; contrôleur qualité confection
94133 fr | vérificateur de produits textiles
94133 en | fabric inspector; garment inspector; textile inspector; cloth inspector; hide grader; fur grader
94133 en | leather grader; clothing inspector; textiles quality control inspector; hosiery inspector; fabric examiner
94133 en | textile grader; pelt grader; yarn inspector; wool grader; clothing quality checker; carpet inspector
94133 en | shoe inspector
94140 fr | opérateur de machine alimentaire; opérateur de transformation alimentaire
94140 fr | opérateur de production alimentaire; opérateur de procédés alimentaires; opérateur d’embouteillage
94140 fr | opérateur d’embouteilleuse; opérateur de ligne d’embouteillage; brasseur; opérateur de pasteurisateur
94140 fr | pasteurisateur; opérateur de machine à emballer en alimentation; opérateur d’emballage alimentaire
94140 fr | opérateur de four de boulangerie industrielle; opérateur de mélangeur alimentaire; fromager industriel
94140 fr | fromager; meunier; torréfacteur; torréfacteur de café; opérateur de remplisseuse; confiseur industriel
94140 fr | chocolatier industriel; opérateur de sucrerie; opérateur de laiterie; opérateur de moulin à farine
94140 fr | boulanger industriel; opérateur de fumoir; distillateur; opérateur de salle de contrôle en alimentation
94140 fr | opérateur d’ensacheuse; pétrisseur industriel; opérateur de friteuse industrielle
94140 fr | opérateur de ligne de production alimentaire; vinificateur; œnologue d’usine; opérateur de moulée
94140 fr | opérateur de machine à crème glacée; beurrier; cuiseur de sucre; conducteur de ligne agroalimentaire
94140 fr | conducteur de machine agroalimentaire; opérateur de production agroalimentaire; opérateur agroalimentaire
94140 fr | opérateur de machine d’emballage alimentaire; opérateur de mélangeur en alimentation
94140 fr | opérateur de ligne alimentaire; opérateur de four industriel; opérateur de cuisson
94140 fr | opérateur en boulangerie industrielle; opérateur en fromagerie; fabricant de fromage; opérateur laitier
94140 fr | opérateur de salle de fabrication; pâtissier industriel; brasseur artisan; aide-brasseur
94140 fr | opérateur de torréfaction; opérateur de conditionnement alimentaire
94140 en | food processing machine operator; food production operator; beverage processing machine operator
94140 en | food process control operator; bottling machine operator; bottling line operator; brewer
94140 en | pasteurizer operator; pasteurizer; food packaging machine operator; bakery machine operator; industrial baker
94140 en | dough mixer; cheese maker; cheesemaker; miller; flour miller; coffee roaster; canning machine operator
94140 en | machine candy maker; industrial chocolate maker; ice cream machine operator
94140 en | dairy processing equipment operator; food filling machine operator; sugar refining operator
94140 en | meat grinder operator; sausage-making machine operator; food batch mixer operator; food oven operator
94140 en | smokehouse operator; distiller; potato chip machine operator; grain mill operator
94140 en | food and beverage process control operator; food and beverage production operator
94140 en | tobacco processing machine operator; pasta machine operator; cereal processing operator; feed mill operator
94140 en | rendering equipment operator; food oil expeller operator; popcorn machine operator; food machine operator
94140 en | food production line operator; food freeze-dry operator; cannery machine operator; butter maker
94141 fr | boucher industriel; boucher d’abattoir; désosseur; désosseur de viande; désosseur-dépeceur; dépeceur
94141 fr | ouvrier d’abattoir; coupeur de viande industriel; coupeur de viande en usine; éviscérateur de volaille
94141 fr | éviscérateur; préparateur de volaille; dépeceur de viande; découpeur de viande; boucher en usine; pareur
94141 fr | pareur de viande; saigneur; accrocheur de volaille; préposé à l’abattage; désosseur de jambon
94141 fr | trancheur de viande; opérateur d’abattage; ouvrier d’abattage; découpeur de volaille; boucher désosseur
94141 fr | dépouilleur; classeur de carcasses; préposé à la découpe de viande
94141 en | industrial butcher; industrial meat cutter; poultry preparer; meat boner; beef boner; meat trimmer
94141 en | slaughterer; slaughterhouse worker; poultry eviscerator; poultry trimmer; ham boner; carcass splitter
94141 en | slaughterhouse butcher; poultry cutter; meat packing plant butcher; animal sticker; animal eviscerator
94141 en | ritual slaughterer; hog sticker; packing plant meat trimmer; poultry slaughterer; chicken deboner
94141 en | slaughtering plant butcher; viscera washer; abattoir worker; poultry processor; poultry boner; pork trimmer
94141 en | meat cutting line worker
94142 fr | ouvrier d’usine de poisson; travailleur d’usine de transformation du poisson; fileteur de poisson
94142 fr | trancheur de poisson; préposé à la transformation du crabe; opérateur de machine à transformer le poisson
94142 fr | coupeur de poisson; décortiqueur de crevettes; éviscérateur de poisson; écailleur d’huîtres
94142 fr | fumeur de poisson; décortiqueur de homard; travailleur d’usine de fruits de mer; opérateur d’usine de poisson
94142 en | fish plant worker; seafood plant worker; fish processing fish cutter; fish filleter; fish machine operator
94142 en | crab butcher; shellfish processor; shrimp machine operator; clam shucker; oyster shucker; lobster sheller
94142 en | crab plant worker; fish processing worker; fish smoker; crustacean processing machine operator
94142 en | fish canning machine operator; seafood processor; fish trimmer; fish plant machine operator; scallop shucker
94143 fr | contrôleur de qualité en alimentation; contrôleur de la qualité alimentaire
94143 fr | inspecteur de qualité en usine alimentaire; classeur d’œufs; mireur d’œufs; dégustateur
94143 fr | échantillonneur d’aliments; classeur de fruits; classeur de beurre; vérificateur de la qualité alimentaire
94143 fr | inspecteur de produits alimentaires en usine; classeur de fromage; dégustateur de café
94143 fr | contrôleur qualité agroalimentaire; préposé au contrôle de la qualité en alimentation
94143 fr | testeur de produits laitiers; préposé à la qualité en usine alimentaire; trieur de produits alimentaires
94143 en | food tester; food products tester; beverage tester; food processing quality control checker
94143 en | food product tester; meat grader; cheese grader; fish grader; dairy processing milk tester; tea taster
94143 en | coffee taster; food grader; grain sampler; butter grader; food quality checker; beer tester; poultry grader
94143 en | food product grader; wine tester; food quality tester; chip tester; food sampler
94143 en | food processing quality control tester
94150 fr | opérateur d’imprimante numérique; opérateur d’impression numérique; opérateur de presse numérique
94150 fr | opérateur de photocopieur à grande vitesse; opérateur de reprographie; reprographe; opérateur de photocopie
94150 fr | opérateur d’imprimante grand format; opérateur de presse laser; imprimeur numérique
94150 fr | opérateur d’imprimante laser; préposé à la reprographie; opérateur de centre de copies
94150 fr | opérateur de sublimation; technicien en reprographie; préposé au centre d’impression
94150 en | digital press operator; digital printing press operator; plateless printing equipment operator
94150 en | laser printer operator; copy centre operator; photocopier operator; high-speed colour copier operator
94150 en | wide format printer operator; reprographics operator; print-on-demand operator; colour copy operator
94150 en | large format printer operator; copy shop clerk operator; digital print operator; ink jet printer operator
94150 en | digital label printing operator; computer printer operator; reprography technician
94151 fr | opérateur de prépresse; technicien en prépresse; infographe en prépresse
94151 fr | technicien en prépresse en imprimerie; graveur sur plaques; photograveur; clicheur
94151 fr | monteur de films d’imprimerie; opérateur de scanneur; préparateur de plaques; opérateur de plaques
94151 fr | technicien pré-impression; technicien en préimpression; opérateur d’imposition; opérateur de photogravure
94151 fr | opérateur de caméra en imprimerie; graveur de rouleaux; monteur-incorporateur; infographiste en préimpression
94151 fr | opérateur de CTP
94151 en | prepress technician; prepress operator; platemaker; printing plate maker; prepress production artist
94151 en | photoengraver; printing camera operator; printing film stripper; electronic prepress technician
94151 en | prepress scanner operator; lithographic plate maker; pre-flight operator; printing engraver
94151 en | computer-to-plate operator; colour separator; dot etcher; printing proof maker; gravure cylinder preparer
94151 en | flexographic plate maker; graphic scanner operator; desktop prepress operator; printing etcher
94152 fr | relieur; opérateur de machine à relier; opérateur de plieuse de papier; opérateur de massicot
94152 fr | opérateur de reliure; opérateur de machine de finition en imprimerie; opérateur de brocheuse; brocheur
94152 fr | préposé à la finition en imprimerie; préposé à la reliure; opérateur d’encarteuse
94152 fr | opérateur d’assembleuse-piqueuse; massicotier; aide-relieur; opérateur de coupe en imprimerie
94152 fr | façonnier en imprimerie; opérateur de relieuse allemande; conducteur de machines de façonnage
94152 fr | opérateur de machine à gaufrer en imprimerie; ouvrier de reliure; finisseur d’imprimerie; finisseur-relieur
94152 fr | opérateur d’équipement de bureau de reliure
94152 en | bindery worker; bindery operator; machine bookbinder; binding machine operator; bookbinding machine operator
94152 en | printing folding machine operator; printing paper cutter operator; printing guillotine operator
94152 en | perfect binder operator; saddle stitcher operator; printing finishing machine operator
94152 en | bindery machine operator; print finisher; printing laminating machine operator
94152 en | printing embossing press operator; book trimmer; bindery cutter; printing die cutter operator
94152 en | collator operator; printing stitcher; bindery technician; gold leaf stamper; bookbinding worker
94152 en | printing foil stamper
94153 fr | technicien de laboratoire photo; développeur de films; développeur de photographies; tireur de photos
94153 fr | opérateur de laboratoire photographique; préposé au laboratoire photo; opérateur de minilab
94153 fr | technicien en développement photographique; opérateur de machine à développer
94153 fr | préposé au développement de photos; imprimeur de photographies; technicien de développement de films
94153 fr | laborantin photo
94153 en | photo lab technician; film processor; photographic processor; film developer; minilab operator
94153 en | photofinishing lab technician; photo processor; darkroom technician; photograph printer
94153 en | colour photograph printer; film processing technician; photofinisher; photographic laboratory technician
94153 en | print developer; one-hour photo technician; negative cutter; photo printer operator
94153 en | motion picture film developer
94200 fr | monteur de véhicules automobiles; assembleur de véhicules; assembleur d’automobiles
94200 fr | monteur de chaîne automobile; assembleur d’autobus; assembleur de camions
94200 fr | contrôleur de véhicules automobiles; opérateur de montage automobile; inspecteur de véhicules en fabrication
94200 fr | assembleur de motoneiges; assembleur de véhicules récréatifs; monteur d’automobiles
94200 fr | installateur de moteurs au montage automobile; agent de montage automobile
94200 fr | vérificateur de véhicules automobiles; assembleur de véhicules lourds; ouvrier de chaîne automobile
94200 fr | monteur de véhicules électriques; assembleur de roulottes; essayeur de véhicules en fabrication
94200 en | motor vehicle assembler; automobile assembler; car assembler; vehicle assembler; auto assembly worker
94200 en | manufacturing motor vehicle inspector; motor vehicles assembly line worker; van assembler
94200 en | automobile assembly worker; automotive assembly engine installer; recreational vehicle assembler
94200 en | motor vehicle manufacturing inspector; motor vehicle tester; automotive assembler; car door installer
94200 en | automotive assembly line worker; chassis inspector; automobile tester; motor vehicle assembly utility worker
94200 en | electric vehicle assembler; motor vehicles final assembly inspector; motor vehicle body assembler
94201 fr | assembleur de matériel électronique; assembleur électronique; assembleur en électronique
94201 fr | monteur en électronique; monteur électronique; assembleur de cartes électroniques
94201 fr | assembleur de circuits imprimés; assembleur de composants électroniques; soudeur de composants électroniques
94201 fr | contrôleur de matériel électronique; inspecteur électronique; vérificateur d’appareils électroniques
94201 fr | testeur électronique; câbleur en électronique; câbleur électronique; monteur-câbleur en électronique
94201 fr | assembleur d’ordinateurs; opérateur SMT; opérateur de ligne CMS; testeur de circuits; soudeur électronique
94201 fr | opérateur en microélectronique; fabricant de circuits imprimés; monteur-câbleur
94201 fr | assembleur de fibres optiques; inspecteur de cartes électroniques; assembleur-soudeur en électronique
94201 fr | opérateur de fabrication de semi-conducteurs; technicien d’assemblage électronique
94201 fr | assembleur de faisceaux de câbles; monteur de composants électroniques; agent de fabrication électronique
94201 fr | câbleur monteur électronique; assembleur de sous-ensembles électroniques; opérateur de soudure à la vague
94201 fr | assembleur électronique de nuit; assembleur de composants; assembleur de harnais électriques
94201 fr | assembleur de faisceaux; assembleur de câbles; monteur de cartes électroniques
94201 fr | soudeur de cartes électroniques; technicien assembleur en électronique; opérateur d’assemblage électronique
94201 fr | opérateur CMS; câbleuse; inspecteur de circuits imprimés; vérificateur de circuits électroniques
94201 en | electronics assembler; electronic assembler; electronic equipment assembler; circuit board assembler
94201 en | printed circuit board assembler; PCB assembler; PCB solderer; SMT operator; surface mount technology operator
94201 en | electronics tester; electronic components tester; electronics inspector; electronics fabricator
94201 en | wave soldering machine operator; electronic component assembler; precision electronic assembler
94201 en | electronic wiring harness assembler; electronic cable assembler; computer assembler; semiconductor fabricator
94201 en | microchip fabricator; microelectronics assembler; capacitor assembler; electronic control unit tester
94201 en | electronics soldering technician; wire and cable assembler; printed circuit board solderer
94201 en | electronics final assembler; fibre optic assembler; electronics production worker
94201 en | electronic equipment tester; circuit board tester; crystal final tester; electronic coil winder; IC assembler
94201 en | wireless communication equipment assembler; electronics assembly technician
94202 fr | monteur d’appareils électriques; assembleur d’appareils électriques; monteur d’électroménagers
94202 fr | assembleur d’électroménagers; monteur d’accessoires électriques; assembleur de luminaires
94202 fr | assembleur de petits appareils électriques; contrôleur d’appareils électriques
94202 fr | inspecteur d’appareils électroménagers en fabrication; assembleur de disjoncteurs
94202 fr | monteur de radiateurs électriques; assembleur de thermostats; assembleur de plinthes chauffantes
94202 fr | bobineur de petites bobines; assembleur d’équipement électrique
94202 en | electrical appliance assembler; appliance assembler; small appliance assembler
94202 en | electrical equipment assembler; electrical products assembler; lamp assembler; light fixture assembler
94202 en | circuit breaker assembler; household appliance assembler; washing machine assembler; refrigerator assembler
94202 en | electrical appliances inspector; electrical apparatus assembler; electrical equipment coil winder
94202 en | electric lawn mower assembler; baseboard heater assembler; electrical assembler; stove assembler
94202 en | toaster assembler; switch assembler; air conditioner assembler
94203 fr | assembleur de transformateurs; monteur de transformateurs; assembleur de moteurs électriques
94203 fr | monteur de moteurs électriques; assembleur de panneaux électriques; monteur de panneaux électriques
94203 fr | monteur de panneaux de contrôle; assembleur de panneaux de contrôle; monteur d’armoires électriques
94203 fr | bobineur de transformateurs; bobineur; monteur d’appareillage de commutation; câbleur de panneaux
94203 fr | câbleur de panneaux électriques; assembleur-câbleur industriel; câbleur d’armoires électriques
94203 fr | câbleur industriel; tableautier; contrôleur de transformateurs; monteur de tableaux électriques
94203 fr | assembleur de génératrices; monteur-câbleur de panneaux; monteur d’appareillage électrique industriel
94203 fr | inspecteur de moteurs électriques; assembleur de panneaux; monteur de panneaux; câbleur électrique industriel
94203 fr | monteur d’armoires de commande; assembleur électrique industriel; assembleur-câbleur de panneaux
94203 fr | assembleur de centres de commande de moteurs; bobineur de moteurs
94203 en | transformer assembler; electric motor assembler; control panel assembler; electrical panel builder
94203 en | electrical panel assembler; switchgear assembler; panel builder; panelboard assembler
94203 en | switchgear and control panel assembler; transformer winder; transformer coil winder
94203 en | electric motors armature winder; industrial electrical assembler; electrical control panel wirer
94203 en | electric motor and generator assembler; generator assembler; electric motor manufacturing winder
94203 en | transformer inspector; electrical control assembler; electrical panel wirer; power transformer assembler
94203 en | electric traction motor assembler; switchgear electrical fitter; control panel wirer; stator winder
94204 fr | monteur de camions; monteur mécanique; assembleur mécanique; monteur de matériel mécanique
94204 fr | assembleur de machinerie; assembleur de machines; monteur-mécanicien en usine
94204 fr | contrôleur de matériel mécanique; assembleur de moteurs; monteur de moteurs; assembleur de pompes
94204 fr | assembleur de transmissions; assembleur de compresseurs; monteur de pompes; assembleur de tracteurs
94204 fr | monteur d’équipement hydraulique; assembleur de réducteurs; inspecteur de montage mécanique
94204 fr | monteur-ajusteur en usine; assembleur-mécanicien; assembleur d’équipement
94204 fr | assembleur d’équipements mécaniques; assembleur de boîtes de vitesses; assembleur d’équipement lourd
94204 fr | monteur en mécanique; assembleur de chariots élévateurs; monteur assembleur mécanique; assembleur de valves
94204 fr | assembleur de distributeurs automatiques; inspecteur en assemblage mécanique; assembleur mécanique de nuit
94204 fr | assembleur de machines industrielles; assembleur d’équipements industriels; monteur de machinerie
94204 fr | assembleur de sous-ensembles mécaniques; assembleur de systèmes hydrauliques; monteur-assembleur de machines
94204 fr | assembleur de camions spécialisés; assembleur de remorques; monteur de remorques
94204 fr | assembleur de véhicules d’incendie; monteur de machinerie industrielle
94204 en | truck assembler; bus assembler; snowmobile assembler; mechanical assembler; machinery assembler
94204 en | machine assembler; mechanical assembly worker; engine assembler; gear box assembler; transmission assembler
94204 en | tractor assembler; pump assembler; hydraulic hoist assembler; compressor assembler; mechanical inspector
94204 en | mechanical assembly inspector; heavy equipment assembler; vending machine assembler
94204 en | printing machine assembler; diesel engine assembler; gearbox assembler; farm equipment assembler
94204 en | truck transmission builder; elevator subassembler; valve assembler; sewing machine assembler
94204 en | industrial machinery assembler; mechanical gas turbine assembler; steam turbine assembler
94204 en | heavy machinery assembler; equipment assembler
94205 fr | opérateur de machine à fabriquer des piles; opérateur de machine à bobiner; contrôleur de piles
94205 fr | opérateur de machine à câbles électriques; opérateur de fabrication de batteries
94205 fr | opérateur de machine à ampoules; opérateur de machine d’imprégnation de bobines; inspecteur de batteries
94205 fr | opérateur de machine à tubes fluorescents; opérateur de production de cellules de batteries
94205 en | battery-making machine operator; battery machine operator; dry cell machine operator
94205 en | electrical apparatus machine operator; light bulb making machine operator; cable insulating machine operator
94205 en | manufacturing battery tester; coil winding machine operator; wire insulating machine operator
94205 en | fluorescent tube machine operator; battery inspector; electrical apparatus manufacturing machine operator
94205 en | dry cell tester; battery plate assembler; electrical cord machine operator; lamp making machine operator
94205 en | lithium battery production operator
94210 fr | assembleur de meubles; monteur de meubles; finisseur de meubles; assembleur d’armoires de cuisine
94210 fr | assembleur de meubles en usine; vernisseur; finisseur de bois; peintre de meubles; retoucheur de meubles
94210 fr | inspecteur de meubles; monteur d’armoires de cuisine; teinturier de meubles; assembleur d’armoires
94210 fr | assembleur de chaises; sableur de meubles; laqueur; vernisseur au pistolet; ponceur de meubles
94210 fr | peintre-finisseur de meubles; contrôleur de meubles; décapeur de meubles; assembleur-finisseur de meubles
94210 fr | restaurateur de meubles; réparateur de meubles; installateur de meubles en usine; monteur en ameublement
94210 fr | finisseur d’armoires
94210 en | furniture assembler; furniture finisher; furniture refinisher; cabinet assembler; furniture inspector
94210 en | wood furniture assembler; furniture stainer; kitchen cabinet assembler; chair assembler; desk assembler
94210 en | furniture spray painter; table assembler; metal furniture assembler; wood finisher; furniture lacquerer
94210 en | furniture touch-up finisher; cabinet finisher; wood furniture inspector; furniture stripper; bed assembler
94210 en | furniture varnisher; dresser assembler; furniture polisher; furniture spray finisher; fixture assembler
94210 en | antique furniture refinisher; filing cabinet assembler; furniture painter; office furniture assembler
94210 en | furniture restorer; mattress maker
94211 fr | assembleur de portes et fenêtres en bois; assembleur de palettes; assembleur de produits en bois
94211 fr | monteur de fermes de toit; assembleur de fermes de toit; assembleur de fenêtres de bois
94211 fr | assembleur de murs préfabriqués; assembleur de maisons préfabriquées; monteur de palettes de bois
94211 fr | cloueur de palettes; assembleur de structures de bois; assembleur de cercueils; assembleur de portes
94211 fr | assembleur de maisons usinées; assembleur de caisses de bois; monteur de châssis en bois
94211 fr | assembleur de poutrelles; contrôleur de produits en bois; fabricant de palettes
94211 fr | assembleur de bateaux en bois; assembleur d’escaliers en usine
94211 en | wood products assembler; pallet maker; pallet builder; roof truss assembler; truss assembler
94211 en | wooden window assembler; wood sash and door assembler; prefab home assembler; modular home assembler
94211 en | wooden box assembler; wood window frame assembler; crate maker; casket assembler; stair assembler
94211 en | wood door assembler; truss builder; wood wall panel assembler; wood products inspector
94211 en | manufactured housing assembler; pallet assembler; barrel maker; wooden door maker; wooden case assembler
94211 en | wood frame assembler; cooper; wooden toy assembler; hockey stick assembler; prefabricated housing assembler
94212 fr | assembleur de produits en plastique; finisseur de produits en plastique; ébarbeur de plastique
94212 fr | contrôleur de produits en plastique; assembleur de fenêtres en PVC; assembleur de portes et fenêtres PVC
94212 fr | inspecteur de plastique; monteur de pièces en plastique; assembleur de plastique; découpeur de plastique
94212 fr | finisseur de plastique; vérificateur de produits en plastique; stratifieur; mouleur de fibre de verre
94212 fr | monteur de fenêtres de PVC; assembleur de piscines en plastique; fabricant de bateaux en fibre de verre
94212 fr | ouvrier en matériaux composites; stratifieur de fibre de verre; assembleur de portes et fenêtres
94212 fr | assembleur de fenêtres
94212 en | plastic products assembler; plastics assembler; plastic finisher; plastic parts assembler
94212 en | PVC window assembler; plastics inspector; vinyl window assembler; fibreglass laminator
94212 en | plastic products inspector; plastic bag finisher; plastic boat assembler; plastics fabricator
94212 en | plastic assembler; plastic trimmer; fibreglass boat builder; plastic laminator
94212 en | reinforced plastics fabricator; moulded plastic product finisher; fiberglass laminator
94212 en | plastic parts inspector; plastics bench assembler; acrylic assembler; plastic tank assembler
94212 en | composite laminator; plastic products finisher
94213 fr | peintre industriel; peintre en production; peintre de production; opérateur de ligne de peinture
94213 fr | peintre à la poudre; opérateur de peinture en poudre; opérateur de placage; opérateur de galvanoplastie
94213 fr | galvanoplaste; opérateur d’anodisation; anodiseur; opérateur de sablage; sableur; grenailleur
94213 fr | opérateur de grenailleuse; polisseur de métaux; polisseur de métal; finisseur de métal; enduiseur
94213 fr | opérateur de traitement de surface; opérateur de traitement de surface des métaux
94213 fr | opérateur de traitement chimique des métaux; galvaniseur; opérateur de phosphatation; peintre-enduiseur
94213 fr | peintre industriel au pistolet; sableur-peintre industriel; laqueur industriel; électroplaste
94213 fr | peintre pistoleur; opérateur de métallisation; opérateur d’enduction de métal; peintre sur métal
94213 fr | zingueur galvaniseur; chromeur; polisseur industriel; préparateur peintre industriel
94213 fr | peintre industriel de nuit; peintre-sableur; peintre finisseur; peintre d’équipements; préparateur de surface
94213 fr | opérateur de cabine de peinture; opérateur de peinture; peintre à la chaîne; peintre au pistolet
94213 fr | peintre industriel au fusil; peintre de structures d’acier; peintre électrostatique
94213 fr | opérateur de jet de sable; opérateur de bain de trempage; polisseur; polisseur-ébavureur
94213 fr | opérateur de polissage; finisseur de surfaces métalliques; opérateur de nickelage; opérateur de chromage
94213 en | industrial painter; manufacturing spray painter; production painter; powder coater; powder coating painter
94213 en | powder coating operator; electroplater; electroplating operator; plating operator; anodizer; galvanizer
94213 en | manufacturing sandblaster; shot blaster; metal finisher; metal polisher; metal buffer; paint line operator
94213 en | industrial coater; industrial sprayer; manufacturing paint sprayer; metal coater
94213 en | metal coating machine operator; hot-dip galvanizer; metal finishing operator
94213 en | manufacturing rust-proofing operator; metal products enameller; chrome plater; dip painter
94213 en | metallizer operator; powder paint sprayer; production spray painter; surface treatment operator
94213 en | wet spray painter; shot peening operator; industrial spray painter; product painter; electrostatic painter
94213 en | metal plater; plating line operator; phosphating operator; manufacturing paint technician
94219 fr | assembleur de produits divers; monteur de produits divers; assembleur; monteur; ouvrier d’assemblage
94219 fr | assembleur de bijoux; assembleur de bicyclettes; monteur de bicyclettes; assembleur de jouets
94219 fr | assembleur de lunettes; assembleur de dispositifs médicaux; assembleur de matelas
94219 fr | monteur d’articles de sport; finisseur de bijoux; inspecteur de produits finis; opérateur d’assemblage
94219 fr | opérateur-assembleur; assembleur de production; assembleur d’usine; assembleur en usine; assembleur de balais
94219 fr | assembleur de sacs à main; assembleur d’instruments médicaux; assembleur général; assembleur-monteur
94219 fr | assembleur de prothèses auditives; inspecteur d’assemblage; ouvrier assembleur; préposé à l’assemblage
94219 fr | agent d’assemblage; assembleur de stores; opérateur de machines à fabriquer des lentilles
94219 fr | assembleur de montres; opérateur de machine à polir les lentilles; monteur de vélos; assembleur de pianos
94219 fr | ouvrier monteur; assembleur manuel; assembleur polyvalent; assembleur journalier; assembleur débutant
94219 fr | assembleur de produits; assembleur-emballeur; monteur-assembleur manufacturier; monteur polyvalent
94219 fr | opérateur-assembleur de nuit; assembleur de présentoirs; assembleur de produits médicaux; monteur en usine
94219 fr | monteur de produits; monteur de production; préposé au montage
94219 en | product assembler; assembler; assembly worker; production assembler; assembly line worker
94219 en | jewellery assembler; bicycle assembler; toy assembler; medical device assembler; eyeglass frame assembler
94219 en | mattress assembler; sporting goods assembler; hearing aid assembler; clock assembler; watch assembler
94219 en | production assembly worker; finished products inspector; musical instrument assembler; broom maker
94219 en | general assembler; assembly operator; golf club assembler; lens grinder; brush maker; umbrella assembler
94219 en | pen assembler; ski assembler; jewellery finisher; surgical instrument assembler; piano assembler
94219 en | optical products assembler; product finisher; toy maker; optical instrument assembler; assembly line operator
95100 fr | manœuvre en métallurgie primaire; manœuvre de fonderie; journalier de fonderie; aide de fonderie
95100 fr | manœuvre d’aluminerie; journalier d’aciérie; manœuvre de cimenterie; journalier en traitement des métaux
95100 fr | aide-lamineur; aide-fondeur; manœuvre au traitement du minerai; manœuvre de verrerie
95100 fr | ébarbeur manuel de fonderie; aide-mouleur; manœuvre de briqueterie; aide-opérateur de four
95100 en | mineral processing labourer; metal processing labourer; foundry labourer; steel mill labourer
95100 en | smelter labourer; furnace helper; rolling mill labourer; cement plant labourer; glass plant labourer
95100 en | aluminum plant labourer; casting helper; slag worker; concrete products labourer; brick plant labourer
95100 en | ore plant labourer; foundry helper; primary metal labourer; steel mill scrap metal worker; pot room labourer
95100 en | brick and tile labourer; foundry grinder labourer; refinery labourer
95101 fr | manœuvre en fabrication métallique; journalier en métallurgie; aide-soudeur; aide-machiniste; aide-tôlier
95101 fr | aide-chaudronnier; manœuvre d’atelier de métal; meuleur de métal; journalier d’atelier de soudure
95101 fr | ébavureur manuel; aide-opérateur de presse; nettoyeur de métal; manœuvre d’usinage
95101 fr | journalier d’atelier d’usinage; aide-assembleur métallique; aide-forgeron; manœuvre de charpentes métalliques
95101 fr | nettoyeur de pièces métalliques; aide d’atelier d’usinage; préposé au meulage; aide de tôlerie
95101 fr | ferrailleur récupérateur de métaux
95101 en | metal fabrication labourer; metal fabrication helper; welder helper; metal fitter helper; machine shop helper
95101 en | machine shop labourer; sheet metal helper; plater helper; metal cleaner; platework helper
95101 en | structural steel shop helper; boilermaker helper; metalwork labourer; wire products labourer
95101 en | sheet metal worker helper; metal scrap cutter; shot blast helper; steel shop labourer; machinist helper
95101 en | metal bin cleaner; blacksmith helper; metal chipper-grinder
95102 fr | manœuvre d’usine chimique; manœuvre en produits chimiques; journalier d’usine de produits chimiques
95102 fr | manœuvre de raffinerie; aide-mélangeur de produits chimiques; manœuvre d’usine pharmaceutique
95102 fr | manœuvre de services publics; emballeur de produits chimiques; aide-opérateur de produits chimiques
95102 fr | manœuvre d’usine de traitement d’eau; emballeur de cosmétiques; aide de production pharmaceutique
95102 fr | emballeur de produits pharmaceutiques; journalier en usine pharmaceutique
95102 fr | préposé à l’emballage pharmaceutique; journalier cosmétiques; manœuvre d’usine à gaz
95102 fr | préposé à la production cosmétique
95102 en | chemical processing labourer; chemical plant labourer; chemical products labourer; pharmaceutical labourer
95102 en | gas utility labourer; utilities hydro labourer; paint plant helper; pharmaceutical packager
95102 en | chemical packager; cosmetics packager; chemical mixer helper; water treatment plant labourer
95102 en | petroleum processing labourer; utilities labourer; pharmaceutical production helper; drug packager
95102 en | explosives labourer; hydro plant labourer; electric power plant labourer; pharmaceutical production worker
95102 en | chemical bagger
95103 fr | manœuvre de scierie; journalier de scierie; manœuvre de papeterie; manœuvre d’usine de pâtes et papiers
95103 fr | journalier de papeterie; empileur de bois; journalier d’usine de bois; aide en transformation du bois
95103 fr | manœuvre en transformation du bois; aide-papetier; manœuvre d’usine de papier; journalier en scierie
95103 fr | attacheur de paquets de bois; aide-scieur; trieur manuel de planches; manœuvre d’usine de panneaux
95103 fr | préposé au nettoyage de scierie; aide-opérateur de séchoir à bois; journalier en pâtes et papiers
95103 fr | empileur de planches
95103 en | sawmill labourer; pulp mill labourer; paper mill labourer; wood processing labourer; lumber piler labourer
95103 en | lumber stacker; pulp and paper labourer; plywood plant labourer; wood products labourer; green chain worker
95103 en | green chain offbearer; planing mill labourer; veneer dryer feeder; log yard labourer; paper mill helper
95103 en | sawmill helper; chip bin attendant; broke beater; wood bundler; green lumber off-bearer
95103 en | sawmill clean-up worker; sawmill lumber yard worker; wood processing plant cleaner
95104 fr | manœuvre en plasturgie; manœuvre d’usine de plastique; journalier d’usine de plastique
95104 fr | emballeur de plastique; aide-opérateur d’injection plastique; manœuvre en caoutchouc
95104 fr | journalier en plasturgie; aide-mouleur de plastique; préposé au recyclage du plastique en usine
95104 fr | manœuvre d’usine de pneus; manœuvre d’extrusion; aide-opérateur d’extrusion
95104 fr | aide à la production de plastique; préposé à l’ébarbage du plastique
95104 en | plastics labourer; plastics manufacturing labourer; rubber manufacturing labourer; plastic products labourer
95104 en | rubber labourer; plastics plant labourer; plastic trimmer labourer; tire plant labourer
95104 en | plastic mould labourer helper; plastics extrusion helper; rubber worker labourer; plastics factory worker
95104 en | rubber calender helper; plastic packer; plastics helper; rubber goods labourer; rubber plant helper
95104 en | rubber mill helper
95105 fr | manœuvre en textile; manœuvre d’usine de textile; coupeur de tissu; coupeur de tissus; coupeur de vêtements
95105 fr | coupeur textile; coupeur de cuir; manœuvre de filature; aide-coupeur; étendeur de tissu
95105 fr | journalier en textile; tailleur-coupeur de tissus; opérateur de table de coupe de tissus
95105 fr | presseur de coutures; préposé à la coupe de tissu; aide-teinturier; trieur de linge textile recyclé
95105 fr | coupeur en confection; coupeur industriel; épluchette de laine manœuvre; coupeur de mousse et de tissu
95105 en | textile labourer; fabric cutter; textile cutter; cloth cutter; garment cutter; leather cutter
95105 en | textile plant labourer; textile cutting machine operator; textile mill labourer; clothing cutter
95105 en | fabric spreader; fur cutter; dye house labourer; clothing hand cutter; fabric pattern cutter; textile helper
95105 en | tannery labourer; cloth spreader; yarn handler; shoe cutter; textile recycling sorter; fabric products cutter
95105 en | textile packer; manufacturing carpet cutter; glove cutter; hide splitter labourer; fabric die cutter
95105 en | tannery worker labourer
95106 fr | aide-fromager; manœuvre en transformation des aliments; manœuvre dans la transformation des aliments
95106 fr | journalier en transformation alimentaire; journalier de production alimentaire; ouvrier agroalimentaire
95106 fr | ouvrier de production alimentaire; préposé à la production alimentaire
95106 fr | préposé à la transformation alimentaire; emballeur de produits alimentaires; emballeur de viande
95106 fr | emballeur alimentaire; manœuvre d’usine alimentaire; journalier d’abattoir; manœuvre d’abattoir
95106 fr | aide de boulangerie industrielle; préposé à l’emballage alimentaire; manœuvre de brasserie
95106 fr | journalier agroalimentaire; trieur de légumes en usine; aide-boucher d’abattoir; manœuvre de laiterie
95106 fr | aide-production alimentaire; emballeur de fromage; préposé à la sanitation en usine alimentaire
95106 fr | manœuvre de boulangerie; ouvrier de conserverie; opérateur journalier alimentaire
95106 fr | journalier en boulangerie industrielle; ouvrier en fromagerie; préposé sanitation alimentaire
95106 fr | préposé à la salubrité en usine alimentaire; manœuvre agroalimentaire; employé d’usine alimentaire
95106 fr | agent de production agroalimentaire; ouvrier d’usine alimentaire; étiqueteur de produits alimentaires
95106 fr | ouvrier en transformation alimentaire; préposé à la transformation; préposé à la transformation de viande
95106 fr | journalier de boucherie industrielle; ouvrier de production agroalimentaire
95106 fr | employé de production alimentaire; aide-boulanger industriel; préposé à la production en boulangerie
95106 fr | emballeur en boulangerie; manutentionnaire en alimentation; préposé à la préparation des aliments en usine
95106 fr | préposé à la sanitation; préposé à la sanitation de nuit; nettoyeur d’usine alimentaire
95106 fr | aide-production en usine alimentaire; trieur de fruits et légumes en usine; agent agroalimentaire
95106 en | food processing labourer; food production labourer; food processing worker; food production worker
95106 en | food packager; food plant labourer; meat packing plant labourer; bakery labourer; brewery labourer
95106 en | beverage plant labourer; dairy helper; bottler helper; candy packager; meat packager; poultry plant labourer
95106 en | food processing helper; food factory worker; food and beverage processing general labourer; abattoir labourer
95106 en | food plant sanitation worker; food production helper; slaughterhouse labourer; nut sorter
95106 en | food product packer; food and beverage processing labourer; dough labourer; packing plant meat wrapper
95106 en | chicken packer; sugar refinery labourer; tobacco labourer; bakery production helper; cookie packer
95106 en | cheese packer; food line worker
95107 fr | manœuvre d’usine de poisson; manœuvre en transformation du poisson; journalier d’usine de poisson
95107 fr | emballeur de poisson; manœuvre d’usine de fruits de mer; aide d’usine de poisson; emballeur de fruits de mer
95107 fr | manœuvre d’usine de crabe; ouvrier manœuvre en poissonnerie industrielle; manœuvre de conserverie de poisson
95107 fr | saleur de poisson; préposé au déchargement du poisson
95107 en | cannery labourer; fish processing labourer; fish plant labourer; seafood processing labourer; fish packer
95107 en | seafood packer; fish cannery labourer; fish-drying labourer; fish salter; crab plant labourer; fish helper
95107 en | seafood plant helper; lobster plant labourer; fish processing helper; shellfish labourer; fish icer
95109 fr | plieur en imprimerie; manœuvre de tannerie; journalier; journalier de production; journalier d’usine
95109 fr | manœuvre d’usine; manœuvre de production; manœuvre en fabrication; ouvrier d’usine; ouvrier de production
95109 fr | ouvrier spécialisé de production; préposé à la production; préposé à l’emballage; emballeur
95109 fr | emballeur à la main; emballeur manuel; opérateur de production; opérateur d’emballage; emballeur en usine
95109 fr | aide de production; aide-opérateur; agent de fabrication; employé de production; employé d’usine
95109 fr | journalier-emballeur; manœuvre d’imprimerie; aide-assembleur; aide en usine; aide général en usine
95109 fr | trieur de matières recyclables; préposé au tri de matières recyclables; trieur de centre de tri
95109 fr | journalier de nuit; aide-vitrier en usine; agent de conditionnement; ouvrier de conditionnement
95109 fr | opérateur de conditionnement; journalier manufacturier; étiqueteur; conditionneur; empaqueteur
95109 fr | nettoyeur de machines industrielles; manœuvre à la production; manœuvre manufacturier; journalier général
95109 fr | aide-ébéniste; aide-finisseur de meubles; journalier d’atelier; travailleur d’usine; opérateur en usine
95109 fr | ouvrier; ouvrier manufacturier; ouvrier non qualifié; aide-imprimeur; ouvrier d’emballage
95109 fr | journalier de production de nuit; journalier en manufacture; journalier de soir
95109 fr | préposé à la production de nuit; préposé en usine; employé de manufacture; manœuvre polyvalent
95109 fr | ouvrier de fabrication; ouvrier d’usine de nuit; ouvrier polyvalent d’usine; opérateur de fabrication
95109 fr | opérateur de ligne; opérateur de ligne d’emballage; opérateur emballeur; préposé à l’emballage de nuit
95109 fr | emballeur-étiqueteur; aide-journalier; agent de production industrielle; agent de ligne; agent d’emballage
95109 fr | agent de fabrication polyvalente; aide-manœuvre d’usine; ouvrier de ligne; ouvrier à la chaîne
95109 fr | travailleur à la chaîne; travailleur manufacturier; opérateur de tri; trieur de recyclage
95109 fr | manutentionnaire emballeur; préposé à l’ensachage; opérateur d’ensachage; journalier d’entretien d’usine
95109 en | factory worker; factory labourer; production worker; production labourer; manufacturing general labourer
95109 en | factory general labourer; plant labourer; hand packer; packer; manufacturing packer; manufacturing labourer
95109 en | manufacturing worker; general factory worker; production line worker; machine feeder; bindery helper
95109 en | recycling sorter; recycling plant sorter; packaging worker; hand packaging operator; production helper
95109 en | furniture factory labourer; printing plant labourer; box packer; assembly line helper; assembler helper
95109 en | labeller; packaging associate; manufacturing operator helper; production associate; cabinetmaker helper
95109 en | electronics labourer; carton packer; wood furniture labourer; manufacturing helper; recycling material sorter
95109 en | sorting line worker; manufacturing line worker; printing press helper; general plant worker
95109 en | jewellery labourer; bottle sorter; product packager; manufacturing associate; production operator
95109 en | packaging line worker; machine operator helper
`
