'use client'

import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { Menu } from '../../ui/menu/menu.tsx'
import type { MenuItem } from '../../ui/menu/menu-item.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** The "⋯" of a page: everything that is not needed every day. */
export const MoreMenu = ({ groups }: { groups: readonly (readonly MenuItem[])[] }) => {
  const language = useLanguage()
  if (groups.every((group) => group.length === 0)) return null
  return (
    <Menu label={texts.actions[language]} className="panel-button panel-button--icon" groups={groups}>
      <span aria-hidden="true">⋯</span>
    </Menu>
  )
}
