-- The product's own templates, there for good. Empty columns mean the original text.
INSERT INTO email_templates (id, name, kind, created_at) VALUES
  ('019aa700-0000-7000-8000-000000000001', 'Welcome', 'welcome', now() + interval '0 milliseconds'),
  ('019aa700-0000-7000-8000-000000000002', 'Activation', 'activation', now() + interval '1 milliseconds'),
  ('019aa700-0000-7000-8000-000000000003', 'Activated', 'activated', now() + interval '2 milliseconds'),
  ('019aa700-0000-7000-8000-000000000004', 'New password requested', 'password-reset', now() + interval '3 milliseconds'),
  ('019aa700-0000-7000-8000-000000000005', 'Password changed', 'password-changed', now() + interval '4 milliseconds'),
  ('019aa700-0000-7000-8000-000000000006', 'Confirm an e-mail address', 'email-confirm', now() + interval '5 milliseconds'),
  ('019aa700-0000-7000-8000-000000000007', 'E-mail address changed', 'email-changed', now() + interval '6 milliseconds'),
  ('019aa700-0000-7000-8000-000000000008', 'Account disabled', 'account-disabled', now() + interval '7 milliseconds'),
  ('019aa700-0000-7000-8000-000000000009', 'Account enabled', 'account-enabled', now() + interval '8 milliseconds'),
  ('019aa700-0000-7000-8000-000000000010', 'Limit nearly reached', 'limit-warning', now() + interval '9 milliseconds');
