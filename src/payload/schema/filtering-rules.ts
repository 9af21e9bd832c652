import type { Access } from 'payload'

/** The rules of collections as operations ask them, by those that stand in the configuration in their place. */
export const filteringRules = new WeakMap<Access, Access>()
