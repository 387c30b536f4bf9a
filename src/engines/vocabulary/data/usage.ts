/**
 * How people of Québec shorten what they write in titles and CVs, in French and English, one reading per line:
 * `short form | what it stands for | when`. The short form is folded (no capitals, accents, full stops; signs such as
 * / and & are spaces). `when` is one or more of: `fr` or `en`, the language of the text; beginnings of folded words
 * (`lab`), one of which stands in the same text; beginnings of a CNP code (`311`), that of an answer already likely.
 * Of several lines of one short form, the first whose `when` is true counts; one without `when` is always true.
 */
export const USAGE = `
2d | deux dimensions
3d | trois dimensions
a p | comptes créditeurs | fr commis compt fourn
a p | accounts payable
a r | comptes débiteurs | fr commis compt client
a r | accounts receivable
acc | accueil
acheteur pr | acheteur principal
adj | adjoint
adj adm | adjoint administratif
adj dir | adjoint de direction
adj exec | adjoint exécutif
adj jur | adjoint juridique
adj virt | adjoint virtuel
adm | administration | en business
adm | administratif
admin | administrative | assistant asst clerk officer coordinator manager
admin | administrateur | sys systeme reseau bd bdd base linux cloud reseaux systemes
admin | administrator | systems network database
admin | administratif
admin sys | administrateur de systèmes
adminsys | administrateur de systèmes
aec | attestation d'études collégiales
ag | agent
ag adm | agent administratif
ag secu | agent de sécurité
agr | agronome
ai | artificial intelligence | en
aide fam | aide familial
aide ped | aide pédagogique
aide soign | aide-soignant
alim | alimentation
ambul | ambulancier
amen | aménagement
amenag | aménagement
amp | aide médico-psychologique
an | analyste
anal | analyste
anal prog | analyste-programmeur
anglais l2 | anglais langue seconde
apes | agent de planification et de programmation en santé
appr | apprenti
apprent | apprenti
arch | architecte
arp geo | arpenteur-géomètre
ash | aide de service hospitalier
asi | assistant infirmier-chef et supérieur immédiat
asp | attestation de spécialisation professionnelle
ass | assistant
ass dent | assistant dentaire
ass dir | assistant directeur
ass gerant | assistant gérant
assist | assistant
assoc | associé
asst | assistant
asst mgr | assistant manager
assur | assurance
atp | assistant technique en pharmacie
aux | auxiliaire
aux fam | auxiliaire familial
avs | auxiliaire de vie scolaire | fr ecole scol
avs | auxiliaire de vie sociale
ba | analyste d'affaires | ti affaires fr
ba | business analyst
bac | baccalauréat
back end | développement dorsal | fr
backend | développement dorsal | fr
bd | développement des affaires | rep representant dir directeur vente ventes conseiller
bd | base de données
bdd | base de données
bdm | business development manager
benef | bénéficiaires
beneficaires | bénéficiaires
bi | intelligence d'affaires | fr anal dev conseiller specialiste
bi | business intelligence
bibl | bibliothécaire
bim | modélisation des données du bâtiment
biochim | biochimie
biomed | biomédical
biotech | biotechnologie
bnq | bureau de normalisation du québec
bpf | bonnes pratiques de fabrication
bpl | bonnes pratiques de laboratoire
bsa | business systems analyst
caiss | caissier
camionneur cl 1 | conducteur de camion
cao | conception assistée par ordinateur
ccq | commission de la construction du québec
cdd | contrat à durée déterminée
cegep | collège d'enseignement général et professionnel
ceo | chef de la direction | fr
ceo | chief executive officer
cfo | chef des finances | fr
cfo | chief financial officer
cfp | centre de formation professionnelle
ch | chef | cuisine equipe projet projets chantier
ch | centre hospitalier
ch eq | chef d'équipe
ch proj | chargé de projet
char proj | chargé de projet
charg proj | chargé de projet
chaudronn | chaudronnier
chauf | chauffeur
chauff | chauffeur
chauff liv | chauffeur-livreur
chir | chirurgie
chsld | centre d'hébergement et de soins de longue durée
ci cd | intégration et livraison continues
cisss | centre intégré de santé et de services sociaux
ciusss | centre intégré universitaire de santé et de services sociaux
cl 1 | classe 1
cl 3 | classe 3
cl 5 | classe 5
class 1 | classe 1 | fr
clinic | clinicien
clsc | centre local de services communautaires
cm | gestionnaire de communauté | fr medias reseaux sociaux
cm | community manager
cmm | machine à mesurer tridimensionnelle
cnc | commande numérique
cnesst | commission des normes, de l'équité, de la santé et de la sécurité du travail
cnp | classification nationale des professions
co | conseiller d'orientation | orient ecole scol
co op | stage coopératif
comm | communications | marketing relations resp cons conseiller rp
comm | commis
comms | communications
compt | comptable
comptab | comptabilité
conc | concepteur
conduc | conducteur
conf | confection
cons | conseiller
cons rh | conseiller en ressources humaines
cons sst | conseiller en santé et sécurité du travail
cons vente | conseiller aux ventes
conseil rh | conseiller en ressources humaines
constr | construction
contr | contremaître | chantier usine prod
contr | contrôleur
contr qual | contrôleur de la qualité
contrem | contremaître
coo | chef de l'exploitation | fr
coo | chief operating officer
coord | coordonnateur
coordo | coordonnateur
couv | couvreur
cpa | comptable professionnel agréé
cpe | centre de la petite enfance
cpi | candidat à la profession d'ingénieur
cq | contrôle de la qualité
crha | conseiller en ressources humaines agréé
cria | conseiller en relations industrielles agréé
crm | gestion de la relation client | fr
crm | customer relationship management
csr | représentant du service à la clientèle | fr
csr | customer service representative
css | centre de services scolaire
cto | chef de la technologie | fr
cto | chief technology officer
cuis | cuisine | aide chef
cuis | cuisinier
cust serv | customer service
cv | curriculum vitae
cvac | chauffage, ventilation et climatisation
cvc | chauffage, ventilation et climatisation
daf | directeur administratif et financier
dafe | directeur des affaires financières
dao | dessin assisté par ordinateur
dba | administrateur de bases de données | fr
dba | database administrator
dec | diplôme d'études collégiales
dent | dentaire
dep | diplôme d'études professionnelles
dept | département
des | diplôme d'études secondaires | secondaire etudes
dess | dessinateur | ind bat mec meca arch
dess | diplôme d'études supérieures spécialisées
dessin | dessinateur
dev | développement | affaires produits produit durable organisationnel
dev | développeur
dev aff | développement des affaires
dev web | développeur web
devops | développement et exploitation | fr
devpt | développement
dg | directeur général
dga | directeur général adjoint
diet | diététique
dip | diplôme
dir | director | en
dir | directeur
dir adj | directeur adjoint
dir compta | directeur de la comptabilité
dir fin | directeur des finances
dir gen | directeur général
dir mktg | directeur du marketing
dir op | directeur des opérations
dir ops | directeur des opérations
dir rh | directeur des ressources humaines
dir ti | directeur des technologies de l'information
dir vente | directeur des ventes
dir ventes | directeur des ventes
distrib | distribution
dpo | délégué à la protection des données
dpt | département
drh | directeur des ressources humaines
dsi | directeur des systèmes d'information
ea | executive assistant | en
ece | early childhood educator
ed | éducateur
ed pe | éducateur de la petite enfance
ed spec | éducateur spécialisé
educ | éducateur
educ spec | éducateur spécialisé
elec | électrique | ing genie techn tech mec meca
elec | électricien
electr | électrique | ing genie
electr | électricien
electro | électronique | tech techn ing genie
electromec | électromécanicien
empl | emploi
emt | emergency medical technician
eng | ingénieur | fr
eng | engineer
engr | engineer
ens | enseignant
enseig | enseignant
ent men | entretien ménager
entr | entretien
entr men | entretien ménager
entrep | entrepôt
env | environnement
eq | équipe
equip | équipement
erp | progiciel de gestion intégré | fr
erp | enterprise resource planning
esl | anglais langue seconde | fr
esl | english as a second language
estheti | esthéticien
estim | estimateur
etl | extraction, transformation et chargement de données | fr
etl | extract transform load
etp | équivalent temps plein
eval | évaluateur
exec | executive | en account sales
exec | exécutif
exp | expédition | commis recep reception
exp | expérience
exp rec | expédition et réception
expd | expédition
exped | expéditeur
ext | externe
fab | fabrication
fact | facturation
fem de menage | préposé à l'entretien ménager
femme de menage | préposé à l'entretien ménager
ferbl | ferblantier
fin | finances
fle | français langue étrangère
fls | français langue seconde
foh | front of house
form | formateur
fp a | planification et analyse financières | fr
fp a | financial planning and analysis
frig | frigoriste
front end | développement frontal | fr
frontend | développement frontal | fr
full stack | développement full stack
fullstack | full stack
gen | général
geol | géologue
geom | géomatique | tech techn
geom | géomètre
ger | gérant
gerant adj | gérant adjoint
gest | gestionnaire
gest prod | gestionnaire de produit
gest proj | gestionnaire de projet
gl | grand livre
gm | general manager
gmao | gestion de la maintenance assistée par ordinateur
gmf | groupe de médecine de famille
gmp | good manufacturing practices
gp | gestionnaire de projet | ti it informatique
graph | graphiste
grh | gestion des ressources humaines
helpdesk | centre d'assistance | fr
hop | hôpital
hosp | hospitalier
hpc | calcul haute performance | fr
hr | human resources
hrbp | partenaire d'affaires ressources humaines | fr
hrbp | human resources business partner
hse | santé, sécurité et environnement
hvac | chauffage, ventilation et climatisation | fr tech techn frig
hvac | heating ventilation and air conditioning
hyg | hygiéniste
hyg dent | hygiéniste dentaire
ia | intelligence artificielle
iae | infirmier auxiliaire | sante
ind | industriel
indust | industriel
inf | informatique | tech techn soutien support prog anal genie reseau
inf | infirmier
inf aux | infirmier auxiliaire
inf chef | infirmier-chef
inf clin | infirmier clinicien
info | informatique | tech techn soutien support prog anal
info | information
infog | infographiste
infogr | infographiste
ing | ingénieur
ing civ | ingénieur civil
ing elec | ingénieur électricien
ing jr | ingénieur junior
ing log | ingénieur logiciel
ing mec | ingénieur mécanicien
ing sr | ingénieur principal
ingen | ingénieur
inh | inhalothérapeute
inhalo | inhalothérapeute
insp | inspecteur
insp qual | inspecteur de la qualité
instal | installateur
instr | instrumentation | tech techn ctrl controle
instr | instructeur
int | intervenant
interv | intervenant
interv soc | intervenant social
iot | internet des objets | fr
ips | infirmier praticien spécialisé
ipspl | infirmier praticien spécialisé en soins de première ligne
it | technologies de l'information | fr
it | information technology
jard | jardinier
journ | journalier
jr | junior
jur | juridique
kin | kinésiologue
kine | kinésithérapeute
kinesio | kinésiologue
lab | laboratoire
labo | laboratoire
lan | réseau local
ld | longue durée
lead dev | développeur principal
liv | livreur
log | logistique | coord tech techn agent anal transp dir
log | logiciel
logist | logistique
lpn | infirmier auxiliaire | fr
lpn | licensed practical nurse
mac | machiniste
mach | machine | op operateur operatrice
mach | machiniste
maint | maintenance
manoeu | manoeuvre
manuf | manufacturier
manut | manutentionnaire
masso | massothérapeute
mat | matériel
mba | maîtrise en administration des affaires | fr
mec | mécanique | ing genie tech techn dess conc
mec | mécanicien
mec auto | mécanicien automobile
mec ind | mécanicien industriel
mec vl | mécanicien de véhicules lourds
meca | mécanique
mecan | mécanicien
med | médecin | fam famille spec
med | médical
men | ménager
menuis | menuisier
mep | mécanique, électricité et plomberie | fr
mfg | manufacturing
mgmt | management
mgr | manager
mgt | management
mkg | marketing
mkt | marketing
mktg | marketing
ml | apprentissage automatique | fr
ml | machine learning
ml ops | exploitation de modèles d'apprentissage automatique | fr
mont | monteur
mro | maintenance, réparation et révision | aero avion
mrp | planification des besoins matières | fr
msc | maîtrise
msp | ministère de la sécurité publique
mtce | maintenance
mtl | montréal
nas | numéro d'assurance sociale
nett | nettoyage
niv | niveau
nurs | soins infirmiers
obnl | organisme à but non lucratif
oiiq | ordre des infirmières et infirmiers du québec
oiq | ordre des ingénieurs du québec
op | operator | en forklift
op | opérateur
op cnc | opérateur de machine à commande numérique
op mach | opérateur de machine
op prod | opérateur de production
oper | opérateur
operat | opérateur
ophtal | ophtalmologie
ops | opérations
opt | opticien
orient | orientation
ortho | orthophoniste | scol ecole parole
ortho | orthopédique
osbl | organisme sans but lucratif
ot | occupational therapist | en
ot | ergothérapeute | fr
ouv | ouvrier
ouvr | ouvrier
p e | petite enfance
p t | temps partiel
pab | préposé aux bénéficiaires
pao | publication assistée par ordinateur
patiss | pâtissier
payr | payroll
pdg | président-directeur général
pdsb | principes de déplacement sécuritaire des bénéficiaires
ped | pédagogique | conseiller
ped | pédiatrie
peint | peintre
pers agees | personnes âgées
pharm | pharmacie | asst assistant tech techn commis atp
pharm | pharmacien
physio | physiotherapist | en
physio | physiothérapeute
pizz | pizzaïolo
pl | poids lourd
plomb | plombier
plong | plongeur
pm | gestionnaire de projet | fr
pm | project manager | it construction senior technical
pm | product manager | software digital saas
pme | petites et moyennes entreprises
pmo | bureau de projet | fr
pmo | project management office
po | propriétaire de produit | fr agile scrum
po | product owner
ppo | préposé
pr | relations publiques | fr
pr | public relations | en
prep | préparateur | commande commandes cmd
prep | préposé
prep benef | préposé aux bénéficiaires
prep cmd | préparateur de commandes
prep ent | préposé à l'entretien
prep ent men | préposé à l'entretien ménager
prep men | préposé à l'entretien ménager
prep sac | préposé au service à la clientèle
pres | président
prest | prestataire
princ | principal
proc | procédés | ing genie tech techn
proc | procédures
proced | procédés
prod | production
prof | professeur
prog | programmeur
prog anal | programmeur-analyste
proj | projet
proprio | propriétaire
psed | psychoéducateur
psw | préposé aux services de soutien à la personne | fr
psw | personal support worker
psy | psychologue
psychoed | psychoéducateur
psychoeduc | psychoéducateur
pub | publicité
qa | assurance qualité | fr anal techn testeur
qa | quality assurance
qc | contrôle de la qualité | fr
qc | quality control | lab tech analyst inspector
qc | québec
qual | qualité
r d | recherche et développement
rad | radiologie | tech techn
rbq | régie du bâtiment du québec
rcr | réanimation cardiorespiratoire
rd | recherche et développement
recep | réceptionniste
recept | réceptionniste
rech | recherche
recr | recruteur
recrut | recruteur
rel | relations
rel ind | relations industrielles
rel pub | relations publiques
rep | representative | en sales customer
rep | réparateur | mach meca mec
rep | représentant
rep serv client | représentant du service à la clientèle
rep tech | représentant technique
rep ventes | représentant des ventes
repr | représentant
repres | représentant
res | réseau | tech techn admin ing
reseautique | réseau informatique
resp | responsable
resp qual | responsable de la qualité
rest | restaurant
resto | restaurant
rh | ressources humaines
ri | ressource intermédiaire
rn | infirmier | fr
rn | registered nurse
rp | relations publiques
rpa | résidence pour aînés | prep prepose pab sante
rpa | automatisation robotisée des processus | fr
rsg | responsable d'un service de garde en milieu familial
s t | sous-traitance
saaq | société de l'assurance automobile du québec
sac | service à la clientèle
sav | service après-vente
sc | sciences
scm | gestion de la chaîne d'approvisionnement | fr
scm | supply chain management
scol | scolaire
sdr | sales development representative
sec | secrétaire
sec exec | secrétaire de direction
sec jur | secrétaire juridique
sec med | secrétaire médical
secr | secrétaire
secu | sécurité
secur | sécurité
serv | service
serv client | service à la clientèle
serv garde | service de garde
serv soc | services sociaux
si | systèmes d'information
sig | système d'information géographique
simdut | système d'information sur les matières dangereuses utilisées au travail
soc | social
soins inf | soins infirmiers
somm | sommelier
soud | soudeur
soud ass | soudeur-assembleur
soud mont | soudeur-monteur
soutien adm | soutien administratif
soutien info | soutien informatique
soutien ti | soutien en technologies de l'information
spec | specialist | en
spec | spécialiste
spvm | service de police de la ville de montréal
sr | senior
sre | ingénieur en fiabilité des sites | fr
sre | site reliability engineer
sst | santé et sécurité au travail
stag | stagiaire
stagiere | stagiaire
stat | statistique
sup | superviseur
sup prod | superviseur de production
superv | superviseur
supp | support
supp tech | support technique
supt | surintendant
surv | surveillant
svc client | service à la clientèle
sw | software | en developer engineer
sys | système
syst | système
ta | talent acquisition | en
tap | technicien ambulancier paramédical
tcc | thérapie cognitivo-comportementale
tdah | trouble du déficit de l'attention avec ou sans hyperactivité
tds | technicien en diététique
tech | technical | lead writer
tech | technologie | bio nano
tech | technicien
tech adm | technicien en administration
tech comptable | technicien comptable
tech doc | technicien en documentation
tech elec | technicien en électricité
tech hvac | technicien en chauffage, ventilation et climatisation
tech info | technicien en informatique
tech jur | technicien juridique
tech lab | technicien de laboratoire
tech labo | technicien de laboratoire
tech qual | technicien en qualité
tech rh | technicien en ressources humaines
tech sup | technicien de support
tech ti | technicien en technologies de l'information
tech trav soc | technicien en travail social
techn | technicien
techno | technologue | prof medical radio
techno | technologie
technol | technologue
telecom | télécommunications
telecoms | télécommunications
telemark | télémarketing
temp | temporaire
terr | territoire
tes | technicien en éducation spécialisée
tgc | technicien en génie civil
tgm | technicien en génie mécanique
therap | thérapeute
ti | technologies de l'information
tic | technologies de l'information et des communications
tim | technologue en imagerie médicale
tm | technologiste médical
tole | tôlier
tp | travaux pratiques | lab labo
tpl | temps plein
tpm | temps partiel
trad | traducteur
transp | transport
trav | travailleur
trav soc | travailleur social
trp | thérapeute en réadaptation physique
trr | technologue en radio-oncologie
truck driver cl 1 | truck driver
ts | travailleur social
tsa | trouble du spectre de l'autisme
tts | technicien en travail social
ui | interface utilisateur | fr
ui | user interface
usi | unité de soins intensifs
usin | usinage
ux | expérience utilisateur | fr
ux | user experience
ux ui | expérience et interface utilisateur | fr
vend | vente | rep conseiller
vend | vendeur
vent | ventes
vent tel | télévente
verif | vérificateur
verif int | vérificateur interne
vet | vétérinaire
vl | véhicules lourds
vp | vice-président | fr
vp | vice president
vp fin | vice-président aux finances
vp rh | vice-président aux ressources humaines
wan | réseau étendu
whse | warehouse
xp | expérience
`
