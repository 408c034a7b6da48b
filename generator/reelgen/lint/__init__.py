"""The linter of documents. It reads documents and generates nothing.

`rules.py` is the list of all rules; `run.py` has the steps: read, check, sort, suppress.
"""
