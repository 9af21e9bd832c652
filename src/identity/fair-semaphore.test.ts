import { describe, expect, it } from 'vitest'
import { FairSemaphore } from './fair-semaphore.ts'
import { ConcurrencyLimit } from './concurrency-limit.ts'

/** A task that ends on demand. */
const open = () => {
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { ended, end: () => end() }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('semaphore', () => {
  it('let the lines take turns, so that a long one keeps nobody waiting', async () => {
    const semaphore = new FairSemaphore({ atOnce: 1, waiting: 100 })
    const first = open()
    const order: string[] = []
    const done = [
      semaphore.run(() => first.ended, 'flood'),
      ...Array.from({ length: 20 }, (_, index) =>
        semaphore.run(async () => void order.push(`f${index}`), 'flood'),
      ),
      semaphore.run(async () => void order.push('victim'), 'victim'),
    ]
    first.end()
    await Promise.all(done)
    expect(order.slice(0, 4)).toEqual(['f0', 'victim', 'f1', 'f2'])
    expect(order).toHaveLength(21)
  })

  it('refuse more than may wait, and are free again afterwards, also after failures', async () => {
    const semaphore = new FairSemaphore({ atOnce: 1, waiting: 1 })
    const work = open()
    const running = semaphore.run(() => work.ended)
    const failing = semaphore.run(() => Promise.reject(new Error('no')))
    await expect(semaphore.run(async () => 'third')).rejects.toMatchObject({ code: 'unavailable' })
    work.end()
    await running
    await expect(failing).rejects.toThrow('no')
    expect(await semaphore.run(async () => 'again')).toBe('again')
  })
})

describe('shares', () => {
  it('refuse one key what is beyond its share, and no other', async () => {
    const shares = new ConcurrencyLimit({ each: 2 })
    const work = open()
    const held = [shares.run('a', () => work.ended), shares.run('a', () => work.ended)]
    await expect(shares.run('a', settled)).rejects.toMatchObject({ code: 'rate_limited' })
    await shares.run('b', settled)
    work.end()
    await Promise.all(held)
    await shares.run('a', settled)
  })
})
