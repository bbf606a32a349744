'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { CreditsReview } from '../../credits/index.js'
import { AnswerError, postStory } from './postStory.js'
import { useStory } from './useStory.js'

/** How long the form rests before its copy is read again, in milliseconds. */
const REST_MS = 400

/** What is known of the credits in the form's copy. */
export interface Looked {
  /** Why they could not be looked up, and whether it may help to try again. */
  failure?: { mayRetry: boolean; message: string }
  isLooking: boolean
  /** The last review, which may be of the copy as it was a moment ago. */
  review?: CreditsReview
}

/** Follows the form, and reviews its credits whenever it rests. Never changes the form. */
export function useCreditsReview(): Looked & { retry: () => void } {
  const [fields] = useAllFormFields()
  const { lastUpdateTime } = useDocumentInfo()
  const { read, urlOf } = useStory()
  const [looked, setLooked] = useState<Looked>({ isLooking: true })
  const asked = useRef('')
  const request = useRef<AbortController>(null)

  const look = useCallback(async () => {
    const story = JSON.stringify(read())
    // A save may change what the next one would do of the same form.
    const question = `${lastUpdateTime} ${story}`
    if (question === asked.current) return
    asked.current = question
    request.current?.abort()
    const controller = new AbortController()
    request.current = controller
    setLooked(({ review }) => ({ isLooking: true, review }))
    try {
      const review = await postStory<CreditsReview>(urlOf(''), story, controller.signal)
      if (!controller.signal.aborted) setLooked({ isLooking: false, review })
    } catch (error) {
      if (controller.signal.aborted) return
      asked.current = ''
      setLooked({ failure: failureOf(error), isLooking: false })
    }
  }, [lastUpdateTime, read, urlOf])

  useEffect(() => {
    const timer = setTimeout(() => void look(), asked.current === '' ? 0 : REST_MS)
    return () => clearTimeout(timer)
  }, [fields, look])
  useEffect(() => () => request.current?.abort(), [])

  return { ...looked, retry: () => void look() }
}

function failureOf(error: unknown): NonNullable<Looked['failure']> {
  if (!(error instanceof AnswerError)) {
    return { mayRetry: true, message: 'The newsroom cannot be reached. Check your connection.' }
  }
  // Of these, only another copy or another user makes a difference.
  const mayRetry = ![400, 403, 413].includes(error.status)
  return { mayRetry, message: error.message }
}
