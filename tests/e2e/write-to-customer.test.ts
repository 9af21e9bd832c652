import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, manager as partnerManager, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

describe('writing to a customer from its page', { timeout: 240_000 }, () => {
  let product: Stage['product']
  let mailServer: MailServer
  let browser: Stage['browser']
  let staff: Visitor
  let tree: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;({ product, browser, staff } = await openStage({ smtpURL: mailServer.url }))
    tree = await addAccountTree(staff.page, product.url)
  }, 600_000)

  /** Opens the dialog on the page of an account. */
  const open = async ({ page }: Visitor, id: string, name: string) => {
    await page.goto(`/admin/collections/customers/${id}`)
    await page.getByRole('button', { name: 'Write' }).click()
    const dialog = page.getByRole('dialog', { name: `Send an e-mail to “${name}”` })
    await dialog.getByText('Goes to one person:').waitFor()
    return dialog
  }

  it('shows who gets it, says what is missing, sends it, and lists it with the mails to the account', async () => {
    const { page } = staff
    const dialog = await open(staff, tree.shop, 'Shop')
    await dialog.getByText(member.email).waitFor()
    staff.watch.expectRefusal(400)
    await dialog.getByRole('button', { name: 'Send', exact: true }).click()
    await dialog.getByText('Please fill in this field.').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByLabel('Subject').fill('Maintenance on Sunday')
    await dialog.getByLabel('Message').fill('We are away for an hour.\n\nThank you for your patience.')
    await dialog.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('One e-mail is waiting to be sent.').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    const mail = await mailServer.mailFor(member.email)
    expect(mail.subject).toBe('Maintenance on Sunday')
    expect(mail.html).toContain('We are away for an hour.</p>')

    await page.getByRole('tab', { name: /^Messages/ }).click()
    const mails = page.getByRole('region', { name: 'E-mails' })
    await mails.waitFor()
    const sent = async () => {
      await page.reload()
      return mails.getByText('Sent', { exact: true }).count()
    }
    await expect.poll(sent).toBe(1)
    await mails.getByText(member.email).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await mails.getByRole('link', { name: 'Maintenance on Sunday' }).click()
    await page.waitForURL(/collections\/emails\//)
    await page.getByRole('button', { name: 'Send again' }).waitFor()
    expect(await page.locator('#field-text').inputValue()).toContain('Thank you for your patience.')
    expect(staff.watch.complaints).toEqual([])
  })

  it('is there for managers, who see no list of mails', async () => {
    const visitor = await browser.open(product.url)
    await signIn(visitor.page, '/admin/login', partnerManager)
    const dialog = await open(visitor, tree.shop, 'Shop')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect(await visitor.page.getByRole('region', { name: 'E-mails' }).count()).toBe(0)
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })
})
