import type { IconName } from '#src/ui/icons.ts'
import type { Words } from '#src/words/words.ts'

/** What every page takes from its request. Made once by the portal and handed to the layout. */
export type Frame = {
  t: Words
  /** Addresses of stylesheets, in order: the look, then the organisation's theme. */
  styles: readonly string[]
  /** Addresses of the islands of this page; none on most pages. */
  scripts?: readonly string[]
  /** Of the Content-Security-Policy, for the scripts. */
  nonce?: string
  /** Forces a theme; without it the device decides. */
  theme?: 'light' | 'dark'
  /** This same page in the other language. */
  otherLanguageHref: string
}

/** The organisation at the top of a page: « Chambre de commerce » in bold, « du Vieux-Canal » below. */
export type Brand = {
  name: string
  detail?: string
  href?: string /** In the title of the window. */
  fullName: string
}

export type NavItem = {
  href: string
  label: string
  icon?: IconName
  /** The page that is open, or one of its pages. */
  current?: boolean
  /** How many things wait there. */
  count?: number
}

/** What a title of a window says, most precise first: « Erreur : étape – service – organisme ». */
export type PageTitle = { title: string; service?: string; hasErrors?: boolean }
