/** Somebody or something that a story names: by name or slug, or with what a new one is made from. */
export type Named = string | { kind?: string; name: string; slug?: string }

/**
 * A story of an archive: one line of an import, as a JSON object.
 *
 * Besides these, a line may have any field of the collection's own (`genre`, `urgency`, `dateline`,
 * `corrections`, one that the app has added …) as the REST API takes it.
 */
export interface ArchiveStory {
  /** Up to 300 characters. The only field that a line must have. */
  headline: string
  standfirst?: null | string
  /** The story's text in one of four forms; a line has one of them or none. */
  body?: object | null
  /** The body as HTML. Scripts, styles and pictures are left out. */
  bodyHTML?: null | string
  /** The body as Markdown. */
  bodyMarkdown?: null | string
  /** The body as plain text, a paragraph for each line. */
  text?: null | string
  /** Default: made from the headline. One that is taken is numbered. */
  slug?: null | string
  /** Default: `published`. */
  _status?: 'draft' | 'published'
  /** ISO 8601. Default for a published story: the moment of the import. */
  publishedAt?: null | string
  /** ISO 8601. */
  embargoUntil?: null | string
  /** In the order of the byline. New ones are created, as people unless `kind` says otherwise. */
  authors?: Named[] | null
  /** The most important first. New ones are created, as subjects unless `kind` says otherwise. */
  topics?: Named[] | null
  /** BCP 47, such as `pt-BR`. Default `en`. */
  language?: null | string
  /** Where it came from. `uri` tells it from every other: a story whose `uri` is there is left alone. */
  source?: { provider?: string; uri?: string; url?: string; version?: string } | null
  [field: string]: unknown
}
