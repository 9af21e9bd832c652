import { beforeAll, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
let administrator: Person
beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
})

it.each(['4Pa7&#)W{', '1', 'abc', "1'--"])(
  'a reference of a mutation that is no id is refused: %s',
  async (id) => {
    const email = `${unique('nobody')}@example.com`
    const query = `mutation { createCustomer(data: { name: "x", email: "${email}", group: ${JSON.stringify(id)} }) { id } }`
    const { text } = await call(`${app.url}/api/graphql`, { body: { query }, token: administrator.token })
    expect(text).toContain('"code":"validation_failed"')
    expect(text).toContain('"path":"group"')
  },
)
