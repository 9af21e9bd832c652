'use client'

import Link from 'next/link.js'
import { fillText } from '../../i18n/text.ts'
import { bulkRunTexts as texts } from '../../i18n/texts/bulk.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { BulkResult } from '../undo/bulk-result.ts'
import { useRefusedNames } from './use-refused-names.ts'

type Props = { slug: string; results: readonly BulkResult[]; nameOf: (id: string) => string | undefined }

const shown = 100

/** What was refused, each with its reason and a link to it. */
export const BulkRefusals = ({ slug, results, nameOf }: Props) => {
  const language = useLanguage()
  const refused = results.filter(({ ok }) => !ok)
  const listed = refused.slice(0, shown)
  const unknown = listed.flatMap(({ id }) => (nameOf(id) === undefined ? [id] : []))
  const names = useRefusedNames(slug, unknown)
  if (refused.length === 0) return null
  const number = (value: number) => value.toLocaleString(language)
  const values = {
    done: number(results.length - refused.length),
    count: number(results.length),
    refused: number(refused.length),
  }
  return (
    <div className="bulk-refusals">
      <p role="status">{fillText(texts.outcome, language, values)}</p>
      <ul tabIndex={0} aria-label={fillText(texts.refused, language, { count: values.refused })}>
        {listed.map(({ id, message, fieldErrors }) => (
          <li key={id}>
            <Link href={`/admin/collections/${slug}/${id}`} prefetch={false}>
              {nameOf(id) ?? names[id] ?? id}
            </Link>{' '}
            {Object.values(fieldErrors)[0] ?? message}
          </li>
        ))}
        {refused.length > shown && (
          <li>{fillText(texts.more, language, { count: number(refused.length - shown) })}</li>
        )}
      </ul>
    </div>
  )
}
