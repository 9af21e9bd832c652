import type { Page } from 'playwright-core'

const people = [
  { firstName: 'Amelia', lastName: 'Clarke', city: 'Leeds', country: 'GB', telephone: '+441134960123' },
  { firstName: 'Lukas', lastName: 'Brandt', city: 'Hamburg', country: 'DE', telephone: '+4940123456' },
  { firstName: 'Giulia', lastName: 'Moretti', city: 'Torino', country: 'IT', telephone: '+390115550123' },
  { firstName: 'Mateusz', lastName: 'Nowak', city: 'Gdańsk', country: 'PL', telephone: '+48585550123' },
  { firstName: 'Camille', lastName: 'Laurent', city: 'Lyon', country: 'FR', telephone: '+33478555012' },
  { firstName: 'Sofia', lastName: 'Lindqvist', city: 'Malmö', country: 'SE', telephone: '+46405550123' },
]

/** Some customers with logins, created over the API as the page's signed-in user. */
export const addCustomers = async (page: Page, baseURL: string): Promise<void> => {
  const { docs } = await (await page.request.get(`${baseURL}/api/groups?limit=1`)).json()
  for (const [index, person] of people.entries()) {
    const username = `${person.firstName}.${person.lastName}`.toLowerCase()
    const response = await page.request.post(`${baseURL}/api/customers`, {
      data: {
        ...person,
        kind: 'person',
        email: `${username}@example.com`,
        group: docs[0].id,
        status: index === 2 ? 'disabled' : 'enabled',
        login: { username, password: 'four silver fountains' },
      },
    })
    if (response.status() !== 201) throw new Error(await response.text())
  }
}
