import type { Payload } from 'payload'

import type { Newsroom } from '../../options.js'
import type { ReaderRoutes } from '../http/index.js'
import type { VisitorOptions } from '../http/visitor.js'

/** Where readers find the newsroom's stories, as Payload's config has it. */
export function routesOf({ config }: Payload, slugs: Newsroom['slugs']): ReaderRoutes {
  const { api, graphQL } = config.routes
  const { articles, authors, contributors, media, topics } = slugs
  return {
    api,
    collections: new Set([articles, authors, contributors, media, topics, 'redirects']),
    defaultDepth: config.defaultDepth,
    graphQL: `${api}${graphQL}`,
  }
}

/** What of a visitor an answer depends on: the language of its sentences, and CORS. */
export function visitorsOf({ config }: Payload): VisitorOptions {
  const { cors, i18n } = config
  const origins = typeof cors === 'string' ? [] : Array.isArray(cors) ? cors : cors.origins
  const languages = Object.keys(i18n.supportedLanguages)
  return {
    languages: [
      i18n.fallbackLanguage,
      ...languages.filter((language) => language !== i18n.fallbackLanguage),
    ],
    origins: new Set(origins === '*' ? [] : origins),
  }
}
