/**
 * What people say of how they work, rather than of what they can do. Mostly everyday words: see the marks.
 * Format: see `information-technology.ts`.
 */
export const SKILLS_ATTITUDES = `
ability-to-explain | attitude | fr: sens pédagogique; capacité à vulgariser; vulgariser; vulgarisation
ability-to-explain | fr: vulgariser l'information | en: ability to explain; explain technical concepts simply
ability-to-explain | en: teaching ability; plain-language explanation
adaptability | attitude | fr: adaptabilité; s'adapter au changement; capacité d'adaptation; s'adapter
adaptability | fr: faculté d'adaptation; adaptation au changement; s'adapter rapidement | en: adaptability
adaptability | en: adapt to change; adaptable; adapt quickly; adjust to change
analytical-thinking | attitude | fr: esprit d'analyse; capacité d'analyse; esprit analytique; sens de l'analyse
analytical-thinking | fr: !analytique; capacités analytiques; pensée analytique | en: analytical thinking
analytical-thinking | en: analytical skills; analytical mind; !analytical
attention-to-detail | attitude | fr: souci du détail; minutie; être minutieux; minutieux; sens du détail
attention-to-detail | fr: attention aux détails; !précision; porter attention aux détails | en: attention to detail
attention-to-detail | en: detail-oriented; meticulous; eye for detail; !accuracy
autonomy | attitude | fr: autonomie; travailler de façon autonome; être autonome; !autonome; travailler seul
autonomy | fr: capacité de travailler de façon autonome; travailler de manière autonome | en: autonomy
autonomy | en: work independently; !independent; self-reliant; work autonomously
business-acumen | attitude | fr: sens des affaires; flair commercial; esprit entrepreneurial; fibre entrepreneuriale
business-acumen | en: business acumen; commercial awareness; entrepreneurial spirit; business sense
commitment | attitude | fr: engagement; !engagement; loyauté; !implication; sens de l'engagement; dévouement; dévoué
commitment | en: commitment; !commitment; !loyalty; dedication; !dedicated; !committed
computer-literacy | attitude | fr: aisance informatique; à l'aise avec les outils informatiques
computer-literacy | fr: aisance avec les outils informatiques; habiletés informatiques; connaissances informatiques
computer-literacy | fr: littératie numérique; maîtrise des outils informatiques | en: computer literacy
computer-literacy | en: comfortable with computers; computer skills; digital literacy
concentration | attitude | fr: concentration; !concentration; capacité de concentration; se concentrer
concentration | en: concentration; !concentration; ability to concentrate; !focus
courtesy | attitude | fr: courtoisie; être courtois; politesse; courtois; amabilité; savoir-vivre | en: courtesy
courtesy | en: courteous; politeness; polite; friendliness
creativity | attitude | fr: créativité; être créatif; !créatif; !imagination; esprit créatif; sens créatif
creativity | en: creativity; !creative; !imagination; creative thinking
critical-thinking | attitude | fr: esprit critique; pensée critique; !jugement; avoir du jugement; bon jugement
critical-thinking | en: critical thinking; good judgment; sound judgement; !judgment
discretion | attitude | fr: discrétion; être discret; respecter la confidentialité; !confidentialité
discretion | fr: respect de la confidentialité; sens de la confidentialité | en: discretion; respect confidentiality
discretion | en: discreet; maintain confidentiality; !confidentiality
dynamism | attitude | fr: dynamisme; être dynamique; !dynamique; énergique; !énergie | en: dynamism; !dynamic; energetic
dynamism | en: high energy
empathy | attitude | fr: empathie; faire preuve d'empathie; être empathique; empathique; compassion; bienveillance
empathy | en: empathy; empathetic; compassion; !caring; show empathy
flexibility | attitude | fr: souplesse; flexibilité; être flexible; !flexible; ouverture à des horaires variables
flexibility | fr: !disponibilité | en: flexibility; !flexibility; !flexible; available for varied shifts; !availability
following-instructions | attitude | fr: respect des consignes; suivre des consignes; suivre des directives
following-instructions | fr: respecter les consignes; suivre les instructions | en: following instructions
following-instructions | en: follow instructions; follow directions; comply with instructions
good-memory | attitude | fr: mémoire; !mémoire; bonne mémoire; capacité de mémorisation | en: good memory; memorization
good-presentation | attitude | fr: bonne présentation; présentation soignée; apparence soignée; tenue soignée
good-presentation | en: good presentation; professional appearance; neat appearance
honesty | attitude | fr: honnêteté; !intégrité; être honnête; honnête; intègre | en: honesty; !integrity; honest
honesty | en: trustworthy; trustworthiness
initiative | attitude | fr: initiative; !initiative; prendre des initiatives; sens de l'initiative
initiative | fr: faire preuve d'initiative; esprit d'initiative; proactivité; proactif; débrouillardise; débrouillard
initiative | en: initiative; !initiative; take initiative; proactive; self-starter; resourceful; resourcefulness
initiative | en: proactivity
innovation | attitude | fr: innovation; !innovation; !innover; esprit d'innovation; proposer des idées nouvelles
innovation | fr: !innovant | en: innovation; !innovation; !innovate; !innovative; propose new ideas
intellectual-curiosity | attitude | fr: curiosité intellectuelle; curiosité; être curieux; soif d'apprendre
intellectual-curiosity | fr: désir d'apprendre | en: intellectual curiosity; curiosity; !curious; eagerness to learn
intellectual-curiosity | en: desire to learn
intercultural-sensitivity | attitude | fr: sensibilité interculturelle; intelligence culturelle
intercultural-sensitivity | fr: ouverture interculturelle | en: intercultural sensitivity; cultural awareness
intercultural-sensitivity | en: cultural intelligence; cultural sensitivity
interpersonal-communication | attitude | fr: communication interpersonnelle; habiletés interpersonnelles
interpersonal-communication | fr: relations interpersonnelles; entregent; sens de la communication
interpersonal-communication | fr: bonnes habiletés de communication; habiletés de communication; facilité à communiquer
interpersonal-communication | fr: aptitudes à communiquer | en: interpersonal communication; interpersonal skills
interpersonal-communication | en: people skills; communication skills; good communicator; effective communication
leadership | attitude | fr: leadership; faire preuve de leadership; exercer un leadership; leadership mobilisateur
leadership | fr: qualités de leader; !leader | en: leadership; show leadership; leadership skills; lead others
learning-ability | attitude | fr: capacité d'apprentissage; apprendre rapidement; apprentissage rapide
learning-ability | fr: apprendre de nouvelles choses; facilité d'apprentissage; apprentissage continu
learning-ability | fr: formation continue personnelle | en: learning ability; quick learner; learn quickly; fast learner
learning-ability | en: continuous learning; lifelong learning
listening-skills | attitude | fr: écoute; !écoute; être à l'écoute; sens de l'écoute; capacité d'écoute; bonne écoute
listening-skills | en: listening skills; good listener; attentive listening
manual-dexterity | attitude | fr: dextérité manuelle; habileté manuelle; habileté de ses mains; être habile de ses mains
manual-dexterity | fr: travail manuel; !manuel | en: manual dexterity; good with hands; manual skills
manual-dexterity | en: hand-eye coordination
meeting-deadlines | attitude | fr: respect des échéances; respecter les échéanciers; respecter les délais
meeting-deadlines | fr: travailler avec des délais serrés; respect des délais; respecter les échéances
meeting-deadlines | en: meeting deadlines; meet deadlines; work to tight deadlines; respect deadlines
motivation | attitude | fr: motivation; !motivation; être motivé; !motivé; enthousiasme; enthousiaste | en: motivation
motivation | en: !motivation; !motivated; enthusiasm; enthusiastic; self-motivated
numeracy-skills | attitude | fr: facilité avec les chiffres; aisance avec les chiffres; habileté avec les chiffres
numeracy-skills | fr: calcul mental; aptitudes en calcul | en: numeracy skills; comfortable with numbers
numeracy-skills | en: good with numbers; mental arithmetic
open-mindedness | attitude | fr: ouverture d'esprit; être ouvert d'esprit; ouverture à la diversité
open-mindedness | fr: ouverture aux autres cultures; respect de la diversité | en: open-mindedness; open-minded
open-mindedness | en: openness to diversity; respect for diversity
organizational-skills | attitude | fr: sens de l'organisation; être organisé; !organisé; bonne organisation
organizational-skills | fr: capacité d'organisation; organiser son travail; organisation du travail personnel
organizational-skills | en: organizational skills; !organized; well organized; organize one's work; !organised
patience | attitude | fr: patience; être patient; faire preuve de patience | en: patience; being patient; show patience
perseverance | attitude | fr: persévérance; ténacité; !détermination; être persévérant; !déterminé; persévérant
perseverance | en: perseverance; tenacity; !determination; !persistent; !determined
persuasion | attitude | fr: force de persuasion; persuasion; !convaincre; pouvoir de persuasion; !influencer
persuasion | fr: pouvoir d'influence | en: persuasion; persuasive; convince others; influencing skills; influence others
physical-fitness | attitude | fr: bonne forme physique; endurance physique; force physique; bonne condition physique
physical-fitness | fr: endurance; travail physique; effort physique | en: physical fitness; physical endurance
physical-fitness | en: physical stamina; physical strength; physical work; good physical condition
positive-attitude | attitude | fr: esprit positif; attitude positive; être positif; bonne attitude; bonne humeur
positive-attitude | fr: optimisme | en: positive attitude; positive outlook; optimism; good attitude; cheerful
priority-management | attitude | fr: gestion des priorités; gérer les priorités; établir des priorités; prioriser
priority-management | fr: sens des priorités; gérer plusieurs dossiers à la fois; gérer plusieurs priorités
priority-management | fr: bonne gestion des priorités | en: priority management; prioritize; set priorities
priority-management | en: manage multiple priorities; prioritization
problem-solving | attitude | fr: résolution de problèmes; résoudre des problèmes; capacité à résoudre des problèmes
problem-solving | fr: aptitude à résoudre des problèmes; trouver des solutions; recherche de solutions
problem-solving | en: problem solving; solve problems; troubleshooting ability; find solutions
professionalism | attitude | fr: professionnalisme; être professionnel; attitude professionnelle
professionalism | fr: sens du professionnalisme | en: professionalism; professional attitude; professional demeanour
punctuality | attitude | fr: ponctualité; être ponctuel; ponctuel; assiduité; assidu; arriver à l'heure
punctuality | en: punctuality; punctual; regular attendance
results-orientation | attitude | fr: orientation vers les résultats; axé sur les résultats; atteindre les objectifs
results-orientation | fr: atteinte des objectifs; orienté résultats | en: results orientation; results-driven
results-orientation | en: achieve objectives; goal-oriented; results-oriented
rigour | attitude | fr: rigueur; être rigoureux; rigoureux; travailler avec rigueur; rigueur professionnelle
rigour | en: rigour; rigorous; thoroughness; thorough; rigor
self-confidence | attitude | fr: confiance en soi; assurance personnelle; affirmation de soi; assertivité
self-confidence | en: self-confidence; assertiveness; !confident; assertive
self-control | attitude | fr: maîtrise de soi; sang-froid; contrôle de soi; intelligence émotionnelle
self-control | fr: stabilité émotionnelle | en: self-control; emotional intelligence; composure; self-management
sense-of-humour | attitude | fr: sens de l'humour | en: sense of humour
sense-of-responsibility | attitude | fr: sens des responsabilités; être responsable; !fiabilité; !fiable
sense-of-responsibility | fr: personne responsable | en: sense of responsibility; !reliability; !reliable; !responsible
sense-of-responsibility | en: dependable
service-orientation | attitude | fr: sens du service; orientation client; souci de la clientèle; axé sur le client
service-orientation | fr: orienté client | en: service orientation; customer focus; customer-oriented; client-focused
service-orientation | en: customer focused
speed-of-execution | attitude | fr: rapidité d'exécution; !rapide; !efficacité; être efficace; !efficace
speed-of-execution | fr: travailler rapidement; !productivité | en: speed of execution; !efficiency; !efficient
speed-of-execution | en: fast-paced work; work quickly; !productivity
strategic-thinking | attitude | fr: sens politique; sens stratégique; vision stratégique; vision d'ensemble
strategic-thinking | fr: pensée stratégique | en: strategic thinking; strategic vision; big-picture thinking
strategic-thinking | en: political acumen
stress-management | attitude | fr: gestion du stress; gérer le stress; travailler sous pression; résistance au stress
stress-management | fr: tolérance au stress; capacité à travailler sous pression; calme sous pression
stress-management | en: stress management; work under pressure; stress tolerance; handle stress; stress resistance
synthesis-skills | attitude | fr: esprit de synthèse; capacité de synthèse; synthétiser l'information
synthesis-skills | en: synthesis skills; summarize information; ability to synthesize
tact-and-diplomacy | attitude | fr: tact et diplomatie; tact; faire preuve de tact; sens de la diplomatie; !diplomate
tact-and-diplomacy | en: tact and diplomacy; tactful; tact; diplomatic manner
taste-for-challenges | attitude | fr: goût du défi; relever des défis; aimer les défis | en: taste for challenges
taste-for-challenges | en: enjoy challenges; take on challenges
teamwork | attitude | fr: travail d'équipe; travailler en équipe; esprit d'équipe; !collaborer; !collaboration
teamwork | fr: sens du travail d'équipe; aimer travailler en équipe; aptitude à travailler en équipe
teamwork | fr: collaborer avec une équipe; travail en collaboration | en: teamwork; work in a team; team spirit
teamwork | en: team player; !collaboration; !collaborate
time-management | attitude | fr: gestion du temps; gérer son temps; gestion efficace du temps; bien gérer son temps
time-management | en: time management; manage time; manage one's time
versatility | attitude | fr: polyvalence; être polyvalent; polyvalent; effectuer plusieurs tâches; multitâche
versatility | en: versatility; versatile; multitasking; multi-tasking
vigilance | attitude | fr: vigilance; être vigilant; sens de l'observation; !observation; !observateur
vigilance | fr: souci de la sécurité | en: vigilance; !alertness; observation skills; observant; safety-conscious
vigilance | en: !alert
`
