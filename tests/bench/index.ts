import { benchmarks } from './benchmarks/index.js'
import { mongoDatabases, sqliteFiles } from './databases.js'
import { formatReport } from './report.js'
import { readSettings } from './settings.js'
import { makeStages } from './stages.js'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * `npm run bench`: what readers wait for, as ratios between things timed in turns in one run. The
 * milliseconds are of this machine and of requests handled in process, without the network.
 */
async function run(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env)
  const names = benchmarks.map(({ name }) => name)
  const chosen = benchmarks.filter(
    ({ name }) =>
      settings.only.length === 0 ||
      settings.only.some((part) => (names.includes(part) ? name === part : name.includes(part))),
  )
  if (chosen.length === 0) {
    throw new Error(`--only names no benchmark; there are ${names.join(', ')}.`)
  }

  const databases = await (settings.onMongo ? mongoDatabases() : sqliteFiles())
  const stages = makeStages(databases, say)
  try {
    for (const benchmark of chosen) {
      const result = await benchmark.run(stages, settings)
      say(`\n${typeof result === 'string' ? result : formatReport(result)}\n`)
    }
  } finally {
    await stages.close()
    await databases.remove()
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
