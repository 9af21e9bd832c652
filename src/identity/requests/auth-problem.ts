import type { PayloadRequest } from 'payload'
import { Problem } from '../../errors/problem.ts'

const key = 'authProblem'

/** Payload takes a failing strategy for an anonymous caller; what really happened is kept with the request. */
export const rememberAuthProblem = (req: Pick<PayloadRequest, 'context'>, problem: Problem): void => {
  req.context[key] = problem
}

/**
 * Answers what went wrong while the caller was being recognised. Called before every operation, so that nobody is taken
 * for anonymous because the database was away or because API access is off.
 * @throws Problem `unavailable` | `api_access_disabled`
 */
export const refuseAuthProblem = (req: Pick<PayloadRequest, 'context'>): void => {
  const problem = req.context[key]
  if (problem instanceof Problem) throw problem
}
