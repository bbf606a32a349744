import type { FieldHookArgs } from 'payload'
import { expect, it } from 'vitest'

import { hideDismissedCredits } from '../../../src/credits/index.js'

const credits = [{ id: 'a' }, { id: 'b', dismissed: true }]

const read = (args: { overrideAccess?: boolean; user?: object }): unknown =>
  hideDismissedCredits((req) => Boolean(req.user))({
    overrideAccess: args.overrideAccess,
    req: { user: args.user ?? null },
    value: credits,
  } as unknown as FieldHookArgs)

it('hides from readers what an editor removed', () => {
  expect(read({ overrideAccess: false })).toEqual([{ id: 'a' }])
})

it('shows everything to who is signed in, and to the server, whose saves start from it', () => {
  expect(read({ overrideAccess: false, user: { id: 1 } })).toEqual(credits)
  expect(read({ overrideAccess: true })).toEqual(credits)
})
