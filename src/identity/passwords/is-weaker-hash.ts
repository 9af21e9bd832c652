/** The cost of argon2id: KiB of memory and iterations. */
export type HashCost = { memoryCost: number; timeCost: number }

const argon2id = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/

/** Whether a PHC string was created with less than the current cost, or by another algorithm. */
export const isWeakerHash = (phc: string, { memoryCost, timeCost }: HashCost): boolean => {
  const [, memory, passes] = argon2id.exec(phc) ?? []
  return Number(memory ?? 0) < memoryCost || Number(passes ?? 0) < timeCost
}
