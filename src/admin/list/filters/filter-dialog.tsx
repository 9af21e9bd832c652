'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { filterTexts as texts } from '../../../i18n/texts/list.ts'
import { DialogFrame } from '../../../ui/dialogs/dialog-frame.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import type { Condition } from '../query/conditions.ts'
import { writeListQuery, type ListQuery } from '../query/list-query.ts'
import { ChoiceInput } from './choice-input.tsx'
import { CompareInput } from './compare-input.tsx'
import type { FilterField, OnCondition } from './filter-field.ts'
import { OwnerInput } from './owner-input.tsx'
import { ReferenceInput } from './reference-input.tsx'

type Props = { path: string; query: ListQuery; field: FilterField; onClose: () => void }

/** What one looks for in a field; the list then shows what fits. */
export const FilterDialog = ({ path, query, field, onClose }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const [condition, setCondition] = useState<Omit<Condition, 'field'>>()
  const apply = () => {
    if (!condition) return
    const conditions = [...query.conditions, { field: field.name, ...condition }]
    router.push(`${path}${writeListQuery({ ...query, conditions, page: 1 })}`)
    onClose()
  }
  return (
    <DialogFrame
      heading={field.label}
      confirm={texts.apply[language]}
      isReady={condition !== undefined}
      isBusy={false}
      error={undefined}
      onConfirm={apply}
      onClose={onClose}
    >
      <FilterInput field={field} onChange={setCondition} />
    </DialogFrame>
  )
}

const FilterInput = ({ field, onChange }: { field: FilterField; onChange: OnCondition }) => {
  switch (field.kind) {
    case 'choice':
    case 'switch':
      return <ChoiceInput field={field} onChange={onChange} />
    case 'account':
      return <OwnerInput onChange={onChange} />
    case 'reference':
      return <ReferenceInput field={field} onChange={onChange} />
    default:
      return <CompareInput field={field} onChange={onChange} />
  }
}
