/** Skills of law, public service, safety of the public, social science. Format: see `information-technology.ts`. */
export const SKILLS_LAW_PUBLIC = `
access-to-information | knowledge | fr: accès à l'information; Loi sur l'accès; demandes d'accès à l'information
access-to-information | en: access to information; freedom of information requests
administrative-law | skill | fr: droit administratif; droit public; droit municipal | en: administrative law; public law
administrative-law | en: municipal law
anthropology | skill | fr: anthropologie | en: anthropology
arbitration | skill | fr: arbitrage; !arbitrage; règlement de différends; modes alternatifs de règlement des différends
arbitration | fr: résolution de différends; arbitrer des différends; résoudre des différends | en: arbitration
arbitration | en: dispute resolution; alternative dispute resolution
border-services | skill | fr: services frontaliers; contrôle frontalier; inspection douanière | en: border services
border-services | en: border control; customs inspection
briefing-notes | skill | fr: mémoires et notes d'information; rédiger des notes d'information; notes de breffage
briefing-notes | fr: rédiger des mémoires; mémoires de breffage; rédaction de notes d'information; rédaction de mémoires
briefing-notes | en: briefing notes; write briefing notes; policy briefs
business-law | skill | fr: droit des affaires; droit commercial; droit des sociétés; droit corporatif | en: business law
business-law | en: commercial law; corporate law
caij | tool | fr: CAIJ | en: CAIJ
canlii | tool | fr: CanLII | en: CanLII
charter-of-the-french-language | knowledge | fr: Charte de la langue française; Loi 96; francisation des entreprises
charter-of-the-french-language | fr: OQLF | en: Charter of the French Language; Bill 96; francization of businesses
charter-of-the-french-language | en: OQLF
citizen-services | skill | fr: service aux citoyens; servir les citoyens; renseigner les citoyens
citizen-services | fr: service à la population | en: citizen services; serve the public; public counter service
civil-law | skill | fr: droit civil; droit civil québécois; Code civil du Québec | en: civil law; Quebec civil law
civil-law | en: Civil Code of Quebec
commissioner-for-oaths | certificate | fr: assermentation; commissaire à l'assermentation
commissioner-for-oaths | fr: commissaire à l'assermentation du Québec | en: commissioner for oaths
common-law | skill | fr: common law; droit de common law | en: common law; common law practice
copyright | skill | fr: droit d'auteur | en: copyright
correctional-services | skill | fr: services correctionnels; surveillance de détenus; milieu carcéral
correctional-services | fr: surveiller des détenus | en: correctional services; inmate supervision; !corrections
court-services | skill | fr: greffe; !greffe; services judiciaires; sténographie judiciaire; soutien à la cour
court-services | en: court services; court clerking; court reporting
criminal-law | skill | fr: droit criminel; droit pénal; défense criminelle; droit criminel et pénal | en: criminal law
criminal-law | en: penal law; criminal defence
economic-analysis | skill | fr: recherche économique; analyse économique; !économie; études économiques
economic-analysis | fr: science économique; analyser l'économie; analyse de l'économie | en: economic analysis
economic-analysis | en: economic research; economics; economic studies
economic-development | skill | fr: développement économique; développement économique régional; développement local
economic-development | fr: promouvoir le développement économique; promotion du développement économique
economic-development | en: economic development; regional economic development; local development
eligibility-assessment | skill | fr: traitement de demandes gouvernementales; analyser l'admissibilité
eligibility-assessment | fr: évaluer l'admissibilité; analyse d'admissibilité; étude de demandes de prestations
eligibility-assessment | fr: traiter des demandes gouvernementales; évaluation de l'admissibilité
eligibility-assessment | en: eligibility assessment; process benefit applications; determine eligibility
eligibility-assessment | en: government application processing
emergency-management | skill | fr: sécurité civile; gestion des mesures d'urgence municipales
emergency-management | fr: planification des mesures d'urgence; planifier les mesures d'urgence
emergency-management | fr: gérer les mesures d'urgence municipales | en: emergency management; civil security
emergency-management | en: emergency planning; crisis management
employment-and-labour-law-practice | skill | fr: droit du travail et de l'emploi; conseil en droit du travail
employment-and-labour-law-practice | fr: litiges en droit du travail | en: employment and labour law practice
employment-and-labour-law-practice | en: labour law advice; employment litigation
environmental-law | skill | fr: droit de l'environnement; conformité environnementale légale | en: environmental law
environmental-law | en: environmental legal compliance
family-law | skill | fr: droit de la famille; droit familial; divorce et garde d'enfants | en: family law
family-law | en: divorce and custody
fire-prevention | skill | fr: prévention des incendies; inspection en prévention incendie; prévenir les incendies
fire-prevention | en: fire prevention; fire prevention inspection
firefighting | skill | fr: lutte contre les incendies; combattre des incendies; intervention incendie; sécurité incendie
firefighting | en: firefighting; fight fires; fire response; fire safety
genealogy | skill | fr: généalogie | en: genealogy
historical-research | skill | fr: histoire et patrimoine; recherche historique | en: historical research
historical-research | en: heritage conservation
human-rights | knowledge | fr: droits de la personne; Charte des droits et libertés; droits humains | en: human rights
human-rights | en: Charter of Rights and Freedoms
immigration-law | skill | fr: droit de l'immigration; immigration et citoyenneté; demandes d'immigration
immigration-law | fr: préparer des demandes d'immigration; préparation de demandes d'immigration | en: immigration law
immigration-law | en: immigration applications; prepare immigration applications; citizenship applications
intellectual-property | skill | fr: propriété intellectuelle | en: intellectual property
international-development | skill | fr: développement international; coopération internationale
international-development | fr: projets de développement international; aide humanitaire; coopération au développement
international-development | en: international development; international cooperation; humanitarian aid
international-development | en: development projects
international-law | skill | fr: droit international; droit international privé; droit humanitaire
international-law | en: international law; private international law; humanitarian law
international-relations | skill | fr: relations internationales; !diplomatie; affaires internationales
international-relations | fr: protocole diplomatique | en: international relations; diplomacy; international affairs
international-relations | en: diplomatic protocol
investigations | skill | fr: enquêtes; !enquêtes; mener des enquêtes; enquêter; enquêtes policières
investigations | fr: techniques d'enquête; mener des investigations | en: investigations; !investigations
investigations | en: conduct investigations; police investigation; investigative techniques
jurisevolution | tool | fr: JurisÉvolution; JurisConcept; ProCardex; Clio | en: JurisEvolution; Clio legal software
law-enforcement-of-regulations | skill | fr: application de règlements; faire appliquer des règlements
law-enforcement-of-regulations | fr: inspection réglementaire; appliquer la réglementation; appliquer des lois
law-enforcement-of-regulations | fr: faire respecter les règlements; règlements municipaux; appliquer des règlements
law-enforcement-of-regulations | fr: application de la réglementation; application de lois
law-enforcement-of-regulations | en: law enforcement of regulations; regulatory enforcement; bylaw enforcement
law-enforcement-of-regulations | en: enforce regulations
legal-advice | skill | fr: conseil juridique; donner des avis juridiques; avis juridiques
legal-advice | fr: conseiller des clients en droit; rédiger des avis juridiques; rédaction d'avis juridiques
legal-advice | en: legal advice; legal opinions; advise clients on legal matters; draft legal opinions
legal-drafting | skill | fr: rédaction juridique; rédiger des contrats juridiques; rédaction d'actes de procédure
legal-drafting | fr: rédiger des actes de procédure; rédaction législative; rédaction de contrats juridiques
legal-drafting | en: legal drafting; draft legal documents; draft pleadings; legislative drafting
legal-research | skill | fr: recherche juridique; effectuer des recherches juridiques; recherches jurisprudentielles
legal-research | fr: analyser la jurisprudence; jurisprudence; analyse de la jurisprudence | en: legal research
legal-research | en: conduct legal research; case law research
lexisnexis | tool | fr: LexisNexis | en: LexisNexis
litigation | skill | fr: litige; plaider; défendre des clients; défendre des clients devant les tribunaux; plaidoirie
litigation | fr: représenter des clients devant les tribunaux; représentation devant les tribunaux; litige civil
litigation | en: litigation; plead cases; court representation; represent clients in court; civil litigation
municipal-management | skill | fr: gestion municipale; administration municipale; services municipaux
municipal-management | fr: gérer des services municipaux; gestion de services municipaux | en: municipal management
municipal-management | en: municipal administration; municipal services
notarial-law | skill | fr: droit notarial; rédiger des actes notariés; actes notariés; testaments et mandats
notarial-law | fr: rédaction d'actes notariés | en: notarial law; notarial deeds; wills and mandates
notarial-law | en: draft notarial acts
paralegal-work | skill | fr: techniques juridiques; parajuridique; préparer des dossiers de cour; travail parajuridique
paralegal-work | fr: préparation de dossiers de cour | en: paralegal work; prepare court files; legal assistance
patents | skill | fr: brevets; rédiger des demandes de brevet; rédaction de demandes de brevet | en: patents
patents | en: patent drafting
pclaw | tool | fr: PCLaw | en: PCLaw
policing | skill | fr: travail policier; patrouille policière; techniques policières | en: policing; police patrol
policing | en: police work
political-science | skill | fr: sciences politiques | en: political science
professional-ethics | knowledge | fr: déontologie; éthique professionnelle; code d'éthique; éthique
professional-ethics | en: professional ethics; code of ethics; ethics
program-evaluation | skill | fr: évaluation de programmes; évaluer des programmes; suivi et évaluation
program-evaluation | en: program evaluation; evaluate programs; monitoring and evaluation; M&E
public-administration | skill | fr: administration publique; fonction publique; gestion publique
public-administration | fr: travailler dans la fonction publique | en: public administration; public service
public-administration | en: public management
public-consultation | skill | fr: consultation publique; mener des consultations publiques; participation citoyenne
public-consultation | fr: organiser des consultations; organisation de consultations | en: public consultation
public-consultation | en: citizen participation; conduct public consultations
public-policy-development | skill | fr: élaboration de politiques publiques; analyse de politiques publiques
public-policy-development | fr: politiques publiques; analyser des politiques publiques; conseil en politiques
public-policy-development | fr: élaborer des politiques publiques | en: public policy development
public-policy-development | en: public policy analysis; policy analysis; policy advice
real-estate-law | skill | fr: droit immobilier; actes de vente immobiliers; examen de titres
real-estate-law | fr: examiner des titres de propriété | en: real estate law; title examination; deeds of sale
regulated-canadian-immigration-consultant | certificate | fr: consultant réglementé en immigration; CRIC; membre du CCIC
regulated-canadian-immigration-consultant | en: regulated Canadian immigration consultant; RCIC
regulatory-compliance | skill | fr: conformité réglementaire; assurer la conformité réglementaire; veille réglementaire
regulatory-compliance | fr: !conformité; conformité légale; respecter la réglementation; vérifier la conformité
regulatory-compliance | fr: vérification de la conformité | en: regulatory compliance; ensure regulatory compliance
regulatory-compliance | en: regulatory monitoring; legal compliance; !compliance
service-of-process | skill | fr: signification d'actes; exécution de jugements | en: service of process; bailiff work
service-of-process | en: judgment enforcement
social-science-research | skill | fr: recherche en sciences sociales; recherche sociale | en: social science research
sociology | skill | fr: sociologie | en: sociology
soquij | tool | fr: SOQUIJ | en: SOQUIJ
tax-law | skill | fr: droit fiscal; litige fiscal | en: tax law; tax litigation
trademarks | skill | fr: marques de commerce | en: trademarks
westlaw | tool | fr: Westlaw | en: Westlaw
`
