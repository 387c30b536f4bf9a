/**
 * Skills of the trades: construction, vehicles, welding, maintenance, repair.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_TRADES = `
aerial-lift-certificate | certificate | fr: attestation de chariot télescopique; carte de nacelle; formation nacelle
aerial-lift-certificate | fr: carte de plateforme élévatrice | en: aerial lift certificate
aerial-lift-certificate | en: elevated work platform certificate; telehandler certificate
aerial-lift-operation | skill | fr: conduite de nacelle; plateforme élévatrice; opérer une nacelle; nacelle élévatrice
aerial-lift-operation | fr: plate-forme élévatrice; opération d'une nacelle | en: aerial lift operation; scissor lift
aerial-lift-operation | en: boom lift; elevated work platform
agricultural-machinery-repair | skill | fr: mécanique agricole; réparer de la machinerie agricole
agricultural-machinery-repair | fr: réparation de machinerie agricole | en: agricultural machinery repair
agricultural-machinery-repair | en: farm equipment mechanics
air-conditioning-installation | skill | fr: installation de climatisation; climatiseurs; installer des thermopompes
air-conditioning-installation | fr: thermopompes; réparer des climatiseurs; entretien CVAC
air-conditioning-installation | fr: entretien de systèmes de ventilation; installation de thermopompes
air-conditioning-installation | fr: réparation de climatiseurs; entretenir des systèmes de ventilation
air-conditioning-installation | en: air conditioning installation; heat pumps; install heat pumps; HVAC maintenance
air-conditioning-installation | en: HVAC service
alarm-and-security-systems | skill | fr: systèmes d'alarme et de sécurité; installer des systèmes d'alarme
alarm-and-security-systems | fr: installation de caméras; systèmes de contrôle d'accès
alarm-and-security-systems | fr: installation de systèmes d'alarme; installer des caméras
alarm-and-security-systems | en: alarm and security systems; install alarm systems; CCTV installation
alarm-and-security-systems | en: access control systems
alldata | tool | fr: ALLDATA; scanner Snap-on | en: ALLDATA; Snap-on scanner
aluminum-welding | skill | fr: soudage de l'aluminium; souder l'aluminium; soudage d'acier inoxydable
aluminum-welding | en: aluminum welding; stainless steel welding
appliance-repair | skill | fr: réparation d'électroménagers; réparer des électroménagers; réparer des appareils ménagers
appliance-repair | fr: réparation d'appareils ménagers | en: appliance repair; repair household appliances
asbestos-removal | skill | fr: désamiantage; retrait d'amiante; décontamination d'amiante; retirer de l'amiante
asbestos-removal | en: asbestos removal; asbestos abatement
asp-construction-card | certificate | fr: carte ASP Construction; ASP construction
asp-construction-card | fr: santé et sécurité générale sur les chantiers; cours ASP | en: ASP Construction card
asp-construction-card | en: construction site safety card; ASP construction
auto-body-repair | skill | fr: carrosserie; débosselage; débosseler; réparation de carrosserie; réparer la carrosserie
auto-body-repair | fr: débosselage et peinture | en: auto body repair; body work; dent repair; collision repair
auto-parts-sales | skill | fr: vente de pièces automobiles; catalogue de pièces; pièces automobiles
auto-parts-sales | fr: vendre des pièces automobiles | en: auto parts sales; parts counter service; automotive parts
automotive-air-conditioning | skill | fr: climatisation automobile; réparer la climatisation automobile
automotive-air-conditioning | fr: réparation de la climatisation automobile | en: automotive air conditioning
automotive-air-conditioning | en: car AC repair
automotive-diagnostics | skill | fr: diagnostic automobile; diagnostiquer des pannes automobiles; scanner automobile
automotive-diagnostics | fr: diagnostic de moteurs | en: automotive diagnostics; diagnose vehicle faults
automotive-diagnostics | en: OBD diagnostics; engine diagnostics
automotive-electrical-systems | skill | fr: électronique automobile; réparer des systèmes électriques de véhicules
automotive-electrical-systems | fr: électricité automobile; installation d'accessoires automobiles
automotive-electrical-systems | fr: réparation de systèmes électriques de véhicules
automotive-electrical-systems | fr: installer des accessoires automobiles | en: automotive electrical systems
automotive-electrical-systems | en: vehicle electronics; auto electrical repair
automotive-journeyman-card | certificate | fr: carte de compagnon automobile; carte de compagnon CPA automobile
automotive-journeyman-card | fr: ASE automobile | en: automotive journeyman card; ASE certification
automotive-mechanics | skill | fr: mécanique automobile; réparer des automobiles; réparation automobile
automotive-mechanics | fr: réparation de véhicules; mécanique de véhicules légers; entretenir des véhicules
automotive-mechanics | fr: entretien de véhicules; réparer des véhicules; réparer des autos; entretien automobile
automotive-mechanics | fr: réparation d'autos | en: automotive mechanics; car repair; repair vehicles; auto repair
automotive-mechanics | en: vehicle maintenance; automotive service
automotive-painting | skill | fr: peinture automobile; peindre des véhicules; peinture au pistolet
automotive-painting | fr: peinture de véhicules | en: automotive painting; spray painting; paint vehicles
automotive-service-advising | skill | fr: conseil technique automobile; estimation de réparations automobiles
automotive-service-advising | fr: estimer des réparations automobiles | en: automotive service advising
automotive-service-advising | en: repair estimates; service advisor duties
bearings-and-gears | skill | fr: roulements et engrenages; remplacer des roulements; convoyeurs; entretien de convoyeurs
bearings-and-gears | fr: remplacement de roulements; entretenir des convoyeurs | en: bearings and gears
bearings-and-gears | en: replace bearings; conveyor maintenance
bicycle-repair | skill | fr: mécanique de vélos; réparer des vélos; réparation de bicyclettes; réparation de vélos
bicycle-repair | fr: réparer des bicyclettes | en: bicycle repair; bike mechanics
boilermaking | skill | fr: chaudronnerie; fabriquer des réservoirs; réparation de chaudières; fabrication de réservoirs
boilermaking | fr: réparer des chaudières | en: boilermaking; tank fabrication; boiler repair
boilers | skill | fr: chaudières et machines fixes; opérer des chaudières; mécanique de machines fixes
boilers | fr: conduite de chaudières; opération de chaudières; conduire des chaudières | en: boilers; boiler operation
boilers | en: stationary engine operation; operate boilers
brakes-and-suspension | skill | fr: freins et suspension; réparer des freins; réparation de freins
brakes-and-suspension | fr: réparation de suspension | en: brakes and suspension; brake repair; suspension repair
brazing | skill | fr: brasage; braser; brasage au cuivre | en: brazing; braze
building-insulation | skill | fr: isolation de bâtiments; isoler des bâtiments; pose d'isolant; poser de l'isolant
building-insulation | en: building insulation; insulate buildings; install insulation
building-layout | skill | fr: implantation de bâtiments; implanter des ouvrages; traçage de chantier; niveau laser
building-layout | fr: implanter des bâtiments; implantation d'ouvrages | en: building layout; construction layout
building-layout | en: laser level use
building-maintenance | skill | fr: entretien de bâtiments; entretenir un bâtiment; entretien général d'immeubles
building-maintenance | fr: faire l'entretien d'immeubles; menus travaux; petits travaux d'entretien
building-maintenance | fr: réparations mineures; conciergerie technique | en: building maintenance
building-maintenance | en: general building maintenance; minor repairs; maintain buildings; handyman work
building-systems-maintenance | skill | fr: entretien de systèmes mécaniques de bâtiment
building-systems-maintenance | fr: entretenir des systèmes mécaniques de bâtiment; systèmes de contrôle du bâtiment
building-systems-maintenance | fr: régulation de bâtiment | en: building systems maintenance
building-systems-maintenance | en: building automation systems; BAS; HVAC controls
cabinet-installation | skill | fr: installation d'armoires; installer des armoires de cuisine; installation de cuisines
cabinet-installation | fr: comptoirs; installer des armoires; installation d'armoires de cuisine; installer des cuisines
cabinet-installation | en: cabinet installation; kitchen installation; countertop installation
cabinetmaking | skill | fr: ébénisterie; fabriquer des meubles; fabrication de meubles; fabrication d'armoires
cabinetmaking | fr: fabriquer des armoires | en: cabinetmaking; furniture making; build cabinets; make furniture
car-detailing | skill | fr: esthétique automobile; nettoyage de véhicules; laver des véhicules; lavage de véhicules
car-detailing | fr: nettoyer des véhicules | en: car detailing; vehicle cleaning; car washing
carpentry | skill | fr: menuiserie; travaux de menuiserie; menuiserie de finition; faire de la menuiserie
carpentry | fr: finition intérieure; poser des moulures; installer des moulures; pose de moulures
carpentry | fr: installation de moulures | en: carpentry; finish carpentry; joinery; woodworking on site
carpentry-framing | skill | fr: charpenterie; monter des charpentes; charpente; montage de charpentes
carpentry-framing | fr: charpenterie-menuiserie; construire des charpentes; ossature de bois; construire des murs
carpentry-framing | fr: construction de charpentes; construction de murs | en: carpentry framing; build frames; !framing
carpentry-framing | en: structural carpentry
ccq-competency-card | certificate | fr: carte de compétence CCQ; carte CCQ; compagnon CCQ; carte d'apprenti CCQ
ccq-competency-card | fr: carte de compagnon | en: CCQ competency card; CCQ journeyperson card; CCQ apprentice card
certificate-of-qualification | certificate | fr: certificat de qualification professionnelle; Sceau rouge
certificate-of-qualification | fr: programme Sceau rouge; certificat de qualification | en: certificate of qualification
certificate-of-qualification | en: Red Seal; trade certificate; journeyman certificate
clothing-alterations | skill | fr: retouche de vêtements; faire des retouches; altération de vêtements
clothing-alterations | en: clothing alterations; !tailoring; alter garments
concrete-formwork | skill | fr: coffrage; monter des coffrages; coffrage à béton; installation de coffrages
concrete-formwork | fr: fabriquer des coffrages; montage de coffrages; installer des coffrages; fabrication de coffrages
concrete-formwork | en: concrete formwork; build forms; formwork
concrete-pouring | skill | fr: bétonnage; couler du béton; coulage de béton; finition de béton; cimenterie
concrete-pouring | fr: finir le béton; couler des dalles; dalles de béton | en: concrete pouring; concrete finishing
concrete-pouring | en: cement finishing
conduit-bending | skill | fr: pose de conduits électriques; pliage de conduits électriques; pliage de conduits
conduit-bending | fr: chemins de câbles; plier des conduits électriques; poser des conduits électriques
conduit-bending | fr: plier des conduits | en: conduit bending; electrical conduit installation; cable trays
confined-space-work | skill | fr: espace clos; travail en espace clos; travailler en espace clos
confined-space-work | en: confined space work; confined spaces
construction-electrical-work | skill | fr: électricité de construction; travaux d'électricité; installation électrique
construction-electrical-work | fr: faire des installations électriques; installer des systèmes électriques
construction-electrical-work | fr: installer du filage électrique; électricité résidentielle; filage électrique
construction-electrical-work | fr: poser des fils électriques; installer des prises électriques
construction-electrical-work | fr: brancher des appareils électriques; câblage électrique
construction-electrical-work | fr: installation de systèmes électriques; installation de filage électrique
construction-electrical-work | fr: pose de fils électriques; installation de prises électriques
construction-electrical-work | en: construction electrical work; electrical installation; install electrical systems
construction-electrical-work | en: electrical wiring; residential wiring
construction-labour | skill | fr: travaux manuels de chantier; nettoyage de chantier; nettoyer un chantier
construction-labour | en: construction labour; construction labouring; site clean-up; general labour
construction-planning | skill | fr: planification de chantier; planifier les travaux de construction
construction-planning | fr: échéancier de chantier; planification des travaux de construction
construction-planning | en: construction planning; construction scheduling; plan construction work
construction-safety-code | knowledge | fr: normes CSA en construction; code de sécurité pour les travaux de construction
construction-safety-code | fr: CSTC | en: construction safety code; CSA construction standards
construction-site-safety | skill | fr: santé et sécurité sur les chantiers; sécurité de chantier
construction-site-safety | fr: appliquer la sécurité sur les chantiers; application de la sécurité sur les chantiers
construction-site-safety | en: construction site safety; site safety
construction-supervision | skill | fr: supervision de chantier; superviser un chantier; diriger une équipe de chantier
construction-supervision | fr: direction d'une équipe de chantier | en: construction supervision
construction-supervision | en: supervise construction crews; site foreman duties; crew leadership on site
corrective-maintenance | skill | fr: entretien correctif; dépanner la machinerie; réparation d'équipements
corrective-maintenance | fr: réparer des équipements; dépannage d'équipements; dépanner des équipements
corrective-maintenance | fr: maintenance corrective; dépannage de la machinerie | en: corrective maintenance
corrective-maintenance | en: equipment repair; repair equipment; troubleshoot equipment; equipment troubleshooting
crane-operation | skill | fr: conduite de grue; opérer une grue; opération de grue; grue à tour | en: crane operation
crane-operation | en: operate cranes; tower crane
cwb | certificate | fr: carte CWB; CWB; certification CWB; soudeur certifié CWB; CSA W47.1; !BCS | en: CWB
cwb | en: CWB certification; CWB welder qualification; CSA W47.1
delta-controls | tool | fr: Delta Controls | en: Delta Controls
demolition | skill | fr: démolition; démolir des structures; travaux de démolition | en: demolition; demolition work
diesel-mechanics | skill | fr: mécanique diesel; réparer des moteurs diesel; moteurs diesel
diesel-mechanics | fr: mécanique de véhicules lourds; mécanique de camions; réparation de camions
diesel-mechanics | fr: mécanique de véhicules lourds routiers; démonter des moteurs; remonter des moteurs
diesel-mechanics | fr: réparation de moteurs diesel; réparer des camions | en: diesel mechanics; diesel engine repair
diesel-mechanics | en: heavy vehicle mechanics; truck repair; heavy-duty mechanics
door-and-window-installation | skill | fr: pose de portes et fenêtres; installer des portes et fenêtres
door-and-window-installation | fr: installation de portes et fenêtres; poser des portes et fenêtres
door-and-window-installation | en: door and window installation; install doors and windows
drywall-installation | skill | fr: pose de gypse; installation de gypse; poser du gypse; pose de placoplâtre
drywall-installation | fr: pose de panneaux de gypse; cloisons sèches; poser des panneaux de gypse
drywall-installation | en: drywall installation; install drywall; gypsum board installation; hang drywall
drywall-taping | skill | fr: tirage de joints; plâtrage; plâtrer; tirer des joints; travaux de plâtre
drywall-taping | en: drywall taping; plastering; plaster work; joint finishing
electric-and-hybrid-vehicle-repair | skill | fr: mécanique de véhicules électriques et hybrides
electric-and-hybrid-vehicle-repair | fr: réparer des véhicules électriques; véhicules hybrides
electric-and-hybrid-vehicle-repair | fr: entretien de véhicules électriques; réparation de véhicules électriques
electric-and-hybrid-vehicle-repair | fr: entretenir des véhicules électriques | en: electric and hybrid vehicle repair
electric-and-hybrid-vehicle-repair | en: EV maintenance; hybrid vehicle service
electrical-panel-installation | skill | fr: installation de panneaux électriques; raccorder des panneaux électriques
electrical-panel-installation | fr: câblage de panneaux de contrôle; assembler des panneaux de contrôle
electrical-panel-installation | fr: panneaux de commande; installer des panneaux électriques
electrical-panel-installation | fr: assemblage de panneaux de contrôle | en: electrical panel installation
electrical-panel-installation | en: control panel wiring; wire control panels
electrician-licence-c | certificate | fr: licence C d'électricien; licence C; certificat de qualification en électricité
electrician-licence-c | en: electrician licence C; electrical licence
electromechanics | skill | fr: électromécanique de systèmes automatisés; entretien de systèmes automatisés
electromechanics | fr: réparer des systèmes automatisés; entretenir des systèmes automatisés
electromechanics | fr: réparation de systèmes automatisés | en: electromechanics; automated systems maintenance
electromechanics | en: electromechanical repair
electronics-repair | skill | fr: réparation d'appareils électroniques; réparer des appareils électroniques
electronics-repair | fr: réparer des cellulaires; réparation de téléphones; réparation de cellulaires
electronics-repair | fr: réparer des téléphones | en: electronics repair; repair electronic devices; cell phone repair
elevator-maintenance | skill | fr: entretien d'ascenseurs; réparer des ascenseurs; installation d'ascenseurs
elevator-maintenance | fr: entretenir des ascenseurs; réparation d'ascenseurs; installer des ascenseurs
elevator-maintenance | en: elevator maintenance; elevator repair; elevator installation
ev-charger-installation | skill | fr: installation de bornes de recharge; installer des bornes de recharge
ev-charger-installation | en: EV charger installation; install charging stations
excavation | skill | fr: excavation; travaux d'excavation; creuser des tranchées; creusage de tranchées; terrassement
excavation | en: excavation; excavation work; trenching; earthwork
excavator-operation | skill | fr: conduite d'excavatrice; opérer une pelle mécanique; conduire une pelle hydraulique
excavator-operation | fr: opération de pelle mécanique; conduite d'une pelle hydraulique | en: excavator operation
excavator-operation | en: operate an excavator; mechanical shovel operation
exhibit-installation | skill | fr: montage de kiosques; montage de structures de scène; installer des kiosques
exhibit-installation | fr: monter des kiosques; monter des structures de scène; installation de kiosques
exhibit-installation | en: exhibit installation; booth setup; stage structure assembly
fences-and-decks | skill | fr: clôtures et terrasses; construire des terrasses; installer des clôtures
fences-and-decks | fr: construction de terrasses; installation de clôtures | en: fences and decks; build decks
fences-and-decks | en: fence installation
fire-protection-system-maintenance | skill | fr: entretien de systèmes de protection incendie; inspecter des extincteurs
fire-protection-system-maintenance | fr: inspection d'extincteurs; entretenir des systèmes de protection incendie
fire-protection-system-maintenance | en: fire protection system maintenance; fire extinguisher inspection
flagger-certification | certificate | fr: carte de signaleur routier; certificat de signaleur
flagger-certification | en: flagger certification; traffic control certificate
flooring-installation | skill | fr: pose de planchers; installer des planchers; pose de revêtements de sol
flooring-installation | fr: plancher flottant; installation de planchers; sablage de planchers; poser des planchers
flooring-installation | fr: poser des revêtements de sol | en: flooring installation; install floors
flooring-installation | en: floor covering installation; floor sanding
flux-cored-arc-welding | skill | fr: soudage FCAW; fil fourré; soudage au fil fourré | en: flux-cored arc welding; FCAW
forklift-repair | skill | fr: mécanique de chariots élévateurs; réparer des chariots élévateurs
forklift-repair | fr: réparation de chariots élévateurs | en: forklift repair; lift truck mechanics
foundations | skill | fr: fondations; !fondations; réparer des fondations; réparation de fissures de fondation
foundations | fr: réparation de fondations; réparer des fissures de fondation | en: foundations; foundation repair
foundations | en: crack repair
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
heavy-equipment-mechanics | fr: réparation de machinerie lourde | en: heavy equipment mechanics; repair heavy machinery
heavy-equipment-mechanics | en: heavy equipment repair
heavy-equipment-operation | skill | fr: conduite d'équipement lourd; opérer de la machinerie lourde
heavy-equipment-operation | fr: conduire de l'équipement lourd; opérer un bouteur; rétrocaveuse
heavy-equipment-operation | fr: opération de machinerie lourde; conduite d'engins de chantier; chargeuse
heavy-equipment-operation | fr: opération d'un bouteur; conduire des engins de chantier | en: heavy equipment operation
heavy-equipment-operation | en: operate heavy equipment; bulldozer; backhoe; loader operation
home-automation | skill | fr: domotique; installer des systèmes domotiques; installation de systèmes domotiques
home-automation | en: home automation; smart home installation
honeywell-niagara | tool | fr: Honeywell Niagara; Niagara N4 | en: Honeywell Niagara; Niagara N4
house-painting | skill | fr: peinture en bâtiment; peindre des bâtiments; peinturer; peindre des murs
house-painting | fr: peinture résidentielle; travaux de peinture; peinture de murs | en: house painting
house-painting | en: painting buildings; paint walls; residential painting; commercial painting
identifix | tool | fr: Identifix | en: Identifix
industrial-electricity | skill | fr: électricité industrielle; entretien électrique; électromécanique
industrial-electricity | fr: dépannage électrique; dépanner des circuits électriques; entretien électrique industriel
industrial-electricity | fr: dépannage de circuits électriques | en: industrial electricity; electrical maintenance
industrial-electricity | en: electrical troubleshooting; troubleshoot circuits
industrial-mechanics | skill | fr: mécanique industrielle; entretien industriel; maintenance industrielle
industrial-mechanics | fr: réparer de la machinerie industrielle; entretenir de la machinerie
industrial-mechanics | fr: réparation de machines industrielles; entretenir des équipements industriels
industrial-mechanics | fr: réparation de machinerie industrielle; entretien de machinerie
industrial-mechanics | fr: réparer des machines industrielles; entretien d'équipements industriels
industrial-mechanics | en: industrial mechanics; industrial maintenance; millwright work; repair industrial machinery
industrial-mechanics | en: machinery maintenance
jewellery-making | skill | fr: bijouterie; fabriquer des bijoux; joaillerie; fabrication de bijoux
jewellery-making | en: jewellery making; jewelry repair; goldsmithing
laser-alignment | skill | fr: alignement laser; aligner des arbres; alignement d'arbres; alignement de machines
laser-alignment | en: laser alignment; shaft alignment; machinery alignment
lockout-tagout | skill | fr: cadenassage; cadenasser des équipements; procédure de cadenassage | en: lockout tagout
lockout-tagout | en: lockout procedures; LOTO
locksmithing | skill | fr: serrurerie; installer des serrures; réparer des serrures; installation de serrures
locksmithing | fr: réparation de serrures | en: locksmithing; install locks; lock repair
lubrication | skill | fr: lubrification; lubrifier des machines; graissage | en: lubrication; lubricate machinery
lubrication | en: greasing
marine-mechanics | skill | fr: mécanique marine; réparer des moteurs de bateaux; réparation de moteurs de bateaux
marine-mechanics | en: marine mechanics; boat engine repair
masonry | skill | fr: maçonnerie; poser des briques; briquetage; pose de briques; travaux de maçonnerie
masonry | fr: poser de la pierre; pose de pierre | en: masonry; bricklaying; lay bricks; stone masonry
metasys | tool | fr: Metasys; Johnson Controls | en: Metasys; Johnson Controls
meter-reading | skill | fr: relevé de compteurs; installation de compteurs; installer des compteurs | en: meter reading
meter-reading | en: meter installation
mig-welding | skill | fr: soudage MIG; MIG; GMAW; soudure MIG; soudage semi-automatique | en: MIG welding; GMAW
mig-welding | en: metal inert gas welding
mitchell-ondemand | tool | fr: Mitchell OnDemand | en: Mitchell OnDemand
motorcycle-mechanics | skill | fr: mécanique de motocyclettes; réparer des motos; réparation de motos
motorcycle-mechanics | en: motorcycle mechanics; motorcycle repair
multimeter | tool | fr: multimètre; appareils de mesure électrique; oscilloscope; utiliser un multimètre
multimeter | en: multimeter; oscilloscope; electrical test equipment; use a multimeter
oil-changes | skill | fr: vidange d'huile; faire des vidanges; changement d'huile; entretien préventif de véhicules
oil-changes | en: oil changes; change oil; vehicle preventive maintenance
paving | skill | fr: pavage; asphaltage; poser de l'asphalte; pose de pavé uni; pose d'asphalte | en: paving
paving | en: asphalt paving; lay asphalt; interlocking paver installation
pipe-insulation | skill | fr: calorifugeage; calorifuger des tuyaux; isolation de tuyauterie | en: pipe insulation
pipe-insulation | en: mechanical insulation
pipe-welding | skill | fr: soudure de tuyaux; souder des tuyaux; soudage de tuyauterie; soudure de tuyauterie
pipe-welding | fr: soudage de tuyaux | en: pipe welding; weld pipes
pipefitting | skill | fr: tuyauterie; installer de la tuyauterie; installation de tuyauterie; assemblage de tuyaux
pipefitting | fr: assembler des tuyaux | en: pipefitting; install piping; pipe installation; steamfitting
plasma-cutting | skill | fr: coupage au plasma; oxycoupage; couper au plasma; coupe au plasma | en: plasma cutting
plasma-cutting | en: oxy-fuel cutting
plastic-welding | skill | fr: soudure thermoplastique; soudure de plastique; pose de membranes; poser des membranes
plastic-welding | en: plastic welding; membrane installation
plumbing | skill | fr: plomberie; faire de la plomberie; installer de la plomberie; travaux de plomberie
plumbing | fr: réparer la plomberie; réparation de plomberie; installation de plomberie | en: plumbing; install plumbing
plumbing | en: plumbing repair; plumbing work
power-line-work | skill | fr: montage de lignes électriques; travaux sur lignes électriques
power-line-work | fr: monter des lignes électriques | en: power line work; line construction; powerline installation
prefabrication | skill | fr: préfabrication; bâtiments modulaires; assembler des bâtiments préfabriqués
prefabrication | fr: assemblage de bâtiments préfabriqués | en: prefabrication; modular building assembly
prefabrication | en: prefabricated buildings
preventive-maintenance | skill | fr: entretien préventif; maintenance préventive; effectuer l'entretien préventif
preventive-maintenance | fr: réaliser la maintenance préventive; entretien préventif d'équipements
preventive-maintenance | fr: réalisation de la maintenance préventive | en: preventive maintenance
preventive-maintenance | en: perform preventive maintenance; equipment preventive maintenance
pumps-and-compressors | skill | fr: pompes et compresseurs; réparer des pompes; réparation de pompes
pumps-and-compressors | fr: entretien de compresseurs; entretenir des compresseurs | en: pumps and compressors
pumps-and-compressors | en: pump repair; compressor maintenance
rbq-licence | certificate | fr: licence RBQ; RBQ; licence d'entrepreneur | en: RBQ licence; contractor licence
reading-schematics | skill | fr: lecture de schémas hydrauliques; lire des schémas hydrauliques; lire des schémas
reading-schematics | en: reading schematics; read hydraulic schematics; schematic reading
rebar-installation | skill | fr: ferraillage; poser des barres d'armature; acier d'armature; pose d'armatures
rebar-installation | fr: pose de barres d'armature; poser des armatures | en: rebar installation
rebar-installation | en: reinforcing steel installation; rebar tying
refrigeration | skill | fr: réfrigération; réfrigération commerciale; réparer des systèmes de réfrigération
refrigeration | fr: réparation de systèmes de réfrigération | en: refrigeration; commercial refrigeration
refrigeration | en: refrigeration system repair; repair refrigeration units
renovation | skill | fr: rénovation; rénover des bâtiments; rénovation résidentielle; travaux de rénovation
renovation | fr: rénovation de cuisines et salles de bains | en: renovation; home renovation; residential renovation
renovation | en: renovate buildings
rigging | skill | fr: gréage; gréer des charges; élingage; élinguer; arrimage de charges | en: rigging; !rigging
rigging | en: sling loads; load rigging; slinging
robotic-welding | skill | fr: soudage robotisé; opérer un robot de soudage; opération d'un robot de soudage
robotic-welding | en: robotic welding; welding robot operation
roofing | skill | fr: toiture; poser des toitures; pose de bardeaux; couvrir des toits; réfection de toitures
roofing | fr: couverture de bâtiments; pose de toitures; poser des bardeaux | en: roofing; install roofs
roofing | en: shingle installation; roof repair
scaffolding | skill | fr: montage d'échafaudages; monter des échafaudages; échafaudage | en: scaffolding
scaffolding | en: erect scaffolding
sewing | skill | fr: couture industrielle; coudre; couture; opérer une machine à coudre; confection de vêtements
sewing | fr: coudre des vêtements; opération d'une machine à coudre | en: sewing; industrial sewing
sewing | en: operate sewing machines; garment sewing; sew clothes
sheet-metal-ductwork | skill | fr: ferblanterie; fabriquer des conduits de ventilation; conduits de ventilation
sheet-metal-ductwork | fr: fabrication de conduits de ventilation | en: sheet metal ductwork; duct installation
sheet-metal-ductwork | en: ductwork fabrication
shoe-repair | skill | fr: cordonnerie; réparer des chaussures; réparation de chaussures | en: shoe repair; cobbling
siding-installation | skill | fr: revêtement extérieur; poser du revêtement extérieur; pose de parement
siding-installation | fr: ferblanterie de bâtiment; pose de revêtement extérieur | en: siding installation
siding-installation | en: exterior cladding; install siding
small-engine-repair | skill | fr: réparation de petits moteurs; réparer des petits moteurs; motoneiges et VTT
small-engine-repair | fr: mécanique de véhicules récréatifs | en: small engine repair; repair small engines
small-engine-repair | en: recreational vehicle mechanics
snow-removal | skill | fr: déneigement; déneiger; opérer une déneigeuse; opération d'une déneigeuse | en: snow removal
snow-removal | en: operate snow plows
solar-panel-installation | skill | fr: installation de panneaux solaires; installer des panneaux solaires
solar-panel-installation | en: solar panel installation; install solar panels
spot-welding | skill | fr: soudage par points; soudage par résistance | en: spot welding; resistance welding
sprinkler-installation | skill | fr: installation de gicleurs; poser des gicleurs; gicleurs automatiques
sprinkler-installation | fr: installer des gicleurs; pose de gicleurs | en: sprinkler installation; install sprinklers
sprinkler-installation | en: sprinkler fitting
stair-building | skill | fr: escaliers et rampes; fabriquer des escaliers; installation d'escaliers
stair-building | fr: fabrication d'escaliers; installer des escaliers | en: stair building
stair-building | en: stair and railing installation
stick-welding | skill | fr: soudage à l'électrode enrobée; SMAW; soudure à l'arc; soudage à l'arc | en: stick welding
stick-welding | en: SMAW; arc welding
structural-steel-erection | skill | fr: montage de structures d'acier; ériger des structures d'acier
structural-steel-erection | fr: assemblage de charpentes métalliques; monter des structures d'acier
structural-steel-erection | fr: assembler des charpentes métalliques | en: structural steel erection; ironworking
structural-steel-erection | en: erect steel structures
stucco | skill | fr: enduits et crépis; stuc; acrylique extérieur | en: stucco; exterior plaster; render application
submerged-arc-welding | skill | fr: soudage à l'arc submergé; SAW soudage | en: submerged arc welding
surface-preparation | skill | fr: préparation de surfaces à peindre; préparer des surfaces; sablage de surfaces; ponçage
surface-preparation | fr: poncer; préparer des surfaces à peindre; préparation de surfaces | en: surface preparation
surface-preparation | en: sanding; prepare surfaces for painting
taking-measurements | skill | fr: prise de mesures; prendre des mesures; ruban à mesurer; mesurer avec précision
taking-measurements | fr: mesurage | en: taking measurements; take measurements; measuring tape; accurate measuring
tig-welding | skill | fr: soudage TIG; TIG; GTAW; soudure TIG | en: TIG welding; GTAW; tungsten inert gas welding
tile-setting | skill | fr: pose de carrelage; poser de la céramique; pose de céramique; carrelage; poser des tuiles
tile-setting | fr: pose de tuiles | en: tile setting; lay tiles; ceramic tile installation; tile installation
tire-installation | skill | fr: changement de pneus; poser des pneus; pose de pneus; alignement et balancement
tire-installation | fr: équilibrage de roues | en: tire installation; change tires; wheel alignment; wheel balancing
tire-installation | en: tyre fitting
traffic-control-flagging | skill | fr: signalisation routière; diriger la circulation de chantier
traffic-control-flagging | fr: contrôle de la circulation de chantier; direction de la circulation de chantier
traffic-control-flagging | fr: contrôler la circulation de chantier | en: traffic control flagging; road signalling
traffic-control-flagging | en: work zone traffic control
trailer-repair | skill | fr: mécanique de remorques; réparation de remorques; réparer des remorques | en: trailer repair
trailer-repair | en: trailer mechanics
transmission-repair | skill | fr: transmission automobile; réparation de transmissions; réparer des transmissions
transmission-repair | en: transmission repair; automotive transmissions
upholstery | skill | fr: rembourrage; rembourrer des meubles | en: upholstery; upholster furniture
wallpaper-hanging | skill | fr: pose de papier peint; tapisserie murale | en: wallpaper hanging
wallpaper-hanging | en: wallcovering installation
waterproofing | skill | fr: imperméabilisation; étanchéité de fondations; imperméabiliser des fondations; drain français
waterproofing | en: waterproofing; foundation waterproofing; French drain installation
welding | skill | fr: soudage; souder; soudage-montage; soudure; souder des pièces; faire de la soudure
welding | fr: soudage de pièces; souder du métal; souder de l'acier; soudage de l'acier; assembler par soudage
welding | fr: soudage de métal | en: welding; weld; welding and fitting; weld parts
windshield-replacement | skill | fr: pose de pare-brise; vitrerie automobile; poser des pare-brise
windshield-replacement | fr: remplacer des pare-brise; remplacement de pare-brise | en: windshield replacement
windshield-replacement | en: auto glass installation
working-at-heights | skill | fr: travail en hauteur; travailler en hauteur; protection contre les chutes
working-at-heights | en: working at heights; fall protection; work at height
working-at-heights-certificate | certificate | fr: certificat de travail en hauteur; formation travail en hauteur
working-at-heights-certificate | fr: formation en espace clos; formation cadenassage
working-at-heights-certificate | en: working at heights certificate; confined space certificate; lockout training
`
