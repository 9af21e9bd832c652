import type { Page } from 'playwright-core'
import { fillInCustomer, type Login } from './fill-in-customer.ts'

/** Fills in the form for a new customer with its login and creates it; the caller checks the result. */
export const createCustomer = async (page: Page, login: Login): Promise<void> => {
  await fillInCustomer(page, login)
  await page.getByRole('button', { name: 'Create with this password' }).click()
}
