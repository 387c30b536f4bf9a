/** Skills of manufacturing: machining, processing, production, quality. Format: see `information-technology.ts`. */
export const SKILLS_MANUFACTURING = `
5-axis-machining | skill | fr: usinage 5 axes; 5 axes; usinage multiaxes | en: 5-axis machining; multi-axis machining
5-axis-machining | en: five-axis machining
5s-methodology | knowledge | fr: méthode 5S; 5S; implanter les 5S | en: 5S methodology; 5S; implement 5S
adhesive-application | skill | fr: collage industriel; application d'adhésifs; appliquer des adhésifs
adhesive-application | en: adhesive application; industrial bonding
aluminum-smelting | skill | fr: électrolyse; opération de cuves d'électrolyse; aluminerie
aluminum-smelting | fr: opérer des cuves d'électrolyse | en: aluminum smelting; smelting
apqp | skill | fr: APQP; PPAP; plan de contrôle qualité; MSA qualité; processus d'approbation des pièces | en: APQP
apqp | en: PPAP; control plan; measurement system analysis
assembly-line-work | skill | fr: assemblage à la chaîne; chaîne de montage; travail à la chaîne
assembly-line-work | fr: travailler sur une chaîne de montage; ligne de production
assembly-line-work | fr: travailler sur une ligne de production; chaîne de production | en: assembly line work
assembly-line-work | en: production line work; work on an assembly line; work on a production line
automated-optical-inspection | skill | fr: inspection électronique; inspection optique automatisée; AOI; tests ICT
automated-optical-inspection | en: automated optical inspection; AOI; in-circuit testing
avantis | tool | fr: Avantis | en: Avantis
blow-moulding | skill | fr: moulage par soufflage; soufflage de plastique | en: blow moulding; blow molding
box-making | skill | fr: impression d'emballages; opérer une imprimante d'étiquettes; cartonnage; fabrication de carton
box-making | fr: opération d'une imprimante d'étiquettes | en: box making; corrugated board production; label printing
brewing | skill | fr: brassage de bière; brasserie; embouteillage; opérer une embouteilleuse
brewing | fr: opération d'une embouteilleuse | en: brewing; bottling; bottling line operation
certified-quality-engineer | certificate | fr: CQE; Certified Quality Engineer; ASQ | en: Certified Quality Engineer
certified-quality-engineer | en: ASQ CQE
chemical-process-operation | skill | fr: opération de procédés chimiques; opérer des procédés chimiques
chemical-process-operation | fr: conduite de procédés; conduire des procédés | en: chemical process operation
chemical-process-operation | en: operate chemical processes; process operation
cmms | tool | fr: GMAO; gestion de maintenance assistée par ordinateur; Guide TI; Interal; logiciel de maintenance
cmms | en: CMMS; computerized maintenance management system; maintenance software
cnc-machining | skill | fr: usinage à commande numérique; machines à commande numérique; CNC; opérer une CNC
cnc-machining | fr: machines-outils à commande numérique; MOCN; opérer une machine à commande numérique
cnc-machining | fr: commande numérique; opération d'une CNC; opération d'une machine à commande numérique
cnc-machining | en: CNC machining; CNC; operate CNC machines; computer numerical control; CNC operation
cnc-programming | skill | fr: programmation CNC; programmer des machines CNC; code G
cnc-programming | fr: programmation de commande numérique; programmer une commande numérique
cnc-programming | fr: programmation de machines CNC | en: CNC programming; G-code; program CNC machines
continuous-improvement | skill | fr: amélioration continue; amélioration des procédés; améliorer les procédés
continuous-improvement | fr: améliorer continuellement les procédés; démarche d'amélioration continue
continuous-improvement | fr: projets d'amélioration continue; kaizen; animer des kaizens; animation de kaizens
continuous-improvement | en: continuous improvement; kaizen; continuous improvement projects
continuous-improvement | en: process improvement in manufacturing
control-room-operation | skill | fr: opération de salle de contrôle; surveiller une salle de contrôle
control-room-operation | fr: surveillance d'une salle de contrôle | en: control room operation; control room monitoring
coordinate-measuring-machine | tool | fr: machine à mesurer tridimensionnelle; MMT; CMM
coordinate-measuring-machine | en: coordinate measuring machine; CMM
crushing-and-screening | skill | fr: séchage et broyage; opérer un broyeur; concassage; criblage; opération d'un broyeur
crushing-and-screening | en: crushing and screening; grinder operation; drying operations
csa-certification | knowledge | fr: certification CSA; marquage CE des produits; homologation CSA
csa-certification | fr: homologation de produits | en: CSA certification; CE product marking; product certification
csa-certification | en: UL listing
customer-quality-complaints | skill | fr: plaintes qualité; traiter des plaintes clients qualité; réclamations qualité
customer-quality-complaints | fr: traitement de plaintes clients qualité | en: customer quality complaints
customer-quality-complaints | en: handle quality complaints
dairy-processing | skill | fr: transformation de produits laitiers; fabrication de fromage; pasteurisation; fromagerie
dairy-processing | fr: fabriquer du fromage | en: dairy processing; cheese making; pasteurization
dyeing | skill | fr: teinture textile | en: dyeing
edgecam | tool | fr: EdgeCAM | en: EdgeCAM
electrical-discharge-machining | skill | fr: électroérosion; EDM; usinage par électroérosion
electrical-discharge-machining | en: electrical discharge machining; EDM; wire EDM
electrical-panel-building | skill | fr: montage de panneaux et armoires électriques; fabrication de panneaux électriques
electrical-panel-building | fr: monter des panneaux et armoires électriques; fabriquer des panneaux électriques
electrical-panel-building | en: electrical panel building; switchgear assembly
electronic-soldering | skill | fr: soudure électronique; souder des composants électroniques; brasage électronique
electronic-soldering | fr: soudure à l'étain; micro-soudure; soudage de composants électroniques
electronic-soldering | en: electronic soldering; soldering; solder components
electronics-assembly | skill | fr: assemblage électronique; assembler des composants électroniques
electronics-assembly | fr: assemblage de circuits; assemblage de cartes électroniques
electronics-assembly | fr: assemblage de composants électroniques; assembler des circuits
electronics-assembly | fr: assembler des cartes électroniques | en: electronics assembly; assemble electronic components
electronics-assembly | en: circuit board assembly
esprit-cam | tool | fr: Esprit CAM | en: Esprit CAM
etq | tool | fr: ETQ | en: ETQ
extrusion | skill | fr: extrusion; opérer une extrudeuse; extrusion de plastique; extrusion d'aluminium
extrusion | fr: opération d'une extrudeuse | en: extrusion; extruder operation; plastic extrusion
fabric-cutting | skill | fr: coupe de tissus; couper des tissus; opérer une table de coupe
fabric-cutting | fr: opération d'une table de coupe | en: fabric cutting; cut fabric
fanuc-cnc-controls | tool | fr: commande Fanuc | en: Fanuc CNC controls
faroarm | tool | fr: FaroArm; Faro | en: FaroArm; Faro
featurecam | tool | fr: FeatureCAM | en: FeatureCAM
fibreglass-work | skill | fr: fabrication en fibre de verre; fibre de verre; moulage de fibre de verre
fibreglass-work | en: fibreglass work; fiberglass moulding; fibreglass fabrication
filling-line-operation | skill | fr: fabrication de cosmétiques; remplissage de produits; opérer une remplisseuse
filling-line-operation | fr: remplissage; fabriquer des cosmétiques; opération d'une remplisseuse
filling-line-operation | en: filling line operation; filler machine operation; cosmetics manufacturing
fish-processing | skill | fr: transformation du poisson; fileter du poisson; transformation de produits marins
fish-processing | en: fish processing; fish filleting; seafood processing
food-labelling | knowledge | fr: étiquetage alimentaire; réglementation ACIA; ACIA | en: food labelling
food-labelling | en: CFIA regulations; CFIA
food-processing | skill | fr: transformation alimentaire; transformer des aliments; production alimentaire
food-processing | fr: fabrication d'aliments; usine alimentaire; produire des aliments; fabriquer des aliments
food-processing | fr: production d'aliments | en: food processing; food production; process food; food manufacturing
food-safety | knowledge | fr: salubrité alimentaire; sécurité alimentaire; BRC; GFSI | en: food safety; BRC; GFSI
forging | skill | fr: forgeage; !forger; !forge | en: forging; blacksmithing
foundry-work | skill | fr: fonderie; couler du métal; moulage de métal; coulée de métal | en: foundry work
foundry-work | en: metal casting; cast metal
fssc-22000 | knowledge | fr: FSSC 22000 | en: FSSC 22000
furniture-assembly | skill | fr: assemblage de meubles; assembler des meubles; montage de meubles; monter des meubles
furniture-assembly | en: furniture assembly; assemble furniture
galvanizing | skill | fr: galvanisation; galvaniser; bains chimiques | en: galvanizing; electroplating baths
genius-erp | tool | fr: Genius ERP; Genius Solutions; Fidelio | en: Genius ERP; Fidelio ERP
gibbscam | tool | fr: GibbsCAM | en: GibbsCAM
glass-manufacturing | skill | fr: fabrication de verre; taille de verre; verre trempé | en: glass manufacturing
glass-manufacturing | en: glass cutting; tempered glass
haas-cnc | tool | fr: Haas CNC | en: Haas CNC
haccp | knowledge | fr: HACCP; méthode HACCP; plan HACCP; analyse des dangers | en: HACCP; HACCP plan; hazard analysis
heat-treating-operation | skill | fr: traitement thermique d'atelier; opérer un four industriel
heat-treating-operation | fr: four de traitement thermique; opération d'un four industriel | en: heat treating operation
heat-treating-operation | en: furnace operation; industrial furnace
heavy-lifting | skill | fr: manutention de charges; soulever des charges lourdes; manipuler des charges
heavy-lifting | fr: manutentionner des charges lourdes; levage de charges; soulever des charges; manipulation de charges
heavy-lifting | en: heavy lifting; lift heavy loads; load handling; manual handling
heidenhain | tool | fr: Heidenhain | en: Heidenhain
iatf-16949 | knowledge | fr: IATF 16949; ISO/TS 16949 | en: IATF 16949; ISO/TS 16949
in-process-inspection | skill | fr: inspection en cours de fabrication; contrôle en cours de production; autocontrôle
in-process-inspection | en: in-process inspection; in-process control
incoming-inspection | skill | fr: contrôle de réception; inspection à la réception; inspecter les matières premières
incoming-inspection | fr: inspection des matières premières | en: incoming inspection; receiving inspection
incoming-inspection | en: inspect raw materials
industrial-baking | skill | fr: boulangerie industrielle; produire du pain industriel; production de pain industriel
industrial-baking | en: industrial baking; commercial bakery production
industrial-cleaning | skill | fr: nettoyage industriel; nettoyer des équipements de production; lavage d'équipements
industrial-cleaning | fr: nettoyer des équipements; nettoyage d'équipements; nettoyage d'équipements de production
industrial-cleaning | fr: laver des équipements | en: industrial cleaning; clean production equipment
industrial-cleaning | en: equipment cleaning; sanitation of equipment
industrial-painting | skill | fr: peinture industrielle; peinture en poudre; peindre des pièces; revêtement en poudre
industrial-painting | fr: application de peinture industrielle; peinture de pièces | en: industrial painting
industrial-painting | en: powder coating; paint parts; industrial coating
industry-4-0 | knowledge | fr: industrie 4.0; usine intelligente; jumeau numérique | en: Industry 4.0; smart factory
industry-4-0 | en: digital twin
injection-moulding | skill | fr: injection plastique; moulage par injection; presse à injection
injection-moulding | fr: opérer une presse à injection; moulage de plastique; mouler du plastique
injection-moulding | fr: opération d'une presse à injection | en: injection moulding; plastic injection
injection-moulding | en: injection molding; operate injection moulding machines
intelex | tool | fr: Intelex; logiciel qualité | en: Intelex; quality management software
ipc-a-610 | knowledge | fr: IPC-A-610; IPC-J-STD-001; norme IPC | en: IPC-A-610; J-STD-001; IPC standards
iso-14001 | knowledge | fr: ISO 14001; norme ISO 14001 | en: ISO 14001; ISO 14001 standard
iso-22000 | knowledge | fr: ISO 22000 | en: ISO 22000
iso-45001 | knowledge | fr: ISO 45001; OHSAS 18001; norme ISO 45001 | en: ISO 45001; OHSAS 18001
iso-9001 | knowledge | fr: ISO 9001; norme ISO 9001; certification ISO 9001; normes ISO; implanter ISO 9001
iso-9001 | en: ISO 9001; ISO 9001 standard; ISO standards; implement ISO 9001
iso-9001-internal-auditor | certificate | fr: auditeur interne ISO 9001; auditeur ISO; auditeur principal ISO 9001
iso-9001-internal-auditor | fr: auditeur qualité certifié; CQA ASQ | en: ISO 9001 internal auditor; ISO lead auditor
iso-9001-internal-auditor | en: certified quality auditor
just-in-time | knowledge | fr: juste-à-temps; flux tiré | en: just-in-time; JIT; pull system
labelling | skill | fr: étiquetage; étiqueter des produits; pose d'étiquettes; étiquetage de produits
labelling | fr: poser des étiquettes | en: labelling; label products; product labeling
laser-cutting | skill | fr: découpe au laser; opérer un laser industriel; coupe laser; table de découpe laser
laser-cutting | fr: opération d'un laser industriel | en: laser cutting; laser cutter operation; operate a laser cutter
lean-manufacturing | knowledge | fr: production à valeur ajoutée; lean manufacturing; lean; production allégée; PVA
lean-manufacturing | fr: lean management | en: lean manufacturing; lean production; lean management; lean principles
line-balancing | skill | fr: équilibrage de lignes; équilibrer une ligne de production; capacité de production
line-balancing | fr: calculer la capacité de production; calcul de la capacité de production | en: line balancing
line-balancing | en: production capacity planning
machine-feeding | skill | fr: alimentation de machines; alimenter des machines; approvisionner une ligne de production
machine-feeding | en: machine feeding; feed machines; line feeding
machine-operation | skill | fr: opération de machines; opérer des machines; opérer des machines de production
machine-operation | fr: opérer de la machinerie; conduite de machines; opération de machines de production
machine-operation | fr: faire fonctionner des machines; opérer des équipements de production; opération de machinerie
machine-operation | fr: conduire des machines; opération d'équipements de production | en: machine operation
machine-operation | en: operate machines; operate production equipment; production machine operation; operate machinery
machine-setup | skill | fr: réglage de machines; régler des machines; mise en train; mise en route de machines
machine-setup | fr: mise au point de machines; régler des machines-outils | en: machine setup; set up machines
machine-setup | en: machine adjustment; equipment setup
machining | skill | fr: usinage; usiner des pièces; usinage de pièces; machinage; usiner; fabriquer des pièces usinées
machining | fr: pièces usinées; fabrication de pièces usinées | en: machining; machine parts; machine shop work
manufacturing-cost-estimating | skill | fr: calcul des coûts de fabrication; estimation de fabrication
manufacturing-cost-estimating | fr: estimer des coûts de fabrication; soumissions manufacturières
manufacturing-cost-estimating | fr: calculer les coûts de fabrication; estimation de coûts de fabrication
manufacturing-cost-estimating | en: manufacturing cost estimating; estimate production costs
manufacturing-execution-system | tool | fr: système d'exécution de la fabrication; système MES; logiciel MES
manufacturing-execution-system | fr: manufacturing execution system | en: manufacturing execution system; MES system
manufacturing-execution-system | en: MES software
mastercam | tool | fr: Mastercam; Master Cam | en: Mastercam; Master Cam
material-requirements-planning | tool | fr: MRP; planification des besoins en matières; MRP II
material-requirements-planning | en: material requirements planning; MRP; MRP II
maximo | tool | fr: Maximo | en: Maximo
mazak | tool | fr: Mazak | en: Mazak
mazatrol | tool | fr: Mazatrol | en: Mazatrol
meat-processing | skill | fr: désossage; découpe de viandes en usine; abattage d'animaux; découper des carcasses
meat-processing | fr: abattoir; découper des viandes en usine; découpe de carcasses | en: meat processing; deboning
meat-processing | en: slaughtering; meat cutting in plants
mechanical-assembly | skill | fr: assemblage mécanique; assembler des pièces; assemblage de pièces; montage mécanique
mechanical-assembly | fr: assembler des composants; assemblage de composants mécaniques; assemblage de composants
mechanical-assembly | fr: assembler des composants mécaniques | en: mechanical assembly; assemble parts
mechanical-assembly | en: assemble components; mechanical fitting
metal-fabrication | skill | fr: fabrication de structures métalliques; assembler des structures métalliques
metal-fabrication | fr: assemblage métallique; fabriquer des structures métalliques
metal-fabrication | fr: assemblage de structures métalliques | en: metal fabrication; fabricate metal structures
metal-fabrication | en: metal assembly
metal-processing | skill | fr: traitement des métaux; affinage des métaux; traiter les métaux | en: metal processing
metal-processing | en: metal refining
metrology | skill | fr: métrologie; métrologie dimensionnelle; mesurer des pièces; mesures dimensionnelles
metrology | fr: contrôle dimensionnel; étalonnage industriel; mesure de pièces | en: metrology; dimensional inspection
metrology | en: dimensional measurement; measure parts
micrometer | tool | fr: micromètre; pied à coulisse; vernier; instruments de mesure; utiliser des instruments de mesure
micrometer | fr: utilisation d'instruments de mesure | en: micrometer; caliper; measuring instruments
micrometer | en: use measuring instruments; vernier calipers
milling | skill | fr: fraisage; opérer une fraiseuse; fraiseuse conventionnelle; fraiser des pièces; centre d'usinage
milling | fr: opération d'une fraiseuse | en: milling; milling machine operation; operate a milling machine
milling | en: machining centre
mixing-and-blending | skill | fr: mélange de produits; mélanger des ingrédients; opérer un mélangeur
mixing-and-blending | fr: mélange d'ingrédients; pesée d'ingrédients; peser des ingrédients; opération d'un mélangeur
mixing-and-blending | en: mixing and blending; mix ingredients; mixer operation; weigh ingredients; batching
motor-winding | skill | fr: bobinage de moteurs; bobiner des moteurs électriques; transformateurs électriques
motor-winding | en: motor winding; rewind electric motors; transformer assembly
new-product-introduction | skill | fr: démarrage de nouvelles lignes; industrialisation; industrialiser des produits
new-product-introduction | fr: introduction de nouveaux produits; NPI | en: new product introduction; NPI
new-product-introduction | en: industrialization; production ramp-up
non-conformance-management | skill | fr: non-conformités; traiter des non-conformités; gestion des non-conformités
non-conformance-management | fr: actions correctives; actions correctives et préventives; gérer les non-conformités
non-conformance-management | fr: traitement de non-conformités | en: non-conformance management; corrective actions
non-conformance-management | en: nonconformities; corrective and preventive actions; handle non-conformities
overhead-crane-certificate | certificate | fr: carte de pont roulant; formation pont roulant
overhead-crane-certificate | en: overhead crane certificate
overhead-crane-operation | skill | fr: conduite de pont roulant; opérer un pont roulant; opération de pont roulant
overhead-crane-operation | fr: pont roulant; palan | en: overhead crane operation; operate an overhead crane
overhead-crane-operation | en: hoist operation; bridge crane
packaging | skill | fr: emballage; emballer des produits; emballage de produits; emballer de la marchandise; empaquetage
packaging | fr: mise en boîte; conditionnement de produits; emballer; emballage de marchandise | en: packaging
packaging | en: pack products; !packing; product packaging; pack goods
packaging-machine-operation | skill | fr: opération d'équipements d'emballage; opérer une ensacheuse; ensacheuse
packaging-machine-operation | fr: opérer une emballeuse; opérer des équipements d'emballage; opération d'une ensacheuse
packaging-machine-operation | fr: opération d'une emballeuse | en: packaging machine operation
packaging-machine-operation | en: bagging machine operation; wrapping machine operation
palletizing | skill | fr: palettisation; palettiser; monter des palettes; faire des palettes; montage de palettes
palletizing | en: palletizing; build pallets; palletize goods
pc-dmis | tool | fr: PC-DMIS | en: PC-DMIS
personal-protective-equipment | knowledge | fr: équipements de protection individuelle; EPI
personal-protective-equipment | fr: porter des équipements de protection | en: personal protective equipment; PPE
personal-protective-equipment | en: wear protective equipment
plex-erp | tool | fr: Plex ERP | en: Plex ERP
poka | tool | fr: Poka | en: Poka
polyworks | tool | fr: PolyWorks | en: PolyWorks
precast-concrete-manufacturing | skill | fr: céramique industrielle; fabrication de béton préfabriqué; béton préfabriqué
precast-concrete-manufacturing | en: precast concrete manufacturing; industrial ceramics
precision-grinding | skill | fr: rectification de précision; rectifieuse; rectifier des pièces | en: precision grinding
precision-grinding | en: grinding machine operation; surface grinding
press-brake-operation | skill | fr: pliage de tôle; presse-plieuse; plier des tôles; opérer une presse-plieuse
press-brake-operation | fr: pliage de métal; opération d'une presse-plieuse | en: press brake operation; metal bending
press-brake-operation | en: sheet metal bending; bend sheet metal
product-testing | skill | fr: essais de produits; tester des produits; bancs d'essai; essais fonctionnels
product-testing | fr: tests de produits | en: product testing; test products; functional testing of products
product-testing | en: test benches
production-control | skill | fr: contrôle de la production; suivi de production; rapports de production
production-control | fr: remplir des rapports de production; suivre la production; contrôler la production
production-control | en: production control; production reporting; track production; production reports
production-coordination | skill | fr: coordination de la production; coordonner la production
production-coordination | en: production coordination; coordinate production
production-documentation | skill | fr: préparation de dossiers de fabrication; dossiers de fabrication
production-documentation | fr: documentation de production; compléter la documentation de production
production-documentation | fr: préparer des dossiers de fabrication | en: production documentation
production-documentation | en: manufacturing records; complete production records
production-line-leadership | skill | fr: conduite de ligne de production; conduire une ligne automatisée
production-line-leadership | fr: ligne automatisée; conduite d'une ligne automatisée | en: production line leadership
production-line-leadership | en: automated line operation; line lead duties
production-machine-troubleshooting | skill | fr: dépannage de machines de production; dépanner des machines
production-machine-troubleshooting | fr: résoudre des arrêts de production; dépanner des machines de production
production-machine-troubleshooting | fr: dépannage de machines; résolution d'arrêts de production
production-machine-troubleshooting | en: production machine troubleshooting; troubleshoot machines; resolve line stops
production-management | skill | fr: gestion de la production; gérer la production; direction de production
production-management | fr: gérer une usine; gestion d'usine; supervision de la production; superviser la production
production-management | fr: superviser un quart de production; supervision d'un quart de production
production-management | en: production management; manage production; plant management; production supervision
production-management | en: supervise production; shift supervision
production-planning | skill | fr: planification de la production; planifier la production
production-planning | fr: ordonnancement de la production; ordonnancer la production; planification et ordonnancement
production-planning | en: production planning; plan production; production scheduling; schedule production
pulp-and-paper | skill | fr: pâtes et papiers; fabrication du papier; opérer une machine à papier; fabriquer le papier
pulp-and-paper | fr: opération d'une machine à papier | en: pulp and paper; papermaking; paper machine operation
quality-assurance | skill | fr: assurance qualité; assurer la qualité; gestion de la qualité; gérer la qualité; AQ
quality-assurance | fr: système qualité; système de gestion de la qualité; management de la qualité
quality-assurance | fr: veiller à la qualité; garantir la qualité; normes de qualité; respecter les normes de qualité
quality-assurance | en: quality assurance; quality management; QA; quality management system; QMS; ensure quality
quality-audits | skill | fr: audits qualité; réaliser des audits qualité; auditer un système qualité
quality-audits | fr: auditer des fournisseurs; audits de fournisseurs; effectuer des audits de qualité
quality-audits | fr: réalisation d'audits qualité; audit d'un système qualité | en: quality audits
quality-audits | en: conduct quality audits; supplier audits; audit suppliers
quality-control | skill | fr: contrôle de la qualité; contrôler la qualité; inspection de la qualité
quality-control | fr: inspecter des produits; inspection de produits; contrôler la qualité des produits
quality-control | fr: vérifier la qualité des produits; inspecter la qualité; vérifier la conformité des produits
quality-control | fr: tests de qualité; surveiller la qualité; contrôle de la qualité des produits
quality-control | fr: vérification de la qualité des produits; vérification de la conformité des produits
quality-control | fr: surveillance de la qualité | en: quality control; !QC; quality inspection; inspect products
quality-control | en: product inspection; check product quality
quality-documentation | skill | fr: gestion documentaire qualité; manuel qualité; rédiger un manuel qualité
quality-documentation | fr: documents qualité; rédaction d'un manuel qualité | en: quality documentation; quality manual
quality-documentation | en: quality records
quality-indicators | skill | fr: revue de direction qualité; indicateurs qualité; coûts de non-qualité
quality-indicators | en: quality indicators; cost of poor quality; management review
reverse-engineering-of-parts | skill | fr: rétro-ingénierie; rétroconception; numérisation 3D de pièces; scan 3D
reverse-engineering-of-parts | en: reverse engineering of parts; 3D scanning
root-cause-analysis | skill | fr: résolution de problèmes qualité; 8D; analyse des causes fondamentales
root-cause-analysis | fr: analyse de cause; cinq pourquoi; diagramme d'Ishikawa; recherche des causes
root-cause-analysis | fr: analyser les causes fondamentales; résoudre des problèmes qualité; rechercher les causes
root-cause-analysis | en: root cause analysis; 8D; five whys; Ishikawa diagram; quality problem solving
rotational-moulding | skill | fr: rotomoulage | en: rotational moulding
rubber-processing | skill | fr: fabrication de caoutchouc; moulage de caoutchouc; vulcanisation | en: rubber processing
rubber-processing | en: rubber moulding; vulcanization
sampling-plans | skill | fr: plans d'échantillonnage; échantillonnage de produits
sampling-plans | fr: prélever des échantillons de production; prélèvement d'échantillons de production
sampling-plans | en: sampling plans; acceptance sampling; production sampling
sandblasting | skill | fr: sablage au jet; sabler des pièces; grenaillage | en: sandblasting; shot blasting
sandblasting | en: abrasive blasting
scrap-reduction | skill | fr: réduction des rebuts; réduire le gaspillage; réduction des pertes; réduire les rebuts
scrap-reduction | fr: réduction du gaspillage; réduire les pertes | en: scrap reduction; waste reduction in production
scrap-reduction | en: reduce waste
sheet-metal-work | skill | fr: tôlerie de précision; fabriquer des pièces de tôle; travail de la tôle
sheet-metal-work | fr: fabrication de pièces de tôle | en: sheet metal work; precision sheet metal
sheet-metal-work | en: sheet metal fabrication
six-sigma | knowledge | fr: Six Sigma; Lean Six Sigma; 6 sigma; DMAIC | en: Six Sigma; Lean Six Sigma; 6 sigma; DMAIC
six-sigma-black-belt | certificate | fr: ceinture noire Six Sigma; ceinture noire Lean Six Sigma; black belt
six-sigma-black-belt | en: Six Sigma Black Belt; Lean Six Sigma black belt
six-sigma-green-belt | certificate | fr: ceinture verte Six Sigma; ceinture verte Lean Six Sigma; green belt
six-sigma-green-belt | fr: ceinture verte | en: Six Sigma Green Belt; Lean Six Sigma green belt; green belt
six-sigma-yellow-belt | certificate | fr: ceinture jaune Six Sigma; yellow belt | en: Six Sigma Yellow Belt; yellow belt
smed | knowledge | fr: SMED; changement rapide d'outils; réduction des temps de mise en course | en: SMED
smed | en: quick changeover
sqf | knowledge | fr: SQF | en: SQF
stamping | skill | fr: estampage; emboutissage; poinçonnage; opérer une presse mécanique
stamping | fr: presse hydraulique industrielle; opération d'une presse mécanique | en: stamping; !punching
stamping | en: press operation in metalworking; hydraulic press operation
statistical-process-control | skill | fr: maîtrise statistique des procédés; MSP; SPC; cartes de contrôle
statistical-process-control | fr: contrôle statistique | en: statistical process control; SPC; control charts
supplier-quality | skill | fr: homologation de fournisseurs; qualité fournisseurs
supplier-quality | fr: développer la qualité des fournisseurs; développement de la qualité des fournisseurs
supplier-quality | en: supplier quality; supplier qualification; supplier quality assurance
surface-mount-technology | skill | fr: montage en surface; SMT; machines SMT; placement de composants
surface-mount-technology | en: surface mount technology; SMT; pick and place machines
syteline | tool | fr: Syteline | en: Syteline
textile-manufacturing | skill | fr: textile; !textile; tricotage industriel | en: textile manufacturing
textile-manufacturing | en: industrial knitting
theory-of-constraints | knowledge | fr: théorie des contraintes; TOC production | en: theory of constraints
thermoforming | skill | fr: thermoformage; thermoformer des pièces | en: thermoforming
tool-and-die-making | skill | fr: outillage; fabriquer des matrices; fabrication de moules; matriçage
tool-and-die-making | fr: fabriquer des moules; fabrication de matrices | en: tool and die making; mould making
tool-and-die-making | en: die making; mold making
tool-sharpening | skill | fr: affûtage; affûter des outils; affûtage d'outils de coupe | en: tool sharpening
tool-sharpening | en: sharpen cutting tools
total-productive-maintenance | knowledge | fr: maintenance productive totale; TPM; TRS; taux de rendement synthétique
total-productive-maintenance | en: total productive maintenance; TPM; overall equipment effectiveness; OEE
total-quality-management | knowledge | fr: gestion totale de la qualité; TQM | en: total quality management; TQM
traceability | skill | fr: traçabilité; assurer la traçabilité; traçabilité des lots | en: traceability
traceability | en: batch traceability; ensure traceability
tulip | tool | fr: Tulip; Ignition MES | en: Tulip; Ignition MES
turning | skill | fr: tournage; !tournage; tour conventionnel; opérer un tour; tour CNC; tour à commande numérique
turning | fr: tourner des pièces; opération d'un tour | en: turning; !turning; lathe operation; CNC lathe
turning | en: operate a lathe
value-stream-mapping | knowledge | fr: cartographie de la chaîne de valeur; VSM; cartographier la chaîne de valeur
value-stream-mapping | en: value stream mapping; VSM
visual-inspection | skill | fr: tri et inspection visuelle; inspection visuelle; inspecter visuellement des pièces
visual-inspection | fr: trier des produits; tri de produits | en: visual inspection; inspect parts visually
visual-inspection | en: product sorting; sort products
waterjet-cutting | skill | fr: découpe au jet d'eau; jet d'eau; découper au jet d'eau | en: waterjet cutting
waterjet-cutting | en: water jet cutting
weaving | skill | fr: tissage; tisser | en: weaving
window-and-door-manufacturing | skill | fr: fabrication de portes et fenêtres; assemblage de fenêtres
window-and-door-manufacturing | fr: fabriquer des portes et fenêtres; assembler des fenêtres
window-and-door-manufacturing | en: window and door manufacturing; window assembly
wood-products-manufacturing | skill | fr: fabrication de produits du bois; opérer une scierie; sciage de bois
wood-products-manufacturing | fr: travail en scierie; classement du bois; fabriquer des produits du bois
wood-products-manufacturing | fr: opération d'une scierie; classer le bois | en: wood products manufacturing; sawmilling
wood-products-manufacturing | en: sawmill operation; lumber grading
woodworking-machines | skill | fr: machines à bois; opérer une toupie; opérer une scie à panneaux; travail du bois
woodworking-machines | fr: travailler le bois; défonceuse numérique; opération d'une toupie
woodworking-machines | fr: opération d'une scie à panneaux | en: woodworking machines; woodworking; panel saw operation
woodworking-machines | en: CNC router
work-instructions | skill | fr: lecture d'instructions de travail; suivre des instructions de travail
work-instructions | fr: instructions de travail; respecter les procédures de travail; suivre les procédures
work-instructions | fr: suivi d'instructions de travail; suivi des procédures | en: work instructions
work-instructions | en: follow work instructions; follow procedures; follow standard procedures
work-orders | skill | fr: lecture de bons de travail; remplir des bons de travail; bons de travail | en: work orders
work-orders | en: complete work orders; read work orders
`
