-- GraphQL names have no hyphen; REST spells choices as GraphQL does. Rows keep their values under the new names.
ALTER TYPE enum_emails_kind RENAME VALUE 'password-reset' TO 'password_reset';
ALTER TYPE enum_emails_kind RENAME VALUE 'password-changed' TO 'password_changed';
ALTER TYPE enum_emails_kind RENAME VALUE 'email-confirm' TO 'email_confirm';
ALTER TYPE enum_emails_kind RENAME VALUE 'email-changed' TO 'email_changed';
ALTER TYPE enum_emails_kind RENAME VALUE 'account-disabled' TO 'account_disabled';
ALTER TYPE enum_emails_kind RENAME VALUE 'account-enabled' TO 'account_enabled';
ALTER TYPE enum_emails_kind RENAME VALUE 'limit-warning' TO 'limit_warning';
ALTER TYPE enum_email_templates_kind RENAME VALUE 'password-reset' TO 'password_reset';
ALTER TYPE enum_email_templates_kind RENAME VALUE 'password-changed' TO 'password_changed';
ALTER TYPE enum_email_templates_kind RENAME VALUE 'email-confirm' TO 'email_confirm';
ALTER TYPE enum_email_templates_kind RENAME VALUE 'email-changed' TO 'email_changed';
ALTER TYPE enum_email_templates_kind RENAME VALUE 'account-disabled' TO 'account_disabled';
ALTER TYPE enum_email_templates_kind RENAME VALUE 'account-enabled' TO 'account_enabled';
ALTER TYPE enum_email_templates_kind RENAME VALUE 'limit-warning' TO 'limit_warning';
ALTER TYPE enum_announcements_audience RENAME VALUE 'sign-in' TO 'sign_in';
