import { readFile } from 'node:fs/promises'

import type { Payload } from 'payload'

import { type Loaded, loadCopy } from './loadCopy.js'

/** The story as it arrived, sign-up furniture included. */
const STORY = new URL('./story.txt', import.meta.url)

/** Loads the newsroom's first story. */
export async function loadStory(payload: Payload): Promise<Loaded> {
  return loadCopy(payload, await readFile(STORY, 'utf8'))
}
