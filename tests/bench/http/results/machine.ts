import os from 'node:os'

const GIGABYTE = 1024 ** 3

/** What a run was made on, in one sentence: without what would tell whose it is. */
export function machine(): string {
  const processors = os.cpus()
  const model = processors[0]?.model.trim() || 'unknown processor'
  const memory = Math.round(os.totalmem() / GIGABYTE)
  return `${processors.length} cores (${model}), ${memory} GB of memory, ${os.type()}, Node ${process.version}`
}

/** How many processes wanted a core in the last minute, on average: the run's own and others. */
export const load = (): string => (os.loadavg()[0] ?? NaN).toFixed(1)
