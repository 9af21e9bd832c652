import type { Language } from '../../../i18n/language.ts'
import { fillText } from '../../../i18n/text.ts'
import { portalFrameTexts as texts } from '../../../i18n/texts/portal-pages.ts'

type Props = { path: string; search: string; page: number; pages: number; language: Language }

/** Pagination by links. */
export const Pager = ({ path, search, page, pages, language }: Props) => {
  if (pages <= 1) return null
  const linkTo = (other: number) =>
    `${path}?${new URLSearchParams({ ...(search && { search }), page: String(other) })}`
  return (
    <nav className="pager" aria-label={texts.pages[language]}>
      {page > 1 && (
        <a href={linkTo(page - 1)} rel="prev">
          {texts.previous[language]}
        </a>
      )}
      <span>{fillText(texts.page, language, { page, pages })}</span>
      {page < pages && (
        <a href={linkTo(page + 1)} rel="next">
          {texts.next[language]}
        </a>
      )}
    </nav>
  )
}
