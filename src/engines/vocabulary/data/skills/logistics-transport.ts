/** Skills of purchasing, stocks, warehouses, transport and customs. Format: see `information-technology.ts`. */
export const SKILLS_LOGISTICS_TRANSPORT = `
air-freight | skill | fr: fret aérien; cargo aérien; transport aérien de marchandises; IATA marchandises dangereuses
air-freight | en: air freight; air cargo; IATA dangerous goods
apics | certificate | fr: APICS; CPIM; CSCP; certification APICS | en: APICS; CPIM; CSCP; APICS certification
barcode-scanner | tool | fr: lecteur de codes-barres; scanneur; pistolet scanneur; lecteur optique; RF scanner
barcode-scanner | en: barcode scanner; RF scanner; handheld scanner
bills-of-lading | skill | fr: connaissements; préparer des connaissements; documents d'expédition
bills-of-lading | fr: préparer des documents d'expédition; bordereaux d'expédition | en: bills of lading
bills-of-lading | en: shipping documents; prepare shipping documents; waybills; packing slips
bus-driving | skill | fr: conduite d'autobus; conduire un autobus; transport de passagers; transport scolaire
bus-driving | fr: conduire un autobus scolaire; transport en commun | en: bus driving; drive a bus; school bus driving
bus-driving | en: passenger transport; public transit driving
car-driving | skill | fr: conduite automobile; conduire une voiture; conduire un véhicule; conduite de véhicules légers
car-driving | en: car driving; drive a vehicle; !driving; drive light vehicles
cargo-securement | skill | fr: arrimage de cargaison; arrimer des charges sur un camion; arrimage | en: cargo securement
cargo-securement | en: secure loads; load securement
certified-customs-specialist | certificate | fr: spécialiste certifié en douanes; courtier en douane agréé; CCS douanes
certified-customs-specialist | en: certified customs specialist; licensed customs broker
class-1-driver-s-licence | certificate | fr: permis de conduire classe 1; permis classe 1; classe 1
class-1-driver-s-licence | en: class 1 driver's licence; class 1 licence; AZ licence; CDL
class-2-or-4-driver-s-licence | certificate | fr: permis de conduire classe 4; permis classe 4; permis classe 4B
class-2-or-4-driver-s-licence | fr: permis classe 2; permis de conduire classe 2 | en: class 2 or 4 driver's licence
class-2-or-4-driver-s-licence | en: class 4 licence; class 2 licence; bus driver licence
class-3-driver-s-licence | certificate | fr: permis de conduire classe 3; permis classe 3 | en: class 3 driver's licence
class-3-driver-s-licence | en: class 3 licence
class-5-driver-s-licence | certificate | fr: permis de conduire classe 5; permis classe 5; permis de conduire
class-5-driver-s-licence | fr: permis de conduire valide | en: class 5 driver's licence; driver's licence
class-5-driver-s-licence | en: driver's license; valid driving licence
customs | skill | fr: douanes; dédouanement; formalités douanières; préparer des documents douaniers; courtage en douane
customs | fr: documents douaniers; dédouaner des marchandises | en: customs; customs clearance; customs brokerage
customs | en: customs documentation; clear goods through customs
delivery | skill | fr: livraison; !livraison; livrer des marchandises; livrer des colis; livraison de marchandises
delivery | fr: livraison de colis; faire des livraisons; effectuer des livraisons | en: delivery; !delivery
delivery | en: deliver goods; deliver parcels; make deliveries; parcel delivery
demand-forecasting | skill | fr: prévision de la demande; prévoir la demande; planification de la demande
demand-forecasting | fr: planifier la demande | en: demand forecasting; demand planning; forecast demand
distribution-management | skill | fr: distribution; !distribution; gestion de la distribution; centre de distribution
distribution-management | fr: distribution de marchandises | en: distribution management; distribution centre operations
distribution-management | en: goods distribution
electronic-data-interchange | skill | fr: échange de données informatisé; EDI logistique; messages EDI
electronic-data-interchange | en: electronic data interchange; EDI messages
emergency-dispatch | skill | fr: répartition d'urgence; répartiteur 911; centre d'appels d'urgence
emergency-dispatch | fr: prendre des appels d'urgence | en: emergency dispatch; 911 dispatch; emergency call taking
fleet-management | skill | fr: gestion de flotte; gérer une flotte de véhicules; gestion d'un parc de véhicules
fleet-management | fr: parc de véhicules | en: fleet management; manage a vehicle fleet; vehicle fleet management
forklift-licence | certificate | fr: carte de cariste; carte de chariot élévateur; certificat de cariste
forklift-licence | fr: permis de cariste; permis de chariot élévateur; formation de cariste | en: forklift licence
forklift-licence | en: forklift certificate; lift truck certification; forklift license
forklift-operation | skill | fr: conduite de chariot élévateur; conduire un chariot élévateur
forklift-operation | fr: opérer un chariot élévateur; opération de chariot élévateur; chariot élévateur; cariste
forklift-operation | fr: conduire un lift | en: forklift operation; operate a forklift; drive a forklift
forklift-operation | en: forklift driving; lift truck operation
freight-forwarding | skill | fr: transit international; transitaire; expédition internationale; fret international
freight-forwarding | fr: transport maritime de marchandises; !groupage | en: freight forwarding; international shipping
freight-forwarding | en: ocean freight; freight consolidation
goods-receiving | skill | fr: réception de marchandises; recevoir des marchandises; réceptionner des marchandises
goods-receiving | fr: vérifier la marchandise reçue | en: goods receiving; receive goods; !receiving
goods-receiving | en: check incoming goods; merchandise receiving
hours-of-service | knowledge | fr: heures de service; registre des heures de conduite; loi 430
hours-of-service | fr: dispositif de consignation électronique; !DCE | en: hours of service; driver logbooks
hours-of-service | en: electronic logging device; ELD
import-and-export | skill | fr: importation et exportation; import-export; importer des marchandises
import-and-export | fr: gérer des importations; documentation d'exportation | en: import and export; import goods
import-and-export | en: manage imports; export documentation
incoterms | knowledge | fr: incoterms; termes du commerce international | en: incoterms; international commercial terms
inventory-management | skill | fr: gestion des stocks; gérer les stocks; gestion des inventaires; gérer les inventaires
inventory-management | fr: contrôle des inventaires; contrôle de stock; contrôler les stocks | en: inventory management
inventory-management | en: manage inventory; stock management; inventory control; stock control; control inventory
loading-and-unloading | skill | fr: chargement et déchargement; charger et décharger des camions
loading-and-unloading | fr: déchargement de camions; décharger des camions; charger des camions; chargement de camions
loading-and-unloading | en: loading and unloading; load and unload trucks; truck loading; unload trucks
logistics | skill | fr: logistique; gérer la logistique; gestion logistique; coordination logistique
logistics | fr: coordonner la logistique | en: logistics; logistics management; logistics coordination; manage logistics
logistics-cost-management | skill | fr: gestion des coûts logistiques; réduire les coûts de transport
logistics-cost-management | fr: analyse des coûts logistiques | en: logistics cost management; reduce transport costs
logistics-cost-management | en: logistics cost analysis
marine-navigation | skill | fr: navigation maritime; matelotage; piloter un navire; conduite de bateau
marine-navigation | en: marine navigation; seamanship; boat operation; ship navigation
material-handling | skill | fr: manutention; manutentionner des marchandises; manutention de marchandises
material-handling | fr: déplacer des marchandises; manutention de matériel | en: material handling; handle materials
material-handling | en: move goods; goods handling
moving-services | skill | fr: déménagement; déménager des meubles; déménageur | en: moving services; household moving
moving-services | en: furniture moving
order-picking | skill | fr: préparation de commandes; préparer des commandes; cueillette de commandes; picking
order-picking | fr: commis à la préparation de commandes; cueillir des commandes; assemblage de commandes
order-picking | en: order picking; pick orders; order preparation; picking and packing; order fulfilment
order-picking | en: order fulfillment
order-processing | skill | fr: traitement des commandes; traiter des commandes; saisie de commandes
order-processing | fr: saisir des commandes; prise de commandes clients | en: order processing; process orders
order-processing | en: order entry; enter orders
pallet-jack | tool | fr: transpalette; transpalette électrique; chariot à mât rétractable; reach truck; gerbeur
pallet-jack | fr: utiliser un transpalette | en: pallet jack; electric pallet truck; reach truck; pallet truck
pallet-jack | en: walkie stacker
parcel-sorting | skill | fr: tri de colis; trier des colis; centre de tri; tri postal | en: parcel sorting; sort parcels
parcel-sorting | en: sorting centre; mail sorting centre
port-operations | skill | fr: opérations portuaires; débardage; arrimage de navires; manutention portuaire
port-operations | en: port operations; longshore work; ship loading; stevedoring
postal-delivery | skill | fr: service postal; distribution du courrier à domicile; livrer le courrier; factrice
postal-delivery | en: postal delivery; deliver mail door to door; letter carrying
pre-trip-inspection | skill | fr: inspection de véhicules avant départ; ronde de sécurité; vérification avant départ
pre-trip-inspection | fr: ronde de sécurité d'un véhicule lourd; inspecter un véhicule avant le départ
pre-trip-inspection | en: pre-trip inspection; vehicle safety inspection; circle check
procurement | skill | fr: approvisionnement; approvisionner; gérer les approvisionnements
procurement | fr: gestion des approvisionnements; achats; acheter des biens et services; achat de matières premières
procurement | fr: effectuer des achats | en: procurement; purchasing; purchase goods and services; sourcing of materials
procurement | en: !buying
purchase-orders | skill | fr: bons de commande; émettre des bons de commande; préparer des bons de commande
purchase-orders | fr: émission de bons de commande; passer des commandes; passation de commandes | en: purchase orders
purchase-orders | en: issue purchase orders; place orders with suppliers
rail-operations | skill | fr: opérations ferroviaires; manœuvres ferroviaires; chef de train | en: rail operations
rail-operations | en: rail yard operations; train conducting
returns-management | skill | fr: gestion des retours; traiter les retours de marchandises; logistique inverse
returns-management | fr: retours de marchandises | en: returns management; reverse logistics; process returned goods
route-planning | skill | fr: planification d'itinéraires; planifier des itinéraires; optimisation de tournées
route-planning | fr: optimiser des tournées; établir des itinéraires | en: route planning; plan routes
route-planning | en: route optimization; delivery routing
sales-and-operations-planning | skill | fr: planification des opérations et des ventes; S&OP; PIC ventes
sales-and-operations-planning | en: sales and operations planning; S&OP
shipment-tracking | skill | fr: suivi des livraisons; suivre les livraisons; suivi des expéditions; repérage de colis
shipment-tracking | fr: suivre les expéditions | en: shipment tracking; track shipments; delivery tracking
shipment-tracking | en: track and trace
shipping | skill | fr: expédition; !expédition; expédier des marchandises; préparer des expéditions
shipping | fr: expédition de marchandises; expédition et réception; expédier des colis; préparation des expéditions
shipping | en: shipping; !shipping; ship goods; prepare shipments; shipping and receiving; dispatch goods
stock-replenishment | skill | fr: réapprovisionnement; réapprovisionner les stocks; commander la marchandise
stock-replenishment | fr: commande de marchandises; réapprovisionner les tablettes d'entrepôt | en: stock replenishment
stock-replenishment | en: reorder stock; replenish stock
stocktaking | skill | fr: prise d'inventaire; faire l'inventaire; inventaire physique; inventaire cyclique
stocktaking | fr: décompte cyclique; compter les stocks | en: stocktaking; physical inventory counts; cycle counting
stocktaking | en: take inventory; inventory counts
strategic-sourcing | skill | fr: achats stratégiques; approvisionnement stratégique; stratégie d'achat
strategic-sourcing | en: strategic sourcing; strategic procurement; purchasing strategy
supplier-evaluation | skill | fr: évaluation des fournisseurs; évaluer des fournisseurs; sélection de fournisseurs
supplier-evaluation | fr: sélectionner des fournisseurs; recherche de fournisseurs | en: supplier evaluation
supplier-evaluation | en: supplier selection; evaluate suppliers; select suppliers
supplier-negotiation | skill | fr: négociation avec les fournisseurs; négocier avec les fournisseurs
supplier-negotiation | fr: négocier des prix d'achat | en: supplier negotiation; negotiate with suppliers
supplier-negotiation | en: vendor negotiation
supply-chain-management | skill | fr: gestion de la chaîne d'approvisionnement; chaîne d'approvisionnement
supply-chain-management | fr: gérer la chaîne d'approvisionnement; supply chain; chaîne logistique
supply-chain-management | en: supply chain management; supply chain; manage the supply chain
supply-chain-management-professional | certificate | fr: approvisionneur professionnel agréé; PGCA; SCMP
supply-chain-management-professional | en: supply chain management professional; SCMP; certified purchasing professional
taxi-driving | skill | fr: conduite de taxi; taxi; transport adapté; conduire un taxi | en: taxi driving
taxi-driving | en: paratransit driving; drive a taxi
train-driving | skill | fr: conduite de train; conduire un train; mécanicien de locomotive; conduite de locomotive
train-driving | en: train driving; locomotive operation; drive trains
transport-dispatching | skill | fr: répartition de transport; répartir des camions; répartition de camions; répartiteur
transport-dispatching | fr: répartir des chauffeurs | en: transport dispatching; dispatch trucks; truck dispatch
transport-dispatching | en: dispatching drivers
transport-management | skill | fr: gestion du transport; gérer le transport; planifier le transport
transport-management | fr: organiser le transport de marchandises; coordination du transport | en: transport management
transport-management | en: transportation management; plan transport; freight coordination
transport-management | en: transportation planning for freight
transportation-management-system | tool | fr: système de gestion du transport; TMS; logiciel de répartition; SAP TM
transportation-management-system | en: transportation management system; TMS; dispatch software
transportation-of-dangerous-goods | knowledge | fr: transport de matières dangereuses; TMD
transportation-of-dangerous-goods | fr: transporter des matières dangereuses; certificat TMD
transportation-of-dangerous-goods | en: transportation of dangerous goods; TDG; dangerous goods transport
transportation-of-dangerous-goods | en: TDG certificate
truck-driving | skill | fr: conduite de camion; conduire un camion; conduite de camions lourds; camionnage
truck-driving | fr: conduite de semi-remorque; conduire un semi-remorque; conduite de poids lourds | en: truck driving
truck-driving | en: drive trucks; drive heavy trucks; tractor-trailer driving; trucking; heavy truck driving
warehouse-management-system | tool | fr: système de gestion d'entrepôt; WMS; logiciel d'entrepôt; Manhattan WMS; SAP EWM
warehouse-management-system | en: warehouse management system; WMS; Manhattan WMS; SAP EWM
warehousing | skill | fr: entreposage; gérer un entrepôt; gestion d'entrepôt; travail en entrepôt
warehousing | fr: travailler dans un entrepôt; !magasinage; supervision d'entrepôt | en: warehousing
warehousing | en: warehouse management; manage a warehouse; warehouse work; warehouse operations
`
