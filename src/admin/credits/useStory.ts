'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

type Fields = Record<string, unknown>

/** The story as it stands in the form, and where the newsroom's endpoints for its credits are. */
export function useStory() {
  const { id } = useDocumentInfo()
  const { getData } = useForm()
  const { config } = useConfig()
  const read = useCallback(() => {
    const { authors, body, creditLine, credits, dateline, language }: Fields = getData()
    // An array without rows is 0 in a form's data.
    return { id, authors, body, creditLine, credits: credits || [], dateline, language }
  }, [getData, id])
  const urlOf = useCallback(
    (path: '' | '/contributor') =>
      formatAdminURL({
        apiRoute: config.routes.api,
        path: `/newsroom/credits${path}`,
        serverURL: config.serverURL,
      }),
    [config.routes.api, config.serverURL],
  )
  return { read, urlOf }
}
