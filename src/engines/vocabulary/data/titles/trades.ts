/** Written by us; how a line reads is told in titles.ts. */
export const TITLES_TRADES = `
22310 fr | technicien en électromécanique
22310 en | electromechanical technician
65211 en | skate sharpener
70010 fr | directeur de la construction; directeur de construction; directeur de chantier
70010 fr | directeur de projets de construction; chargé de projet en construction; chargé de projets en construction
70010 fr | gérant de projet en construction; gérant de projets construction; gestionnaire de projets en construction
70010 fr | gestionnaire de construction; chef de projet construction; chef de chantier principal
70010 fr | surintendant de construction; surintendant de chantier; surintendant en construction; entrepreneur général
70010 fr | conducteur de travaux; directeur de travaux; directeur travaux; chef de travaux
70010 fr | conducteur de travaux bâtiment; conducteur de travaux publics; chargé de projet bâtiment
70010 fr | coordonnateur de projets de construction; coordonnateur de chantier; gérant de chantier; maître d’œuvre
70010 fr | entrepreneur en construction; chargé d’affaires BTP; responsable de travaux
70010 fr | conducteur de travaux génie civil; chef de projet BTP; directeur BTP; gérant de projet
70010 fr | chargé de projet en rénovation; gestionnaire de chantier; chargé de projet résidentiel
70010 fr | chargé de projet commercial en construction; directeur adjoint de chantier; gérant de construction
70010 fr | chargé de travaux; chef de secteur travaux; directeur d’opérations en construction
70010 fr | adjoint au gérant de projet; assistant chargé de projet en construction; chef de projet bâtiment
70010 fr | chef de projets travaux; responsable de chantier
70010 en | construction manager; construction project manager; construction superintendent; site superintendent
70010 en | site manager; general contractor; residential construction manager; construction site manager
70010 en | building construction superintendent; commercial construction manager; construction director
70010 en | highway construction manager; pipeline construction manager; construction senior manager
70010 en | project superintendent; construction project coordinator; construction coordinator
70010 en | housing construction manager; director of construction; industrial construction manager; site project manager
70010 en | construction works manager
70011 fr | entrepreneur en rénovation; entrepreneur en rénovation domiciliaire; gestionnaire en rénovation domiciliaire
70011 fr | constructeur d’habitations; constructeur de maisons; entrepreneur en construction résidentielle
70011 fr | entrepreneur en bâtiment résidentiel; promoteur-constructeur de maisons; rénovateur
70011 fr | gestionnaire de projets de rénovation; entrepreneur en construction domiciliaire
70011 en | home builder; home renovator; home renovation contractor; renovation contractor; residential home builder
70011 en | renovation manager; home building manager; housing contractor; house construction contractor
70011 en | home remodelling contractor; renovation project manager
70012 fr | directeur de l’entretien d’immeubles; directeur de l’entretien; directeur de la maintenance
70012 fr | directeur maintenance; gestionnaire d’installations; gestionnaire des installations
70012 fr | directeur des installations; directeur de centre commercial; directeur d’aréna
70012 fr | directeur de l’exploitation d’immeubles; responsable maintenance; responsable de maintenance
70012 fr | responsable de la maintenance; chef de maintenance; gestionnaire de l’entretien
70012 fr | directeur des ressources matérielles; directeur de palais des congrès; directeur des opérations immobilières
70012 fr | gestionnaire technique d’immeubles; coordonnateur de l’entretien des bâtiments; responsable des bâtiments
70012 fr | directeur d’entrepôt; gestionnaire d’entrepôt; surintendant de l’entretien; responsable de l’entretien
70012 en | facility manager; facilities manager; maintenance manager; plant maintenance superintendent
70012 en | facility operations manager; facilities director; shopping centre manager; arena manager
70012 en | maintenance director; building operations manager; campus facilities manager; warehouse manager
70012 en | convention centre manager; maintenance superintendent; plant maintenance manager; director of facilities
70012 en | maintenance and service superintendent; recreation facility manager; harbour facility manager
70012 en | engineering maintenance manager
72010 fr | contremaître d’atelier d’usinage; contremaître machiniste; contremaître soudeur; contremaître en soudage
72010 fr | chef d’équipe soudure; chef d’équipe usinage; superviseur d’usinage; superviseur de soudure
72010 fr | contremaître tôlier; entrepreneur en soudure; contremaître de chaudronnerie; superviseur d’atelier d’usinage
72010 fr | contremaître de structure d’acier; entrepreneur en ferblanterie
72010 fr | contremaître d’assemblage de charpentes métalliques; chef d’équipe soudeur
72010 fr | chef d’atelier mécanique d’usinage; chef d’équipe chaudronnerie; superviseur d’atelier de soudage
72010 fr | contremaître monteur d’acier; chef d’atelier de chaudronnerie
72010 en | machine shop supervisor; machine shop foreman; welding supervisor; welding foreman; machinist supervisor
72010 en | welder foreman; tool and die shop supervisor; sheet metal contractor; sheet metal foreman
72010 en | structural steel erection contractor; ironworker foreman; boilermaker supervisor; welding contractor
72010 en | machinists supervisor; machine shop lead hand; tool room supervisor; metalworking shop supervisor
72010 en | welding shop supervisor
72011 fr | contremaître électricien; entrepreneur électricien; maître électricien; entrepreneur en électricité
72011 fr | chef d’équipe électricien; contremaître en électricité; superviseur de monteurs de lignes
72011 fr | superviseur en télécommunications; contremaître monteur de lignes; entrepreneur en télécommunications
72011 fr | superviseur d’installateurs de câbles; superviseur électrique; surintendant électrique
72011 fr | chef d’équipe en électricité; superviseur de techniciens en télécommunications; chef de chantier électricité
72011 en | electrical contractor; electrical foreman; electrician foreman; electrical supervisor; master electrician
72011 en | electricians supervisor; power line crew supervisor; telecommunications supervisor
72011 en | cable installers supervisor; electrician supervisor; line crew foreman
72011 en | telecommunications installation supervisor; industrial electricians supervisor; electrical superintendent
72011 en | telecommunications contractor; power lineman foreman
72012 fr | contremaître plombier; entrepreneur en plomberie; maître plombier; contremaître en tuyauterie
72012 fr | chef d’équipe plombier; entrepreneur plombier; contremaître tuyauteur; entrepreneur en gicleurs
72012 fr | chef d’équipe tuyauteur; superviseur de tuyauterie; entrepreneur en tuyauterie
72012 fr | maître mécanicien en tuyauterie; contremaître de monteurs au gaz
72012 en | plumbing contractor; plumber foreman; pipefitter foreman; plumbing supervisor; master plumber
72012 en | pipefitting contractor; steamfitter foreman; plumbing foreman; gas fitters supervisor
72012 en | sprinkler system contractor; pipefitting supervisor; plumbers supervisor; pipefitters supervisor
72013 fr | contremaître charpentier; contremaître charpentier-menuisier; entrepreneur en charpenterie
72013 fr | entrepreneur menuisier; contremaître menuisier; chef menuisier; entrepreneur en coffrage
72013 fr | contremaître coffreur; entrepreneur en charpente; chef d’équipe coffreur; chef d’atelier de menuiserie
72013 fr | contremaître en charpenterie; chef d’équipe ébéniste
72013 en | carpenter foreman; carpentry contractor; carpentry supervisor; carpenters supervisor; carpentry foreman
72013 en | cabinetmakers supervisor; framing contractor; formwork foreman; cabinetmaker foreman; framing foreman
72013 en | finish carpentry contractor
72014 fr | contremaître en construction; contremaître de construction; contremaître de chantier; chef de chantier
72014 fr | chef d’équipe construction; contremaître en maçonnerie; entrepreneur en maçonnerie; contremaître maçon
72014 fr | entrepreneur en toiture; entrepreneur couvreur; contremaître couvreur; entrepreneur peintre
72014 fr | entrepreneur en peinture; contremaître peintre; contremaître en bétonnage; entrepreneur en revêtements de sol
72014 fr | entrepreneur en isolation; chef d’équipe sur chantier; chef maçon; entrepreneur plâtrier
72014 fr | contremaître plâtrier; contremaître vitrier; chef d’équipe maçon; entrepreneur en portes et fenêtres
72014 fr | contremaître en finition; entrepreneur en carrelage; chef de chantier bâtiment; contremaître ferrailleur
72014 fr | chef d’équipe gros œuvre; contremaître en bâtiment; entrepreneur en piscines
72014 en | construction foreman; masonry contractor; bricklayer foreman; roofing contractor; roofing foreman
72014 en | painting contractor; painter foreman; concrete foreman; drywall contractor; insulation contractor
72014 en | flooring contractor; plastering contractor; glazing contractor; building trades supervisor; site foreman
72014 en | construction crew leader; tile contractor; swimming pool contractor; window and door contractor
72014 en | roofers supervisor; concrete finishing supervisor; installers supervisor; construction site supervisor
72014 en | construction site foreman; construction general foreman
72020 fr | contremaître mécanicien; contremaître de mécanique; contremaître en mécanique; chef d’atelier mécanique
72020 fr | chef d’atelier automobile; contremaître d’atelier mécanique; superviseur de maintenance
72020 fr | superviseur de l’entretien mécanique; superviseur d’entretien mécanique; chef d’équipe maintenance
72020 fr | chef d’équipe mécanique; contremaître d’entretien; contremaître de garage; chef de garage
72020 fr | contremaître mécanicien industriel; superviseur de mécaniciens; entrepreneur en réfrigération
72020 fr | entrepreneur en ventilation et climatisation; superviseur d’atelier de réparation automobile
72020 fr | contremaître à l’entretien mécanique; superviseur maintenance; gérant d’atelier mécanique
72020 fr | entrepreneur en chauffage; chef d’atelier de maintenance; superviseur de l’entretien d’aéronefs
72020 fr | superviseur maintenance industrielle; contremaître de maintenance; contremaître mécanicien de chantier
72020 fr | chef d’atelier poids lourds; agent de maîtrise maintenance; contremaître d’ascenseurs
72020 en | mechanic foreman; garage supervisor; automotive repair shop supervisor; millwright foreman
72020 en | mechanical maintenance supervisor; maintenance supervisor; heavy equipment mechanic supervisor
72020 en | refrigeration contractor; HVAC contractor; HVAC supervisor; aircraft maintenance supervisor
72020 en | aircraft mechanics supervisor; elevator contractor; mechanics supervisor; mechanics shop foreman
72020 en | truck repair shop foreman; heavy duty mechanic foreman; industrial mechanics supervisor
72020 en | millwright supervisor; fleet maintenance supervisor; heating contractor; mechanical contractor
72020 en | automotive shop foreman; body shop supervisor
72021 fr | contremaître d’équipement lourd; entrepreneur en excavation; contremaître en excavation
72021 fr | entrepreneur en terrassement; entrepreneur en déneigement; contremaître en voirie; entrepreneur en pavage
72021 fr | contremaître de pavage; contremaître grutier; contremaître foreur; contremaître de terrassement
72021 fr | chef d’équipe terrassement; chef de chantier terrassement; contremaître d’opérateurs de machinerie lourde
72021 fr | entrepreneur en dynamitage; contremaître de voie ferrée; chef de chantier routes
72021 en | heavy equipment foreman; excavating contractor; excavation foreman; paving contractor; paving foreman
72021 en | grading contractor; crane operators supervisor; heavy equipment operators supervisor
72021 en | drilling and blasting contractor; drilling and blasting supervisor; snow removal contractor
72021 en | earthworks foreman; road construction foreman; heavy equipment public works foreman; rail gang foreman
72021 en | water well drilling contractor
72022 fr | surveillant d’imprimerie; contremaître d’imprimerie; chef d’atelier d’imprimerie; superviseur d’imprimerie
72022 fr | superviseur de pressiers; chef pressier; superviseur de reliure; superviseur de prépresse
72022 fr | contremaître de reliure; superviseur de laboratoire photographique; responsable d’atelier d’impression
72022 en | printing supervisor; printing foreman; press room supervisor; bindery supervisor; prepress supervisor
72022 en | printing press operators supervisor; print shop supervisor; bindery foreman; pressroom foreman
72022 en | photographic laboratory supervisor; digital printing supervisor
72100 fr | machiniste; machiniste conventionnel; machiniste CNC; machiniste d’usinage; machiniste d’entretien
72100 fr | machiniste-outilleur de production; machiniste général; apprenti machiniste; inspecteur d’usinage
72100 fr | inspecteur en usinage; contrôleur d’usinage; vérificateur d’usinage; inspecteur d’outillage
72100 fr | tourneur-fraiseur; fraiseur; tourneur; tourneur sur métaux; fraiseur-tourneur; usineur; mécanicien usineur
72100 fr | rectifieur machiniste; inspecteur dimensionnel; technicien CMM
72100 fr | opérateur de machine à mesurer tridimensionnelle; inspecteur qualité usinage; technicien en usinage
72100 fr | machiniste tourneur; machiniste régleur; fraiseur CNC; tourneur CNC; régleur CNC
72100 fr | régleur-conducteur de machines à commande numérique; monteur-régleur CNC; ajusteur-machiniste
72100 fr | ajusteur mécanicien; ajusteur-outilleur contrôleur; machiniste de production; machiniste de nuit
72100 fr | machiniste CNC de soir; machiniste programmeur; machiniste sur tour; machiniste sur fraiseuse
72100 fr | machiniste-monteur; machiniste en atelier; technicien usineur; tourneur-fraiseur conventionnel
72100 fr | ajusteur-tourneur; fraiseur-tourneur CNC; machiniste sur commande numérique; mécanicien-machiniste
72100 fr | apprenti en usinage; contrôleur dimensionnel; métrologue contrôleur; contrôleur tridimensionnel
72100 en | machinist; CNC machinist; general machinist; machining inspector; machine shop inspector; tool inspector
72100 en | precision machinist; maintenance machinist; apprentice machinist; experimental machinist
72100 en | automotive machinist; set-up machinist; lathe machinist; milling machinist; machining and tooling inspector
72100 en | CMM operator; CMM programmer; coordinate measuring machine inspector; dimensional inspector
72100 en | tooling inspector; lathe set-up machinist; manual machinist; CNC lathe machinist; CNC setup machinist
72100 en | machined parts inspector; mould machinist; machining quality inspector; aircraft and precision machinist
72101 fr | outilleur-ajusteur; outilleur; outilleur-matriceur; matriceur; mouliste; outilleur-mouliste
72101 fr | apprenti outilleur; ajusteur de matrices; ajusteur de moules; fabricant de moules; fabricant de matrices
72101 fr | outilleur-monteur; modeleur sur métal; ajusteur-outilleur; fabricant de gabarits; polisseur de moules
72101 fr | régleur de matrices
72101 en | tool and die maker; toolmaker; die maker; mould maker; mold maker; tool maker; apprentice tool and die maker
72101 en | jig maker; die finisher; metal mould maker; metal patternmaker; plastic mould maker; jig and fixture builder
72101 en | tool and die fitter; extrusion die maker; die setter toolmaker
72102 fr | tôlier; ferblantier; ferblantier-tôlier; tôlier-ferblantier; tôlier industriel; tôlier-formeur
72102 fr | ferblantier en ventilation; apprenti ferblantier; installateur de conduits de ventilation; tôlier d’atelier
72102 fr | tôlier en ventilation; mécanicien tôlier; plieur-tôlier; traceur en tôlerie; tôlier de précision
72102 fr | monteur de gaines de ventilation; ferblantier de bâtiment; tôlier soudeur; aérogaliste
72102 en | sheet metal worker; sheet metal mechanic; tinsmith; sheet metal fabricator; sheet metal installer
72102 en | apprentice sheet metal worker; sheet metal technician; sheet metal journeyman; ventilation duct installer
72102 en | aircraft sheet metal worker; sheet metal roofer; HVAC sheet metal worker; sheet metal shop worker
72102 en | coppersmith
72103 fr | chaudronnier; chaudronnier industriel; chaudronnier-monteur; monteur de chaudières
72103 fr | chaudronnier en construction; apprenti chaudronnier; chaudronnier naval; ajusteur de chaudières
72103 fr | chaudronnier soudeur; monteur de cuves sous pression; chaudronnier-tuyauteur; réparateur de chaudières
72103 fr | chaudronnier en acier
72103 en | boilermaker; boiler installer; boiler fitter; construction boilermaker; industrial boilermaker
72103 en | marine boilermaker; apprentice boilermaker; pressure vessel fitter; boilermaker-welder; boiler repairman
72103 en | boiler plant boilermaker
72104 fr | assembleur de charpentes métalliques; assembleur de structures métalliques
72104 fr | assembleur-ajusteur de charpentes métalliques; ajusteur de charpentes métalliques
72104 fr | assembleur d’acier de structure; assembleur en structure d’acier; assembleur-soudeur en charpente
72104 fr | monteur-assembleur d’acier; assembleur de plaques; fabricant de charpentes d’acier; assembleur métallique
72104 fr | assembleur de produits métalliques; monteur en atelier de charpentes métalliques; constructeur métallique
72104 fr | serrurier-métallier; métallier; métallier-serrurier; ajusteur de tôles fortes; menuisier métallique
72104 fr | ferronnier d’atelier; charpentier métallique en atelier; traceur de charpentes métalliques
72104 en | structural steel fabricator; metal fabricator; structural steel fitter; platework fabricator
72104 en | steel fabricator; plate fitter; metal fitter; platework fitter; structural metal fabricator
72104 en | fabricator-fitter; structural steel and platework fitter; ship’s plater; steel plate fabricator
72104 en | apprentice metal fabricator; fitter-fabricator; structural steel layout fabricator; shipfitter
72105 fr | monteur de charpentes métalliques; monteur-assembleur; monteur d’acier de structure; monteur d’acier
72105 fr | monteur de structures d’acier; ferrailleur; poseur d’acier d’armature; monteur d’acier d’armature
72105 fr | poseur d’armatures; monteur d’acier ornemental; armaturier; ferronnier d’armature
72105 fr | monteur de structures métalliques; poseur d’acier; serrurier de bâtiment; monteur levageur
72105 fr | charpentier métallique; ouvrier ferrailleur; monteur de murs-rideaux
72105 en | ironworker; structural ironworker; reinforcing ironworker; rebar installer; reinforcing steel rodman
72105 en | steel erector; structural steel erector; ornamental ironworker; reinforcing rodworker; rodbuster
72105 en | rebar placer; apprentice ironworker; generalist ironworker; structural steel ironworker
72105 en | metal structure erector; reinforcing steel placer; steel rigger ironworker
72106 fr | soudeur; soudeur-monteur; soudeur assembleur; soudeur haute pression; soudeur à haute pression; soudeur TIG
72106 fr | soudeur MIG; soudeur MAG; soudeur à l’arc; soudeur GMAW; soudeur SMAW; soudeur en structure
72106 fr | soudeur en tuyauterie; soudeur tuyauteur; soudeur industriel; soudeur aéronautique
72106 fr | soudeur sur acier inoxydable; soudeur aluminium; opérateur de robot de soudage; soudeur robotique
72106 fr | opérateur de machine à souder; opérateur de soudeuse; braseur; soudeur-braseur; soudeur par points
72106 fr | apprenti soudeur; soudeur d’atelier; soudeur de chantier; soudeur de précision; soudeur certifié CWB
72106 fr | soudeur à l’électrode enrobée; soudeur ajusteur; soudeur polyvalent; soudeur à la production
72106 fr | soudeur semi-automatique; soudeur homologué; opérateur de cellule de soudage robotisée
72106 fr | soudeur plasturgiste métal; soudeur-assembleur de production; soudeur de nuit; soudeur classe B
72106 fr | soudeur TIG/MIG; soudeur à l’argon; soudeur GTAW; soudeur FCAW; soudeur de tuyaux; soudeur de pipeline
72106 fr | soudeur naval; soudeur carrossier; soudeur en acier inoxydable; soudeur oxyacétylénique; soudeur pipe
72106 fr | soudeur structure métallique; soudeur à l’arc électrique; assembleur-soudeur; monteur-soudeur; soudeur-plieur
72106 fr | soudeur métallier; soudeur opérateur de robot; soudeur journalier; soudeur chaudronnier; soudeur réparateur
72106 en | welder; welder-fitter; TIG welder; MIG welder; arc welder; pressure welder; high pressure welder; pipe welder
72106 en | pipeline welder; production welder; journeyman welder; structural welder; robotic welder
72106 en | robotic welding operator; welding machine operator; spot welder; spot welder operator; brazer
72106 en | brazing machine operator; soldering machine operator; apprentice welder; aluminum welder
72106 en | stainless steel welder; aviation welder; CWB certified welder; laser welding operator; electric arc welder
72106 en | flux core welder; GMAW welder; submerged arc welding operator; precision welder; repair welder
72106 en | shipyard welder
72200 fr | électricien; électricien en construction; électricien de construction; électricien du bâtiment
72200 fr | électricien bâtiment; électricien résidentiel; électricien commercial; électricien d’entretien du bâtiment
72200 fr | compagnon électricien; apprenti électricien; électricien résidentiel et commercial; électricien de chantier
72200 fr | électricien câbleur; installateur électricien; électricien spécialisé en systèmes de sécurité
72200 fr | électricien installateur; monteur électricien; câbleur en bâtiment; électricien en domotique
72200 fr | électricien en énergie solaire; installateur de panneaux solaires électricien; électricien licence C
72200 fr | poseur d’installations électriques; électricien compagnon; électricien industriel et commercial du bâtiment
72200 fr | électricien de service; électricien de maintenance du bâtiment; aide-électricien qualifié
72200 fr | électricien d’équipement; électricien apprenti; électricien tertiaire; électricien monteur
72200 fr | électricien courants faibles; électricien du bâtiment résidentiel; technicien électricien
72200 fr | électricien classe C
72200 en | electrician; construction electrician; residential electrician; commercial electrician
72200 en | journeyman electrician; apprentice electrician; building electrician; residential wireman
72200 en | building construction electrician; domestic and rural electrician; residential construction wirer
72200 en | electrician apprentice; licensed electrician; house wiring electrician; building maintenance electrician
72200 en | wiring electrician; solar electrician; construction and maintenance electrician; neon sign electrician
72201 fr | électricien industriel; électricien d’entretien industriel; électricien d’usine; électricien de maintenance
72201 fr | électricien de maintenance industrielle; électricien d’entretien; électricien de moulin; électricien de mine
72201 fr | électricien de bord de navire; électricien naval; apprenti électricien industriel
72201 fr | électricien de maintenance en usine; électricien d’installation industrielle; électricien automaticien
72201 fr | électricien en automatisation
72201 en | industrial electrician; plant electrician; mill electrician; maintenance electrician; mine electrician
72201 en | apprentice industrial electrician; factory electrician; plant maintenance electrician
72201 en | industrial maintenance electrician; marine electrician; shipyard electrician; railway electrician
72202 fr | électricien de réseaux électriques; électricien d’appareillage; électricien de postes
72202 fr | électricien de centrale; électricien de centrale électrique; électricien d’appareils
72202 fr | électricien de compteurs; technicien de postes électriques; électricien de poste de transformation
72202 fr | électricien de barrage hydroélectrique; releveur-poseur de compteurs électriques
72202 fr | installateur de compteurs électriques; électricien de transformateurs
72202 en | power system electrician; powerhouse electrician; substation electrician; power station electrician
72202 en | apprentice power electrician; generating station electrician; power electrician; electric meter installer
72202 en | electrical meter technician; power system transformer repairer; hydro station electrician
72203 fr | monteur de lignes électriques; monteur de lignes; monteur de lignes de transport d’énergie
72203 fr | monteur-distribution; monteur de lignes de distribution; jointeur de câbles électriques
72203 fr | monteur de câbles souterrains; apprenti monteur de lignes; monteur de réseaux électriques; jointeur
72203 fr | épisseur de câbles électriques; électricien de lignes; lignard; monteur de lignes aériennes
72203 fr | monteur de réseaux aériens
72203 en | power line technician; powerline technician; lineman; power lineman; line worker; lineworker
72203 en | electrical power line worker; apprentice power line technician; electrical power cable splicer
72203 en | overhead line worker; powerline worker; electrical lineman; power line patroller; power utility line worker
72203 en | journeyman lineman; power underground cable splicer
72204 fr | installateur de lignes de télécommunications; monteur de lignes téléphoniques; installateur de fibre optique
72204 fr | technicien en fibre optique; raccordeur de fibre optique; épisseur de fibre optique
72204 fr | monteur de lignes de télécommunications; installateur de câbles de télécommunications
72204 fr | poseur de câbles de télécommunications; épisseur de câbles téléphoniques; technicien de lignes téléphoniques
72204 fr | raccordeur; monteur de tours de télécommunications; tireur de câbles
72204 fr | réparateur de lignes de télécommunications; technicien de raccordement fibre
72204 en | telecommunications line installer; telephone line technician; telecommunications line technician
72204 en | fibre optic technician; fibre optic installer; fibre optic splicer; telecommunications cable installer
72204 en | telecommunications cable splicer; telecommunications line installer-repairer; telephone cable splicer
72204 en | fibre splicer; telecommunications aerial line installer; telecommunications tower climber; cable puller
72204 en | outside plant technician; fiber technician
72205 fr | câbleur en télécommunications; technicien en télécommunications; technicien télécom
72205 fr | installateur de câblodistribution; technicien en câblodistribution
72205 fr | installateur d’équipement de télécommunications; technicien installateur en télécommunications
72205 fr | technicien installateur internet et télévision; installateur de téléphones; technicien en téléphonie
72205 fr | installateur de télévision par câble; technicien de service en télécommunications
72205 fr | installateur-réparateur de téléphones; technicien en commutation; technicien installateur résidentiel télécom
72205 fr | technicien VoIP; technicien en téléphonie IP; installateur en télécommunications
72205 fr | technicien réparateur en télécommunications; technicien en communication téléphonique
72205 en | telecommunications technician; telecommunications equipment technician; telecom technician
72205 en | cable television technician; cable installer; cable TV installer; telephone installer
72205 en | telephone repair technician; telephone technician; telecommunications installer
72205 en | telecommunications service technician; central office technician; switch network installer and repairer
72205 en | cable technician; cable service technician; internet installer; broadband technician
72205 en | telecommunications field technician; VoIP technician; residential telecommunications installer
72205 en | telecommunications installation and repair technician
72300 fr | plombier; plombier résidentiel; plombier commercial; plombier de service; plombier d’entretien
72300 fr | compagnon plombier; apprenti plombier; plombier-chauffagiste; plombier en construction
72300 fr | installateur sanitaire; plombier sanitaire; plombier industriel; tuyauteur-plombier
72300 fr | poseur d’appareils sanitaires; plombier zingueur
72300 en | plumber; residential plumber; commercial plumber; apprentice plumber; journeyman plumber; maintenance plumber
72300 en | plumbing mechanic; construction plumber; service plumber; plumber apprentice; licensed plumber
72300 en | plumbing technician; plumber-pipefitter; marine plumber
72301 fr | tuyauteur; tuyauteur industriel; monteur d’appareils de chauffage; monteur de gicleurs
72301 fr | mécanicien en protection-incendie; installateur de gicleurs; tuyauteur en vapeur; apprenti tuyauteur
72301 fr | monteur de tuyaux; tuyauteur soudeur; poseur de gicleurs; tuyauteur monteur; tuyauteur de chantier
72301 fr | chauffagiste tuyauteur; installateur de systèmes d’extinction automatique
72301 en | steamfitter; pipefitter; steamfitter-pipefitter; sprinkler fitter; sprinkler system installer
72301 en | sprinkler system fitter; fire sprinkler installer; apprentice steamfitter; apprentice pipefitter
72301 en | fire protection mechanic; industrial pipefitter; pipe fitter; marine pipefitter
72301 en | apprentice sprinkler system installer; industrial steam fitter; hydronic heating pipefitter
72302 fr | monteur d’installations au gaz; technicien en gaz; technicien au gaz; installateur d’appareils au gaz
72302 fr | technicien en gaz naturel; mécanicien d’appareils à gaz; gazier; technicien en combustion au gaz
72302 fr | poseur de conduites de gaz domestique; technicien d’entretien d’appareils au gaz; apprenti monteur au gaz
72302 en | gas fitter; gas technician; gasfitter; gas service technician; gas maintenance mechanic
72302 en | gas appliance service technician; apprentice gasfitter; licensed gas fitter; gas customer servicer
72302 en | natural gas technician; propane technician; gas appliance repair technician
72310 fr | chef d’équipe charpentier; charpentier-menuisier; charpentier; menuisier; menuisier de bâtiment
72310 fr | menuisier d’intérieur; menuisier en finition; menuisier de finition; compagnon charpentier
72310 fr | apprenti charpentier; apprenti charpentier-menuisier; coffreur; coffreur-boiseur; coffreur bancheur
72310 fr | poseur de portes et fenêtres menuisier; menuisier-ébéniste de chantier; charpentier en construction
72310 fr | charpentier d’entretien; menuisier d’entretien; menuisier poseur; menuisier coffreur
72310 fr | charpentier couvreur bois; charpentier de maisons; parqueteur-menuisier; constructeur d’escaliers
72310 fr | menuisier aluminium; charpentier bois; menuisier rénovateur; charpentier naval; agenceur menuisier
72310 fr | poseur en menuiserie; menuisier charpentier; menuisier de chantier; menuisier d’agencement
72310 fr | menuisier en rénovation; compagnon charpentier-menuisier; charpentier de bâtiment; charpentier-couvreur
72310 fr | charpentier en rénovation; coffreur à béton; coffreur bâtiment; menuisier de finition intérieure
72310 fr | installateur de moulures; menuisier métallique bois; ouvrier menuisier; charpentier-menuisier apprenti
72310 fr | menuisier résidentiel
72310 en | carpenter; construction carpenter; framing carpenter; finish carpenter; finishing carpenter; rough carpenter
72310 en | journeyman carpenter; apprentice carpenter; carpenter apprentice; maintenance carpenter; formwork carpenter
72310 en | form carpenter; renovation carpenter; carpenter-joiner; framer; stair builder; house framer
72310 en | construction joiner; bridge carpenter; shipwright carpenter; concrete form setter; interior finish carpenter
72310 en | trim carpenter; residential carpenter; general carpenter
72311 fr | ébéniste; ébéniste d’atelier; ébéniste en meubles; fabricant de meubles; ébéniste-menuisier
72311 fr | restaurateur de meubles ébéniste; fabricant d’armoires de cuisine; menuisier d’atelier; ébéniste-cuisiniste
72311 fr | apprenti ébéniste; ébéniste industriel; menuisier-ébéniste; fabricant de meubles sur mesure
72311 fr | ébéniste finisseur; prototypiste en ébénisterie; ébéniste d’armoires
72311 en | cabinetmaker; cabinet maker; furniture cabinetmaker; custom furniture maker; furniture maker
72311 en | kitchen cabinet maker; apprentice cabinetmaker; cabinetmaker apprentice; wood cabinetmaker
72311 en | millwork cabinetmaker; wood furniture maker; architectural woodworker; fine furniture maker
72320 fr | maçon; briqueteur; briqueteur-maçon; maçon-briqueteur; poseur de briques; poseur de pierre
72320 fr | tailleur de pierre; maçon de pierre; tailleur de pierres maçon; rejointoyeur; apprenti briqueteur-maçon
72320 fr | maçon réfractaire; briqueteur réfractaire; ouvrier maçon; maçon en restauration du patrimoine
72320 fr | maçon en pierre; maçon qualifié; poseur de blocs; constructeur de cheminées; maçon coffreur
72320 fr | maçon finisseur de pierre; poseur de pavés maçon; maçon tradition
72320 en | bricklayer; brickmason; mason; stonemason; stone mason; brick and stone mason; apprentice bricklayer
72320 en | refractory bricklayer; block layer; skilled masonry worker; restoration mason; chimney builder; stonecutter
72320 en | bricklayer apprentice; brick pointer; tuck pointer; stone cutter; masonry restoration bricklayer
72321 fr | calorifugeur; isolateur; poseur d’isolant; installateur d’isolation; applicateur d’isolation
72321 fr | poseur d’isolation; isolateur thermique; isoleur; poseur de laine isolante; installateur d’isolant giclé
72321 fr | calorifugeur industriel; applicateur d’uréthane; apprenti calorifugeur; poseur d’isolation thermique
72321 fr | technicien en isolation; applicateur d’ignifuge
72321 en | insulator; insulation installer; insulation applicator; insulation mechanic; spray foam insulation installer
72321 en | heat and frost insulator; mechanical insulator; building insulation installer; pipe insulator
72321 en | boiler and pipe insulator; apprentice insulator; blown insulation installer; asbestos insulator
72321 en | firestopping insulator
72400 fr | mécanicien industriel; mécanicien de chantier; mécanicien d’entretien; mécanicien d’entretien industriel
72400 fr | mécanicien d’usine; mécanicien de machines industrielles; mécanicien de machinerie industrielle
72400 fr | mécanicien de moulin; millwright; apprenti mécanicien industriel; mécanicien de maintenance
72400 fr | mécanicien de maintenance industrielle; technicien de maintenance industrielle
72400 fr | technicien en maintenance industrielle; technicien de maintenance
72400 fr | mécanicien en entretien d’équipement industriel; mécanicien hydraulique industriel
72400 fr | mécanicien d’entretien préventif; mécanicien monteur industriel; mécanicien d’équipement d’usine
72400 fr | mécanicien en mécanique industrielle; mécanicien de chantier apprenti; agent de maintenance industrielle
72400 fr | mécanicien d’équipement de production; technicien en mécanique industrielle; mécanicien d’entretien d’usine
72400 fr | monteur d’équipement industriel; mécanicien de pompes industrielles; mécanicien de convoyeurs
72400 fr | technicien hydraulicien; mécanicien en machines fixes d’entretien industriel
72400 fr | technicien en entretien industriel; mécanicien d’atelier industriel; mécanicien industriel de soir
72400 fr | mécanicien de ligne d’emballage; mécanicien de machines d’emballage; mécanicien d’équipement de scierie
72400 fr | mécanicien industriel de nuit; mécanicien industriel de jour; mécanicien d’entretien de bâtiment industriel
72400 fr | mécanicien hydraulique; mécanicien de production; technicien de maintenance en usine
72400 fr | technicien de maintenance mécanique; agent de maintenance mécanique; mécanicien d’installation industrielle
72400 fr | mécanicien millwright; mécanicien industriel classe A; technicien de maintenance équipements
72400 fr | mécanicien agroalimentaire; mécanicien de ligne de production; mécanicien en équipement industriel
72400 fr | mécanicien industriel d’usine; maintenancier industriel
72400 en | industrial mechanic; millwright; construction millwright; industrial millwright
72400 en | industrial maintenance mechanic; plant mechanic; plant equipment mechanic; maintenance millwright
72400 en | apprentice millwright; machinery mechanic; treatment plant mechanic; industrial maintenance technician
72400 en | industrial machinery mechanic; conveyor mechanic; industrial hydraulic mechanic; packaging machine mechanic
72400 en | industrial mechanic apprentice; sawmill millwright; industrial mechanic (millwright); paper mill millwright
72400 en | equipment maintenance mechanic; production equipment mechanic; factory maintenance mechanic; mill mechanic
72400 en | industrial machine repairer; manufacturing plant maintenance technician; industrial lubrication technician
72400 en | power plant mechanic; stationary equipment mechanic
72401 fr | mécanicien d’équipement lourd; mécanicien de machinerie lourde; mécanicien d’engins de chantier
72401 fr | mécanicien de véhicules lourds routiers hors route; mécanicien d’engins lourds
72401 fr | mécanicien de machinerie agricole; mécanicien de machines agricoles; mécanicien de machinerie forestière
72401 fr | mécanicien d’équipement minier; mécanicien d’engins de travaux publics; mécanicien diesel équipement lourd
72401 fr | mécanicien de tracteurs; mécanicien d’équipement mobile; mécanicien de chantier d’engins de construction
72401 fr | mécanicien de matériel roulant de chantier; mécanicien diesel; réparateur de matériel agricole
72401 fr | technicien en équipement motorisé lourd; mécanicien d’engins; apprenti mécanicien d’équipement lourd
72401 fr | mécanicien d’équipement de construction; technicien en machinerie lourde
72401 fr | mécanicien mobile d’équipement lourd; mécanicien de moteurs diesel; mécanicien d’équipement de manutention
72401 fr | mécanicien poids lourds hors route; mécanicien de grues; mécanicien d’engins TP; mécanicien d’engins miniers
72401 fr | mécanicien de machinerie; mécanicien sur route d’équipement lourd; technicien en équipement lourd
72401 fr | mécanicien chariots élévateurs et équipement lourd; mécanicien hydraulicien d’engins
72401 fr | mécanicien de flotte d’équipements; mécanicien agricole; technicien en machinisme agricole
72401 fr | mécanicien d’équipement agricole
72401 en | heavy equipment mechanic; heavy-duty equipment mechanic; heavy duty equipment technician; heavy-duty mechanic
72401 en | farm equipment mechanic; agricultural equipment technician; construction equipment mechanic; diesel mechanic
72401 en | heavy equipment diesel mechanic; forklift mechanic; logging equipment mechanic; mining equipment mechanic
72401 en | tractor mechanic; mobile heavy equipment mechanic; heavy equipment technician
72401 en | apprentice heavy-duty equipment mechanic; heavy equipment field mechanic; farm machinery mechanic
72401 en | bulldozer mechanic; crane mechanic; forestry equipment mechanic; off-road equipment mechanic
72402 fr | frigoriste; mécanicien en réfrigération; technicien en réfrigération; mécanicien en climatisation
72402 fr | technicien en climatisation; mécanicien en réfrigération et climatisation
72402 fr | mécanicien en chauffage et climatisation; technicien frigoriste; technicien CVC; technicien CVAC
72402 fr | technicien en chauffage et climatisation; technicien en réfrigération et climatisation
72402 fr | installateur de thermopompes; installateur de climatiseurs; technicien en thermopompes; climaticien
72402 fr | monteur frigoriste; mécanicien de systèmes de chauffage et de refroidissement; apprenti frigoriste
72402 fr | frigoriste commercial; frigoriste industriel; technicien de service CVAC; technicien en ventilation
72402 fr | mécanicien en ventilation; réparateur de climatiseurs; technicien froid et climatisation
72402 fr | monteur en climatisation; mécanicien en froid industriel; installateur en chauffage et climatisation
72402 fr | mécanicien frigoriste; frigoriste compagnon; technicien CVCA; technicien HVAC; technicien en froid industriel
72402 fr | technicien frigoriste climaticien; installateur de systèmes de climatisation
72402 fr | technicien de service en réfrigération; monteur-dépanneur frigoriste; mécanicien CVAC
72402 fr | mécanicien de thermopompes; installateur CVAC; technicien en génie climatique
72402 en | refrigeration mechanic; refrigeration and air conditioning mechanic; HVAC technician; HVAC mechanic
72402 en | air conditioning technician; refrigeration technician; refrigeration and air conditioning technician
72402 en | heating and cooling mechanic; HVAC service technician; HVAC installer; heat pump installer
72402 en | commercial refrigeration mechanic; industrial refrigeration mechanic; apprentice refrigeration mechanic
72402 en | air conditioning mechanic; heating and air conditioning technician; HVACR technician
72402 en | central air conditioning mechanic; residential air conditioning mechanic; heat pump technician
72402 en | air conditioner installer; refrigeration engineer mechanic; refrigeration mechanic apprentice
72402 en | HVAC apprentice; transport refrigeration mechanic
72403 fr | réparateur de wagons; mécanicien de wagons; inspecteur de wagons; visiteur de wagons; carrossier de wagons
72403 fr | mécanicien de matériel roulant ferroviaire; réparateur de matériel roulant
72403 fr | réparateur de voitures de chemin de fer; inspecteur de matériel roulant; wagonnier
72403 fr | mécanicien de véhicules sur rail
72403 en | railway car repairer; railway carman; railway car inspector; rail car mechanic; railcar repairer
72403 en | railway car mechanic; passenger railcar repairer; rail vehicle mechanic; railway carman/woman apprentice
72403 en | streetcar repairer; subway car repairer
72405 fr | ajusteur de machines; monteur-ajusteur de machines; ajusteur-monteur de machinerie industrielle
72405 fr | monteur de machines industrielles; ajusteur-mécanicien de machines; ajusteur de machines industrielles
72405 fr | monteur-ajusteur de turbines; ajusteur-monteur de machines; ajusteur mécanique de machines
72405 fr | ajusteur-monteur d’outillage; ajusteur de moteurs d’usine
72405 en | machine fitter; machinery fitter; industrial machine fitter; heavy machinery fitter; engine fitter
72405 en | turbine fitter; machine tool fitter; hydraulic unit fitter; bench fitter mechanic; textile machinery fitter
72406 fr | mécanicien d’ascenseurs; installateur d’ascenseurs; technicien d’ascenseurs; constructeur d’ascenseurs
72406 fr | mécanicien d’escaliers mécaniques; ascensoriste; apprenti mécanicien d’ascenseurs; monteur d’ascenseurs
72406 fr | réparateur d’ascenseurs; technicien en ascenseurs; installateur d’escaliers roulants
72406 fr | technicien d’appareils élévateurs
72406 en | elevator mechanic; elevator constructor; elevator constructor and mechanic; escalator repairer
72406 en | elevator repairer; elevator technician; elevator installer; apprentice elevator mechanic; escalator mechanic
72406 en | elevator service technician; elevator adjuster
72410 fr | mécanicien automobile; mécanicien d’automobiles; mécanicien auto; technicien automobile
72410 fr | technicien en mécanique automobile; mécanicien de véhicules légers; mécanicien de camions
72410 fr | mécanicien de véhicules lourds; mécanicien de véhicules lourds routiers; mécanicien poids lourds
72410 fr | mécanicien d’autobus; mécanicien d’autobus scolaires; mécanicien de remorques; mécanicien de freins
72410 fr | mécanicien de transmissions; technicien en électromécanique automobile; électricien automobile
72410 fr | électricien auto; mécanicien de suspension; compagnon mécanicien automobile; apprenti mécanicien automobile
72410 fr | technicien diagnostic automobile; diagnosticien automobile; technicien en véhicules électriques
72410 fr | mécanicien camion diesel; mécanicien de flotte; mécanicien de garage
72410 fr | mécanicien de remorques et semi-remorques; technicien de camions; mécanicien auto-camion
72410 fr | mécanicien de véhicules; mécanicien réparateur automobile; mécanicien véhicules industriels
72410 fr | technicien en alignement; aligneur automobile; installateur de silencieux mécanicien
72410 fr | mécanicien de camions et remorques; mécanicien VL; mécanicien PL; mécanicien automobile compagnon
72410 fr | mécanicien automobile apprenti; mécanicien automobile classe A; mécanicien de véhicules de promenade
72410 fr | mécanicien PEP; technicien en mécanique auto; mécanicien de camions lourds; mécanicien de semi-remorques
72410 fr | mécanicien de véhicules lourds apprenti; mécanicien d’autobus compagnon; mécanicien garagiste; garagiste
72410 fr | mécanicien réparateur; électromécanicien automobile; technicien automobile diagnostic
72410 fr | mécanicien mobile de camions; mécanicien de parc de camions; technicien en véhicules lourds
72410 fr | mécanicien d’entretien de véhicules; technicien de service automobile; mécanicien VUL
72410 en | automotive service technician; auto mechanic; automotive mechanic; automobile mechanic; car mechanic
72410 en | automotive technician; truck mechanic; truck and transport mechanic; truck and coach technician; bus mechanic
72410 en | transmission mechanic; brake mechanic; alignment technician; tune-up specialist
72410 en | apprentice automotive service technician; motor vehicle mechanic; diesel truck mechanic; trailer mechanic
72410 en | truck-trailer repair technician; motor vehicle manufacturing mechanical upgrader; automotive electrician
72410 en | automotive electrical mechanic; licensed automotive technician; fleet mechanic
72410 en | automotive diagnostic technician; electric vehicle technician; transport truck mechanic; school bus mechanic
72410 en | transport trailer technician; engine repair mechanic; garage mechanic; auto service technician
72410 en | heavy truck technician; automobile radiator mechanic; front-end mechanic
72411 fr | débosseleur; débosseleur-peintre; carrossier; carrossier-peintre; tôlier automobile; tôlier-carrossier
72411 fr | peintre automobile; peintre d’automobiles; peintre en carrosserie; préparateur en carrosserie
72411 fr | estimateur automobile; estimateur de dommages automobiles; estimateur en dommages automobiles
72411 fr | réparateur de carrosserie; technicien en carrosserie; technicien en vitres d’autos; poseur de pare-brise
72411 fr | réparateur de pare-brise; apprenti débosseleur; tôlier-formeur automobile; vitrier automobile
72411 fr | redresseur de châssis; débosseleur sans peinture; carrossier réparateur; aide-débosseleur
72411 fr | préparateur de véhicules en carrosserie; estimateur carrosserie
72411 en | auto body technician; auto body mechanic; auto body repairer; autobody technician
72411 en | collision repair technician; automotive painter; auto painter; automotive paint technician
72411 en | automotive refinishing technician; automotive glass technician; auto glass installer
72411 en | windshield repair technician; body shop technician; auto body prepper; auto body estimator
72411 en | collision damage estimator; motor vehicle damage repair estimator; motor vehicle body technician
72411 en | auto damage appraiser; auto body repair technician; dent repair technician; paintless dent repair technician
72411 en | apprentice auto body repairer; truck body repairer; car painter; auto body frame straightener
72411 en | windshield installer
72420 fr | mécanicien d’appareils de chauffage au mazout; mécanicien de brûleurs à mazout
72420 fr | technicien en brûleurs à mazout; installateur de poêles à bois; installateur de foyers
72420 fr | mécanicien de fournaises au mazout; réparateur de brûleurs; installateur de systèmes de chauffage au bois
72420 fr | technicien de combustion au mazout; installateur de chaudières au mazout; installateur de cheminées
72420 en | oil burner mechanic; oil burner technician; oil heating mechanic; solid fuel heating installer
72420 en | furnace installer; wood stove installer; oil furnace mechanic; oil burner installer; fireplace installer
72420 en | oil heat technician; wood burning unit servicer; heating systems mechanic; furnace repairer
72421 fr | réparateur d’appareils à gaz; réparateur d’appareils électroménagers; technicien en électroménagers
72421 fr | technicien d’appareils électroménagers; réparateur d’électroménagers; réparateur de laveuses et sécheuses
72421 fr | technicien en réparation d’électroménagers; réparateur de réfrigérateurs domestiques
72421 fr | réparateur de petits appareils électriques; dépanneur en électroménager; technicien SAV électroménager
72421 fr | réparateur d’aspirateurs; apprenti réparateur d’appareils électroménagers
72421 en | appliance service technician; appliance repair technician; appliance repairer; major appliance technician
72421 en | small appliance repairer; household appliance repairer; washing machine repairer; appliance technician
72421 en | refrigerator repairer; major appliance repairer; vacuum cleaner repairer; appliance installer and repairer
72421 en | home appliance repair technician; apprentice appliance service technician; household sewing machine repairer
72422 fr | électromécanicien; électromécanicien industriel; électromécanicien de systèmes automatisés
72422 fr | électromécanicien de maintenance; technicien électromécanicien; rebobineur de moteurs
72422 fr | bobineur de moteurs électriques; réparateur de moteurs électriques; mécanicien de moteurs électriques
72422 fr | réparateur de transformateurs; bobinier; électromécanicien d’entretien; bobinier réparateur
72422 fr | monteur-réparateur de moteurs électriques; électromécanicien de production
72422 fr | mécanicien d’appareils électriques; électromécanicien automaticien
72422 en | electrical mechanic; electromechanic; industrial electromechanic; electric motor repairer; motor winder
72422 en | electric motor mechanic; motors coil winder repairer; transformer repairer; motor rewinder
72422 en | electrical equipment mechanic; industrial motor winder-repairer; electric motor rewinder
72422 en | armature winder repairer; electric motor technician; electromechanical maintenance technician
72422 en | apprentice electrical mechanic
72423 fr | mécanicien de chariots élévateurs; mécanicien de motocyclettes; mécanicien de motos; mécanicien de motoneiges
72423 fr | mécanicien de véhicules récréatifs légers; mécanicien de VTT; mécanicien de moteurs hors-bord
72423 fr | mécanicien de bateaux; mécanicien marin de plaisance; mécanicien nautique; mécanicien de motos et motoneiges
72423 fr | technicien en produits récréatifs; mécanicien de cyclomoteurs; mécanicien de motomarines
72423 fr | mécanicien de véhicules de loisirs; apprenti mécanicien de motocyclettes; mécanicien de scooters
72423 fr | technicien en véhicules récréatifs motorisés
72423 en | lift truck mechanic; motorcycle mechanic; motorcycle repairer; snowmobile mechanic; ATV mechanic
72423 en | all-terrain vehicle repair technician; small craft marine mechanic; outboard motor mechanic
72423 en | boat motor mechanic; powersports technician; scooter repairer; recreational vehicle engine mechanic
72423 en | small craft motor mechanic; motor boat mechanic; apprentice motorcycle mechanic; personal watercraft mechanic
72423 en | powersports mechanic
72429 fr | mécanicien de petits moteurs; réparateur de petits moteurs; réparateur de tondeuses
72429 fr | réparateur de petit équipement; mécanicien de petits équipements motorisés; technicien en petits moteurs
72429 fr | réparateur d’équipement de jardin; mécanicien de tondeuses à gazon; réparateur de scies à chaîne
72429 fr | technicien de petit équipement de location; réparateur de souffleuses
72429 en | small engine mechanic; small engine technician; small engine repairer; small equipment repairer
72429 en | lawn mower mechanic; lawn mower repairer; small gas engine mechanic; chainsaw repairer
72429 en | gardening equipment repairer; air-cooled engine mechanic; small equipment mechanic
72429 en | rental equipment small engine technician; garden machinery mechanic
72500 fr | grutier; opérateur de grue; opérateur de grue à tour; conducteur de grue; opérateur de grue mobile
72500 fr | opérateur de pont roulant; pontier; pontonnier; conducteur de pont roulant; opérateur de camion-flèche
72500 fr | apprenti grutier; grutier de chantier; opérateur de portique; opérateur de grue portuaire
72500 fr | opérateur de derrick; conducteur de grue à tour; conducteur de grue mobile
72500 fr | opérateur de pompe à béton grutier
72500 en | crane operator; tower crane operator; mobile crane operator; overhead crane operator; bridge crane operator
72500 en | boom truck crane operator; boom truck operator; gantry crane operator; apprentice crane operator
72500 en | conventional crane operator; construction hoist operator; crawler crane operator; dragline crane operator
72500 en | crane derrick operator; port crane operator; ship crane operator; truck crane operator; heavy crane operator
72501 fr | foreur de puits d’eau; puisatier; foreur de puits artésiens; opérateur de foreuse de puits d’eau
72501 fr | foreur en géothermie; sourcier foreur; apprenti foreur de puits; foreur hydraulique de puits
72501 en | water well driller; water well rotary drill operator; water well drilling rig operator
72501 en | water well cable tool driller; water well driller apprentice; geothermal driller
72501 en | water well drilling technician; earth loop driller; licensed water well driller
72999 fr | scaphandrier; plongeur professionnel; plongeur commercial; technicien en énergie éolienne; technicien éolien
72999 fr | technicien d’éoliennes; technicien de maintenance éolienne; serrurier; armurier réparateur; gréeur
72999 fr | gréeur-monteur; monteur-gréeur; plongeur sous-marin professionnel; technicien en éoliennes
72999 fr | soudeur sous-marin plongeur; armurier; scaphandrier professionnel; gunsmith armurier; prototypiste
72999 fr | taxidermiste; technicien en énergie solaire; technicien en photovoltaïque
72999 en | commercial diver; underwater diver; wind turbine technician; wind turbine service technician; locksmith
72999 en | gunsmith; rigger; wind energy technician; professional diver; safe and vault servicer; saw fitter
72999 en | offshore diver; saw filer; apprentice locksmith; wind turbine mechanic; rigger apprentice
73100 fr | finisseur de béton; cimentier; cimentier-applicateur; finisseur de ciment; bétonneur; applicateur de béton
73100 fr | apprenti cimentier; polisseur de béton; ouvrier bétonneur; finisseur de planchers de béton
73100 fr | finisseur de surfaces de béton; poseur de chapes; coulage de béton finisseur; maçon bétonneur; chapiste
73100 en | concrete finisher; cement finisher; cement mason; concrete mason; concrete floor finisher; concrete patcher
73100 en | apprentice concrete finisher; concrete polisher; precast concrete finisher; cement floor finisher
73100 en | concrete form finisher; concrete placer finisher; sidewalk concrete finisher; concrete restorer
73101 fr | carreleur; poseur de carreaux; poseur de céramique; poseur de tuiles céramiques; poseur de carrelage
73101 fr | carreleur-faïencier; carreleur mosaïste; poseur de tuiles; poseur de marbre; marbrier-poseur
73101 fr | poseur de terrazzo; apprenti carreleur; poseur de mosaïque; installateur de céramique; zelligeur; marbrier
73101 fr | granitier poseur
73101 en | marble mason; tilesetter; tile setter; tile installer; ceramic tile installer; ceramic tilesetter
73101 en | marble setter; terrazzo worker; terrazzo polisher; mosaic tile setter; apprentice tilesetter
73101 en | marble installer; tile layer; wall and floor tile setter; tile mechanic
73102 fr | plâtrier; tireur de joints; poseur de gypse; poseur de placoplâtre; plaquiste; jointoyeur
73102 fr | poseur de systèmes intérieurs; plâtrier-tireur de joints; poseur de cloisons sèches; latteur
73102 fr | poseur de plafonds suspendus; staffeur; staffeur-ornemaniste; stucateur; poseur de panneaux de gypse
73102 fr | poseur de plaques de plâtre; plâtrier-plaquiste; finisseur de gypse; plafonneur; façadier enduiseur
73102 fr | applicateur de stuc; monteur de faux plafonds; gypseur; ouvrier plâtrier; apprenti plâtrier; stuqueur
73102 en | plasterer; drywall installer; drywall taper; drywall finisher; drywaller; lather; drywall mechanic
73102 en | stucco plasterer; acoustical ceiling installer; ceiling installer; interior systems mechanic
73102 en | gypsum board installer; ornamental plasterer; steel stud installer; apprentice drywaller; drywall boarder
73102 en | suspended ceiling installer; drywall applicator; stucco applicator; interior systems installer
73102 en | partition installer; apprentice plasterer; drywall hanger
73110 fr | couvreur; poseur de bardeaux; couvreur en bardeaux; couvreur d’asphalte; couvreur-zingueur; apprenti couvreur
73110 fr | poseur de toitures; couvreur membrane élastomère; étancheur; étancheur de toiture; poseur de tôle de toiture
73110 fr | réparateur de toitures; couvreur résidentiel; couvreur toit plat; ouvrier couvreur; couvreur métallique
73110 fr | couvreur de toits; applicateur de membrane d’étanchéité; étanchéiste; aide couvreur qualifié
73110 en | roofer; shingler; residential roofer; flat roofer; asphalt roofer; metal roofer; apprentice roofer
73110 en | roofing installer; journeyman roofer; shingle roofer; residential steep roofer; roof shingler
73110 en | built-up roofer; single-ply roofer; slate roofer; industrial roofer; roofing technician; membrane roofer
73110 en | roof repairer; asphalt shingle roofer
73111 fr | vitrier; monteur-mécanicien vitrier; poseur de vitres; installateur de vitres; vitrier de bâtiment
73111 fr | installateur de murs-rideaux; poseur de miroirs; apprenti vitrier; miroitier vitrier
73111 fr | poseur de fenêtres vitrier; installateur de verre; vitrier d’atelier; vitrailliste vitrier
73111 en | glazier; glass installer; window glass installer; construction glazier; residential and commercial glazier
73111 en | curtain wall installer; structural glass glazier; apprentice glazier; mirror installer; plate glass installer
73111 en | glazier technician; storefront glass installer; stained glass glazier; metal and glass curtain wall installer
73112 fr | peintre en bâtiment; peintre en bâtiments; peintre; peintre-décorateur; peintre d’intérieur
73112 fr | peintre résidentiel; peintre commercial; peintre d’entretien; peintre de construction
73112 fr | tapissier poseur de papier peint; poseur de papier peint; apprenti peintre; peintre au pistolet en bâtiment
73112 fr | peintre de maisons; peintre plâtrier; peintre de finition; peintre en bâtiment qualifié; peintre façadier
73112 fr | peintre décorateur de bâtiment; peintre rénovateur; peintre d’extérieur; peintre-tapissier; ouvrier peintre
73112 fr | peintre de ponts
73112 en | painter; house painter; painter and decorator; construction painter; commercial painter; residential painter
73112 en | interior painter; exterior painter; maintenance painter; paperhanger; wallpaper hanger; apprentice painter
73112 en | painter-decorator; industrial building painter; bridge painter; construction spray painter; building painter
73112 en | wallpaper installer; apartment painter
73113 fr | poseur de revêtements souples; poseur de revêtements de sol; poseur de planchers; poseur de tapis
73113 fr | poseur de parquets; poseur de parquet; parqueteur; poseur de bois franc; poseur de plancher flottant
73113 fr | poseur de linoléum; sableur de planchers; installateur de planchers; poseur de vinyle; poseur de moquette
73113 fr | solier-moquettiste; installateur de couvre-planchers; sableur-poseur de planchers; poseur de couvre-sols
73113 fr | poseur de prélart; poseur de sols souples
73113 en | floor covering installer; flooring installer; carpet installer; carpet layer; hardwood floor installer
73113 en | hardwood flooring installer; floor installer; vinyl floor installer; linoleum installer; floor layer
73113 en | laminate floor installer; resilient floor installer; parquet floor layer; floor covering mechanic
73113 en | resilient flooring installer; apprentice floor covering installer; broadloom installer; hardwood floor sander
73200 fr | installateur d’antennes paraboliques; installateur d’escaliers; installateur de portes et fenêtres
73200 fr | installateur de portes de garage; installateur de clôtures; poseur de clôtures; installateur de piscines
73200 fr | poseur de gouttières; installateur de gouttières; installateur d’armoires de cuisine
73200 fr | installateur de cuisines; cuisiniste poseur; installateur de fenêtres; installateur d’enseignes
73200 fr | poseur d’enseignes; technicien de piscines; installateur de stores; installateur d’auvents
73200 fr | poseur de revêtement extérieur; poseur de revêtement; installateur de revêtement métallique
73200 fr | installateur de comptoirs; installateur d’adoucisseurs d’eau; technicien en traitement de l’eau résidentiel
73200 fr | installateur de spas; poseur de portes et fenêtres; installateur de portes automatiques
73200 fr | technicien de portes automatiques; technicien de portes de garage
73200 fr | installateur d’équipement de terrain de jeux; installateur de rideaux; installateur de bornes de recharge
73200 fr | poseur de cuisine; poseur de fermetures; installateur de foyers au gaz d’ambiance; installateur de solariums
73200 en | satellite dish installer; floor sander and finisher; window installer; door installer
73200 en | window and door installer; garage door installer; fence installer; fence erector; swimming pool installer
73200 en | pool service technician; eavestrough installer; gutter installer; siding installer; kitchen cabinet installer
73200 en | cabinet installer; countertop installer; sign installer; blind installer; awning installer; hot tub installer
73200 en | exterior cladding installer; water softener installer; garage door technician; automatic door technician
73200 en | playground equipment installer; drapery installer; vinyl siding applicator; aluminum siding installer
73200 en | hot tub technician; deck builder installer; window blinds installer; overhead door technician
73200 en | kitchen installer; water conditioner servicer; septic system installer; billboard erector; sunroom installer
73201 fr | ouvrier d’entretien général; ouvrier d’entretien; préposé à l’entretien d’immeubles
73201 fr | préposé à l’entretien général; préposé à la maintenance; homme à tout faire; homme de maintenance
73201 fr | préposé à l’entretien des bâtiments; ouvrier de maintenance; ouvrier certifié d’entretien
73201 fr | ouvrier d’entretien d’immeubles; surintendant d’immeuble; surintendant d’immeubles
73201 fr | technicien en entretien de bâtiments; technicien d’entretien; agent d’entretien des bâtiments
73201 fr | agent de maintenance des bâtiments; technicien de maintenance des bâtiments; ouvrier polyvalent
73201 fr | préposé à l’entretien et aux réparations; bricoleur; préposé aux réparations; factotum
73201 fr | agent technique polyvalent; ouvrier polyvalent du bâtiment; préposé à l’entretien hôtelier
73201 fr | aide-concierge à l’entretien général; agent de maintenance; technicien d’entretien général
73201 fr | journalier à l’entretien d’immeubles; ouvrier qualifié d’entretien; préposé à l’entretien et à la maintenance
73201 fr | ouvrier d’entretien de bâtiments; préposé à la maintenance d’immeubles; homme à tout faire résidentiel
73201 fr | agent d’entretien polyvalent; employé d’entretien; préposé à l’entretien technique
73201 fr | technicien en entretien d’immeubles; ouvrier de maintenance du bâtiment
73201 fr | technicien de maintenance immobilière; agent technique d’entretien; ouvrier d’entretien polyvalent
73201 fr | mécanicien de bâtiment; technicien polyvalent de maintenance
73201 en | building maintenance worker; general maintenance worker; maintenance worker; handyman; handyperson
73201 en | building superintendent; apartment building superintendent; maintenance person
73201 en | building maintenance technician; property maintenance technician; facilities maintenance technician
73201 en | general maintenance technician; maintenance handyman; building maintenance repairer; apartment superintendent
73201 en | hotel maintenance worker; general handyman; facility maintenance worker; live-in superintendent
73201 en | resident superintendent; school maintenance worker; maintenance man; general maintenance employee
73202 fr | exterminateur; technicien en extermination; technicien en gestion parasitaire
73202 fr | spécialiste en gestion parasitaire; fumigateur; préposé au contrôle de la vermine; agent de dératisation
73202 fr | dératiseur; désinsectiseur; applicateur de pesticides en bâtiment; désinfestateur; technicien hygiéniste 3D
73202 fr | contrôleur de parasites
73202 en | exterminator; pest control technician; pest control operator; pest control worker; fumigator
73202 en | pest management technician; termite exterminator; pest controller; structural pest control technician
73202 en | vermin control technician; fumigation technician
73209 fr | réparateur de machines à coudre domestiques; réparateur de bicyclettes; mécanicien de vélos; mécanicien vélo
73209 fr | technicien de vélos; réparateur d’appareils photo; accordeur de pianos; réparateur d’instruments de musique
73209 fr | réparateur de balances; réparateur de distributeurs automatiques; réparateur de caisses enregistreuses
73209 fr | technicien de compteurs à gaz; réparateur de stores; réparateur de parapluies; affûteur; aiguiseur
73209 fr | technicien en machines distributrices; accordeur-réparateur de pianos
73209 fr | technicien en équipement de conditionnement physique; réparateur d’équipement sportif
73209 fr | mécanicien de bicyclettes; réparateur d’articles de sport; technicien de skis; réparateur de poupées
73209 fr | technicien en distributrices; luthier réparateur
73209 en | bicycle mechanic; bicycle repairer; bike mechanic; bicycle repair technician; piano tuner
73209 en | musical instrument repairer; vending machine repairer; camera repairer; scale repairer; gas meter repairer
73209 en | sports equipment repairer; fitness equipment repair technician; ski repair technician
73209 en | vending machine technician; sharpener; coin machine servicer; toy repairer; piano technician; knife sharpener
73209 en | guitar repairer; meter repairer; bicycle technician
73400 fr | opérateur d’équipement lourd; opérateur de machinerie lourde; conducteur d’engins
73400 fr | conducteur d’engins de chantier; conducteur d’engins lourds; opérateur de pelle mécanique
73400 fr | opérateur de pelle hydraulique; opérateur de pelle; pelleteur; opérateur de rétrocaveuse; opérateur de pépine
73400 fr | opérateur de bouteur; opérateur de bulldozer; opérateur de niveleuse; opérateur de chargeuse
73400 fr | opérateur de loader; opérateur de chargeur; conducteur de pelle mécanique; conducteur de bulldozer
73400 fr | conducteur de niveleuse; opérateur de rouleau compacteur; opérateur de finisseuse; opérateur de paveuse
73400 fr | opérateur d’excavatrice; opérateur de mini-excavatrice; opérateur d’engins; conducteur de compacteur
73400 fr | opérateur de décapeuse; opérateur de machinerie; conducteur d’engins de travaux publics
73400 fr | opérateur de foreuse à pieux; opérateur de chargeuse-rétrocaveuse; apprenti opérateur d’équipement lourd
73400 fr | pelleur; opérateur d’engin de terrassement; opérateur de tombereau articulé; conducteur d’équipement lourd
73400 en | heavy equipment operator; excavator operator; backhoe operator; bulldozer operator; grader operator
73400 en | loader operator; front-end loader operator; power shovel operator; road roller operator
73400 en | asphalt paver operator; paving machine operator; scraper operator; apprentice heavy equipment operator
73400 en | dozer operator; heavy machinery operator; compactor operator; surface mining equipment operator
73400 en | gradall operator; pile driver operator; dredge operator; road grader operator; skid steer operator
73400 en | mini excavator operator; earthmoving equipment operator; trackhoe operator; roller operator
73400 en | articulated dump truck operator; road construction machinery operator; ditching machine operator
73400 en | tractor-loader-backhoe operator
73401 fr | pressier; opérateur de presse d’imprimerie; opérateur de presse offset; pressier offset
73401 fr | pressier flexographique; opérateur de flexographie; imprimeur; conducteur de presse; opérateur de rotative
73401 fr | pressier rotativiste; aide-pressier; imprimeur offset; sérigraphe; opérateur de sérigraphie
73401 fr | pressier d’imprimerie; opérateur d’impression; conducteur offset; conducteur de machine d’impression
73401 fr | imprimeur sérigraphe; pressier rotogravure; apprenti pressier; opérateur de presse flexographique
73401 fr | opérateur de presse à imprimer; rotativiste; conducteur rotativiste
73401 en | printing press operator; offset press operator; printing pressman; flexographic press operator; printer
73401 en | lithographic press operator; web press operator; rotary press operator; silk screen printer; screen printer
73401 en | screen printing operator; rotogravure press operator; sheet-fed press operator; offset printer
73401 en | apprentice printing press operator; flexo press operator; letterpress operator; printing press assistant
73401 en | first pressman; offset printing press operator; textile screen printer
73402 fr | foreur; foreur au diamant de surface; foreur-dynamiteur; dynamiteur; boutefeu; boutefeu-foreur
73402 fr | foreur de carrière; foreur de mine à ciel ouvert; opérateur de foreuse; foreur de surface
73402 fr | dynamiteur en construction; foreur de trous de mine; opérateur de foreuse de surface
73402 fr | mineur boutefeu de surface; artificier de carrière; opérateur de foreuse rotative; foreur caronnier
73402 en | blaster; driller-blaster; surface mining driller; construction drill operator; quarry driller
73402 en | surface blaster; open-pit mine rotary drill operator; open-pit blaster; quarry blaster; construction blaster
73402 en | blast hole driller; surface mine driller; construction drilling machine operator; air-track drill operator
73402 en | drill and blast operator; foundation drill operator; construction tunnel drill operator
73402 en | pile drilling operator; open-pit mine driller
74204 en | gas meter installer
75110 fr | manœuvre en construction; manœuvre de construction; manœuvre; manœuvre spécialisé; journalier en construction
75110 fr | journalier de chantier; manœuvre de chantier; ouvrier de chantier; ouvrier du bâtiment
75110 fr | ouvrier en construction; aide de chantier; aide-maçon; aide-charpentier; aide-plombier; aide-électricien
75110 fr | aide-couvreur; aide-menuisier; aide-briqueteur; aide-peintre; apprenti manœuvre; aide-ferblantier
75110 fr | aide-soudeur de chantier; démolisseur; ouvrier en démolition; manœuvre en démolition; aide-ferrailleur
75110 fr | manœuvre pipeline; manœuvre agrégats; journalier en excavation; journalier en pavage
75110 fr | journalier en rénovation; signaleur routier; signaleur de chantier; préposé à la signalisation routière
75110 fr | échafaudeur; monteur d’échafaudages; désamianteur; ouvrier en désamiantage; manœuvre BTP; manœuvre maçon
75110 fr | manœuvre gros œuvre; aide-carreleur; aide-plâtrier; aide-tuyauteur; aide-poseur; ouvrier de rénovation
75110 fr | aide-calorifugeur; journalier de la construction; aide grutier; nettoyeur de chantier
75110 fr | aide-foreur de construction; terrassier; ouvrier terrassier; manœuvre en décontamination
75110 fr | journalier en démolition; journalier en toiture; journalier en maçonnerie; journalier en béton
75110 fr | journalier en coffrage; manœuvre en excavation; aide-foreur; aide en rénovation; aide sur chantier
75110 fr | aide-ouvrier du bâtiment; ouvrier polyvalent de chantier; aide-installateur; aide en menuiserie
75110 fr | aide-plaquiste; manœuvre de bâtiment; ouvrier BTP; ouvrier de travaux publics; signaleur
75110 fr | signaleur en circulation; manœuvre en rénovation; aide coffreur; journalier général en construction
75110 fr | décontaminateur
75110 en | construction labourer; construction worker; construction helper; construction general labourer
75110 en | construction craft worker; construction trades helper; carpenter helper; bricklayer helper; mason helper
75110 en | plumber helper; electrician helper; roofer helper; demolition worker; demolition labourer; concrete labourer
75110 en | excavation labourer; flagperson; traffic control person; traffic control flagger; flagman
75110 en | asbestos removal worker; asbestos abatement worker; scaffolder; scaffold builder; scaffolding erector
75110 en | paving labourer; drywall helper; concrete mixer helper; pipeline labourer; glazier helper; plasterer helper
75110 en | tile setter helper; insulation helper; construction site cleaner; surface driller helper; renovation labourer
75110 en | hod carrier; concrete cutter; site labourer; home renovation helper; building wrecker
75110 en | road construction labourer; form setter helper; roofing labourer; pipefitter helper
75110 en | construction tradesperson helper; hazardous materials abatement worker; construction welder helper
75119 fr | aide-mécanicien; aide-mécanicien de chantier; aide-mécanicien industriel; aide-frigoriste
75119 fr | aide-mécanicien d’aéronefs; aide mécanicien diesel; aide-monteur de lignes
75119 fr | aide-technicien en télécommunications; aide-monteur de câbles; aide-mécanicien d’équipement lourd
75119 fr | aide d’atelier mécanique; aide-mécanicien en climatisation; manœuvre de métiers; aide-électricien industriel
75119 fr | aide-monteur mécanicien; aide à l’épissage de câbles
75119 en | mechanic helper; millwright helper; air conditioning mechanic helper; aircraft mechanic helper
75119 en | heavy equipment mechanic helper; refrigeration mechanic helper; cable installer helper; power line helper
75119 en | power line construction groundsman; telephone line ground worker; telecommunications splicer helper
75119 en | mechanic’s helper; surface mining helper; diesel mechanic helper; industrial mechanic helper
75119 en | diamond driller’s helper; truck mechanic helper; boiler repair helper
94102 fr | miroitier
94103 fr | scieur de béton
94106 fr | régleur de machines-outils
94106 en | turret lathe set-up operator
94150 en | printing machine operator; wallpaper printer
95109 fr | margeur d’imprimerie
`
