import type { Id } from '#src/platform/id.ts'

export type OrganisationId = Id<'organisation'>

/** A chamber: the tenant. All of it is public. */
export type Organisation = {
  id: OrganisationId
  /** In addresses: /o/vieux-canal. */
  slug: string
  name: string
  shortName: string
  city: string
  address: string | null
  contactEmail: string | null
  contactPhone: string | null
  timeZone: string
  /** Colours of the light and of the dark theme, '#rrggbb'. */
  accent: string
  accentDark: string
  /** An SVG path drawn in a box of 40 by 40, used as a single-colour mask. */
  logoPath: string | null
  privacyOfficer: PrivacyOfficer | null
  hostingPlace: string | null
  /** The published version of its confidentiality policy; null until there is one. */
  policyVersion: number | null
  rowVersion: number
}

/** Who answers for personal information (P-39.1, s. 3.1): title and contact are published. */
export type PrivacyOfficer = { name: string; title: string; email: string; phone: string | null }

export type Policy = { version: number; textFr: string; textEn: string; publishedAt: Date }
