import type { Payload, TypedUser } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { sessionStrategy } from './session-strategy.ts'

/**
 * The user who opens a page. Payload's own `auth` also computes the permissions of the whole panel, which costs more than
 * a page, and it takes everybody for signed out while the database is away.
 */
export const userOfPage = async (headers: Headers, payload: Payload): Promise<TypedUser | null> => {
  try {
    return (await sessionStrategy.authenticate({ headers, payload })).user
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
