import { describe, expect, it } from 'vitest'
import { planUndo } from './plan-undo.ts'

const done = (id: string, undo?: Record<string, string | null>) => ({ id, version: `v-${id}`, undo })

describe('the calls that lead back', () => {
  it('go backwards, each way back with all that share it and their versions', () => {
    const calls = planUndo('customers', [
      done('a', { action: 'enable' }),
      done('b', { action: 'disable', statusReason: 'invoice open', disabledUntil: null }),
      done('c', { action: 'enable' }),
      done('d'),
    ])
    expect(calls).toEqual([
      {
        path: '/api/customers/bulk',
        ids: ['c', 'a'],
        data: { action: 'enable', ids: ['c', 'a'], versions: { c: 'v-c', a: 'v-a' } },
      },
      {
        path: '/api/customers/bulk',
        ids: ['b'],
        data: {
          ...{ action: 'disable', statusReason: 'invoice open', disabledUntil: null },
          ...{ ids: ['b'], versions: { b: 'v-b' } },
        },
      },
    ])
  })

  it('have a hundred documents at most', () => {
    const all = Array.from({ length: 250 }, (_, at) => done(String(at), { action: 'restore' }))
    const calls = planUndo('devices', all)
    expect(calls.map(({ ids }) => ids.length)).toEqual([100, 100, 50])
    expect(calls.flatMap(({ ids }) => ids)).toEqual(all.map(({ id }) => id).toReversed())
  })

  it('are none where nothing changed', () => {
    expect(planUndo('users', [done('a'), done('b')])).toEqual([])
  })
})
