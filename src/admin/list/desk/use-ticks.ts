'use client'

import { useCallback, useRef, useState, type ChangeEvent, type MouseEvent, type RefObject } from 'react'

const rowTicks = 'tbody input[data-tick]'
const pageTick = 'input[data-tick-page]'

/** The ticked rows of the table inside: one by one, a range with Shift, or all of the page. */
export const useTicks = (root: RefObject<HTMLElement | null>) => {
  const [ticked, setTicked] = useState<{ id: string; name: string }[]>([])
  const last = useRef<HTMLInputElement>(undefined)
  const isRange = useRef(false)

  const read = useCallback(() => {
    const ticks = ticksIn(root.current)
    const chosen = ticks.filter(({ checked }) => checked)
    const all = root.current?.querySelector<HTMLInputElement>(pageTick)
    if (all) {
      all.checked = ticks.length > 0 && chosen.length === ticks.length
      all.indeterminate = chosen.length > 0 && chosen.length < ticks.length
    }
    setTicked(chosen.map(({ value: id, dataset: { name = '' } }) => ({ id, name })))
  }, [root])

  /** A change does not tell whether Shift was held; the click before it does. */
  const onClick = ({ shiftKey }: MouseEvent) => {
    isRange.current = shiftKey
  }
  const onChange = ({ target }: ChangeEvent<HTMLElement>) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(`${rowTicks}, ${pageTick}`)) return
    const ticks = ticksIn(root.current)
    if (target.matches(pageTick)) for (const tick of ticks) tick.checked = target.checked
    else if (isRange.current && last.current) {
      const [from = 0, to = 0] = [ticks.indexOf(last.current), ticks.indexOf(target)].sort((a, b) => a - b)
      for (const tick of ticks.slice(Math.max(from, 0), to + 1)) tick.checked = target.checked
    }
    if (target.matches(rowTicks)) last.current = target
    read()
  }
  const clear = useCallback(() => {
    for (const tick of ticksIn(root.current)) tick.checked = false
    read()
  }, [root, read])
  return { ticked, clear, onChange, onClick }
}

const ticksIn = (root: HTMLElement | null): HTMLInputElement[] => [
  ...(root?.querySelectorAll<HTMLInputElement>(rowTicks) ?? []),
]
