"""The differences between two versions of a spec, in the HTTP contract and the Python API."""
