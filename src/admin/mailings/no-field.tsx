/** In place of a field that the page shows otherwise. */
export const NoField = () => null
