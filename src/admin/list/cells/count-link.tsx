import Link from 'next/link.js'

type Props = { count: number; href: string; label: string; title?: string }

/** A number that opens the list of what it counts; nothing for none. */
export const CountLink = ({ count, href, label, title }: Props) =>
  count === 0 ? (
    <span className="list__soft">0</span>
  ) : (
    <Link className="list__count" href={href} prefetch={false} aria-label={label} title={title}>
      {count}
    </Link>
  )
