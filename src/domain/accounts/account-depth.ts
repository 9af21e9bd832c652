/** How many accounts may lie in one line, from the outermost to the innermost. */
export const maximumDepth = 8

/** May an account be made below one that is this deep? The outermost accounts have depth 1. */
export const canHaveAccountsBelow = (depth: number): boolean => depth < maximumDepth
