import Link from 'next/link.js'
import { overviewTexts as texts } from '../../i18n/texts/overview.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import type { Reader } from '../page/reader.ts'
import type { Need } from './read-needs.ts'

const kinds = { mail: texts.needMail, end: texts.needEnd }

type Props = { needs: Need[]; reader: Pick<Reader, 'language' | 'zone'> }

/** What waits for somebody today. */
export const NeedsList = ({ needs, reader: { language, zone } }: Props) => (
  <section className="overview-card" aria-labelledby="needs-you">
    <h2 id="needs-you">{texts.needs[language]}</h2>
    {needs.length === 0 ? (
      <p>{texts.needsNothing[language]}</p>
    ) : (
      <ul className="overview-list">
        {needs.map(({ kind, href, name, detail, at }) => (
          <li key={href}>
            <Link href={href} prefetch={false} dir="auto">
              {name}
            </Link>
            <span>
              {kinds[kind][language]}
              {at && (
                <>
                  {' '}
                  <Moment at={at} language={language} zone={zone} style="relative" />
                </>
              )}
            </span>
            {detail && <span dir="auto">{detail}</span>}
          </li>
        ))}
      </ul>
    )}
  </section>
)
