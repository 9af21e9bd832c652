import { useId, type ReactNode } from 'react'

type Props = { heading: string; actions?: ReactNode; children: ReactNode }

/** One list on the page of an account: title, actions, rows. */
export const AccountCard = ({ heading, actions, children }: Props) => {
  const id = useId()
  return (
    <section className="panel-card account-card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
        {actions && <div className="account-card__actions">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
