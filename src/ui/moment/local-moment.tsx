'use client'

import { TimeText, type TimeTextProps } from './time-text.tsx'
import { useReaderZone } from './use-reader-zone.ts'

/** A moment in the time zone of the browser. */
export const LocalMoment = (props: TimeTextProps) => {
  const zone = useReaderZone()
  // A hydrated text stays as the server wrote it; another zone is another element.
  return <TimeText key={zone} {...props} zone={zone} />
}
