"""Provider -> {path: text}. Pure: nothing here reads a spec or writes a file."""


class NotEmittedError(Exception):
    """A provider that could not be rendered as Python; the message has the reason."""

    remedy = "rename or simplify it, or leave it out with --overlay or --keep-going"

    def __init__(self, message: str, *, schema: str = "", file: str = "") -> None:
        super().__init__(message)
        self.schema = schema
        """The Python name of the schema that was refused; empty if unknown."""
        self.file = file
        """The generated file that was refused, relative to the output; empty if unknown."""


class WorkerEndedError(NotEmittedError):
    """A worker process that ended before its result."""

    remedy = "free some memory, and run this again"
