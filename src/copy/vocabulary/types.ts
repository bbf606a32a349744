/**
 * The trade's words in one language. Every entry is a phrase; case, accents, punctuation and
 * apostrophes do not matter. Entries are matched as whole words.
 */
export interface Vocabulary {
  /** Words of a breaking-news alert: `breaking news alerts`. */
  alert: string[]
  /** What leads a byline: `by`. */
  byline: string[]
  /** Phrases that tell a biography: `is a reporter`. */
  biography: string[]
  consent: {
    /** What is agreed to: `privacy policy`. */
    matter: string[]
    /** How a consent line opens a clause: `by signing up`. */
    opening: string[]
    /** Enough alone: `privacy policy and terms of service apply`. */
    phrase: string[]
  }
  /** How a line that is nothing but a credit opens: `with files from`. */
  credit: string[]
  /** Words of a date line: months, days, `published`. */
  date: string[]
  /** Headings after which no story follows: `about the author`. */
  ending: string[]
  /** The line opens with one of these: `read more`, `advertisement`. */
  opening: Partial<Record<PageKind, string[]>>
  /** The section names that stand above a headline: `world`. */
  section: string[]
  /** Words a share button is made of, with its neighbours: `share`, `copy`. */
  share: string[]
  signUp: {
    /** How a sign-up opens a clause: `sign up`. */
    ask: string[]
    /** Where it is sent: `your inbox`. */
    inbox: string[]
    /** What is offered: `newsletter`. */
    offer: string[]
    /** Enough alone: `sign up for our newsletter`. */
    phrase: string[]
  }
  /** Enough alone to tell a paywall: `reserved for subscribers`. */
  subscription: string[]
  /** The line is nothing but this, numbers aside: `comments`. */
  whole: Partial<Record<'consent' | 'signUp' | 'subscription' | PageKind, string[]>>
  /** The line has this anywhere. */
  within: Partial<Record<PageKind, string[]>>
  /** Words that speak to the reader: `you`, `our`. */
  you: string[]
}

/** Furniture that is told by its words alone. */
export type PageKind = 'ad' | 'caption' | 'copyright' | 'nav' | 'related' | 'share' | 'ui' | 'video'

/** Reads the entries of a table from text: phrases with commas between them, on any number of lines. */
export const list = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
