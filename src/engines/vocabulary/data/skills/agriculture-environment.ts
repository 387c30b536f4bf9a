/** Skills of farming, forestry, landscaping, water and the environment. Format: see `information-technology.ts`. */
export const SKILLS_AGRICULTURE_ENVIRONMENT = `
agriculture | skill | fr: agriculture; travaux agricoles; travailler dans une ferme; travaux de ferme | en: agriculture
agriculture | en: farm work; agricultural work; work on a farm
agronomy | skill | fr: agronomie; conseil agronomique; conseiller des producteurs agricoles; agroéconomie | en: agronomy
agronomy | en: agronomic advice; advise farmers; crop consulting
air-quality-monitoring | skill | fr: surveillance de la qualité de l'air; qualité de l'air; émissions atmosphériques
air-quality-monitoring | fr: contrôle des émissions; surveiller la qualité de l'air; contrôler les émissions
air-quality-monitoring | en: air quality monitoring; atmospheric emissions; emissions control; air quality
animal-welfare | knowledge | fr: bien-être animal; code de pratiques des animaux de ferme | en: animal welfare
animal-welfare | en: farm animal codes of practice
aquaculture | skill | fr: pisciculture; aquaculture | en: aquaculture; fish farming
beekeeping | skill | fr: apiculture; élever des abeilles; rucher | en: beekeeping; apiculture
berry-growing | skill | fr: petits fruits; culture de petits fruits | en: berry growing
circular-economy | skill | fr: économie circulaire | en: circular economy
climate-change | skill | fr: changements climatiques; adaptation aux changements climatiques
climate-change | fr: lutte contre les changements climatiques | en: climate change; climate change adaptation
climate-change | en: climate action
commercial-fishing | skill | fr: pêche commerciale; !pêcher; !pêche | en: commercial fishing; !fishing
conservation-biology | skill | fr: biologie de la conservation; biodiversité; conservation de la nature
conservation-biology | fr: protection de la faune; espèces menacées; protéger la faune | en: conservation biology
conservation-biology | en: biodiversity; nature conservation; wildlife protection
crop-production | skill | fr: production végétale; cultiver des plantes; culture de plantes; grandes cultures
crop-production | fr: cultures maraîchères; maraîchage; cultiver des tomates; cultiver des fruits et légumes
crop-production | en: crop production; grow crops; market gardening; field crops; vegetable growing
dairy-farming | skill | fr: production laitière; traire les vaches; traite des vaches; ferme laitière; robot de traite
dairy-farming | en: dairy farming; milking cows; dairy production; robotic milking
drinking-water-treatment | skill | fr: traitement de l'eau potable; opérer une usine de filtration
drinking-water-treatment | fr: production d'eau potable; eau potable; traiter l'eau potable
drinking-water-treatment | fr: opération d'une usine de filtration | en: drinking water treatment; water treatment
drinking-water-treatment | en: water filtration plant operation
ecology | skill | fr: écologie; milieux humides; caractériser des milieux humides; restauration écologique
ecology | fr: caractérisation écologique | en: ecology; wetlands; ecological restoration; wetland delineation
environment-quality-act | knowledge | fr: Loi sur la qualité de l'environnement; LQE; REAFIE
environment-quality-act | fr: autorisation ministérielle environnementale | en: Environment Quality Act
environment-quality-act | en: environmental permits; REAFIE
environmental-assessment | skill | fr: évaluation environnementale; études d'impact
environmental-assessment | fr: évaluation des impacts environnementaux; étude d'impact environnemental
environmental-assessment | fr: réaliser des études d'impact; évaluer les impacts environnementaux
environmental-assessment | fr: réalisation d'études d'impact | en: environmental assessment
environmental-assessment | en: environmental impact assessment; impact studies
environmental-education | skill | fr: éducation relative à l'environnement; sensibiliser à l'environnement
environmental-education | fr: sensibilisation environnementale | en: environmental education; environmental awareness
environmental-protection | skill | fr: protection de l'environnement; protéger l'environnement; gestion environnementale
environmental-protection | fr: gestion de l'environnement; !environnement; gérer l'environnement
environmental-protection | en: environmental protection; environmental management; protect the environment
environmental-sampling | skill | fr: échantillonnage environnemental; prélever des échantillons d'eau
environmental-sampling | fr: prélèvement d'échantillons d'eau; échantillonnage de sols; échantillonner l'eau
environmental-sampling | en: environmental sampling; water sampling; soil sampling; take water samples
farm-management | skill | fr: gestion agricole; gérer une ferme; gestion de ferme; exploitation agricole
farm-management | en: farm management; manage a farm
fertilization | skill | fr: fertilisation; plan de fertilisation; plan agroenvironnemental de fertilisation; PAEF
fertilization | fr: fertiliser les sols | en: fertilization; nutrient management; agri-environmental fertilization plan
fertilization | en: soil fertility
forest-economics | skill | fr: économie forestière; évaluer des boisés; évaluation de boisés | en: forest economics
forestry | skill | fr: foresterie; aménagement forestier; inventaire forestier; travaux forestiers; sylviculture
forestry | en: forestry; forest management; forest inventory; silviculture
forestry-machinery-operation | skill | fr: opération de machinerie forestière; abatteuse multifonctionnelle; débusqueuse
forestry-machinery-operation | fr: transporteur forestier; opérer de la machinerie forestière
forestry-machinery-operation | en: forestry machinery operation; harvester operation; forwarder operation; skidder
garbage-collection | skill | fr: collecte des ordures; collecter les matières recyclables; collecte de déchets
garbage-collection | fr: collecter les ordures; collecte des matières recyclables; collecter des déchets
garbage-collection | en: garbage collection; recyclables collection; waste collection
greenhouse-gases | skill | fr: gaz à effet de serre; inventaire de GES; bilan carbone; réduction des GES
greenhouse-gases | fr: quantification des GES; réduire les GES | en: greenhouse gases; GHG inventory; carbon footprint
greenhouse-gases | en: GHG quantification; emissions reduction
greenhouse-growing | skill | fr: serriculture; culture de légumes; cultiver des légumes; travailler en serre
greenhouse-growing | fr: culture en serre; production en serre | en: greenhouse growing; greenhouse work
greenhouse-growing | en: greenhouse production
harvesting | skill | fr: récolte; !récolte; récolter des fruits et légumes; cueillette de fruits
harvesting | fr: récolte de fruits et légumes; cueillir des fruits | en: harvesting; !harvesting
harvesting | en: harvest fruits and vegetables; fruit picking; crop harvesting
hazardous-materials-management | skill | fr: gestion de matières dangereuses; gérer des matières dangereuses
hazardous-materials-management | fr: déchets dangereux; matières dangereuses résiduelles; déchets biomédicaux
hazardous-materials-management | en: hazardous materials management; hazardous waste; handle hazardous waste
hydrogeology | skill | fr: hydrogéologie; eaux souterraines; puits de surveillance | en: hydrogeology; groundwater
hydrogeology | en: monitoring wells
irrigation | skill | fr: irrigation; irriguer; systèmes d'irrigation; !arrosage | en: irrigation; irrigation systems
irrigation | en: watering of crops
landscape-architecture | skill | fr: architecture de paysage; conception paysagère; concevoir des aménagements paysagers
landscape-architecture | fr: conception d'aménagements paysagers | en: landscape architecture; landscape design
landscaping | skill | fr: aménagement paysager; faire de l'aménagement paysager; réaliser des aménagements paysagers
landscaping | fr: paysagement; entretien paysager; réalisation d'aménagements paysagers | en: landscaping
landscaping | en: landscape work; build landscapes; grounds maintenance
lawn-mowing | skill | fr: tonte de gazon; tondre des pelouses; tondre le gazon; entretien de pelouse
lawn-mowing | fr: entretien d'espaces verts; entretenir des espaces verts | en: lawn mowing; mow lawns; lawn care
lawn-mowing | en: green space maintenance
life-cycle-assessment | skill | fr: analyse du cycle de vie; ACV; analyser le cycle de vie | en: life cycle assessment
life-cycle-assessment | en: LCA
livestock-production | skill | fr: production animale; élever des animaux; élevage; élevage d'animaux
livestock-production | fr: soins aux animaux de ferme; nourrir le bétail | en: livestock production; raise animals
livestock-production | en: animal husbandry; livestock care; feed livestock
maple-syrup-production | skill | fr: acériculture; production de sirop d'érable; érablière | en: maple syrup production
maple-syrup-production | en: sugar bush operation
marine-biology | skill | fr: biologie marine | en: marine biology
meteorology | skill | fr: météorologie; prévisions météorologiques; climatologie; prévoir la météo | en: meteorology
meteorology | en: weather forecasting; climatology
oceanography | skill | fr: océanographie; sciences marines | en: oceanography; marine science
orchard-work | skill | fr: pomiculture; verger | en: orchard work; apple growing
organic-farming | skill | fr: agriculture biologique; production biologique; certification biologique
organic-farming | en: organic farming; organic production; organic certification
ornamental-horticulture | skill | fr: horticulture ornementale; horticulture; jardinage; jardiner
ornamental-horticulture | fr: entretenir des jardins; plantation de fleurs; entretien de jardins
ornamental-horticulture | en: ornamental horticulture; horticulture; gardening; garden maintenance
pest-control | skill | fr: extermination; lutte antiparasitaire; contrôler les insectes et rongeurs; gestion parasitaire
pest-control | fr: contrôle des insectes et rongeurs | en: pest control; extermination; pest management
pesticide-application | skill | fr: application de pesticides; phytoprotection; appliquer des pesticides; lutte intégrée
pesticide-application | fr: lutte antiparasitaire des cultures | en: pesticide application; crop protection
pesticide-application | en: integrated pest management; apply pesticides
pesticide-applicator-certificate | certificate | fr: certificat d'application de pesticides; permis de pesticides; CD4
pesticide-applicator-certificate | fr: certificat de pesticides | en: pesticide applicator certificate
pesticide-applicator-certificate | en: pesticide licence
pig-farming | skill | fr: production porcine; porcherie | en: pig farming; swine production; hog production
planting | skill | fr: plantation; !plantation; semer; semis; planter des végétaux; ensemencement | en: planting
planting | en: !seeding; sow seeds; plant crops
pool-maintenance | skill | fr: entretien de piscines; nettoyer des piscines; traitement de l'eau de piscine
pool-maintenance | fr: entretenir des piscines; nettoyage de piscines; traiter l'eau de piscine | en: pool maintenance
pool-maintenance | en: pool cleaning; pool water treatment
poultry-farming | skill | fr: aviculture; production avicole; élever des volailles; poulailler | en: poultry farming
public-works | skill | fr: travaux publics; entretien de la voirie; entretenir des routes; voirie; nettoyage de rues
public-works | fr: entretenir la voirie; entretien de routes; nettoyer des rues | en: public works; road maintenance
public-works | en: street maintenance; street cleaning
reforestation | skill | fr: reboisement; planter des arbres; débroussaillage; débroussailler | en: reforestation
reforestation | en: tree planting; brush clearing
site-characterization | skill | fr: caractérisation de sites; sols contaminés; évaluation environnementale de site
site-characterization | fr: phase I et phase II; décontamination de sols; réhabilitation de sites
site-characterization | fr: caractériser des sols contaminés; décontaminer des sols; caractériser des sols
site-characterization | fr: caractérisation de sols | en: site characterization; contaminated soils
site-characterization | en: environmental site assessment; phase I and II ESA; site remediation
sod-laying | skill | fr: pose de gazon; pose de gazon en plaques; tourbe; poser du gazon | en: sod laying
sod-laying | en: turf installation
spill-response | skill | fr: intervention en cas de déversement; urgence environnementale; nettoyage de déversements
spill-response | fr: intervenir lors d'un déversement; nettoyer des déversements | en: spill response
spill-response | en: environmental emergency response
sustainable-development | skill | fr: développement durable; plan de développement durable; durabilité
sustainable-development | fr: responsabilité sociale des entreprises; RSE; écoresponsabilité
sustainable-development | fr: élaborer un plan de développement durable; développer le rable
sustainable-development | fr: élaboration d'un plan de développement durable | en: sustainable development
sustainable-development | en: sustainability; corporate social responsibility; CSR; sustainability plan
tractor-driving | skill | fr: conduite de tracteur; conduire un tracteur; machinerie agricole
tractor-driving | fr: conduite de machinerie agricole; opérer de la machinerie agricole
tractor-driving | fr: opération de machinerie agricole | en: tractor driving; farm machinery operation; drive a tractor
tractor-driving | en: operate farm equipment
tree-felling | skill | fr: abattage d'arbres; abattre des arbres; utiliser une scie à chaîne; scie mécanique
tree-felling | fr: tronçonneuse; utilisation d'une scie à chaîne | en: tree felling; chainsaw operation; !logging
tree-felling | en: use a chainsaw
tree-felling-certificate | certificate | fr: certificat d'abattage manuel; carte d'abatteur; cours d'abattage manuel
tree-felling-certificate | en: tree felling certificate; chainsaw certificate
tree-pruning | skill | fr: taille d'arbres; élaguer des arbres; élagage; émondage; émonder; arboriculture
tree-pruning | fr: tailler des arbres | en: tree pruning; arboriculture; tree trimming; tree care
viticulture | skill | fr: viticulture; vignoble; travailler dans un vignoble | en: viticulture; vineyard work
waste-management | skill | fr: gestion des matières résiduelles; matières résiduelles; recyclage; gestion des déchets
waste-management | fr: trier les matières recyclables; compostage; valorisation des déchets
waste-management | fr: gérer les matières résiduelles; gérer les déchets; tri des matières recyclables
waste-management | en: waste management; recycling; composting; residual materials management; sort recyclables
wastewater-treatment | skill | fr: traitement des eaux usées; traiter les eaux usées; épuration des eaux; assainissement
wastewater-treatment | fr: station d'épuration; usine d'épuration | en: wastewater treatment; treat wastewater
wastewater-treatment | en: sewage treatment; wastewater plant operation
water-treatment-operator-certificate | certificate | fr: certificat d'opérateur en eau potable; !OPA; OTUND
water-treatment-operator-certificate | fr: opérateur en traitement de l'eau | en: water treatment operator certificate
water-treatment-operator-certificate | en: drinking water operator certificate
wildfire-fighting | skill | fr: lutte contre les feux de forêt; combattre les feux de forêt | en: wildfire fighting
wildfire-fighting | en: forest firefighting
wildlife-and-plant-surveys | skill | fr: inventaires fauniques et floristiques; inventaire faunique
wildlife-and-plant-surveys | fr: identification de plantes; inventaire floristique; identifier des espèces
wildlife-and-plant-surveys | fr: identifier des plantes; identification d'espèces | en: wildlife and plant surveys
wildlife-and-plant-surveys | en: wildlife inventory; plant identification; species identification
`
