import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import { formDrawn } from './support/form-drawn.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { save } from './support/save.ts'
import { signIn } from './support/sign-in.ts'

describe('a manager who wants to be told', { timeout: 240_000 }, () => {
  let product: Stage['product']
  let mailServer: MailServer
  let browser: Stage['browser']
  let visitor: Visitor
  let tree: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    mailServer = await startMailServer()
    const { staff, ...stage } = await openStage({ smtpURL: mailServer.url })
    ;({ product, browser } = stage)
    tree = await addAccountTree(staff.page, product.url)
    await staff.leave()
    visitor = await browser.open(product.url, { colorScheme: 'dark' })
    await signIn(visitor.page, '/admin/login', manager)
  }, 900_000)

  it('makes an alert on the page of the account, by ticking what matters, and gets a mail when it happens', async () => {
    const { page, watch } = visitor
    const card = page.getByRole('region', { name: 'Alerts' })
    await page.goto(`/admin/collections/customers/${tree.shop}`)
    await card.getByText('Nobody is notified yet').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await card.getByRole('link', { name: 'Add alert' }).click()
    await page.waitForURL(/alert-rules\/create/)
    await formDrawn(page)

    await page.getByLabel('Name').fill('Cameras of the shop')
    await page.getByRole('checkbox', { name: /^The account is disabled/ }).check()
    await page.getByLabel('Events of your apps').fill('Offline')
    await page.getByLabel('Events of your apps').press('Enter')
    await page.getByText('“Offline” is no name of an event').waitFor()
    await page.getByLabel('Events of your apps').fill('camera.offline')
    await page.getByLabel('Events of your apps').press('Enter')
    await page.getByRole('button', { name: 'Remove camera.offline' }).waitFor()
    await page.getByLabel('Kind of resource').selectOption({ label: 'Cameras' })
    await page.getByLabel('Resource', { exact: true }).selectOption({ label: 'Door' })
    await page.getByRole('button', { name: 'Remove Door' }).waitFor()
    const farAway = String((new Date().getUTCHours() + 12) % 24).padStart(2, '0')
    await page.getByLabel('From', { exact: true }).fill(`${farAway}:00`)
    await page.getByLabel('To', { exact: true }).fill(`${farAway}:30`)
    expect(await findBarriers(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.setViewportSize({ width: 1280, height: 800 })
    await save(page)
    await page.getByRole('button', { name: 'Remove Door' }).waitFor()

    const rule = /([0-9a-f-]{36})/.exec(page.url())?.[1]
    const users = await (
      await page.request.get(`/api/users?where[username][equals]=${member.username}`)
    ).json()
    const changed = await page.request.patch(`/api/alert-rules/${rule}`, {
      data: { recipients: [users.docs[0].id] },
    })
    expect(changed.status()).toBe(200)
    const cameras = await (await page.request.get('/api/cameras?where[name][equals]=Door')).json()
    const event = {
      type: 'camera.offline',
      resource: { kind: 'cameras', id: cameras.docs[0].id },
      title: 'No picture',
    }
    expect((await page.request.post('/api/events', { data: event })).status()).toBe(201)
    expect((await mailServer.mailFor(member.email)).subject).toBe('No picture – Door – Shop')

    await page.goto(`/admin/collections/customers/${tree.shop}`)
    await card.getByRole('link', { name: 'Cameras of the shop' }).waitFor()
    await page.getByRole('region', { name: 'Latest' }).getByRole('link', { name: 'No picture' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto('/admin/collections/events')
    await page.getByRole('link', { name: 'No picture' }).click()
    await page.getByLabel('Data').waitFor()
    await page.goto('/admin/collections/alert-rules')
    await page.getByText('The account is disabled, camera.offline').waitFor()
    expect(watch.complaints).toEqual([])
  })
})
