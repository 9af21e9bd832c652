import { useId, type ReactNode } from 'react'

type Bound = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

type Props = {
  label: string
  help?: string
  error?: string | undefined
  children: (bound: Bound) => ReactNode
}

/** A control of a dialog with its label, help and error. */
export const Labelled = ({ label, help, error, children }: Props) => {
  const id = useId()
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="panel-dialog__field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {help && <p id={`${id}-help`}>{help}</p>}
      {error && (
        <p id={`${id}-error`} className="panel-dialog__error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
