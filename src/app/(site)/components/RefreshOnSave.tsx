'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation.js'
import { useCallback } from 'react'

interface Props {
  serverURL: string
}

/** In the admin's live preview, shows each save as it is made. */
export function RefreshOnSave({ serverURL }: Props) {
  const router = useRouter()
  const refresh = useCallback(() => router.refresh(), [router])
  return <RefreshRouteOnSave refresh={refresh} serverURL={serverURL} />
}
