import { beforeAll, describe, expect, it } from 'vitest'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import { formDrawn } from './support/form-drawn.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { runStatement } from './support/run-statement.ts'
import { signIn } from './support/sign-in.ts'

const reason = 'Invoice 12 is not paid.'

describe('the account tree in the panel', { timeout: 180_000 }, () => {
  let database: Stage['database']
  let product: Stage['product']
  let browser: Stage['browser']
  let staff: Visitor
  let accounts: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    ;({ product, database, browser, staff } = await openStage())
    accounts = await addAccountTree(staff.page, product.url)
  }, 600_000)

  const openAccount = async ({ page }: Visitor, id: string) => {
    await page.goto(`/admin/collections/customers/${id}`)
  }
  const ask = async ({ page }: Visitor, action: string) => {
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: action, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    return dialog
  }
  const read = async (path: string) => (await staff.page.request.get(`${product.url}/api/${path}`)).json()

  it('says what disabling an integrator stops, and tells the reason to those who are refused', async () => {
    await openAccount(staff, accounts.partner)
    const dialog = await ask(staff, 'Disable…')
    await dialog.getByText('This disables 2 accounts: this one and 1 below it.').waitFor()
    await dialog.getByText('2 users can no longer sign in.').waitFor()
    await dialog.getByText('2 of 3 cameras will stop, 1 already off.').waitFor()
    expect(await findBarriers(staff.page)).toEqual([])
    await dialog.getByLabel('Reason (optional)').fill(reason)
    await dialog.getByRole('button', { name: 'Disable' }).click()
    await staff.page.getByText('“Partner” is disabled.').waitFor()
    await staff.page.getByText(`Off · ${reason}`).waitFor()
    const visitor = await browser.open(product.url)
    visitor.watch.expectRefusal(403)
    await visitor.page.goto('/')
    await visitor.page.getByLabel('User name or e-mail').fill(member.username)
    await visitor.page.getByLabel('Password', { exact: true }).fill(member.password)
    await visitor.page.getByRole('button', { name: 'Sign in' }).click()
    await visitor.page.getByText(reason).waitFor()
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
    expect(staff.watch.complaints).toEqual([])
  })

  it('keeps an account disabled when somebody saves a page that was opened before', async () => {
    const { page } = staff
    await page.goto(`/admin/collections/customers/${accounts.partner}/edit`)
    await formDrawn(page)
    await page.locator('#field-city').fill('Bremen')
    await page.locator('.collapsible--collapsed .collapsible__toggle').last().click()
    await page.getByLabel('Metadata').fill('{ "floor": 3 }')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Updated successfully.').waitFor()
    expect(await read(`customers/${accounts.partner}`)).toMatchObject({
      city: 'Bremen',
      metadata: { floor: 3 },
      status: 'disabled',
      statusReason: reason,
    })
    const { docs } = await read('cameras?where[name][equals]=Door')
    await page.goto(`/admin/collections/cameras/${docs[0].id}`)
    await page.getByText('Off with Partner').waitFor()
  })

  it('says what enabling starts again and what stays off, and lets the users in', async () => {
    await openAccount(staff, accounts.partner)
    await staff.page.getByRole('button', { name: 'Enable…' }).click()
    const dialog = staff.page.getByRole('dialog')
    await dialog.getByText('2 of 3 cameras will run again, 1 stays off.').waitFor()
    await dialog.getByRole('button', { name: 'Enable' }).click()
    await staff.page.getByText('“Partner” is enabled.').waitFor()
    await staff.page.locator('.record-head').getByText('On', { exact: true }).waitFor()
    const visitor = await browser.open(product.url)
    await signIn(visitor.page, '/', member)
    await visitor.leave()
    expect(staff.watch.complaints).toEqual([])
  })

  it('refuses an impossible place at the field before anything moves, and moves to a possible one', async () => {
    const { page } = staff
    staff.watch.expectRefusal(400)
    await openAccount(staff, accounts.partner)
    const refused = await ask(staff, 'Move…')
    const place = refused.getByRole('combobox', { name: 'New place below' })
    await place.pressSequentially('shop')
    await refused.getByRole('option', { name: 'Shop' }).click()
    await refused.getByText('An account cannot belong to itself or to one below it.').waitFor()
    expect(await place.getAttribute('aria-invalid')).toBe('true')
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await refused.waitFor({ state: 'detached' })

    await openAccount(staff, accounts.shop)
    const dialog = await ask(staff, 'Move…')
    await dialog.getByRole('combobox').pressSequentially('elsew')
    await dialog.getByRole('option', { name: 'Elsewhere' }).waitFor()
    await page.keyboard.press('Enter')
    await dialog.getByText('This one account moves.').waitFor()
    await dialog.getByRole('button', { name: 'Move' }).click()
    await page.getByText('“Shop” was moved.').waitFor()
    expect((await read(`customers/${accounts.shop}`)).parent).toBe(accounts.elsewhere)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Undone.').waitFor()
    expect((await read(`customers/${accounts.shop}`)).parent).toBe(accounts.partner)
    expect(await findBarriers(page)).toEqual([])
    const again = await ask(staff, 'Move…')
    await again.getByRole('combobox').pressSequentially('elsew')
    await again.getByRole('option', { name: 'Elsewhere' }).click()
    await again.getByText('This one account moves.').waitFor()
    await again.getByRole('button', { name: 'Move' }).click()
    await page.getByText('“Shop” was moved.').waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('deletes with all below it after its name was typed, and restores it from the trash', async () => {
    const { page } = staff
    await openAccount(staff, accounts.elsewhere)
    const dialog = await ask(staff, 'Delete…')
    await dialog.getByText('2 accounts go into the trash: this one and 1 below it.').waitFor()
    await dialog.getByText('3 cameras as well.').waitFor()
    await dialog.getByText('can be restored for 30 days').waitFor()
    const confirm = dialog.getByRole('button', { name: 'Delete' })
    expect(await confirm.getAttribute('aria-disabled')).toBe('true')
    await dialog.getByLabel('To confirm, type the name “Elsewhere”').fill('Elsewhere')
    await confirm.click()
    await page.getByText('“Elsewhere” is in the trash.').waitFor()
    await page.waitForURL(/\/admin\/collections\/customers$/)
    expect((await read('cameras')).totalDocs).toBe(0)

    await page.goto('/admin/collections/customers/trash')
    await page.getByRole('link', { name: 'Elsewhere' }).click()
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    const restore = page.getByRole('dialog')
    await restore.getByRole('button', { name: 'Restore' }).click()
    await page.getByText('“Elsewhere” is back.').waitFor()
    await page.getByRole('button', { name: 'More actions' }).waitFor()
    expect((await read('cameras')).totalDocs).toBe(3)
    await page.goto('/admin/collections/customers/trash')
    await page.getByRole('heading', { name: 'The trash is empty' }).waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('gives two cameras to another account at once', async () => {
    const { page } = staff
    await page.goto('/admin/collections/cameras')
    for (const name of ['Door', 'Yard']) await page.getByRole('checkbox', { name: `Select ${name}` }).check()
    await page.getByText('2 selected').waitFor()
    await page.getByRole('button', { name: 'Assign…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Assign 2 cameras' })
    await dialog.getByRole('combobox', { name: 'Account' }).pressSequentially('partner')
    await dialog.getByRole('option', { name: 'Partner' }).click()
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Assign' }).click()
    await page.getByText('2 cameras assigned to “Partner”.').waitFor()
    await page.getByRole('row', { name: 'Door' }).getByText('Partner').waitFor()
    const { docs } = await read(`cameras?where[customer][equals]=${accounts.partner}&sort=name`)
    expect(docs).toMatchObject([{ name: 'Door' }, { name: 'Yard' }])
    expect(staff.watch.complaints).toEqual([])
  })

  it('opens the tree only as far as one looks, with the keyboard too', async () => {
    await runStatement(
      database.url,
      `insert into customers (id, name, email, type, kind, status, parent_id)
       select gen_random_uuid(), 'Branch ' || lpad(n::text, 3, '0'), 'branch' || n || '@example.com',
         'customer', 'organization', 'enabled', $1
       from generate_series(1, 300) as n`,
      [accounts.partner],
    )
    const { page } = staff
    await page.goto('/admin/tree')
    const partner = page.getByRole('treeitem', { name: 'Partner' })
    await partner.focus()
    expect(await partner.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowRight')
    const branches = page.getByRole('treeitem', { name: /Branch \d/ })
    await branches.first().waitFor()
    expect(await branches.count()).toBe(50)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('treeitem', { name: 'Show more below Partner' }).click()
    await page.getByRole('treeitem', { name: 'Branch 100' }).waitFor()
    expect(await branches.count()).toBe(100)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Partner' }).waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('shows where an account stands, however many stand before it', async () => {
    const { page } = staff
    const { docs } = await read('customers?where[name][equals]=Branch 299')
    await openAccount(staff, docs[0].id)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Show in tree' }).click()
    const line = page.getByRole('treeitem', { name: 'Branch 299' })
    await line.waitFor()
    expect(await line.getAttribute('aria-current')).toBe('true')
    expect(await line.getAttribute('aria-level')).toBe('2')
  })

  it('offers a manager what may be done below the own account, and nothing at it', async () => {
    const visitor = await browser.open(product.url)
    await signIn(visitor.page, '/admin/login', manager)
    await openAccount(visitor, accounts.partner)
    await visitor.page.getByRole('button', { name: 'More actions' }).click()
    await visitor.page.getByRole('menuitem', { name: 'Show in tree' }).waitFor()
    for (const action of ['Disable…', 'Move…', 'Delete…'])
      expect(await visitor.page.getByRole('menuitem', { name: action }).count()).toBe(0)
    const { docs } = await read('customers?where[name][equals]=Branch 001')
    await openAccount(visitor, docs[0].id)
    const dialog = await ask(visitor, 'Move…')
    const place = dialog.getByRole('combobox')
    await place.click()
    await dialog.getByRole('option', { name: 'Branch 002' }).waitFor()
    expect(await dialog.getByRole('option', { name: 'At the top' }).count()).toBe(0)
    await place.pressSequentially('elsew')
    await dialog.getByText('No account found.').waitFor()
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })
})
