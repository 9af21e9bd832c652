'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { Role } from '../../domain/accounts/role.ts'
import type { KindLabels } from './describe-impact.ts'

/** What the dialogs need to know besides their document. */
export type ActionFacts = {
  /** The reader's role. */
  role: Role | undefined
  /** The labels of all kinds of documents, in the reader's language. */
  kinds: KindLabels
  /** For how many days deleted documents can be restored; 0: without limit. */
  trashDays: number
}

const Facts = createContext<ActionFacts>({ role: undefined, kinds: {}, trashDays: 0 })

/** Around the pages that open dialogs; its value is `readActionFacts` of the server. */
export const ActionFactsProvider = ({ value, children }: { value: ActionFacts; children: ReactNode }) => (
  <Facts value={value}>{children}</Facts>
)

export const useActionFacts = (): ActionFacts => useContext(Facts)
