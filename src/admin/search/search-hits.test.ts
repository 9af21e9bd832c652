import { describe, expect, it } from 'vitest'
import { addressOf, listAddress } from './address-of.ts'
import { readHits } from './read-hits.ts'

const doc = {
  ...{ collection: 'customers', label: 'Customer', id: 'a1', title: 'Anna', detail: 'anna@example.com' },
  ...{ effectiveStatus: 'disabled', locked: null },
  matched: { field: 'telephone', label: 'Phone', value: '+49 1' },
}

describe('the answers of the search', () => {
  it('are read as they are shown', () => {
    expect(readHits({ docs: [doc] })).toEqual([
      {
        ...{ collection: 'customers', label: 'Customer', id: 'a1', title: 'Anna' },
        ...{ detail: 'anna@example.com', isOff: true, isLocked: false },
        matched: { label: 'Phone', value: '+49 1' },
      },
    ])
  })

  it('that are not understood are left out', () => {
    for (const body of [undefined, null, 'text', {}, { docs: 1 }, { docs: [null, 1, {}, { id: 'a' }] }])
      expect(readHits(body)).toEqual([])
  })

  it('lead to their pages, and all of them to the list', () => {
    expect(addressOf({ collection: 'media-services', id: 'a1' })).toBe('/admin/collections/media-services/a1')
    expect(listAddress('a & b')).toBe('/admin/collections/customers?search=a+%26+b')
  })
})
