"""Types, JSON Schema validation, JSON pointers and lenient parsing."""
