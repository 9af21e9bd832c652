-- Lists are sorted as people expect, and searched without case, accents and Unicode forms.

SELECT sort_texts('customers');
SELECT sort_texts('users');
SELECT sort_texts('groups');
SELECT sort_texts('assets');
SELECT sort_texts('cameras');
SELECT sort_texts('dashboards');
SELECT sort_texts('devices');
SELECT sort_texts('domains');
SELECT sort_texts('media_services');
SELECT sort_texts('stream_sources');
SELECT sort_texts('emails');
SELECT sort_texts('email_templates');
SELECT sort_texts('messages');
SELECT sort_texts('announcements');
SELECT sort_texts('mailings');
SELECT sort_texts('events');
SELECT sort_texts('alert_rules');

DROP INDEX customers_search_idx;
CREATE INDEX customers_search_idx ON customers USING gin (
  search_text(name) gin_trgm_ops,
  search_text(email) gin_trgm_ops,
  search_text(usernames) gin_trgm_ops,
  search_text(telephone) gin_trgm_ops);
DROP INDEX users_search_idx;
CREATE INDEX users_search_idx ON users USING gin (
  search_text(username) gin_trgm_ops,
  search_text(email) gin_trgm_ops,
  search_text(first_name) gin_trgm_ops,
  search_text(last_name) gin_trgm_ops);
DROP INDEX groups_search_idx;
CREATE INDEX groups_search_idx ON groups USING gin (
  search_text(name) gin_trgm_ops,
  search_text(description) gin_trgm_ops);
DROP INDEX assets_search_idx;
CREATE INDEX assets_search_idx ON assets USING gin (
  search_text(name) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops);
DROP INDEX cameras_search_idx;
CREATE INDEX cameras_search_idx ON cameras USING gin (
  search_text(name) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops);
DROP INDEX dashboards_search_idx;
CREATE INDEX dashboards_search_idx ON dashboards USING gin (
  search_text(name) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops);
DROP INDEX devices_search_idx;
CREATE INDEX devices_search_idx ON devices USING gin (
  search_text(name) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops);
DROP INDEX domains_search_idx;
CREATE INDEX domains_search_idx ON domains USING gin (
  search_text(name) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops,
  search_text(hostname) gin_trgm_ops);
DROP INDEX media_services_search_idx;
CREATE INDEX media_services_search_idx ON media_services USING gin (
  search_text(name) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops);
DROP INDEX stream_sources_search_idx;
CREATE INDEX stream_sources_search_idx ON stream_sources USING gin (
  search_text(name) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops,
  search_text(url) gin_trgm_ops);
DROP INDEX emails_search_idx;
CREATE INDEX emails_search_idx ON emails USING gin (
  search_text("to") gin_trgm_ops,
  search_text(subject) gin_trgm_ops);
DROP INDEX email_templates_search_idx;
CREATE INDEX email_templates_search_idx ON email_templates USING gin (search_text(name) gin_trgm_ops);
DROP INDEX messages_search_idx;
CREATE INDEX messages_search_idx ON messages USING gin (
  search_text(title) gin_trgm_ops,
  search_text(body) gin_trgm_ops);
DROP INDEX announcements_search_idx;
CREATE INDEX announcements_search_idx ON announcements USING gin (search_text(title) gin_trgm_ops);
DROP INDEX mailings_search_idx;
CREATE INDEX mailings_search_idx ON mailings USING gin (search_text(subject) gin_trgm_ops);
DROP INDEX events_search_idx;
CREATE INDEX events_search_idx ON events USING gin (
  search_text(type) gin_trgm_ops,
  search_text(title) gin_trgm_ops,
  search_text(resource_name) gin_trgm_ops);
DROP INDEX alert_rules_search_idx;
CREATE INDEX alert_rules_search_idx ON alert_rules USING gin (search_text(name) gin_trgm_ops);
