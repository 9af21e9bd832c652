/** What came of an undo. Without a text: “Undone.”, or that it was refused. */
export type UndoResult = { isUndone: boolean; text?: string }

export type Notice = {
  text: string
  /** `good` unless said. A bad notice stays until it is closed. */
  tone?: 'good' | 'bad'
  /** Offered for ten seconds. */
  undo?: () => Promise<UndoResult>
  link?: { href: string; text: string }
}

export type Toast = Notice & { id: number; isUndoing: boolean }

const shownMs = 6000
const undoMs = 10_000
const msPerLetter = 60

/** How long a toast stays, the longer the more there is to read; undefined: until it is closed. */
export const durationOf = ({ text, tone, undo }: Notice): number | undefined => {
  if (undo) return undoMs
  if (tone === 'bad') return undefined
  return Math.max(shownMs, text.length * msPerLetter)
}
