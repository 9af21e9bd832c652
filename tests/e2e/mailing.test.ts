import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

describe('writing to many customers', { timeout: 240_000 }, () => {
  let product: Stage['product']
  let mailServer: MailServer
  let browser: Stage['browser']
  let staff: Visitor

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;({ product, browser, staff } = await openStage({ smtpURL: mailServer.url }))
    await addAccountTree(staff.page, product.url)
  }, 600_000)

  it('counts who gets it, sends it, and shows the result of each', async () => {
    const { page } = staff
    mailServer.unknown.add(manager.email)
    await page.goto('/admin/collections/customers')
    await page.getByRole('button', { name: 'Actions for this list' }).click()
    await page.getByRole('menuitem', { name: 'Write to all found (3)…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send an e-mail to the customers found' })
    await dialog.getByText('Goes to 2 people of 2 accounts.').waitFor()
    await dialog.getByText('Accounts without anybody who gets it: 1.').waitFor()
    await dialog.getByLabel('Which users').selectOption('Managers only')
    await dialog.getByText('Goes to one person.').waitFor()
    await dialog.getByLabel('Which users').selectOption('All users')
    await dialog.getByRole('button', { name: 'Send to 2 people' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByLabel('Subject').fill('Maintenance on Sunday')
    await dialog.getByLabel('Message').fill('We are away for an hour.')
    await dialog.getByRole('button', { name: 'Send to 2 people' }).click()

    await page.waitForURL(/collections\/mailings\//)
    const progress = page.getByRole('region', { name: 'Progress' })
    await progress.getByText('2 of 2 finished').waitFor()
    await progress.getByRole('status').getByText('Done').waitFor()
    expect(await progress.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('2')
    const row = (address: string) => progress.getByRole('row').filter({ hasText: address })
    await row(member.email).getByText('Sent', { exact: true }).waitFor()
    await row(manager.email)
      .getByText(/refused this e-mail for good/)
      .waitFor()
    expect((await mailServer.mailFor(member.email)).subject).toBe('Maintenance on Sunday')
    expect(await findBarriers(page)).toEqual([])

    mailServer.unknown.clear()
    await progress.getByRole('button', { name: 'Send again to the failed' }).click()
    await row(manager.email).getByText('Sent', { exact: true }).waitFor()
    await progress.getByRole('link', { name: `Open e-mail: ${manager.email}` }).click()
    await page.waitForURL(/collections\/emails\//)
    await page.getByRole('button', { name: 'Send again' }).waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('is advertising when that is said, for those who want it, and ends by the link in its mail', async () => {
    const { page } = staff
    const found = await page.request.get(
      `${product.url}/api/users?where[username][equals]=${member.username}`,
    )
    const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(await found.json())
    const path = `${product.url}/api/users/${docs[0]?.id}`
    await page.request.patch(path, { data: { receiveAds: true } })
    await page.goto('/admin/collections/customers')
    await page.getByRole('button', { name: 'Actions for this list' }).click()
    await page.getByRole('menuitem', { name: 'Write to all found (3)…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Goes to 2 people of 2 accounts.').waitFor()
    await dialog.getByLabel('Purpose').selectOption('Advertising')
    await dialog.getByText('Goes to one person.').waitFor()
    await dialog.getByText('Left out: 1 who want no advertising.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByLabel('Subject').fill('New in spring')
    await dialog.getByLabel('Message').fill('Have a look.')
    await dialog.getByRole('button', { name: 'Send to one person' }).click()
    await page.waitForURL(/collections\/mailings\//)

    while (!mailServer.mails.some(({ subject }) => subject === 'New in spring'))
      await mailServer.arrived(mailServer.mails.length + 1)
    const mail = mailServer.mails.find(({ subject }) => subject === 'New in spring')
    const link = /https?:\/\/\S+\/unsubscribe\?token=[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
    const receivesAds = async () =>
      z.object({ receiveAds: z.boolean() }).parse(await (await page.request.get(path)).json()).receiveAds
    const reader = await browser.open(product.url, { viewport: { width: 360, height: 740 } })
    await reader.page.goto(link)
    await reader.page.getByRole('heading', { name: 'Stop getting advertising' }).waitFor()
    expect(await findBarriers(reader.page)).toEqual([])
    expect(await receivesAds()).toBe(true)
    await reader.page.getByRole('button', { name: 'Stop advertising' }).click()
    await reader.page.getByText('Advertising has ended').waitFor()
    expect(await receivesAds()).toBe(false)
    await reader.page.goto('/unsubscribe?token=nobody')
    await reader.page.getByText('This link does not work').waitFor()
    expect(reader.watch.complaints).toEqual([])
    await reader.leave()
  })

  it('is stopped by a button, and fits on a phone', async () => {
    mailServer.manner = 'hang'
    const visitor = await browser.open(product.url, {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    })
    const { page } = visitor
    await signIn(page, '/admin/login', manager)
    await page.goto('/admin/collections/customers?search=Shop')
    await page.getByRole('button', { name: 'Actions for this list' }).click()
    await page.getByRole('menuitem', { name: 'Write to all found (1)…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Goes to one person.').waitFor()
    await dialog.getByLabel('Subject').fill('One moment')
    await dialog.getByLabel('Message').fill('Please wait.')
    await dialog.getByRole('button', { name: 'Send to one person' }).click()
    await page.waitForURL(/collections\/mailings\//)
    const progress = page.getByRole('region', { name: 'Progress' })
    await progress.getByText('0 of 1 finished').waitFor()
    await progress.getByRole('button', { name: 'Stop', exact: true }).click()
    await progress
      .getByRole('status')
      .getByText(/Stopp(ing|ed)/)
      .waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(await findBarriers(page)).toEqual([])
    expect(visitor.watch.complaints).toEqual([])
    mailServer.manner = 'accept'
    await visitor.leave()
  })
})
