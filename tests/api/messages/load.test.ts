import { it } from 'vitest'
import { expectShares } from '../../support/expect-shares.ts'
import { openOffice } from '../../support/office.ts'
import { newCustomer, unique } from '../../support/people.ts'

it('the people of an account send a few messages at once, and leave connections to everybody else', async () => {
  const office = await openOffice()
  const account = await newCustomer(office.app)
  await expectShares({
    ...{ office, account, most: 8, status: 201 },
    held: 'lock table message_deliveries in exclusive mode',
    ask: (as) =>
      office.ask('POST', 'messages', {
        body: { title: unique('t'), body: 'Hello', audience: 'everyone' },
        as,
      }),
  })
}, 30_000)
