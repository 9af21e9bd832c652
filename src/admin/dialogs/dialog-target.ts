/** The document that a dialog is about. */
export type DialogTarget = { id: string; name: string; slug: string }

export type DialogProps = {
  target: DialogTarget
  /** Called on success; the sentence describes the result. */
  onDone: (message: string) => void
  onClose: () => void
}
