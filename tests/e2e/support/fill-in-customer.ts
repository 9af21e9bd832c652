import type { Page } from 'playwright-core'

export type Login = { username: string; email: string; password: string }

/** Fills in the form for a new customer with its login. */
export const fillInCustomer = async (page: Page, { username, email, password }: Login): Promise<void> => {
  await page.goto('/admin/collections/customers/create')
  await page.locator('.create button[type="submit"]:enabled').waitFor()
  await page.locator('#field-firstName').fill('Erika')
  await page.locator('#field-lastName').fill('Mustermann')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-telephone').fill('030 901820')
  await page.locator('#field-country').selectOption({ label: 'Germany' })
  await page.locator('#field-group').selectOption({ label: 'North' })
  await page.locator('#field-login__username').fill(username)
  await page.getByRole('radio', { name: 'Set a password' }).check()
  await page.locator('#field-login__password').fill(password)
  await page.locator('#field-login__passwordConfirm').fill(password)
}
