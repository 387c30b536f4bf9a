/** Skills of shops, customer service, personal care, cleaning and guarding. Format: see `information-technology.ts`. */
export const SKILLS_RETAIL_SERVICE = `
aesthetics | skill | fr: esthétique; !esthétique; soins du visage; donner des soins esthétiques; épilation
aesthetics | fr: soins esthétiques | en: aesthetics; !aesthetics; facials; skin care treatments; waxing; !esthetics
avaya | tool | fr: Avaya | en: Avaya
barbering | skill | fr: taille de la barbe; tailler la barbe; rasage | en: barbering; beard trimming; shaving
call-centre-work | skill | fr: service à la clientèle par téléphone; centre d'appels; travailler en centre d'appels
call-centre-work | fr: service client téléphonique; centre de contact clients | en: call centre work
call-centre-work | en: phone customer service; call center; contact centre
cash-handling | skill | fr: encaissement; encaisser les paiements; traiter les paiements; opérer une caisse
cash-handling | fr: opérer une caisse enregistreuse; tenir la caisse; travailler à la caisse; opération de caisse
cash-handling | fr: caisse enregistreuse; traitement des paiements; opération d'une caisse enregistreuse
cash-handling | en: cash handling; process payments; operate a cash register; cashiering; handle payments
cash-handling | en: cash register operation
cash-reconciliation | skill | fr: fermeture de caisse; balancer la caisse; fermer la caisse; balancement de caisse
cash-reconciliation | fr: faire la caisse | en: cash reconciliation; balance the cash; close the cash register; cash-out
cleaning | skill | fr: entretien ménager; faire le ménage; nettoyer des bureaux; nettoyage de bureaux; !ménage
cleaning | fr: travaux ménagers; entretien ménager commercial; nettoyage résidentiel; nettoyer des maisons
cleaning | fr: nettoyage de locaux; nettoyer des locaux; laver des bureaux; nettoyage de maisons; lavage de bureaux
cleaning | en: cleaning; !cleaning; housekeeping; clean offices; office cleaning; janitorial work; house cleaning
cleaning | en: commercial cleaning
cleaning-products | skill | fr: produits de nettoyage; utiliser des produits de nettoyage
cleaning-products | fr: dilution de produits nettoyants; utilisation de produits de nettoyage | en: cleaning products
cleaning-products | en: use cleaning products; cleaning chemicals
clothing-sales | skill | fr: vente de vêtements; vente de chaussures; conseil vestimentaire; vendre des vêtements
clothing-sales | fr: vendre des chaussures | en: clothing sales; fashion advice; shoe sales
complaint-handling | skill | fr: traitement des plaintes; traiter les plaintes; gérer les plaintes; gestion des plaintes
complaint-handling | fr: répondre aux plaintes des clients; traitement des plaintes de clients
complaint-handling | fr: résoudre les problèmes des clients; traiter les plaintes de clients
complaint-handling | fr: résolution des problèmes des clients | en: complaint handling; handle complaints
complaint-handling | en: manage complaints; resolve customer problems; customer complaint resolution
cosmetics-sales | skill | fr: vente de cosmétiques; produits de beauté; conseil beauté; vendre des cosmétiques
cosmetics-sales | en: cosmetics sales; beauty advice
crowd-control | skill | fr: gestion de foules; contrôle de foule; gérer une foule; contrôler une foule
crowd-control | en: crowd control; crowd management
customer-advice | skill | fr: conseil à la clientèle; conseiller la clientèle; conseiller les clients
customer-advice | fr: renseigner la clientèle; informer la clientèle; répondre aux questions des clients
customer-advice | fr: répondre aux demandes des clients; renseigner les clients; guider les clients
customer-advice | fr: orienter les clients | en: customer advice; advise customers; answer customer questions
customer-advice | en: respond to customer inquiries; inform customers
customer-service | skill | fr: service à la clientèle; servir la clientèle; service client; servir les clients
customer-service | fr: approche client; expérience en service à la clientèle; assurer le service à la clientèle
customer-service | fr: offrir un bon service à la clientèle; servir le public; contact avec la clientèle
customer-service | fr: service au public | en: customer service; serve customers; client service
customer-service | en: provide customer service
disinfection | skill | fr: désinfection; désinfecter des surfaces; désinfection de locaux; désinfection de surfaces
disinfection | fr: désinfecter des locaux | en: disinfection; disinfect surfaces; sanitizing
domestic-help | skill | fr: aide ménagère à domicile; aide domestique; aide familiale
domestic-help | fr: faire les courses pour des personnes | en: domestic help; home help; housekeeping for private homes
electronics-sales | skill | fr: vente d'électronique; vendre des cellulaires; vente de forfaits mobiles
electronics-sales | fr: vente de cellulaires; vendre des forfaits mobiles | en: electronics sales; mobile phone sales
electronics-sales | en: sell phone plans
emergency-response | skill | fr: intervention d'urgence; évacuation d'urgence; intervenir en cas d'urgence
emergency-response | fr: mesures d'urgence; plan d'évacuation; appliquer les mesures d'urgence
emergency-response | fr: application des mesures d'urgence | en: emergency response; emergency measures; evacuation
emergency-response | en: respond to emergencies; emergency procedures
entrance-control | skill | fr: contrôle des accès aux lieux; contrôler l'accès; contrôler les entrées
entrance-control | fr: vérifier les identités; contrôle d'identité; contrôler les accès aux lieux; contrôle de l'accès
entrance-control | fr: contrôle des entrées; vérification des identités | en: entrance control
entrance-control | en: control access to premises; check identification; identity checks
five9 | tool | fr: Five9 | en: Five9
floor-care | skill | fr: cirage de planchers; laver des planchers; entretien de planchers
floor-care | fr: décaper et cirer des planchers; récurage de planchers; lavage de planchers; entretenir des planchers
floor-care | en: floor care; floor waxing; mop floors; floor stripping and waxing
floor-scrubber | tool | fr: autolaveuse; polisseuse à plancher; aspirateur industriel; autorécureuse
floor-scrubber | en: floor scrubber; floor polisher; industrial vacuum; autoscrubber
floristry | skill | fr: vente de fleurs; art floral; composer des arrangements floraux; fleuristerie
floristry | fr: arrangements floraux; vendre des fleurs | en: floristry; floral arrangements; flower arranging
floristry | en: flower sales
funeral-services | skill | fr: services funéraires; thanatologie; accompagner des familles endeuillées; embaumement
funeral-services | fr: accompagnement de familles endeuillées | en: funeral services; embalming; funeral directing
furniture-sales | skill | fr: vente de meubles; vendre des électroménagers; vente de matelas; vendre des meubles
furniture-sales | fr: vente d'électroménagers; vendre des matelas | en: furniture sales; appliance sales
gas-station-service | skill | fr: station-service; faire le plein; servir l'essence | en: gas station service
gas-station-service | en: fuel service
genesys | tool | fr: Genesys; logiciel de centre d'appels; Cisco Finesse | en: Genesys; call centre software
greeting-customers | skill | fr: accueil de la clientèle; accueillir la clientèle; accueillir les clients
greeting-customers | fr: accueil des clients; recevoir les clients | en: greeting customers; welcome customers
greeting-customers | en: greet customers; customer reception
grocery-store-work | skill | fr: épicerie; travailler en épicerie; rayon des fruits et légumes | en: grocery store work
grocery-store-work | en: produce department; grocery clerk duties
hairdressing | skill | fr: coiffure; couper les cheveux; coupe de cheveux; coiffer; coloration capillaire
hairdressing | fr: coloration de cheveux | en: hairdressing; cut hair; hair styling; hair colouring; haircutting
handling-difficult-customers | skill | fr: gestion de clients difficiles; gérer des clients difficiles
handling-difficult-customers | fr: désamorcer des situations tendues; clientèle difficile
handling-difficult-customers | en: handling difficult customers; deal with difficult customers; defuse tense situations
hardware-store-sales | skill | fr: quincaillerie; conseil en quincaillerie; matériaux de construction en magasin
hardware-store-sales | fr: coupe de peinture | en: hardware store sales; building materials sales
incident-reports | skill | fr: rapports d'incident; rédiger des rapports d'incident; rédaction de rapports d'incident
incident-reports | en: incident reports; write incident reports; incident report writing
laser-hair-removal | skill | fr: électrolyse et laser; épilation au laser; électrolyse cutanée | en: laser hair removal
laser-hair-removal | en: electrology
live-chat-support | skill | fr: clavardage avec la clientèle; service client en ligne; répondre par clavardage
live-chat-support | en: live chat support; online customer service; chat support
loss-prevention | skill | fr: prévention des pertes; prévenir le vol à l'étalage; prévention du vol; prévenir les pertes
loss-prevention | fr: prévention du vol à l'étalage; prévenir le vol | en: loss prevention; shoplifting prevention
loss-prevention | en: theft prevention
makeup | skill | fr: maquillage; maquiller; maquillage professionnel | en: makeup; makeup artistry; apply makeup
manicure | skill | fr: manucure; pose d'ongles; pédicure; soins des ongles; poser des ongles | en: manicure; nail care
manicure | en: pedicure; nail technician skills
merchandising | skill | fr: marchandisage; marchandiser; présentation visuelle; étalage; faire des étalages
merchandising | fr: merchandising; présentation de produits en magasin; monter des présentoirs; décorer des vitrines
merchandising | fr: présenter des produits en magasin; montage de présentoirs; décoration de vitrines
merchandising | en: merchandising; visual merchandising; window displays; product display; build displays
parking-attendance | skill | fr: stationnement; !stationnement | en: parking attendance; parking lot operation
payment-terminal | tool | fr: Interac; terminal Interac; terminal de paiement; paiements par carte
payment-terminal | en: payment terminal; Interac terminal; debit and credit machine
pet-sitting | skill | fr: garde d'animaux; promener des chiens; pension pour animaux; soigner des animaux de compagnie
pet-sitting | en: pet sitting; dog walking; pet care
planograms | skill | fr: planogrammes; respecter un planogramme; monter un planogramme; montage d'un planogramme
planograms | en: planograms; follow planograms
point-of-sale-system | tool | fr: système de point de vente; terminal de point de vente; TPV; !POS; point de vente
point-of-sale-system | fr: logiciel de caisse; Lightspeed | en: point-of-sale system; !POS; point of sale; POS terminal
point-of-sale-system | en: Lightspeed
retail-sales | skill | fr: vente au détail; vendre au détail; vente en magasin; vendre en magasin; commerce de détail
retail-sales | en: retail sales; in-store sales; sell in a store; retail trade
returns-and-exchanges | skill | fr: échanges et remboursements; traiter des retours en magasin; retours et échanges
returns-and-exchanges | fr: effectuer des remboursements; traitement de retours en magasin | en: returns and exchanges
returns-and-exchanges | en: process refunds; handle exchanges
security-guard-licence | certificate | fr: permis d'agent de sécurité; permis BSP; carte BSP; formation de gardiennage
security-guard-licence | en: security guard licence; BSP licence; security licence
security-guarding | skill | fr: sécurité privée; gardiennage; surveiller des lieux; surveillance de lieux
security-guarding | fr: garder un site; surveiller un bâtiment; surveillance d'un bâtiment | en: security guarding
security-guarding | en: private security; guard premises; site security; monitor premises
security-patrols | skill | fr: rondes de surveillance; effectuer des rondes; faire des rondes de sécurité; patrouille
security-patrols | fr: patrouiller | en: security patrols; patrol premises; make rounds; patrolling
shelf-stocking | skill | fr: réassort de tablettes; placer la marchandise; remplir les tablettes; garnir les tablettes
shelf-stocking | fr: placement de marchandise; remplissage de tablettes; étiquetage des prix | en: shelf stocking
shelf-stocking | en: stock shelves; restock shelves; price tagging; place merchandise
store-loyalty-program-promotion | skill | fr: programmes de fidélisation en magasin
store-loyalty-program-promotion | fr: offrir la carte de crédit du magasin; ouvrir des comptes clients en magasin
store-loyalty-program-promotion | fr: ouverture de comptes clients en magasin | en: store loyalty program promotion
store-loyalty-program-promotion | en: store credit card promotion
store-management | skill | fr: gestion de magasin; gérer un magasin; gérance de magasin; gestion de boutique
store-management | fr: gérer une boutique; gestion de commerce de détail; gestion de succursale | en: store management
store-management | en: manage a store; retail management; branch management; shop management
store-opening-and-closing | skill | fr: ouverture et fermeture de magasin; ouvrir et fermer le magasin
store-opening-and-closing | fr: ouverture de magasin; fermeture de magasin; ouvrir et fermer la succursale
store-opening-and-closing | en: store opening and closing; open and close the store
ticket-sales | skill | fr: vente de billets; billetterie; guichet; vendre des billets | en: ticket sales; box office
ticket-sales | en: sell tickets
upselling | skill | fr: vente additionnelle; vente incitative; vente croisée; vendre des produits complémentaires
upselling | fr: vente de produits complémentaires | en: upselling; cross-selling; add-on sales
vehicle-rental | skill | fr: location de véhicules; louer des voitures; comptoir de location | en: vehicle rental
vehicle-rental | en: car rental counter; equipment rental
video-surveillance | skill | fr: surveillance par caméras; surveiller des caméras; vidéosurveillance
video-surveillance | en: video surveillance; CCTV monitoring; monitor cameras
waste-removal | skill | fr: gestion des déchets de bâtiment; sortir les ordures; vider les poubelles
waste-removal | fr: gérer les déchets de bâtiment | en: waste removal; empty garbage; take out trash
window-cleaning | skill | fr: lavage de vitres; laver des vitres; nettoyage de vitres; nettoyer des vitres
window-cleaning | en: window cleaning; wash windows
`
