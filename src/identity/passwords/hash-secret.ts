import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { FairSemaphore } from '../fair-semaphore.ts'

export const hashCost = { memoryCost: 19_456, timeCost: 2 }

// The library's default is argon2id.
const parameters = { ...hashCost, parallelism: 1 }

// Hashing uses the thread pool shared with file access and name look-ups, of four threads.
export const hashSemaphore = new FairSemaphore({ atOnce: Math.min(availableParallelism(), 4), waiting: 50 })

/**
 * The PHC string (argon2id) of a password or PIN.
 * @throws Problem `unavailable` when the queue is full
 */
export const hashSecret = (secret: string): Promise<string> =>
  hashSemaphore.run(() => hash(secret, parameters))

let nobodys: Promise<string> | undefined

/** Whether the secret matches the hash. Without a hash the same work is done and the answer is false. */
export const verifySecret = async (phc: string | null, secret: string): Promise<boolean> => {
  nobodys ??= hash('nobody', parameters)
  const against = phc ?? (await nobodys)
  const fits = await hashSemaphore.run(() => verify(against, secret))
  return fits && phc !== null
}
