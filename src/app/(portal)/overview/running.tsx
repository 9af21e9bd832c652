import { fillText } from '../../../i18n/text.ts'
import { ownResourcesTexts, overviewTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import { Moment } from '../../../ui/moment/moment.tsx'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { countKind } from '../resources/name-kind.ts'
import type { OwnKind } from '../resources/count-kinds.ts'
import type { OffResource } from './read-off.ts'
import { StateIcon } from './state-icon.tsx'

type Props = { visitor: AccountVisitor; kinds: OwnKind[]; off: OffResource[] }

/** Whether everything runs, else what is off; and what there is. */
export const Running = ({ visitor, kinds, off }: Props) => {
  const { language, brand, isManager, timezone } = visitor
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  const offCount = kinds.reduce((sum, each) => sum + each.off, 0)
  const [first] = off
  const heading = () => {
    if (total === 0) return ownResourcesTexts.none[language]
    if (offCount === 0) return texts.allRuns[language]
    if (offCount === 1 && first) return fillText(texts.oneOff, language, { name: first.name })
    return fillText(texts.manyOff, language, { count: offCount, total })
  }
  return (
    <section className="facts running" aria-labelledby="running">
      <h2 id="running" dir="auto">
        {total > 0 && <StateIcon isOn={offCount === 0} />}
        {heading()}
      </h2>
      {total === 0 && <p>{fillText(ownResourcesTexts.noneHelp, language, { brand })}</p>}
      {off.length > 0 && (
        <ul className="list">
          {off.map(({ id, path, name, kind, updatedAt }) => (
            <li key={id}>
              <a href={path} dir="auto">
                {name}
              </a>
              <span className="list__more">
                {kind} ·{' '}
                <Moment
                  at={updatedAt}
                  text={texts.changed}
                  style="relative"
                  language={language}
                  zone={timezone}
                />
              </span>
            </li>
          ))}
          {offCount > off.length && (
            <li>{fillText(texts.moreOff, language, { count: offCount - off.length })}</li>
          )}
        </ul>
      )}
      {offCount > 0 && (
        <p>
          {[
            ...(offCount < total ? [texts.restRuns[language]] : []),
            ...(isManager ? [] : [fillText(texts.askProvider, language, { brand })]),
          ].join(' ')}
        </p>
      )}
      {total > 0 && (
        <ul className="running__kinds">
          {kinds.map((owns) => (
            <li key={owns.kind.slug}>
              <a href={`/resources/${owns.kind.slug}`}>{countKind(owns, language)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
