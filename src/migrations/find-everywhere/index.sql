-- What the search over everything looks into besides the search of the list: `foundBy` of customers.
CREATE INDEX customers_found_by_idx ON customers USING gin (
  search_text(address) gin_trgm_ops,
  search_text(postal_code) gin_trgm_ops,
  search_text(city) gin_trgm_ops,
  search_text(agency_id) gin_trgm_ops,
  search_text(external_id) gin_trgm_ops,
  search_text(first_name) gin_trgm_ops,
  search_text(last_name) gin_trgm_ops,
  search_text(notes) gin_trgm_ops);
