import type { Page } from 'playwright-core'
import { fillInCustomer, type Login } from './fill-in-customer.ts'

/**
 * Fills in the form for a new customer with its login, who reads English in place of the language of the country, and
 * creates it; the caller checks the result.
 */
export const createCustomer = async (page: Page, login: Login): Promise<void> => {
  await fillInCustomer(page, login)
  await page.getByText('e-mails in German').waitFor()
  await page.getByRole('button', { name: 'Change time zone and language' }).click()
  await page.locator('#field-language').selectOption({ label: 'English' })
  await page.getByRole('button', { name: 'Create with this password' }).click()
}
