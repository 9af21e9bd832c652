import { Forbidden } from 'payload'
import { Problem } from '../../../kernel/errors/problem.ts'

/**
 * Does what the caller asked of a document that they can see: where they may not, it answers 403, unless the document
 * went out of their sight meanwhile.
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
