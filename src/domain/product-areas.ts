/** Parts of the product that not every firm uses. A switch in the settings takes them out of panel and portal. */
export const productAreas = ['partners', 'mailings', 'messages', 'announcements', 'alerts'] as const

export type ProductArea = (typeof productAreas)[number]

/** The name of a kind of resource among the areas: `mediaServices` for the slug `media-services`. */
export const areaOfKind = (slug: string): string =>
  slug.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
