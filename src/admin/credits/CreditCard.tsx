'use client'

import { Button, Pill } from '@payloadcms/ui'
import { type ComponentProps, type ReactNode, useId, useRef, useState } from 'react'

import type { CreditState } from '../../credits/index.js'
import { STATES } from './words.js'

interface CreditCardProps extends Partial<CreditActions> {
  /** What is known of the credit, and the form in which it is changed, while it is. */
  children: ReactNode
  name: string
  state: CreditState
  /** Tells the card from the others. */
  credit: string
}

/** What an editor may do with a credit. */
export interface CreditActions {
  onChange: () => Promise<void> | void
  onDismiss: () => Promise<void> | void
  onKeep: () => Promise<void> | void
}

const PILLS: Record<CreditState, ComponentProps<typeof Pill>['pillStyle']> = {
  attached: 'success',
  dismissed: 'light-gray',
  pending: 'success',
  printed: 'light-gray',
  suggested: 'warning',
}

/** One credited party, what becomes of it, and what to do. */
export function CreditCard({ children, credit, name, state, ...actions }: CreditCardProps) {
  const heading = useId()
  const card = useRef<HTMLLIElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { onChange, onDismiss, onKeep } = actions

  const button = (
    word: string,
    action: () => Promise<void> | void,
    style: 'primary' | 'secondary' = 'secondary',
  ) => {
    const act = async () => {
      setIsBusy(true)
      await action()
      setIsBusy(false)
      // The button may be gone; who works by keyboard goes on from here.
      card.current?.focus()
    }
    return (
      <Button
        aria-label={`${word} ${name}`}
        buttonStyle={style}
        disabled={isBusy}
        margin={false}
        onClick={() => void act()}
        size="xsmall"
        type="button"
      >
        {word}
      </Button>
    )
  }

  return (
    <li
      aria-labelledby={heading}
      className={`credit-card credit-card--${state}`}
      data-credit={credit}
      ref={card}
      tabIndex={-1}
    >
      <div className="credit-card__head">
        <h4 id={heading}>{name}</h4>
        <span title={STATES[state].meaning}>
          <Pill pillStyle={PILLS[state]} size="small">
            {STATES[state].word}
          </Pill>
        </span>
      </div>
      {children}
      {onChange && onDismiss && onKeep && (
        <div className="credit-card__actions">
          {state === 'suggested' && button('Accept', onKeep, 'primary')}
          {state === 'dismissed' && button('Restore', onKeep)}
          {state !== 'dismissed' && button('Dismiss', onDismiss)}
          {state !== 'dismissed' && button('Change', onChange)}
        </div>
      )}
    </li>
  )
}
