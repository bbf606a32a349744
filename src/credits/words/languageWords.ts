/** What people do for a story, as credits name it. */
export const ROLES = [
  'reporting',
  'writing',
  'editing',
  'translation',
  'compilation',
  'research',
  'production',
  'graphics',
] as const

/**
 * The words that make a credit of "… by A and B", nouns and participles, by what they say of A.
 * A word is of the same kind in every language, as all are read at once.
 */
export interface KeyWords extends Partial<Record<(typeof ROLES)[number], string>> {
  /** A and B helped, or gave material: "contributions from", "mit Material von". */
  contribution: string
  /** The story is A's: "provided by", "publié par". */
  source: string
}

/** The words of "A contributed to this report". */
interface ContributedWords {
  verbs: string
  /** Between the names and the verb: "have also". */
  beforeVerb?: string
  /** Between the verb and what is contributed to: "to this". */
  beforeObject?: string
  /** What is contributed to: "report". */
  objects: string
}

/** The words of "This story is published unedited from a feed of A". */
interface SyndicatedWords {
  /** What the sentence may begin with: "this". */
  openings: string
  /** "Is published", "was taken". */
  verbs: string
  /** Those of the verbs that need no more than the agency: "stammt von". */
  verbsOfOrigin?: string
  /** What says that nobody at the site has worked on the text, or why it may print it. */
  unedited: string
}

/** The words of "For our live blog, we use material of the news agencies A and B". */
interface MaterialWords {
  /** What agencies supply: "material". */
  nouns: string
  /** "Agencies", before their names. */
  agencies: string
  /** A newsroom that speaks of itself or of its story: "we", "our". */
  ours: string
}

/**
 * The words of one language that credits are written with. A list is one text in lower case, its
 * words parted by blanks and line ends, in any order. A contraction before a name keeps its
 * apostrophe: "l'", "dall'". A word may be in several lists, and in several languages.
 */
export interface LanguageWords {
  keyWords: KeyWords
  /** Verbs among the key words that names follow without a preposition: "colaboraron". */
  verbKeys?: string
  /** Nouns that are key words only together with "by": "story by". */
  weakKeys?: string
  /** What makes a contribution of a key word: "additional". */
  additional?: string
  /** Verbs that an agency's reports follow: "includes". */
  containing: string
  /** What follows "based" and "appeared" before a name: "on". */
  on: string
  /** What else stands around a key word, before the preposition: "this report also includes". */
  fillers: string
  /** What stands between the key word and the name: "by", "von". */
  prepositions: string
  /** Articles and appositions that a name behind a verb may begin with: "la agencia". */
  beforeNames: string
  /** "With". */
  with: string
  /** "And". */
  conjunctions: string
  /** "The", "a", "our". */
  articles: string
  /** What an agency is called before its name: "the news agency". */
  appositions: string
  /** What opens a byline: "by". */
  by: string
  /** What opens a byline before a colon: "author". */
  authorLabels: string
  /** What ends a company's name: "Ltd", "GmbH". */
  companies?: string
  /** "In", "from", before a place. */
  placePrepositions: string
  /** Small words inside names: "de", "von". */
  particles: string
  /** The newsroom, where it signs before its agency: "Redazione ANSA". */
  desks?: string
  /** Those who work for an agency: "writers", "correspondent". */
  staff: string
  /** Their ranks and beats, which stand before that: "senior", "business". */
  beats?: string
  /** Agencies that are not named, as phrases: parted by `|` or a line's end, words by one blank. */
  unnamed: string
  /** What names of media, authorities and companies have in them, and those of people do not. */
  organisations: string
  /** What says that a credit is for a picture. */
  pictures: string
  /**
   * What sites print behind a story, as phrases: "read more". Of one word, nothing but a few more may
   * follow: "Share on …".
   */
  siteText?: string
  /** What names the source before a colon: "source". */
  sourceLabels: string
  contributed: ContributedWords
  syndicated: SyndicatedWords
  material: MaterialWords
}
