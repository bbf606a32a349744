import type { Agency } from './agency.js'
import { AFRICA } from './regions/africa.js'
import { AMERICAS } from './regions/americas.js'
import { ASIA_PACIFIC } from './regions/asiaPacific.js'
import { EUROPE } from './regions/europe.js'
import { MIDDLE_EAST } from './regions/middleEast.js'
import { POST_SOVIET } from './regions/postSoviet.js'
import { WORLD } from './regions/world.js'

/**
 * The agencies that are known without being told, a row each in `regions/`; what their names mean
 * besides is in `readings.ts`. Single words of up to four letters, and all that are ambiguous,
 * match as written, in capitals or capitalised; other names in any case. Of agencies with the same
 * abbreviation, only the better known one has it among its names.
 */
export const AGENCIES: readonly Agency[] = [
  ...WORLD,
  ...EUROPE,
  ...POST_SOVIET,
  ...AMERICAS,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...ASIA_PACIFIC,
]
