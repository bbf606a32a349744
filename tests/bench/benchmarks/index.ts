import type { Benchmark } from '../benchmark.js'
import { againstBarePayload } from './againstBarePayload.js'
import { archiveImport } from './archiveImport.js'
import { costOfASave } from './costOfASave.js'
import { costOfTheHook } from './costOfTheHook.js'
import { creditsInLinearTime } from './creditsInLinearTime.js'
import { delivery } from './delivery.js'
import { latencyBySize } from './latencyBySize.js'
import { load } from './load.js'

/** Every benchmark, in the order in which they run. */
export const benchmarks: Benchmark[] = [
  latencyBySize,
  againstBarePayload,
  creditsInLinearTime,
  costOfTheHook,
  costOfASave,
  archiveImport,
  delivery,
  load,
]
