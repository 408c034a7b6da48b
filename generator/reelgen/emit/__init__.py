"""Provider -> {path: text}. Pure: nothing here reads a spec or writes a file."""


class NotEmittedError(Exception):
    """A provider that could not be written as Python; the message says what stood in the way."""

    remedy = "rename it, or report this"


class MakerEndedError(NotEmittedError):
    """A process that made models is gone."""

    remedy = "free some memory, and run this again"
