/** Names a hook that is created by a function, for `docs/hooks.md`. */
export const nameHook = <T extends (...args: never[]) => unknown>(name: string, hook: T): T =>
  Object.defineProperty(hook, 'name', { value: name })
