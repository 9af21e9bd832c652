import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { makeSchema } from '../../../src/transport/graphql/make-schema.ts'
import { openSession } from '../support/open-session.ts'
import { graphqlQuestions } from './graphql-questions.ts'
import { growForest, type Forest } from './grow-forest.ts'
import type { Question } from './question.ts'
import { restQuestions } from './rest-questions.ts'

let forest: Forest
let questions: Question[]

/** Endpoints for anonymous callers, or that are disabled. */
const open =
  /^POST \/users\/(login|logout|forgot-password|reset-password|first-administrator|activate|confirm-email|unsubscribe)$|^GET \/(users\/me|announcements\/current)$/
const gone = /^(POST|GET) \/users\/(first-register|init|unlock|verify\/.*|:id\/api-key\/reveal.*)$/

beforeAll(async () => {
  forest = await growForest()
  const { payload } = forest.app
  questions = [
    ...restQuestions(payload.config).questions,
    ...graphqlQuestions(makeSchema(payload).schema, payload.config).questions,
  ].filter(({ about }) => about !== 'value' && about !== 'reference')
}, 300_000)

describe('the managers of an account', () => {
  it.each(['disabled', 'trashed'] as const)(
    'that is %s are nobody, whatever they ask for (invariant 3)',
    async (name) => {
      const own = forest.things[name]
      await forest.snapshot.reset()
      const token = await openSession(forest.app.payload, String(own.documents.manager))
      const heard: string[] = []
      const ask = async ({ ask: request, name: asked }: Question) => {
        const { method, path, body } = request(own, own)
        const url = `${forest.app.url}/api${path}`
        const [answer, anonymous] = [
          await call(url, { method, body, token }),
          await call(url, { method, body }),
        ]
        const isSame = answer.status === anonymous.status && answer.text === anonymous.text
        const isRefused = path === '/graphql' || answer.status === 401 || open.test(asked) || gone.test(asked)
        if (!isSame || !isRefused) heard.push(`${asked}: ${answer.status} ${answer.text.slice(0, 300)}`)
      }
      const seen = new Set<string>()
      for (const question of questions) {
        // Saved views are of a person and not of an account: there is none with an id to ask about.
        if (!own.documents.views && /^\S+ \/views(?:\/| by id| one’s own)/.test(question.name)) continue
        const { method, path, body } = question.ask(own, own)
        // Each route or operation is called in one way: an anonymous caller is rejected before any input matters.
        const call =
          path === '/graphql' ? JSON.stringify(body).slice(0, 60) : `${method} ${path.split('?')[0]}`
        if (!seen.has(call)) await ask(question)
        seen.add(call)
      }
      expect(heard).toEqual([])
      expect(seen.size).toBeGreaterThan(150)
    },
    300_000,
  )
})
