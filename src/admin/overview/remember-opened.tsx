'use client'

import { useEffect } from 'react'
import { latelyOpenedCookie, withOpened, type Opened } from './lately-opened.ts'

const daySeconds = 24 * 60 * 60

/** Notes on this device that a page was opened, for the list on the overview. */
export const RememberOpened = ({ slug, id }: Opened) => {
  useEffect(() => {
    const known = document.cookie
      .split('; ')
      .find((each) => each.startsWith(`${latelyOpenedCookie}=`))
      ?.slice(latelyOpenedCookie.length + 1)
    document.cookie = `${latelyOpenedCookie}=${withOpened(known, { slug, id })}; path=/admin; max-age=${30 * daySeconds}; samesite=lax`
  }, [slug, id])
  return null
}
