import { it } from 'vitest'
import { newAccount } from '../../support/account-tree.ts'
import { expectConcurrencyLimit } from '../../support/expect-concurrency-limit.ts'
import { openTestApp } from '../../support/test-app.ts'

it('the people of an account count a few subtrees at once, and leave connections to everybody else', async () => {
  const testApp = await openTestApp()
  const account = await newAccount(testApp)
  await expectConcurrencyLimit({
    ...{ testApp, account, most: 8, status: 200 },
    ...{ held: 'lock table assets in access exclusive mode', waiting: 'off as materialized' },
    ask: (as) => testApp.ask('GET', `customers/${account}/impact?action=disable`, { as }),
  })
}, 20_000)
