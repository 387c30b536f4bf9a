/**
 * Skills of information technology. How every file of this folder is written:
 * `slug | kind | fr: label; variant; variant | en: label; variant`, kind being `skill` (what one does), `tool`,
 * `knowledge` (a standard, a method, a law), `certificate` or `attitude`. A line that begins with the slug of the line
 * above goes on with it. The label is the noun that people read; variants are other ways of saying it: verbs beside
 * nouns, words of Québec beside those of France, names of tools as they are often misspelled. Inflection (plural,
 * gender, conjugation) is the business of the engine. A word with a capital is a name (« Webex », « POS ») and is not
 * inflected: it is read as it is, in capitals or not.
 * `!` before a variant: an everyday word too (« R », « Go », « paie »), which says the skill only in a context of the
 * trade. A label that is such a word is said again with its mark.
 */
export const SKILLS_INFORMATION_TECHNOLOGY = `
3cx | tool | fr: 3CX | en: 3CX
5g-mobile-networks | knowledge | fr: réseaux mobiles 5G; LTE; 5G; réseaux cellulaires | en: 5G mobile networks; LTE; 5G
5g-mobile-networks | en: cellular networks
active-directory | tool | fr: Active Directory; annuaire Active Directory; AD DS | en: Active Directory; AD DS
acumatica | tool | fr: Acumatica | en: Acumatica
adobe-experience-manager | tool | fr: Adobe Experience Manager; AEM | en: Adobe Experience Manager; AEM
agile-at-scale | knowledge | fr: agilité à l'échelle; Scaled Agile Framework; Scaled Agile; !SAFe | en: agile at scale
agile-at-scale | en: Scaled Agile Framework; Scaled Agile; !SAFe
agile-methodology | knowledge | fr: méthode agile; méthodologie agile; !agilité; approche agile
agile-methodology | fr: travailler en mode agile; développement agile | en: agile methodology; agile methods
agile-methodology | en: agile development; agile approach; agile working
aix | tool | fr: AIX | en: AIX
algorithms | skill | fr: algorithmique; structures de données; concevoir des algorithmes; conception d'algorithmes
algorithms | en: algorithms; data structures; design algorithms; algorithm design
amazon-web-services | tool | fr: Amazon Web Services; AWS; infonuagique AWS; EC2; AWS Lambda | en: Amazon Web Services
amazon-web-services | en: AWS; EC2; AWS Lambda; AWS cloud
android-studio | tool | fr: Android Studio; développement Android | en: Android Studio; Android development
angular | tool | fr: Angular; AngularJS; Angular 2 | en: Angular; AngularJS; Angular 2
ansible | tool | fr: Ansible; playbooks Ansible | en: Ansible; Ansible playbooks
anydesk | tool | fr: AnyDesk | en: AnyDesk
apache-http-server | tool | fr: serveur Apache; Apache HTTP; Tomcat; Apache Tomcat | en: Apache HTTP server; Tomcat
apache-http-server | en: Apache Tomcat
apache-kafka | tool | fr: Apache Kafka; Kafka | en: Apache Kafka; Kafka
api-design | skill | fr: conception d'API; développer des API; développement d'API; API REST; services REST; API RESTful
api-design | fr: concevoir des API | en: API design; develop APIs; API development; REST API; RESTful services
api-design | en: RESTful API
application-monitoring | skill | fr: journalisation applicative; surveillance applicative; observabilité
application-monitoring | fr: superviser des applications; surveillance des systèmes
application-monitoring | fr: surveiller des systèmes informatiques; supervision d'applications; surveiller les systèmes
application-monitoring | fr: surveillance de systèmes informatiques | en: application monitoring; observability
application-monitoring | en: logging and monitoring; system monitoring; monitor IT systems
application-performance-optimization | skill | fr: optimisation des performances applicatives
application-performance-optimization | fr: optimiser la performance des applications; optimisation de code
application-performance-optimization | fr: optimiser les performances applicatives
application-performance-optimization | fr: optimisation de la performance des applications
application-performance-optimization | en: application performance optimization; optimize application performance
application-performance-optimization | en: code optimization
application-security | skill | fr: sécurité applicative; sécuriser des applications; OWASP; développement sécurisé
application-security | fr: sécurisation d'applications | en: application security; OWASP; secure coding; AppSec
arduino | tool | fr: Arduino | en: Arduino
as400 | tool | fr: AS400; IBM i | en: AS400; IBM i
asp-net | tool | fr: ASP.NET; ASP.NET Core; ASP NET MVC | en: ASP.NET; ASP.NET Core; ASP NET MVC
assembly-language | tool | fr: langage assembleur; programmation en assembleur | en: assembly language
assembly-language | en: assembler programming
asterisk | tool | fr: Asterisk | en: Asterisk
automation-anywhere | tool | fr: Automation Anywhere | en: Automation Anywhere
aws-certification | certificate | fr: certification AWS; AWS Certified Solutions Architect; AWS Certified
aws-certification | en: AWS certification; AWS Certified Solutions Architect; AWS Certified
azure-certification | certificate | fr: certification Azure; AZ-104; AZ-900; Azure Administrator
azure-certification | en: Azure certification; AZ-104; AZ-900; Azure Administrator
azure-devops | tool | fr: Azure DevOps; Azure Pipelines; TFS; Team Foundation Server | en: Azure DevOps; Azure Pipelines
azure-devops | en: TFS; Team Foundation Server
back-end-development | skill | fr: développement dorsal; développement back-end; développement backend
back-end-development | fr: programmation back end; développer des services dorsaux; développement de services dorsaux
back-end-development | en: back-end development; backend development
bash | tool | fr: Bash; script shell; scripts bash; shell Linux; programmation shell | en: Bash; shell scripting
bash | en: bash scripting; shell scripts
behaviour-driven-development | skill | fr: développement piloté par le comportement; BDD Cucumber; Gherkin
behaviour-driven-development | en: behaviour-driven development; behavior driven development; Gherkin
bitbucket | tool | fr: Bitbucket; bit bucket | en: Bitbucket; bit bucket
blazor | tool | fr: Blazor | en: Blazor
blockchain | knowledge | fr: chaîne de blocs; blockchain; contrats intelligents | en: blockchain; smart contracts
blockchain | en: distributed ledger
blue-prism | tool | fr: Blue Prism | en: Blue Prism
bootstrap-css | tool | fr: Bootstrap CSS; cadre Bootstrap; !Bootstrap | en: Bootstrap CSS; Bootstrap framework
bootstrap-css | en: !Bootstrap
burp-suite | tool | fr: Burp Suite | en: Burp Suite
business-analysis | skill | fr: analyse d'affaires; analyser les besoins d'affaires; analyse des besoins d'affaires
business-analysis | fr: business analysis; analyse fonctionnelle; analyser les besoins des utilisateurs
business-analysis | fr: analyser des affaires; analyse des besoins des utilisateurs | en: business analysis
business-analysis | en: analyze business needs; business requirements analysis; functional analysis; analyse user needs
business-central | tool | fr: Business Central | en: Business Central
business-continuity | skill | fr: continuité des activités; plan de continuité; PCA; plan de continuité des affaires
business-continuity | fr: assurer la continuité des activités | en: business continuity; business continuity plan
business-continuity | en: business continuity planning
business-process-modelling | skill | fr: modélisation de processus; BPMN; modéliser des processus
business-process-modelling | fr: cartographie des processus; cartographier les processus
business-process-modelling | en: business process modelling; BPMN; process mapping; map business processes
business-process-modelling | en: process modeling
c-programming-language | tool | fr: langage C; programmation en C; C embarqué; C ANSI; programmer en C; !C
c-programming-language | en: C programming language; C programming; embedded C; ANSI C; C language; !C
c-sharp | tool | fr: C#; C sharp; csharp; langage C#; développement C# | en: C#; C sharp; csharp; C# development
cbap | certificate | fr: CBAP; certification CBAP; CCBA; IIBA | en: CBAP; CBAP certification; CCBA; IIBA
ccna | certificate | fr: CCNA; certification CCNA; Cisco Certified Network Associate | en: CCNA; CCNA certification
ccna | en: Cisco Certified Network Associate
ccnp | certificate | fr: CCNP; Cisco Certified Network Professional | en: CCNP; Cisco Certified Network Professional
ceh | certificate | fr: CEH; Certified Ethical Hacker | en: CEH; Certified Ethical Hacker
centos | tool | fr: CentOS | en: CentOS
certified-kubernetes-administrator | certificate | fr: CKA; Certified Kubernetes Administrator
certified-kubernetes-administrator | en: Certified Kubernetes Administrator; CKA
chatbot-development | skill | fr: développement de robots conversationnels; agents conversationnels; chatbots
chatbot-development | fr: créer des chatbots; développer des robots conversationnels; création de chatbots
chatbot-development | en: chatbot development; conversational agents; build chatbots
chef-configuration-management | tool | fr: Chef Infra; gestion de configuration Chef | en: Chef configuration management
chef-configuration-management | en: Chef Infra
cisa | certificate | fr: CISA; certification CISA | en: CISA; CISA certification
cisco | tool | fr: Cisco; équipements Cisco; Cisco IOS; routeurs Cisco | en: Cisco; Cisco equipment; Cisco IOS
cisco | en: Cisco routers
cism | certificate | fr: CISM; certification CISM | en: CISM; CISM certification
cissp | certificate | fr: CISSP; certification CISSP | en: CISSP; CISSP certification
citrix | tool | fr: Citrix; Citrix XenApp | en: Citrix; Citrix XenApp
cloud-computing | skill | fr: infonuagique; informatique en nuage; cloud computing; solutions infonuagiques
cloud-computing | fr: nuage informatique; environnement cloud; déployer des solutions infonuagiques
cloud-computing | fr: déploiement de solutions infonuagiques | en: cloud computing; cloud solutions
cloud-computing | en: cloud infrastructure
cloud-migration | skill | fr: migration infonuagique; migrer vers le nuage; migration vers le cloud
cloud-migration | fr: migrer des applications vers le nuage; migration d'applications vers le nuage
cloud-migration | en: cloud migration; migrate to the cloud; migrate applications to the cloud
cloud-security | skill | fr: sécurité infonuagique; sécurité du cloud; sécuriser le nuage; sécurisation du nuage
cloud-security | en: cloud security; secure the cloud
cobol | tool | fr: COBOL; langage COBOL; programmation COBOL | en: COBOL; COBOL programming
code-base-management | skill | fr: conception de bases de code partagées; monorepo; gestion de dépendances logicielles
code-base-management | fr: concevoir des bases de code partagées; gérer des dépendances logicielles
code-base-management | en: code base management; monorepo; software dependency management
code-quality | skill | fr: qualité du code; code propre; clean code; normes de codage; améliorer la qualité du code
code-quality | fr: amélioration de la qualité du code | en: code quality; clean code; coding standards
code-refactoring | skill | fr: remaniement de code; refactorisation; refactoring; remanier le code; refactoriser du code
code-refactoring | en: code refactoring; refactoring; refactor code
code-review | skill | fr: revue de code; réviser du code; révision de code; relecture de code | en: code review
code-review | en: review code; peer code review
comptia-a-plus | certificate | fr: CompTIA A+ | en: CompTIA A+
comptia-network-plus | certificate | fr: CompTIA Network+ | en: CompTIA Network+
comptia-security-plus | certificate | fr: CompTIA Security+ | en: CompTIA Security+
computer-hardware-installation | skill | fr: installation de matériel informatique; installer du matériel informatique
computer-hardware-installation | fr: assemblage d'ordinateurs; monter des ordinateurs; assembler des ordinateurs
computer-hardware-installation | fr: montage d'ordinateurs | en: computer hardware installation
computer-hardware-installation | en: install computer hardware; computer assembly; assemble computers
computer-networking | skill | fr: réseaux informatiques; réseautique; administrer des réseaux; administration de réseaux
computer-networking | fr: gestion de réseaux informatiques; gérer des réseaux informatiques | en: computer networking
computer-networking | en: network administration; administer networks; manage computer networks
computer-repair | skill | fr: réparation d'ordinateurs; réparer des ordinateurs; réparation informatique
computer-repair | fr: réparation de matériel informatique | en: computer repair; repair computers; hardware repair
concurrent-programming | skill | fr: programmation concurrente; programmation parallèle; multithreading
concurrent-programming | fr: programmation multifil | en: concurrent programming; parallel programming; multithreading
confluence | tool | fr: Confluence; Atlassian Confluence | en: Confluence; Atlassian Confluence
containerization | skill | fr: conteneurisation; conteneuriser des applications | en: containerization
containerization | en: containerize applications; containerisation
continuous-integration | skill | fr: intégration continue; déploiement continu; CI/CD; pipeline CI/CD
continuous-integration | fr: mettre en place l'intégration continue; livraison continue | en: continuous integration
continuous-integration | en: continuous deployment; CI/CD; CI/CD pipeline; continuous delivery
cpp | tool | fr: C++; langage C++; programmation C++; cpp | en: C++; C++ programming; cpp
crowdstrike | tool | fr: CrowdStrike; EDR | en: CrowdStrike; EDR
cryptography | skill | fr: cryptographie; chiffrement; chiffrer des données; chiffrement de données | en: cryptography
cryptography | en: encryption; data encryption; encrypt data
css | tool | fr: CSS; CSS3; feuilles de style; feuilles de style CSS | en: CSS; CSS3; cascading style sheets
cucumber-testing-tool | tool | fr: Cucumber; !Cucumber; outil Cucumber | en: Cucumber testing tool; !Cucumber
cyberark | tool | fr: CyberArk | en: CyberArk
cybersecurity | skill | fr: cybersécurité; sécurité informatique; sécurité de l'information; sécurité des TI
cybersecurity | fr: sécurité des systèmes d'information; assurer la cybersécurité; sécuriser des systèmes informatiques
cybersecurity | fr: sécurisation de systèmes informatiques | en: cybersecurity; IT security; information security
cybersecurity | en: computer security; cyber security
cybersecurity-awareness | skill | fr: sensibilisation à la cybersécurité; sensibiliser les employés à la cybersécurité
cybersecurity-awareness | en: cybersecurity awareness; security awareness training
cypress-testing | tool | fr: Cypress JS; tests Cypress; !Cypress | en: Cypress testing; Cypress JS; Cypress.io; !Cypress
dart-programming-language | tool | fr: langage Dart; !Dart | en: Dart programming language; Dart language; !Dart
data-backup | skill | fr: sauvegarde de données; sauvegarder des données; gestion des sauvegardes; copies de sécurité
data-backup | fr: gérer les sauvegardes | en: data backup; back up data; backup management
data-centre-operations | skill | fr: centre de données; gestion de centres de données; opérer un centre de données
data-centre-operations | fr: gérer des centres de données; opération d'un centre de données | en: data centre operations
data-centre-operations | en: data center management; data centre
datadog | tool | fr: Datadog; data dog | en: Datadog; data dog
debian | tool | fr: Debian | en: Debian
debugging | skill | fr: débogage; déboguer; déboguer du code; débugger; correction de bogues; corriger des bogues
debugging | fr: résolution de bugs; résoudre des bugs | en: debugging; debug code; bug fixing; fix bugs
delphi-programming | tool | fr: langage Delphi; Delphi Pascal; Object Pascal; !Delphi | en: Delphi programming
delphi-programming | en: Object Pascal; Delphi Pascal; !Delphi
design-patterns | skill | fr: patrons de conception; design patterns; utiliser des patrons de conception
design-patterns | fr: utilisation de patrons de conception | en: design patterns; software design patterns
devops-practices | skill | fr: pratiques DevOps; DevOps; approche DevOps | en: DevOps practices; DevOps
devsecops | skill | fr: DevSecOps | en: DevSecOps
digital-accessibility | skill | fr: accessibilité numérique; accessibilité web; WCAG; rendre un site accessible
digital-accessibility | fr: SGQRI 008 | en: digital accessibility; web accessibility; WCAG; make websites accessible
digital-forensics | skill | fr: criminalistique informatique; analyse forensique; investigation numérique
digital-forensics | fr: forensique numérique | en: digital forensics; computer forensics; forensic analysis of systems
digital-transformation | skill | fr: transformation numérique; accompagner la transformation numérique; virage numérique
digital-transformation | fr: numérisation des processus; accompagnement de la transformation numérique
digital-transformation | fr: numériser les processus | en: digital transformation; support digital transformation
digital-transformation | en: digitalization of processes
directx | tool | fr: DirectX | en: DirectX
disaster-recovery | skill | fr: relève informatique; plan de relève informatique; reprise après sinistre
disaster-recovery | fr: PRA informatique; élaborer un plan de relève informatique
disaster-recovery | fr: élaboration d'un plan de relève informatique | en: disaster recovery; disaster recovery plan
disaster-recovery | en: IT recovery
django | tool | fr: Django; Django REST | en: Django; Django REST
dns | knowledge | fr: DNS; DHCP; serveur DNS; serveur DHCP | en: DNS; DHCP; DNS server
docker | tool | fr: Docker; conteneurs Docker; Docker Compose | en: Docker; Docker containers; Docker Compose
dotnet | tool | fr: .NET; .NET Core; dotnet; plateforme .NET; cadriciel .NET | en: .NET; .NET Core; dotnet
dotnet | en: .NET framework
drupal | tool | fr: Drupal | en: Drupal
dynamics-ax | tool | fr: Dynamics AX | en: Dynamics AX
dynamics-gp | tool | fr: Dynamics GP | en: Dynamics GP
dynamics-nav | tool | fr: Dynamics NAV | en: Dynamics NAV
dynatrace | tool | fr: Dynatrace | en: Dynatrace
eclipse-ide | tool | fr: Eclipse IDE; !Eclipse; environnement Eclipse | en: Eclipse IDE; !Eclipse
embedded-systems-development | skill | fr: développement embarqué; programmer des microcontrôleurs; microcontrôleurs
embedded-systems-development | fr: logiciel embarqué; systèmes embarqués; programmer des systèmes embarqués
embedded-systems-development | fr: micrologiciel; développer des micrologiciels; programmation de microcontrôleurs
embedded-systems-development | fr: programmation de systèmes embarqués; développement de micrologiciels
embedded-systems-development | en: embedded systems development; embedded software; firmware development
embedded-systems-development | en: embedded systems; program embedded systems
enterprise-architecture | skill | fr: architecture d'entreprise; architecture TOGAF
enterprise-architecture | fr: urbanisation des systèmes d'information | en: enterprise architecture
enterprise-architecture | en: enterprise architecture frameworks
enterprise-resource-planning | skill | fr: progiciel de gestion intégré; PGI; ERP; déployer un ERP; implantation d'ERP
enterprise-resource-planning | fr: progiciels de gestion; implanter un PGI; déploiement d'un ERP; implantation d'un PGI
enterprise-resource-planning | en: enterprise resource planning; ERP; ERP implementation; ERP deployment
enterprise-storage | skill | fr: stockage d'entreprise; SAN; NAS; administration du stockage; baies de stockage
enterprise-storage | fr: administrer le stockage | en: enterprise storage; SAN; NAS; storage administration
entity-framework | tool | fr: Entity Framework; EF Core | en: Entity Framework; EF Core
epicor | tool | fr: Epicor | en: Epicor
express-js | tool | fr: Express.js | en: Express.js
fastapi | tool | fr: FastAPI; Fast API | en: FastAPI; Fast API
firebase | tool | fr: Firebase; Google Firebase | en: Firebase; Google Firebase
flask-framework | tool | fr: cadriciel Flask; API Flask; !Flask | en: Flask framework; Flask API; !Flask
flutter | tool | fr: Flutter; !Flutter | en: Flutter; !Flutter
fortinet | tool | fr: Fortinet; FortiGate | en: Fortinet; FortiGate
freshdesk | tool | fr: Freshdesk | en: Freshdesk
front-end-development | skill | fr: développement frontal; développement front-end; développement frontend
front-end-development | fr: intégration front-end; programmation front end; développer l'interface frontale
front-end-development | fr: développement de l'interface frontale | en: front-end development; frontend development
full-stack-development | skill | fr: développement full stack; développement fullstack; développement complet web
full-stack-development | fr: développer des applications full stack; développement d'applications full stack
full-stack-development | en: full-stack development; fullstack development
functional-programming | skill | fr: programmation fonctionnelle; programmer en fonctionnel | en: functional programming
functional-testing | skill | fr: tests fonctionnels; effectuer des tests fonctionnels; tests d'acceptation
functional-testing | fr: tests d'acceptation utilisateur; UAT; recette fonctionnelle | en: functional testing
functional-testing | en: user acceptance testing; UAT; acceptance testing; perform functional tests
git | tool | fr: Git; gestion de versions Git; logiciel Git | en: Git; Git version control
github | tool | fr: GitHub; git hub | en: GitHub; git hub
github-actions | tool | fr: GitHub Actions | en: GitHub Actions
gitlab | tool | fr: GitLab; git lab; GitLab CI | en: GitLab; git lab; GitLab CI
glpi | tool | fr: GLPI | en: GLPI
go-programming-language | tool | fr: langage Go; Golang; programmation Go; !Go | en: Go programming language; Golang
go-programming-language | en: Go language; Go programming; !Go
godot | tool | fr: Godot | en: Godot
google-cloud-certification | certificate | fr: certification Google Cloud; Google Cloud Certified
google-cloud-certification | en: Google Cloud certification; Google Cloud Certified
google-cloud-platform | tool | fr: Google Cloud Platform; GCP; Google Cloud | en: Google Cloud Platform; GCP
google-cloud-platform | en: Google Cloud
gradle | tool | fr: Gradle | en: Gradle
grafana | tool | fr: Grafana; tableaux Grafana | en: Grafana; Grafana dashboards
graphql | tool | fr: GraphQL; graph QL | en: GraphQL; graph QL
group-policy | tool | fr: stratégies de groupe; GPO; gérer les stratégies de groupe | en: group policy; GPO
group-policy | en: group policy objects
grpc | tool | fr: gRPC; Protocol Buffers; protobuf | en: gRPC; Protocol Buffers; protobuf
helm-charts | tool | fr: Helm; !Helm; chartes Helm | en: Helm charts; !Helm
help-desk | skill | fr: centre de services informatique; help desk; centre d'assistance; service desk; centre de soutien
help-desk | en: help desk; service desk; help desk support
hibernate-orm | tool | fr: Hibernate ORM; JPA; !Hibernate | en: Hibernate ORM; JPA; !Hibernate
high-performance-computing | skill | fr: calcul haute performance; CHP; HPC | en: high-performance computing; HPC
html | tool | fr: HTML; HTML5; html 5; langage HTML | en: HTML; HTML5; html 5
hyper-v | tool | fr: Hyper-V | en: Hyper-V
identity-and-access-management | skill | fr: gestion des identités et des accès; GIA; IAM; gérer les accès
identity-and-access-management | fr: gestion des accès; gérer les identités et des accès
identity-and-access-management | en: identity and access management; IAM; access management; manage user access
iis | tool | fr: IIS; Internet Information Services | en: IIS; Internet Information Services
incident-management | skill | fr: gestion des incidents informatiques; gérer des incidents; gestion des billets
incident-management | fr: traiter des billets; résoudre des billets; billets de soutien; gestion de tickets
incident-management | fr: résolution d'incidents; gérer les incidents informatiques; gestion d'incidents
incident-management | fr: gérer les billets; traitement de billets; résolution de billets; gérer des tickets
incident-management | fr: résoudre des incidents | en: incident management; manage IT incidents; ticket management
incident-management | en: resolve tickets; incident resolution
infor | tool | fr: Infor; Infor M3; Infor LN | en: Infor; Infor M3; Infor LN
infrastructure-as-code | skill | fr: infrastructure en tant que code; infrastructure comme code; IaC
infrastructure-as-code | en: infrastructure as code; IaC
intellij-idea | tool | fr: IntelliJ IDEA; IntelliJ | en: IntelliJ IDEA; IntelliJ
internet-of-things | knowledge | fr: Internet des objets; IdO; IoT; objets connectés | en: Internet of Things; IoT
internet-of-things | en: connected devices
intrusion-detection-system | knowledge | fr: système de détection d'intrusion; !IDS; IPS réseau; IDS/IPS
intrusion-detection-system | en: intrusion detection system; !IDS; IDS/IPS; intrusion prevention
iso-27001 | knowledge | fr: ISO 27001; norme ISO 27001; ISO/IEC 27001; SMSI | en: ISO 27001; ISO/IEC 27001; ISMS
istqb | certificate | fr: ISTQB; certification ISTQB | en: ISTQB; ISTQB certification
it-asset-management | skill | fr: gestion de parc informatique; gérer un parc informatique; parc informatique
it-asset-management | en: IT asset management; computer fleet management; manage IT assets
it-capacity-planning | skill | fr: planification de la capacité TI; gestion de la capacité des serveurs
it-capacity-planning | fr: planifier la capacité TI; gérer la capacité des serveurs | en: IT capacity planning
it-capacity-planning | en: server capacity planning
it-change-management | skill | fr: gestion des changements TI; gestion du changement informatique
it-change-management | fr: gestion des configurations informatiques; gérer les changements TI
it-change-management | fr: gérer le changement informatique; gérer les configurations informatiques
it-change-management | en: IT change management; IT configuration management
it-governance | skill | fr: gouvernance des TI; gouvernance informatique; COBIT; encadrer la gouvernance des TI
it-governance | fr: encadrement de la gouvernance des TI | en: IT governance; COBIT
it-project-management | skill | fr: gestion de projet informatique; gérer des projets TI; gestion de projets TI
it-project-management | fr: piloter des projets informatiques; gérer des projets informatiques
it-project-management | en: IT project management; manage IT projects; run IT projects; software project management
it-security-audit | skill | fr: audit de sécurité informatique; auditer la sécurité; audit de cybersécurité
it-security-audit | fr: audit de la sécurité | en: IT security audit; cybersecurity audit; security auditing
it-support | skill | fr: soutien informatique; support informatique; assistance informatique; dépannage informatique
it-support | fr: soutien technique aux utilisateurs; dépanner des ordinateurs; soutenir les utilisateurs
it-support | fr: assister les utilisateurs; assistance aux utilisateurs; aider les utilisateurs
it-support | fr: soutien aux utilisateurs; dépannage d'ordinateurs | en: IT support; computer support
it-support | en: technical support to users; computer troubleshooting; desktop support; end-user support
it-vendor-management | skill | fr: gestion de fournisseurs TI; impartition informatique; gérer l'impartition TI
it-vendor-management | fr: gérer des fournisseurs TI; gestion de l'impartition TI | en: IT vendor management
it-vendor-management | en: IT outsourcing management
itil | certificate | fr: ITIL; certification ITIL; ITIL v4; référentiel ITIL; ITIL Foundation | en: ITIL
itil | en: ITIL certification; ITIL v4; ITIL Foundation
java | tool | fr: Java; langage Java; développement Java; J2EE; Java EE; Jakarta EE; programmer en Java | en: Java
java | en: Java programming; Java development; J2EE; Java EE; Jakarta EE
javascript | tool | fr: JavaScript; java script; JS; ECMAScript; ES6; développement JavaScript; langage JavaScript
javascript | en: JavaScript; java script; JS; ECMAScript; ES6; JavaScript development
jboss | tool | fr: JBoss | en: JBoss
jd-edwards | tool | fr: JD Edwards | en: JD Edwards
jenkins | tool | fr: Jenkins; pipelines Jenkins | en: Jenkins; Jenkins pipelines
jest-testing-framework | tool | fr: Jest JS; tests Jest; !Jest | en: Jest testing framework; Jest JS; !Jest
jira | tool | fr: Jira; Jira Software; billets Jira | en: Jira; Jira Software; Jira tickets
jmeter | tool | fr: JMeter; Apache JMeter | en: JMeter; Apache JMeter
joomla | tool | fr: Joomla | en: Joomla
jquery | tool | fr: jQuery; j query | en: jQuery; j query
json | tool | fr: JSON; format JSON | en: JSON; JSON format
juniper-networks | tool | fr: Juniper; équipements Juniper; Junos | en: Juniper Networks; Junos
junit | tool | fr: JUnit | en: JUnit
kali-linux | tool | fr: Kali Linux | en: Kali Linux
kanban | knowledge | fr: méthode Kanban; Kanban; tableau Kanban | en: Kanban; Kanban board; Kanban method
knowledge-base-writing | skill | fr: rédaction de bases de connaissances
knowledge-base-writing | fr: rédiger des articles de la base de connaissances; base de connaissances
knowledge-base-writing | fr: rédiger des bases de connaissances; rédaction d'articles de la base de connaissances
knowledge-base-writing | en: knowledge base writing; write knowledge base articles; knowledge base
kotlin | tool | fr: Kotlin; langage Kotlin | en: Kotlin; Kotlin language
kubernetes | tool | fr: Kubernetes; K8s; orchestration Kubernetes | en: Kubernetes; K8s; kubernetes orchestration
laravel | tool | fr: Laravel | en: Laravel
legacy-system-modernization | skill | fr: migration de systèmes; migrer des systèmes patrimoniaux
legacy-system-modernization | fr: modernisation de systèmes patrimoniaux; moderniser des applications
legacy-system-modernization | fr: systèmes patrimoniaux; migrer des systèmes; migration de systèmes patrimoniaux
legacy-system-modernization | en: legacy system modernization; legacy systems; migrate legacy systems
legacy-system-modernization | en: application modernization
linux | tool | fr: Linux; systèmes Linux; environnement Linux; administration Linux | en: Linux; Linux systems
linux | en: Linux administration
load-balancing | skill | fr: équilibrage de charge; répartition de charge; haute disponibilité; tolérance aux pannes
load-balancing | en: load balancing; high availability; fault tolerance
lpic-1 | certificate | fr: LPIC-1; certification Linux | en: LPIC-1; Linux certification
lua-programming-language | tool | fr: langage Lua; scripts Lua; !Lua | en: Lua programming language; Lua scripting; !Lua
macos | tool | fr: macOS; Mac OS; environnement Mac | en: macOS; Mac OS; Mac environment
magento | tool | fr: Magento; Adobe Commerce | en: Magento; Adobe Commerce
mainframe | tool | fr: mainframe; ordinateur central; z/OS; JCL | en: mainframe; z/OS; JCL
malware-analysis | skill | fr: analyse de logiciels malveillants; rétro-ingénierie logicielle; analyser des maliciels
malware-analysis | fr: analyser des logiciels malveillants; analyse de maliciels | en: malware analysis
malware-analysis | en: reverse engineering of software
maven | tool | fr: Maven; Apache Maven | en: Maven; Apache Maven
meraki | tool | fr: Meraki; Cisco Meraki | en: Meraki; Cisco Meraki
metasploit | tool | fr: Metasploit | en: Metasploit
microservices | skill | fr: microservices; architecture en microservices; concevoir des microservices
microservices | fr: conception de microservices | en: microservices; microservice architecture; design microservices
microsoft-azure | tool | fr: Microsoft Azure; Azure; infonuagique Azure | en: Microsoft Azure; Azure; Azure cloud
microsoft-dynamics-365 | tool | fr: Microsoft Dynamics 365; Dynamics 365; Dynamics CRM | en: Microsoft Dynamics 365
microsoft-dynamics-365 | en: Dynamics 365; Dynamics CRM
microsoft-entra-id | tool | fr: Microsoft Entra ID; Azure AD; Azure Active Directory | en: Microsoft Entra ID; Azure AD
microsoft-entra-id | en: Azure Active Directory
microsoft-exchange | tool | fr: Microsoft Exchange; Exchange Server; Exchange Online | en: Microsoft Exchange
microsoft-exchange | en: Exchange Server; Exchange Online
microsoft-intune | tool | fr: Microsoft Intune; Intune | en: Microsoft Intune; Intune
microsoft-sentinel | tool | fr: Microsoft Sentinel | en: Microsoft Sentinel
microsoft-windows | tool | fr: Windows; système d'exploitation Windows; Windows 10; Windows 11; environnement Windows
microsoft-windows | en: Microsoft Windows; Windows operating system; Windows 10; Windows 11; Windows environment
mobile-development | skill | fr: développement mobile; développer des applications mobiles
mobile-development | fr: développement d'applications mobiles; conception d'applications mobiles
mobile-development | fr: concevoir des applications mobiles | en: mobile development; develop mobile applications
mobile-development | en: mobile app development
mobile-device-management | skill | fr: gestion des appareils mobiles; MDM mobile; gérer des appareils mobiles
mobile-device-management | en: mobile device management; manage mobile devices
mockito | tool | fr: Mockito | en: Mockito
mulesoft | tool | fr: MuleSoft; Anypoint | en: MuleSoft; Anypoint
multi-factor-authentication | skill | fr: authentification multifacteur; MFA; authentification unique; SSO
multi-factor-authentication | en: multi-factor authentication; MFA; single sign-on; SSO
nagios | tool | fr: Nagios | en: Nagios
nessus | tool | fr: Nessus | en: Nessus
netsuite | tool | fr: NetSuite; Oracle NetSuite | en: NetSuite; Oracle NetSuite
network-configuration | skill | fr: configuration de réseaux; configurer des réseaux; configurer des routeurs
network-configuration | fr: configuration de commutateurs; configuration de routeurs; configurer des commutateurs
network-configuration | en: network configuration; configure networks; configure routers; switch configuration
network-configuration | en: router configuration
network-design | skill | fr: conception de réseaux; concevoir des réseaux informatiques; architecture réseau
network-design | fr: concevoir des réseaux; conception de réseaux informatiques | en: network design
network-design | en: design computer networks; network architecture
network-security | skill | fr: sécurité réseau; sécuriser des réseaux; sécurisation des réseaux; pare-feu
network-security | fr: gestion de pare-feu; configurer des pare-feu; assurer la sécurité des réseaux
network-security | fr: configuration de pare-feu | en: network security; secure networks; firewalls; firewall management
network-security | en: configure firewalls
network-troubleshooting | skill | fr: dépannage de réseau; dépanner des réseaux; diagnostic réseau
network-troubleshooting | en: network troubleshooting; troubleshoot networks
new-relic | tool | fr: New Relic | en: New Relic
next-js | tool | fr: Next.js | en: Next.js
nginx | tool | fr: Nginx | en: Nginx
nist-framework | knowledge | fr: cadre NIST; NIST CSF | en: NIST framework; NIST CSF; NIST cybersecurity framework
node-js | tool | fr: Node.js; NodeJS | en: Node.js; NodeJS
npm | tool | fr: npm; Vite JS | en: npm; Vite JS
nutanix | tool | fr: Nutanix | en: Nutanix
nuxt-js | tool | fr: Nuxt.js | en: Nuxt.js
oauth | knowledge | fr: OAuth | en: OAuth
object-oriented-programming | skill | fr: conception orientée objet; programmation orientée objet; POO
object-oriented-programming | fr: programmer en orienté objet | en: object-oriented programming; OOP
object-oriented-programming | en: object oriented design
objective-c | tool | fr: Objective-C | en: Objective-C
octopus-itsm | tool | fr: Octopus ITSM; Octopus billets | en: Octopus ITSM
odoo | tool | fr: Odoo; OpenERP | en: Odoo; OpenERP
okta | tool | fr: Okta | en: Okta
online-payment-integration | skill | fr: intégration de paiements en ligne; passerelles de paiement; Stripe API
online-payment-integration | fr: intégrer des paiements en ligne | en: online payment integration; payment gateways
online-payment-integration | en: Stripe API
open-source-software | knowledge | fr: licences de logiciels libres; logiciel libre; code source ouvert; open source
open-source-software | en: open source software; open source licences; free software
openapi | tool | fr: OpenAPI; Swagger | en: OpenAPI; Swagger
opengl | tool | fr: OpenGL | en: OpenGL
openshift | tool | fr: OpenShift; Red Hat OpenShift | en: OpenShift; Red Hat OpenShift
oracle-e-business-suite | tool | fr: Oracle E-Business Suite; Oracle EBS; Oracle Fusion; Oracle ERP
oracle-e-business-suite | en: Oracle E-Business Suite; Oracle EBS; Oracle Fusion; Oracle ERP
palo-alto-networks | tool | fr: Palo Alto Networks; Palo Alto | en: Palo Alto Networks; Palo Alto
pci-dss | knowledge | fr: PCI DSS; norme PCI | en: PCI DSS; PCI standard
penetration-testing | skill | fr: tests d'intrusion; effectuer des tests d'intrusion; test de pénétration; pentest
penetration-testing | fr: piratage éthique | en: penetration testing; pentesting; ethical hacking
penetration-testing | en: perform penetration tests
peoplesoft | tool | fr: PeopleSoft | en: PeopleSoft
performance-testing | skill | fr: tests de performance; tests de charge; effectuer des tests de charge
performance-testing | en: performance testing; load testing; stress testing
perl-programming-language | tool | fr: langage Perl; scripts Perl; !Perl | en: Perl programming language; Perl scripting
perl-programming-language | en: !Perl
phishing-prevention | skill | fr: hameçonnage; prévenir l'hameçonnage; filtrage de courriels malveillants
phishing-prevention | fr: prévention de l'hameçonnage | en: phishing prevention; email security
php | tool | fr: PHP; langage PHP; PHP 8; développement PHP | en: PHP; PHP development; PHP 8
playwright | tool | fr: Playwright; tests Playwright | en: Playwright; Playwright tests
plugin-development | skill | fr: développement de greffons; développer des extensions; extensions de navigateur
plugin-development | fr: développer des greffons; développement d'extensions | en: plugin development; develop plugins
plugin-development | en: browser extensions
postman | tool | fr: Postman; !Postman; collection Postman | en: Postman; !Postman; Postman collection
power-apps | tool | fr: Power Apps; Microsoft Power Apps; PowerApps | en: Power Apps; Microsoft Power Apps; PowerApps
power-automate | tool | fr: Power Automate; Microsoft Power Automate; Microsoft Flow | en: Power Automate
power-automate | en: Microsoft Power Automate; Microsoft Flow
power-platform | tool | fr: Power Platform; Microsoft Power Platform | en: Power Platform; Microsoft Power Platform
powershell | tool | fr: PowerShell; power shell; scripts PowerShell | en: PowerShell; power shell; PowerShell scripting
printers-and-peripherals | skill | fr: impression et périphériques; installer des imprimantes
printers-and-peripherals | fr: configuration d'imprimantes; dépanner des imprimantes; installation d'imprimantes
printers-and-peripherals | fr: configurer des imprimantes; dépannage d'imprimantes | en: printers and peripherals
printers-and-peripherals | en: install printers; printer configuration; printer troubleshooting
product-management | skill | fr: gestion de produit numérique; gestion de produit; gérer un produit numérique
product-management | fr: product ownership; gérer le carnet de produit; gestion du backlog; carnet de produit
product-management | fr: gestion du carnet de produit; gérer le backlog | en: product management
product-management | en: digital product management; product ownership; backlog management; manage the product backlog
progressive-web-apps | skill | fr: applications web progressives; PWA | en: progressive web apps; PWA
prometheus-monitoring | tool | fr: Prometheus; !Prometheus; surveillance Prometheus | en: Prometheus monitoring
prometheus-monitoring | en: !Prometheus
proxmox | tool | fr: Proxmox | en: Proxmox
puppet-configuration-management | tool | fr: Puppet; !Puppet; outil Puppet | en: Puppet configuration management
puppet-configuration-management | en: !Puppet
pycharm | tool | fr: PyCharm | en: PyCharm
python | tool | fr: Python; !Python; langage Python; programmer en Python; programmation Python | en: Python; !Python
python | en: langage Python; programmer en Python; programmation Python; Python programming; develop in Python
qradar | tool | fr: QRadar | en: QRadar
qt-framework | tool | fr: Qt; bibliothèque Qt | en: Qt framework; Qt library
qualys | tool | fr: Qualys | en: Qualys
rabbitmq | tool | fr: RabbitMQ; Rabbit MQ | en: RabbitMQ; Rabbit MQ
raspberry-pi | tool | fr: Raspberry Pi | en: Raspberry Pi
react-js | tool | fr: React.js; ReactJS; !React | en: React.js; ReactJS; !React
react-native | tool | fr: React Native | en: React Native
reactive-programming | knowledge | fr: programmation réactive; RxJS; WebSocket | en: reactive programming; RxJS
reactive-programming | en: WebSocket
real-time-systems | knowledge | fr: systèmes temps réel; RTOS; FreeRTOS | en: real-time systems; RTOS; FreeRTOS
red-hat-enterprise-linux | tool | fr: Red Hat Enterprise Linux; RHEL; Red Hat | en: Red Hat Enterprise Linux; RHEL
red-hat-enterprise-linux | en: Red Hat
redux | tool | fr: Redux | en: Redux
regular-expressions | tool | fr: expressions régulières; regex | en: regular expressions; regex
release-management | skill | fr: gestion des livraisons logicielles; gestion des mises en production
release-management | fr: gérer les livraisons logicielles; gérer les mises en production | en: release management
release-management | en: manage software releases
remote-support | skill | fr: soutien à distance; prise de contrôle à distance; dépanner à distance; dépannage à distance
remote-support | en: remote support; remote troubleshooting; remote desktop support
requirements-gathering | skill | fr: recueil des besoins; recueillir les besoins; cueillette des besoins
requirements-gathering | fr: collecte des exigences; recueillir les exigences; gestion des exigences
requirements-gathering | fr: collecter les exigences; gérer les exigences | en: requirements gathering
requirements-gathering | en: gather requirements; requirements elicitation; requirements management
requirements-specification | skill | fr: rédaction de spécifications; rédiger des spécifications fonctionnelles
requirements-specification | fr: spécifications fonctionnelles; cahier des charges; rédiger un cahier des charges
requirements-specification | fr: dossier fonctionnel; rédiger des spécifications
requirements-specification | fr: rédaction de spécifications fonctionnelles; rédaction d'un cahier des charges
requirements-specification | en: requirements specification; write functional specifications; functional specifications
requirements-specification | en: requirements documents
responsive-web-design | skill | fr: conception adaptative; sites adaptatifs; responsive design
responsive-web-design | fr: concevoir des sites adaptatifs; conception de sites adaptatifs | en: responsive web design
responsive-web-design | en: responsive design; adaptive design
rhcsa | certificate | fr: RHCSA | en: RHCSA
robot-operating-system | tool | fr: Robot Operating System; ROS2 | en: Robot Operating System; ROS2
robotic-process-automation | skill | fr: automatisation robotisée des processus; RPA
robotic-process-automation | fr: automatiser des processus administratifs; automatisation de processus administratifs
robotic-process-automation | en: robotic process automation; RPA; automate business processes
routing-protocols | knowledge | fr: routage; BGP; OSPF; protocoles de routage | en: routing protocols; BGP; OSPF
routing-protocols | en: network routing
ruby | tool | fr: Ruby; !Ruby; langage Ruby | en: Ruby; !Ruby; Ruby language
ruby-on-rails | tool | fr: Ruby on Rails; RoR; !Rails | en: Ruby on Rails; RoR; !Rails
rust-programming-language | tool | fr: langage Rust; programmation Rust; !Rust | en: Rust programming language
rust-programming-language | en: Rust programming; !Rust
salesforce | tool | fr: Salesforce; Salesforce CRM; sales force CRM | en: Salesforce; Salesforce CRM; sales force CRM
salesforce-apex | tool | fr: Salesforce Apex; Lightning Web Components | en: Salesforce Apex; Lightning Web Components
salesforce-certification | certificate | fr: certification Salesforce; administrateur Salesforce certifié
salesforce-certification | en: Salesforce certification; certified Salesforce administrator
saml | knowledge | fr: SAML | en: SAML
sap | tool | fr: SAP; SAP ERP; SAP ECC | en: SAP; SAP ERP; SAP ECC
sap-abap | tool | fr: SAP ABAP; langage ABAP; ABAP | en: SAP ABAP; ABAP programming; ABAP
sap-certification | certificate | fr: certification SAP; consultant SAP certifié | en: SAP certification
sap-certification | en: certified SAP consultant
sap-mm | tool | fr: SAP MM | en: SAP MM
sap-s-4hana | tool | fr: SAP S/4HANA; S/4HANA; SAP HANA | en: SAP S/4HANA; S/4HANA; SAP HANA
sap-sd | tool | fr: SAP SD | en: SAP SD
scala-programming-language | tool | fr: langage Scala; programmation Scala; !Scala | en: Scala programming language
scala-programming-language | en: Scala programming; !Scala
sccm | tool | fr: SCCM; Microsoft Endpoint Configuration Manager; MECM | en: SCCM
sccm | en: Microsoft Endpoint Configuration Manager; MECM
scrum | knowledge | fr: Scrum; cadre Scrum; mêlées quotidiennes; cérémonies Scrum | en: Scrum; Scrum framework
scrum | en: Scrum ceremonies
scrum-master-certification | certificate | fr: certification Scrum Master; CSM; PSM; Certified ScrumMaster
scrum-master-certification | fr: Professional Scrum Master | en: Scrum Master certification; CSM; PSM
scrum-master-certification | en: Certified ScrumMaster; Professional Scrum Master
scss | tool | fr: SCSS; feuilles de style SCSS | en: SCSS; SCSS stylesheets
sd-wan | knowledge | fr: SD-WAN | en: SD-WAN
security-governance | skill | fr: gouvernance de la sécurité; politiques de sécurité de l'information
security-governance | fr: rédiger des politiques de sécurité; rédaction de politiques de sécurité
security-governance | en: security governance; information security policies; write security policies
security-incident-response | skill | fr: réponse aux incidents de sécurité; intervenir lors d'incidents de sécurité
security-incident-response | fr: gestion des incidents de sécurité; répondre aux incidents de sécurité
security-incident-response | fr: réponse aux incidents; gérer les incidents de sécurité | en: security incident response
security-incident-response | en: incident response; respond to security incidents
security-monitoring | skill | fr: surveillance de la sécurité; centre des opérations de sécurité; SOC
security-monitoring | fr: surveiller les alertes de sécurité; surveiller des alertes; surveiller la sécurité
security-monitoring | fr: surveillance des alertes de sécurité; surveillance d'alertes | en: security monitoring
security-monitoring | en: security operations centre; SOC; monitor security alerts
selenium | tool | fr: Selenium; Selenium WebDriver | en: Selenium; Selenium WebDriver
sentinelone | tool | fr: SentinelOne | en: SentinelOne
serverless-computing | skill | fr: informatique sans serveur; serverless; architecture sans serveur
serverless-computing | en: serverless computing; serverless; serverless architecture
service-level-management | skill | fr: gestion des niveaux de service; SLA; ententes de niveau de service
service-level-management | fr: gérer les niveaux de service | en: service level management; SLA
service-level-management | en: service level agreements
service-oriented-architecture | skill | fr: architecture orientée services; SOA | en: service-oriented architecture; SOA
servicenow | tool | fr: ServiceNow; Service Now | en: ServiceNow; Service Now
sharepoint | tool | fr: SharePoint; Microsoft SharePoint; share point; SharePoint Online | en: SharePoint
sharepoint | en: Microsoft SharePoint; share point; SharePoint Online
shopify | tool | fr: Shopify; boutique Shopify | en: Shopify; Shopify store
siem | tool | fr: SIEM; outil SIEM | en: SIEM; SIEM tool
site-reliability-engineering | skill | fr: fiabilité des sites; ingénierie de la fiabilité; SRE
site-reliability-engineering | en: site reliability engineering; SRE
sitecore | tool | fr: Sitecore | en: Sitecore
soap-web-services | tool | fr: services web SOAP; !SOAP; WSDL | en: SOAP web services; !SOAP; WSDL
software-architecture | skill | fr: architecture logicielle; concevoir l'architecture logicielle
software-architecture | fr: conception d'architecture logicielle | en: software architecture
software-architecture | en: design software architecture; software architecture design
software-deployment | skill | fr: mise en production; déployer des applications; déploiement d'applications
software-deployment | fr: mettre en production; déploiement logiciel | en: software deployment; deploy applications
software-deployment | en: application deployment; release to production
software-development | skill | fr: développement logiciel; développer des logiciels; développement d'applications
software-development | fr: développer des applications; programmation informatique; programmer des logiciels
software-development | fr: conception de logiciels; programmer; programmer des applications; coder des applications
software-development | fr: créer des logiciels; programmation de logiciels; concevoir des logiciels
software-development | fr: programmation d'applications; création de logiciels | en: software development
software-development | en: develop software; application development; develop applications; computer programming
software-development | en: software programming
software-installation | skill | fr: installation de logiciels; installer des logiciels; configuration de logiciels
software-installation | fr: configurer des logiciels | en: software installation; install software; configure software
software-licence-management | skill | fr: gestion de licences logicielles; gérer des licences logicielles
software-licence-management | fr: conformité des licences | en: software licence management; software asset management
software-licence-management | en: license compliance
software-package-configuration | skill | fr: paramétrage de progiciels; paramétrer un progiciel; configuration de PGI
software-package-configuration | fr: configurer un ERP; configuration d'un ERP | en: software package configuration
software-package-configuration | en: ERP configuration; configure ERP systems
software-testing | skill | fr: tests logiciels; tests de régression; tester des logiciels; essais logiciels
software-testing | fr: assurance qualité logicielle; AQ logicielle; contrôle qualité logiciel; tester des applications
software-testing | fr: documenter des anomalies; signaler des anomalies; test d'applications; documentation d'anomalies
software-testing | en: software testing; test software; software quality assurance; QA testing; software QA
solution-architecture | skill | fr: architecture de solutions; concevoir des solutions TI; conception de solutions TI
solution-architecture | en: solution architecture; design IT solutions
sonarqube | tool | fr: SonarQube; Sonar Qube | en: SonarQube; Sonar Qube
splunk | tool | fr: Splunk | en: Splunk
spring-boot | tool | fr: Spring Boot; cadriciel Spring; Spring MVC; Spring Framework; !Spring | en: Spring Boot
spring-boot | en: Spring Framework; Spring MVC; !Spring
structured-cabling | skill | fr: câblage structuré; câblage réseau; câbler des réseaux; pose de câbles réseau
structured-cabling | fr: fibre optique; installer du câblage réseau; poser des câbles réseau
structured-cabling | fr: installation de câblage réseau | en: structured cabling; network cabling; fibre optic cabling
structured-cabling | en: install network cables; fiber optics
subversion | tool | fr: Subversion; !Subversion; SVN; Apache Subversion | en: Subversion; !Subversion; SVN
subversion | en: Apache Subversion
svelte | tool | fr: Svelte; SvelteKit | en: Svelte; SvelteKit
swift-programming-language | tool | fr: langage Swift; développement Swift; !Swift | en: Swift programming language
swift-programming-language | en: Swift development; !Swift
swiftui | tool | fr: SwiftUI | en: SwiftUI
symfony | tool | fr: Symfony | en: Symfony
system-administration | skill | fr: administration de systèmes; administrer des systèmes; administration de serveurs
system-administration | fr: administrer des serveurs; gestion de serveurs; gérer des serveurs
system-administration | en: system administration; administer servers; server administration
systems-analysis | skill | fr: analyse organique; analyse technique de systèmes; concevoir des systèmes d'information
systems-analysis | fr: conception de systèmes d'information; analyse de systèmes; analyser des systèmes
systems-analysis | en: systems analysis; design information systems; information systems design
systems-analysis | en: technical analysis of systems
systems-integration | skill | fr: intégration de systèmes; intégrer des systèmes; intégration d'applications
systems-integration | fr: interfacer des systèmes; intégrer des applications | en: systems integration
systems-integration | en: integrate systems; application integration
tailwind-css | tool | fr: Tailwind CSS; Tailwind | en: Tailwind CSS; Tailwind
tcp-ip | knowledge | fr: protocole TCP/IP; TCP/IP; protocoles réseau; modèle OSI | en: TCP/IP; network protocols
tcp-ip | en: OSI model; TCP/IP protocol
teamviewer | tool | fr: TeamViewer; bureau à distance; RDP | en: TeamViewer; remote desktop; RDP
technical-documentation | skill | fr: documentation technique; rédiger de la documentation technique
technical-documentation | fr: rédaction technique; rédiger des guides techniques; documenter le code
technical-documentation | fr: rédaction de documentation technique; rédaction de guides techniques
technical-documentation | fr: documentation du code | en: technical documentation; write technical documentation
technical-documentation | en: technical writing; document code
technology-watch | skill | fr: veille technologique; effectuer une veille technologique; assurer la veille technologique
technology-watch | en: technology watch; technology monitoring; keep up with technology
telecommunications | skill | fr: télécommunications; installer des équipements de télécommunications
telecommunications | fr: équipement de télécommunications; installation d'équipements de télécommunications
telecommunications | en: telecommunications; telecommunications equipment; install telecommunications equipment
terraform | tool | fr: Terraform; infrastructure Terraform | en: Terraform
test-automation | skill | fr: tests automatisés; automatiser des tests; automatisation des tests | en: test automation
test-automation | en: automate tests; automated testing
test-driven-development | skill | fr: développement piloté par les tests; TDD | en: test-driven development; TDD
test-planning | skill | fr: plan de test; rédiger des plans de test; cas de test; rédaction de cas de test
test-planning | fr: élaborer des cas de tests; rédaction de plans de test; rédiger des cas de test
test-planning | fr: élaboration de cas de tests | en: test planning; test plans; write test cases; test cases
threat-modelling | skill | fr: modélisation des menaces; modéliser des menaces; analyse de menaces; analyser des menaces
threat-modelling | en: threat modelling; threat modeling; threat intelligence
togaf-certification | certificate | fr: certification TOGAF; TOGAF | en: TOGAF certification; TOGAF
typescript | tool | fr: TypeScript; type script; !TS | en: TypeScript; type script; !TS
ubuntu | tool | fr: Ubuntu | en: Ubuntu
uipath | tool | fr: UiPath | en: UiPath
uml-modelling | skill | fr: modélisation UML; UML; diagrammes UML; modéliser en UML | en: UML modelling; UML
uml-modelling | en: UML diagrams; UML modeling
unit-testing | skill | fr: tests unitaires; rédiger des tests unitaires; écrire des tests unitaires
unit-testing | fr: rédaction de tests unitaires | en: unit testing; write unit tests; unit tests
unity-game-engine | tool | fr: Unity 3D; Unity3D; moteur Unity; !Unity | en: Unity game engine; Unity 3D; Unity3D
unity-game-engine | en: !Unity
unix | tool | fr: Unix; systèmes Unix; Solaris Unix | en: Unix; Unix systems
unreal-engine | tool | fr: Unreal Engine; UE5; moteur Unreal | en: Unreal Engine; UE5
user-account-management | skill | fr: gestion des accès et comptes utilisateurs; créer des comptes utilisateurs
user-account-management | fr: création de comptes utilisateurs; gérer des comptes utilisateurs
user-account-management | fr: réinitialiser des mots de passe; réinitialisation de mots de passe
user-account-management | fr: gérer les accès et comptes utilisateurs; gestion de comptes utilisateurs
user-account-management | en: user account management; create user accounts; manage user accounts; password resets
user-stories | skill | fr: récits utilisateurs; rédiger des récits utilisateurs; user stories; cas d'utilisation
user-stories | fr: rédiger des cas d'utilisation; rédaction de récits utilisateurs; rédaction de cas d'utilisation
user-stories | en: user stories; write user stories; use cases
user-training | skill | fr: formation des utilisateurs; former des utilisateurs; former les usagers aux logiciels
user-training | fr: formation des usagers aux logiciels | en: user training; train users; software user training
veeam | tool | fr: Veeam; Veeam Backup | en: Veeam; Veeam Backup
version-control | skill | fr: gestion de versions; gérer les versions du code; contrôle de versions; gérer des versions
version-control | fr: gestion des versions du code; contrôler des versions | en: version control; source control
version-control | en: manage code versions
video-game-development | skill | fr: développement de jeux vidéo; programmation de jeux; développer des jeux vidéo
video-game-development | fr: programmer des jeux | en: video game development; game programming; game development
video-game-development | en: develop video games
virtual-private-network | knowledge | fr: réseau privé virtuel; RPV; VPN; tunnels IPsec | en: virtual private network
virtual-private-network | en: VPN; IPsec tunnels
virtual-reality | skill | fr: réalité virtuelle; réalité augmentée; !VR; développer en réalité virtuelle
virtual-reality | en: virtual reality; augmented reality; !VR; VR development
virtualization | skill | fr: virtualisation; virtualiser des serveurs; virtualisation de serveurs; machines virtuelles
virtualization | en: virtualization; server virtualization; virtual machines; virtualisation
visual-basic | tool | fr: Visual Basic; VB.NET; VB6 | en: Visual Basic; VB.NET; VB6
visual-studio | tool | fr: Visual Studio; MS Visual Studio | en: Visual Studio; MS Visual Studio
visual-studio-code | tool | fr: Visual Studio Code; VS Code; VSCode | en: Visual Studio Code; VS Code; VSCode
vlan | knowledge | fr: réseaux locaux virtuels; VLAN; configuration de VLAN | en: VLAN; virtual local area network
vlan | en: VLAN configuration
vmware | tool | fr: VMware; vSphere; VMware ESXi; ESXi | en: VMware; vSphere; VMware ESXi; ESXi
voip | skill | fr: téléphonie IP; VoIP; voix sur IP; configurer la téléphonie IP; configuration de la téléphonie IP
voip | en: VoIP; IP telephony; voice over IP
vue-js | tool | fr: Vue.js; VueJS; !Vue | en: Vue.js; VueJS; !Vue
vulkan | tool | fr: Vulkan | en: Vulkan
vulnerability-management | skill | fr: gestion des vulnérabilités; analyse de vulnérabilités
vulnerability-management | fr: analyser les vulnérabilités; balayage de vulnérabilités; gérer les vulnérabilités
vulnerability-management | en: vulnerability management; vulnerability assessment; vulnerability scanning
web-development | skill | fr: développement web; développer des sites web; développer des applications web
web-development | fr: applications web; programmation web; développement de sites Internet; créer des sites web
web-development | fr: création de sites web; programmer des sites web; bâtir des sites web; développement de sites web
web-development | fr: développement d'applications web; développer des sites Internet; programmation de sites web
web-development | en: web development; develop websites; web programming; website development; build websites
web-integration | skill | fr: intégration web; intégrer des maquettes; intégration de maquettes; intégration HTML CSS
web-integration | en: web integration; integrate web mock-ups; HTML integration
web-performance-optimization | skill | fr: optimisation des performances web; Core Web Vitals
web-performance-optimization | fr: optimiser la vitesse des sites; optimiser les performances web
web-performance-optimization | fr: optimisation de la vitesse des sites | en: web performance optimization
web-performance-optimization | en: Core Web Vitals; page speed optimization
weblogic | tool | fr: WebLogic | en: WebLogic
webpack | tool | fr: Webpack | en: Webpack
website-updating | skill | fr: mise à jour de sites Web; mettre à jour un site Web; gérer un site Web
website-updating | fr: gestion de site Web; alimenter un site Web; gestion de contenu Web | en: website updating
website-updating | en: update websites; website management; manage a website; webmaster duties; web content management
websphere | tool | fr: WebSphere | en: WebSphere
webstorm | tool | fr: WebStorm | en: WebStorm
windows-server | tool | fr: Windows Server; serveurs Windows; administration Windows Server | en: Windows Server
windows-server | en: Windows Server administration
winforms | tool | fr: WinForms | en: WinForms
wireless-networks | knowledge | fr: réseaux sans fil; Wi-Fi d'entreprise; WLAN | en: wireless networks; enterprise Wi-Fi
wireless-networks | en: WLAN
wireshark | tool | fr: Wireshark | en: Wireshark
woocommerce | tool | fr: WooCommerce | en: WooCommerce
wordpress | tool | fr: WordPress; word press; gestionnaire de contenu WordPress | en: WordPress; word press
workstation-deployment | skill | fr: préparation de postes de travail; installer des périphériques
workstation-deployment | fr: dépanner des postes de travail; dépannage de postes de travail
workstation-deployment | fr: préparer des postes de travail; imager des ordinateurs; déploiement de postes
workstation-deployment | fr: déployer des postes de travail; installation de périphériques; déployer des postes
workstation-deployment | fr: déploiement de postes de travail | en: workstation deployment; computer imaging
workstation-deployment | en: deploy workstations; workstation setup
wpf | tool | fr: WPF; XAML | en: WPF; XAML
xamarin | tool | fr: Xamarin; .NET MAUI | en: Xamarin; .NET MAUI
xcode | tool | fr: Xcode; développement iOS | en: Xcode; iOS development
xml | tool | fr: XML; XSLT; XSD | en: XML; XSLT; XSD
zabbix | tool | fr: Zabbix | en: Zabbix
zendesk | tool | fr: Zendesk | en: Zendesk
`
