"""What the fixtures show of the specs: measured, as a table, a page and JSON."""
