import type { TestProject } from 'vitest/node'

import { startNewsroom } from './newsroom.js'

declare module 'vitest' {
  interface ProvidedContext {
    databaseURL: string
    newsroomURL: string
  }
}

/** Starts the one newsroom that a run's API tests talk to, on the database that the run names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databaseURL = process.env.TEST_DATABASE_URL
  const newsroom = await startNewsroom(databaseURL ? { databaseURL } : {})
  project.provide('databaseURL', newsroom.databaseURL)
  project.provide('newsroomURL', newsroom.url)
  return async () => void (await newsroom.stop())
}
