import type { Page } from 'playwright-core'
import { fillInCustomer, type Login } from './fill-in-customer.ts'

/** Fills in the window for a new customer with its login and presses Save; what comes of it the caller looks at. */
export const createCustomer = async (page: Page, login: Login): Promise<void> => {
  await fillInCustomer(page, login)
  await page.getByRole('button', { name: 'Save' }).click()
}
