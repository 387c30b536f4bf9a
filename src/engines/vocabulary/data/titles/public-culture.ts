/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_PUBLIC_CULTURE = `
00010 fr | député; maire; sénateur; conseiller municipal; ministre; premier ministre; conseiller de ville; préfet de MRC
00010 fr | lieutenant-gouverneur; gouverneur général; membre de l’Assemblée nationale; chef de bande; échevin
00010 fr | préfet élu; préfet
00010 en | member of parliament; mayor; senator; city councillor; municipal councillor; cabinet minister; premier
00010 en | prime minister; member of the national assembly; first nations band chief; member of the legislative assembly
00010 en | legislator; governor general; lieutenant-governor; alderman; reeve
00011 fr | sous-ministre; sous-ministre adjoint; directeur général de municipalité; directeur général de ville
00011 fr | haut fonctionnaire; ambassadeur; haut-commissaire; administrateur municipal principal
00011 fr | secrétaire général de gouvernement; greffier municipal en chef; directeur exécutif de ministère
00011 fr | secrétaire général de ministère; consul général; sous-ministre délégué; directeur général d’organisme public
00011 fr | gouverneur de province; secrétaire général de mairie; greffier municipal; directeur général des élections
00011 fr | consul; vice-consul
00011 en | deputy minister; assistant deputy minister; city manager; municipality chief administrative officer
00011 en | ambassador; high commissioner; government department director general; government services executive director
00011 en | chief statistician; auditor general; senior government official; city administrator; government commissioner
00011 en | consul general; clerk of the privy council; government fire commissioner; superintendent of insurance
00011 en | municipal chief administrative officer; chief electoral officer; town clerk; consul; vice-consul
00013 fr | directeur général d’hôpital; directeur général d’organisme communautaire
00013 fr | directeur général de centre de services scolaire; directeur général de cégep
00013 fr | directeur général d’organisme sans but lucratif; directeur général d’établissement de santé
00013 fr | président-directeur général de centre hospitalier; directeur exécutif d’association
00013 fr | directeur général d’association; président de syndicat; directeur général de fondation
00013 fr | directeur général de CHSLD; directeur général d’OBNL; directeur général de chambre de commerce
00013 fr | directeur d’hôpital; président d’université; chancelier d’université; directeur général d’ordre professionnel
00013 fr | vice-président d’association; directeur d’ONG; directeur général de coopérative
00013 fr | secrétaire général d’association
00013 en | non-profit organization executive director; hospital chief executive officer
00013 en | health services executive director; university chancellor; school board director general
00013 en | association executive director; union president; health services chief executive officer
00013 en | community services executive director; chamber of commerce executive director; college president
00013 en | charity executive director; foundation executive director; labour organization president
00013 en | co-operative general manager; hospital executive director; hospital president
00013 en | non-profit chief executive officer; NGO director; university president
00015 fr | président d’entreprise de construction; directeur général d’usine; vice-président de la production
00015 fr | vice-président des opérations; vice-président aux opérations; président d’entreprise de fabrication
00015 fr | président de compagnie minière; directeur général d’entreprise de construction; vice-président construction
00015 fr | président de compagnie de transport; directeur général d’entreprise manufacturière
00015 fr | vice-président à la production; directeur général d’entreprise de transport
00015 fr | vice-président ingénierie et construction; président de compagnie de chemin de fer
00015 fr | vice-président exploitation; président-directeur général en fabrication
00015 en | vice-president of operations; chief operating officer; COO; construction company president
00015 en | manufacturing company president; vice-president of production; manufacturing chief executive officer
00015 en | vice-president of manufacturing; construction company general manager; mining company president
00015 en | airline president; railway company president; vice-president of construction; utility company president
00015 en | transportation company president; forestry company president; executive vice-president of manufacturing
00015 en | vice-president of engineering and construction; trucking company president
10019 fr | chef de l’exploitation; chef des opérations; directeur du contentieux; chef du contentieux
11201 fr | conseiller en affaires réglementaires; spécialiste en affaires réglementaires
11201 fr | chargé d’affaires réglementaires; agent d’affaires réglementaires; coordonnateur des affaires réglementaires
11201 fr | responsable affaires réglementaires; associé aux affaires réglementaires
11201 en | regulatory affairs specialist; regulatory affairs associate; regulatory affairs officer
11201 en | regulatory affairs coordinator; regulatory affairs advisor
11202 en | museum educator
12100 en | constituency assistant
14301 fr | documentaliste
21210 fr | démographe
21210 en | demographer
22114 fr | jardinier
22114 en | greenskeeper; gardener
22233 fr | conseiller en efficacité énergétique
22233 en | energy advisor
22302 fr | technicien en prévention des incendies
40010 fr | directeur de programmes de santé au gouvernement; directeur des politiques sociales
40010 fr | directeur de programmes sociaux au gouvernement; directeur des politiques de santé
40010 fr | directeur de l’immigration; directeur de bureau d’emploi du gouvernement; gestionnaire de programmes sociaux
40010 fr | directeur de centre d’emploi gouvernemental; directeur de l’aide sociale au gouvernement
40010 fr | gestionnaire de l’immigration; directeur des anciens combattants
40010 en | government social policy director; government health program director; government health policy manager
40010 en | government social programs manager; government immigration manager; government employment program manager
40010 en | government social services program manager; government labour relations policy director
40010 en | immigration services chief; government employment equity director
40011 fr | directeur de l’analyse économique; directeur des politiques économiques
40011 fr | directeur de programmes économiques au gouvernement; directeur de l’impôt
40011 fr | directeur de programmes agricoles au gouvernement; chef de l’analyse économique
40011 fr | gestionnaire de politiques économiques; directeur du développement économique au gouvernement
40011 fr | directeur du développement économique; directeur de la politique fiscale
40011 fr | directeur du tourisme au gouvernement; directeur de politiques commerciales au gouvernement
40011 en | government economic policy director; government economic development director; tax policy director
40011 en | economic analysis director; government trade development director; government energy market analysis director
40011 en | agri-food market analysis director; government transportation policy manager; government taxation director
40011 en | regional economic services director; chief of international trade policy
40019 fr | directeur de l’administration publique; directeur de cabinet; chef de cabinet
40019 fr | directeur des affaires intergouvernementales; greffier de ville; secrétaire de municipalité
40019 fr | chef du protocole; directeur de service municipal; secrétaire-trésorier municipal
40019 fr | directeur des affaires parlementaires; directeur des élections; secrétaire-trésorier de municipalité
40019 fr | directeur du greffe; directeur de cabinet politique; chef de service à la fonction publique
40019 en | government election director; intergovernmental affairs director; legislative clerk manager; city clerk
40019 en | municipal clerk; protocol director; clerk of the legislative assembly; public service chief of staff
40019 en | federal-provincial relations director; government court administrator; government services archives director
40019 en | government program manager
40030 fr | directeur de centre communautaire; directeur de services sociaux; directeur de centre de réadaptation
40030 fr | directeur d’établissement correctionnel; directeur de prison; directeur de centre jeunesse
40030 fr | coordonnateur de services sociaux; directeur de maison d’hébergement; chef de service social
40030 fr | directeur d’organisme d’aide; directeur de centre d’hébergement; coordonnateur d’organisme communautaire
40030 fr | gestionnaire de services sociaux; directeur de maison des jeunes
40030 fr | chef de programme de protection de la jeunesse; directeur de la protection de la jeunesse
40030 fr | directeur de centre d’action bénévole; directeur de centre de femmes; coordonnateur de projets humanitaires
40030 fr | chef de mission humanitaire; responsable de programmes humanitaires
40030 fr | gestionnaire de programmes communautaires; directeur de résidence pour aînés; directeur de RPA
40030 en | social services manager; community centre manager; community services manager
40030 en | correctional institution manager; prison warden; child and youth centre director; family services manager
40030 en | shelter director; halfway house director; social services director; children’s aid director
40030 en | social work director; settlement services manager; correctional facility manager
40030 en | social services community program manager; neighbourhood centre director; seniors’ residence manager
40030 en | emergency shelter manager; youth services manager; shelter executive director; director of family services
40030 en | probation services director; homeless shelter manager; social services community development manager
40030 en | religious education director
40040 fr | commissaire de police; chef de police; directeur de service de police; inspecteur-chef de police
40040 fr | capitaine de police; lieutenant de police; inspecteur de police; commandant de police
40040 fr | inspecteur principal de police; directeur de police adjoint; chef adjoint de police
40040 fr | commissaire divisionnaire; officier de police supérieur; surintendant de police
40040 en | police chief; deputy police chief; police inspector; police captain; police lieutenant; police commissioner
40040 en | police superintendent; chief of police; police staff inspector; chief constable; RCMP commissioner
40040 en | deputy chief constable; harbour police chief; police commander
40041 fr | chef pompier; chef des pompiers; directeur du service de sécurité incendie; directeur de service d’incendie
40041 fr | chef de bataillon des incendies; chef adjoint des pompiers; directeur de la sécurité incendie
40041 fr | chef de district des incendies; directeur adjoint sécurité incendie; chef aux opérations des incendies
40041 fr | état-major incendie
40041 en | fire chief; deputy fire chief; fire department battalion chief; district fire chief; fire department director
40041 en | airport fire chief; firefighters platoon chief; fire services chief; assistant fire chief
40041 en | senior firefighting officer
40042 fr | officier des Forces armées; colonel; lieutenant-colonel; capitaine des Forces armées; major des Forces armées
40042 fr | général; lieutenant des Forces armées; capitaine de frégate; officier militaire; commandant militaire
40042 fr | officier d’infanterie; officier de marine militaire; élève-officier; brigadier général; officier de l’armée
40042 fr | sous-lieutenant militaire; officier de logistique militaire
40042 en | military officer; army colonel; lieutenant-colonel; army captain; army major; armed forces general
40042 en | air force officer; brigadier-general; officer cadet; armed forces commissioned officer; infantry officer
40042 en | army lieutenant; rear-admiral; naval lieutenant; armoured officer; military logistics officer; vice-admiral
40042 en | wing commander; military commander
41100 fr | juge; magistrat; juge municipal; juge de la Cour supérieure; juge de la Cour du Québec; juge en chef
41100 fr | juge d’appel; juge puîné; juge de la jeunesse
41100 en | judge; chief justice; superior court judge; provincial court judge; magistrate; court of appeal judge
41100 en | associate chief justice; county court judge; municipal judge; supreme court justice; family court judge
41100 en | puisne judge
41101 fr | avocat; notaire; avocat-conseil; conseiller juridique; procureur; procureur de la Couronne
41101 fr | procureur aux poursuites criminelles et pénales; avocat d’entreprise; avocat en droit des affaires
41101 fr | avocat en droit de l’immigration; avocat en droit du travail; avocat plaideur; avocat criminaliste; juriste
41101 fr | juriste d’entreprise; légiste; conseiller en affaires juridiques; avocat en droit familial; avocat fiscaliste
41101 fr | procureur de la République; avocat en litige; stagiaire en droit; stagiaire du Barreau; avocat à la cour
41101 fr | avocat stagiaire; avocat en propriété intellectuelle; responsable juridique; notaire en immobilier; plaideur
41101 fr | directeur juridique; avocat de pratique privée; conseiller juridique principal; avoué; avocat d’affaires
41101 fr | avocat salarié; avocat collaborateur; avocat junior; avocat en droit immobilier; avocat en droit corporatif
41101 fr | avocat fiscaliste junior; conseiller juridique d’entreprise; conseiller juridique bilingue
41101 fr | juriste d’affaires; juriste droit social; juriste conseil; notaire salarié; notaire stagiaire
41101 fr | notaire en droit immobilier; avocat en litige civil; avocat en droit administratif; avocat de la défense
41101 fr | avocat formé à l’étranger
41101 en | lawyer; attorney; solicitor; barrister; Quebec notary; legal counsel; corporate counsel; corporate lawyer
41101 en | in-house counsel; general counsel; crown attorney; prosecutor; crown prosecutor; criminal lawyer
41101 en | defence lawyer; immigration lawyer; family lawyer; labour lawyer; litigation lawyer; tax lawyer
41101 en | articling student; articling law student; legal advisor; attorney general counsel; advisory counsel
41101 en | real estate lawyer; intellectual property lawyer; legislative counsel; trial lawyer; associate lawyer
41101 en | civil lawyer; human rights lawyer; barrister and solicitor
41300 fr | travailleur social; assistant social; travailleur social clinicien; agent de relations humaines
41300 fr | travailleur social en milieu scolaire; travailleur social médical; travailleur social en CLSC
41300 fr | praticien en service social; assistant de service social; travailleur social en protection de la jeunesse
41300 fr | travailleur social en santé mentale; travailleur social de groupe; coordonnateur en travail social
41300 fr | assistante sociale; superviseur en travail social; travailleur social psychiatrique
41300 fr | délégué à la protection de la jeunesse
41300 en | social worker; medical social worker; school social worker; psychiatric social worker; clinical social worker
41300 en | registered social worker; family social worker; child welfare social worker; social work supervisor
41300 en | hospital social worker; social work case manager; child protection social worker; group social worker
41300 en | mental health social worker; co-ordinator of social work; social work child and youth protection worker
41300 en | senior social worker
41301 fr | psychothérapeute; sexologue; thérapeute conjugal et familial; thérapeute familial; psychoéducateur
41301 fr | sexothérapeute; psychanalyste; médiateur familial; conseiller matrimonial; psychopédagogue thérapeute
41301 fr | thérapeute conjugal; thérapeute en relation d’aide; psychologue-conseiller familial; conseiller familial
41301 fr | ludothérapeute clinicien; criminologue clinicien thérapeute; analyste du comportement; conseiller en deuil
41301 fr | psychoéducateur en milieu scolaire; psychosexologue; thérapeute en dépendances; thérapeute de couple
41301 en | psychotherapist; marriage counsellor; marriage and family therapist; family therapist; sex therapist
41301 en | sexologist; psychoeducator; grief counsellor; registered psychotherapist; behaviour analyst
41301 en | behavioural therapist; registered clinical counsellor; clinical counsellor; addictions therapist
41301 en | family counsellor; couples therapist; child play therapist; counselling therapist; marital therapist
41301 en | psychoanalyst; family mediator; bereavement counsellor; counsellor therapist; trauma counsellor
41301 en | board certified behaviour analyst; community mental health therapist; addictions counsellor
41301 en | drug addiction counsellor
41302 fr | prêtre; pasteur; imam; rabbin; curé; ministre du culte; évêque; aumônier; chapelain; archevêque; abbé
41302 fr | pasteur évangélique; vicaire; révérend; moine chef religieux; muezzin imam; guide religieux
41302 fr | prêtre catholique; évangéliste
41302 en | priest; pastor; imam; rabbi; minister of religion; chaplain; bishop; archbishop; religious leader
41302 en | religious cantor; church minister; Buddhist priest; evangelist preacher; parish priest; vicar; clergyman
41302 en | associate pastor; cardinal; Salvation Army officer; reverend; spiritual leader; mullah; youth pastor
41302 en | hospital chaplain; granthi
41310 fr | enquêteur de police; sergent-détective; détective de police; enquêteur judiciaire; enquêteur aux homicides
41310 fr | enquêteur criminel; analyste en renseignements criminels; technicien en scène de crime
41310 fr | technicien en identité judiciaire; agent du renseignement; enquêteur principal de police
41310 fr | inspecteur de police judiciaire; enquêteur du coroner; enquêteur en crimes économiques de la police
41310 fr | agent de renseignements criminels; coroner; expert en criminalistique; technicien en criminalistique
41310 en | police detective; police investigator; criminal investigator; detective-sergeant; homicide investigator
41310 en | police intelligence officer; criminal intelligence analyst; crime scene investigator
41310 en | forensic identification officer; criminalist; coroner; police forensic investigator; detective constable
41310 en | special investigations officer; police fraud investigator; medical examiner investigator
41310 en | forensic identification specialist; death investigator; criminal profiler; crime analyst; fire investigator
41310 en | intelligence analyst
41311 fr | agent de probation; agent de libération conditionnelle; agent de liaison en milieu carcéral
41311 fr | conseiller en milieu carcéral; agent de libération conditionnelle communautaire
41311 fr | agent d’évaluation en détention; conseiller d’insertion et de probation
41311 fr | agent de gestion de cas correctionnels; agent de classement des détenus
41311 en | probation officer; parole officer; correctional institution classification officer
41311 en | corrections case management officer; youth probation officer; parole board officer
41311 en | institutional parole officer; community parole officer; probation and parole officer
41311 en | conditional release officer; probation youth worker
41321 en | rehabilitation counsellor
41400 fr | agent de programme en sciences naturelles; conseiller en politiques scientifiques
41400 fr | conseiller en politiques environnementales; recherchiste en environnement
41400 fr | analyste des politiques de l’énergie; agent de programmes scientifiques; consultant en ergonomie; ergonome
41400 fr | conseiller en ergonomie; analyste en transport; conseiller en énergie; spécialiste en ergonomie
41400 fr | analyste des politiques de transport; expert en gestion de l’eau
41400 en | science policy advisor; natural science program officer; environmental policy analyst; energy policy analyst
41400 en | ergonomist; ergonomics consultant; ergonomic specialist; energy conservation officer
41400 en | climate change policy analyst; transportation policy analyst; natural resources policy analyst
41400 en | science program officer; human factors specialist; environmental program officer; technology transfer officer
41400 en | water management program officer; environmental issues officer; technology transfer specialist
41400 en | patent agent technical advisor; patent searcher
41403 fr | conseiller en politiques sociales; agent de programmes sociaux; recherchiste en sciences sociales
41403 fr | agent de recherche en sciences sociales; agent de recherche
41403 fr | agent de planification, de programmation et de recherche; chargé de programmes communautaires
41403 fr | chargé de projets communautaires; agent de recherche sociale; analyste de politiques sociales
41403 fr | conseiller en développement social; agent de développement social; conseiller en logement
41403 fr | conseiller en habitation; conseiller en développement international
41403 fr | chargé de projet en développement international; expert-conseil en programmes sociaux
41403 fr | consultant en développement international; chargé de programme humanitaire
41403 fr | agent de projet en coopération internationale; conseiller en développement communautaire
41403 fr | analyste en politiques d’immigration; chargé de suivi et évaluation; conseiller en affaires autochtones
41403 fr | conseiller en condition féminine; gestionnaire de programme en développement international
41403 fr | agent de projet humanitaire; spécialiste en suivi-évaluation; expert en suivi-évaluation
41403 fr | agent de planification sociale; conseiller en égalité des genres; spécialiste en genre
41403 fr | chargé de recherche en sciences sociales; coordonnateur de programme en développement international
41403 fr | conseiller en accessibilité universelle; analyste de politiques; conseiller politique
41403 fr | conseiller en politiques publiques; planificateur social; agent de développement communautaire
41403 fr | organisateur communautaire; conseiller en établissement; agent de projet communautaire
41403 fr | coordonnateur de projets communautaires; coordonnateur de programme humanitaire; chargé de projet ONG
41403 fr | chargé de programme ONG; chef de projet humanitaire; chargé de plaidoyer; agent de plaidoyer
41403 fr | conseiller en plaidoyer; responsable de suivi et évaluation; assistant de projet humanitaire
41403 fr | consultant en politiques publiques; conseiller en innovation sociale; agent de concertation
41403 fr | conseiller en concertation; chargé de concertation; agent de développement et de concertation
41403 fr | analyste en politiques publiques; chargé d’études sociales; chargé d’études socioéconomiques
41403 fr | expert en développement social; agent de développement local; conseiller en relations interculturelles
41403 fr | chargé de projet en immigration; conseiller en développement durable social
41403 fr | agent de recherche sociale junior; chercheur en politiques sociales
41403 en | social policy analyst; social policy researcher; social policy advisor; social program officer
41403 en | social researcher; policy analyst; policy advisor; social planner; housing policy analyst
41403 en | international aid and development project officer; international development officer
41403 en | international development consultant; development project officer; social survey researcher
41403 en | child welfare program officer; aid project officer; immigration policy analyst; labour policy analyst
41403 en | social services planner; monitoring and evaluation officer; monitoring and evaluation specialist
41403 en | humanitarian program officer; gender specialist; indigenous policy advisor; social science researcher
41403 en | employment equity policy researcher; social policy development officer; social program evaluation specialist
41403 en | NGO program officer; social impact analyst; political advisor; women’s program advisor; political aide
41403 en | public policy analyst; social policy research officer; settlement counsellor; citizenship officer
41406 fr | conseiller en loisirs; agent de développement en loisir; agent de programmes de loisirs
41406 fr | expert-conseil en loisirs; agent de développement sportif; conseiller en activité physique
41406 fr | agent de développement du sport; recherchiste en sports; conseiller en politiques sportives
41406 fr | analyste en loisirs; conseiller en développement du sport; conseiller en loisir; coordonnateur des loisirs
41406 fr | coordonnateur aux sports; coordonnateur de programme de loisirs; coordonnateur en loisir; récréologue
41406 en | recreation consultant; sports consultant; recreation policy analyst; fitness policy analyst
41406 en | sports program officer; recreation development officer; sports policy analyst; sport development officer
41406 en | recreation researcher; recreologist; recreation policy advisor; sport program consultant
41406 en | recreation programmer
41407 fr | agent de programmes au gouvernement; agent du protocole; agent des affaires intergouvernementales
41407 fr | agent des droits de la personne; agent de relations fédérales-provinciales; agent d’élections
41407 fr | conseiller en affaires internationales au gouvernement; diplomate; attaché diplomatique
41407 fr | agent du service extérieur; agent des affaires étrangères; agent des affaires parlementaires
41407 fr | conseiller diplomatique; agent du cabinet; conseiller d’ambassade; agent de programmes fédéraux
41407 fr | commissaire aux droits de la personne; agent de liaison gouvernementale; secrétaire d’ambassade
41407 fr | scrutateur en chef
41407 en | returning officer; government program officer; foreign service officer; intergovernmental affairs officer
41407 en | protocol officer; human rights officer; federal-provincial relations officer; elections officer; diplomat
41407 en | parliamentary affairs officer; cabinet affairs officer; elections administrator; diplomatic attaché
41407 en | electoral officer; royal commission officer; foreign affairs officer; human rights investigator
41407 en | consular officer; embassy attaché
41409 fr | anthropologue; archéologue; sociologue; géographe; historien; politologue; linguiste; criminologue
41409 fr | psychologue chercheur; ethnologue; généalogiste; gérontologue; philosophe; politicologue; psycholinguiste
41409 fr | chercheur en sciences humaines; historien de l’art; théologien; expert en sciences politiques
41409 fr | psychologue expérimental; sinologue; éthicien; criminologue chercheur; égyptologue; chercheur en histoire
41409 fr | archéologue de terrain; psychosociologue; chercheur en sociologie; spécialiste en éthique
41409 en | anthropologist; archaeologist; sociologist; geographer; historian; political scientist; linguist
41409 en | criminologist; ethnologist; genealogist; gerontologist; philosopher; psychometrist researcher; art historian
41409 en | theologian researcher; ethnographer; graphologist; research experimental psychologist; human geographer
41409 en | social anthropologist; ethicist; archeologist; field archaeologist; cultural anthropologist
41409 en | political science researcher; lexicographer researcher; museum ethnologist; psychometrician
42100 fr | policier; agent de police; patrouilleur; agent de la paix policier; policier patrouilleur; gendarme
42100 fr | constable; sergent de police; policier municipal; agent de la Sûreté du Québec; policier de la GRC
42100 fr | policier communautaire; gardien de la paix; brigadier de police; policier militaire civil; agent patrouilleur
42100 fr | caporal de police; policier autochtone; constable de police; agent de police municipale; policier du métro
42100 en | police officer; police constable; constable; police sergeant; police patrol officer; RCMP officer
42100 en | traffic police officer; provincial police officer; municipal police officer; police cadet
42100 en | community relations police officer; police corporal; harbour police officer; railway police officer
42100 en | band constable; mounted police officer; First Nations police officer; highway patrol officer
42101 fr | capitaine de pompiers; pompier; sapeur-pompier; pompier d’aéroport; pompier industriel; pompier volontaire
42101 fr | pompier à temps partiel; lieutenant de pompiers; pompier préventionniste
42101 fr | préventionniste en sécurité incendie; inspecteur en prévention des incendies; pompier premier répondant
42101 fr | agent de prévention incendie; pompier de Paris; inspecteur en incendie
42101 en | fire captain; firefighter; fireman; airport firefighter; industrial firefighter; volunteer firefighter
42101 en | fire inspector; fire prevention officer; probationary firefighter; firefighter-paramedic
42101 en | wildland firefighter; shipboard firefighter; firefighters lieutenant; fire prevention inspector
42101 en | fire safety inspector; crash firefighter; fire fighter
42102 fr | technicien militaire; sergent des Forces armées; adjudant; maître de première classe; technicien en munitions
42102 fr | sous-officier; caporal-chef technicien; membre spécialisé des Forces armées; maître des Forces armées
42102 fr | adjudant-chef; adjudant-maître; sous-officier de l’armée; sergent militaire; technicien de l’armée de l’air
42102 fr | technicien en munitions militaires; sous-officier de gendarmerie militaire
42102 en | warrant officer; armed forces sergeant; military police officer; petty officer
42102 en | specialized non-commissioned officer; military ammunition technician; chief petty officer; master seaman
42102 en | search and rescue technician; army sergeant; chief warrant officer; master warrant officer
42102 en | military intelligence operator; naval communicator; explosive ordnance technician; petty officer first class
42102 en | naval acoustic operator
42200 fr | juge de paix magistrat; juge de paix; technicien juridique; parajuriste; stagiaire en techniques juridiques
42200 fr | clerc d’avocat; agent de brevets; agent de marques de commerce; technicien en droit; commis juridique
42200 fr | recherchiste juridique; clerc de notaire; recherchiste en droit; technicien en recherche juridique
42200 fr | notaire public; consultant en immigration; consultant réglementé en immigration; conseiller en immigration
42200 fr | conseiller en immigration réglementé; examinateur de titres; agent de propriété intellectuelle
42200 fr | chercheur de titres; parajuriste en litige; agent de recherche en droit; assistant notarial technique
42200 fr | commissaire à l’assermentation; parajuriste corporatif; notaire clerc; assistant parajuridique
42200 fr | consultant en immigration canadienne; technicien en litige; parajuriste bilingue
42200 fr | parajuriste en droit des affaires; parajuriste en immobilier; technicien juridique bilingue
42200 fr | technicien juridique en droit corporatif; technicien en droit des affaires
42200 fr | technicien juridique en immobilier; technicien juridique en litige
42200 fr | conseiller réglementé en immigration canadienne; clerc juridique; assistant parajuriste
42200 fr | collaborateur de notaire; clerc principal de notaire
42200 en | paralegal; legal technician; law clerk; legal researcher; corporate paralegal; litigation paralegal
42200 en | patent agent; trademark agent; immigration consultant; regulated immigration consultant; notary public
42200 en | title searcher; legal research assistant; corporate law clerk; litigation law clerk; independent paralegal
42200 en | real estate law clerk; family law clerk; commissioner of affidavits; title examiner; trademarks examiner
42200 en | land titles examiner; contract paralegal; title closer; immigration paralegal
42200 en | immigration case processing consultant; RCIC; legal process specialist
42201 fr | intervenant social; travailleur communautaire; technicien en travail social; technicien en assistance sociale
42201 fr | intervenant communautaire; intervenant psychosocial; intervenant; intervenant de milieu
42201 fr | intervenant en santé mentale; intervenant en toxicomanie; intervenant jeunesse; travailleur de rue
42201 fr | travailleur de milieu; éducateur spécialisé; technicien en éducation spécialisée; TES
42201 fr | animateur de maison de jeunes; animateur communautaire; intervenant en hébergement
42201 fr | intervenant en maison d’hébergement; intervenant en violence conjugale
42201 fr | intervenant auprès des nouveaux arrivants; agent d’intégration; agent d’accueil des immigrants
42201 fr | intervenant en immigration; intervenant interculturel; agent de milieu; aide sociale intervenant
42201 fr | agent d’aide socioéconomique; agent d’aide financière; intervenant en itinérance
42201 fr | conseiller en réadaptation communautaire; éducateur en centre de réadaptation
42201 fr | éducateur spécialisé en milieu scolaire; moniteur-éducateur; accompagnateur social
42201 fr | intervenant en déficience intellectuelle; éducateur en déficience intellectuelle; intervenant de crise
42201 fr | intervenant téléphonique; intervenant de proximité; intervenant scolaire
42201 fr | technicien en intervention en délinquance; intervenant en délinquance
42201 fr | technicien en éducation spécialisée en milieu scolaire; animateur socioculturel; animateur social
42201 fr | médiateur social; éducateur de rue; conseiller en économie sociale et familiale; médiateur interculturel
42201 fr | intervenant en logement; travailleur social technicien; éducateur en foyer de groupe; pair aidant
42201 fr | intervenant en soutien familial; intervenant famille; coordonnateur de bénévoles
42201 fr | agent de soutien communautaire; intervenant auprès des aînés
42201 fr | animateur de vie spirituelle et d’engagement communautaire; agent d’intervention en milieu psychiatrique
42201 fr | intervenant en dépendance; agent d’établissement; animateur de foyer; agent d’insertion sociale
42201 fr | chargé d’insertion sociale; agent communautaire; chargé d’accompagnement social
42201 fr | intervenant social communautaire; intervenant social bilingue; agent d’intégration sociale
42201 fr | intervenant communautaire scolaire interculturel; agent de liaison communautaire
42201 fr | intervenant en immigration et intégration; intervenant auprès des familles immigrantes
42201 fr | intervenant auprès des réfugiés; conseiller à l’accueil des immigrants; agent d’accueil et d’intégration
42201 fr | agent d’accompagnement social; accompagnateur communautaire; intervenant de soir en hébergement
42201 fr | intervenant de nuit; intervenant en réinsertion sociale; intervenant en ressource d’hébergement
42201 fr | intervenant en déficience et TSA; éducateur spécialisé en garderie; éducateur spécialisé en CPE
42201 fr | technicien en éducation spécialisée en CPE; éducateur spécialisé auprès des adultes; éducateur en hébergement
42201 fr | agent social communautaire; animateur socioculturel en centre communautaire
42201 fr | animateur d’ateliers communautaires; animateur de centre jeunesse; intervenant en maison de jeunes
42201 fr | intervenant en prévention du suicide; intervenant en gestion de crise; agent de relation d’aide
42201 fr | technicien en travail social en CLSC; agent d’intégration des nouveaux arrivants
42201 fr | agent d’intervention sociale; travailleur de proximité; éducateur social; éducateur spécialisé en internat
42201 fr | auxiliaire de service social
42201 en | social services social worker; social service worker; community worker; community service worker
42201 en | community development worker; social services worker; child and youth worker; child and youth care worker
42201 en | youth worker; addictions worker; crisis intervention worker; crisis worker; shelter worker; settlement worker
42201 en | newcomer settlement worker; outreach worker; group home worker; residential youth worker
42201 en | mental health worker; mental health support worker; women’s shelter worker; welfare worker
42201 en | welfare income maintenance officer; social services case worker; life skills counsellor
42201 en | special education technician; social services special educator; developmental service worker
42201 en | family support worker; community support worker; community outreach worker; street worker
42201 en | aboriginal outreach worker; intake worker; housing support worker; social services rehabilitation worker
42201 en | neighbourhood worker; social assistance officer; volunteer coordinator; transition house worker
42201 en | veteran services officer; community counsellor; youth care worker; victim services worker
42201 en | social service technician; newcomer integration officer; band adviser; welfare and compensation officer
42201 en | social services supported living worker; special needs worker; street outreach worker
42201 en | homeless shelter worker; social work technician; community animator; family service worker
42201 en | harm reduction worker; intercultural mediator; immigrant settlement counsellor
42204 fr | diacre; religieux; agent de pastorale; animateur de pastorale; missionnaire; religieuse; frère religieux
42204 fr | travailleur religieux; intervenant en soins spirituels; catéchète; agent de pastorale paroissiale
42204 fr | assistant pastoral; diacre permanent assistant; sœur religieuse; animateur religieux; moine; nonne
42204 fr | sacristain; intervenant spirituel
42204 en | nun; religious brother; missionary; pastoral animator; religious education worker; lay preacher
42204 en | church worker; monk; pastoral assistant; religion worker; religious sister; spiritual care practitioner
42204 en | pastoral care worker; Christian Science practitioner; parish worker; Bible worker
43109 fr | moniteur de voile
43109 en | sailing instructor
43200 fr | huissier; huissier de justice; shérif; huissier adjoint; constable spécial de palais de justice
43200 fr | shérif adjoint; stagiaire huissier; agent de signification
43200 en | bailiff; sheriff; deputy sheriff; sheriff’s officer; court bailiff; process server; sheriff’s bailiff
43201 fr | agent des services correctionnels; agent correctionnel; gardien de prison
43201 fr | gardien d’établissement de détention; agent des services correctionnels fédéraux
43201 fr | agent en services correctionnels; surveillant de prison; agent de détention; surveillant pénitentiaire
43201 fr | agent pénitentiaire; gardien pénitentiaire; agent de services correctionnels
43201 en | correctional officer; prison guard; correctional service officer; jail guard; detention officer
43201 en | detention attendant; correctional facility guard; youth detention officer; penitentiary guard
43201 en | corrections officer; prison officer; correctional institution guard; correctional officers supervisor
43201 en | federal corrections officer
43202 fr | agent de stationnement; préposé au contrôle du stationnement; agent de contrôle animalier
43202 fr | inspecteur municipal; agent de réglementation; agent d’application de la réglementation
43202 fr | agent de sécurité publique municipale; inspecteur de taxis; patrouilleur municipal
43202 fr | inspecteur en environnement municipal; agent de contrôle routier; contrôleur routier
43202 fr | agent de surveillance du stationnement; agent d’application des règlements municipaux
43202 fr | inspecteur de règlements municipaux; inspecteur de permis; agent de la réglementation du stationnement
43202 fr | inspecteur de zonage; préposé au contrôle des animaux; agent de brigade urbaine; inspecteur de l’alcool
43202 fr | inspecteur en urbanisme et environnement; agent de contrôle des titres de transport
43202 fr | inspecteur des normes du travail; agent de surveillance de la voie publique
43202 fr | contrôleur de titres de transport; inspecteur du travail
43202 en | by-law enforcement officer; bylaw officer; parking enforcement officer; parking control officer
43202 en | animal control officer; by-law officer; municipal law enforcement officer; liquor inspector; taxi inspector
43202 en | zoning inspector; dog catcher; property standards officer; business licence inspector; garbage inspector
43202 en | commercial transport inspector; municipal enforcement officer; fare inspector; employment standards officer
43202 en | lottery inspector; meter maid; licence inspector; labour inspector; municipal by-law inspector
43202 en | animal regulations enforcement officer; transit enforcement officer; zoning officer; gaming inspector
43202 en | property standards inspector; weigh scale officer; government casino surveillance inspector
43203 fr | agent des services frontaliers; douanier; agent de douane; agent des douanes; agent d’immigration
43203 fr | inspecteur des douanes; agent de l’immigration; agent de la protection des réfugiés
43203 fr | agent des services d’immigration; agent frontalier; agent de traitement de l’immigration
43203 fr | maître-chien des douanes; inspecteur d’immigration; officier de douane
43203 fr | agent de l’Agence des services frontaliers du Canada; inspecteur de l’immigration; contrôleur des douanes
43203 fr | brigadier des douanes
43203 en | border services officer; customs officer; immigration officer; customs inspector; border guard
43203 en | government immigration agent; CBSA officer; customs investigator; immigration examining officer
43203 en | customs superintendent; refugee claims officer; border officer; customs detector dog handler
43203 en | immigration inspector; visa officer; border patrol officer
43204 fr | membre des opérations des Forces armées; caporal des Forces armées
43204 fr | opérateur de systèmes de communication militaire; conducteur de matériel mobile militaire
43204 fr | cuisinier militaire; commis militaire; matelot de première classe militaire; caporal-chef
43204 fr | opérateur radar militaire; technicien en approvisionnement militaire; matelot-chef; caporal militaire
43204 fr | commis de soutien à la gestion des ressources militaire
43204 en | airborne electronic sensor operator; armed forces corporal; leading seaman; master corporal
43204 en | armed forces signal operator; military clerk; military mobile support equipment operator
43204 en | armed forces operations member; military communications researcher; armed forces boatswain; combat engineer
43204 en | military weapons technician; naval electronic sensor operator; army corporal; air force corporal
43204 en | military combat systems operator; armed forces able seaman
44101 fr | auxiliaire aux services de santé et sociaux; auxiliaire familial et social; ASSS; aide familial
44101 fr | auxiliaire familial; aide à domicile; aide familiale à domicile; préposé au maintien à domicile
44101 fr | préposé aux soins à domicile; préposé à l’aide à domicile; préposé aux bénéficiaires à domicile
44101 fr | aide de maintien à domicile; préposé au soutien à domicile; auxiliaire de vie; auxiliaire de vie sociale
44101 fr | aide-soignant à domicile; accompagnateur de personnes âgées; dame de compagnie pour personnes âgées
44101 fr | assistant de vie; accompagnateur à domicile; aide de vie; garde-malade à domicile; aide familiale résidante
44101 fr | aide familial résidant; préposé au répit; gardien de répit; intervenant en répit
44101 fr | travailleur de maintien à domicile; préposé d’aide à domicile; assistant de vie aux familles
44101 fr | aide aux personnes âgées; préposé aux personnes âgées à domicile; aide à la personne; aidant à domicile
44101 fr | assistant personnel de personne handicapée; préposé à domicile; auxiliaire en santé et services sociaux
44101 fr | soignant à domicile; gouvernante à domicile; domestique; employé de maison; aide aux personnes handicapées
44101 fr | accompagnateur de personne handicapée; préposé aux soins personnels à domicile
44101 fr | auxiliaire de soins à domicile; auxiliaire à domicile; accompagnateur en répit; aide au répit
44101 fr | auxiliaire de vie à domicile; auxiliaire familial à domicile; préposé au service à domicile
44101 fr | préposé au soutien à domicile de nuit; aide à domicile pour personnes âgées; aide de vie à domicile
44101 fr | préposé aux soins personnels; préposé aux aînés à domicile; accompagnateur d’aînés
44101 fr | accompagnateur pour personne âgée; aide familiale à temps plein; aide-ménagère à domicile et accompagnement
44101 fr | préposé à l’aide aux aînés; préposé au soutien des aînés; aide aux aînés; dame de compagnie à domicile
44101 fr | garde de personne âgée; gardien d’aînés; intervenant à domicile
44101 en | home support worker; home care worker; home personal support worker; home support personal care attendant
44101 en | home health care aide; home care aide; home support personal aide; live-in caregiver; caregiver
44101 en | family caregiver; elderly caregiver; caregiver for seniors; respite worker; respite care worker
44101 en | home care attendant for persons with disabilities; live-in housekeeper; home care personal attendant
44101 en | home attendant; home support personal care aide; live-in caregiver for seniors; home helper
44101 en | companion to elderly; family aide; senior caregiver; home disability support worker
44101 en | private household housekeeper; home caregiver; home care attendant; private caregiver; doula
44101 en | non-medical home care worker; home support aide; domestic worker; home support personal support worker
44101 en | in-home caregiver; elder care worker; visiting homemaker; home support respite worker
44101 en | personal support worker; PSW; homemaker
44200 fr | soldat; soldat d’infanterie; réserviste; militaire; fantassin; artilleur; membre de l’infanterie
44200 fr | militaire du rang; soldat de première classe; soldat de l’armée; soldat de combat; membre d’équipage de char
44200 fr | tirailleur; légionnaire; parachutiste militaire; fusilier
44200 en | soldier; infantry soldier; infantryman; armed forces private; rifleman; army gunner; army reservist
44200 en | combatant; armoured soldier; artillery soldier; primary reserve member; artillery gunner; combat soldier
44200 en | paratrooper; armoured crewman; combat infantry member; ordinary soldier; infantry private
50010 fr | directeur de bibliothèque; directeur de musée; conservateur en chef de musée; directeur d’archives
50010 fr | directeur de galerie d’art; bibliothécaire en chef; chef de bibliothèque
50010 fr | directeur de centre de documentation; responsable de bibliothèque; directeur de bibliothèque publique
50010 fr | galeriste; directeur de médiathèque; directeur adjoint de musée; directeur général de musée
50010 fr | directeur de centre d’archives; gestionnaire de bibliothèque
50010 en | library manager; museum director; art gallery manager; chief librarian; archives manager; library director
50010 en | museum manager; art gallery director; head librarian; museum assistant director; library services manager
50010 en | film library director; regional library director; public library director; museum executive director
50010 en | gallery manager; archive manager
50011 fr | directeur de la programmation; directeur de l’édition; directeur de théâtre; directeur artistique de théâtre
50011 fr | éditeur; directeur de station de radio; directeur général de théâtre; directeur de publication
50011 fr | directeur de maison d’édition; directeur de chaîne de télévision; directeur de salle de spectacle
50011 fr | directeur de diffusion; directeur de l’information de journal; directeur de studio d’enregistrement
50011 fr | directeur de journal; directeur des programmes de télévision; directeur de festival des arts de la scène
50011 fr | directeur de troupe; directeur de studio de cinéma; gérant de théâtre
50011 en | broadcasting station manager; publishing house manager; publishing manager; theatre company manager
50011 en | performing arts manager; radio station manager; television station manager; newspaper manager
50011 en | dance company manager; recording studio manager; opera company manager; ballet company manager
50011 en | magazine publishing manager; publications production manager; editorial production manager
50011 en | motion picture production company manager; broadcasting program manager; television program manager
50011 en | newspaper publisher; cultural centre manager; theatre manager; music publishing manager
50011 en | broadcast production manager; broadcasting programming director; newsroom manager; theatre production manager
50011 en | managing editor; editor-in-chief; theatre director
50012 fr | directeur des loisirs; directeur de services récréatifs; directeur de club sportif
50012 fr | directeur des sports et loisirs; directeur de centre de conditionnement physique
50012 fr | gérant de centre de conditionnement physique; directeur de camp; directeur de camp de vacances
50012 fr | directeur de centre de loisirs; directeur de golf; coordonnateur de camp de jour; gérant de club de golf
50012 fr | gérant de gymnase; directeur de club de gymnastique; directeur de la vie communautaire et des loisirs
50012 fr | régisseur des sports; chef de division loisirs; responsable des loisirs; régisseur aux loisirs
50012 fr | directeur de fédération sportive; responsable de centre sportif; directeur sportif
50012 fr | directeur de centre aquatique
50012 en | recreation director; sports director; recreation manager; fitness centre manager; gym manager
50012 en | parks and recreation director; recreation services manager; sports program director; YMCA program director
50012 en | fitness director; golf club manager; summer camp director; sports association director
50012 en | fitness program director; municipal recreation director; recreation program director; health club manager
50012 en | amateur sports director; recreation program manager; sports and recreation director; bowling centre manager
50012 en | athletic director; aquatics manager; camp director; sports complex manager; director of recreation
50012 en | community recreation manager
51100 fr | bibliothécaire; bibliothécaire de référence; bibliothécaire universitaire; bibliothécaire de liaison
51100 fr | catalographe; bibliothécaire-documentaliste; documentaliste bibliothécaire; bibliothécaire en milieu scolaire
51100 fr | bibliothécaire jeunesse; spécialiste en sciences de l’information; professeur documentaliste
51100 fr | bibliothécaire professionnel; bibliothécaire responsable; bibliothécaire scolaire
51100 fr | bibliothécaire de recherche
51100 en | librarian; reference librarian; university librarian; public librarian; cataloguing librarian
51100 en | systems librarian; children’s librarian; law librarian; medical librarian; cataloguer; special librarian
51100 en | corporate librarian; academic librarian; digital librarian; information services librarian; liaison librarian
51100 en | bibliographer; acquisitions librarian; school librarian; research librarian
51101 fr | conservateur de bibliothèque; conservateur de musée; conservateur; commissaire d’exposition
51101 fr | restaurateur d’œuvres d’art; restaurateur de tableaux; conservateur-restaurateur
51101 fr | conservateur adjoint de musée; conservateur d’art; restaurateur d’objets d’art; conservateur du patrimoine
51101 fr | conservateur de collections; restaurateur de biens culturels; commissaire en art contemporain
51101 fr | restaurateur de livres anciens; restaurateur de peintures; muséologue
51101 en | conservator; curator; museum curator; art conservator; art curator; paintings restorer
51101 en | art gallery conservator; exhibition curator; assistant curator; furniture conservator; textile conservator
51101 en | heritage conservator; museum conservator; contemporary art curator; collections curator
51101 en | natural history curator; archaeology curator; art gallery curator; paper conservator
51102 fr | archiviste; archiviste adjoint; archiviste d’entreprise; archiviste historique; archiviste de référence
51102 fr | archiviste-conseil; archiviste municipal; archiviste de recherche; archiviste-documentaliste
51102 fr | archiviste numérique
51102 en | archivist; assistant archivist; reference archivist; historical archivist; digital archivist; film archivist
51102 en | multimedia archivist; research archivist; corporate archivist; municipal archivist; archives analyst
51102 en | photo archivist
51110 fr | réviseur; réviseur linguistique; rédacteur en chef; réviseur-correcteur; correcteur-réviseur
51110 fr | éditeur de contenu; chef de pupitre; éditeur littéraire; secrétaire de rédaction; rédacteur en chef adjoint
51110 fr | correcteur; chef des nouvelles; réviseur technique; rédacteur-réviseur; directeur littéraire
51110 fr | directeur de collection; éditorialiste en chef; réviseur de textes; conseiller littéraire
51110 fr | responsable éditorial; chargé d’édition; chef de rubrique; rédacteur en chef Web; rédacteur médical
51110 fr | rédacteur de nouvelles
51110 en | editor; copy editor; associate editor; news editor; literary editor; technical editor; contributing editor
51110 en | manuscript editor; sports editor; content editor; city editor; book editor; medical editor; magazine editor
51110 en | editorial consultant; web editor; newspaper editor; features editor; line editor; assignment editor
51110 en | advertising editor; acquisitions editor; developmental editor; chief editor; text editor; copyeditor
51110 en | picture editor
51111 fr | écrivain; auteur; rédacteur; rédacteur Web; rédacteur de contenu; scénariste; romancier; poète; dramaturge
51111 fr | concepteur-rédacteur; rédacteur publicitaire; rédacteur de discours; rédacteur pigiste; biographe
51111 fr | auteur dramatique; rédacteur francophone; scénariste de jeux vidéo; concepteur narratif
51111 fr | créateur de contenu rédacteur; rédacteur de magazine; auteur de bandes dessinées; rédacteur SEO; librettiste
51111 fr | prête-plume; nouvelliste; rédacteur-concepteur publicitaire; écrivain public; rédacteur de contenu Web
51111 fr | dialoguiste; copywriter; adaptateur de dialogues; script-éditeur; rédacteur de demandes de subvention
51111 fr | essayiste; lexicographe
51111 en | writer; author; copywriter; content writer; screenwriter; scriptwriter; novelist; poet; playwright
51111 en | speech writer; web content writer; creative writer; freelance writer; advertising copywriter; script writer
51111 en | game writer; narrative designer; biographer; essayist; interactive media writer; ghostwriter
51111 en | short story writer; advertisement writer; SEO content writer; feature writer; children’s writer
51111 en | fiction writer; grant writer; dramatist; speechwriter; librettist; lexicographer
51112 fr | rédacteur technique; communicateur technique; rédacteur scientifique; rédacteur de manuels techniques
51112 fr | rédacteur de documentation technique; rédacteur technique en informatique
51112 fr | spécialiste en documentation technique; documentaliste technique rédacteur; rédacteur de logiciels
51112 fr | concepteur de documentation technique; vulgarisateur scientifique; rédacteur de manuels
51112 fr | analyste de devis rédacteur
51112 en | proposal writer; technical writer; medical writer; scientific writer; technical documentation specialist
51112 en | software technical writer; manual writer; handbook writer; specifications writer
51112 en | scientific and technical writer; technical communicator; documentation writer; science writer
51112 en | API documentation writer; user manual writer; technical author; policy and procedure writer
51113 fr | journaliste; reporter; correspondant; chroniqueur; journaliste reporter d’images; journaliste Web
51113 fr | journaliste pigiste; journaliste sportif; journaliste de télévision; journaliste radio; critique d’art
51113 fr | éditorialiste; critique de cinéma; correspondant à l’étranger; journaliste économique; journaliste politique
51113 fr | recherchiste en journalisme; journaliste multimédia; grand reporter; caricaturiste éditorialiste
51113 fr | chroniqueur culinaire; chroniqueur culturel; blogueur journaliste; journaliste scientifique
51113 fr | journaliste d’enquête; journaliste à la pige; reporter télé; critique littéraire; reporter radio
51113 fr | cyberjournaliste; correspondant de presse; journaliste-rédacteur; chef d’antenne
51113 en | journalist; reporter; correspondent; columnist; news reporter; sports reporter; news writer; critic
51113 en | film critic; food critic; investigative journalist; newspaper columnist; television reporter
51113 en | editorial writer; news commentator; freelance journalist; news correspondent; foreign correspondent
51113 en | broadcast journalist; video journalist; radio reporter; cyberjournalist; book reviewer; multimedia journalist
51113 en | investigative reporter; network reporter; newspaper reporter; literary critic; journalist-blogger
51113 en | theatre critic; travel journalist; photojournalist reporter
51114 fr | réviseur de traductions; traducteur; interprète; traducteur-réviseur; terminologue
51114 fr | traducteur anglais-français; traducteur pigiste; traducteur juridique; interprète de conférence
51114 fr | interprète judiciaire; interprète communautaire; interprète en langue des signes
51114 fr | interprète en langue des signes québécoise; interprète en milieu social; traducteur technique; localisateur
51114 fr | traducteur médical; spécialiste en localisation; traducteur-terminologue; traducteur agréé
51114 fr | traducteur-interprète; interprète gestuel; traducteur assermenté; sous-titreur traducteur
51114 fr | réviseur-traducteur; interprète simultané; traducteur de jeux vidéo; post-éditeur; traducteur littéraire
51114 fr | traducteur indépendant; interprète LSQ; interprète visuel; langagier; traducteur financier
51114 fr | adaptateur traducteur; traducteur-rédacteur; traducteur français-arabe; traducteur espagnol-français
51114 fr | traducteur français-anglais; réviseur-traducteur pigiste; interprète en milieu hospitalier
51114 fr | interprète français-arabe; interprète arabe; traducteur junior; traducteur senior; spécialiste en traduction
51114 fr | traducteur-interprète assermenté; terminologue-traducteur; traducteur technique et scientifique
51114 en | translator; interpreter; terminologist; conference interpreter; court interpreter; community interpreter
51114 en | sign language interpreter; medical interpreter; legal translator; localizer; translator-reviser
51114 en | certified translator; technical translator; freelance translator; localisation specialist
51114 en | translation reviser; English-French translator; simultaneous interpreter; cultural interpreter
51114 en | translator adaptor; literary translator; health care interpreter; linguist translator; medical translator
51114 en | interpreter for the deaf; translator-interpreter; ASL interpreter; media interpreter; legal terminologist
51114 en | visual language interpreter
51120 fr | directeur de production cinématographique; réalisateur; producteur; metteur en scène; chorégraphe
51120 fr | directeur photo; directeur de la photographie; producteur délégué; réalisateur de télévision
51120 fr | monteur de films; réalisateur de cinéma; directeur artistique; producteur de télévision; monteur cinéma
51120 fr | assistant-réalisateur; directeur de création; producteur de jeux vidéo; producteur exécutif
51120 fr | réalisateur de radio; producteur de spectacles; réalisateur vidéo; vidéaste
51120 fr | directeur technique des arts de la scène; réalisateur de jeux vidéo; producteur de disques
51120 fr | réalisateur publicitaire; producteur multimédia; cinéaste; documentariste; réalisateur-monteur
51120 fr | assistant-réalisateur cinéma; producteur de contenu; directeur de plateau; chef monteur; producteur radio
51120 fr | scénographe metteur en scène; producteur audiovisuel; monteur audiovisuel; premier assistant à la réalisation
51120 fr | monteur image; vidéographe réalisateur; game producer; chargé de production audiovisuelle; monteur truquiste
51120 fr | directeur artistique de jeux vidéo
51120 en | producer; film director; motion picture director; choreographer; film producer; television producer
51120 en | television director; stage director; film editor; cinematographer; director of photography
51120 en | film assistant director; artistic director; motion pictures art director; executive producer; filmmaker
51120 en | game producer; documentary filmmaker; theatre producer; record producer; multimedia producer; radio producer
51120 en | broadcasting creative director; show producer; casting director; video producer; broadcast producer
51120 en | line producer; music video director; motion picture editor; news producer; broadcasting technical director
51120 en | content producer; new media producer; associate producer; music producer; videographer producer
51120 en | documentary producer; radio director; production designer; special effects supervisor; technical producer
51121 fr | parolier; chef d’orchestre; compositeur; arrangeur; arrangeur de musique; compositeur de musique
51121 fr | directeur musical; auteur-compositeur; orchestrateur; chef de chœur; compositeur de musique de film
51121 fr | compositeur de chansons; chef de chorale; directeur de chorale; auteur-compositeur-interprète; chansonnier
51121 en | lyricist; orchestra conductor; composer; music arranger; arranger; songwriter; music composer; choir director
51121 en | band leader; orchestrator; film composer; music director; choir conductor; score composer; band conductor
51121 en | symphony conductor; jingle composer
51122 fr | musicien; chanteur; pianiste; guitariste; violoniste; choriste; batteur; chanteur d’opéra; percussionniste
51122 fr | organiste; musicien d’orchestre; professeur de musique; enseignant de musique; saxophoniste; flûtiste
51122 fr | artiste lyrique; bassiste; accompagnateur au piano; trompettiste; musicien de rue; violoncelliste
51122 fr | claviériste; rappeur; clarinettiste; professeur de chant; harpiste; griot; oudiste; ténor; musicien pigiste
51122 en | musician; singer; pianist; guitarist; violinist; drummer; opera singer; music teacher; vocalist; organist
51122 en | percussionist; orchestra musician; rock musician; accompanist; choir singer; saxophonist; flutist; cellist
51122 en | singing telegram messenger musician; recording artist; instrumental musician; trumpet player; pop singer
51122 en | rapper; instrumentalist; church organist; bassist; trombonist; street musician; classical singer; folk singer
51122 en | backup singer; jazz musician; voice instructor; harpist; clarinetist; keyboardist; session musician
51122 en | concert singer
52100 fr | technicien en documentation; technicien en bibliothèque; bibliotechnicien; technicien en archivistique
52100 fr | technicien de bibliothèque; technicien en bibliothéconomie; technicien d’archives; technicien aux archives
52100 fr | technicien en techniques de la documentation; technicien aux acquisitions en bibliothèque
52100 fr | assistant technique en bibliothèque; technicien documentaliste; technicien en catalogage
52100 fr | technicien en référence
52100 en | library technician; archive technician; library technical assistant; archives technician
52100 en | cataloguing technician; technical services library technician; archival technician; library technologist
52100 en | library reference technician; library technical services technician; archivist technician
52100 en | public services library technician; medical library technician; library documentation technician
52110 fr | cadreur; caméraman; opérateur de caméra; vidéographe; cadreur de cinéma; opérateur de prise de vues
52110 fr | caméraman de télévision; cadreur-monteur; premier assistant-caméraman; cadreur de reportage
52110 fr | opérateur de drone de cinéma; caméraman pigiste; pointeur; assistant-caméraman; cadreur de studio
52110 fr | opérateur Steadicam
52110 en | camera operator; film camera operator; video camera operator; cameraman; videographer
52110 en | television camera operator; electronic news gathering camera operator; cinema camera operator
52110 en | motion picture camera operator; studio camera operator; assistant camera operator; ENG camera operator
52110 en | camerawoman; steadicam operator; news videographer; wedding videographer; documentary camera operator
52111 fr | technicien en graphisme; technicien en infographie; technicien en multimédia; technicien en animation
52111 fr | infographiste; infographe; maquettiste; technicien en arts graphiques; technicien en infographie en prépresse
52111 fr | graphiste technicien; technicien en dessin animé; technicien en intégration multimédia
52111 fr | opérateur d’infographie; technicien en animation 2D; technicien multimédia; infographiste multimédia
52111 fr | infographe pigiste; opérateur infographe; infographiste 2D; technicien en design graphique; infographiste PAO
52111 fr | lettreur; artiste d’effets visuels; artiste en effets visuels
52111 en | graphic arts technician; multimedia technician; graphics technician; layout technician; animation painter
52111 en | advertising layout technician; graphic design technician; multimedia graphic design technician
52111 en | animation technician; animation colourist; graphic technician; computer graphics technician
52111 en | interactive media technician; commercial layout artist; paste-up artist; DTP graphic technician
52111 en | print layout technician; graphics production artist; digital graphics technician; lettering technician
52111 en | sign layout technician; visual effects artist; VFX artist
52112 fr | technicien en radiodiffusion; technicien de diffusion; technicien en télédiffusion
52112 fr | opérateur de mise en ondes; technicien de télévision; technicien de mise en ondes; opérateur de régie
52112 fr | technicien de reportage; technicien en radiotélédiffusion; technicien d’antenne; technicien en télévision
52112 fr | opérateur de contrôle de la diffusion
52112 en | broadcast technician; broadcasting technician; master control room operator; master control operator
52112 en | broadcasting radio technician; broadcasting television technician; broadcast transmitter operator
52112 en | broadcasting switcher; mobile broadcasting technician; television broadcast technician; on-air technician
52112 en | broadcasting video control operator; broadcast operations technician; broadcast engineer technician
52112 en | broadcasting network control operator; television switcher; webcast technician; community radio technician
52113 fr | monteur vidéo; technicien de radio; technicien du son; ingénieur du son; preneur de son; technicien de son
52113 fr | technicien audiovisuel; technicien en audiovisuel; sonorisateur; mixeur de son
52113 fr | technicien en enregistrement sonore; technicien de postproduction; monteur sonore; technicien en sonorisation
52113 fr | concepteur sonore; bruiteur; technicien audio; technicien vidéo; technicien en multimédia audiovisuel
52113 fr | opérateur audiovisuel; technicien en montage vidéo; technicien d’enregistrement; technicien en postproduction
52113 fr | concepteur sonore de jeux vidéo; opérateur de son; technicien sonorisation et éclairage; mixeur
52113 fr | technicien montage et son; technicien de studio d’enregistrement; technicien en audio
52113 en | video editor; sound technician; audio technician; sound engineer; audio engineer; recording engineer
52113 en | sound mixer; audio-visual technician; AV technician; audiovisual technician; sound editor
52113 en | recording technician; post-production technician; sound designer; video technician
52113 en | video recording technician; recording studio technician; sound effects editor; live sound technician
52113 en | foley artist; video and sound recorder; audio operator; re-recording mixer; dubbing technician
52113 en | audio post-production technician; game audio designer; sound recordist; sound recording technician
52113 en | live sound engineer; videotape post-production editor
52114 fr | annonceur; animateur de radio; animateur de télévision; présentateur de nouvelles; lecteur de nouvelles
52114 fr | présentateur météo; commentateur sportif; disc-jockey radio; animateur; animateur de balado
52114 fr | communicateur radio; présentateur de télévision; speaker; présentateur télé; annonceur sportif
52114 fr | animateur radio; animateur d’émission; animateur de talk-show; présentateur du journal; annonceur de course
52114 fr | journaliste présentateur
52114 en | announcer; radio announcer; news announcer; television host; radio host; sportscaster; sports announcer
52114 en | news anchor; newscaster; weather presenter; broadcast disc jockey; talk show host; broadcaster; podcast host
52114 en | voice-over announcer; news reader; sports commentator; television announcer; TV host
52114 en | public address announcer; weather reporter; radio personality; traffic reporter; television presenter
52114 en | quiz show host; broadcast master of ceremonies; radio presenter; broadcasting program host
52114 en | mobile disc jockey
52119 fr | régisseur; régisseur de plateau; éclairagiste; coordonnateur de production de cinéma; technicien de scène
52119 fr | chef machiniste; scripte; coordonnateur de cascades; chef éclairagiste; technicien en effets spéciaux
52119 fr | régisseur de scène; régisseur général; coordonnateur de postproduction; technicien en éclairage de scène
52119 fr | maquilleur de théâtre et de cinéma; concepteur d’éclairage scénique; régisseur d’extérieurs
52119 fr | régisseur lumière; coordonnateur de production en audiovisuel; chef électricien de plateau
52119 fr | souffleur de théâtre; répétiteur d’acteurs; chef costumier; projectionniste chef; maître-chien de plateau
52119 fr | technicien de théâtre; secrétaire de production; assistant de mise en scène; dessinateur de décors technicien
52119 fr | technicien d’effets scéniques; gérant de tournée; directeur de tournée; directeur de casting assistant
52119 fr | coordonnateur de plateau; technicien lumière; électricien de plateau
52119 en | stage manager; lighting technician; stage lighting technician; script supervisor; special effects technician
52119 en | gaffer; stunt coordinator; broadcasting floor director; film production coordinator; head grip
52119 en | property master; props master; film location manager; theatre technician; stage technician
52119 en | theatre and film makeup artist; wardrobe supervisor; theatrical lighting designer; head gaffer
52119 en | television production coordinator; theatre lighting board operator; continuity supervisor; lighting director
52119 en | theatre rigging technician; stage master electrician; road manager; film unit manager
52119 en | post-production coordinator; wardrobe mistress; tour manager; talent coordinator; key grip; prop master
52119 en | cue selector
52120 fr | graphiste; designer graphique; graphiste-illustrateur; illustrateur; graphiste Web et imprimé
52120 fr | dessinateur de bandes dessinées; animateur 3D; animateur 2D; animateur de dessins animés; artiste 3D
52120 fr | artiste 2D; artiste conceptuel; bédéiste; directeur artistique en publicité; caricaturiste
52120 fr | concepteur graphique; concepteur visuel; designer multimédia; illustrateur médical; infographiste 3D
52120 fr | modeleur 3D; modélisateur 3D; artiste technique en jeux vidéo; texturiste; designer de jeux vidéo
52120 fr | concepteur de jeux; concepteur de jeux vidéo; concepteur de niveaux; designer de niveaux; game designer
52120 fr | level designer; motion designer; designer d’animations; graphiste publicitaire; graphiste multimédia
52120 fr | compositeur d’images numériques; storyboarder; concepteur publicitaire visuel; designer visuel
52120 fr | artiste de textures; dessinateur de mangas; graphiste pigiste; designer d’emballage; graphiste motion design
52120 fr | artiste environnement; éclairagiste 3D; artiste de personnages; artiste compositing; dessinateur d’animation
52120 fr | graphiste maquettiste; designer graphique Web; concepteur infographiste; graphiste junior; graphiste senior
52120 fr | graphiste bilingue; designer graphique junior; designer graphique senior; designer graphique et Web
52120 fr | infographiste 3D architectural; animateur 3D senior; artiste 3D généraliste; généraliste 3D; artiste modeleur
52120 fr | artiste animation; concepteur visuel multimédia; designer UI graphique; graphiste en publicité
52120 fr | illustrateur pigiste; motion designer 2D; designer de jeux; graphiste imprimerie
52120 en | graphic designer; illustrator; graphic artist; graphic design artist; 3D animator; 2D animator; animator
52120 en | 3D artist; concept artist; cartoonist; commercial artist; advertising designer; multimedia designer
52120 en | game artist; character animator; 3D modeller; medical illustrator; motion graphics designer; motion designer
52120 en | game designer; video game designer; level designer; multimedia illustrator; publication designer
52120 en | texture artist; games technical artist; junior graphic designer; advertising art director; storyboard artist
52120 en | environment artist; animation lighting artist; visual effects compositor; comic illustrator; layout designer
52120 en | packaging graphic designer; film animation artist; compositing artist; character artist; digital artist
52120 en | book illustrator; computer animator; animation rigging artist; senior graphic designer; visual designer
52120 en | brand designer; scientific illustrator; game art director; web graphic designer; freelance graphic designer
52120 en | 3D animation artist; animation artist; wallpaper designer
52121 fr | designer d’intérieur; décorateur d’intérieur; designer d’intérieurs; décorateur; ensemblier
52121 fr | architecte d’intérieur; designer de cuisine; concepteur de cuisines; cuisiniste
52121 fr | designer de cuisines et salles de bain; conseiller en décoration; décorateur ensemblier
52121 fr | technicien en design d’intérieur; designer de commerce de détail; décorateur de maisons
52121 fr | concepteur d’aménagement intérieur; planificateur d’espaces; home stager; technologue en design d’intérieur
52121 fr | agenceur d’intérieur; styliste de maison; conseiller en aménagement intérieur; designer en aménagement
52121 en | interior designer; interior decorator; kitchen designer; decorator; home stager; space planner
52121 en | bathroom and kitchen designer; interior design technician; retail space designer; home decorator
52121 en | office space planner; interior architect; commercial interior designer; residential interior designer
52121 en | kitchen and bath designer; decorating consultant; furniture layout designer; interior design technologist
52121 en | interior design consultant; aircraft interior designer
53100 fr | interprète de musée; guide de musée; registraire de musée; technicien en muséologie; technicien de musée
53100 fr | animateur de musée; guide-animateur de musée; guide-interprète; encadreur; taxidermiste de musée
53100 fr | préparateur de musée; médiateur culturel; interprète du patrimoine; naturaliste interprète
53100 fr | guide-interprète de la nature; animateur en patrimoine; technicien en conservation de musée
53100 fr | monteur d’expositions; guide naturaliste; médiateur scientifique; éducateur muséal; agent d’interprétation
53100 fr | technicien aux collections; guide-interprète du patrimoine; interprète naturaliste
53100 en | museum registrar; museum technician; museum interpreter; heritage interpreter; museum guide; picture framer
53100 en | museum taxidermist; museology technician; gallery preparator; exhibit technician; museum extension officer
53100 en | park interpreter; gallery technician; art preparator; museum conservation technician
53100 en | museum restoration technician; historical interpreter; collection registrar; art gallery preparator
53100 en | museum historical interpreter; nature interpreter; museum preparator; museum exhibit installer
53100 en | heritage guide; science centre interpreter; naturalist interpreter; collections technician; art handler
53100 en | fossil preparator
53110 fr | photographe; photographe de mariage; photographe commercial; photographe de presse; photographe publicitaire
53110 fr | portraitiste photographe; photojournaliste; photographe scientifique; photographe de mode
53110 fr | reporter-photographe; photographe pigiste; photographe de studio; photographe industriel
53110 fr | photographe judiciaire; photographe portraitiste; photographe immobilier; photographe-vidéaste
53110 fr | photographe scolaire; aérophotographe; photographe animalier; photographe d’événements
53110 en | photographer; wedding photographer; commercial photographer; portrait photographer; photojournalist
53110 en | press photographer; fashion photographer; aerial photographer; scientific photographer; police photographer
53110 en | freelance photographer; school photographer; industrial photographer; forensic photographer
53110 en | multimedia photographer; legal photographer; event photographer; news photographer; studio photographer
53110 en | real estate photographer; child photographer; school portrait photographer
53111 fr | perchiste; accessoiriste; machiniste de plateau; assistant de production; assistant à la production
53111 fr | projectionniste; assistant-cadreur; technicien de plateau; machiniste de scène; assistant photographe
53111 fr | habilleur; aide-accessoiriste; assistant-son; assistant de plateau; assistant de studio; placeur de plateau
53111 fr | assistant-accessoiriste; manœuvre de scène; aide-éclairagiste; opérateur de grue de caméra; monteur de scène
53111 fr | perchman assistant; assistant éclairagiste; constructeur de décors; assistant au montage; assistant costumier
53111 fr | machiniste de théâtre; technicien de scène débutant; costumier habilleur; opérateur de poursuite
53111 fr | opérateur de télésouffleur; rigger de scène
53111 en | focus puller; boom operator; script assistant; best boy; film production assistant; grip
53111 en | camera crane operator; dolly grip; projectionist; film projectionist; stagehand; stage hand
53111 en | film lighting assistant; photographer’s assistant; production assistant; props person
53111 en | motion pictures dresser; costume assistant; TV studio production assistant; set builder
53111 en | special effects assistant; assistant boom operator; photographic assistant; wardrobe assistant
53111 en | audio assistant; studio grip; flyman; spotlight operator; film assistant editor; stage rigger; clapper loader
53111 en | theatre dresser; set carpenter; first assistant camera technician; stage carpenter helper; studio hand
53111 en | second assistant camera; scene shifter; teleprompter operator; television production assistant
53111 en | projection equipment operator; motion picture production assistant; followspot operator; prop handler
53120 fr | maître de ballet; danseur; danseur de ballet; danseur contemporain; professeur de danse; enseignant de danse
53120 fr | danseur interprète; ballerine; instructeur de danse; danseur classique; danseur folklorique
53120 fr | danseur de claquettes; danseur de revue; professeur de ballet; professeur de salsa; chargé de cours de danse
53120 fr | danseur de salon; danseur de hip-hop; danseur professionnel
53120 en | ballet master; dancer; ballet dancer; dance teacher; ballet teacher; contemporary dancer; dance instructor
53120 en | tap dancer; ballroom dancer; folk dancer; interpretive dancer; jazz dancer; ballet dance teacher
53120 en | ballroom dancing teacher; ballerina; modern dancer; hip hop dancer; hip-hop dance teacher
53120 en | latin dance instructor; dance coach
53121 fr | narrateur; voix hors champ; acteur; comédien; artiste de cirque; acrobate; humoriste; mime; clown; jongleur
53121 fr | doubleur; marionnettiste artiste; figurant; trapéziste; comédien de doublage; conteur; professeur de théâtre
53121 fr | funambule; acteur de cinéma; contorsionniste; professeur d’art dramatique; improvisateur; animateur-comédien
53121 fr | équilibriste; enseignant d’art dramatique; conteur professionnel; comédien de théâtre; clown thérapeutique
53121 fr | cracheur de feu; entraîneur acrobatique; artiste de stand-up; comédien de voix; hypnotiseur; imitateur
53121 en | narrator; actor; actress; comedian; circus performer; acrobat; stunt performer; clown; voice actor
53121 en | private or studio drama teacher; performing arts narrator; mime artist; juggler; stand-up comedian
53121 en | puppeteer actor; stunt person; stage actor; voice-over actor; film extra; storyteller; trapeze artist
53121 en | acting teacher; theatre actor; aerialist; drama coach; film actor; acting coach; illusionist; stuntman
53121 en | tightrope walker; mime; circus artist; television actor; comic; dinner theatre performer
53121 en | improvisational artist; background actor; impersonator
53122 fr | artiste peintre; sculpteur; artiste visuel; peintre artiste; artiste en arts visuels; graveur d’art
53122 fr | artiste multidisciplinaire; professeur d’arts plastiques; portraitiste; professeur de peinture
53122 fr | artiste plasticien; muraliste; enseignant d’arts visuels; aquarelliste; silhouettiste; peintre de tableaux
53122 fr | peintre portraitiste; sculpteur sur bois artiste; professeur d’arts visuels; artiste graveur
53122 fr | professeur de beaux-arts; sculpteur sur glace; dessinateur artistique; artiste multimédia visuel
53122 fr | artiste installateur; graffeur; calligraphe artiste; peintre muraliste; professeur de dessin
53122 en | artist; sculptor; visual artist; portrait painter; artistic painter; private or studio art teacher
53122 en | watercolourist; printmaker; muralist; multidisciplinary artist; fine artist; ice sculptor; portrait artist
53122 en | silhouette artist; art instructor; oil painter; multimedia art artist; textile artist; drawing instructor
53122 en | painting teacher; graffiti artist; sculpture teacher; contemporary artist; wildlife artist
53122 en | visual arts performance artist; mural artist; sketch artist
53123 fr | designer de mode; styliste; styliste de mode; concepteur de costumes; scénographe; décorateur de théâtre
53123 fr | créateur de mode; designer d’exposition; designer textile; concepteur d’éclairage; costumier
53123 fr | concepteur de décors; concepteur d’expositions; modéliste; modéliste en vêtements; dessinateur de mode
53123 fr | designer de bijoux; dessinateur de textiles; créateur de costumes; styliste modéliste; designer de vêtements
53123 fr | designer de chaussures; décorateur scénographe; concepteur de vitrines; designer de souliers
53123 fr | designer de tissus; dessinateur de vêtements; designer de stands; concepteur de bijoux; designer d’éclairage
53123 fr | styliste-designer; créateur de vêtements; modéliste en chaussures
53123 en | fashion designer; costume designer; set designer; theatre designer; exhibit designer; textile designer
53123 en | clothing designer; jewellery designer; set decorator; trade show exhibit designer; fabric designer
53123 en | theatre lighting designer; theatrical designer; shoe designer; exhibition designer; couturier designer
53123 en | exhibit display designer; fur designer; museum exhibit designer; apparel designer; trophy designer
53123 en | handbag designer; footwear designer; window display designer; scenographer; garment designer
53123 en | accessories designer; dress designer; scenic designer; leather goods designer; trade show designer
53124 fr | designer floral; artisan; potier; céramiste; souffleur de verre; tisserand artisanal; luthier
53124 fr | maroquinier artisan; relieur artisanal; dentellière; forgeron d’art; artisan du cuir; artisan céramiste
53124 fr | verrier d’art; brodeur artisanal; facteur d’instruments de musique; maroquinier; vannier
53124 fr | sculpteur sur bois artisan; créateur artisanal; tourneur sur bois artisan; encadreur d’art; brodeur
53124 fr | chandelier artisan; savonnier artisan; potier-céramiste; fabricant de violons; facteur de pianos
53124 fr | bijoutier créateur artisanal; artisan en verre; fabricant de vitraux; tricoteur artisanal; sellier artisan
53124 fr | artisan d’art; ciseleur; tisserand d’art; marqueteur; ébéniste d’art luthier; professeur d’artisanat
53124 fr | artisan verrier; artisan bijoutier; fabricant de guitares; fabricant de bougies artisanal; facteur d’orgues
53124 en | floral designer; craftsperson; potter; ceramist; artisan; glass blower; leather craftsperson; handweaver
53124 en | stained glass artist; luthier; violin maker; candlemaker; metal artisan; ceramic artist; leatherworker
53124 en | hand bookbinder; guitar maker; lace maker; artistic floral arranger; artisan blacksmith
53124 en | stringed instrument maker; basket maker; wood carver; hand weaver; stained glass craftsperson
53124 en | crafts quilt maker; pottery instructor; lacemaker; dressmaking crafts instructor; carver; leather artisan
53124 en | musical instrument maker; totem pole carver; artistic glassblower; metal arts worker; craft worker
53124 en | hand embroiderer; jewellery artisan; enameller artisan; bladesmith; screen printing artisan; organ builder
53124 en | screen artisan; snowshoe maker; beadworker
53125 fr | patronnier; patronnière; patronnier-gradeur; modéliste-patronnier; patronniste; patronnier de vêtements
53125 fr | patronnier de chaussures; patronnier en cuir; gradeur de patrons; patronnier de fourrure; traceur de patrons
53125 fr | gradateur; modéliste patronnière; technicien en patronage de vêtements; faiseur de patrons
53125 en | patternmaker; clothing pattern maker; garment patternmaker; pattern grader; dress patternmaker
53125 en | shoe patternmaker; leather products patternmaker; fur patternmaker; fabric patternmaker
53125 en | embroidery patternmaker; apparel patternmaker; textile products patternmaker; garment pattern maker
53125 en | pattern grader-marker; fashion pattern maker; canvas products patternmaker; envelope patternmaker
53200 fr | athlète; joueur de hockey; joueur de soccer; athlète professionnel; jockey; boxeur professionnel
53200 fr | joueur de football; cycliste professionnel; coureur automobile; joueur de tennis professionnel; footballeur
53200 fr | joueur de baseball; basketteur; patineur artistique; skieur professionnel; nageur professionnel
53200 fr | footballeur professionnel; pilote de course; sportif professionnel; joueur de golf professionnel
53200 fr | lutteur professionnel; joueur de sport électronique
53200 en | athlete; hockey player; professional athlete; soccer player; football player; baseball player; jockey; boxer
53200 en | figure skater; professional golfer; competitive skier; race car driver; professional tennis player
53200 en | basketball player; track and field athlete; speed skater; professional cyclist; wrestler
53200 en | professional hockey player; professional bowler; competitive swimmer; competitive runner; esports player
53200 en | lacrosse player; harness race driver; motocross racer; mixed martial artist; competitive cyclist; rodeo rider
53200 en | rodeo performer
53201 fr | entraîneur; entraîneur sportif; entraîneur-chef; entraîneur de hockey; entraîneur de soccer
53201 fr | entraîneur de natation; entraîneur de gymnastique; entraîneur adjoint; entraîneur de tennis; coach sportif
53201 fr | entraîneur de football; entraîneur d’athlétisme; entraîneur de patinage artistique; dépisteur sportif
53201 fr | recruteur sportif; entraîneur de basketball; entraîneur de ski; préparateur physique sportif; sélectionneur
53201 fr | entraîneur de volleyball; entraîneur de boxe; entraîneur national; préparateur physique
53201 fr | entraîneur des gardiens de but; entraîneur de patinage
53201 en | coach; sports coach; hockey coach; soccer coach; swimming coach; gymnastics coach; head coach
53201 en | assistant coach; tennis coach; athletic coach; figure skating coach; track coach; sports scout
53201 en | football coach; basketball coach; athletics coach; national team coach; volleyball coach; hockey scout
53201 en | ski coach; junior hockey team coach; national coach; sports team coach; sports talent scout
53201 en | university team coach; goalie coach; boxing trainer; skating coach; professional sports scout
53202 fr | arbitre; arbitre de hockey; arbitre de soccer; officiel sportif; juge de ligne; chronométreur sportif
53202 fr | arbitre sportif; juge de patinage artistique; marqueur officiel; arbitre de football; juge de course
53202 fr | arbitre de baseball; juge de gymnastique; arbitre de basketball; commissaire de course; juge de touche
53202 fr | juge de plongeon; juge sportif; arbitre de tennis
53202 en | referee; umpire; sports referee; sports official; hockey referee; soccer referee; hockey linesman
53202 en | sports timekeeper; skating judge; gymnastics judge; race official; line judge; football referee
53202 en | baseball umpire; sports judge; harness racing starter; race starter; basketball referee; goal judge
53202 en | figure skating judge; racetrack clerk of the course; paddock judge; official scorer; scorekeeper
53202 en | track and field official; racing judge; race steward
54100 fr | instructeur en artisanat; animateur de loisirs; animateur de camp de jour; moniteur de camp de jour
54100 fr | animateur de camp; moniteur de natation; sauveteur; surveillant-sauveteur; maître-nageur; moniteur de ski
54100 fr | instructeur de conditionnement physique; entraîneur personnel; entraîneur privé; moniteur de sport
54100 fr | instructeur d’aérobie; instructeur de yoga; professeur de yoga; professeur de pilates
54100 fr | moniteur de gymnastique; moniteur d’arts martiaux; instructeur de karaté; technicien en loisirs
54100 fr | animateur pour personnes âgées; animateur sportif; technicien en éducation physique; moniteur de tennis
54100 fr | animateur de vie étudiante; instructeur de golf; animateur de centre de loisirs; moniteur d’équitation
54100 fr | moniteur d’activités; professeur de golf; entraîneur de gym; animateur en loisirs
54100 fr | moniteur de planche à neige; instructeur d’équitation; technicien en récréation; chef de camp moniteur
54100 fr | moniteur de patinage; éducateur sportif; animateur périscolaire; animateur BAFA; animateur de parc
54100 fr | coach fitness; moniteur sportif; animateur de résidence pour aînés; moniteur de plongée
54100 fr | surveillant de piscine; sauveteur de plage; technicien en loisir; coordonnateur d’activités de loisirs
54100 fr | professeur de fitness; instructeur de natation; professeur de karaté; moniteur de judo; moniteur d’escalade
54100 fr | animateur de club de vacances; animateur en RPA; gentil organisateur; instructeur de Zumba
54100 fr | moniteur de danse aérobique; accompagnateur de camp de jour; animateur d’ateliers récréatifs
54100 fr | responsable des activités récréatives; moniteur de camp; animateur de vie sociale
54100 en | recreation program leader; camp counsellor; day camp leader; summer camp counsellor; lifeguard
54100 en | swimming instructor; fitness instructor; personal trainer; aerobics instructor; yoga instructor; yoga teacher
54100 en | pilates instructor; ski instructor; snowboard instructor; golf instructor; tennis instructor
54100 en | gymnastics instructor; karate instructor; martial arts instructor; recreation leader
54100 en | seniors recreation coordinator; day camp counsellor; playground leader; sports instructor; riding instructor
54100 en | fitness leader; fitness trainer; recreation technician; aquatic instructor; recreation instructor
54100 en | fitness appraiser; skating instructor; nursing home activities coordinator; scuba diving instructor
54100 en | group fitness instructor; spin instructor; judo instructor; camp leader; beach lifeguard; pool lifeguard
54100 en | figure skating instructor; certified personal trainer; aquafit instructor; seniors activities leader
54100 en | seniors’ residence activity coordinator; zumba instructor; horseback riding instructor
54100 en | water safety instructor; horsemanship instructor; certified fitness appraiser; day camp animator
54100 en | diving instructor; leisure animator; community recreation leader; recreation youth leader
55109 fr | cascadeur; magicien; mannequin; artiste de variétés; marionnettiste; modèle; disc-jockey; DJ
55109 fr | animateur de foule; musicien de rue amuseur; amuseur public; effeuilleur; danseur exotique; modèle d’artiste
55109 fr | mascotte; top-modèle; ventriloque; disc-jockey de boîte de nuit; artiste de rue; artiste de cabaret
55109 fr | personnificateur; animateur de mariage DJ; modèle vivant; animateur de discothèque; sosie; mannequin de mode
55109 fr | échassier; performeur burlesque
55109 en | magician; fashion model; model; puppeteer; nightclub disc jockey; ventriloquist; busker; exotic dancer
55109 en | artist’s model; street performer; DJ; disc jockey; party DJ; mascot performer; club DJ; stripper
55109 en | singing telegram messenger; variety performer; stage hypnotist; party entertainer; stilt walker; runway model
55109 en | wedding DJ; burlesque performer; mentalist; photographic model; hand model
60031 fr | gestionnaire de résidence pour personnes âgées; directeur de station de ski
65210 fr | installateur d’expositions
65310 fr | aide domestique
65310 en | housekeeper
70012 fr | directeur de centre sportif
72105 fr | ferronnier d’art
72106 fr | dinandier
72500 fr | opérateur de skip
72999 fr | forgeron
73111 fr | vitrailliste
75110 fr | manœuvre de carrière
75110 en | quarry labourer
80010 fr | directeur de mine; directeur d’exploitation forestière; directeur de carrière; surintendant de mine
80010 fr | surintendant forestier; directeur de plateforme de forage; directeur d’opérations minières
80010 fr | directeur des opérations forestières; gérant d’exploitation pétrolière; directeur de flotte de pêche
80010 fr | directeur de l’exploitation minière; directeur de champ pétrolier; directeur d’exploration
80010 fr | directeur de carrière de pierre; surintendant d’exploitation minière; directeur de l’exploitation forestière
80010 en | mine manager; forestry operations manager; quarry manager; mine superintendent; drilling operations manager
80010 en | oil and gas production manager; logging operations manager; mining manager; quarry superintendent
80010 en | fishing operations manager; oil field manager; woods operations superintendent
80010 en | forest operations superintendent; gas field manager; mining operations manager; oil and gas drilling manager
80010 en | woods manager; coal mine manager
80020 fr | agriculteur; exploitant agricole; producteur agricole; producteur laitier; éleveur; éleveur de bovins
80020 fr | éleveur de porcs; producteur maraîcher; producteur de grains; acériculteur; gérant de ferme
80020 fr | gestionnaire agricole; directeur d’exploitation agricole; producteur de porcs; éleveur de volailles
80020 fr | apiculteur; fermier; producteur de sirop d’érable; viticulteur; pomiculteur; producteur de pommes; aviculteur
80020 fr | directeur de ferme; cultivateur; maraîcher; gestionnaire d’entreprise agricole; propriétaire de ferme
80020 fr | éleveur de chevaux; céréaliculteur; producteur de volailles; éleveur de moutons; paysan
80020 fr | producteur de fraises; producteur de pommes de terre; éleveur de chiens de race; exploitant d’érablière
80020 fr | gérant d’exploitation agricole; producteur d’œufs; chef d’exploitation agricole; producteur de petits fruits
80020 fr | producteur bovin; arboriculteur fruitier; producteur ovin; éleveur de chèvres; éleveur laitier; riziculteur
80020 fr | cacaoculteur; planteur; oléiculteur; champignonniste
80020 en | farmer; farm manager; dairy farmer; cattle farmer; grain farmer; hog farmer; rancher; fruit grower
80020 en | poultry farmer; beekeeper; apiarist; maple syrup producer; crop farmer; vegetable grower; apple grower
80020 en | farm operator; beef farmer; sheep farmer; horse breeder; viticulturist; fruit farmer; vegetable farmer
80020 en | agricultural manager; maple syrup farm operator; potato farmer; egg producer; mixed farmer; wheat farmer
80020 en | pig farmer; ranch operator; hop grower; dairy farm manager; poultry hatchery manager; beef cattle farmer
80020 en | livestock breeder; orchardist; tobacco grower; vineyard manager; feedlot manager; stud farm manager
80020 en | berry farmer; livestock farmer; chicken farmer; organic farmer; goat farmer; dairy producer; sod farmer
80020 en | mushroom grower
80021 fr | exploitant de serre; exploitant de pépinière; pépiniériste; producteur en serre; directeur de serre
80021 fr | directeur de pépinière; gérant de serre; floriculteur; serriculteur; gestionnaire de serre
80021 fr | producteur horticole; producteur de gazon; producteur de fleurs; exploitant de jardinerie
80021 fr | producteur serricole; gérant de pépinière; gérant de jardinerie; producteur d’arbres de Noël
80021 fr | producteur de champignons; directeur de production horticole; gestionnaire en horticulture; rosiériste
80021 fr | gazonnier; producteur de plants
80021 en | greenhouse manager; nursery manager; nursery operator; greenhouse operator; flower grower
80021 en | horticulture manager; tree nursery manager; horticulture garden centre manager; Christmas tree grower
80021 en | plant nursery operator; rose grower; sod grower; floriculture manager; nurseryman
80021 en | greenhouse production manager; plant nursery manager; greenhouse market gardener; greenhouse grower
80021 en | nursery grower; cannabis grower; head grower; orchid grower; perennial grower
80022 fr | aquaculteur; pisciculteur; exploitant de pisciculture; directeur de pisciculture; ostréiculteur
80022 fr | mytiliculteur; conchyliculteur; gestionnaire en aquaculture; gérant de pisciculture; éleveur de poissons
80022 fr | salmoniculteur; directeur d’exploitation aquacole; éleveur de truites; mariculteur
80022 fr | responsable de ferme aquacole; algoculteur
80022 en | fish farmer; aquaculture manager; fish hatchery manager; oyster grower; mussel grower; salmon grower
80022 en | trout farmer; fish farm manager; aquaculture operator; salmon farmer; shellfish grower; fish farm operator
80022 en | mussel farmer; sea farm manager; oyster farmer; clam grower; prawn farmer; aquaculturist; kelp farm manager
80022 en | trout farm manager
82010 fr | contremaître forestier; contremaître d’exploitation forestière; surveillant de sylviculture
82010 fr | superviseur forestier; contremaître en sylviculture; contremaître de coupe
82010 fr | superviseur d’opérations forestières; superviseur de plantation d’arbres; contremaître de débardage
82010 fr | chef d’équipe sylvicole; contremaître en foresterie; superviseur d’exploitation forestière
82010 fr | chef d’équipe de débroussaillage; contremaître de chemins forestiers
82010 en | logging foreman; forestry crew supervisor; silviculture supervisor; logging supervisor
82010 en | forest operations supervisor; hook tender; logging contractor supervisor; woods foreman
82010 en | tree planting supervisor; forestry foreman; woodlot supervisor; yarding supervisor
82010 en | logging production supervisor; woods supervisor; logging crew foreman; forestry harvesting supervisor
82010 en | reforestation supervisor
82020 fr | chef de mine; contremaître de mine; superviseur de mine; surveillant de mine; contremaître de carrière
82020 fr | chef de mine souterraine; superviseur minier; capitaine de mine; superviseur de carrière
82020 fr | chef d’équipe minier; contremaître de forage minier; contremaître minier; superviseur de sous-terre
82020 fr | contremaître sous terre; contremaître de développement minier; superviseur d’opérations minières; porion
82020 en | mine foreman; mine supervisor; mining supervisor; quarry supervisor; underground mine supervisor
82020 en | mining shift boss; mine captain; quarry foreman; underground mining fill foreman; mining track boss
82020 en | mine shift supervisor; underground shift boss; surface mine supervisor; underground mine foreman
82020 en | open pit supervisor; mine production supervisor; mining crew leader
82021 fr | superviseur de forage pétrolier; chef de forage; contremaître de forage pétrolier
82021 fr | entrepreneur en forage pétrolier; superviseur de plateforme pétrolière; maître foreur; chef foreur
82021 fr | contremaître de champ pétrolier; superviseur de services pétroliers; superviseur de puits; tool pusher
82021 fr | chef de chantier de forage; entrepreneur en services pétroliers; superviseur de fracturation
82021 fr | superviseur de complétion de puits; contremaître d’installations gazières
82021 en | drilling rig manager; toolpusher; tool pusher; oil and gas drilling supervisor; oil rig manager
82021 en | well services supervisor; oil field foreman; drilling contractor; offshore drilling rig supervisor
82021 en | fracturing supervisor; rig manager; oil and gas well servicing supervisor; rotary rig toolpusher
82021 en | oil well drilling contractor; wireline supervisor; multi-service operator supervisor
82021 en | oilfield construction supervisor; gas well drilling supervisor; coil tubing supervisor
82021 en | well testing supervisor; oil wells cementing supervisor; oil and gas production supervisor
82021 en | oil and gas rig superintendent
82030 fr | contremaître agricole; chef de culture; contremaître de ferme; superviseur de ferme; superviseur agricole
82030 fr | chef d’équipe agricole; contremaître de récolte; entrepreneur en services agricoles; superviseur de troupeau
82030 fr | superviseur d’élevage; entrepreneur en moisson; gérant de production porcine; chef d’élevage
82030 fr | contremaître de ranch; contremaître de porcherie; gérant de troupeau; chef vacher
82030 fr | entrepreneur en pulvérisation agricole; contremaître de verger; entrepreneur en travaux agricoles
82030 fr | chef d’équipe de récolte; responsable d’élevage; responsable de culture; chef de vignoble
82030 en | farm supervisor; farm foreman; ranch foreman; herd supervisor; livestock supervisor; harvest supervisor
82030 en | crop dusting contractor; agricultural crew leader; cattle ranch foreman; dairy herd supervisor
82030 en | hog operation supervisor; custom combining operator; agricultural service contractor; harvesting contractor
82030 en | poultry farm foreman; vegetable farm foreman; orchard supervisor; farm labour contractor
82030 en | dairy herdsperson supervisor; feedlot foreman; crop harvesting contractor; fruit farm foreman
82030 en | berry farm supervisor; vineyard supervisor; custom baling contractor; fertilizing contractor
82030 en | artificial insemination service contractor; farm crew supervisor
82031 fr | entrepreneur paysagiste; entrepreneur en aménagement paysager; contremaître paysagiste
82031 fr | superviseur d’aménagement paysager; contremaître d’entretien de terrains; contremaître de serre
82031 fr | superviseur de pépinière; superviseur de serre; chef d’équipe en aménagement paysager; contremaître horticole
82031 fr | entrepreneur en entretien de pelouse; chef d’équipe paysagiste; contremaître de terrain de golf
82031 fr | chef jardinier; entrepreneur en entretien paysager; contremaître des parcs
82031 fr | contremaître en aménagement paysager; superviseur horticole; entrepreneur en arboriculture
82031 fr | chef d’équipe espaces verts; superviseur d’entretien des terrains; contremaître en horticulture
82031 fr | chef d’équipe horticulture; chef de serre; contremaître des parcs et espaces verts; entrepreneur en émondage
82031 en | landscaping contractor; landscape contractor; landscaping supervisor; landscape foreman
82031 en | grounds maintenance supervisor; greenhouse supervisor; nursery supervisor; lawn care contractor
82031 en | groundskeeping supervisor; landscape maintenance contractor; horticulture supervisor; tree service contractor
82031 en | cemetery groundskeeper supervisor; greenhouse foreman; parks maintenance supervisor; grounds foreman
82031 en | gardening supervisor; landscape maintenance supervisor; landscape crew leader; lawn maintenance contractor
82031 en | tree service supervisor; interior plantscaping contractor; landscape gardening supervisor
82031 en | snow and landscape contractor; landscaping foreman; nursery foreman; horticultural contractor
82031 en | park maintenance foreman; park caretaker
83100 fr | mineur; mineur de fond; mineur souterrain; foreur de mine souterraine; mineur de développement
83100 fr | mineur de production; boutefeu de mine souterraine; opérateur de jumbo; mineur boiseur
83100 fr | opérateur de chargeuse-navette; mineur de surface et sous terre; opérateur de chargeuse souterraine
83100 fr | abatteur de mine; mineur de charbon; opérateur de scoop; foreur longs trous
83100 fr | opérateur de marteau perforateur souterrain; mineur au forage; mineur d’extraction; opérateur de boulonneuse
83100 fr | mineur foreur; abatteur minier; mineur qualifié; foreur diamantaire souterrain
83100 en | underground miner; miner; hard rock miner; development miner; production miner; underground driller
83100 en | underground mine driller; underground mining diamond driller; jumbo drill operator
83100 en | underground mining blaster; scooptram operator; raise miner; underground blaster; coal miner; potash miner
83100 en | longhole driller; underground roof bolter; raise borer operator; shaft miner
83100 en | continuous mining machine operator; underground mining faceman; load-haul-dump operator; drift miner
83100 en | mucking machine operator; underground mucking machine operator; underground bolter operator
83100 en | scoop tram operator; underground development miner; slusher operator; stope miner; long-hole driller
83100 en | chute blaster
83101 fr | foreur de puits de pétrole; foreur de puits de pétrole et de gaz; opérateur de plateforme de forage
83101 fr | technicien en diagraphie; opérateur de services aux puits; foreur de gaz; essayeur de puits; foreur pétrolier
83101 fr | opérateur de fracturation; assistant-foreur; foreur directionnel; foreur en mer; opérateur de forage en mer
83101 fr | technicien d’essais de puits; accrocheur de derrick; opérateur de slickline
83101 fr | foreur d’appareil de forage pétrolier; technicien de forage
83101 en | oil and gas well driller; oil well driller; oil and gas driller; oil and gas assistant driller
83101 en | directional driller; well service rig operator; wireline operator; oil and gas well tester
83101 en | service rig operator; drill stem tester; well fracturing equipment operator; slickline operator
83101 en | snubbing unit operator; oil field cementer; rig driller; coil tubing operator; offshore driller
83101 en | drilling rig operator; well logger; perforator operator; well logging operator; oil and gas production tester
83101 en | directional drilling operator; oil driller; service rig driller; workover rig operator
83101 en | bottom hole pressure tester; offshore drilling rig operator; oil wells chemical treatment operator
83101 en | electric line operator
83110 fr | opérateur d’abatteuse; opérateur d’abatteuse-groupeuse; opérateur de multifonctionnelle
83110 fr | opérateur de machine forestière; opérateur d’ébrancheuse; opérateur de transporteur forestier
83110 fr | opérateur de machinerie forestière; opérateur de porteur forestier; opérateur d’abatteuse multifonctionnelle
83110 fr | conducteur de machine d’abattage; opérateur de chargeuse forestière; opérateur de tête multifonctionnelle
83110 fr | conducteur d’abatteuse; conducteur d’engins forestiers; opérateur de façonneuse
83110 fr | opérateur de machinerie en voirie forestière; opérateur d’équipement forestier
83110 fr | opérateur de débusqueuse à câble
83110 en | feller buncher operator; logging machine operator; forwarder operator; logging harvester operator
83110 en | logging machinery operator; delimber operator; log processor operator; tree harvesting machine operator
83110 en | logging slasher operator; logging loader operator; logging mechanical harvester operator; yarder operator
83110 en | log loader operator; tree processor operator; mechanical tree processor operator; heel boom operator
83110 en | short-wood harvester operator; tree length forwarder operator; logging chipping machine operator
83110 en | logging equipment operator; logging grapple operator; skyline yarder operator; cable yarding system operator
83110 en | forestry machine operator
83120 fr | capitaine de bateau de pêche; capitaine de pêche; officier de bateau de pêche; capitaine de chalutier
83120 fr | second de bateau de pêche; maître de pêche; patron de pêche; patron pêcheur
83120 fr | premier officier de bateau de pêche; lieutenant de pêche; capitaine de crevettier; commandant de chalutier
83120 en | fishing vessel captain; fishing captain; fishing master; trawler captain; fishing boat mate
83120 en | fishing vessel officer; fishing vessel first mate; seiner captain; offshore fishing vessel captain
83120 en | fishing vessel mate; fishing vessel deck officer; trawler skipper; fishing vessel bosun
83120 en | fishing vessel second officer; dragger captain
83121 fr | pêcheur; pêcheur indépendant; pêcheur de homard; homardier; pêcheur commercial; pêcheur de crabe
83121 fr | pêcheur côtier; patron de bateau de pêche indépendant; pêcheur de crevettes; pêcheur à la palangre
83121 fr | pêcheur artisanal; pêcheur hauturier indépendant; aide-pêcheur indépendant; crabier
83121 fr | pêcheur propriétaire exploitant; pêcheur de saumon; pêcheur en eau douce; pêcheur de pétoncles
83121 en | fishing vessel skipper; fisherman; fisher; lobster fisher; inshore fisherman; commercial fisherman
83121 en | crab fisher; independent fisher; fisherwoman; longliner fisher; gillnetter; fishing boat owner-operator
83121 en | lobster fisherman; crab fisherman; inshore fisher; scallop fisher; salmon fisher; freshwater fisherman
83121 en | herring fisher; shrimp fisher; independent fishing skipper; commercial fisher; longline fisherman
83121 en | inland fisher
84100 fr | aide-mineur; opérateur de treuil de mine; manœuvre spécialisé de mine souterraine
84100 fr | préposé à la ventilation de mine; conducteur de locomotive de mine; opérateur de convoyeur souterrain
84100 fr | opérateur de concasseur souterrain; boiseur de mine; conducteur de camion souterrain; constructeur de mine
84100 fr | préposé aux services souterrains; préposé à l’entretien souterrain; cageur
84100 fr | opérateur de concasseur sous terre; opérateur de treuil d’extraction; opérateur de camion minier souterrain
84100 fr | préposé au remblai; homme de service sous terre; préposé au matériel souterrain; manœuvre sous terre
84100 en | shuttle car operator; underground mine service worker; miner helper; mine hoist operator; cage tender
84100 en | skip tender; underground mine construction worker; underground mine ventilation worker
84100 en | underground mining conveyor operator; underground haulage worker; underground mining crusher operator
84100 en | underground mining backfiller; underground mine support pipe fitter; underground mine truck driver
84100 en | underground sandfill operator; underground mining timberman; underground mine materials handler
84100 en | underground mine utility worker; ore train motorman; orepass tender; mine ventilation worker
84100 en | mine locomotive operator; cageman; underground blaster helper; underground drill helper
84100 en | underground diamond driller helper; underground mining trackman
84101 fr | aide-foreur de puits de pétrole; ouvrier de plancher de forage; ouvrier de plancher en forage pétrolier
84101 fr | aide à l’entretien de puits de pétrole; accrocheur; ouvrier de derrick; opérateur de services pétroliers
84101 fr | aide-opérateur de services aux puits; préposé à la boue de forage; foreur assistant de puits de gaz
84101 fr | opérateur de camion de fracturation; ouvrier de forage pétrolier; sondeur assistant
84101 fr | mécanicien motoriste de forage
84101 en | derrickhand; rig hand; drilling rig motorhand; oil and gas well service operator; leasehand derrick worker
84101 en | service rig worker; oil well servicing helper; fracturing truck operator; drilling rig floorhand
84101 en | oil and gas acid truck driver; derrickman; oil drilling motorman; rotary rig engine operator
84101 en | drilling fluid technician helper; oil rig worker; service rig derrickhand; oil field services acidizer
84101 en | oil drilling floorman; nitrogen pumper operator; well treatment pump operator
84101 en | oil field cement truck operator; derrick hand; drilling rig worker; oil and gas driller’s helper
84110 fr | bûcheron; abatteur manuel; opérateur de scie à chaîne; opérateur de débusqueuse; opérateur de débardeur
84110 fr | débardeur forestier; bûcheron abatteur; conducteur de débusqueuse; ouvrier abatteur
84110 fr | opérateur de débusqueuse à grappin; débusqueur; abatteur d’arbres; conducteur de débardeur; bûcheron-élagueur
84110 fr | élingueur forestier
84110 en | chain saw operator; logger; faller; tree faller; skidder operator; lumberjack; bucker; chainsaw operator
84110 en | cable skidder operator; grapple skidder operator; logging faller; timber cutter; landing bucker; chokerman
84110 en | choker setter; logging feller; line skidder operator; skidder driver; hand faller; pulpwood cutter
84110 en | chain saw woods worker; pulp cutter; logging tree cutter; power saw operator; log skidder operator
84110 en | bucker faller; clam bunk skidder operator; woodcutter
84111 fr | pompier forestier; ouvrier sylvicole; débroussailleur; ouvrier en sylviculture; planteur d’arbres
84111 fr | travailleur sylvicole; reboiseur; éclaircisseur; opérateur de débroussailleuse; scarificateur
84111 fr | ouvrier sylvicole débroussailleur; travailleur forestier; ouvrier forestier; ouvrier sylviculteur
84111 fr | reboiseur-débroussailleur; ouvrier d’exploitation forestière; ouvrier en foresterie
84111 fr | pépiniériste forestier ouvrier; aménagiste forestier ouvrier; préposé à la sylviculture
84111 fr | travailleur en sylviculture; planteur reboiseur
84111 en | forest firefighter; silviculture worker; forestry worker; tree planter; brush cutter; brushing saw operator
84111 en | clearing saw operator; forest worker; pre-commercial thinner; spacing saw operator; seed cone picker
84111 en | scarification equipment operator; reforestation worker; tree spacer; forestry pruner
84111 en | forestry technician helper; forestry piler; silviculture forestry worker; forestry crew person
84111 en | forestry herbicide sprayer; thinning saw operator; forestry seeding worker; forest thinning worker
84111 en | woodlot worker; forestry crew worker; tree thinner; forestry thinner
84120 fr | vacher; porcher; ouvrier porcher; ouvrier de ferme laitière; ouvrier de production laitière; trayeur
84120 fr | opérateur de machinerie agricole; conducteur de tracteur; tractoriste; opérateur de machines agricoles
84120 fr | ouvrier porcin spécialisé; inséminateur artificiel; inséminateur; gérant de porcherie ouvrier
84120 fr | opérateur de moissonneuse-batteuse; ouvrier spécialisé en élevage; berger
84120 fr | ouvrier spécialisé en production porcine; bouvier; conducteur d’engins agricoles; ouvrier agricole spécialisé
84120 fr | opérateur de tracteur agricole; conducteur de machines agricoles; opérateur de combine; ouvrier d’érablière
84120 fr | aide-vacher; ouvrier agricole en élevage laitier; conducteur de moissonneuse-batteuse
84120 fr | technicien en insémination; chauffeur de tracteur; herd manager ouvrier; ouvrier avicole spécialisé
84120 fr | entraîneur de chevaux; opérateur de machinerie de ferme; opérateur de pulvérisateur agricole
84120 fr | ouvrier en production laitière; dresseur de chevaux; gérant de troupeau laitier ouvrier
84120 en | custom harvester; farm machinery operator; combine operator; farm tractor operator; dairy herdsperson
84120 en | herdsman; milker; specialized hog barn worker; swine herdsperson; artificial insemination technician
84120 en | cattle herder; beef cattle herdsperson; specialized livestock worker; swine technician
84120 en | farm equipment operator; specialized dairy farm worker; poultry hatchery worker; shepherd
84120 en | baling machine operator; feedlot pen checker; farm dairy technician; herdsperson; cowboy; horse trainer
84120 en | dairy herdsman; specialized hatchery worker; livestock herdsperson; hog barn technician
84120 en | milking machine operator; farm livestock technician; farm tractor driver; cattle rancher hand
84120 en | farm sprayer operator; swine herdsman; agricultural machinery operator; hay baler operator
84120 en | farm harvester machine operator; egg producer worker; pig stockperson; artificial inseminator
84120 en | poultry vaccinator; chicken sexer; cow hand; horse exerciser; inseminator; breeding farm horse groom
84120 en | racehorse groom; horse groom; cattle hand; farm mechanic operator
84121 fr | matelot de bateau de pêche; aide-pêcheur; matelot de pêche; membre d’équipage de bateau de pêche
84121 fr | matelot-pêcheur; équipier de bateau de pêche; aide-pêcheur de homard; marin-pêcheur; matelot de chalutier
84121 fr | trancheur de bord; homme d’équipage de pêche; aide-pêcheur de crabe
84121 en | fishing vessel deckhand; fishing boat deckhand; lobster boat deckhand; fishing crew member; trawlerman
84121 en | fishing vessel icer; fishing vessel crew member; crab boat deckhand; longline deckhand; trawler deckhand
84121 en | fishing vessel net mender; deckhand fisherman; fishing vessel fish dresser; fishing boat helper
84121 en | fishing deckhand; fishing vessel netmender; fishing vessel engine room hand; factory ship deckhand
85100 fr | soigneur de chevaux; ouvrier d’élevage; ouvrier de ferme; aide de ferme; ouvrier agricole; aide agricole
85100 fr | manœuvre agricole; journalier agricole; ouvrier avicole; attrapeur de volailles
85100 fr | ouvrier en production porcine; ouvrier de poulailler; travailleur agricole; ouvrier d’étable; garçon d’écurie
85100 fr | ouvrier de ferme bovine; ramasseur d’œufs; ouvrier de couvoir; employé de ferme; préposé à l’écurie
85100 fr | employé agricole; ouvrier agricole polyvalent; ouvrier apicole; ouvrier d’écurie; ouvrier de ferme porcine
85100 fr | ouvrier avicole de ferme; journalier de ferme; aide-fermier; salarié agricole; ouvrier en apiculture
85100 fr | travailleur de ferme; ramasseur de volailles; préposé à l’étable; commis de ferme; ouvrier d’élevage porcin
85100 fr | nettoyeur d’étables; ouvrier de ferme avicole; aide à la ferme; aide en porcherie; préposé de poulailler
85100 fr | ouvrier agricole saisonnier d’élevage; ouvrier de ferme polyvalent; ouvrier de ferme avicole et bovine
85100 fr | ouvrier agricole en porcherie; aide-éleveur; manœuvre d’élevage; préposé à la ferme; ouvrier agricole général
85100 fr | journalier en élevage; ouvrier de ferme caprine; ouvrier en production avicole; travailleur agricole étranger
85100 en | ranch hand; stable hand; livestock labourer; farm worker; farm labourer; farm hand; general farm worker
85100 en | dairy farm worker; poultry farm worker; chicken catcher; barn worker; hog farm worker; cattle farm worker
85100 en | stable cleaner; egg collector; beef farm labourer; ranch labourer; feedlot labourer; general farm labourer
85100 en | farmhand; livestock worker; barn cleaner; dairy farm labourer; farm helper; hatchery labourer
85100 en | poultry labourer; animal farm worker; egg gatherer; honey farm worker; apiary worker; poultry catcher
85100 en | egg farm worker; pig farm worker; hog barn labourer; farm general labourer; poultry farm labourer
85100 en | turkey farm worker; beef farm worker; swine barn worker; sheep farm worker; cattle ranch labourer
85100 en | mink farm worker
85101 fr | cueilleur de fruits; cueilleur de légumes; manœuvre à la récolte; ouvrier de récolte; cueilleur
85101 fr | ramasseur de légumes; cueilleur de pommes; cueilleur de petits fruits; ouvrier maraîcher
85101 fr | travailleur agricole saisonnier; récolteur; vendangeur; journalier maraîcher; ouvrier de verger
85101 fr | ramasseur de fruits; cueilleur de fraises; cueilleur de bleuets; journalier à la récolte
85101 fr | ouvrier saisonnier agricole; saisonnier agricole; ouvrier de champ; ouvrier en production maraîchère
85101 fr | ouvrier viticole; récolteur de légumes; cueilleur de champignons; ramasseur de pommes de terre
85101 fr | saisonnier en maraîchage; aide-maraîcher; travailleur maraîcher; ouvrier de vignoble; cueilleur de tomates
85101 fr | sarcleur; désherbeur agricole; emballeur de légumes à la ferme; cueilleur saisonnier
85101 fr | ouvrier agricole saisonnier; ouvrier agricole en maraîchage; manœuvre maraîcher
85101 fr | manœuvre agricole à la récolte; travailleur agricole à la récolte; ouvrier en pomiculture
85101 fr | journalier agricole saisonnier; ouvrier de ferme maraîchère; cueilleur de légumes saisonnier
85101 fr | récolteur de fruits; ouvrier agricole au champ; travailleur saisonnier agricole
85101 en | fruit picker; harvesting labourer; berry picker; vegetable picker; apple picker; harvest worker; harvest hand
85101 en | crop picker; harvesting field worker; seasonal farm worker; tobacco harvester; vegetable harvester
85101 en | farm produce sorter; fruit farm worker; vineyard worker; orchard worker; strawberry picker; mushroom picker
85101 en | seasonal agricultural worker; farm field labourer; grape picker; tomato picker; blueberry picker
85101 en | vegetable farm labourer; crops field hand; fruit harvester; hand harvester; fruit and vegetable picker
85101 en | crop labourer; asparagus cutter; farm vegetable packer; field crop worker; vineyard labourer
85101 en | vegetable farm worker; crop harvester; ginseng harvester; farm produce packer; farm fruit packer
85102 fr | ouvrier piscicole; manœuvre en aquaculture; ouvrier en pisciculture; ouvrier ostréicole; ouvrier aquacole
85102 fr | aide-aquaculteur; cueilleur de mollusques; manœuvre en mariculture; ouvrier d’aquaculture
85102 fr | cueilleur de palourdes; cueilleur d’algues; préposé à la pisciculture; manœuvre de pisciculture
85102 fr | récolteur d’algues marines; ramasseur de coquillages; ouvrier mytilicole
85102 en | aquaculture labourer; fish farm worker; aquaculture hatchery worker; clam digger; oyster picker
85102 en | shellfish harvester; aquaculture worker; seaweed gatherer; marine plant gatherer; fish farm labourer
85102 en | mussel farm worker; salmon farm worker; aquaculture support worker; fish hatchery attendant
85102 en | fish hatchery labourer; kelp harvester; Irish moss gatherer; fish tagger; oyster farm worker; dulse gatherer
85102 en | fish hatchery worker; mollusc harvester; fish hatchery helper; clam harvester
85103 fr | ouvrier de serre; ouvrier de pépinière; ouvrier en serre; ouvrier serricole; aide-pépiniériste
85103 fr | manœuvre de serre; journalier de serre; ouvrier horticole; préposé à la serre; journalier en serre
85103 fr | aide-horticole; travailleur de serre; ouvrier en horticulture; ouvrier en production horticole
85103 fr | journalier horticole; ouvrier pépiniériste; préposé à la pépinière; manœuvre de pépinière; ouvrier serriste
85103 fr | journalier de pépinière; aide de serre; emballeur en serre; aide-horticulteur; travailleur en serre
85103 fr | ouvrier de production en serre; repiqueur; employé de serre; aide en serre
85103 en | greenhouse worker; nursery worker; greenhouse labourer; nursery labourer; greenhouse helper
85103 en | plant nursery worker; greenhouse horticulture worker; greenhouse flower cutter; tree nursery worker
85103 en | nursery transplanter; garden centre labourer; plant propagation worker; forestry nursery worker
85103 en | greenhouse attendant; hydroponics worker; greenhouse grower helper; nursery farm worker; hothouse worker
85103 en | nursery sod layer; nursery plant potter; greenhouse crop worker; cannabis production worker
85103 en | nursery and greenhouse labourer; bulb packer; greenhouse flower picker; nursery helper; horticultural worker
85103 en | nursery potting worker; greenhouse packer
85104 fr | trappeur; chasseur; chasseur-trappeur; piégeur; trappeur de fourrures; chasseur de phoques
85104 fr | trappeur professionnel; trappeur autochtone; chasseur de gibier professionnel; piégeur d’animaux à fourrure
85104 en | trapper; hunter; fur trapper; game hunter; seal hunter; animal trapper; subsistence hunter
85104 en | hunter and trapper; sealer; commercial hunter; live-game trapper; muskrat trapper; wildlife trapper
85110 fr | manœuvre de mine; journalier de mine; manœuvre de mine à ciel ouvert; manœuvre minier; aide de mine
85110 fr | journalier minier; manœuvre de mine souterraine; journalier de carrière; ouvrier de carrière; orpailleur
85110 fr | nettoyeur de mine
85110 en | mine helper; mine labourer; mining labourer; open-pit mine labourer; coal mine labourer
85110 en | underground mine labourer; mine general labourer; surface mine labourer; mine construction labourer
85110 en | quarry worker; mining chute loader; mining pit labourer; mine clean-up worker; mine dumper
85110 en | mining clean-up labourer; mine belt cleaner; mine surface labourer; salt mine labourer
85110 en | sand and gravel pit labourer
85111 fr | ouvrier de plancher; manœuvre de forage pétrolier; manœuvre de champ pétrolier; manœuvre de puits de pétrole
85111 fr | journalier de champ pétrolier; manœuvre à l’entretien de puits de gaz; roustabout
85111 fr | manœuvre de plateforme pétrolière; manœuvre de sondage; aide manœuvre de forage de gaz
85111 fr | manœuvre en exploration sismique; manœuvre de services pétroliers
85111 en | oil and gas drilling floorhand; roughneck; wireline helper; roustabout; oil field labourer
85111 en | oil and gas drilling labourer; leasehand; oil rig labourer; gas well labourer; seismic labourer
85111 en | oil and gas rig labourer; seismic line cutter; oilfield labourer; oil and gas swamper
85111 en | oil well servicing labourer; oil and gas leasehand; geophysical labourer; service rig labourer
85111 en | oil field roustabout; gas field labourer; shakehand; oil rig pipe handler
85120 fr | manœuvre forestier; manœuvre d’exploitation forestière; journalier forestier; aide-bûcheron
85120 fr | manœuvre en sylviculture; préposé au brûlage de branches; débroussailleur manœuvre; aide forestier
85120 fr | journalier en forêt; manœuvre en exploitation forestière; manœuvre en forêt; aide-planteur; aide en forêt
85120 fr | poseur d’élingues
85120 en | logging labourer; forestry labourer; woods labourer; bush worker; chokerman labourer; bush clearing labourer
85120 en | forest labourer; slash burner; log marker; logging general labourer; tree planting labourer; logging swamper
85120 en | bush labourer; woods helper; forestry helper; logging boom man; logging road labourer; brush piler
85120 en | forestry general labourer; logging helper; woodland labourer; scaler helper; forestry clean-up worker
85120 en | whistle punk
85121 fr | journalier en aménagement paysager; manœuvre en aménagement paysager; ouvrier paysagiste; aide-paysagiste
85121 fr | aide-jardinier; tondeur de gazon; préposé à l’entretien des terrains
85121 fr | préposé à l’entretien de terrain de golf; préposé aux terrains; préposé aux espaces verts
85121 fr | préposé à l’horticulture; jardinier municipal; manœuvre à l’entretien de terrains; préposé à la tonte
85121 fr | poseur de pavé uni; ouvrier en aménagement paysager; fossoyeur; préposé à l’entretien du gazon
85121 fr | journalier en horticulture; ouvrier en espaces verts; manœuvre en paysagement; aide-émondeur
85121 fr | jardinier d’espaces verts; agent d’entretien des espaces verts; journalier parcs et espaces verts
85121 fr | préposé à l’entretien paysager; ouvrier espaces verts; préposé à l’entretien des parcs; poseur de tourbe
85121 fr | ouvrier-jardinier; aide en aménagement paysager; journalier paysagiste; ouvrier d’entretien des terrains
85121 fr | aide jardinier-paysagiste; préposé aux terrains et parcs; journalier aux parcs
85121 fr | préposé aux espaces verts et parcs; tondeur de pelouse; ouvrier d’entretien d’espaces verts
85121 fr | préposé à l’entretien de cimetière; jardinier d’entretien; aide-élagueur; poseur de gazon
85121 fr | journalier paysagiste saisonnier; manœuvre paysagiste; manœuvre en entretien paysager
85121 fr | préposé à l’aménagement paysager; ouvrier en aménagement paysager saisonnier; aide-paysagiste saisonnier
85121 fr | ouvrier en pavé uni; poseur de pavés; poseur de pavage de pierre paysager; manœuvre en espaces verts
85121 fr | ouvrier de golf; journalier d’entretien paysager; préposé à l’entretien de pelouses
85121 fr | applicateur de gazon en plaques; agent des espaces verts
85121 en | landscape labourer; landscaping labourer; groundskeeper; grounds maintenance worker; grass cutter
85121 en | lawn maintenance worker; landscape worker; gardener helper; golf course worker; golf course labourer
85121 en | park labourer; lawn care worker; landscape helper; sod layer; cemetery worker; gravedigger; landscaper helper
85121 en | grounds labourer; gardener’s helper; landscape maintenance worker; lawn mower operator
85121 en | paving stone installer helper; tree trimming helper; interlock paver; turf worker
85121 en | snow shoveler and groundskeeper; landscape crew member; golf course maintenance worker; grounds crew worker
85121 en | yard worker; grass trimmer; groundsperson; grounds caretaker; parks labourer; gardening helper
85121 en | landscape construction labourer; landscaping crew member; weed eater operator; lawn labourer
85121 en | greenskeeper helper; park maintenance labourer; school grounds caretaker; hedge trimmer; irrigation labourer
85121 en | interlocking stone layer
92011 en | gas field supervisor
94105 fr | opérateur de scie mécanique
94131 en | rug weaver
`
