'use client'

import { TextField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

export const UsernameField: TextFieldClientComponent = (props) => <TextField {...props} />
