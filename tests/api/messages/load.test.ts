import { it } from 'vitest'
import { expectConcurrencyLimit } from '../../support/expect-concurrency-limit.ts'
import { openTestApp } from '../../support/test-app.ts'
import { newCustomer, unique } from '../../support/people.ts'

it('the people of an account send a few messages at once, and leave connections to everybody else', async () => {
  const testApp = await openTestApp()
  const account = await newCustomer(testApp.app)
  await expectConcurrencyLimit({
    ...{ testApp, account, most: 8, status: 201 },
    held: 'lock table message_deliveries in exclusive mode',
    ask: (as) =>
      testApp.ask('POST', 'messages', {
        body: { title: unique('t'), body: 'Hello', audience: 'everyone' },
        as,
      }),
  })
}, 30_000)
