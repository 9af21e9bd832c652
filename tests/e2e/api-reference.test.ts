import { beforeAll, describe, expect, it } from 'vitest'
import { startApp, type App } from '../support/start-app.ts'
import { findBarriers } from './support/find-barriers.ts'
import { openBrowser, type Visitor } from './support/open-browser.ts'

describe('the reference of the API at /api/docs', { timeout: 180_000 }, () => {
  let app: App
  let visitor: Visitor

  beforeAll(async () => {
    app = await startApp()
    visitor = await (await openBrowser()).open(app.url)
  }, 600_000)

  it('is read by anybody, asks for nothing and breaks no policy', async () => {
    const { page, watch } = visitor
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const response = await page.goto('/api/docs')
    expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'nonce-/)
    await page.getByRole('heading', { level: 1, name: 'Clientele API' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(asked).toEqual(['/api/docs'])
    expect(watch.complaints).toEqual([])
  })

  it('finds a call, and shows what it takes and answers', async () => {
    const { page, watch } = visitor
    await page.getByLabel('Search the calls').fill('move an account')
    await page
      .getByRole('status')
      .getByText(/^1 of \d+ calls$/)
      .waitFor()
    await page.getByText('/api/customers/{id}/move').click()
    await page.locator('#moveCustomer').getByText('parent').first().waitFor()
    await page.locator('#moveCustomer').getByText('409').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(watch.complaints).toEqual([])
  })

  it('leads from a call to the schema that it names', async () => {
    const { page } = visitor
    await page.getByLabel('Search the calls').fill('listCustomers')
    await page.locator('#listCustomers > summary').click()
    await page.locator('#listCustomers').getByRole('link', { name: 'customers-where' }).click()
    await page.locator('#schema-customers-where[open]').getByText('statusReason').first().waitFor()
  })
})
