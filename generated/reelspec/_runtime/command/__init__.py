# Made by reelgen from its runtime; do not edit, run `reelgen generate`. sha256:cf69207e75f9
"""The command line of the clients: providers, resources and operations as commands.

It is read from the manifests that stand beside the clients, and calls the same methods. It needs
typer and rich; nothing else of the runtime does.
"""
