'use client'

import { fillText } from '../../i18n/text.ts'
import type { Language } from '../../i18n/language.ts'
import { searchTexts as texts } from '../../i18n/texts/search.ts'
import { HitText } from './hit-text.tsx'
import type { SearchHit } from './read-hits.ts'
import { SearchOption } from './search-option.tsx'

export type Row = { kind: 'hit'; hit: SearchHit } | { kind: 'all' }

type Props = {
  id: string
  rows: Row[]
  active: number
  query: string
  isShown: boolean
  isSearching: boolean
  /** Shown where there are no rows; the box has it read out. */
  state: string
  language: Language
  setActive: (active: number) => void
  open: (row: Row, isInNewTab: boolean) => void
}

/** The list under the search box. */
export const SearchPopup = ({
  id,
  rows,
  active,
  query,
  isShown,
  isSearching,
  state,
  language,
  ...on
}: Props) => (
  <div className="search-box__popup" hidden={!isShown}>
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={texts.answers[language]}
      aria-busy={isSearching}
      hidden={rows.length === 0}
    >
      {rows.map((row, at) => (
        <SearchOption
          key={row.kind === 'hit' ? `${row.hit.collection}/${row.hit.id}` : 'all'}
          id={`${id}-${at}`}
          isActive={at === active}
          className={row.kind === 'all' ? 'search-box__row--all' : ''}
          onChoose={(isInNewTab) => on.open(row, isInNewTab)}
          onPoint={() => on.setActive(at)}
        >
          {row.kind === 'hit' ? (
            <HitText hit={row.hit} query={query} language={language} />
          ) : (
            fillText(texts.all, language, { text: query })
          )}
        </SearchOption>
      ))}
    </ul>
    {rows.every(({ kind }) => kind === 'all') && (
      <p className="search-box__state" aria-hidden="true">
        {state}
      </p>
    )}
  </div>
)
