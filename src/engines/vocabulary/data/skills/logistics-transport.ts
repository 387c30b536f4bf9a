/** Skills of purchasing, stocks, warehouses, transport and customs. Format: see `information-technology.ts`. */
export const SKILLS_LOGISTICS_TRANSPORT = `
air-freight | skill | fr: fret aérien; cargo aérien; transport aérien de marchandises; IATA marchandises dangereuses
air-freight | en: air freight; air cargo; IATA dangerous goods
apics | certificate | fr: APICS; certification APICS | en: APICS; APICS certification
barcode-scanner | tool | fr: lecteur de codes-barres; scanneur; pistolet scanneur; lecteur optique; RF scanner
barcode-scanner | en: barcode scanner; RF scanner; handheld scanner
bills-of-lading | skill | fr: connaissements; préparer des connaissements; documents d'expédition
bills-of-lading | fr: préparer des documents d'expédition; bordereaux d'expédition; préparation de connaissements
bills-of-lading | fr: préparation de documents d'expédition | en: bills of lading; shipping documents
bills-of-lading | en: prepare shipping documents; waybills; packing slips
bus-driving | skill | fr: conduite d'autobus; conduire un autobus; transport de passagers; transport scolaire
bus-driving | fr: conduire un autobus scolaire; transport en commun; transporter des passagers
bus-driving | fr: conduite d'un autobus scolaire | en: bus driving; drive a bus; school bus driving; passenger transport
bus-driving | en: public transit driving
car-driving | skill | fr: conduite automobile; conduire une voiture; conduire un véhicule; conduite de véhicules légers
car-driving | fr: conduite d'une voiture; conduite d'un véhicule; conduire des véhicules légers | en: car driving
car-driving | en: drive a vehicle; !driving; drive light vehicles
cargo-claims | skill | fr: assurance transport; réclamations de transport; traiter des réclamations de transport
cargo-claims | fr: traitement de réclamations de transport | en: cargo claims; freight insurance; process freight claims
cargo-securement | skill | fr: arrimage de cargaison; arrimer des charges sur un camion; arrimage | en: cargo securement
cargo-securement | en: secure loads; load securement
cargowise | tool | fr: CargoWise; CARM; portail de l'ASFC | en: CargoWise; CARM client portal
carrier-negotiation | skill | fr: négociation de tarifs de transport; négocier avec les transporteurs
carrier-negotiation | fr: relations avec les transporteurs; négocier des tarifs; négocier des tarifs de transport
carrier-negotiation | fr: négociation de tarifs | en: carrier negotiation; freight rate negotiation; carrier relations
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
cltd | certificate | fr: CLTD; CCLP; logisticien certifié | en: CLTD; CCLP; certified logistics professional
cold-chain | skill | fr: gestion des produits périssables; chaîne du froid; entreposage frigorifique
cold-chain | fr: gérer les produits périssables | en: cold chain; perishable goods handling; refrigerated storage
container-tracking | skill | fr: gestion des contenants et équipements; suivi de conteneurs; conteneurs maritimes
container-tracking | fr: gérer les contenants et équipements; suivre des conteneurs | en: container tracking
container-tracking | en: shipping containers; container management
coupa | tool | fr: Coupa | en: Coupa
courier-services | skill | fr: livraison à vélo; livraison de repas; messagerie; livrer des repas | en: courier services
courier-services | en: food delivery; bicycle delivery
cpim | certificate | fr: CPIM | en: CPIM
cross-docking | skill | fr: transbordement; cross-docking; quai de chargement; gestion des quais; gérer les quais
cross-docking | en: cross-docking; loading dock management; dock operations
cscp | certificate | fr: CSCP | en: CSCP
customs | skill | fr: douanes; dédouanement; formalités douanières; préparer des documents douaniers; courtage en douane
customs | fr: documents douaniers; dédouaner des marchandises; préparation de documents douaniers | en: customs
customs | en: customs clearance; customs brokerage; customs documentation; clear goods through customs
deckhand-work | skill | fr: opérations de navire; entretien de navires; quart à la passerelle; entretenir des navires
deckhand-work | en: deckhand work; vessel maintenance; bridge watchkeeping
defensive-driving | skill | fr: conduite défensive; conduite préventive; conduite hivernale; écoconduite
defensive-driving | en: defensive driving; winter driving; eco-driving
delivery | skill | fr: livraison; !livraison; livrer des marchandises; livrer des colis; livraison de marchandises
delivery | fr: livraison de colis; faire des livraisons; effectuer des livraisons | en: delivery; !delivery
delivery | en: deliver goods; deliver parcels; make deliveries; parcel delivery
delivery-note-checks | skill | fr: contrôle de la qualité des réceptions; inspecter des marchandises
delivery-note-checks | fr: vérifier des bons de livraison; bons de livraison; contrôler la qualité des réceptions
delivery-note-checks | fr: inspection de marchandises; vérification de bons de livraison | en: delivery note checks
delivery-note-checks | en: inspect goods received; packing slip verification
demand-forecasting | skill | fr: prévision de la demande; prévoir la demande; planification de la demande
demand-forecasting | fr: planifier la demande | en: demand forecasting; demand planning; forecast demand
descartes | tool | fr: Descartes | en: Descartes
distribution-management | skill | fr: distribution; !distribution; gestion de la distribution; centre de distribution
distribution-management | fr: distribution de marchandises; gérer la distribution; distribuer des marchandises
distribution-management | en: distribution management; distribution centre operations; goods distribution
dump-truck-driving | skill | fr: conduite de camion à benne; camion-citerne; conduire un camion à benne
dump-truck-driving | fr: conduite de camion-citerne; bétonnière | en: dump truck driving; tanker truck driving
dump-truck-driving | en: concrete mixer truck driving
electronic-data-interchange | skill | fr: échange de données informatisé; EDI logistique; messages EDI
electronic-data-interchange | en: electronic data interchange; EDI messages
emergency-dispatch | skill | fr: répartition d'urgence; répartiteur 911; centre d'appels d'urgence
emergency-dispatch | fr: prendre des appels d'urgence; recevoir des appels d'urgence; prise d'appels d'urgence
emergency-dispatch | en: emergency dispatch; 911 dispatch; emergency call taking
fast-card | certificate | fr: carte FAST; carte NEXUS transport | en: FAST card
fleet-management | skill | fr: gestion de flotte; gérer une flotte de véhicules; gestion d'un parc de véhicules
fleet-management | fr: parc de véhicules; gestion d'une flotte de véhicules; gérer un parc de véhicules
fleet-management | en: fleet management; manage a vehicle fleet; vehicle fleet management
forklift-licence | certificate | fr: carte de cariste; carte de chariot élévateur; certificat de cariste
forklift-licence | fr: permis de cariste; permis de chariot élévateur; formation de cariste | en: forklift licence
forklift-licence | en: forklift certificate; lift truck certification; forklift license
forklift-operation | skill | fr: conduite de chariot élévateur; conduire un chariot élévateur
forklift-operation | fr: opérer un chariot élévateur; opération de chariot élévateur; chariot élévateur
forklift-operation | fr: conduire un lift; conduite d'un lift | en: forklift operation; operate a forklift
forklift-operation | en: drive a forklift; forklift driving; lift truck operation
freight-billing | skill | fr: facturation du transport; vérifier des factures de transport
freight-billing | fr: vérification de factures de transport | en: freight billing; freight audit
freight-forwarding | skill | fr: transit international; expédition internationale; fret international
freight-forwarding | fr: transport maritime de marchandises; !groupage; transport international
freight-forwarding | fr: organiser le transport international; organisation du transport international
freight-forwarding | en: freight forwarding; international shipping; ocean freight; freight consolidation
geotab | tool | fr: Geotab; télématique de flotte | en: Geotab; fleet telematics
goods-receiving | skill | fr: réception de marchandises; recevoir des marchandises; réceptionner des marchandises
goods-receiving | fr: vérifier la marchandise reçue; vérification de la marchandise reçue | en: goods receiving
goods-receiving | en: receive goods; !receiving; check incoming goods; merchandise receiving
gps-navigation | skill | fr: utilisation d'un GPS; lecture de cartes routières; lire des cartes; s'orienter avec un GPS
gps-navigation | fr: utiliser un GPS | en: GPS navigation; map reading; read road maps
heavy-vehicle-inspection | skill | fr: inspection de véhicules lourds; inspecter des véhicules lourds
heavy-vehicle-inspection | fr: SAAQ inspection mécanique | en: heavy vehicle inspection
heavy-vehicle-inspection | en: mechanical inspection of vehicles
hours-of-service | knowledge | fr: heures de service; registre des heures de conduite; loi 430
hours-of-service | fr: dispositif de consignation électronique; !DCE | en: hours of service; driver logbooks
hours-of-service | en: electronic logging device; ELD
import-and-export | skill | fr: importation et exportation; import-export; importer des marchandises
import-and-export | fr: gérer des importations; documentation d'exportation; gestion d'importations
import-and-export | en: import and export; import goods; manage imports; export documentation
incoterms | knowledge | fr: incoterms; termes du commerce international | en: incoterms; international commercial terms
inventory-management | skill | fr: gestion des stocks; gérer les stocks; gestion des inventaires; gérer les inventaires
inventory-management | fr: contrôle des inventaires; contrôle de stock; contrôler les stocks; suivre les stocks
inventory-management | fr: suivi des stocks; tenir l'inventaire; inventaires; contrôler les inventaires
inventory-management | en: inventory management; manage inventory; stock management; inventory control; stock control
inventory-management | en: control inventory
isaac-instruments | tool | fr: Isaac Instruments | en: Isaac Instruments
jaggaer | tool | fr: Jaggaer | en: Jaggaer
kuebix | tool | fr: Kuebix | en: Kuebix
loading-and-unloading | skill | fr: chargement et déchargement; charger et décharger; charger et décharger des remorques
loading-and-unloading | fr: charger et décharger des camions; déchargement de camions; décharger des camions
loading-and-unloading | fr: charger des camions; chargement de camions | en: loading and unloading
loading-and-unloading | en: load and unload trucks; truck loading; unload trucks
logistics | skill | fr: logistique; gérer la logistique; gestion logistique; coordination logistique
logistics | fr: coordonner la logistique | en: logistics; logistics management; logistics coordination; manage logistics
logistics-cost-management | skill | fr: gestion des coûts logistiques; réduire les coûts de transport
logistics-cost-management | fr: analyse des coûts logistiques; gérer les coûts logistiques
logistics-cost-management | fr: réduction des coûts de transport; analyser les coûts logistiques
logistics-cost-management | en: logistics cost management; reduce transport costs; logistics cost analysis
marine-navigation | skill | fr: navigation maritime; matelotage; piloter un navire; conduite de bateau
marine-navigation | en: marine navigation; seamanship; boat operation; ship navigation
material-handling | skill | fr: manutention; manutentionner des marchandises; manutention de marchandises
material-handling | fr: déplacer des marchandises; manutention de matériel; déplacement de marchandises
material-handling | en: material handling; handle materials; move goods; goods handling
moving-services | skill | fr: déménagement; déménager des meubles | en: moving services; household moving
moving-services | en: furniture moving
onfleet | tool | fr: Onfleet | en: Onfleet
oracle-transportation-management | tool | fr: Oracle Transportation Management | en: Oracle Transportation Management
order-picking | skill | fr: préparation de commandes; préparer des commandes; cueillette de commandes; picking
order-picking | fr: cueillir des commandes; assemblage de commandes; assembler des commandes | en: order picking
order-picking | en: pick orders; order preparation; picking and packing; order fulfilment; order fulfillment
order-processing | skill | fr: traitement des commandes; traiter des commandes; saisie de commandes
order-processing | fr: saisir des commandes; prise de commandes clients; prendre des commandes clients
order-processing | en: order processing; process orders; order entry; enter orders
oversize-load-transport | skill | fr: transport de marchandises surdimensionnées; conduite de fardier; fardier
oversize-load-transport | fr: convoi hors norme; transporter des marchandises surdimensionnées
oversize-load-transport | en: oversize load transport; flatbed driving; lowboy hauling
pallet-jack | tool | fr: transpalette; transpalette électrique; chariot à mât rétractable; reach truck; gerbeur
pallet-jack | fr: utiliser un transpalette | en: pallet jack; electric pallet truck; reach truck; pallet truck
pallet-jack | en: walkie stacker
parcel-sorting | skill | fr: tri de colis; trier des colis; centre de tri; tri postal | en: parcel sorting; sort parcels
parcel-sorting | en: sorting centre; mail sorting centre
passenger-assistance | skill | fr: accompagnement de passagers à mobilité réduite; aider des passagers
passenger-assistance | fr: assistance aux passagers; accompagner des passagers à mobilité réduite
passenger-assistance | en: passenger assistance; assist passengers with reduced mobility
port-operations | skill | fr: opérations portuaires; débardage; arrimage de navires; manutention portuaire
port-operations | en: port operations; longshore work; ship loading; stevedoring
postal-delivery | skill | fr: service postal; distribution du courrier à domicile; livrer le courrier
postal-delivery | fr: distribuer le courrier à domicile; livraison du courrier | en: postal delivery
postal-delivery | en: deliver mail door to door; letter carrying
pre-trip-inspection | skill | fr: inspection de véhicules avant départ; ronde de sécurité; vérification avant départ
pre-trip-inspection | fr: ronde de sécurité d'un véhicule lourd; inspecter un véhicule avant le départ
pre-trip-inspection | en: pre-trip inspection; vehicle safety inspection; circle check
procurement | skill | fr: approvisionnement; approvisionner; gérer les approvisionnements
procurement | fr: gestion des approvisionnements; achats; acheter des biens et services; achat de matières premières
procurement | fr: effectuer des achats; placer des commandes auprès des fournisseurs
procurement | fr: passer des commandes auprès des fournisseurs; achat de biens et services
procurement | fr: acheter des matières premières | en: procurement; purchasing; purchase goods and services
procurement | en: sourcing of materials; !buying
purchase-orders | skill | fr: bons de commande; émettre des bons de commande; préparer des bons de commande
purchase-orders | fr: émission de bons de commande; passer des commandes; passation de commandes
purchase-orders | fr: préparation de bons de commande | en: purchase orders; issue purchase orders
purchase-orders | en: place orders with suppliers
rail-operations | skill | fr: opérations ferroviaires; manœuvres ferroviaires | en: rail operations
rail-operations | en: rail yard operations; train conducting
returns-management | skill | fr: gestion des retours; traiter les retours de marchandises; logistique inverse
returns-management | fr: retours de marchandises; gérer les retours; traitement des retours de marchandises
returns-management | en: returns management; reverse logistics; process returned goods
roadnet | tool | fr: Roadnet | en: Roadnet
route-planning | skill | fr: planification d'itinéraires; planifier des itinéraires; optimisation de tournées
route-planning | fr: optimiser des tournées; établir des itinéraires | en: route planning; plan routes
route-planning | en: route optimization; delivery routing
sales-and-operations-planning | skill | fr: planification des opérations et des ventes; S&OP; PIC ventes
sales-and-operations-planning | fr: planifier les opérations et des ventes | en: sales and operations planning; S&OP
samsara | tool | fr: Samsara | en: Samsara
sap-ariba | tool | fr: Ariba; SAP Ariba; plateforme d'achats | en: SAP Ariba; Ariba; e-procurement platform
sap-ewm | tool | fr: SAP EWM | en: SAP EWM
sap-tm | tool | fr: SAP TM | en: SAP TM
shipment-tracking | skill | fr: suivi des livraisons; suivre les livraisons; suivi des expéditions; repérage de colis
shipment-tracking | fr: suivre les expéditions | en: shipment tracking; track shipments; delivery tracking
shipment-tracking | en: track and trace
shipping | skill | fr: expédition; !expédition; expédier des marchandises; préparer des expéditions
shipping | fr: expédition de marchandises; expédition et réception; expédier des colis; préparation des expéditions
shipping | fr: expédition de colis | en: shipping; !shipping; ship goods; prepare shipments; shipping and receiving
shipping | en: dispatch goods
shipping-packaging | skill | fr: emballage pour expédition; préparer des palettes pour expédition; caissage
shipping-packaging | fr: mise en caisse; préparation de palettes pour expédition | en: shipping packaging; crating
shipping-packaging | en: prepare pallets for shipping
stcw | certificate | fr: certificat de fonctions d'urgence en mer; FUM; carte de matelot; STCW; livret maritime
stcw | en: STCW; marine emergency duties certificate; seafarer certificate
stock-replenishment | skill | fr: réapprovisionnement; réapprovisionner les stocks; commander la marchandise
stock-replenishment | fr: commande de marchandises; réapprovisionner les tablettes d'entrepôt | en: stock replenishment
stock-replenishment | en: reorder stock; replenish stock
stock-transfers | skill | fr: transferts d'inventaire; faire des transferts de stock; localisation de stocks
stock-transfers | en: stock transfers; inventory location management; bin management
stocktaking | skill | fr: prise d'inventaire; faire l'inventaire; inventaire physique; inventaire cyclique
stocktaking | fr: décompte cyclique; compter les stocks | en: stocktaking; physical inventory counts; cycle counting
stocktaking | en: take inventory; inventory counts
strategic-sourcing | skill | fr: achats stratégiques; approvisionnement stratégique; stratégie d'achat
strategic-sourcing | en: strategic sourcing; strategic procurement; purchasing strategy
supplier-evaluation | skill | fr: évaluation des fournisseurs; évaluer des fournisseurs; sélection de fournisseurs
supplier-evaluation | fr: sélectionner des fournisseurs; recherche de fournisseurs; rechercher des fournisseurs
supplier-evaluation | en: supplier evaluation; supplier selection; evaluate suppliers; select suppliers
supplier-negotiation | skill | fr: négociation avec les fournisseurs; négocier avec les fournisseurs
supplier-negotiation | fr: négocier des prix d'achat; négociation de prix d'achat | en: supplier negotiation
supplier-negotiation | en: negotiate with suppliers; vendor negotiation
supply-chain-management | skill | fr: gestion de la chaîne d'approvisionnement; chaîne d'approvisionnement
supply-chain-management | fr: gérer la chaîne d'approvisionnement; supply chain; chaîne logistique
supply-chain-management | en: supply chain management; supply chain; manage the supply chain
supply-chain-management-professional | certificate | fr: approvisionneur professionnel agréé; PGCA; SCMP
supply-chain-management-professional | en: supply chain management professional; SCMP; certified purchasing professional
taxi-driving | skill | fr: conduite de taxi; transport adapté; conduire un taxi | en: taxi driving; paratransit driving
taxi-driving | en: drive a taxi
towing | skill | fr: remorquage; conduire une dépanneuse; assistance routière; conduite d'une dépanneuse | en: towing
towing | en: tow truck driving; roadside assistance
trade-compliance | skill | fr: gestion du commerce international; conformité douanière; classification tarifaire
trade-compliance | fr: classer des marchandises selon le tarif; gérer le commerce international
trade-compliance | fr: classement de marchandises selon le tarif | en: trade compliance; tariff classification
trade-compliance | en: customs compliance
train-driving | skill | fr: conduite de train; conduire un train; conduite de locomotive | en: train driving
train-driving | en: locomotive operation; drive trains
transit-operations | skill | fr: exploitation de réseau de transport; planifier des horaires de transport
transit-operations | fr: régulation du transport collectif; planification d'horaires de transport
transit-operations | en: transit operations; transit scheduling; public transport control
transport-dispatching | skill | fr: répartition de transport; répartir des camions; répartition de camions
transport-dispatching | fr: répartir des chauffeurs; répartition de chauffeurs | en: transport dispatching
transport-dispatching | en: dispatch trucks; truck dispatch; dispatching drivers
transport-management | skill | fr: gestion du transport; gérer le transport; organiser le transport de marchandises
transport-management | fr: coordination du transport; organisation du transport de marchandises; coordonner le transport
transport-management | en: transport management; transportation management; plan transport; freight coordination
transport-management | en: transportation planning for freight
transportation-management-system | tool | fr: système de gestion du transport; TMS; logiciel de répartition
transportation-management-system | en: transportation management system; TMS; dispatch software
transportation-of-dangerous-goods | knowledge | fr: transport de matières dangereuses; TMD
transportation-of-dangerous-goods | fr: transporter des matières dangereuses; certificat TMD
transportation-of-dangerous-goods | en: transportation of dangerous goods; TDG; dangerous goods transport
transportation-of-dangerous-goods | en: TDG certificate
truck-driving | skill | fr: conduite de camion; conduire un camion; conduite de camions lourds; camionnage
truck-driving | fr: conduite de semi-remorque; conduire un semi-remorque; conduite de poids lourds; livrer par camion
truck-driving | fr: conduire des camions lourds; conduire des poids lourds | en: truck driving; drive trucks
truck-driving | en: drive heavy trucks; tractor-trailer driving; trucking; heavy truck driving
warehouse-management-system | tool | fr: système de gestion d'entrepôt; WMS; logiciel d'entrepôt; Manhattan WMS
warehouse-management-system | en: warehouse management system; WMS; Manhattan WMS
warehouse-optimization | skill | fr: optimisation d'entrepôt; aménagement d'entrepôt; réorganiser un entrepôt
warehouse-optimization | en: warehouse optimization; warehouse layout
warehousing | skill | fr: entreposage; gérer un entrepôt; gestion d'entrepôt; travail en entrepôt
warehousing | fr: travailler dans un entrepôt; !magasinage; supervision d'entrepôt | en: warehousing
warehousing | en: warehouse management; manage a warehouse; warehouse work; warehouse operations
`
