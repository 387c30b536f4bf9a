export type OrganisationFact = { type: 'organisation.founded'; slug: string }
