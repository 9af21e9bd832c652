type Size = { width: number; height: number }
type Box = { left: number; right: number; top: number; bottom: number }
type Place = { left: number; top: number; maxHeight: number }

const gap = 4
const edge = 8

/**
 * Where the list of a menu stands: below its button unless only above it is more room, from the button's left edge or
 * where that does not fit from its right one, and never outside the viewport.
 */
export const placeMenu = (button: Box, list: Size, viewport: Size): Place => {
  const below = viewport.height - button.bottom - gap - edge
  const above = button.top - gap - edge
  const isBelow = list.height <= below || below >= above
  const maxHeight = Math.max(0, isBelow ? below : above)
  const height = Math.min(list.height, maxHeight)
  const furthest = Math.max(edge, viewport.width - edge - list.width)
  const left = button.left + list.width <= viewport.width - edge ? button.left : button.right - list.width
  return {
    left: Math.min(Math.max(edge, left), furthest),
    top: isBelow ? button.bottom + gap : button.top - gap - height,
    maxHeight,
  }
}
