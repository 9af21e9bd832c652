import { Problem } from '../errors/problem.ts'

/**
 * Lets `atOnce` pieces of work run and `waiting` more wait in line.
 * @throws Problem `unavailable` when the line is full
 */
export class Slots {
  /** How many pieces of work were begun so far. */
  begun = 0
  private free: number
  private readonly waiting: number
  private readonly line: (() => void)[] = []

  constructor({ atOnce, waiting }: { atOnce: number; waiting: number }) {
    this.free = atOnce
    this.waiting = waiting
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.take()
    this.begun += 1
    try {
      return await work()
    } finally {
      const next = this.line.shift()
      if (next) next()
      else this.free += 1
    }
  }

  private async take(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1
      return
    }
    if (this.line.length >= this.waiting) throw new Problem('unavailable', { retryAfterSeconds: 2 })
    await new Promise<void>((resolve) => this.line.push(resolve))
  }
}
