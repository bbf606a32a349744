import { getPayload } from 'payload'

import config from '../../../src/payload.config.js'

/**
 * A process whose save takes long to be committed: `node slowSave.ts MILLISECONDS ID HEADLINE` prints
 * `held` when all has been written, and `committed` so many milliseconds later.
 */
const [hold, id = '', headline] = process.argv.slice(2)
const payload = await getPayload({ config })

/** The end of a transaction, by adapter: MongoDB's driver has the one, Drizzle's the other. */
type Session = Partial<Record<'commitTransaction' | 'resolve', () => Promise<void>>>

const transactionID = await payload.db.beginTransaction()
if (transactionID === null) throw new Error('There are no transactions.')
const session = payload.db.sessions?.[transactionID] as Session
const end = session.commitTransaction ? 'commitTransaction' : 'resolve'
const commit = session[end]?.bind(session)
session[end] = async () => {
  process.stdout.write('held\n')
  await new Promise((resolve) => setTimeout(resolve, Number(hold)))
  await commit?.()
}

await payload.update({
  collection: 'articles',
  data: { headline },
  id: payload.db.defaultIDType === 'number' ? Number(id) : id,
  req: { transactionID },
})
await payload.db.commitTransaction(transactionID)
process.stdout.write('committed\n')
await payload.destroy()
process.exit(0)
