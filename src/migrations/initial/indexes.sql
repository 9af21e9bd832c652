-- Indexes that the schema builder cannot express.

-- The tree: a subtree with what is in the trash, the children of an account in order, the accounts that are off.
CREATE INDEX customers_path_idx ON customers (path) INCLUDE (deleted_at);
CREATE INDEX customers_children_idx ON customers (parent_id, name, id) WHERE deleted_at IS NULL;
CREATE INDEX customers_disabled_idx ON customers (path) WHERE status = 'disabled' AND deleted_at IS NULL;

-- Lists in the order in which they are shown.
CREATE INDEX customers_group_created_idx ON customers (group_id, created_at DESC, id DESC);
CREATE INDEX users_pending_idx ON users (created_at DESC) WHERE activation = 'pending' AND deleted_at IS NULL;

-- The next recipients of a mailing, and how many have read a message, without reading all others.
CREATE INDEX mailing_recipients_waiting_idx ON mailing_recipients (mailing_id, user_id) WHERE state = 'waiting';
CREATE INDEX message_deliveries_read_idx ON message_deliveries (message_id) WHERE read_at IS NOT NULL;

CREATE INDEX alert_rules_texts_parent_idx ON alert_rules_texts (parent_id);

-- The product's own templates: one of each kind.
CREATE UNIQUE INDEX email_templates_one_of_a_kind_idx ON email_templates (kind) WHERE kind <> 'message';

-- What the search of each list looks into: the columns of its `listSearchableFields`.
CREATE INDEX customers_search_idx ON customers USING gin (
  name gin_trgm_ops, email gin_trgm_ops, usernames gin_trgm_ops, telephone gin_trgm_ops);
CREATE INDEX users_search_idx ON users USING gin (
  username gin_trgm_ops, email gin_trgm_ops, first_name gin_trgm_ops, last_name gin_trgm_ops);
CREATE INDEX groups_search_idx ON groups USING gin (name gin_trgm_ops, description gin_trgm_ops);
CREATE INDEX assets_search_idx ON assets USING gin (name gin_trgm_ops, external_id gin_trgm_ops);
CREATE INDEX cameras_search_idx ON cameras USING gin (name gin_trgm_ops, external_id gin_trgm_ops);
CREATE INDEX dashboards_search_idx ON dashboards USING gin (name gin_trgm_ops, external_id gin_trgm_ops);
CREATE INDEX devices_search_idx ON devices USING gin (name gin_trgm_ops, external_id gin_trgm_ops);
CREATE INDEX domains_search_idx ON domains USING gin (
  name gin_trgm_ops, external_id gin_trgm_ops, hostname gin_trgm_ops);
CREATE INDEX media_services_search_idx ON media_services USING gin (name gin_trgm_ops, external_id gin_trgm_ops);
CREATE INDEX stream_sources_search_idx ON stream_sources USING gin (
  name gin_trgm_ops, external_id gin_trgm_ops, url gin_trgm_ops);
CREATE INDEX emails_search_idx ON emails USING gin ("to" gin_trgm_ops, subject gin_trgm_ops);
CREATE INDEX email_templates_search_idx ON email_templates USING gin (name gin_trgm_ops);
CREATE INDEX messages_search_idx ON messages USING gin (title gin_trgm_ops, body gin_trgm_ops);
CREATE INDEX announcements_search_idx ON announcements USING gin (title gin_trgm_ops);
CREATE INDEX mailings_search_idx ON mailings USING gin (subject gin_trgm_ops);
CREATE INDEX events_search_idx ON events USING gin (
  type gin_trgm_ops, title gin_trgm_ops, resource_name gin_trgm_ops);
CREATE INDEX alert_rules_search_idx ON alert_rules USING gin (name gin_trgm_ops);
