'use client'

import { Button, Pill } from '@payloadcms/ui'
import { type ComponentProps, type ReactNode, useId, useRef, useState } from 'react'

import type { CreditPlace, CreditState, ReviewedCredit } from '../../credits/index.js'
import { CERTAINTIES, placeInWords, placeKey, STATES, TYPES, workInWords } from './words.js'

interface CreditCardProps {
  /** The form in which the credit is changed, while it is. */
  children?: ReactNode
  credit: ReviewedCredit
  isReadOnly: boolean
  onChange: () => Promise<void>
  onDismiss: () => Promise<void>
  onKeep: () => Promise<void>
  onShow: (place: CreditPlace) => void
  paragraphs: number
  /** The key of the place that is being shown. */
  shownKey: string
  state: CreditState
}

const PILLS: Record<CreditState, ComponentProps<typeof Pill>['pillStyle']> = {
  attached: 'success',
  dismissed: 'light-gray',
  pending: 'success',
  printed: 'light-gray',
  suggested: 'warning',
}

/** One credited party: its words, where they are, how sure, what it prints, and what to do. */
export function CreditCard(props: CreditCardProps) {
  const { children, credit, isReadOnly, onShow, paragraphs, shownKey, state } = props
  const heading = useId()
  const card = useRef<HTMLLIElement>(null)
  const [isBusy, setIsBusy] = useState(false)

  const act = (action: () => Promise<void>) => async () => {
    setIsBusy(true)
    await action()
    setIsBusy(false)
    // The button may be gone; who works by keyboard goes on from here.
    card.current?.focus()
  }

  return (
    <li
      aria-labelledby={heading}
      className={`credit-card credit-card--${state}`}
      data-credit={credit.key}
      ref={card}
      tabIndex={-1}
    >
      <div className="credit-card__head">
        <h4 id={heading}>{credit.name}</h4>
        <span title={STATES[state].meaning}>
          <Pill pillStyle={PILLS[state]} size="small">
            {STATES[state].word}
          </Pill>
        </span>
      </div>
      <p className="credit-card__kind">
        {[TYPES[credit.type], workInWords(credit)].filter(Boolean).join(' · ')}
      </p>
      <ul className="credit-card__places">
        {credit.places.map((place) => (
          <li key={`${placeKey(place)}:${place.role}`}>
            <button
              aria-label={`Show in the story: ${place.verbatim}`}
              aria-pressed={placeKey(place) === shownKey}
              className="credit-card__words"
              onClick={() => onShow(place)}
              title="Show in the story"
              type="button"
            >
              <q>{place.verbatim}</q>
            </button>
            <span className="credit-card__where">{placeInWords(place, paragraphs)}</span>
          </li>
        ))}
      </ul>
      <dl className="credit-card__facts">
        <dt>Sure?</dt>
        <dd>
          <Certainty credit={credit} />
        </dd>
        {credit.prints && (
          <>
            <dt>{state === 'suggested' || state === 'dismissed' ? 'Would print' : 'Prints'}</dt>
            <dd>{credit.prints}</dd>
          </>
        )}
      </dl>
      {children}
      {!isReadOnly && !children && state !== 'printed' && (
        <Actions {...props} act={act} isBusy={isBusy} name={credit.name} />
      )}
    </li>
  )
}

function Certainty({ credit }: { credit: ReviewedCredit }) {
  const { meaning, steps, word } = CERTAINTIES[credit.certainty]
  return (
    <span title={meaning}>
      <span aria-hidden className="credit-card__steps">
        {[1, 2, 3].map((step) => (
          <i key={step} className={step <= steps ? 'is-on' : ''} />
        ))}
      </span>
      {word}
    </span>
  )
}

type ActionsProps = Pick<CreditCardProps, 'onChange' | 'onDismiss' | 'onKeep' | 'state'> & {
  act: (action: () => Promise<void>) => () => Promise<void>
  isBusy: boolean
  name: string
}

function Actions({ act, isBusy, name, onChange, onDismiss, onKeep, state }: ActionsProps) {
  const button = (word: string, action: () => Promise<void>, style: 'primary' | 'secondary') => (
    <Button
      aria-label={`${word} ${name}`}
      buttonStyle={style}
      disabled={isBusy}
      margin={false}
      onClick={() => void act(action)()}
      size="small"
      type="button"
    >
      {word}
    </Button>
  )
  return (
    <div className="credit-card__actions">
      {state === 'suggested' && button('Accept', onKeep, 'primary')}
      {state === 'dismissed' && button('Restore', onKeep, 'secondary')}
      {state !== 'dismissed' && button('Dismiss', onDismiss, 'secondary')}
      {state !== 'dismissed' && button('Change', onChange, 'secondary')}
    </div>
  )
}
