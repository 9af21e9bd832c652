import Link from 'next/link.js'
import { fillText } from '../../i18n/text.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { shownCount } from '../../ui/lists/show-all.ts'
import { recordURL } from '../records/record-url.ts'
import type { CustomerRecord } from './customer-record.ts'
import { kindsOf } from './kinds-of.ts'

/** What the customer has, by kind, and how much of it is off. */
export const KindTiles = ({ record }: { record: CustomerRecord }) => {
  const { language } = record.reader
  const used = kindsOf(record).filter(({ all }) => all > 0)
  if (used.length === 0) return <p className="record-empty">{texts.nothing[language]}</p>
  return (
    <ul className="kind-tiles">
      {used.map(({ slug, singular, plural, all, off }) => (
        <li key={slug}>
          <Link href={recordURL('customers', record.doc.id, slug)} scroll={false} prefetch={false}>
            <span className="kind-tiles__count">
              {shownCount(all, language)} {all === 1 ? singular : plural}
            </span>
            <span className={off > 0 ? 'kind-tiles__off' : 'kind-tiles__on'}>
              {off > 0
                ? fillText(texts.someOff, language, { count: shownCount(off, language) })
                : texts.allOn[language]}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
