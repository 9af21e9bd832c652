/** Replaces a field that the page shows elsewhere. */
export const NoField = () => null
