/**
 * Words of work that belong together though no rule of endings says so: the verb, its irregular forms, the noun of the
 * action. One family per line, without accents, the verb first. Regular forms (gérer: gérais, gérons) follow from
 * `engines/vocabulary/skills/root.ts` and need not stand here, unless another word of the family does.
 */
export const WORD_FAMILIES = `
accueillir accueil accueille accueilli accueillie accueillais accueillant
acquerir acquisition acquis
admettre admission admis
analyser analyse analyses analysis analyze analyzing analyzed analysing analysed analyste
appliquer application applique applied apply applying
apprendre apprentissage appris apprend apprends apprenais
assurer assurance
atteindre atteinte atteint
batir batiment
calculer calcul calculs calculation
chauffer chauffage
choisir choix choisi
coller collage
comprendre comprehension compris comprend
concevoir conception concu concue concus concues concois concoit concevons concevez concoivent concevais concevait
concevoir concevant concevrai design designer designing designed designs
conduire conduite conduit conduits conduis conduisais conduisait conduisant driving drive drove driven
construire construction construit construite construits construisais construisait construisant build building built
controler controle controles controled controlling control
convaincre conviction convaincu
corriger correction corrections corrige
coudre couture cousu cousais
couper coupe decoupe
courir course
couvrir couverture couvert couvrais
creer creation cree crees creee creais creait creant creating create created
croitre croissance
cuire cuisson cuit cuisais
cultiver culture cultures
cueillir cueillette cueilli cueillais
decider decision decisions
deduire deduction
defendre defense defendu
definir definition definitions
depister depistage
desservir desserte
detruire destruction detruit
diffuser diffusion
diriger direction dirige dirigeais dirigeait dirigeant
distribuer distribution
donner don
ecouter ecoute
ecrire ecriture ecrit ecrite ecrits ecrites ecris ecrivais ecrivait ecrivons ecrivant redaction rediger redige
ecrire redigeais redigeait redigeant redacteur redactrice write writing written wrote writes
elever elevage eleve
embaucher embauche
emettre emission emis
employer emploi
enduire enduit
enquerir enquete
enseigner enseignement teach teaching taught
entrainer entrainement
entretenir entretien entretenu entretenus entretenue entretiens entretient entretenais entretenait maintain
entretenir maintenance maintenir maintenu maintien maintenais maintained maintaining
essayer essai essais
etablir etablissement etabli
eteindre extinction
etendre extension
etudier etude etudes
evaluer evaluation assess assessing assessment assessed
exercer exercice
expedier expedition shipping
extraire extraction extrait
fabriquer fabrication fabrique fabriquais fabriquait
faire fait faite faits faites faisais faisait faisant faisons font fais
fondre fonderie fonte
former formation forme formais formait formant train training trained
fournir fourniture fourni
gerer gestion gere geres geree gerees gerais gerait gerant gerons gerez gerent gestionnaire manage managing
gerer management managed manages
guerir guerison
identifier identification identifie
imprimer impression imprime
induire induction
inscrire inscription inscrit inscrivais
instruire instruction
interpreter interpretation interprete
intervenir intervention intervenu interviens interventions
inventorier inventaire
jeter jet
joindre jonction joint
livrer livraison livraisons livre livrais
lire lecture lu lis lisais lisait lisant lisons reading read
mesurer mesure mesures mesurage measure measuring measurement
mettre mise mis mises met mets mettais mettait mettant mettons mettent
monter montage montages
moudre mouture
mouler moulage
negocier negociation
nettoyer nettoyage nettoie nettoyais cleaning clean
nourrir nourriture
observer observation
obtenir obtention obtenu
offrir offre
opposer opposition
optimiser optimisation optimization optimize optimise
ouvrir ouverture ouvert
passer passe passes passage passages passais passait passant passees passee
payer paiement paiements
peindre peinture peint peignais peignait peignant
percevoir perception
peser pesee
placer placement
plaider plaidoirie
planifier planification planifie planning plan planned
plier pliage
poncer poncage
poser pose posais
poursuivre poursuite
prelever prelevement preleve prelevais
prendre prise pris prises prend prenais prenait prenant
preparer preparation preparations prepare
prescrire prescription prescrit
prevenir prevention prevenu
prevoir prevision previsions prevu forecasting forecast
produire production produit produits produite produis produisais produisait produisant producing produce produced
programmer programmation programmais
promouvoir promotion promu
proteger protection protege protegeais
prouver preuve
recevoir reception recu recois recevais
rechercher recherche recherches research researching
reconnaitre reconnaissance
recouvrir recouvrement recouvrer
recruter recrutement recruting recruitment recruit recruiting
reduire reduction reduit
reeduquer reeducation
referer reference
refroidir refroidissement
regler reglage regles reglais reglait reglant
rejoindre jonction
remplir remplissage rempli
rendre rendu
rentrer rentree
repandre epandage
reparer reparation reparations repair repairing repaired
repartir repartition reparti repartissais repartissant dispatching dispatch
repasser repassage
repondre reponse reponses repondu repondais
representer representation
resoudre resolution resolu resolvais solving solve solved
restreindre restriction
retablir retablissement
reunir reunion reuni
reviser revision revisions review reviewing reviewed
saisir saisie saisi saisissais
saler salaison
secourir secours
semer semis ensemencement
servir service servi sers sert servais servait servant serve serving served
signer signature
soigner soin soins soignais
souder soudure soudage soudures soudais soudait welding weld welded
soumettre soumission soumissions soumis
souscrire souscription
soutenir soutien soutenu soutenais support supporting supported
suivre suivi suivis suivie suis suit suivais suivait suivant
superviser supervision supervise supervising supervised
surveiller surveillance monitoring monitor
tailler taille
teindre teinture
tenir tenue tenu tenais tient
tester test tests testing tested
tisser tissage
tondre tonte
tordre torsion
tourner tournage
traduire traduction traduit traduits traduis traduisais traduisait traduisant translate translation translating
transcrire transcription
transferer transfert transferts
transmettre transmission transmis
trier tri triais
utiliser utilisation use using usage
vendre vente ventes vendu vendus vendais vendait vendant vends sell selling sold sale sales
verifier verification verifications verifie verifiais audit auditing auditer
verser versement
visser vissage
voir vision
`
