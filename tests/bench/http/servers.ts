import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { NODE_FLAGS } from '../../support/newsroom.js'
import type {
  Answered,
  Crowd,
  FixedAnswer,
  FromServer,
  ServerKind,
  ToServer,
  Usage,
} from './messages.js'

/** A server in a process of its own. */
export interface Server {
  /** Tells a `node` server what to answer. */
  answerWith: (answer: FixedAnswer) => Promise<void>
  stop: () => Promise<void>
  url: string
  /** What its process has taken so far. */
  usage: () => Promise<Usage>
}

/** Starts a server of this kind on a database that has been filled. */
export async function startServer(kind: ServerKind, databaseURL: string): Promise<Server> {
  const child = start('serverProcess.ts', [kind, databaseURL])
  const { port } = await answerOf<FromServer & { type: 'ready' }>(child)
  const ask = (message: ToServer): Promise<Usage> => {
    child.send(message)
    return answerOf<FromServer & { type: 'usage' }>(child)
  }
  return {
    answerWith: async (answer) => void (await ask({ ...answer, type: 'answer' })),
    stop: () => stop(child),
    url: `http://127.0.0.1:${port}`,
    usage: () => ask({ type: 'usage' }),
  }
}

/** Readers in a process of their own, so that they do not wait for what the benchmark does. */
export interface Readers {
  ask: (crowd: Crowd) => Promise<Answered>
  stop: () => Promise<void>
}

/** Starts the process of the readers. */
export function startReaders(): Readers {
  const child = start('readersProcess.ts', [])
  return {
    ask: (crowd) => {
      child.send(crowd)
      return answerOf<Answered>(child)
    },
    stop: () => stop(child),
  }
}

function start(file: string, args: string[]): ChildProcess {
  return fork(path.join(import.meta.dirname, file), args, {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: NODE_FLAGS,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** The next message of a process; rejects when it ends instead. */
async function answerOf<Message>(child: ChildProcess): Promise<Message> {
  const ending = new AbortController()
  const ended = once(child, 'exit', { signal: ending.signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.slice(-2).join(' ')} ended with code ${String(code)}.`)
  })
  try {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [Message]
    return message
  } finally {
    ended.catch(() => undefined)
    ending.abort()
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
