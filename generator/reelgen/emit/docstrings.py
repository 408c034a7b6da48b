"""Docstrings: meaning, arguments with units and ranges, errors, source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..ir.model import Body, Docs, Field, Grant, Operation, Provider, Upload
from .prose import flow

WIDTH = 96

JOB = (
    "`.wait()` waits for it, `.download(path)` fetches its file, `.response` is the typed answer "
    "to this call."
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
    """Text as a docstring literal that nothing in it can end or change."""
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
    """Backslashes doubled, line ends as newlines."""
    return "\n".join(text.splitlines()).replace("\\", "\\\\")


def method_text(operation: Operation, body: Body | None, fields: Iterable[Field]) -> str:
    """What a method tells: summary, description, arguments, errors, source."""
    sections = [*_opening(operation.docs, operation.id)]
    arguments = list(_arguments(operation, body, fields))
    sections.append("\n".join(["Args:", *arguments]))
    if operation.job is not None:
        sections.append("\n".join(["Returns:", _item("Job", JOB)]))
    sections.append("\n".join(["Raises:", *_raises(operation)]))
    source = source_text(operation.docs)
    if source:
        sections.append(source)
    return "\n\n".join(sections)


def iteration_text(operation: Operation) -> str:
    """What a method that iterates tells."""
    lines = [
        f"Iterate over everything that `{operation.name}` lists, page by page as needed.",
        "",
        f"Arguments and errors are those of `{operation.name}`; `.pages()` gives whole pages.",
    ]
    return "\n".join(lines)


def upload_text(operation: Operation, upload: Upload) -> str:
    """What a method that does both steps of an upload tells."""
    lines = [
        f"`{operation.name}`, and then `{upload.second}` with the file: both steps of an upload.",
        "",
        "Arguments and errors are those of the two. Where the second fails, call",
        f"`{upload.second}` again with the id that the error names.",
    ]
    return "\n".join(lines)


def resource_text(title: str, description: str) -> str:
    """What a resource class tells."""
    return wrapped(description or f"Operations on {title}.", 4)


HTTP_CLIENT = (
    "Your own HTTP client. Its proxy, transport, limits, timeouts, headers, cookies, query "
    "parameters, credentials and event hooks apply; it is not closed."
)


def client_text(provider: Provider) -> str:
    """What a client class tells."""
    opening = f"Client of {provider.title}."
    lines = [wrapped(opening, 4), ""]
    if provider.docs.description:
        lines += [wrapped(provider.docs.description, 4), ""]
    lines.append("Args:")
    for scheme in provider.schemes:
        text = scheme.description or f"Credential of the scheme {scheme.name}."
        lines.append(_item(scheme.argument, f"{text} Left out, {scheme.variable} is read."))
        if scheme.grant is not None:
            lines += _grant_lines(scheme.grant)
    for variable in provider.server_variables:
        text = variable.description or f"`{variable.wire}` in the address."
        lines.append(_item(variable.argument, text))
    lines.append(_item("base_url", _base_url(provider)))
    lines.append(_item("http_client", HTTP_CLIENT))
    lines.append(_item("options", "Timeout, deadline, retries and the like: see `CallOptions`."))
    return "\n".join(lines)


def _base_url(provider: Provider) -> str:
    text = f"Where requests go. Left out, {provider.base_url_variable} or {provider.base_url}."
    others = [f"{url} ({said})" if said else url for url, said in provider.other_urls]
    return f"{text} Others: {', '.join(others)}." if others else text


def _grant_lines(grant: Grant) -> list[str]:
    text = "Traded with the other half for a token, which is renewed as needed."
    return [
        _item(grant.id_argument, f"{text} Left out, {grant.id_variable} is read."),
        _item(grant.secret_argument, f"Its secret. Left out, {grant.secret_variable} is read."),
    ]


def source_text(docs: Docs) -> str:
    """`Source: page (date). Note.`"""
    evidence = docs.evidence
    if evidence is None or not (evidence.doc or evidence.note or evidence.undocumented):
        return ""
    date = f" ({evidence.date})" if evidence.date else ""
    doubt = " Not documented by the provider." if evidence.undocumented else ""
    note = f" {evidence.note.strip()}" if evidence.note else ""
    return wrapped(f"Source: {evidence.doc}{date}.{note}{doubt}", 8)


def wrapped(text: str, indent: int) -> str:
    """Paragraphs broken to the line length of generated code."""
    return flow(text, WIDTH - indent)


def _opening(docs: Docs, operation_id: str) -> Iterator[str]:
    summary = docs.summary or operation_id
    yield wrapped(summary if summary[-1:] in ".!?" else f"{summary}.", 8)
    if docs.description and docs.description != docs.summary:
        yield wrapped(docs.description, 8)


def _arguments(operation: Operation, body: Body | None, fields: Iterable[Field]) -> Iterator[str]:
    for field in (*operation.parameters, *fields):
        deprecated = "Deprecated. " if field.deprecated else ""
        yield _item(field.name, f"{deprecated}{field.description}")
    if body is not None and not body.variants:
        yield _item("body", body.description or "The body of the request.")
    if body is not None and (len(body.media_types) > 1 or operation.alternatives):
        yield _item("content_type", "How the body is encoded.")
    yield _item("options", "Timeout, retries and the like, for this call alone.")


def _item(name: str, text: str) -> str:
    return flow(f"{name}: {text.strip()}".rstrip(": "), WIDTH - 8, "    ", "        ")


def _raises(operation: Operation) -> Iterator[str]:
    yield _item("RequestInvalidError", "An argument breaks a rule of the spec. Nothing was sent.")
    for answer in operation.answers:
        name = ERRORS.get(answer.status) or ("ServerError" if answer.status[:1] == "5" else "")
        if name:
            yield _item(name, f"{answer.status}: {answer.description}")
