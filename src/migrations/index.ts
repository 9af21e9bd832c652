/** The names of all migrations, oldest first; each is a file of that name in this folder. */
export const migrations = [
  '20261130_134644_initial',
  '20261130_170556_mail_purpose_and_refusals',
  '20261130_171500_find_exactly',
  '20261130_171854_add_email_taken_mail',
  '20261130_171854_add_email_taken_mail_template',
  '20261130_172837_underscores',
  '20261130_180500_clean_values',
  '20261130_184022_reset_requests',
  '20261130_202500_find_everywhere',
  '20261130_202647_passwords_by_staff',
  '20261130_203031_text_per_language',
  '20261130_204422_brand_and_product_areas',
  '20261130_210047_saved_views',
  '20261130_211954_sign_in_days',
]
