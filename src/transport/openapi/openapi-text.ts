import type { SanitizedConfig } from 'payload'
import { buildOpenAPI } from './build-openapi.ts'

/** The description as the file `openapi.json` holds it. */
export const openapiText = (config: SanitizedConfig): string =>
  `${JSON.stringify(buildOpenAPI(config), null, 2)}\n`
