import { block, body, paragraph } from './story.js'

type Story = Record<string, unknown> & { headline: string }

const PARAGRAPHS = [
  'The harbour opened again at dawn, and the first ferry left with forty lorries aboard.',
  'Officials said that repairs to the eastern quay would take until the autumn.',
  'Nobody in the village had seen the river so high since the bridge was built.',
  'The council meets again on Thursday to vote on the budget it put off in spring.',
]

const CREDITS = [
  'Reuters contributed to this report.',
  'Mit Material von dpa',
  'This report includes contributions from Reuters and the Associated Press.',
  '(Reporting by Ann Example in Oslo; Editing by Bo Sample)',
  'The bridge stays closed.',
]

const HEADLINES = [
  'Morning briefing',
  'BREAKING: Storm nears the coast',
  'Große Pläne für den Hafen',
]

const day = (n: number): string => new Date(Date.UTC(2015, 0, 1) + n * 86_400_000).toISOString()

/** The `n`-th story of an archive in which hardly two have the same fields. */
export function archiveStory(n: number): Story {
  const lines = [
    PARAGRAPHS[n % 4] as string,
    PARAGRAPHS[(n + 1) % 4] as string,
    CREDITS[n % 5] as string,
  ]
  return {
    // Every third headline is one that others have, too.
    headline: n % 3 === 0 ? (HEADLINES[(n / 3) % 3] as string) : `Harbour report, day ${n}`,
    ...textOf(n, lines),
    ...(n % 2 === 0 && { standfirst: `What happened on day ${n}.` }),
    ...(n % 4 !== 3 && { publishedAt: day(n) }),
    ...(n % 4 === 3 && { _status: 'draft' }),
    ...(n % 5 === 0 && { slug: `harbour-${n % 20}` }),
    ...(n % 3 !== 1 && { authors: [`Writer ${n % 7}`, { name: 'Coast desk', kind: 'desk' }] }),
    ...(n % 3 !== 2 && { topics: [`Topic ${n % 5}`, 'Harbour'] }),
    ...(n % 6 === 0 && { dateline: { date: 'Jan 5', place: 'OSLO (Reuters)' } }),
    ...(n % 7 === 0 && { urgency: 1 + (n % 9), genre: 'analysis', language: 'de' }),
    ...(n % 8 === 0 && { embargoUntil: day(n + 1), rights: '© The harbour' }),
    ...(n % 9 === 0 && {
      corrections: [{ at: day(n + 2), kind: 'update', text: 'A name was put right.' }],
      meta: { title: `Harbour ${n}` },
    }),
    ...(n % 10 === 0 && { creditLine: 'By our own means', notes: 'Checked.' }),
    source: { provider: 'Old system', uri: `urn:old:${n}`, url: `https://old.example/${n}` },
  }
}

function textOf(n: number, lines: string[]): Record<string, unknown> {
  switch (n % 6) {
    case 0:
      return { bodyHTML: lines.map((line) => `<p>${line}</p>`).join('') }
    case 1:
      return { bodyMarkdown: `## Harbour\n\n${lines.join('\n\n')}` }
    case 2:
      return { text: lines.join('\n') }
    case 3:
      return {}
    case 4:
      return {
        body: body(...lines, block('signUp', { kind: 'alert', text: 'Sign up.' })) as object,
      }
    default:
      return {
        body: body(
          paragraph('Two words ', 'in two parts.'),
          ...lines,
          block('embed', { title: 'A chart', url: 'https://example.com/chart' }),
        ) as object,
      }
  }
}

/** Stories as the text of a file, a line each. */
export const archive = (stories: object[]): string =>
  stories.map((story) => `${JSON.stringify(story)}\n`).join('')
