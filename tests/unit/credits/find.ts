import { detectCredits } from '../../../src/credits/index.js'

/** What the copy credits, in short: `reuters/dateline`, `Jane Roe/sign-off`. */
export const find = (text: string): string[] =>
  detectCredits(text).map(({ agency, name, type, via }) =>
    type === 'agency' ? `${agency}/${via}` : `${name}/${via}`,
  )
