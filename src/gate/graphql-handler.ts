import type { Payload } from 'payload'
import { Problem } from '../errors/problem.ts'
import type { Call } from './call.ts'

export const graphqlHandler =
  (_: { payload: Payload; baseURL: string }) =>
  async (_call: Call): Promise<void> => {
    throw new Problem('not_found')
  }
