import { existsSync } from 'node:fs'

/** Import this first: settings of a file `.env` apply where the environment does not set them. */
if (existsSync('.env')) {
  if (process.loadEnvFile) process.loadEnvFile('.env')
  else
    process.stderr.write('This Node is too old to read .env; set the variables in the environment instead.\n')
}
