"""Live responses as fixtures without secrets, and where they differ from the spec."""
