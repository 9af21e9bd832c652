import type { Request } from './question.ts'

export const askByGraphQL = (query: string, variables?: object): Request => ({
  method: 'POST',
  path: '/graphql',
  body: { query, ...(variables && { variables }) },
})
