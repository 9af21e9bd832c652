import type { PayloadRequest } from 'payload'

/** The same caller and request outside of any transaction and with an empty context. */
export const freshRequest = (req: PayloadRequest): Partial<PayloadRequest> => ({
  ...req,
  context: {},
  transactionID: undefined,
  payloadDataLoader: undefined,
})
