/** The names of all migrations, oldest first; each is a file of that name in this folder. */
export const migrations = [
  '20261121_190000_initial',
  '20261121_200000_rules_and_search',
  '20261121_220016_account_tree_and_resources',
  '20261121_220100_account_tree_rules',
  '20261121_222507_activation',
  '20261121_235857_message_mails',
  '20261122_000004_messages',
  '20261122_013727_announcements',
  '20261122_014248_alerts',
  '20261122_014353_mailings',
  '20261122_015040_email_templates',
  '20261122_020002_messages_by_filter',
  '20261122_045000_large_accounts',
  '20261122_045220_messages_keep_their_account',
]
