import { z } from 'zod'
import type { Answer } from '../../support/call.ts'
import { docOf, type TestApp } from '../../support/test-app.ts'
import { unique, type Person } from '../../support/people.ts'

const shown = z.strictObject({
  id: z.string(),
  kind: z.string(),
  language: z.string(),
  title: z.string(),
  body: z.array(z.looseObject({ kind: z.string() })),
  text: z.string(),
  dismissible: z.boolean(),
  publishAt: z.iso.datetime(),
  expireAt: z.iso.datetime().nullable(),
})

/** The announcement requests; `as: null` is anonymous. */
export const announcing = (testApp: TestApp) => {
  const currentOf = async (as: Person | null) => {
    const answer = await testApp.ask('GET', 'announcements/current', { as })
    const parsed = z.strictObject({ docs: z.array(shown) }).safeParse(answer.body)
    if (!parsed.success) throw new Error(`${answer.status} ${answer.text}`)
    return parsed.data.docs
  }
  return {
    currentOf,
    /** Whether the announcement is shown to the caller now. */
    sees: async (as: Person | null, id: string): Promise<boolean> =>
      (await currentOf(as)).some((each) => each.id === id),
    announce: async (body: object = {}): Promise<string> =>
      docOf(
        await testApp.ask('POST', 'announcements', {
          body: { title: unique('announcement'), audience: ['customers'], ...body },
        }),
      ).id,
    dismiss: (as: Person | null, id: string): Promise<Answer> =>
      testApp.ask('POST', `announcements/${id}/dismiss`, { as, body: {} }),
    /** Sets the times relative to the clock of the database: `setTimes(id, { from: '-1 hour', until: '1 second' })`. */
    setTimes: async (id: string, { from, until }: { from: string; until: string | null }) => {
      await testApp.app.payload.db.pool.query(
        'update announcements set publish_at = now() + $2::interval, expire_at = now() + $3::interval where id = $1',
        [id, from, until],
      )
    },
  }
}
