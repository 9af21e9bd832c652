import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, member } from './support/add-account-tree.ts'
import { findByKeyboard } from './support/find-by-keyboard.ts'
import { focused } from './support/focused.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage } from './support/open-stage.ts'

const mostSteps = 80

describe('a day’s work by keyboard alone', { timeout: 180_000 }, () => {
  let mailServer: MailServer
  let staff: Visitor

  beforeAll(async () => {
    mailServer = await startMailServer()
    const stage = await openStage({ smtpURL: mailServer.url })
    staff = stage.staff
    await addAccountTree(staff.page, stage.product.url)
    await staff.page.goto('/admin')
    await staff.page.waitForLoadState('networkidle')
  }, 600_000)

  /** Goes on with a key until something of that name has the focus. */
  const reach = async (page: Page, name: RegExp, key = 'Tab') => {
    const passed: string[] = []
    while (!name.test(await focused(page))) {
      passed.push(await focused(page))
      expect(passed.length, `${name} after ${passed.join(', ')}`).toBeLessThan(mostSteps)
      await page.keyboard.press(key)
    }
  }

  /** Chooses from a menu. */
  const choose = async (page: Page, button: RegExp, item: RegExp) => {
    await page.getByRole('button', { name: button, disabled: false }).waitFor()
    await reach(page, button)
    await page.keyboard.press('Enter')
    await page.getByRole('menu').waitFor()
    await reach(page, item, 'ArrowDown')
    await page.keyboard.press('Enter')
  }

  it('finds a customer with “/” and opens it', async () => {
    const { page, watch } = staff
    await findByKeyboard(page, 'Shop', /^Shop/)
    await page.getByRole('heading', { level: 1, name: 'Shop' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/admin\/collections\/customers\//)
    expect(watch.complaints).toEqual([])
  })

  it('creates a customer', async () => {
    const { page, watch } = staff
    await page.goto('/admin')
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('n')
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    await expect.poll(() => focused(page)).toMatch(/^First name/)
    for (const word of ['Anna', 'Kola', 'anna.kola@shop.example']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Tab')
    }
    await expect.poll(() => page.locator('#field-login__username').inputValue()).toBe('anna.kola')
    await reach(page, /^Create and mail the link/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Anna Kola' }).waitFor()
    expect((await mailServer.mailFor('anna.kola@shop.example')).text).toContain('/activate?token=')
    expect(watch.complaints).toEqual([])
  })

  it('disables it with a reason, and takes that back', async () => {
    const { page, watch } = staff
    await choose(page, /^More actions/, /^Disable/)
    await page.getByRole('dialog').waitFor()
    await reach(page, /^Reason/)
    await page.keyboard.type('invoice open')
    await reach(page, /^Disable$/)
    await page.getByRole('dialog').getByRole('button', { name: 'Disable', disabled: false }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Off · invoice open').waitFor()
    await page.keyboard.press('Control+z')
    await page.locator('.record-head').getByText('On', { exact: true }).waitFor()
    expect(watch.complaints).toEqual([])
  })

  it('moves it below a partner', async () => {
    const { page, watch } = staff
    await choose(page, /^More actions/, /^Move/)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').waitFor()
    await page.keyboard.type('Partner')
    await dialog.getByRole('option', { name: /^Partner/ }).waitFor()
    await page.keyboard.press('Enter')
    await reach(page, /^Move$/)
    await dialog.getByRole('button', { name: 'Move', disabled: false }).waitFor()
    await page.keyboard.press('Enter')
    await page
      .getByRole('navigation', { name: 'Belongs to' })
      .getByRole('link', { name: 'Partner', exact: true })
      .waitFor()
    expect(watch.complaints).toEqual([])
  })

  it('mails a user the link for a new password', async () => {
    const { page, watch } = staff
    await page.goto('/admin')
    await findByKeyboard(page, member.username, /^erika/)
    await page.getByRole('heading', { level: 1, name: member.username }).waitFor()
    await choose(page, /^Sign-in link/, /^Mail it to/)
    await page.getByText(`Link mailed to ${member.email}.`).waitFor()
    expect((await mailServer.mailFor(member.email)).text).toContain('/reset-password?token=')
    expect(watch.complaints).toEqual([])
  })
})
