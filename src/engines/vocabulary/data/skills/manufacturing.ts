/** Skills of manufacturing: machining, processing, production, quality. Format: see `information-technology.ts`. */
export const SKILLS_MANUFACTURING = `
5-axis-machining | skill | fr: usinage 5 axes; 5 axes; usinage multiaxes | en: 5-axis machining; multi-axis machining
5-axis-machining | en: five-axis machining
5s-methodology | knowledge | fr: méthode 5S; 5S; implanter les 5S | en: 5S methodology; 5S; implement 5S
apqp | skill | fr: APQP; PPAP; plan de contrôle qualité; MSA qualité; processus d'approbation des pièces | en: APQP
apqp | en: PPAP; control plan; measurement system analysis
assembly-line-work | skill | fr: assemblage à la chaîne; chaîne de montage; travail à la chaîne
assembly-line-work | fr: travailler sur une chaîne de montage; ligne de production
assembly-line-work | fr: travailler sur une ligne de production; chaîne de production | en: assembly line work
assembly-line-work | en: production line work; work on an assembly line; work on a production line
brewing | skill | fr: brassage de bière; brasserie; embouteillage; opérer une embouteilleuse | en: brewing; bottling
brewing | en: bottling line operation
ce-marking | knowledge | fr: marquage CE; certification CSA; homologation CSA; homologation de produits | en: CE marking
ce-marking | en: CSA certification; product certification; UL listing
certified-quality-engineer | certificate | fr: CQE; Certified Quality Engineer; ASQ | en: Certified Quality Engineer
certified-quality-engineer | en: ASQ CQE
chemical-process-operation | skill | fr: opération de procédés chimiques; opérer des procédés chimiques
chemical-process-operation | fr: conduite de procédés | en: chemical process operation; operate chemical processes
chemical-process-operation | en: process operation
cmms | tool | fr: GMAO; gestion de maintenance assistée par ordinateur; Maximo; Guide TI; Interal
cmms | fr: logiciel de maintenance | en: CMMS; computerized maintenance management system; Maximo; maintenance software
cnc-machining | skill | fr: usinage à commande numérique; machines à commande numérique; CNC; opérer une CNC
cnc-machining | fr: machines-outils à commande numérique; MOCN; opérer une machine à commande numérique
cnc-machining | fr: commande numérique | en: CNC machining; CNC; operate CNC machines; computer numerical control
cnc-machining | en: CNC operation
cnc-programming | skill | fr: programmation CNC; programmer des machines CNC; code G
cnc-programming | fr: programmation de commande numérique; programmer une commande numérique | en: CNC programming
cnc-programming | en: G-code; program CNC machines
continuous-improvement | skill | fr: amélioration continue; améliorer continuellement les procédés
continuous-improvement | fr: démarche d'amélioration continue; projets d'amélioration continue; kaizen
continuous-improvement | fr: animer des kaizens | en: continuous improvement; kaizen; continuous improvement projects
continuous-improvement | en: process improvement in manufacturing
control-room-operation | skill | fr: opération de salle de contrôle; surveiller une salle de contrôle
control-room-operation | fr: opérateur de salle de contrôle | en: control room operation; control room monitoring
coordinate-measuring-machine | tool | fr: machine à mesurer tridimensionnelle; MMT; CMM; PC-DMIS; PolyWorks; FaroArm
coordinate-measuring-machine | fr: Faro | en: coordinate measuring machine; CMM; PC-DMIS; PolyWorks; FaroArm
customer-quality-complaints | skill | fr: plaintes qualité; traiter des plaintes clients qualité; réclamations qualité
customer-quality-complaints | en: customer quality complaints; handle quality complaints
dairy-processing | skill | fr: transformation de produits laitiers; fabrication de fromage; pasteurisation; fromagerie
dairy-processing | fr: fabriquer du fromage | en: dairy processing; cheese making; pasteurization
electrical-discharge-machining | skill | fr: électroérosion; EDM; usinage par électroérosion
electrical-discharge-machining | en: electrical discharge machining; EDM; wire EDM
electronic-soldering | skill | fr: soudure électronique; souder des composants électroniques; brasage électronique
electronic-soldering | fr: soudure à l'étain; micro-soudure | en: electronic soldering; soldering; solder components
electronics-assembly | skill | fr: assemblage électronique; assembler des composants électroniques
electronics-assembly | fr: assemblage de circuits; assemblage de cartes électroniques | en: electronics assembly
electronics-assembly | en: assemble electronic components; circuit board assembly
extrusion | skill | fr: extrusion; opérer une extrudeuse; extrusion de plastique; extrusion d'aluminium | en: extrusion
extrusion | en: extruder operation; plastic extrusion
fabric-cutting | skill | fr: coupe de tissus; couper des tissus; opérer une table de coupe | en: fabric cutting
fabric-cutting | en: cut fabric
fanuc-cnc-controls | tool | fr: commande Fanuc; Mazatrol; Heidenhain; Haas CNC; Mazak | en: Fanuc CNC controls; Mazatrol
fanuc-cnc-controls | en: Heidenhain; Haas CNC; Mazak
fish-processing | skill | fr: transformation du poisson; fileter du poisson; transformation de produits marins
fish-processing | en: fish processing; fish filleting; seafood processing
food-labelling | knowledge | fr: étiquetage alimentaire; réglementation ACIA; ACIA | en: food labelling
food-labelling | en: CFIA regulations; CFIA
food-processing | skill | fr: transformation alimentaire; transformer des aliments; production alimentaire
food-processing | fr: fabrication d'aliments; usine alimentaire; produire des aliments | en: food processing
food-processing | en: food production; process food; food manufacturing
food-safety | knowledge | fr: salubrité alimentaire; sécurité alimentaire; SQF; BRC; GFSI; FSSC 22000; ISO 22000
food-safety | en: food safety; SQF; BRC; GFSI; FSSC 22000; ISO 22000
forging | skill | fr: forgeage; !forger; !forge | en: forging; blacksmithing
foundry-work | skill | fr: fonderie; couler du métal; moulage de métal; coulée de métal | en: foundry work
foundry-work | en: metal casting; cast metal
furniture-assembly | skill | fr: assemblage de meubles; assembler des meubles; montage de meubles
furniture-assembly | en: furniture assembly; assemble furniture
genius-erp | tool | fr: Genius ERP; Genius Solutions; Syteline; Fidelio; Avantis | en: Genius ERP; Syteline; Fidelio ERP
gibbscam | tool | fr: GibbsCAM; Esprit CAM; EdgeCAM; FeatureCAM | en: GibbsCAM; Esprit CAM; EdgeCAM; FeatureCAM
haccp | knowledge | fr: HACCP; méthode HACCP; plan HACCP; analyse des dangers | en: HACCP; HACCP plan; hazard analysis
heat-treating-operation | skill | fr: traitement thermique d'atelier; opérer un four industriel
heat-treating-operation | fr: four de traitement thermique | en: heat treating operation; furnace operation
heat-treating-operation | en: industrial furnace
heavy-lifting | skill | fr: manutention de charges; soulever des charges lourdes; manipuler des charges
heavy-lifting | fr: manutentionner des charges lourdes; levage de charges; soulever des charges | en: heavy lifting
heavy-lifting | en: lift heavy loads; load handling; manual handling
iatf-16949 | knowledge | fr: IATF 16949; ISO/TS 16949 | en: IATF 16949; ISO/TS 16949
incoming-inspection | skill | fr: contrôle de réception; inspection à la réception; inspecter les matières premières
incoming-inspection | en: incoming inspection; receiving inspection; inspect raw materials
industrial-baking | skill | fr: boulangerie industrielle; produire du pain industriel | en: industrial baking
industrial-baking | en: commercial bakery production
industrial-cleaning | skill | fr: nettoyage industriel; nettoyer des équipements de production; lavage d'équipements
industrial-cleaning | fr: nettoyer des équipements; nettoyage d'équipements | en: industrial cleaning
industrial-cleaning | en: clean production equipment; equipment cleaning; sanitation of equipment
industrial-painting | skill | fr: peinture industrielle; peinture en poudre; peindre des pièces; revêtement en poudre
industrial-painting | fr: application de peinture industrielle | en: industrial painting; powder coating; paint parts
industrial-painting | en: industrial coating
industry-4-0 | knowledge | fr: industrie 4.0; usine intelligente; jumeau numérique | en: Industry 4.0; smart factory
industry-4-0 | en: digital twin
injection-moulding | skill | fr: injection plastique; moulage par injection; presse à injection
injection-moulding | fr: opérer une presse à injection; moulage de plastique; mouler du plastique
injection-moulding | en: injection moulding; plastic injection; injection molding; operate injection moulding machines
ipc-a-610 | knowledge | fr: IPC-A-610; IPC-J-STD-001; norme IPC | en: IPC-A-610; J-STD-001; IPC standards
iso-14001 | knowledge | fr: ISO 14001; norme ISO 14001 | en: ISO 14001; ISO 14001 standard
iso-45001 | knowledge | fr: ISO 45001; OHSAS 18001; norme ISO 45001 | en: ISO 45001; OHSAS 18001
iso-9001 | knowledge | fr: ISO 9001; norme ISO 9001; certification ISO 9001; normes ISO; implanter ISO 9001
iso-9001 | en: ISO 9001; ISO 9001 standard; ISO standards; implement ISO 9001
iso-9001-internal-auditor | certificate | fr: auditeur interne ISO 9001; auditeur ISO; auditeur principal ISO 9001
iso-9001-internal-auditor | fr: auditeur qualité certifié; CQA ASQ | en: ISO 9001 internal auditor; ISO lead auditor
iso-9001-internal-auditor | en: certified quality auditor
just-in-time | knowledge | fr: juste-à-temps; flux tiré | en: just-in-time; JIT; pull system
labelling | skill | fr: étiquetage; étiqueter des produits; pose d'étiquettes; étiquetage de produits | en: labelling
labelling | en: label products; product labeling
laser-cutting | skill | fr: découpe au laser; opérer un laser industriel; coupe laser; table de découpe laser
laser-cutting | en: laser cutting; laser cutter operation; operate a laser cutter
lean-manufacturing | knowledge | fr: production à valeur ajoutée; lean manufacturing; lean; production allégée; PVA
lean-manufacturing | fr: lean management | en: lean manufacturing; lean production; lean management; lean principles
machine-feeding | skill | fr: alimentation de machines; alimenter des machines; approvisionner une ligne de production
machine-feeding | en: machine feeding; feed machines; line feeding
machine-operation | skill | fr: opération de machines; opérer des machines; opérer des machines de production
machine-operation | fr: opérer de la machinerie; conduite de machines; opération de machines de production
machine-operation | fr: faire fonctionner des machines; opérer des équipements de production | en: machine operation
machine-operation | en: operate machines; operate production equipment; production machine operation; operate machinery
machine-setup | skill | fr: réglage de machines; régler des machines; mise en train; mise en route de machines
machine-setup | fr: mise au point de machines; régler des machines-outils | en: machine setup; set up machines
machine-setup | en: machine adjustment; equipment setup
machining | skill | fr: usinage; usiner des pièces; usinage de pièces; machinage; usiner | en: machining; machine parts
machining | en: machine shop work
manufacturing-execution-system | tool | fr: système d'exécution de la fabrication; système MES; logiciel MES
manufacturing-execution-system | fr: manufacturing execution system | en: manufacturing execution system; MES system
manufacturing-execution-system | en: MES software
mastercam | tool | fr: Mastercam; Master Cam | en: Mastercam; Master Cam
material-requirements-planning | tool | fr: MRP; planification des besoins en matières; MRP II
material-requirements-planning | en: material requirements planning; MRP; MRP II
meat-processing | skill | fr: désossage; découpe de viandes en usine; abattage d'animaux; découper des carcasses
meat-processing | fr: abattoir | en: meat processing; deboning; slaughtering; meat cutting in plants
mechanical-assembly | skill | fr: assemblage mécanique; assembler des pièces; assemblage de pièces; montage mécanique
mechanical-assembly | fr: assembler des composants; assemblage de composants mécaniques | en: mechanical assembly
mechanical-assembly | en: assemble parts; assemble components; mechanical fitting
metal-processing | skill | fr: traitement des métaux; électrolyse; affinage des métaux; aluminerie
metal-processing | fr: opération de cuves d'électrolyse | en: metal processing; smelting; metal refining
metal-processing | en: aluminum smelting
metrology | skill | fr: métrologie; métrologie dimensionnelle; mesurer des pièces; mesures dimensionnelles
metrology | fr: contrôle dimensionnel; étalonnage industriel | en: metrology; dimensional inspection
metrology | en: dimensional measurement; measure parts
micrometer | tool | fr: micromètre; pied à coulisse; vernier; instruments de mesure; utiliser des instruments de mesure
micrometer | fr: utilisation d'instruments de mesure | en: micrometer; caliper; measuring instruments
micrometer | en: use measuring instruments; vernier calipers
milling | skill | fr: fraisage; opérer une fraiseuse; fraiseuse conventionnelle; fraiser des pièces; centre d'usinage
milling | en: milling; milling machine operation; operate a milling machine; machining centre
non-conformance-management | skill | fr: non-conformités; traiter des non-conformités; gestion des non-conformités
non-conformance-management | fr: actions correctives; actions correctives et préventives; gérer les non-conformités
non-conformance-management | en: non-conformance management; corrective actions; nonconformities
non-conformance-management | en: corrective and preventive actions; handle non-conformities
overhead-crane-certificate | certificate | fr: carte de pont roulant; formation pont roulant
overhead-crane-certificate | en: overhead crane certificate
overhead-crane-operation | skill | fr: conduite de pont roulant; opérer un pont roulant; opération de pont roulant
overhead-crane-operation | fr: pont roulant; palan | en: overhead crane operation; operate an overhead crane
overhead-crane-operation | en: hoist operation; bridge crane
packaging | skill | fr: emballage; emballer des produits; emballage de produits; emballer de la marchandise; empaquetage
packaging | fr: mise en boîte; conditionnement de produits; emballer | en: packaging; pack products; !packing
packaging | en: product packaging; pack goods
palletizing | skill | fr: palettisation; palettiser; monter des palettes; faire des palettes | en: palletizing
palletizing | en: build pallets; palletize goods
personal-protective-equipment | knowledge | fr: équipements de protection individuelle; EPI
personal-protective-equipment | fr: porter des équipements de protection | en: personal protective equipment; PPE
personal-protective-equipment | en: wear protective equipment
precision-grinding | skill | fr: rectification de précision; rectifieuse; rectifier des pièces | en: precision grinding
precision-grinding | en: grinding machine operation; surface grinding
press-brake-operation | skill | fr: pliage de tôle; presse-plieuse; plier des tôles; opérer une presse-plieuse
press-brake-operation | fr: pliage de métal | en: press brake operation; metal bending; sheet metal bending
press-brake-operation | en: bend sheet metal
production-control | skill | fr: contrôle de la production; suivi de production; rapports de production
production-control | fr: remplir des rapports de production; suivre la production | en: production control
production-control | en: production reporting; track production; production reports
production-coordination | skill | fr: coordination de la production; coordonner la production; contrôleur de production
production-coordination | en: production coordination; coordinate production
production-management | skill | fr: gestion de la production; gérer la production; direction de production
production-management | fr: gérer une usine; gestion d'usine; supervision de la production; superviser la production
production-management | fr: superviser un quart de production | en: production management; manage production
production-management | en: plant management; production supervision; supervise production; shift supervision
production-planning | skill | fr: planification de la production; planifier la production
production-planning | fr: ordonnancement de la production; ordonnancer la production; planification et ordonnancement
production-planning | en: production planning; plan production; production scheduling; schedule production
pulp-and-paper | skill | fr: pâtes et papiers; fabrication du papier; opérer une machine à papier | en: pulp and paper
pulp-and-paper | en: papermaking; paper machine operation
quality-assurance | skill | fr: assurance qualité; assurer la qualité; gestion de la qualité; gérer la qualité; AQ
quality-assurance | fr: système qualité; système de gestion de la qualité; management de la qualité
quality-assurance | en: quality assurance; quality management; QA; quality management system; QMS; ensure quality
quality-audits | skill | fr: audits qualité; réaliser des audits qualité; auditer un système qualité
quality-audits | fr: auditer des fournisseurs; audits de fournisseurs; effectuer des audits de qualité
quality-audits | en: quality audits; conduct quality audits; supplier audits; audit suppliers
quality-control | skill | fr: contrôle de la qualité; contrôler la qualité; inspection de la qualité
quality-control | fr: inspecter des produits; inspection de produits; contrôler la qualité des produits
quality-control | fr: vérifier la qualité des produits; inspecter la qualité | en: quality control; !QC
quality-control | en: quality inspection; inspect products; product inspection; check product quality
root-cause-analysis | skill | fr: résolution de problèmes qualité; 8D; analyse des causes fondamentales
root-cause-analysis | fr: analyse de cause; cinq pourquoi; diagramme d'Ishikawa; recherche des causes
root-cause-analysis | fr: analyser les causes fondamentales | en: root cause analysis; 8D; five whys; Ishikawa diagram
root-cause-analysis | en: quality problem solving
rubber-processing | skill | fr: fabrication de caoutchouc; moulage de caoutchouc; vulcanisation | en: rubber processing
rubber-processing | en: rubber moulding; vulcanization
sampling-plans | skill | fr: plans d'échantillonnage; échantillonnage de produits
sampling-plans | fr: prélever des échantillons de production | en: sampling plans; acceptance sampling
sampling-plans | en: production sampling
sandblasting | skill | fr: sablage au jet; sabler des pièces; grenaillage | en: sandblasting; shot blasting
sandblasting | en: abrasive blasting
sheet-metal-work | skill | fr: tôlerie de précision; fabriquer des pièces de tôle; travail de la tôle
sheet-metal-work | en: sheet metal work; precision sheet metal; sheet metal fabrication
six-sigma | knowledge | fr: Six Sigma; Lean Six Sigma; 6 sigma; DMAIC | en: Six Sigma; Lean Six Sigma; 6 sigma; DMAIC
six-sigma-black-belt | certificate | fr: ceinture noire Six Sigma; ceinture noire Lean Six Sigma; black belt
six-sigma-black-belt | en: Six Sigma Black Belt; Lean Six Sigma black belt
six-sigma-green-belt | certificate | fr: ceinture verte Six Sigma; ceinture verte Lean Six Sigma; green belt
six-sigma-green-belt | fr: ceinture verte | en: Six Sigma Green Belt; Lean Six Sigma green belt; green belt
six-sigma-yellow-belt | certificate | fr: ceinture jaune Six Sigma; yellow belt | en: Six Sigma Yellow Belt; yellow belt
smed | knowledge | fr: SMED; changement rapide d'outils; réduction des temps de mise en course | en: SMED
smed | en: quick changeover
stamping | skill | fr: estampage; emboutissage; poinçonnage; opérer une presse mécanique
stamping | fr: presse hydraulique industrielle | en: stamping; !punching; press operation in metalworking
stamping | en: hydraulic press operation
statistical-process-control | skill | fr: maîtrise statistique des procédés; MSP; SPC; cartes de contrôle
statistical-process-control | fr: contrôle statistique | en: statistical process control; SPC; control charts
surface-mount-technology | skill | fr: montage en surface; SMT; machines SMT; placement de composants
surface-mount-technology | en: surface mount technology; SMT; pick and place machines
textile-manufacturing | skill | fr: textile; !textile; tissage; tricotage industriel; teinture textile
textile-manufacturing | en: textile manufacturing; weaving; industrial knitting; dyeing
thermoforming | skill | fr: thermoformage; moulage par soufflage; rotomoulage; thermoformer des pièces
thermoforming | en: thermoforming; blow moulding; rotational moulding; blow molding
tool-and-die-making | skill | fr: outillage; fabriquer des matrices; fabrication de moules; matriçage; outilleur
tool-and-die-making | fr: fabriquer des moules | en: tool and die making; mould making; die making; mold making
tool-sharpening | skill | fr: affûtage; affûter des outils; affûtage d'outils de coupe | en: tool sharpening
tool-sharpening | en: sharpen cutting tools
total-productive-maintenance | knowledge | fr: maintenance productive totale; TPM; TRS; taux de rendement synthétique
total-productive-maintenance | en: total productive maintenance; TPM; overall equipment effectiveness; OEE
traceability | skill | fr: traçabilité; assurer la traçabilité; traçabilité des lots | en: traceability
traceability | en: batch traceability; ensure traceability
turning | skill | fr: tournage; !tournage; tour conventionnel; opérer un tour; tour CNC; tour à commande numérique
turning | fr: tourner des pièces | en: turning; !turning; lathe operation; CNC lathe; operate a lathe
value-stream-mapping | knowledge | fr: cartographie de la chaîne de valeur; VSM; cartographier la chaîne de valeur
value-stream-mapping | en: value stream mapping; VSM
visual-inspection | skill | fr: tri et inspection visuelle; inspection visuelle; inspecter visuellement des pièces
visual-inspection | fr: trier des produits; tri de produits | en: visual inspection; inspect parts visually
visual-inspection | en: product sorting; sort products
waterjet-cutting | skill | fr: découpe au jet d'eau; jet d'eau; découper au jet d'eau | en: waterjet cutting
waterjet-cutting | en: water jet cutting
wood-products-manufacturing | skill | fr: fabrication de produits du bois; opérer une scierie; sciage de bois
wood-products-manufacturing | fr: travail en scierie; classement du bois | en: wood products manufacturing; sawmilling
wood-products-manufacturing | en: sawmill operation; lumber grading
woodworking-machines | skill | fr: machines à bois; opérer une toupie; opérer une scie à panneaux; travail du bois
woodworking-machines | fr: travailler le bois; défonceuse numérique | en: woodworking machines; woodworking
woodworking-machines | en: panel saw operation; CNC router
work-instructions | skill | fr: lecture d'instructions de travail; suivre des instructions de travail
work-instructions | fr: instructions de travail; respecter les procédures de travail; suivre les procédures
work-instructions | en: work instructions; follow work instructions; follow procedures; follow standard procedures
work-orders | skill | fr: lecture de bons de travail; remplir des bons de travail; bons de travail | en: work orders
work-orders | en: complete work orders; read work orders
`
