/**
 * Skills of life sciences: laboratory, biotechnology, pharmaceutical industry, clinical research.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_LIFE_SCIENCES = `
acrp | certificate | fr: ACRP; CCRP; SOCRA; professionnel certifié en recherche clinique | en: ACRP; CCRP; SOCRA
acrp | en: certified clinical research professional
analytical-chemistry | skill | fr: chimie analytique; analyses chimiques; effectuer des analyses chimiques
analytical-chemistry | en: analytical chemistry; chemical analysis; perform chemical analyses
analytical-method-validation | skill | fr: validation de méthodes analytiques; valider des méthodes analytiques
analytical-method-validation | fr: développement de méthodes analytiques; développer des méthodes analytiques
analytical-method-validation | en: analytical method validation; validate analytical methods
analytical-method-validation | en: analytical method development; method development
aseptic-filling | skill | fr: remplissage aseptique; techniques aseptiques; travail aseptique; procédés aseptiques
aseptic-filling | fr: travailler en conditions stériles | en: aseptic filling; aseptic technique; aseptic processing
aseptic-filling | en: sterile technique
atomic-absorption-spectroscopy | skill | fr: spectroscopie d'absorption atomique; ICP-MS; ICP-OES
atomic-absorption-spectroscopy | en: atomic absorption spectroscopy; ICP-MS; ICP-OES
bacterial-culture | skill | fr: culture bactérienne; cultiver des bactéries; identification bactérienne
bacterial-culture | fr: ensemencement de géloses | en: bacterial culture; bacterial identification; agar plating
batch-record-review | skill | fr: revue de dossiers de lots; réviser des dossiers de lots; révision de dossiers de lots
batch-record-review | fr: libération de lots; dossiers de lots | en: batch record review; review batch records
batch-record-review | en: batch release; batch records
benchling | tool | fr: Benchling | en: Benchling
bioassays | skill | fr: dosages biologiques; bioessais; essais biologiques; bioanalyse | en: bioassays
bioassays | en: biological assays; bioanalysis
biobanking | skill | fr: biobanque; gérer une biobanque; gestion d'échantillons biologiques; cryoconservation
biobanking | fr: gestion d'une biobanque; gérer des échantillons biologiques | en: biobanking
biobanking | en: biological sample management; cryopreservation
biochemistry | skill | fr: biochimie; enzymologie; essais enzymatiques | en: biochemistry; enzymology; enzyme assays
biological-sample-shipping | skill | fr: expédition d'échantillons biologiques; matières infectieuses; TMD classe 6.2
biological-sample-shipping | fr: expédier des échantillons biologiques | en: biological sample shipping
biological-sample-shipping | en: infectious substances shipping
biomanufacturing | skill | fr: bioproduction; biotechnologie; procédés biotechnologiques; fabrication biologique
biomanufacturing | fr: biofabrication; produire des médicaments biologiques; production de médicaments biologiques
biomanufacturing | en: biomanufacturing; biotechnology; bioprocessing
biomarkers | skill | fr: biomarqueurs; découverte de biomarqueurs | en: biomarkers; biomarker discovery
biosafety | knowledge | fr: biosécurité; biosûreté; niveau de confinement 2; enceinte de sécurité biologique
biosafety | en: biosafety; biosecurity; containment level 2; biological safety cabinet
blood-banking | skill | fr: banque de sang; médecine transfusionnelle; groupes sanguins
blood-banking | fr: épreuves de compatibilité sanguine | en: blood banking; transfusion medicine; blood typing
cannabis-production | skill | fr: cannabis; production de cannabis; réglementation du cannabis; produire des cannabis
cannabis-production | en: cannabis production; cannabis regulations
cell-biology | skill | fr: biologie cellulaire | en: cell biology; cellular biology
cell-culture | skill | fr: culture cellulaire; cultiver des cellules; culture de cellules
cell-culture | fr: culture de cellules mammifères | en: cell culture; culture cells; mammalian cell culture
cell-culture | en: tissue culture
cell-therapy | skill | fr: thérapie cellulaire | en: cell therapy
change-control | skill | fr: contrôle des changements pharmaceutiques; maîtrise des changements; change control
change-control | fr: gérer les changements pharmaceutiques; contrôler les changements pharmaceutiques
change-control | fr: gestion des changements pharmaceutiques | en: change control; pharmaceutical change control
chemdraw | tool | fr: ChemDraw | en: ChemDraw
chemical-handling | skill | fr: manipulation de produits chimiques; manipuler des produits chimiques
chemical-handling | fr: manutention de produits dangereux en laboratoire | en: chemical handling; handle chemicals
chemical-handling | en: hazardous chemical handling
chemstation | tool | fr: ChemStation | en: ChemStation
chromeleon | tool | fr: Chromeleon | en: Chromeleon
cleaning-validation | skill | fr: validation de nettoyage; valider des nettoyages | en: cleaning validation
cleaning-validation | en: validate cleaning
cleanroom-environmental-monitoring | skill | fr: surveillance environnementale en salle propre
cleanroom-environmental-monitoring | fr: contrôle environnemental microbiologique; monitoring environnemental
cleanroom-environmental-monitoring | en: cleanroom environmental monitoring; microbial environmental monitoring
cleanroom-work | skill | fr: travail en salle blanche; salles blanches; travailler en salle blanche; salle propre
cleanroom-work | en: cleanroom work; clean room; cleanrooms; work in a cleanroom
clinical-biochemistry | skill | fr: biochimie clinique; analyses de biochimie; dosages biochimiques; doser des analytes
clinical-biochemistry | en: clinical biochemistry; biochemical assays; clinical chemistry
clinical-data-management | skill | fr: gestion de données cliniques; EDC; gérer des données cliniques
clinical-data-management | en: clinical data management; EDC
clinical-monitoring | skill | fr: surveillance d'essais cliniques; monitorage clinique; surveiller des essais cliniques
clinical-monitoring | en: clinical monitoring; clinical trial monitoring; !CRA
clinical-protocol-writing | skill | fr: rédaction de protocoles cliniques; protocole d'étude clinique
clinical-protocol-writing | fr: amendements de protocole; rédiger des protocoles cliniques
clinical-protocol-writing | en: clinical protocol writing; study protocols; protocol amendments
clinical-trials | skill | fr: essais cliniques; coordonner des essais cliniques; recherche clinique
clinical-trials | fr: coordination d'essais cliniques; études cliniques | en: clinical trials
clinical-trials | en: coordinate clinical trials; clinical research; clinical trial coordination; clinical studies
computer-system-validation | skill | fr: validation de systèmes informatisés; CSV pharmaceutique; 21 CFR Part 11; GAMP 5
computer-system-validation | fr: valider des systèmes informatisés | en: computer system validation; 21 CFR Part 11
computer-system-validation | en: GAMP 5
contract-research-organization-management | skill | fr: gestion de fournisseurs de recherche clinique; CRO recherche
contract-research-organization-management | fr: organisation de recherche contractuelle
contract-research-organization-management | fr: gérer des fournisseurs de recherche clinique
contract-research-organization-management | en: contract research organization management; clinical vendor management
cosmetic-formulation | skill | fr: cosmétologie industrielle; formulation cosmétique; formuler des cosmétiques
cosmetic-formulation | en: cosmetic formulation; cosmetics science
cytogenetics | skill | fr: cytogénétique | en: cytogenetics
cytology | skill | fr: cytologie; cytotechnologie | en: cytology; cytotechnology
deviation-investigations | skill | fr: enquêtes de déviation; enquêter sur des déviations; gestion des déviations
deviation-investigations | fr: gérer des déviations; CAPA | en: deviation investigations; investigate deviations
deviation-investigations | en: deviation management; CAPA
dissolution-testing | skill | fr: essais de dissolution; tests de dissolution; effectuer des essais de dissolution
dissolution-testing | en: dissolution testing; perform dissolution tests
dna-extraction | skill | fr: extraction d'ADN; extraire de l'ADN; extraction d'ARN; purification d'acides nucléiques
dna-extraction | en: DNA extraction; RNA extraction; nucleic acid purification; extract DNA
dna-sequencing | skill | fr: séquençage d'ADN; séquençage de nouvelle génération; NGS; séquencer l'ADN
dna-sequencing | en: DNA sequencing; next-generation sequencing; NGS
downstream-processing | skill | fr: purification en aval; chromatographie préparative; filtration tangentielle
downstream-processing | fr: procédés en aval | en: downstream processing; preparative chromatography
downstream-processing | en: tangential flow filtration
electrochemistry | skill | fr: électrochimie | en: electrochemistry
electron-microscopy | skill | fr: microscopie électronique; MEB; microscope électronique à balayage
electron-microscopy | en: electron microscopy; SEM; scanning electron microscopy
electrophoresis | skill | fr: électrophorèse; gel d'agarose; SDS-PAGE; réaliser des électrophorèses
electrophoresis | fr: réalisation d'électrophorèses | en: electrophoresis; agarose gel; SDS-PAGE
elisa | skill | fr: ELISA; !ELISA; tests ELISA; dosage immunoenzymatique; immunoessais | en: ELISA; !ELISA; immunoassays
elisa | en: enzyme-linked immunosorbent assay
entomology | skill | fr: entomologie | en: entomology
epidemiology | skill | fr: épidémiologie; enquêtes épidémiologiques; surveillance épidémiologique
epidemiology | fr: études épidémiologiques | en: epidemiology; epidemiological investigations; epidemiological studies
equipment-qualification | skill | fr: qualification d'équipements; qualifier des équipements; QI QO QP; IQ OQ PQ
equipment-qualification | en: equipment qualification; qualify equipment; IQ OQ PQ
experimental-protocols | skill | fr: protocoles de recherche; élaborer des protocoles expérimentaux
experimental-protocols | fr: conception d'expériences scientifiques; concevoir des expériences; protocoles expérimentaux
experimental-protocols | fr: élaboration de protocoles expérimentaux; concevoir des expériences scientifiques
experimental-protocols | fr: conception d'expériences | en: experimental protocols; research protocols
experimental-protocols | en: experiment design
fda-regulations | knowledge | fr: réglementation de la FDA; FDA; 21 CFR | en: FDA regulations; FDA; 21 CFR
flow-cytometry | skill | fr: cytométrie en flux; FACS; analyse par cytométrie | en: flow cytometry; FACS
food-analysis | skill | fr: analyses alimentaires; analyser des aliments; science des aliments; sciences alimentaires
food-analysis | fr: analyse d'aliments | en: food analysis; food science; analyze food samples
food-product-development | skill | fr: développement de produits alimentaires; formulation alimentaire
food-product-development | fr: développer des produits alimentaires | en: food product development; food formulation
forensic-science | skill | fr: criminalistique; analyses médicolégales; sciences judiciaires | en: forensic science
forensic-science | en: forensic analysis; forensic laboratory work
gas-chromatography | skill | fr: chromatographie en phase gazeuse; !GC; GC-MS; !CPG | en: gas chromatography; GC-MS
gas-chromatography | en: GC-FID
gcp-certificate | certificate | fr: certificat de bonnes pratiques cliniques; formation BPC | en: GCP certificate
gcp-certificate | en: good clinical practice certificate
gene-therapy | skill | fr: thérapie génique | en: gene therapy
genetics | skill | fr: génétique; analyses génétiques | en: genetics; genetic analysis
genome-editing | skill | fr: édition génomique; CRISPR; CRISPR-Cas9; génie génétique; éditer le génome
genome-editing | en: genome editing; CRISPR; genetic engineering
genomics | skill | fr: génomique; analyse génomique | en: genomics; genomic analysis
good-clinical-practice | knowledge | fr: bonnes pratiques cliniques; BPC; GCP clinique; ICH E6
good-clinical-practice | en: good clinical practice; ICH E6; ICH-GCP
good-documentation-practices | knowledge | fr: bonnes pratiques de documentation; BPD; ALCOA
good-documentation-practices | fr: intégrité des données pharmaceutiques | en: good documentation practices
good-documentation-practices | en: GDP documentation; ALCOA; data integrity in pharma
good-laboratory-practice | knowledge | fr: bonnes pratiques de laboratoire; BPL; GLP | en: good laboratory practice; GLP
good-manufacturing-practices | knowledge | fr: bonnes pratiques de fabrication; BPF; GMP; cGMP; respecter les BPF
good-manufacturing-practices | en: good manufacturing practices; GMP; cGMP; GMP compliance
graphpad-prism | tool | fr: GraphPad Prism; Prism GraphPad | en: GraphPad Prism; Prism GraphPad
health-canada-regulations | knowledge | fr: réglementation de Santé Canada; Santé Canada
health-canada-regulations | fr: Loi sur les aliments et drogues | en: Health Canada regulations; Food and Drugs Act
health-canada-regulations | en: Health Canada
hematology | skill | fr: hématologie; analyses hématologiques; formule sanguine | en: hematology; haematology
hematology | en: blood counts; hematological analysis
high-performance-liquid-chromatography | skill | fr: chromatographie liquide à haute performance; HPLC; UPLC; CLHP
high-performance-liquid-chromatography | fr: chromatographie liquide; analyser par HPLC
high-performance-liquid-chromatography | en: high-performance liquid chromatography; HPLC; UPLC; liquid chromatography
high-throughput-screening | skill | fr: criblage à haut débit; criblage moléculaire; criblage de composés
high-throughput-screening | en: high-throughput screening; compound screening
histology | skill | fr: histologie; coupes histologiques; coloration de tissus; préparer des coupes histologiques
histology | fr: préparation de coupes histologiques | en: histology; tissue sectioning; tissue staining
histology | en: histological sections
imagej | tool | fr: ImageJ; Fiji ImageJ | en: ImageJ; Fiji ImageJ
immunohistochemistry | skill | fr: immunohistochimie | en: immunohistochemistry; IHC staining
immunology | skill | fr: immunologie; réponses immunitaires; tests immunologiques | en: immunology; immunological tests
in-vitro-experiments | skill | fr: expériences in vitro; essais in vitro | en: in vitro experiments; in vitro assays
industrial-fermentation | skill | fr: fermentation industrielle; opérer un bioréacteur; bioréacteurs; fermentation
industrial-fermentation | fr: conduite de bioréacteurs; opération d'un bioréacteur; conduire des bioréacteurs
industrial-fermentation | en: industrial fermentation; bioreactors; operate bioreactors; fermentation
industrial-fermentation | en: upstream processing
informed-consent | skill | fr: consentement éclairé; obtenir le consentement éclairé
informed-consent | fr: recrutement de participants à la recherche; recruter des participants
informed-consent | fr: recruter des participants à la recherche; recrutement de participants | en: informed consent
informed-consent | en: research participant recruitment; recruit study participants
inorganic-chemistry | skill | fr: chimie inorganique | en: inorganic chemistry
iso-13485 | knowledge | fr: ISO 13485; norme ISO 13485; dispositifs médicaux ISO | en: ISO 13485
iso-13485 | en: medical device quality standard
iso-15189 | knowledge | fr: ISO 15189; norme des laboratoires médicaux | en: ISO 15189; medical laboratory standard
iso-17025 | knowledge | fr: ISO 17025; norme ISO 17025 | en: ISO 17025; ISO/IEC 17025
laboratory-animal-handling | skill | fr: manipulation d'animaux de laboratoire; soins aux animaux de laboratoire
laboratory-animal-handling | fr: expérimentation animale; manipuler des animaux de laboratoire; manipuler des souris
laboratory-animal-handling | fr: souris de laboratoire; manipulation de souris | en: laboratory animal handling
laboratory-animal-handling | en: laboratory animal care; animal experimentation
laboratory-automation | skill | fr: automatisation de laboratoire; robots pipeteurs; Hamilton; automatiser la boratoire
laboratory-automation | en: laboratory automation; liquid handling robots; Hamilton STAR
laboratory-equipment-maintenance | skill | fr: entretien d'équipements de laboratoire
laboratory-equipment-maintenance | fr: entretenir des équipements de laboratoire | en: laboratory equipment maintenance
laboratory-equipment-maintenance | en: maintain laboratory equipment
laboratory-instrument-calibration | skill | fr: étalonnage d'instruments de laboratoire; étalonner des appareils
laboratory-instrument-calibration | fr: étalonnage d'appareils; étalonner des instruments; calibration d'instruments
laboratory-instrument-calibration | fr: calibrage d'équipements de laboratoire; calibrer des appareils de laboratoire
laboratory-instrument-calibration | fr: étalonner des instruments de laboratoire; étalonnage d'instruments
laboratory-instrument-calibration | fr: calibrer des instruments; calibration d'appareils de laboratoire
laboratory-instrument-calibration | en: laboratory instrument calibration; calibrate laboratory instruments
laboratory-instrument-calibration | en: calibrate instruments; instrument calibration
laboratory-inventory-management | skill | fr: gestion d'inventaire de laboratoire; commander du matériel de laboratoire
laboratory-inventory-management | en: laboratory inventory management; order laboratory supplies
laboratory-management | skill | fr: gestion de laboratoire; gérer un laboratoire; supervision de laboratoire
laboratory-management | fr: gérer la boratoire; superviser la boratoire | en: laboratory management; manage a laboratory
laboratory-management | en: laboratory supervision
laboratory-notebook | skill | fr: tenue du cahier de laboratoire; cahier de laboratoire; documenter des expériences; ELN
laboratory-notebook | fr: documentation d'expériences | en: laboratory notebook; record experiments
laboratory-notebook | en: electronic lab notebook
laboratory-sampling | skill | fr: échantillonnage en laboratoire; prélever des échantillons; prélèvement d'échantillons
laboratory-sampling | fr: préparation d'échantillons; préparer des échantillons | en: laboratory sampling
laboratory-sampling | en: collect samples; sample collection; sample preparation; prepare samples
laboratory-sterilization | skill | fr: stérilisation en laboratoire; autoclaver; utilisation d'un autoclave
laboratory-sterilization | fr: utiliser un autoclave | en: laboratory sterilization; autoclaving; operate autoclaves
laboratory-techniques | skill | fr: techniques de laboratoire; travaux de laboratoire; travailler en laboratoire
laboratory-techniques | fr: manipulations de laboratoire | en: laboratory techniques; lab work; laboratory work
laboratory-techniques | en: bench work
laboratory-water-analysis | skill | fr: analyse d'eau en laboratoire; analyses d'eau; analyser des échantillons d'eau
laboratory-water-analysis | fr: analyse d'échantillons d'eau | en: laboratory water analysis; analyze water samples
laboratory-water-analysis | en: water quality analysis
labsolutions | tool | fr: LabSolutions | en: LabSolutions
labware | tool | fr: LabWare | en: LabWare
lims | tool | fr: LIMS; système de gestion de l'information de laboratoire | en: LIMS
lims | en: laboratory information management system
literature-review | skill | fr: revue de littérature; effectuer une revue de littérature
literature-review | fr: recherche documentaire scientifique; revue systématique | en: literature review
literature-review | en: conduct literature reviews; systematic review
lyophilization | skill | fr: lyophilisation; lyophiliser | en: lyophilization; freeze drying
mass-spectrometry | skill | fr: spectrométrie de masse; LC-MS; LC-MS/MS | en: mass spectrometry; LC-MS; LC-MS/MS
masslynx | tool | fr: MassLynx | en: MassLynx
mastercontrol | tool | fr: MasterControl | en: MasterControl
medical-device-regulation | skill | fr: marquage CE de dispositifs médicaux; réglementation des instruments médicaux
medical-device-regulation | fr: règlement MDR; 510(k) | en: medical device regulation; 510(k); MDR compliance
medical-device-regulation | en: medical device submissions
medical-writing | skill | fr: rédaction médicale; rédiger des rapports d'études cliniques
medical-writing | fr: rédaction scientifique médicale; rédaction de rapports d'études cliniques | en: medical writing
medical-writing | en: write clinical study reports
medicinal-chemistry | skill | fr: chimie médicinale; découverte de médicaments
medicinal-chemistry | fr: découverte et développement de médicaments | en: medicinal chemistry; drug discovery
medicinal-chemistry | en: drug discovery and development
medidata-rave | tool | fr: Medidata Rave | en: Medidata Rave
microbial-ecology | skill | fr: écologie microbienne; microbiologie environnementale | en: microbial ecology
microbial-ecology | en: environmental microbiology
microbiology | skill | fr: microbiologie; analyses microbiologiques; effectuer des analyses microbiologiques
microbiology | fr: tests microbiologiques | en: microbiology; microbiological analysis; microbiological testing
microscopy | skill | fr: microscopie; microscopie à fluorescence; utiliser un microscope; microscopie confocale
microscopy | fr: utilisation d'un microscope | en: microscopy; fluorescence microscopy; confocal microscopy
molecular-biology | skill | fr: biologie moléculaire; techniques de biologie moléculaire | en: molecular biology
molecular-biology | en: molecular biology techniques
molecular-cloning | skill | fr: clonage moléculaire; cloner des gènes; transfection | en: molecular cloning
molecular-cloning | en: gene cloning; transfection
monoclonal-antibodies | skill | fr: anticorps monoclonaux; production d'anticorps; hybridomes; produire des anticorps
monoclonal-antibodies | en: monoclonal antibodies; antibody production; hybridomas
mycology | skill | fr: mycologie | en: mycology
natural-health-products | skill | fr: produits de santé naturels; NPN; homologation de produits naturels
natural-health-products | en: natural health products; NPN; natural product licensing
neuroscience | skill | fr: neurosciences; recherche en neurosciences | en: neuroscience; neuroscience research
nuclear-magnetic-resonance | skill | fr: résonance magnétique nucléaire; RMN; spectroscopie RMN
nuclear-magnetic-resonance | en: nuclear magnetic resonance; NMR; NMR spectroscopy
openlab | tool | fr: OpenLab; Analyst Sciex | en: OpenLab; Sciex Analyst
organic-chemistry | skill | fr: chimie organique; synthèse organique; synthétiser des composés; synthèse chimique
organic-chemistry | en: organic chemistry; organic synthesis; chemical synthesis; synthesize compounds
parasitology | skill | fr: parasitologie | en: parasitology
particle-size-analysis | skill | fr: granulométrie; distribution granulométrique | en: particle size analysis
pcr | skill | fr: PCR; amplification en chaîne par polymérase; qPCR; RT-PCR; PCR en temps réel; réaliser des PCR
pcr | fr: réalisation de PCR | en: PCR; polymerase chain reaction; qPCR; RT-PCR; real-time PCR
pharmaceutical-formulation | skill | fr: formulation pharmaceutique; formuler des médicaments; développement galénique
pharmaceutical-formulation | fr: formulation galénique | en: pharmaceutical formulation; drug formulation
pharmaceutical-formulation | en: galenic development
pharmaceutical-manufacturing | skill | fr: fabrication pharmaceutique; fabriquer des médicaments
pharmaceutical-manufacturing | fr: production pharmaceutique; fabrication de médicaments
pharmaceutical-manufacturing | en: pharmaceutical manufacturing; drug manufacturing; pharmaceutical production
pharmaceutical-packaging | skill | fr: conditionnement pharmaceutique; emballage pharmaceutique
pharmaceutical-packaging | fr: sérialisation pharmaceutique; conditionner des médicaments; emballer des médicaments
pharmaceutical-packaging | fr: emballage de médicaments | en: pharmaceutical packaging; pharmaceutical serialization
pharmaceutical-quality-assurance | skill | fr: assurance qualité pharmaceutique; assurer la qualité pharmaceutique
pharmaceutical-quality-assurance | fr: AQ pharmaceutique | en: pharmaceutical quality assurance; pharma QA
pharmaceutical-quality-control | skill | fr: contrôle de la qualité pharmaceutique; contrôle qualité en laboratoire
pharmaceutical-quality-control | fr: laboratoire de contrôle de la qualité; contrôler la qualité pharmaceutique
pharmaceutical-quality-control | en: pharmaceutical quality control; laboratory quality control; QC laboratory
pharmacology | skill | fr: pharmacologie; études pharmacologiques; pharmacocinétique | en: pharmacology
pharmacology | en: pharmacokinetics; pharmacological studies
pharmacopoeias | knowledge | fr: pharmacopées; !USP; pharmacopée européenne | en: pharmacopoeias; !USP
pharmacopoeias | en: European Pharmacopoeia; compendial methods
pharmacovigilance | skill | fr: pharmacovigilance; déclarer des effets indésirables
pharmacovigilance | fr: surveillance des effets indésirables; surveiller les effets indésirables | en: pharmacovigilance
pharmacovigilance | en: adverse event reporting; drug safety
physical-chemistry | skill | fr: chimie physique | en: physical chemistry
pipetting | skill | fr: pipetage; pipeter; utilisation de micropipettes; utiliser des micropipettes | en: pipetting
pipetting | en: micropipette use; pipette samples
plant-biology | skill | fr: biologie végétale; physiologie végétale; botanique | en: plant biology; plant physiology
plant-biology | en: botany
polymer-chemistry | skill | fr: chimie des polymères; synthèse de polymères | en: polymer chemistry; polymer synthesis
preclinical-studies | skill | fr: études précliniques; modèles animaux; in vivo; mener des études précliniques
preclinical-studies | en: preclinical studies; animal models; in vivo studies
process-validation | skill | fr: validation de procédés; valider des procédés; validation de procédés pharmaceutiques
process-validation | fr: valider des procédés pharmaceutiques | en: process validation; validate processes
proteomics | skill | fr: protéomique; purification de protéines; purifier des protéines | en: proteomics
proteomics | en: protein purification; purify proteins
quality-by-design | knowledge | fr: qualité par la conception; QbD | en: quality by design; QbD
quality-risk-management | knowledge | fr: gestion du risque qualité; ICH Q9; ICH Q10; lignes directrices ICH; ICH
quality-risk-management | en: quality risk management; ICH Q9; ICH Q10; ICH guidelines
raw-material-weighing | skill | fr: pesée de matières premières; peser des matières premières
raw-material-weighing | en: raw material weighing; weigh raw materials; dispensing of raw materials
redcap | tool | fr: REDCap | en: REDCap
regulatory-affairs | skill | fr: affaires réglementaires; soumissions réglementaires
regulatory-affairs | fr: préparer des soumissions réglementaires; homologation de médicaments
regulatory-affairs | fr: préparation de soumissions réglementaires | en: regulatory affairs; regulatory submissions
regulatory-affairs | en: prepare regulatory submissions; drug registration
research-ethics | knowledge | fr: éthique de la recherche; comité d'éthique de la recherche; EPTC 2
research-ethics | en: research ethics; research ethics board; TCPS 2
research-grant-applications | skill | fr: demandes de subvention de recherche
research-grant-applications | fr: rédiger des demandes de subvention de recherche
research-grant-applications | fr: rédaction de demandes de subvention de recherche | en: research grant applications
research-grant-applications | en: research grant writing
rheology | skill | fr: rhéologie | en: rheology
scientific-research | skill | fr: recherche scientifique; mener des recherches; effectuer de la recherche
scientific-research | fr: projets de recherche; réaliser des projets de recherche; recherche et développement; R&D
scientific-research | fr: réalisation de projets de recherche | en: scientific research; conduct research
scientific-research | en: research projects; research and development; R&D
scientific-writing | skill | fr: rédaction scientifique; rédiger des articles scientifiques; publication scientifique
scientific-writing | fr: publier des articles scientifiques; rédaction d'articles scientifiques | en: scientific writing
scientific-writing | en: write scientific papers; scientific publication; publish research
sensory-analysis | skill | fr: analyse sensorielle; analyses sensorielles des aliments | en: sensory analysis
sensory-analysis | en: sensory evaluation of food
snapgene | tool | fr: SnapGene | en: SnapGene
solution-preparation | skill | fr: préparation de solutions; préparer des solutions; préparer des réactifs
solution-preparation | fr: préparation de réactifs; préparation de milieux; préparer des milieux de culture
solution-preparation | fr: préparer des milieux; préparation de milieux de culture | en: solution preparation
solution-preparation | en: prepare solutions; prepare reagents; reagent preparation; media preparation
spectroscopy | skill | fr: spectroscopie; spectrophotométrie; UV-Vis; spectroscopie infrarouge; FTIR | en: spectroscopy
spectroscopy | en: spectrophotometry; UV-Vis; infrared spectroscopy; FTIR
stability-studies | skill | fr: études de stabilité; programme de stabilité; réaliser des études de stabilité
stability-studies | fr: étudier la stabilité; réalisation d'études de stabilité | en: stability studies
stability-studies | en: stability program; stability testing
standard-operating-procedures | skill | fr: rédaction de procédures opératoires normalisées; rédiger des PON; PON
standard-operating-procedures | fr: procédures opératoires normalisées; rédiger des procédures; SOP
standard-operating-procedures | fr: rédiger des procédures opératoires normalisées; rédaction de PON
standard-operating-procedures | fr: rédaction de procédures | en: standard operating procedures; write SOPs; SOP
standard-operating-procedures | en: SOP writing
stem-cells | skill | fr: cellules souches | en: stem cells
sterility-testing | skill | fr: tests de stérilité; essais de stérilité; endotoxines; LAL | en: sterility testing
sterility-testing | en: endotoxin testing; LAL
tablet-compression | skill | fr: compression et granulation; presse à comprimés; granulation; enrobage de comprimés
tablet-compression | fr: comprimer des poudres; granuler des poudres | en: tablet compression; granulation
tablet-compression | en: tablet coating
taxonomy | skill | fr: phylogénie; taxonomie | en: taxonomy; phylogenetics
tecan | tool | fr: Tecan | en: Tecan
technology-transfer | skill | fr: transfert de technologie; transférer des procédés
technology-transfer | fr: transfert de procédés pharmaceutiques; mise à l'échelle; mise à l'échelle de procédés
technology-transfer | fr: transfert de procédés; transférer des procédés pharmaceutiques | en: technology transfer
technology-transfer | en: process transfer; scale-up; process scale-up
titration | skill | fr: titrage; titrages chimiques; !titrer; Karl Fischer | en: titration; chemical titrations
titration | en: Karl Fischer
toxicology | skill | fr: toxicologie; études toxicologiques; évaluation toxicologique | en: toxicology
toxicology | en: toxicology studies; toxicological assessment
trackwise | tool | fr: TrackWise | en: TrackWise
vaccines | skill | fr: vaccins; production de vaccins; développement de vaccins; produire des vaccins
vaccines | fr: développer des vaccins | en: vaccines; vaccine production; vaccine development
veeva-vault | tool | fr: Veeva Vault; Veeva | en: Veeva Vault; Veeva
virology | skill | fr: virologie; production de virus; vecteurs viraux; produire des virus | en: virology; viral vectors
virology | en: virus production
waters-empower | tool | fr: Waters Empower | en: Waters Empower
western-blotting | skill | fr: immunobuvardage de type Western; Western blot; immunobuvardage
western-blotting | fr: réaliser des Western blots; réalisation de Western blots | en: Western blotting; Western blot
western-blotting | en: immunoblotting
whmis | knowledge | fr: SIMDUT; SIMDUT 2015; matières dangereuses au travail; formation SIMDUT | en: WHMIS; WHMIS 2015
whmis | en: workplace hazardous materials
zoology | skill | fr: zoologie | en: zoology
`
