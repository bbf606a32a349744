/** Everything that is asked for before any of it is read. */
interface Turn {
  loads: Promise<unknown>[]
  over: Promise<unknown>
}

/**
 * `load`, whose answers come in the order in which they were asked for. Payload's GraphQL lists the
 * authors of a story in the order in which they arrive, so one that another story has brought already
 * would come first.
 */
export function inOrder<Key, Value>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  let turn: Turn | undefined

  const begin = (): Turn => {
    const loads: Promise<unknown>[] = []
    const over = new Promise((resolve) => {
      whenAllHaveAsked(() => {
        // What loading itself asks for has a turn of its own, or each would wait for the other.
        turn = undefined
        resolve(Promise.allSettled(loads))
      })
    })
    return { loads, over }
  }

  return (key) => {
    turn ??= begin()
    const { loads, over } = turn
    const loaded = load(key)
    loads.push(loaded)
    return over.then(() => loaded)
  }
}

/** Calls back as Payload's data loader does: when no work that is ready would ask for one more. */
export function whenAllHaveAsked(callback: () => void): void {
  void Promise.resolve().then(() => process.nextTick(callback))
}
