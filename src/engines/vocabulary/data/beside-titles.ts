/**
 * What people write beside the title of a job and that says nothing of the occupation, folded, in French and English:
 * contract, hours, shifts, seniority, recruiting, places. Phrases are separated by semicolons.
 */
export const BESIDE_TITLES = `
permanent; permanents; permanente; poste permanent; temporaire; temporary; contractuel; contractuelle; contract; contrat
a contrat; cdi; cdd; interim; interimaire; saisonnier; saisonniere; seasonal; occasionnel; occasionnelle; surnumeraire
remplacement; conge de maternite; conge parental; maternity leave; liste de rappel; sur appel; on call; casual
temps plein; tps plein; tp plein; a temps plein; temps complet; full time; fulltime; plein temps; mi temps; part time
temps partiel; tps partiel; a temps partiel; parttime; equivalent temps plein; horaire flexible; flexible
de jour; de soir; de nuit; jour; jours; soir; soirs; nuit; nuits; jour soir nuit; nocturne; day shift; night shift
evening shift; day; days; evening; evenings; night; nights; shift; quart de jour; quart de soir; quart de nuit
quart de travail; quart; fin de semaine; fins de semaine; la fin de semaine; weekend; weekends; week end; semaine
rotatif; rotation; horaire; horaires; heures; heure; h semaine; h sem; hrs sem; h par semaine; hours; lundi; mardi
mercredi; jeudi; vendredi; samedi; dimanche; monday; friday; lundi au vendredi; monday to friday
teletravail; en teletravail; a distance; remote; remotely; hybride; hybrid; mode hybride; work from home; presentiel
sur place; sur site; on site; onsite; a domicile possible
junior; jr; senior; sr; intermediaire; intermediate; debutant; debutante; confirme; confirmee; experimente
experimentee; experienced; avec experience; sans experience; no experience; expert confirme; entry level
niveau debutant; niveau intermediaire; niveau 1; niveau 2; niveau 3; niveau 4; niveau i; niveau ii; niveau iii
level 1; level 2; level 3; level i; level ii; level iii; tier 1; tier 2; tier 3; n1; n2; n3; ii; iii; iv
echelon 1; echelon 2; grade 1; grade 2; classe i; classe ii
recherche; recherches; recherchee; recherchees; nous recherchons; recherchons; on recherche; on cherche
nous cherchons; cherche; cherchons; recrute; recrutons; nous recrutons; nous embauchons; on embauche; embauche
offre d emploi; offre demploi; offre; emploi; emplois; poste; postes; poste de; poste a combler; postes a combler
a combler; a pourvoir; plusieurs postes; urgent; urgence de recrutement; immediat; immediatement; des que possible; asap
we are hiring; now hiring; hiring; wanted; needed; job; jobs; position; positions; opening; openings; vacancy
opportunity; opportunite; career; carriere; rejoignez nous; join our team; prime de signature; prime; bonus
signing bonus; bilingue; bilingual; francais anglais; anglais francais; avec permis; permis requis; vehicule fourni
demandeur; chez; pour notre client; pour client; client confidentiel; connexe; connexes; similaire; similaires
domaine; actuel; actuelle; ancien poste; ancienne; ancien; ex; salaire; salary; par heure; de l heure; l heure
horaire variable; avantages sociaux; syndique; syndiquee; non syndique; equipe volante
montreal; mtl; laval; longueuil; quebec; ville de quebec; quebec city; levis; gatineau; sherbrooke; saguenay; chicoutimi
trois rivieres; terrebonne; saint jean sur richelieu; repentigny; brossard; drummondville; saint jerome; st jerome
granby; blainville; saint hyacinthe; st hyacinthe; shawinigan; rimouski; chateauguay; dollard des ormeaux; mascouche
victoriaville; saint eustache; st eustache; rouyn noranda; boucherville; mirabel; vaudreuil dorion; vaudreuil
sorel tracy; salaberry de valleyfield; valleyfield; val d or; saint georges; cote saint luc; pointe claire; alma
sainte julie; saint constant; thetford mines; sept iles; chambly; magog; saint bruno; la prairie; sainte therese
saint lambert; varennes; joliette; baie comeau; riviere du loup; l assomption; candiac; dorval; kirkland; beloeil
westmount; ville saint laurent; saint laurent; st laurent; lachine; lasalle; verdun; anjou; saint leonard; st leonard
montreal nord; rosemont; ahuntsic; hochelaga; outremont; pointe aux trembles; rive sud; rive nord; south shore
north shore; grand montreal; greater montreal; centre ville; west island; ouest de l ile; monteregie; laurentides
lanaudiere; mauricie; estrie; outaouais; abitibi; abitibi temiscamingue; cote nord; gaspesie; charlevoix; beauce
chaudiere appalaches; bas saint laurent; centre du quebec; saguenay lac saint jean; lac saint jean; nunavik
toronto; ottawa; vancouver; calgary; ontario; canada; qc; region de montreal; region de quebec; region; paris; france
`
