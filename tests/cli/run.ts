import { spawn } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const BIN = path.join(ROOT, 'bin/payload-newsroom.js')

/** The end of a command: its exit code and what it printed where. */
export interface Outcome {
  code: null | number
  stderr: string
  stdout: string
}

/** Runs `payload-newsroom` from the repository, with `input` on standard input. */
export const runBin = (args: string[], input: Buffer | string = ''): Promise<Outcome> =>
  run(process.execPath, [BIN, ...args], input)

/** Runs the command as it is written in the README. */
export const runNpx = (args: string[], input = ''): Promise<Outcome> =>
  run('npx', ['payload-newsroom', ...args], input)

function run(command: string, args: string[], input: Buffer | string): Promise<Outcome> {
  const child = spawn(command, args, { cwd: ROOT })
  const outcome: Outcome = { code: null, stderr: '', stdout: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (outcome.stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (outcome.stderr += chunk))
  // A command that needs no input, or has had enough of it, may be gone before all is written.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...outcome, code }))
  })
}
