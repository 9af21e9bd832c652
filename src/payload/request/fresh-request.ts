import type { PayloadRequest } from 'payload'

/** The same caller and call outside of any transaction and with nothing remembered. */
export const freshRequest = (req: PayloadRequest): Partial<PayloadRequest> => ({
  ...req,
  context: {},
  transactionID: undefined,
  payloadDataLoader: undefined,
})
