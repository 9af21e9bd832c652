'use client'

import { useRef, useState } from 'react'
import { proposeUsername } from '../../domain/accounts/propose-username.ts'
import { parseEmailAddress } from '../../domain/values/parse-email-address.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { askFreeUsername } from './ask-taken.ts'

const settlingMs = 300

/** A user name that follows the e-mail address until somebody types one. */
export const useProposedUsername = () => {
  const language = useLanguage()
  const [username, setUsername] = useState('')
  const isOwn = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef('')

  const follow = (email: string) => {
    if (isOwn.current) return
    const wanted = proposeUsername(email)
    latest.current = wanted
    setUsername(wanted)
    clearTimeout(timer.current)
    // A half-typed address names somebody else.
    if (wanted === '' || !('address' in parseEmailAddress(email))) return
    timer.current = setTimeout(() => {
      void askFreeUsername(wanted, language).then((free) => {
        if (!isOwn.current && latest.current === wanted) setUsername(free)
      })
    }, settlingMs)
  }
  const type = (typed: string) => {
    isOwn.current = typed !== ''
    setUsername(typed)
  }
  const reset = () => {
    isOwn.current = false
    latest.current = ''
    setUsername('')
  }
  return { username, follow, type, reset }
}
