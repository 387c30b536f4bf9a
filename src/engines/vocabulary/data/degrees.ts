/**
 * Diplomas as CVs name them, without accents, each with the Québec landmark that reads it: our reading, no evaluation
 * (that is the ministry's: évaluation comparative des études effectuées hors du Québec). The first that fits is taken.
 */
export const DEGREES = `
doctorat | post-?doctorat; doctorat; doctorate; ph\\.? ?d\\b\\.?; doctor of; docteur en; doctorado; doutorado
DESS | d\\.?e\\.?s\\.?s\\b\\.?; etudes superieures specialisees; especializacion; postgrado; graduate diploma; diplome de deuxieme cycle
certificat | certificat (?:de|du) (?:deuxieme|2e|premier|1er) cycle; graduate certificate
maîtrise | master'?s?; mastere; maitrise; m\\. ?sc\\b\\.?; msc\\b; mba\\b; m\\. ?eng\\b\\.?; m\\. ?ing\\b\\.?; dea\\b; magister; maestria; mestrado; etudes approfondies; bac ?\\+ ?[5-6]
baccalauréat | diplome d'ingenieur(?: d'etat)?; ingenieur d'etat; ingenieria; licenciatura; licenciad[oa]; licence(?: professionnelle| fondamentale| appliquee)?; bachelor'?s?; baccalaureat(?= (?:en|es)\\b); (?<=^)baccalaureat$; b\\. ?sc\\b\\.?; bsc\\b; b\\. ?a\\.; b\\. ?ing\\b\\.?; b\\. ?eng\\b\\.?; b\\. ?tech\\b; bac ?\\+ ?[34]; engineering degree; bacharelado; graduacao; specialist degree; diplome universitaire d'ingenieur
DEC | brevet de technicien superieur; b\\.?t\\.?s\\b\\.?; d\\.?u\\.?t\\b\\.?; diplome universitaire de technologie; deug\\b; technicien superieur; diplome de technicien superieur; tecnico superior; tecnologo; tecnologia en; d\\.?e\\.?c\\b\\.?; diplome d'etudes collegiales; college diploma; advanced diploma; associate'?s? degree; bac ?\\+ ?2; diploma of college studies; higher national diploma; hnd\\b; diplome d'etat d'infirmiere?; diplome d'infirmiere?
AEC | a\\.?e\\.?c\\b\\.?; attestation d'etudes collegiales; attestation of college studies
DEP | d\\.?e\\.?p\\b\\.?; diplome d'etudes professionnelles; diploma of vocational studies; vocational diploma; c\\.?a\\.?p\\b\\.?; certificat d'aptitude professionnelle; b\\.?e\\.?p\\b\\.?; brevet d'etudes professionnelles; brevet professionnel; brevet de technicien; certificat de qualification professionnelle; c\\.?q\\.?p\\b\\.?; a\\.?s\\.?p\\b\\.?; apprenticeship; tecnico
DES | baccalaureat; baccalaureate; bac (?:technique|scientifique|general|litteraire|professionnel|serie|pro)\\b; d\\.?e\\.?s\\b\\.?; diplome d'etudes secondaires; secondary school; high school; bachillerato; ensino medio; general certificate
certificat | certificat; certificate; certificado
AEP/attestation courte | attestation; a\\.?e\\.?p\\b\\.?; short course
baccalauréat | diplome universitaire; degree
DEC | diplome; diploma
`
