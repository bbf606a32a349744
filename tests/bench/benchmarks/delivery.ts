import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { ensureBuilt } from '../../../src/startup/build.js'
import type { Benchmark } from '../benchmark.js'
import { type Measurement, measureRead } from '../http/measurements.js'
import type { ServerKind } from '../http/messages.js'
import { makeBreaking, readsOf } from '../http/reads.js'
import { chartOf, documentOf, load } from '../http/results/index.js'
import { type Server, startReaders, startServer } from '../http/servers.js'

const FOLDER = path.join('docs', 'bench')

/**
 * What readers get over HTTP: the newsroom from memory and without, against bare Payload and against
 * a server that does nothing but send the same bytes.
 */
export const delivery: Benchmark = {
  name: 'delivery',
  run: async (stages, { connections, next, seconds, stories, turns, write }) => {
    const began = new Date()
    const loadBefore = load()
    if (next) await ensureBuilt((line) => stages.say(line))
    const readers = startReaders()
    const measured: Measurement[] = []
    try {
      for (const count of stories) {
        const newsroom = await stages.newsroom(count)
        const bare = await stages.barePayload(count)
        await makeBreaking(newsroom.payload, bare.payload)
        const servers = await startAll(newsroom.databaseURL, bare.databaseURL, next)
        try {
          for (const read of readsOf(count)) {
            for (const many of connections) {
              stages.say(`Measuring ${read.name} on ${many} connections, ${count} stories …`)
              const args = { connections: many, read, readers, seconds, servers, stories: count }
              measured.push(...(await measureRead({ ...args, turns })))
            }
          }
        } finally {
          for (const server of servers.values()) await server.stop()
        }
      }
    } finally {
      await readers.stop()
    }
    const text = documentOf(measured, { began, loadBefore, seconds, turns })
    if (write) {
      await mkdir(FOLDER, { recursive: true })
      await writeFile(path.join(FOLDER, 'delivery.md'), text)
      await writeFile(path.join(FOLDER, 'delivery.svg'), chartOf(measured))
    }
    return text
  },
}

async function startAll(
  newsroom: string,
  bare: string,
  next: boolean,
): Promise<Map<ServerKind, Server>> {
  const kinds: ServerKind[] = ['bare', 'newsroom-cold', 'newsroom', 'node']
  if (next) kinds.push('newsroom-next')
  const servers = new Map<ServerKind, Server>()
  for (const kind of kinds) {
    servers.set(kind, await startServer(kind, kind === 'bare' ? bare : newsroom))
  }
  return servers
}
