'use client'

import type { ComponentProps } from 'react'
import { LabelledInput } from '../../../ui/identity/labelled-input.tsx'
import { useFieldError } from './field-errors.ts'

type Props = Omit<ComponentProps<typeof LabelledInput>, 'error'> & { name: string }

export const FormInput = (props: Props) => {
  const error = useFieldError(props.name)
  return <LabelledInput {...props} {...(error && { error })} />
}
