import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { SanitizedConfig } from 'payload'

/**
 * Builds the GraphQL schema from the server's own config, before Next can build it from the copy in
 * its bundle: Payload keeps the first one for the whole process, and the hooks of a save must be the
 * same whichever door it comes by.
 */
export async function buildGraphQL(config: SanitizedConfig): Promise<void> {
  const request = new Request('http://localhost/api/graphql', {
    body: JSON.stringify({ query: '{ __typename }' }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  await GRAPHQL_POST(config)(request)
}

/** Payload's GraphQL, as its route of Next answers it. */
export const answerGraphQL = (config: SanitizedConfig) => GRAPHQL_POST(config)
