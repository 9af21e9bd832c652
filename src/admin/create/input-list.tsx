'use client'

import { InputControl } from '../../ui/inputs/input-control.tsx'
import type { Input } from '../../ui/inputs/input.ts'

export type Inputs = Readonly<Record<string, Input>>

/** The inputs of these paths that the reader has, side by side. */
export const InputList = ({ inputs, paths }: { inputs: Inputs; paths: readonly string[] }) => {
  const shown = paths.flatMap((path) => inputs[path] ?? [])
  const ticks = shown.filter(({ kind }) => kind === 'checkbox')
  const others = shown.filter(({ kind }) => kind !== 'checkbox')
  return (
    <>
      {others.length > 0 && (
        <div className="create__row">
          {others.map((input) => (
            <InputControl key={input.path} input={input} />
          ))}
        </div>
      )}
      {ticks.length > 0 && (
        <div className="create__row">
          {ticks.map((input) => (
            <InputControl key={input.path} input={input} />
          ))}
        </div>
      )}
    </>
  )
}

/** Whether the reader has any of them. */
export const hasAny = (inputs: Inputs, paths: readonly string[]): boolean =>
  paths.some((path) => inputs[path] !== undefined)
