'use client'

import { Button, Pill } from '@payloadcms/ui'
import { type ComponentProps, type ReactNode, useId, useRef, useState } from 'react'

import type { CreditPlace, CreditState, ReviewedCredit } from '../../credits/index.js'
import { ShowWords } from './ShowWords.js'
import {
  CERTAINTIES,
  nameInWords,
  otherPlaces,
  placeKey,
  STATES,
  TYPES,
  workInWords,
} from './words.js'

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

/** One credited party: who, how sure, what it prints, where else it stands, and what to do. */
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
        <h4 id={heading}>{nameInWords(credit)}</h4>
        <span title={STATES[state].meaning}>
          <Pill pillStyle={PILLS[state]} size="small">
            {STATES[state].word}
          </Pill>
        </span>
      </div>
      <Facts credit={credit} state={state} />
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
      {!isReadOnly && !children && state !== 'printed' && (
        <Actions {...props} act={act} isBusy={isBusy} />
      )}
    </li>
  )
}

function Facts({ credit, state }: Pick<CreditCardProps, 'credit' | 'state'>) {
  const { meaning, steps, word } = CERTAINTIES[credit.certainty]
  const stands = state !== 'suggested' && state !== 'dismissed'
  return (
    <div className="credit-card__facts">
      <p>
        {[state === 'printed' ? 'Not named' : TYPES[credit.type], workInWords(credit)]
          .filter(Boolean)
          .join(' · ')}
        <span className="credit-card__certainty" title={meaning}>
          <span aria-hidden className="credit-card__steps">
            {[1, 2, 3].map((step) => (
              <i key={step} className={step <= steps ? 'is-on' : ''} />
            ))}
          </span>
          {word}
        </span>
      </p>
      {credit.prints && (
        <p>
          {stands ? 'Prints' : 'Would print'}{' '}
          <span className="credit-card__prints">“{credit.prints}”</span>
        </p>
      )}
    </div>
  )
}

type ActionsProps = CreditCardProps & {
  act: (action: () => Promise<void>) => () => Promise<void>
  isBusy: boolean
}

function Actions({ act, credit, isBusy, onChange, onDismiss, onKeep, state }: ActionsProps) {
  const button = (word: string, action: () => Promise<void>, style: 'primary' | 'secondary') => (
    <Button
      aria-label={`${word} ${credit.name}`}
      buttonStyle={style}
      disabled={isBusy}
      margin={false}
      onClick={() => void act(action)()}
      size="xsmall"
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
