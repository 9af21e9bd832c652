import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call } from '../support/call.ts'
import { openStream } from '../support/open-stream.ts'
import { addAccountTree, manager, member } from './support/add-account-tree.ts'
import { findBarriers } from './support/find-barriers.ts'
import { formDrawn } from './support/form-drawn.ts'
import type { Visitor } from './support/open-browser.ts'
import { openStage, type Stage } from './support/open-stage.ts'
import { signIn } from './support/sign-in.ts'

describe('writing to apps in the panel', { timeout: 240_000 }, () => {
  let product: Stage['product']
  let browser: Stage['browser']
  let staff: Visitor

  beforeAll(async () => {
    ;({ product, browser, staff } = await openStage())
    await addAccountTree(staff.page, product.url)
  }, 600_000)

  const tokenOf = async ({ username, password }: { username: string; password: string }) => {
    const { body } = await call(`${product.url}/api/users/login`, { body: { username, password } })
    return z.object({ token: z.string() }).parse(body).token
  }

  const begin = async ({ page }: Visitor) => {
    await page.goto('/admin/collections/messages/create')
    await formDrawn(page)
  }

  const choose = async ({ page }: Visitor, field: string, option: string) => {
    await page.locator(`#field-${field} input`).first().click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  it('says what is missing and who gets it, asks, sends, and shows who has read it', async () => {
    const { page, watch } = staff
    const token = await tokenOf(member)
    const stream = await openStream(product.url, { token })
    await begin(staff)
    watch.expectRefusal(400)
    await page.getByRole('button', { name: 'Send…' }).click()
    await page.getByText('Please choose who is to get the message.').waitFor()
    expect(await page.getByText('Please fill in this field.').count()).toBe(2)
    expect(await findBarriers(page)).toEqual([])

    await page.locator('#field-title').fill('Maintenance on Sunday')
    await page.locator('#field-body').fill('We are away for an hour.\n\nThank you.')
    await choose(staff, 'audience', 'Everyone')
    await page.getByText(/^Goes to \d+ people\.$/).waitFor()
    await page.getByRole('button', { name: 'Send…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send this message?' })
    await dialog.getByText('We are away for an hour.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(stream.events).toEqual([])
    await dialog.getByRole('button', { name: /^Send to \d+ people$/ }).click()
    await page.getByText(/^Read by 0 of \d+$/).waitFor()
    expect(await findBarriers(page)).toEqual([])

    const [event] = await stream.until(1)
    expect(JSON.parse(event?.data ?? '{}')).toMatchObject({ title: 'Maintenance on Sunday', readAt: null })
    const { body } = await call(`${product.url}/api/messages/inbox`, { method: 'GET', token })
    const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body)
    expect(docs).toHaveLength(1)
    await call(`${product.url}/api/messages/${docs[0]?.id}/read`, { body: {}, token })
    await page.reload()
    await page.getByText(/^Read by 1 of \d+$/).waitFor()
    expect(watch.complaints).toEqual([])
  })

  it('lets managers write within their subtree, and shows them what was sent from there alone', async () => {
    const visitor = await browser.open(product.url, { viewport: { width: 360, height: 740 } })
    await signIn(visitor.page, '/admin/login', manager)
    await visitor.page.goto('/admin/collections/messages')
    await visitor.page.getByRole('heading', { name: 'No messages yet' }).waitFor()
    await begin(visitor)
    await choose(visitor, 'audience', 'Everyone')
    await visitor.page.getByText('Everyone: the users of your account').waitFor()
    await visitor.page.getByText(/^Goes to /).waitFor()
    expect(await findBarriers(visitor.page)).toEqual([])
    expect(visitor.watch.complaints).toEqual([])
    await visitor.leave()
  })
})
