import type { Page } from 'playwright-core'

/** Fills in the sign-in form of the panel or of the portal and waits until it has redirected. */
export const signIn = async (
  page: Page,
  at: string,
  { username, password }: { username: string; password: string },
) => {
  await page.goto(at)
  await page.getByLabel('User name or e-mail').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor()
}
