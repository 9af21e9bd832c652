'use client'

import { useState } from 'react'
import { filterTexts as texts } from '../../../i18n/texts/list.ts'
import { Menu } from '../../../ui/menu/menu.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { ListQuery } from '../query/list-query.ts'
import { FilterDialog } from './filter-dialog.tsx'
import type { FilterField } from './filter-field.ts'

/** “+ Filter”: a menu of the fields, then what one looks for in it. */
export const AddFilter = ({
  path,
  query,
  fields,
}: {
  path: string
  query: ListQuery
  fields: FilterField[]
}) => {
  const language = useLanguage()
  const [field, setField] = useState<FilterField>()
  if (fields.length === 0) return null
  return (
    <>
      <Menu
        label={texts.addFilter[language]}
        className="list-chip list-chip--add"
        groups={[fields.map((each) => ({ label: each.label, onChoose: () => setField(each) }))]}
      >
        + {texts.add[language]}
      </Menu>
      {field && <FilterDialog path={path} query={query} field={field} onClose={() => setField(undefined)} />}
    </>
  )
}
