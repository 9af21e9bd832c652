'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { VariableList } from './variable-list.tsx'

/** Below the text: the variables that can be put into it. */
export const InsertVariable = createClientFeature({
  plugins: [{ Component: VariableList, position: 'belowContainer' }],
})
