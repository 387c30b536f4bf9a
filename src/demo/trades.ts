/** A kind of work of the demo world: how people and firms speak of it. All invented, in the words of the trade. */
export type Trade = {
  code: string
  /** Feminine, masculine. */
  titles: readonly [string, string]
  others: readonly string[]
  field: string
  diploma: string
  skills: readonly string[]
  wage: readonly [min: number, max: number]
}

export const TRADES: readonly Trade[] = [
  {
    code: '21232',
    titles: ['Développeuse de logiciels', 'Développeur de logiciels'],
    others: ['Programmeuse Web', 'Analyste-programmeur'],
    field: 'Informatique',
    diploma: 'Baccalauréat',
    skills: ['TypeScript', 'PostgreSQL', 'tests automatisés', 'API REST', 'Git', 'Java'],
    wage: [36, 48],
  },
  {
    code: '21222',
    titles: ['Analyste en systèmes', 'Analyste en systèmes'],
    others: ['Analyste fonctionnelle', 'Conseiller en informatique'],
    field: 'Systèmes d’information',
    diploma: 'Maîtrise',
    skills: ['analyse fonctionnelle', 'UML', 'SQL', 'gestion des exigences', 'animation d’ateliers'],
    wage: [35, 46],
  },
  {
    code: '22310',
    titles: ['Technicienne en électronique', 'Technicien en électronique'],
    others: ['Monteuse de circuits', 'Technicien d’essais'],
    field: 'Électronique',
    diploma: 'Diplôme d’études collégiales',
    skills: ['brasage', 'lecture de plans', 'métrologie', 'automates', 'dépannage'],
    wage: [25, 34],
  },
  {
    code: '72100',
    titles: ['Machiniste', 'Machiniste'],
    others: ['Opératrice CNC', 'Régleur-conducteur'],
    field: 'Fabrication mécanique',
    diploma: 'Diplôme d’études professionnelles',
    skills: ['usinage CNC', 'lecture de plans', 'Mastercam', 'contrôle dimensionnel', 'tournage'],
    wage: [24, 36],
  },
  {
    code: '22301',
    titles: ['Technologue en génie mécanique', 'Technologue en génie mécanique'],
    others: ['Dessinatrice industrielle', 'Concepteur mécanique'],
    field: 'Génie mécanique',
    diploma: 'Diplôme d’études collégiales',
    skills: ['SolidWorks', 'AutoCAD', 'lecture de plans', 'tolérancement', 'amélioration continue'],
    wage: [27, 38],
  },
  {
    code: '12200',
    titles: ['Technicienne en comptabilité', 'Technicien en comptabilité'],
    others: ['Commis comptable', 'Adjointe à la paie'],
    field: 'Comptabilité',
    diploma: 'Diplôme d’études collégiales',
    skills: ['conciliation bancaire', 'Sage 50', 'comptes fournisseurs', 'Excel', 'TPS et TVQ'],
    wage: [24, 32],
  },
  {
    code: '13110',
    titles: ['Adjointe administrative', 'Adjoint administratif'],
    others: ['Secrétaire de direction', 'Réceptionniste'],
    field: 'Administration',
    diploma: 'Baccalauréat',
    skills: ['rédaction', 'gestion d’agendas', 'Microsoft Office', 'accueil', 'classement'],
    wage: [21, 28],
  },
  {
    code: '12101',
    titles: ['Conseillère en ressources humaines', 'Conseiller en ressources humaines'],
    others: ['Recruteuse', 'Agent de dotation'],
    field: 'Ressources humaines',
    diploma: 'Baccalauréat',
    skills: ['dotation', 'paie', 'relations de travail', 'entrevues', 'intégration'],
    wage: [27, 36],
  },
  {
    code: '13201',
    titles: ['Coordonnatrice en logistique', 'Coordonnateur en logistique'],
    others: ['Répartitrice', 'Planificateur des approvisionnements'],
    field: 'Logistique',
    diploma: 'Licence',
    skills: ['gestion des stocks', 'transport', 'ERP', 'Incoterms', 'Excel'],
    wage: [24, 33],
  },
  {
    code: '22101',
    titles: ['Technicienne de laboratoire', 'Technicien de laboratoire'],
    others: ['Analyste en contrôle de la qualité', 'Préparateur'],
    field: 'Chimie',
    diploma: 'Licence',
    skills: ['spectrophotométrie', 'BPF', 'documentation', 'échantillonnage', 'HPLC'],
    wage: [23, 31],
  },
  {
    code: '33102',
    titles: ['Préposée aux bénéficiaires', 'Préposé aux bénéficiaires'],
    others: ['Aide-soignante', 'Auxiliaire familial'],
    field: 'Santé',
    diploma: 'Diplôme d’études professionnelles',
    skills: ['soins d’hygiène', 'déplacement sécuritaire', 'écoute', 'RCR', 'observation'],
    wage: [22, 27],
  },
  {
    code: '42202',
    titles: ['Éducatrice à la petite enfance', 'Éducateur à la petite enfance'],
    others: ['Animatrice jeunesse', 'Enseignant au préscolaire'],
    field: 'Petite enfance',
    diploma: 'Diplôme d’études collégiales',
    skills: [
      'animation',
      'programme éducatif',
      'observation de l’enfant',
      'premiers soins',
      'communication avec les parents',
    ],
    wage: [22, 30],
  },
]
