/**
 * Skills of the trades: construction, vehicles, welding, maintenance, repair.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_TRADES = `
aerial-lift-operation | skill | fr: conduite de nacelle; plateforme élévatrice; opérer une nacelle; nacelle élévatrice
aerial-lift-operation | fr: plate-forme élévatrice | en: aerial lift operation; scissor lift; boom lift
aerial-lift-operation | en: elevated work platform
agricultural-machinery-repair | skill | fr: mécanique agricole; réparer de la machinerie agricole
agricultural-machinery-repair | fr: réparation de machinerie agricole | en: agricultural machinery repair
agricultural-machinery-repair | en: farm equipment mechanics
air-conditioning-installation | skill | fr: installation de climatisation; climatiseurs; installer des thermopompes
air-conditioning-installation | fr: thermopompes; réparer des climatiseurs; entretien CVAC
air-conditioning-installation | fr: entretien de systèmes de ventilation | en: air conditioning installation; heat pumps
air-conditioning-installation | en: install heat pumps; HVAC maintenance; HVAC service
alarm-and-security-systems | skill | fr: systèmes d'alarme et de sécurité; installer des systèmes d'alarme
alarm-and-security-systems | fr: installation de caméras; contrôle d'accès; installation de systèmes d'alarme
alarm-and-security-systems | en: alarm and security systems; install alarm systems; CCTV installation
alarm-and-security-systems | en: access control systems
aluminum-welding | skill | fr: soudage de l'aluminium; souder l'aluminium; soudage d'acier inoxydable
aluminum-welding | en: aluminum welding; stainless steel welding
appliance-repair | skill | fr: réparation d'électroménagers; réparer des électroménagers; réparer des appareils ménagers
appliance-repair | en: appliance repair; repair household appliances
asbestos-removal | skill | fr: désamiantage; retrait d'amiante; décontamination d'amiante; retirer de l'amiante
asbestos-removal | en: asbestos removal; asbestos abatement
asp-construction-card | certificate | fr: carte ASP Construction; ASP construction
asp-construction-card | fr: santé et sécurité générale sur les chantiers; cours ASP | en: ASP Construction card
asp-construction-card | en: construction site safety card; ASP construction
auto-body-repair | skill | fr: carrosserie; débosselage; débosseler; réparation de carrosserie; réparer la carrosserie
auto-body-repair | fr: débosselage et peinture | en: auto body repair; body work; dent repair; collision repair
automotive-diagnostics | skill | fr: diagnostic automobile; diagnostiquer des pannes automobiles; scanner automobile
automotive-diagnostics | fr: diagnostic de moteurs | en: automotive diagnostics; diagnose vehicle faults
automotive-diagnostics | en: OBD diagnostics; engine diagnostics
automotive-journeyman-card | certificate | fr: carte de compagnon automobile; carte de compagnon CPA automobile
automotive-journeyman-card | fr: ASE automobile | en: automotive journeyman card; ASE certification
automotive-mechanics | skill | fr: mécanique automobile; réparer des automobiles; réparation automobile
automotive-mechanics | fr: réparation de véhicules; mécanique de véhicules légers; entretenir des véhicules
automotive-mechanics | fr: entretien de véhicules; réparer des véhicules | en: automotive mechanics; car repair
automotive-mechanics | en: repair vehicles; auto repair; vehicle maintenance; automotive service
automotive-painting | skill | fr: peinture automobile; peindre des véhicules; peinture au pistolet
automotive-painting | en: automotive painting; spray painting; paint vehicles
bearings-and-gears | skill | fr: roulements et engrenages; remplacer des roulements; convoyeurs; entretien de convoyeurs
bearings-and-gears | en: bearings and gears; replace bearings; conveyor maintenance
boilermaking | skill | fr: chaudronnerie; fabriquer des réservoirs; réparation de chaudières | en: boilermaking
boilermaking | en: tank fabrication; boiler repair
boilers | skill | fr: chaudières et machines fixes; opérer des chaudières; mécanique de machines fixes
boilers | fr: conduite de chaudières | en: boilers; boiler operation; stationary engine operation; operate boilers
brakes-and-suspension | skill | fr: freins et suspension; réparer des freins; réparation de freins
brakes-and-suspension | fr: réparation de suspension | en: brakes and suspension; brake repair; suspension repair
brazing | skill | fr: brasage; braser; brasage au cuivre | en: brazing; braze
building-insulation | skill | fr: isolation de bâtiments; isoler des bâtiments; pose d'isolant; poser de l'isolant
building-insulation | en: building insulation; insulate buildings; install insulation
building-maintenance | skill | fr: entretien de bâtiments; entretenir un bâtiment; entretien général d'immeubles
building-maintenance | fr: faire l'entretien d'immeubles; menus travaux; petits travaux d'entretien
building-maintenance | fr: réparations mineures; conciergerie technique | en: building maintenance
building-maintenance | en: general building maintenance; minor repairs; maintain buildings; handyman work
cabinetmaking | skill | fr: ébénisterie; fabriquer des meubles; fabrication de meubles; fabrication d'armoires
cabinetmaking | fr: fabriquer des armoires | en: cabinetmaking; furniture making; build cabinets; make furniture
car-detailing | skill | fr: esthétique automobile; nettoyage de véhicules; laver des véhicules; lavage de véhicules
car-detailing | en: car detailing; vehicle cleaning; car washing
carpentry | skill | fr: menuiserie; travaux de menuiserie; menuiserie de finition; faire de la menuiserie
carpentry | fr: finition intérieure | en: carpentry; finish carpentry; joinery; woodworking on site
carpentry-framing | skill | fr: charpenterie; monter des charpentes; charpente; montage de charpentes
carpentry-framing | fr: charpenterie-menuiserie; construire des charpentes | en: carpentry framing; build frames
carpentry-framing | en: !framing; structural carpentry
ccq-competency-card | certificate | fr: carte de compétence CCQ; carte CCQ; compagnon CCQ; carte d'apprenti CCQ
ccq-competency-card | fr: carte de compagnon | en: CCQ competency card; CCQ journeyperson card; CCQ apprentice card
certificate-of-qualification | certificate | fr: certificat de qualification professionnelle; Sceau rouge
certificate-of-qualification | fr: programme Sceau rouge; certificat de qualification | en: certificate of qualification
certificate-of-qualification | en: Red Seal; trade certificate; journeyman certificate
clothing-alterations | skill | fr: retouche de vêtements; faire des retouches; altération de vêtements
clothing-alterations | en: clothing alterations; !tailoring; alter garments
concrete-formwork | skill | fr: coffrage; monter des coffrages; coffrage à béton; installation de coffrages
concrete-formwork | fr: fabriquer des coffrages | en: concrete formwork; build forms; formwork
concrete-pouring | skill | fr: bétonnage; couler du béton; coulage de béton; finition de béton; cimenterie
concrete-pouring | fr: finir le béton | en: concrete pouring; concrete finishing; pour concrete; cement finishing
conduit-bending | skill | fr: pose de conduits électriques; pliage de conduits électriques; pliage de conduits
conduit-bending | fr: chemins de câbles; plier des conduits électriques | en: conduit bending
conduit-bending | en: electrical conduit installation; cable trays
confined-space-work | skill | fr: espace clos; travail en espace clos; travailler en espace clos
confined-space-work | en: confined space work; confined spaces
construction-electrical-work | skill | fr: électricité de construction; travaux d'électricité; installation électrique
construction-electrical-work | fr: faire des installations électriques; installer des systèmes électriques
construction-electrical-work | fr: installer du filage électrique; électricité résidentielle; filage électrique
construction-electrical-work | en: construction electrical work; electrical installation; install electrical systems
construction-electrical-work | en: electrical wiring; residential wiring
construction-labour | skill | fr: manœuvre de chantier; travail de manœuvre; travaux manuels de chantier
construction-labour | fr: nettoyage de chantier; nettoyer un chantier | en: construction labour; construction labouring
construction-labour | en: site clean-up; general labour
corrective-maintenance | skill | fr: entretien correctif; réparation d'équipements; réparer des équipements
corrective-maintenance | fr: dépannage d'équipements; dépanner des équipements; maintenance corrective
corrective-maintenance | en: corrective maintenance; equipment repair; repair equipment; troubleshoot equipment
corrective-maintenance | en: equipment troubleshooting
crane-operation | skill | fr: conduite de grue; opérer une grue; opération de grue; grue à tour; grutier
crane-operation | en: crane operation; operate cranes; tower crane
cwb | certificate | fr: carte CWB; CWB; certification CWB; soudeur certifié CWB; CSA W47.1; !BCS | en: CWB
cwb | en: CWB certification; CWB welder qualification; CSA W47.1
demolition | skill | fr: démolition; démolir des structures; travaux de démolition | en: demolition; demolition work
diesel-mechanics | skill | fr: mécanique diesel; réparer des moteurs diesel; moteurs diesel
diesel-mechanics | fr: mécanique de véhicules lourds; mécanique de camions; réparation de camions
diesel-mechanics | fr: mécanique de véhicules lourds routiers | en: diesel mechanics; diesel engine repair
diesel-mechanics | en: heavy vehicle mechanics; truck repair; heavy-duty mechanics
door-and-window-installation | skill | fr: pose de portes et fenêtres; installer des portes et fenêtres
door-and-window-installation | fr: installation de portes et fenêtres | en: door and window installation
door-and-window-installation | en: install doors and windows
drywall-installation | skill | fr: pose de gypse; installation de gypse; poser du gypse; pose de placoplâtre
drywall-installation | fr: pose de panneaux de gypse; cloisons sèches | en: drywall installation; install drywall
drywall-installation | en: gypsum board installation; hang drywall
drywall-taping | skill | fr: tirage de joints; plâtrage; plâtrer; tirer des joints; travaux de plâtre
drywall-taping | en: drywall taping; plastering; plaster work; joint finishing
electrical-panel-installation | skill | fr: installation de panneaux électriques; raccorder des panneaux électriques
electrical-panel-installation | fr: câblage de panneaux de contrôle; assembler des panneaux de contrôle
electrical-panel-installation | fr: panneaux de commande | en: electrical panel installation; control panel wiring
electrical-panel-installation | en: wire control panels
electrician-licence-c | certificate | fr: licence C d'électricien; licence C; certificat de qualification en électricité
electrician-licence-c | en: electrician licence C; electrical licence
electromechanics | skill | fr: électromécanique de systèmes automatisés; entretien de systèmes automatisés
electromechanics | fr: réparer des systèmes automatisés | en: electromechanics; automated systems maintenance
electromechanics | en: electromechanical repair
electronics-repair | skill | fr: réparation d'appareils électroniques; réparer des appareils électroniques
electronics-repair | fr: réparer des cellulaires; réparation de téléphones | en: electronics repair
electronics-repair | en: repair electronic devices; cell phone repair
elevator-maintenance | skill | fr: entretien d'ascenseurs; réparer des ascenseurs; installation d'ascenseurs
elevator-maintenance | en: elevator maintenance; elevator repair; elevator installation
ev-charger-installation | skill | fr: installation de bornes de recharge; installer des bornes de recharge
ev-charger-installation | en: EV charger installation; install charging stations
excavation | skill | fr: excavation; travaux d'excavation; creuser des tranchées; creusage de tranchées; terrassement
excavation | en: excavation; excavation work; trenching; earthwork
excavator-operation | skill | fr: conduite d'excavatrice; opérer une pelle mécanique; conduire une pelle hydraulique
excavator-operation | fr: opération de pelle mécanique; opérateur de pelle | en: excavator operation
excavator-operation | en: operate an excavator; mechanical shovel operation
flagger-certification | certificate | fr: carte de signaleur routier; certificat de signaleur
flagger-certification | en: flagger certification; traffic control certificate
flooring-installation | skill | fr: pose de planchers; installer des planchers; pose de revêtements de sol
flooring-installation | fr: plancher flottant; installation de planchers; sablage de planchers
flooring-installation | en: flooring installation; install floors; floor covering installation; floor sanding
flux-cored-arc-welding | skill | fr: soudage FCAW; fil fourré; soudage au fil fourré | en: flux-cored arc welding; FCAW
gas-fitting | skill | fr: gaz naturel; installation d'appareils à gaz; installer des appareils à gaz; travaux de gaz
gas-fitting | en: gas fitting; install gas appliances; natural gas installation
glazing | skill | fr: vitrerie; poser des vitres; pose de vitres; installation de verre | en: glazing; install glass
glazing | en: glass installation
grinding | skill | fr: meulage; meuler des pièces; meuler; polissage de métal; ébavurage; ébavurer des pièces
grinding | en: grinding; grind parts; metal polishing; deburring
halocarbon-certificate | certificate | fr: certificat de halocarbures; manipulation d'halocarbures; carte halocarbures
halocarbon-certificate | en: halocarbon certificate; refrigerant handling certificate; ODP card
hand-tools | skill | fr: utilisation d'outils manuels; utiliser des outils manuels; outils manuels; outils électriques
hand-tools | fr: utiliser des outils électriques; manier des outils; utilisation d'outils électriques | en: hand tools
hand-tools | en: use hand tools; power tools; use power tools; hand and power tools
heavy-equipment-mechanics | skill | fr: mécanique d'engins de chantier; réparer de la machinerie lourde
heavy-equipment-mechanics | fr: mécanique d'équipement lourd; entretien de machinerie lourde
heavy-equipment-mechanics | en: heavy equipment mechanics; repair heavy machinery; heavy equipment repair
heavy-equipment-operation | skill | fr: conduite d'équipement lourd; opérer de la machinerie lourde
heavy-equipment-operation | fr: conduire de l'équipement lourd; opérer un bouteur; rétrocaveuse
heavy-equipment-operation | fr: opération de machinerie lourde; conduite d'engins de chantier; chargeuse
heavy-equipment-operation | en: heavy equipment operation; operate heavy equipment; bulldozer; backhoe; loader operation
home-automation | skill | fr: domotique; installer des systèmes domotiques | en: home automation
home-automation | en: smart home installation
house-painting | skill | fr: peinture en bâtiment; peindre des bâtiments; peinturer; peindre des murs
house-painting | fr: peinture résidentielle; travaux de peinture | en: house painting; painting buildings; paint walls
house-painting | en: residential painting; commercial painting
industrial-electricity | skill | fr: électricité industrielle; entretien électrique; électromécanique
industrial-electricity | fr: dépannage électrique; dépanner des circuits électriques; entretien électrique industriel
industrial-electricity | en: industrial electricity; electrical maintenance; electrical troubleshooting
industrial-electricity | en: troubleshoot circuits
industrial-mechanics | skill | fr: mécanique industrielle; entretien industriel; maintenance industrielle
industrial-mechanics | fr: réparer de la machinerie industrielle; entretenir de la machinerie
industrial-mechanics | fr: réparation de machines industrielles; mécanicien d'entretien
industrial-mechanics | fr: entretenir des équipements industriels | en: industrial mechanics; industrial maintenance
industrial-mechanics | en: millwright work; repair industrial machinery; machinery maintenance
jewellery-making | skill | fr: bijouterie; fabriquer des bijoux; joaillerie | en: jewellery making; jewelry repair
jewellery-making | en: goldsmithing
laser-alignment | skill | fr: alignement laser; aligner des arbres; alignement d'arbres; alignement de machines
laser-alignment | en: laser alignment; shaft alignment; machinery alignment
lockout-tagout | skill | fr: cadenassage; cadenasser des équipements; procédure de cadenassage | en: lockout tagout
lockout-tagout | en: lockout procedures; LOTO
locksmithing | skill | fr: serrurerie; installer des serrures; réparer des serrures | en: locksmithing; install locks
locksmithing | en: lock repair
lubrication | skill | fr: lubrification; lubrifier des machines; graissage | en: lubrication; lubricate machinery
lubrication | en: greasing
masonry | skill | fr: maçonnerie; poser des briques; briquetage; pose de briques; travaux de maçonnerie
masonry | fr: poser de la pierre | en: masonry; bricklaying; lay bricks; stone masonry
mig-welding | skill | fr: soudage MIG; MIG; GMAW; soudure MIG; soudage semi-automatique | en: MIG welding; GMAW
mig-welding | en: metal inert gas welding
motorcycle-mechanics | skill | fr: mécanique de motocyclettes; réparer des motos | en: motorcycle mechanics
motorcycle-mechanics | en: motorcycle repair
oil-changes | skill | fr: vidange d'huile; faire des vidanges; changement d'huile; entretien préventif de véhicules
oil-changes | en: oil changes; change oil; vehicle preventive maintenance
paving | skill | fr: pavage; asphaltage; poser de l'asphalte; pose de pavé uni | en: paving; asphalt paving; lay asphalt
paving | en: interlocking paver installation
pipe-insulation | skill | fr: calorifugeage; calorifuger des tuyaux; isolation de tuyauterie | en: pipe insulation
pipe-insulation | en: mechanical insulation
pipe-welding | skill | fr: soudure de tuyaux; souder des tuyaux; soudage de tuyauterie; soudure de tuyauterie
pipe-welding | en: pipe welding; weld pipes
pipefitting | skill | fr: tuyauterie; installer de la tuyauterie; installation de tuyauterie; assemblage de tuyaux
pipefitting | en: pipefitting; install piping; pipe installation; steamfitting
plasma-cutting | skill | fr: coupage au plasma; oxycoupage; couper au plasma; coupe au plasma | en: plasma cutting
plasma-cutting | en: oxy-fuel cutting
plumbing | skill | fr: plomberie; faire de la plomberie; installer de la plomberie; travaux de plomberie
plumbing | fr: réparer la plomberie; réparation de plomberie | en: plumbing; install plumbing; plumbing repair
plumbing | en: plumbing work
power-line-work | skill | fr: montage de lignes électriques; monteur de lignes; travaux sur lignes électriques
power-line-work | fr: monter des lignes électriques | en: power line work; line construction; powerline installation
preventive-maintenance | skill | fr: entretien préventif; maintenance préventive; effectuer l'entretien préventif
preventive-maintenance | fr: réaliser la maintenance préventive; entretien préventif d'équipements
preventive-maintenance | en: preventive maintenance; perform preventive maintenance; equipment preventive maintenance
pumps-and-compressors | skill | fr: pompes et compresseurs; réparer des pompes; réparation de pompes
pumps-and-compressors | fr: entretien de compresseurs | en: pumps and compressors; pump repair; compressor maintenance
rbq-licence | certificate | fr: licence RBQ; RBQ; licence d'entrepreneur | en: RBQ licence; contractor licence
rebar-installation | skill | fr: ferraillage; poser des barres d'armature; acier d'armature; pose d'armatures
rebar-installation | en: rebar installation; reinforcing steel installation; rebar tying
refrigeration | skill | fr: réfrigération; réfrigération commerciale; réparer des systèmes de réfrigération; frigoriste
refrigeration | fr: réparation de systèmes de réfrigération | en: refrigeration; commercial refrigeration
refrigeration | en: refrigeration system repair; repair refrigeration units
renovation | skill | fr: rénovation; rénover des bâtiments; rénovation résidentielle; travaux de rénovation
renovation | fr: rénovation de cuisines et salles de bains | en: renovation; home renovation; residential renovation
renovation | en: renovate buildings
rigging | skill | fr: gréage; gréer des charges; élingage; élinguer; arrimage de charges | en: rigging; !rigging
rigging | en: sling loads; load rigging; slinging
robotic-welding | skill | fr: soudage robotisé; opérer un robot de soudage | en: robotic welding
robotic-welding | en: welding robot operation
roofing | skill | fr: toiture; poser des toitures; pose de bardeaux; couvrir des toits; réfection de toitures
roofing | fr: couverture de bâtiments | en: roofing; install roofs; shingle installation; roof repair
scaffolding | skill | fr: montage d'échafaudages; monter des échafaudages; échafaudage | en: scaffolding
scaffolding | en: erect scaffolding
sewing | skill | fr: couture industrielle; coudre; couture; opérer une machine à coudre; confection de vêtements
sewing | fr: coudre des vêtements | en: sewing; industrial sewing; operate sewing machines; garment sewing; sew clothes
sheet-metal-ductwork | skill | fr: ferblanterie; fabriquer des conduits de ventilation; conduits de ventilation
sheet-metal-ductwork | en: sheet metal ductwork; duct installation; ductwork fabrication
shoe-repair | skill | fr: cordonnerie; réparer des chaussures | en: shoe repair; cobbling
siding-installation | skill | fr: revêtement extérieur; poser du revêtement extérieur; pose de parement
siding-installation | fr: ferblanterie de bâtiment | en: siding installation; exterior cladding; install siding
small-engine-repair | skill | fr: réparation de petits moteurs; réparer des petits moteurs; motoneiges et VTT
small-engine-repair | fr: mécanique de véhicules récréatifs | en: small engine repair; repair small engines
small-engine-repair | en: recreational vehicle mechanics
snow-removal | skill | fr: déneigement; déneiger; opérer une déneigeuse | en: snow removal; operate snow plows
solar-panel-installation | skill | fr: installation de panneaux solaires; installer des panneaux solaires
solar-panel-installation | en: solar panel installation; install solar panels
sprinkler-installation | skill | fr: installation de gicleurs; poser des gicleurs; gicleurs automatiques
sprinkler-installation | en: sprinkler installation; install sprinklers; sprinkler fitting
stick-welding | skill | fr: soudage à l'électrode enrobée; SMAW; soudure à l'arc; soudage à l'arc | en: stick welding
stick-welding | en: SMAW; arc welding
structural-steel-erection | skill | fr: montage de structures d'acier; ériger des structures d'acier
structural-steel-erection | fr: assemblage de charpentes métalliques | en: structural steel erection; ironworking
structural-steel-erection | en: erect steel structures
taking-measurements | skill | fr: prise de mesures; prendre des mesures; ruban à mesurer; mesurer avec précision
taking-measurements | fr: mesurage | en: taking measurements; take measurements; measuring tape; accurate measuring
tig-welding | skill | fr: soudage TIG; TIG; GTAW; soudure TIG | en: TIG welding; GTAW; tungsten inert gas welding
tile-setting | skill | fr: pose de carrelage; poser de la céramique; pose de céramique; carrelage; poser des tuiles
tile-setting | fr: pose de tuiles | en: tile setting; lay tiles; ceramic tile installation; tile installation
tire-installation | skill | fr: changement de pneus; poser des pneus; pose de pneus; alignement et balancement
tire-installation | fr: équilibrage de roues | en: tire installation; change tires; wheel alignment; wheel balancing
tire-installation | en: tyre fitting
traffic-control-flagging | skill | fr: signalisation routière; signaleur routier; diriger la circulation de chantier
traffic-control-flagging | fr: contrôle de la circulation de chantier | en: traffic control flagging; road signalling
traffic-control-flagging | en: work zone traffic control
transmission-repair | skill | fr: transmission automobile; réparation de transmissions; réparer des transmissions
transmission-repair | en: transmission repair; automotive transmissions
upholstery | skill | fr: rembourrage; rembourrer des meubles | en: upholstery; upholster furniture
welding | skill | fr: soudage; souder; soudage-montage; soudure; souder des pièces; faire de la soudure
welding | fr: soudage de pièces | en: welding; weld; welding and fitting; weld parts
windshield-replacement | skill | fr: pose de pare-brise; vitrerie automobile; poser des pare-brise
windshield-replacement | fr: remplacer des pare-brise | en: windshield replacement; auto glass installation
working-at-heights | skill | fr: travail en hauteur; travailler en hauteur; protection contre les chutes
working-at-heights | en: working at heights; fall protection; work at height
`
