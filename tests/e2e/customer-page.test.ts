import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

const support = { username: 'sven', email: 'sven@operator.example', password: 'two yellow boats' }

describe('the page of a customer', { timeout: 180_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let staff: Visitor
  let tree: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    ;({ product, browser, staff } = await openStage())
    tree = await addAccountTree(staff.page, product.url)
    const data = { ...support, role: 'support', activationMethod: 'password', sendWelcomeEmail: false }
    expect((await staff.page.request.post('/api/users', { data })).status()).toBe(201)
    await change(tree.shop, { telephone: '+49 421 3380450', city: 'Bremen', country: 'DE' })
  }, 600_000)

  const change = async (id: string, data: object) =>
    expect((await staff.page.request.patch(`/api/customers/${id}`, { data })).status()).toBe(200)
  const read = async (id: string) => (await staff.page.request.get(`/api/customers/${id}?depth=0`)).json()
  const open = (page: Page, id: string, tab = '') =>
    page.goto(`/admin/collections/customers/${id}${tab && `?tab=${tab}`}`)

  it('has all values in its first HTML, in one answer that is light', async () => {
    const html = await (await staff.page.request.get(`/admin/collections/customers/${tree.shop}`)).text()
    const shown = [
      '+49 421 3380450',
      'office@shop.example',
      'Bremen',
      'Germany',
      'Partner',
      '1 off',
      'Company',
    ]
    expect(shown.filter((value) => !html.includes(value))).toEqual([])
    expect(html).toContain('<title>Shop · Customers · ')
    expect(gzipSync(html).length).toBeLessThan(20_000)
    await open(staff.page, tree.shop)
    expect(await findBarriers(staff.page)).toEqual([])
    expect(staff.watch.complaints).toEqual([])
  })

  it('lets a value be edited where it stands: a click, Enter; Escape leaves it', async () => {
    const { page, watch } = staff
    await open(page, tree.shop)
    await page.getByRole('button', { name: 'Change E-mail' }).click()
    const input = page.getByRole('textbox', { name: 'E-mail' })
    await input.fill('front@shop.example')
    expect(await findBarriers(page)).toEqual([])
    await input.press('Enter')
    await page.getByText('E-mail saved.').waitFor()
    await page.getByRole('link', { name: 'front@shop.example' }).first().waitFor()
    expect(await read(tree.shop)).toMatchObject({ email: 'front@shop.example' })
    await page.getByRole('button', { name: 'Change E-mail' }).click()
    await input.fill('other@shop.example')
    await input.press('Escape')
    await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Change E-mail')
    expect(await read(tree.shop)).toMatchObject({ email: 'front@shop.example' })
    watch.expectRefusal(400)
    await page.getByRole('button', { name: 'Change Phone' }).click()
    await page.getByRole('textbox', { name: 'Phone' }).fill('call me')
    await page.keyboard.press('Enter')
    await page.getByText('This is not a phone number.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Change Address' }).click()
    await page.getByRole('textbox', { name: 'Postal code' }).fill('28195')
    await page.getByRole('textbox', { name: 'City' }).fill('Bremerhaven')
    await page.keyboard.press('Enter')
    await page.getByText('28195 Bremerhaven').waitFor()
    expect(watch.complaints).toEqual([])
  })

  it('keeps what others changed meanwhile, and asks where both changed the same', async () => {
    const { page, watch } = staff
    watch.expectRefusal(409)
    await open(page, tree.shop)
    await page.getByRole('button', { name: 'Change Address' }).click()
    await page.getByRole('textbox', { name: 'City' }).fill('Jena')
    await change(tree.shop, { postalCode: '07545', city: 'Gera' })
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Changed elsewhere meanwhile' })
    await dialog.getByText('Gera').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('radio', { name: /Keep mine/ }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('07545 Jena').waitFor()
    expect(await read(tree.shop)).toMatchObject({ city: 'Jena', postalCode: '07545' })
    expect(watch.complaints).toEqual([])
  })

  it('changes the home dashboard in two clicks', async () => {
    const { page, watch } = staff
    const made = await page.request.post('/api/dashboards', { data: { name: 'Yard', customer: tree.shop } })
    const dashboard = (await made.json()).doc.id
    await open(page, tree.shop)
    await page.getByRole('button', { name: /^Change home dashboard/ }).click()
    await page.getByRole('menuitem', { name: 'Yard' }).click()
    await page.getByText('Home dashboard saved.').waitFor()
    expect(await read(tree.shop)).toMatchObject({ homeDashboard: dashboard })
    expect(watch.complaints).toEqual([])
  })

  it('has a tab for each part, by link and by arrow keys, and shows the overview for an unknown one', async () => {
    const { page, watch } = staff
    await open(page, tree.shop, 'nothing-like-this')
    const tabs = page.getByRole('tab')
    expect(await tabs.first().getAttribute('aria-selected')).toBe('true')
    expect(await tabs.allTextContents()).toEqual([
      'Overview',
      'Users1',
      'Cameras3',
      'Dashboards1',
      'Messages0',
    ])
    await tabs.first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('tabpanel', { name: /^Users/ }).waitFor()
    await page.getByRole('link', { name: member.username }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('tab', { name: /^Cameras/ }).click()
    await page.getByRole('listitem').filter({ hasText: 'Attic' }).getByText('Off').waitFor()
    await page.getByRole('checkbox', { name: 'Select Attic' }).check()
    await page.getByRole('button', { name: 'Assign…' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await open(page, tree.partner, 'below')
    await page.getByRole('link', { name: 'Shop' }).waitFor()
    await page.getByRole('link', { name: 'Add below' }).waitFor()
    expect(watch.complaints).toEqual([])
  })

  it('says who switched it off, and takes that back by Undo', async () => {
    const { page, watch } = staff
    await open(page, tree.partner)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Disable…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill('invoice open')
    await dialog.getByRole('button', { name: 'Disable' }).click()
    await page.getByText('Off · invoice open').waitFor()
    const below = await (await page.request.get(`/admin/collections/customers/${tree.shop}`)).text()
    expect(below).toContain('Off with Partner')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.record-head').getByText('On', { exact: true }).waitFor()
    expect(await read(tree.partner)).toMatchObject({ status: 'enabled' })
    expect(watch.complaints).toEqual([])
  })

  it('has no pencil where its reader may not write: support and managers', async () => {
    for (const [person, may] of [
      [support, ['E-mail', 'Phone']],
      [manager, ['E-mail', 'Phone', 'Customer number']],
    ] as const) {
      const visitor = await browser.open(product.url, { colorScheme: 'dark' })
      const { page, watch } = visitor
      await signIn(page, '/admin/login', person)
      await open(page, tree.shop)
      const labels = ['E-mail', 'Phone', 'Customer number', 'Group', 'Notes']
      const found = await Promise.all(
        labels.map(async (label) => {
          const pencil = page.getByRole('button', { name: new RegExp(`^(Add|Change) ${label}$`) })
          return (await pencil.count()) > 0 ? [label] : []
        }),
      )
      expect([person.username, found.flat()]).toEqual([person.username, [...may]])
      expect(await findBarriers(page)).toEqual([])
      expect(watch.complaints).toEqual([])
      await visitor.leave()
    }
  })

  it('fits a phone without sideways scrolling, with what one does at its bottom', async () => {
    const visitor = await browser.open(product.url, { viewport: { width: 390, height: 844 } })
    const { page, watch } = visitor
    await signIn(page, '/admin/login', manager)
    for (const tab of ['overview', 'users', 'cameras', 'messages']) {
      await open(page, tree.shop, tab)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    }
    const write = await page.getByRole('button', { name: 'Write' }).boundingBox()
    expect(write?.height).toBeGreaterThanOrEqual(44)
    expect((write?.y ?? 0) + (write?.height ?? 0)).toBeGreaterThan(800)
    expect(watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('shows what is in the trash to read alone, and brings it back', async () => {
    const { page, watch } = staff
    expect((await page.request.delete(`/api/customers/${tree.elsewhere}`)).status()).toBe(200)
    await page.goto(`/admin/collections/customers/trash/${tree.elsewhere}`)
    await page.getByText('In the trash since').waitFor()
    expect(await page.getByRole('button', { name: /^Change / }).count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('button', { name: 'Change E-mail' }).waitFor()
    expect(watch.complaints).toEqual([])
  })
})
