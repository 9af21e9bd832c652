/** What argon2id costs: KiB of memory and passes over it. */
export type HashCost = { memoryCost: number; timeCost: number }

const argon2id = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/

/** Whether a PHC string was made with less than today's cost, or by another algorithm. */
export const isWeakerHash = (phc: string, { memoryCost, timeCost }: HashCost): boolean => {
  const [, memory, passes] = argon2id.exec(phc) ?? []
  return Number(memory ?? 0) < memoryCost || Number(passes ?? 0) < timeCost
}
