import { describe, expect, it } from 'vitest'

import { findBreakingMarker } from '../../../src/breaking/index.js'

describe('a marker that opens a headline', () => {
  it.each([
    ['BREAKING: Two die as ferry sinks', 'BREAKING:', 'breaking'],
    ['Breaking news: Two die as ferry sinks', 'Breaking news:', 'breaking'],
    ['BREAKING UPDATE | Ferry sinks', 'BREAKING UPDATE |', 'breaking'],
    ['BREAKING - Ferry sinks', 'BREAKING -', 'breaking'],
    ['BREAKING— Ferry sinks', 'BREAKING—', 'breaking'],
    ['BREAKING... Ferry sinks', 'BREAKING...', 'breaking'],
    ['BREAKING (AP): Ferry sinks', 'BREAKING (AP):', 'breaking'],
    ['BREAKING: MINISTER RESIGNS', 'BREAKING:', 'breaking'],
    ['THIS JUST IN: Ferry sinks', 'THIS JUST IN:', 'breaking'],
    ['NewsAlert: Ferry sinks', 'NewsAlert:', 'flash'],
    ['NEWS FLASH - Ferry sinks', 'NEWS FLASH -', 'flash'],
    ['FLASH: Ferry sinks', 'FLASH:', 'flash'],
    ['URGENT: Ferry sinks', 'URGENT:', 'urgent'],
    ['URGENT-Ferry sinks off coast', 'URGENT-', 'urgent'],
    ['BULLETIN: Ferry sinks', 'BULLETIN:', 'urgent'],
    ['DEVELOPING STORY | Ferry sinks', 'DEVELOPING STORY |', 'developing'],
    ['Developing: Ferry sinks', 'Developing:', 'developing'],
  ])('is found in “%s”', (headline, marker, level) => {
    expect(findBreakingMarker(headline)).toEqual({ marker, level, foundIn: 'headline' })
  })

  it.each([
    ['🚨 BREAKING: Ferry sinks', '🚨 BREAKING:'],
    ['BREAKING 🚨 Ferry sinks', 'BREAKING 🚨'],
    ['***BREAKING*** Ferry sinks', '***BREAKING***'],
    ['!!!Breaking!!! Ferry sinks', '!!!Breaking!!!'],
    ['[Breaking] Ferry sinks', '[Breaking]'],
  ])('keeps the decoration around it, as in “%s”', (headline, marker) => {
    expect(findBreakingMarker(headline)?.marker).toBe(marker)
  })

  it.each([
    ['AP: BREAKING: Ferry sinks', 'AP: BREAKING:'],
    ['CP NewsAlert: Ferry sinks', 'CP NewsAlert:'],
    ['RT @harbourdesk: BREAKING: Ferry sinks', 'RT @harbourdesk: BREAKING:'],
  ])('keeps the name of whoever signs it, as in “%s”', (headline, marker) => {
    expect(findBreakingMarker(headline)?.marker).toBe(marker)
  })

  it.each([
    ['BREAKING Ferry sinks off Skye', 'BREAKING', 'breaking'],
    ['BREAKING EU leaders agree on gas cap', 'BREAKING', 'breaking'],
    ['DEVELOPING Smoke seen above harbour', 'DEVELOPING', 'developing'],
  ])(
    'needs no punctuation where it alone is in capitals, as in “%s”',
    (headline, marker, level) => {
      expect(findBreakingMarker(headline)).toMatchObject({ marker, level })
    },
  )
})

describe('a hashtag', () => {
  it.each([
    ['#BREAKING - Ferry sinks', '#BREAKING -'],
    ['#Breaking Ferry sinks off Skye', '#Breaking'],
    ['#JustIn: Ferry sinks', '#JustIn:'],
    ['Ferry sinks off Skye #breaking', '#breaking'],
    ['Ferry sinks off Skye #breaking @harbourdesk https://example.org/1', '#breaking'],
    ['Ferry sinks. #breaking More follows', '#breaking'],
  ])('marks “%s”', (headline, marker) => {
    expect(findBreakingMarker(headline)?.marker).toBe(marker)
  })

  it.each([
    'Proud of our #breakingnews coverage this year',
    '#developing nations meet in Oslo',
    '#Justin returns to the stage',
    '#BreakingBad turns fifteen',
  ])('marks nothing in “%s”', (headline) => {
    expect(findBreakingMarker(headline)).toBeNull()
  })
})

describe('a marker that ends a headline', () => {
  it.each([
    ['Ferry sinks off Skye [BREAKING]', '[BREAKING]', 'breaking'],
    ['Ferry sinks off Skye (developing)', '(developing)', 'developing'],
    ['Ferry sinks off Skye - BREAKING', 'BREAKING', 'breaking'],
  ])('is found in “%s”', (headline, marker, level) => {
    expect(findBreakingMarker(headline)).toMatchObject({ marker, level })
  })
})

describe('a false friend', () => {
  it.each([
    'Breaking down the budget: who pays what',
    'BREAKING DOWN THE BUDGET: WHO PAYS WHAT',
    'BREAKING Bad habits for good',
    'BREAKING HEARTS IN A TOWN WITHOUT A FERRY',
    'Breaking – and mending – a promise',
    'Record-breaking heat: 45C in the shade',
    'Developing countries: a debt crisis',
    'DEVELOPING Countries ask for relief',
    'Army developing new radar',
    'Urgent need for nurses, says union',
    'URGENT Care clinic closes',
    'Flash floods: five dead',
    'Alert: common in headlines',
    'AMBER ALERT: police search for boy',
    'Just in time: the bridge that opened early',
    'JUSTIN Smith wins again',
    '“Breaking news: we are sorry”: how an apology was made',
    'Breaking news reporter wins award',
    'What breaking news does to a newsroom',
    'Breaking news: sign up for our e-mails',
    'UPDATE 2-Ferry operator shares fall',
    'Breaking',
    '',
  ])('marks nothing in “%s”', (headline) => {
    expect(findBreakingMarker(headline)).toBeNull()
  })
})

describe('a slug', () => {
  it('marks a story whose headline has lost its marker', () => {
    expect(
      findBreakingMarker('Ferry sinks off Skye', { slug: 'breaking-ferry-sinks-off-skye' }),
    ).toEqual({ marker: 'breaking', level: 'breaking', foundIn: 'slug' })
  })

  it('marks with weaker words only where it goes on as the headline does', () => {
    const headline = 'Ferry sinks off Skye'
    expect(findBreakingMarker(headline, { slug: 'urgent-ferry-sinks' })?.level).toBe('urgent')
    expect(findBreakingMarker(headline, { slug: 'urgent-repairs-were-due' })).toBeNull()
  })

  it.each([
    ['Breaking windows is unwise', 'breaking-windows-is-unwise'],
    ['The budget, explained', 'breaking-down-the-budget'],
    ['How a breaking news desk works', 'how-a-breaking-news-desk-works'],
  ])('marks nothing where it only repeats ordinary words: “%s”, %s', (headline, slug) => {
    expect(findBreakingMarker(headline, { slug })).toBeNull()
  })
})

describe('other languages', () => {
  it.each([
    ['de', '+++ EILMELDUNG +++ Fähre gesunken', '+++ EILMELDUNG +++', 'breaking'],
    ['de', '(Blitz) Kanzler tritt zurück', '(Blitz)', 'flash'],
    ['fr', 'Dernière minute. Le ferry a coulé', 'Dernière minute.', 'breaking'],
    ['es', '#ÚLTIMAHORA Se hunde un ferri', '#ÚLTIMAHORA', 'breaking'],
    ['it', 'Ultim’ora: affonda un traghetto', 'Ultim’ora:', 'breaking'],
    ['pt', 'Urgente: balsa afunda', 'Urgente:', 'urgent'],
  ])('have markers of their own (%s): “%s”', (language, headline, marker, level) => {
    expect(findBreakingMarker(headline, { language })).toMatchObject({ marker, level })
    expect(findBreakingMarker(headline)).toMatchObject({ marker, level })
  })

  it('borrow the English markers', () => {
    expect(findBreakingMarker('BREAKING: Fähre gesunken', { language: 'de-AT' })).not.toBeNull()
  })

  it('do not lend theirs', () => {
    expect(findBreakingMarker('Eilmeldung: Ferry sinks', { language: 'en' })).toBeNull()
  })

  it('are read the same whether accents are composed or not', () => {
    const headline = 'ÚLTIMA HORA: se hunde un ferri'
    expect(findBreakingMarker(headline.normalize('NFD'))?.level).toBe('breaking')
  })
})

it('reads no more than the beginning of a headline', () => {
  expect(findBreakingMarker(`${'a '.repeat(300)}#breaking`)).toBeNull()
})
