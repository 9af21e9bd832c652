import { Problem } from '../kernel/errors/problem.ts'

/**
 * Limits each key to `each` concurrent calls; checked before any work is done for them.
 * @throws Problem `rate_limited` for further calls
 */
export class ConcurrencyLimit {
  private readonly each: number
  private readonly underWay = new Map<string, number>()

  constructor({ each }: { each: number }) {
    this.each = each
  }

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.underWay.get(key) ?? 0
    if (before >= this.each) throw new Problem('rate_limited', { retryAfterSeconds: 2 })
    this.underWay.set(key, before + 1)
    try {
      return await work()
    } finally {
      const left = (this.underWay.get(key) ?? 1) - 1
      if (left > 0) this.underWay.set(key, left)
      else this.underWay.delete(key)
    }
  }
}
