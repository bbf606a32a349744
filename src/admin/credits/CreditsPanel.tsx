'use client'

import { Button, ShimmerEffect, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import type {
  CreditPlace,
  CreditState,
  ReviewedCredit,
  StandingCredit,
} from '../../credits/index.js'
import { ChangeCredit } from './ChangeCredit.js'
import { FoundCredit } from './FoundCredit.js'
import { mainFields, showPlace } from './inForm.js'
import { PANEL_STYLES } from './panelStyles.js'
import { ShowWords } from './ShowWords.js'
import { StandingCard, StandingWords } from './StandingCard.js'
import { type FormRow, type ID, rowOf, useCreditRows } from './useCreditRows.js'
import { byOrigin, byStatement, placeKey } from './words.js'
import { type Looked, useCreditsReview } from './useCreditsReview.js'
import { useMarks } from './useMarks.js'

/** Props of {@link CreditsPanel}. */
export interface CreditsPanelProps {
  /** Slug of the contributors' collection. */
  contributors: string
  /** The editor may only look. */
  readOnly?: boolean
}

const NONE: [] = []

/**
 * The credits in the copy as it stands in the form, saved or not: each with its words, where they
 * are, how sure it is and what it prints; below them those that stand besides. One click accepts,
 * dismisses or changes one, or shows its words. Looking changes nothing in the form.
 */
export function CreditsPanel({ contributors, readOnly = false }: CreditsPanelProps) {
  const heading = useId()
  const panel = useRef<HTMLElement>(null)
  const { collectionSlug, hasSavePermission } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { retry, ...looked } = useCreditsReview()
  const { reassign, rows, set, setDismissed } = useCreditRows()
  const [shownKey, setShownKey] = useState('')
  const [changed, setChanged] = useState('')

  const { credits = NONE, creditLine, others = NONE, paragraphs = 0 } = looked.review ?? {}
  const isReadOnly = readOnly || !hasSavePermission
  useMarks(panel, credits, shownKey)

  const show = (place: CreditPlace) => {
    const form = mainFields(panel.current)
    if (!form) return
    setShownKey(placeKey(place))
    const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
    void showPlace(form, place, fields).then((isThere) => {
      if (!isThere) toast.info('These words are no longer in the story.')
    })
  }
  const decide = async (credit: ReviewedCredit, isDismissed: boolean) => {
    try {
      await setDismissed(credit, isDismissed)
    } catch (error) {
      toast.error(`${credit.name} was not changed. ${(error as Error).message}`)
    }
  }
  const change = async (credit: ReviewedCredit) => {
    if (!rowOf(rows, credit)) await decide(credit, false)
    setChanged(credit.key)
  }
  const changeForm = (key: string, row: FormRow, onReassign: (contributor: ID) => void) =>
    changed === key && (
      <ChangeCredit
        contributors={contributors}
        onDone={() => setChanged('')}
        onReassign={onReassign}
        onRole={(role) => set(row.index, 'role', role)}
        row={row}
      />
    )

  return (
    <section aria-labelledby={heading} className="credits-panel" ref={panel}>
      <style href="newsroom-credits-panel" precedence="newsroom">
        {PANEL_STYLES}
      </style>
      <header className="credits-panel__head">
        <h3 id={heading}>Credits in the copy</h3>
        <span aria-live="polite" className="credits-panel__status" role="status">
          {statusOf(looked)}
        </span>
      </header>
      <Failure failure={looked.failure} retry={retry} />
      {!looked.review && looked.isLooking && <ShimmerEffect height="6rem" />}
      {looked.review && credits.length + others.length === 0 && (
        <p className="credits-panel__none">No credits in this copy.</p>
      )}
      {creditLine && (
        <p className="credits-panel__line">
          <span>Readers will see</span> {creditLine}
        </p>
      )}
      {byStatement(credits).map(([place, parties]) => (
        <div key={placeKey(place)} className="credits-panel__statement">
          <ShowWords
            isShown={placeKey(place) === shownKey}
            onShow={show}
            paragraphs={paragraphs}
            place={place}
          />
          <ul>
            {parties.map((credit) => {
              const row = rowOf(rows, credit)
              return (
                <FoundCredit
                  key={credit.key}
                  actions={{
                    onChange: () => change(credit),
                    onDismiss: () => decide(credit, true),
                    onKeep: () => decide(credit, false),
                  }}
                  credit={credit}
                  isReadOnly={isReadOnly}
                  onShow={show}
                  paragraphs={paragraphs}
                  shownKey={shownKey}
                  state={stateNow(credit, row)}
                >
                  {row && changeForm(credit.key, row, (to) => reassign(credit, row, to))}
                </FoundCredit>
              )
            })}
          </ul>
        </div>
      ))}
      {byOrigin(others).map(([key, [first, ...more]]) => (
        <div key={key} className="credits-panel__statement">
          <StandingWords {...first} />
          <ul>
            {[first, ...more].map((credit) => {
              const row = rowOf(rows, credit)
              const id = `contributor:${credit.contributor}`
              return (
                <StandingCard
                  key={id}
                  actions={
                    row && {
                      onChange: () => setChanged(id),
                      onDismiss: () => set(row.index, 'dismissed', true),
                      onKeep: () => set(row.index, 'dismissed', false),
                    }
                  }
                  credit={credit}
                  id={id}
                  isReadOnly={isReadOnly}
                  state={stateNow(credit, row)}
                >
                  {row && changeForm(id, row, (to) => set(row.index, 'contributor', to))}
                </StandingCard>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** What has just been clicked shows at once, before the copy is looked at again. */
function stateNow(
  { state }: ReviewedCredit | StandingCredit,
  row: FormRow | undefined,
): CreditState {
  if (!row) return state
  return row.isDismissed ? 'dismissed' : 'attached'
}

function statusOf({ failure, isLooking, review }: Looked): string {
  if (isLooking) return 'Looking…'
  const count = review?.credits.length ?? 0
  return failure || count === 0 ? '' : `${count} found`
}

function Failure({ failure, retry }: Pick<Looked, 'failure'> & { retry: () => void }) {
  if (!failure) return null
  return (
    <div className="credits-panel__failure" role="alert">
      <p>{failure.message}</p>
      {failure.mayRetry && (
        <Button buttonStyle="secondary" margin={false} onClick={retry} size="small" type="button">
          Try again
        </Button>
      )}
    </div>
  )
}
