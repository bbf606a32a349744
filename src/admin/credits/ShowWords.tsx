'use client'

import type { CreditPlace } from '../../credits/index.js'
import { placeInWords } from './words.js'

interface ShowWordsProps {
  /** Says only where the words are, where they are read elsewhere. */
  isShort?: boolean
  isShown: boolean
  onShow: (place: CreditPlace) => void
  paragraphs: number
  place: CreditPlace
}

/** The words of a credit and where they are; a click shows them there. */
export function ShowWords({ isShort, isShown, onShow, paragraphs, place }: ShowWordsProps) {
  const where = placeInWords(place, paragraphs)
  return (
    <button
      aria-label={`Show in the story: ${place.verbatim} (${where})`}
      aria-pressed={isShown}
      className="credit-words"
      onClick={() => onShow(place)}
      title={`Show in the story: ${place.verbatim}`}
      type="button"
    >
      {!isShort && <q>{place.verbatim}</q>}
      <span className="credit-words__where">{isShort ? `Also: ${where}` : where}</span>
    </button>
  )
}
