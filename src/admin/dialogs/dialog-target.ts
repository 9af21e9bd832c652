/** The document that a dialog is about. */
export type DialogTarget = { id: string; name: string; slug: string }

export type DialogProps = {
  target: DialogTarget
  /** Called on success, once the reader has been notified: the page closes the dialog and reads itself anew. */
  onDone: () => void
  /** Reads the page anew after an undo; by the router unless said. */
  onUndone?: (() => void) | undefined
  onClose: () => void
}
