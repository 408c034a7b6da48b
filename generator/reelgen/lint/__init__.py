"""Every mistake in a document, named before it costs anything. Reads documents, generates nothing.

`rules.py` is the list of all rules; `run.py` is the recipe: read, check, sort, suppress.
"""
