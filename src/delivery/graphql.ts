import type { GraphQLObjectType as ObjectType, GraphQLResolveInfo } from 'graphql'
import type { GraphQLExtension, PayloadRequest } from 'payload'

import type { CollectionName, Newsroom } from '../options.js'
import { askedFor } from './askedFor.js'
import { articleBySlug, breakingStories, frontPage, type ListedBy, subjectPage } from './queries.js'

interface Context {
  req: PayloadRequest
}
type Args = { after?: string; limit?: number; slug: string }

const SUBJECT_QUERIES: Record<string, ListedBy> = {
  AuthorPage: 'authors',
  ContributorPage: 'contributors',
  TopicPage: 'topics',
}

/**
 * GraphQL queries for front ends: `ArticleBySlug`, `FrontPage`, `BreakingNow`, `TopicPage`,
 * `AuthorPage` and `ContributorPage`. They answer what the REST endpoints below `/api/newsroom` do.
 */
export const deliveryQueries =
  (newsroom: Newsroom): GraphQLExtension =>
  (graphQL, payload) => {
    const { GraphQLInt, GraphQLNonNull, GraphQLString } = graphQL
    const types = pageTypes(graphQL, payload, newsroom)
    const pageArgs = { after: { type: GraphQLString }, limit: { type: GraphQLInt } }
    const slugArg = { slug: { type: new GraphQLNonNull(GraphQLString) } }
    const asked = (info: GraphQLResolveInfo, name: CollectionName, ...lists: string[]) =>
      askedFor(graphQL, info, lists, fieldsOf(payload, newsroom.slugs[name]))

    const queries: ReturnType<GraphQLExtension> = {
      ArticleBySlug: {
        args: slugArg,
        resolve: (_: unknown, { slug }: Args, { req }: Context, info: GraphQLResolveInfo) =>
          articleBySlug(newsroom, req, slug, { select: asked(info, 'articles') }),
        type: types.article,
      },
      BreakingNow: {
        args: pageArgs,
        resolve: (_: unknown, args: Args, { req }: Context, info: GraphQLResolveInfo) =>
          breakingStories(newsroom, req, { ...args, select: asked(info, 'articles', 'articles') }),
        type: types.page,
      },
      FrontPage: {
        args: pageArgs,
        resolve: (_: unknown, args: Args, { req }: Context, info: GraphQLResolveInfo) =>
          frontPage(newsroom, req, {
            ...args,
            // Of both lists, as most breaking stories are among the newest.
            select: asked(info, 'articles', 'articles', 'breaking'),
          }),
        type: types.front,
      },
    }
    for (const [name, listedBy] of Object.entries(SUBJECT_QUERIES)) {
      queries[name] = {
        args: { ...pageArgs, ...slugArg },
        resolve: (_: unknown, args: Args, { req }: Context, info: GraphQLResolveInfo) =>
          subjectPage(newsroom, req, {
            ...args,
            listedBy,
            select: asked(info, 'articles', 'articles'),
            selectSubject: asked(info, listedBy, 'subject'),
          }),
        type: types.subject(name, listedBy),
      }
    }
    return queries
  }

const fieldsOf = (payload: Parameters<GraphQLExtension>[1], slug: string) =>
  payload.collections[slug]?.config.flattenedFields ?? []

function pageTypes(
  graphQL: Parameters<GraphQLExtension>[0],
  payload: Parameters<GraphQLExtension>[1],
  newsroom: Newsroom,
) {
  const { GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } = graphQL
  const typeOf = (name: CollectionName): ObjectType => {
    const type = payload.collections[newsroom.slugs[name]]?.graphQL?.type
    if (!type)
      throw new Error(`GraphQL is switched off for the collection "${newsroom.slugs[name]}".`)
    return type
  }
  const article = typeOf('articles')
  const articles = { type: new GraphQLNonNull(new GraphQLList(article)) }
  const fields = { articles, next: { type: GraphQLString } }

  return {
    article,
    front: new GraphQLObjectType({ name: 'FrontPage', fields: { ...fields, breaking: articles } }),
    page: new GraphQLObjectType({ name: 'ArticlePage', fields }),
    subject: (name: string, listedBy: ListedBy) =>
      new GraphQLObjectType({ name, fields: { ...fields, subject: { type: typeOf(listedBy) } } }),
  }
}
