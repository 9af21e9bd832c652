import { atEnd } from '../../support/at-end.ts'
import { createDatabase } from '../../support/create-database.ts'
import { makeFirstAdministrator } from './make-first-administrator.ts'
import { openBrowser } from './open-browser.ts'
import { startProduct } from './start-product.ts'

export type Stage = Awaited<ReturnType<typeof openStage>>

/**
 * The product on its own database, a browser, and its first administrator signed in there. All end with the test file.
 */
export const openStage = async ({ smtpURL }: { smtpURL?: string } = {}) => {
  const database = await createDatabase()
  atEnd(() => database.drop())
  const [product, browser] = await Promise.all([
    startProduct({ smtpURL, databaseURL: database.url }),
    openBrowser(),
  ])
  const staff = await browser.open(product.url)
  await makeFirstAdministrator(staff.page, product.firstAdministratorLink)
  return { product, database, browser, staff }
}
