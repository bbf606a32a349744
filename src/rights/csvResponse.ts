import { csvHeader, csvLines } from './creditsCSV.js'
import type { CreditUse } from './creditUse.js'
import { type CreditUsesArgs, draftUses, publishedUses } from './creditUses.js'

/** What a CSV file of a contributor's credits is made of. */
export interface CSVResponseArgs extends CreditUsesArgs {
  filename: string
  /** A story's address on the site, by its slug. */
  urlOf: (slug: string) => string
}

/** The credits of a contributor as a file to download, sent as it is read. */
export const csvResponse = (args: CSVResponseArgs): Response =>
  new Response(streamOf(lines(args)), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="${args.filename}"`,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
    },
  })

async function* lines(args: CSVResponseArgs): AsyncGenerator<string> {
  yield csvHeader()
  for await (const uses of allUses(args)) {
    if (uses.length > 0) yield csvLines(uses, args.urlOf)
  }
}

async function* allUses(args: CreditUsesArgs): AsyncGenerator<CreditUse[]> {
  yield* publishedUses(args)
  yield* draftUses(args)
}

/** Reads on only when the client has taken what there is, and stops when it goes away. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    cancel: async () => void (await texts.return(undefined)),
    pull: async (controller) => {
      const next = await texts.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
}
