import type { Condition } from '../query/conditions.ts'

type Named = { name: string; label: string }

/** A choice of few values. */
export type ChoiceFilter = Named & { kind: 'choice'; options: { value: string; label: string }[] }

export type SwitchFilter = Named & { kind: 'switch' }

/** Documents of a collection that has few of them, such as groups. */
export type ReferenceFilter = Named & { kind: 'reference'; slug: string; title: string }

/** What is compared with a value that one types. */
export type CompareFilter = Named & { kind: 'date' | 'text' | 'number' }

/** A field that a list can be filtered by, as its menu needs it. */
export type FilterField =
  ChoiceFilter | SwitchFilter | ReferenceFilter | CompareFilter | (Named & { kind: 'account' })

/** Called with what is looked for; undefined while that is nothing yet. */
export type OnCondition = (condition: Omit<Condition, 'field'> | undefined) => void
