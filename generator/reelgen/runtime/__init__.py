"""The runtime that generated clients share."""
