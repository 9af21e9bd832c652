'use client'

import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { useHydrated } from '../use-hydrated.ts'
import { focusItem, menuKeys } from './menu-keys.ts'
import { MenuItemLine, type MenuItem } from './menu-item.tsx'
import { placeMenu } from './place-menu.ts'

type Props = {
  /** The name of the button, which it shows unless there are children. */
  label: string
  /** What the button shows instead, such as "⋯". */
  children?: ReactNode
  /** The class of the button. */
  className?: string
  /** Groups with a line between them; empty ones are left out. */
  groups: readonly (readonly MenuItem[])[]
  isBusy?: boolean
}

/**
 * A button that opens a list of links and actions (the menu button of WAI-ARIA). The list stands above everything, within
 * the viewport. Its items are in the page only while it is open.
 */
export const Menu = ({ label, children, className = 'panel-button', groups, isBusy = false }: Props) => {
  const id = useId()
  const isReady = useHydrated()
  const [opened, setOpened] = useState<'first' | 'last'>()
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const isOpen = opened !== undefined

  const close = () => {
    button.current?.focus()
    setOpened(undefined)
  }
  useLayoutEffect(() => {
    if (!opened || !list.current || !button.current) return
    list.current.showPopover()
    place(button.current, list.current)
    focusItem(list.current, opened === 'first' ? 0 : -1)
  }, [opened])
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpened(undefined)
    }
    const move = () => {
      if (button.current && list.current) place(button.current, list.current)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    window.addEventListener('resize', move)
    window.addEventListener('scroll', move, true)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      window.removeEventListener('resize', move)
      window.removeEventListener('scroll', move, true)
    }
  }, [isOpen])

  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last')
  }
  return (
    <span className="menu" ref={root}>
      <button
        ref={button}
        id={`${id}-button`}
        type="button"
        className={className}
        disabled={!isReady}
        aria-disabled={isBusy}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        {...(children !== undefined && { 'aria-label': label, title: label })}
        onClick={() => (isOpen ? close() : !isBusy && setOpened('first'))}
        onKeyDown={openByKey}
      >
        {children ?? (
          <>
            {label}
            <span className="menu__arrow" aria-hidden="true" />
          </>
        )}
      </button>
      {isOpen && (
        <div
          ref={list}
          id={`${id}-list`}
          className="menu__list"
          popover="manual"
          role="menu"
          aria-labelledby={`${id}-button`}
          onKeyDown={menuKeys(close)}
        >
          {groups
            .filter((group) => group.length > 0)
            .map((group, at) => (
              <div key={at} role="group" className="menu__group">
                {group.map((item) => (
                  <MenuItemLine key={item.label} item={item} onClose={close} />
                ))}
              </div>
            ))}
        </div>
      )}
    </span>
  )
}

const place = (button: HTMLElement, list: HTMLElement): void => {
  list.style.maxHeight = ''
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const size = { width: list.offsetWidth, height: list.offsetHeight }
  const { left, top, maxHeight } = placeMenu(button.getBoundingClientRect(), size, { width, height })
  Object.assign(list.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` })
}
