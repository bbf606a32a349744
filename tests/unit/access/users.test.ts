import type { CollectionConfig, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import {
  keepCreator,
  makeHasRole,
  ownOrAdmin,
  roleFromField,
  userAccess,
} from '../../../src/access/index.js'

const hasRole = makeHasRole(roleFromField)

const requestOf = (user: null | object): PayloadRequest => ({ user }) as unknown as PayloadRequest

const wire = { id: 7, collection: 'users', role: 'wire' }
const member = { id: 7, collection: 'members' }

const asked = (operation: 'read' | 'update', user: null | object) => {
  const access = userAccess(hasRole, 'users') as Required<NonNullable<CollectionConfig['access']>>
  return access[operation]({ req: requestOf(user) })
}

describe.each(['read', 'update'] as const)('userAccess, to %s', (operation) => {
  it('lets a user reach itself', () => {
    expect(asked(operation, wire)).toEqual({ id: { equals: 7 } })
  })

  it('takes a plain document, as code may pass it, for one of the newsroom’s users', () => {
    expect(asked(operation, { id: 7, role: 'wire' })).toEqual({ id: { equals: 7 } })
  })

  it.each([null, member])('lets %j reach nobody', (user) => {
    expect(asked(operation, user)).toBe(false)
  })
})

describe('ownOrAdmin', () => {
  const sees = (user: null | object, id?: number) =>
    ownOrAdmin(hasRole, 'users')({ id, req: requestOf(user) })

  it('shows a user its own, and nothing of another', () => {
    expect(sees(wire, 7)).toBe(true)
    expect(sees(wire, 8)).toBe(false)
    expect(sees(wire)).toBe(false)
  })

  it('shows an admin everything', () => {
    expect(sees({ id: 1, collection: 'users', role: 'admin' }, 7)).toBe(true)
  })

  it('shows nothing to a user of another collection with the same ID', () => {
    expect(sees(member, 7)).toBe(false)
  })
})

describe('keepCreator', () => {
  const saved = (operation: 'create' | 'update', user: null | object, originalDoc?: object) =>
    keepCreator('users')({
      data: { headline: 'Rain', createdBy: 99 },
      operation,
      originalDoc,
      req: requestOf(user),
    } as unknown as Parameters<ReturnType<typeof keepCreator>>[0])

  it('notes the user who creates, whatever the data claim', () => {
    expect(saved('create', wire)).toEqual({ headline: 'Rain', createdBy: 7 })
  })

  it('notes nobody for a user of another collection, who has the ID of one of ours', () => {
    expect(saved('create', member)).toMatchObject({ createdBy: null })
  })

  it('keeps the creator on every later save', () => {
    expect(saved('update', member, { createdBy: 3 })).toMatchObject({ createdBy: 3 })
    expect(saved('update', wire, {})).toMatchObject({ createdBy: null })
  })
})
