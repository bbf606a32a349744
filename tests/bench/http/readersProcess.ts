import { createHistogram } from 'node:perf_hooks'

import autocannon from 'autocannon'

import type { Answered, Crowd } from './messages.js'

/** Answers each crowd that it is told of with how the crowd was answered. */
process.on('message', (crowd: Crowd) => {
  ask(crowd).then(
    (answered) => process.send?.(answered),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
process.on('disconnect', () => process.exit(0))

async function ask({ connections, requests, until, url }: Crowd): Promise<Answered> {
  // autocannon's own histogram knows whole milliseconds only, its clock ticks ten times a second.
  const times = createHistogram()
  const began = performance.now()
  let lastCame = began
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        connections,
        headers: { 'content-type': 'application/json' },
        requests,
        sampleInt: 100,
        timeout: PATIENCE,
        url,
        ...('seconds' in until ? { duration: until.seconds } : { amount: until.answers }),
      },
      (error: Error | null, told) => (error ? reject(error) : resolve(told)),
    )
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      lastCame = performance.now()
      times.record(Math.max(1, Math.round(milliseconds * 1_000)))
    })
  })
  return {
    answers: times.count,
    errors: result.errors + result.non2xx,
    p50: times.percentile(50) / 1_000,
    p99: times.percentile(99) / 1_000,
    rate: (times.count * 1_000) / (lastCame - began),
    timeouts: result.timeouts,
  }
}

/** How long a reader waits for an answer, in seconds. */
const PATIENCE = 60
