"""Docstrings: HTTP call, arguments with units and ranges, errors, source."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator

from ..ir.model import (
    ClientCredentials,
    ClientMethod,
    Docs,
    Field,
    MethodBody,
    Provider,
    UploadMethod,
)
from .wrap_markdown import flow

WIDTH = 96

JOB = (
    "`.wait()` waits for the result, `.download(path)` saves its file, `.response` is the parsed "
    "response to this call."
)

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "402": "PaymentRequiredError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


def quoted(text: str, indent: int) -> str:
    """Return the text as a docstring literal, with quotes and backslashes escaped."""
    safe = _plain(text)
    if not safe.replace("\n", "").isprintable():
        safe = "".join(c if c == "\n" or c.isprintable() else _escaped(c) for c in safe)
    safe = re.sub(r'"(?="|\Z)', r'\\"', safe)
    pad = " " * indent
    lines = [f"{pad}{line}".rstrip() for line in safe.split("\n")]
    body = "\n".join(lines).lstrip()
    closing = f"\n{pad}" if "\n" in body else ""
    return f'"""{body}{closing}"""'


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode()


def _plain(text: str) -> str:
    """Return the text with backslashes doubled and line ends as newlines."""
    return "\n".join(text.splitlines()).replace("\\", "\\\\")


def method_text(
    operation: ClientMethod,
    body: MethodBody | None,
    fields: Iterable[Field],
    example: str = "",
) -> str:
    """Return the docstring of a method: call, description, arguments, example, errors, source."""
    sections = [*_opening(operation)]
    arguments = list(_arguments(operation, body, fields))
    sections.append("\n".join(["Args:", *arguments]))
    if example:
        sections.append("\n".join(["Example:", textwrap.indent(example, "    ")]))
    if operation.job is not None:
        sections.append("\n".join(["Returns:", _item("Job", JOB)]))
    sections.append("\n".join(["Raises:", *_raises(operation)]))
    source = source_text(operation.docs)
    if source:
        sections.append(source)
    return "\n\n".join(sections)


def iteration_text(operation: ClientMethod) -> str:
    """Return the docstring of a method that iterates over a list."""
    lines = [
        f"Iterate over all items of `{operation.name}`, fetching pages as needed.",
        _http_call(operation),
        "",
        f"Arguments and errors are those of `{operation.name}`; `.pages()` iterates over pages.",
    ]
    return "\n".join(lines)


def upload_text(operation: ClientMethod, upload: UploadMethod) -> str:
    """Return the docstring of a method that makes both requests of an upload."""
    lines = [
        f"Upload a file: call `{operation.name}`, then `{upload.second}` with the file.",
        _http_call(operation),
        "",
        "Arguments and errors are those of the two methods. If the second request fails, call",
        f"`{upload.second}` again with the id in the error.",
    ]
    return "\n".join(lines)


def resource_text(title: str, description: str) -> str:
    """Return the docstring of a resource class."""
    return wrapped(description or f"Operations on {title}.", 4)


HTTP_CLIENT = (
    "A client of httpx or httpx2. Its proxy, transport, limits, timeouts, headers, cookies, query "
    "parameters, credentials and event hooks are used; it is not closed."
)


def client_text(provider: Provider) -> str:
    """Return the docstring of a client class."""
    opening = f"Client for {provider.title}."
    lines = [wrapped(opening, 4), ""]
    if provider.docs.description:
        lines += [wrapped(provider.docs.description, 4), ""]
    lines.append("Args:")
    for scheme in provider.schemes:
        text = scheme.description or f"Credential for the security scheme {scheme.name}."
        lines.append(_item(scheme.argument, f"{text} {_variable_default(scheme.variable)}"))
        if scheme.grant is not None:
            lines += _grant_lines(scheme.grant)
    for variable in provider.server_variables:
        text = variable.description or f"`{variable.wire}` in the base URL."
        lines.append(_item(variable.argument, text))
    lines.append(_item("base_url", _base_url(provider)))
    lines.append(_item("http_client", HTTP_CLIENT))
    lines.append(
        _item("options", "Timeout, deadline, retries and other options: see `CallOptions`.")
    )
    return "\n".join(lines)


def _base_url(provider: Provider) -> str:
    variable = provider.base_url_variable
    text = f"Base URL. Defaults to the {variable} environment variable or {provider.base_url}."
    others = [f"{url} ({name})" if name else url for url, name in provider.other_urls]
    return f"{text} Others: {', '.join(others)}." if others else text


def _variable_default(variable: str) -> str:
    return f"Defaults to the {variable} environment variable."


def _grant_lines(grant: ClientCredentials) -> list[str]:
    text = (
        "OAuth2 client id. Exchanged, with the secret, for an access token that is refreshed "
        "automatically."
    )
    secret = f"OAuth2 client secret. {_variable_default(grant.secret_variable)}"
    return [
        _item(grant.id_argument, f"{text} {_variable_default(grant.id_variable)}"),
        _item(grant.secret_argument, secret),
    ]


def source_text(docs: Docs) -> str:
    """Return `Source: URL (date).` where a reader can open it, and the undocumented facts."""
    evidence = docs.evidence
    if evidence is None:
        return ""
    url = evidence.doc if re.fullmatch(r"https?://\S+", evidence.doc) else ""
    date = f" ({evidence.date})" if evidence.date else ""
    parts = [f"Source: {url}{date}."] if url else []
    parts += [evidence.note.strip()] if evidence.note else []
    parts += ["Not documented by the provider."] if evidence.undocumented else []
    return wrapped(" ".join(parts), 8)


def wrapped(text: str, indent: int) -> str:
    """Return paragraphs wrapped to the line length of generated code."""
    return flow(text, WIDTH - indent)


def _opening(operation: ClientMethod) -> Iterator[str]:
    docs = operation.docs
    summary = docs.summary or operation.id
    sentence = wrapped(summary if summary[-1:] in ".!?" else f"{summary}.", 8)
    yield f"{sentence}\n{_http_call(operation)}"
    if docs.description and docs.description != docs.summary:
        yield wrapped(docs.description, 8)


def _http_call(operation: ClientMethod) -> str:
    """Return the call as Markdown code: `POST /v2/videos`."""
    path = " ".join(operation.path.replace("`", "'").split())
    return f"`{operation.method} {path}`"


def _arguments(
    operation: ClientMethod, body: MethodBody | None, fields: Iterable[Field]
) -> Iterator[str]:
    for field in (*operation.parameters, *fields):
        deprecated = "Deprecated. " if field.deprecated else ""
        yield _item(field.name, f"{deprecated}{field.description}")
    if body is not None and not body.variants:
        yield _item("body", body.description or "The request body.")
    if body is not None and (len(body.media_types) > 1 or operation.alternatives):
        yield _item("content_type", "Media type of the request body.")
    yield _item("options", "Options for this call only, such as timeout and retries.")


def _item(name: str, text: str) -> str:
    return flow(f"{name}: {text.strip()}".rstrip(": "), WIDTH - 8, "    ", "        ")


def _raises(operation: ClientMethod) -> Iterator[str]:
    yield _item("RequestInvalidError", "An argument is invalid; no request was sent.")
    for response in operation.responses:
        name = ERRORS.get(response.status) or ("ServerError" if response.status[:1] == "5" else "")
        if name:
            yield _item(name, f"{response.status}: {response.description}")
