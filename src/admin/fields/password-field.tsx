'use client'

import { TextField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

export const PasswordField: TextFieldClientComponent = (props) => <TextField {...props} />
