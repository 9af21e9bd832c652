'use client'

import { useEffect, useState, type RefObject } from 'react'

type Side = 'bottom' | 'top'

/** The edge at which the toasts cover nothing that has the focus: the bottom unless it is there. */
export const useToastSide = (region: RefObject<HTMLElement | null>, count: number): Side => {
  const [side, setSide] = useState<Side>('bottom')
  useEffect(() => {
    if (count === 0) return undefined
    const look = () => setSide((current) => sideFor(region.current, current))
    look()
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [region, count])
  return count === 0 ? 'bottom' : side
}

const sideFor = (region: HTMLElement | null, current: Side): Side => {
  const focused = document.activeElement
  if (!region || !focused || focused === document.body || region.contains(focused)) return current
  const toasts = region.getBoundingClientRect()
  const control = focused.getBoundingClientRect()
  const isBeside = control.right < toasts.left || control.left > toasts.right
  // A control as large as the page, such as the main part after the skip link, is covered at either edge.
  if (isBeside || control.height > window.innerHeight / 2) return 'bottom'
  return control.bottom > window.innerHeight - toasts.height - edge ? 'top' : 'bottom'
}

/** The distance from the edge of the window, in pixels, with some air. */
const edge = 32
