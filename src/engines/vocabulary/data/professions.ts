/**
 * The regulated professions of Québec: the 46 professional orders and what the law keeps for their members, the trades
 * that need a certificate of qualification, and a few occupations that need a permit of another body.
 * Lines `key | field | value`:
 * `exclusive`, `title`, `trade` or `permit`: the kind; the value names the body. Exclusive: the practice and the title
 * are reserved; title: the title alone is (some acts too, in health: Code des professions, s. 37.1).
 * `law`: chapter of the RLRQ; reserved titles are those of the Code des professions, C-26, ss. 32 and 36.
 * `source`: where the body says it. `cnp`: unit groups of CNP 2021 whose work is concerned.
 * `fr`, `en`: the reserved titles, both genders. `not`: titles that contain one and are not reserved.
 * `instead fr` (masculine; feminine), `instead en`: what somebody who is not a member may write; of a trade or a
 * permit, whose names are free, there is none.
 * In `fr` a masculine title comes just before its feminine one; a title of both genders stands alone.
 * `confirm`: what is still to be confirmed at the source. The rest was written from what is generally known and read
 * over on the day of `verifiedOn`.
 */
export const PROFESSIONS = `
* | verifiedOn | 2026-11-26
acupuncteur | exclusive | Ordre des acupuncteurs du Québec
acupuncteur | law | A-5.1
acupuncteur | source | https://www.o-a-q.org
acupuncteur | cnp | 32200
acupuncteur | fr | acupuncteur; acupunctrice; acuponcteur; acuponctrice
acupuncteur | en | acupuncturist
acupuncteur | instead fr | diplômé en acupuncture; diplômée en acupuncture
acupuncteur | instead en | graduate in acupuncture
agronome | exclusive | Ordre des agronomes du Québec
agronome | law | A-12
agronome | source | https://oaq.qc.ca
agronome | cnp | 21112
agronome | fr | agronome
agronome | en | agronomist; agrologist
agronome | instead fr | diplômé en agronomie; diplômée en agronomie
agronome | instead en | graduate in agronomy
architecte | exclusive | Ordre des architectes du Québec
architecte | law | A-21
architecte | source | https://www.oaq.com
architecte | cnp | 21200
architecte | fr | architecte
architecte | en | architect
architecte | not | architecte de solutions; architecte de données; architecte logiciel; architecte logicielle
architecte | not | architecte infonuagique; architecte réseau; architecte de systèmes; architecte d'entreprise
architecte | not | architecte technologique; architecte ti; architecte fonctionnel; architecte fonctionnelle
architecte | not | architecte de sécurité; architecte web; architecte java; architecte organique; architecte bi
architecte | not | architecte paysagiste; architecte d'affaires; architecte technique; architecte cloud
architecte | not | solutions architect; solution architect; data architect; software architect; cloud architect
architecte | not | enterprise architect; network architect; systems architect; system architect; it architect
architecte | not | landscape architect; security architect; business architect; technical architect
architecte | instead fr | diplômé en architecture; diplômée en architecture
architecte | instead en | architecture graduate
architecte | confirm | not
arpenteur-geometre | exclusive | Ordre des arpenteurs-géomètres du Québec
arpenteur-geometre | law | A-23
arpenteur-geometre | source | https://oagq.qc.ca
arpenteur-geometre | cnp | 21203
arpenteur-geometre | fr | arpenteur-géomètre; arpenteuse-géomètre
arpenteur-geometre | en | land surveyor
arpenteur-geometre | instead fr | diplômé en sciences géomatiques; diplômée en sciences géomatiques
arpenteur-geometre | instead en | graduate in geomatics
audioprothesiste | exclusive | Ordre des audioprothésistes du Québec
audioprothesiste | law | A-33
audioprothesiste | source | https://www.ordreaudio.qc.ca
audioprothesiste | cnp | 32109
audioprothesiste | fr | audioprothésiste
audioprothesiste | en | hearing-aid acoustician; hearing aid acoustician; audioprosthetist
audioprothesiste | instead fr | diplômé en audioprothèse; diplômée en audioprothèse
audioprothesiste | instead en | graduate in audioprosthetics
audioprothesiste | confirm | cnp
avocat | exclusive | Barreau du Québec
avocat | law | B-1
avocat | source | https://www.barreau.qc.ca
avocat | cnp | 41101
avocat | fr | avocat; avocate
avocat | en | lawyer; advocate; attorney; barrister; solicitor
avocat | not | adjoint d'avocat; secrétaire d'avocat; patient advocate; power of attorney
avocat | instead fr | diplômé en droit; diplômée en droit
avocat | instead en | law graduate
chimiste | exclusive | Ordre des chimistes du Québec
chimiste | law | C-15
chimiste | source | https://www.ocq.qc.ca
chimiste | cnp | 21101
chimiste | fr | chimiste; biochimiste
chimiste | en | chemist; biochemist
chimiste | instead fr | diplômé en chimie; diplômée en chimie
chimiste | instead en | chemistry graduate
chimiste | confirm | fr: biochimiste
chiropraticien | exclusive | Ordre des chiropraticiens du Québec
chiropraticien | law | C-16
chiropraticien | source | https://www.ordredeschiropraticiens.ca
chiropraticien | cnp | 31201
chiropraticien | fr | chiropraticien; chiropraticienne
chiropraticien | en | chiropractor
chiropraticien | instead fr | diplômé en chiropratique; diplômée en chiropratique
chiropraticien | instead en | graduate in chiropractic
cpa | exclusive | Ordre des comptables professionnels agréés du Québec
cpa | law | C-48.1
cpa | source | https://cpaquebec.ca
cpa | cnp | 11100
cpa | fr | comptable professionnel agréé; comptable professionnelle agréée; comptable agréé; comptable agréée; cpa
cpa | fr | comptable général accrédité; comptable générale accréditée; comptable en management accrédité
cpa | fr | comptable en management accréditée
cpa | en | chartered professional accountant; chartered accountant; certified general accountant
cpa | en | certified management accountant; certified public accountant
cpa | instead fr | diplômé en comptabilité; diplômée en comptabilité
cpa | instead en | accounting graduate
dentiste | exclusive | Ordre des dentistes du Québec
dentiste | law | D-3
dentiste | source | https://www.odq.qc.ca
dentiste | cnp | 31110
dentiste | fr | dentiste; chirurgien-dentiste; chirurgienne-dentiste; orthodontiste; parodontiste; endodontiste
dentiste | en | dentist; dental surgeon; orthodontist; periodontist; endodontist
dentiste | not | assistant dentiste; assistante dentiste; dentist assistant; dentist receptionist
dentiste | not | cabinet dentiste; cabinet de dentiste; adjoint de dentiste; adjointe de dentiste
dentiste | instead fr | diplômé en médecine dentaire; diplômée en médecine dentaire
dentiste | instead en | graduate in dentistry
denturologiste | exclusive | Ordre des denturologistes du Québec
denturologiste | law | D-4
denturologiste | source | https://www.denturologistesquebec.com
denturologiste | cnp | 32110
denturologiste | fr | denturologiste
denturologiste | en | denturologist; denturist
denturologiste | instead fr | diplômé en denturologie; diplômée en denturologie
denturologiste | instead en | graduate in denturology
geologue | exclusive | Ordre des géologues du Québec
geologue | law | G-1.01
geologue | source | https://www.ogq.qc.ca
geologue | cnp | 21102
geologue | fr | géologue
geologue | en | geologist
geologue | instead fr | diplômé en géologie; diplômée en géologie
geologue | instead en | geology graduate
huissier | exclusive | Chambre des huissiers de justice du Québec
huissier | law | H-4.1
huissier | source | https://www.chjq.ca
huissier | cnp | 43200
huissier | fr | huissier de justice; huissière de justice; huissier; huissière
huissier | en | bailiff
huissier | not | huissier audiencier; huissière audiencière; huissier-audiencier; huissière-audiencière
huissier | instead fr | diplômé en techniques juridiques; diplômée en techniques juridiques
huissier | instead en | paralegal technology graduate
infirmier | exclusive | Ordre des infirmières et infirmiers du Québec
infirmier | law | I-8
infirmier | source | https://www.oiiq.org
infirmier | cnp | 31300 31301 31302
infirmier | fr | infirmier; infirmière
infirmier | en | nurse
infirmier | not | aide-infirmier; aide-infirmière; aide infirmier; aide infirmière; nurse aide; nurse's aide
infirmier | not | nursing aide; soins infirmiers; sciences infirmières; science infirmière; service infirmier
infirmier | instead fr | diplômé en soins infirmiers; diplômée en soins infirmiers
infirmier | instead en | nursing graduate
ingenieur | exclusive | Ordre des ingénieurs du Québec
ingenieur | law | I-9
ingenieur | source | https://www.oiq.qc.ca
ingenieur | cnp | 20010 21231 21300 21301 21310 21311 21320 21321 21322 21330 21331 21332 21390 21399
ingenieur | fr | ingénieur; ingénieure; ing.
ingenieur | en | engineer; p.eng.; p. eng.
ingenieur | not | train engineer; railway engineer; locomotive engineer
ingenieur | not | marine engineer officer; engineer officer
ingenieur | instead fr | diplômé en génie; diplômée en génie
ingenieur | instead en | engineering graduate
ingenieur | confirm | not
ingenieur-forestier | exclusive | Ordre des ingénieurs forestiers du Québec
ingenieur-forestier | law | I-10
ingenieur-forestier | source | https://www.oifq.com
ingenieur-forestier | cnp | 21111
ingenieur-forestier | fr | ingénieur forestier; ingénieure forestière
ingenieur-forestier | en | forest engineer; forestry engineer
ingenieur-forestier | instead fr | diplômé en foresterie; diplômée en foresterie
ingenieur-forestier | instead en | forestry graduate
medecin | exclusive | Collège des médecins du Québec
medecin | law | M-9
medecin | source | https://www.cmq.org
medecin | cnp | 31100 31101 31102
medecin | fr | médecin; chirurgien; chirurgienne; pédiatre; psychiatre; cardiologue; radiologue; gynécologue
medecin | fr | anesthésiologiste; anesthésiste; dermatologue; neurologue; urologue; ophtalmologiste; oncologue
medecin | en | physician; surgeon; medical doctor; pediatrician; psychiatrist; cardiologist; radiologist
medecin | en | gynecologist; anesthesiologist; dermatologist; neurologist; urologist; ophthalmologist; oncologist
medecin | not | secrétaire de médecin; assistant du médecin; assistante du médecin; physician assistant
medecin | not | adjoint au médecin; adjointe au médecin; tree surgeon
medecin | instead fr | diplômé en médecine; diplômée en médecine
medecin | instead en | medical graduate
medecin-veterinaire | exclusive | Ordre des médecins vétérinaires du Québec
medecin-veterinaire | law | M-8
medecin-veterinaire | source | https://www.omvq.qc.ca
medecin-veterinaire | cnp | 31103
medecin-veterinaire | fr | médecin vétérinaire; vétérinaire
medecin-veterinaire | en | veterinarian; veterinary surgeon
medecin-veterinaire | not | assistant vétérinaire; assistante vétérinaire; infirmier vétérinaire; infirmière vétérinaire
medecin-veterinaire | not | technicien vétérinaire; technicienne vétérinaire; aide-vétérinaire; veterinarian assistant
medecin-veterinaire | not | médecine vétérinaire; soins vétérinaires
medecin-veterinaire | not | clinique vétérinaire; hôpital vétérinaire; produits vétérinaires
medecin-veterinaire | instead fr | diplômé en médecine vétérinaire; diplômée en médecine vétérinaire
medecin-veterinaire | instead en | veterinary graduate
notaire | exclusive | Chambre des notaires du Québec
notaire | law | N-3
notaire | source | https://www.cnq.org
notaire | cnp | 41101
notaire | fr | notaire
notaire | en | notary
notaire | not | collaborateur de notaire; collaboratrice de notaire; secrétaire de notaire; adjoint de notaire
notaire | not | adjointe de notaire; clerc de notaire; notary clerk
notaire | not | acte notarié; actes notariés
notaire | instead fr | diplômé en droit notarial; diplômée en droit notarial
notaire | instead en | graduate in notarial law
opticien | exclusive | Ordre des opticiens d'ordonnances du Québec
opticien | law | O-6
opticien | source | https://www.opticien.qc.ca
opticien | cnp | 32100
opticien | fr | opticien d'ordonnances; opticienne d'ordonnances; opticien; opticienne
opticien | en | dispensing optician; optician
opticien | not | assistant opticien; assistante opticienne; optician assistant
opticien | instead fr | diplômé en orthèses visuelles; diplômée en orthèses visuelles
opticien | instead en | graduate in visual orthotics
opticien | confirm | fr: opticien
optometriste | exclusive | Ordre des optométristes du Québec
optometriste | law | O-7
optometriste | source | https://www.ooq.org
optometriste | cnp | 31111
optometriste | fr | optométriste
optometriste | en | optometrist
optometriste | not | assistant optométriste; assistante optométriste; optometrist assistant
optometriste | instead fr | diplômé en optométrie; diplômée en optométrie
optometriste | instead en | optometry graduate
pharmacien | exclusive | Ordre des pharmaciens du Québec
pharmacien | law | P-10
pharmacien | source | https://www.opq.org
pharmacien | cnp | 31120
pharmacien | fr | pharmacien; pharmacienne
pharmacien | en | pharmacist; druggist
pharmacien | not | assistant pharmacien; assistante pharmacienne; pharmacist assistant
pharmacien | instead fr | diplômé en pharmacie; diplômée en pharmacie
pharmacien | instead en | pharmacy graduate
podiatre | exclusive | Ordre des podiatres du Québec
podiatre | law | P-12
podiatre | source | https://www.ordredespodiatres.qc.ca
podiatre | cnp | 31209
podiatre | fr | podiatre
podiatre | en | podiatrist
podiatre | instead fr | diplômé en podiatrie; diplômée en podiatrie
podiatre | instead en | graduate in podiatry
sage-femme | exclusive | Ordre des sages-femmes du Québec
sage-femme | law | S-0.1
sage-femme | source | https://www.osfq.org
sage-femme | cnp | 31303
sage-femme | fr | sage-femme; maïeuticien; maïeuticienne
sage-femme | en | midwife
sage-femme | not | pratique sage-femme; pratique de sage-femme; aide sage-femme
sage-femme | instead fr | diplômé en pratique sage-femme; diplômée en pratique sage-femme
sage-femme | instead en | midwifery graduate
sage-femme | confirm | fr: maïeuticien
technologue-imagerie | exclusive | Ordre des technologues en imagerie médicale,
technologue-imagerie | exclusive | en radio-oncologie et en électrophysiologie médicale du Québec
technologue-imagerie | law | T-5
technologue-imagerie | source | https://www.otimroepmq.ca
technologue-imagerie | cnp | 32121 32122 32123
technologue-imagerie | fr | technologue en imagerie médicale; technologue en radiodiagnostic; technologue en radiologie
technologue-imagerie | fr | technologue en radio-oncologie; technologue en médecine nucléaire
technologue-imagerie | fr | technologue en électrophysiologie médicale; technicien en radiologie
technologue-imagerie | fr | technicienne en radiologie
technologue-imagerie | en | medical imaging technologist; radiation oncology technologist; radiology technologist
technologue-imagerie | en | nuclear medicine technologist; medical electrophysiology technologist; x-ray technologist
technologue-imagerie | instead fr | diplômé en imagerie médicale; diplômée en imagerie médicale
technologue-imagerie | instead en | medical imaging graduate
administrateur-agree | title | Ordre des administrateurs agréés du Québec
administrateur-agree | law | C-26
administrateur-agree | source | https://adma.qc.ca
administrateur-agree | fr | administrateur agréé; administratrice agréée; adm.a.
administrateur-agree | fr | conseiller en management certifié; conseillère en management certifiée
administrateur-agree | en | chartered administrator; c.adm.; certified management consultant
administrateur-agree | instead fr | gestionnaire diplômé; gestionnaire diplômée
administrateur-agree | instead en | management graduate
crha | title | Ordre des conseillers en ressources humaines agréés
crha | law | C-26
crha | source | https://ordrecrha.org
crha | cnp | 10011 11200
crha | fr | conseiller en ressources humaines agréé; conseillère en ressources humaines agréée; crha; cria
crha | fr | conseiller en relations industrielles agréé; conseillère en relations industrielles agréée
crha | en | certified human resources professional; certified industrial relations counsellor; chrp; circ
crha | instead fr | conseiller en ressources humaines; conseillère en ressources humaines
crha | instead en | human resources adviser
conseiller-orientation | title | Ordre des conseillers et conseillères d'orientation du Québec
conseiller-orientation | law | C-26
conseiller-orientation | source | https://www.orientation.qc.ca
conseiller-orientation | cnp | 41320 41321
conseiller-orientation | fr | conseiller d'orientation; conseillère d'orientation; orienteur; orienteuse
conseiller-orientation | fr | orienteur professionnel; orienteuse professionnelle
conseiller-orientation | fr | conseiller d'orientation professionnelle; conseillère d'orientation professionnelle
conseiller-orientation | en | guidance counsellor; vocational guidance counsellor; vocational counsellor
conseiller-orientation | instead fr | intervenant en orientation; intervenante en orientation
conseiller-orientation | instead en | career development worker
conseiller-orientation | confirm | instead
criminologue | title | Ordre professionnel des criminologues du Québec
criminologue | law | C-26
criminologue | source | https://ordrecrim.ca
criminologue | cnp | 41311 41409
criminologue | fr | criminologue
criminologue | en | criminologist
criminologue | instead fr | diplômé en criminologie; diplômée en criminologie
criminologue | instead en | criminology graduate
criminologue | confirm | cnp
dieteticien | title | Ordre des diététistes-nutritionnistes du Québec
dieteticien | law | C-26
dieteticien | source | https://odnq.org
dieteticien | cnp | 31121
dieteticien | fr | diététiste; nutritionniste; diététicien; diététicienne
dieteticien | en | dietician; dietitian; nutritionist
dieteticien | not | nutritionniste animal; nutritionniste animale; animal nutritionist
dieteticien | instead fr | diplômé en nutrition; diplômée en nutrition
dieteticien | instead en | nutrition graduate
dieteticien | confirm | not
ergotherapeute | title | Ordre des ergothérapeutes du Québec
ergotherapeute | law | C-26
ergotherapeute | source | https://www.oeq.org
ergotherapeute | cnp | 31203
ergotherapeute | fr | ergothérapeute
ergotherapeute | en | occupational therapist
ergotherapeute | not | occupational therapist assistant; assistant ergothérapeute; assistante ergothérapeute
ergotherapeute | instead fr | diplômé en ergothérapie; diplômée en ergothérapie
ergotherapeute | instead en | graduate in occupational therapy
evaluateur-agree | title | Ordre des évaluateurs agréés du Québec
evaluateur-agree | law | C-26
evaluateur-agree | source | https://oeaq.qc.ca
evaluateur-agree | cnp | 12203
evaluateur-agree | fr | évaluateur agréé; évaluatrice agréée
evaluateur-agree | en | chartered appraiser
evaluateur-agree | instead fr | évaluateur immobilier; évaluatrice immobilière
evaluateur-agree | instead en | property appraiser
evaluateur-agree | confirm | instead
hygieniste-dentaire | title | Ordre des hygiénistes dentaires du Québec
hygieniste-dentaire | law | C-26
hygieniste-dentaire | source | https://ohdq.com
hygieniste-dentaire | cnp | 32111
hygieniste-dentaire | fr | hygiéniste dentaire
hygieniste-dentaire | en | dental hygienist
hygieniste-dentaire | instead fr | diplômé en hygiène dentaire; diplômée en hygiène dentaire
hygieniste-dentaire | instead en | dental hygiene graduate
infirmier-auxiliaire | title | Ordre des infirmières et infirmiers auxiliaires du Québec
infirmier-auxiliaire | law | C-26
infirmier-auxiliaire | source | https://www.oiiaq.org
infirmier-auxiliaire | cnp | 32101
infirmier-auxiliaire | fr | infirmier auxiliaire; infirmière auxiliaire; inf. aux.
infirmier-auxiliaire | en | nursing assistant; licensed practical nurse; lpn
infirmier | not | thérapeutique infirmier; triage infirmier; intervention infirmière; personnel infirmier
infirmier | not | équipe infirmière; pratique infirmière
infirmier-auxiliaire | not | soins infirmiers auxiliaires
infirmier-auxiliaire | instead fr | diplômé en soins infirmiers auxiliaires; diplômée en soins infirmiers auxiliaires
infirmier-auxiliaire | instead en | practical nursing graduate
inhalotherapeute | title | Ordre professionnel des inhalothérapeutes du Québec
inhalotherapeute | law | C-26
inhalotherapeute | source | https://www.opiq.qc.ca
inhalotherapeute | cnp | 32103
inhalotherapeute | fr | inhalothérapeute
inhalotherapeute | en | respiratory therapist; inhalotherapist
inhalotherapeute | instead fr | diplômé en inhalothérapie; diplômée en inhalothérapie
inhalotherapeute | instead en | respiratory therapy graduate
orthophoniste | title | Ordre des orthophonistes et audiologistes du Québec
orthophoniste | law | C-26
orthophoniste | source | https://www.ooaq.qc.ca
orthophoniste | cnp | 31112
orthophoniste | fr | orthophoniste; logopède
orthophoniste | en | speech therapist; speech-language pathologist; speech language pathologist
orthophoniste | instead fr | diplômé en orthophonie; diplômée en orthophonie
orthophoniste | instead en | speech therapy graduate
orthophoniste | confirm | fr: logopède
audiologiste | title | Ordre des orthophonistes et audiologistes du Québec
audiologiste | law | C-26
audiologiste | source | https://www.ooaq.qc.ca
audiologiste | cnp | 31112
audiologiste | fr | audiologiste
audiologiste | en | audiologist
audiologiste | instead fr | diplômé en audiologie; diplômée en audiologie
audiologiste | instead en | audiology graduate
physiotherapeute | title | Ordre professionnel de la physiothérapie du Québec
physiotherapeute | law | C-26
physiotherapeute | source | https://oppq.qc.ca
physiotherapeute | cnp | 31202
physiotherapeute | fr | physiothérapeute
physiotherapeute | en | physiotherapist; physical therapist
physiotherapeute | not | assistant physiothérapeute; assistante physiothérapeute; physiotherapist assistant
physiotherapeute | instead fr | diplômé en physiothérapie; diplômée en physiothérapie
physiotherapeute | instead en | physiotherapy graduate
technologue-physiotherapie | title | Ordre professionnel de la physiothérapie du Québec
technologue-physiotherapie | law | C-26
technologue-physiotherapie | source | https://oppq.qc.ca
technologue-physiotherapie | cnp | 32109
technologue-physiotherapie | fr | technologue en physiothérapie; thérapeute en réadaptation physique
technologue-physiotherapie | fr | thérapeute en physiothérapie; technicien en réadaptation physique
technologue-physiotherapie | fr | technicienne en réadaptation physique; technicien en physiothérapie
technologue-physiotherapie | fr | technicienne en physiothérapie
technologue-physiotherapie | en | physiotherapy technologist; physical rehabilitation therapist
technologue-physiotherapie | en | physiotherapy technician
technologue-physiotherapie | instead fr | diplômé en réadaptation physique; diplômée en réadaptation physique
technologue-physiotherapie | instead en | graduate in physical rehabilitation
technologue-physiotherapie | confirm | cnp
psychoeducateur | title | Ordre des psychoéducateurs et psychoéducatrices du Québec
psychoeducateur | law | C-26
psychoeducateur | source | https://ordrepsed.qc.ca
psychoeducateur | cnp | 41301
psychoeducateur | fr | psychoéducateur; psychoéducatrice
psychoeducateur | en | psychoeducator
psychoeducateur | instead fr | diplômé en psychoéducation; diplômée en psychoéducation
psychoeducateur | instead en | graduate in psychoeducation
psychoeducateur | confirm | cnp
psychologue | title | Ordre des psychologues du Québec
psychologue | law | C-26
psychologue | source | https://www.ordrepsy.qc.ca
psychologue | cnp | 31200
psychologue | fr | psychologue; neuropsychologue
psychologue | en | psychologist; neuropsychologist
psychologue | instead fr | diplômé en psychologie; diplômée en psychologie
psychologue | instead en | psychology graduate
psychotherapeute | title | Ordre des psychologues du Québec
psychotherapeute | law | C-26
psychotherapeute | source | https://www.ordrepsy.qc.ca
psychotherapeute | cnp | 31200 41301
psychotherapeute | fr | psychothérapeute
psychotherapeute | en | psychotherapist
psychotherapeute | instead fr | diplômé en psychothérapie; diplômée en psychothérapie
psychotherapeute | instead en | graduate in psychotherapy
sexologue | title | Ordre professionnel des sexologues du Québec
sexologue | law | C-26
sexologue | source | https://opsq.org
sexologue | cnp | 41301
sexologue | fr | sexologue
sexologue | en | sexologist
sexologue | instead fr | diplômé en sexologie; diplômée en sexologie
sexologue | instead en | sexology graduate
sexologue | confirm | cnp
technologiste-medical | title | Ordre professionnel des technologistes médicaux du Québec
technologiste-medical | law | C-26
technologiste-medical | source | https://optmq.org
technologiste-medical | cnp | 32120
technologiste-medical | fr | technologiste médical; technologiste médicale; technologue médical; technologue médicale
technologiste-medical | fr | technologiste de laboratoire médical; technologiste de laboratoire médicale
technologiste-medical | en | medical technologist; medical laboratory technologist
technologiste-medical | instead fr | diplômé en analyses biomédicales; diplômée en analyses biomédicales
technologiste-medical | instead en | biomedical laboratory graduate
prothese-dentaire | title | Ordre des technologues en prothèses et appareils dentaires du Québec
prothese-dentaire | law | C-26
prothese-dentaire | source | https://www.otpadq.com
prothese-dentaire | cnp | 32112
prothese-dentaire | fr | technologue en prothèses et appareils dentaires; technologue en prothèses dentaires
prothese-dentaire | fr | technicien dentaire; technicienne dentaire
prothese-dentaire | en | dental technologist; dental technician
prothese-dentaire | instead fr | diplômé en prothèses dentaires; diplômée en prothèses dentaires
prothese-dentaire | instead en | dental laboratory graduate
prothese-dentaire | confirm | source; fr
technologue-professionnel | title | Ordre des technologues professionnels du Québec
technologue-professionnel | law | C-26
technologue-professionnel | source | https://otpq.qc.ca
technologue-professionnel | fr | technologue professionnel; technologue professionnelle; technicien professionnel
technologue-professionnel | fr | technicienne professionnelle; technologue en sciences appliquées
technologue-professionnel | en | professional technologist; professional technician; applied sciences technologist
technologue-professionnel | instead fr | technicien diplômé; technicienne diplômée
technologue-professionnel | instead en | graduate technician
traducteur-agree | title | Ordre des traducteurs, terminologues et interprètes agréés du Québec
traducteur-agree | law | C-26
traducteur-agree | source | https://ottiaq.org
traducteur-agree | cnp | 51114
traducteur-agree | fr | traducteur agréé; traductrice agréée
traducteur-agree | en | certified translator
traducteur-agree | instead fr | traducteur diplômé; traductrice diplômée
traducteur-agree | instead en | translation graduate
terminologue-agree | title | Ordre des traducteurs, terminologues et interprètes agréés du Québec
terminologue-agree | law | C-26
terminologue-agree | source | https://ottiaq.org
terminologue-agree | cnp | 51114
terminologue-agree | fr | terminologue agréé; terminologue agréée
terminologue-agree | en | certified terminologist
terminologue-agree | instead fr | terminologue diplômé; terminologue diplômée
terminologue-agree | instead en | terminology graduate
interprete-agree | title | Ordre des traducteurs, terminologues et interprètes agréés du Québec
interprete-agree | law | C-26
interprete-agree | source | https://ottiaq.org
interprete-agree | cnp | 51114
interprete-agree | fr | interprète agréé; interprète agréée
interprete-agree | en | certified interpreter
interprete-agree | instead fr | interprète diplômé; interprète diplômée
interprete-agree | instead en | interpreting graduate
travailleur-social | title | Ordre des travailleurs sociaux et des thérapeutes conjugaux et familiaux du Québec
travailleur-social | law | C-26
travailleur-social | source | https://www.otstcfq.org
travailleur-social | cnp | 41300
travailleur-social | fr | travailleur social; travailleuse sociale
travailleur-social | en | social worker
travailleur-social | not | social worker assistant
travailleur-social | instead fr | diplômé en travail social; diplômée en travail social
travailleur-social | instead en | social work graduate
therapeute-familial | title | Ordre des travailleurs sociaux et des thérapeutes conjugaux et familiaux du Québec
therapeute-familial | law | C-26
therapeute-familial | source | https://www.otstcfq.org
therapeute-familial | cnp | 41301
therapeute-familial | fr | thérapeute conjugal et familial; thérapeute conjugale et familiale; thérapeute conjugal
therapeute-familial | fr | thérapeute conjugale; thérapeute familial; thérapeute familiale
therapeute-familial | en | marriage and family therapist; marital and family therapist; family therapist
therapeute-familial | instead fr | diplômé en thérapie conjugale
therapeute-familial | instead fr | diplômée en thérapie conjugale
therapeute-familial | instead en | graduate in family therapy
urbaniste | title | Ordre des urbanistes du Québec
urbaniste | law | C-26
urbaniste | source | https://www.ouq.qc.ca
urbaniste | cnp | 21202
urbaniste | fr | urbaniste
urbaniste | en | urban planner; city planner; town planner
urbaniste | instead fr | diplômé en urbanisme; diplômée en urbanisme
urbaniste | instead en | urban planning graduate
electricien | trade | Commission de la construction du Québec; Services Québec
electricien | law | R-20
electricien | source | https://www.ccq.org
electricien | cnp | 72200 72201
electricien | fr | électricien; électricienne
electricien | en | electrician
tuyauteur | trade | Commission de la construction du Québec; Services Québec
tuyauteur | law | R-20
tuyauteur | source | https://www.ccq.org
tuyauteur | cnp | 72300 72301
tuyauteur | fr | tuyauteur; tuyauteuse; plombier; plombière
tuyauteur | en | pipe fitter; pipefitter; plumber; steamfitter
technicien-gaz | trade | Services Québec
technicien-gaz | law | F-5
technicien-gaz | source | https://www.quebec.ca
technicien-gaz | cnp | 72302
technicien-gaz | fr | technicien en gaz; technicienne en gaz; monteur d'installations au gaz
technicien-gaz | fr | monteuse d'installations au gaz
technicien-gaz | en | gas technician; gas fitter
technicien-gaz | confirm | law
frigoriste | trade | Commission de la construction du Québec; Services Québec
frigoriste | law | R-20
frigoriste | source | https://www.ccq.org
frigoriste | cnp | 72402
frigoriste | fr | frigoriste
frigoriste | en | refrigeration mechanic
mecanicien-ascenseur | trade | Commission de la construction du Québec; Services Québec
mecanicien-ascenseur | law | R-20
mecanicien-ascenseur | source | https://www.ccq.org
mecanicien-ascenseur | cnp | 72406
mecanicien-ascenseur | fr | mécanicien d'ascenseurs; mécanicienne d'ascenseurs; mécanicien d'ascenseur
mecanicien-ascenseur | fr | mécanicienne d'ascenseur
mecanicien-ascenseur | en | elevator mechanic
machines-fixes | trade | Services Québec
machines-fixes | law | M-6
machines-fixes | source | https://www.quebec.ca
machines-fixes | cnp | 92100
machines-fixes | fr | mécanicien de machines fixes; mécanicienne de machines fixes
machines-fixes | en | stationary engineer; stationary enginewoman; power engineer
machines-fixes | confirm | law
briqueteur | trade | Commission de la construction du Québec
briqueteur | law | R-20
briqueteur | source | https://www.ccq.org
briqueteur | cnp | 72320
briqueteur | fr | briqueteur-maçon; briqueteuse-maçonne; briqueteur; briqueteuse
briqueteur | en | bricklayer-mason; bricklayer
calorifugeur | trade | Commission de la construction du Québec
calorifugeur | law | R-20
calorifugeur | source | https://www.ccq.org
calorifugeur | cnp | 72321
calorifugeur | fr | calorifugeur; calorifugeuse
calorifugeur | en | insulator
carreleur | trade | Commission de la construction du Québec
carreleur | law | R-20
carreleur | source | https://www.ccq.org
carreleur | cnp | 73101
carreleur | fr | carreleur; carreleuse
carreleur | en | tile setter; tilesetter
charpentier-menuisier | trade | Commission de la construction du Québec
charpentier-menuisier | law | R-20
charpentier-menuisier | source | https://www.ccq.org
charpentier-menuisier | cnp | 72310
charpentier-menuisier | fr | charpentier-menuisier; charpentière-menuisière
charpentier-menuisier | en | carpenter-joiner
chaudronnier | trade | Commission de la construction du Québec
chaudronnier | law | R-20
chaudronnier | source | https://www.ccq.org
chaudronnier | cnp | 72103
chaudronnier | fr | chaudronnier; chaudronnière
chaudronnier | en | boilermaker
cimentier | trade | Commission de la construction du Québec
cimentier | law | R-20
cimentier | source | https://www.ccq.org
cimentier | cnp | 73100
cimentier | fr | cimentier-applicateur; cimentière-applicatrice
cimentier | en | cement finisher
couvreur | trade | Commission de la construction du Québec
couvreur | law | R-20
couvreur | source | https://www.ccq.org
couvreur | cnp | 73110
couvreur | fr | couvreur; couvreuse
couvreur | en | roofer
ferblantier | trade | Commission de la construction du Québec
ferblantier | law | R-20
ferblantier | source | https://www.ccq.org
ferblantier | cnp | 72102
ferblantier | fr | ferblantier; ferblantière
ferblantier | en | tinsmith
ferrailleur | trade | Commission de la construction du Québec
ferrailleur | law | R-20
ferrailleur | source | https://www.ccq.org
ferrailleur | cnp | 72105
ferrailleur | fr | ferrailleur; ferrailleuse
ferrailleur | en | reinforcing steel erector
grutier | trade | Commission de la construction du Québec
grutier | law | R-20
grutier | source | https://www.ccq.org
grutier | cnp | 72500
grutier | fr | grutier; grutière
grutier | en | crane operator
mecanicien-chantier | trade | Commission de la construction du Québec
mecanicien-chantier | law | R-20
mecanicien-chantier | source | https://www.ccq.org
mecanicien-chantier | cnp | 72400
mecanicien-chantier | fr | mécanicien de chantier; mécanicienne de chantier
mecanicien-chantier | en | millwright
machines-lourdes | trade | Commission de la construction du Québec
machines-lourdes | law | R-20
machines-lourdes | source | https://www.ccq.org
machines-lourdes | cnp | 72401
machines-lourdes | fr | mécanicien de machines lourdes; mécanicienne de machines lourdes
machines-lourdes | en | heavy equipment mechanic
protection-incendie | trade | Commission de la construction du Québec
protection-incendie | law | R-20
protection-incendie | source | https://www.ccq.org
protection-incendie | cnp | 72301
protection-incendie | fr | mécanicien en protection-incendie; mécanicienne en protection-incendie
protection-incendie | en | fire-protection mechanic; sprinkler fitter
monteur-assembleur | trade | Commission de la construction du Québec
monteur-assembleur | law | R-20
monteur-assembleur | source | https://www.ccq.org
monteur-assembleur | cnp | 72105
monteur-assembleur | fr | monteur-assembleur; monteuse-assembleuse; monteur d'acier de structure
monteur-assembleur | en | erector mechanic; ironworker
vitrier | trade | Commission de la construction du Québec
vitrier | law | R-20
vitrier | source | https://www.ccq.org
vitrier | cnp | 73111
vitrier | fr | monteur-mécanicien vitrier; monteuse-mécanicienne vitrière; vitrier; vitrière
vitrier | en | glazier
equipement-lourd | trade | Commission de la construction du Québec
equipement-lourd | law | R-20
equipement-lourd | source | https://www.ccq.org
equipement-lourd | cnp | 73400
equipement-lourd | fr | opérateur d'équipement lourd; opératrice d'équipement lourd
equipement-lourd | en | heavy equipment operator
pelles-mecaniques | trade | Commission de la construction du Québec
pelles-mecaniques | law | R-20
pelles-mecaniques | source | https://www.ccq.org
pelles-mecaniques | cnp | 73400
pelles-mecaniques | fr | opérateur de pelles mécaniques; opératrice de pelles mécaniques; opérateur de pelle mécanique
pelles-mecaniques | en | shovel operator; excavator operator
peintre | trade | Commission de la construction du Québec
peintre | law | R-20
peintre | source | https://www.ccq.org
peintre | cnp | 73112
peintre | fr | peintre en bâtiment
peintre | en | house painter; construction painter
platrier | trade | Commission de la construction du Québec
platrier | law | R-20
platrier | source | https://www.ccq.org
platrier | cnp | 73102
platrier | fr | plâtrier; plâtrière
platrier | en | plasterer
revetements-souples | trade | Commission de la construction du Québec
revetements-souples | law | R-20
revetements-souples | source | https://www.ccq.org
revetements-souples | cnp | 73113
revetements-souples | fr | poseur de revêtements souples; poseuse de revêtements souples
revetements-souples | en | resilient flooring layer
systemes-interieurs | trade | Commission de la construction du Québec
systemes-interieurs | law | R-20
systemes-interieurs | source | https://www.ccq.org
systemes-interieurs | cnp | 73102
systemes-interieurs | fr | poseur de systèmes intérieurs; poseuse de systèmes intérieurs
systemes-interieurs | en | interior systems installer
systemes-securite | trade | Commission de la construction du Québec
systemes-securite | law | R-20
systemes-securite | source | https://www.ccq.org
systemes-securite | cnp | 22311
systemes-securite | fr | installateur de systèmes de sécurité; installatrice de systèmes de sécurité
systemes-securite | fr | électricien spécialisé en systèmes de sécurité
systemes-securite | fr | électricienne spécialisée en systèmes de sécurité
systemes-securite | en | security systems installer; alarm system installer; security system installer
systemes-securite | confirm | cnp
enseignant | permit | Ministère de l'Éducation
enseignant | law | I-13.3
enseignant | source | https://www.quebec.ca/education/devenir-enseignant
enseignant | cnp | 41220 41221
enseignant | fr | enseignant au primaire; enseignante au primaire; enseignant au secondaire; enseignante au secondaire
enseignant | fr | enseignant au préscolaire; enseignante au préscolaire
enseignant | en | elementary school teacher; high school teacher; secondary school teacher; kindergarten teacher
enseignant | confirm | source
paramedic | permit | Ministère de la Santé et des Services sociaux
paramedic | law | S-6.2
paramedic | source | https://www.legisquebec.gouv.qc.ca/fr/document/lc/S-6.2
paramedic | cnp | 32102
paramedic | fr | technicien ambulancier paramédic; technicienne ambulancière paramédic; paramédic; ambulancier
paramedic | fr | ambulancière
paramedic | en | paramedic; ambulance technician
courtier-immobilier | permit | Organisme d'autoréglementation du courtage immobilier du Québec
courtier-immobilier | law | C-73.2
courtier-immobilier | source | https://www.oaciq.com
courtier-immobilier | cnp | 63101
courtier-immobilier | fr | courtier immobilier; courtière immobilière; agent immobilier; agente immobilière
courtier-immobilier | en | real estate broker; real estate agent
courtier-assurance | permit | Autorité des marchés financiers
courtier-assurance | law | D-9.2
courtier-assurance | source | https://lautorite.qc.ca
courtier-assurance | cnp | 63100
courtier-assurance | fr | courtier en assurance de dommages; courtière en assurance de dommages
courtier-assurance | fr | agent en assurance de dommages; agente en assurance de dommages; planificateur financier
courtier-assurance | fr | planificatrice financière; courtier en assurances; courtière en assurances
courtier-assurance | en | insurance broker; insurance agent; financial planner
agent-securite | permit | Bureau de la sécurité privée
agent-securite | law | S-3.5
agent-securite | source | https://www.bspquebec.ca
agent-securite | cnp | 64410
agent-securite | fr | agent de sécurité; agente de sécurité; gardien de sécurité; gardienne de sécurité
agent-securite | en | security guard; security officer
conseiller-immigration | permit | Collège des consultants en immigration et en citoyenneté;
conseiller-immigration | permit | Ministère de l'Immigration, de la Francisation et de l'Intégration
conseiller-immigration | law | I-0.2.1
conseiller-immigration | source | https://college-ic.ca
conseiller-immigration | cnp | 41409
conseiller-immigration | fr | consultant en immigration; consultante en immigration
conseiller-immigration | en | immigration consultant
conseiller-immigration | confirm | law; cnp
thanatologue | permit | Ministère de la Santé et des Services sociaux
thanatologue | law | A-5.02
thanatologue | source | https://www.legisquebec.gouv.qc.ca/fr/document/lc/A-5.02
thanatologue | cnp | 62201
thanatologue | fr | thanatopracteur; thanatopractrice; embaumeur; embaumeuse; thanatologue
thanatologue | en | embalmer
`
