'use client'

import Link from 'next/link.js'

type Words = {
  label: string
  /** A second line: what it does, or why it cannot be chosen. */
  help?: string
  isDanger?: boolean
}

/** One line of a menu: a link, an action, or one that cannot be chosen now. */
export type MenuItem = Words &
  ({ href: string; isNewTab?: boolean } | { onChoose: () => void } | { isDisabled: true })

/** @param onClose closes the menu, with the focus back on its button */
export const MenuItemLine = ({ item, onClose }: { item: MenuItem; onClose: () => void }) => {
  const words = (
    <>
      {item.label}
      {item.help && <span className="menu__help">{item.help}</span>}
    </>
  )
  const shared = {
    role: 'menuitem',
    tabIndex: -1,
    className: item.isDanger ? 'menu__item menu__item--danger' : 'menu__item',
  }
  if ('href' in item)
    return (
      <Link
        {...shared}
        href={item.href}
        prefetch={false}
        onClick={onClose}
        {...(item.isNewTab && { target: '_blank', rel: 'noreferrer' })}
      >
        {words}
      </Link>
    )
  const choose = () => {
    if (!('onChoose' in item)) return
    // Closed first: a dialog that opens now returns the focus to the button of the menu.
    onClose()
    item.onChoose()
  }
  return (
    <button {...shared} type="button" aria-disabled={'isDisabled' in item} onClick={choose}>
      {words}
    </button>
  )
}
