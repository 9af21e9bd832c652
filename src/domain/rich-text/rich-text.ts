/** Text with one format. */
export type TextRun = {
  kind: 'text'
  text: string
  isBold: boolean
  isItalic: boolean
  isUnderlined: boolean
  isStruck: boolean
}

export type Run = TextRun | { kind: 'break' }

/** `url` has been checked by `isSafeLink`. */
export type Inline = Run | { kind: 'link'; url: string; runs: Run[] }

export type RichList = { kind: 'list'; isOrdered: boolean; items: RichListItem[] }

export type RichListItem = { inlines: Inline[]; list?: RichList }

export type RichBlock =
  { kind: 'paragraph'; inlines: Inline[] } | { kind: 'heading'; level: 2 | 3; inlines: Inline[] } | RichList
