import type { Page } from 'playwright-core'

export const member = { username: 'erika', email: 'erika@shop.example', password: 'nine purple tables' }
export const manager = { username: 'mia', email: 'mia@partner.example', password: 'ten silver spoons' }

/**
 * An integrator with one customer below it, which has a user and three cameras, one of them disabled; and a customer
 * elsewhere. Created over the API as the page's signed-in user.
 */
export const addAccountTree = async (page: Page, baseURL: string) => {
  const post = async (slug: string, data: object): Promise<string> => {
    const response = await page.request.post(`${baseURL}/api/${slug}`, { data })
    if (response.status() !== 201) throw new Error(await response.text())
    return (await response.json()).doc.id
  }
  const account = (name: string, more: object) =>
    post('customers', { name, kind: 'organization', email: `office@${name.toLowerCase()}.example`, ...more })
  const partner = await account('Partner', { type: 'integrator' })
  const shop = await account('Shop', { parent: partner })
  const elsewhere = await account('Elsewhere', {})
  await post('users', { ...member, role: 'member', customer: shop, sendWelcomeEmail: false })
  await post('users', { ...manager, role: 'manager', customer: partner, sendWelcomeEmail: false })
  for (const [name, status] of [
    ['Door', 'enabled'],
    ['Yard', 'enabled'],
    ['Attic', 'disabled'],
  ])
    await post('cameras', { name, status, customer: shop })
  return { partner, shop, elsewhere }
}
