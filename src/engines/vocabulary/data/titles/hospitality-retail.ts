/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_HOSPITALITY_RETAIL = `
00014 fr | directeur général d’hôtel; président d’entreprise de commerce; directeur général de commerce
00014 fr | vice-président des ventes; vice-président ventes; directeur général de télévision
00014 fr | président de chaîne de magasins; vice-président commerce de détail; directeur général de chaîne hôtelière
00014 fr | président de station de radio; vice-président aux opérations commerciales
00014 fr | directeur général d’hôtel et de restaurants; président d’une entreprise de divertissement
00014 fr | vice-président de chaîne de supermarchés; directeur exécutif de commerce
00014 fr | président-directeur général de commerce; directeur général en radiodiffusion
00014 en | hotel general manager; vice-president of sales; retail chain president
00014 en | television network chief executive officer; wholesale company general manager; vice-president of retail
00014 en | department store general manager; vice-president of merchandising; hotel chain president
00014 en | retail chief executive officer; broadcasting company president; motion picture company president
00014 en | vice-president of sales and marketing; restaurant chain president; recreation company president
00014 en | supermarket chain vice-president; car dealership group general manager; automobile dealership president
10029 fr | directeur de centre d’appels; gestionnaire de centre d’appels; gestionnaire de centre de contacts clients
10029 fr | responsable de centre d’appels
10029 en | call centre manager; contact centre manager; contact center manager
11102 fr | conseiller bancaire
11102 en | banking advisor
12102 fr | acheteur de grains
12102 en | grain buyer
13101 fr | agent de location immobilière
14401 fr | lingère; préposé à la lingerie
14401 en | linen room attendant
32104 fr | aide-vétérinaire
42201 en | life coach
44101 fr | dame de compagnie; homme de compagnie
44101 en | companion
50012 en | professional sports team general manager
53123 fr | couturier de haute couture
53123 en | fashion stylist
53124 fr | orfèvre
53124 en | goldsmith; silversmith; jewellery engraver
60010 fr | directeur des ventes; directeur commercial; directeur des ventes corporatives; directeur régional des ventes
60010 fr | directeur ventes; gestionnaire des ventes; responsable des ventes; responsable commercial; chef des ventes
60010 fr | directeur national des ventes; directeur des ventes industrielles; directeur du développement des affaires
60010 fr | directeur développement des affaires; directeur de comptes nationaux; directeur de comptes majeurs
60010 fr | directeur des exportations; directeur des ventes internationales; gestionnaire des comptes nationaux
60010 fr | gestionnaire de territoire aux ventes; directeur de la commercialisation; directeur de clientèle entreprises
60010 fr | chef de secteur commercial; directeur des ventes et du développement; directeur commerce international
60010 fr | responsable export; directeur commercial export
60010 en | sales manager; corporate sales manager; regional sales manager; national sales manager; sales director
60010 en | director of sales; district sales manager; industrial sales manager; business development manager
60010 en | business development director; key account sales manager; national accounts manager; area sales manager
60010 en | export sales manager; international sales manager; head of sales; trade expansion manager
60010 en | sales operations manager; corporate accounts director; vice sales manager; commercial director
60010 en | commercial sales manager; director of business development; retail district manager
60020 fr | directeur de magasin; gérant de magasin; gérant de commerce; gérant de boutique; gérant
60020 fr | directeur de commerce de détail; directeur de supermarché; directeur d’épicerie; gérant d’épicerie
60020 fr | gérant de dépanneur; gérant de supermarché; gérant de rayon; chef de rayon; responsable de magasin
60020 fr | responsable de boutique; propriétaire de magasin; gérant de station-service; gérant de pharmacie de commerce
60020 fr | gérant adjoint; assistant-gérant; directeur adjoint de magasin
60020 fr | directeur de département en commerce de détail; directeur régional en commerce de détail
60020 fr | gérant de quincaillerie; concessionnaire automobile; directeur de concession automobile
60020 fr | directeur des ventes automobiles; gérant des ventes automobiles; directeur de grande surface
60020 fr | gérant de succursale de commerce; gérant de librairie; directeur de succursale de commerce de détail
60020 fr | gérant de fruits et légumes; gérant de boulangerie de commerce; gérant de boucherie; directeur d’hypermarché
60020 fr | gérant de commerce de détail; marchand propriétaire; grossiste; commerçant; gérant de département
60020 fr | chef de secteur grande distribution; gestionnaire de magasin; gestionnaire de commerce de détail
60020 fr | manager de magasin; chef de département en magasin; gérant des viandes; directeur de commerce de gros
60020 fr | épicier propriétaire; chef de rayon produits frais; directeur d’agence de voyages; gérant d’agence de voyages
60020 fr | directeur adjoint de supermarché; directeur de boutique; gérant de boutique de vêtements
60020 fr | gérant adjoint de magasin; assistant directeur de magasin; assistant gérant de boutique
60020 fr | gérant d’entrepôt de vente au détail; directeur de magasin alimentaire; gérant de rayon alimentaire
60020 fr | gérant d’épicerie de nuit; gérant de service en épicerie; chef de rayon alimentation; responsable de rayon
60020 fr | responsable point de vente; gérant de point de vente; gérant de concession; gérant des pièces
60020 fr | directeur des pièces et du service; propriétaire de dépanneur; dépanneur propriétaire
60020 fr | gérant de centre de rénovation; gérant d’animalerie; gérant de fleuriste; gérant de bijouterie
60020 fr | franchisé de commerce de détail; gérant de magasin à grande surface; boutiquier
60020 en | store manager; retail store manager; retail manager; assistant store manager; shop manager; shopkeeper
60020 en | supermarket manager; grocery store manager; retail department manager; boutique manager
60020 en | convenience store manager; gas station manager; service station manager; clothing store manager
60020 en | hardware store manager; pharmacy store manager; bookstore manager; liquor store manager
60020 en | car dealership manager; automobile dealership manager; wholesale manager; wholesale trade manager
60020 en | retail operations manager; department store manager; produce manager; meat department manager
60020 en | general store manager; merchandising manager; retail assistant manager; store owner-operator
60020 en | parts store manager; jewellery store manager; pet shop manager; furniture store manager; florist shop manager
60020 en | retail branch manager; antique dealer; bakery department manager; used car lot manager; retail area manager
60020 en | store director; travel agency manager
60030 fr | directeur de restaurant; gérant de restaurant; gestionnaire de restaurant; restaurateur
60030 fr | propriétaire de restaurant; directeur de la restauration; directeur de services alimentaires
60030 fr | directeur des services alimentaires; gestionnaire des services alimentaires; gérant de bar; gérant de café
60030 fr | gérant de cafétéria; gérant de restauration rapide; responsable de restaurant; assistant-gérant de restaurant
60030 fr | directeur des banquets; directeur de traiteur; traiteur propriétaire; directeur adjoint de restaurant
60030 fr | directeur food and beverage; directeur de la restauration et des bars; gérant de salle; gérant de cantine
60030 fr | responsable de restauration collective; directeur de restauration collective; gérant de pizzeria
60030 fr | gérant de traiteur; gérant de brasserie; tenancier de bar; gérant de crémerie; gérant adjoint de restaurant
60030 fr | responsable traiteur; gérant de restaurant de nuit; gérant de restauration; directeur de restaurant adjoint
60030 fr | assistant-directeur de restaurant; gérant de plats à emporter; gérant de bistro; gérant de casse-croûte
60030 fr | responsable restauration; gérant des services alimentaires; gérant de brûlerie
60030 fr | directeur des aliments et boissons; directeur de cafétéria; chef d’établissement en restauration
60030 fr | exploitant de restaurant; franchisé de restaurant
60030 en | restaurant manager; restaurant owner; assistant restaurant manager; food service manager
60030 en | fast food restaurant manager; food and beverage manager; bar manager; cafeteria manager; catering manager
60030 en | banquet manager; restaurateur; café manager; restaurant dining room manager; food services director
60030 en | coffee shop manager; catering service manager; nightclub manager; pub manager
60030 en | hotel food and beverage service manager; canteen manager; quick service restaurant manager; bar owner
60030 en | restaurant general manager; food and beverage director; institutional food service manager
60030 en | restaurant assistant manager; kitchen and dining manager
60031 fr | directeur d’hôtel; gérant d’hôtel; directeur de l’hébergement; directeur de la réception; chef de réception
60031 fr | hôtelier; aubergiste; gérant de motel; directeur d’auberge; gestionnaire d’hébergement touristique
60031 fr | gérant de gîte touristique; propriétaire de gîte; directeur de camping; gérant de camping
60031 fr | directeur adjoint d’hôtel; directeur d’auberge de jeunesse; directeur d’établissement hôtelier
60031 fr | directeur hôtelier; gérant de pourvoirie; directeur de résidence étudiante; directeur de chambres d’hôtel
60031 fr | directeur des opérations hôtelières; gérant d’auberge; directeur de la réception d’hôtel
60031 fr | responsable hébergement; exploitant de gîte; directeur de station touristique; gestionnaire hôtelier
60031 en | hotel manager; motel manager; hotel front desk manager; hotel front office manager; innkeeper; inn manager
60031 en | hotelier; resort manager; campground manager; bed and breakfast operator; assistant hotel manager
60031 en | rooms division manager; lodging manager; accommodation manager; hotel guest services manager; hostel manager
60031 en | tourist home operator; student residence manager; hotel director; bed and breakfast manager
60031 en | front office manager; hotel operations manager; ski resort manager; hotel reservations manager
60031 en | accommodations service manager; lodge manager
60040 fr | directeur du service à la clientèle; directeur de salon de coiffure; gérant de salon de coiffure
60040 fr | directeur de spa; gérant de spa; gérant de nettoyeur; gérant de buanderie; directeur de l’entretien ménager
60040 fr | directeur d’entreprise d’entretien ménager; gérant d’entretien ménager; directeur de l’expérience client
60040 fr | gestionnaire du service à la clientèle; directeur de services personnels; responsable du service client
60040 fr | responsable service clientèle; gérant de salon d’esthétique; directeur d’auto-école
60040 fr | directeur relation client; gérant de lave-auto; gérant d’institut de beauté; directeur du service après-vente
60040 fr | responsable SAV; responsable service après-vente; responsable relation client
60040 en | customer service manager; client services manager; beauty salon manager; hair salon manager; spa manager
60040 en | funeral home manager; dry cleaning manager; laundry manager; cleaning company manager
60040 en | janitorial services manager; customer experience manager; customer care manager; customer support manager
60040 en | driving school manager; personal services manager; day spa manager; residential cleaning service manager
60040 en | carwash manager; customer success manager; guest experience manager; director of customer service
60040 en | client experience director; after-sales service manager; chief concierge manager; weight-loss centre manager
60040 en | customer relations manager
62010 fr | superviseur des ventes; superviseur de magasin; superviseur de ventes au détail; chef caissier
62010 fr | superviseur de caissiers; superviseur de caisses; chef de caisse; responsable des caisses
62010 fr | superviseur de rayon; chef d’équipe en magasin; superviseur de vendeurs; chef d’équipe ventes
62010 fr | superviseur de station-service; superviseur de commis; superviseur de plancher de commerce
62010 fr | chef de service en magasin; superviseur de département en magasin; superviseur de marchandisage
62010 fr | superviseur de location; caissier en chef; gérant de caisse; superviseur de boutique
62010 fr | superviseur de quincaillerie; chef marchandiseur; superviseur de nuit en épicerie; chef de quart en magasin
62010 fr | assistant chef de rayon; superviseur de télémarketing; superviseur front-end; chef de département épicerie
62010 en | retail sales supervisor; store supervisor; head cashier; cashier supervisor
62010 en | retail store department supervisor; retail shift supervisor; retail supervisor; retail key holder
62010 en | retail floor supervisor; front end supervisor; telemarketing supervisor; retail sales team lead
62010 en | supermarket supervisor; gas station supervisor; retail third key; department store supervisor
62010 en | cashiers supervisor; produce department supervisor; rental service supervisor; boutique supervisor
62010 en | head cashier supervisor; merchandise supervisor; liquor store supervisor; checkout supervisor
62010 en | retail team leader; route sales supervisor; grocery supervisor; retail shift leader
62020 fr | superviseur de services alimentaires; superviseur des services alimentaires; superviseur de restaurant
62020 fr | chef d’équipe restauration; superviseur de cafétéria; superviseur de cuisine; superviseur de banquets
62020 fr | chef d’équipe restauration rapide; superviseur de comptoir alimentaire; chef de salle
62020 fr | chef de rang superviseur; superviseur de salle à manger; superviseur de traiteur; superviseur de bar
62020 fr | superviseur de quart en restauration; responsable de cantine; chef de cafétéria
62020 fr | superviseur de plancher de restaurant; chef d’équipe en restauration; superviseur de la restauration
62020 fr | superviseur de service traiteur; responsable de salle; gérant de plancher restaurant
62020 fr | superviseur en alimentation; technicien en gestion de services alimentaires; chef d’équipe cuisine collective
62020 fr | responsable d’équipe restauration; superviseur de restauration rapide; superviseur de cuisine centrale
62020 fr | chef de secteur en restauration; superviseur de comptoir de restauration; chef d’équipe de cuisine
62020 fr | superviseur du service de banquets; superviseur de services alimentaires en résidence
62020 fr | gérant de quart en restauration; chef de quart en restauration; superviseur de plancher en restauration
62020 fr | superviseur de nuit en restauration; assistant superviseur de restaurant
62020 en | food service supervisor; restaurant supervisor; cafeteria supervisor; catering supervisor; canteen supervisor
62020 en | fast food supervisor; restaurant shift supervisor; banquet supervisor; food services supervisor
62020 en | kitchen supervisor; food counter supervisor; dining room supervisor; food assemblers supervisor
62020 en | bar supervisor; restaurant shift manager; restaurant team leader; dietary supervisor; coffee shop supervisor
62020 en | fast food shift supervisor; hospital food service supervisor; restaurant floor supervisor
62020 en | food and beverage supervisor; fast food crew trainer; quick service restaurant supervisor
62020 en | food service shift supervisor
62021 fr | gouvernante principale; gouvernant principal; gouvernante d’hôtel; gouvernante générale
62021 fr | gouvernante exécutive; assistante gouvernante; directeur de l’entretien ménager d’hôtel; gouvernant d’étage
62021 fr | gouvernante d’étage; chef de l’entretien ménager hospitalier; gouvernante d’hôpital; gouvernant en chef
62021 fr | gouvernant d’hôtel; gouvernant général
62021 en | executive housekeeper; assistant executive housekeeper; head housekeeper; hotel executive housekeeper
62021 en | housekeeping manager; housekeeping director; hospital executive housekeeper; housekeeping services manager
62021 en | director of housekeeping; assistant housekeeping manager
62022 fr | superviseur de réception d’hôtel; superviseur de l’hébergement; superviseur de réservations
62022 fr | chef concierge d’hôtel; superviseur d’agents de voyages; superviseur de casino; superviseur de croupiers
62022 fr | chef de table de casino; chef de partie de casino; superviseur de guides touristiques; chef portier
62022 fr | superviseur de bagagistes; superviseur d’agents de billetterie; superviseur des services aux voyageurs
62022 fr | superviseur de jeux; chef de brigade de casino; superviseur du service aux clients d’hôtel
62022 fr | superviseur d’escale; superviseur aux réservations; chef réceptionniste d’hôtel; superviseur de tourisme
62022 fr | superviseur d’agents de bord au sol; chef d’escale adjoint
62022 en | front desk supervisor; hotel front desk supervisor; hotel clerk supervisor; reservations supervisor
62022 en | casino supervisor; pit boss; casino floor supervisor; gaming table supervisor; bell captain
62022 en | tour guides supervisor; travel clerks supervisor; ticket agents supervisor
62022 en | airline passenger services supervisor; guest services supervisor; casino pit manager; casino slot supervisor
62022 en | gambling casino supervisor; baggage porters supervisor; front office supervisor; night audit supervisor
62022 en | tourism supervisor; hotel reception supervisor; head bellhop; airport services supervisor
62022 en | reservation clerks supervisor; dealers supervisor
62023 fr | superviseur du service à la clientèle; superviseur service à la clientèle; superviseur de centre d’appels
62023 fr | chef d’équipe centre d’appels; superviseur de centre de contacts; chef d’équipe service à la clientèle
62023 fr | superviseur de téléconseillers; superviseur de caissiers de banque; superviseur d’agents d’information
62023 fr | chef d’équipe relation client; superviseur de plateau; superviseur du soutien à la clientèle
62023 fr | responsable d’équipe service client; superviseur de comptoir de service
62023 fr | chef d’équipe au service à la clientèle; superviseur de caissiers en services financiers
62023 fr | superviseur call center; responsable de plateau; chef de plateau; superviseur des services d’information
62023 fr | superviseur des relations clients; superviseur de l’expérience client
62023 en | customer service supervisor; call centre supervisor; call center supervisor; contact centre supervisor
62023 en | information clerks supervisor; customer service team lead; call centre team leader
62023 en | customer service team leader; tellers supervisor; bank tellers supervisor
62023 en | customer service help desk clerks supervisor; customer care supervisor; customer information supervisor
62023 en | customer support supervisor; call centre agent supervisor; retail service desk supervisor
62023 en | client service supervisor; contact center team lead; customer relations supervisor; customer care team lead
62023 en | customer service representatives supervisor; collections call centre team lead
62023 en | information services supervisor
62024 fr | superviseur de l’entretien ménager; surveillant des services de nettoyage; chef d’équipe entretien ménager
62024 fr | superviseur de nettoyage; superviseur d’entretien ménager; chef d’équipe nettoyage
62024 fr | superviseur de préposés à l’entretien; responsable de l’entretien ménager; chef de l’entretien sanitaire
62024 fr | superviseur de concierges; superviseur de conciergerie; contremaître d’entretien ménager
62024 fr | superviseur de l’hygiène et salubrité; chef d’équipe hygiène et salubrité; superviseur de lavage de vitres
62024 fr | superviseur de blanchisserie de nettoyage; chef d’équipe propreté; chef de secteur propreté
62024 fr | chef d’équipe ménage; superviseur de l’entretien sanitaire
62024 en | cleaning supervisor; housekeeping supervisor; janitorial supervisor; cleaning crew supervisor
62024 en | custodial supervisor; cleaning services supervisor; caretaking supervisor; cleaners supervisor
62024 en | cleaning environmental services supervisor; hotel housekeeping supervisor; window cleaning supervisor
62024 en | carpet cleaning supervisor; cleaning sanitation supervisor; janitors supervisor; head caretaker
62024 en | cleaning team leader; light duty cleaners supervisor; hospital cleaning supervisor; night cleaning supervisor
62024 en | housekeeping team leader; building cleaning supervisor; custodians supervisor; head janitor
62029 fr | superviseur d’agents de sécurité; superviseur de sécurité; chef d’équipe sécurité; superviseur de la sécurité
62029 fr | superviseur de buanderie; superviseur de nettoyeur à sec; superviseur de stationnement
62029 fr | chef d’équipe agents de sécurité; superviseur de préposés au stationnement; superviseur de blanchisserie
62029 fr | superviseur d’aréna; superviseur de parc d’attractions; superviseur de piscine; chef de service de sécurité
62029 fr | responsable de site sécurité; superviseur de vestiaire; chef de poste sécurité; capitaine de sécurité
62029 fr | superviseur d’ouvreurs; superviseur en sécurité privée; superviseur de lave-auto
62029 en | security guard supervisor; security supervisor; laundry supervisor; dry cleaning supervisor
62029 en | parking supervisor; security guards supervisor; parking lot supervisor; laundry and dry cleaning supervisor
62029 en | security shift supervisor; amusement park supervisor; ushers supervisor; dry cleaning plant foreman
62029 en | theatre ushers supervisor; corporate security supervisor; ticket takers supervisor; security site supervisor
62029 en | recreation attendants supervisor; commissionaire supervisor; parking attendants supervisor
62029 en | ski lift supervisor; service supervisor
62101 fr | acheteur au détail; acheteur en commerce de détail; acheteur de mode; acheteur de vêtements
62101 fr | acheteur en alimentation; acheteur de produits alimentaires; acheteur adjoint; acheteur de marchandises
62101 fr | acheteur mode; acheteur de commerce de gros; assistant-acheteur; acheteur en chef de commerce
62101 fr | acheteur de meubles; acheteur pour magasins; acheteur de fruits et légumes; planificateur de marchandises
62101 fr | chef de catégorie; gestionnaire de catégorie; acheteur de bois; acheteur grande distribution
62101 fr | merchandiser acheteur; acheteur import; acheteur épicerie; marchandiseur
62101 en | retail buyer; fashion buyer; wholesale buyer; merchandise buyer; food buyer; clothing buyer; assistant buyer
62101 en | assistant retail buyer; apparel buyer; produce buyer; retail buying merchandiser; retail category manager
62101 en | firearms buyer; music store buyer; taste tester buyer; retail chief buyer; appliance buyer
62101 en | beverage taster and buyer; grocery buyer; merchandise planner; beauty buyer; department store buyer
62101 en | import buyer; furniture buyer
62200 fr | chef; chef cuisinier; chef de cuisine; sous-chef; sous-chef de cuisine; chef exécutif; chef pâtissier
62200 fr | premier chef; chef saucier; saucier; chef de banquets; chef spécialisé; chef exécutif de cuisine
62200 fr | chef propriétaire; second de cuisine; chef à domicile; chef privé; chef sushi; chef traiteur
62200 fr | chef de restaurant; chef garde-manger; chef rôtisseur; chef de cuisine adjoint; chef corporatif
62200 fr | chef de partie; chef de production culinaire; chef d’hôtel; rôtisseur
62200 en | chef; head chef; executive chef; sous-chef; pastry chef; corporate chef; saucier; chef de cuisine
62200 en | personal chef; banquet chef; master chef; executive sous-chef; specialist chef; sushi chef; chef de partie
62200 en | assistant chef; first sous-chef; meat chef; garde-manger chef; private chef; hotel chef; specialty foods chef
62200 en | second chef; rotisserie chef; kitchen chef; working sous-chef; restaurant chef; catering chef
62200 en | junior sous-chef
62201 fr | directeur de salon funéraire; directeur de funérailles; thanatologue; embaumeur; thanatopracteur
62201 fr | directeur funéraire; conseiller funéraire; entrepreneur de pompes funèbres; croque-mort
62201 fr | coordonnateur de funérailles; technicien en thanatologie; maître de cérémonie funéraire; assistant funéraire
62201 en | funeral director; embalmer; mortician; undertaker; funeral services director; funeral arranger
62201 en | licensed embalmer; funeral planner; apprentice embalmer; thanatologist; mortuary technician
62201 en | assistant funeral director; funeral home director
62202 fr | bijoutier; joaillier; horloger; horloger-rhabilleur; réparateur de bijoux; sertisseur; réparateur de montres
62202 fr | bijoutier-joaillier; gemmologue; diamantaire; sertisseur de diamants; horloger réparateur
62202 fr | tailleur de pierres précieuses; fabricant de bijoux; technicien en joaillerie; évaluateur-gemmologue
62202 fr | lapidaire; bijoutier artisan
62202 en | jeweller; jeweler; watchmaker; watch repairer; jewellery repairer; jewellery maker; gem cutter
62202 en | jewellery stone setter; gemmologist; clock repairer; diamond setter; diamond cutter; bench jeweller
62202 en | gold jewellery model maker; horologist; precious stone setter; watch and clock repairer; jewellery appraiser
62202 en | gemologist; jewelry repairer; apprentice jeweller; jewellery mould maker; diamond grader; watch technician
63100 fr | agent d’assurance; courtier d’assurance; courtier en assurance; courtier en assurance de dommages
63100 fr | agent en assurance de dommages; courtier en assurances; agent d’assurances; représentant en assurance
63100 fr | représentant en assurance de personnes; conseiller en assurance; conseiller en assurances
63100 fr | conseiller en assurance collective; courtier d’assurance de dommages; courtier en assurance des particuliers
63100 fr | courtier en assurance des entreprises; agent en assurance des particuliers; vendeur d’assurances
63100 fr | agent général d’assurance; conseiller en assurance de personnes; agent d’assurance vie
63100 fr | agent en assurance automobile; démarcheur en assurance; courtier d’assurance vie; représentant d’assurance
63100 fr | conseiller vie; chargé de clientèle en assurance; agent souscripteur en assurance de dommages
63100 fr | producteur en assurance; conseiller en assurance de dommages
63100 en | insurance agent; insurance broker; life insurance agent; general insurance broker
63100 en | insurance sales representative; property and casualty insurance broker; personal lines insurance broker
63100 en | commercial insurance broker; insurance advisor; group insurance advisor; automobile insurance agent
63100 en | insurance salesperson; licensed insurance agent; general insurance agent; insurance representative
63100 en | home insurance agent; fire insurance agent; insurance producer; damage insurance agent
63100 en | damage insurance broker; insurance sales agent; life insurance advisor; group benefits advisor
63100 en | insurance account executive; insurance commercial lines account manager; life insurance broker
63100 en | marine insurance broker; car insurance agent
63101 fr | courtier immobilier; agent immobilier; agent d’immeubles; courtier immobilier résidentiel
63101 fr | courtier immobilier commercial; vendeur en immobilier; courtier en immeubles; conseiller immobilier
63101 fr | négociateur immobilier; agent commercial immobilier; représentant immobilier; conseiller en vente de condos
63101 fr | conseiller en habitation neuve; courtier en immobilier; conseiller en immobilier; agent de vente immobilière
63101 fr | représentant en immobilier; courtier agréé immobilier; chasseur immobilier
63101 fr | conseiller en location d’espaces commerciaux
63101 en | real estate agent; realtor; real estate broker; real estate salesperson; real estate sales representative
63101 en | residential real estate agent; commercial real estate agent; residential real estate broker
63101 en | commercial real estate broker; real estate agents supervisor; real estate representative
63101 en | licensed real estate salesperson; condo sales representative; real estate negotiator
63101 en | new home sales consultant; real estate consultant; industrial real estate agent; rural real estate agent
63101 en | property sales agent; commercial leasing broker; estate agent
63102 fr | représentant des ventes financières; représentant hypothécaire; conseiller hypothécaire
63102 fr | conseiller clientèle particuliers; conseiller de clientèle bancaire; chargé de clientèle bancaire
63102 fr | conseiller en prêts; agent de prêts; agent de crédit; agent de prêts hypothécaires; conseiller en crédit
63102 fr | directeur de comptes entreprises; conseiller services aux particuliers; conseiller aux particuliers
63102 fr | conseiller en services bancaires; chargé d’affaires entreprises en banque; chargé de clientèle entreprises
63102 fr | agent de prêt personnel; gestionnaire de clientèle bancaire; conseiller de clientèle particuliers
63102 fr | spécialiste hypothécaire; chargé de portefeuille bancaire; chargé de clientèle particuliers
63102 fr | directeur hypothécaire mobile; conseiller financement automobile; conseiller en financement automobile
63102 fr | représentant en financement
63102 en | financial sales representative; mortgage specialist; mortgage advisor; loan officer; loans officer
63102 en | mortgage officer; bank loan officer; personal banker; personal banking officer
63102 en | personal banking representative; banking commercial account manager; commercial banking account manager
63102 en | credit officer; commercial loan officer; banking relationship manager; bank account manager
63102 en | mobile mortgage specialist; banking credit advisor; consumer loan officer; mortgage development manager
63102 en | lending officer; banking business development officer; banking small business advisor; personal loan officer
63102 en | student loan officer; senior loans officer; lending specialist; automobile financing advisor
63102 en | relationship banker; car dealership financial services manager; business banking advisor
63102 en | banking representative; micro loan officer; financial services representative
63102 en | financial service representative
63200 fr | cuisinier; cuisinier de ligne; cuisinier à la chaîne; cuisinier d’établissement; cuisinier de restaurant
63200 fr | cuisinier d’hôpital; cuisinier en garderie; cuisinier en CPE; cuisinier en institution
63200 fr | cuisinier de collectivité; cuisinier de restauration rapide; cuisinier traiteur; cuisinier de cafétéria
63200 fr | cuisinier en résidence; cuisinier à domicile; cuisinier de casse-croûte; apprenti cuisinier
63200 fr | premier cuisinier; second cuisinier; grillardin; cuisinier de bord; cuisinier de camp; cuisinier polyvalent
63200 fr | commis de cuisine; commis cuisinier; pizzaiolo; cuisinier pizzaïolo; cuisinier à sushis; cuisinier de sushis
63200 fr | cuisinier asiatique; cuisinier-responsable; cuisinier de banquet; responsable de l’alimentation en CPE
63200 fr | aide-cuisinier qualifié; friturier; cuisinier de pub; cuisinier déjeuner; cuisinier autonome
63200 fr | cuisinier en chef de garderie; cuisinier collectif; cuisinier de brunch; demi-chef de partie
63200 fr | cuisinier responsable de l’alimentation; cuisinier italien; cuisinier de camp forestier
63200 fr | cuisinier garde-manger; cuisinier chaud et froid; cuisinier de soir; cuisinier de jour; cuisinier de grill
63200 fr | cuisinier saisonnier; cuisinier de ligne de nuit; cuisinier en résidence pour aînés
63200 fr | cuisinier en milieu scolaire; cuisinier de production; cuisinier commis; cuisinier d’hôtel
63200 fr | cuisinier en milieu hospitalier; cuisinier de cuisine centrale; cuisinier indien; cuisinier libanais
63200 fr | cuisinier marocain; cuisinier mexicain; cuisinier de spécialités étrangères; cuisinier traiteur et événements
63200 fr | cuisinier de casse-croûte et pizzeria; cuisinier à la préparation; préparateur cuisinier
63200 fr | cuisinier chef d’équipe; ouvrier cuisinier
63200 en | cook; line cook; first cook; second cook; grill cook; institutional cook; hospital cook; short order cook
63200 en | prep cook; restaurant cook; breakfast cook; pizza cook; pizza maker; apprentice cook; licensed cook
63200 en | camp cook; banquet cook; ethnic food cook; Indian food cook; Chinese cuisine cook; fry cook; dietary cook
63200 en | daycare cook; school cook; cook apprentice; journeyman cook; institution head cook; sushi cook; catering cook
63200 en | cafeteria cook; broiler cook; small establishment cook; pantry cook; ship’s cook; therapeutic diet cook
63200 en | specialty cook; logging camp cook; demi chef de partie; nursing home cook; morning cook; dinner cook
63200 en | domestic cook; firehouse cook; kebab maker; curry cook; firefighter’s cook; tandoori cook; pastry cook
63201 fr | boucher; boucher de détail; boucher au détail; boucher de supermarché; boucher-charcutier; apprenti boucher
63201 fr | boucher en épicerie; chef boucher; boucher halal; boucher d’épicerie; maître boucher; charcutier
63201 fr | boucher traiteur; boucher préparateur qualifié; boucher de magasin; premier boucher; boucher de comptoir
63201 en | butcher; retail butcher; head butcher; supermarket meat cutter butcher; butcher apprentice; custom butcher
63201 en | wholesale butcher; retail meat butcher; butcher shop meat cutter; halal butcher; kosher butcher
63201 en | grocery butcher; charcutier; master butcher; retail or wholesale butcher; first butcher; supermarket butcher
63202 fr | boulanger; boulanger-pâtissier; pâtissier; boulanger artisan; apprenti boulanger; apprenti pâtissier
63202 fr | pâtissier-boulanger; chocolatier; pâtissier-chocolatier; maître boulanger; décorateur de gâteaux
63202 fr | ouvrier boulanger; ouvrier pâtissier; boulanger de nuit; boulanger tourier; tourier; viennoisier
63202 fr | commis pâtissier; pâtissier de restaurant; boulanger en épicerie; aide-pâtissier qualifié
63202 fr | boulanger en supermarché; glacier pâtissier; pétrisseur; pâtissier traiteur; crêpier-pâtissier
63202 fr | boulanger viennois
63202 en | baker; pastry baker; bread baker; cake decorator; bakery supervisor; artisan baker; apprentice baker
63202 en | head baker; bake shop baker; cake baker; confectioner; bakery baker; baker apprentice; doughnut baker
63202 en | bread maker; pastry maker; in-store baker; wedding cake baker; pie baker; night baker; croissant maker
63202 en | supermarket baker; bagel baker; chocolatier; gingerbread maker; bake-off baker; cookie maker
63210 fr | coiffeur; coiffeur-styliste; barbier; styliste en coiffure; coiffeur pour hommes; coiffeur pour dames
63210 fr | coiffeur coloriste; coloriste en coiffure; apprenti coiffeur; coiffeur mixte; coiffeur à domicile
63210 fr | technicien en extensions capillaires; tresseur; coiffeur barbier; maître coiffeur; tresseuse africaine
63210 fr | assistant coiffeur; spécialiste capillaire; coiffeur visagiste; coiffeur de plateau; coiffeur afro
63210 fr | barbier-coiffeur; styliste capillaire
63210 en | hairstylist; hairdresser; hair stylist; barber; hair colourist; hair cutter; apprentice hairstylist
63210 en | wig stylist; hair braider; salon stylist; hair colour technician; barber apprentice; hairdresser apprentice
63210 en | hair weaving specialist; men’s hairstylist; beauty salon hairdresser; hair care specialist; master barber
63210 en | hair extension technician; journeyman hairstylist; African hair braider; hair and makeup stylist
63210 en | hair salon colour technician
63211 fr | esthéticien; électrolyste; manucure; maquilleur; technicien en pose d’ongles; technicien d’ongles
63211 fr | prothésiste ongulaire; styliste ongulaire; esthéticien de spa; tatoueur; artiste tatoueur; perceur
63211 fr | maquilleur artistique; technicien laser esthétique; technicien en épilation au laser; épilateur; cosméticien
63211 fr | pédicure esthétique; technicien de cils; technicien en extension de cils; esthéticien en médico-esthétique
63211 fr | technicien en soins esthétiques; pédicure; dermographe; esthéticien d’institut de beauté; pierceur
63211 fr | esthéticien-cosméticien; maquilleur professionnel; manucuriste; technicien en électrolyse
63211 fr | technicien en médico-esthétique; technicien de bronzage; technicien en maquillage permanent
63211 fr | technicien de sourcils; esthéticien électrolyste; maquilleur permanent; esthéticien laser
63211 en | hair replacement technician; scalp treatment specialist; esthetician; aesthetician; electrologist; manicurist
63211 en | nail technician; makeup artist; make-up artist; beautician; pedicurist; tattoo artist; body piercer
63211 en | waxing technician; beauty treatment operator; laser hair removal technician; eyelash technician
63211 en | lash technician; spa esthetician; skin care specialist; medical aesthetician; nail artist
63211 en | electrolysis technician; tanning salon technician; lash artist; nail stylist; facial therapist
63211 en | permanent makeup artist; tattooist; wax specialist; theatrical make-up artist; microblading artist
63211 en | beauty therapist; aesthetics laser technician; brow technician; cosmetologist; cosmetology technician
63211 en | tanning salon operator; nail care technician; beauty care specialist
63220 fr | cordonnier; réparateur de chaussures; fabricant de chaussures; bottier; cordonnier-réparateur
63220 fr | cordonnier orthopédique; artisan bottier; savetier; fabricant de chaussures sur mesure; cordonnier bottier
63220 fr | fabricant de chaussures orthopédiques; apprenti cordonnier; sabotier
63220 en | shoe repairer; shoemaker; cobbler; shoe maker; custom shoemaker; bootmaker; orthopedic shoe maker
63220 en | shoe repair worker; boot and shoe repairer; apprentice shoe repairer; handmade shoe maker
63220 en | orthotic footwear maker; shoe repair technician; bespoke shoemaker
63221 fr | rembourreur; tapissier; tapissier-garnisseur; rembourreur industriel; rembourreur de meubles; garnisseur
63221 fr | rembourreur automobile; garnisseur de sièges; rembourreur artisanal; apprenti rembourreur; sellier-garnisseur
63221 fr | réparateur de meubles rembourrés; garnisseur de meubles; rembourreur d’aéronefs
63221 fr | rembourreur de sièges d’aéronefs; tapissier décorateur; tapissier en ameublement; sellier automobile
63221 en | upholsterer; furniture upholsterer; automobile upholsterer; upholstery repairer; aircraft upholsterer
63221 en | custom upholsterer; upholstered furniture repairer; apprentice upholsterer
63221 en | furniture manufacturing upholsterer; car seat upholsterer; upholstery installer; industrial upholsterer
63221 en | vehicle upholsterer; upholstery worker; mattress upholsterer; auto upholsterer; furniture re-upholsterer
64100 fr | vendeur; commis-vendeur; vendeur en magasin; conseiller-vendeur; conseiller aux ventes; conseiller de vente
64100 fr | conseiller vente; vendeur au détail; associé aux ventes; préposé aux ventes; commis aux ventes
64100 fr | vendeur de vêtements; vendeur de chaussures; vendeur de meubles; vendeur automobile; vendeur d’automobiles
64100 fr | vendeur de voitures; conseiller aux ventes automobiles; représentant des ventes automobiles
64100 fr | conseiller en vente automobile; vendeur d’appareils électroniques; vendeur de téléphones cellulaires
64100 fr | commis de dépanneur; vendeur en boutique; vendeur en bijouterie; vendeur en électroménager
64100 fr | vendeur quincaillerie; commis de quincaillerie; cosméticien en pharmacie; cosméticien en commerce de détail
64100 fr | conseiller en beauté; conseiller beauté; étalagiste; décorateur-étalagiste; marchandiseur visuel
64100 fr | visual merchandiser; commis en cosmétique; commis à la location; préposé à la location de voitures
64100 fr | commis de location de véhicules; vendeur de matériaux; conseiller en cuisine et salle de bain
64100 fr | conseiller en optique vendeur; vendeur en boulangerie; commis de boulangerie; commis de charcuterie
64100 fr | vendeur d’articles de sport; commis de magasin; commis de boutique; libraire; fleuriste vendeur
64100 fr | vendeur conseil; vendeur spécialisé; employé de magasin; assistant de vente; conseiller en téléphonie mobile
64100 fr | conseiller en prêt-à-porter; démonstrateur-vendeur en magasin; représentant en vente au détail; disquaire
64100 fr | antiquaire vendeur; vendeur polyvalent; hôte de vente; vendeur de matelas; commis de pharmacie
64100 fr | commis en pharmacie; vendeur de fruits et légumes; fleuriste; caissier-vendeur
64100 fr | conseiller technique en magasin; commis à la peinture; vendeur-caissier; commis vendeur à temps partiel
64100 fr | commis de boucherie; commis à la boucherie; associé en magasin; conseiller aux ventes mode
64100 fr | conseiller aux ventes en magasin; conseiller en vente au détail; vendeur de prêt-à-porter
64100 fr | vendeur en parfumerie; vendeur en alimentation; vendeur en magasin de meubles; vendeur de cuisines
64100 fr | vendeur en électronique; vendeur en téléphonie; vendeur de véhicules neufs; vendeur de véhicules d’occasion
64100 fr | conseiller en vente de véhicules; conseiller commercial automobile; vendeur au comptoir; vendeur bilingue
64100 fr | vendeur en boutique de luxe; ambassadeur aux ventes en magasin; commis de magasin à rayons
64100 fr | commis vendeur en électroménager; commis à la location d’outils; commis au comptoir de location
64100 fr | commis au comptoir de charcuterie; commis de fromagerie; commis de charcuterie-fromage
64100 fr | commis vendeur en vêtements; vendeur-conseil en décoration; représentant en magasin
64100 fr | représentant aux ventes en magasin; vendeur de piscines; conseiller produits en magasin; employé de commerce
64100 fr | employé de vente; agent de vente en magasin
64100 en | retail salesperson; salesperson; sales associate; sales clerk; retail sales associate; retail sales clerk
64100 en | store clerk; retail sales assistant; shop assistant; retail sales consultant; retail associate
64100 en | clothing salesperson; shoe salesperson; furniture salesperson; car salesperson; automobile salesperson
64100 en | car salesman; auto sales consultant; automotive sales representative; electronics salesperson
64100 en | cell phone salesperson; jewellery salesperson; hardware store clerk; retail cosmetician; beauty advisor
64100 en | visual merchandiser; window dresser; retail display designer; car rental agent; rental clerk
64100 en | appliance salesperson; bookstore clerk; flower shop salesperson; building supplies salesperson
64100 en | liquor store clerk; department store clerk; retail counter clerk; bakery clerk; deli clerk
64100 en | hearing aid salesperson; audio equipment salesperson; retail computer salesperson; sporting goods salesperson
64100 en | eyeglasses salesperson; sales floor associate; video rental clerk; fabric salesperson; tool rental clerk
64100 en | retail salesclerk; florist; retail pharmacy clerk; home electronics salesperson; pet store clerk
64100 en | retail sales advisor; perfume salesperson; in-store brand representative; mattress salesperson
64100 en | kitchen sales consultant; garden centre salesperson; retail assistant; bridal consultant
64100 en | seafood counter clerk; meat counter clerk
64101 fr | représentant des ventes; représentant; représentant commercial; conseiller commercial; commercial
64101 fr | attaché commercial; agent commercial; délégué aux ventes; représentant aux ventes; représentant de commerce
64101 fr | représentant en alimentation; représentant des ventes en gros; directeur de comptes; gestionnaire de comptes
64101 fr | chargé de comptes; représentant interne; représentant aux ventes internes; représentant externe
64101 fr | représentant sur la route; vendeur sur la route; représentant de territoire; représentant en publicité
64101 fr | conseiller publicitaire aux ventes; vendeur de publicité; représentant des ventes publicitaires
64101 fr | représentant du service des ventes; représentant au développement des affaires
64101 fr | chargé de développement commercial; chargé d’affaires; commercial terrain; prospecteur commercial
64101 fr | technicien commercial; délégué commercial itinérant; commercial sédentaire; voyageur de commerce; VRP
64101 fr | représentant en vêtements; représentant en produits de construction; chargé de clientèle
64101 fr | responsable grands comptes; représentant en vins; représentant en boissons alcoolisées
64101 fr | représentant à l’exportation; agent manufacturier; conseiller en vente B2B; représentant B2B; commercial B2B
64101 fr | chef de secteur aux ventes; agent de ventes; gestionnaire de comptes clés; coordonnateur des ventes
64101 fr | représentant en matériaux; courtier en alimentation; promoteur des ventes; inside sales représentant
64101 fr | technicien aux ventes internes; développeur commercial; responsable clientèle; délégué commercial terrain
64101 fr | chargé de comptes clés; conseiller au développement des ventes; agent au développement des affaires
64101 fr | représentant aux ventes bilingue; représentant des ventes externes; représentant au développement commercial
64101 fr | conseiller en développement des affaires et ventes; conseiller aux ventes internes; directeur de territoire
64101 fr | gestionnaire de territoire; chargé de développement des affaires; chargé de comptes senior; chargé des ventes
64101 fr | responsable de comptes; responsable commercial secteur; commercial export; commercial itinérant
64101 fr | commercial BtoB; ingénieur d’affaires commerciales; délégué commercial grands comptes; vendeur représentant
64101 fr | représentant terrain; représentant aux comptes; agent de développement des ventes; spécialiste des ventes
64101 fr | agent commercial terrain; représentant hors Québec; animateur de réseau commercial
64101 en | sales representative; sales rep; account manager; account executive; wholesale sales representative
64101 en | outside sales representative; inside sales representative; account representative; sales account manager
64101 en | key account manager; business development representative; sales development representative
64101 en | territory sales representative; sales territory manager; field sales representative
64101 en | advertising sales representative; advertising time sales representative; media sales representative
64101 en | food products sales representative; B2B sales representative; commercial sales representative
64101 en | manufacturer’s agent; export sales representative; liquor sales representative; wine sales representative
64101 en | wholesale salesperson; sales agent; travelling salesperson; business development executive
64101 en | inside sales account manager; sales account executive; national account representative
64101 en | magazine sales representative; wholesale sales coordinator; sales executive
64101 en | security services sales representative; hotel accommodations sales executive; freight sales agent
64101 en | road sales representative; clothing wholesale representative; printing sales representative
64101 en | graphic design sales representative; building products sales representative; client account manager
64101 en | sales development executive; beverage sales representative; manufacturer’s sales agent
64101 en | SaaS account executive; telecommunications account representative; transport sales representative
64101 en | trade show sales representative
64200 fr | couturier; couturière; tailleur; modiste; retoucheur; couturier-retoucheur; fourreur; couturière-retoucheuse
64200 fr | tailleur sur mesure; chapelier; couturier à domicile; tailleur pour dames; couturier à façon
64200 fr | tailleur de vêtements; retoucheur de vêtements; maître tailleur; couturier modéliste; couturier de costumes
64200 fr | couturière à domicile; costumier-couturier; couturier de rideaux; essayeur-retoucheur; culottier; giletier
64200 en | tailor; dressmaker; seamstress; alterationist; furrier; milliner; custom tailor; alterations seamstress
64200 en | hat maker; bespoke tailor; alterations tailor; couture dressmaker; costume seamstress
64200 en | garment alterations sewer; wedding dressmaker; clothing alterationist; suit maker; bridal seamstress
64200 en | ladies’ tailor; fur coat maker; fitter tailor; dress maker; coat maker tailor
64201 fr | conseiller en image; conseiller imagiste; styliste personnel; consultant en image; entremetteur
64201 fr | agent matrimonial; conseiller en perte de poids; conseiller mondain; conseiller en style; relookeur
64201 fr | conseiller en couleurs; conseiller en soins personnalisés; conseiller vestimentaire; coach de vie
64201 fr | coach en séduction; conseiller en image personnelle; consultant en garde-robe
64201 fr | coach en développement personnel; conseiller en amaigrissement
64201 en | image consultant; wardrobe consultant; fashion colour consultant; matchmaker; weight loss consultant
64201 en | social consultant; personal stylist; personal fashion consultant; make-over consultant; etiquette consultant
64201 en | personal image consultant; style advisor; non-medical weight-loss counsellor; wardrobe stylist
64201 en | non-medical diet consultant; personal consultant
64300 fr | maître d’hôtel; hôte de restaurant; hôtesse de restaurant; hôtesse; hôte d’accueil de restaurant
64300 fr | hôte de salle; hôtesse de salle à manger; chef d’accueil de restaurant; hôte en restauration
64300 fr | premier maître d’hôtel; préposé à l’accueil de restaurant; hôtesse en restauration
64300 en | maître d’hôtel; restaurant host; restaurant hostess; restaurant host/hostess; dining room host
64300 en | food service hostess; food service host; maitre d’; restaurant greeter; cocktail lounge host; seating host
64300 en | banquet host; head host; dining hostess
64301 fr | barman; barmaid; mixologue; serveur de bar; barista-barman; chef barman; préposé au bar; commis de bar
64301 fr | mixologiste; barman de nuit; tenant de bar; barman de club; barman d’hôtel; limonadier barman
64301 en | bartender; barkeeper; mixologist; barman; barmaid; bar attendant; beverage room waiter-tapman; head bartender
64301 en | service bartender; bar steward; barkeep; banquet bartender; night club bartender; private club bartender
64301 en | bar person; cocktail bartender; flair bartender
64310 fr | conseiller en voyages; agent de voyages; conseiller voyages; agent de voyage; conseiller aux voyages
64310 fr | conseiller en tourisme; forfaitiste; agent de comptoir en voyages; conseiller en voyages d’affaires
64310 fr | spécialiste des croisières; agent de voyages extérieur; conseiller en croisières; planificateur de voyages
64310 fr | concepteur de voyages; agent de tourisme; billettiste; agent de comptoir tourisme; conseiller voyage
64310 en | travel agent; travel counsellor; travel consultant; corporate travel agent; travel advisor; tour counsellor
64310 en | cruise consultant; corporate travel counsellor; travel specialist; travel planner; vacation consultant
64310 en | travel sales agent; leisure travel consultant; business travel consultant; travel agency counsellor
64310 en | cruise specialist; vacation planner; outside travel agent; travel reservation specialist
64310 en | visitor information counsellor
64313 fr | agent de billetterie; agent à la billetterie; agent de gare; agent de billetterie d’autobus
64313 fr | agent de billetterie ferroviaire; agent de guichet ferroviaire; commis à la billetterie de traversier
64313 fr | représentant du service de fret ferroviaire; guichetier de gare; vendeur de billets d’autobus
64313 fr | agent de réservation ferroviaire; préposé à la billetterie en transport terrestre; agent commercial de gare
64313 fr | préposé aux bagages enregistrés; agent de gare routière
64313 en | bus ticket agent; railway ticket agent; railway passenger agent; ferry ticket agent; cruise line ticket agent
64313 en | cargo service representative; railway station agent; railway freight agent; railway baggage agent
64313 en | railway reservations clerk; bus station ticket clerk; ground transport ticket agent
64313 en | coach station ticket clerk; boat cruise ticket agent; railway booking clerk; rail passenger agent
64313 en | bus reservation clerk; rail ticket clerk
64314 fr | réceptionniste d’hôtel; commis à la réception d’hôtel; agent de réception; préposé à la réception d’hôtel
64314 fr | préposé à la réception; réceptionniste de nuit; auditeur de nuit; réceptionniste en hôtellerie
64314 fr | agent à la réception; veilleur de nuit d’hôtel; réceptionniste tournant; agent de réservation hôtelière
64314 fr | commis aux réservations d’hôtel; réceptionniste d’auberge; vérificateur de nuit; agent de réservation d’hôtel
64314 fr | night auditor; réceptionniste de motel; concierge réceptionniste d’hôtel; agent d’accueil hôtelier
64314 fr | concierge d’hôtel
64314 en | hotel front desk clerk; hotel receptionist; front desk agent; front desk clerk; hotel clerk; night auditor
64314 en | room clerk; hotel reservation clerk; hotel guest services agent; hotel reservations clerk
64314 en | hotel front desk agent; hotel night clerk; hotel desk clerk; motel desk clerk; guest service agent
64314 en | hotel front office agent; hotel reservations agent; front desk associate; hotel guest service representative
64314 en | night audit clerk; hotel front desk receptionist; hotel concierge
64320 fr | guide touristique; guide accompagnateur; guide de voyage; accompagnateur de voyage
64320 fr | guide-interprète touristique; guide de musée touristique; animateur touristique; guide itinérant
64320 fr | guide de ville; guide conférencier; guide de site historique; chauffeur-guide; guide historique; guide local
64320 fr | accompagnateur touristique; guide de visite industrielle; guide d’excursion; guide gastronomique
64320 en | tour guide; travel guide; tourist guide; sightseeing tour guide; tour escort; city tour guide; travel escort
64320 en | establishment guide; historical site guide; bus tour guide; walking tour guide; tour leader; plant tour guide
64320 en | tour director; local guide; horse-drawn carriage driver; calèche driver; tour conductor; museum tour guide
64320 en | calash driver; industrial site guide; driver-guide; bicycle tour guide
64321 fr | croupier; donneur de casino; croupier de casino; préposé aux machines à sous; préposé au jeu; donneur
64321 fr | préposé au keno; changeur de casino; croupier de poker; agent de jeux; préposé aux appareils de jeu
64321 fr | technicien de jeux de table; inspecteur de jeux de casino
64321 en | casino dealer; croupier; blackjack dealer; poker dealer; slot attendant; gaming dealer; roulette dealer
64321 en | keno runner; casino worker; casino attendant; casino bingo caller; slot machine attendant
64321 en | casino cage cashier; baccarat dealer; table games dealer; gambling table operator; casino change attendant
64321 en | betting clerk; casino slot attendant; casino croupier
64322 fr | guide de plein air; guide de pêche; guide de chasse; guide de rafting; guide d’aventure; guide de montagne
64322 fr | guide de kayak; guide de canot; guide d’équitation; guide de randonnée; guide en tourisme d’aventure
64322 fr | guide d’escalade; guide de motoneige; guide d’observation de la faune; guide de ski; guide de pourvoirie
64322 fr | accompagnateur en montagne; guide naturaliste de plein air; pilote de montgolfière
64322 fr | accompagnateur en randonnée; guide de vélo; guide de traîneau à chiens; guide nature; musher
64322 fr | moniteur d’aventure
64322 en | outdoor guide; fishing guide; hunting guide; rafting guide; white-water rafting guide; mountain guide
64322 en | kayaking guide; canoeing guide; hiking guide; outfitter; adventure guide; rock climbing guide; dude wrangler
64322 en | hot air balloonist; alpine guide; wilderness guide; snowmobile guide; trail guide; heli-ski guide; ski guide
64322 en | ecotour guide; dog sledding guide; horseback riding guide; adventure tourism guide; zipline guide
64322 en | whale watching guide; outfitter guide; nature guide; backcountry guide
64400 fr | caissier de banque; caissier d’institution financière; caissier en services financiers
64400 fr | représentant du service à la clientèle en institution financière; guichetier; guichetier de banque
64400 fr | conseiller au service à la clientèle bancaire; agent de guichet bancaire; agent au service aux membres
64400 fr | agent service aux membres; caissier de caisse populaire; agent services aux membres
64400 fr | préposé au service bancaire; commis au comptoir bancaire; représentant services bancaires
64400 fr | agent d’accueil bancaire; chargé d’accueil en banque; caissier bancaire
64400 fr | agent de service à la clientèle bancaire; conseiller accueil banque; agent de centre d’appels bancaire
64400 fr | agent de caisse en banque; représentant bancaire au comptoir; agent de services financiers
64400 en | bank teller; teller; financial institution customer service representative
64400 en | bank customer service representative; financial customer service representative
64400 en | banking customer service representative; credit union teller; foreign exchange teller
64400 en | bank customer service officer; member service representative; credit union member services representative
64400 en | financial services teller; bank cashier; banking client service representative; banking associate
64400 en | bank customer service agent; currency exchange teller; bank branch client advisor; bilingual bank teller
64400 en | deposit teller; loans teller; branch customer representative
64401 fr | commis des postes; commis de bureau de poste; commis au comptoir postal; préposé au comptoir postal
64401 fr | commis postal; représentant des services postaux; guichetier de bureau de poste; agent de guichet postal
64401 fr | commis de comptoir postal; guichetier des postes; commis de poste
64401 en | postal clerk; post office clerk; postal counter clerk; postal services representative; post office mail clerk
64401 en | post office counter clerk; postal wicket clerk; postal outlet clerk; stamp clerk; postal assistant
64401 en | post office assistant; general delivery clerk; postal outlet customer service clerk
64409 fr | technicien en tourisme; agent de service à la clientèle; agent au service à la clientèle
64409 fr | préposé au service à la clientèle; représentant au service à la clientèle
64409 fr | représentant du service à la clientèle; conseiller au service à la clientèle
64409 fr | conseiller service à la clientèle; commis au service à la clientèle; agent de centre d’appels
64409 fr | préposé de centre d’appels; agent de centre de contacts; téléconseiller; conseiller clientèle
64409 fr | conseiller client; chargé de relation client; conseiller relation client; préposé aux renseignements
64409 fr | préposé à l’information; agent de service client; préposé aux plaintes; agent de rétention
64409 fr | spécialiste du service à la clientèle; représentant service client; agent service clientèle
64409 fr | commis au comptoir de service; agent d’expérience client; commis aux renseignements touristiques
64409 fr | conseiller en séjour; agent d’accueil touristique; préposé à l’information touristique
64409 fr | agent de soutien à la clientèle; opérateur de centre d’appels; conseiller à distance; téléopérateur
64409 fr | représentant du service clientèle; aviseur technique; conseiller technique automobile
64409 fr | conseiller au service automobile; aviseur de service; téléphoniste au service à la clientèle
64409 fr | coordonnateur du service à la clientèle; agent d’accueil et d’information; conseiller clientèle à distance
64409 fr | spécialiste de la réussite client; gestionnaire de la réussite client; agent de relations avec la clientèle
64409 fr | agent de clavardage; commis à la prise de commandes; préposé aux commandes téléphoniques
64409 fr | représentant au service après-vente; agent clientèle; aviseur automobile; conseiller service après-vente
64409 fr | préposé aux renseignements à la clientèle; agent call center; agent de service à la clientèle bilingue
64409 fr | préposé au comptoir de service; coordonnateur service client; coordonnateur service à la clientèle
64409 fr | agent de service à la clientèle au téléphone; conseiller au service client
64409 fr | représentant bilingue au service à la clientèle; téléconseiller bilingue; conseiller en centre d’appels
64409 fr | téléphoniste en centre d’appels; représentant de centre d’appels; agent de centre d’appels bilingue
64409 fr | chargé de clientèle à distance; chargé de service client; assistant service client
64409 fr | agent d’information touristique; gestionnaire de réclamations clients; adjoint au service à la clientèle
64409 fr | télévendeur conseiller clientèle; conseiller technique au service automobile; aviseur technique automobile
64409 fr | coordonnateur à l’expérience client; ambassadeur au service à la clientèle
64409 fr | agent de renseignements téléphoniques; conseiller clientèle en centre de contacts
64409 en | customer service representative; customer service agent; CSR; call centre agent; call center agent
64409 en | call centre representative; contact centre agent; customer service clerk; information clerk
64409 en | customer service specialist; client service representative; client service agent
64409 en | customer care representative; customer care agent; customer support representative
64409 en | customer service associate; order desk agent; order clerk; order taker; complaints clerk
64409 en | tourist information clerk; customer service help line agent; customer relations agent
64409 en | bilingual customer service representative; automotive service advisor; call centre operator
64409 en | customer success specialist; customer experience representative; customer service coordinator; enquiry clerk
64409 en | call centre customer service representative; service writer; call centre retention specialist
64409 en | live chat agent; inquiries clerk; counter enquiries clerk; customer contact representative
64409 en | tourism information officer; courtesy desk clerk; customer information clerk
64409 en | remote customer service representative; lost and found clerk; client support representative
64409 en | customer service advisor; public relations clerk; customer service officer; contact centre representative
64409 en | client relations representative; bus information clerk; service advisor
64410 fr | agent de sécurité; gardien de sécurité; gardien; garde de sécurité; vigile; agent de prévention des pertes
64410 fr | agent de sûreté; agent de sécurité incendie; agent de contrôle pré-embarquement
64410 fr | agent de contrôle de sûreté aérienne; convoyeur de fonds; gardien de nuit; veilleur de nuit; portier de bar
64410 fr | agent de patrouille; patrouilleur de sécurité; garde du corps; agent de protection; détective privé
64410 fr | enquêteur privé; détective de magasin; agent de sécurité d’aéroport; gardien de musée; agent de gardiennage
64410 fr | surveillant de nuit; agent de télésurveillance; agent de contrôle de préembarquement
64410 fr | agent de sécurité en milieu hospitalier; garde de véhicule blindé; agent de sécurité industrielle
64410 fr | agent de prévention des vols; gardien de chantier; préposé à la sécurité; agent de surveillance
64410 fr | agent de prévention et de sécurité; videur; agent SSIAP; agent cynophile; agent d’intervention en sécurité
64410 fr | constable spécial en sécurité; agent de filature; agent de sûreté aéroportuaire
64410 fr | opérateur en vidéosurveillance; gardien de parc de stationnement en sécurité; agent de sécurité bilingue
64410 fr | agent de concierge sécurité; agent de sécurité de nuit; agent de sécurité sur chantier
64410 fr | agent de sécurité en centre commercial; agent de sécurité résidentielle; agent de sécurité patrouilleur
64410 fr | gardien de site; gardien d’usine; agent de sécurité d’hôtel; agent de sécurité en événementiel
64410 fr | agent de sécurité privée; rondier; agent de prévention-sécurité; agent de sécurité armé; garde rapproché
64410 fr | agent de sûreté portuaire; agent de sécurité magasin; agent de gardiennage de nuit; détective privé enquêteur
64410 fr | préposé à la surveillance; gardien de sécurité en hôpital; contrôleur d’accès; agent de contrôle d’accès
64410 fr | agent de sécurité vidéosurveillance
64410 en | security guard; security officer; night watchman; watchman; security agent; armoured car guard
64410 en | loss prevention officer; loss prevention associate; airport security guard; pre-boarding screening officer
64410 en | airport screening officer; bodyguard; private investigator; bouncer; security doorman
64410 en | security patrol officer; alarm investigator; theft prevention officer; store detective; commissionaire
64410 en | corporate security guard; private detective; museum guard; crowd control officer; armoured car driver-guard
64410 en | concierge security guard; security gate attendant; plant security guard; retail loss prevention specialist
64410 en | hospital security guard; mobile patrol guard; polygraph examiner; casino surveillance officer; armed guard
64410 en | security control room operator; campus security guard; nightclub doorman; condo security guard; CCTV operator
64410 en | event security guard; access control officer; security private investigator; construction site security guard
64410 en | surveillance operator
65100 fr | caissier de casino; caissier; hôtesse de caisse; hôte de caisse; caissier en épicerie; caissier d’épicerie
65100 fr | caissier de supermarché; caissier de magasin; commis-caissier; caissier de restaurant; caissier de cafétéria
65100 fr | caissier de théâtre; caissier de station-service; préposé à la caisse; caissier en pharmacie
65100 fr | caissier au détail; caissier de stationnement; guichetier de cinéma; préposé à la billetterie
65100 fr | préposé au guichet; caissière de magasin; caissier de grande surface; employé de caisse
65100 fr | caissier de libre-service; opérateur de caisse; caissier de dépanneur; caissier libre-service
65100 fr | caissier-emballeur; caissier-commis; caissier bilingue; caissier à temps partiel; commis à la caisse
65100 fr | agent de caisse; caissier de restauration; caissier de station-service et dépanneur
65100 fr | hôte d’accueil et de caisse; employé de caisse et mise en rayon; caissier d’hypermarché
65100 fr | agent de billetterie de cinéma
65100 en | casino cashier; cashier; grocery store cashier; supermarket cashier; store cashier; retail cashier
65100 en | front end cashier; restaurant cashier; cafeteria cashier; box office cashier; checkout operator
65100 en | theatre cashier; box office attendant; self-serve gas bar cashier; parking lot cashier; checkout clerk
65100 en | self-checkout attendant; office cashier; gas station cashier; grocery cashier; theatre ticket seller
65100 en | pharmacy cashier; self-service cashier; cash desk operator; food store cashier; food counter cashier
65100 en | bilingual cashier; cashier clerk; customer service cashier; part-time cashier
65101 fr | pompiste; préposé de station-service; préposé à la station-service; préposé à l’essence
65101 fr | commis de station-service; préposé au service d’essence; préposé de poste d’essence
65101 fr | préposé aux pompes à essence; agent de station-service
65101 en | gas station attendant; service station attendant; gas bar attendant; gas jockey; fuel attendant
65101 en | pump attendant; petrol pump attendant; automobile service station attendant; marina gas attendant
65101 en | gas pump attendant; filling station attendant; fuel station attendant
65102 fr | commis d’épicerie; garnisseur de tablettes; commis à la mise en tablette; commis de nuit épicerie
65102 fr | commis aux fruits et légumes; commis fruits et légumes; emballeur d’épicerie; commis emballeur
65102 fr | commis de plancher; préparateur de commandes; préparateur de commandes en magasin; préposé aux commandes
65102 fr | préposé à la préparation des commandes; commis au marchandisage; étiqueteur en magasin
65102 fr | étalagiste de tablettes; commis de rayon; commis épicerie; commis stockage; employé libre-service
65102 fr | employé de rayon; mise en rayon; employé de mise en rayon; commis de produits laitiers; commis de fruiterie
65102 fr | préparateur de commandes d’épicerie; commis à l’étalage; commis d’étalage; emballeur en épicerie
65102 fr | préposé aux paniers d’épicerie; garçon d’épicerie; gondolier; préposé à la mise en marché en magasin
65102 fr | réassortisseur; agent de mise en rayon; commis de surgelés; préposé aux fruits et légumes
65102 fr | assistant de mise en rayon; commis service en magasin; préparateur de commandes en entrepôt
65102 fr | préparateur de commande; picker; assembleur de commandes; commis à l’assemblage de commandes
65102 fr | cueilleur de commandes; emballeur de viande en épicerie; commis d’épicerie de nuit; commis de nuit
65102 fr | commis à la marchandise; commis à l’inventaire et mise en tablette; employé d’épicerie; commis tablettes
65102 fr | préposé à la mise en tablettes; préposé aux tablettes; préparateur de commandes de nuit
65102 fr | préparateur de commandes en ligne; préposé aux commandes en ligne; assembleur de commandes d’épicerie
65102 fr | magasinier cueilleur de commandes; commis de viandes et épicerie; commis au service de l’épicerie
65102 fr | emballeur à la caisse; agent de rayon; remplisseur de tablettes; commis stock; commis aux stocks en magasin
65102 en | grocery clerk; shelf stocker; stock clerk; night stocker; order filler; order picker; produce clerk
65102 en | retail shelf stocker; store shelf stocker; grocery packer; bagger; grocery bagger; bag boy; stock boy
65102 en | stocker; retail stocker; overnight stocker; price clerk; supermarket store clerk; supermarket clerk
65102 en | warehouse order picker; online grocery order picker; online orders personal shopper; cart attendant
65102 en | night crew clerk; freezer clerk; dairy clerk; retail stock handler; shelf filler; hardware store stock clerk
65102 en | warehouse picker; frozen food clerk; stock associate; online order filler; in-store shopper; picker packer
65102 en | retail parcel wrapper; grocery store clerk; drugstore stock clerk; produce stocker; warehouse order filler
65102 en | grocery stocker
65109 fr | télévendeur; vendeur par téléphone; agent de télémarketing; démonstrateur; télémarketeur; agent de télévente
65109 fr | représentant en télémarketing; vendeur itinérant; vendeur à domicile; vendeur porte-à-porte; démarcheur
65109 fr | colporteur; vendeur ambulant; animateur de vente; solliciteur téléphonique; solliciteur
65109 fr | représentant porte-à-porte; démonstrateur de produits; agent de dégustation; marchand ambulant
65109 fr | promoteur en magasin; vendeur de rue; vendeur à domicile indépendant; télésolliciteur; animateur commercial
65109 fr | téléprospecteur; vendeur au kiosque; marchand de rue; ambassadeur de marque; promoteur de produits
65109 fr | vendeur de marché public; vendeur au porte-à-porte; agent de prospection téléphonique
65109 en | personal shopper; telemarketer; telemarketing agent; door-to-door salesperson; street vendor
65109 en | product demonstrator; telephone sales agent; telesales agent; telemarketing representative; home demonstrator
65109 en | telephone solicitor; brand ambassador; food demonstrator; pedlar; market stall salesperson
65109 en | telephone salesperson; kiosk salesperson; door-to-door canvasser; telesales representative; demonstrator
65109 en | cosmetics home salesperson; event marketing promoter; fundraising canvasser; street promoter
65109 en | telephone outbound sales agent; hawker; independent home salesperson; sample demonstrator
65200 fr | capitaine de banquet; capitaine de salle; serveur; serveur de restaurant; serveur de banquet; garçon de café
65200 fr | garçon de restaurant; serveur en salle; serveur de salle à manger; serveur aux tables; sommelier
65200 fr | chef de rang; commis de salle; commis de rang; serveur de vin; serveur de cocktails
65200 fr | serveur de bar et restaurant; serveur en restauration; serveur de cabaret; serveur aux banquets
65200 fr | serveur en hôtellerie; serveur de café; serveur de terrasse; maître sommelier
65200 fr | serveur de restaurant gastronomique; serveur aux chambres; caviste sommelier
65200 fr | serveur d’aliments et de boissons; garçon de table; serveur en brasserie; sommelier conseil; serveur brunch
65200 fr | serveur bilingue; serveur de soir; serveur en banquet et événements; serveur barman; serveur traiteur
65200 fr | serveur de bistro; serveur à temps partiel; garçon serveur; serveur limonadier; serveur de petit déjeuner
65200 fr | serveur de pizzeria; assistant serveur sommelier
65200 en | banquet captain; dining room captain; server; waiter; waitress; food server; banquet server
65200 en | food and beverage server; cocktail waitress; wine steward; sommelier; dining room server; restaurant server
65200 en | cocktail server; head waiter; formal service waiter; room service waiter; captain waiter; catering server
65200 en | chief wine steward; waitstaff; bar server; fine dining server; lounge server; apprentice waiter; bar waitress
65200 en | counter waiter; room service attendant; coffee shop waiter; private club server; banquet waiter
65200 en | breakfast server; restaurant waiter
65201 fr | préparateur de sushis; aide de cuisine; aide-cuisinier; plongeur; plongeur de restaurant; laveur de vaisselle
65201 fr | préposé à la plonge; serveur au comptoir; préposé au comptoir; préposé au comptoir alimentaire
65201 fr | équipier de restauration rapide; équipier polyvalent; équipier; membre d’équipe de restauration rapide
65201 fr | commis débarrasseur; débarrasseur; aide-serveur; suiteur; busboy; préposé aux services alimentaires
65201 fr | préposé au service alimentaire; préposé à la cafétéria; préposé de cafétéria; aide en alimentation
65201 fr | aide-alimentaire; commis de cuisine débutant; préparateur de sandwichs; employé de restauration rapide
65201 fr | employé polyvalent de restauration; barista; préposé aux cafés; aide de service alimentaire
65201 fr | commis de comptoir alimentaire; préposé aux aliments; agent de restauration; agent de cuisine
65201 fr | garçon de cuisine; commis au service alimentaire; préposé à la préparation des aliments; crêpier
65201 fr | caissier de restauration rapide; employé de cuisine; commis débarrasseur de banquet; plongeur en restauration
65201 fr | officier de cuisine; agent polyvalent de restauration; aide-cuisinière en garderie
65201 fr | préposé à la distribution de repas; employé de restaurant; préposé au comptoir de sandwichs
65201 fr | équipier de restaurant; préposé de cuisine; aide-traiteur; serveur de comptoir; éplucheur de légumes
65201 fr | équipier McDonald’s; préposé au comptoir à café; assembleur de mets; aide aux services alimentaires
65201 fr | assistant cuisinier; plongeur aide-cuisinier; commis de cuisine et plonge; plongeur de nuit
65201 fr | employé de cuisine polyvalent; préposé en alimentation; préposé aux services alimentaires en résidence
65201 fr | préposé au service alimentaire en CHSLD; préposé à la cafétéria scolaire; équipier de cuisine
65201 fr | employé de restauration; préparateur d’aliments; préparateur en cuisine; préposé au service au comptoir
65201 fr | serveur en restauration rapide; préposé au comptoir de boulangerie-café; caissier équipier restauration
65201 fr | commis à la plonge; aide alimentaire en CPE; garçon de comptoir; agent de restauration collective
65201 fr | assistant de cuisine
65201 en | kitchen helper; dishwasher; food counter attendant; fast food worker; food service worker; kitchen porter
65201 en | cook’s helper; kitchen hand; barista; food preparer; sandwich maker; busser; busboy; bus person
65201 en | fast food preparer; fast food attendant; food service attendant; cafeteria attendant; cafeteria worker
65201 en | ice cream counter attendant; salad bar attendant; food service helper; kitchen attendant
65201 en | fast food crew member; restaurant crew member; fast food team member; dietary aide; dish washer
65201 en | food prep worker; coffee shop attendant; food concession attendant; food and beverage counter attendant
65201 en | kitchen steward; pot washer; cook helper; lunch counter attendant; quick service restaurant worker
65201 en | food runner; restaurant team member; food counter worker; dietary helper; hospital food service worker
65201 en | bar porter; take-out counter attendant; snack bar attendant; ice cream vendor; restaurant pizza assembler
65201 en | drive-thru attendant; dessert counter attendant; donut shop attendant; catering assistant; kitchen assistant
65201 en | cafeteria helper; tea room attendant; dining room attendant
65202 fr | coupeur de viande; coupeur de viandes; poissonnier; commis boucher; aide-boucher; commis aux viandes
65202 fr | commis de poissonnerie; préparateur de viande de commerce; trancheur de poisson au détail
65202 fr | poissonnier de supermarché; apprenti poissonnier; coupeur de viande au détail; coupeur de viande d’épicerie
65202 fr | préposé à la coupe de viande; écailler; commis à la poissonnerie; préposé au comptoir de boucherie
65202 fr | aide boucher en épicerie
65202 en | meat cutter; fishmonger; supermarket meat cutter; retail meat cutter; meat clerk; seafood clerk
65202 en | retail meat wrapper; retail fish cutter; meat department clerk; butcher helper; grocery store meat cutter
65202 en | retail apprentice meat cutter; fish counter clerk; fish seller; butcher’s assistant; retail meat slicer
65202 en | supermarket fishmonger; oyster counter shucker; meat room clerk
65210 fr | chasseur d’hôtel; portier d’hôtel; bagagiste d’hôtel; groom; préposé aux bagages d’hôtel
65210 fr | monteur de chapiteaux; préposé au montage de salles; préposé à la salle; aménagiste de salles
65210 fr | porteur de bagages; valet; valet d’hôtel; préposé au bagage; équipier d’hôtel; portier; monteur de kiosques
65210 fr | installateur de tentes; préposé à la mise en place de salles; équipier en hôtellerie
65210 fr | monteur de kiosques d’exposition; préposé à l’aménagement de salles; préposé à la consigne de bagages
65210 fr | installateur de chapiteaux
65210 en | bellhop; bellboy; hotel porter; hotel doorman; bell attendant; baggage porter; luggage attendant
65210 en | banquet set-up person; hotel bell attendant; hotel door attendant; tent erector; convention set-up person
65210 en | exhibit booth set-up worker; trade show set-up worker; bellman; redcap; hotel guest attendant
65210 en | conference room set-up worker; hotel baggage attendant; banquet houseperson; event set-up crew
65210 en | facility set-up worker; hotel lobby attendant; tent installer; bellstaff
65211 fr | préposé au bingo; préposé au parc d’attractions; opérateur de manèges; préposé aux manèges
65211 fr | préposé à la billetterie d’attractions; préposé au terrain de golf; caddie; opérateur de remontée mécanique
65211 fr | préposé aux remontées mécaniques; préposé à l’aréna; opérateur de surfaceuse; opérateur de zamboni
65211 fr | préposé au centre sportif; préposé à la piscine; préposé au camping; préposé de terrain de jeux
65211 fr | préposé aux loisirs; préposé au vestiaire de sport; préposé à la plage; préposé à la salle de quilles
65211 fr | préposé à la location de skis; opérateur de machines à neige; préposé à la patinoire
65211 fr | préposé au site récréatif; préposé aux attractions; préposé au cinéma; préposé au gymnase
65211 fr | opérateur de télésiège; préposé au stade; préposé au pavillon sportif; préposé au golf
65211 fr | marqueur de salle de quilles; préposé aux activités récréatives
65211 en | campground supervisor; amusement park attendant; ride operator; ski lift operator; ski lift attendant
65211 en | golf course attendant; caddie; arena attendant; sports centre attendant; recreation facility attendant
65211 en | bowling alley attendant; campground attendant; fitness centre attendant; swimming pool attendant
65211 en | amusement attraction operator; billiard parlour attendant; ski tow operator; caddy; zamboni operator
65211 en | arena ice-making machine operator; amusement ride attendant; leisure centre attendant
65211 en | recreation marina attendant; amusement park gate attendant; racetrack attendant; tennis court attendant
65211 en | bingo hall attendant; sports locker room attendant; curling rink attendant; golf club attendant
65211 en | games area attendant; rink attendant; roller coaster operator; rides attendant; recreation attendant
65211 en | gym attendant; movie theatre attendant; arcade attendant; water park attendant
65220 fr | maître-chien; toiletteur; toiletteur d’animaux; toiletteur canin; préposé aux soins des animaux
65220 fr | préposé aux animaux; gardien d’animaux; dresseur de chiens; entraîneur de chiens; éleveur de chiens
65220 fr | éducateur canin; palefrenier; promeneur de chiens; préposé au refuge d’animaux; soigneur animalier
65220 fr | soigneur d’animaux; gardien de zoo; gardien de zoo animalier; préposé au chenil; préposé à l’animalerie
65220 fr | dresseur d’animaux; préposé à l’entretien des animaux; garçon de chenil; préposé en clinique vétérinaire
65220 fr | assistant toiletteur; préposé aux soins animaliers; pensionnaire d’animaux gardien; pet-sitter
65220 fr | technicien en comportement animal; toiletteur pour chats et chiens; gardien d’animaux de laboratoire
65220 fr | zoothérapeute intervenant en soins; comportementaliste canin
65220 en | pet groomer; dog groomer; animal groomer; animal care attendant; animal care worker; animal attendant
65220 en | kennel attendant; dog walker; pet sitter; zookeeper; zoo attendant; animal shelter attendant; dog trainer
65220 en | veterinary attendant; veterinary helper; kennel dog breeder; laboratory animal attendant
65220 en | animal health attendant; animal hospital attendant; aquarium attendant; pet shop attendant
65220 en | animal shelter worker; kennel worker; cat groomer; dog obedience trainer; animal caretaker; zoo keeper
65220 en | pound attendant; dog day care attendant; pet care worker; dog bather; animal trainer; animal clinic attendant
65220 en | fur-bearing animal attendant; pet caretaker; animal control shelter attendant; veterinary clinic attendant
65220 en | boarding kennel attendant
65229 fr | préposé au bronzage; préposé aux bains; astrologue; voyant; diseur de bonne aventure; préposé de spa
65229 fr | préposé au hammam; tireur de cartes; gouvernante privée; médium; cartomancien; préposé funéraire
65229 fr | porteur funéraire; homme de chambre personnel; accompagnateur personnel; numérologue
65229 fr | préposé aux spas et bains; assistant de salon funéraire
65229 en | dating service consultant; spa attendant; personal service valet; fortune teller; astrologer; psychic
65229 en | ladies’ companion; bathhouse attendant; psychic consultant; tarot reader; funeral attendant; personal valet
65229 en | psychic reader; sauna attendant; hair salon helper; medium; tea leaf reader; cemetery attendant; numerologist
65229 en | escort; personal companion; numerology consultant; bath attendant; crematorium operator
65310 fr | préposé à l’entretien ménager; femme de ménage; femme de chambre; préposé aux chambres
65310 fr | préposé à l’entretien ménager (travaux légers); préposé au ménage; aide-ménagère; aide ménager
65310 fr | préposé à l’hygiène et salubrité; préposé à l’hygiène et à la salubrité; préposé en hygiène et salubrité
65310 fr | technicien de surface; agent d’entretien; agent de propreté; agent de nettoyage; agent de service hospitalier
65310 fr | nettoyeur; nettoyeur de bureaux; nettoyeur de maisons; homme de ménage; employé de ménage
65310 fr | employé de maison ménager; préposé au nettoyage; préposé à la désinfection
65310 fr | préposé à l’entretien sanitaire (travaux légers); nettoyeur d’hôpital; équipier d’étage
65310 fr | préposé à la propreté; concierge travaux légers; préposé au nettoyage de bureaux; aide d’entretien ménager
65310 fr | nettoyeur de bureau; agent de ménage; lingère préposée aux chambres; préposé à la salubrité
65310 fr | entretien ménager résidentiel; préposé à l’entretien ménager de nuit; ouvrier de propreté
65310 fr | technicienne de surface; femme de ménage à domicile; préposé aux travaux légers; nettoyeur de domicile
65310 fr | préposé à l’entretien des chambres; agente de propreté; préposé à l’entretien en hôtellerie
65310 fr | valet de nettoyage; nettoyeur d’hôtel; chambriste; agent d’entretien des locaux
65310 fr | agent d’entretien hospitalier; préposé à l’hygiène; auxiliaire ménager; préposé aux toilettes
65310 fr | préposé à l’entretien ménager de jour; préposé à l’entretien ménager de soir
65310 fr | préposé à l’entretien ménager en hôtel; préposé à l’entretien ménager résidentiel
65310 fr | préposé à l’entretien ménager en CHSLD; préposé à l’entretien ménager en milieu hospitalier
65310 fr | préposé à l’entretien ménager de bureaux; préposé au ménage résidentiel; préposé aux chambres d’hôtel
65310 fr | préposée aux chambres et à la buanderie; femme de chambre d’hôtel; femme de ménage en entreprise
65310 fr | agent de propreté et d’hygiène; agent de nettoyage de bureaux; agent de nettoyage industriel et tertiaire
65310 fr | agent d’entretien ménager; aide au ménage; employé d’entretien ménager; nettoyeur d’appartements
65310 fr | nettoyeur résidentiel; préposé à la salubrité en hôpital; agent hôtelier hospitalier
65310 fr | équipier d’entretien ménager; technicien en entretien ménager; préposé à la propreté des chambres
65310 fr | préposé au nettoyage et à la désinfection; agent de bionettoyage
65310 en | light duty cleaner; house cleaner; hotel housekeeper; hotel room attendant; room attendant; chambermaid; maid
65310 en | office cleaner; housekeeping attendant; housekeeping aide; hospital housekeeper; hospital cleaner
65310 en | cleaning lady; residential cleaner; domestic cleaner; cleaner; housekeeping room attendant; hotel maid
65310 en | room cleaner; cleaning attendant; cleaning person; housecleaner; motel housekeeper; housekeeping staff
65310 en | airplane cabin cleaner; hotel cleaner; lodging facility cleaner; nursing home housekeeper; dormitory cleaner
65310 en | domestic maid; commercial cleaner; hospital sanitation attendant; hygiene and sanitation attendant
65310 en | turn-down attendant; cleaning worker; light duty building cleaner; public area attendant
65310 en | guest room attendant; home cleaner; apartment cleaner; house maid; disinfection cleaner; housekeeping cleaner
65310 en | private home cleaner; office building cleaner; floor cleaner; building cleaner
65311 fr | laveur de vitres; laveur de voitures; laveur d’autos; préposé à l’esthétique automobile
65311 fr | esthéticien automobile; nettoyeur de tapis; nettoyeur spécialisé; ramoneur; ramoneur de cheminées
65311 fr | nettoyeur de conduits; nettoyeur de conduits de ventilation; nettoyeur après sinistre
65311 fr | technicien après sinistre; nettoyeur industriel; laveur à pression; préposé au lavage de véhicules
65311 fr | laveur de véhicules; préposé au lave-auto; nettoyeur de façades; sableur de façades
65311 fr | nettoyeur d’égouts industriel; nettoyeur de réservoirs; nettoyeur de vitres en hauteur
65311 fr | technicien en nettoyage après sinistre; nettoyeur de camions; nettoyeur de meubles rembourrés
65311 fr | détailleur automobile; nettoyeur de fosses septiques; préparateur esthétique automobile
65311 fr | nettoyeur de véhicules; technicien en restauration après sinistre; nettoyeur de graffitis
65311 fr | cordiste laveur de vitres; laveur d’avions; nettoyeur de scènes de crime; préparateur de véhicules
65311 fr | préposé à la préparation de véhicules; technicien en esthétique automobile; laveur laveuse de camions
65311 fr | nettoyeur de piscines
65311 en | window cleaner; window washer; car washer; car wash attendant; auto detailer; car detailer; carpet cleaner
65311 en | chimney sweep; duct cleaner; chimney cleaner; furnace cleaner; upholstery cleaner; pressure washer
65311 en | vehicle cleaner; truck washer; power washing technician; building exterior cleaner
65311 en | disaster restoration technician; water and fire damage restoration technician; swimming pool cleaner
65311 en | automobile cleaner; specialized cleaner; graffiti remover; septic tank cleaner; freight car cleaner
65311 en | bus washer; air duct cleaner; car prep attendant; vehicle washer; furnace duct cleaner
65311 en | carpet cleaning technician; crime scene cleaner; high-rise window cleaner; auto detailing technician
65311 en | ventilation system cleaner; steam cleaner; boat cleaner; automotive detailer; pool cleaner
65311 en | pressure washing technician; industrial tank cleaner
65312 fr | gardien d’immeuble; concierge; concierge d’immeuble; concierge d’école; préposé à l’entretien
65312 fr | préposé à l’entretien (gros travaux); préposé à l’entretien ménager (gros travaux)
65312 fr | préposé à l’entretien ménager (travaux lourds); gardien d’immeuble concierge; concierge résident
65312 fr | homme d’entretien; nettoyeur (gros travaux); préposé à l’entretien d’école; concierge de nuit
65312 fr | concierge d’immeubles; préposé aux travaux lourds; ouvrier d’entretien ménager lourd
65312 fr | préposé à la conciergerie; aide-concierge; concierge scolaire; employé d’entretien d’immeubles
65312 fr | nettoyeur d’usine; préposé à l’entretien sanitaire; préposé à l’entretien d’édifices
65312 fr | préposé à l’entretien d’église; préposé au cirage de planchers; décapeur de planchers; sacristain concierge
65312 fr | préposé à l’entretien ménager d’usine; agent de conciergerie; ouvrier d’entretien ménager
65312 fr | homme de ménage (gros travaux); préposé à l’entretien du centre commercial; concierge travaux lourds
65312 fr | préposé à la conciergerie d’immeuble; concierge d’édifice; concierge de jour; concierge en centre commercial
65312 fr | concierge en milieu scolaire; ouvrier d’entretien classe 3; préposé à l’entretien ménager lourd
65312 fr | préposé au décapage de planchers; technicien de planchers; préposé aux planchers; concierge-gardien
65312 fr | concierge d’immeuble à logements; concierge résidentiel; gardien concierge
65312 en | industrial cleaner; industrial plant cleaner; janitor; custodian; caretaker; building caretaker
65312 en | heavy-duty cleaner; school custodian; school janitor; apartment caretaker; building custodian
65312 en | live-in caretaker; church caretaker; industrial plant janitor; office janitor; custodial worker
65312 en | floor stripper and waxer; maintenance janitor; factory cleaner; plant cleaner; night janitor
65312 en | superintendent-janitor; apartment building janitor; floor maintenance technician; cleaning porter
65312 en | caretaker-janitor; arena caretaker; school caretaker; condominium caretaker; janitorial worker
65312 en | recreation centre maintenance worker; commercial janitor; mall cleaner; day porter
65312 en | cleaning and maintenance caretaker; resident caretaker; hospital housekeeping janitor; warehouse cleaner
65312 en | sanitation janitor
65320 fr | préposé à la buanderie; buandier; préposé au nettoyage à sec; nettoyeur à sec; presseur; repasseur
65320 fr | blanchisseur; repasseur de vêtements; lingère d’hôtel; commis de nettoyeur; détacheur
65320 fr | opérateur de laveuse industrielle; lavandier; préposé à la lessive; ouvrier de blanchisserie; plieur de linge
65320 fr | presseur de vêtements; opérateur de buanderie; agent de blanchisserie; préposé au comptoir de nettoyeur
65320 fr | opérateur de machine à repasser; lingère de résidence; repasseur en pressing; employé de pressing
65320 fr | laveur-repasseur; préposé à la buanderie d’hôpital; trieur de linge; agent de buanderie
65320 fr | blanchisseur de fourrures; repassage à domicile; tapissier nettoyeur à sec
65320 en | laundry worker; laundry attendant; dry cleaner; dry cleaning machine operator; presser; ironer
65320 en | laundry operator; laundry machine operator; dry cleaning presser; garment presser; hotel laundry attendant
65320 en | hospital laundry worker; laundry aide; pants presser; dry cleaning spotter; ironing worker
65320 en | laundry washing machine operator; fur cleaner; shirt presser; dry cleaning worker; laundry presser
65320 en | silk presser; laundry folder; laundress; laundry silk finisher; suede cleaner; dry cleaning garment finisher
65320 en | laundry sorter; drapery presser; laundromat attendant; linen sorter; dry cleaning counter clerk
65320 en | flatwork ironer; laundry helper; laundry press operator; hand presser; laundry machine presser
65320 en | linen attendant
65329 fr | voiturier; ouvreur; placier; placeur; déchireur de billets; préposé aux billets; ouvreur de théâtre
65329 fr | valet de chambre; majordome; préposé au vestiaire; cireur de chaussures; préposé au sauna
65329 fr | valet de chambre d’hôtel; préposé au stationnement; préposé de stationnement; valet de stationnement
65329 fr | voiturier de stationnement; préposé au vestiaire de théâtre; préposé aux casiers; préposé aux distributrices
65329 fr | remplisseur de distributrices; préposé au recyclage de bouteilles; préposé au dépôt de bouteilles
65329 fr | gardien de stationnement; préposé à la buvette; commis de laverie; placeur de voitures
65329 fr | préposé aux casiers de plage; préposé aux contenants consignés; agent de stationnement privé
65329 fr | porteur de panneaux publicitaires; préposé à la consigne; préposé au dépôt de contenants
65329 fr | ramasseur de chariots; gardien de parking
65329 en | toll booth attendant; hotel valet; usher; theatre usher; ticket taker; theatre ticket collector; butler
65329 en | tanning salon attendant; cloakroom attendant; steam room attendant; shoe shiner; pallbearer
65329 en | beauty salon attendant; funeral home attendant; shampooer; parking lot attendant; parking attendant
65329 en | valet parker; parking valet; coat check attendant; theatre cloakroom attendant; bottle depot attendant
65329 en | washroom attendant; vending machine attendant; checkroom attendant; car jockey; hat checker; auto jockey
65329 en | vending machine stocker; parking garage attendant; bottle return attendant; car hiker; beach attendant
65329 en | recycling depot attendant; hospital parking attendant; locker attendant; public bath attendant
65329 en | coin laundry attendant; deposit return attendant; lot attendant; sandwich board carrier
65329 en | valet parking attendant; depot can and bottle sorter; lot jockey
70012 fr | directeur de cimetière
74101 fr | employé des postes
75110 fr | poseur d’affiches; afficheur
75110 en | bill poster
94140 fr | confiseur
94210 fr | matelassier
94219 fr | polisseur de bijoux; monteur en bijouterie; perruquier
95106 fr | laveur de bouteilles
`
