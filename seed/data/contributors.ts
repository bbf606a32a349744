/** A news agency as it is loaded into an empty newsroom. */
export interface SeedContributor {
  name: string
  kind: 'agency' | 'person'
  /** Short code by which credits found in copy are matched. */
  agency: string
  /** Other names it signs with. */
  aliases: readonly string[]
  homepage: string
}

/** The agencies whose copy a newsroom meets first. Others come with the stories that credit them. */
export const CONTRIBUTORS: readonly SeedContributor[] = [
  {
    name: 'Reuters',
    kind: 'agency',
    agency: 'reuters',
    aliases: ['Thomson Reuters', 'Reuters News Agency'],
    homepage: 'https://www.reuters.com/',
  },
  {
    name: 'The Associated Press',
    kind: 'agency',
    agency: 'ap',
    aliases: ['Associated Press', 'AP', 'The AP'],
    homepage: 'https://apnews.com/',
  },
]
