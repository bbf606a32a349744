import { spawn } from 'node:child_process'
import path from 'node:path'

import { NODE_FLAGS } from '../newsroom.js'

/** A save in a process of its own. */
export interface SlowSave {
  /** Resolves once it is committed. */
  committed: Promise<void>
  /** Resolves once all is written, and the commit is held up. */
  held: Promise<void>
}

const PROGRAM = path.join(import.meta.dirname, 'slowSave.ts')

/** Writes a story's headline in a transaction whose commit takes so many milliseconds. */
export function saveSlowly(args: {
  databaseURL: string
  headline: string
  hold: number
  id: number | string
}): SlowSave {
  const child = spawn(
    process.execPath,
    [...NODE_FLAGS, PROGRAM, String(args.hold), String(args.id), args.headline],
    {
      env: { DATABASE_URL: args.databaseURL, NODE_ENV: 'production', PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  const says = (word: string) =>
    new Promise<void>((resolve, reject) => {
      child.stdout.on('data', () => output.includes(word) && resolve())
      child.on('close', (code) => reject(new Error(`The slow save ended (${code}):\n${output}`)))
    })
  const collect = (chunk: Buffer): void => void (output += chunk.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return { committed: says('committed\n'), held: says('held\n') }
}
