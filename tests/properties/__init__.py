"""For every operation: what the schema says, the client and the sandbox do."""
