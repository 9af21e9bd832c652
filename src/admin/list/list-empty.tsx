import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link.js'
import { fillText } from '../../i18n/text.ts'
import { listPageTexts as texts } from '../../i18n/texts/list.ts'
import type { ListContext } from './list-definition.ts'
import { listPath } from './list-urls.ts'
import { newLabel } from './new-label.ts'
import { isFiltered, writeListQuery, type ListQuery } from './query/list-query.ts'
import type { CurrentView } from './views/current-view.ts'

type Props = {
  context: ListContext
  query: ListQuery
  current: CurrentView
  addURL: string | undefined
  /** Why the query cannot be read. */
  refusal: string | undefined
}

/** Instead of rows: why there are none, and the way on. */
export const ListEmpty = ({ context, query, current, addURL, refusal }: Props) => {
  const { reader, collection, slug, isTrash } = context
  const { language, req } = reader
  const plain = listPath(slug, isTrash)
  if (refusal !== undefined)
    return (
      <div className="list-empty" role="alert">
        <h2>{texts.refused[language]}</h2>
        <p>{refusal}</p>
        <Link href={plain}>{texts.clear[language]}</Link>
      </div>
    )
  if (query.page > 1)
    return (
      <div className="list-empty">
        <h2>{texts.beyond[language]}</h2>
        <Link href={`${plain}${writeListQuery({ ...query, page: 1 })}`}>{texts.firstPage[language]}</Link>
      </div>
    )
  if (isFiltered(query))
    return (
      <div className="list-empty" role="status">
        <h2>{texts.nothing[language]}</h2>
        <p>{texts.nothingHelp[language]}</p>
        <Link href={plain} prefetch={false}>
          {current.name === 'all' || isTrash ? texts.clear[language] : texts.showAll[language]}
        </Link>
      </div>
    )
  if (isTrash)
    return (
      <div className="list-empty">
        <h2>{texts.emptyTrash[language]}</h2>
      </div>
    )
  const kinds = getTranslation(collection.labels.plural, req.i18n)
  const inSentence = (word: string) => (language === 'de' ? word : word.toLowerCase())
  return (
    <div className="list-empty">
      <h2>{fillText(texts.empty, language, { kinds: inSentence(kinds) })}</h2>
      {addURL && (
        <Link href={addURL} prefetch={false}>
          {newLabel(context)}
        </Link>
      )}
    </div>
  )
}
