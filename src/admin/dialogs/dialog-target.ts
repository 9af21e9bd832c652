/** The document that a dialog is about. */
export type DialogTarget = { id: string; name: string; slug: string }

export type DialogProps = {
  target: DialogTarget
  /** It was done; the sentence says what. */
  onDone: (message: string) => void
  onClose: () => void
}
