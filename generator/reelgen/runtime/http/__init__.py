"""HTTP requests and responses: building, sending, retrying, reading and logging them."""
