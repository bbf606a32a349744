import { once } from 'node:events'

import { retryOnConflict } from '../../../src/database/index.js'
import { body } from '../../support/story.js'
import { startNewsroom } from './newsroom.js'

/**
 * A process that saves stories as soon as it is told to: `node saveStories.ts URL LINE…` prints
 * `ready`, waits for its input to end, and saves a story for each line, all at once.
 */
const [url = '', ...lines] = process.argv.slice(2)
const payload = await startNewsroom(url, { credits: { persons: true } })
process.stdout.write('ready\n')
await once(process.stdin.resume(), 'end')

await Promise.all(
  lines.map((line, i) =>
    retryOnConflict(() =>
      payload.create({
        collection: 'articles',
        data: {
          _status: 'published',
          body: body('The harbour froze over.', line),
          headline: `Story ${i} of ${process.pid}`,
        },
      }),
    ),
  ),
)
await payload.destroy()
process.exit(0)
