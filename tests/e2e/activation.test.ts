import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { findBarriers } from './support/find-barriers.ts'
import { formDrawn } from './support/form-drawn.ts'
import { administrator } from './support/make-first-administrator.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

const phone = { viewport: { width: 390, height: 844 } }
const anna = { username: 'anna.b', email: 'anna@shop.example', password: 'nine purple tables' }
const ben = { username: 'ben.c', email: 'ben@shop.example', password: 'ten yellow chairs' }

describe('a login begins with its person', { timeout: 180_000 }, () => {
  let product: Stage['product']
  let mailServer: MailServer
  let browser: Stage['browser']
  let staff: Visitor

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;({ product, browser, staff } = await openStage({ smtpURL: mailServer.url }))
  }, 600_000)

  const linkFor = async ({ email }: { email: string }) =>
    /https?:\/\/\S+\/activate\?token=[\w-]+/.exec((await mailServer.mailFor(email)).text ?? '')?.[0] ?? ''

  const choosePassword = async ({ page }: Visitor, link: string, password: string) => {
    await page.goto(link)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByLabel('Repeat the password').fill(password)
    await page.getByRole('button', { name: 'Activate and sign in' }).click()
  }

  it('is made with its account by a mailed link, without a password', async () => {
    const { page } = staff
    await page.goto('/admin/collections/customers/create')
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    await page.locator('#field-firstName').fill('Anna')
    await page.locator('#field-lastName').fill('Berg')
    await page.locator('#field-email').fill(anna.email)
    await page.locator('#field-login__username').fill(anna.username)
    expect(await page.getByRole('radio', { name: 'Mail a link' }).isChecked()).toBe(true)
    expect(await page.locator('#field-login__password').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Create and mail the link' }).click()
    await page.waitForURL(/\/[0-9a-f]{8}-[0-9a-f-]{27}/)
    expect(staff.watch.complaints).toEqual([])
  })

  it('waits in the list of invitations until then', async () => {
    const { page } = staff
    await page.goto('/admin')
    const menu = page.getByRole('navigation', { name: 'Main menu' })
    await menu.getByRole('link', { name: 'Customers' }).click()
    await menu.getByRole('link', { name: 'Invitations' }).click()
    await page
      .getByRole('row', { name: /Anna Berg/ })
      .getByText('Works until')
      .waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(staff.watch.complaints).toEqual([])
  })

  it('lets the person choose the password on a phone; opening the link, as mail scanners do, uses nothing up', async () => {
    const link = await linkFor(anna)
    const visitor = await browser.open(product.url, phone)
    for (let opened = 0; opened < 3; opened++) expect((await fetch(link)).status).toBe(200)
    await visitor.page.goto(link)
    expect(await findBarriers(visitor.page)).toEqual([])
    await choosePassword(visitor, link, anna.password)
    await visitor.page.getByRole('heading', { level: 1, name: 'Hello Anna Berg' }).waitFor()
    expect((await mailServer.mailFor(anna.email)).subject).toBeTruthy()
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('offers a way forward when the link no longer works, before anything is typed in vain', async () => {
    const visitor = await browser.open(product.url)
    const { page } = visitor
    await page.goto(await linkFor(anna))
    await page.getByText('This link no longer works').waitFor()
    expect(await page.getByLabel('Password').count()).toBe(0)
    await page.getByRole('link', { name: 'Ask for a new link' }).click()
    await page.getByRole('heading', { level: 1, name: 'Forgot your password?' }).waitFor()
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('can begin with a link that staff see and pass on', async () => {
    const { page } = staff
    await page.goto('/admin/collections/users/create')
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    await page.locator('#field-username').fill(ben.username)
    await page.locator('#field-email').fill(ben.email)
    await page.locator('#field-firstName').fill('Ben')
    await page.getByRole('combobox', { name: 'Belongs to' }).pressSequentially('Anna')
    await page.getByRole('option', { name: 'Anna Berg' }).click()
    await page.getByRole('radio', { name: 'Copy a link' }).check()
    await page.getByRole('button', { name: 'Create and show the link' }).click()
    const dialog = page.getByRole('dialog', { name: `Activation link for ${ben.username}` })
    const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Done' }).click()
    const visitor = await browser.open(product.url)
    await choosePassword(visitor, link, ben.password)
    await visitor.page.getByRole('heading', { level: 1, name: 'Hello Ben' }).waitFor()
    expect(staff.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('speaks the language of its person, whatever the browser prefers', async () => {
    const data = { username: 'greta.d', email: 'greta@shop.example', role: 'support', language: 'de' }
    const made = await staff.page.request.post('/api/users', { data: { ...data, activationMethod: 'link' } })
    const shown = await staff.page.request.post(`/api/users/${(await made.json()).doc.id}/activation-link`, {
      data: {},
    })
    const visitor = await browser.open(product.url, phone)
    const { page } = visitor
    await page.goto((await shown.json()).url)
    await page.getByRole('heading', { level: 1, name: 'Zugang aktivieren' }).waitFor()
    expect(await page.getByRole('main').getAttribute('lang')).toBe('de')
    expect(await page.title()).toBe('Zugang aktivieren · Clientele')
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('lets staff change their own password in the panel, and asks for the current one there', async () => {
    const { page, watch } = staff
    watch.expectRefusal(400)
    await page.goto('/admin/account')
    await formDrawn(page)
    await page.locator('#field-password').fill('eight blue kettles')
    await page.locator('#field-passwordConfirm').fill('eight blue kettles')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Please enter your current password as well.').waitFor()
    await page.locator('#field-currentPassword').fill(administrator.password)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Updated successfully.').waitFor()
    expect(watch.complaints).toEqual([])
  })

  it('lets people change their own password, with the current one', async () => {
    const visitor = await browser.open(product.url)
    visitor.watch.expectRefusal(400)
    const { page } = visitor
    await signIn(page, '/', ben)
    await page.getByRole('link', { name: 'Security' }).click()
    await page.getByLabel('Current password').fill('not the one')
    await page.getByLabel('New password').fill('eleven brown ladders')
    await page.getByLabel('Repeat the password').fill('eleven brown ladders')
    await page.getByRole('button', { name: 'Save password' }).click()
    await page.getByText('This is not your current password.').waitFor()
    await page.getByLabel('Current password').fill(ben.password)
    await page.getByRole('button', { name: 'Save password' }).click()
    await page.getByText('Your password was changed.').waitFor()
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hello Ben' }).waitFor()
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })
})
