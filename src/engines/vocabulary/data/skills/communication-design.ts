/** Skills of communication, languages, design, arts and media. Format: see `information-technology.ts`. */
export const SKILLS_COMMUNICATION_DESIGN = `
2d-and-3d-animation | skill | fr: animation 2D et 3D; animer des personnages; animation 3D; animation 2D
2d-and-3d-animation | fr: animation de personnages | en: 2D and 3D animation; 3D animation; character animation
2d-and-3d-animation | en: 2D animation
3d-computer-graphics | skill | fr: infographie 3D; texturage; éclairage 3D; modélisation de personnages 3D
3d-computer-graphics | fr: modéliser des personnages 3D | en: 3D computer graphics; texturing; 3D lighting
3d-computer-graphics | en: 3D character modelling
ableton-live | tool | fr: Ableton Live | en: Ableton Live
adobe-after-effects | tool | fr: Adobe After Effects; After Effects; AfterEffects | en: Adobe After Effects
adobe-after-effects | en: After Effects; AfterEffects
adobe-creative-suite | tool | fr: Adobe Creative Suite; suite Adobe; Adobe Creative Cloud; Creative Cloud; Adobe CC
adobe-creative-suite | en: Adobe Creative Suite; Adobe suite; Adobe Creative Cloud; Creative Cloud; Adobe CC
adobe-illustrator | tool | fr: Adobe Illustrator; logiciel Illustrator; !Illustrator | en: Adobe Illustrator
adobe-illustrator | en: Illustrator software; !Illustrator
adobe-indesign | tool | fr: Adobe InDesign; InDesign | en: Adobe InDesign; InDesign
adobe-lightroom | tool | fr: Adobe Lightroom; Lightroom | en: Adobe Lightroom; Lightroom
adobe-photoshop | tool | fr: Adobe Photoshop; Photoshop; photo shop | en: Adobe Photoshop; Photoshop; photo shop
adobe-premiere-pro | tool | fr: Adobe Premiere Pro; Premiere Pro; Adobe Premiere | en: Adobe Premiere Pro; Premiere Pro
adobe-premiere-pro | en: Adobe Premiere
adobe-xd | tool | fr: Adobe XD | en: Adobe XD
advertising-copywriting | skill | fr: rédaction publicitaire; conception-rédaction; concevoir des slogans
advertising-copywriting | fr: écrire des textes publicitaires; conception de slogans | en: advertising copywriting
advertising-copywriting | en: write ad copy; copywriting
art-direction | skill | fr: direction artistique; diriger la création; direction de création | en: art direction
art-direction | en: creative direction
audacity | tool | fr: Audacity | en: Audacity
audiovisual-production | skill | fr: production audiovisuelle; technique audiovisuelle
audiovisual-production | fr: opérer de l'équipement audiovisuel; audiovisuel; équipement audiovisuel
audiovisual-production | fr: opération d'équipement audiovisuel | en: audiovisual production; audiovisual equipment
audiovisual-production | en: operate AV equipment; AV support
autodesk-maya | tool | fr: Autodesk Maya; Maya 3D; !Maya | en: Autodesk Maya; Maya 3D; !Maya
avid-media-composer | tool | fr: Avid Media Composer; !Avid | en: Avid Media Composer; !Avid
axure | tool | fr: Axure | en: Axure
balsamiq | tool | fr: Balsamiq | en: Balsamiq
bilingualism | skill | fr: bilinguisme; bilingue français anglais; bilingue; maîtrise de l'anglais et du français
bilingualism | fr: bilinguisme français-anglais | en: bilingualism; bilingual English and French
bilingualism | en: fluent in English and French
blender-3d | tool | fr: Blender 3D; logiciel Blender; !Blender | en: Blender 3D; Blender software; !Blender
canva | tool | fr: Canva; logiciel Canva | en: Canva; Canva software
cinema-4d | tool | fr: Cinema 4D; C4D | en: Cinema 4D; C4D
communication-plan | skill | fr: plan de communication; élaborer un plan de communication; stratégies de communication
communication-plan | fr: élaborer des stratégies de communication; élaboration d'un plan de communication
communication-plan | fr: élaboration de stratégies de communication | en: communication plan; communication strategy
communication-plan | en: develop communication plans; communications planning
conference-interpreting | skill | fr: interprétation de conférence; interprétation simultanée
conference-interpreting | fr: interprétation consécutive; !interpréter; interprétation linguistique
conference-interpreting | en: conference interpreting; simultaneous interpretation; consecutive interpretation
conference-interpreting | en: language interpretation
coreldraw | tool | fr: CorelDRAW; Corel Draw | en: CorelDRAW; Corel Draw
crisis-communications | skill | fr: gestion de crise médiatique; communication de crise; gérer une crise médiatique
crisis-communications | en: crisis communications; media crisis management
davinci-resolve | tool | fr: DaVinci Resolve; Davinci | en: DaVinci Resolve; Davinci
english-language | skill | fr: anglais; maîtrise de l'anglais; parler anglais; anglais intermédiaire
english-language | fr: anglais fonctionnel; anglais avancé; langue anglaise | en: English language; fluent English
english-language | en: speak English; English proficiency
fashion-design | skill | fr: design de mode; conception de vêtements; créer des vêtements; stylisme
fashion-design | fr: concevoir des vêtements; création de vêtements | en: fashion design; clothing design
fashion-design | en: design clothes
figma | tool | fr: Figma; logiciel Figma | en: Figma; Figma software
final-cut-pro | tool | fr: Final Cut Pro; Final Cut | en: Final Cut Pro; Final Cut
foundry-nuke | tool | fr: Foundry Nuke | en: Foundry Nuke
french-language | skill | fr: français; maîtrise du français; parler français; français écrit; excellent français
french-language | fr: langue française | en: French language; fluent French; speak French; French proficiency
french-language | en: written French
game-design | skill | fr: conception de jeux vidéo; game design; design de niveaux; level design
game-design | fr: concevoir des jeux vidéo | en: game design; level design; video game design
graphic-design | skill | fr: graphisme; design graphique; conception graphique; concevoir des visuels; créer des visuels
graphic-design | fr: création graphique; infographie; conception de visuels; création de visuels | en: graphic design
graphic-design | en: design visuals; create visuals; visual design; computer graphics
illustration | skill | fr: illustration; !illustration; illustrer des ouvrages; dessiner des illustrations
illustration | fr: dessin à la main; dessin d'illustrations | en: illustration; !illustration; draw illustrations
illustration | en: hand drawing
industrial-design | skill | fr: design industriel; design de produits; dessin industriel de produits
industrial-design | fr: concevoir des objets industriels; conception d'objets industriels | en: industrial design
industrial-design | en: consumer product design
interior-design | skill | fr: design d'intérieur; aménagement intérieur; aménager des intérieurs; décoration intérieure
interior-design | fr: décorer des intérieurs; aménagement d'espaces intérieurs; aménager des espaces intérieurs
interior-design | en: interior design; interior decorating; design interiors; space design
internal-communications | skill | fr: communication interne; élaborer des communications internes
internal-communications | fr: communications organisationnelles; élaboration de communications internes
internal-communications | en: internal communications; employee communications; corporate communications
invision | tool | fr: InVision | en: InVision
journalism | skill | fr: journalisme; rédiger des articles; reportage; écrire des articles; rédaction d'articles
journalism | fr: faire des reportages | en: journalism; write articles; reporting for media; news writing
journalism | en: article writing
journalistic-interviewing | skill | fr: entrevues journalistiques; interviewer des personnes
journalistic-interviewing | fr: réaliser des entrevues journalistiques; réalisation d'entrevues journalistiques
journalistic-interviewing | en: journalistic interviewing; interview people for media
linguistic-revision | skill | fr: révision linguistique; réviser des traductions; révision de traductions
linguistic-revision | fr: révision bilingue | en: linguistic revision; revise translations; bilingual revision
linguistic-revision | en: translation revision
localization | skill | fr: localisation; !localisation; localiser des logiciels; localisation de contenu
localization | en: localization; software localization; content localization
logic-pro | tool | fr: Logic Pro | en: Logic Pro
media-relations | skill | fr: relations médias; relations de presse; répondre aux médias; relations médiatiques
media-relations | en: media relations; press relations; handle media requests
museum-studies | skill | fr: muséologie; médiation culturelle; montage d'expositions; gestion de collections
museum-studies | fr: monter des expositions; gérer des collections | en: museum studies; cultural mediation
museum-studies | en: exhibition design; collections management
music-composition | skill | fr: composition musicale; jouer d'un instrument; enseignement musical; !musique
music-composition | en: music composition; play an instrument; music performance
obs-studio | tool | fr: OBS Studio; diffusion en direct; webdiffusion | en: OBS Studio; live streaming; webcasting
oral-communication | skill | fr: communication orale; s'exprimer oralement; expression orale; communiquer oralement
oral-communication | fr: bien s'exprimer; s'exprimer clairement | en: oral communication; verbal communication
oral-communication | en: spoken communication
page-layout | skill | fr: mise en page; montage de publications; infographie imprimée; faire de la mise en page
page-layout | fr: éditique; monter des publications | en: page layout; desktop publishing; print layout
pattern-making | skill | fr: patronage; faire des patrons; création de patrons de vêtements; patrons de vêtements
pattern-making | fr: créer des patrons de vêtements | en: pattern making; pattern drafting; garment patterns
photo-retouching | skill | fr: retouche photo; retoucher des photos; retouche d'images; traitement de photos
photo-retouching | fr: traiter des photos | en: photo retouching; photo editing; image retouching
photography | skill | fr: photographie; photographier; prise de photos; prendre des photos; photo de produits
photography | en: photography; take photos; product photography
prepress | skill | fr: prépresse; préparation de fichiers pour impression; préimpression
prepress | fr: préparer des fichiers pour l'impression | en: prepress; print-ready file preparation
press-releases | skill | fr: communiqués de presse; rédiger des communiqués; rédaction de communiqués de presse
press-releases | fr: conférences de presse; rédaction de communiqués; rédiger des communiqués de presse
press-releases | en: press releases; write press releases; press conferences; news releases
print-finishing | skill | fr: finition d'imprimerie; reliure; massicotage; plieuse d'imprimerie | en: print finishing
print-finishing | en: bookbinding; paper cutting
printing | skill | fr: impression offset; opérer une presse; impression numérique; sérigraphie; imprimerie; flexographie
printing | fr: !impression; opération d'une presse | en: printing; !printing; offset printing; digital printing
printing | en: screen printing; press operation; flexography
pro-tools | tool | fr: Pro Tools | en: Pro Tools
public-affairs | skill | fr: affaires publiques; relations gouvernementales; lobbyisme; affaires gouvernementales
public-affairs | en: public affairs; government relations; lobbying
public-relations | skill | fr: relations publiques; gérer les relations publiques; !RP; gestion des relations publiques
public-relations | en: public relations; !PR; manage public relations
public-speaking | skill | fr: prise de parole en public; parler en public; présentations orales; faire des présentations
public-speaking | fr: présenter devant public; art oratoire; présenter des exposés; présenter des résultats
public-speaking | fr: présentation d'exposés; présentation de résultats | en: public speaking; speak in public
public-speaking | en: oral presentations; give presentations; deliver presentations
publishing | skill | fr: édition; !édition; éditer des textes; gestion de publications; direction de publication
publishing | fr: publier des ouvrages; gérer des publications | en: publishing; !publishing; editorial management
publishing | en: publication management
quarkxpress | tool | fr: QuarkXPress; Quark | en: QuarkXPress; Quark
quebec-sign-language | skill | fr: langue des signes québécoise; LSQ; interprétation LSQ; langage des signes
quebec-sign-language | en: Quebec Sign Language; LSQ; American Sign Language; sign language
radio-and-television-hosting | skill | fr: animation radio et télé; animer des émissions; balados; production de balados
radio-and-television-hosting | fr: réaliser des balados; animation d'émissions; produire des balados
radio-and-television-hosting | fr: réalisation de balados | en: radio and television hosting; podcast production
radio-and-television-hosting | en: podcasting; broadcast hosting
scriptwriting | skill | fr: scénarisation; écrire des scénarios; scénarimage; storyboard | en: scriptwriting
scriptwriting | en: screenwriting; storyboarding
sdl-trados | tool | fr: SDL Trados; Trados; Trados Studio; memoQ; mémoires de traduction; LogiTerm; MultiTrans
sdl-trados | en: SDL Trados; Trados; Trados Studio; memoQ; translation memory; LogiTerm; MultiTrans
sidefx-houdini | tool | fr: Houdini FX; SideFX Houdini | en: SideFX Houdini; Houdini FX
sketch-design-software | tool | fr: logiciel Sketch; !Sketch | en: Sketch design software; !Sketch
sound-design | skill | fr: conception sonore; mixage audio; enregistrement sonore; prise sonore; sonorisation
sound-design | fr: mixage sonore; sonoriser des spectacles | en: sound design; audio mixing; sound recording; live sound
sound-design | en: audio engineering
spanish-language | skill | fr: espagnol; parler espagnol; maîtrise de l'espagnol; langue espagnole
spanish-language | en: Spanish language; speak Spanish; fluent Spanish
spokesperson-duties | skill | fr: porte-parole; agir comme porte-parole | en: spokesperson duties; act as spokesperson
squarespace | tool | fr: Squarespace | en: Squarespace
stage-lighting | skill | fr: éclairage de scène; régie de spectacles; technique de scène; !régie
stage-lighting | fr: éclairer des spectacles | en: stage lighting; stagecraft; show control; stage management
substance-painter | tool | fr: Substance Painter; Substance 3D | en: Substance Painter; Substance 3D
subtitling | skill | fr: sous-titrage de vidéos; sous-titrer des vidéos; !doublage | en: subtitling; captioning; dubbing
terminology-management | skill | fr: terminologie; gestion terminologique; recherche terminologique
terminology-management | fr: gérer la terminologie; gestion de la terminologie | en: terminology management
terminology-management | en: terminology research
toon-boom | tool | fr: Toon Boom; Toon Boom Harmony | en: Toon Boom; Toon Boom Harmony
translation | skill | fr: traduction; traduire des textes; traduire des documents; traduction de documents
translation | fr: traduction anglais-français; traduction de textes; traduire de l'anglais au français | en: translation
translation | en: translate texts; translate documents; English-French translation; document translation
usability-testing | skill | fr: tests d'utilisabilité; effectuer des tests utilisateurs; tests utilisateurs
usability-testing | en: usability testing; user testing; conduct usability tests
user-experience-design | skill | fr: expérience utilisateur; conception UX; design UX; UX design; UX
user-experience-design | fr: recherche utilisateur; UX/UI; ergonomie des interfaces | en: user experience design
user-experience-design | en: UX design; UX; user research; UX/UI
user-interface-design | skill | fr: design d'interface; conception d'interfaces; concevoir des interfaces; UI design
user-interface-design | fr: design UI; interfaces utilisateur; conception d'interfaces utilisateur
user-interface-design | fr: concevoir des interfaces utilisateur | en: user interface design; UI design
user-interface-design | en: interface design; design interfaces
video-editing | skill | fr: montage vidéo; monter des vidéos; faire du montage vidéo; postproduction | en: video editing
video-editing | en: edit videos; post-production
video-production | skill | fr: production vidéo; réaliser des vidéos; produire des vidéos; tournage vidéo; filmer
video-production | fr: vidéographie; réalisation vidéo; création de vidéos; créer des vidéos | en: video production
video-production | en: produce videos; videography; shoot videos; video filming
visual-arts | skill | fr: arts visuels; peinture artistique; sculpture; arts plastiques | en: visual arts
visual-arts | en: fine art painting; sculpture
visual-effects | skill | fr: effets visuels; VFX; compositing; trucage numérique; créer des effets visuels
visual-effects | fr: création d'effets visuels | en: visual effects; VFX; compositing
visual-identity | skill | fr: identité visuelle; concevoir des logos; conception de logos; création de logos
visual-identity | fr: charte graphique; créer des logos | en: visual identity; logo design; design logos
visual-identity | en: brand guidelines
web-writing | skill | fr: rédaction web; rédiger pour le Web; rédaction de contenu Web; rédiger du contenu Web
web-writing | fr: contenu Web; rédaction de blogues; rédiger des articles de blogue; rédiger des blogues
web-writing | fr: rédaction d'articles de blogue | en: web writing; web content writing; blog writing; write web content
web-writing | en: write blog posts
webflow | tool | fr: Webflow | en: Webflow
wireframing | skill | fr: maquettage; créer des maquettes; wireframes; réaliser des maquettes fonctionnelles
wireframing | fr: maquettes fonctionnelles; conception de maquettes; création de maquettes
wireframing | fr: réalisation de maquettes fonctionnelles; concevoir des maquettes | en: wireframing; wireframes
wireframing | en: create mock-ups; interface mockups
wix | tool | fr: Wix | en: Wix
written-communication | skill | fr: communication écrite; rédiger des textes; rédaction; rédaction de textes
written-communication | fr: bonne plume; rédiger; qualités rédactionnelles; habiletés rédactionnelles
written-communication | fr: rédiger clairement; communiquer par écrit | en: written communication; write texts; writing
written-communication | en: writing skills; copywriting skills
zbrush | tool | fr: ZBrush | en: ZBrush
zeplin | tool | fr: Zeplin | en: Zeplin
`
