/** Characters of a telephone number as it is written. Patterns take a time that grows with the square of a text's length. */
export const longestTelephone = 60
