import type { Access } from 'payload'

/** The access rules that operations use, by the rules of the configuration that they replace. */
export const filteringRules = new WeakMap<Access, Access>()
