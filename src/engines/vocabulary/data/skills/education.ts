/** Skills of teaching, training, childcare, libraries and sports coaching. Format: see `information-technology.ts`. */
export const SKILLS_EDUCATION = `
adult-education | skill | fr: éducation des adultes; enseigner aux adultes; formation aux adultes; former des adultes
adult-education | fr: andragogie | en: adult education; teach adults; adult training; andragogy
articulate-storyline | tool | fr: Articulate Storyline; Storyline; Articulate 360; Adobe Captivate; Captivate
articulate-storyline | en: Articulate Storyline; Storyline; Articulate 360; Adobe Captivate; !Captivate
arts-teaching | skill | fr: enseignement des arts; enseigner les arts; enseigner la musique; enseignement de la musique
arts-teaching | en: arts teaching; teach music; teach art; music teaching
child-development | skill | fr: développement de l'enfant; observer le développement des enfants
child-development | fr: stimuler le développement des enfants; développement global de l'enfant | en: child development
child-development | en: observe child development; support child development
childcare | skill | fr: garde d'enfants; garder des enfants; surveiller des enfants; prendre soin des enfants
childcare | fr: s'occuper d'enfants; soins aux enfants; gardiennage d'enfants | en: childcare; babysitting
childcare | en: look after children; care for children; supervise children; child care
classroom-management | skill | fr: gestion de classe; gérer une classe; gérer un groupe d'élèves; discipline en classe
classroom-management | en: classroom management; manage a classroom; manage student groups
college-teaching | skill | fr: enseignement collégial; enseigner au cégep; enseignement au cégep | en: college teaching
college-teaching | en: CEGEP teaching
communication-with-parents | skill | fr: communication avec les parents; rencontrer les parents
communication-with-parents | fr: relations avec les parents; collaborer avec les parents; collaboration avec les parents
communication-with-parents | en: communication with parents; parent meetings; parent relations; collaborate with parents
computer-teaching | skill | fr: enseignement de l'informatique; enseigner l'informatique; initiation à l'informatique
computer-teaching | en: computer teaching; teach computer science; computer literacy training
curriculum-development | skill | fr: élaboration de programmes d'études; développer des programmes d'études
curriculum-development | fr: conception de programmes de formation; concevoir des formations; conception de formations
curriculum-development | fr: élaborer des programmes de formation; développement de contenus de formation
curriculum-development | en: curriculum development; develop curricula; training program design
curriculum-development | en: design training programs; course development
day-camp-leadership | skill | fr: animation de camp de jour; camps de jour; camp de vacances; animer un camp de jour
day-camp-leadership | en: day camp leadership; summer camp counselling; camp activities
differentiated-instruction | skill | fr: pédagogie différenciée; différenciation pédagogique; adapter son enseignement
differentiated-instruction | fr: adaptation de l'enseignement | en: differentiated instruction; adapt teaching
differentiated-instruction | en: adapt teaching to students
driving-instruction | skill | fr: enseignement de la conduite; moniteur de conduite; enseigner la conduite automobile
driving-instruction | en: driving instruction; teach driving
early-childhood-education | skill | fr: éducation à la petite enfance; éduquer de jeunes enfants; travailler en CPE
early-childhood-education | fr: service de garde éducatif; garderie; éducatrice en garderie; travailler en garderie
early-childhood-education | en: early childhood education; daycare education; childcare centre work
early-childhood-education | en: educational childcare
early-childhood-educator-qualification | certificate | fr: attestation d'études collégiales en éducation à l'enfance
early-childhood-educator-qualification | fr: DEC en techniques d'éducation à l'enfance; éducatrice qualifiée
early-childhood-educator-qualification | fr: qualification d'éducatrice | en: early childhood educator qualification
early-childhood-educator-qualification | en: ECE certificate; qualified childcare educator
educational-activity-planning | skill | fr: planification d'activités éducatives; planifier des activités éducatives
educational-activity-planning | fr: activités éducatives; organiser des activités éducatives; activités pour enfants
educational-activity-planning | en: educational activity planning; plan educational activities; children's activities
educational-activity-planning | en: organize educational activities
educational-psychology | knowledge | fr: psychologie de l'éducation; sciences de l'éducation; psychopédagogie
educational-psychology | en: educational psychology; education sciences
elementary-teaching | skill | fr: enseignement primaire; enseigner au primaire | en: elementary teaching
elementary-teaching | en: primary school teaching; teach at elementary level
english-as-a-second-language-teaching | skill | fr: enseignement de l'anglais langue seconde; enseigner l'anglais; ESL
english-as-a-second-language-teaching | fr: anglais langue seconde | en: English as a second language teaching
english-as-a-second-language-teaching | en: teach English; ESL; TESOL; TEFL
french-as-a-second-language-teaching | skill | fr: francisation; enseigner le français langue seconde; FLS
french-as-a-second-language-teaching | fr: français langue seconde; enseignement du français langue seconde
french-as-a-second-language-teaching | fr: français langue étrangère; FLE | en: French as a second language teaching
french-as-a-second-language-teaching | en: teach French; French language instruction; FSL; FLE
google-classroom | tool | fr: Google Classroom; Classroom Google | en: Google Classroom; Classroom Google
inclusive-education | skill | fr: éducation inclusive; classes inclusives; inclusion scolaire | en: inclusive education
inclusive-education | en: inclusive classrooms; school inclusion
individualized-education-plan | skill | fr: plan d'intervention scolaire; plan d'intervention pour élèves
individualized-education-plan | en: individualized education plan; IEP; school intervention plans
infant-care | skill | fr: soins aux poupons; changer des couches; s'occuper de poupons; pouponnière | en: infant care
infant-care | en: diapering; care for infants; baby care
instructional-design | skill | fr: conception pédagogique; concevoir du matériel pédagogique; matériel pédagogique
instructional-design | fr: élaborer du matériel didactique; conception de matériel didactique
instructional-design | fr: création de matériel pédagogique; ingénierie pédagogique; technopédagogie
instructional-design | en: instructional design; design teaching materials; teaching materials
instructional-design | en: develop learning materials; educational technology
interactive-whiteboard | tool | fr: tableau numérique interactif; TNI; TBI; SMART Board; tableau blanc interactif
interactive-whiteboard | en: interactive whiteboard; SMART Board
kahoot | tool | fr: Kahoot; Wooclap; Genially | en: Kahoot; Wooclap; Genially
language-teaching | skill | fr: enseignement des langues; enseigner des langues; didactique des langues
language-teaching | en: language teaching; teach languages; language pedagogy
learning-assessment | skill | fr: évaluation des apprentissages; évaluer les apprentissages; corriger des examens
learning-assessment | fr: correction d'examens; évaluer des élèves; évaluer les étudiants; noter des travaux
learning-assessment | en: learning assessment; assess student learning; grade exams; exam marking; student evaluation
learning-assessment | en: !grading
learning-management-system | tool | fr: système de gestion de l'apprentissage; LMS; Blackboard; Canvas LMS
learning-management-system | fr: environnement numérique d'apprentissage | en: learning management system; LMS
learning-management-system | en: !Blackboard; Canvas LMS
lesson-planning | skill | fr: planification de cours; planifier des cours; préparer des cours; préparation de cours
lesson-planning | fr: plans de cours; planification pédagogique; préparer des leçons; élaborer des plans de cours
lesson-planning | en: lesson planning; plan lessons; prepare classes; course preparation; course outlines
lesson-planning | en: prepare lessons
librarianship | skill | fr: bibliothéconomie; gérer une bibliothèque; gestion de bibliothèque; cataloguer des ouvrages
librarianship | fr: catalogage; techniques de documentation | en: librarianship; library management; cataloguing
librarianship | en: library services; documentation techniques
library-circulation | skill | fr: prêt de documents; service au public en bibliothèque; animation en bibliothèque
library-circulation | fr: heure du conte | en: library circulation; library public service; story time
lifeguarding | skill | fr: surveillance aquatique; sauveteur; enseigner la natation; sauvetage aquatique
lifeguarding | en: lifeguarding; swimming instruction; aquatic supervision; teach swimming
literacy-teaching | skill | fr: alphabétisation; enseigner la lecture et l'écriture; littératie; numératie
literacy-teaching | fr: apprendre à lire et à écrire | en: literacy teaching; teach reading and writing; adult literacy
literacy-teaching | en: numeracy
mathematics-teaching | skill | fr: enseignement des mathématiques; enseigner les mathématiques
mathematics-teaching | fr: didactique des mathématiques | en: mathematics teaching; teach mathematics; math teaching
moodle | tool | fr: Moodle; plateforme Moodle | en: Moodle; Moodle LMS
national-lifeguard-certification | certificate | fr: sauveteur national; certification de sauveteur; croix de bronze
national-lifeguard-certification | en: National Lifeguard certification; Bronze Cross
omnivox | tool | fr: Omnivox; Mozaïk; Coba; portail Mozaïk | en: Omnivox; Mozaik portal
online-learning | skill | fr: formation en ligne; concevoir des formations en ligne; apprentissage en ligne; e-learning
online-learning | fr: enseignement à distance; enseigner à distance | en: online learning; e-learning
online-learning | en: online training design; distance teaching; online teaching
pedagogy | skill | fr: pédagogie; approches pédagogiques; pédagogie active; didactique; méthodes pédagogiques
pedagogy | fr: appliquer des approches pédagogiques | en: pedagogy; teaching methods; active learning; didactics
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
school-administration | skill | fr: gestion d'établissement scolaire; diriger une école; direction d'école
school-administration | fr: administration scolaire; gestion scolaire | en: school administration; school management
school-administration | en: lead a school; principal duties
school-enrolment-administration | skill | fr: organisation scolaire; gestion des inscriptions scolaires
school-enrolment-administration | fr: inscription d'étudiants; registrariat; organisation de la rentrée
school-enrolment-administration | fr: gérer les inscriptions scolaires | en: school enrolment administration
school-enrolment-administration | en: registrar services; student registration
science-teaching | skill | fr: enseignement des sciences; enseigner les sciences; enseigner la physique
science-teaching | fr: enseigner la biologie; enseigner la chimie | en: science teaching; teach science; teach physics
science-teaching | en: teach biology
secondary-school-teaching | skill | fr: enseignement secondaire; enseigner au secondaire | en: secondary school teaching
secondary-school-teaching | en: high school teaching
special-education | skill | fr: adaptation scolaire; orthopédagogie; enseigner en adaptation scolaire
special-education | fr: élèves en difficulté; soutenir des élèves en difficulté; besoins particuliers
special-education | en: special education; special needs education; support students with difficulties; learning support
sports-coaching | skill | fr: entraînement sportif; entraîner une équipe sportive; entraîneur sportif
sports-coaching | fr: entraînement physique; entraîner des athlètes; entraîneur privé | en: sports coaching
sports-coaching | en: coach sports teams; athletic training; personal training; train athletes
student-monitoring | skill | fr: surveillance d'élèves; surveiller des élèves; surveillance d'examens
student-monitoring | fr: service de garde scolaire; surveiller la cour d'école; surveillance du dîner
student-monitoring | en: student monitoring; exam invigilation; school daycare services; lunch hour supervision
student-monitoring | en: invigilate exams
student-supervision | skill | fr: encadrement d'étudiants; encadrer des étudiants; supervision d'étudiants
student-supervision | fr: direction de mémoires; superviser des étudiants; encadrement de mémoires
student-supervision | en: student supervision; supervise students; thesis supervision; student mentoring in academia
teaching | skill | fr: enseignement; enseigner; donner des cours; dispenser des cours; enseigner en classe
teaching | fr: prestation de cours; donner de l'enseignement; faire de l'enseignement | en: teaching; teach
teaching | en: teach classes; give courses; classroom teaching; instruction of students
teaching-licence | certificate | fr: brevet d'enseignement; brevet d'enseignement du Québec; autorisation d'enseigner
teaching-licence | fr: tolérance d'engagement; qualification légale d'enseigner | en: teaching licence; teaching permit
teaching-licence | en: Quebec teaching licence; teaching certificate
tefl-certificate | certificate | fr: certificat TEFL; CELTA; DAEFLE | en: TEFL certificate; CELTA
training-delivery | skill | fr: animation de formations; animer des formations; donner des formations; !formateur
training-delivery | fr: offrir des formations; prestation de formation; dispenser des formations | en: training delivery
training-delivery | en: deliver training; facilitate training; conduct training sessions; give training
turnitin | tool | fr: Turnitin; Studium; Zotero; EndNote; Mendeley | en: Turnitin; Zotero; EndNote; Mendeley
tutoring | skill | fr: tutorat; aider aux devoirs; aide aux devoirs; soutien scolaire; cours particuliers
tutoring | fr: donner des cours particuliers; accompagnement scolaire; tutorer des élèves | en: tutoring; homework help
tutoring | en: academic support; private lessons; tutor students
university-teaching | skill | fr: enseignement universitaire; enseigner à l'université; charge de cours
university-teaching | fr: donner des cours universitaires | en: university teaching; lecturing; teach at university
vocational-training | skill | fr: formation professionnelle; enseigner en formation professionnelle
vocational-training | fr: enseignement professionnel; enseigner un métier | en: vocational training; vocational teaching
vocational-training | en: teach a trade
yoga-instruction | skill | fr: enseignement du yoga; animer des cours de conditionnement physique
yoga-instruction | fr: cours de groupe en entraînement | en: yoga instruction; group fitness instruction
yoga-instruction | en: lead fitness classes
`
