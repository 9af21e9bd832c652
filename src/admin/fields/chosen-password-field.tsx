import type { TextFieldServerComponent } from 'payload'
import { arePasswordsByStaff } from '../../identity/passwords/are-passwords-by-staff.ts'
import { PasswordField } from './password-field.tsx'

/** A new password: of a new login, of one's own, and where the settings allow it that of others. */
export const ChosenPasswordField: TextFieldServerComponent = async ({
  clientField,
  path,
  schemaPath,
  permissions,
  readOnly,
  operation,
  id,
  req,
}) => {
  const isOfOthers = operation === 'update' && id !== req.user?.id
  if (isOfOthers && !(await arePasswordsByStaff(req))) return null
  return (
    <PasswordField
      field={clientField}
      path={path}
      schemaPath={schemaPath}
      permissions={permissions}
      {...(readOnly !== undefined && { readOnly })}
    />
  )
}
