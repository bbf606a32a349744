import type { ReactNode } from 'react'

import type { CreditState, StandingCredit } from '../../credits/index.js'
import { type CreditActions, CreditCard } from './CreditCard.js'
import { CreditFacts } from './CreditFacts.js'
import { ORIGINS, TYPES, workInWords } from './words.js'

/** The words that once gave credits, and why the copy does not. */
export function StandingWords({ origin, verbatim }: StandingCredit) {
  return (
    <p className="credit-words">
      {verbatim && <q>{verbatim}</q>}
      <span className="credit-words__where">{ORIGINS[origin]}</span>
    </p>
  )
}

interface StandingCardProps {
  /** None while the form has no row for it. */
  actions: CreditActions | undefined
  /** The form in which the credit is changed, while it is. */
  children: ReactNode
  credit: StandingCredit
  id: string
  isReadOnly: boolean
  state: CreditState
}

/** A credit that the copy does not give: who, what it prints, and what to do. */
export function StandingCard({ actions, children, credit, id, ...props }: StandingCardProps) {
  const { isReadOnly, state } = props
  const mayAct = !isReadOnly && !children
  const work = [TYPES[credit.kind], workInWords([credit], credit.employer)]
  return (
    <CreditCard credit={id} name={credit.name} state={state} {...(mayAct && actions)}>
      <CreditFacts prints={credit.prints} state={state} work={work.filter(Boolean).join(' · ')} />
      {children}
    </CreditCard>
  )
}
