"""Two versions of a spec: what changed in the HTTP contract, and in the Python API."""
