import type { PayloadRequest } from 'payload'
import type { Status } from '../domain/accounts/effective-status.ts'

/** The states of accounts. What the documents of one page ask for is one query. */
export const accountStatuses = async (req: PayloadRequest, ids: string[]): Promise<Status[]> => {
  if (ids.length === 0) return []
  const known = await Promise.all(ids.map((id) => loadStatus(req, id)))
  return known.filter((status) => status !== undefined)
}

type Pending = { ids: Set<string>; answer: Promise<Map<string, Status>> }

const pendingByRequest = new WeakMap<PayloadRequest, Pending>()

const loadStatus = async (req: PayloadRequest, id: string): Promise<Status | undefined> => {
  let pending = pendingByRequest.get(req)
  if (!pending) {
    const ids = new Set<string>()
    pending = { ids, answer: nextTick().then(() => query(req, ids)) }
    pendingByRequest.set(req, pending)
  }
  pending.ids.add(id)
  return (await pending.answer).get(id)
}

const nextTick = () => new Promise((resolve) => setImmediate(resolve))

const query = async (req: PayloadRequest, ids: Set<string>): Promise<Map<string, Status>> => {
  pendingByRequest.delete(req)
  const { docs } = await req.payload.db.find({
    collection: 'customers',
    where: { id: { in: [...ids] } },
    select: { status: true },
    limit: ids.size,
    pagination: false,
    req,
  })
  return new Map(docs.flatMap((doc) => (isStatusDoc(doc) ? [[doc.id, doc.status]] : [])))
}

const isStatusDoc = (doc: unknown): doc is { id: string; status: Status } =>
  typeof doc === 'object' && doc !== null && 'id' in doc && 'status' in doc
