import type { Answered, Asked, Crowd, ServerKind } from './messages.js'
import { medianOf } from '../measure.js'
import type { Read } from './reads.js'
import type { Readers, Server } from './servers.js'

/** How one server answered one read: medians of the turns. */
export interface Measurement extends Answered {
  connections: number
  /** Milliseconds of a processor that the server took for a request. */
  cpu: number
  kind: ServerKind
  read: string
  /** Bytes of the server's memory at the end of its last turn. */
  rss: number
  stories: number
}

/** @see measureRead */
export interface MeasureArgs {
  connections: number
  read: Read
  readers: Readers
  /** How long a turn is, in seconds. */
  seconds: number
  servers: ReadonlyMap<ServerKind, Server>
  stories: number
  turns: number
}

/** How long the first turn is, which is not counted: code is compiled, and memory filled. */
const WARM_UP_SECONDS = 0.5

/** These ask the database each time: readers wait too long for a turn to be measured in seconds. */
const SLOW: readonly ServerKind[] = ['bare', 'newsroom-cold']
const SLOW_ANSWERS = 100

/** Lets readers ask all servers for the same, one after the other, in as many turns as are told. */
export async function measureRead(args: MeasureArgs): Promise<Measurement[]> {
  const { servers, turns } = args
  const taken = new Map<ServerKind, Turn[]>()
  for (let turn = -1; turn < turns; turn += 1) {
    for (const kind of servers.keys()) {
      const isWarmUp = turn < 0
      // A crowd that leaves before it is answered would keep the server busy in the others' turns.
      const few = isWarmUp && SLOW.includes(kind) ? { ...args, connections: 2 } : args
      const measured = await oneTurn(few, kind, untilOf(few, kind, isWarmUp))
      if (turn >= 0) taken.set(kind, [...(taken.get(kind) ?? []), measured])
    }
  }
  return [...taken].map(([kind, all]) => {
    const median = (name: keyof Turn) => medianOf(all.map((turn) => turn[name]))
    return {
      connections: args.connections,
      cpu: median('cpu'),
      answers: median('answers'),
      errors: 0,
      kind,
      p50: median('p50'),
      p99: median('p99'),
      rate: median('rate'),
      read: args.read.name,
      rss: all.at(-1)?.rss ?? NaN,
      stories: args.stories,
      timeouts: 0,
    }
  })
}

type Turn = Answered & { cpu: number; rss: number }

function untilOf(
  { connections, seconds }: MeasureArgs,
  kind: ServerKind,
  isWarmUp: boolean,
): Crowd['until'] {
  if (isWarmUp) return { seconds: WARM_UP_SECONDS }
  return SLOW.includes(kind) ? { answers: Math.max(SLOW_ANSWERS, connections) } : { seconds }
}

async function oneTurn(
  { connections, read, readers, servers }: MeasureArgs,
  kind: ServerKind,
  until: Crowd['until'],
): Promise<Turn> {
  const server = servers.get(kind)
  if (!server) throw new Error(`There is no server "${kind}".`)
  if (kind === 'node') await server.answerWith(await answerOf(servers, read))
  const before = await server.usage()
  const crowd: Crowd = { connections, requests: requestsTo(kind, read), until, url: server.url }
  const answered = await readers.ask(crowd)
  const { cpu, rss } = await server.usage()
  if (answered.errors > 0) {
    throw new Error(`${answered.errors} requests of "${read.name}" to "${kind}" failed.`)
  }
  return { ...answered, cpu: ((cpu - before.cpu) * 1_000) / answered.answers, rss }
}

/** Those that ask for many stories are for servers that keep nothing; what is hot is asked for again. */
function requestsTo(kind: ServerKind, { ours, theirs }: Read): Asked[] {
  if (kind === 'bare') return theirs
  return kind === 'newsroom-cold' ? ours : ours.slice(0, 1)
}

/** The newsroom's answer, for the server that answers with the same bytes. */
async function answerOf(servers: MeasureArgs['servers'], { ours: [asked] }: Read) {
  const { body, method, path } = asked as Asked
  const url = `${servers.get('newsroom')?.url}${path}`
  const headers = { 'accept-encoding': 'identity', 'content-type': 'application/json' }
  const response = await fetch(url, { body, headers, method })
  return {
    body: await response.text(),
    contentType: response.headers.get('content-type') ?? 'application/json',
  }
}
