'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Calls back once the time is over; while it is paused, no time passes.
 * @param ms - undefined: never. Another one starts anew.
 */
export const useCountdown = (ms: number | undefined, isPaused: boolean, onEnd: () => void): void => {
  const end = useEffectEvent(onEnd)
  const left = useRef({ of: ms, ms })
  useEffect(() => {
    if (left.current.of !== ms) left.current = { of: ms, ms }
    const rest = left.current.ms
    if (isPaused || rest === undefined) return undefined
    const startedAt = Date.now()
    const timer = setTimeout(end, rest)
    return () => {
      clearTimeout(timer)
      left.current = { of: ms, ms: Math.max(0, rest - (Date.now() - startedAt)) }
    }
  }, [ms, isPaused])
}
