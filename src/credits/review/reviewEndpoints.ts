import type { Endpoint, PayloadRequest } from 'payload'

import type { AttachCreditsOptions, CreditedStory } from '../attachCredits.js'
import { findOrCreateContributor } from '../contributors/findOrCreateContributors.js'
import { employerOf, partyOf } from '../contributors/party.js'
import { creditsInStory } from '../creditsInStory.js'
import { MAX_COPY_LENGTH } from '../detectCredits.js'
import { partyKey } from './lookUpContributors.js'
import { readJson, TooLongError } from './readJson.js'
import { reviewCredits } from './reviewCredits.js'
import { readStoryInput, type StoryInput, StoryInputError } from './storyInput.js'

/** Options of {@link reviewEndpoints}: those of the hook, and whose stories they are. */
export interface ReviewEndpointsOptions extends AttachCreditsOptions {
  /** Slug of the stories' collection. */
  articles: string
  /** Whether a request is from somebody who writes or edits stories. */
  isStaff: (req: PayloadRequest) => boolean
}

/** A copy of `MAX_COPY_LENGTH` as a Lexical state with everything around it. */
const MAX_BYTES = 8 * 1024 * 1024

/**
 * REST endpoints for the editor's view of a story's credits. Both take the story as the form holds
 * it: `id`, `body`, `authors`, `dateline`, `language`, `credits` and `creditLine`, each of which may
 * be left out.
 *
 * - `POST /api/newsroom/credits` answers a `CreditsReview`. Nothing is stored.
 * - `POST /api/newsroom/credits/contributor` takes the `key` of a credit as well and answers the
 *   contributor that it goes to, `{ id, name, agency }`, created if there is none; `agency` is the
 *   ID of the one that a person works for.
 *
 * They answer 401 to nobody, 403 to readers and machines, 400 to what they cannot read and 413 to
 * copy that is too long, with what to do as `errors[0].message`.
 */
export function reviewEndpoints(options: ReviewEndpointsOptions): Endpoint[] {
  return [
    {
      handler: staffOnly(options, async (req, input) => {
        const previous = await storedStory(req, input, options)
        if (previous === null) return refuse(404, 'There is no such story, or you may not see it.')
        const review = await reviewCredits({ options, previous, req, story: storyOf(input) })
        return review ? Response.json(review) : tooLong()
      }),
      method: 'post',
      path: '/newsroom/credits',
    },
    {
      handler: staffOnly(options, async (req, input, key) => {
        const found = creditsInStory(await options.readCopy(input, req), options)
        if (!found) return tooLong()
        const credit = found.find((each) => partyKey(each) === key)
        const party = credit ? partyOf(credit) : null
        if (!credit || !party) {
          return refuse(400, 'The copy credits nobody of this "key"; send one that it credits.')
        }
        const { id, name } = await findOrCreateContributor(party, { ...options, req })
        const employer = employerOf(credit)
        const agency = employer && (await findOrCreateContributor(employer, { ...options, req }))
        return Response.json({ id, agency: agency?.id ?? null, name })
      }),
      method: 'post',
      path: '/newsroom/credits/contributor',
    },
  ]
}

type Handle = (req: PayloadRequest, input: StoryInput, key: unknown) => Promise<Response>

function staffOnly({ isStaff }: ReviewEndpointsOptions, handle: Handle): Endpoint['handler'] {
  return async (req) => {
    if (!req.user) return refuse(401, 'Sign in to see the credits of a story.')
    if (!isStaff(req)) return refuse(403, 'Only people who write or edit stories see this.')
    try {
      const json = await readJson(req as Pick<Request, 'body'>, MAX_BYTES)
      return await handle(req, readStoryInput(json), (json as { key?: unknown }).key)
    } catch (error) {
      if (error instanceof TooLongError) return tooLong()
      if (error instanceof StoryInputError) return refuse(400, error.message)
      if (error instanceof SyntaxError)
        return refuse(400, 'The request is no JSON; send an object.')
      throw error
    }
  }
}

/** The story as the save would find it; `undefined` for a new one, `null` for one out of reach. */
async function storedStory(
  req: PayloadRequest,
  { id }: StoryInput,
  { articles }: ReviewEndpointsOptions,
): Promise<CreditedStory | null | undefined> {
  if (id === undefined) return undefined
  const story = await req.payload.findByID({
    id,
    collection: articles,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    showHiddenFields: true,
    trash: true,
  })
  return story
}

/** The stored `id` is none of the story's own fields. */
const storyOf = ({ id: _, ...story }: StoryInput): CreditedStory => story

const tooLong = (): Response =>
  refuse(
    413,
    `The copy is too long: credits are looked for in at most ${MAX_COPY_LENGTH.toLocaleString('en')} characters. Split it into its stories.`,
  )

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })
