import { readdirSync } from 'node:fs'
import type { CollectionConfig } from 'payload'

/**
 * The folder is the list: every folder here whose name equals the slug of a collection it exports is a kind of
 * resource.
 */
const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'owned-resource')
  .map(({ name }) => name)
  .sort()

const load = async (folder: string): Promise<CollectionConfig> => {
  const exported: unknown = await import(new URL(`${folder}/index.ts`, import.meta.url).href)
  const found = Object.values(exported ?? {}).find((each) => isCollection(each, folder))
  if (!isCollection(found, folder)) throw new Error(`No resource called ${folder} is exported by its folder.`)
  return found
}

const isCollection = (exported: unknown, slug: string): exported is CollectionConfig =>
  typeof exported === 'object' && exported !== null && 'slug' in exported && exported.slug === slug

/** All kinds of resources, by the name of their folder. */
export const resources: CollectionConfig[] = await Promise.all(folders.map(load))
