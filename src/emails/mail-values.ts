import type { VariableName } from '../domain/messaging/template-variables.ts'
import type { mailKinds } from './kinds/index.ts'
import type { MailData } from './mail-data.ts'
import type { WrittenFrom } from './mail-definition.ts'
import type { MailKind } from './mail-kind.ts'

type ValuesOf<Kind> = Kind extends { write: (from: WrittenFrom<infer Values>) => unknown }
  ? Values
  : Kind extends { variables: readonly (infer Variable extends VariableName)[] }
    ? MailData<Variable>
    : never

type All = { [K in MailKind]: ValuesOf<(typeof mailKinds)[K]> }

/** The data that each kind of mail needs to be queued: that of its variables, or of its content. */
export type MailValues = { [K in MailKind as All[K] extends never ? never : K]: All[K] }
