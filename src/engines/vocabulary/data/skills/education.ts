/** Skills of teaching, training, childcare, libraries and sports coaching. Format: see `information-technology.ts`. */
export const SKILLS_EDUCATION = `
adobe-captivate | tool | fr: Adobe Captivate; !Captivate | en: Adobe Captivate; !Captivate
adult-education | skill | fr: éducation des adultes; enseigner aux adultes; formation aux adultes; former des adultes
adult-education | fr: andragogie | en: adult education; teach adults; adult training; andragogy
amisgest | tool | fr: Planitou; Amisgest; logiciel de garderie | en: Amisgest; childcare management software
articulate-storyline | tool | fr: Articulate Storyline; Storyline; Articulate 360 | en: Articulate Storyline; Storyline
articulate-storyline | en: Articulate 360
arts-teaching | skill | fr: enseignement des arts; enseigner les arts; enseigner la musique; enseignement de la musique
arts-teaching | en: arts teaching; teach music; teach art; music teaching
business-teaching | skill | fr: enseignement de l'économie et de la gestion; enseigner la comptabilité
business-teaching | fr: enseigner la gestion; enseigner l'économie et de la gestion; enseignement de la comptabilité
business-teaching | fr: enseignement de la gestion | en: business teaching; teach accounting; teach economics
challengeu | tool | fr: ChallengeU | en: ChallengeU
child-development | skill | fr: développement de l'enfant; observer le développement des enfants
child-development | fr: stimuler le développement des enfants; développement global de l'enfant; développer l'enfant
child-development | en: child development; observe child development; support child development
child-safety | skill | fr: sécurité des enfants; assurer la sécurité des enfants
child-safety | fr: assurer la sécurité et le bien-être des enfants | en: child safety; ensure children's safety
child-safety | en: child safety and well-being
childcare | skill | fr: garde d'enfants; garder des enfants; surveiller des enfants; prendre soin des enfants
childcare | fr: s'occuper d'enfants; soins aux enfants; gardiennage d'enfants; surveillance d'enfants | en: childcare
childcare | en: babysitting; look after children; care for children; supervise children; child care
classroom-management | skill | fr: gestion de classe; gérer une classe; gérer un groupe d'élèves; discipline en classe
classroom-management | fr: gestion d'un groupe d'élèves | en: classroom management; manage a classroom
classroom-management | en: manage student groups
college-teaching | skill | fr: enseignement collégial; enseigner au cégep; enseignement au cégep | en: college teaching
college-teaching | en: CEGEP teaching
communication-with-parents | skill | fr: communication avec les parents; rencontrer les parents
communication-with-parents | fr: relations avec les parents; collaborer avec les parents; collaboration avec les parents
communication-with-parents | en: communication with parents; parent meetings; parent relations; collaborate with parents
computer-teaching | skill | fr: enseignement de l'informatique; enseigner l'informatique; initiation à l'informatique
computer-teaching | en: computer teaching; teach computer science; computer literacy training
corporate-training | skill | fr: formation en entreprise; donner des formations en entreprise | en: corporate training
corporate-training | en: in-company training; workplace training delivery
culinary-teaching | skill | fr: enseignement de la cuisine et du service; enseigner la cuisine
culinary-teaching | fr: enseigner la cuisine et du service; enseignement de la cuisine | en: culinary teaching
culinary-teaching | en: teach cooking
curriculum-development | skill | fr: élaboration de programmes d'études; développer des programmes d'études
curriculum-development | fr: conception de programmes de formation; concevoir des formations; conception de formations
curriculum-development | fr: élaborer des programmes de formation; développement de contenus de formation
curriculum-development | fr: élaborer des programmes d'études; développement de programmes d'études
curriculum-development | fr: concevoir des programmes de formation; élaboration de programmes de formation
curriculum-development | fr: développer des contenus de formation | en: curriculum development; develop curricula
curriculum-development | en: training program design; design training programs; course development
day-camp-leadership | skill | fr: animation de camp de jour; camps de jour; camp de vacances; animer un camp de jour
day-camp-leadership | fr: superviser un camp; activités de camp; supervision d'un camp | en: day camp leadership
day-camp-leadership | en: summer camp counselling; camp activities
daycare-management | skill | fr: gestion d'un service de garde; gérer un CPE; gestion de CPE; gérer une garderie
daycare-management | fr: service de garde en milieu familial; gérer un service de garde; gestion d'une garderie
daycare-management | en: daycare management; manage a childcare centre; home daycare operation
differentiated-instruction | skill | fr: pédagogie différenciée; différenciation pédagogique; adapter son enseignement
differentiated-instruction | fr: adaptation de l'enseignement | en: differentiated instruction; adapt teaching
differentiated-instruction | en: adapt teaching to students
driving-instruction | skill | fr: enseignement de la conduite; enseigner la conduite automobile; enseigner la conduite
driving-instruction | fr: enseignement de la conduite automobile | en: driving instruction; teach driving
duolingo | tool | fr: Duolingo | en: Duolingo
early-childhood-education | skill | fr: éducation à la petite enfance; éduquer des enfants; éduquer de jeunes enfants
early-childhood-education | fr: travailler en CPE; service de garde éducatif; garderie; travailler en garderie
early-childhood-education | en: early childhood education; daycare education; childcare centre work
early-childhood-education | en: educational childcare
early-childhood-educator-qualification | certificate | fr: attestation d'études collégiales en éducation à l'enfance
early-childhood-educator-qualification | fr: DEC en techniques d'éducation à l'enfance; éducatrice qualifiée
early-childhood-educator-qualification | fr: qualification d'éducatrice | en: early childhood educator qualification
early-childhood-educator-qualification | en: ECE certificate; qualified childcare educator
early-language-stimulation | skill | fr: stimulation du langage; stimuler le langage des enfants
early-language-stimulation | en: early language stimulation; language stimulation for children
education-research | skill | fr: recherche en éducation; évaluation de programmes d'études
education-research | fr: évaluer des programmes d'études | en: education research; curriculum evaluation
educational-activity-planning | skill | fr: planification d'activités éducatives; planifier des activités éducatives
educational-activity-planning | fr: activités éducatives; organiser des activités éducatives; activités pour enfants
educational-activity-planning | fr: organisation d'activités éducatives | en: educational activity planning
educational-activity-planning | en: plan educational activities; children's activities; organize educational activities
educational-psychology | knowledge | fr: psychologie de l'éducation; sciences de l'éducation; psychopédagogie
educational-psychology | en: educational psychology; education sciences
elementary-teaching | skill | fr: enseignement primaire; enseigner au primaire | en: elementary teaching
elementary-teaching | en: primary school teaching; teach at elementary level
endnote | tool | fr: EndNote | en: EndNote
english-as-a-second-language-teaching | skill | fr: enseignement de l'anglais langue seconde; enseigner l'anglais; ESL
english-as-a-second-language-teaching | fr: anglais langue seconde; enseigner l'anglais langue seconde
english-as-a-second-language-teaching | fr: enseignement de l'anglais | en: English as a second language teaching
english-as-a-second-language-teaching | en: teach English; ESL; TESOL; TEFL
french-as-a-second-language-teaching | skill | fr: francisation; enseigner le français langue seconde; FLS
french-as-a-second-language-teaching | fr: français langue seconde; enseignement du français langue seconde
french-as-a-second-language-teaching | fr: français langue étrangère; FLE | en: French as a second language teaching
french-as-a-second-language-teaching | en: teach French; French language instruction; FSL; FLE
french-language-arts-teaching | skill | fr: enseignement du français langue maternelle; enseigner le français
french-language-arts-teaching | fr: enseigner la littérature; enseigner le français langue maternelle
french-language-arts-teaching | fr: enseignement du français; enseignement de la littérature
french-language-arts-teaching | en: French language arts teaching; teach literature; teach French to native speakers
genially | tool | fr: Genially | en: Genially
google-classroom | tool | fr: Google Classroom; Classroom Google | en: Google Classroom; Classroom Google
history-and-geography-teaching | skill | fr: enseignement de la géographie et de l'histoire; enseigner l'histoire
history-and-geography-teaching | fr: univers social; enseigner la géographie et de l'histoire
history-and-geography-teaching | fr: enseignement de l'histoire | en: history and geography teaching
history-and-geography-teaching | en: social studies teaching; teach history
inclusive-education | skill | fr: éducation inclusive; classes inclusives; inclusion scolaire | en: inclusive education
inclusive-education | en: inclusive classrooms; school inclusion
individualized-education-plan | skill | fr: plan d'intervention scolaire; plan d'intervention pour élèves
individualized-education-plan | en: individualized education plan; IEP; school intervention plans
infant-care | skill | fr: soins aux poupons; changer des couches; s'occuper de poupons; pouponnière | en: infant care
infant-care | en: diapering; care for infants; baby care
instructional-design | skill | fr: conception pédagogique; concevoir du matériel pédagogique; matériel pédagogique
instructional-design | fr: élaborer du matériel didactique; conception de matériel didactique
instructional-design | fr: création de matériel pédagogique; ingénierie pédagogique; technopédagogie
instructional-design | fr: conception de matériel pédagogique; élaboration de matériel didactique
instructional-design | en: instructional design; design teaching materials; teaching materials
instructional-design | en: develop learning materials; educational technology
interactive-whiteboard | tool | fr: tableau numérique interactif; TNI; TBI; SMART Board; tableau blanc interactif
interactive-whiteboard | en: interactive whiteboard; SMART Board
kahoot | tool | fr: Kahoot | en: Kahoot
language-teaching | skill | fr: enseignement des langues; enseigner des langues; didactique des langues
language-teaching | en: language teaching; teach languages; language pedagogy
learning-assessment | skill | fr: évaluation des apprentissages; évaluer les apprentissages; corriger des examens
learning-assessment | fr: correction d'examens; évaluer des élèves; évaluer les étudiants; noter des travaux
learning-assessment | fr: corriger des travaux; correction de travaux; évaluation d'élèves; évaluation des étudiants
learning-assessment | en: learning assessment; assess student learning; grade exams; exam marking; student evaluation
learning-assessment | en: !grading
learning-management-system | tool | fr: système de gestion de l'apprentissage; LMS; !Blackboard; Canvas LMS
learning-management-system | fr: environnement numérique d'apprentissage | en: learning management system; LMS
learning-management-system | en: !Blackboard; Canvas LMS
lesson-planning | skill | fr: planification de cours; planifier des cours; préparer des cours; préparation de cours
lesson-planning | fr: plans de cours; planification pédagogique; préparer des leçons; élaborer des plans de cours
lesson-planning | fr: préparation de leçons; élaboration de plans de cours | en: lesson planning; plan lessons
lesson-planning | en: prepare classes; course preparation; course outlines; prepare lessons
librarianship | skill | fr: bibliothéconomie; gérer une bibliothèque; gestion de bibliothèque; cataloguer des ouvrages
librarianship | fr: catalogage; techniques de documentation | en: librarianship; library management; cataloguing
librarianship | en: library services; documentation techniques
library-circulation | skill | fr: prêt de documents; service au public en bibliothèque; animation en bibliothèque
library-circulation | fr: heure du conte | en: library circulation; library public service; story time
lifeguarding | skill | fr: surveillance aquatique; enseigner la natation; sauvetage aquatique
lifeguarding | fr: enseignement de la natation | en: lifeguarding; swimming instruction; aquatic supervision
lifeguarding | en: teach swimming
literacy-teaching | skill | fr: alphabétisation; enseigner la lecture et l'écriture; littératie; numératie
literacy-teaching | fr: apprendre à lire et à écrire; enseignement de la lecture et l'écriture | en: literacy teaching
literacy-teaching | en: teach reading and writing; adult literacy; numeracy
mathematics-teaching | skill | fr: enseignement des mathématiques; enseigner les mathématiques
mathematics-teaching | fr: didactique des mathématiques | en: mathematics teaching; teach mathematics; math teaching
mendeley | tool | fr: Mendeley | en: Mendeley
moodle | tool | fr: Moodle; plateforme Moodle | en: Moodle; Moodle LMS
national-lifeguard-certification | certificate | fr: sauveteur national; certification de sauveteur; croix de bronze
national-lifeguard-certification | en: National Lifeguard certification; Bronze Cross
nursing-education | skill | fr: enseignement des soins infirmiers; enseigner en santé; monitorat clinique
nursing-education | fr: enseigner les soins infirmiers | en: nursing education; clinical teaching in health
omnivox | tool | fr: Omnivox; Mozaïk; Coba; portail Mozaïk | en: Omnivox; Mozaik portal
online-learning | skill | fr: formation en ligne; concevoir des formations en ligne; apprentissage en ligne; e-learning
online-learning | fr: enseignement à distance; enseigner à distance; conception de formations en ligne
online-learning | en: online learning; e-learning; online training design; distance teaching; online teaching
pedagogical-support | skill | fr: accompagnement pédagogique; conseil pédagogique; conseiller des enseignants
pedagogical-support | en: pedagogical support; educational consulting; advise teachers
pedagogy | skill | fr: pédagogie; approches pédagogiques; pédagogie active; didactique; méthodes pédagogiques
pedagogy | fr: appliquer des approches pédagogiques; application d'approches pédagogiques | en: pedagogy
pedagogy | en: teaching methods; active learning; didactics
physical-education-teaching | skill | fr: enseignement de l'éducation physique; éducation physique
physical-education-teaching | fr: enseigner l'éducation physique | en: physical education teaching
physical-education-teaching | en: teach physical education
preschool-teaching | skill | fr: enseignement préscolaire; enseigner au préscolaire; !maternelle; éducation préscolaire
preschool-teaching | en: preschool teaching; kindergarten teaching; early childhood teaching
quebec-early-childhood-educational-program | skill | fr: programme éducatif Accueillir la petite enfance
quebec-early-childhood-educational-program | fr: Accueillir la petite enfance; programme éducatif des CPE
quebec-early-childhood-educational-program | en: Quebec early childhood educational program
quebec-early-childhood-educational-program | en: meeting early childhood needs program
quebec-education-program | knowledge | fr: Programme de formation de l'école québécoise; PFEQ
quebec-education-program | fr: progression des apprentissages | en: Quebec Education Program; QEP
rosetta-stone | tool | fr: Rosetta Stone | en: Rosetta Stone
school-administration | skill | fr: gestion d'établissement scolaire; diriger une école; direction d'école
school-administration | fr: administration scolaire; gestion scolaire | en: school administration; school management
school-administration | en: lead a school; principal duties
school-enrolment-administration | skill | fr: organisation scolaire; gestion des inscriptions scolaires
school-enrolment-administration | fr: inscription d'étudiants; registrariat; organisation de la rentrée
school-enrolment-administration | fr: gérer les inscriptions scolaires; organiser la rentrée
school-enrolment-administration | en: school enrolment administration; registrar services; student registration
science-teaching | skill | fr: enseignement des sciences; enseigner les sciences; enseigner la physique
science-teaching | fr: enseigner la biologie; enseigner la chimie; enseignement de la physique
science-teaching | fr: enseignement de la biologie; enseignement de la chimie | en: science teaching; teach science
science-teaching | en: teach physics; teach biology
secondary-school-teaching | skill | fr: enseignement secondaire; enseigner au secondaire | en: secondary school teaching
secondary-school-teaching | en: high school teaching
snack-preparation-for-children | skill | fr: préparation de collations; servir des repas aux enfants; repas en garderie
snack-preparation-for-children | fr: préparer des collations | en: snack preparation for children; children's meals
special-education | skill | fr: adaptation scolaire; orthopédagogie; enseigner en adaptation scolaire
special-education | fr: élèves en difficulté; soutenir des élèves en difficulté; besoins particuliers
special-education | en: special education; special needs education; support students with difficulties; learning support
sports-coaching | skill | fr: entraînement sportif; entraîner une équipe sportive; entraînement physique
sports-coaching | fr: entraîner des athlètes | en: sports coaching; coach sports teams; athletic training
sports-coaching | en: personal training; train athletes
student-monitoring | skill | fr: surveillance d'élèves; surveiller des élèves; surveillance d'examens
student-monitoring | fr: service de garde scolaire; surveiller la cour d'école; surveillance du dîner
student-monitoring | fr: surveiller des examens; surveillance de la cour d'école; surveiller le dîner
student-monitoring | en: student monitoring; exam invigilation; school daycare services; lunch hour supervision
student-monitoring | en: invigilate exams
student-services | skill | fr: orientation et accueil des étudiants; aide à la réussite; soutien à la réussite
student-services | fr: vie étudiante; services aux étudiants | en: student services; student success support
student-services | en: student orientation; student life
student-supervision | skill | fr: encadrement d'étudiants; encadrer des étudiants; supervision d'étudiants
student-supervision | fr: direction de mémoires; superviser des étudiants; encadrement de mémoires; diriger des mémoires
student-supervision | fr: encadrer des mémoires | en: student supervision; supervise students; thesis supervision
student-supervision | en: student mentoring in academia
study-skills-coaching | skill | fr: coaching scolaire; méthodes de travail intellectuel; stratégies d'apprentissage
study-skills-coaching | en: study skills coaching; learning strategies
substitute-teaching | skill | fr: suppléance; faire de la suppléance; enseignement en suppléance
substitute-teaching | en: substitute teaching; supply teaching
support-for-integrated-students | skill | fr: soutien aux élèves en intégration; accompagner un élève handicapé
support-for-integrated-students | fr: accompagnement d'un élève handicapé | en: support for integrated students
support-for-integrated-students | en: special needs student aide; teacher's aide work
teaching | skill | fr: enseignement; enseigner; donner des cours; dispenser des cours; enseigner en classe
teaching | fr: prestation de cours; donner de l'enseignement; faire de l'enseignement; donner des leçons
teaching | fr: enseigner à des enfants; enseigner à des adolescents | en: teaching; teach; teach classes; give courses
teaching | en: classroom teaching; instruction of students
teaching-licence | certificate | fr: brevet d'enseignement; brevet d'enseignement du Québec; autorisation d'enseigner
teaching-licence | fr: tolérance d'engagement; qualification légale d'enseigner | en: teaching licence; teaching permit
teaching-licence | en: Quebec teaching licence; teaching certificate
tefl-certificate | certificate | fr: certificat TEFL; CELTA; DAEFLE | en: TEFL certificate; CELTA
training-delivery | skill | fr: animation de formations; animer des formations; donner des formations
training-delivery | fr: offrir des formations; prestation de formation; dispenser des formations | en: training delivery
training-delivery | en: deliver training; facilitate training; conduct training sessions; give training
training-evaluation | skill | fr: évaluation de la formation; mesurer l'efficacité de la formation; évaluer la formation
training-evaluation | fr: mesure de l'efficacité de la formation | en: training evaluation
training-evaluation | en: measure training effectiveness
training-needs-analysis | skill | fr: analyse des besoins de formation; analyser les besoins de formation
training-needs-analysis | fr: besoins de formation | en: training needs analysis; analyze training needs
turnitin | tool | fr: Turnitin; Studium | en: Turnitin
tutoring | skill | fr: tutorat; aider aux devoirs; aide aux devoirs; soutien scolaire; cours particuliers
tutoring | fr: donner des cours particuliers; accompagnement scolaire; tutorer des élèves
tutoring | fr: aider des enfants à faire leurs devoirs; devoirs et leçons | en: tutoring; homework help
tutoring | en: academic support; private lessons; tutor students
university-teaching | skill | fr: enseignement universitaire; enseigner à l'université; charge de cours
university-teaching | fr: donner des cours universitaires | en: university teaching; lecturing; teach at university
vocational-training | skill | fr: formation professionnelle; enseigner en formation professionnelle
vocational-training | fr: enseignement professionnel; enseigner un métier; enseignement d'un métier
vocational-training | en: vocational training; vocational teaching; teach a trade
wooclap | tool | fr: Wooclap | en: Wooclap
yoga-instruction | skill | fr: enseignement du yoga; animer des cours de conditionnement physique
yoga-instruction | fr: cours de groupe en entraînement; enseigner le yoga
yoga-instruction | fr: animation de cours de conditionnement physique | en: yoga instruction; group fitness instruction
yoga-instruction | en: lead fitness classes
zotero | tool | fr: Zotero | en: Zotero
`
