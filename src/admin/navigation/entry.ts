import type { IconName } from './navigation-icon.tsx'

export type Entry = {
  label: string
  href: string
  icon: IconName
  /** The pages of the entry: each of these paths and what lies below. `href` is one of them. */
  paths: string[]
  /** Something that waits for somebody; nothing is shown for 0. */
  waiting?: { count: number; label: string }
  /** Shown while one is in the area. */
  below: { label: string; href: string }[]
}

/** The entry to which a page belongs: that of the longest path it lies under. The overview is only itself. */
export const entryOf = (entries: Entry[], pathname: string): Entry | undefined => {
  const found = entries
    .flatMap((entry) => entry.paths.map((path) => ({ entry, path })))
    .filter(({ path }) => pathname === path || (path !== '/admin' && pathname.startsWith(`${path}/`)))
  return found.toSorted((one, other) => other.path.length - one.path.length)[0]?.entry
}
