import Link from 'next/link.js'
import type { Language } from '../../i18n/language.ts'
import { overviewTexts as texts } from '../../i18n/texts/overview.ts'
import type { OpenedRecord } from './read-opened.ts'

/** What the reader opened lately on this device. */
export const LatelyList = ({ opened, language }: { opened: OpenedRecord[]; language: Language }) => (
  <section className="overview-card" aria-labelledby="lately-opened">
    <h2 id="lately-opened">{texts.lately[language]}</h2>
    {opened.length === 0 ? (
      <p>{texts.latelyNothing[language]}</p>
    ) : (
      <ul className="overview-list overview-list--wide">
        {opened.map(({ href, name, kind }) => (
          <li key={href}>
            <Link href={href} prefetch={false} dir="auto">
              {name}
            </Link>
            <span>{kind}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)
