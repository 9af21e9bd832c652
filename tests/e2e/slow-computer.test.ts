import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { openWithoutScripts } from './support/open-without-scripts.ts'

const laptop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }
const sizes = [{ width: 1600, height: 900 }, laptop, { width: 900, height: 1000 }, phone]
const screens = ['/admin', '/admin/collections/customers']

describe('pages on a slow computer', { timeout: 180_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let accounts: Awaited<ReturnType<typeof addAccountTree>>
  let storageState: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

  beforeAll(async () => {
    const stage = await openStage()
    ;({ product, browser } = stage)
    const { page, leave } = stage.staff
    accounts = await addAccountTree(page, product.url)
    // The overview names what was opened lately.
    await page.goto(`/admin/collections/customers/${accounts.elsewhere}`)
    await settled(page)
    storageState = await page.context().storageState()
    await leave()
  }, 600_000)

  /** The administrator in a new window, which must have no error when it is closed. */
  const visit = async (viewport: typeof laptop, look: (page: Page) => Promise<void>) => {
    const { page, watch, leave } = await browser.open(product.url, { storageState, viewport })
    await look(page)
    expect(watch.complaints).toEqual([])
    await leave()
  }

  it.each(sizes)('moves nothing away from under a click, in a window $width wide', async (size) => {
    for (const screen of screens) {
      await visit(size, async (page) => {
        const runScripts = await openWithoutScripts(page, screen)
        const drawn = await placeOf(linkToAccount(page))
        runScripts()
        await settled(page)
        expect(await placeOf(linkToAccount(page))).toEqual(drawn)
      })
    }
  })

  it.each(screens)(
    'opens what is pressed on %s before the scripts run and let go of after',
    async (screen) => {
      await visit(laptop, async (page) => {
        const runScripts = await openWithoutScripts(page, screen)
        await linkToAccount(page).hover()
        await page.mouse.down()
        runScripts()
        await settled(page)
        await page.mouse.up()
        await page.getByRole('heading', { level: 1, name: 'Elsewhere' }).waitFor()
      })
    },
  )

  it('shows the page of an account at once, where everything stays', async () => {
    await visit(laptop, async (page) => {
      const runScripts = await openWithoutScripts(
        page,
        `/admin/collections/customers/${accounts.shop}?tab=users`,
      )
      const add = page.getByRole('link', { name: 'Add user' })
      await add.waitFor()
      const shown = await placeOf(add)
      runScripts()
      await settled(page)
      expect(await placeOf(add)).toEqual(shown)
      await add.click()
      await page.waitForURL(/\/users\/create\?customer=/)
    })
  })

  it('shows what stands below the words of a mail only where it stays, also when its look comes late', async () => {
    await visit(laptop, async (page) => {
      const templates = await page.request.get('/api/email-templates?where[kind][equals]=welcome')
      const answers = await delayAnswers(page, '**/email-templates/preview')
      const runScripts = await openWithoutScripts(
        page,
        `/admin/collections/email-templates/${(await templates.json()).docs[0].id}`,
      )
      const test = page.getByRole('button', { name: 'Send me a test', includeHidden: true })
      runScripts()
      await test.waitFor()
      const shown = await placeOf(test)
      await answers.asked
      answers.letGo()
      await page.getByText('Subject: Welcome to Clientele').waitFor()
      expect(await placeOf(test)).toEqual(shown)
    })
  })

  it.each(['/admin', '/admin/collections/messages/create'])(
    'draws the navigation of %s at once, and keeps the drawer that it is on a phone as it was left',
    async (screen) => {
      await visit(laptop, async (page) => {
        const runScripts = await openWithoutScripts(page, screen)
        const drawn = await placeOf(linkToCustomers(page))
        runScripts()
        await settled(page)
        expect(await placeOf(linkToCustomers(page))).toEqual(drawn)
      })
      for (const isOpened of [true, false]) {
        await visit(phone, async (page) => {
          const runScripts = await openWithoutScripts(page, screen)
          const menu = page.getByRole('button', { name: 'Menu', exact: true })
          await menu.waitFor()
          expect(await linkToCustomers(page).isVisible()).toBe(false)
          if (isOpened) await menu.click()
          runScripts()
          await settled(page)
          expect(await linkToCustomers(page).isVisible()).toBe(isOpened)
          if (!isOpened) await menu.click()
          await linkToCustomers(page).click()
          await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor()
          expect(await linkToCustomers(page).isVisible()).toBe(false)
        })
      }
    },
  )

  it('shows what a choice brings, though the answer to what was typed before comes right after it', async () => {
    await visit(laptop, async (page) => {
      await page.goto('/admin/collections/messages/create')
      const title = page.locator('form[data-form-ready="true"] #field-title')
      await settled(page)
      const answers = await delayAnswers(page)
      await title.fill('Erika')
      await answers.asked
      await page.locator('#field-audience input').first().pressSequentially('filter')
      await page.keyboard.press('Enter')
      answers.letGo()
      await page.locator('#field-filter__country').waitFor()
      expect(await title.inputValue()).toBe('Erika')
    })
  })

  it('keeps what is typed into a sign-in form before the scripts run, and sends it after', async () => {
    const { page, watch, leave } = await browser.open(product.url)
    const runScripts = await openWithoutScripts(page, '/')
    await page.getByLabel('User name or e-mail').fill(member.username)
    await page.getByLabel('Password', { exact: true }).fill(member.password)
    await page.keyboard.press('Enter')
    const send = page.getByRole('button', { name: 'Sign in' })
    expect(await send.isDisabled()).toBe(true)
    runScripts()
    await send.click()
    await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor()
    expect(watch.complaints).toEqual([])
    await leave()
  })

  it('keeps what is typed into a form before the scripts run, and all of it when more is typed after', async () => {
    const { page, watch, leave } = await browser.open(product.url)
    await page.request.post(`${product.url}/api/users/login`, { data: manager })
    for (const form of ['/users/invite', '/account', '/profile']) {
      const runScripts = await openWithoutScripts(page, form)
      const inputs = page.locator('main form input:is([type="text"], [type="email"], :not([type])):enabled')
      const all = await inputs.all()
      for (const [at, input] of all.entries()) await input.fill(`typed${at}`)
      runScripts()
      await settled(page)
      await inputs.last().pressSequentially('more')
      expect(await Promise.all(all.map((each) => each.inputValue()))).toEqual(
        all.map((_, at) => `typed${at}${at === all.length - 1 ? 'more' : ''}`),
      )
    }
    expect(watch.complaints).toEqual([])
    await leave()
  })
})

const linkToAccount = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: 'Elsewhere', exact: true })

const linkToCustomers = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Customers', exact: true })

/** Delays the server's form-state responses, or those to posts to `at`, until released. */
const delayAnswers = async (page: Page, at = '**/admin/**') => {
  let letGo = (): void => undefined
  const released = new Promise<void>((resolve) => (letGo = resolve))
  const asked = new Promise<void>((resolve) => {
    void page.route(at, async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      const answer = await route.fetch()
      resolve()
      await released
      await route.fulfill({ response: answer })
    })
  })
  return { asked, letGo }
}

const placeOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('Not to be seen')
  return [box.x, box.y]
}

/** The scripts have run over everything that can be pressed, and nothing is asked any more. */
const settled = async (page: Page) => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('a, button')].every((each) =>
      Object.keys(each).some((key) => key.startsWith('__reactProps')),
    ),
  )
  await page.waitForLoadState('networkidle')
}
