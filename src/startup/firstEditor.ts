import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { Environment } from '../environment.js'

/** The first editor's way in, as printed once. */
export interface Credentials {
  email: string
  password: string
}

/**
 * Creates the first editor, an admin, when there are no users yet: before the server listens, so that
 * nobody else can claim the newsroom. Returns the credentials to print, or `null` when there were users.
 */
export async function ensureFirstEditor(
  payload: Payload,
  { email, password }: Environment['firstEditor'],
): Promise<Credentials | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const credentials = { email, password: password ?? randomBytes(12).toString('base64url') }
  await payload.create({
    collection: 'users',
    data: { ...credentials, name: 'First editor', role: 'admin' },
  })
  return credentials
}
