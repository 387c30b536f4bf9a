/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_HEALTH = `
21101 fr | biochimiste médical
21101 en | medical biochemist
30010 fr | directeur des soins de santé; directeur des soins infirmiers; directeur de clinique
30010 fr | directeur de clinique médicale; directeur d’hôpital adjoint; chef de service hospitalier
30010 fr | chef d’unité de soins; chef d’unité; gestionnaire en santé; gestionnaire de soins de santé
30010 fr | chef de programme en santé; coordonnateur clinico-administratif; directeur des services professionnels
30010 fr | directeur de la réadaptation; gestionnaire de laboratoire médical; chef du service de radiologie
30010 fr | directeur des services cliniques; surveillant général de santé; médecin-chef
30010 fr | chef du département de chirurgie; chef de service en santé; directeur de clinique dentaire
30010 fr | directeur des services infirmiers; gestionnaire de clinique; gestionnaire de clinique médicale
30010 fr | coordonnateur de clinique médicale; chef d’unité en CHSLD; chef de site en CHSLD
30010 fr | directeur des opérations cliniques; gestionnaire d’unité de soins; administrateur de clinique
30010 fr | coordonnateur de services de santé; chef de service de physiothérapie; directeur de la qualité des soins
30010 en | health care manager; director of nursing; nursing home care manager; clinical services director
30010 en | health services manager; clinic manager; medical clinic manager; hospital department manager
30010 en | director of patient care; rehabilitation services director; home care program manager
30010 en | mental health care manager; medical laboratory manager; chief of medical staff
30010 en | nursing long-term care manager; health program manager; health centre manager; chief physiotherapist manager
31100 fr | médecin spécialiste; anesthésiste; anesthésiologiste; cardiologue; dermatologue; endocrinologue
31100 fr | gastroentérologue; gastro-entérologue; gériatre; hématologue; interniste; médecin interniste
31100 fr | spécialiste en médecine interne; néphrologue; neurologue; oncologue médical; oncologue; radio-oncologue
31100 fr | pathologiste; médecin pathologiste; anatomopathologiste; pédiatre; physiatre; médecin rééducateur
31100 fr | pneumologue; psychiatre; pédopsychiatre; radiologiste; radiologue; rhumatologue; allergologue
31100 fr | médecin microbiologiste; microbiologiste-infectiologue; infectiologue; urgentologue; urgentiste
31100 fr | médecin urgentiste; médecin réanimateur; anesthésiste-réanimateur; intensiviste; nucléiste; médecin nucléaire
31100 fr | biologiste médical; médecin biologiste; généticien médical; médecin en santé publique et médecine préventive
31100 fr | coroner pathologiste; médecin du travail
31100 en | specialist physician; anesthesiologist; anesthetist physician; cardiologist; dermatologist; endocrinologist
31100 en | gastroenterologist; geriatrician; hematologist; internist; internal medicine specialist; nephrologist
31100 en | neurologist; oncologist; medical oncologist; radiation oncologist; pathologist; medical pathologist
31100 en | anatomical pathologist; pediatrician; paediatrician; physiatrist; respirologist; pulmonologist; psychiatrist
31100 en | child psychiatrist; radiologist; diagnostic radiologist; rheumatologist; allergist
31100 en | infectious disease specialist; emergency physician; emergency medicine specialist; intensive care physician
31100 en | medical geneticist; nuclear medicine physician; forensic pathologist
31101 fr | chirurgien; chirurgien général; chirurgien orthopédiste; orthopédiste; chirurgien cardiaque
31101 fr | chirurgien cardiovasculaire; chirurgien plasticien; chirurgien esthétique; neurochirurgien; urologue
31101 fr | ophtalmologiste; ophtalmologue; gynécologue; obstétricien-gynécologue; gynécologue-obstétricien; obstétricien
31101 fr | oto-rhino-laryngologiste; ORL; chirurgien vasculaire; chirurgien thoracique; chirurgien pédiatrique
31101 fr | chirurgien viscéral
31101 en | surgeon; general surgeon; orthopedic surgeon; orthopaedic surgeon; cardiac surgeon; cardiovascular surgeon
31101 en | plastic surgeon; neurosurgeon; urologist; ophthalmologist; gynecologist; obstetrician
31101 en | obstetrician-gynecologist; otolaryngologist; ear, nose and throat surgeon; vascular surgeon; thoracic surgeon
31101 en | pediatric surgeon
31102 fr | médecin de santé publique; médecin; médecin de famille; omnipraticien; médecin généraliste; généraliste
31102 fr | médecin en médecine familiale; médecin en clinique; résident en médecine; médecin résident
31102 fr | médecin résident en médecine familiale; docteur en médecine; médecin de garde; médecin traitant
31102 fr | médecin scolaire; médecin de dispensaire; médecin sans rendez-vous; médecin hospitalier; médecin en GMF
31102 fr | médecin d’entreprise généraliste; médecin en cabinet; médecin de campagne; médecin chef de dispensaire
31102 fr | médecin diplômé hors Canada; médecin généraliste hospitalier; médecin de santé scolaire
31102 en | public health physician; physician; medical doctor; doctor; family physician; family doctor
31102 en | general practitioner; GP; general practice physician; primary care physician; resident physician
31102 en | medical resident; walk-in clinic physician; occupational medicine physician; company physician
31102 en | family medicine resident
31103 fr | vétérinaire; médecin vétérinaire; docteur vétérinaire; chirurgien vétérinaire
31103 fr | vétérinaire pour petits animaux; vétérinaire pour animaux de compagnie; vétérinaire équin
31103 fr | vétérinaire d’élevage; inspecteur vétérinaire; pathologiste vétérinaire; vétérinaire praticien
31103 en | veterinarian; vet; veterinary doctor; doctor of veterinary medicine; small animal veterinarian
31103 en | large animal veterinarian; equine veterinarian; veterinary surgeon; veterinary pathologist; zoo veterinarian
31103 en | veterinary physician
31110 fr | dentiste; chirurgien-dentiste; médecin dentiste; orthodontiste; endodontiste; parodontiste; prosthodontiste
31110 fr | dentiste pédiatrique; pédodontiste; chirurgien buccal; chirurgien maxillo-facial
31110 fr | chirurgien buccal et maxillo-facial; implantologue; odontologue; stomatologue; dentiste généraliste
31110 fr | spécialiste en dentisterie; dentiste salarié; chirurgien-dentiste libéral; dentiste en clinique
31110 fr | dentiste associé; docteur en médecine dentaire; dentiste omnipraticien
31110 en | dentist; dental surgeon; orthodontist; endodontist; periodontist; prosthodontist; pediatric dentist
31110 en | oral surgeon; oral and maxillofacial surgeon; odontologist; general dentist; family dentist
31110 en | dental specialist
31111 fr | optométriste; docteur en optométrie; optométriste consultant; optométriste en clinique
31111 en | optometrist; doctor of optometry; associate optometrist; optometry clinician
31112 fr | orthophoniste; audiologiste; orthophoniste en milieu scolaire; audiologiste clinique; logopède
31112 fr | orthophoniste-audiologiste; audiologue; orthophoniste en réadaptation
31112 en | audiologist; speech-language pathologist; speech therapist; speech-language therapist; speech pathologist
31112 en | clinical audiologist; school speech-language pathologist; SLP; research audiologist
31120 fr | pharmacien; pharmacien communautaire; pharmacien d’hôpital; pharmacien hospitalier; pharmacien d’officine
31120 fr | pharmacien salarié; pharmacien propriétaire; docteur en pharmacie; pharmacien clinicien
31120 fr | pharmacien responsable; pharmacien adjoint; pharmacien assistant; pharmacien industriel
31120 fr | pharmacien en établissement de santé; pharmacien consultant; interne en pharmacie; pharmacien chef
31120 fr | pharmacien gérant; pharmacien grossiste; pharmacien biologiste d’officine; pharmacien remplaçant
31120 fr | pharmacien d’industrie; pharmacien en chef d’hôpital
31120 en | pharmacist; community pharmacist; hospital pharmacist; clinical pharmacist; retail pharmacist
31120 en | staff pharmacist; industrial pharmacist; pharmacist consultant; dispensary chief pharmacist
31120 en | intern pharmacist; druggist; pharmacist in charge
31121 fr | diététiste; nutritionniste; diététiste-nutritionniste; diététicien; diététicien-nutritionniste
31121 fr | nutritionniste clinique; diététiste clinique; nutritionniste en santé publique; nutritionniste communautaire
31121 en | dietitian; dietician; nutritionist; registered dietitian; clinical dietitian; community nutritionist
31121 en | public health nutritionist; public health dietitian; dietitian-nutritionist; research dietitian
31121 en | sports nutritionist
31200 fr | psychologue; psychologue clinicien; psychologue scolaire; neuropsychologue; psychologue du travail
31200 fr | psychologue organisationnel; psychologue industriel; psychologue en réadaptation; psychologue pour enfants
31200 fr | psychologue du sport
31200 en | psychologist; clinical psychologist; school psychologist; neuropsychologist; industrial psychologist
31200 en | organizational psychologist; counselling psychologist; child psychologist; clinical neuropsychologist
31200 en | behavioural psychologist; psychological associate
31201 fr | chiropraticien; docteur en chiropratique; chiro; chiropracteur
31201 en | chiropractor; doctor of chiropractic; chiropractic doctor; associate chiropractor
31202 fr | physiothérapeute; kinésithérapeute; masseur-kinésithérapeute; physiothérapeute en clinique
31202 fr | physiothérapeute du sport; physiothérapeute à domicile; physiothérapeute en milieu hospitalier; kiné
31202 fr | physiothérapeute en périnéalité; physiothérapeute en réadaptation; kinésithérapeute du sport
31202 fr | physiothérapeute pédiatrique; kinésithérapeute libéral; kinésithérapeute hospitalier; physio
31202 en | physiotherapist; physical therapist; sports physiotherapist; registered physiotherapist
31202 en | home care physiotherapist; physiotherapy clinician; pediatric physiotherapist; rehabilitation physiotherapist
31203 fr | ergothérapeute; ergothérapeute clinicien; ergothérapeute en santé mentale; ergothérapeute à domicile
31203 fr | ergothérapeute en milieu scolaire; ergothérapeute communautaire
31203 en | occupational therapist; community occupational therapist; OT; clinical occupational therapist
31203 en | pediatric occupational therapist; home care occupational therapist; research occupational therapist
31204 fr | kinésiologue; ludothérapeute; thérapeute du sport; thérapeute sportif; ergonome kinésiologue
31204 fr | récréologue thérapeute; professeur d’activité physique adaptée
31204 en | kinesiologist; athletic therapist; certified athletic therapist; recreational therapist
31204 en | exercise physiologist; clinical kinesiologist; remedial gymnast
31209 fr | podiatre; podologue; naturopathe docteur; podiatre clinicien; ostéopathe médecin; pédicure-podologue
31209 fr | médecin podiatre
31209 en | podiatrist; chiropodist; doctor of podiatric medicine; naturopathic doctor; naturopathic physician
31209 en | osteopathic physician; foot specialist podiatrist
31300 fr | coordonnateur de soins infirmiers; infirmier-chef; infirmier en chef; surveillant de soins infirmiers
31300 fr | superviseur de soins infirmiers; assistant infirmier-chef; assistant du supérieur immédiat; AIC
31300 fr | infirmier coordonnateur; coordonnateur d’unité de soins; cadre de santé; cadre infirmier
31300 fr | coordonnateur des soins; surveillant de service infirmier; major de service infirmier; infirmier major
31300 fr | chef infirmier; infirmier clinicien assistant du supérieur immédiat; assistant infirmier-chef de nuit
31300 fr | coordonnateur d’activités de soins; infirmier superviseur; surveillant d’unité de soins
31300 fr | infirmier responsable d’unité; chef d’équipe en soins infirmiers; infirmier chef d’équipe
31300 en | head nurse; nursing supervisor; nursing coordinator; nursing patient care coordinator
31300 en | charge nurse supervisor; unit nurse manager; nursing unit supervisor; nursing services coordinator
31300 en | clinical nursing coordinator; public health nurse supervisor; assistant head nurse; nursing care coordinator
31300 en | unit nurse coordinator
31301 fr | infirmier; infirmier autorisé; infirmier clinicien; infirmier diplômé d’État; infirmier de l’État
31301 fr | infirmier d’État; infirmier de santé publique; infirmier en santé au travail
31301 fr | infirmier en santé communautaire; infirmier scolaire; infirmier à domicile; infirmier en soins critiques
31301 fr | infirmier aux soins intensifs; infirmier d’urgence; infirmier en bloc opératoire
31301 fr | infirmier de bloc opératoire; infirmier en salle d’opération; infirmier anesthésiste; infirmier en pédiatrie
31301 fr | infirmier en psychiatrie; infirmier psychiatrique; infirmier en CHSLD; infirmier en chirurgie
31301 fr | infirmier en obstétrique; infirmier en gériatrie; infirmier en néonatalogie; infirmier en hémodialyse
31301 fr | infirmier polyvalent; infirmier breveté; infirmier de soins généraux
31301 fr | candidat à l’exercice de la profession infirmière; infirmier en oncologie; infirmier Info-Santé
31301 fr | infirmier de recherche; infirmier enseignant; conseiller en soins infirmiers; infirmier bachelier
31301 fr | infirmier libéral; infirmier puériculteur; puéricultrice; conseiller en prévention des infections
31301 fr | infirmier en GMF; infirmier de liaison; infirmier pivot; infirmier praticien hospitalier; infirmier de bloc
31301 fr | infirmier en réadaptation; infirmier en santé mentale; infirmier formé à l’étranger
31301 fr | infirmier diplômé hors Québec; infirmier en médecine-chirurgie; infirmier en soins de longue durée
31301 fr | infirmier en soins palliatifs; infirmier en cardiologie; infirmier en clinique; infirmier en clinique privée
31301 fr | infirmier en néphrologie; infirmier au soutien à domicile; infirmier de nuit; infirmier en dispensaire
31301 fr | infirmier de bord; infirmier instrumentiste; infirmier en hémodynamie; infirmier en endoscopie
31301 fr | infirmier de liaison hospitalière; infirmier en prévention et contrôle des infections
31301 fr | infirmier en périnatalité; infirmier major de soins; infirmier de soins; infirmier hospitalier
31301 fr | infirmier réanimateur; infirmier urgentiste; infirmier au triage; infirmier en dermatologie
31301 fr | infirmier en ophtalmologie; infirmier en vaccination; infirmier bilingue; infirmier en résidence
31301 fr | infirmier anesthésiste diplômé; infirmier de pratique libre
31301 en | registered nurse; RN; nurse; staff nurse; clinical nurse; community health nurse; public health nurse
31301 en | occupational health nurse; emergency nurse; emergency room nurse; intensive care nurse; ICU nurse
31301 en | critical care nurse; operating room nurse; surgical nurse; pediatric nurse; psychiatric nurse
31301 en | registered psychiatric nurse; mental health nurse; geriatric nurse; home care nurse; visiting nurse
31301 en | school nurse; hemodialysis nurse; oncology nurse; research nurse; general duty nurse; neonatal nurse
31301 en | obstetrical nurse; nurse clinician; nurse consultant; nursing consultant; infection control nurse
31301 en | hospital nurse educator; telehealth nurse; travel nurse; private duty nurse; graduate nurse
31301 en | clinical nurse specialist
31302 fr | infirmier praticien; infirmier praticien spécialisé; IPS; infirmier praticien en soins de première ligne
31302 fr | infirmier praticien spécialisé en santé mentale; infirmier praticien en néonatalogie
31302 fr | infirmier praticien en soins aux adultes; infirmier de pratique avancée
31302 en | nurse practitioner; primary health care nurse practitioner; NP; family nurse practitioner
31302 en | advanced practice nurse; specialized nurse practitioner; extended practice nurse
31302 en | mental health nurse practitioner; acute care nurse practitioner
31303 fr | orthoptiste; orthoptiste clinicien; sage-femme; adjoint au médecin; assistant au médecin; sage-femme diplômée
31303 fr | sage-femme d’État; maïeuticien; auxiliaire médical diplômé; adjoint au médecin militaire
31303 fr | assistant en chirurgie orthopédique
31303 en | orthoptist; midwife; physician assistant; registered midwife; medical assistant to physician
31303 en | physician’s assistant; certified midwife; surgical physician assistant
32100 fr | opticien; opticien d’ordonnances; opticien-lunetier; opticien en lentilles cornéennes; apprenti opticien
32100 fr | ajusteur de lunettes; opticien dispensateur
32100 en | optician; dispensing optician; contact lens fitter; licensed optician; contact lens practitioner
32100 en | registered optician; ophthalmic dispenser; student optician
32101 fr | infirmier auxiliaire; infirmier auxiliaire en CHSLD; infirmier auxiliaire à domicile
32101 fr | infirmier auxiliaire diplômé; infirmier breveté auxiliaire; infirmier auxiliaire en pédiatrie
32101 fr | candidat à l’exercice de la profession d’infirmier auxiliaire; inf. aux.; infirmier auxiliaire autorisé
32101 fr | infirmier auxiliaire au prélèvement; infirmier assistant; infirmier adjoint
32101 fr | infirmier auxiliaire en résidence; infirmier auxiliaire en clinique
32101 fr | infirmier auxiliaire en milieu hospitalier; infirmier auxiliaire de nuit; infirmier auxiliaire en RPA
32101 fr | infirmier auxiliaire en soins à domicile; infirmier auxiliaire chef d’équipe
32101 en | licensed practical nurse; LPN; registered practical nurse; RPN; practical nurse
32101 en | operating room practical nurse; registered nursing assistant; licensed vocational nurse; auxiliary nurse
32102 fr | ambulancier; technicien ambulancier; technicien ambulancier paramédic; paramédic; ambulancier paramédic
32102 fr | paramédic en soins avancés; paramédic en soins primaires; technicien en soins préhospitaliers d’urgence
32102 fr | secouriste ambulancier; technicien médical d’urgence; paramédical; superviseur paramédic
32102 fr | répartiteur paramédic terrain
32102 en | paramedic; primary care paramedic; advanced care paramedic; critical care paramedic
32102 en | emergency medical technician; EMT; ambulance attendant; ambulance paramedic; ambulance driver-attendant
32102 en | flight paramedic; emergency medical attendant; paramedic supervisor
32103 fr | inhalothérapeute; perfusionniste; perfusionniste clinique; technologue cardiopulmonaire
32103 fr | thérapeute respiratoire; inhalothérapeute à domicile; perfusionniste cardiovasculaire
32103 fr | technicien en circulation extracorporelle; inhalothérapeute clinicien; technologue en fonction respiratoire
32103 fr | technologue en polysomnographie; inhalothérapeute en soins critiques; inhalothérapeute en anesthésie
32103 fr | inhalothérapeute hospitalier; technicien en inhalothérapie
32103 en | anesthesia assistant; respiratory therapist; clinical perfusionist; cardiovascular perfusionist
32103 en | cardiopulmonary technologist; registered respiratory therapist; respiratory technologist; perfusionist
32103 en | respiratory care practitioner; home care respiratory therapist; polysomnographic technologist
32103 en | polysomnography technologist
32109 fr | thérapeute en réadaptation physique; technologue en physiothérapie; technicien en réadaptation physique
32109 fr | technicien en physiothérapie; assistant en orthophonie; aide-orthophoniste; aide-physiothérapeute
32109 fr | assistant en ergothérapie; assistant en physiothérapie; TRP; audioprothésiste adjoint
32109 fr | instrumentiste en audiométrie; technicien ophtalmique; technicien en orthophonie; audiométriste
32109 fr | psychomotricien; technicien en réadaptation; assistant en réadaptation; aide-thérapeute
32109 fr | assistant en réadaptation physique; technologue en physiothérapie en clinique; physiothérapeute assistant
32109 fr | aide physio
32109 en | physical rehabilitation therapist; physiotherapy assistant; physiotherapist assistant
32109 en | physical therapy assistant; occupational therapist assistant; occupational therapy assistant
32109 en | speech therapy assistant; speech-language pathology assistant; communicative disorders assistant
32109 en | audiology technician; ophthalmic technician; hearing instrument practitioner; rehabilitation assistant
32109 en | physio aide
32110 fr | denturologiste; prothésiste denturologiste; denturologue; denturologiste associé
32110 fr | technicien en prothèses dentaires; mécanicien-dentiste
32110 en | denturist; registered denturist; denture therapist; licensed denturist; denture technician
32111 fr | hygiéniste dentaire; thérapeute dentaire; hygiéniste dentaire scolaire; hygiéniste en orthodontie
32111 fr | hygiéniste dentaire en santé publique; prophylactiste dentaire
32111 en | dental hygienist; dental therapist; registered dental hygienist; community dental hygienist
32111 en | public health dental hygienist; dental nurse therapist; dental nurse
32112 fr | technicien dentaire; technologue dentaire; prothésiste dentaire; technicien de laboratoire dentaire
32112 fr | céramiste dentaire; technologue en dentisterie; orthodontiste technicien de laboratoire
32112 fr | technicien en orthodontie de laboratoire
32112 en | dental technologist; dental technician; registered dental technologist; dental ceramist
32112 en | dental laboratory technician; crown and bridge dental technician; orthodontic technician
32112 en | dental lab technologist
32120 fr | technologiste médical; technologue médical; technologue de laboratoire médical
32120 fr | technologiste de laboratoire médical; technicien de laboratoire médical diplômé
32120 fr | technologue en laboratoire médical; technicien d’analyses biomédicales; technicien d’analyses médicales
32120 fr | technicien de laboratoire d’analyses médicales; cytotechnologiste; cytologiste; histotechnologiste
32120 fr | technologiste en hématologie; technologiste en microbiologie; technologiste en banque de sang
32120 fr | immunohématologiste; technologiste en biochimie; technologiste en génétique; bactériologiste clinique
32120 fr | laborantin d’analyses médicales; technicien supérieur de laboratoire; technologiste médical en chef
32120 fr | technicien de biologie médicale; technicien de laboratoire hospitalier
32120 fr | technologiste médical en biochimie clinique; technologiste en pathologie; technologue en cytogénétique
32120 fr | technicien supérieur en analyses biologiques; technicien biologiste; technologiste en immunologie
32120 fr | technicien en hématologie
32120 en | medical laboratory technologist; MLT; medical technologist; clinical laboratory technologist
32120 en | registered medical laboratory technologist; cytotechnologist; histotechnologist; hematology technologist
32120 en | microbiology technologist; blood bank technologist; clinical immunology technologist
32120 en | medical biochemistry technologist; cytogenetic technologist; medical laboratory scientist
32120 en | clinical laboratory scientist; clinical bacteriologist; immunohematology technologist
32120 en | medical laboratory supervisor
32121 fr | technologue en imagerie médicale; technologue en radiologie; technologue en radiodiagnostic
32121 fr | technologue en radio-oncologie; technologue en médecine nucléaire; manipulateur en radiologie
32121 fr | manipulateur d’électroradiologie médicale; manipulateur radio; technicien en radiologie
32121 fr | technologue en résonance magnétique; technologue en tomodensitométrie; technologue en mammographie
32121 fr | technologue en radiation médicale; technicien en imagerie médicale; radiothérapeute technologue
32121 fr | technicien de radiothérapie; technologue en angioradiologie; technologue en imagerie; technologue en IRM
32121 fr | technologue en scanographie; technicien en radiodiagnostic; manipulateur en imagerie médicale
32121 fr | technicien de radiologie médicale; technicien supérieur en radiologie
32121 en | medical radiation technologist; radiology technologist; radiological technologist; radiographer
32121 en | X-ray technologist; X-ray technician; nuclear medicine technologist; radiation therapist
32121 en | radiation oncology technologist; MRI technologist; CT technologist; mammography technologist
32121 en | magnetic resonance imaging technologist; diagnostic radiography technologist; medical imaging technologist
32121 en | radiologic technician; computed tomography technologist
32122 fr | échographiste; technologue en échographie; échographiste diagnostique; technicien en échographie; sonographe
32122 fr | technologue en ultrasonographie; échocardiographiste; technologue en échographie vasculaire
32122 en | sonographer; medical sonographer; diagnostic medical sonographer; ultrasound technologist
32122 en | ultrasound technician; ultrasonographer; cardiac sonographer; echocardiographer; vascular sonographer
32122 en | obstetrical sonographer
32123 fr | technologue en cardiologie; technologue en électrophysiologie médicale; technologue en électrophysiologie
32123 fr | technicien en électrocardiographie; technicien ECG; technologue EEG; technicien en électroencéphalographie
32123 fr | électroencéphalographiste; technologue en électromyographie; technicien en cardiologie
32123 en | cardiology technologist; electrocardiograph technician; ECG technician; EKG technician
32123 en | electroencephalograph technologist; EEG technologist; electrophysiology technologist
32123 en | electromyography technologist; cardiovascular technologist; stress test technologist
32123 en | Holter monitor technician; electrodiagnostic technologist; cardiac technologist
32124 fr | technicien en pharmacie; technicien en pharmacie d’hôpital; technicien en pharmacie communautaire
32124 fr | technicien en préparations stériles; technicien en pharmacie hospitalière
32124 en | pharmacy technician; registered pharmacy technician; hospital pharmacy technician
32124 en | licensed pharmacy technician; community pharmacy technician; pharmacy preparations technician
32129 fr | orthésiste; prothésiste; orthésiste-prothésiste; orthoprothésiste; technicien en orthèses et prothèses
32129 fr | technologue en orthèses et prothèses; technicien en diététique; technologue du sommeil
32129 fr | technicien en appareils orthopédiques; technologiste en diététique; prothésiste capillaire médical
32129 fr | oculariste
32129 en | orthotist; prosthetist; certified orthotist; certified prosthetist; prosthetist-orthotist
32129 en | prosthetic technician; orthotic technician; dietary technician; sleep technologist; ocularist
32129 en | prosthetics technologist
32200 fr | acupuncteur; praticien en médecine traditionnelle chinoise; acupuncteur agréé; docteur en médecine chinoise
32200 fr | herboriste en médecine chinoise
32200 en | acupuncturist; traditional Chinese medicine practitioner; TCM practitioner; registered acupuncturist
32200 en | doctor of traditional Chinese medicine; Chinese medicine herbalist
32201 fr | massothérapeute; massothérapeute agréé; masseur; masseur thérapeutique; massothérapeute sportif
32201 fr | massothérapeute en spa; orthothérapeute
32201 en | massage therapist; registered massage therapist; RMT; sports massage therapist; spa massage therapist
32201 en | Swedish massage practitioner
32209 fr | shiatsu thérapeute; naturopathe; homéopathe; herboriste; réflexologue; ostéopathe; hypnothérapeute
32209 fr | aromathérapeute; praticien en médecine douce; praticien Reiki; phytothérapeute; tradipraticien; sophrologue
32209 fr | ayurvédiste; rebouteux
32209 en | shiatsu therapist; naturopath; homeopath; herbalist; reflexologist; osteopathic manual practitioner
32209 en | osteopath; hypnotherapist; aromatherapist; holistic practitioner; Reiki practitioner; Ayurvedic practitioner
32209 en | rolfer; natural health practitioner; traditional healer
33100 fr | assistant dentaire; assistante de dentiste; auxiliaire dentaire; assistant en orthodontie
33100 fr | assistant de laboratoire dentaire; aide dentaire; assistant au fauteuil dentaire
33100 fr | assistant en chirurgie dentaire; assistant dentaire en clinique; assistant dentaire bilingue
33100 fr | assistant dentaire débutant; assistant dentaire en orthodontie; assistante au fauteuil; aide-dentiste
33100 fr | assistant en dentisterie; assistant en cabinet dentaire
33100 en | dental assistant; certified dental assistant; dental laboratory assistant; orthodontic assistant
33100 en | chairside dental assistant; level II dental assistant; registered dental assistant; dental lab bench worker
33100 en | preventive dental assistant
33101 fr | technicien de laboratoire médical; technicien en banque de sang; assistant technique de laboratoire
33101 fr | aide de laboratoire médical; assistant de laboratoire médical; assistant technique de laboratoire médical
33101 fr | préleveur; préposé aux prélèvements; technicien de prélèvement sanguin; phlébotomiste
33101 fr | assistant technique en médecine de laboratoire; aide-technicien de laboratoire médical
33101 fr | technicien de prélèvements; garçon de laboratoire; laborantin aide; préleveur en clinique
33101 fr | technicien préleveur; aide-laborantin; assistant de laboratoire; agent de prélèvement; aide de laboratoire
33101 en | medical laboratory assistant; MLA; phlebotomist; phlebotomy technician; clinical laboratory assistant
33101 en | medical laboratory aide; pathology assistant technician; venipuncture technician
33101 en | specimen collection technician; blood collection technician; MLA/T
33102 fr | préposé aux bénéficiaires; PAB; préposé aux soins; aide-infirmier; aide-soignant; préposé aux résidents
33102 fr | préposé aux usagers; brancardier; préposé au transport des patients; préposé en CHSLD
33102 fr | préposé en résidence pour personnes âgées; préposé au soutien en résidence
33102 fr | agent d’accompagnement des patients; aide de service hospitalier; auxiliaire de soins; préposé aux malades
33102 fr | aide hospitalier; auxiliaire de puériculture hospitalière; aide-médico-psychologique
33102 fr | garçon de salle d’hôpital; fille de salle; aide en soins; aide de soins hospitaliers; préposé de résidence
33102 fr | agent de soins; assistant de soins; garde-malade; aide-soignant de nuit; préposé aux bénéficiaires de nuit
33102 fr | aide en salle d’opération; préposé aux bénéficiaires en CHSLD; préposé aux bénéficiaires en RPA
33102 fr | préposé aux bénéficiaires en milieu hospitalier; PAB de nuit; aide-soignant en EHPAD; auxiliaire de gériatrie
33102 fr | préposé en milieu de vie; préposé au transport en hôpital; aide-soignant hospitalier; préposé PDSB
33102 fr | préposé aux soins en résidence; aide aux bénéficiaires; préposé aux aînés; aide-soignant en gériatrie
33102 fr | agent de service en soins; préposé aux bénéficiaires en résidence; aide de service
33102 fr | préposé aux bénéficiaires certifié; accompagnateur hospitalier; préposé aux patients; brancardier hospitalier
33102 fr | préposé à l’accompagnement des patients
33102 en | nurse aide; nurse’s aide; nursing aide; orderly; patient service associate; patient care aide
33102 en | health care aide; health care assistant; hospital attendant; hospital orderly; patient attendant
33102 en | beneficiary attendant; care aide; resident care aide; resident care attendant; long-term care aide
33102 en | nursing attendant; nursing assistant; psychiatric aide; patient porter; hospital porter; health service aide
33102 en | continuing care assistant; nursing home attendant; patient care assistant; hospital care assistant
33103 fr | préparateur en pharmacie; préparateur en pharmacie hospitalière; assistant technique en pharmacie; ATP
33103 fr | assistant en pharmacie; aide-pharmacien; commis de laboratoire en pharmacie
33103 fr | commis au laboratoire de pharmacie; aide en pharmacie; aide-préparateur en pharmacie
33103 fr | assistant technique senior en pharmacie; commis au laboratoire; technicien assistant en pharmacie
33103 fr | assistant technique en pharmacie sénior; vendeur en officine; aide technique en pharmacie
33103 fr | préparateur de commandes en pharmacie; auxiliaire en pharmacie
33103 en | pharmacy assistant; pharmacy technical assistant; pharmacy aide; dispensary assistant; pharmacist assistant
33103 en | pharmacy dispensary aide; hospital pharmacy assistant; pharmacy lab assistant; prescription assistant
33103 en | dispensing assistant
33109 fr | aide en réadaptation; aide en ergothérapie; aide en santé; préposé à la stérilisation
33109 fr | préposé au retraitement des dispositifs médicaux; aide en autopsie; préposé à l’unité de retraitement
33109 fr | aide en acupuncture; technicien en stérilisation; assistant en optométrie; assistant de clinique médicale
33109 fr | aide de clinique; agent de stérilisation; préposé au matériel médical; assistant optométrique
33109 fr | aide-chiropraticien; technicien orthopédique; installateur de plâtres
33109 fr | agent de retraitement des dispositifs médicaux; préposé au retraitement
33109 fr | technicien en retraitement des dispositifs médicaux; préposé à l’URDM; aide-opticien
33109 fr | assistant en clinique d’optométrie; préposé aux équipements médicaux; assistant en podiatrie; aide-podiatre
33109 fr | assistant ophtalmique
33109 en | audiometric technician; ophthalmic assistant; health aide; sterile processing technician
33109 en | sterile supply technician; medical device reprocessing technician; hospital central supply aide
33109 en | autopsy assistant; morgue attendant; cast technician; orthopedic cast technician; chiropractic aide
33109 en | optometric assistant; optometrist assistant; therapy aide; blood donor clinic assistant
33109 en | operating room attendant; hospital sterilization attendant
41301 fr | art-thérapeute; musicothérapeute; dramathérapeute; thérapeute par la danse; zoothérapeute
41301 en | art therapist; music therapist; dance therapist; drama therapist; movement therapist
`
