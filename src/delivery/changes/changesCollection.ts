import type { CollectionConfig } from 'payload'

import { CHANGES } from './recorded.js'

const nobody = (): boolean => false

/**
 * The records of changes, by which processes learn of each other's writes: one for each transaction
 * that changed something, written in that transaction. `at` is when, by the clock of the process that
 * wrote it; `changes` is an array of `Change`. Code alone reaches it, and they are swept after an hour.
 */
export const changesCollection: CollectionConfig = {
  slug: CHANGES,
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  endpoints: false,
  fields: [
    { name: 'at', type: 'date', index: true, required: true },
    { name: 'changes', type: 'json', required: true },
  ],
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
}
