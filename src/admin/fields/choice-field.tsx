'use client'

import { TextField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

export const ChoiceField: TextFieldClientComponent = (props) => <TextField {...props} />
