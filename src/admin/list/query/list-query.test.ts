import { parse } from 'qs-esm'
import { describe, expect, it } from 'vitest'
import { readListQuery, whereOf, writeListQuery } from './list-query.ts'

const read = (url: string) => readListQuery(parse(url, { ignoreQueryPrefix: true, depth: 20 }))

describe('the query of a list', () => {
  it('reads a filter as one chip for each condition', () => {
    const { conditions, rest } = read(
      '?where[group][equals]=a&where[and][0][type][in]=x,y&where[and][1][or][0][name][like]=anna',
    )
    expect(conditions).toEqual([
      { field: 'group', operator: 'equals', value: 'a' },
      { field: 'type', operator: 'in', value: 'x,y' },
      { field: 'name', operator: 'like', value: 'anna' },
    ])
    expect(rest).toEqual([])
  })

  it('reads the way in which Payload’s own lists write filters', () => {
    const { conditions } = read(
      '?where[or][0][and][0][status][equals]=disabled&where[or][0][and][1][lastLoginAt][exists]=false',
    )
    expect(conditions).toEqual([
      { field: 'status', operator: 'equals', value: 'disabled' },
      { field: 'lastLoginAt', operator: 'exists', value: 'false' },
    ])
  })

  it('keeps alternatives as they are', () => {
    const { conditions, rest } = read('?where[or][0][city][equals]=Bonn&where[or][1][city][equals]=Trier')
    expect(conditions).toEqual([])
    expect(rest).toEqual([{ or: [{ city: { equals: 'Bonn' } }, { city: { equals: 'Trier' } }] }])
  })

  it('keeps what is no filter, so that reading refuses it', () => {
    expect(read('?where=x').rest).toEqual(['x'])
    expect(whereOf(read('?where[name]=x'))).toEqual({ name: 'x' })
  })

  it.each([
    '?where[customer][equals]=8e2f&sort=-name&limit=50&page=3',
    '?where[and][0][group][equals]=a&where[and][1][city][contains]=Bad+%26+Breakfast&search=anna',
    '?where[or][0][city][equals]=Bonn&where[or][1][city][equals]=Trier',
    '',
  ])('is written as it was read: %s', (url) => {
    expect(decodeURIComponent(writeListQuery(read(url)))).toBe(decodeURIComponent(url))
  })

  it('takes a page and a size that it does not know for the usual ones', () => {
    expect(read('?page=-1&limit=1000')).toMatchObject({ page: 1, limit: 25 })
    expect(read('?page=2&limit=100')).toMatchObject({ page: 2, limit: 100 })
  })
})
