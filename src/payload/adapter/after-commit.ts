import type { PayloadRequest } from 'payload'

/**
 * Runs `action` once the transaction of `req` is committed, and never if it is rolled back; at once when there is none.
 * Not durable: the process may die between the commit and the action.
 */
export const afterCommit = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  action: () => void,
): Promise<void> => {
  const { sessions } = req.payload.db
  const session = req.transactionID === undefined ? undefined : sessions?.[String(await req.transactionID)]
  if (!session) return action()
  const commit = session.resolve
  session.resolve = async () => {
    await commit()
    action()
  }
}
