/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_EDUCATION = `
40012 fr | gestionnaire de politiques en éducation; directeur de programmes d’enseignement à la fonction publique
40012 fr | directeur de l’élaboration des politiques d’enseignement; directeur des politiques d’éducation
40012 fr | inspecteur général de l’éducation; chef de service au ministère de l’Éducation
40012 fr | directeur régional de l’éducation
40012 en | government education policy manager; government education program manager
40012 en | government curriculum policy director; government post-secondary policy manager; education policy chief
40020 fr | doyen; directeur de cégep; directeur des études; directeur d’établissement postsecondaire
40020 fr | directeur de centre de formation professionnelle; registraire universitaire; registraire de collège; recteur
40020 fr | vice-recteur; directeur de département universitaire; directeur adjoint des études; directeur de collège
40020 fr | vice-doyen; directeur d’école de langues; directeur de la formation continue
40020 fr | directeur d’institut de formation; directeur de centre de formation
40020 fr | directeur pédagogique d’enseignement supérieur; directeur des admissions de collège; doyen de faculté
40020 fr | directeur des affaires étudiantes; secrétaire général d’université
40020 en | college dean; university dean; dean of students; faculty dean; university registrar; college registrar
40020 en | college administrator; university administrator; college department head; vocational school director
40020 en | college director of studies; trade school manager; post-secondary administrator; university provost
40020 en | language school director; vocational training centre director; associate dean; continuing education director
40020 en | academic dean; director of student affairs
40021 fr | directeur d’école; directeur adjoint d’école; directeur d’école primaire; directeur d’école secondaire
40021 fr | proviseur; proviseur adjoint; principal de collège; censeur; directeur d’établissement scolaire
40021 fr | directeur de centre d’éducation des adultes; directeur adjoint d’école secondaire
40021 fr | directeur de centre de services scolaire; surintendant scolaire; surveillant général de lycée
40021 fr | directeur de la vie scolaire; directeur de services éducatifs; chef d’établissement scolaire
40021 fr | inspecteur pédagogique; inspecteur de l’enseignement primaire; conseiller principal d’éducation
40021 fr | directeur de lycée; directeur de maternelle; coordonnateur de programmes scolaires
40021 fr | directeur de commission scolaire; inspecteur d’académie
40021 en | school principal; elementary school principal; high school principal; secondary school principal
40021 en | vice-principal; school vice-principal; school administrator; assistant principal; superintendent of schools
40021 en | school superintendent; headmaster; headmistress; school administration head teacher
40021 en | school board director of education; school board administrator
40021 en | elementary and secondary education program administrator; deputy principal
40021 en | school board supervisor of special education; adult education centre principal
40030 en | child care centre director
41200 fr | chef de département universitaire; professeur d’université; professeur universitaire; professeur adjoint
41200 fr | professeur agrégé d’université; professeur titulaire; chargé de cours; chargé de cours universitaire
41200 fr | chargé de cours à l’université; maître de conférences; enseignant-chercheur; enseignant universitaire
41200 fr | maître-assistant; professeur-chercheur; professeur de génie; professeur de mathématiques à l’université
41200 fr | professeur de médecine; professeur de droit; professeur en informatique à l’université; professeur d’économie
41200 fr | professeur de linguistique; professeur invité; professeur des universités; professeur émérite
41200 fr | maître de langue universitaire; lecteur d’université; professeur de gestion à l’université
41200 fr | attaché temporaire d’enseignement et de recherche; professeur sous octroi; professeur en sciences infirmières
41200 fr | enseignant du supérieur; professeur de l’enseignement supérieur; chercheur postdoctoral
41200 fr | stagiaire postdoctoral; post-doctorant; vacataire universitaire; ATER; enseignant-chercheur en informatique
41200 fr | professeur associé; professeur assistant; professeur d’université adjoint; enseignant à l’université
41200 fr | professeur en génie civil; professeur de physique à l’université; professeur de biologie à l’université
41200 fr | professeur de littérature à l’université; professeur de sociologie; professeur de psychologie
41200 fr | professeur de sciences économiques; maître de conférences associé; professeur de recherche
41200 fr | chargé d’enseignement universitaire; chargé d’enseignement; enseignant permanent d’université
41200 fr | professeur habilité; enseignant vacataire à l’université
41200 en | university department head; university department chair; university professor; university lecturer; lecturer
41200 en | assistant professor; associate professor; full professor; adjunct professor; sessional lecturer
41200 en | university teacher; university instructor; professor; visiting professor; professor of engineering
41200 en | professor of medicine; computer science professor; mathematics professor; nursing professor; law professor
41200 en | economics professor; biology professor; chemistry professor; physics professor
41200 en | business administration professor; linguistics professor; university sessional instructor; history professor
41200 en | English professor; head lecturer; academic researcher and lecturer; university faculty member
41200 en | postdoctoral fellow; postdoctoral researcher; post-doctoral fellow; postdoctoral research associate
41201 fr | auxiliaire d’enseignement; assistant d’enseignement; assistant d’enseignement universitaire
41201 fr | assistant de recherche; auxiliaire de recherche; assistant de recherche universitaire
41201 fr | assistant de laboratoire universitaire; moniteur de laboratoire universitaire; étudiant-chercheur; doctorant
41201 fr | correcteur d’examens universitaire; assistant de professeur; démonstrateur universitaire
41201 fr | auxiliaire d’enseignement et de recherche; moniteur universitaire; doctorant-chercheur
41201 fr | agent de recherche universitaire; associé de recherche universitaire; assistant d’université
41201 en | teaching assistant; university teaching assistant; graduate teaching assistant; research assistant
41201 en | university research assistant; graduate research assistant; post-secondary research assistant
41201 en | university laboratory supervisor; university laboratory instructor; college teaching assistant
41201 en | university marker; university tutorial assistant; university demonstrator; PhD researcher; graduate assistant
41201 en | post-secondary lab assistant; university research fellow; teaching fellow
41210 fr | enseignant au collégial; professeur de cégep; enseignant au cégep; professeur au collégial
41210 fr | enseignant en formation professionnelle; professeur de formation professionnelle; formateur professionnel
41210 fr | formateur; formateur en entreprise; formateur d’adultes; formateur en informatique
41210 fr | instructeur en formation professionnelle; enseignant de collège; professeur de collège technique
41210 fr | formateur technique; moniteur de formation professionnelle; professeur de soudage; enseignant en mécanique
41210 fr | enseignant en techniques infirmières; enseignant en santé, assistance et soins infirmiers
41210 fr | enseignant en informatique au collégial; instructeur technique; enseignant technique; chargé de formation
41210 fr | animateur de formation; formateur bureautique; formateur en santé et sécurité
41210 fr | professeur de l’enseignement technique; formateur consultant; instructeur en coiffure
41210 fr | professeur de comptabilité au collégial; formateur en langues professionnelles
41210 fr | enseignant de l’enseignement professionnel; professeur d’informatique; ingénieur pédagogique formateur
41210 fr | concepteur-formateur; professeur de lycée technique; enseignant vacataire au collégial; formateur agréé
41210 fr | professeur de lycée professionnel; enseignant en électricité; instructeur en hygiène dentaire
41210 fr | enseignant en secrétariat; formateur en cuisine; formateur en santé; formateur en logistique
41210 fr | formateur en soudage; formateur technique en entreprise; formateur d’enseignants
41210 fr | formateur linguistique en entreprise; formateur de formateurs; coordonnateur de formation
41210 fr | responsable de formation; agent de formation; spécialiste en formation; conseiller en formation continue
41210 fr | chargé de cours au collégial; enseignant en comptabilité; enseignant en informatique; enseignant en cuisine
41210 fr | enseignant en coiffure; enseignant en charpenterie-menuiserie; enseignant en soudage-montage
41210 fr | enseignant en mécanique automobile; enseignant en électromécanique; enseignant en esthétique
41210 fr | enseignant de techniques de laboratoire; professeur de collège d’enseignement professionnel
41210 fr | formateur en développement Web; formateur en comptabilité; instructeur de chariot élévateur
41210 fr | formateur cariste; professeur technique; formateur insertion
41210 en | college teacher; college instructor; vocational instructor; vocational teacher; CEGEP teacher
41210 en | CEGEP instructor; community college instructor; community college teacher; trade instructor
41210 en | trades instructor; technology instructor; company training officer; corporate trainer; trainer
41210 en | training specialist; technical trainer; technical training specialist; computer training instructor
41210 en | software trainer; vocational training instructor; commercial art instructor; welding instructor
41210 en | college nursing instructor; dental hygiene instructor; firefighting instructor; college language instructor
41210 en | adult education instructor; automotive instructor; hairdressing instructor; college computer instructor
41210 en | industrial trainer; training facilitator; trade school instructor; college accounting instructor
41210 en | training consultant; instructor; culinary arts instructor; college safety training instructor
41210 en | computer trainer; vocational education teacher
41220 fr | enseignant au secondaire; enseignant secondaire; professeur au secondaire; professeur de lycée
41220 fr | professeur de collège; professeur du secondaire; enseignant de mathématiques au secondaire
41220 fr | enseignant de français au secondaire; enseignant de sciences au secondaire; professeur de mathématiques
41220 fr | professeur de maths; professeur de français; professeur d’anglais; professeur d’histoire
41220 fr | professeur d’histoire-géographie; professeur de physique; professeur de physique-chimie
41220 fr | professeur de sciences; professeur de sciences de la vie et de la Terre; professeur de biologie
41220 fr | professeur de chimie; professeur de philosophie; professeur d’éducation physique
41220 fr | enseignant d’éducation physique; enseignant en éducation physique et à la santé; professeur d’espagnol
41220 fr | enseignant d’anglais langue seconde au secondaire; enseignant en adaptation scolaire au secondaire
41220 fr | professeur d’arabe; professeur certifié; professeur agrégé de lycée; enseignant en éducation des adultes
41220 fr | enseignant à la formation générale des adultes; professeur d’arts plastiques au secondaire
41220 fr | bibliothécaire-enseignant; enseignant en univers social; professeur de géographie
41220 fr | enseignant suppléant au secondaire; suppléant au secondaire; enseignant de lycée; professeur principal
41220 fr | professeur d’enseignement secondaire; professeur de musique au secondaire
41220 fr | enseignant d’histoire au secondaire; professeur d’EPS; enseignant de mathématiques; enseignant de sciences
41220 fr | enseignant d’anglais; enseignant d’espagnol; enseignant de physique; enseignant de physique-chimie
41220 fr | enseignant de chimie; enseignant de philosophie; professeur de technologie; professeur d’économie-gestion
41220 fr | professeur de SVT; enseignant d’histoire-géographie; enseignant de géographie; professeur de lettres
41220 fr | professeur de lettres modernes; professeur de français au lycée; professeur de mathématiques au lycée
41220 fr | professeur de collège et lycée; enseignant en science et technologie
41220 fr | enseignant d’éthique et culture religieuse; enseignant de culture et citoyenneté québécoise
41220 fr | enseignant de français langue d’enseignement; enseignant de mathématiques et sciences
41220 fr | enseignant en formation générale; professeur certifié de mathématiques; enseignant en accueil au secondaire
41220 fr | enseignant en francisation aux adultes; professeur d’éducation islamique; professeur d’informatique au lycée
41220 en | high school teacher; secondary school teacher; secondary teacher; high school mathematics teacher
41220 en | mathematics teacher; math teacher; secondary school science teacher; high school science teacher
41220 en | chemistry teacher; physics teacher; biology teacher; history teacher; geography teacher; English teacher
41220 en | secondary school English teacher; French teacher; Spanish teacher
41220 en | secondary school physical education teacher; physical education teacher; high school art teacher
41220 en | high school music teacher; secondary school librarian teacher; secondary school special education teacher
41220 en | adult education teacher; secondary school adult education teacher; secondary school substitute teacher
41220 en | secondary school department head; high school ESL teacher; social studies teacher
41220 en | secondary literature teacher; high school supply teacher; secondary school computer science teacher
41220 en | secondary school drama teacher
41221 fr | enseignant au primaire; enseignant primaire; professeur des écoles; instituteur; maître d’école
41221 fr | professeur au primaire; enseignant au préscolaire; enseignant de maternelle; professeur de maternelle
41221 fr | jardinière d’enfants; enseignant en adaptation scolaire; enseignant en adaptation scolaire au primaire
41221 fr | enseignant suppléant; enseignant suppléant au primaire; suppléant au primaire; suppléant; orthopédagogue
41221 fr | enseignant orthopédagogue; enseignant ressource; enseignant spécialiste au primaire
41221 fr | enseignant d’anglais au primaire; enseignant d’éducation physique au primaire
41221 fr | enseignant de musique au primaire; enseignant en classe d’accueil; enseignant de première année
41221 fr | professeur d’école primaire; maître de maternelle; professeur de musique au primaire; enseignant
41221 fr | instituteur de maternelle; titulaire de classe au primaire; maîtresse d’école
41221 fr | professeur d’enseignement primaire; enseignant titulaire; professeur de maternelle 4 ans
41221 fr | éducateur enseignant préscolaire; institutrice maternelle; enseignant spécialisé
41221 fr | enseignant au préscolaire 4 ans; enseignant au préscolaire 5 ans; enseignant d’éducation préscolaire
41221 fr | enseignant de deuxième année; enseignant au premier cycle du primaire; enseignant d’arts au primaire
41221 fr | enseignant d’arts plastiques au primaire; enseignant d’anglais langue seconde au primaire
41221 fr | enseignant régulier au primaire; instituteur d’école primaire; directeur-enseignant d’école primaire
41221 fr | instituteur adjoint; enseignant orthopédagogue au primaire; titulaire au primaire; enseignant de soutien
41221 fr | enseignant en dénombrement flottant; enseignant au primaire et préscolaire; enseignant fondamental
41221 fr | professeur de classe primaire
41221 en | junior high school teacher; elementary school teacher; primary school teacher; kindergarten teacher
41221 en | elementary teacher; grade school teacher; primary teacher; special education teacher
41221 en | elementary school special education teacher; remedial teacher; elementary school remedial teacher
41221 en | substitute teacher; supply teacher; elementary school supply teacher
41221 en | elementary school physical education teacher; elementary music teacher; elementary French immersion teacher
41221 en | elementary school librarian teacher; elementary resource teacher; first grade teacher
41221 en | primary school educator; elementary school ESL teacher; elementary school French teacher
41221 en | elementary homeroom teacher; junior kindergarten teacher; elementary school art teacher; school teacher
41320 fr | conseiller d’orientation; conseiller d’orientation scolaire; conseiller en orientation scolaire
41320 fr | conseiller en information scolaire et professionnelle; conseiller en formation scolaire
41320 fr | conseiller aux études; conseiller scolaire; aide pédagogique individuel; API; conseiller à la vie étudiante
41320 fr | conseiller aux étudiants étrangers; conseiller en réussite scolaire; conseiller universitaire
41320 fr | orienteur scolaire; conseiller d’information et d’orientation scolaire; conseiller académique
41320 fr | conseiller en services adaptés; conseiller à l’admission scolaire; conseiller en cheminement scolaire
41320 fr | conseiller aux étudiants internationaux; conseiller d’orientation professionnelle
41320 fr | conseiller en information et orientation; conseiller d’orientation en milieu scolaire
41320 fr | conseiller en mesures d’aide aux études; conseiller aux programmes d’études
41320 fr | conseiller aux études internationales; conseiller en adaptation scolaire; aide pédagogique
41320 fr | conseiller au recrutement étudiant; conseiller en gestion des études
41320 en | guidance counsellor; school counsellor; school guidance counsellor; academic counsellor; academic advisor
41320 en | student advisor; student counsellor; educational counsellor; college counsellor; student services counsellor
41320 en | student affairs advisor; international student advisor; university academic advisor
41320 en | school personal counsellor; education advisor; school adviser; school conflict resolution counsellor
41320 en | student success advisor; study abroad advisor; high school guidance counsellor; education officer
41321 fr | conseiller en emploi; conseiller en employabilité; conseiller en développement de carrière
41321 fr | conseiller en intégration professionnelle; conseiller en insertion professionnelle; conseiller en insertion
41321 fr | conseiller en réinsertion professionnelle; conseiller en main-d’œuvre; conseiller en carrière
41321 fr | conseiller en transition de carrière; conseiller en orientation de carrière; agent d’aide à l’emploi
41321 fr | coach de carrière; coach en emploi; intervenant en employabilité; agent d’intégration en emploi
41321 fr | conseiller en recherche d’emploi; conseiller emploi; conseiller Pôle emploi; agent de placement en emploi
41321 fr | conseiller en information sur l’emploi; conseiller aux entreprises et à l’emploi
41321 fr | agent d’intégration professionnelle; accompagnateur en emploi; conseiller en reclassement
41321 fr | conseiller en mobilité professionnelle; conseiller en évaluation des compétences
41321 fr | animateur d’ateliers de recherche d’emploi; conseiller en emploi bilingue; conseiller en emploi jeunesse
41321 fr | conseiller en emploi pour immigrants; conseiller en insertion sociale et professionnelle
41321 fr | conseiller en développement professionnel; agent d’employabilité; intervenant en emploi
41321 fr | conseiller en intégration et maintien en emploi; conseiller en bilan de compétences
41321 fr | chargé d’insertion professionnelle; conseiller en insertion professionnelle des immigrants
41321 fr | conseiller en intégration en emploi; conseiller en parcours professionnel
41321 en | employment counsellor; employment advisor; career counsellor; career development practitioner; career coach
41321 en | career advisor; vocational counsellor; vocational rehabilitation counsellor; outplacement counsellor
41321 en | career development counsellor; job search advisor; job coach counsellor; community employment consultant
41321 en | employability counsellor; return to work counsellor; career consultant; workforce development counsellor
41321 en | job developer; employment facilitator; job search facilitator; community employment specialist
41321 en | career practitioner; employment services consultant; employment service worker
41405 fr | conseiller pédagogique; conseiller en conception pédagogique; technopédagogue; conseiller technopédagogique
41405 fr | conseiller en technopédagogie; concepteur de programmes d’études; agent de recherche en éducation
41405 fr | analyste des politiques en éducation; chercheur en éducation; concepteur de cours; concepteur de formation
41405 fr | ingénieur pédagogique; ingénieur de formation; chargé de programmes d’enseignement
41405 fr | évaluateur de programmes éducatifs; agent de programmes en éducation; spécialiste en éducation
41405 fr | conseiller en élaboration de programmes; expert en éducation; concepteur e-learning
41405 fr | concepteur de formation en ligne; spécialiste en programmes d’études; responsable d’ingénierie pédagogique
41405 fr | analyste en évaluation pédagogique
41405 en | curriculum developer; education policy analyst; education researcher; curriculum designer
41405 en | curriculum consultant; educational program officer; education consultant; e-learning designer
41405 en | learning designer; course developer; educational technologist; school curriculum developer
41405 en | education policy researcher; learning experience designer; education program specialist
41405 en | special education consultant; training program developer; educational researcher; curriculum specialist
42202 fr | éducateur de la petite enfance; éducateur à la petite enfance; éducateur en services de garde
42202 fr | éducateur en garderie; éducateur en CPE; éducateur en milieu de garde; éducateur de jeunes enfants
42202 fr | éducateur à l’enfance; éducateur en service de garde scolaire; aide-éducateur
42202 fr | aide-éducatrice de la petite enfance; éducateur qualifié; éducatrice qualifiée en CPE
42202 fr | éducateur en pouponnière; éducateur préscolaire; éducatrice de garderie; technicien en éducation à l’enfance
42202 fr | technicien en service de garde; technicienne en éducation à l’enfance; directeur de CPE
42202 fr | directeur de garderie; directeur de crèche; auxiliaire de puériculture; auxiliaire petite enfance
42202 fr | agent petite enfance; assistant en crèche; animateur de crèche; moniteur de garderie
42202 fr | moniteur de jardin d’enfants; superviseur en garderie; éducateur remplaçant en garderie; CAP petite enfance
42202 fr | assistante de crèche; éducateur petite enfance remplaçant; éducateur en halte-garderie; jardinière éducatrice
42202 fr | éducateur aux poupons; éducatrice formée; éducatrice non formée; éducatrice en installation
42202 fr | éducatrice remplaçante en CPE; éducateur en service de garde éducatif
42202 fr | éducatrice en halte-garderie communautaire; éducateur en milieu familial et installation
42202 fr | éducateur spécialisé en petite enfance; éducatrice de maternelle en garderie
42202 fr | agent de soutien pédagogique et technique; agent-conseil en soutien pédagogique
42202 fr | responsable pédagogique en CPE; directeur adjoint de CPE; directeur pédagogique en garderie
42202 fr | animateur petite enfance; aide-éducatrice en garderie; aide en garderie; aide générale en garderie
42202 fr | assistante éducatrice; assistante en petite enfance; éducateur en garderie privée
42202 fr | accompagnateur petite enfance; monitrice de crèche; éducateur en service de garde en milieu scolaire
42202 en | early childhood educator; ECE; early childhood education assistant; early childhood assistant
42202 en | daycare educator; day care educator; daycare worker; day care worker; daycare child care worker
42202 en | child care worker; childcare educator; nursery school teacher; preschool teacher; pre-school teacher
42202 en | preschool educator; early childhood teacher; infant educator; toddler educator; daycare teacher
42202 en | daycare supervisor; child care centre supervisor; daycare director; early childhood program supervisor
42202 en | nursery nurse; daycare assistant; child care assistant; early childhood development worker
42202 en | after-school program educator; ECE assistant; early childhood worker; school-age child care educator
42202 en | kindergarten assistant educator; creche assistant
42203 fr | professeur de langue des signes; formateur pour personnes handicapées; instructeur pour personnes aveugles
42203 fr | enseignant de braille; instructeur en langue des signes; instructeur de lecture labiale
42203 fr | formateur en orientation et mobilité; spécialiste en orientation et mobilité; éducateur pour malentendants
42203 fr | moniteur d’aptitudes à la vie quotidienne; instructeur pour personnes ayant une déficience intellectuelle
42203 fr | professeur pour sourds; enseignant pour élèves malvoyants; moniteur d’atelier pour personnes handicapées
42203 fr | éducateur technique spécialisé
42203 en | sign language instructor; braille instructor; instructor of persons with disabilities; teacher of the deaf
42203 en | lip-reading instructor; orientation and mobility instructor; instructor for the visually impaired
42203 en | instructor for people with special needs; teacher for the blind; ABA instructor therapist
42203 en | special needs instructor; mobility instructor
43100 fr | aide-enseignant; aide à l’enseignant; assistant scolaire; accompagnateur scolaire
43100 fr | accompagnateur d’élèves en situation de handicap; AESH; ATSEM; auxiliaire de vie scolaire; AVS
43100 fr | préposé aux élèves handicapés; surveillant d’élèves handicapés; aide aux devoirs; assistant d’éducation
43100 fr | aide-professeur; auxiliaire d’enseignement au primaire; aide de classe; aide à la classe
43100 fr | aide pédagogique en classe; agent d’aide à l’inclusion; accompagnateur d’enfants handicapés
43100 fr | préposé aux élèves; aide en maternelle; assistant pédagogique; animateur d’aide aux devoirs
43100 fr | assistant de langue; moniteur de langue; aide-enseignant en adaptation scolaire
43100 fr | aide-enseignant en classe spécialisée; accompagnateur scolaire d’enfants handicapés
43100 fr | agent de soutien scolaire; surveillant-accompagnateur d’élèves; aide à l’intégration scolaire
43100 fr | assistant en milieu scolaire; aide individuelle aux élèves; préposé aux élèves en situation de handicap
43100 fr | accompagnant d’élèves en situation de handicap; aide de vie scolaire
43100 en | teacher assistant; teacher’s assistant; elementary school teaching assistant; educational assistant
43100 en | education assistant; teacher’s aide; teacher aide; classroom assistant; school aide
43100 en | special education assistant; homework assistant; elementary school language assistant
43100 en | remedial education aide; special needs educational assistant; elementary school teacher’s assistant
43100 en | special needs school attendant; educational aide; integration aide; classroom student support worker
43100 en | classroom paraprofessional; learning support assistant; education special needs assistant
43109 fr | moniteur de conduite; moniteur d’auto-école; moniteur d’école de conduite; instructeur de conduite
43109 fr | instructeur d’école de conduite; professeur de musique privé; professeur de piano; professeur de guitare
43109 fr | professeur de chant particulier; professeur particulier; tuteur; tuteur privé; tuteur scolaire
43109 fr | professeur de langues; professeur de langue privé; enseignant en francisation; professeur de francisation
43109 fr | formateur de français langue étrangère; professeur FLE; professeur de cuisine privé; instructeur de couture
43109 fr | professeur d’art; animateur de cours d’artisanat; professeur de dessin privé; soutien scolaire; répétiteur
43109 fr | inspecteur de conduite automobile; examinateur de permis de conduire; professeur d’anglais privé
43109 fr | formateur de langue; professeur à domicile; moniteur d’autoécole; maître coranique; enseignant d’auto-école
43109 fr | professeur de violon; formateur en francisation; cours particuliers enseignant; instructeur de secourisme
43109 fr | formateur en secourisme; professeur de français langue étrangère; enseignant FLE
43109 fr | enseignant de français langue étrangère; formateur FLE; moniteur de langues privé; professeur de conduite
43109 fr | enseignant de la conduite; animateur de francisation; tuteur en mathématiques; tuteur en français
43109 fr | tuteur au primaire; aide aux devoirs à domicile; professeur de musique à domicile; professeur d’oud
43109 fr | professeur de guitare et piano; professeur d’arabe privé; formateur en conduite automobile
43109 fr | enseignant de langue privé
43109 en | driving instructor; driving school instructor; driver’s licence examiner; private tutor; tutor
43109 en | private music teacher; piano teacher; guitar teacher; voice teacher; private language teacher; ESL tutor
43109 en | sewing instructor; private cooking instructor; private art instructor; modelling instructor
43109 en | motorcycle driving instructor; learning centre tutor; driver examiner; first aid instructor
43109 en | mathematics tutor; personal development instructor; online English teacher; private language instructor
43109 en | violin teacher; homework tutor; driver training instructor; truck driving instructor; craft instructor
43109 en | French tutor; private singing teacher
44100 fr | gardien d’enfants; gardienne d’enfants; nounou; nourrice
44100 fr | responsable d’un service de garde en milieu familial; responsable de garde en milieu familial; RSG; RSGE
44100 fr | assistante maternelle; garde d’enfants à domicile; gardienne en milieu familial; gardien d’enfants à domicile
44100 fr | jeune fille au pair; aide parentale; bonne d’enfants; aide aux parents; baby-sitter
44100 fr | éducatrice en milieu familial; parent d’accueil; famille d’accueil; gardien de soir; assistant maternel
44100 fr | au pair
44100 en | babysitter; nanny; home child care provider; private home child care provider; family child care provider
44100 en | home daycare provider; parent’s helper; live-in nanny; private home child caregiver; au pair
44100 en | home day care operator; foster parent; live-out nanny; childminder; family home child care provider
44100 en | private home babysitter; in-home child care provider; mother’s helper; child care live-in caregiver
44100 en | private home day caregiver
45100 fr | surveillant d’élèves; surveillant scolaire; brigadier scolaire; surveillant du dîner; surveillant de dîner
45100 fr | éducateur du midi; surveillant du midi; surveillant de cafétéria scolaire; accompagnateur d’autobus scolaire
45100 fr | surveillant d’autobus scolaire; surveillant de cour d’école; brigadier adulte
45100 fr | préposé à la traverse d’écoliers; surveillant d’examens; surveillant d’internat; surveillant de vie scolaire
45100 fr | pion; surveillant de lycée
45100 en | student monitor; school crossing guard; crossing guard; lunchroom supervisor; noon-hour supervisor
45100 en | school bus monitor; school playground supervisor; lunch hour supervisor; exam invigilator; school monitor
45100 en | school lunch supervisor; school yard supervisor; hall monitor; noon supervisor; exam proctor
51112 fr | concepteur pédagogique
51112 en | instructional designer; instructional design specialist
`
