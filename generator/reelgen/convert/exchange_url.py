"""URLs of exchanges, split into server and path template."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from ..ir.inflection import singular
from .exchange import SampleExchange

_VERSION = re.compile(r"v\d+(?:[._]\d+)*(?:(?:alpha|beta|rc)\d*)?|\d{4}-\d{2}-\d{2}", re.I)
_UUID = re.compile(r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}", re.I)
_NUMBER = re.compile(r"\d+")
_TOKEN = re.compile(r"(?=(?:.*?\d+[A-Za-z_-]+){2}.*\d|[0-9a-f]*$)(?=.*\d)[A-Za-z0-9_-]{16,}")
"""Matches a long segment of letters and digits: an id, such as `vid_9f8e7d6c5b4a3210`."""
_TEMPLATE = re.compile(
    r"\{+(?P<braces>[^{}]+)\}+|<(?P<angles>[^<>]+)>|\$\{?(?P<dollar>\w+)\}?|:(?P<colon>\w+)"
)


class ExchangeUrl(NamedTuple):
    """The URL of an exchange in parts."""

    origin: str
    """Scheme and host; empty for a URL that begins with a variable."""
    segments: tuple[str, ...]
    """The path segments, with parameters in braces."""
    values: tuple[tuple[str, str], ...]
    """The path parameters with their values in the source; variables are omitted."""

    @property
    def path(self) -> str:
        """The path template."""
        return "/" + "/".join(self.segments)


def parse_url(exchange: SampleExchange) -> ExchangeUrl:
    """Return the URL of an exchange with ids replaced by parameters."""
    origin, path = _origin(exchange.url)
    segments: list[str] = []
    values: list[tuple[str, str]] = []
    for segment in filter(None, path.split("/")):
        template = _TEMPLATE.fullmatch(segment)
        if template is None and not _is_id(segment):
            segments.append(unquote(segment) if "{" not in segment else segment)
            continue
        given = next((name for name in template.groups() if name), "") if template else ""
        name = _parameter_name(given, segments, {name for name, _ in values})
        segments.append(f"{{{name}}}")
        values.append((name, "" if template else unquote(segment)))
    return ExchangeUrl(origin, tuple(segments), tuple(values))


def _origin(url: str) -> tuple[str, str]:
    """Return origin and path of a URL, which may begin with a variable such as `{{url}}`."""
    variable = re.match(r"(?:\{\{[^{}]+\}\}|\$\{?\w+\}?|<[^<>]+>)(?=/|$)", url)
    if variable:
        return "", url[variable.end() :]
    scheme, _, behind = url.partition("://")
    authority, slash, path = behind.partition("/")
    host = authority.rpartition("@")[2]
    if not re.fullmatch(r"[\w.\-:\[\]]+", host):  # a host with a variable in it
        return "", slash + path
    return f"{scheme}://{host}", slash + path


def _is_id(segment: str) -> bool:
    forms = (_UUID, _NUMBER, _TOKEN)
    return any(form.fullmatch(segment) for form in forms) and not _VERSION.fullmatch(segment)


def _parameter_name(given: str, segments: Sequence[str], taken: set[str]) -> str:
    """Return the given name of a parameter, or one derived from the preceding segment."""
    name = re.sub(r"\W+", "_", given).strip("_")
    if not name:
        before = segments[-1] if segments and not segments[-1].startswith("{") else ""
        noun = re.sub(r"\W+", "_", before).strip("_")
        name = f"{singular(noun.lower())}_id" if noun else "id"
    number, unique = 2, name
    while unique in taken:
        number, unique = number + 1, f"{name}_{number}"
    return unique


def common_base(urls: Sequence[ExchangeUrl]) -> tuple[str, ...]:
    """Return the leading segments that all paths share, which belong to the server.

    They end at a version segment, and never include the last literal segment of a path.
    """
    shared: list[str] = []
    for group in zip(*(_leading(url.segments) for url in urls), strict=False):
        if len({*group}) > 1:
            break
        shared.append(group[0])
    versions = [i for i, segment in enumerate(shared) if _VERSION.fullmatch(segment)]
    return tuple(shared[: versions[0] + 1] if versions else shared)


def _leading(segments: Sequence[str]) -> Sequence[str]:
    """Return the segments before the first parameter, without the name of its resource."""
    literal: list[str] = []
    for segment in segments:
        if segment.startswith("{"):
            break
        literal.append(segment)
    return literal[:-1]


def host_of(origin: str) -> str:
    """Return the host of an origin without its port."""
    return urlsplit(origin).hostname or ""
