/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_TRANSPORT = `
11103 fr | courtier en grains
11103 en | grain broker
13200 fr | courtier en douane; courtier en douanes; courtier maritime; courtier en fret; courtier en transport
13200 fr | agent de transit; déclarant en douane; commissionnaire en transport; agent maritime
13200 fr | courtier en fret maritime; agent de dédouanement; technicien en douane; agent transitaire
13200 fr | agent d’affrètement; affréteur; spécialiste en douanes; conseiller en douane; courtier en affrètement
13200 fr | consignataire de navires; commissionnaire en douane; analyste en conformité douanière; responsable transit
13200 fr | technicien en courtage en douane; classificateur tarifaire; responsable douane
13200 en | customs broker; ship broker; freight broker; freight forwarding agent; customs specialist
13200 en | customs compliance specialist; cargo broker; brokerage customs agent; shipping agent; shipping broker
13200 en | ship’s agent; brokerage freight agent; customs consultant; customs rater; customs clearance agent
13200 en | import-export broker; customs coordinator; trade compliance specialist; produce broker
13200 en | tariff classification specialist; transport broker; import customs broker; livestock broker
13200 en | licensed customs broker
13201 fr | coordonnateur logistique; coordonnateur de la logistique; coordonnateur en logistique
13201 fr | coordonnateur transport; coordonnateur des transports; coordonnateur du transport
13201 fr | coordonnateur de la production; coordonnateur de production; technicien en logistique
13201 fr | technicien en logistique du transport; technicien en transport
13201 fr | coordonnateur de la chaîne d’approvisionnement; coordonnateur chaîne d’approvisionnement
13201 fr | coordonnateur import-export; coordonnateur import; coordonnateur à l’importation; analyste logistique
13201 fr | analyste en logistique; agent logistique; agent de logistique; agent en logistique; logisticien
13201 fr | spécialiste en logistique; spécialiste logistique; planificateur logistique; planificateur transport
13201 fr | coordonnateur des expéditions; coordonnateur d’expédition; coordonnateur aux opérations de transport
13201 fr | chargé de logistique; chargé logistique; coordonnateur d’entrepôt et distribution
13201 fr | technicien en transport et logistique; analyste chaîne d’approvisionnement
13201 fr | analyste de la chaîne d’approvisionnement; assistant logistique; logisticien humanitaire
13201 fr | gestionnaire de trafic transport; coordonnateur de fret; coordonnateur de flotte
13201 fr | coordonnateur à la planification; technicien en gestion de la chaîne d’approvisionnement
13201 fr | planificateur de la demande; agent d’exploitation transport; coordonnateur de la distribution
13201 fr | exploitant transport; coordonnateur logistique bilingue; coordonnateur logistique international
13201 fr | coordonnateur logistique et transport; spécialiste en transport; analyste en transport de marchandises
13201 fr | agent de transport; agent de logistique internationale; chargé d’approvisionnement et logistique
13201 fr | gestionnaire de la chaîne logistique; technicien supérieur en logistique
13201 fr | coordonnateur de la chaîne logistique; analyste supply chain; coordonnateur supply chain
13201 fr | planificateur supply chain; planificateur d’approvisionnement; planificateur de la chaîne d’approvisionnement
13201 fr | assistant supply chain; assistant transport; assistant import-export; gestionnaire import-export
13201 fr | responsable import-export; agent import-export; coordonnateur au transport routier
13201 fr | planificateur de la distribution; agent d’affrètement routier; exploitant en transport routier
13201 en | logistics coordinator; transportation logistics coordinator; transportation coordinator
13201 en | supply chain coordinator; supply chain analyst; logistics analyst; logistics specialist; logistics technician
13201 en | production coordinator; production logistics coordinator; shipping coordinator; freight coordinator
13201 en | import-export coordinator; import coordinator; export coordinator; distribution coordinator
13201 en | logistics officer; logistician; supply chain specialist; supply chain planner; demand planner
13201 en | transport coordinator; logistics planner; freight logistics coordinator; warehouse logistics coordinator
13201 en | supply chain technician; fleet coordinator; inbound logistics coordinator
13201 en | international logistics coordinator; transportation analyst; logistics assistant; trucking load coordinator
13201 en | logistics transportation planner; freight forwarding coordinator; outbound logistics coordinator
13201 en | production scheduler; production expediter
14301 en | export clerk
14400 fr | expéditeur; réceptionnaire; expéditeur-réceptionnaire; commis à l’expédition; commis à la réception
14400 fr | commis à la réception et à l’expédition; commis expédition-réception; commis expédition et réception
14400 fr | commis à l’expédition et à la réception; préposé à l’expédition; préposé à la réception de marchandises
14400 fr | préposé à l’expédition et à la réception; commis à la réception de marchandises; commis réceptionnaire
14400 fr | commis expéditeur; réceptionnaire de marchandises; commis au fret; agent d’expédition
14400 fr | agent de réception de marchandises; vérificateur à l’expédition; emballeur expéditeur
14400 fr | pointeur à l’expédition; responsable expédition; responsable réception marchandises
14400 fr | agent expédition réception; préposé aux expéditions; commis aux expéditions
14400 fr | opérateur de quai expéditionnaire; expéditeur de fret; chef expéditeur; réceptionniste de marchandises
14400 fr | préposé réception expédition; commis expéditeur-réceptionnaire; commis à la réception de nuit
14400 fr | réceptionnaire-expéditeur; expéditeur de nuit; réceptionnaire d’entrepôt; agent réceptionnaire
14400 fr | agent d’expédition et de réception; commis à l’expédition internationale; vérificateur de marchandises
14400 fr | pointeur de marchandises
14400 en | shipper; receiver; shipper-receiver; shipper and receiver; shipping clerk; receiving clerk
14400 en | shipping and receiving clerk; shipping-receiving clerk; shipping associate; receiving associate
14400 en | freight receiver; warehouse shipping agent; shipping import-export clerk; shipping and receiving associate
14400 en | warehouse shipper; freight shipper; freight clerk; goods receiver; shipping and receiving coordinator
14400 en | shipping checker; dock receiver; receiving agent; shipping specialist; vehicle shipping clerk
14400 en | warehouse receiver; parcel shipper
14401 fr | magasinier; commis aux pièces; commis de pièces; commis magasinier; préposé aux pièces; magasinier de pièces
14401 fr | magasinier industriel; commis de magasin de pièces; commis aux pièces automobiles; magasinier en mécanique
14401 fr | conseiller aux pièces; commis d’outillage; préposé à l’outillage; garde-magasin; commis aux fournitures
14401 fr | préposé au magasin de pièces; magasinier d’usine; magasinier outilleur; commis au comptoir de pièces
14401 fr | pièciste; préposé aux approvisionnements en magasin; magasinier-réceptionnaire; magasinier de chantier
14401 fr | magasinier d’hôpital; préposé au magasin d’outils; magasinier pièces de rechange; responsable magasin pièces
14401 fr | vendeur de pièces d’auto; gestionnaire de magasin de pièces; agent de magasin; préposé aux magasins
14401 fr | vendeur magasinier de pièces; magasinier de pièces industrielles; commis aux pièces d’équipement lourd
14401 fr | commis aux pièces de camions; préposé aux pièces automobiles; aide-magasinier aux pièces; magasinier de nuit
14401 fr | gestionnaire des pièces; magasinier de maintenance; magasinier d’outillage
14401 fr | magasinier de chantier de construction; magasinier d’entrepôt; magasinier d’entretien; agent magasinier
14401 fr | magasinier gestionnaire de stock
14401 en | storekeeper; partsperson; parts clerk; storesperson; parts person; parts technician; tool crib attendant
14401 en | tool crib clerk; parts counter person; automotive partsperson; auto parts clerk; stockroom clerk
14401 en | stock keeper; storeroom attendant; parts advisor; parts counter clerk; stores attendant; parts storekeeper
14401 en | material storekeeper; tool room attendant; warehouse storekeeper; auto parts counterperson
14401 en | ship’s storekeeper; heavy equipment parts technician; apprentice partsperson; parts specialist
14401 en | hospital storekeeper; hospital supply clerk; stock control clerk
14402 fr | commis à la production; commis à la planification de la production; agent de planification de la production
14402 fr | commis à l’ordonnancement; ordonnanceur; planificateur-ordonnanceur; agent d’ordonnancement
14402 fr | commis au contrôle de la production; planificateur de matériel; commis aux matières premières
14402 fr | planificateur maître; planificateur de la fabrication; commis en planification; lanceur
14402 fr | agent d’ordonnancement lancement; préposé à la planification; technicien ordonnancement
14402 fr | technicien planificateur; planificateur d’usine; commis planificateur; planificateur matières
14402 fr | agent d’approvisionnement en production; ordonnanceur de production; gestionnaire d’ordonnancement
14402 fr | commis à l’ordonnancement de la production; planificateur de la capacité; agent de lancement
14402 fr | agent de planification de la production industrielle
14402 en | production clerk; production planning clerk; production scheduling clerk; material planner; materials planner
14402 en | production control clerk; master scheduler; work order clerk; material control clerk
14402 en | manufacturing scheduler-planner; planner-scheduler; manufacturing planner; production coordinator clerk
14402 en | production material coordinator; schedule planner; printing production planner; shop floor planner
14402 en | production planning coordinator; MRP planner; print production scheduler
14403 fr | commis à l’inventaire; commis aux inventaires; commis aux achats; commis d’inventaire; préposé à l’inventaire
14403 fr | préposé aux inventaires; agent de contrôle des stocks; commis au contrôle des stocks; gestionnaire de stocks
14403 fr | gestionnaire de stock; commis aux approvisionnements; commis à l’approvisionnement; agent d’inventaire
14403 fr | technicien en gestion des stocks; analyste d’inventaire; contrôleur d’inventaire; contrôleur de stock
14403 fr | commis acheteur; assistant aux achats; commis aux bons de commande; coordonnateur d’inventaire
14403 fr | planificateur d’inventaire; commis au réapprovisionnement; agent de réapprovisionnement
14403 fr | compteur d’inventaire; adjoint aux achats; responsable des stocks; analyste des stocks
14403 fr | commis au contrôle de l’inventaire; commis à l’inventaire de nuit; préposé au contrôle d’inventaire
14403 fr | technicien aux inventaires; spécialiste de l’inventaire; commis à la gestion des stocks
14403 fr | agent de gestion des stocks; agent des stocks; vérificateur d’inventaire; inventoriste
14403 en | supply clerk; inventory clerk; inventory control clerk; purchasing clerk; inventory analyst
14403 en | inventory specialist; inventory coordinator; procurement clerk; inventory planner; inventory controller
14403 en | stock controller; cycle counter; purchasing assistant; buyer assistant; inventory counter
14403 en | inventory associate; purchasing contract clerk; stock replenishment analyst; purchasing control clerk
14403 en | inventory taker; purchasing support clerk; replenishment clerk; inventory technician; purchasing order clerk
14403 en | material control inventory clerk; inventory auditor
14404 fr | répartiteur; répartiteur de camions; répartiteur transport; répartiteur de taxis; répartiteur d’ambulances
14404 fr | répartiteur 911; répartiteur médical d’urgence; préposé aux télécommunications 911; répartiteur d’urgence
14404 fr | répartiteur de police; répartiteur incendie; commis à la répartition; préposé à la répartition
14404 fr | agent de répartition; répartiteur de services; répartiteur-planificateur; opérateur radio
14404 fr | répartiteur de dépanneuses; répartiteur logistique; répartiteur de nuit
14404 fr | préposé aux télécommunications d’urgence; radiotéléphoniste; répartiteur de techniciens
14404 fr | permanencier auxiliaire de régulation médicale; opérateur de centrale d’alarme
14404 fr | régulateur de transport routier; opérateur en télésurveillance; répartiteur routier
14404 fr | agent de régulation transport; dispatcheur; répartiteur bilingue; répartiteur de jour
14404 fr | répartiteur transport bilingue; répartiteur de livraisons; coordonnateur à la répartition
14404 fr | répartiteur routier de nuit; répartiteur de remorquage; répartiteur de transport adapté
14404 fr | agent de répartition d’appels; opérateur de centrale 911; agent de répartition 911
14404 en | dispatcher; truck dispatcher; transport dispatcher; taxi dispatcher; emergency dispatcher; 911 dispatcher
14404 en | 911 operator; ambulance dispatcher; emergency vehicle dispatcher; police dispatcher; fire dispatcher
14404 en | radio dispatcher; service dispatcher; tow truck dispatcher; oil field services dispatcher
14404 en | utilities maintenance crew dispatcher; alarm system dispatcher; trucking dispatcher; dispatch operator
14404 en | logistics dispatcher; bus dispatcher; courier dispatcher; delivery dispatcher; dispatch clerk
14404 en | water and gas utility dispatcher; alarm monitoring operator; technician dispatcher; emergency call taker
14404 en | radio operator
14405 fr | horairiste; horairiste de transport; commis aux horaires; préposé à l’affectation des équipages
14405 fr | commis aux horaires d’équipages; planificateur d’horaires; planificateur d’équipages
14405 fr | commis à l’affectation des équipages; agent de planification des équipages; horairiste d’autobus
14405 fr | concepteur d’horaires de transport; commis au calendrier des équipages; planificateur de tournées
14405 fr | commis à l’établissement des horaires; planificateur d’itinéraires
14405 en | crew scheduler; transportation scheduler; bus scheduler; route scheduler; flight crew scheduler
14405 en | transit schedule analyst; train crew scheduler; transit scheduler; aircrew scheduler; transit run cutter
14405 en | truck crew scheduler; train caller; transportation route planner; transportation schedule clerk; crew clerk
14405 en | route planner; crew planning agent
22302 fr | technicien en planification de la production
64401 fr | commis au courrier; commis à la salle de courrier; commis de salle de courrier
64401 en | mail room clerk; mailroom clerk; parcel post clerk
65311 fr | nettoyeur de wagons
65311 en | railway car cleaner; tank car cleaner
70012 fr | planificateur d’entretien; planificateur de maintenance
70012 en | maintenance planner; maintenance scheduler
70020 fr | directeur du transport; directeur des transports; directeur de transport; directeur logistique
70020 fr | directeur de la logistique; directeur de la distribution; directeur transport et logistique
70020 fr | gestionnaire de transport; gestionnaire en transport; gestionnaire logistique; gestionnaire de la logistique
70020 fr | gestionnaire de la distribution; directeur de terminal; gestionnaire de flotte; responsable de flotte
70020 fr | gestionnaire de parc de véhicules; responsable transport; directeur des opérations de transport
70020 fr | directeur des opérations ferroviaires; directeur portuaire; directeur de transport en commun
70020 fr | chef de parc automobile; directeur des opérations maritimes; responsable d’exploitation transport
70020 fr | directeur d’entreprise de camionnage; surintendant de terminal; chef d’exploitation transport
70020 fr | directeur de transit; transitaire
70020 en | transportation manager; logistics manager; distribution manager; transport manager; transportation director
70020 en | director of logistics; logistics director; fleet manager; trucking company manager
70020 en | transportation operations manager; freight traffic manager; terminal manager; bus company manager
70020 en | railway operations manager; shipping line operations manager; traffic manager; urban transit system manager
70020 en | marine operations manager; logistics operations manager; distribution logistics manager
70020 en | freight forwarding manager; motor transport manager; trucking manager; public transit manager
70020 en | freight forwarder
70021 fr | maître de poste; directeur de bureau de poste; receveur des postes; directeur de services postaux
70021 fr | directeur de messagerie; gestionnaire de services de messagerie; directeur d’entreprise de messagerie
70021 fr | chef de bureau de poste; directeur de centre de tri postal; surintendant des postes
70021 fr | gestionnaire de centre de distribution de colis
70021 en | postmaster; postal station manager; courier service manager; mail service manager; courier company manager
70021 en | post office manager; postal area manager; mail processing plant manager; postal services superintendent
70021 en | messenger service manager; courier operations manager
72021 fr | contremaître débardeur
72023 fr | surveillant du transport ferroviaire; maître de triage; chef de triage
72023 fr | surveillant de la circulation ferroviaire; coordonnateur de trains; chef de gare; superviseur de métro
72023 fr | superviseur de mécaniciens de locomotive; surintendant ferroviaire; contremaître de gare de triage
72023 fr | surveillant des opérations ferroviaires
72023 en | railway transport supervisor; yardmaster; train master; trainmaster; railway yard foreman
72023 en | locomotive engineers supervisor; railway operations supervisor; train movement coordinator
72023 en | railway crew supervisor; railway station master; locomotive engineer supervisor
72024 fr | superviseur de chauffeurs; superviseur de transport; superviseur du transport
72024 fr | superviseur du transport en commun; superviseur d’autobus; inspecteur d’autobus
72024 fr | surveillant de transport routier; chef d’équipe chauffeurs; chef de parc de camions; superviseur de flotte
72024 fr | surveillant de chauffeurs d’autobus; superviseur de camionneurs; chef d’opérations en transport en commun
72024 fr | superviseur de métro et d’autobus; régulateur de transport en commun; superviseur de chauffeurs-livreurs
72024 fr | chef de secteur transport scolaire; superviseur de la flotte de taxis; contrôleur de métro
72024 fr | répartiteur d’autobus
72024 en | bus drivers supervisor; truck drivers supervisor; transport supervisor; transit supervisor
72024 en | motor transport supervisor; transit inspector; bus inspector; bus dispatcher supervisor; fleet supervisor
72024 en | public transit supervisor; delivery drivers supervisor; light rail transit supervisor
72024 en | truck driver supervisor; driver supervisor; ground transit supervisor; subway traffic supervisor
72024 en | street railway inspector; road transport supervisor; chauffeurs supervisor; subway traffic controller
72025 fr | superviseur de services postaux; superviseur du courrier; superviseur de facteurs; superviseur de messagers
72025 fr | superviseur de salle de courrier; contremaître de centre de tri; superviseur de messagerie
72025 fr | surveillant de tri postal; superviseur de trieurs de courrier; chef d’équipe du courrier
72025 en | mail room supervisor; letter carriers supervisor; postal supervisor; couriers supervisor
72025 en | mail sorters supervisor; messenger service supervisor; mail distribution supervisor
72025 en | postal workers supervisor; post office foreman; courier service supervisor; postal station supervisor
72600 fr | mécanicien de bord
72602 fr | capitaine de navire; capitaine au long cours; officier de pont; premier officier de pont; second capitaine
72602 fr | officier de navigation; lieutenant de navire; commandant de navire; pilote maritime; pilote de navire
72602 fr | capitaine de remorqueur; capitaine de traversier; capitaine de bateau; officier de marine marchande
72602 fr | officier de quart à la passerelle; capitaine de marine marchande; patron de navire; pilote lamaneur
72602 en | ship captain; ship’s captain; water transport captain; deck officer; first mate; second mate
72602 en | water transport first officer; ship chief officer; master mariner; ferryboat captain; tugboat captain
72602 en | ship pilot; ship’s mate; coast guard vessel commander; marine pilot; river pilot; harbour pilot; tug skipper
72602 en | third mate; water transport navigation officer; ship master; ferry captain
72603 fr | officier mécanicien de marine; officier mécanicien; chef mécanicien de navire; second mécanicien de navire
72603 fr | officier mécanicien de navire; ingénieur mécanicien de marine marchande; électricien officier de navire
72603 fr | mécanicien de remorqueur; officier machine; officier électronicien de navire
72603 en | marine engineer officer; ship engineer officer; ship engineer; water transport chief engineer
72603 en | ship second engineer; vessel marine engineer; ship’s engineer officer; ship third engineer
72603 en | ship fourth engineer; coast guard engineer officer; tugboat engineer; ferry engineer
72603 en | marine engineering officer; water transport engineer officer
72604 fr | contrôleur de la circulation ferroviaire; contrôleur ferroviaire; régulateur de la circulation maritime
72604 fr | contrôleur de trafic ferroviaire; régulateur ferroviaire
72604 fr | officier de services de communication et de trafic maritimes; aiguilleur ferroviaire
72604 fr | régulateur de trafic maritime; répartiteur de trains; opérateur de centre de contrôle ferroviaire
72604 fr | chef de régulation ferroviaire
72604 en | railway traffic controller; rail traffic controller; marine traffic regulator; train dispatcher
72604 en | marine traffic controller; train operations controller; vessel traffic regulator; railway dispatcher
72604 en | marine communications and traffic services officer; seaway traffic regulator; light rail transit controller
72604 en | ship traffic controller; chief train dispatcher; track operations dispatcher
73300 fr | camionneur; chauffeur de camion; chauffeur de camion lourd; chauffeur de poids lourd; conducteur de camion
73300 fr | conducteur de poids lourd; conducteur poids lourd; chauffeur routier; routier; chauffeur classe 1
73300 fr | chauffeur longue distance; chauffeur de semi-remorque; conducteur de semi-remorque; conducteur routier
73300 fr | conducteur de camion-remorque; chauffeur de tracteur semi-remorque; chauffeur de camion-citerne
73300 fr | conducteur de camion-citerne; chauffeur de citerne; chauffeur de camion à benne; chauffeur de camion-benne
73300 fr | chauffeur de bétonnière; conducteur de bétonnière; chauffeur de dix roues; chauffeur 10 roues
73300 fr | chauffeur de remorque; chauffeur local classe 1; chauffeur de train routier; chauffeur de plateau
73300 fr | conducteur super-lourd; camionneur propriétaire exploitant; voiturier-remorqueur
73300 fr | chauffeur de camion remorque; chauffeur de porte-autos; chauffeur de camion porteur
73300 fr | conducteur d’engin routier lourd; chauffeur de camion réfrigéré; chauffeur de camion de déneigement
73300 fr | conducteur de véhicules lourds; chauffeur de véhicules lourds; chauffeur poids lourds international
73300 fr | chauffeur de fardier; chauffeur de grumier; chauffeur de camion forestier; chauffeur de transport en vrac
73300 fr | chauffeur SPL; conducteur SPL; déménageur-camionneur; chauffeur de camion-remorque longue distance
73300 fr | chauffeur-opérateur de camion; chauffeur de camion classe 1; chauffeur de camion longue distance
73300 fr | camionneur classe 1; camionneur longue distance; chauffeur routier longue distance
73300 fr | chauffeur Canada-États-Unis; chauffeur local de camion; chauffeur de camion de nuit; chauffeur PL
73300 fr | conducteur PL; chauffeur SPL international; conducteur routier international; conducteur de citerne
73300 fr | conducteur de camion-benne; chauffeur de camion-grue; chauffeur de camion toupie; conducteur de toupie
73300 fr | chauffeur de vrac; chauffeur de remorqueuse; conducteur de remorqueuse; opérateur de remorqueuse
73300 fr | chauffeur de dépanneuse; chauffeur de train double; chauffeur d’équipe longue distance
73300 fr | chauffeur de camion à bascule; chauffeur de navette classe 1; chauffeur de conteneurs
73300 fr | chauffeur de gros camion; chauffeur gros porteur
73300 en | truck driver; transport truck driver; transport driver; long haul truck driver; tractor-trailer driver
73300 en | tractor-trailer truck driver; heavy truck driver; class 1 driver; AZ driver; DZ driver; semi-trailer driver
73300 en | flatbed truck driver; tanker truck driver; tank truck driver; bulk goods truck driver; dump truck driver
73300 en | cement truck driver; concrete mixer truck driver; logging truck driver; lorry driver; short haul truck driver
73300 en | local truck driver; trucking owner-operator; shunt truck driver; tow truck driver; long distance truck driver
73300 en | trucking transport operator; moving van driver; heavy haul truck driver; highway truck driver
73300 en | B-train truck driver; HGV driver; straight truck driver; car carrier driver; team truck driver
73300 en | city truck driver; reefer truck driver; vacuum truck driver; bulk hauler
73301 fr | chauffeur d’autobus; conducteur d’autobus; chauffeur d’autobus scolaire; conducteur d’autobus scolaire
73301 fr | chauffeur d’autocar; conducteur d’autocar; conducteur de métro; opérateur de métro; conducteur de bus
73301 fr | chauffeur de bus; chauffeur de bus scolaire; chauffeur de transport adapté; conducteur de transport adapté
73301 fr | conducteur de tramway; opérateur de train léger; chauffeur de navette; chauffeur d’autobus voyageur
73301 fr | opérateur de transport en commun; conducteur-receveur; chauffeur de minibus; machiniste-receveur
73301 fr | conducteur de minibus; conducteur d’autobus urbain; conducteur de navette; receveur d’autobus
73301 fr | chauffeur de car
73301 en | bus driver; school bus driver; city bus driver; transit bus driver; transit operator; coach driver
73301 en | motor coach driver; subway operator; subway train operator; bus operator; streetcar operator
73301 en | light rail transit operator; motor bus driver; highway bus driver; shuttle bus driver; charter bus driver
73301 en | paratransit driver; tour bus driver; accessible transit driver; minibus driver; sightseeing bus driver
73301 en | public transit operator; airport shuttle bus driver
73310 fr | mécanicien de locomotive; mécanicien de locomotives; conducteur de train; conducteur de locomotive
73310 fr | mécanicien de train; conducteur de train de banlieue; mécanicien de manœuvre ferroviaire
73310 fr | aide-mécanicien de locomotive; mécanicien de cour de triage; conducteur de locotracteur
73310 fr | machiniste de locomotive; opérateur de locomotive; agent de conduite ferroviaire
73310 en | locomotive engineer; train engineer; yard locomotive engineer; locomotive railway engineer
73310 en | freight train engineer; train driver; railway hostler; railway yard engineer
73310 en | rail transport locomotive engineer; commuter train engineer; apprentice locomotive engineer
73310 en | locomotive operator; railroad engineer; railway switch engineer
73311 fr | chef de train; serre-frein; serre-freins; chef de train de marchandises; chef de train de voyageurs
73311 fr | agent de train; chef de train stagiaire; serre-frein de triage; contrôleur de train
73311 fr | agent de manœuvre ferroviaire; accompagnateur de train
73311 en | railway conductor; train conductor; freight train conductor; brakeman; brakeperson; railway brakeman
73311 en | yard conductor; passenger train conductor; railway conductor trainee; road freight conductor
73311 en | railway brakewoman; tail-end brakeman; freight conductor
74100 fr | trieur de courrier; trieur de colis; commis au tri; préposé au courrier; trieur postal
74100 fr | préposé au tri du courrier; préposé au tri de colis; agent de tri; opérateur de machine de tri postal
74100 fr | manutentionnaire de courrier; agent de tri de colis; préposé à la salle du courrier; employé de tri postal
74100 fr | agent du courrier; opérateur d’inséreuse
74100 en | mail sorter; mail clerk; parcel sorter; postal sorter; letter sorter; mail handler; mailroom attendant
74100 en | mail machine operator; mail inserting machine operator; mail preparation clerk; post office sorter
74100 en | package sorter; mail processing clerk; mail distribution clerk; package handler
74101 fr | facteur; postier; facteur rural; facteur suburbain; livreur de courrier; livreur de courrier rural
74101 fr | agent de livraison postale; porteur de courrier; préposé à la livraison postale; facteur de ville
74101 en | letter carrier; postman; mail carrier; mailman; postal carrier; rural mail carrier
74101 en | rural and suburban mail carrier; post office mail delivery driver; postal delivery worker; mailwoman
74101 en | suburban service letter carrier; mail service courier
74102 fr | messager; coursier; messager à vélo; messager à pied; cyclomessager; courrier à bicyclette; messager interne
74102 fr | coursier à vélo; messager de bureau; livreur à vélo; agent de distribution de prospectus; porteur de messages
74102 fr | livreur à pied; plieur de circulaires
74102 en | courier; messenger; bicycle courier; bike courier; foot messenger; inter-office messenger; bicycle messenger
74102 en | office messenger; bike delivery courier; walking courier; pamphlet deliverer; handbill distributor
74102 en | parcel messenger on foot; bank messenger; courier service driver
74200 fr | ouvrier à l’entretien de la voie ferrée; préposé à l’entretien de la voie; ouvrier de triage
74200 fr | ouvrier de gare de triage; cheminot; poseur de rails; conducteur de machines d’entretien de voie ferrée
74200 fr | préposé à la voie; cantonnier de chemin de fer; opérateur de bourreuse; aiguilleur de triage; poseur de voies
74200 fr | agent de voie ferrée; soudeur de rails; patrouilleur de voie; ouvrier ferroviaire
74200 en | railway track maintenance worker; railway yard worker; railway section labourer; railway trackman
74200 en | railway track maintainer; railway trackwoman; railway track patroller; railway switch tender
74200 en | tie tamper operator; track machine operator; ballast regulator operator; railway track patrolman
74200 en | railway yard coupler; railway track layer; rail worker; railway switchman; rail saw operator
74200 en | subway track maintainer
74201 fr | mécanicien de marine; matelot; matelot de pont; marin; marin de commerce; matelot de salle des machines
74201 fr | timonier; graisseur de navire; huileur de salle des machines; maître d’équipage; bosco; matelot qualifié
74201 fr | maître d’équipage de navire; nettoyeur de navire; homme de barre; mécanicien adjoint matelot
74201 fr | pompiste de navire; novice de pont; matelot de traversier; matelot débutant
74201 fr | préposé à la salle des machines de navire
74201 en | deckhand; sailor; seaman; able seaman; ordinary seaman; boatswain; bosun; water transport deckhand
74201 en | engine room hand; engine room oiler; ship wiper; marine engine oiler; ship deckhand
74201 en | water transport quartermaster; helmsman; ship lookout; ferry deckhand; engine room crew member
74201 en | tanker ship pumpman; seafarer; tug deckhand; ship boiler room stoker; marine oiler
74203 fr | installateur de pneus; poseur de pneus; monteur de pneus; préposé aux pneus
74203 fr | installateur de pièces d’automobile; technicien en changement d’huile; préposé aux changements d’huile
74203 fr | préposé à la vidange d’huile; installateur de silencieux; poseur de silencieux
74203 fr | installateur de démarreurs à distance; installateur d’accessoires automobiles; préposé au service rapide
74203 fr | installateur de radios d’auto; réparateur de pneus; installateur d’attelages; vulcanisateur
74203 fr | préposé à l’entretien de camions; préposé au graissage; technicien au service rapide; poseur d’antirouille
74203 fr | préposé à l’antirouille; préposé au service automobile; installateur de systèmes de son d’auto
74203 fr | laveur-graisseur; technicien de pneus; préposé mécanique légère; installateur de ressorts
74203 en | tire installer; tire repairer; tire technician; tire changer; oil change technician; lube technician
74203 en | lubrication technician; quick lube technician; muffler installer; auto parts installer
74203 en | automotive accessories installer; car stereo installer; remote starter installer; radiator installer
74203 en | tire service technician; tire and lube technician; brake parts installer; rustproofer
74203 en | undercoating technician; automotive lubrication servicer; heavy equipment servicer
74203 en | automotive spring installer; automotive express technician; trailer hitch installer; roadside tire technician
74203 en | truck lube technician
74204 fr | préposé à l’entretien des réseaux d’aqueduc; préposé aux réseaux d’aqueduc et d’égout; préposé à l’aqueduc
74204 fr | aqueduquier; égoutier; ouvrier d’aqueduc; préposé aux canalisations
74204 fr | préposé à l’entretien des canalisations de gaz; ouvrier à l’entretien des conduites d’eau
74204 fr | patrouilleur de pipeline; releveur de compteurs d’eau; opérateur de réseaux d’aqueduc; fontainier
74204 fr | fontainier municipal; aqueducteur; technicien de réseau d’égout; préposé à l’entretien d’égouts
74204 en | utility maintenance worker; waterworks maintenance worker; water main maintenance worker
74204 en | gas maintenance worker; gas line maintenance worker; pipeline patroller; utilities meter reader
74204 en | water system maintenance worker; sewer inspector and maintainer; utility locator; utilities sewer cleaner
74204 en | gas pipeline maintenance worker; water distribution maintainer; utility plant maintenance worker
74204 en | utilities line locator; water meter reader; utilities locator
74205 fr | opérateur de machines d’entretien public; opérateur de balai mécanique; opérateur de chasse-neige
74205 fr | opérateur de déneigeuse; conducteur de chasse-neige; opérateur de saleuse; opérateur de souffleuse à neige
74205 fr | conducteur de balayeuse; conducteur de balayeuse de rue; conducteur de camion à ordures
74205 fr | chauffeur de camion à ordures; éboueur-chauffeur; chauffeur de camion de recyclage
74205 fr | conducteur de camion de vidange; chauffeur de camion à vidanges; opérateur d’écureur d’égout
74205 fr | opérateur de surfaceuse publique; déneigeur; chauffeur de benne à ordures; opérateur de machinerie municipale
74205 fr | opérateur d’équipement municipal; opérateur de tracteur à neige; opérateur de véhicule utilitaire de voirie
74205 fr | chauffeur d’arrosage de rues; chauffeur de benne tasseuse
74205 en | public works equipment operator; public works maintenance equipment operator; snowplow operator
74205 en | snow plow operator; snow removal equipment operator; street sweeper operator; garbage truck driver
74205 en | sanitation truck driver; refuse truck driver; recycling truck driver; sewer flusher operator
74205 en | sewer jet machine operator; salt truck operator; sander truck operator; sewage pumper truck operator
74205 en | utility arborist equipment operator; municipal equipment operator; street flusher operator
74205 en | road equipment line painter; waste collection truck driver; garbage collection driver; snow blower operator
74205 en | hydrovac operator
75100 fr | débardeur; arrimeur; docker; débardeur portuaire; vérificateur de cargaison; opérateur de chariot portuaire
75100 fr | ouvrier de port; docker portuaire; manutentionnaire portuaire; treuilliste portuaire
75100 fr | préposé au chargement de navires; gerbeur de quai; opérateur de tour de chargement de navires
75100 fr | manœuvre de quai
75100 en | longshore worker; longshoreman; dockworker; docker; stevedore; dock worker; ship loader operator
75100 en | shipping dockhand; wharf labourer; longshoreperson; ship cargo loader; dock winch operator
75100 en | waterfront labourer; boat loader; marine freight handler; port worker
75101 fr | manutentionnaire; cariste; manutentionnaire-cariste; opérateur de chariot élévateur
75101 fr | conducteur de chariot élévateur; opérateur de lift; conducteur de lift; chauffeur de chariot élévateur
75101 fr | manœuvre d’entrepôt; journalier d’entrepôt; journalier en entrepôt; ouvrier d’entrepôt; aide-magasinier
75101 fr | déménageur; manutentionnaire d’entrepôt; manutentionnaire de nuit; chargeur de camions; préposé au chargement
75101 fr | préposé au déchargement; chargeur-déchargeur; manutentionnaire de fret; opérateur de transpalette
75101 fr | cariste à mât rétractable; opérateur de reach truck; employé d’entrepôt; préposé d’entrepôt
75101 fr | préposé à l’entrepôt; préposé à la manutention; emballeur-manutentionnaire; opérateur de convoyeur
75101 fr | préparateur de commandes cariste; agent de manutention; agent logistique cariste
75101 fr | conducteur d’engin de levage; débardeur d’entrepôt; opérateur de chariot; agent de quai; magasinier cariste
75101 fr | cariste de nuit; cariste réception; commis d’entrepôt; agent d’entrepôt; empileur; manutentionnaire de colis
75101 fr | ouvrier logistique; conducteur d’élévateur à fourche; opérateur de chariot contrepoids
75101 fr | manœuvre de manutention; cariste de soir; cariste de jour; cariste d’entrepôt; cariste-expéditeur
75101 fr | cariste-réceptionnaire; cariste préparateur; cariste-magasinier; conducteur de chariot
75101 fr | opérateur de chariot élévateur de nuit; opérateur de chariot élévateur à mât rétractable; opérateur de reach
75101 fr | manutentionnaire de jour; manutentionnaire de soir; journalier de quai; journalier cariste
75101 fr | journalier d’entrepôt de nuit; employé d’entrepôt de nuit; commis d’entrepôt de nuit
75101 fr | commis d’entrepôt cariste; opérateur d’entrepôt; agent d’entrepôt polyvalent; aide d’entrepôt
75101 fr | préposé à l’entrepôt de nuit; travailleur d’entrepôt; chargeur; déchargeur de conteneurs
75101 fr | manutentionnaire portuaire de conteneurs; ouvrier manutentionnaire; agent de manutention polyvalent
75101 fr | opérateur logistique; opérateur de chariot téléscopique; manutentionnaire déménageur
75101 en | material handler; forklift operator; forklift driver; lift truck operator; warehouse worker
75101 en | warehouse labourer; warehouse associate; warehouse employee; warehouse loader; truck loader; truck unloader
75101 en | freight handler; mover; furniture mover; material handling loader; manufacturing material handler; stockpiler
75101 en | cargo handler; conveyor operator; reach truck operator; industrial truck operator; pallet jack operator
75101 en | bin filler; packer handler; warehouse material handler; warehouse dock worker; lumper; household mover
75101 en | piano mover; railway car loader; warehouse person; warehouseman; counterbalance forklift operator
75101 en | loader-unloader; warehouse stock handler; fork lift truck operator; warehouse operative; tow motor operator
75101 en | parcel handler; freight unloader; warehouse helper; lumber piler; cross-dock worker
75110 en | highway maintenance worker
75200 fr | chauffeur de taxi; chauffeur de limousine; chauffeur; chauffeur privé; chauffeur Uber; chauffeur VTC
75200 fr | chauffeur de voiture; chauffeur particulier; taximan; conducteur de taxi; chauffeur de maître
75200 fr | chauffeur de direction; conducteur de limousine; chauffeur de berline; chauffeur de transport de personnes
75200 fr | chauffeur d’institution; chauffeur de véhicule léger; chauffeur de taxi adapté; conducteur de voiture
75200 en | taxi driver; limousine driver; chauffeur; cab driver; ride-share driver; rideshare driver; Uber driver
75200 en | private chauffeur; personal driver; taxicab driver; company chauffeur; airport limousine driver; car driver
75200 en | black car driver; aircrew transport driver; taxi owner-operator; family chauffeur
75201 fr | porteur de journaux; distributeur de circulaires; camelot; livreur de circulaires; distributeur de dépliants
75201 fr | distributeur porte-à-porte; livreur; chauffeur-livreur; chauffeur de camion léger; livreur de colis
75201 fr | livreur de pizza; livreur de repas; livreur de restaurant; chauffeur de livraison; livreur à domicile
75201 fr | livreur de journaux en auto; chauffeur de camionnette; chauffeur de camion de livraison
75201 fr | chauffeur de fourgonnette; livreur de meubles; chauffeur-vendeur; chauffeur classe 3; chauffeur classe 5
75201 fr | livreur en pharmacie; livreur de marchandises; chauffeur-coursier; livreur-installateur; livreur Amazon
75201 fr | chauffeur-livreur de nourriture; livreur express; chauffeur de messagerie; vendeur-livreur
75201 fr | chauffeur messager; livreur de produits laitiers; livreur motorisé; livreur d’épicerie; commis-livreur
75201 fr | chauffeur livreur de mazout; livreur de fleurs; chauffeur-livreur de boissons; préposé à la livraison
75201 fr | chauffeur livreur VL; chauffeur-livreur classe 5; chauffeur-livreur classe 3; livreur de médicaments
75201 fr | chauffeur de fourgon; livreur en voiture; livreur indépendant; livreur de nourriture
75201 fr | chauffeur de livraison de colis; chauffeur-livreur de colis; livreur à scooter; livreur à moto
75201 fr | coursier-livreur; chauffeur-livreur de meubles; chauffeur-manutentionnaire; chauffeur livreur-installateur
75201 fr | livreur d’eau; livreur de fruits et légumes; livreur de plats préparés; conducteur-livreur
75201 fr | livreur de journaux; chauffeur livreur PL
75201 en | newspaper carrier; flyer distributor; door-to-door distributor; flyer delivery person; paper carrier
75201 en | leaflet distributor; delivery driver; delivery truck driver; delivery person; courier driver
75201 en | parcel delivery driver; pizza delivery driver; food delivery driver; delivery service driver; van driver
75201 en | light truck driver; route driver; bread deliverer; vending machine driver-supplier; package delivery driver
75201 en | drive-salesperson; driver-salesperson; delivery associate; canteen driver; newspaper delivery driver
75201 en | pharmacy delivery driver; grocery delivery driver; delivery van driver; express courier driver
75201 en | last mile delivery driver; furniture delivery driver; laundry pick-up driver; beer truck driver
75201 en | milk truck driver; fast-food delivery driver; last-mile driver; dry cleaning driver; delivery helper driver
75201 en | Amazon delivery driver
75210 fr | conducteur de bateau; opérateur d’écluse; éclusier; opérateur de pont; pontier d’écluse
75210 fr | conducteur de petit bateau; pilote de bateau-taxi; opérateur de bac à câble; passeur
75210 fr | capitaine de bateau d’excursion; opérateur de bateau de plaisance; opérateur de bateau à moteur
75210 fr | pontier de pont levant; conducteur de vedette; conducteur de bateau-mouche; batelier
75210 fr | opérateur de petit traversier; piroguier
75210 en | boat operator; cable ferry operator; canal lock tender; lockmaster; canal bridge operator
75210 en | lift bridge operator; charter boat operator; motor boat operator; small craft operator
75210 en | sightseeing boat operator; water taxi operator; bridgemaster; launch master; canal lock system operator
75210 en | tour boat operator; scow captain; canal equipment operator; swing bridge operator
75211 fr | aide-déménageur; aide-livreur; manœuvre ferroviaire; aide-camionneur; aide-chauffeur de camion
75211 fr | manœuvre de chemin de fer; aide sur camion; manœuvre en transport routier; journalier en transport
75211 fr | journalier de chemin de fer; aide-livreur de camion; manœuvre de gare; préposé aux camions
75211 fr | manœuvre de transport routier; aide de transport
75211 en | mover helper; railway labourer; truck driver helper; truck helper; delivery truck helper
75211 en | truck furniture mover helper; motor transport labourer; trucking swamper; freight truck labourer
75211 en | railway yard labourer; transport labourer; track labourer; moving van helper; rail labourer
75211 en | railway signal gang helper; motor transport truck washer
75212 fr | manœuvre de travaux publics; journalier aux travaux publics; journalier municipal
75212 fr | manœuvre à l’entretien des travaux publics; éboueur; vidangeur; collecteur de matières résiduelles
75212 fr | aide-éboueur; cantonnier; balayeur de rues; préposé à la voirie; préposé aux travaux publics
75212 fr | journalier de voirie; ouvrier de voirie; préposé au déneigement; préposé aux parcs et à la voirie
75212 fr | helper sur camion à ordures; préposé à la collecte des ordures; journalier à la collecte
75212 fr | préposé à l’écocentre; préposé aux terrains municipaux; agent de propreté urbaine; pelleteur de neige
75212 fr | déneigeur à la pelle; ripeur; patrouilleur routier d’entretien; releveur de parcomètres; ouvrier municipal
75212 fr | égoueur; journalier travaux publics; journalier, parcs et voirie; agent de salubrité
75212 fr | technicien de propreté urbaine
75212 en | sewer maintenance worker; public works labourer; public works maintenance labourer; municipal labourer
75212 en | garbage collector; sanitation worker; refuse collector; road maintenance worker; street cleaner
75212 en | road labourer; recycling collector; roads maintenance labourer; parking meter collector; snow shoveller
75212 en | garbage truck swamper; city labourer; garbage man; sewer labourer; waste collector; sidewalk cleaner
75212 en | litter picker; arena labourer; parks and roads labourer; municipal maintenance worker; street sweeper
75212 en | garbage truck helper; dump attendant; recycling depot worker; roads labourer
90010 fr | coordonnateur planification de la production; planificateur de production; planificateur à la production
90010 fr | planificateur de la production
90010 en | production planner
`
