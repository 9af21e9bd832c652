'use client'

import { roleTexts } from '../../i18n/texts/create.ts'
import { useProblems } from '../../ui/inputs/form-problems.ts'
import type { Input } from '../../ui/inputs/input.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { RadioRow } from './radio-row.tsx'

type RoleName = keyof typeof roleTexts

type Props = { input: Input; roles: readonly RoleName[]; role: RoleName; onRole: (role: string) => void }

/** The role, with what each may do. */
export const RolePart = ({ input, roles, role, onRole }: Props) => {
  const language = useLanguage()
  const problem = useProblems().at[input.path]
  const options = (input.options ?? []).flatMap(({ value, label }) => {
    const known = roles.find((each) => each === value)
    return known ? [{ value: known, label, help: roleTexts[known][language] }] : []
  })
  return (
    <RadioRow
      name={input.path}
      legend={input.label}
      look="list"
      value={role}
      options={options}
      onChange={onRole}
    >
      {problem && <p className="field__error">{problem.text}</p>}
    </RadioRow>
  )
}
