import type { Language } from '../../i18n/language.ts'
import { navigationTexts } from '../../i18n/texts/navigation.ts'
import { Shortcuts } from '../../ui/shortcuts/shortcuts.tsx'
import { SearchBox } from '../search/search-box.tsx'
import { NavigationIcon } from '../navigation/navigation-icon.tsx'

/** Stays above each page: the button of the navigation where that is a drawer, and the search. */
export const PanelHeader = ({ language }: { language: Language }) => (
  <header className="panel-header">
    <button type="button" className="panel-header__menu" popoverTarget="panel-navigation">
      <NavigationIcon name="menu" />
      {navigationTexts.menu[language]}
    </button>
    <SearchBox />
    <Shortcuts />
  </header>
)
