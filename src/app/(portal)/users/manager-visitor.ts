import { notFound } from 'next/navigation.js'
import { accountVisitor, type AccountVisitor } from '../parts/account-visitor.ts'

/** A manager of an account; for members there is no such page. */
export const managerVisitor = async (path: string): Promise<AccountVisitor> => {
  const visitor = await accountVisitor(path)
  if (!visitor.isManager) notFound()
  return visitor
}
