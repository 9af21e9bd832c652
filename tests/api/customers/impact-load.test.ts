import { it } from 'vitest'
import { newAccount } from '../../support/account-tree.ts'
import { expectShares } from '../../support/expect-shares.ts'
import { openOffice } from '../../support/office.ts'

it('the people of an account count a few subtrees at once, and leave connections to everybody else', async () => {
  const office = await openOffice()
  const account = await newAccount(office)
  await expectShares({
    ...{ office, account, most: 8, status: 200 },
    ...{ held: 'lock table assets in access exclusive mode', waiting: 'off as materialized' },
    ask: (as) => office.ask('GET', `customers/${account}/impact?action=disable`, { as }),
  })
}, 20_000)
