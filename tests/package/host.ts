import { type ChildProcess, fork, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** What the host installs besides the package, in the versions that it is developed with. */
const HOST_NEEDS = [
  '@payloadcms/db-sqlite',
  '@payloadcms/richtext-lexical',
  '@payloadcms/sdk',
  '@payloadcms/ui',
  '@types/node',
  'graphql',
  'payload',
  'typescript',
]

/** A bare Payload app in a folder of its own, into which the packed package is installed. */
export interface Host {
  folder: string
  remove: () => Promise<void>
  tarball: string
}

/** The end of a command: its code and everything that it printed. */
export interface Outcome {
  code: null | number
  output: string
}

/** Packs the package and installs it, as npm would for anybody, in a fresh folder. */
export async function installHost(): Promise<Host> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'newsroom-host-'))
  await succeed('npm', ['pack', '--pack-destination', folder], ROOT)
  const { name, version, ...own } = await readPackage()
  const tarball = path.join(folder, `${name}-${version}.tgz`)

  const needs = HOST_NEEDS.map((need) => [need, own.devDependencies[need]])
  const dependencies = { ...Object.fromEntries(needs), [name]: `file:${tarball}` } as object
  await cp(path.join(import.meta.dirname, 'host'), folder, { recursive: true })
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'host', dependencies, private: true, type: 'module' }),
  )
  // A conflict of versions is an error here, where npm only warns.
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline']
  await succeed('npm', ['install', '--strict-peer-deps', ...quietly], folder)
  return { folder, remove: () => rm(folder, { force: true, recursive: true }), tarball }
}

/** Starts the host's server on a free port; `stop` ends it. */
export async function startHost({ folder }: Host) {
  const child = fork('server.js', {
    cwd: folder,
    env: { ...ownEnvironment(), DISABLE_PAYLOAD_HMR: 'true' },
    // Lexical's entry for Node awaits imports of itself, on which Node 20 now and then hangs.
    execArgv: ['--conditions=production'],
    silent: true,
  })
  const output = collect(child)
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (address) => resolve((address as { port: number }).port))
    child.once('exit', () => reject(new Error(`The host did not start.\n${output()}`)))
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill()
    })
  return { stop, url: `http://127.0.0.1:${port}` }
}

/** Runs one of the tools that the repository has installed. */
export function tool(name: string, args: string[], folder = ROOT): Promise<Outcome> {
  return command(path.join(ROOT, 'node_modules/.bin', name), args, folder)
}

/** Runs one of the commands that the host has by installing the package. */
export function installedTool({ folder }: Host, name: string, args: string[]): Promise<Outcome> {
  return command(path.join(folder, 'node_modules/.bin', name), args, folder)
}

export async function readPackage() {
  return JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
    name: string
    peerDependencies: Record<string, string>
    version: string
  }
}

async function succeed(name: string, args: string[], cwd: string): Promise<void> {
  const { code, output } = await command(name, args, cwd)
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} failed.\n${output}`)
}

function command(name: string, args: string[], cwd: string): Promise<Outcome> {
  const child = spawn(name, args, { cwd, env: ownEnvironment() })
  const output = collect(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: output() }))
  })
}

/** The environment without what the test runner has put there, which would pass for the host's own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([key]) => !/^(?:VITEST|NODE_ENV$|DATABASE_URL$|PAYLOAD_)/.test(key),
  )
  return Object.fromEntries(entries) as NodeJS.ProcessEnv
}

function collect({ stderr, stdout }: Pick<ChildProcess, 'stderr' | 'stdout'>): () => string {
  let output = ''
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  return () => output
}
