'use client'

import { fillText } from '../../../i18n/text.ts'
import { rowTexts as texts } from '../../../i18n/texts/list.ts'
import type { MenuItem } from '../../../ui/menu/menu-item.tsx'
import { Menu } from '../../../ui/menu/menu.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { useDesk } from '../desk/desk-context.ts'
import type { RowAction } from './row-action.ts'
import { rowLink } from './row-link.ts'

/** The groups of a row's menu, in their order. */
const order: RowAction[][] = [
  ['edit', 'users', 'domains', 'signIn', 'email', 'addBelow', 'addUser'],
  ['disable', 'enable', 'switchOff', 'switchOn', 'lock', 'unlock', 'endSessions', 'assign', 'move', 'tree'],
  ['restore'],
  ['delete', 'purge'],
]
const dangerous = new Set<RowAction>(['delete', 'purge'])

type Props = { id: string; name: string; href: string; actions: RowAction[] }

/** The “⋯” of a row: all that its reader may do with it. */
export const RowMenu = ({ id, name, href, actions }: Props) => {
  const language = useLanguage()
  const { slug, run } = useDesk()
  const itemOf = (action: RowAction): MenuItem => {
    const link = rowLink(action, { slug, id })
    const words = { label: texts[action][language], isDanger: dangerous.has(action) }
    return link ? { ...words, href: link } : { ...words, onChoose: () => run(action, { id, name }) }
  }
  const [first = [], ...others] = order.map((group) =>
    group.filter((action) => actions.includes(action)).map(itemOf),
  )
  return (
    <Menu
      label={fillText(texts.menu, language, { name })}
      className="menu__more"
      groups={[[{ label: texts.open[language], href }, ...first], ...others]}
    >
      ⋯
    </Menu>
  )
}
