import { Problem } from '../kernel/errors/problem.ts'

/**
 * A semaphore: `atOnce` tasks run and `waiting` more wait. Round-robin by key, so that many tasks of one key do not
 * delay those of others.
 * @throws Problem `unavailable` when too many wait
 */
export class FairSemaphore {
  /** How many tasks were started so far. */
  begun = 0
  private free: number
  private waiting = 0
  private readonly maxWaiting: number
  /** In the order of their next turn; empty queues are removed. */
  private readonly queues = new Map<string, (() => void)[]>()

  constructor({ atOnce, waiting }: { atOnce: number; waiting: number }) {
    this.free = atOnce
    this.maxWaiting = waiting
  }

  async run<T>(work: () => Promise<T>, key = ''): Promise<T> {
    await this.take(key)
    this.begun += 1
    try {
      return await work()
    } finally {
      const next = this.nextInTurn()
      if (next) next()
      else this.free += 1
    }
  }

  private async take(key: string): Promise<void> {
    if (this.free > 0) {
      this.free -= 1
      return
    }
    if (this.waiting >= this.maxWaiting) throw new Problem('unavailable', { retryAfterSeconds: 2 })
    const queue = this.queues.get(key) ?? []
    this.queues.set(key, queue)
    this.waiting += 1
    await new Promise<void>((resolve) => queue.push(resolve))
  }

  private nextInTurn(): (() => void) | undefined {
    const [turn] = this.queues
    if (!turn) return undefined
    const [key, queue] = turn
    const next = queue.shift()
    this.waiting -= 1
    this.queues.delete(key)
    if (queue.length > 0) this.queues.set(key, queue)
    return next
  }
}
