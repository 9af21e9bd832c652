import type { ReactNode } from 'react'
import { describeInput } from './describe-input.ts'
import { EditValue } from './edit-value.tsx'
import type { RecordContext } from './record.ts'
import { showValue } from './show-value.tsx'
import type { ValueInput } from './value-input.ts'

/** One line of a card. */
export type Line = {
  /** The fields that are edited together. */
  names: readonly string[]
  /** The label, where it is not the one of the first field. */
  label?: string
  /** How the value is shown, where it is not one of the usual ways; null: there is none. */
  shown?: ReactNode
  /** What is special about the input of the first field. */
  special?: Partial<ValueInput>
  /** Nobody may write it now, whatever their rights. */
  isReadOnly?: boolean
  /** Further inputs, such as the current password. */
  more?: readonly ValueInput[]
}

type Prepared = { key: string; label: string; value: ReactNode; isEmpty: boolean; edit: ReactNode }

/** The label and the value of a line, with a pencil for readers who may write it; undefined without any of both. */
const prepare = (record: RecordContext, line: Line): Prepared | undefined => {
  const { names, label, shown, special, isReadOnly, more = [] } = line
  const inputs = names.flatMap((name, at) => {
    const input = describeInput(record, name)
    return input ? [{ ...input, ...(at === 0 && special) }] : []
  })
  const [first] = inputs
  if (!first) return undefined
  const value = shown === undefined ? showValue(record, first) : shown
  const isEmpty = value === undefined || value === null || value === ''
  const canWrite = !isReadOnly && inputs.every(({ name }) => record.writable.has(name))
  if (isEmpty && !canWrite) return undefined
  const said = label ?? first.label
  const edit = canWrite && (
    <EditValue
      path={`/api/${record.slug}/${record.doc.id}`}
      version={record.doc.updatedAt}
      label={said}
      inputs={[...inputs, ...more]}
    >
      {isEmpty ? undefined : value}
    </EditValue>
  )
  return { key: names.join(' '), label: said, value, isEmpty, edit }
}

/** The values of a card, each edited where it stands. What is empty comes last, to be added. */
export const ValueList = ({ record, lines }: { record: RecordContext; lines: readonly Line[] }) => {
  const prepared = lines.flatMap((line) => prepare(record, line) ?? [])
  const filled = prepared.filter(({ isEmpty }) => !isEmpty)
  const empty = prepared.filter(({ isEmpty }) => isEmpty)
  return (
    <>
      {filled.length > 0 && (
        <dl className="values">
          {filled.map(({ key, label, value, edit }) => (
            <div key={key} className="values__line">
              <dt>{label}</dt>
              <dd>
                {edit || (
                  <span className="value__text" dir="auto">
                    {value}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {empty.length > 0 && (
        <div className="values__adds">
          {empty.map(({ key, edit }) => (
            <div key={key}>{edit}</div>
          ))}
        </div>
      )}
    </>
  )
}
