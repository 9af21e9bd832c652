import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addAccountTree, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

const sam = { username: 'sam', email: 'sam@shop.example', password: 'twelve quiet rivers' }
const noah = { username: 'noah.k', email: 'noah@shop.example', password: 'eleven brown ladders' }
const phone = { viewport: { width: 360, height: 740 } }
const screens = ['/', '/profile', '/security', '/account', '/resources', '/resources/cameras', '/messages']
const managerScreens = ['/', '/account', '/users', '/users/invite']

describe('the portal', { timeout: 180_000 }, () => {
  let product: Stage['product']
  let mailServer: MailServer
  let browser: Stage['browser']
  let staff: Visitor
  let tree: Awaited<ReturnType<typeof addAccountTree>>
  let erika: Visitor
  let manager: Visitor
  const made: Record<string, string> = {}

  beforeAll(async () => {
    mailServer = await startMailServer()
    ;({ product, browser, staff } = await openStage({ smtpURL: mailServer.url }))
    tree = await addAccountTree(staff.page, product.url)
    await post('users', { ...sam, role: 'manager', customer: tree.shop, sendWelcomeEmail: false })
    made.abroad = await post('users', {
      ...{ username: 'far', email: 'far@elsewhere.example', password: 'nine green apples' },
      ...{ role: 'member', customer: tree.elsewhere, sendWelcomeEmail: false },
    })
    const { docs } = await (await staff.page.request.get(`${product.url}/api/users?limit=20`)).json()
    for (const { id, username } of docs) made[username] = id
    erika = await browser.open(product.url)
    manager = await browser.open(product.url)
  }, 600_000)

  const post = async (slug: string, data: object): Promise<string> => {
    const response = await staff.page.request.post(`${product.url}/api/${slug}`, { data })
    if (response.status() !== 201) throw new Error(await response.text())
    return (await response.json()).doc.id
  }

  /** What fingers cannot hit on a phone; links within a sentence are as high as it. */
  const smallTargets = (page: Page) =>
    page.locator('a, button, select, summary, input:not([type=checkbox])').evaluateAll((found) =>
      found.flatMap((each) => {
        const { width, height } = each.getBoundingClientRect()
        const isSentence =
          each.matches('p > a:not([class])') && each.parentElement?.textContent !== each.textContent
        const isShown = width > 1 && each.checkVisibility() && !each.matches('.skip-link')
        return isShown && !isSentence && height < 43.5 ? [`${each.textContent} ${height}`] : []
      }),
    )

  /** Checks every page as a signed-in user; no element may overflow the screen. */
  const lookAt = async (page: Page, pages: string[]) => {
    for (const screen of pages) {
      await page.goto(screen)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([screen, await findBarriers(page)]).toEqual([screen, []])
      expect(await page.title()).toMatch(/ · Clientele$/)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        screen,
        page.viewportSize()?.width,
      ])
      if (page.viewportSize()?.width === phone.viewport.width)
        expect([screen, await smallTargets(page)]).toEqual([screen, []])
    }
  }

  it('leads whoever has to sign in to the page they wanted, and nowhere else', async () => {
    const { page } = erika
    await page.goto('/resources')
    await page.getByText('Please sign in to open this page.').waitFor()
    await page.getByLabel('User name or e-mail').fill(member.username)
    await page.getByLabel('Password', { exact: true }).fill(member.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your devices' }).waitFor()
    const stranger = await browser.open(product.url)
    await signIn(stranger.page, '/?to=https://evil.example/profile', member)
    expect(stranger.page.url()).toBe(`${product.url}/`)
    await stranger.leave()
    expect(erika.watch.complaints).toEqual([])
  })

  it('has no barrier that axe finds, light, dark, and on a phone', async () => {
    const { page } = erika
    await lookAt(page, screens)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(phone.viewport)
    await lookAt(page, screens)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(erika.watch.complaints).toEqual([])
  })

  it('shows what the account owns, with its effective status, and finds it', async () => {
    const { page } = erika
    await page.goto('/resources')
    await page.getByRole('main').getByRole('link', { name: '3 cameras' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cameras' }).waitFor()
    expect(await page.getByRole('main').getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Attic.*Off$/),
      expect.stringMatching(/^Door.*On$/),
      expect.stringMatching(/^Yard.*On$/),
    ])
    await page.getByRole('searchbox', { name: 'Search' }).fill('yar')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search=yar/)
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1)
    await page.getByRole('link', { name: 'Yard' }).click()
    await page.getByRole('heading', { level: 1, name: 'Yard' }).waitFor()
    expect(await page.title()).toBe('Yard · Clientele')
    expect(await findBarriers(page)).toEqual([])
    // Nothing is left to look for of a mark without its letter.
    await page.goto('/resources/cameras?search=%CC%81')
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(3)
    expect(erika.watch.complaints).toEqual([])
  })

  it('opens with what is off by name, has only the kinds in use in its navigation, and nothing of the operator', async () => {
    const { page } = erika
    await page.goto('/')
    await page.getByRole('heading', { level: 2, name: 'Attic is off' }).waitFor()
    await page.getByText('Everything else runs.').waitFor()
    const navigation = page.getByRole('navigation', { name: 'Your account' })
    expect(await navigation.getByRole('link').allTextContents()).toEqual([
      ...['Overview', 'Cameras', 'Messages', 'Account', 'My details', 'Security'],
    ])
    for (const screen of screens) {
      await page.goto(screen)
      const text = await page.locator('body').innerText()
      expect(text).not.toMatch(/tester|adult|\bAPI\b|advertising|path|agency|external id|metadata/i)
    }
    const newcomer = await browser.open(product.url)
    await signIn(newcomer.page, '/', { username: 'far', password: 'nine green apples' })
    await newcomer.page.getByRole('heading', { level: 2, name: 'No devices yet' }).waitFor()
    expect(await newcomer.page.getByRole('link', { name: /devices/i }).count()).toBe(0)
    await newcomer.leave()
    expect(erika.watch.complaints).toEqual([])
  })

  it('takes the time zone from the device until somebody chooses another, and says so', async () => {
    const { page } = erika
    await page.goto('/security')
    const moment = page.getByText(/^Signed in /).first()
    const inZone = (timeZone: string) =>
      new Date().toLocaleDateString('en-GB', {
        ...{ day: 'numeric', month: 'long', year: 'numeric' },
        timeZone,
      })
    expect(await moment.textContent()).toContain(inZone('America/St_Johns'))
    expect(await page.getByText('UTC').count()).toBe(0)
    await page.goto('/profile')
    await page.getByText('Times are shown in the zone of this device.').waitFor()
    const zone = page.getByLabel('Time zone', { exact: true })
    expect(await zone.locator('option:checked').textContent()).toBe('As on this device: America/St Johns')
    expect(erika.watch.complaints).toEqual([])
  })

  it('saves what people change about themselves, and speaks their language from then on', async () => {
    const { page } = erika
    await page.goto('/profile')
    await page.getByLabel('First name').fill('Erika')
    await page.getByLabel('Language').selectOption('de')
    await page.getByLabel('Time zone', { exact: true }).selectOption('Europe/Berlin')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.getByText('Ihre Änderungen sind gespeichert.').waitFor()
    await page.getByRole('heading', { level: 1, name: 'Meine Daten' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await page.setViewportSize(phone.viewport)
    await lookAt(page, screens)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Guten Tag, Erika' }).waitFor()
    expect(erika.watch.complaints).toEqual([])
  })

  it('changes the e-mail with the current password and the link that goes to the new address', async () => {
    const { page, watch } = erika
    watch.expectRefusal(400)
    await page.goto('/profile')
    await page.getByLabel('Neue E-Mail').fill('erika@new.example')
    await page.getByLabel('Bisheriges Passwort').fill('not the one')
    await page.getByRole('button', { name: 'E-Mail ändern' }).click()
    await page.getByText('Das ist nicht Ihr bisheriges Passwort.').waitFor()
    expect(await page.getByLabel('Bisheriges Passwort').evaluate((it) => it === document.activeElement)).toBe(
      true,
    )
    await page.getByLabel('Bisheriges Passwort').fill(member.password)
    await page.getByRole('button', { name: 'E-Mail ändern' }).click()
    await page.getByText('ist unterwegs an erika@new.example').waitFor()
    await page.getByText('An erika@new.example wurde ein Link gesendet.').waitFor()
    const mail = await mailServer.mailFor('erika@new.example')
    await page.goto(/https?:\/\/\S+token=[\w-]+/.exec(mail.text ?? '')?.[0] ?? '')
    await page.getByRole('button', { name: 'Adresse bestätigen' }).click()
    await page.getByText('Ihre Adresse ist bestätigt').waitFor()
    await page.goto('/profile')
    await page.getByText('Ihre Adresse ist erika@new.example.').waitFor()
    expect(watch.complaints).toEqual([])
  })

  it('shows a message as it comes, counts it, and keeps it read once it was opened', async () => {
    const { page } = erika
    await page.goto('/messages')
    await page.getByText('Sie haben keine Nachrichten.').waitFor()
    await post('messages', {
      ...{ title: 'Sunday', body: 'We are away\nfor an hour.', kind: 'info' },
      ...{ audience: 'users', users: [made[member.username]] },
    })
    await page.getByText('Neue Nachricht: Sunday').waitFor()
    const navigation = page.getByRole('navigation', { name: 'Ihr Konto' })
    await navigation.getByText('1 ungelesen').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.locator('summary', { hasText: 'Sunday' }).click()
    await page.getByText('We are away').waitFor()
    await navigation.getByText('1 ungelesen').waitFor({ state: 'detached' })
    await page.goto('/')
    expect(await navigation.getByText('ungelesen').count()).toBe(0)
    expect(erika.watch.complaints).toEqual([])
  })

  it('ends one session, and all of them', async () => {
    const { page } = erika
    const other = await browser.open(product.url, { userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/127.0' })
    other.watch.expectRefusal(401)
    await signInGerman(other.page)
    await page.goto('/security')
    const row = page.getByRole('listitem').filter({ hasText: 'Firefox unter Linux' })
    await row.getByRole('button', { name: /^Abmelden: Firefox/ }).click()
    await page.getByText('Das Gerät ist abgemeldet.').waitFor()
    await row.waitFor({ state: 'detached' })
    await other.page.goto('/profile')
    await other.page.getByText('Your session has ended. Sign in again, and you are back').waitFor()
    await other.page.getByLabel('User name or e-mail').fill(member.username)
    await other.page.getByLabel('Password', { exact: true }).fill(member.password)
    await other.page.getByRole('button', { name: 'Sign in' }).click()
    await other.page.getByRole('heading', { level: 1, name: 'Meine Daten' }).waitFor()
    await page.getByRole('button', { name: 'Überall abmelden' }).click()
    const dialog = page.getByRole('dialog', { name: 'Überall abmelden?' })
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Überall abmelden' }).click()
    await dialog.getByRole('button', { name: 'Überall abmelden' }).click()
    await page.getByText('You are signed out everywhere.').waitFor()
    await other.page.goto('/profile')
    await other.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect([...erika.watch.complaints, ...other.watch.complaints]).toEqual([])
    await other.leave()
  })

  const signInGerman = async (page: Page) => {
    await page.goto('/')
    await page.getByLabel('User name or e-mail').fill(member.username)
    await page.getByLabel('Password', { exact: true }).fill(member.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: /^Guten Tag/ }).waitFor()
  }

  it('lets managers invite somebody with a link that they pass on', async () => {
    const { page, watch } = manager
    watch.expectRefusal(400)
    await signIn(page, '/', sam)
    await page.getByRole('navigation', { name: 'Your account' }).getByRole('link', { name: 'Users' }).click()
    await page.getByRole('link', { name: 'Invite somebody' }).click()
    await page.getByLabel('First name').fill('Noah')
    await page.getByLabel('E-mail', { exact: true }).fill(noah.email)
    await page.getByLabel('User name').fill(member.username)
    await page.getByLabel('The link').selectOption('link')
    await page.getByRole('button', { name: 'Invite' }).click()
    await page.getByText('This value is already taken.').waitFor()
    expect(await page.getByLabel('User name').evaluate((it) => it === document.activeElement)).toBe(true)
    await page.getByLabel('User name').fill(noah.username)
    await page.getByRole('button', { name: 'Invite' }).click()
    await page.getByText('The user is created.').waitFor()
    await page.getByRole('button', { name: 'Show a new link' }).click()
    const link = await page.getByLabel('Link', { exact: true }).inputValue()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Mail a new link' }).click()
    await page.getByText(`A new link is on its way to ${noah.email}.`).waitFor()
    expect(link).toContain('/activate?token=')
    await page.goto('/')
    await page.getByRole('link', { name: 'Noah has not used the invitation yet' }).waitFor()
    await page.getByRole('link', { name: 'Add a phone number' }).waitFor()
    const mailed = /https?:\/\/\S+token=[\w-]+/.exec((await mailServer.mailFor(noah.email)).text ?? '')?.[0]
    const person = await browser.open(product.url, phone)
    await person.page.goto(mailed ?? '')
    await person.page.getByLabel('Password', { exact: true }).fill(noah.password)
    await person.page.getByLabel('Repeat the password').fill(noah.password)
    await person.page.getByRole('button', { name: 'Activate and sign in' }).click()
    await person.page.getByRole('heading', { level: 1, name: 'Hello Noah' }).waitFor()
    await person.leave()
    expect(watch.complaints).toEqual([])
  })

  it('lets managers lock, unlock and remove users, who hear why they are refused', async () => {
    const { page } = manager
    const person = await browser.open(product.url)
    person.watch.expectRefusal(401, 403)
    await page.goto('/users')
    await page.getByRole('link', { name: 'Noah' }).click()
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Lock Noah?' })
    await dialog.getByLabel('Reason (optional)').fill('Has left us')
    await dialog.getByRole('button', { name: 'Lock' }).click()
    await page.getByText('Noah is locked').waitFor()
    await page.getByRole('button', { name: 'Unlock' }).waitFor()
    await person.page.goto('/')
    await person.page.getByLabel('User name or e-mail').fill(noah.username)
    await person.page.getByLabel('Password', { exact: true }).fill(noah.password)
    await person.page.getByRole('button', { name: 'Sign in' }).click()
    await person.page.getByText('Has left us').waitFor()
    await person.leave()
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByText('Noah can sign in again.').waitFor()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('dialog', { name: 'Delete Noah?' }).getByRole('button', { name: 'Delete' }).click()
    await page.getByText('The user is in the trash.').waitFor()
    expect(await page.getByRole('link', { name: 'Noah' }).count()).toBe(0)
    expect(manager.watch.complaints).toEqual([])
  })

  it('lets managers edit the contact data of their account, with what is wrong said at its field', async () => {
    const { page } = manager
    await page.goto('/account')
    await page.getByLabel('Phone').fill('12')
    await page.getByLabel('Country').selectOption('DE')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This is not a phone number.').waitFor()
    expect(await page.getByLabel('Phone').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('Phone').fill('030 901820')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your changes are saved.').waitFor()
    await page.goto('/account')
    expect(await page.getByLabel('Phone').inputValue()).toBe('+49 30 901820')
    await lookAt(page, managerScreens)
    await page.setViewportSize(phone.viewport)
    await page.emulateMedia({ colorScheme: 'dark' })
    await lookAt(page, [...managerScreens, `/users/${made[member.username]}`])
    expect(manager.watch.complaints).toEqual([])
  })

  it('has no page for what is not one’s own (invariant 2)', async () => {
    const visitor = await browser.open(product.url)
    await signIn(visitor.page, '/', sam)
    visitor.watch.expectRefusal(404)
    const missing = '01900000-0000-7000-8000-000000000000'
    for (const at of [made.abroad, made.mia, made.anna, missing, 'x']) {
      expect((await visitor.page.goto(`/users/${at}`))?.status()).toBe(404)
      await visitor.page.getByRole('heading', { level: 1, name: 'This page does not exist' }).waitFor()
    }
    expect(await visitor.page.title()).toBe('This page does not exist · Clientele')
    expect((await visitor.page.goto('/resources/secrets'))?.status()).toBe(404)
    for (const at of [missing, 'x'])
      expect((await visitor.page.goto(`/resources/cameras/${at}`))?.status()).toBe(404)
    await visitor.leave()
    const person = await browser.open(product.url, { locale: 'de-DE' })
    person.watch.expectRefusal(404)
    await person.page.goto('/')
    await person.page.getByLabel('Benutzername oder E-Mail').fill(member.username)
    await person.page.getByLabel('Passwort', { exact: true }).fill(member.password)
    await person.page.getByRole('button', { name: 'Anmelden' }).click()
    await person.page.getByRole('heading', { level: 1, name: /^Guten Tag/ }).waitFor()
    for (const at of ['/users', '/users/invite', `/users/${made.sam}`]) {
      expect((await person.page.goto(at))?.status()).toBe(404)
      await person.page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor()
    }
    await person.leave()
  })

  it('can be read without scripts, and loads none of the panel', async () => {
    const cookies = await manager.page.context().cookies()
    const plain = await browser.open(product.url, { javaScriptEnabled: false })
    await plain.page.context().addCookies(cookies)
    for (const screen of [...screens.slice(0, 5), '/resources/cameras?search=door', '/messages', '/users']) {
      await plain.page.goto(screen)
      expect(await plain.page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await plain.page.locator('noscript .notice').waitFor()
    }
    await plain.leave()
    const { page } = manager
    for (const screen of [...screens, ...managerScreens]) {
      await page.goto(screen)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const bytes = await page.evaluate(async () => {
        const sources = [...document.scripts].map(({ src }) => src).filter(Boolean)
        const sizes = await Promise.all(sources.map(async (src) => (await (await fetch(src)).text()).length))
        return sizes.reduce((sum, size) => sum + size, 0)
      })
      expect(bytes, screen).toBeLessThan(700_000)
    }
  })
})
