import { mkdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { addCustomers } from './support/add-customers.ts'
import { createCustomer } from './support/create-customer.ts'
import { fillInCustomer } from './support/fill-in-customer.ts'
import { findBarriers } from './support/find-barriers.ts'
import { administrator } from './support/make-first-administrator.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { noah, plantDocuments } from './support/plant-documents.ts'
import { save } from './support/save.ts'
import { signIn } from './support/sign-in.ts'

const member = { username: 'erika', email: 'erika@customer.example', password: 'nine purple tables' }

const publicScreens = [
  '/',
  '/forgot-password',
  '/reset-password?token=x',
  '/reset-password',
  '/activate?token=x',
  '/confirm-email?token=x',
  '/unsubscribe?token=x',
  '/admin/login',
  '/admin/forgot',
  '/admin/reset?token=x',
  '/admin/first-administrator',
]

/** `{slug}` stands for the id of the planted document of that collection. */
const panelScreens = [
  '/admin',
  '/admin/tree',
  '/admin/invitations',
  '/admin/collections/customers',
  '/admin/collections/customers?search=nobody-like-this',
  '/admin/collections/customers/trash',
  '/admin/collections/customers/create',
  '/admin/collections/customers/create?type=integrator',
  '/admin/collections/customers/{customers}',
  '/admin/collections/customers/{customers}?tab=cameras',
  '/admin/collections/customers/{customers}?tab=users',
  '/admin/collections/customers/{customers}?tab=messages',
  '/admin/collections/customers/{customers}/edit',
  '/admin/collections/users',
  '/admin/collections/users/create',
  '/admin/collections/users/{users}',
  '/admin/collections/users/{users}/edit',
  '/admin/collections/cameras',
  '/admin/collections/cameras/create',
  '/admin/collections/cameras/{cameras}',
  '/admin/collections/domains/{domains}',
  '/admin/collections/stream-sources',
  '/admin/collections/stream-sources/{stream-sources}',
  '/admin/collections/groups',
  '/admin/collections/groups/create',
  '/admin/collections/emails',
  '/admin/collections/announcements/{announcements}',
  '/admin/collections/alert-rules/{alert-rules}',
  '/admin/globals/settings',
  '/admin/account',
]

const portalScreens = [
  '/',
  '/resources',
  '/resources/cameras',
  '/resources/cameras/{cameras}',
  '/messages',
  '/account',
  '/users',
  '/users/{users}',
  '/users/invite',
  '/profile',
  '/security',
  '/change-password',
]

/** Both languages in both schemes: on a desk, there at 200 %, and on a phone. */
const sights = [
  { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { locale: 'de-DE', colorScheme: 'light', viewport: { width: 640, height: 400 } },
  { locale: 'de-DE', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const

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
    await page.getByRole('main').waitFor()
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
    const menu = page.getByRole('navigation', { name: 'Hauptmenü' })
    for (const area of ['Übersicht', 'Kunden', 'Benutzer', 'Nachrichten', 'Einstellungen']) {
      await menu.getByRole('link', { name: area, exact: true }).waitFor()
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
    // One of Payload's own pages, which managers may open too; ours have no functions.
    const page = '/admin/collections/messages/create'
    const html = await (await staff.page.request.get(product.url + page)).text()
    const [action] = /[0-9a-f]{42}/.exec(html) ?? []
    if (!action) throw new Error(`There is no function on ${page}.`)
    const visitor = await open(product.url)
    await signIn(visitor.page, '/', member)
    const ask = async (by: Visitor, name: string) => {
      const answer = await by.page.request.post(product.url + page, {
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

  describe('on every page', () => {
    let ids: Record<string, string>
    let strangers: Visitor[]
    let readers: Visitor[]
    let members: Visitor[]

    beforeAll(async () => {
      ids = await plantDocuments(staff.page, product.url, 'Kolkata Lights')
      const { request } = staff.page
      const trashed = await request.post('/api/customers', {
        data: { name: 'Closed Shop', kind: 'organization', email: 'closed@shop.example' },
      })
      const { id } = (await trashed.json()).doc
      const data = { deletedAt: new Date().toISOString() }
      expect((await request.patch(`/api/customers/${id}`, { data })).status()).toBe(200)
      const invited = { username: 'olga', email: 'olga@kolkata.example', role: 'member' }
      const invitation = { ...invited, customer: ids.customers, activationMethod: 'link' }
      expect((await request.post('/api/users', { data: invitation })).status()).toBe(201)
      strangers = await asSeen(await open(product.url))
      readers = await asSeen(staff)
      const member = await open(product.url)
      await signIn(member.page, '/', noah)
      members = await asSeen(member)
    }, 120_000)

    /** Whoever is signed in there, with each sight. */
    const asSeen = async ({ page }: Visitor) => {
      const storageState = await page.context().storageState()
      return Promise.all(sights.map((sight) => open(product.url, { ...sight, storageState })))
    }
    const addressOf = (screen: string) =>
      screen.replace(/\{([\w-]+)\}/g, (_, slug: string) => ids[slug] ?? '')

    const lookAt = async ({ page, watch }: Visitor, screen: string) => {
      await page.goto(addressOf(screen))
      await settled(page)
      const width = page.viewportSize()?.width ?? 0
      expect({
        barriers: await findBarriers(page),
        headings: await page.getByRole('heading', { level: 1 }).count(),
        isInItsLanguage: await page.evaluate(() =>
          navigator.language.startsWith(document.documentElement.lang || 'none'),
        ),
        isTitled: (await page.title()) !== '',
        isSideways: await page.evaluate((room) => document.documentElement.scrollWidth > room, width),
        complaints: watch.complaints.splice(0),
      }).toEqual({
        ...{ barriers: [], headings: 1, isInItsLanguage: true, isTitled: true, isSideways: false },
        complaints: [],
      })
    }

    it.each(publicScreens)('%s has no barrier for anybody', async (screen) => {
      await Promise.all(strangers.map((stranger) => lookAt(stranger, screen)))
    })

    it.each(panelScreens)('%s has no barrier in the panel', async (screen) => {
      await Promise.all(readers.map((reader) => lookAt(reader, screen)))
    })

    it.each(portalScreens)('%s has no barrier in the portal', async (screen) => {
      await Promise.all(members.map((reader) => lookAt(reader, screen)))
    })
  })
})

/** Loaded, scripts run, fields rendered. */
const settled = async (page: Visitor['page']) => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  const isFramed = await page.locator('.template-default').count()
  if (isFramed) await page.locator('.template-default--nav-hydrated').waitFor()
  await page.locator('.shimmer-effect').first().waitFor({ state: 'detached' })
  // Buttons that need their script wait for it; what acts on ticked rows waits for a tick as well.
  await page
    .locator('button[aria-haspopup]:disabled:not(.record-selection *), input[type=checkbox]:disabled')
    .first()
    .waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
}

const focusedText = (page: Visitor['page']) =>
  page.evaluate(() => document.activeElement?.textContent?.trim())
