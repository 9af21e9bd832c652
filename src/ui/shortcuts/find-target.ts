import type { Shortcut } from './shortcut-of.ts'

const field =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select, [role="textbox"], [role="listbox"], [role="menu"]'

/** Whether what has the focus takes letters itself. */
export const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest(field) !== null)

export const isInDialog = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"][aria-modal="true"], :popover-open') !== null

/** What a shortcut is for on this page: of several the last one, which is that of the page and not of its head. */
export const findTarget = (shortcut: Shortcut): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[data-shortcut="${shortcut}"]`)]
    .filter((element) => element.getClientRects().length > 0)
    .at(-1)
