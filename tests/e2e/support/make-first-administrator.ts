import type { Page } from 'playwright-core'

export const administrator = {
  username: 'anna',
  email: 'anna@operator.example',
  password: 'seven green kettles',
}

/** Follows the one-time link and creates the first administrator, who is then in the panel. */
export const makeFirstAdministrator = async (page: Page, link: string): Promise<void> => {
  await page.goto(link)
  await page.getByLabel('First name').fill('Anna')
  await page.getByLabel('Last name').fill('Schmidt')
  await page.getByLabel('E-mail').fill(administrator.email)
  await page.getByLabel('User name').pressSequentially('Anna')
  await page.getByLabel('Password', { exact: true }).fill(administrator.password)
  await page.getByLabel('Repeat the password').fill(administrator.password)
  await page.getByRole('button', { name: 'Create and sign in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hello Anna Schmidt' }).waitFor()
}
