'use client'

import { useConfig, usePayloadAPI } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { CreditsOverview } from '../../rights/index.js'
import type { Days } from './PeriodFields.js'

type Answer = Partial<CreditsOverview> & { errors?: { message: string }[] }

/** The credits of a contributor in a period that the editor chooses, at first all. */
export function useCreditsOverview(contributor: number | string) {
  const { config } = useConfig()
  const [period, setPeriod] = useState<Days>({})
  const urlOf = (file: string) =>
    formatAdminURL({
      apiRoute: config.routes.api,
      path: `/newsroom/contributors/${contributor}/${file}`,
      serverURL: config.serverURL,
    })
  const [{ isError, isLoading, ...read }, { setParams }] = usePayloadAPI(urlOf('credits'))
  const answer = read.data as Answer
  const query = new URLSearchParams(Object.entries(period).filter(([, day]) => day))
  return {
    exportURL: `${urlOf('credits.csv')}${query.size > 0 ? `?${query.toString()}` : ''}`,
    failure: isError
      ? (answer.errors?.[0]?.message ?? 'The newsroom cannot be reached. Check your connection.')
      : undefined,
    isLoading,
    overview: !isError && answer.total !== undefined ? (answer as CreditsOverview) : undefined,
    period,
    setPeriod: (days: Days) => {
      setPeriod(days)
      setParams(days)
    },
  }
}
