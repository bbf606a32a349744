import type { ReactNode } from 'react'

import type { CreditPlace, CreditState, ReviewedCredit } from '../../credits/index.js'
import { type CreditActions, CreditCard } from './CreditCard.js'
import { CreditFacts } from './CreditFacts.js'
import { ShowWords } from './ShowWords.js'
import { nameInWords, otherPlaces, placeKey, TYPES, workInWords } from './words.js'

interface FoundCreditProps {
  actions: CreditActions
  /** The form in which the credit is changed, while it is. */
  children: ReactNode
  credit: ReviewedCredit
  isReadOnly: boolean
  onShow: (place: CreditPlace) => void
  paragraphs: number
  /** The key of the place that is being shown. */
  shownKey: string
  state: CreditState
}

/** A credit of the copy: who, how sure, what it prints, where else it stands, and what to do. */
export function FoundCredit({ actions, children, credit, ...props }: FoundCreditProps) {
  const { isReadOnly, onShow, paragraphs, shownKey, state } = props
  const mayAct = !isReadOnly && !children && state !== 'printed'
  const who = state === 'printed' ? 'Not named' : TYPES[credit.type]
  return (
    <CreditCard
      credit={credit.key}
      name={nameInWords(credit)}
      state={state}
      {...(mayAct && actions)}
    >
      <CreditFacts
        certainty={credit.certainty}
        prints={credit.prints}
        state={state}
        work={[who, workInWords(credit.places, credit.employer?.name)].filter(Boolean).join(' · ')}
      />
      {otherPlaces(credit).map((place) => (
        <ShowWords
          key={placeKey(place)}
          isShort
          isShown={placeKey(place) === shownKey}
          onShow={onShow}
          paragraphs={paragraphs}
          place={place}
        />
      ))}
      {children}
    </CreditCard>
  )
}
