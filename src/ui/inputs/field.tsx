'use client'

import Link from 'next/link.js'
import type { ReactNode } from 'react'
import { useProblems } from './form-problems.ts'
import type { Input } from './input.ts'

export type Bound = {
  id: string
  name: string
  'aria-required': true | undefined
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type Props = {
  input: Pick<Input, 'path' | 'label' | 'help' | 'isRequired'>
  /** The label stands behind the control. */
  isTick?: boolean
  below?: ReactNode
  children: (bound: Bound) => ReactNode
}

/** A control with its label, its rule and what is wrong with it. The id is the path, so that a summary can link to it. */
export const Field = ({
  input: { path, label, help, isRequired },
  isTick = false,
  below,
  children,
}: Props) => {
  const { at, clear, leave } = useProblems()
  const problem = at[path]
  const id = idOf(path)
  const describedBy = [help && `${id}-help`, problem && `${id}-error`].filter(Boolean).join(' ')
  const control = children({
    id,
    name: path,
    'aria-required': isRequired || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy || undefined,
  })
  return (
    <div
      className={isTick ? 'field field--tick' : 'field'}
      onInput={() => clear(path)}
      onBlur={({ target }) => {
        if (target instanceof HTMLInputElement) leave(path, target.value)
      }}
    >
      {isTick && control}
      <label htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {!isTick && control}
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {below}
      {problem && (
        <p className="field__error" id={`${id}-error`}>
          {problem.text}
          {problem.link && (
            <>
              {' – '}
              <Link href={problem.link.href} target="_blank">
                {problem.link.text}
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  )
}

/** The id of the control of a field. */
export const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`
