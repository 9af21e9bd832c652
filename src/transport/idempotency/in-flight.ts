/**
 * Runs one task at a time for each key in this process: later ones wait without occupying a connection. Times out after
 * `patienceMs`.
 */
export class InFlight {
  private readonly running = new Map<string, Promise<unknown>>()

  constructor(private readonly patienceMs: number) {}

  /** @returns the result of `work`; undefined on timeout */
  async run<T>(key: string, work: () => Promise<T>): Promise<T | undefined> {
    const deadline = performance.now() + this.patienceMs
    for (let other = this.running.get(key); other; other = this.running.get(key)) {
      const left = deadline - performance.now()
      if (left <= 0 || !(await endsWithin(other, left))) return undefined
    }
    const own = work()
    this.running.set(key, own)
    try {
      return await own
    } finally {
      this.running.delete(key)
    }
  }
}

const endsWithin = async (work: Promise<unknown>, milliseconds: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const ended = work.then(
    () => true,
    () => true,
  )
  try {
    return await Promise.race([ended, late])
  } finally {
    clearTimeout(timer)
  }
}
