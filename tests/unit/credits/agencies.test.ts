import { describe, expect, it } from 'vitest'

import { evidenceNeeded, isAmbiguous } from '../../../src/credits/agencies/agency.js'
import { READINGS } from '../../../src/credits/agencies/readings.js'
import { agencyAt, registryWith } from '../../../src/credits/agencies/registry.js'
import {
  AGENCIES,
  type Agency,
  creditNameOf,
  detectCredits,
  namesOf,
} from '../../../src/credits/index.js'
import { tokenise } from '../../../src/credits/text/tokens.js'

/** Codes that contributors, feeds and other people's code rely on. */
const LASTING =
  `reuters ap afp pa dpa efe ansa aap cp upi bloomberg tass interfax ria xinhua kyodo jiji
  yonhap pti ani ians uni anadolu dha belga anp apa keystone-ats ntb tt ritzau stt pap ctk mti agerpres
  bta tanjug hina sta ukrinform lusa antara bernama vna aps map mena spa wam irna nan sapa sid kna epd
  europapress adnkronos askanews agi lapresse`.split(/\s+/)

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

const agencyOf = (code: string): Agency => {
  const found = AGENCIES.find((agency) => agency.code === code)
  if (!found) throw new Error(`No agency has the code ${code}.`)
  return found
}

/** The code of the agency that the registry finds where the whole text is one of its names. */
function codeFound(text: string, own: readonly Agency[] = []): string | undefined {
  const tokens = tokenise(text)
  const from = tokens[0]?.lower === 'the' ? 1 : 0
  const match = agencyAt(registryWith(own), tokens, from)
  return match?.end === tokens.length ? match.agency.code : undefined
}

describe('the table of agencies', () => {
  it('has more than a hundred, each with a code of its own in kebab-case', () => {
    const codes = AGENCIES.map(({ code }) => code)

    expect(codes.length).toBeGreaterThan(100)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([])
  })

  it('keeps the codes that others rely on', () => {
    expect(AGENCIES.map(({ code }) => code)).toEqual(expect.arrayContaining(LASTING))
  })

  it('has no agency with the code of those that copy does not name', () => {
    expect(AGENCIES.map(({ code }) => code)).not.toContain('unnamed')
  })

  it('says which country each is based in', () => {
    const unknown = AGENCIES.filter(
      ({ country = '' }) => !/^[A-Z]{2}$/.test(country) || REGIONS.of(country) === undefined,
    )

    expect(unknown.map(({ code }) => code)).toEqual([])
  })

  it('gives home pages as a secure address of a host and nothing behind it', () => {
    const pages = AGENCIES.flatMap(({ homepage }) => homepage ?? [])

    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter((page) => new URL(page).href !== `${page}/`)).toEqual([])
    expect(pages.filter((page) => !page.startsWith('https://'))).toEqual([])
  })

  it('has no empty names, and none with spaces around it', () => {
    const names = AGENCIES.flatMap(namesOf)

    expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([])
  })

  it.each(AGENCIES.map((agency) => [agency.code, agency] as const))(
    'finds %s by each of its names, and no other agency',
    (code, agency) => {
      const missed = namesOf(agency).filter((name) => codeFound(name) !== code)

      expect(missed).toEqual([])
    },
  )
})

describe('an ambiguous name', () => {
  const ambiguous = AGENCIES.flatMap((agency) =>
    (agency.ambiguous ?? []).map((reading) => ({ agency, reading })),
  )

  it('belongs to an agency of the table', () => {
    const codes = AGENCIES.map(({ code }) => code)

    expect(Object.keys(READINGS).filter((code) => !codes.includes(code))).toEqual([])
  })

  it('is one of its agency’s, and says what else it means', () => {
    const lowerNames = (agency: Agency) => namesOf(agency).map((name) => name.toLowerCase())
    const stray = ambiguous.filter(
      ({ agency, reading }) => !lowerNames(agency).includes(reading.name.toLowerCase()),
    )

    expect(stray).toEqual([])
    expect(ambiguous.filter(({ reading }) => reading.means.length === 0)).toEqual([])
  })

  it('is a word or two: longer names say whom they mean', () => {
    expect(ambiguous.filter(({ reading }) => reading.name.split(' ').length > 2)).toEqual([])
  })

  it('names other agencies of the same letters by a code that there is', () => {
    const codes = ambiguous.flatMap(({ reading }) =>
      reading.means.flatMap((meaning) => /\(([a-z0-9-]+)\)$/.exec(meaning)?.[1] ?? []),
    )

    expect(codes).not.toEqual([])
    expect(codes.filter((code) => !AGENCIES.some((agency) => agency.code === code))).toEqual([])
  })

  it.each([
    ['ap', 'AP', 'place'],
    ['afp', 'AFP’s', 'place'],
    ['map', 'Map', 'statement'],
    ['europapress', 'EP', 'statement'],
    ['europapress', 'Europa Press', null],
    ['reuters', 'Reuters', null],
  ])('of %s, %s, needs the evidence %s', (code, name, evidence) => {
    expect(evidenceNeeded(agencyOf(code), name)).toBe(evidence)
    expect(isAmbiguous(agencyOf(code), name)).toBe(evidence !== null && evidence !== 'place')
  })

  it('is not found in lower case, nor as the first word of another’s name', () => {
    expect(codeFound('petra')).toBeUndefined()
    expect(agencyAt(registryWith(), tokenise('Petra Berg'), 0)).toBeNull()
    expect(detectCredits('By Petra Berg\nThe ferry sails again.')).toEqual([])
  })

  it('alone in a line is no credit if it may well mean something else', () => {
    const story = 'The ferry sails again.\nNobody was hurt.'

    expect(detectCredits(`MAP\n${story}`)).toEqual([])
    expect(detectCredits(`AFP\n${story}`)).toMatchObject([{ agency: 'afp' }])
    expect(detectCredits(`${story}\nMAP`)).toMatchObject([{ agency: 'map' }])
  })
})

describe('names of several agencies', () => {
  it.each([
    ['Australian Associated Press', 'aap'],
    ['Associated Press of Pakistan', 'app'],
    ['South African Press Association', 'sapa'],
    ['New Zealand Press Association', 'nzpa'],
    ['Korean Central News Agency', 'kcna'],
    ['Interfax-Ukraine', 'interfax-ukraine'],
  ])('are told apart by the longest: %s', (name, code) => {
    expect(codeFound(name)).toBe(code)
  })

  it.each(['APA-OTS', 'news aktuell', 'PR Newswire', 'Business Wire', 'GlobeNewswire'])(
    'do not include those of services for press releases: %s',
    (name) => {
      expect(codeFound(name)).toBeUndefined()
    },
  )
})

describe('the name that credit lines print', () => {
  it.each([
    ['ap', 'en', 'AP'],
    ['dpa', 'de', 'dpa'],
    ['keystone-ats', 'de-CH', 'Keystone-SDA'],
    ['keystone-ats', 'fr', 'Keystone-ATS'],
    ['cp', 'fr-CA', 'La Presse Canadienne'],
    ['cp', undefined, 'The Canadian Press'],
    ['reuters', 'xx', 'Reuters'],
  ])('of %s in %s is %s', (code, language, printed) => {
    expect(creditNameOf(agencyOf(code), language)).toBe(printed)
  })
})

describe('the name of an agency whose copy is wholly its own', () => {
  it.each([
    ['ap', 'en', 'The Associated Press'],
    ['aap', undefined, 'Australian Associated Press'],
    ['cp', 'fr-CA', 'La Presse Canadienne'],
    ['dpa', 'de', 'dpa'],
    ['afp', 'fr', 'AFP'],
    ['reuters', 'en', 'Reuters'],
  ])('is what it signs with: of %s in %s, %s', (code, language, printed) => {
    expect(creditNameOf(agencyOf(code), language, true)).toBe(printed)
  })
})

describe('an agency of the site’s own', () => {
  it('needs a code and a name only', () => {
    const fjord: Agency = { code: 'fjord', name: 'Fjord Wire' }

    expect(namesOf(fjord)).toEqual(['Fjord Wire'])
    expect(creditNameOf(fjord)).toBe('Fjord Wire')
    expect(detectCredits('OSLO (Fjord Wire) - Prices rose.', { agencies: [fjord] })).toMatchObject([
      { agency: 'fjord', via: 'dateline' },
    ])
  })

  it('may have names of any language, and take a name from the table', () => {
    const own: Agency = { code: 'ap-oslo', name: 'Aker Press', aliases: ['AP'] }

    expect(codeFound('AP', [own])).toBe('ap-oslo')
    expect(codeFound('AP')).toBe('ap')
  })
})
