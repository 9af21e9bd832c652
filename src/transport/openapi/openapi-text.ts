import type { SanitizedConfig } from 'payload'
import { buildOpenAPI } from './build-openapi.ts'

/** The text of the file `openapi.json`. */
export const openapiText = (config: SanitizedConfig): string =>
  `${JSON.stringify(buildOpenAPI(config), null, 2)}\n`
