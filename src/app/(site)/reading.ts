import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest, type TypedUser } from 'payload'
import { cache } from 'react'

import type { Newsroom } from '../../options.js'

/** What a page needs to ask for stories. */
export interface Reading {
  newsroom: Newsroom
  /** Carries who reads: every query is made with that person's rights. */
  req: PayloadRequest
}

/** Reads as `user`. */
export async function readAs(user?: TypedUser): Promise<Reading> {
  const payload = await getPayload({ config })
  const req = await createLocalReq(user ? { user } : {}, payload)
  return { newsroom: payload.config.custom?.newsroom as Newsroom, req }
}

/** Reads as the public does, whoever is signed in. Made once for each page shown. */
export const readAsPublic = cache(() => readAs())
