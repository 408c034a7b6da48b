"""Coverage of the specs by fixtures, as a table, a page and JSON."""
