import { once } from 'node:events'

import { local, startArchive } from './archive.js'

/**
 * A process that writes to an archive: `node saveArchive.ts URL` prints `ready`, then saves a story
 * for each line that it reads, with the line as its headline, and answers each with `saved`.
 */
const [url = ''] = process.argv.slice(2)
const payload = await startArchive(url)
process.stdout.write('ready\n')

process.stdin.setEncoding('utf8').on('data', (text: string) => {
  for (const headline of text.split('\n').filter(Boolean)) {
    void local(payload)
      .create({ collection: 'stories', data: { _status: 'published', headline } })
      .then(() => process.stdout.write('saved\n'))
  }
})
await once(process.stdin, 'end')
await payload.destroy()
process.exit(0)
