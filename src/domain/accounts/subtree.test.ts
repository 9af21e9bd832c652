import { describe, expect, it } from 'vitest'
import { idsInPath, isInSubtree, subtreeOf } from './subtree.ts'

const inRange = (path: string, of: string) => path >= subtreeOf(of).from && path < subtreeOf(of).before

describe('a subtree as a range of paths', () => {
  it('holds the account itself and everything below it, and neither siblings nor accounts above', () => {
    for (const path of ['/a/', '/a/b/', '/a/b/c/', '/a/zz/', '/a/b0/', '/ab/', '/b/', '/']) {
      expect(inRange(path, '/a/')).toBe(isInSubtree(path, '/a/'))
    }
    expect(isInSubtree('/a/b/', '/a/')).toBe(true)
    expect(isInSubtree('/ab/', '/a/')).toBe(false)
  })

  it('names the accounts of a line from the outermost inwards', () => {
    expect(idsInPath('/a/b/c/')).toEqual(['a', 'b', 'c'])
    expect(idsInPath('/')).toEqual([])
  })
})
