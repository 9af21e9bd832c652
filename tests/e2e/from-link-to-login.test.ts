import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { createCustomer } from './support/create-customer.ts'
import { administrator, makeFirstAdministrator } from './support/make-first-administrator.ts'
import { openBrowser, type Visitor } from './support/open-browser.ts'
import { save } from './support/save.ts'
import { signIn } from './support/sign-in.ts'
import { startProduct, type Product } from './support/start-product.ts'

const customer = { username: 'erika.m', email: 'erika@customer.example', password: 'nine purple tables' }
const newPassword = 'eleven brown ladders'

describe('from the one-time link to the customer’s own sign-in', { timeout: 180_000 }, () => {
  let product: Product
  let mailServer: MailServer
  let browser: Awaited<ReturnType<typeof openBrowser>>
  const open: typeof browser.open = (...visit) => browser.open(...visit)
  let staff: Visitor

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;[product, browser] = await Promise.all([startProduct({ smtpURL: mailServer.url }), openBrowser()])
    staff = await open(product.url)
  }, 600_000)

  it('makes the first administrator with the link that the start prints, and signs them in', async () => {
    await makeFirstAdministrator(staff.page, product.firstAdministratorLink)
    expect(new URL(staff.page.url()).pathname).toBe('/admin')
    expect(staff.watch.complaints).toEqual([])
  })

  it('does not make a second one with the same link', async () => {
    const stranger = await open(product.url)
    const { page } = stranger
    await page.goto(product.firstAdministratorLink)
    await page.getByText('This link no longer works').waitFor()
    expect(await page.getByText('npm run admin').isVisible()).toBe(true)
    expect(stranger.watch.complaints).toEqual([])
    await stranger.leave()
  })

  it('creates a group and stream sources', async () => {
    const { page } = staff
    await page.goto('/admin/collections/groups/create')
    await page.getByLabel('Name').fill('North')
    await save(page)
    for (const name of ['News channels', 'Film library']) {
      await page.goto('/admin/collections/stream-sources/create')
      await page.getByLabel(/^Name/).fill(name)
      await page.getByLabel('Address (URL)').fill('https://media.example/stream')
      await page.getByRole('button', { name: 'Create', exact: true }).click()
      await page.waitForURL(/\/[0-9a-f]{8}-[0-9a-f-]{27}/)
    }
    expect(staff.watch.complaints).toEqual([])
  })

  it('shows a taken user name at its field, with the focus there, and keeps all that was typed', async () => {
    staff.watch.expectRefusal(400)
    const { page } = staff
    await createCustomer(page, { ...customer, username: administrator.username })
    const username = page.locator('#field-login__username')
    await page.getByText('Taken by Anna Schmidt – open').waitFor()
    await expect.poll(() => username.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await username.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#field-firstName').inputValue()).toBe('Erika')
    expect(await page.locator('#field-email').inputValue()).toBe(customer.email)
    expect(await page.locator('#field-login__password').inputValue()).toBe(customer.password)
    expect(await page.locator('#field-country').inputValue()).toBe('DE')
  })

  it('creates the account and its login at once, and lands on the customer’s page', async () => {
    const { page } = staff
    const username = page.locator('#field-login__username')
    await username.fill('')
    await username.pressSequentially('Erika.M')
    expect(await username.inputValue()).toBe('erika.m')
    await page.getByRole('button', { name: 'Create with this password' }).click()
    await page.getByRole('heading', { level: 1, name: 'Erika Mustermann' }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/admin\/collections\/customers\/[0-9a-f-]{36}$/)
    await page.getByRole('link', { name: '+49 30 901820' }).first().waitFor()
    await page.getByRole('tab', { name: /^Users/ }).click()
    await page.getByRole('link', { name: customer.username, exact: true }).waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('finds the customer by name, e-mail, user name and telephone', async () => {
    const { page } = staff
    for (const words of ['musterm', 'erika@customer', 'erika.m', '30901820']) {
      await page.goto('/admin')
      await page.getByRole('search').getByRole('combobox', { name: 'Search' }).fill(words)
      await page.getByRole('option', { name: /^Erika Mustermann ?Customer/ }).click()
      await page.waitForURL(/\/admin\/collections\/customers\/[0-9a-f-]{36}$/)
      await page.getByRole('heading', { level: 1, name: 'Erika Mustermann' }).waitFor()
      await page.goto(`/admin/collections/customers?search=${words}`)
      await page.getByRole('link', { name: 'Erika Mustermann', exact: true }).waitFor()
    }
    await page.goto('/admin/collections/customers?search=nobody-like-this')
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('lets the customer in at the address of the welcome mail, by user name in any case, and out again', async () => {
    const mail = await mailServer.mailFor(customer.email)
    const address = /https?:\/\/\S+/.exec(mail.text ?? '')?.[0] ?? ''
    expect(new URL(address).origin).toBe(product.url)
    const visitor = await open(product.url, { viewport: { width: 390, height: 844 } })
    await signIn(visitor.page, address, { ...customer, username: 'ERIKA.M' })
    await visitor.page.getByRole('button', { name: 'Menu' }).click()
    await visitor.page.getByRole('link', { name: 'Account' }).click()
    await visitor.page.getByRole('heading', { level: 1, name: 'Account' }).waitFor()
    expect(await visitor.page.getByText(customer.email).first().isVisible()).toBe(true)
    expect(await visitor.page.getByText('+49 30 901820').isVisible()).toBe(true)
    await visitor.page.getByRole('button', { name: 'Menu' }).click()
    await visitor.page.getByRole('button', { name: 'Sign out' }).click()
    await visitor.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('answers alike for every name on “Forgot password?”, and the mailed link sets a new password once', async () => {
    const visitor = await open(product.url)
    visitor.watch.expectRefusal(401)
    const { page } = visitor
    const answers = []
    for (const name of ['nobody@example.com', customer.email]) {
      await page.goto('/forgot-password')
      await page.getByLabel('User name or e-mail').fill(name)
      await page.getByRole('button', { name: 'Send link' }).click()
      answers.push(await page.getByRole('status').textContent())
    }
    expect(answers[0]).toBe(answers[1])
    await mailServer.arrived(2)
    const reset = mailServer.mails.find(({ text }) => text?.includes('token='))
    const link = /https?:\/\/\S+token=[\w-]+/.exec(reset?.text ?? '')?.[0] ?? ''
    const choosePassword = async ({ page: at }: Visitor) => {
      await at.getByLabel('New password').fill(newPassword)
      await at.getByText('Strength: very good').waitFor()
      await at.getByLabel('Repeat the password').fill(newPassword)
      await at.getByRole('button', { name: 'Save password' }).click()
    }
    const late = await open(product.url)
    late.watch.expectRefusal(410)
    await Promise.all([page.goto(link), late.page.goto(link)])
    await choosePassword(visitor)
    await page.getByRole('heading', { level: 1, name: 'Hello Erika Mustermann' }).waitFor()
    await choosePassword(late)
    await late.page.getByText('This link no longer works').waitFor()
    expect(late.watch.complaints).toEqual([])
    await late.leave()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.goto(link)
    await page.getByText('This link no longer works').waitFor()
    await page.goto('/')
    await page.getByLabel('User name or e-mail').fill(customer.username)
    await page.getByLabel('Password', { exact: true }).fill(customer.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel('User name or e-mail').inputValue()).toBe(customer.username)
    await signIn(page, '/', { ...customer, password: newPassword })
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('shows support everything and lets it change only what support may', async () => {
    const support = { username: 'sam', email: 'sam@operator.example', password: 'thirteen tin drums' }
    const { page } = staff
    await page.goto('/admin/collections/users/create')
    await page.locator('#field-username').fill(support.username)
    await page.locator('#field-email').fill(support.email)
    await page.getByRole('radio', { name: 'Set a password' }).check()
    await page.locator('#field-password').fill(support.password)
    await page.locator('#field-passwordConfirm').fill(support.password)
    await page.getByRole('radio', { name: /^Support/ }).check()
    await page.getByRole('button', { name: 'Create with this password' }).click()
    await page.waitForURL(/\/[0-9a-f]{8}-[0-9a-f-]{27}/)
    const visitor = await open(product.url)
    await signIn(visitor.page, '/admin/login', support)
    expect(await visitor.page.getByRole('link', { name: 'New customer' }).count()).toBe(0)
    await visitor.page
      .getByRole('link', { name: /^Customers/ })
      .first()
      .click()
    await visitor.page.getByRole('link', { name: 'Erika Mustermann', exact: true }).click()
    await visitor.page.getByRole('link', { name: 'Edit everything' }).click()
    await visitor.page.locator('#field-city').waitFor()
    expect(await visitor.page.locator('#field-city').isEnabled()).toBe(true)
    expect(await visitor.page.locator('#field-name').isDisabled()).toBe(true)
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
    expect(staff.watch.complaints).toEqual([])
  })

  it('signs the administrator out', async () => {
    const { page } = staff
    await page.goto('/admin/logout')
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await page.goto('/admin/collections/customers')
    await page.waitForURL(/\/admin\/login\?redirect=/)
    await signInAgain(page)
    await page.waitForURL(/\/admin\/collections\/customers/)
    expect(staff.watch.complaints).toEqual([])
  })
})

const signInAgain = async (page: Visitor['page']) => {
  await page.getByLabel('User name or e-mail').fill(administrator.email.toUpperCase())
  await page.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.keyboard.press('Enter')
}
