"""The command line of the clients: providers, resources and operations as commands.

It is built from the manifests beside the clients, and calls the same methods. It needs typer and
rich; no other part of the runtime does.
"""
