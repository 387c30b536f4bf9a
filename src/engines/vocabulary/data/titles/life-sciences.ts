/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_LIFE_SCIENCES = `
20011 fr | directeur scientifique; directeur de laboratoire; directeur de la recherche scientifique
20011 fr | gestionnaire de laboratoire de recherche; directeur de la recherche et du développement; directeur R-D
20011 fr | directeur des affaires réglementaires scientifiques; directeur de recherche clinique; chef de laboratoire
20011 fr | directeur de projets scientifiques; directeur de services d’architecture; gestionnaire en architecture
20011 fr | directeur de service de statistiques; directeur de programme de recherche; gestionnaire scientifique
20011 fr | directeur en biotechnologie
20011 en | scientific director; sciences director of research; science laboratory director
20011 en | biotechnology research and development director; life sciences R&D director; science manager
20011 en | scientific research manager; chemistry research manager; architectural services manager
20011 en | biochemistry research manager; actuarial manager; research laboratory manager
20011 en | biotechnology research director; environmental science manager
21100 fr | physicien; physicien médical; astronome; astrophysicien; physicien nucléaire; physicien en optique
21100 fr | physicien de recherche; biophysicien médical; physicien expérimental; chercheur en physique
21100 fr | physicien des plasmas; physicien hospitalier; photonicien; cosmologiste
21100 en | physicist; medical physicist; astronomer; astrophysicist; nuclear physicist; research physicist
21100 en | optical physicist; particle physicist; radiation physicist; aerospace physicist; experimental physicist
21100 en | plasma physicist; health physicist
21101 fr | chimiste; chimiste analyste; chimiste analytique; chimiste en contrôle de la qualité
21101 fr | chimiste contrôle qualité; chimiste de formulation; chimiste formulateur; chimiste organicien
21101 fr | chimiste en synthèse organique; chimiste pharmaceutique; chimiste médicinal
21101 fr | chimiste en recherche et développement; chimiste de l’environnement; chimiste industriel
21101 fr | chimiste des procédés; chimiste en développement analytique; biochimiste; chimiste en produits naturels
21101 fr | chimiste des polymères; chimiste validation; chercheur en chimie; chimiste en cosmétique
21101 fr | scientifique en contrôle de la qualité en chimie; scientifique en développement pharmaceutique
21101 fr | chimiste d’assurance de la qualité; spectrométriste de masse; ingénieur chimiste analyste
21101 fr | chimiste en recherche; chimiste junior; chimiste senior; chimiste en laboratoire; scientifique en chimie
21101 fr | chimiste en stabilité; chimiste biopharmaceutique; chimiste agroalimentaire; scientifique en formulation
21101 fr | chercheur en chimie médicinale; chimiste des matériaux; chimiste de production; analyste chimiste
21101 fr | chimiste en validation de méthodes; chercheur en biochimie
21101 en | chemist; analytical chemist; quality control chemist; QC chemist; formulation chemist; formulation scientist
21101 en | organic chemist; medicinal chemist; synthetic chemist; pharmaceutical chemist; research chemist
21101 en | process chemist; environmental chemist; inorganic chemist; polymer chemist; industrial chemist
21101 en | physical chemist; biochemist; quality assurance chemist; method validation chemist; analytical scientist
21101 en | cosmetic chemist; food chemist; chromatography chemist; stability chemist; senior chemist
21101 en | mass spectrometry scientist; clinical chemist
21109 fr | scientifique des matériaux; métallurgiste physicien; spécialiste en science des matériaux
21109 fr | chercheur en science des matériaux; scientifique en céramique; chercheur en nanotechnologie
21109 fr | scientifique en nanomatériaux; chercheur en nanomatériaux; pédologue
21109 en | materials scientist; nanotechnology scientist; nanomaterials researcher; physical metallurgist
21109 en | materials science researcher; ceramics scientist; physical sciences researcher; soil physicist
21109 en | soil scientist
21110 fr | biologiste; microbiologiste; biologiste moléculaire; biologiste cellulaire; généticien; immunologiste
21110 fr | virologue; bactériologiste; pharmacologue; pharmacologiste; toxicologue; physiologiste; zoologiste; botaniste
21110 fr | écologiste; écologue; entomologiste; biologiste marin; biologiste de la faune; bio-informaticien
21110 fr | bioinformaticien; biotechnologue; biotechnologiste; biologiste de l’environnement
21110 fr | biochimiste chercheur en biologie; chercheur en biologie; chercheur en biologie moléculaire
21110 fr | chercheur en neurosciences; chercheur en immunologie; chercheur en biotechnologie; chercheur en cancérologie
21110 fr | chercheur scientifique en biologie; associé de recherche en biologie; agent de recherche en biologie
21110 fr | scientifique en bioprocédés; microbiologiste industriel; microbiologiste en contrôle de la qualité
21110 fr | microbiologiste alimentaire; parasitologue; mycologue; histologiste; embryologiste; anatomiste
21110 fr | neurobiologiste; ornithologue; ichtyologiste; limnologue; hydrobiologiste; phytologue
21110 fr | pathologiste des végétaux; généticien moléculaire; scientifique en culture cellulaire; ingénieur en biologie
21110 fr | scientifique en assurance de la qualité en biologie; épidémiologiste animalier
21110 fr | chercheur en sciences de la vie; associé de recherche clinique; ARC; attaché de recherche clinique
21110 fr | moniteur d’essais cliniques; chercheur biologiste; chercheur en virologie; chercheur en génétique
21110 fr | chercheur en microbiologie; scientifique en biotechnologie; biologiste de laboratoire; ingénieur biologiste
21110 fr | microbiologiste agréé; microbiologiste pharmaceutique; scientifique en immunologie
21110 fr | spécialiste en culture cellulaire; associé de recherche en biologie moléculaire; chercheur en pharmacologie
21110 fr | scientifique en toxicologie; spécialiste en bio-informatique; analyste en bio-informatique
21110 fr | biologiste aquatique; chercheur en sciences biomédicales; chef de projet en recherche clinique
21110 en | biologist; microbiologist; molecular biologist; cell biologist; geneticist; immunologist; virologist
21110 en | bacteriologist; pharmacologist; toxicologist; physiologist; zoologist; botanist; ecologist; entomologist
21110 en | marine biologist; wildlife biologist; bioinformatician; bioinformatics scientist; biotechnologist
21110 en | research biologist; biology research scientist; life sciences researcher; neuroscientist
21110 en | neuroscience researcher; cancer researcher; immunology scientist; industrial microbiologist
21110 en | quality control microbiologist; QC microbiologist; food microbiologist; parasitologist; mycologist
21110 en | histologist; embryologist; anatomist; ornithologist; plant biologist; plant pathologist; molecular geneticist
21110 en | cell culture scientist; bioprocess scientist; upstream process scientist; downstream process scientist
21110 en | environmental biologist; conservation biologist; fisheries biologist; molecular biology research associate
21110 en | vaccine scientist; biological scientist; in vivo pharmacology scientist; clinical research associate; CRA
21110 en | clinical trials monitor
21112 fr | agronome; agronome-conseil; conseiller agricole; conseiller en agriculture; conseiller agronomique
21112 fr | ingénieur agronome; agroéconomiste conseil; spécialiste en productions végétales
21112 fr | conseiller en productions animales; conseiller en grandes cultures; spécialiste en élevage
21112 fr | conseiller en agroenvironnement; agropédologue; conseiller en régie agricole; horticulteur-conseil
21112 fr | phytogénéticien conseil agricole; dépisteur agronome; ingénieur agricole zootechnicien; zootechnicien
21112 fr | spécialiste des sols; vulgarisateur agricole; conseiller en serriculture; agent de vulgarisation agricole
21112 en | agronomist; agrologist; agricultural consultant; agricultural specialist; agricultural representative
21112 en | crop specialist; crop advisor; soil specialist; livestock specialist; farm management consultant
21112 en | agricultural advisor; agricultural extension officer; field crop specialist
21112 en | agriculture horticulture specialist; agricultural soil and crop specialist; animal scientist
21112 en | plant breeder agrologist; agricultural engineer agronomist
21120 fr | inspecteur des aliments; épidémiologiste; hygiéniste de l’environnement; spécialiste en environnement
21120 fr | spécialiste de l’environnement; conseiller en environnement; consultant en environnement
21120 fr | coordonnateur en environnement; professionnel en santé publique; inspecteur en hygiène publique
21120 fr | inspecteur en santé publique; inspecteur en environnement; inspecteur sanitaire; auditeur environnemental
21120 fr | vérificateur environnemental; toxicologue de l’environnement, santé publique; analyste en environnement
21120 fr | agent de protection de l’environnement; environnementaliste; conseiller en changements climatiques
21120 fr | spécialiste en biosécurité; responsable HSE; ingénieur HSE; ingénieur QHSE; responsable QHSE; animateur HSE
21120 fr | inspecteur de salubrité des aliments; inspecteur des aliments en restauration
21120 fr | conseiller en environnement, santé et sécurité; responsable environnement; conseiller en environnement junior
21120 fr | spécialiste EHS; gestionnaire environnement et SST; coordonnateur EHS; conseiller EHS; directeur EHS
21120 fr | chargé HSE; superviseur environnement; responsable hygiène, sécurité et environnement
21120 fr | technicien-conseil en environnement; ingénieur environnement HSE; vérificateur en environnement; auditeur HSE
21120 fr | spécialiste en santé publique; responsable de la biosécurité; inspecteur en hygiène
21120 en | epidemiologist; environmental hygienist; environmental specialist; environmental consultant
21120 en | environmental advisor; environmental coordinator; environmental auditor; environmental scientist
21120 en | public health inspector; environmental health officer; environmental health inspector; environmental officer
21120 en | biosafety officer; EHS specialist; HSE engineer; HSE manager; HSE advisor; QHSE manager
21120 en | environmental protection officer; public health food safety auditor; environmental compliance specialist
21120 en | site remediation specialist; public health officer; restaurant inspector
21200 fr | architecte en chef
21200 en | chief architect
22100 fr | technicien en chimie; technicien chimiste; technologue en chimie; technicien de laboratoire
22100 fr | technicien de laboratoire de chimie; technicien en chimie analytique
22100 fr | technicien de laboratoire en chimie analytique; technicien de laboratoire contrôle qualité
22100 fr | technicien en biochimie; technicien en génie chimique; technologue en génie chimique
22100 fr | technicien de procédés chimiques; technicien en formulation; technicien en procédés pharmaceutiques
22100 fr | analyste de laboratoire; analyste en chimie; laborantin; laborantin en chimie
22100 fr | technicien en recherche et développement en chimie; technicien de laboratoire pétrochimique
22100 fr | technicien d’essais chimiques; technologue de laboratoire; colorimétriste
22100 fr | technicien en plasturgie de laboratoire; technicien de laboratoire industriel; technicien en chimie-biologie
22100 fr | technicien de laboratoire pharmaceutique; technicien contrôle qualité en laboratoire
22100 fr | analyste en contrôle de la qualité; analyste de laboratoire en chimie
22100 fr | technicien en assurance qualité de laboratoire; technicien en chimie organique; technicien en chromatographie
22100 fr | technicien de laboratoire environnemental; technicien en analyses chimiques
22100 fr | analyste de laboratoire pharmaceutique; technicien en développement analytique
22100 fr | technicien supérieur en chimie; technicien en chimie industrielle; technicien en traitement des surfaces
22100 fr | technicien en génie des procédés; aide-chimiste
22100 en | chemical technician; chemical technologist; chemistry laboratory technician; lab technician
22100 en | laboratory technician; chemistry technician; analytical chemistry technician
22100 en | quality control laboratory technician; QC lab technician; laboratory quality control analyst
22100 en | chemistry QC analyst; chemical engineering technician; chemical engineering technologist
22100 en | biochemistry technologist; formulation technician; chemical process technician; petrochemical technician
22100 en | laboratory analyst; lab analyst; chemical laboratory technician; chemical research technician
22100 en | chemical processing quality control technician; colour technician
22100 en | chemistry research and development technician; industrial hygiene lab technician
22110 fr | technicien en biologie; technologue en biologie; technicien de laboratoire en biologie
22110 fr | technicien en microbiologie; technicien de laboratoire en microbiologie; technicien en biotechnologie
22110 fr | technicien en biotechnologies; technicien en bio-industries; technicien de recherche en biologie
22110 fr | technicien en culture cellulaire; technicien en bioprocédés; technicien en bioécologie
22110 fr | technicien de la faune; technicien agricole; technicien en agronomie; technologue agricole
22110 fr | technologue en agriculture; technicien aquacole; technicien en aquaculture
22110 fr | technicien en biologie moléculaire; technicien en génétique; technicien en immunologie
22110 fr | technicien en toxicologie; technicien en histologie de recherche; technicien en bactériologie
22110 fr | analyste en microbiologie; assistant de laboratoire en biologie; technicien en technologie alimentaire
22110 fr | technicien en qualité alimentaire; technicien en agroalimentaire; technicien supérieur en biotechnologie
22110 fr | technicien d’élevage; technicien en production animale; dépisteur agricole
22110 fr | technicien en productions végétales; technicien de santé animale en recherche
22110 fr | technicien de laboratoire de recherche; technicien en production biopharmaceutique
22110 fr | technicien en agroenvironnement; technicien en environnement et biologie; technicien agronome
22110 fr | technicien de laboratoire agroalimentaire; technologue des aliments
22110 fr | technologue en transformation des aliments; technicien en procédés alimentaires
22110 fr | technicien horticole de recherche; technicien en biologie médicale de recherche
22110 fr | technicien qualité agroalimentaire; technicien supérieur agricole; technicien en aquariologie
22110 fr | conseiller technique agricole; technicien de laboratoire animalier en recherche
22110 en | biological technician; biological technologist; biology laboratory technician; microbiology technician
22110 en | microbiology laboratory technician; biotechnology technician; biotechnology technologist
22110 en | bioprocess technician; cell culture technician; molecular biology technician; biology research technician
22110 en | genetics technician; bacteriology technician; agricultural technician; agricultural technologist
22110 en | agrology technologist; aquaculture technician; fish hatchery technician; wildlife technician
22110 en | food technology technician; food bacteriological technician; plant breeding technician; microbiology analyst
22110 en | microbiology QC analyst; fermentation technician; immunology research technician; toxicology technician
22110 en | environmental biology technician; crop scout technician; biomedical research technician
22111 fr | inspecteur des viandes; inspecteur de produits agricoles; inspecteur de l’ACIA
22111 fr | inspecteur de la protection des plantes; inspecteur de poisson; inspecteur des produits laitiers
22111 fr | inspecteur phytosanitaire; inspecteur de grains; classeur de grains inspecteur; inspecteur en santé animale
22111 fr | inspecteur de fruits et légumes; contrôleur phytosanitaire
22111 en | meat inspector; agricultural products inspector; crop certification inspector; fish products inspector
22111 en | fruit and vegetable inspector; grain inspector; livestock inspector; plant protection inspector
22111 en | dairy products inspector; poultry inspector; CFIA inspector; agricultural products food inspector
22111 en | animal health inspector
32104 fr | technicien en santé animale; TSA; technologue en santé animale; technicien vétérinaire
32104 fr | auxiliaire vétérinaire; assistant vétérinaire; infirmier vétérinaire; technicien de laboratoire vétérinaire
32104 fr | technicien en animalerie; technicien animalier; infirmier animalier; assistant technique vétérinaire
32104 en | animal health technologist; animal health technician; veterinary technician; veterinary technologist
32104 en | veterinary assistant; vet tech; veterinary nurse; laboratory animal technician
32104 en | registered veterinary technician; veterinary laboratory technician; laboratory animal technologist
32104 en | vet assistant
41400 fr | hygiéniste industriel; hygiéniste du travail; conseiller en développement durable
41400 fr | chargé de projet en environnement; écoconseiller; expert en hygiène industrielle
41400 en | industrial hygienist; occupational hygienist; sustainability consultant; sustainability advisor
41400 en | sustainability specialist
41404 fr | coordonnateur de recherche clinique; assistant de recherche clinique; coordonnateur d’études cliniques
41404 fr | agent de recherche en santé; chercheur en santé publique; analyste des politiques de santé
41404 fr | conseiller en politiques de santé; agent de programme de santé
41404 fr | agent de planification, de programmation et de recherche en santé; consultant en soins de santé
41404 fr | conseiller en promotion de la santé; agent de promotion de la santé; planificateur de services de santé
41404 fr | gestionnaire d’études cliniques; chargé de programme santé; évaluateur de programmes de santé
41404 fr | responsable suivi et évaluation santé; chercheur en services de santé; agent de planification en santé
41404 fr | coordonnateur d’essais cliniques; gestionnaire d’essais cliniques; agent de recherche clinique
41404 fr | chargé de projet en recherche clinique; chargé de projet en santé publique
41404 fr | coordonnateur de programme de santé; agent de santé publique; conseiller en santé publique
41404 fr | responsable de programme santé
41404 en | clinical research coordinator; clinical trial coordinator; clinical study coordinator
41404 en | clinical project manager; clinical trial manager; clinical research assistant; health policy analyst
41404 en | health policy advisor; health policy researcher; health promotion officer; health promotion specialist
41404 en | health program officer; health care planner; health services researcher; health care consultant
41404 en | health planning officer; health education consultant; drug and alcohol abuse consultant
41404 en | health program evaluator; health research analyst
62100 fr | délégué médical; visiteur médical; délégué pharmaceutique; représentant pharmaceutique; représentant médical
62100 fr | spécialiste en ventes de dispositifs médicaux; représentant en équipement médical
62100 fr | délégué commercial en produits pharmaceutiques; représentant scientifique; représentant technique
62100 fr | représentant des ventes techniques; ingénieur technico-commercial; technico-commercial; ingénieur commercial
62100 fr | ingénieur des ventes; ingénieur d’affaires; représentant technico-commercial
62100 fr | spécialiste des ventes techniques; conseiller technique aux ventes; représentant aux ventes techniques
62100 fr | attaché technico-commercial; spécialiste avant-vente; consultant avant-vente; ingénieur avant-vente
62100 fr | représentant de logiciels; représentant en ventes TI; conseiller en solutions informatiques aux ventes
62100 fr | représentant en équipement industriel; représentant en matériel agricole
62100 fr | représentant en dispositifs médicaux; directeur de territoire pharmaceutique
62100 fr | délégué pharmaceutique hospitalier; spécialiste en équipement médical; attaché scientifique
62100 fr | responsable technico-commercial; chargé d’affaires technico-commercial; représentant technique aux ventes
62100 fr | conseiller technico-commercial
62100 en | medical sales representative; pharmaceutical sales representative; medical representative
62100 en | pharma sales representative; medical device sales representative; technical sales representative
62100 en | technical sales specialist; sales engineer; technical sales engineer; software sales representative
62100 en | IT sales representative; IT account executive; presales consultant; pre-sales engineer
62100 en | industrial equipment sales representative; medical equipment sales representative; technical sales advisor
62100 en | heavy equipment sales representative; chemical sales representative; scientific sales representative
62100 en | agricultural chemical sales representative; wholesale technical support specialist
62100 en | computer sales representative; telecommunications sales representative
94110 fr | préposé à la fabrication pharmaceutique; opérateur de production biopharmaceutique
94110 fr | opérateur de laboratoire pharmaceutique; technicien de fabrication biopharmaceutique
94110 fr | opérateur de remplissage; préparateur de solutions pharmaceutiques; mélangeur pharmaceutique
94110 fr | opérateur de compression de comprimés; opérateur d’enrobage pharmaceutique
94110 fr | préposé à la production pharmaceutique; opérateur de procédés de fabrication pharmaceutique
`
