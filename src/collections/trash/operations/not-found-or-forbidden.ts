import { Forbidden } from 'payload'
import { Problem } from '../../../kernel/errors/problem.ts'

/**
 * Runs an operation on a document that the caller can see: `forbidden` if they may not, or `not_found` if the document
 * went out of their sight during the operation.
 */
export const notFoundOrForbidden = async <T>(
  look: () => Promise<unknown>,
  act: () => Promise<T>,
): Promise<T> => {
  await look()
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Forbidden)) throw error
    await look()
    throw new Problem('forbidden')
  }
}
