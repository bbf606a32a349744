import type { ClientField } from 'payload'

import type { CreditPlace } from '../../credits/index.js'
import { type EditorText, findWords, readEditor } from './findWords.js'

/** How long a tab may take to open, in milliseconds. */
const PATIENCE_MS = 3_000

/** The fields that the parts of the copy are written in. */
const FIELDS = { body: 'body', byline: 'authors', dateline: 'dateline' } as const

/** The body's editor, when its tab is open. */
export const bodyEditor = (form: Element): HTMLElement | null =>
  form.querySelector(".rich-text-lexical [data-lexical-editor='true']")

/** The fields of the story that the panel belongs to: a drawer may show another one. */
export const mainFields = (panel: Element | null): Element | null =>
  panel?.closest('.document-fields')?.querySelector('.document-fields__main') ?? null

/** Where words of the copy stand in the body; `null` for another part, or if they are not there. */
export function rangeOf({ part, start, verbatim }: CreditPlace, text: EditorText): null | Range {
  return part === 'body' ? findWords(text, verbatim, start) : null
}

/**
 * Brings a place of the copy into view in the form, in whichever tab it is, and lets it flash. Changes nothing
 * in the document. False if it is no longer there.
 */
export async function showPlace(
  form: Element,
  place: CreditPlace,
  fields: ClientField[],
): Promise<boolean> {
  openTabOf(form, FIELDS[place.part], fields)
  const element = await waitFor(() => elementOf(form, place))
  if (!element) return false
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'center' })
  if (place.part !== 'body' || !canHighlight()) flash(element)
  return true
}

/** Whether text can be marked without a change of the document. */
export const canHighlight = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS

function elementOf(form: Element, place: CreditPlace): Element | null {
  if (place.part !== 'body') return form.querySelector(`#field-${FIELDS[place.part]}`)
  const editor = bodyEditor(form)
  const range = editor && rangeOf(place, readEditor(editor))
  return range?.startContainer.parentElement ?? null
}

function openTabOf(form: Element, name: string, fields: ClientField[]): void {
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? []
  const index = tabs.findIndex((tab) => tab.fields.some((field) => nameOf(field) === name))
  const buttons = form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  const button = buttons[index]
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
}

const nameOf = (field: ClientField): string | undefined =>
  'name' in field ? field.name : undefined

function flash(element: Element): void {
  const shown = { outline: '2px solid var(--theme-warning-400)', outlineOffset: '4px' }
  element.animate([shown, shown, { outlineColor: 'transparent', outlineOffset: '4px' }], 2_500)
}

async function waitFor<T>(look: () => null | T): Promise<null | T> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const found = look()
    if (found !== null || performance.now() > end) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
