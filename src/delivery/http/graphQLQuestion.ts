import { createHash } from 'node:crypto'

import { Kind, OperationTypeNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'

import type { Headers } from './visitor.js'

/** What a GraphQL request asks, by GET or POST. */
export interface GraphQLQuestion {
  operationName?: null | string
  query: string
  variables?: null | Record<string, unknown>
}

/** The largest body that is looked at, in bytes. */
const MAX_BODY = 100_000

/** Where a request has its question: in its address, or in a body that is short enough. */
export function placeOfQuestion(
  method: string | undefined,
  { 'content-length': length }: Headers,
): 'address' | 'body' | null {
  if (method === 'GET' || method === 'HEAD') return 'address'
  return method === 'POST' && Number(length) <= MAX_BODY ? 'body' : null
}

/** Most of the bodies that are remembered, in characters: front ends ask the same few questions. */
const MAX_REMEMBERED = 2_000_000

const remembered = new LRUCache<string, GraphQLQuestion>({
  maxSize: MAX_REMEMBERED,
  // With what has been read of it.
  sizeCalculation: (_, body) => 3 * body.length + 500,
})

/** Reads a POST's body; `null` for one that is no GraphQL request. The same body, the same object. */
export function questionIn(body: string): Readonly<GraphQLQuestion> | null {
  const before = remembered.get(body)
  if (before) return before
  try {
    const question = asQuestion(JSON.parse(body))
    if (question) remembered.set(body, question)
    return question
  } catch {
    return null
  }
}

/** Reads a GET's parameters; `null` for those that are no GraphQL request. */
export function questionOf(parameters: URLSearchParams): GraphQLQuestion | null {
  const variables = parameters.get('variables')
  try {
    return asQuestion({
      operationName: parameters.get('operationName'),
      query: parameters.get('query'),
      variables: variables ? (JSON.parse(variables) as unknown) : null,
    })
  } catch {
    return null
  }
}

function asQuestion(value: unknown): GraphQLQuestion | null {
  const {
    operationName = null,
    query,
    variables = null,
  } = (value ?? {}) as Partial<GraphQLQuestion>
  const isNamed = operationName === null || typeof operationName === 'string'
  const isObject = typeof variables === 'object' && !Array.isArray(variables)
  return typeof query === 'string' && isNamed && isObject
    ? { operationName, query, variables }
    : null
}

const keys = new WeakMap<GraphQLQuestion, null | string>()

/**
 * The name under which the answer is kept; `null` where it is not only read: a mutation, a
 * subscription, or a document that GraphQL itself must refuse.
 */
export function graphQLKey(question: Readonly<GraphQLQuestion>): null | string {
  const before = keys.get(question)
  if (before !== undefined) return before
  const key = keyOf(question)
  keys.set(question, key)
  return key
}

function keyOf(question: GraphQLQuestion): null | string {
  if (!onlyReads(question.query)) return null
  const hash = createHash('sha256')
  for (const part of [question.query, question.operationName ?? '', sorted(question.variables)]) {
    hash.update(part).update('\0')
  }
  return `graphql ${hash.digest('base64url')}`
}

function onlyReads(query: string): boolean {
  try {
    return parse(query, { maxTokens: 10_000, noLocation: true }).definitions.every(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ||
        (definition.kind === Kind.OPERATION_DEFINITION &&
          definition.operation === OperationTypeNode.QUERY),
    )
  } catch {
    return false
  }
}

/** Variables as JSON, in one order of their names. */
const sorted = (variables: GraphQLQuestion['variables']): string =>
  JSON.stringify(variables ?? {}, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
