/** Archives from other systems: many stories at once, as if each were created by itself. */
export type { ArchiveStory, Named } from './archiveStory.js'
export { importArchive, type ImportOptions, type ImportResult } from './importArchive.js'
export type { ImportState } from './importState.js'
export type { RejectedLine } from './rejectedLines.js'
