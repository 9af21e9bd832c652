import { expect } from 'vitest'
import type { Answer } from '../../support/call.ts'

/** The answer is an error of this status and code, in the common shape of errors. */
export const expectFailure = (answer: Answer, status: number, code: string): void => {
  expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^${status} `))
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.body).toMatchObject({ errors: [{ code, message: expect.stringMatching(/\S/) }] })
}
