import Link from 'next/link.js'

type Props = { href: string; title: string; below: string }

/** The name of a row, which opens it, and a second line in smaller type. */
export const TitleCell = ({ href, title, below }: Props) => (
  <>
    <Link className="list__title" href={href} prefetch={false} dir="auto">
      {title}
    </Link>
    {below && (
      <span className="list__below" dir="auto">
        {below}
      </span>
    )}
  </>
)
