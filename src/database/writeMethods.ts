import type { BaseDatabaseAdapter } from 'payload'

/**
 * The adapter's methods that write. `upsert` is not among them: on every adapter it only calls
 * `updateOne`, and to wrap both would make it wait for itself.
 */
export const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** The adapter's methods that only read. */
export const readMethods = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** What every such method has in common: one argument, which may carry the request. */
export type Method = (args: MethodArgs) => Promise<unknown>

/** @see Method */
export interface MethodArgs {
  req?: { transactionID?: TransactionID | Promise<TransactionID> }
}

/** The name by which an adapter knows a transaction. */
export type TransactionID = number | string

/** Replaces methods of an adapter by what `wrap` makes of them; `this` stays the adapter. */
export function wrapMethods(
  adapter: BaseDatabaseAdapter,
  names: readonly (keyof BaseDatabaseAdapter)[],
  wrap: (original: Method) => Method,
): void {
  const methods = adapter as unknown as Record<string, Method | undefined>
  for (const name of names) {
    const original = methods[name]
    if (original) methods[name] = wrap((args) => original.call(adapter, args))
  }
}
