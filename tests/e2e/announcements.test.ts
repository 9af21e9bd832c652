import { beforeAll, describe, expect, it } from 'vitest'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import { formDrawn } from './support/form-drawn.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { save } from './support/save.ts'
import { signIn } from './support/sign-in.ts'

const title = 'Maintenance on Sunday'
const hide = { name: `Hide “${title}”` }

describe('announcements', { timeout: 240_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let staff: Visitor

  beforeAll(async () => {
    ;({ product, browser, staff } = await openStage())
    await addAccountTree(staff.page, product.url)
  }, 600_000)

  /** The announcements at the top of a page, once its scripts run. */
  const bannersOf = async ({ page }: Visitor, path: string) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    return page.getByRole('region', { name: 'Announcements' })
  }

  it('are written by staff, who see beforehand how they will look and when', async () => {
    const { page } = staff
    await page.goto('/admin/collections/announcements/create')
    await formDrawn(page)
    const preview = page.getByRole('region', { name: 'Preview' })
    await page.locator('#field-title').fill(title)
    await page.locator('[contenteditable="true"]').first().fill('We are away for an hour.')
    await page.locator('#field-kind input').first().pressSequentially('Warn')
    await page.locator('#field-kind .rs__option', { hasText: 'Warning' }).first().waitFor()
    await page.keyboard.press('Enter')
    await preview.getByText('Warning:').waitFor()
    await preview.getByText('We are away for an hour.').waitFor()
    await page.getByText('Shown as soon as it is saved, until you end it.').waitFor()
    staff.watch.expectRefusal(400)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Please choose who is to see it').first().waitFor()
    for (const audience of ['Staff', 'Users of customers', 'The sign-in pages'])
      await page.getByRole('checkbox', { name: audience }).check()
    await page.getByText('Anybody can read it there').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await save(page)
    await page.getByText('Shown now, until you end it.').waitFor()
  })

  it('stand on the pages of those they are meant for, and on the sign-in pages, where nobody hides them', async () => {
    for (const path of ['/admin', '/admin/collections/customers']) {
      const banners = await bannersOf(staff, path)
      const text = banners.getByRole('alert').getByText('We are away for an hour.')
      // In full on the overview, in one line elsewhere.
      if (path !== '/admin') {
        expect(await text.isVisible()).toBe(false)
        expect((await banners.getByRole('alert').boundingBox())?.height).toBe(36)
        await banners.getByText('Read more').click()
      }
      await text.waitFor()
      expect(await findBarriers(staff.page)).toEqual([])
    }
    await staff.page.goto('/admin/collections/announcements')
    await staff.page.locator('.list-state', { hasText: 'Shown' }).waitFor()

    const stranger = await browser.open(product.url, {
      colorScheme: 'dark',
      viewport: { width: 360, height: 740 },
    })
    for (const path of ['/', '/admin/login']) {
      const banners = await bannersOf(stranger, path)
      await banners.getByText(title).waitFor()
      expect(await banners.getByRole('button').count()).toBe(0)
      expect(await stranger.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
        'username',
      )
      expect(await findBarriers(stranger.page)).toEqual([])
    }
    expect(stranger.watch.complaints).toEqual([])
    await stranger.leave()

    const partner = await browser.open(product.url)
    await signIn(partner.page, '/admin/login', manager)
    expect(await (await bannersOf(partner, '/admin')).count()).toBe(0)
    await partner.leave()
  })

  it('are hidden by one reader with the keyboard, and stay for the others', async () => {
    const reader = await browser.open(product.url, {
      colorScheme: 'dark',
      viewport: { width: 360, height: 740 },
    })
    const { page } = reader
    await signIn(page, '/', member)
    const banners = await bannersOf(reader, '/')
    expect(await findBarriers(page)).toEqual([])
    const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(await isTooWide()).toBe(false)
    await banners.getByRole('button', hide).focus()
    await page.keyboard.press('Enter')
    await banners.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.matches('main'))).toBe(true)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Hello' }).waitFor()
    expect(await page.getByText(title).count()).toBe(0)
    expect(reader.watch.complaints).toEqual([])
    await reader.leave()

    const panel = await bannersOf(staff, '/admin')
    await panel.getByRole('button', hide).click()
    await panel.waitFor({ state: 'detached' })
    expect(await (await bannersOf(staff, '/admin/collections/customers')).count()).toBe(0)
    expect(staff.watch.complaints).toEqual([])
  })
})
