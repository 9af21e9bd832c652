import type { PayloadRequest } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { passwordProblem } from './password-problem.ts'

type Candidate = { req: PayloadRequest; password: string; personal: (string | null | undefined)[] }

/** @throws Problem `validation_failed` at `password` if the policy rejects it */
export const assertStrongPassword = async ({ req, password, personal }: Candidate): Promise<void> => {
  const words = personal.filter((word): word is string => typeof word === 'string' && word !== '')
  const problem = await passwordProblem({ req, password, personal: words })
  if (problem)
    throw new Problem('validation_failed', { fields: [{ path: 'password', code: 'invalid', ...problem }] })
}
