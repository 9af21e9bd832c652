/** Gives a hook that a function makes the name by which `docs/hooks.md` lists it. */
export const nameHook = <T extends (...args: never[]) => unknown>(name: string, hook: T): T =>
  Object.defineProperty(hook, 'name', { value: name })
