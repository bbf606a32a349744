import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** A text and whom a careful sub-editor finds credited in it. */
export interface LabelledText {
  id: string
  language: string
  /** The form of its credits; for a text that credits nobody, why one might think so. */
  form: string
  text: string
  /** Codes of the agencies; `unnamed` for those that the text does not name. */
  agencies: string[]
  /** Full names, as printed. */
  persons: string[]
}

const CORPUS = path.resolve(import.meta.dirname, '../corpus')

/** The texts of the corpus, by the languages that its files are named after. */
export async function readCorpus(): Promise<LabelledText[]> {
  const files = (await readdir(CORPUS)).filter((file) => file.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((file) => readLabelled(path.join(CORPUS, file))))
  return texts.flat()
}

/**
 * Reads a file with one JSON object a line: `id`, `text`, `agencies` and `persons`, and where they
 * are known `lang` (default: the file's name) and `form`.
 *
 * @throws Error that names the line, for one that is no such object.
 */
export async function readLabelled(file: string): Promise<LabelledText[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : parse(line, `${file}:${i + 1}`, file),
  )
}

function parse(line: string, place: string, file: string): LabelledText {
  const { agencies, form, id, lang, persons, text } = parseObject(line, place)
  if (typeof id !== 'string' || typeof text !== 'string') {
    throw new Error(`${place}: "id" and "text" must be strings.`)
  }
  if (!isStrings(agencies) || !isStrings(persons)) {
    throw new Error(`${place}: "agencies" and "persons" must be arrays of strings.`)
  }
  return {
    id,
    language: typeof lang === 'string' ? lang : path.basename(file, '.jsonl'),
    form: typeof form === 'string' ? form : 'no form given',
    text,
    agencies,
    persons,
  }
}

function parseObject(line: string, place: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(line) as object) }
  } catch (cause) {
    throw new Error(`${place}: is no JSON object.`, { cause })
  }
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
