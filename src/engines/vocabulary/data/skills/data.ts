/**
 * Skills of data: databases, analysis, statistics, artificial intelligence.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_DATA = `
actuarial-science | skill | fr: actuariat; calculs actuariels; modèles actuariels; tarification actuarielle
actuarial-science | en: actuarial science; actuarial calculations; actuarial models; actuarial pricing
ai-ethics | skill | fr: éthique de l'intelligence artificielle; IA responsable | en: AI ethics; responsible AI
alteryx | tool | fr: Alteryx | en: Alteryx
amazon-redshift | tool | fr: Amazon Redshift; Redshift | en: Amazon Redshift; Redshift
analytical-reporting | skill | fr: production de rapports d'analyse; produire des rapports statistiques
analytical-reporting | fr: rapports analytiques; reddition de rapports de données; produire des rapports d'analyse
analytical-reporting | fr: production de rapports statistiques | en: analytical reporting; produce statistical reports
analytical-reporting | en: data reporting
anomaly-detection | skill | fr: détection d'anomalies; détecter des anomalies dans les données; détecter des anomalies
anomaly-detection | fr: détection d'anomalies dans les données | en: anomaly detection; outlier detection
apache-airflow | tool | fr: Apache Airflow; !Airflow | en: Apache Airflow; !Airflow
apache-flink | tool | fr: Apache Flink | en: Apache Flink
apache-hive | tool | fr: Apache Hive | en: Apache Hive
apache-nifi | tool | fr: Apache NiFi | en: Apache NiFi
apache-spark | tool | fr: Apache Spark; PySpark; Spark SQL; !Spark | en: Apache Spark; PySpark; Spark SQL; !Spark
artificial-intelligence | skill | fr: intelligence artificielle; solutions d'intelligence artificielle
artificial-intelligence | fr: développer des solutions d'IA; !IA; développement de solutions d'IA
artificial-intelligence | en: artificial intelligence; AI solutions; develop AI solutions; !AI
azure-data-factory | tool | fr: Azure Data Factory; ADF | en: Azure Data Factory; ADF
azure-machine-learning | tool | fr: Azure Machine Learning | en: Azure Machine Learning
azure-synapse | tool | fr: Azure Synapse; Synapse Analytics | en: Azure Synapse; Synapse Analytics
batch-processing | skill | fr: ordonnancement de traitements de données; traitement par lots | en: batch processing
batch-processing | en: data job scheduling
big-data | skill | fr: mégadonnées; big data; données massives | en: big data; massive data sets
bigquery | tool | fr: BigQuery; Google BigQuery | en: BigQuery; Google BigQuery
bioinformatics | skill | fr: bio-informatique; analyse bio-informatique | en: bioinformatics; bioinformatics analysis
biostatistics | skill | fr: biostatistique; analyses biostatistiques; réaliser des analyses biostatistiques
biostatistics | fr: réalisation d'analyses biostatistiques | en: biostatistics; biostatistical analysis
business-intelligence | skill | fr: intelligence d'affaires; informatique décisionnelle; business intelligence
business-intelligence | fr: !décisionnel; !BI; mettre en place l'intelligence d'affaires | en: business intelligence
business-intelligence | en: BI reporting; !BI
cassandra | tool | fr: Cassandra; Apache Cassandra | en: Cassandra; Apache Cassandra
chatgpt | tool | fr: ChatGPT; Copilot; GitHub Copilot; outils d'IA générative; Claude IA; Gemini IA | en: ChatGPT
chatgpt | en: Copilot; GitHub Copilot; generative AI tools
computer-vision | skill | fr: vision par ordinateur; traitement d'images; reconnaissance d'images; vision artificielle
computer-vision | fr: traiter des images numériques; traiter des images; traitement d'images numériques
computer-vision | en: computer vision; image processing; image recognition
crystal-reports | tool | fr: Crystal Reports | en: Crystal Reports
customer-segmentation | skill | fr: segmentation de clientèle; segmenter des clientèles; regroupement statistique
customer-segmentation | fr: clustering | en: customer segmentation; clustering; cluster analysis
dashboards | skill | fr: tableaux de bord; créer des tableaux de bord; élaborer des tableaux de bord
dashboards | fr: création de tableaux de bord; concevoir des tableaux de bord; conception de tableaux de bord
dashboards | fr: produire des tableaux de bord; bâtir des tableaux de bord; élaboration de tableaux de bord
dashboards | fr: production de tableaux de bord | en: dashboards; create dashboards; build dashboards; dashboard design
dashboards | en: dashboard development
data-analysis | skill | fr: analyse de données; analyser des données; analytique de données
data-analysis | fr: traitement et analyse de données; exploiter des données; interpréter des données
data-analysis | fr: traiter des données; traitement de données; exploitation de données | en: data analysis
data-analysis | en: analyze data; data analytics; analyse data
data-annotation | skill | fr: annotation de données; annoter des données; étiquetage de données d'entraînement
data-annotation | en: data annotation; annotate data; data labelling
data-anonymization | skill | fr: anonymisation de données; anonymiser des données; pseudonymisation
data-anonymization | en: data anonymization; anonymize data; pseudonymization
data-architecture | skill | fr: architecture de données; concevoir des architectures de données
data-architecture | fr: conception d'architectures de données | en: data architecture; design data architectures
data-cleaning | skill | fr: nettoyage de données; nettoyer des données; préparation de données; préparer des données
data-cleaning | fr: épuration de données; transformer des données; transformation de données | en: data cleaning
data-cleaning | en: clean data; data preparation; prepare data; data cleansing; data wrangling
data-collection | skill | fr: collecte de données; collecter des données; recueillir des données; cueillette de données
data-collection | en: data collection; collect data; gather data
data-engineering | skill | fr: ingénierie de données; concevoir des pipelines de données; pipelines de données
data-engineering | fr: développement de pipelines de données; conception de pipelines de données
data-engineering | fr: développer des pipelines de données | en: data engineering; data pipelines; build data pipelines
data-engineering | en: data pipeline development
data-entry | skill | fr: saisie de données; saisir des données; entrée de données; entrer des données | en: data entry
data-entry | en: enter data; data input; key data
data-governance | skill | fr: gouvernance des données; gestion des données de référence; MDM; dictionnaire de données
data-governance | fr: gérer les données de référence | en: data governance; master data management; MDM; data dictionary
data-integration | skill | fr: intégration de données; intégrer des données; consolidation de données
data-integration | en: data integration; integrate data; data consolidation
data-lake | skill | fr: lac de données; data lake | en: data lake; lakehouse
data-migration | skill | fr: migration de données; migrer des données; transfert de données; transférer des données
data-migration | en: data migration; migrate data; data transfer
data-mining | skill | fr: exploration de données; data mining; forage de données; fouille de données
data-mining | fr: explorer des données; fouiller des données | en: data mining; mine data
data-modelling | skill | fr: modélisation de données; modéliser des données; modèle de données; !Merise
data-modelling | en: data modelling; data modeling; model data; data models
data-quality | skill | fr: qualité des données; assurer la qualité des données; contrôle de la qualité des données
data-quality | fr: valider des données; validation de données; contrôler la qualité des données | en: data quality
data-quality | en: ensure data quality; data validation; validate data
data-reconciliation | skill | fr: réconciliation de données; rapprocher des données; comparaison de bases de données
data-reconciliation | en: data reconciliation; compare data sets; dataset reconciliation
data-science | skill | fr: science des données; data science | en: data science; applied data science
data-visualization | skill | fr: visualisation de données; visualiser des données; datavisualisation; dataviz
data-visualization | en: data visualization; visualize data; dataviz; data visualisation
data-warehousing | skill | fr: entrepôts de données; entreposage de données; data warehouse
data-warehousing | fr: concevoir un entrepôt de données; entreposer des données; conception d'un entrepôt de données
data-warehousing | en: data warehousing; data warehouse; design data warehouses
database-administration | skill | fr: administration de bases de données; administrer des bases de données
database-administration | fr: gestion de bases de données; gérer des bases de données; DBA | en: database administration
database-administration | en: administer databases; database management; manage databases; DBA
database-design | skill | fr: conception de bases de données; concevoir des bases de données
database-design | fr: création de bases de données; créer des bases de données | en: database design; design databases
database-design | en: create databases; database development
database-updating | skill | fr: mise à jour de bases de données; mettre à jour des bases de données
database-updating | fr: tenir à jour des bases de données; mise à jour de données | en: database updating
database-updating | en: update databases; maintain databases; data updates
databricks | tool | fr: Databricks | en: Databricks
dataiku | tool | fr: Dataiku | en: Dataiku
dax | tool | fr: DAX | en: DAX
dbt-data-transformation | tool | fr: data build tool; outil dbt; !dbt | en: dbt data transformation; data build tool
dbt-data-transformation | en: !dbt
deep-learning | skill | fr: apprentissage profond; deep learning; réseaux de neurones; réseaux neuronaux
deep-learning | en: deep learning; neural networks
design-of-experiments | skill | fr: plan d'expériences; test A/B; concevoir des plans d'expériences; mener des tests A/B
design-of-experiments | fr: conception de plans d'expériences | en: design of experiments; A/B testing
design-of-experiments | en: experimental design
dynamodb | tool | fr: DynamoDB | en: DynamoDB
econometrics | skill | fr: économétrie; modèles économétriques | en: econometrics; econometric models
elasticsearch | tool | fr: Elasticsearch; Elastic Search; ELK | en: Elasticsearch; Elastic Search; ELK
eviews | tool | fr: EViews | en: EViews
excel-power-pivot | tool | fr: Excel Power Pivot; Power Pivot; PowerPivot | en: Excel Power Pivot; Power Pivot
excel-power-pivot | en: PowerPivot
extract-transform-load | skill | fr: extraction, transformation et chargement de données; extraction de données
extract-transform-load | fr: extraire des données; ETL; ELT; processus ETL; développer des flux ETL
extract-transform-load | fr: développement de flux ETL | en: extract transform load; ETL; ELT; ETL processes
extract-transform-load | en: ETL development
generative-ai | skill | fr: intelligence artificielle générative; IA générative; grands modèles de langage; !LLM
generative-ai | fr: modèles de langage; RAG | en: generative AI; large language models; !LLM
generative-ai | en: retrieval-augmented generation
geospatial-analysis | skill | fr: analyse géospatiale; données géospatiales; analyse spatiale
geospatial-analysis | fr: analyser des données géospatiales; analyse de données géospatiales | en: geospatial analysis
geospatial-analysis | en: geospatial data; spatial analysis
google-forms | tool | fr: Google Forms; formulaires Google | en: Google Forms
hadoop | tool | fr: Hadoop; HDFS; MapReduce | en: Hadoop; HDFS; MapReduce
hugging-face | tool | fr: Hugging Face | en: Hugging Face
ibm-cognos | tool | fr: IBM Cognos; Cognos; Cognos Analytics | en: IBM Cognos; Cognos; Cognos Analytics
ibm-db2 | tool | fr: IBM DB2; DB2 | en: IBM DB2; DB2
informatica-powercenter | tool | fr: Informatica PowerCenter; PowerCenter; Informatica | en: Informatica PowerCenter
informatica-powercenter | en: PowerCenter; Informatica
jmp-statistical-software | tool | fr: logiciel JMP; !JMP | en: JMP statistical software; !JMP
julia-programming-language | tool | fr: langage Julia; !Julia | en: Julia programming language; !Julia
jupyter | tool | fr: Jupyter; Jupyter Notebook; carnets Jupyter | en: Jupyter; Jupyter Notebook
keras | tool | fr: Keras | en: Keras
key-performance-indicators | skill | fr: indicateurs de performance; indicateurs clés de performance; KPI
key-performance-indicators | fr: suivre des indicateurs de performance; suivi des indicateurs
key-performance-indicators | fr: suivi d'indicateurs de performance; suivre les indicateurs
key-performance-indicators | en: key performance indicators; KPI; performance indicators; track KPIs; KPI monitoring
kibana | tool | fr: Kibana | en: Kibana
knime | tool | fr: KNIME | en: KNIME
langchain | tool | fr: LangChain | en: LangChain
limesurvey | tool | fr: LimeSurvey | en: LimeSurvey
logstash | tool | fr: Logstash | en: Logstash
looker | tool | fr: Looker; Looker Studio; Google Data Studio | en: Looker; Looker Studio; Google Data Studio
machine-learning | skill | fr: apprentissage automatique; machine learning; apprentissage machine; entraîner des modèles
machine-learning | fr: développer des modèles d'apprentissage automatique
machine-learning | fr: développement de modèles d'apprentissage automatique | en: machine learning; ML models
machine-learning | en: train models; develop machine learning models
mariadb | tool | fr: MariaDB | en: MariaDB
mathematical-modelling | skill | fr: modélisation mathématique; modéliser mathématiquement; simulation numérique
mathematical-modelling | en: mathematical modelling; mathematical modeling; numerical simulation
matlab | tool | fr: MATLAB; mat lab | en: MATLAB; mat lab
matplotlib | tool | fr: Matplotlib | en: Matplotlib
microsoft-fabric | tool | fr: Microsoft Fabric | en: Microsoft Fabric
microsoft-forms | tool | fr: Microsoft Forms | en: Microsoft Forms
microsoft-sql-server | tool | fr: Microsoft SQL Server; SQL Server; MS SQL; MSSQL | en: Microsoft SQL Server; SQL Server
microsoft-sql-server | en: MS SQL; MSSQL
microstrategy | tool | fr: MicroStrategy | en: MicroStrategy
minitab | tool | fr: Minitab | en: Minitab
mlflow | tool | fr: MLflow | en: MLflow
mlops | skill | fr: MLOps; mise en production de modèles; déployer des modèles d'apprentissage
mlops | fr: déploiement de modèles d'apprentissage | en: MLOps; deploy machine learning models
model-fine-tuning | skill | fr: modèles de langage préentraînés; transformeurs; affinage de modèles; fine-tuning
model-fine-tuning | en: model fine-tuning; transformer models; pretrained language models
mongodb | tool | fr: MongoDB; Mongo DB; Mongo | en: MongoDB; Mongo DB; Mongo
mysql | tool | fr: MySQL; My SQL | en: MySQL; My SQL
natural-language-processing | skill | fr: traitement du langage naturel; TALN; NLP; traitement automatique des langues
natural-language-processing | fr: traiter le langage naturel | en: natural language processing; NLP; text mining
neo4j | tool | fr: Neo4j; bases de données graphes | en: Neo4j; graph databases
nosql-databases | knowledge | fr: bases de données NoSQL; NoSQL | en: NoSQL databases; NoSQL
numpy | tool | fr: NumPy | en: NumPy
nvivo | tool | fr: NVivo; analyse qualitative NVivo | en: NVivo; NVivo qualitative analysis
opencv | tool | fr: OpenCV | en: OpenCV
operations-research | skill | fr: recherche opérationnelle; optimisation mathématique; programmation linéaire
operations-research | en: operations research; mathematical optimization; linear programming
oracle-database | tool | fr: Oracle Database; base de données Oracle; Oracle DB; bases Oracle; !Oracle
oracle-database | en: Oracle Database; Oracle DB; !Oracle
pandas | tool | fr: Pandas; bibliothèque Pandas | en: Pandas; Pandas library
personal-information-protection | skill | fr: protection des renseignements personnels
personal-information-protection | fr: protéger les renseignements personnels; Loi 25; RGPD
personal-information-protection | fr: protection des données personnelles; protéger les données personnelles
personal-information-protection | en: personal information protection; data privacy; Law 25; GDPR; privacy protection
pl-sql | tool | fr: PL/SQL | en: PL/SQL
plotly | tool | fr: Plotly | en: Plotly
postgis | tool | fr: PostGIS | en: PostGIS
postgresql | tool | fr: PostgreSQL; Postgres | en: PostgreSQL; Postgres
power-bi | tool | fr: Power BI; PowerBI; Microsoft Power BI | en: Power BI; PowerBI; Microsoft Power BI
power-bi-certification | certificate | fr: certification Power BI; PL-300; Power BI Data Analyst
power-bi-certification | en: Power BI certification; PL-300; Power BI Data Analyst
power-query | tool | fr: Power Query; langage M | en: Power Query; M language
predictive-modelling | skill | fr: modélisation prédictive; modèles prédictifs; analyse prédictive
predictive-modelling | fr: développer des modèles prédictifs; développement de modèles prédictifs
predictive-modelling | en: predictive modelling; predictive models; predictive analytics; predictive modeling
prompt-engineering | skill | fr: ingénierie de requêtes; prompt engineering; rédaction de requêtes pour l'IA
prompt-engineering | fr: rédiger des requêtes pour l'IA | en: prompt engineering; write prompts
pytorch | tool | fr: PyTorch; Py Torch | en: PyTorch; Py Torch
qlik | tool | fr: Qlik; QlikView; Qlik Sense; Qliksense | en: Qlik; QlikView; Qlik Sense; Qliksense
qualitative-data-analysis | skill | fr: analyse qualitative de données; analyser des données qualitatives
qualitative-data-analysis | fr: analyse de données qualitatives | en: qualitative data analysis
qualitative-data-analysis | en: analyze qualitative data
qualtrics | tool | fr: Qualtrics | en: Qualtrics
query-optimization | skill | fr: optimisation de requêtes; optimiser des requêtes; réglage de performance SQL
query-optimization | en: query optimization; optimize queries; SQL performance tuning
r-programming-language | tool | fr: langage R; logiciel R; RStudio; programmation en R; R Studio; tidyverse; !R
r-programming-language | en: R programming language; RStudio; R software; R programming; R Studio; tidyverse; !R
rapidminer | tool | fr: RapidMiner | en: RapidMiner
recommender-systems | skill | fr: systèmes de recommandation; moteurs de recommandation | en: recommender systems
recommender-systems | en: recommendation engines
redis | tool | fr: Redis | en: Redis
regression-analysis | skill | fr: régression; !régression; analyse de régression; régression linéaire
regression-analysis | fr: régression logistique; faire des analyses de régression | en: regression analysis
regression-analysis | en: linear regression; logistic regression
reinforcement-learning | skill | fr: apprentissage par renforcement | en: reinforcement learning
relational-databases | knowledge | fr: bases de données relationnelles; SGBD; SGBDR
relational-databases | fr: systèmes de gestion de bases de données | en: relational databases; RDBMS
relational-databases | en: database management systems; DBMS
sagemaker | tool | fr: SageMaker | en: SageMaker
sap-businessobjects | tool | fr: SAP BusinessObjects; Business Objects | en: SAP BusinessObjects; Business Objects
sap-bw | tool | fr: SAP BW | en: SAP BW
sas-statistical-software | tool | fr: logiciel SAS; SAS Enterprise Guide; programmation SAS; !SAS
sas-statistical-software | en: SAS statistical software; SAS Enterprise Guide; SAS programming; !SAS
scikit-learn | tool | fr: scikit-learn; sklearn | en: scikit-learn; sklearn
seaborn | tool | fr: Seaborn | en: Seaborn
sentiment-analysis | skill | fr: analyse de sentiments; analyse de texte; analyser des textes automatiquement
sentiment-analysis | fr: analyser des sentiments; analyse de textes automatiquement | en: sentiment analysis
sentiment-analysis | en: text analytics
simulink | tool | fr: Simulink | en: Simulink
snowflake-data-warehouse | tool | fr: Snowflake; entrepôt Snowflake | en: Snowflake data warehouse; Snowflake
spss | tool | fr: SPSS; IBM SPSS; logiciel SPSS | en: SPSS; IBM SPSS
sql | tool | fr: SQL; langage SQL; requêtes SQL; rédiger des requêtes SQL; écrire des requêtes SQL | en: SQL
sql | en: SQL queries; write SQL queries; structured query language
sqlite | tool | fr: SQLite | en: SQLite
ssas | tool | fr: SSAS; cubes OLAP; OLAP | en: SSAS; OLAP cubes; OLAP
ssis | tool | fr: SSIS; SQL Server Integration Services | en: SSIS; SQL Server Integration Services
ssrs | tool | fr: SSRS; SQL Server Reporting Services | en: SSRS; SQL Server Reporting Services
stata | tool | fr: Stata; logiciel Stata | en: Stata; Stata software
statistical-sampling | skill | fr: échantillonnage statistique; plan de sondage; échantillonner une population
statistical-sampling | en: statistical sampling; survey sampling
statistics | skill | fr: statistiques; analyse statistique; effectuer des analyses statistiques; statistique appliquée
statistics | fr: méthodes statistiques | en: statistics; statistical analysis; perform statistical analyses
statistics | en: applied statistics; statistical methods
stream-processing | skill | fr: traitement de flux en temps réel; données en continu; streaming de données
stream-processing | fr: traiter des flux en temps réel | en: stream processing; real-time data processing
stream-processing | en: data streaming
surveymonkey | tool | fr: SurveyMonkey | en: SurveyMonkey
surveys | skill | fr: enquêtes et sondages; réaliser des sondages; concevoir des questionnaires
surveys | fr: conception de questionnaires; réalisation de sondages | en: surveys; !surveys; conduct surveys
surveys | en: design questionnaires; questionnaire design; survey research
sybase | tool | fr: Sybase | en: Sybase
t-sql | tool | fr: T-SQL; Transact-SQL; procédures stockées | en: T-SQL; Transact-SQL; stored procedures
tableau-certification | certificate | fr: certification Tableau; Tableau Certified; Tableau Desktop Specialist
tableau-certification | en: Tableau certification; Tableau Certified; Tableau Desktop Specialist
tableau-software | tool | fr: Tableau Software; Tableau Desktop; Tableau Server; !Tableau | en: Tableau Software
tableau-software | en: Tableau Desktop; Tableau Server; !Tableau
talend | tool | fr: Talend; Talend Open Studio | en: Talend; Talend Open Studio
tensorflow | tool | fr: TensorFlow; Tensor Flow | en: TensorFlow; Tensor Flow
teradata | tool | fr: Teradata | en: Teradata
time-series-forecasting | skill | fr: prévision de séries chronologiques; séries temporelles; séries chronologiques
time-series-forecasting | fr: prévision de la demande statistique; prévoir des séries chronologiques
time-series-forecasting | en: time series forecasting; time series analysis; statistical forecasting
vertex-ai | tool | fr: Vertex AI | en: Vertex AI
`
