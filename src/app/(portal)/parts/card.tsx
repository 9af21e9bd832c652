import { useId, type ReactNode } from 'react'

/** A section of a page with its own heading. */
export const Card = ({ heading, children }: { heading: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section className="facts" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
