import type { PayloadRequest } from 'payload'

/** What Payload hands to resolvers; `headers` become those of the answer. */
export type ResolverContext = { req: PayloadRequest; headers: Record<string, string> }

export type Resolver = (
  source: unknown,
  args: Record<string, unknown>,
  context: ResolverContext,
) => Promise<unknown>
