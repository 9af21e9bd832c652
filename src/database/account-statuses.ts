import DataLoader from 'dataloader'
import type { PayloadRequest } from 'payload'
import type { Status } from '../domain/accounts/effective-status.ts'

/** The states of accounts, batched: one query for all documents of a page. */
export const accountStatuses = async (req: PayloadRequest, ids: string[]): Promise<Status[]> => {
  const loader = loaderOf(req)
  const known = await Promise.all(ids.map((id) => loader.load({ req, id })))
  return known.filter((status) => status !== undefined)
}

type Key = { req: PayloadRequest; id: string }
type Loader = DataLoader<Key, Status | undefined>

const contextKey = 'accountStatuses'

const loaderOf = ({ context }: PayloadRequest): Loader => {
  const known = context[contextKey]
  if (known instanceof DataLoader) return known
  // Without a cache: the same request can change a state and read it again.
  const loader: Loader = new DataLoader(loadStatuses, { cache: false })
  context[contextKey] = loader
  return loader
}

/** Requests that share a context can be in different transactions: one query for each of them. */
const loadStatuses = async (keys: readonly Key[]): Promise<(Status | undefined)[]> => {
  const requests = [...new Set(keys.map(({ req }) => req))]
  const answers = await Promise.all(
    requests.map(async (req) => [req, await query(req, idsAskedBy(req, keys))] as const),
  )
  const byRequest = new Map(answers)
  return keys.map(({ req, id }) => byRequest.get(req)?.get(id))
}

const idsAskedBy = (req: PayloadRequest, keys: readonly Key[]): string[] => [
  ...new Set(keys.flatMap((key) => (key.req === req ? [key.id] : []))),
]

const query = async (req: PayloadRequest, ids: string[]): Promise<Map<string, Status>> => {
  const { docs } = await req.payload.db.find({
    collection: 'customers',
    where: { id: { in: ids } },
    select: { status: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  return new Map(docs.flatMap((doc) => (isStatusDoc(doc) ? [[doc.id, doc.status]] : [])))
}

const isStatusDoc = (doc: unknown): doc is { id: string; status: Status } =>
  typeof doc === 'object' && doc !== null && 'id' in doc && 'status' in doc
