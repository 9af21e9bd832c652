import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { describeError } from '../../kernel/errors/describe-error.ts'
import { toProblem } from '../../kernel/errors/to-problem.ts'
import { jobRequest } from '../../payload/request/job-request.ts'
import { mailResetLink } from './mail-reset-link.ts'

type Asked = { identifier: string; address: string }

const delayMs = { least: 300, most: 1500 }

const known = new WeakMap<Payload, ResetRequests>()

/** The requests for links to reset a password that this process has answered and not looked into yet. */
export const resetRequests = (payload: Payload): ResetRequests => {
  const requests = known.get(payload) ?? new ResetRequests(payload)
  known.set(payload, requests)
  return requests
}

/**
 * Looks into each request at a random moment after it was answered, one after the other: neither its answer nor how fast
 * other calls are answered just then tells whether there is such a login.
 */
class ResetRequests {
  private readonly ending = new AbortController()
  private readonly waiting = new Set<Promise<void>>()
  private last = Promise.resolve()

  constructor(private readonly payload: Payload) {}

  add(asked: Asked): void {
    const work = this.pause().then(() => (this.last = this.last.then(() => this.mail(asked))))
    this.waiting.add(work)
    void work.finally(() => this.waiting.delete(work))
  }

  /** Looks into all at once, and resolves when that is done. */
  async stop(): Promise<void> {
    this.ending.abort()
    await Promise.all(this.waiting)
  }

  private async pause(): Promise<void> {
    const { signal } = this.ending
    const ms = delayMs.least + Math.random() * (delayMs.most - delayMs.least)
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  }

  private async mail(asked: Asked): Promise<void> {
    try {
      await mailResetLink(await jobRequest(this.payload, 'password-reset'), asked)
    } catch (error) {
      if (toProblem(error, { isSignedIn: false }).code === 'rate_limited') return
      this.payload.logger.error({
        msg: 'A link to reset a password could not be mailed',
        error: describeError(error),
      })
    }
  }
}
