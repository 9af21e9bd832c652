'use client'

import { AccountPicker, type Choice } from '../../ui/dialogs/account-picker.tsx'
import { useProblems } from '../../ui/inputs/form-problems.ts'
import type { Input } from '../../ui/inputs/input.ts'

type Props = {
  input: Input
  choice: Choice | undefined
  /** The label of the “no account” option; without it there is none. */
  nobody?: string | undefined
  onChoose: (choice: Choice | undefined) => void
}

/** The account that something belongs to. */
export const AccountField = ({ input, choice, nobody, onChoose }: Props) => {
  const { at, clear } = useProblems()
  return (
    <div className="field create__account" data-for={input.path}>
      <input type="hidden" name={input.path} value={choice?.id ?? ''} />
      <AccountPicker
        label={input.label}
        help={input.help ?? ''}
        error={at[input.path]?.text}
        nobody={nobody}
        initial={choice}
        onChoose={(chosen) => {
          clear(input.path)
          onChoose(chosen)
        }}
      />
    </div>
  )
}
