import { beforeAll, describe, expect, it } from 'vitest'
import { findBarriers } from './support/find-barriers.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

const password = 'nine purple tables'
const partner = { username: 'nora', email: 'office@partner.example', password }
const client = { username: 'mia', email: 'info@client.example', password }
const colleague = { username: 'otto', email: 'otto@client.example', password }
const missing = '01900000-0000-7000-8000-000000000000'

/** One of Payload's own pages, which managers may open too; ours have no functions. */
const formPage = '/admin/collections/messages/create'

describe('managers in the panel', { timeout: 240_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let staff: Visitor
  let manager: Visitor
  let foreign: { id: string; name: string }
  let action: string

  beforeAll(async () => {
    ;({ product, browser, staff } = await openStage())
    const made = await staff.page.request.post(`${product.url}/api/customers`, {
      data: { name: 'Foreign Holding', kind: 'organization', email: 'foreign@other.example' },
    })
    foreign = (await made.json()).doc
    const form = await staff.page.request.get(product.url + formPage)
    const [found] = /[0-9a-f]{42}/.exec(await form.text()) ?? []
    if (!found) throw new Error(`There is no function on ${formPage}.`)
    action = found
  }, 600_000)

  /** Fills in the form for a new account and its login, and saves. */
  const fillIn = async ({ page }: Visitor, kind: string, name: string, login: typeof partner) => {
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    await page.getByRole('radio', { name: kind }).check()
    await page.locator('#field-name').fill(name)
    await page.locator('#field-email').fill(login.email)
    await page.locator('#field-login__username').fill(login.username)
    await page.getByRole('radio', { name: 'Set a password' }).check()
    await page.locator('#field-login__password').fill(login.password)
    await page.locator('#field-login__passwordConfirm').fill(login.password)
    await page.getByRole('button', { name: 'Create with this password' }).click()
    await page.waitForURL(/\/[0-9a-f]{8}-[0-9a-f-]{27}/)
  }

  it('are made with a partner, whose first user is one, and below which they may create accounts', async () => {
    const { page } = staff
    await page.goto('/admin/collections/customers')
    await page.getByRole('link', { name: 'New customer' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.goto('/admin/collections/customers/create?type=integrator')
    await page.getByRole('heading', { level: 1, name: 'New partner' }).waitFor()
    expect(await page.getByRole('radio', { name: 'Partner' }).isChecked()).toBe(true)
    await fillIn(staff, 'Partner', 'Northern Partners', partner)
    await page.getByRole('tab', { name: /^Users/ }).click()
    await page.getByRole('link', { name: partner.username, exact: true }).waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('sign in to the panel and find there what they may use, and their own page one step away', async () => {
    manager = await browser.open(product.url)
    const { page } = manager
    await signIn(page, '/admin/login', partner)
    expect(new URL(page.url()).pathname).toBe('/admin')
    await page.getByRole('link', { name: 'Users', exact: true }).waitFor()
    for (const area of ['Groups', 'E-mails', 'Settings'])
      expect(await page.getByRole('link', { name: area, exact: true }).count()).toBe(0)
    await page.goto('/')
    await page.getByRole('link', { name: 'Manage accounts' }).click()
    await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor()
    await page.goto('/admin/collections/customers')
    await page.getByRole('link', { name: 'Northern Partners', exact: true }).waitFor()
    expect(await page.getByText(foreign.name).count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    expect(manager.watch.complaints).toEqual([])
  })

  it('add a customer below their own account, with a login', async () => {
    const { page } = manager
    await page.getByRole('link', { name: 'Northern Partners', exact: true }).click()
    await page.getByRole('tab', { name: /^Accounts below/ }).click()
    await page.getByRole('link', { name: 'Add below' }).click()
    await page.waitForURL(/parent=/)
    expect(await page.getByRole('combobox', { name: 'Belongs to' }).inputValue()).toBe('Northern Partners')
    await fillIn(manager, 'Company', 'Miller and Sons', client)
    // Without the toast of the save, which is still fading in.
    await page.reload()
    const above = page.getByRole('navigation', { name: 'Belongs to' })
    await above.getByRole('link', { name: 'Northern Partners', exact: true }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(manager.watch.complaints).toEqual([])
  })

  it('manage its users: add one who belongs to it, sign one out, lock one and say why', async () => {
    const { page } = manager
    await page.getByRole('tab', { name: /^Users/ }).click()
    await page.getByRole('link', { name: 'Add user' }).click()
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    expect(await page.getByRole('combobox', { name: 'Belongs to' }).inputValue()).toBe('Miller and Sons')
    await page.locator('#field-username').fill(colleague.username)
    await page.locator('#field-email').fill(colleague.email)
    await page.getByRole('radio', { name: 'Set a password' }).check()
    await page.locator('#field-password').fill(password)
    await page.locator('#field-passwordConfirm').fill(password)
    await page.getByRole('button', { name: 'Create with this password' }).click()
    await page.waitForURL(/\/[0-9a-f]{8}-[0-9a-f-]{27}/)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Sign out everywhere…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.getByText(`${colleague.username} is signed out everywhere.`).waitFor()
    await page.getByRole('button', { name: `Lock ${colleague.username}` }).click()
    const dialog = page.getByRole('dialog', { name: `Lock ${colleague.username}?` })
    await dialog.getByLabel('Reason').fill('On leave')
    await dialog.getByRole('button', { name: 'Lock' }).click()
    await page.getByRole('button', { name: `Unlock ${colleague.username}` }).waitFor()
    await page.getByText('Locked · On leave').waitFor()
    await page.goto('/admin/collections/customers')
    await page.getByRole('link', { name: /^\d+ users of Miller and Sons$/ }).click()
    await page.getByRole('link', { name: 'Remove the filter “Belongs to: Miller and Sons”' }).waitFor()
    const row = page.getByRole('row', { name: new RegExp(colleague.username) })
    await row.getByText('Locked').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(manager.watch.complaints).toEqual([])
  })

  it('find nothing at the address of a foreign account, as at one that never was (invariant 2)', async () => {
    const { page } = manager
    const told: (string | undefined)[] = []
    for (const id of [foreign.id, missing]) {
      await page.goto(`/admin/collections/customers/${id}`)
      await page.getByRole('heading', { level: 1, name: 'Not found' }).waitFor()
      const text = await page.getByRole('main').textContent()
      told.push(text?.replace(id, ''))
    }
    expect(told[0]).toBe(told[1])
    expect(await page.getByText(foreign.name).count()).toBe(0)
  })

  it('learn nothing of a foreign account from the functions of the pages (invariant 2)', async () => {
    const ask = async (name: string, args: object) => {
      const answer = await manager.page.request.post(product.url + formPage, {
        headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', origin: product.url },
        data: JSON.stringify([{ name, args }]),
        maxRedirects: 0,
      })
      return { status: answer.status(), body: await answer.text() }
    }
    const calls = (id: string): [string, object][] => [
      ['form-state', { ...formOf(id), docPermissions: { fields: true }, renderAllFields: true }],
      ['form-state', { ...formOf(id), checkForStaleData: true, originalUpdatedAt: '2020-01-01' }],
      ['render-document', { collectionSlug: 'customers', docID: id, overrideEntityVisibility: true }],
      ['render-document-slots', { collectionSlug: 'customers', id }],
      ['render-list', { collectionSlug: 'customers', query: { where: { id: { equals: id } } } }],
      ['render-list', { collectionSlug: 'emails', overrideEntityVisibility: true, query: {} }],
      ['table-state', { collectionSlug: 'customers', columns: [], query: { where: { id: { equals: id } } } }],
      ['table-state', { collectionSlug: 'emails', columns: [], query: {} }],
      ['render-field', { schemaPath: 'collection.customers.name', path: 'name' }],
    ]
    for (const [index, [name, args]] of calls(foreign.id).entries()) {
      const found = await ask(name, args)
      const [, never] = calls(missing)[index] ?? ['', {}]
      expect([name, found.status]).toEqual([name, (await ask(name, never)).status])
      expect(found.body).not.toMatch(
        /Foreign Holding|foreign@other|operator\.example|"(path|ownerPath)":\{|argon2/,
      )
    }
  })

  it('are the only ones of an account who enter: members are sent to their own page', async () => {
    const visitor = await browser.open(product.url)
    await signIn(visitor.page, '/admin/login', client)
    expect(new URL(visitor.page.url()).pathname).toBe('/')
    expect(await visitor.page.getByRole('link', { name: 'Manage accounts' }).count()).toBe(0)
    await visitor.page.goto('/admin/collections/users')
    await visitor.page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor()
    expect(new URL(visitor.page.url()).pathname).toBe('/')
    await visitor.leave()
  })
})

const formOf = (id: string) => ({
  collectionSlug: 'customers',
  id,
  operation: 'update',
  schemaPath: 'customers',
  docPreferences: { fields: {} },
  formState: {},
  data: { id, parent: id, type: 'integrator', homeDashboard: id },
})
