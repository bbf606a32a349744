import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { ensureBuilt } from '../src/startup/build.js'
import { findBrowser } from './support/browser.js'
import { startMongo } from './support/mongo.js'

/** What one step of the run counted. */
interface Count {
  failed: number
  passed: number
  skipped: number
}

const PASSED: Count = { failed: 0, passed: 1, skipped: 0 }
const FAILED: Count = { failed: 1, passed: 0, skipped: 0 }
const SKIPPED: Count = { failed: 0, passed: 0, skipped: 1 }

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const sayLoudly = (line: string): void => say(`\n${'!'.repeat(80)}\n!! ${line}\n${'!'.repeat(80)}`)

/** Runs every check, each whatever became of those before it, and ends with the sum of them all. */
async function run(): Promise<Count> {
  const reports = await mkdtemp(path.join(os.tmpdir(), 'newsroom-reports-'))
  const counts: Count[] = []
  const step = async (title: string, work: () => Promise<Count>) => {
    say(`\n── ${title}`)
    counts.push(await work())
  }
  const vitest = (project: string, env: Record<string, string> = {}) =>
    runVitest(project, path.join(reports, `${counts.length}.json`), env)

  await step('Lint', () => runCommand('eslint', ['.']))
  await step('Format', () => runCommand('prettier', ['--check', '--log-level', 'warn', '.']))
  await step('Types', () => runCommand('tsc', ['--noEmit']))
  await step('Pure functions', () => vitest('unit'))
  await step('Package', () => vitest('package'))
  await step('Build', build)
  await step('API on SQLite', () => vitest('api'))

  const mongo = await startMongo()
  await step('Databases, in process', () => vitest('database', mongo.env))
  if (mongo.url === null) {
    sayLoudly(`MongoDB was skipped: ${mongo.reason}`)
    counts.push(mongo.required ? FAILED : SKIPPED)
  } else {
    const { url } = mongo
    await step('API on MongoDB', () => vitest('api', { ...mongo.env, TEST_DATABASE_URL: url }))
  }
  await mongo.stop()

  const browser = findBrowser()
  if (browser === null) {
    sayLoudly('Browser tests were skipped: no Chromium was found. Set BROWSER to its path.')
    counts.push(SKIPPED)
  } else {
    await step('Admin and site in a browser', () => vitest('e2e', { BROWSER: browser }))
  }

  await rm(reports, { force: true, recursive: true })
  return sum(counts)
}

async function build(): Promise<Count> {
  try {
    await ensureBuilt(say)
    return PASSED
  } catch (error) {
    say(String(error))
    return FAILED
  }
}

async function runCommand(name: string, args: string[]): Promise<Count> {
  return (await exitCode(name, args)) === 0 ? PASSED : FAILED
}

async function runVitest(
  project: string,
  report: string,
  env: Record<string, string>,
): Promise<Count> {
  const code = await exitCode(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile',
      report,
    ],
    env,
  )
  const count = await readReport(report)
  // A run that breaks before or after its tests has failed, whatever it counted.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

async function readReport(report: string): Promise<Count> {
  try {
    const { numFailedTests, numPassedTests, numPendingTests } = JSON.parse(
      await readFile(report, 'utf8'),
    ) as { numFailedTests: number; numPassedTests: number; numPendingTests: number }
    return { failed: numFailedTests, passed: numPassedTests, skipped: numPendingTests }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return FAILED
    throw error
  }
}

function exitCode(
  name: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<null | number> {
  const child = spawn(path.join('node_modules', '.bin', name), args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

function sum(counts: Count[]): Count {
  return counts.reduce((total, count) => ({
    failed: total.failed + count.failed,
    passed: total.passed + count.passed,
    skipped: total.skipped + count.skipped,
  }))
}

const { failed, passed, skipped } = await run()
say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
