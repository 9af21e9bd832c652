'use client'

import { useRouter } from 'next/navigation.js'
import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { ReportContext } from './report.ts'

/** Shows the result of the actions inside; receives the focus, since their buttons may be gone. */
export const ActionArea = ({ children }: { children: ReactNode }) => {
  const router = useRouter()
  const status = useRef<HTMLParagraphElement>(null)
  const [message, setMessage] = useState('')
  const report = (text: string) => {
    flushSync(() => setMessage(text))
    status.current?.focus()
    router.refresh()
  }
  return (
    <ReportContext value={report}>
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        dir="auto"
        className={message ? 'notice notice--good' : 'visually-hidden'}
      >
        {message}
      </p>
      {children}
    </ReportContext>
  )
}
