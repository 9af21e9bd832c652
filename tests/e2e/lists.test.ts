import { beforeAll, describe, expect, it } from 'vitest'
import { addAccountTree } from './support/add-account-tree.ts'
import { countClicks } from './support/count-clicks.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openStage, type Stage } from './support/open-stage.ts'

const customers = '/admin/collections/customers'

describe('the lists of the panel', { timeout: 180_000 }, () => {
  let staff: Stage['staff']
  let accounts: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    const stage = await openStage()
    ;({ staff } = stage)
    accounts = await addAccountTree(staff.page, stage.product.url)
    const post = async (slug: string, data: object) => {
      const answer = await staff.page.request.post(`${stage.product.url}/api/${slug}`, { data })
      if (answer.status() !== 201) throw new Error(await answer.text())
    }
    for (let at = 1; at <= 24; at += 1)
      await post('customers', {
        name: `Branch ${String(at).padStart(2, '0')}`,
        kind: 'organization',
        email: `branch${at}@example.com`,
        status: at === 1 ? 'disabled' : 'enabled',
        ...(at === 1 && { statusReason: 'invoice open' }),
      })
    await post('domains', { hostname: 'shop.example.com', customer: accounts.shop })
    await staff.page.setViewportSize({ width: 1280, height: 800 })
  }, 600_000)

  it('show fifteen rows, nothing sideways and no barrier', async () => {
    const { page } = staff
    await page.goto(customers)
    await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor()
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => all.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length)
    expect(rows).toBeGreaterThanOrEqual(15)
    expect(await findBarriers(page)).toEqual([])
    for (const width of [640, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await findBarriers(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(staff.watch.complaints).toEqual([])
  })

  it('say who is off and why with one click, and are sorted with one', async () => {
    const { page } = staff
    await page.goto(customers)
    const hand = countClicks()
    await hand.click(page.getByRole('link', { name: /^Off/ }).first())
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.getByText('Off · invoice open').waitFor()
    expect(hand.count()).toBe(1)
    await page.goto(customers)
    await hand.click(page.getByRole('link', { name: /^Name/ }).first())
    await page.locator('th[aria-sort="ascending"]').waitFor()
    expect(hand.count()).toBe(2)
    await page.getByRole('link', { name: 'Sort as usual again' }).click()
    await page.waitForURL((url) => !url.searchParams.has('sort'))
    expect(staff.watch.complaints).toEqual([])
  })

  it('open the site of a customer with two clicks', async () => {
    const { page } = staff
    await page.goto(`${customers}?search=Shop`)
    await page.getByRole('button', { name: '1 domains of Shop: open one' }).click()
    const site = page.getByRole('menuitem', { name: 'shop.example.com' })
    expect([await site.getAttribute('href'), await site.getAttribute('target')]).toEqual([
      'https://shop.example.com',
      '_blank',
    ])
    expect(staff.watch.complaints).toEqual([])
  })

  it('delete from the row with three clicks', async () => {
    const { page } = staff
    await page.goto(`${customers}?search=Branch+24`)
    const hand = countClicks()
    await hand.click(page.getByRole('button', { name: 'Actions for Branch 24' }).first())
    await hand.click(page.getByRole('menuitem', { name: 'Delete…' }).first())
    await hand.click(page.getByRole('button', { name: 'Delete' }).first())
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
    expect(hand.count()).toBe(3)
    expect(staff.watch.complaints).toEqual([])
  })

  it('give three cameras to another account', async () => {
    const { page } = staff
    await page.goto('/admin/collections/cameras?sort=name')
    const ticks = page.locator('tbody').getByRole('checkbox')
    await ticks.nth(0).click()
    await ticks.nth(2).click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Assign…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').pressSequentially('Elsewhere')
    await dialog.getByRole('option', { name: /^Elsewhere/ }).click()
    await dialog.getByRole('button', { name: 'Assign' }).click()
    await expect.poll(() => page.getByRole('row', { name: /Elsewhere/ }).count()).toBe(3)
    expect(staff.watch.complaints).toEqual([])
  })

  it('are filtered by a menu, and keep a view under a name', async () => {
    const { page } = staff
    await page.goto(customers)
    await page.getByRole('button', { name: 'Add a filter' }).click()
    await page.getByRole('menuitem', { name: 'Belongs to' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').pressSequentially('Partner')
    await dialog.getByRole('option', { name: /^Partner/ }).click()
    await dialog.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('Belongs to: Partner').waitFor()
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)
    await page.getByRole('button', { name: 'Actions for this list' }).click()
    await page.getByRole('menuitem', { name: 'Save view…' }).click()
    await dialog.getByLabel('Name').fill('Of our partner')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Of our partner', exact: true }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(staff.watch.complaints).toEqual([])
  })

  it('move by keys: down and up, Space ticks, a full stop opens the menu', async () => {
    const { page } = staff
    await page.goto(`${customers}?sort=name`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: 'Branch 01', exact: true }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Branch 02')
    await page.keyboard.press('Space')
    expect(await page.getByRole('checkbox', { name: 'Select Branch 02' }).isChecked()).toBe(true)
    await page.keyboard.press('.')
    await page.getByRole('menu', { name: 'Actions for Branch 02' }).waitFor()
    await page.keyboard.press('Escape')
    expect(staff.watch.complaints).toEqual([])
  })

  it('say what is wrong with a filter that cannot be read, and lead back', async () => {
    const { page } = staff
    await page.goto(`${customers}?where[nothing][equals]=1`)
    await page.getByRole('heading', { name: 'This filter cannot be read' }).waitFor()
    await page.getByRole('link', { name: 'Clear filters' }).click()
    await page.locator('tbody tr').first().waitFor()
    expect(staff.watch.complaints).toEqual([])
  })
})
