"""Parser of curl commands into requests."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlsplit

from .exchange import FORMS, FormField, SampleBody, SampleExchange

FORM, MULTIPART = FORMS

LONG = {
    **{f"--data{suffix}": "data" for suffix in ("", "-raw", "-binary", "-ascii")},
    "--request": "method",
    "--url": "url",
    "--header": "header",
    "--json": "json",
    "--data-urlencode": "encoded",
    "--form": "form",
    "--form-string": "text form",
    "--user": "user",
    "--cookie": "cookie",
    "--upload-file": "upload",
    "--get": "get",
    "--head": "head",
    "--oauth2-bearer": "bearer",
    "--url-query": "query",
}
SHORT = {
    "X": "method",
    "H": "header",
    "d": "data",
    "F": "form",
    "u": "user",
    "b": "cookie",
    "T": "upload",
    "G": "get",
    "I": "head",
}
FLAGS = {"get", "head"}
"""Options that take no value."""
SHORT_WITH_VALUE = "XHdFubTAeoOmwxEKcCyYzrQtPDhUVq"
LONG_WITH_VALUE = (
    *("--user-agent", "--referer", "--output", "--max-time", "--connect-timeout", "--write-out"),
    *("--proxy", "--cacert", "--cert", "--key", "--retry", "--retry-delay", "--cookie-jar"),
    *("--resolve", "--config", "--range", "--limit-rate", "--max-redirs", "--interface"),
    *("--aws-sigv4", "--dump-header", "--trace", "--trace-ascii", "--ciphers", "--proto"),
)


@dataclass
class CurlOptions:
    """The values of the options of a command."""

    method: str = ""
    url: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    data: list[str] = field(default_factory=list[str])
    fields: list[FormField] = field(default_factory=list[FormField])
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    is_get: bool = False
    upload: str = ""

    def add(self, name: str, value: str) -> None:
        """Apply an option."""
        if name == "method":
            self.method = value.upper()
        elif name == "url":
            self.url = self.url or value
        elif name == "header":
            header, separator, content = value.partition(":")
            if separator and content.strip():
                self.headers.append((header.strip(), content.strip()))
        elif name in ("data", "encoded"):
            self.data.append(_encoded(value) if name == "encoded" else value)
        elif name == "json":
            self.data.append(value)
            self.headers.append(("Content-Type", "application/json"))
        elif name in ("form", "text form"):
            self.fields.append(_form_field(value, may_be_file=name == "form"))
        elif name == "user":
            token = base64.b64encode(value.encode()).decode()
            self.headers.append(("Authorization", f"Basic {token}"))
        elif name == "bearer":
            self.headers.append(("Authorization", f"Bearer {value}"))
        elif name == "cookie":
            self.headers.append(("Cookie", value))
        elif name == "query":
            self.query += parse_qsl(value, keep_blank_values=True)
        elif name == "upload":
            self.upload = value
        elif name == "get":
            self.is_get = True
        elif name == "head":
            self.method = self.method or "HEAD"


def parse_command(arguments: Sequence[str]) -> SampleExchange:
    """Return the request of a command, without `curl` itself.

    Raises ValueError, whose message ends with a remedy, if it has no request.
    """
    options = CurlOptions()
    for name, value in _options(arguments):
        options.add(name, value)
    url = options.url if "://" in options.url else _with_scheme(options.url)
    if not url:
        raise ValueError("this curl command has no URL; add the URL of the request")
    address, _, query = url.partition("#")[0].partition("?")
    pairs = [*parse_qsl(query, keep_blank_values=True), *options.query]
    if options.is_get:
        pairs += [p for text in options.data for p in parse_qsl(text, keep_blank_values=True)]
    body = None if options.is_get else _body(options)
    method = options.method or ("PUT" if options.upload else "POST" if body else "GET")
    return SampleExchange(method, address, tuple(pairs), tuple(options.headers), body)


def _options(arguments: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the options that describe the request, with their values."""
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        if argument.startswith("--"):
            long, separator, joined = argument.partition("=")
            name = LONG.get(long, "")
            has_value = bool(name and name not in FLAGS) or long in LONG_WITH_VALUE
            value = joined if separator else waiting.pop(0) if has_value and waiting else ""
            if name:
                yield name, value
        elif argument.startswith("-") and len(argument) > 1:
            yield from _short_options(argument[1:], waiting)
        elif argument:
            yield "url", argument


def _short_options(letters: str, waiting: list[str]) -> Iterator[tuple[str, str]]:
    for index, letter in enumerate(letters):
        name = SHORT.get(letter, "")
        if letter in SHORT_WITH_VALUE:
            joined = letters[index + 1 :]
            value = joined or (waiting.pop(0) if waiting else "")
            if name:
                yield name, value
            return
        if name:
            yield name, ""


def _with_scheme(url: str) -> str:
    """Return a URL with a scheme: a missing one is inferred, unlike in curl."""
    if not url or url.startswith(("$", "{", "<", "/")):
        return url
    is_local = urlsplit(f"//{url}").hostname in ("localhost", "127.0.0.1")
    return f"{'http' if is_local else 'https'}://{url}"


def _encoded(value: str) -> str:
    name, separator, content = value.partition("=")
    return f"{name}={quote(content, safe='')}" if separator else quote(value, safe="")


def _form_field(value: str, *, may_be_file: bool) -> FormField:
    name, _, content = value.partition("=")
    if not may_be_file or content[:1] not in ("@", "<"):
        return FormField(name, content)
    path, *parts = content[1:].strip('"').split(";")
    kinds = [part.partition("=")[2] for part in parts if part.strip().startswith("type=")]
    file_name = path.strip('"').replace("\\", "/").rpartition("/")[2]
    return FormField(name, file_name, content[0] == "@", next(iter(kinds), ""))


def _body(options: CurlOptions) -> SampleBody | None:
    named = [v for k, v in options.headers if k.lower() == "content-type"]
    media_type = next(iter(named), "").partition(";")[0].strip().lower()
    if options.fields:
        return SampleBody(MULTIPART, form=tuple(options.fields))
    if options.upload:
        return SampleBody(media_type or "application/octet-stream")
    if not options.data:
        return None
    text = "&".join(options.data)
    if text.startswith("@"):  # a file whose content is unknown
        return SampleBody(media_type or "application/octet-stream")
    return sample_body(media_type, text)


def sample_body(media_type: str, text: str) -> SampleBody:
    """Return a body; without a media type, an object or array is JSON, any other text a form.

    Raises ValueError, with a remedy, for invalid JSON with a JSON media type.
    """
    try:
        parsed = json.loads(text)
    except ValueError as error:
        if "json" in media_type:
            position = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "it"
            raise ValueError(
                f"the body is not JSON: {position} of it; correct it, comments included"
            ) from None
        parsed = None
    if (isinstance(parsed, dict | list) and media_type in ("", FORM)) or "json" in media_type:
        return SampleBody(media_type if "json" in media_type else "application/json", json=parsed)
    if media_type in ("", FORM):
        pairs = parse_qsl(text, keep_blank_values=True)
        return SampleBody(FORM, form=tuple(FormField(name, value) for name, value in pairs))
    return SampleBody(media_type, text=text)
