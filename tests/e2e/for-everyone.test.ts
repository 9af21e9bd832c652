import { mkdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { addCustomers } from './support/add-customers.ts'
import { createCustomer } from './support/create-customer.ts'
import { fillInCustomer } from './support/fill-in-customer.ts'
import { findBarriers } from './support/find-barriers.ts'
import { administrator } from './support/make-first-administrator.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { save } from './support/save.ts'
import { signIn } from './support/sign-in.ts'

const member = { username: 'erika', email: 'erika@customer.example', password: 'nine purple tables' }

const publicScreens = [
  '/',
  '/forgot-password',
  '/reset-password?token=x',
  '/reset-password',
  '/admin/login',
  '/admin/forgot',
  '/admin/reset?token=x',
  '/admin/first-administrator',
]

const panelScreens = [
  '/admin',
  '/admin/tree',
  '/admin/collections/customers',
  '/admin/collections/customers/create',
  '/admin/collections/users',
  '/admin/collections/users/create',
  '/admin/collections/groups/create',
  '/admin/collections/stream-sources',
  '/admin/collections/emails',
  '/admin/globals/settings',
  '/admin/account',
]

describe('pages for everyone', { timeout: 180_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  const open: typeof browser.open = (...visit) => browser.open(...visit)
  let staff: Visitor

  beforeAll(async () => {
    ;({ product, browser, staff } = await openStage())
    const { page } = staff
    await page.goto('/admin/collections/groups/create')
    await page.getByLabel('Name').fill('North')
    await save(page)
    await createCustomer(page, member)
    await page.getByRole('heading', { level: 1, name: 'Erika Mustermann' }).waitFor()
  }, 600_000)

  it.each(publicScreens)('%s has no barrier that axe finds, light, dark and on a phone', async (screen) => {
    for (const options of [
      {},
      { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 }, locale: 'de-DE' },
    ]) {
      const visitor = await open(product.url, options)
      await visitor.page.goto(screen)
      await visitor.page.getByRole('heading', { level: 1 }).waitFor()
      expect(await findBarriers(visitor.page)).toEqual([])
      expect(await visitor.page.title()).not.toBe('')
      expect(await visitor.page.locator('html').getAttribute('lang')).toBe(options.locale ? 'de' : 'en')
      expect(visitor.watch.complaints).toEqual([])
      await visitor.leave()
    }
  })

  it.each(panelScreens)('%s has no barrier that axe finds, light and dark', async (screen) => {
    const { page } = staff
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(screen)
      await settled(page)
      expect(await findBarriers(page)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light' })
    expect(staff.watch.complaints).toEqual([])
  })

  it('says that mails stay in the list while there is no mail server, and shows the one that waits', async () => {
    const { page } = staff
    await page.goto('/admin/collections/emails')
    await page.getByText('No mail server is set up.').waitFor()
    await page.getByText('Waiting').first().waitFor()
    await page.getByRole('link', { name: 'Welcome to Clientele' }).click()
    expect(await page.locator('#field-text').inputValue()).toContain(member.username)
  })

  it('signs in with the keyboard alone, past the skip link', async () => {
    const visitor = await open(product.url)
    const { page } = visitor
    await page.goto('/admin/login')
    await page.getByLabel('User name or e-mail').waitFor()
    await page.getByLabel('User name or e-mail').focus()
    await page.keyboard.press('Shift+Tab')
    expect(await focusedText(page)).toBe('Skip to main content')
    await page.keyboard.press('Tab')
    await page.keyboard.type(administrator.username.toUpperCase())
    await page.keyboard.press('Tab')
    await page.keyboard.type(administrator.password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Hello Anna Schmidt' }).waitFor()
    await page.locator('[role="main"]').waitFor()
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.matches('main, [role="main"]'))).toBe(true)
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('speaks German to those who read German, in the panel and in the portal', async () => {
    const visitor = await open(product.url, { locale: 'de-DE' })
    const { page } = visitor
    await page.goto('/admin/login')
    await page.getByLabel('Benutzername oder E-Mail').fill(administrator.username)
    await page.getByLabel('Passwort', { exact: true }).fill(administrator.password)
    await page.getByRole('button', { name: 'Anmelden' }).click()
    await page.getByRole('heading', { level: 1, name: 'Guten Tag, Anna Schmidt' }).waitFor()
    for (const area of ['Konten', 'Ressourcen', 'Nachrichten', 'Einstellungen']) {
      await page.getByRole('button', { name: area }).first().waitFor()
    }
    await page.goto('/admin/collections/customers')
    await page.locator('.list-state', { hasText: /^An$/ }).first().waitFor()
    await page.goto('/')
    await page.waitForURL(/\/admin$/)
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('keeps people of an account out of the panel', async () => {
    const visitor = await open(product.url)
    await signIn(visitor.page, '/', member)
    expect(await findBarriers(visitor.page)).toEqual([])
    for (const screen of ['/admin', '/admin/collections/customers', '/admin/login']) {
      await visitor.page.goto(screen)
      await visitor.page.getByRole('heading', { level: 1, name: 'Hello Erika Mustermann' }).waitFor()
      expect(new URL(visitor.page.url()).pathname).toBe('/')
    }
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('runs the functions of the panel’s pages for none who may not enter it, and none that it does not use', async () => {
    const html = await (await fetch(`${product.url}/admin/login`)).text()
    const action = /[0-9a-f]{42}/.exec(html)?.[0] ?? 'no action found'
    const visitor = await open(product.url)
    await signIn(visitor.page, '/', member)
    const ask = async (by: Visitor, name: string) => {
      const answer = await by.page.request.post(`${product.url}/admin`, {
        headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', origin: product.url },
        data: JSON.stringify([{ name, args: { collectionSlug: 'customers' } }]),
      })
      return { status: answer.status(), body: await answer.text() }
    }
    for (const name of ['constructor', 'render-list', 'form-state']) {
      const { status, body } = await ask(visitor, name)
      expect(status).toBe(404)
      expect(body).not.toMatch(/payload-token|lockedReason|listSearchableFields|_sid/)
    }
    for (const name of ['constructor', '__proto__'])
      expect(await ask(staff, name)).toMatchObject({ status: 404 })
    await visitor.leave()
  })

  it('takes the pictures of the README', async () => {
    const { page } = staff
    await mkdir('docs/images', { recursive: true })
    await addCustomers(page, product.url)
    const take = (name: string) =>
      page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled', caret: 'hide' })
    await page.goto('/admin')
    await settled(page)
    await take('overview')
    await page.goto('/admin/collections/customers')
    await settled(page)
    await take('customers')
    await fillInCustomer(page, {
      username: 'noah',
      email: 'noah@example.com',
      password: 'nine purple tables',
    })
    await take('create-customer')
    expect(staff.watch.complaints).toEqual([])
  })
})

/** Loaded, scripts run, fields rendered. */
const settled = async (page: Visitor['page']) => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('.template-default--nav-hydrated').waitFor()
  await page.locator('.shimmer-effect').first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
}

const focusedText = (page: Visitor['page']) =>
  page.evaluate(() => document.activeElement?.textContent?.trim())
