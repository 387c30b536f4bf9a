/** Small words that say nothing of an occupation or a skill, in French and English, folded. */
export const STOP_WORDS = new Set(
  `a à au aux avec chez dans de des du en et la le les ou par pour sous sur tout toute tous toutes un une
   and at for from in of on or the to with
   connexe connexes similaire similaires poste postes emploi recherche recherchee recherchons domaine actuel
   permanent permanente temporaire contractuel contractuelle plein partiel temps jour jours soir nuit
   junior senior sr jr intermediaire confirme confirmee debutant debutante experimente experimentee
   full part time job position`.split(/\s+/),
)

/** How people here shorten occupations: what each stands for, folded. */
export const ABBREVIATIONS: Record<string, string> = {
  acc: 'accueil',
  adj: 'adjoint',
  adm: 'administratif',
  admin: 'administrateur',
  asi: 'assistant superieur immediat infirmier',
  atp: 'assistant technique en pharmacie',
  bd: 'base donnee',
  bdd: 'base donnee',
  cpi: 'candidat a la profession d ingenieur',
  cnc: 'commande numerique',
  cvc: 'chauffage ventilation climatisation',
  cvac: 'chauffage ventilation climatisation',
  dba: 'administrateur base donnee',
  dev: 'developpeur',
  dir: 'directeur',
  inf: 'infirmier',
  ing: 'ingenieur',
  ips: 'infirmier praticien specialise',
  meca: 'mecanique',
  pab: 'prepose aux beneficiaires',
  qa: 'assurance qualite',
  resto: 'restaurant',
  rh: 'ressources humaines',
  si: 'systeme information',
  tech: 'technicien',
  telecom: 'telecommunication',
  telecoms: 'telecommunication',
  tes: 'technicien education specialisee',
  ti: 'technologie information',
  it: 'technologie information',
}

/** Feminine or masculine words that no rule of endings brings together. */
export const SAME_WORD: Record<string, string> = {
  actress: 'actor',
  femme: 'homme',
  hostess: 'host',
  hotesse: 'hote',
  mairesse: 'maire',
  maitresse: 'maitre',
  stewardess: 'steward',
  waitress: 'waiter',
}
