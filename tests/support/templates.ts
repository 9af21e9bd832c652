import { docOf, listOf, type TestApp } from './test-app.ts'

/** The id of the template of a kind of product mail. */
export const templateOf = async (testApp: TestApp, kind: string): Promise<string> => {
  const { docs } = listOf(await testApp.ask('GET', `email-templates?where[kind][equals]=${kind}`))
  const [only] = docs
  if (!only || docs.length !== 1) throw new Error(`There are ${docs.length} templates of the kind ${kind}.`)
  return only.id
}

/** A custom message template, in the given languages. */
export const newTemplate = async (testApp: TestApp, body: object): Promise<string> => {
  const answer = await testApp.ask('POST', 'email-templates', { body: { name: 'Of our own', ...body } })
  return docOf(answer).id
}
