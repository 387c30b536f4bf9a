export type OrganisationFact =
  | { type: 'organisation.founded'; slug: string }
  | { type: 'organisation.corrected'; fields: string[] }
  | { type: 'organisation.look-changed'; fields: string[] }
  | { type: 'organisation.hosting-named'; fields: string[] }
  | { type: 'organisation.privacy-officer-named'; fields: string[] }
  | { type: 'policy.published'; version: number }
