import type { FooterContent } from '#src/ui/footer.tsx'
import type { Brand, Frame, NavItem } from '#src/ui/frame.ts'
import type { Words } from '#src/words/words.ts'

/** What all specimens share. The organisation and the people are invented. */
export type Setting = { t: Words; frame: Frame; say: (french: string, english: string) => string }

export function brandOf({ say }: Setting): Brand {
  return {
    name: say('Chambre de commerce', 'Chamber of commerce'),
    detail: say('du Vieux-Canal', 'of Vieux-Canal'),
    fullName: say('Chambre de commerce du Vieux-Canal', 'Vieux-Canal chamber of commerce'),
    href: '#',
  }
}

export function footerOf({ say }: Setting): FooterContent {
  return {
    name: say('Chambre de commerce du Vieux-Canal', 'Vieux-Canal chamber of commerce'),
    lines: ['120, rue de l’Écluse, bureau 3', 'Rivière-aux-Ormes (Québec)'],
    phone: { href: 'tel:+14505550148', label: '450 555-0148' },
    email: 'accueil@vieux-canal.example.com',
    privacyOfficer: {
      name: 'Noëlla Trépanier',
      title: 'directrice générale',
      email: 'vie-privee@vieux-canal.example.com',
    },
    links: [
      { href: '#', label: say('Vie privée et vos données', 'Privacy and your data') },
      { href: '#', label: say('Accessibilité', 'Accessibility') },
    ],
  }
}

export function publicNav({ say }: Setting): NavItem[] {
  return [
    { href: '#', label: say('Programmes', 'Programmes'), current: true },
    { href: '#', label: say('Événements', 'Events') },
    { href: '#', label: say('Entreprises', 'Employers') },
    { href: '#', label: say('Ressources', 'Resources') },
  ]
}

export function staffNav({ say }: Setting): NavItem[] {
  return [
    { href: '#', icon: 'home', label: say('Aujourd’hui', 'Today'), count: 12 },
    { href: '#', icon: 'people', label: say('Candidats', 'Candidates'), count: 64 },
    { href: '#', icon: 'match', label: say('Jumelages', 'Matches'), count: 9, current: true },
    { href: '#', icon: 'calendar', label: say('Événements', 'Events'), count: 2 },
    { href: '#', icon: 'building', label: say('Entreprises', 'Employers') },
    { href: '#', icon: 'message', label: say('Messages', 'Messages'), count: 4 },
    { href: '#', icon: 'chart', label: say('Chiffres', 'Figures') },
  ]
}

export const personOf = ({ say }: Setting) => ({
  name: 'Hélène Morissette',
  role: say('conseillère', 'adviser'),
  href: '#',
})
