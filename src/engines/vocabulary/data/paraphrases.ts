/**
 * How employers say, in English advertisements, what lists of skills call otherwise: `said; said > listed; listed`.
 * General competences and broad fields only: what has a name of its own stands in `data/skills`.
 */
export const PARAPHRASES = `
team player; teamwork; collaborative; collaborate; work with colleagues; as part of a team; teams > work in teams
colleagues; cross functional; other departments; stakeholders > liaise with colleagues; cooperate with colleagues
liaise > liaise with colleagues; cooperate with colleagues
communicator; communicative; communication skills; verbal; oral; interpersonal; articulate > communication
written communication; writing skills; write clearly; drafting > write in an understandable manner; write reports
presentation skills; present to; presentations; public speaking > present reports; speak in public
innovative; innovate; new ideas; out of the box; inventive > think innovatively; develop creative ideas
innovative culture > think innovatively; develop creative ideas
creative; creativity; imaginative > think creatively; develop creative ideas
proactive; self starter; initiative; takes the lead; driven > show initiative; think proactively
motivated; determined; ambitious; enthusiastic; passionate; passion; drive; hard working > show determination
goals; deadlines; timely; on time; commitments; deliver results; results oriented > meet commitments; meet deadlines
independent; independently; autonomously; own initiative; independence; self motivated > work independently
detail; accuracy; accurate; meticulous; thorough; precise > attend to detail
solution oriented; solutions; problem solver; troubleshooting; problem solving; resolve issues > solve problems
analytical; analytical mindset; analyse; critical thinking > think analytically; think critically; analyse issues
logical > think analytically; think critically; analyse issues
fast paced; pressure; stressful > cope with stress; tolerate stress; work under pressure; handle stressful situations
stressed; hectic; calm > cope with stress; tolerate stress; work under pressure; handle stressful situations
flexible; adaptable; adapt; agile mindset; changing priorities > adapt to change; adapt to changing situations
ambiguity > adapt to change; adapt to changing situations
multitask; several projects; prioritize; priorities; juggle > perform multiple tasks at the same time; set priorities
organized; structured; organizational skills > organise work; manage time; work in an organised manner
time management; plan your work > organise work; manage time; work in an organised manner
leader; leadership; lead people; lead a team; lead and motivate; coach the team; team lead > lead others; lead a team
motivate; inspire; empower; encourage > motivate others
mentor; coach; guide juniors; mentoring; onboard new > mentor individuals; coach employees; train employees
train; training users; teach; workshops > train employees; teach others
learn; learner; curious; eager to learn; keep up to date > demonstrate curiosity; demonstrate willingness to learn
stay current; development > demonstrate curiosity; demonstrate willingness to learn
numerate; numbers; quantitative; mathematical; figures > apply numeracy skills
customer oriented; customer focus; client facing > guarantee customer satisfaction; customer service
customer satisfaction; service minded > guarantee customer satisfaction; customer service
relationships; partnerships; networking; network > build business relationships; develop professional network
build relations > build business relationships; develop professional network
stakeholder management; manage stakeholders > manage relationships with stakeholders; communicate with stakeholders
stakeholders > manage relationships with stakeholders; communicate with stakeholders
negotiation; negotiate; persuade; influence; convince > negotiate; persuade others; moderate in negotiations
decision; decision making; decisive; judgment > make decisions
responsible; ownership; accountable; accountability > assume responsibility
confidential; discretion; confidentiality; privacy > observe confidentiality
ethical; integrity; honest; trustworthy; reliable > demonstrate trustworthiness; act reliably
diverse; multicultural; international team; cultures > work in an international environment; intercultural awareness
inclusive > work in an international environment; intercultural awareness
spreadsheet; spreadsheets; Excel; pivot tables > use spreadsheets software
PowerPoint; slides > use presentation software
Word; word processing > use word processing software
Office suite; Microsoft Office; MS Office > office software
computer literate; computer skills; IT skills > have computer literacy
programming languages; coding; code; write code; developer; programmer > computer programming; write computer code
software engineering; software systems; software development > computer engineering; software design; develop software
build software; software engineer > computer engineering; software design; develop software
architecture; architect; system design > define software architecture; software architecture models; ICT architecture
scalable systems > define software architecture; software architecture models; ICT architecture
test; unit tests; automated testing; QA > software testing; execute software tests; quality assurance procedures
quality assurance > software testing; execute software tests; quality assurance procedures
debug; bugs; fix bugs; defects > debug software; ICT debugging tools
requirements; gather requirements; user stories > analyse software specifications; define technical requirements
specifications > analyse software specifications; define technical requirements
databases; relational database; SQL Server; data model > database; manage database; query languages
cloud; AWS; Azure; GCP; serverless > cloud technologies; deploy cloud resource
CI CD; pipelines; continuous integration; Jenkins; deployment > DevOps; tools for ICT test automation
Scrum; Kanban; sprint; agile; agile teams > Agile project management; Agile development
front end; frontend; UI; user interface; UX; web pages > design user interface; user interface
web; web services; microservices; REST; API > web programming; service-oriented modelling
React; Vue; Node; TypeScript; reactjs; nodejs > JavaScript; JavaScript frameworks
machine learning; deep learning > machine learning; principles of artificial intelligence; utilise machine learning
AI; neural > machine learning; principles of artificial intelligence; utilise machine learning
data science; analytics; insights; big data > data analytics; data mining; perform data analysis; statistics
statistics > data analytics; data mining; perform data analysis; statistics
dashboards; reporting; BI; KPIs; metrics > business intelligence; track key performance indicators; write reports
security; cybersecurity; vulnerabilities > cyber security; ICT security standards
network; routers; LAN; firewall > computer networks; ICT network hardware
documentation; document; technical writing > write technical documentation; technical documentation
project manager; manage projects; project planning > perform project management; project management
budget and timeline > perform project management; project management
budget; budgets; cost control > manage budgets; control of expenses
forecast; pricing; cost analysis > financial forecasting; pricing strategies; financial analysis
sales; sell; business development; revenue; clients > sales strategies; sales activities; implement sales strategies
marketing; campaigns > marketing principles; digital marketing techniques; social media marketing techniques
social media; brand > marketing principles; digital marketing techniques; social media marketing techniques
recruit; hiring; HR; compensation; people management; talent > human resource management; recruit employees
process improvement; optimize; optimise processes > identify process improvements; improve business processes
efficiency; lean; continuous improvement > identify process improvements; improve business processes
quality; quality control; ISO; standards > quality standards; perform quality audits; quality assurance procedures
safety; health and safety > apply health and safety standards; follow health and safety procedures in construction
safe working > apply health and safety standards; follow health and safety procedures in construction
maintenance; maintain equipment; repair; repairs > perform maintenance on installed equipment; maintain equipment
inventory; stock; warehouse > manage inventory; warehouse operations
patients; nursing; care for patients; bedside > provide health care; interact with healthcare users
children; pupils; classroom; students > supervise children; teach classes; perform classroom management
elderly; residents; disabilities > assist elderly; support service users
cleaning; clean; sanitation; hygiene > clean surfaces; maintain hygiene; follow hygienic procedures
cook; kitchen; food preparation; meals > prepare meals; use food preparation techniques; use cooking techniques
cash register; till; checkout; payments > operate cash register; handle cash payments; operate cash point
drive; driver; driving licence; deliveries > drive vehicles; drive automobile
lift; heavy; physically demanding; standing > lift heavy weights; have physical stamina
`
