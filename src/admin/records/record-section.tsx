import { useId, type ReactNode } from 'react'

type Props = { heading: string; actions?: ReactNode; children: ReactNode }

/** One part of a panel: title, actions, content. */
export const RecordSection = ({ heading, actions, children }: Props) => {
  const id = useId()
  return (
    <section className="record-section" aria-labelledby={id}>
      <header>
        <h2 id={id} dir="auto">
          {heading}
        </h2>
        {actions && <div className="record-section__actions">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
