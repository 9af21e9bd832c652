import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts as texts } from '../../../i18n/texts/portal-pages.ts'

type Props = { path: string; search: string; language: Language }

/** The search of a list; works without scripts. */
export const SearchForm = ({ path, search, language }: Props) => (
  <search>
    <form className="search-form" action={path} method="get">
      <input
        type="search"
        name="search"
        dir="auto"
        defaultValue={search}
        maxLength={200}
        aria-label={texts.search[language]}
        autoCapitalize="none"
        spellCheck={false}
      />
      <button type="submit" className="button">
        {texts.search[language]}
      </button>
      {search && <a href={path}>{texts.showAll[language]}</a>}
    </form>
  </search>
)
