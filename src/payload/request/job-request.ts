import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { markAsJob } from '../../kernel/context.ts'

/** A request of the product itself, for background work: it acts with `overrideAccess`. */
export const jobRequest = async (payload: Payload, name: string): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  markAsJob(req, name)
  return req
}
