import { existsSync } from 'node:fs'

/** Import this first: settings in a file `.env` count where the environment itself says nothing. */
if (existsSync('.env')) {
  if (process.loadEnvFile) process.loadEnvFile('.env')
  else
    process.stderr.write('This Node is too old to read .env; set the variables in the environment instead.\n')
}
