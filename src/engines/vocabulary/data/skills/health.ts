/** Skills of health care. Format: see `information-technology.ts`. */
export const SKILLS_HEALTH = `
acls | certificate | fr: ACLS; soins avancés en réanimation cardiovasculaire; SARC | en: ACLS
acls | en: advanced cardiac life support
acupuncture | skill | fr: acupuncture | en: acupuncture
aggression-management | skill | fr: gestion des comportements agressifs; méthode OMEGA; intervention OMEGA
aggression-management | fr: pacifier une crise; pacification de crise; gérer les comportements agressifs
aggression-management | en: aggression management; de-escalation techniques; Omega training; crisis de-escalation
aggression-management | en: nonviolent crisis intervention
ambulance-driving | skill | fr: conduite d'ambulance; conduire une ambulance | en: ambulance driving; drive an ambulance
anatomy-and-physiology | knowledge | fr: anatomie et physiologie; anatomie; physiologie humaine
anatomy-and-physiology | en: anatomy and physiology; anatomy; human physiology
anesthesia | skill | fr: anesthésie; anesthésiologie; administrer une anesthésie; administration d'une anesthésie
anesthesia | en: anesthesia; anesthesiology; administer anesthesia
assistance-with-activities-of-daily-living | skill | fr: aide aux activités de la vie quotidienne
assistance-with-activities-of-daily-living | fr: aider aux activités quotidiennes
assistance-with-activities-of-daily-living | fr: assister dans les activités de la vie quotidienne; AVQ
assistance-with-activities-of-daily-living | fr: assistance aux AVQ | en: assistance with activities of daily living
assistance-with-activities-of-daily-living | en: assist with daily activities; ADL assistance
audiology | skill | fr: audiologie; tests auditifs; évaluer l'audition; évaluation de l'audition | en: audiology
audiology | en: hearing tests; assess hearing
bed-making-in-care-facilities | skill | fr: réfection de lits; changer la literie | en: bed making in care facilities
bed-making-in-care-facilities | en: change bed linens
bls | certificate | fr: BLS; soins immédiats en réanimation | en: BLS; basic life support
breastfeeding-support | skill | fr: soutien à l'allaitement; allaitement maternel | en: breastfeeding support
breastfeeding-support | en: lactation consulting
cardiac-rehabilitation | skill | fr: réadaptation cardiorespiratoire | en: cardiac rehabilitation
cardiology | skill | fr: soins de cardiologie; cardiologie; soins cardiaques | en: cardiology; cardiac care
cardiology | en: cardiovascular care
cardiovascular-perfusion | skill | fr: perfusion cardiovasculaire; circulation extracorporelle
cardiovascular-perfusion | en: cardiovascular perfusion; extracorporeal circulation
care-coordination | skill | fr: coordination des soins; coordonner les soins; liaison hospitalière
care-coordination | fr: gestion de cas en santé; gérer des cas en santé | en: care coordination; coordinate care
care-coordination | en: health case management
care-planning | skill | fr: plan de soins; élaborer des plans de soins; plan thérapeutique infirmier; !PTI
care-planning | fr: plans d'intervention infirmiers; plan de soins infirmiers; élaboration de plans de soins
care-planning | en: care planning; care plans; develop care plans; nursing care plans
chiropractic | skill | fr: chiropratique | en: chiropractic
chronic-disease-management | skill | fr: suivi des maladies chroniques; maladies chroniques
chronic-disease-management | fr: gérer les maladies chroniques; gestion des maladies chroniques
chronic-disease-management | fr: suivre les maladies chroniques | en: chronic disease management; chronic illness care
clinical-monitoring-of-patients | skill | fr: surveillance clinique; surveiller l'état des patients
clinical-monitoring-of-patients | fr: suivi de l'état clinique; surveillance de l'état des patients
clinical-monitoring-of-patients | fr: suivre l'état clinique | en: clinical monitoring of patients; monitor patients
clinical-monitoring-of-patients | en: patient monitoring
clinical-nutrition | skill | fr: nutrition clinique; diététique; plans nutritionnels; élaborer des plans nutritionnels
clinical-nutrition | fr: évaluation nutritionnelle; conseils en nutrition; élaboration de plans nutritionnels
clinical-nutrition | en: clinical nutrition; dietetics; nutrition plans; nutritional assessment; nutrition counselling
clinical-psychology | skill | fr: psychologie clinique; évaluation psychologique; évaluer psychologiquement
clinical-psychology | fr: psychothérapie | en: clinical psychology; psychological assessment; psychotherapy
cognitive-behavioural-therapy | skill | fr: thérapie cognitivo-comportementale; TCC | en: cognitive behavioural therapy
cognitive-behavioural-therapy | en: CBT; cognitive behavioral therapy
computed-tomography | skill | fr: tomodensitométrie; scanner médical; TDM | en: computed tomography; CT scan
confidentiality-of-health-information | knowledge | fr: confidentialité des renseignements de santé
confidentiality-of-health-information | fr: secret professionnel | en: confidentiality of health information
confidentiality-of-health-information | en: patient confidentiality
constant-observation-of-patients | skill | fr: surveillance constante; surveillance constante d'usagers
constant-observation-of-patients | fr: garder un patient en surveillance | en: constant observation of patients
constant-observation-of-patients | en: one-to-one patient observation
dementia-care | skill | fr: accompagnement de personnes atteintes de démence; troubles cognitifs; Alzheimer
dementia-care | fr: accompagner des personnes atteintes d'Alzheimer; approche prothétique
dementia-care | fr: accompagner des personnes atteintes de démence; accompagnement de personnes atteintes d'Alzheimer
dementia-care | en: dementia care; Alzheimer's care; cognitive impairment care
dental-assisting | skill | fr: assistance dentaire; assister le dentiste; assistance au fauteuil; travail à quatre mains
dental-assisting | en: dental assisting; chairside assistance; assist the dentist
dental-hygiene | skill | fr: hygiène dentaire; détartrage; nettoyage dentaire; détartrer | en: dental hygiene; !scaling
dental-hygiene | en: dental cleaning
dental-x-rays | skill | fr: radiographies dentaires; prendre des radiographies dentaires
dental-x-rays | fr: prise de radiographies dentaires | en: dental X-rays; dental radiography
dentistry | skill | fr: dentisterie; soins dentaires; traitements dentaires; prodiguer des soins dentaires
dentistry | en: dentistry; dental care; dental treatment
denture-fabrication | skill | fr: fabrication de prothèses dentaires; fabriquer des prothèses dentaires
denture-fabrication | fr: céramique dentaire; denturologie | en: denture fabrication; dental prosthetics
denture-fabrication | en: dental ceramics; denturism
dermatology | skill | fr: dermatologie; soins dermatologiques | en: dermatology; dermatological care
diabetes-management | skill | fr: gestion du diabète; éducation au diabète; soins du diabète; glycémie capillaire
diabetes-management | fr: mesurer la glycémie; suivre des patients diabétiques; gérer le diabète; mesure de la glycémie
diabetes-management | fr: suivi de patients diabétiques | en: diabetes management; diabetes education; diabetes care
diabetes-management | en: blood glucose monitoring
dialysis | skill | fr: dialyse; hémodialyse; soins en dialyse | en: dialysis; hemodialysis; renal care
dispensing-of-prescriptions | skill | fr: service pharmaceutique; exécuter des ordonnances; préparation d'ordonnances
dispensing-of-prescriptions | fr: préparer des ordonnances; exécution d'ordonnances | en: dispensing of prescriptions
dispensing-of-prescriptions | en: fill prescriptions; prescription preparation; dispense medication
electrocardiogram | skill | fr: électrocardiogramme; ECG; réaliser des électrocardiogrammes
electrocardiogram | fr: réalisation d'électrocardiogrammes | en: electrocardiogram; ECG; EKG; perform ECGs
electroencephalography | skill | fr: électroencéphalographie; EEG | en: electroencephalography; EEG
electromyography | skill | fr: électromyographie | en: electromyography
electronic-medical-record | tool | fr: dossier médical électronique; DME; dossier clinique informatisé; DCI
electronic-medical-record | en: electronic medical record; EMR; EHR; electronic health records
emergency-care | skill | fr: soins d'urgence; médecine d'urgence; travailler à l'urgence; prise en charge d'urgences
emergency-care | en: emergency care; emergency medicine; emergency nursing
emergency-triage | skill | fr: triage à l'urgence; trier les patients; triage infirmier; tri des patients
emergency-triage | en: emergency triage; patient triage; triage patients
endocrinology | skill | fr: endocrinologie | en: endocrinology
epic-ehr | tool | fr: Epic Systems; logiciel Epic | en: Epic EHR; Epic Systems
eyeglass-fitting | skill | fr: ajustement de lunettes; vente de lunettes; lunetterie; montage de lunettes
eyeglass-fitting | fr: ajuster des lunettes; vendre des lunettes; monter des lunettes | en: eyeglass fitting
eyeglass-fitting | en: dispensing optics; eyewear adjustment; optical dispensing
fall-prevention | skill | fr: prévention des chutes; prévenir les chutes | en: fall prevention; prevent falls
feeding-assistance | skill | fr: aide à l'alimentation; assistance aux repas; aider les résidents aux repas
feeding-assistance | fr: aider les patients à manger; faire manger les résidents; aide aux repas; nourrir les patients
feeding-assistance | en: feeding assistance; assist patients with eating; mealtime assistance; feed residents
first-aid | skill | fr: premiers soins; donner les premiers soins; premiers secours; secourisme | en: first aid
first-aid | en: provide first aid
first-aid-certificate | certificate | fr: certificat de secourisme; RCR; secourisme en milieu de travail; RCR/DEA
first-aid-certificate | fr: cours de premiers soins; réanimation cardiorespiratoire | en: first aid certificate; CPR
first-aid-certificate | en: workplace first aid; CPR certification; first aid/CPR
foot-care | skill | fr: soins des pieds; donner des soins de pieds; podologie | en: foot care; nursing foot care
gastroenterology | skill | fr: gastroentérologie | en: gastroenterology
general-medicine | skill | fr: médecine générale; médecine familiale; pratique médicale; pratiquer la médecine
general-medicine | en: general medicine; family medicine; medical practice
geriatric-care | skill | fr: gériatrie; soins gériatriques; soins aux personnes âgées; soins aux aînés
geriatric-care | fr: prendre soin de personnes âgées; s'occuper de personnes âgées; accompagner des aînés
geriatric-care | fr: accompagnement d'aînés | en: geriatric care; geriatrics; elder care; care for seniors
geriatric-care | en: care of older adults; care for the elderly
health-care-management | skill | fr: gestion d'un établissement de santé; gestion en santé; gestion d'unité de soins
health-care-management | fr: gérer une unité de soins; gérer un établissement de santé | en: health care management
health-care-management | en: health services management; nursing unit management
health-promotion | skill | fr: promotion de la santé; santé publique; prévention en santé publique; promouvoir la santé
health-promotion | en: health promotion; public health; disease prevention
health-records-management | skill | fr: archivage médical; gestion de l'information de santé; codification médicale
health-records-management | fr: archives médicales; archiver des dossiers médicaux; coder des dossiers médicaux
health-records-management | fr: gérer l'information de santé; archivage de dossiers médicaux
health-records-management | en: health records management; medical coding; health information management
hearing-aid-fitting | skill | fr: audioprothèse; ajuster des prothèses auditives; prothèses auditives
hearing-aid-fitting | en: hearing aid fitting; hearing aids
home-care | skill | fr: soins à domicile; dispenser des soins à domicile; maintien à domicile; soutien à domicile
home-care | en: home care; home health care; provide home care; home support
hospital-housekeeping | skill | fr: hygiène et salubrité en milieu de soins; désinfection des chambres
hospital-housekeeping | fr: désinfecter les chambres de patients; désinfecter les chambres
hospital-housekeeping | fr: désinfection des chambres de patients | en: hospital housekeeping; patient room disinfection
hospital-housekeeping | en: disinfect patient rooms
hypnotherapy | skill | fr: hypnothérapie | en: hypnotherapy
infection-prevention-and-control | skill | fr: prévention et contrôle des infections; prévenir les infections; PCI santé
infection-prevention-and-control | fr: contrôle des infections; mesures d'asepsie; lavage des mains
infection-prevention-and-control | fr: prévention des infections; contrôler les infections; laver les mains
infection-prevention-and-control | en: infection prevention and control; infection control; prevent infections; asepsis
infection-prevention-and-control | en: hand hygiene
injections | skill | fr: injections; !injections; administrer des injections; faire des injections
injections | fr: injections intramusculaires; administration d'injections | en: injections; !injections
injections | en: administer injections; give injections; intramuscular injections
intensive-care | skill | fr: soins intensifs; travailler aux soins intensifs | en: intensive care; critical care; ICU
interprofessional-collaboration | skill | fr: travail en équipe interdisciplinaire de santé
interprofessional-collaboration | fr: collaboration interprofessionnelle; équipe interdisciplinaire
interprofessional-collaboration | fr: équipe multidisciplinaire de soins; travailler en équipe interdisciplinaire
interprofessional-collaboration | fr: travailler avec une équipe de soins | en: interprofessional collaboration
interprofessional-collaboration | en: interdisciplinary health team; multidisciplinary care team
intravenous-therapy | skill | fr: thérapie intraveineuse; installer des perfusions; perfusions intraveineuses
intravenous-therapy | fr: cathéters intraveineux; pose de cathéters; installer un soluté; installation de perfusions
intravenous-therapy | fr: poser des cathéters; installation d'un soluté | en: intravenous therapy; IV therapy
intravenous-therapy | en: insert IV lines; IV infusions; catheter insertion
kinesiology | skill | fr: kinésiologie; évaluation de la condition physique; évaluer la condition physique
kinesiology | en: kinesiology; fitness assessment; assess physical fitness
kinlogix | tool | fr: KinLogix | en: KinLogix
licensed-practical-nurse-licence | certificate | fr: permis de l'OIIAQ; permis d'infirmière auxiliaire; OIIAQ
licensed-practical-nurse-licence | en: licensed practical nurse licence; OIIAQ licence
long-term-care | skill | fr: soins de longue durée; travailler en CHSLD; hébergement de longue durée; CHSLD
long-term-care | en: long-term care; nursing home care; CHSLD
magnetic-resonance-imaging | skill | fr: imagerie par résonance magnétique; IRM; réaliser des examens d'IRM
magnetic-resonance-imaging | fr: réalisation d'examens d'IRM | en: magnetic resonance imaging; MRI
mammography | skill | fr: mammographie; réaliser des mammographies; réalisation de mammographies | en: mammography
mammography | en: perform mammograms
manual-therapy | skill | fr: thérapie manuelle; techniques manuelles | en: manual therapy; manual techniques
massage-therapy | skill | fr: massothérapie; masser; donner des massages; massage suédois; massage thérapeutique
massage-therapy | en: massage therapy; give massages; Swedish massage; therapeutic massage
maternity-care | skill | fr: soins mère-enfant; obstétrique; soins périnataux; soins de maternité
maternity-care | fr: accompagner des femmes enceintes; accompagnement de femmes enceintes | en: maternity care
maternity-care | en: obstetrics; perinatal care; mother and child care
meal-distribution-to-patients | skill | fr: distribution de repas aux patients; servir les repas aux résidents
meal-distribution-to-patients | fr: distribution des repas; distribuer des repas aux patients; distribuer les repas
meal-distribution-to-patients | en: meal distribution to patients; serve meals to residents
medesync | tool | fr: Medesync | en: Medesync
medical-appointment-scheduling | skill | fr: prise de rendez-vous médicaux; gérer les rendez-vous des patients
medical-appointment-scheduling | fr: accueil de patients; accueillir les patients; gestion des rendez-vous des patients
medical-appointment-scheduling | en: medical appointment scheduling; schedule patient appointments; patient reception
medical-appointment-scheduling | en: greet patients
medical-billing | skill | fr: facturation médicale; facturation RAMQ; facturer des actes médicaux | en: medical billing
medical-billing | en: bill medical services
medical-device-reprocessing | skill | fr: stérilisation de matériel médical; stériliser des instruments
medical-device-reprocessing | fr: retraitement des dispositifs médicaux; URDM; stérilisation d'instruments
medical-device-reprocessing | en: medical device reprocessing; sterilize instruments; sterile processing
medical-diagnosis | skill | fr: diagnostic médical; poser un diagnostic; établir un diagnostic médical
medical-diagnosis | fr: pose d'un diagnostic | en: medical diagnosis; diagnose patients; make diagnoses
medical-equipment-management | skill | fr: gestion de l'équipement médical; entretenir le matériel médical
medical-equipment-management | fr: matériel médical; gérer l'équipement médical; entretien du matériel médical
medical-equipment-management | en: medical equipment management; medical supplies management
medical-imaging | skill | fr: radiologie; radiodiagnostic; prendre des radiographies; imagerie médicale
medical-imaging | fr: réaliser des radiographies; prise de radiographies; réalisation de radiographies
medical-imaging | en: medical imaging; radiology; take X-rays; radiography; diagnostic imaging
medical-laboratory-analysis | skill | fr: analyses de laboratoire médical; analyses biomédicales
medical-laboratory-analysis | fr: effectuer des analyses biomédicales | en: medical laboratory analysis
medical-laboratory-analysis | en: biomedical analysis; medical lab testing
medical-record-keeping | skill | fr: tenue de dossiers médicaux; tenir des dossiers médicaux; notes au dossier
medical-record-keeping | fr: rédiger des notes au dossier; notes évolutives; notes d'évolution
medical-record-keeping | fr: tenir à jour le dossier du patient; dossiers de patients; rédaction de notes au dossier
medical-record-keeping | en: medical record keeping; patient charting; clinical charting; progress notes
medical-record-keeping | en: clinical documentation
medical-terminology | knowledge | fr: terminologie médicale; vocabulaire médical | en: medical terminology
medical-terminology | en: medical vocabulary
medical-transcription | skill | fr: transcription médicale; transcrire des rapports médicaux | en: medical transcription
medical-transcription | en: transcribe medical reports
medication-administration | skill | fr: administration de médicaments; administrer des médicaments
medication-administration | fr: distribuer des médicaments; distribution de médicaments; donner les médicaments
medication-administration | en: medication administration; administer medication; give medication; distribute medication
medication-prescribing | skill | fr: prescription de médicaments; prescrire des médicaments | en: medication prescribing
medication-prescribing | en: prescribe medication
mental-health-care | skill | fr: soins en santé mentale; santé mentale; soins psychiatriques; psychiatrie
mental-health-care | fr: intervenir en santé mentale | en: mental health care; mental health; psychiatric care
mental-health-care | en: psychiatry
midwifery | skill | fr: accompagnement à la naissance; suivi de grossesse; accoucher des femmes; accouchements
midwifery | fr: pratique sage-femme | en: midwifery; prenatal care; birth support; deliver babies
mindfulness | skill | fr: pleine conscience; méditation pleine conscience | en: mindfulness
mobility-assistance | skill | fr: aide à la mobilité; aider aux déplacements; aide aux déplacements
mobility-assistance | fr: transfert de patients; transférer des patients; déplacer des bénéficiaires
mobility-assistance | fr: mobiliser des patients; mobilisation des patients; déplacer des résidents; lever des patients
mobility-assistance | fr: déplacement de bénéficiaires; déplacement de résidents | en: mobility assistance
mobility-assistance | en: patient transfers; transfer patients; patient mobilization
myle | tool | fr: MYLE | en: MYLE
naturopathy | skill | fr: naturopathie | en: naturopathy
neonatal-care | skill | fr: soins aux nouveau-nés; néonatologie; soins néonatals; soigner des nouveau-nés
neonatal-care | en: neonatal care; neonatology; newborn care
nephrology | skill | fr: néphrologie | en: nephrology
neurology | skill | fr: neurologie; soins neurologiques | en: neurology; neurological care
neuropsychological-assessment | skill | fr: évaluation neuropsychologique; neuropsychologie
neuropsychological-assessment | en: neuropsychological assessment; neuropsychology
nuclear-medicine | skill | fr: médecine nucléaire; scintigraphie | en: nuclear medicine; scintigraphy
nursing-care | skill | fr: soins infirmiers; prodiguer des soins infirmiers; dispenser des soins infirmiers
nursing-care | fr: prestation de soins infirmiers; soigner des patients; donner des soins; donner des soins infirmiers
nursing-care | fr: soins aux patients | en: nursing care; provide nursing care; nursing; deliver nursing care
nursing-licence | certificate | fr: permis d'exercice de la profession infirmière; permis de l'OIIQ; OIIQ
nursing-licence | fr: membre de l'OIIQ | en: nursing licence; OIIQ licence; registered nurse licence
oacis | tool | fr: OACIS; Cristal-Net; MédiPatient; Dossier santé Québec; DSQ | en: OACIS; Quebec Health Record; DSQ
occupational-therapy | skill | fr: ergothérapie; évaluation fonctionnelle; adaptation du domicile
occupational-therapy | fr: évaluer les capacités fonctionnelles; évaluation des capacités fonctionnelles
occupational-therapy | en: occupational therapy; functional assessment; home adaptation
omega-certification | certificate | fr: certification OMEGA; formation OMEGA; formation CPI santé
omega-certification | en: Omega certification; CPI nonviolent crisis intervention certificate
omnimed | tool | fr: Omnimed | en: Omnimed
oncology-care | skill | fr: soins en oncologie; oncologie; administration de chimiothérapie
oncology-care | fr: soigner des patients atteints de cancer | en: oncology care; oncology; chemotherapy administration
oncology-care | en: cancer care
operating-room-assistance | skill | fr: assistance opératoire; assister en salle d'opération; bloc opératoire
operating-room-assistance | fr: salle d'opération; instrumentation en salle d'opération | en: operating room assistance
operating-room-assistance | en: operating theatre; scrub nursing; perioperative care
ophthalmology | skill | fr: ophtalmologie; assister en ophtalmologie | en: ophthalmology; ophthalmic assisting
optometry | skill | fr: optométrie; examens de la vue; effectuer des examens de la vue | en: optometry; eye exams
optometry | en: vision tests
orthopedics | skill | fr: orthopédie; pose de plâtres; traumatologie; poser des plâtres | en: orthopedics
orthopedics | en: casting and splinting; traumatology
orthotics-and-prosthetics | skill | fr: orthèses et prothèses; fabriquer des orthèses
orthotics-and-prosthetics | fr: fabrication de prothèses orthopédiques; fabrication d'orthèses
orthotics-and-prosthetics | fr: fabriquer des prothèses orthopédiques | en: orthotics and prosthetics; make orthoses
orthotics-and-prosthetics | en: prosthetics fabrication
osteopathy | skill | fr: ostéopathie | en: osteopathy
pain-management | skill | fr: gestion de la douleur; évaluer la douleur; évaluation de la douleur; gérer la douleur
pain-management | en: pain management; assess pain; pain assessment
palliative-care | skill | fr: soins palliatifs; accompagner des personnes en fin de vie; soins de fin de vie
palliative-care | fr: accompagnement en fin de vie; accompagnement de personnes en fin de vie | en: palliative care
palliative-care | en: end-of-life care; hospice care
pals | certificate | fr: PALS; réanimation pédiatrique avancée | en: PALS; pediatric advanced life support
pathophysiology | knowledge | fr: physiopathologie; pathologie | en: pathophysiology; pathology
patient-accompaniment | skill | fr: accompagnement des patients aux rendez-vous; accompagner des bénéficiaires
patient-accompaniment | fr: accompagnement de bénéficiaires; compagnie aux aînés
patient-accompaniment | fr: accompagner les patients aux rendez-vous | en: patient accompaniment
patient-accompaniment | en: accompany patients to appointments; companionship for seniors
patient-assessment | skill | fr: évaluation de l'état de santé; évaluer l'état de santé des patients
patient-assessment | fr: évaluation clinique; évaluer l'état des patients; examen clinique; examiner des patients
patient-assessment | fr: évaluer l'état de santé; évaluation de l'état de santé des patients
patient-assessment | fr: évaluation de l'état des patients | en: patient assessment; health assessment
patient-assessment | en: clinical assessment; assess patients
patient-education | skill | fr: éducation aux patients; enseigner aux patients; enseignement aux patients
patient-education | fr: éducation thérapeutique | en: patient education; teach patients; health teaching
patient-lift | tool | fr: lève-personne; utiliser un lève-personne | en: patient lift; hoyer lift; use patient lifts
patient-transport | skill | fr: brancardage; transport de patients; transporter des patients | en: patient transport
patient-transport | en: portering; transport patients
pdsb-certificate | certificate | fr: certificat PDSB; formation PDSB; attestation PDSB | en: PDSB certificate
pdsb-certificate | en: safe patient transfer certificate
pediatrics | skill | fr: pédiatrie; soins pédiatriques; soigner des enfants | en: pediatrics; pediatric care
pediatrics | en: paediatrics
personal-hygiene-care | skill | fr: soins d'hygiène; donner des soins d'hygiène; soins d'hygiène corporelle
personal-hygiene-care | fr: aider à l'hygiène; donner le bain; aide à l'hygiène; habiller des patients
personal-hygiene-care | fr: laver des patients; lavage de patients | en: personal hygiene care
personal-hygiene-care | en: provide personal hygiene care; bathing assistance; assist with hygiene
personal-support-worker-diploma | certificate | fr: DEP en assistance à la personne
personal-support-worker-diploma | fr: DEP assistance à la personne en établissement et à domicile
personal-support-worker-diploma | fr: diplôme de préposé aux bénéficiaires | en: personal support worker diploma
personal-support-worker-diploma | en: vocational diploma in personal care assistance; PSW certificate
pet-grooming | skill | fr: toilettage d'animaux; toiletter des animaux | en: pet grooming; groom animals
pharmaceutical-counselling | skill | fr: conseil pharmaceutique; conseiller les patients sur leurs médicaments
pharmaceutical-counselling | fr: soins pharmaceutiques | en: pharmaceutical counselling; counsel patients on medication
pharmaceutical-counselling | en: pharmaceutical care
pharmacy-billing | skill | fr: facturation en pharmacie; facturer à la RAMQ; tiers payant pharmacie
pharmacy-billing | en: pharmacy billing; RAMQ billing
pharmacy-compounding | skill | fr: préparations magistrales; préparations stériles en pharmacie; faire des magistrales
pharmacy-compounding | en: pharmacy compounding; !compounding; sterile compounding
phlebotomy | skill | fr: prélèvements sanguins; effectuer des prélèvements sanguins; prise de sang; ponction veineuse
phlebotomy | fr: phlébotomie; faire des prises de sang | en: phlebotomy; blood draws; venipuncture; draw blood
phlebotomy | en: blood collection
physiotherapy | skill | fr: physiothérapie; traiter en physiothérapie; rééducation physique; réadaptation physique
physiotherapy | fr: évaluer la mobilité; évaluation de la mobilité | en: physiotherapy; physical therapy
physiotherapy | en: physical rehabilitation
pill-organizer-preparation | skill | fr: gestion de piluliers; préparer des piluliers; remplir des dosettes; piluliers
pill-organizer-preparation | fr: gérer des piluliers; préparation de piluliers | en: pill organizer preparation
pill-organizer-preparation | en: blister packs; prepare dosettes
polysomnography | skill | fr: polysomnographie; études du sommeil | en: polysomnography; sleep studies
post-mortem-care | skill | fr: soins post mortem; soins après décès | en: post-mortem care
prehospital-care | skill | fr: soins préhospitaliers; soins paramédicaux; intervention préhospitalière
prehospital-care | en: prehospital care; paramedicine; paramedic care
pressure-injury-prevention | skill | fr: prévention des plaies de pression; positionner les patients
pressure-injury-prevention | fr: changement de position; plaies de lit; prévenir les plaies de pression
pressure-injury-prevention | en: pressure injury prevention; patient repositioning; bedsore prevention
psychoeducation | skill | fr: psychoéducation; intervention psychoéducative; évaluer les capacités adaptatives
psychoeducation | fr: évaluation des capacités adaptatives | en: psychoeducation; psychoeducational intervention
pulmonary-rehabilitation | skill | fr: réadaptation pulmonaire | en: pulmonary rehabilitation
purkinje | tool | fr: PURKINJE | en: PURKINJE
quebec-health-network | knowledge | fr: loi sur la santé et les services sociaux; réseau de la santé du Québec
quebec-health-network | en: Quebec health network; health and social services system
radiation-oncology | skill | fr: radio-oncologie; radiothérapie | en: radiation oncology; radiation therapy
radiation-oncology | en: radiotherapy
radiation-protection | knowledge | fr: radioprotection; protection contre les rayonnements | en: radiation protection
radiation-protection | en: radiation safety
relaxation-techniques | skill | fr: relaxation; techniques de relaxation | en: relaxation techniques
respiratory-therapy | skill | fr: soins respiratoires; inhalothérapie; oxygénothérapie; ventilation mécanique
respiratory-therapy | en: respiratory therapy; respiratory care; oxygen therapy; mechanical ventilation
restraint-minimization | skill | fr: contention et mesures de contrôle; mesures de remplacement aux contentions
restraint-minimization | fr: appliquer des mesures de contention; application de mesures de contention
restraint-minimization | en: restraint minimization; alternatives to restraints
rxpro | tool | fr: RxPro; Reflex pharmacie; Laboratech; logiciels de pharmacie | en: RxPro; pharmacy software
safe-patient-handling | skill | fr: déplacement sécuritaire de bénéficiaires; PDSB; principes de déplacement sécuritaire
safe-patient-handling | fr: déplacer des bénéficiaires de façon sécuritaire
safe-patient-handling | fr: déplacement de bénéficiaires de façon sécuritaire | en: safe patient handling
safe-patient-handling | en: safe patient transfer techniques; patient lifting
speech-therapy | skill | fr: orthophonie; rééducation du langage; évaluer le langage; troubles du langage
speech-therapy | fr: évaluation du langage | en: speech therapy; speech-language pathology; language disorders
sports-medicine | skill | fr: médecine du sport; thérapie du sport | en: sports medicine; athletic therapy
surgery | skill | fr: chirurgie; pratiquer des chirurgies; interventions chirurgicales | en: surgery; perform surgery
surgery | en: surgical procedures
surgical-care | skill | fr: soins chirurgicaux; soins pré et postopératoires; soins postopératoires | en: surgical care
surgical-care | en: pre- and postoperative care; postoperative care
telehealth | skill | fr: télésanté; télémédecine; consultations virtuelles | en: telehealth; telemedicine
telehealth | en: virtual consultations
therapeutic-exercise | skill | fr: exercices thérapeutiques; prescrire des exercices; programmes d'exercices
therapeutic-exercise | fr: enseigner des exercices; programme d'exercices thérapeutiques; enseignement d'exercices
therapeutic-exercise | en: therapeutic exercise; exercise programs; exercise prescription; teach exercises
tracheostomy-care | skill | fr: soins de trachéostomie; aspiration des sécrétions; aspirer les sécrétions
tracheostomy-care | en: tracheostomy care; suctioning of secretions
tube-feeding | skill | fr: gavage; alimentation entérale | en: tube feeding; enteral feeding
ultrasound-imaging | skill | fr: échographie; réaliser des échographies; ultrasonographie médicale
ultrasound-imaging | fr: réalisation d'échographies | en: ultrasound imaging; sonography; perform ultrasounds
urinary-catheterization | skill | fr: cathétérisme urinaire; sonde urinaire; poser une sonde urinaire; soins de stomie
urinary-catheterization | fr: pose d'une sonde urinaire | en: urinary catheterization; urinary catheters; ostomy care
urology | skill | fr: urologie | en: urology
vaccination | skill | fr: vaccination; vacciner; administrer des vaccins; immunisation; administration de vaccins
vaccination | en: vaccination; immunization; administer vaccines; vaccinate
veterinary-medicine | skill | fr: médecine vétérinaire; soins vétérinaires; soigner des animaux; santé animale
veterinary-medicine | en: veterinary medicine; veterinary care; animal health
vital-signs | skill | fr: signes vitaux; prendre les signes vitaux; prise des signes vitaux
vital-signs | fr: surveiller les signes vitaux; surveillance des signes vitaux | en: vital signs; take vital signs
vital-signs | en: monitor vital signs; vital signs monitoring
wound-care | skill | fr: soins de plaies; soigner des plaies; traitement des plaies; changer des pansements
wound-care | fr: faire des pansements; pansements; traiter les plaies | en: wound care; treat wounds; change dressings
wound-care | en: dressing changes
`
