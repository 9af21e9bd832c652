import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { navigationTexts as texts } from '../../i18n/texts/navigation.ts'
import { BrandMark } from '../../ui/brand/brand-mark.tsx'
import { readBrand } from '../../ui/brand/read-brand.ts'
import type { Reader } from '../page/reader.ts'
import { NavigationMenu } from './navigation-menu.tsx'
import { PersonMenu } from './person-menu.tsx'
import { readEntries } from './read-entries.ts'

/**
 * The way to everything that the reader may open. Beside the page where there is room; elsewhere a drawer that the button
 * "Menu" of the header opens, which needs no script.
 */
export const PanelNavigation = async ({ reader }: { reader: Reader }) => {
  const { req, user, actor, language } = reader
  const [entries, { name: brand }] = await Promise.all([readEntries({ req, actor, language }), readBrand()])
  return (
    <div className="panel-navigation" id="panel-navigation" popover="auto">
      <p className="panel-navigation__brand">
        <BrandMark />
        <span dir="auto">{brand}</span>
      </p>
      <NavigationMenu entries={entries} label={texts.label[language]} />
      <PersonMenu
        name={nameOfPerson(user) || user.username}
        role={actor.role === 'member' ? '' : texts[actor.role][language]}
      />
    </div>
  )
}
