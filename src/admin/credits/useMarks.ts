'use client'

import { type RefObject, useEffect } from 'react'

import type { CreditPlace, ReviewedCredit } from '../../credits/index.js'
import { readEditor } from './findWords.js'
import { bodyEditor, canHighlight, mainFields, rangeOf } from './inForm.js'
import { placeKey } from './words.js'

/** Names of the highlights, for the style sheet: all credits, and the one that is being shown. */
export const MARKS = { every: 'newsroom-credits', shown: 'newsroom-credit' } as const

/** Copy with more credits than this is no story; the marks would only slow its editor down. */
const MOST_MARKS = 100

/** Lets the body's editor settle after a change, in milliseconds. */
const SETTLE_MS = 150

/**
 * Marks the credits in the body's text with the browser's own highlights, which are no part of the
 * document, and keeps them where the words are while the body is edited.
 *
 * @param shownKey the key of the place that is being shown
 */
export function useMarks(
  panel: RefObject<Element | null>,
  credits: readonly ReviewedCredit[],
  shownKey: string,
): void {
  useEffect(() => {
    const form = mainFields(panel.current)
    if (!form || !canHighlight()) return
    const places = credits.flatMap((credit) => credit.places).slice(0, MOST_MARKS)
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => mark(form, places, shownKey), SETTLE_MS)
    })
    observer.observe(form, { characterData: true, childList: true, subtree: true })
    mark(form, places, shownKey)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      for (const name of Object.values(MARKS)) CSS.highlights.delete(name)
    }
  }, [credits, panel, shownKey])
}

function mark(form: Element, places: readonly CreditPlace[], shownKey: string): void {
  const editor = bodyEditor(form)
  const text = editor ? readEditor(editor) : { nodes: [], text: '' }
  const rangesOf = (wanted: readonly CreditPlace[]) =>
    wanted.flatMap((place) => rangeOf(place, text) ?? [])
  const shown = new Highlight(
    ...rangesOf(places.filter((place) => placeKey(place) === shownKey).slice(0, 1)),
  )
  // Over the trace of the others.
  shown.priority = 1
  CSS.highlights.set(MARKS.every, new Highlight(...rangesOf(places)))
  CSS.highlights.set(MARKS.shown, shown)
}
