import type { Certainty, CreditState } from '../../credits/index.js'
import { CERTAINTIES } from './words.js'

interface CreditFactsProps {
  /** How sure it is, where it was found in the copy. */
  certainty?: Certainty
  /** What it alone gives in the credit line. */
  prints: null | string
  state: CreditState
  /** Who they are and what they did: "Person · Reporting in Kyiv". */
  work: string
}

/** What is known of a credit. */
export function CreditFacts({ certainty, prints, state, work }: CreditFactsProps) {
  const stands = state !== 'suggested' && state !== 'dismissed'
  return (
    <div className="credit-card__facts">
      <p>
        {work}
        {certainty && <Steps certainty={certainty} />}
      </p>
      {prints && (
        <p>
          {stands ? 'Prints' : 'Would print'}{' '}
          <span className="credit-card__prints">“{prints}”</span>
        </p>
      )}
    </div>
  )
}

function Steps({ certainty }: { certainty: Certainty }) {
  const { meaning, steps, word } = CERTAINTIES[certainty]
  return (
    <span className="credit-card__certainty" title={meaning}>
      <span aria-hidden className="credit-card__steps">
        {[1, 2, 3].map((step) => (
          <i key={step} className={step <= steps ? 'is-on' : ''} />
        ))}
      </span>
      {word}
    </span>
  )
}
