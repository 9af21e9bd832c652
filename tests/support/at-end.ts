const closers: (() => Promise<void>)[] = []

/**
 * Registers a closer to be called when the test file ends, last registered first; unlike `afterAll` it may be called
 * from anywhere.
 */
export const atEnd = (close: () => Promise<void>): void => {
  closers.push(close)
}

export const closeAll = async (): Promise<void> => {
  for (let close = closers.pop(); close; close = closers.pop()) await close()
}
