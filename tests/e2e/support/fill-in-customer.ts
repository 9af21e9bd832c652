import type { Page } from 'playwright-core'
import { formDrawn } from './form-drawn.ts'

export type Login = { username: string; email: string; password: string }

/** Fills in the form for a new customer with its login. */
export const fillInCustomer = async (page: Page, { username, email, password }: Login): Promise<void> => {
  await page.goto('/admin/collections/customers/create')
  await formDrawn(page)
  await page.locator('#field-firstName').fill('Erika')
  await page.locator('#field-lastName').fill('Mustermann')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-telephone').fill('030 901820')
  await choose(page, '#field-country', 'germ', 'Germany')
  await choose(page, '#field-timezone', 'berlin', 'Europe/Berlin')
  await choose(page, '#field-group', 'North', 'North')
  await page.locator('#field-login__username').fill(username)
  await page.getByRole('radio', { name: 'Set a password now' }).check()
  await page.locator('#field-login__password').fill(password)
  await page.locator('#field-login__passwordConfirm').fill(password)
}

/** Types into a select and chooses the option by keyboard. */
const choose = async (page: Page, field: string, typed: string, shown: string): Promise<void> => {
  await page.locator(`${field} input`).first().pressSequentially(typed)
  await page.locator(`${field} .rs__option`, { hasText: shown }).first().waitFor()
  await page.keyboard.press('Enter')
}
