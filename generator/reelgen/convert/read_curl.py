"""Reader of curl commands, alone or in documentation, with the responses below them."""

from __future__ import annotations

import re
from dataclasses import replace

from ..findings import Finding, SpecInvalidError
from ..source import Source
from .curl_command import parse_command
from .exchange import SampleExchange
from .positions import located
from .response_text import response_below
from .shell_words import ShellWords, UnclosedQuoteError

_COMMAND = re.compile(
    r"^[ \t]*(?:[$>#%] )?(?:```\w*[ \t]*|`)?(?P<curl>curl(?:\.exe)?)(?=[ \t\\^])", re.M
)


def has_commands(text: str) -> bool:
    """Return whether a text contains a curl command."""
    return _COMMAND.search(text) is not None


def read_curl(source: Source) -> tuple[SampleExchange, ...]:
    """Return the exchanges of a text. Raises SpecInvalidError for a command without a request."""
    starts = [match.start("curl") for match in _COMMAND.finditer(source.text)]
    ends = [*starts[1:], len(source.text)]
    return tuple(_exchange(source, start, end) for start, end in zip(starts, ends, strict=True))


def _exchange(source: Source, start: int, end: int) -> SampleExchange:
    reader = ShellWords(source.text, start)
    try:
        exchange = parse_command(reader.read()[1:])
    except UnclosedQuoteError as error:
        remedy = "add the closing quote"
        finding = Finding(located(source, error.start), str(error), remedy)
        raise SpecInvalidError([finding]) from None
    except ValueError as error:
        message, _, remedy = str(error).partition("; ")
        raise SpecInvalidError([Finding(located(source, start), message, remedy)]) from None
    return replace(exchange, response=response_below(source.text[reader.position : end]))
