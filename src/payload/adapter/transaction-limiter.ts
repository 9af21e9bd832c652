type Limiter = {
  /** Waits for a slot, first in, first out. */
  enter: () => Promise<void>
  /** To be called once for each that has entered. */
  leave: () => void
}

/** Limits the number of concurrent holders; rejects after waiting for `patienceMs`. */
export const transactionLimiter = ({
  places,
  patienceMs,
}: {
  places: number
  patienceMs: number
}): Limiter => {
  let free = places
  const queue = new Set<() => void>()

  const enter = () => {
    if (free > 0) {
      free -= 1
      return Promise.resolve()
    }
    return new Promise<void>((resolve, reject) => {
      const take = () => {
        clearTimeout(timer)
        queue.delete(take)
        resolve()
      }
      const timer = setTimeout(() => {
        queue.delete(take)
        // The same message as that of the pool.
        reject(new Error('timeout exceeded when trying to connect'))
      }, patienceMs)
      queue.add(take)
    })
  }

  const leave = () => {
    const [next] = queue
    if (next) next()
    else free += 1
  }
  return { enter, leave }
}
