import type { BreakingLevel } from './types.js'

/**
 * One family of words with which newsrooms mark a story as breaking. The table below is the whole
 * rule book: to teach the newsroom a new marker or a new false friend, add a row or a word here.
 *
 * Forms and false friends are written folded: lower case, without accents, words parted by one
 * space. A form of two words is also found with a hyphen or as `NewsAlert`; what is written as one
 * word without a capital inside (`NEWSALERT`) is a form of its own.
 */
export interface MarkerRule {
  level: BreakingLevel
  /** ISO 639-1 code of the language that the forms belong to. */
  language: string
  forms: readonly string[]
  /**
   * May stand before the story with nothing between but a space, if it alone is in capitals
   * ("BREAKING Ferry sinks off Skye"). Never for words that begin ordinary headlines.
   */
  bare?: true
  /** Counts in capitals only: in lower case the word is common before a colon ("Alert: …"). */
  capitalsOnly?: true
  /** Counts as a hashtag too, without further punctuation (`#breaking`). */
  hashtag?: true
  /** May be closed by a full stop in any case, as French desks write it ("Dernière minute. …"). */
  fullStop?: true
  /** Words that, coming next with nothing but a space between, make it another expression. */
  falseFriends?: readonly string[]
}

const AFTER_BREAKING = wordList(`
  apart away bad barriers boundaries bounds bread cover curfew dawn down even free from glass ground
  habits in into it law laws new news off open out point points promises rank ranks record records
  rules silence stories story taboos the through ties up waves with
`)
const AFTER_NEWS = wordList(`
  alerts anchor app award awards coverage desk editor email emails headlines newsletter reporter
  reporters reporting team updates
`)
const AFTER_DEVELOPING = wordList(`
  countries country economies economy markets nation nations new skills stories story talent the
  world
`)

/** Every marker that `findBreakingMarker` knows. */
export const MARKERS: readonly MarkerRule[] = [
  {
    level: 'breaking',
    language: 'en',
    forms: ['breaking', 'breakingnews'],
    bare: true,
    hashtag: true,
    falseFriends: AFTER_BREAKING,
  },
  {
    level: 'breaking',
    language: 'en',
    forms: [
      'breaking news',
      'breaking news alert',
      'breaking news update',
      'breaking sports news',
      'breaking weather news',
      'breaking news live',
      'live breaking news',
      'more breaking news',
      'breaking alert',
      'breaking exclusive',
      'breaking live',
      'breaking now',
      'breaking overnight',
      'breaking story',
      'breaking update',
      'breaking video',
      'just in',
      'this just in',
      'thisjustin',
    ],
    bare: true,
    hashtag: true,
    falseFriends: [...AFTER_NEWS, 'case', 'time'],
  },
  {
    level: 'developing',
    language: 'en',
    forms: ['developing'],
    bare: true,
    falseFriends: AFTER_DEVELOPING,
  },
  {
    level: 'developing',
    language: 'en',
    forms: [
      'developing story',
      'developing news',
      'developing now',
      'breaking and developing',
      'developingstory',
      'happening now',
    ],
    bare: true,
    hashtag: true,
  },
  {
    level: 'urgent',
    language: 'en',
    forms: ['urgent'],
    bare: true,
    falseFriends: ['appeal', 'call', 'calls', 'care', 'help', 'need', 'recall', 'warning'],
  },
  { level: 'urgent', language: 'en', forms: ['urgent news', 'urgent update'], bare: true },
  { level: 'urgent', language: 'en', forms: ['bulletin'], capitalsOnly: true },
  {
    level: 'flash',
    language: 'en',
    forms: ['news alert', 'newsalert', 'news flash', 'newsflash', 'flash news'],
    bare: true,
    hashtag: true,
  },
  { level: 'flash', language: 'en', forms: ['flash'] },
  { level: 'flash', language: 'en', forms: ['alert'], capitalsOnly: true },

  {
    level: 'breaking',
    language: 'de',
    forms: ['eilmeldung', 'eilt', 'soeben', 'gerade gemeldet'],
    hashtag: true,
  },
  { level: 'urgent', language: 'de', forms: ['eil'] },
  { level: 'flash', language: 'de', forms: ['blitz', 'blitzmeldung'] },

  {
    level: 'breaking',
    language: 'fr',
    forms: ['derniere minute', 'derniereminute', 'flash info', 'info derniere minute'],
    fullStop: true,
    hashtag: true,
  },
  { level: 'urgent', language: 'fr', forms: ['urgent'], fullStop: true },
  { level: 'urgent', language: 'fr', forms: ['alerte info'], bare: true },
  { level: 'flash', language: 'fr', forms: ['flash'] },

  {
    level: 'breaking',
    language: 'es',
    forms: ['ultima hora', 'ultimahora', 'ultimo momento', 'ultimo minuto', 'de ultima hora'],
    bare: true,
    fullStop: true,
    hashtag: true,
  },
  { level: 'urgent', language: 'es', forms: ['urgente'], bare: true },
  { level: 'developing', language: 'es', forms: ['en desarrollo', 'noticia en desarrollo'] },

  {
    level: 'breaking',
    language: 'it',
    forms: ['ultima ora', 'ultimaora', 'ultim ora', 'ultimissima'],
    hashtag: true,
  },
  { level: 'urgent', language: 'it', forms: ['urgente'] },
  { level: 'flash', language: 'it', forms: ['flash', 'flash news', 'lampo'] },

  {
    level: 'breaking',
    language: 'pt',
    forms: ['ultima hora', 'ultimahora', 'ultimo minuto', 'plantao', 'plantao urgente'],
    bare: true,
    falseFriends: ['da', 'de', 'do', 'medico'],
    hashtag: true,
  },
  { level: 'urgent', language: 'pt', forms: ['urgente'], bare: true },
  { level: 'developing', language: 'pt', forms: ['em atualizacao', 'em desenvolvimento'] },
]

/**
 * What follows a marker in an advertisement for the newsroom's own alerts ("Breaking news: sign up
 * for our e-mails"). Such a line marks no story.
 */
export const PROMOTIONS: readonly string[] = [
  'click here',
  'download our',
  'download the',
  'follow us',
  'get alerts',
  'get breaking',
  'get our',
  'join our',
  'sign up',
  'subscribe',
]

function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/u)
}
