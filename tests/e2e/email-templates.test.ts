import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import { formDrawn } from './support/form-drawn.ts'
import { administrator } from './support/make-first-administrator.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'

describe('the words of a mail', { timeout: 240_000 }, () => {
  let product: Stage['product']
  let mailServer: MailServer
  let staff: Visitor
  let tree: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;({ product, staff } = await openStage({ smtpURL: mailServer.url }))
    tree = await addAccountTree(staff.page, product.url)
  }, 600_000)

  /** Opens the template of the product's welcome mail. */
  const openWelcome = async () => {
    const { page } = staff
    const answer = await page.request.get('/api/email-templates?where[kind][equals]=welcome')
    await page.goto(`/admin/collections/email-templates/${(await answer.json()).docs[0].id}`)
    await formDrawn(page)
  }

  it('ask for nothing to look at before something is written', async () => {
    const { page, watch } = staff
    await page.goto('/admin/collections/email-templates/create')
    await formDrawn(page)
    const tryOut = page.getByRole('region', { name: 'Try it out' })
    await tryOut.getByText('Write a subject and a text').waitFor()
    expect(await tryOut.getByRole('button', { name: 'Send me a test' }).count()).toBe(0)
    expect(watch.complaints).toEqual([])
  })

  it('are edited, tried out with a customer, tested by mail, sent, and given back', async () => {
    const { page, watch } = staff
    await openWelcome()
    const editor = page.locator('[contenteditable="true"]').first()
    await editor.getByText('{{loginBox}}').waitFor()
    const tryOut = page.getByRole('region', { name: 'Try it out' })
    await tryOut.getByText('Subject: Welcome to Clientele').waitFor()
    expect(await findBarriers(page)).toEqual([])

    await page.getByLabel('Subject').first().fill('Good to see you, {{name}}')
    await editor.getByText('{{loginBox}}').click()
    await page.keyboard.press('End')
    const variables = page.getByRole('group', { name: 'Insert a variable' }).first()
    await variables.getByRole('button', { name: 'Address of the sign-in' }).click()
    watch.expectRefusal(400)
    await tryOut.getByText(/“loginBox” is a button or box/).waitFor()
    for (let at = 0; at < '{{signInURL}}'.length; at += 1) await page.keyboard.press('Backspace')
    await variables.getByRole('button', { name: 'Button to sign in' }).click()

    await tryOut.getByRole('combobox', { name: 'With the data of' }).fill('Sho')
    await tryOut.getByRole('option', { name: /^Shop/ }).click()
    await tryOut.getByText('Subject: Good to see you, erika').waitFor()
    const frame = tryOut.locator('iframe')
    expect(await frame.getAttribute('sandbox')).toBe('')
    // A hidden frame has no layout.
    await frame.scrollIntoViewIfNeeded()
    await frame.contentFrame().getByText(member.username, { exact: true }).waitFor()
    await tryOut.getByRole('radio', { name: 'Phone' }).check()
    expect(await frame.evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(375)
    expect(await findBarriers(page)).toEqual([])
    await tryOut.getByRole('button', { name: 'Send me a test' }).click()
    const test = await mailServer.mailFor(administrator.email)
    expect(test.subject).toBe('[Test] Good to see you, erika')

    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page
      .getByText(/updated successfully/i)
      .first()
      .waitFor()
    await page.reload()
    await formDrawn(page)
    expect(await page.getByLabel('Subject').first().inputValue()).toBe('Good to see you, {{name}}')

    await page.goto(`/admin/collections/customers/${tree.shop}`)
    await page.getByRole('button', { name: 'Write' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Template').selectOption({ label: 'Welcome' })
    await dialog.getByText('Subject: Good to see you, erika').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Send', exact: true }).click()
    expect((await mailServer.mailFor(member.email)).subject).toBe('Good to see you, erika')

    await openWelcome()
    await page.getByRole('button', { name: 'Back to the original (English)' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Back to the original' }).click()
    await page.locator('input[value="Welcome to {{brand}}"]').first().waitFor()
    expect(watch.complaints).toEqual([])
  })
})
