import { setTimeout as pause } from 'node:timers/promises'

import type { Server } from './servers.js'

/** One publication, and what readers got right after it. */
export interface Edition {
  /** How often a reader looked after the publication had been answered. */
  reads: number
  /** Bytes of the server's memory. */
  rss: number
  /** How long the publication took, in milliseconds. */
  saved: number
  /** How often the reader got what was there before. */
  stale: number
}

const SLUG = 'story-0'
const PAGES = [`/api/newsroom/articles/${SLUG}`, '/api/newsroom/front']
const JSON_BODY = { 'content-type': 'application/json' }

/** Signs in, then publishes a new headline of the newest story once a second. */
export async function publishEachSecond(
  server: Server,
  credentials: { email: string; password: string },
  seconds: number,
): Promise<Edition[]> {
  const { token } = (await answerTo(`${server.url}/api/users/login`, {
    body: JSON.stringify(credentials),
    headers: JSON_BODY,
    method: 'POST',
  })) as { token: string }
  const { id } = (await answerTo(`${server.url}/api/newsroom/articles/${SLUG}`)) as { id: number }

  const editions: Edition[] = []
  const began = performance.now()
  while (performance.now() - began < seconds * 1_000) {
    const due = pause(1_000)
    const headline = `Talks go on, hour ${editions.length}`
    const start = performance.now()
    await answerTo(`${server.url}/api/articles/${id}`, {
      body: JSON.stringify({ _status: 'published', headline }),
      headers: { ...JSON_BODY, authorization: `JWT ${token}` },
      method: 'PATCH',
    })
    const saved = performance.now() - start
    const pages = await Promise.all(PAGES.map((page) => answerTo(server.url + page)))
    const stale = pages.filter((page) => !JSON.stringify(page).includes(`"${headline}"`)).length
    editions.push({ reads: pages.length, rss: (await server.usage()).rss, saved, stale })
    await due
  }
  return editions
}

async function answerTo(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text}`)
  return JSON.parse(text)
}
