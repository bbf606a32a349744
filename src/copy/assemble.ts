import { type DetectedCredit } from '../credits/index.js'
import { toBlock } from './blocks.js'
import { endOfStory } from './creditLines.js'
import { readDateline, splitDateline } from './dateline.js'
import { type Line } from './lines.js'
import { type Kinds } from './marks.js'
import { findPublication } from './publication.js'
import {
  type CalloutKind,
  type Dateline,
  type FurnitureKind,
  type LineKind,
  type ParsedCopy,
} from './types.js'

/** All that the rules have found out. */
export interface Findings {
  byline: null | string
  /** The credits of each line. */
  credits: DetectedCredit[][]
  kinds: Kinds
  lines: Line[]
}

const calloutKinds = new Set<LineKind>([
  'alert',
  'consent',
  'newsletter',
  'privacy',
  'subscription',
])

/** A credit that the detector finds in other lines is a photographer's, or a link's. */
const creditedKinds = new Set<LineKind | undefined>([
  undefined,
  'byline',
  'copyright',
  'credit',
  'date',
  'standfirst',
])

/** Puts the story together from its lines and what each of them is. */
export const assemble = ({ byline, credits, kinds, lines }: Findings): ParsedCopy => {
  const textOf = (kind: LineKind) =>
    lines.find((_, index) => kinds.get(index) === kind)?.text ?? null
  const marked = lines.flatMap(({ text }, index) => {
    const kind = kinds.get(index)
    return kind && kind !== 'headline' && kind !== 'standfirst' ? [{ kind, text }] : []
  })
  const { dateline, paragraphs } = readStory(lines, credits, kinds)
  return {
    blocks: paragraphs.map(toBlock),
    byline,
    callouts: marked.filter((line): line is { kind: CalloutKind; text: string } =>
      calloutKinds.has(line.kind),
    ),
    credits: credits.filter((_, index) => creditedKinds.has(kinds.get(index))).flat(),
    dateline,
    furniture: marked.filter(
      (line): line is { kind: FurnitureKind; text: string } => !calloutKinds.has(line.kind),
    ),
    headline: textOf('headline') ?? '',
    paragraphs,
    publication: findPublication(lines, kinds),
    publishedAt: textOf('date'),
    standfirst: textOf('standfirst'),
  }
}

const readStory = (
  lines: Line[],
  credits: DetectedCredit[][],
  kinds: Kinds,
): Pick<ParsedCopy, 'dateline' | 'paragraphs'> => {
  const paragraphs = lines.flatMap((line, index) =>
    kinds.has(index) ? [] : [line.text.slice(0, endOfStory(line, credits[index] ?? []))],
  )
  const split = splitDateline(paragraphs[0] ?? '')
  if (split) return { dateline: split.dateline, paragraphs: [split.rest, ...paragraphs.slice(1)] }
  return { dateline: datelineOfItsOwn(lines, kinds), paragraphs }
}

/** A dateline in a line of its own above the story: "AUBURN, Wash. —", "Bruselas - 15 oct 2024". */
const datelineOfItsOwn = (lines: Line[], kinds: Kinds): Dateline | null => {
  const story = lines.findIndex((_, index) => !kinds.has(index))
  for (const [index, { text }] of lines.slice(0, Math.max(story, 0)).entries()) {
    if (kinds.get(index) !== 'fragment' && kinds.get(index) !== 'date') continue
    const [head = '', date = null] = text.split(/ - |[–—]$/)
    const dateline = head === text ? null : readDateline(head.trim())
    if (dateline?.place) return { ...dateline, date: dateline.date ?? (date?.trim() || null) }
  }
  return null
}
