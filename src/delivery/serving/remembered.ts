import type { Payload } from 'payload'

import { deliveryUnderWay } from './delivery.js'

/** Longer names are made by visitors who want to fill the memory, in characters. */
const MAX_NAME = 500

/**
 * What `read` brings for the public, from memory where it was brought before and nothing that it was
 * read from has changed: for a host's own pages. It comes back as JSON does. Where nothing is
 * delivered from memory it is read each time.
 *
 * @param name what it is, with all that it depends on: `['topic', slug, after]`
 */
export async function remembered<T>(
  payload: Payload,
  name: readonly (null | string)[],
  read: () => Promise<T>,
): Promise<T> {
  const delivery = deliveryUnderWay(payload)
  const key = `data ${JSON.stringify(name)}`
  if (!delivery || key.length > MAX_NAME) return read()
  const { readers } = delivery
  const { body } =
    readers.find(key) ?? (await readers.make(key, async () => Response.json(await read()))).answer
  return JSON.parse(body.toString('utf8')) as T
}
