/** What a rights department asks: which stories carry a contributor's credit, and for what. */
export { creditedStoriesField, type CreditedStoriesFieldOptions } from './creditedStoriesField.js'
export { type CreditedStoryDocument, type CreditUse, creditUseOf } from './creditUse.js'
export { countPublished, type CreditUsesArgs, draftUses, publishedUses } from './creditUses.js'
export { csvHeader, csvLines } from './creditsCSV.js'
export { type CreditsOverview, creditsOverview } from './overview.js'
export { rightsEndpoints, type RightsEndpointsOptions } from './rightsEndpoints.js'
