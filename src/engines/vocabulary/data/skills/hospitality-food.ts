/** Skills of kitchens, restaurants, hotels and tourism. Format: see `information-technology.ts`. */
export const SKILLS_HOSPITALITY_FOOD = `
airbnb | tool | fr: Airbnb | en: Airbnb
amadeus | tool | fr: Amadeus; systèmes de réservation aérienne; GDS | en: Amadeus; GDS
bartending | skill | fr: service de bar; servir des boissons | en: bartending; serve drinks; bar service
bell-services | skill | fr: transport de bagages; service de voiturier; transporter des bagages | en: bell services
bell-services | en: luggage handling; valet parking
booking-com | tool | fr: Booking.com; plateformes de réservation en ligne; OTA | en: Booking.com; online travel agencies
booking-com | en: OTA
bread-baking | skill | fr: boulangerie; faire du pain; pétrir la pâte; fabriquer du pain; cuire du pain
bread-baking | fr: façonnage de pain; viennoiserie; fabrication de pain | en: bread baking; bakery; make bread
bread-baking | en: knead dough; viennoiserie
butchery | skill | fr: boucherie; couper la viande; coupe de viande; découpe de viandes; désosser; découper la viande
butchery | fr: parer des viandes | en: butchery; meat cutting; cut meat; butchering
cafeteria-service | skill | fr: service alimentaire; travailler à la cafétéria; servir à la cafétéria
cafeteria-service | fr: distribution de cabarets; service de cafétéria; distribuer des cabarets | en: cafeteria service
cafeteria-service | en: food service; tray distribution; serve in a cafeteria
casino-dealing | skill | fr: jeux de casino; animer des tables de jeu; animation de tables de jeu | en: casino dealing
casino-dealing | en: gaming table operation
catering | skill | fr: service de traiteur; organiser des banquets; service de banquets; banquets
catering | fr: organisation de banquets | en: catering; banquets; banquet service; catering service
charcuterie | skill | fr: charcuterie; fabriquer des saucisses; trancher des viandes froides; fabrication de saucisses
charcuterie | en: charcuterie; sausage making; deli slicing
chocolate-making | skill | fr: chocolaterie; fabriquer des chocolats; confiserie; fabrication de chocolats
chocolate-making | en: chocolate making; confectionery
coffee-preparation | skill | fr: préparation de cafés; barista; faire du café; art du latte; machine à espresso
coffee-preparation | fr: préparer des cafés | en: coffee preparation; barista skills; espresso machine; latte art
coffee-preparation | en: make coffee
concierge-services | skill | fr: conciergerie d'hôtel; conseiller les touristes; conciergerie | en: concierge services
concierge-services | en: guest recommendations; hotel concierge
cooking | skill | fr: cuisine; !cuisine; cuisiner; préparer des repas; préparation de repas; préparer des mets
cooking | fr: préparation de mets; faire la cuisine; cuire des aliments; cuisson d'aliments; cuisiner des plats
cooking | fr: préparer des plats; préparation de plats | en: cooking; !cook; meal preparation; prepare meals
cooking | en: food cooking; prepare dishes
dishwashing | skill | fr: plonge; laver la vaisselle; lavage de vaisselle; travailler à la plonge | en: dishwashing
dishwashing | en: wash dishes; dish pit work
expedia | tool | fr: Expedia | en: Expedia
fast-food-preparation | skill | fr: friture; opérer une friteuse; restauration rapide; préparer des hamburgers
fast-food-preparation | fr: préparer des sandwichs; opération d'une friteuse; préparation de hamburgers
fast-food-preparation | fr: préparation de sandwichs | en: fast food preparation; deep frying; make sandwiches
fast-food-preparation | en: fast food service
fish-cutting | skill | fr: poissonnerie; préparer du poisson; couper du poisson; préparation de poisson
fish-cutting | fr: coupe de poisson | en: fish cutting; fishmongery; prepare fish
food-allergens | knowledge | fr: allergènes alimentaires; gestion des allergènes; allergies alimentaires
food-allergens | en: food allergens; allergen management; food allergies
food-cost-control | skill | fr: contrôle des coûts alimentaires; coût des aliments; food cost; coût de la nourriture
food-cost-control | fr: contrôler le coût des aliments; contrôler les coûts alimentaires; contrôle du coût des aliments
food-cost-control | en: food cost control; food costing; food cost
food-hygiene | skill | fr: hygiène alimentaire; hygiène et salubrité alimentaires; règles d'hygiène alimentaire
food-hygiene | fr: respecter les normes d'hygiène; respecter les règles d'hygiène; normes d'hygiène et de salubrité
food-hygiene | en: food hygiene; food hygiene rules; follow hygiene standards; hygiene and sanitation standards
food-preparation | skill | fr: préparation d'aliments; préparer des aliments; préparer des ingrédients
food-preparation | fr: mise en place en cuisine; mise en place; couper des légumes; éplucher des légumes
food-preparation | fr: préparation d'ingrédients; coupe de légumes | en: food preparation; prepare food
food-preparation | en: prepare ingredients; kitchen prep; chop vegetables
food-storage | skill | fr: rotation des aliments; entreposer des aliments; rotation des stocks d'aliments
food-storage | fr: premier entré premier sorti; entreposage des aliments; surveiller les températures des aliments
food-storage | fr: registre des températures; surveillance des températures des aliments | en: food storage
food-storage | en: food rotation; first in first out; store food
food-truck-operation | skill | fr: conduite d'un camion de cuisine de rue; cuisine de rue
food-truck-operation | fr: conduire un camion de cuisine de rue | en: food truck operation; street food
galileo-gds | tool | fr: Galileo GDS | en: Galileo GDS
grill-cooking | skill | fr: cuisson au gril; travailler au gril; grillades; cuisinier au gril; station de gril
grill-cooking | en: grill cooking; grill station; line cooking
hotel-management | skill | fr: gestion hôtelière; gérer un hôtel; direction d'hôtel; gestion de l'hébergement
hotel-management | fr: gestion d'un hôtel; gérer l'hébergement | en: hotel management; manage a hotel
hotel-management | en: lodging management
hotel-reception | skill | fr: accueil de clients à l'hôtel; réception d'hôtel; enregistrer les clients de l'hôtel
hotel-reception | fr: réception hôtelière; enregistrement des clients; accueil hôtelier
hotel-reception | fr: accueillir des clients à l'hôtel; enregistrement des clients de l'hôtel; enregistrer les clients
hotel-reception | en: hotel reception; hotel front desk; guest check-in; check in guests; hotel guest services
hotel-reservations | skill | fr: réservations d'hôtel; gérer les réservations; prise de réservations hôtelières
hotel-reservations | fr: gestion des réservations; prendre des réservations hôtelières | en: hotel reservations
hotel-reservations | en: manage reservations; room reservations; reservation management
hotel-revenue-management | skill | fr: gestion du revenu hôtelier; revenue management; gestion du rendement hôtelier
hotel-revenue-management | fr: gérer le revenu hôtelier; gérer le rendement hôtelier | en: hotel revenue management
hotel-revenue-management | en: yield management
hotello | tool | fr: Hotello | en: Hotello
institutional-cooking | skill | fr: cuisine de production; cuisine d'établissement; cuisine en institution
institutional-cooking | fr: cuisine collective; grandes quantités en cuisine; cuisiner en grande quantité
institutional-cooking | en: institutional cooking; large-quantity cooking; batch cooking; cafeteria cooking
kitchen-cleaning | skill | fr: nettoyage de cuisine; nettoyer la cuisine; nettoyer les surfaces de travail
kitchen-cleaning | fr: nettoyage des surfaces de travail | en: kitchen cleaning; clean the kitchen; clean work surfaces
kitchen-cleaning | en: sanitize surfaces
kitchen-equipment | tool | fr: trancheuse; mélangeur industriel; four à convection; équipements de cuisine
kitchen-equipment | fr: utiliser des équipements de cuisine | en: kitchen equipment; slicer; commercial mixer
kitchen-equipment | en: convection oven; use kitchen equipment
kitchen-management | skill | fr: gestion de cuisine; diriger une cuisine; gérer une brigade; superviser une cuisine
kitchen-management | fr: direction d'une cuisine; gestion d'une brigade; gérer une cuisine; supervision d'une cuisine
kitchen-management | en: kitchen management; manage a kitchen; kitchen supervision; lead a kitchen brigade
laundry | skill | fr: buanderie; laver le linge; blanchisserie; lessive; plier le linge; repassage; repasser
laundry | fr: nettoyage à sec; lavage du linge; pliage du linge | en: laundry; wash linens; ironing; dry cleaning
laundry | en: fold laundry
maitre-d-pos | tool | fr: Maître'D; Maitre D POS; Veloce; Cluster POS; !MEV; logiciel de point de vente restaurant
maitre-d-pos | en: Maitre'D POS; Veloce POS; restaurant POS software
mapaq-food-handler-certificate | certificate | fr: certificat MAPAQ; MAPAQ; formation hygiène et salubrité MAPAQ
mapaq-food-handler-certificate | fr: manipulateur d'aliments; gestionnaire d'établissement alimentaire
mapaq-food-handler-certificate | en: MAPAQ food handler certificate; food handler certificate; MAPAQ
mapaq-food-handler-certificate | en: food safety certificate
menu-planning | skill | fr: élaboration de menus; planifier des menus; planification de menus; créer des menus
menu-planning | fr: création de menus; élaborer des menus | en: menu planning; plan menus; create menus
menu-planning | en: menu development
mixology | skill | fr: mixologie; préparer des cocktails; préparation de cocktails | en: mixology; mix cocktails
opentable | tool | fr: OpenTable; Libro réservations | en: OpenTable
opera-pms | tool | fr: Opera PMS; Oracle Opera; Maestro PMS; logiciel hôtelier | en: Opera PMS; Oracle Opera
opera-pms | en: Maestro PMS; hotel software
pastry-making | skill | fr: pâtisserie; faire des pâtisseries; fabriquer des gâteaux; décorer des gâteaux
pastry-making | fr: décoration de gâteaux; préparer des desserts; fabrication de gâteaux; préparation de desserts
pastry-making | en: pastry making; pastry; cake decorating; make desserts; bake cakes
pizza-making | skill | fr: pizzas; préparer des pizzas; cuisson de pizzas; préparation de pizzas | en: pizza making
pizza-making | en: make pizzas
plating | skill | fr: dressage d'assiettes; dresser des assiettes; présentation des plats; monter des assiettes
plating | fr: présenter les plats; montage d'assiettes | en: plating; !plating; plate presentation; food presentation
recipe-development | skill | fr: création de recettes; standardiser des recettes; fiches techniques de recettes
recipe-development | fr: développer des recettes; créer des recettes; développement de recettes | en: recipe development
recipe-development | en: standardize recipes; recipe cards
restaurant-cash-out | skill | fr: gestion des pourboires et caisse; fermeture de caisse au restaurant
restaurant-cash-out | fr: gérer les pourboires et caisse | en: restaurant cash-out; tip reporting
restaurant-hosting | skill | fr: accueil au restaurant; placer les clients; gestion des réservations au restaurant
restaurant-hosting | fr: prendre des réservations; gérer les réservations au restaurant; prise de réservations
restaurant-hosting | en: restaurant hosting; seat guests; table reservations; restaurant reservations
restaurant-management | skill | fr: gestion de restaurant; gérer un restaurant; gestion de restauration
restaurant-management | fr: direction de restaurant; gestion de services alimentaires; gérer des services alimentaires
restaurant-management | en: restaurant management; manage a restaurant; food service management
resy | tool | fr: Resy | en: Resy
room-cleaning | skill | fr: entretien des chambres; nettoyer des chambres; faire les chambres; faire les lits
room-cleaning | fr: nettoyage de chambres; entretenir les chambres | en: room cleaning; hotel housekeeping
room-cleaning | en: clean guest rooms; make beds; room attendant duties
sabre-gds | tool | fr: Sabre GDS | en: Sabre GDS
servsafe-certificate | certificate | fr: certificat ServSafe; ServSafe | en: ServSafe certificate; ServSafe
sommelier-skills | skill | fr: sommellerie; accords mets et vins; conseiller des vins | en: sommelier skills
sommelier-skills | en: wine pairing
sushi-making | skill | fr: sushis; préparer des sushis; cuisine japonaise; préparation de sushis | en: sushi making
sushi-making | en: sushi preparation; Japanese cuisine
table-bussing | skill | fr: débarrassage de tables; débarrasser les tables; dresser les tables; monter les tables
table-bussing | fr: montage des tables | en: table bussing; clear tables; set tables; table setting
table-service | skill | fr: service aux tables; servir aux tables; servir les clients aux tables; service en salle
table-service | fr: servir des repas; service de repas | en: table service; serve tables; wait tables; serve meals
table-service | en: dining room service; restaurant service
taking-food-orders | skill | fr: prise de commandes au restaurant; prendre les commandes; prise de commandes
taking-food-orders | fr: prendre des commandes au restaurant | en: taking food orders; take restaurant orders
taking-food-orders | en: order taking
tour-guiding | skill | fr: guidage touristique; guider des touristes; visites guidées; animer des visites guidées
tour-guiding | fr: animation de visites guidées | en: tour guiding; guide tourists; guided tours; lead tours
tourism | skill | fr: promotion touristique; développement touristique; tourisme; promouvoir le tourisme
tourism | fr: promotion du tourisme | en: tourism; tourism development; tourism promotion
travel-counselling | skill | fr: conseil en voyages; vendre des voyages; vente de voyages; planifier des voyages
travel-counselling | fr: agence de voyages; émettre des billets d'avion; planification de voyages
travel-counselling | fr: émission de billets d'avion | en: travel counselling; sell travel packages; travel planning
travel-counselling | en: travel agency work; airline ticketing
vegetarian-cooking | skill | fr: cuisine végétarienne; cuisine végane; alimentation végétalienne
vegetarian-cooking | en: vegetarian cooking; vegan cooking
wedding-planning | skill | fr: organisation de mariages; planifier des mariages; organisation de réceptions
wedding-planning | fr: organiser des mariages; planification de mariages; organiser des réceptions
wedding-planning | en: wedding planning; reception planning
wine-service | skill | fr: service du vin; œnologie | en: wine service; oenology
world-cuisine | skill | fr: cuisine du monde; cuisine internationale; cuisine française; cuisine italienne
world-cuisine | fr: cuisine asiatique | en: world cuisine; international cuisine; French cuisine; Italian cooking
world-cuisine | en: Asian cooking
`
