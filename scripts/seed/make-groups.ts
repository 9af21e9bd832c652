import { newId } from '../../src/database/new-id.ts'

export const groupCount = 100

const kinds = ['segment', 'segment', 'segment', 'promotion', 'territory', 'staff']

/** The rows of a hundred groups; `run` distinguishes them from those of other runs. */
export const makeGroups = (run: string) =>
  Array.from({ length: groupCount }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'segment'
    return {
      id: newId(),
      name: `Sample ${kind} ${run}-${index + 1}`,
      kind,
      description: 'Made by the seed command.',
    }
  })
