/** The names of all migrations, oldest first; each is a file of that name in this folder. */
export const migrations = [
  '20261130_134644_initial',
  '20261130_171258_clean_values',
]
