/** An option that cannot work. Its message says which one, and what to write instead. */
export class NewsroomOptionsError extends Error {
  override name = 'NewsroomOptionsError'
}

/**
 * The value, if it is of the type.
 *
 * @throws NewsroomOptionsError if it is not.
 */
export function checkType<T>(option: string, type: 'boolean' | 'function', value: T): T {
  if (typeof value === type) return value
  throw new NewsroomOptionsError(
    `newsroom({ ${option} }) is of type ${typeof value}; write a ${type}.`,
  )
}
