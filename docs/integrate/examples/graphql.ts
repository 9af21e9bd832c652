/**
 * Typed documents by GraphQL Code Generator: `typescript-operations` and `typed-document-node`, with
 * `schema.graphql` of your version and `customers.graphql` as input, make `customers.generated.ts` beside this file.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { FindCustomersDocument, MakeCustomerDocument } from './customers.generated'

const { CLIENTELE_URL = 'http://localhost:3000', CLIENTELE_TOKEN = '' } = process.env

const ask = async <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const response = await fetch(`${CLIENTELE_URL}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${CLIENTELE_TOKEN}` },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const { createCustomer } = await ask(MakeCustomerDocument, {
  data: { firstName: 'Ada', lastName: 'Byron', email: `byron-${Date.now()}@example.com`, country: 'GB' },
})

const { Customers } = await ask(FindCustomersDocument, {
  where: { lastName: { equals: 'Byron' } },
  limit: 5,
})

console.log(JSON.stringify({ made: createCustomer, docs: Customers?.docs, totalDocs: Customers?.totalDocs }))
