'use client'

import { fillText } from '../../../i18n/text.ts'
import { listCellTexts as texts } from '../../../i18n/texts/list.ts'
import { Menu } from '../../../ui/menu/menu.tsx'
import { useLanguage } from '../../../ui/use-language.ts'

type Props = { name: string; count: number; hosts: string[]; href: string }

/** The number of domains of an account; it opens them: each site in a new tab, and the list of all. */
export const DomainsCell = ({ name, count, hosts, href }: Props) => {
  const language = useLanguage()
  if (count === 0) return <span className="list__soft">0</span>
  const sites = hosts.map((host) => ({ label: host, href: `https://${host}`, isNewTab: true }))
  return (
    <Menu
      label={fillText(texts.domainsOf, language, { count, name })}
      className="list__count list__count--menu"
      groups={[sites, [{ label: texts.allDomains[language], href }]]}
    >
      {count}
    </Menu>
  )
}
