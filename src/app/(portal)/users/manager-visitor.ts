import { notFound } from 'next/navigation.js'
import { accountVisitor, type AccountVisitor } from '../parts/account-visitor.ts'

/** A manager of an account; for members the page does not exist. */
export const managerVisitor = async (path: string): Promise<AccountVisitor> => {
  const visitor = await accountVisitor(path)
  if (!visitor.isManager) notFound()
  return visitor
}
