import type { Language } from '../../i18n/language.ts'
import { searchTexts as texts } from '../../i18n/texts/search.ts'
import { KindIcon } from './kind-icon.tsx'
import { Marked } from './marked.tsx'
import type { SearchHit } from './read-hits.ts'

type Props = { hit: SearchHit; query: string; language: Language }

/** What was found: its kind, its name, whose it is, by which value it was found when that is another, and its state. */
export const HitText = ({ hit, query, language }: Props) => {
  const { collection, label, title, detail, matched, isLocked, isOff } = hit
  const isElsewhere = matched.value !== title && matched.value !== detail
  return (
    <>
      <KindIcon collection={collection} />
      <span className="search-box__text">
        <span className="search-box__title">
          <Marked text={title} query={query} />
        </span>
        <span className="search-box__detail">
          {label}
          {detail && (
            <>
              {' · '}
              <Marked text={detail} query={query} />
            </>
          )}
          {isElsewhere && (
            <>
              {` · ${matched.label}: `}
              <Marked text={matched.value} query={query} />
            </>
          )}
        </span>
      </span>
      {(isLocked || isOff) && (
        <span className={`state-pill state-pill--${isLocked ? 'warn' : 'bad'}`}>
          {(isLocked ? texts.locked : texts.off)[language]}
        </span>
      )}
    </>
  )
}
