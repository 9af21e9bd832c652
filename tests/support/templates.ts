import { docOf, listOf, type Office } from './office.ts'

/** The id of the one template of a kind of the product. */
export const templateOf = async (office: Office, kind: string): Promise<string> => {
  const { docs } = listOf(await office.ask('GET', `email-templates?where[kind][equals]=${kind}`))
  const [only] = docs
  if (!only || docs.length !== 1) throw new Error(`There are ${docs.length} templates of the kind ${kind}.`)
  return only.id
}

/** A message of one's own, written in the given languages. */
export const newTemplate = async (office: Office, body: object): Promise<string> => {
  const answer = await office.ask('POST', 'email-templates', { body: { name: 'Of our own', ...body } })
  return docOf(answer).id
}
