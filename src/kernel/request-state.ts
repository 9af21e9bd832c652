import type { PayloadRequest } from 'payload'

type Request = Pick<PayloadRequest, 'context'>

class Held<T> {
  constructor(
    readonly owner: RequestState<T>,
    readonly value: T,
  ) {}
}

/**
 * A value that one hook leaves for a later one of the same request, in `req.context`. Requests derived from another one
 * with an empty context, such as those of a bulk operation, start without it.
 * @example const audience = new RequestState<Audience>('mailing audience')
 */
export class RequestState<T> {
  constructor(private readonly name: string) {}

  get({ context }: Request): T | undefined {
    const held = context[this.name]
    return held instanceof Held && held.owner === this ? held.value : undefined
  }

  set({ context }: Request, value: T): void {
    context[this.name] = new Held(this, value)
  }

  getOrSet(req: Request, make: () => T): T {
    const known = this.get(req)
    if (known !== undefined) return known
    const made = make()
    this.set(req, made)
    return made
  }
}
