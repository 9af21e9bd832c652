import { it } from 'vitest'
import { expectConcurrencyLimit } from '../../support/expect-concurrency-limit.ts'
import { mailingCalls } from '../../support/mailings.ts'
import { openTestApp } from '../../support/test-app.ts'
import { newCustomer } from '../../support/people.ts'

it('the people of an account start a few mailings at once, and leave connections to everybody else', async () => {
  const testApp = await openTestApp()
  const account = await newCustomer(testApp.app)
  const mailing = { audience: 'customers', customers: [account], expectedRecipients: 2 }
  await expectConcurrencyLimit({
    ...{ testApp, account, most: 4, status: 201 },
    held: 'lock table mailing_recipients in exclusive mode',
    ask: (as) => mailingCalls(testApp).start(mailing, as),
  })
}, 30_000)
