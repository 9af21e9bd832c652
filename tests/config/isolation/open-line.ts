import { call } from '../../support/call.ts'
import { openSession } from '../support/open-session.ts'
import type { Forest } from './grow-forest.ts'
import type { Request } from './question.ts'
import type { View } from './views.ts'

export type Findings = {
  /** Answers that contain a word or an id of what the caller may not see. */
  leaks: string[]
  /** Answers that reveal whether something exists, or server errors. */
  tells: string[]
  /** Rows that changed although the caller could not change them. */
  changes: string[]
  /** How many answers there were of each status. */
  statuses: Record<number, number>
}

export type Answered = { status: number; text: string }

const endingSession = /\/(logout|refresh-token)$|logoutUser|refreshTokenUser/

/**
 * Sends the requests of one caller, and checks that answers contain nothing forbidden that the request did not contain.
 */
export const openLine = (forest: Forest, { secrets, user }: View) => {
  const found: Findings = { leaks: [], tells: [], changes: [], statuses: {} }
  const newSession = () => openSession(forest.app.payload, user)
  let session = newSession()
  const secret = new RegExp(secrets.join('|'), 'g')
  const send = async ({ method, path, body }: Request, name: string): Promise<Answered> => {
    const isLast = endingSession.test(name)
    const { status, text } = await call(`${forest.app.url}/api${path}`, {
      ...{ method, body },
      token: await (isLast ? newSession() : session),
    })
    found.statuses[status] = (found.statuses[status] ?? 0) + 1
    const sent = decodeURIComponent(path) + JSON.stringify(body ?? '')
    const leaked = [...new Set(text.match(secret) ?? [])].filter((each) => !sent.includes(each))
    if (leaked.length > 0) found.leaks.push(`${name} shows ${leaked.join(', ')}`)
    if (status >= 500) found.tells.push(`${name} broke: ${text}`)
    return { status, text }
  }
  /** Called after the original state was restored. */
  const signInAgain = async () => {
    session = newSession()
    await session
  }
  return { found, send, signInAgain }
}
