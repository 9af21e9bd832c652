'use client'

import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'

type Props = {
  id: string
  isActive: boolean
  className?: string
  onChoose: (isInNewTab: boolean) => void
  onPoint: () => void
  children: ReactNode
}

/** A row of the list under the search. The focus stays in the box, so that typing goes on. */
export const SearchOption = ({ id, isActive, className = '', onChoose, onPoint, children }: Props) => {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const choose = (event: MouseEvent) => onChoose(event.ctrlKey || event.metaKey || event.button === 1)
  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={`search-box__row ${className}`}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={choose}
      onAuxClick={(event) => {
        if (event.button === 1) choose(event)
      }}
    >
      {children}
    </li>
  )
}
