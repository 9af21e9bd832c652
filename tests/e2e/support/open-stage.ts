import { makeFirstAdministrator } from './make-first-administrator.ts'
import { openBrowser } from './open-browser.ts'
import { startProduct } from './start-product.ts'

export type Stage = Awaited<ReturnType<typeof openStage>>

/** The product, a browser, and its first administrator signed in there. All end with the test file. */
export const openStage = async (given?: Parameters<typeof startProduct>[0]) => {
  const [product, browser] = await Promise.all([startProduct(given), openBrowser()])
  const staff = await browser.open(product.url)
  await makeFirstAdministrator(staff.page, product.firstAdministratorLink)
  return { product, browser, staff }
}
