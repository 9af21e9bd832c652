import { it } from 'vitest'
import { expectShares } from '../../support/expect-shares.ts'
import { mailingCalls } from '../../support/mailings.ts'
import { openOffice } from '../../support/office.ts'
import { newCustomer } from '../../support/people.ts'

it('the people of an account start a few mailings at once, and leave connections to everybody else', async () => {
  const office = await openOffice()
  const account = await newCustomer(office.app)
  const mailing = { audience: 'customers', customers: [account], expectedRecipients: 2 }
  await expectShares({
    ...{ office, account, most: 4, status: 201 },
    held: 'lock table mailing_recipients in exclusive mode',
    ask: (as) => mailingCalls(office).start(mailing, as),
  })
}, 30_000)
