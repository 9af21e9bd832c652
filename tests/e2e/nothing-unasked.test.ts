import pg from 'pg'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { atEnd } from '../support/at-end.ts'
import { formDrawn } from './support/form-drawn.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { noah, plantDocuments } from './support/plant-documents.ts'
import { signIn } from './support/sign-in.ts'

const arabic = 'متجر الضوء'

/** Nothing is changed that nobody changed, and nothing typed is lost. */
describe('the forms', { timeout: 300_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let staff: Visitor
  let rows: pg.Client
  let made: Awaited<ReturnType<typeof plantDocuments>>

  beforeAll(async () => {
    const stage = await openStage()
    ;({ product, browser, staff } = stage)
    made = await plantDocuments(staff.page, product.url, arabic)
    rows = new pg.Client({ connectionString: stage.database.url })
    await rows.connect()
    atEnd(() => rows.end())
  }, 600_000)

  const tableOf = (slug: string) => slug.replaceAll('-', '_')

  /** Everything that is stored, but for the session and the jobs. */
  const stored = async (): Promise<Record<string, unknown>> => {
    const tables = [...Object.keys(made), 'settings', 'emails'].map(tableOf)
    const all = await rows.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    const wanted = all.rows.filter(({ name }) =>
      tables.some((table) => name === table || (name.startsWith(`${table}_`) && !name.endsWith('sessions'))),
    )
    const found: Record<string, unknown> = {}
    for (const { name } of wanted) {
      const read = await rows.query(`select to_jsonb(t) as row from "${name}" t order by to_jsonb(t)::text`)
      found[name] = read.rows
    }
    return found
  }

  const documentOf = async (slug: string, id: string): Promise<Record<string, unknown>> =>
    (await staff.page.request.get(`${product.url}/api/${slug}/${id}?depth=0`)).json()

  const change = async (slug: string, id: string, data: object) => {
    const response = await staff.page.request.patch(`${product.url}/api/${slug}/${id}`, { data })
    if (!response.ok()) throw new Error(await response.text())
  }

  const open = async (page: Page, slug: string, id: string) => {
    await page.goto(`/admin/collections/${slug}/${id}/edit`)
    await formDrawn(page)
  }

  const saveButton = (page: Page) => page.locator('#action-save')

  /** Types a letter into the first field that takes text, and takes it away again. */
  const touch = async (page: Page): Promise<boolean> => {
    const field = page
      .locator('form.collection-edit__form, form.global-edit__form, main form')
      .first()
      .locator(
        'input[type="text"]:enabled:not([readonly], [role="combobox"]), textarea:enabled:not([readonly])',
      )
      .first()
    if ((await field.count()) === 0) return false
    const before = await field.inputValue()
    await field.fill(`${before}x`)
    await field.fill(before)
    await saveButton(page).and(page.locator(':enabled')).waitFor()
    return true
  }

  it('of the panel save nothing when nothing was altered, not a byte', async () => {
    const { page, watch } = staff
    const sent: string[] = []
    page.on('request', (request) => {
      const body = request.postData() ?? ''
      // A save of Payload's form; it also posts questions about access and for options.
      if (body.includes('_payload') || request.method() === 'PATCH')
        sent.push(`${request.method()} ${new URL(request.url()).pathname} ${body}`)
    })
    const before = await stored()
    const saved: string[] = []
    for (const address of [
      ...Object.entries(made).map(([slug, id]) => `collections/${slug}/${id}/edit`),
      'globals/settings',
      'account',
    ]) {
      await page.goto(`/admin/${address}`)
      await formDrawn(page)
      if ((await saveButton(page).count()) === 0 || !(await touch(page))) continue
      await saveButton(page).click()
      await page
        .getByText('Nothing was changed, so there was nothing to save.')
        .first()
        .waitFor()
        .catch(() => expect([address, sent]).toEqual([address, []]))
      saved.push(address.replace(/\/[0-9a-f-]{36}\/edit$/, ''))
      expect([address, sent]).toEqual([address, []])
    }
    expect(await stored()).toEqual(before)
    expect(saved.length).toBeGreaterThan(12)
    expect(saved).toEqual(expect.arrayContaining(['globals/settings', 'account']))
    expect(watch.complaints).toEqual([])
  })

  it('of the panel keep what was changed elsewhere meanwhile: a lock stays', async () => {
    const { page, watch } = staff
    watch.expectRefusal(409)
    await open(page, 'users', made.users)
    await change('users', made.users, { locked: true, lockedReason: 'fraud' })
    await page.locator('#field-lastName').fill('Okafor')
    await saveButton(page).click()
    await page.getByText('Updated successfully').first().waitFor()
    expect(await documentOf('users', made.users)).toMatchObject({
      lastName: 'Okafor',
      locked: true,
      lockedReason: 'fraud',
    })
    await change('users', made.users, { locked: false, lockedReason: null })
  })

  it('of one’s own account in the panel keep what a colleague has changed there', async () => {
    const { page, watch } = staff
    watch.expectRefusal(409)
    await page.goto('/admin/account')
    await formDrawn(page)
    const { user } = await (await page.request.get(`${product.url}/api/users/me`)).json()
    await change('users', user.id, { timezone: 'Europe/Vienna' })
    await page.locator('#field-lastName').fill('Weber')
    await saveButton(page).click()
    await page.getByText('Updated successfully').first().waitFor()
    expect(await documentOf('users', user.id)).toMatchObject({
      lastName: 'Weber',
      timezone: 'Europe/Vienna',
    })
    expect(watch.complaints).toEqual([])
  })

  it('of the panel ask about a field that was changed elsewhere too, and lose neither value', async () => {
    const { page, watch } = staff
    await open(page, 'customers', made.customers)
    const city = page.locator('#field-city')
    await change('customers', made.customers, { city: 'Köln', postalCode: '50667' })
    await city.fill('Ulm')
    await page.waitForLoadState('networkidle')
    await saveButton(page).click()
    const dialog = page.getByRole('dialog', { name: 'Changed elsewhere meanwhile' })
    await dialog.getByText('Köln').waitFor()
    await dialog.getByText('Ulm').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Not saved. What you typed is still here.').first().waitFor()
    expect(await city.inputValue()).toBe('Ulm')
    expect(await documentOf('customers', made.customers)).toMatchObject({ city: 'Köln' })
    await saveButton(page).click()
    await dialog.getByRole('radio', { name: /Keep mine/ }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Updated successfully').first().waitFor()
    expect(await documentOf('customers', made.customers)).toMatchObject({ city: 'Ulm', postalCode: '50667' })
    await expect.poll(() => page.locator('#field-postalCode').inputValue()).toBe('50667')
    await change('customers', made.customers, { city: 'Kiel' })
    await city.fill('Jena')
    await saveButton(page).click()
    await dialog.getByRole('radio', { name: /Take theirs/ }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => city.inputValue()).toBe('Kiel')
    expect(watch.complaints).toEqual([])
  })

  it('of the panel ask before Back leaves what was typed for another form', async () => {
    const { page, watch } = staff
    await open(page, 'customers', made.customers)
    const form = page.url()
    await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
    await page.waitForURL(/\/globals\/settings$/)
    await formDrawn(page)
    const settings = page.url()
    const name = page.locator('#field-brandName')
    await name.fill('Gera')
    await page.evaluate(() => history.back())
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' })
    await dialog.getByRole('button', { name: 'Stay on this page' }).click()
    expect(page.url()).toBe(settings)
    expect(await name.inputValue()).toBe('Gera')
    await page.evaluate(() => history.back())
    await dialog.getByRole('button', { name: 'Leave anyway' }).click()
    await page.waitForURL(form)
    await formDrawn(page)
    const kept = await (await page.request.get(`${product.url}/api/globals/settings`)).json()
    expect(kept.brandName).not.toBe('Gera')
    expect(watch.complaints).toEqual([])
  })

  it('of the panel have the browser ask before Back leaves what was typed for a page to read', async () => {
    const { page, watch } = staff
    const record = `/admin/collections/customers/${made.customers}`
    await page.goto(record)
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).click()
    await page.waitForURL(/\/edit$/)
    await formDrawn(page)
    const url = page.url()
    await page.locator('#field-city').fill('Gera')
    const goBack = async () => {
      const asked = page.waitForEvent('dialog')
      await page.evaluate(() => history.back())
      const question = await asked
      expect(question.type()).toBe('beforeunload')
      return question
    }
    await (await goBack()).dismiss()
    expect(page.url()).toBe(url)
    expect(await page.locator('#field-city').inputValue()).toBe('Gera')
    await (await goBack()).accept()
    await page.waitForURL(`**${record}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await documentOf('customers', made.customers)).toMatchObject({ city: 'Kiel' })
    expect(watch.complaints).toEqual([])
  })

  it('of the portal send what was altered alone, and ask about what was altered elsewhere', async () => {
    const visitor = await browser.open(product.url)
    const { page, watch } = visitor
    watch.expectRefusal(409)
    await signIn(page, '/', noah)
    await page.goto('/account')
    const before = await documentOf('customers', made.customers)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your changes are saved.').waitFor()
    expect(await documentOf('customers', made.customers)).toEqual(before)
    await change('customers', made.customers, { postalCode: '07545' })
    await page.getByLabel('City').fill('Gera')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(() => documentOf('customers', made.customers))
      .toMatchObject({ city: 'Gera', postalCode: '07545', timezone: before.timezone })
    await expect.poll(() => page.getByLabel('Postal code').inputValue()).toBe('07545')
    await change('customers', made.customers, { city: 'Bonn' })
    await page.getByLabel('City').fill('Hof')
    await page.getByRole('button', { name: 'Save' }).click()
    const dialog = page.getByRole('dialog', { name: 'Changed elsewhere meanwhile' })
    await dialog.getByText('Bonn').waitFor()
    await dialog.getByRole('radio', { name: /Keep mine/ }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => documentOf('customers', made.customers)).toMatchObject({ city: 'Hof' })
    await expect.poll(() => page.getByText('Your changes are saved.').count()).toBe(1)
    await page.getByLabel('City').fill('Plauen')
    const asked = page.waitForEvent('dialog')
    const leaving = page.goto('/profile').catch(() => undefined)
    const question = await asked
    expect(question.type()).toBe('beforeunload')
    await question.accept()
    await leaving
    expect(watch.complaints).toEqual([])
    await visitor.leave()
  })

  it('lay out what people wrote in its own direction', async () => {
    const { page } = staff
    const undirected = (on: Page) =>
      on.evaluate((words) => {
        const found: string[] = []
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        while (texts.nextNode()) {
          const element = texts.currentNode.parentElement
          if (!element || !texts.currentNode.nodeValue?.includes(words)) continue
          if (!element.closest('[dir="auto"]') && !element.closest('script, title'))
            found.push(element.outerHTML)
        }
        for (const control of document.querySelectorAll('input, textarea')) {
          const isText =
            'value' in control && typeof control.value === 'string' && control.value.includes(words)
          if (isText && control.getAttribute('dir') !== 'auto' && control.getAttribute('type') !== 'hidden')
            found.push(control.outerHTML)
        }
        return found
      }, arabic)
    for (const [slug, id] of Object.entries(made)) {
      for (const address of [`/admin/collections/${slug}`, `/admin/collections/${slug}/${id}`]) {
        await page.goto(address)
        await page.waitForLoadState('networkidle')
        await expect.poll(async () => [address, await undirected(page)]).toEqual([address, []])
      }
    }
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const visitor = await browser.open(product.url)
    await signIn(visitor.page, '/', noah)
    for (const address of [
      '/',
      '/account',
      '/profile',
      '/users',
      '/resources',
      '/resources/cameras',
      '/messages',
    ]) {
      await visitor.page.goto(address)
      await visitor.page.getByRole('heading', { level: 1 }).waitFor()
      expect([address, await undirected(visitor.page)]).toEqual([address, []])
    }
    await visitor.leave()
  })

  it('write one moment in one format, in German as in English', async () => {
    const { page } = staff
    const { user } = await (await page.request.get(`${product.url}/api/users/me`)).json()
    // Without a zone of the reader's own, the list takes that of the browser, as the form does.
    await change('users', user.id, { timezone: null })
    for (const [language, shown] of [
      ['en', '2 January 2026, 04:30'],
      ['de', '2. Januar 2026, 04:30 Uhr'],
    ]) {
      await page.context().addCookies([{ name: 'payload-lng', value: String(language), url: product.url }])
      await open(page, 'announcements', made.announcements)
      await expect.poll(() => page.locator('#field-publishAt input').inputValue()).toBe(shown)
      await page.locator('#field-publishAt input').click()
      const hours = await page.locator('.react-datepicker__time-list-item').allTextContents()
      expect(hours.filter((hour) => !/^\d{2}:\d{2}$/.test(hour))).toEqual([])
      await page.goto('/admin/collections/announcements')
      expect(await page.locator('tbody time').first().getAttribute('title')).toContain(shown)
    }
  })
})
