'use client'

import { useState } from 'react'
import type { Choice } from '../../ui/dialogs/account-picker.tsx'
import type { CustomerType } from './customer-type.ts'
import { useProposedUsername } from './use-proposed-username.ts'
import type { Way } from './way.ts'

export type CustomerStart = { type: CustomerType; country: string; parent: Choice | undefined }

/** What moves in the form for a new customer; the other inputs keep what is typed themselves. */
export const useCustomerState = (start: CustomerStart) => {
  const proposal = useProposedUsername()
  const [type, setType] = useState(start.type)
  const [way, setWay] = useState<Way>('email')
  const [country, setCountry] = useState(start.country)
  const [group, setGroup] = useState('')
  const [parent, setParent] = useState(start.parent)
  const [chosenRole, setRole] = useState<string>()
  const [status, setStatus] = useState('enabled')
  // Somebody has to run an account that has customers of its own.
  const role = chosenRole ?? (type === 'partner' ? 'manager' : 'member')
  return {
    ...{ proposal, type, setType, way, setWay, country, setCountry, group, setGroup },
    ...{ parent, setParent, role, setRole, status, setStatus },
    /** For the next one: type, country, group, account and way are kept. */
    again: () => {
      proposal.reset()
      setRole(undefined)
      setStatus('enabled')
    },
  }
}

export type CustomerState = ReturnType<typeof useCustomerState>
