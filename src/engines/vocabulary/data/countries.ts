/** Countries as CVs name them: ISO code | French; others | English; others | cities that tell the country. */
export const COUNTRIES = `
CA | Canada; Québec; Qc; Ontario; Alberta; Manitoba; Colombie-Britannique; Nouveau-Brunswick | Canada; Quebec; QC; ON; AB; BC; British Columbia; Nova Scotia | Montréal; Laval; Longueuil; Gatineau; Sherbrooke; Trois-Rivières; Saguenay; Lévis; Terrebonne; Saint-Jérôme; Repentigny; Brossard; Drummondville; Granby; Saint-Hyacinthe; Shawinigan; Rimouski; Victoriaville; Joliette; Sorel-Tracy; Rouyn-Noranda; Val-d'Or; Alma; Sept-Îles; Baie-Comeau; Saint-Georges; Thetford Mines; Salaberry-de-Valleyfield; Mirabel; Blainville; Boucherville; Châteauguay; Mascouche; Saint-Eustache; Dorval; Pointe-Claire; Saint-Laurent; Anjou; LaSalle; Verdun; Lachine; Montréal-Nord; Saint-Léonard; Rivière-du-Loup; Matane; Gaspé; Amos; Chicoutimi; Jonquière; Baie-Saint-Paul; Magog; Cowansville; Saint-Jean-sur-Richelieu; Vaudreuil-Dorion; Candiac; La Prairie; Sainte-Thérèse; Boisbriand; Saint-Nicolas; Montmagny; Roberval; La Tuque; Toronto; Ottawa; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Moncton; Mississauga; Hamilton; Québec (Québec)
DZ | Algérie | Algeria | Alger; Oran; Constantine; Annaba; Béjaïa; Tizi Ouzou; Sétif; Blida; Batna; Tlemcen; Boumerdès; Mostaganem; Bouira
MA | Maroc | Morocco | Casablanca; Rabat; Fès; Marrakech; Tanger; Agadir; Meknès; Oujda; Kénitra; Tétouan; Mohammedia; Salé; El Jadida
TN | Tunisie | Tunisia | Tunis; Sfax; Sousse; Bizerte; Monastir; Gabès; Nabeul; Kairouan; Ariana; Ben Arous
LY | Libye | Libya | Tripoli; Benghazi
EG | Égypte | Egypt | Le Caire; Cairo; Alexandrie; Gizeh; Giza
SN | Sénégal | Senegal | Dakar; Thiès; Saint-Louis du Sénégal; Kaolack; Ziguinchor; Rufisque
CI | Côte d'Ivoire; RCI | Ivory Coast; Côte d'Ivoire | Abidjan; Bouaké; Yamoussoukro; San-Pédro
CM | Cameroun | Cameroon | Yaoundé; Douala; Bafoussam; Garoua; Bamenda; Ebolowa; Maroua; Limbé; Kribi
CD | République démocratique du Congo; RD Congo; RDC; Congo-Kinshasa | Democratic Republic of the Congo; DR Congo; DRC | Kinshasa; Lubumbashi; Goma; Bukavu; Kisangani; Matadi
CG | Congo; Congo-Brazzaville; République du Congo | Republic of the Congo | Brazzaville; Pointe-Noire
GA | Gabon | Gabon | Libreville; Port-Gentil
BJ | Bénin | Benin | Cotonou; Porto-Novo; Parakou; Abomey-Calavi
TG | Togo | Togo | Lomé; Kara
BF | Burkina Faso; Burkina | Burkina Faso | Ouagadougou; Bobo-Dioulasso
ML | Mali | Mali | Bamako; Sikasso; Ségou
NE | Niger | Niger | Niamey; Zinder; Maradi
GN | Guinée; Guinée-Conakry | Guinea | Conakry; Kankan
TD | Tchad | Chad | N'Djamena; Moundou
CF | République centrafricaine; Centrafrique; RCA | Central African Republic | Bangui
BI | Burundi | Burundi | Bujumbura; Gitega
RW | Rwanda | Rwanda | Kigali; Butare
MG | Madagascar | Madagascar | Antananarivo; Tananarive; Antsirabe; Fianarantsoa; Toamasina; Tamatave; Mahajanga; Ambohidratrimo; Toliara
MU | Maurice; Île Maurice | Mauritius | Port-Louis; Curepipe
KM | Comores | Comoros | Moroni
DJ | Djibouti | Djibouti | 
MR | Mauritanie | Mauritania | Nouakchott; Nouadhibou
NG | Nigeria; Nigéria | Nigeria | Lagos; Abuja; Ibadan; Port Harcourt; Kano; Benin City
GH | Ghana | Ghana | Accra; Kumasi; Tema
KE | Kenya | Kenya | Nairobi; Mombasa
ET | Éthiopie | Ethiopia | Addis-Abeba; Addis Ababa
ER | Érythrée | Eritrea | Asmara
UG | Ouganda | Uganda | Kampala
TZ | Tanzanie | Tanzania | Dar es Salaam; Dodoma
ZA | Afrique du Sud | South Africa | Johannesburg; Le Cap; Cape Town; Durban; Pretoria
AO | Angola | Angola | Luanda
MZ | Mozambique | Mozambique | Maputo
CV | Cap-Vert | Cape Verde; Cabo Verde | Praia
HT | Haïti | Haiti | Port-au-Prince; Cap-Haïtien; Les Cayes; Gonaïves; Jacmel; Jérémie; Pétion-Ville; Delmas; Hinche; Saint-Marc
DO | République dominicaine | Dominican Republic | Saint-Domingue; Santo Domingo; Santiago de los Caballeros
CU | Cuba | Cuba | La Havane; La Habana; Havana
JM | Jamaïque | Jamaica | Kingston
MX | Mexique | Mexico; México | Mexico; Ciudad de México; CDMX; Guadalajara; Monterrey; Puebla; Oaxaca; Puerto Escondido; Querétaro; León; Mérida; Tijuana; Veracruz; Cancún; Toluca; San Luis Potosí
GT | Guatemala | Guatemala | Ciudad de Guatemala
HN | Honduras | Honduras | Tegucigalpa; San Pedro Sula
SV | Salvador; El Salvador | El Salvador | San Salvador
NI | Nicaragua | Nicaragua | Managua
CR | Costa Rica | Costa Rica | San José de Costa Rica
PA | Panama | Panama | Ciudad de Panamá
CO | Colombie | Colombia | Bogotá; Medellín; Cali; Barranquilla; Bucaramanga; Cartagena; Pereira; Manizales; Cúcuta; Ibagué
VE | Venezuela | Venezuela | Caracas; Maracaibo; Valencia, Venezuela; Barquisimeto; Maracay
EC | Équateur | Ecuador | Quito; Guayaquil; Cuenca
PE | Pérou | Peru; Perú | Lima; Arequipa; Trujillo; Cusco
BO | Bolivie | Bolivia | La Paz; Santa Cruz de la Sierra; Cochabamba
CL | Chili | Chile | Santiago; Valparaíso; Concepción
AR | Argentine | Argentina | Buenos Aires; Córdoba; Rosario; Mendoza
UY | Uruguay | Uruguay | Montevideo
PY | Paraguay | Paraguay | Asunción
BR | Brésil | Brazil; Brasil | São Paulo; Rio de Janeiro; Belo Horizonte; Brasília; Curitiba; Porto Alegre; Salvador de Bahia; Recife; Fortaleza; Campinas; Florianópolis; Goiânia
US | États-Unis; États-Unis d'Amérique; USA | United States; United States of America; USA; US; U.S.A. | New York; Boston; Chicago; Miami; Los Angeles; San Francisco; Houston; Seattle; Washington
FR | France | France | Paris; Lyon; Marseille; Toulouse; Lille; Bordeaux; Nantes; Strasbourg; Montpellier; Rennes; Nice; Grenoble; Rouen; Dijon; Angers; Le Havre; Reims; Saint-Étienne; Toulon; Tours; Brest; Limoges; Nancy; Metz; Clermont-Ferrand; Caen; Orléans; La Réunion; Martinique; Guadeloupe
BE | Belgique | Belgium | Bruxelles; Brussels; Anvers; Liège; Gand; Charleroi; Namur; Louvain-la-Neuve; Mons
CH | Suisse | Switzerland | Genève; Geneva; Lausanne; Zurich; Zürich; Berne; Bâle; Fribourg; Neuchâtel
LU | Luxembourg | Luxembourg | Luxembourg-Ville
DE | Allemagne | Germany; Deutschland | Berlin; Munich; Hambourg; Francfort; Frankfurt; Cologne; Stuttgart; Düsseldorf
GB | Royaume-Uni; Angleterre; Écosse | United Kingdom; UK; England; Scotland | Londres; London; Manchester; Birmingham; Édimbourg; Edinburgh; Glasgow; Leeds
IE | Irlande | Ireland | Dublin; Cork
ES | Espagne | Spain; España | Madrid; Barcelone; Barcelona; Séville; Sevilla; Valence; Bilbao; Malaga; Zaragoza
PT | Portugal | Portugal | Lisbonne; Lisboa; Lisbon; Porto; Coimbra; Braga
IT | Italie | Italy; Italia | Rome; Roma; Milan; Milano; Naples; Turin; Torino; Florence; Bologne
GR | Grèce | Greece | Athènes; Athens; Thessalonique
NL | Pays-Bas | Netherlands | Amsterdam; Rotterdam; La Haye; Utrecht
PL | Pologne | Poland | Varsovie; Warsaw; Cracovie; Krakow; Wroclaw; Gdansk
RO | Roumanie | Romania | Bucarest; Bucharest; Cluj-Napoca; Iasi; Timisoara; Brasov
BG | Bulgarie | Bulgaria | Sofia; Plovdiv; Varna
MD | Moldavie; Moldova | Moldova | Chisinau; Chișinău
UA | Ukraine | Ukraine | Kiev; Kyiv; Kharkiv; Kharkov; Odessa; Odesa; Lviv; Dnipro; Zaporijia
RU | Russie | Russia | Moscou; Moscow; Saint-Pétersbourg; Saint Petersburg; Novossibirsk
BY | Biélorussie; Bélarus | Belarus | Minsk
AL | Albanie | Albania | Tirana
RS | Serbie | Serbia | Belgrade; Novi Sad
HR | Croatie | Croatia | Zagreb
HU | Hongrie | Hungary | Budapest
CZ | Tchéquie; République tchèque | Czechia; Czech Republic | Prague; Brno
SE | Suède | Sweden | Stockholm; Göteborg; Malmö
TR | Turquie | Turkey; Türkiye | Istanbul; Ankara; Izmir; Bursa; Gaziantep
SY | Syrie | Syria | Damas; Damascus; Alep; Aleppo; Homs; Lattaquié
LB | Liban | Lebanon | Beyrouth; Beirut; Tripoli du Liban; Saïda; Zahlé; Jounieh
JO | Jordanie | Jordan | Amman; Irbid
PS | Palestine | Palestine | Gaza; Ramallah; Naplouse
IL | Israël | Israel | Tel-Aviv; Tel Aviv; Haïfa
IQ | Irak | Iraq | Bagdad; Baghdad; Erbil; Bassora
IR | Iran | Iran | Téhéran; Tehran; Ispahan; Isfahan; Chiraz; Shiraz; Tabriz; Machhad; Mashhad; Karaj
AF | Afghanistan | Afghanistan | Kaboul; Kabul; Hérat; Herat; Kandahar; Mazar-e-Charif
PK | Pakistan | Pakistan | Karachi; Lahore; Islamabad; Rawalpindi; Faisalabad
IN | Inde | India | New Delhi; Delhi; Mumbai; Bombay; Bangalore; Bengaluru; Chennai; Hyderabad; Kolkata; Pune; Ahmedabad; Chandigarh; Ludhiana; Amritsar; Kochi; Pondichéry
BD | Bangladesh | Bangladesh | Dhaka; Dacca; Chittagong
LK | Sri Lanka | Sri Lanka | Colombo
NP | Népal | Nepal | Katmandou; Kathmandu
CN | Chine | China | Pékin; Beijing; Shanghai; Shenzhen; Guangzhou; Canton; Hong Kong; Wuhan; Chengdu
TW | Taïwan | Taiwan | Taipei
JP | Japon | Japan | Tokyo; Osaka; Kyoto
KR | Corée du Sud | South Korea; Korea | Séoul; Seoul; Busan
VN | Viêt Nam; Vietnam; Viet Nam | Vietnam | Hanoï; Hanoi; Hô Chi Minh-Ville; Ho Chi Minh City; Saïgon; Da Nang
KH | Cambodge | Cambodia | Phnom Penh
TH | Thaïlande | Thailand | Bangkok
PH | Philippines | Philippines | Manille; Manila; Quezon City; Cebu; Makati; Davao
ID | Indonésie | Indonesia | Jakarta; Surabaya
MY | Malaisie | Malaysia | Kuala Lumpur
SG | Singapour | Singapore | 
AE | Émirats arabes unis; Émirats; EAU | United Arab Emirates; UAE | Dubaï; Dubai; Abou Dabi; Abu Dhabi; Sharjah
SA | Arabie saoudite | Saudi Arabia; KSA | Riyad; Riyadh; Djeddah; Jeddah; Dammam
QA | Qatar | Qatar | Doha
KW | Koweït | Kuwait | 
BH | Bahreïn | Bahrain | Manama
OM | Oman | Oman | Mascate; Muscat
AM | Arménie | Armenia | Erevan; Yerevan
GE | Géorgie | Georgia | Tbilissi; Tbilisi
KZ | Kazakhstan | Kazakhstan | Almaty; Astana
UZ | Ouzbékistan | Uzbekistan | Tachkent; Tashkent
AU | Australie | Australia | Sydney; Melbourne; Brisbane; Perth
NZ | Nouvelle-Zélande | New Zealand | Auckland; Wellington
`
