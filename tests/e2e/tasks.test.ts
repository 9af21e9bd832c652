import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { countClicks } from './support/count-clicks.ts'
import { findByKeyboard } from './support/find-by-keyboard.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

const customers = '/admin/collections/customers'
const newPassword = 'eleven calm harbours'

/** Typing needs no click: where a field waits for it, the keyboard is there already. */
describe('a task of every day takes no more clicks than it needs', { timeout: 180_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let mailServer: MailServer
  let staff: Visitor
  let accounts: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;({ product, browser, staff } = await openStage({ smtpURL: mailServer.url }))
    accounts = await addAccountTree(staff.page, product.url)
  }, 600_000)

  const toast = (text: string | RegExp) => staff.page.locator('.toast').getByText(text).waitFor()
  const menu = (name: string) => staff.page.getByRole('button', { name: `Actions for ${name}` })
  const item = (name: string) => staff.page.getByRole('menuitem', { name })
  const inDialog = (name: string) =>
    staff.page.getByRole('dialog').getByRole('button', { name, exact: true, disabled: false })

  it('find by name: none', async () => {
    const { page } = staff
    await page.goto('/admin')
    await find(page, 'Elsewhere')
  })

  it('disable from the row with a reason: three; enable on the page: two', async () => {
    const { page } = staff
    await page.goto(customers)
    const hand = countClicks()
    await hand.click(menu('Shop'))
    await hand.click(item('Disable…'))
    await page.getByRole('dialog').getByText('3 cameras').first().waitFor()
    await page.getByRole('dialog').getByLabel('Reason').pressSequentially('invoice open')
    await hand.click(inDialog('Disable'))
    await page.getByText('Off · invoice open').first().waitFor()
    expect(hand.count()).toBe(3)
    await page.goto(`${customers}/${accounts.shop}`)
    const other = countClicks()
    await other.click(page.getByRole('button', { name: 'Enable…' }))
    await other.click(inDialog('Enable'))
    await page.locator('.record-head').getByText('On', { exact: true }).waitFor()
    expect(other.count()).toBe(2)
  })

  it('move: three, and one to take it back', async () => {
    const { page } = staff
    await page.goto(customers)
    const hand = countClicks()
    await hand.click(menu('Shop'))
    await hand.click(item('Move…'))
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox')
    await page.keyboard.type('Elsewhere')
    await page.getByRole('dialog').getByRole('option', { name: 'Elsewhere' }).waitFor()
    await page.keyboard.press('Enter')
    await hand.click(inDialog('Move'))
    await toast('“Shop” was moved.')
    expect(hand.count()).toBe(3)
    await hand.click(page.getByRole('button', { name: 'Undo' }))
    await toast('Undone.')
    expect(hand.count()).toBe(4)
  })

  it('delete from the page: three; restore: one', async () => {
    const { page } = staff
    await page.goto(`${customers}/${accounts.elsewhere}`)
    const hand = countClicks()
    await hand.click(page.getByRole('button', { name: 'More actions' }))
    await hand.click(item('Delete…'))
    await hand.click(inDialog('Delete'))
    await toast('“Elsewhere” is in the trash.')
    expect(hand.count()).toBe(3)
    await hand.click(page.getByRole('button', { name: 'Undo' }))
    await toast('Undone.')
    expect(hand.count()).toBe(4)
  })

  it('a user from the row of the account: three', async () => {
    const { page } = staff
    await page.goto(customers)
    const hand = countClicks()
    await hand.click(menu('Shop'))
    await hand.click(item('Add user'))
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    expect(await page.getByRole('combobox', { name: 'Belongs to' }).inputValue()).toBe('Shop')
    await page.locator('#field-firstName').fill('Ben')
    await page.locator('#field-email').fill('ben@shop.example')
    await page.locator('#field-username').fill('ben')
    await hand.click(page.getByRole('button', { name: 'Create and mail the link' }))
    await page.getByRole('heading', { level: 1, name: 'Ben' }).waitFor()
    expect(hand.count()).toBe(3)
  })

  it('a customer below a partner: three', async () => {
    const { page } = staff
    await page.goto(customers)
    const hand = countClicks()
    await hand.click(menu('Partner'))
    await hand.click(item('Add below'))
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    for (const word of ['Carla', 'Low', 'carla@below.example']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Tab')
    }
    await hand.click(page.getByRole('button', { name: 'Create and mail the link' }))
    await page.getByRole('heading', { level: 1, name: 'Carla Low' }).waitFor()
    expect(hand.count()).toBe(3)
  })

  it('mail a link for a new password: two', async () => {
    const { page } = staff
    await page.goto(`${customers}/${accounts.partner}`)
    const hand = countClicks()
    await hand.click(page.getByRole('button', { name: 'Sign-in link' }))
    await hand.click(item(`Mail it to ${manager.email}`))
    await toast(`Link mailed to ${manager.email}.`)
    expect(hand.count()).toBe(2)
    expect((await mailServer.mailFor(manager.email)).text).toContain('/reset-password?token=')
  })

  it('find a customer and write: two', async () => {
    const { page } = staff
    await page.goto('/admin')
    await find(page, 'Partner')
    const hand = countClicks()
    await hand.click(page.getByRole('button', { name: 'Write' }))
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Subject').fill('Maintenance on Sunday')
    await dialog.getByLabel('Message').fill('We are away for an hour.')
    await hand.click(inDialog('Send'))
    await toast('One e-mail is waiting to be sent.')
    expect(hand.count()).toBe(2)
  })

  it('where it stands in the tree: two', async () => {
    const { page } = staff
    await page.goto(`${customers}/${accounts.shop}`)
    const hand = countClicks()
    await hand.click(page.getByRole('button', { name: 'More actions' }))
    await hand.click(item('Show in tree'))
    await page.getByRole('treeitem', { name: 'Shop' }).waitFor()
    expect(hand.count()).toBe(2)
  })

  it('from the mailed link to the portal, on a phone: two', async () => {
    const visitor = await browser.open(product.url, { viewport: { width: 390, height: 844 } })
    const { page, watch } = visitor
    const text = (await mailServer.mailFor('ben@shop.example')).text ?? ''
    await page.goto(/https?:\/\/\S+token=[\w-]+/.exec(text)?.[0] ?? '')
    const hand = countClicks()
    await hand.click(page.getByLabel('Password', { exact: true }))
    await page.keyboard.type(newPassword)
    await page.getByLabel('Repeat the password').fill(newPassword)
    await hand.click(page.getByRole('button', { name: 'Activate and sign in' }))
    await page.getByRole('heading', { level: 1, name: 'Hello Ben' }).waitFor()
    expect(hand.count()).toBe(2)
    expect(watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('“Skip to main content” always, in the portal: three', async () => {
    const visitor = await browser.open(product.url)
    const { page, watch } = visitor
    await signIn(page, '/', member)
    const hand = countClicks()
    await hand.click(page.getByRole('link', { name: 'My details' }))
    await hand.click(page.getByLabel('Accessibility features'))
    await hand.click(page.getByRole('button', { name: 'Save' }).first())
    await page.getByText('Your changes are saved.').waitFor()
    expect(hand.count()).toBe(3)
    expect(watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('without a complaint of the browser', () => {
    expect(staff.watch.complaints).toEqual([])
  })
})

const find = async (page: Page, name: string) => {
  await page.getByRole('combobox', { name: 'Search' }).waitFor()
  await page.waitForLoadState('networkidle')
  await findByKeyboard(page, name, new RegExp(`^${name}`))
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
