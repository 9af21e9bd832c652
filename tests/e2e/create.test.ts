import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, manager } from './support/add-account-tree.ts'
import { countClicks } from './support/count-clicks.ts'
import { findBarriers } from './support/find-barriers.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { openWithoutScripts } from './support/open-without-scripts.ts'
import { signIn } from './support/sign-in.ts'

const newCustomer = '/admin/collections/customers/create'
const password = 'nine purple tables'
const itsPage = /\/[0-9a-f]{8}-[0-9a-f-]{27}$/

describe('creating on one screen', { timeout: 180_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let staff: Visitor
  let mailServer: MailServer
  let accounts: Awaited<ReturnType<typeof addAccountTree>>

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;({ product, browser, staff } = await openStage({ smtpURL: mailServer.url }))
    accounts = await addAccountTree(staff.page, product.url)
    const { request } = staff.page
    await request.post('/api/groups', { data: { name: 'North' } })
    for (const kind of ['channel', 'vod'])
      await request.post('/api/stream-sources', { data: { name: `Source ${kind}`, kind } })
  }, 600_000)

  const open = async ({ page }: Visitor, at = newCustomer) => {
    await page.goto(at)
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    await expect.poll(() => focused(page)).not.toBe('')
    return page
  }
  const toast = (page: Visitor['page'], text: string | RegExp) =>
    page.locator('.toast').getByText(text).waitFor()
  const read = async (path: string) => (await staff.page.request.get(`/api/${path}`)).json()

  it('makes the first customer and mails the link with two clicks', async () => {
    const { page } = staff
    const hand = countClicks()
    await page.goto('/admin')
    await hand.click(page.getByRole('link', { name: 'New customer' }).first())
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    await expect.poll(() => focused(page)).toBe('field-firstName')
    const { height, inner } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      inner: window.innerHeight,
    }))
    expect(height).toBeLessThanOrEqual(inner)
    for (const word of ['Anna', 'Kola', 'anna.kola@shop.example']) {
      await page.keyboard.type(word)
      await page.keyboard.press('Tab')
    }
    expect(await page.locator('#field-login__username').inputValue()).toBe('anna.kola')
    await hand.click(page.getByRole('button', { name: 'Create and mail the link' }))
    await toast(page, 'Anna Kola created. Link mailed to anna.kola@shop.example.')
    await page.waitForURL(itsPage)
    expect(hand.count()).toBe(2)
    expect((await mailServer.mailFor('anna.kola@shop.example')).text).toContain('/activate?token=')
    expect(staff.watch.complaints).toEqual([])
  })

  it('makes a partner whose first user can run it with three clicks, and says when nobody can', async () => {
    const { page } = staff
    const hand = countClicks()
    await page.goto('/admin')
    await hand.click(page.getByRole('link', { name: 'New customer' }).first())
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    await hand.click(page.getByRole('radio', { name: 'Partner' }))
    await page.getByRole('heading', { level: 1, name: 'New partner' }).waitFor()
    await page.locator('#field-name').fill('Lux Partners')
    await page.locator('#field-email').fill('lux@partner.example')
    await page.getByRole('radio', { name: 'None yet' }).check()
    await page.getByText('Nobody can run this account yet.').waitFor()
    await page.getByRole('radio', { name: 'Mail a link' }).check()
    expect(await page.getByText('Nobody can run this account yet.').count()).toBe(0)
    await hand.click(page.getByRole('button', { name: 'Create and mail the link' }))
    await page.waitForURL(itsPage)
    expect(hand.count()).toBe(3)
    const { docs } = await read('users?where[username][equals]=lux&depth=1')
    expect(docs[0]).toMatchObject({ role: 'manager', customer: { type: 'integrator', kind: 'organization' } })
    expect(staff.watch.complaints).toEqual([])
  })

  it('puts a customer below the account that the link names, with one click more', async () => {
    const page = await open(staff, `${newCustomer}?parent=${accounts.partner}`)
    expect(await page.getByRole('combobox', { name: 'Belongs to' }).inputValue()).toBe('Partner')
    await page.locator('#field-firstName').fill('Below')
    await page.locator('#field-lastName').fill('Partner')
    await page.locator('#field-email').fill('below@partner.example')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(itsPage)
    const { docs } = await read('customers?where[email][equals]=below@partner.example&depth=0')
    expect(docs[0].parent).toBe(accounts.partner)
    expect(staff.watch.complaints).toEqual([])
  })

  it('loses no press for the error of the field that it leaves', async () => {
    const page = await open(staff)
    staff.watch.expectRefusal(400)
    await page.locator('#field-telephone').fill('call me')
    const button = page.getByRole('button', { name: 'Create and mail the link' })
    const { x = 0, y = 0, height = 0 } = (await button.boundingBox()) ?? {}
    const problem = page.getByText('This is not a phone number.')
    // Near the edge that moves away from there.
    await page.mouse.move(x + 20, y + 3)
    await page.mouse.down()
    await page.waitForLoadState('networkidle')
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    expect(await problem.count()).toBe(0)
    expect(await button.boundingBox()).toMatchObject({ x, y, height })
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await page.mouse.up()
    await sent
    await problem.waitFor()
    expect(staff.watch.complaints).toEqual([])
  })

  it('takes all 21 fields with 18 clicks, and the next form knows the country', async () => {
    const { page } = staff
    const hand = countClicks()
    await page.goto('/admin')
    await hand.click(page.getByRole('link', { name: 'New customer' }).first())
    await page.locator('.create button[type="submit"]:enabled').waitFor()
    const type = (path: string, text: string) => page.locator(`#field-${path}`).fill(text)
    await type('firstName', 'Erika')
    await type('lastName', 'Full')
    await type('email', 'full@shop.example')
    await type('telephone', '030 901820')
    await hand.choose(page.locator('#field-group'), 'North')
    await hand.choose(page.locator('#field-country'), 'Germany')
    await page.getByText('Time zone Berlin, e-mails in German').waitFor()
    await hand.click(page.getByRole('radio', { name: 'Set a password' }))
    await page.getByText('At least 8 characters.').waitFor()
    await type('login__password', password)
    await type('login__passwordConfirm', password)
    await hand.click(page.getByRole('button', { name: 'Address' }))
    await expect.poll(() => focused(page)).toBe('field-address')
    await type('address', 'Main Street 1')
    await type('postalCode', '10115')
    await type('city', 'Berlin')
    await hand.click(page.getByRole('button', { name: 'App settings' }))
    await hand.choose(page.locator('#field-login__channelStreamSource'), 'Source channel')
    await hand.choose(page.locator('#field-login__vodStreamSource'), 'Source vod')
    await type('login__pin', '1234')
    await type('login__activityTimeout', '1.5')
    for (const tick of ['autoTimezone', 'receiveAds', 'showAdultContent', 'isTester', 'locked'])
      await hand.click(page.locator(`#field-login__${tick}`))
    await hand.click(page.getByRole('button', { name: 'Create with this password' }))
    await page.waitForURL(itsPage)
    expect(hand.count()).toBe(18)
    const sources = await read('stream-sources?where[kind][equals]=channel')
    const { docs } = await read('users?where[username][equals]=full&depth=1')
    expect(docs[0]).toMatchObject({
      ...{ activityTimeout: 5400, autoTimezone: true, receiveAds: true, showAdultContent: true },
      ...{ isTester: true, locked: true, activation: 'active', language: 'de' },
      channelStreamSource: sources.docs[0].id,
      customer: {
        ...{ kind: 'person', name: 'Erika Full', telephone: '+4930901820', city: 'Berlin' },
        ...{ timezone: 'Europe/Berlin', language: 'de', postalCode: '10115', address: 'Main Street 1' },
      },
    })
    await open(staff)
    expect(await page.locator('#field-country').inputValue()).toBe('DE')
    expect(staff.watch.complaints).toEqual([])
  })

  it('shows the link at once, and then begins the next one with what it has in common', async () => {
    const page = await open(staff)
    const hand = countClicks()
    await page.locator('#field-firstName').fill('Lea')
    await page.locator('#field-lastName').fill('Link')
    await page.locator('#field-email').fill('lea@shop.example')
    await page.locator('#field-group').selectOption({ label: 'North' })
    await page.getByRole('radio', { name: 'Copy a link' }).check()
    await page.getByLabel('Create another').check()
    await page.getByRole('button', { name: 'Create and show the link' }).click()
    const dialog = page.getByRole('dialog', { name: 'Activation link for lea' })
    expect(await dialog.getByLabel('Link', { exact: true }).inputValue()).toContain('/activate?token=')
    await hand.click(dialog.getByRole('button', { name: 'Copy' }))
    expect(hand.count()).toBe(1)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await toast(page, /^Lea Link created\./)
    await expect.poll(() => focused(page)).toBe('field-firstName')
    expect(await page.locator('#field-firstName').inputValue()).toBe('')
    expect(await page.locator('#field-login__username').inputValue()).toBe('')
    expect(await page.locator('#field-group option:checked').textContent()).toBe('North')
    expect(await page.getByRole('radio', { name: 'Copy a link' }).isChecked()).toBe(true)
    expect(staff.watch.complaints).toEqual([])
  })

  it('shows all that is wrong at once, each at its field, and keeps what was typed', async () => {
    const page = await open(staff)
    staff.watch.expectRefusal(400)
    await page.locator('#field-email').fill('no address')
    await page.locator('#field-login__username').fill('anna.kola')
    await page.getByRole('radio', { name: 'Set a password' }).check()
    await page.locator('#field-login__password').fill('short')
    await page.getByRole('button', { name: 'App settings' }).click()
    await page.locator('#field-login__pin').fill('x')
    await page.getByRole('button', { name: 'App settings' }).click()
    await page.getByRole('button', { name: 'Create with this password' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'Please correct' })
    await summary.waitFor()
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      ...['First name', 'E-mail', 'User name', 'Password', 'PIN'],
    ])
    expect(await focused(page)).toBe('field-firstName')
    expect(await page.locator('#field-login__pin').isVisible()).toBe(true)
    await page.getByText('Taken by Anna Kola – open').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await summary.getByRole('link', { name: 'PIN' }).click()
    expect(await focused(page)).toBe('field-login__pin')
    expect(await page.locator('#field-login__pin').inputValue()).toBe('x')
    expect(await page.locator('#field-login__password').inputValue()).toBe('short')
    expect(staff.watch.complaints).toEqual([])
  })

  it('says while typing what is taken: by whom to staff, and only that to managers of others', async () => {
    const page = await open(staff)
    await page.locator('#field-email').fill('anna.kola@shop.example')
    const link = page.locator('.field__error').getByRole('link', { name: 'open' })
    await page.getByText('Taken by Anna Kola – open').waitFor()
    expect(await link.getAttribute('href')).toMatch(/^\/admin\/collections\/customers\//)
    expect(await page.locator('#field-login__username').inputValue()).toBe('anna.kola2')
    const visitor = await browser.open(product.url)
    await signIn(visitor.page, '/admin/login', manager)
    await open(visitor)
    await visitor.page.locator('#field-email').fill('anna.kola@shop.example')
    await visitor.page.getByText('Is taken', { exact: true }).waitFor()
    expect(await visitor.page.locator('.field__error a').count()).toBe(0)
    await visitor.page.locator('#field-email').fill('office@shop.example')
    await visitor.page.getByText('Taken by Shop – open').waitFor()
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
    expect(staff.watch.complaints).toEqual([])
  })

  it('asks before what was typed is left, and staying is the main button', async () => {
    const page = await open(staff)
    await page.locator('#field-firstName').fill('Unsaved')
    await page.getByRole('link', { name: 'Overview' }).click()
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' })
    await dialog.locator('.panel-button--primary', { hasText: 'Stay on this page' }).click()
    expect(await page.locator('#field-firstName').inputValue()).toBe('Unsaved')
    await page.getByRole('link', { name: 'Overview' }).click()
    await dialog.getByRole('button', { name: 'Leave anyway' }).click()
    await page.waitForURL(/\/admin$/)
    expect(staff.watch.complaints).toEqual([])
  })

  it('makes users with a role in words, for an account and for the staff', async () => {
    const page = await open(staff, `/admin/collections/users/create?customer=${accounts.shop}`)
    expect(await page.getByRole('combobox', { name: 'Belongs to' }).inputValue()).toBe('Shop')
    await page.locator('#field-email').fill('new.user@shop.example')
    await page.getByRole('radio', { name: /^Manager.*Runs the account/ }).check()
    await page.getByRole('button', { name: 'Create and mail the link' }).click()
    await toast(page, 'new.user created. Link mailed to new.user@shop.example.')
    const { docs } = await read('users?where[username][equals]=new.user&depth=0')
    expect(docs[0]).toMatchObject({ role: 'manager', customer: accounts.shop, activation: 'pending' })
    await open(staff, '/admin/collections/users/create')
    await page.getByRole('radio', { name: /^Support.*sees everything/ }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(staff.watch.complaints).toEqual([])
  })

  it('makes resources of every kind from its own fields, one after another', async () => {
    const page = await open(staff, `/admin/collections/stream-sources/create?customer=${accounts.shop}`)
    staff.watch.expectRefusal(400)
    await page.getByLabel('Create another').check()
    await page.getByLabel(/^Name/).fill('Second')
    await page.getByLabel('Address (URL)').fill('nowhere')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: 'Please correct' }).getByRole('link').waitFor()
    await page.getByLabel('Address (URL)').fill('https://media.example/second')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await toast(page, /^Second created\./)
    expect(await page.getByLabel(/^Name/).inputValue()).toBe('')
    const { docs } = await read('stream-sources?where[name][equals]=Second&depth=0')
    expect(docs[0]).toMatchObject({ customer: accounts.shop, kind: 'channel', status: 'enabled' })
    expect(await findBarriers(page)).toEqual([])
    expect(staff.watch.complaints).toEqual([])
  })

  it('is for everyone: on a phone, in the dark, in German, and honest without scripts', async () => {
    const phone = { viewport: { width: 390, height: 844 }, locale: 'de-DE', colorScheme: 'dark' as const }
    const storageState = await staff.page.context().storageState()
    const visitor = await browser.open(product.url, { ...phone, storageState })
    const page = await open(visitor)
    await page.getByRole('heading', { level: 1, name: 'Neuer Kunde' }).waitFor()
    for (const chip of ['Adresse', 'App-Einstellungen', 'Gehört zu', 'Notizen', 'Mehr'])
      await page.getByRole('button', { name: chip }).click()
    await page.getByRole('radio', { name: 'Passwort festlegen' }).check()
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
    const bare = await browser.open(product.url, { storageState, javaScriptEnabled: false })
    await bare.page.goto(newCustomer)
    await bare.page.locator('noscript .create__problem').waitFor()
    expect(await bare.page.getByRole('button', { name: 'Create and mail the link' }).isDisabled()).toBe(true)
    expect(await bare.page.locator('#field-login__pin').count()).toBe(1)
    await bare.leave()
    const slow = await browser.open(product.url, { storageState })
    const runScripts = await openWithoutScripts(slow.page, newCustomer)
    await slow.page.locator('#field-firstName').fill('Early')
    runScripts()
    await slow.page.locator('.create button[type="submit"]:enabled').waitFor()
    expect(await slow.page.locator('#field-firstName').inputValue()).toBe('Early')
    expect(slow.watch.complaints).toEqual([])
    await slow.leave()
  })
})

const focused = (page: Visitor['page']) => page.evaluate(() => document.activeElement?.id ?? '')
