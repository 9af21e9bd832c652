const minute = 60_000

/**
 * How long the mail server may take, never less than RFC 5321, 4.5.3.2 asks for: five minutes to greet, and for each
 * later answer ten, which is what the end of the data needs: a server that has got all of a mail may deliver it though
 * nobody waits for its answer any more.
 */
export const smtpTimeouts = {
  connectionTimeout: 7 * minute,
  greetingTimeout: 5 * minute,
  socketTimeout: 10 * minute,
}

/** For a whole conversation: a server that goes on answering little by little must not hold a mail for ever. */
export const conversationTimeout = 60 * minute
