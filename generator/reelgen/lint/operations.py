"""Operations: request bodies, status codes, tags, scopes, media types."""

from __future__ import annotations

from collections.abc import Iterator
from http import HTTPStatus

from ..document.media_types import essence
from ..json_types import array_at, is_object, object_at
from ..schema.pointer import Pointer
from .nearest import nearest
from .problem import Edit, LintProblem, misspelling
from .subject import Subject

WITHOUT_BODY = ("get", "head", "trace")
MEDIA_TYPES = (
    *("application/json", "application/xml", "application/x-www-form-urlencoded"),
    *("application/octet-stream", "application/problem+json", "application/pdf"),
    *(
        "application/x-ndjson",
        "application/jsonl",
        "application/zip",
        "application/json-patch+json",
    ),
    *("application/merge-patch+json", "multipart/form-data", "multipart/mixed", "text/plain"),
    *("text/html", "text/event-stream", "text/csv", "text/xml", "image/png", "image/jpeg"),
    *("image/gif", "image/webp", "audio/mpeg", "audio/wav", "video/mp4", "video/webm"),
)
MAIN_TYPES = (
    *("application", "audio", "example", "font", "image", "message", "model", "multipart"),
    *("text", "video", "haptics", "*"),
)
STATUSES = frozenset(str(status.value) for status in HTTPStatus)


def check_get_bodies(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each request body of a method whose body has no meaning."""
    for pointer, _, operation, _ in subject.operations:
        if str(pointer[-1]).lower() in WITHOUT_BODY and "requestBody" in operation:
            message = f"a body of a {str(pointer[-1]).upper()} request has no defined meaning"
            remedy = "send it as query parameters, or use POST"
            yield LintProblem((*pointer, "requestBody"), message, remedy, key=True)


def check_successes(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each operation without a response that means success."""
    for pointer, _, operation, _ in subject.operations:
        responses = operation.get("responses")
        if not is_object(responses) or not responses:
            if subject.version != "3.0" or is_object(responses):
                where = (*pointer, "responses") if is_object(responses) else pointer
                message = "the operation has no response"
                yield LintProblem(where, message, "add the response of success", key=True)
            continue
        statuses = [status for status in responses if not status.startswith("x-")]
        if all(status.startswith(("4", "5")) for status in statuses):
            message = "the operation has no response that means success"
            yield LintProblem((*pointer, "responses"), message, "add one, such as 200", key=True)


def check_registered_statuses(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each status code below 400 that is not registered."""
    for pointer, _, operation, _ in subject.operations:
        for status in object_at(operation, "responses"):
            is_code = len(status) == 3 and status.isdecimal() and status[0] in "123"
            if is_code and status not in STATUSES:
                message = f"HTTP has no status {status}"
                where = (*pointer, "responses", status)
                yield LintProblem(where, message, "correct the status", key=True)


def check_tags(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each tag that is not defined by the document, if it defines any."""
    tags = [tag.get("name") for tag in array_at(subject.data, "tags") if is_object(tag)]
    names = [name for name in tags if isinstance(name, str)]
    if not names:
        return
    for pointer, _, operation, _ in subject.operations:
        for index, tag in enumerate(array_at(operation, "tags")):
            if isinstance(tag, str) and tag not in names:
                where = (*pointer, "tags", index)
                suggestion = nearest(tag, names, shortest=3)
                remedy = "add it to `tags` of the document"
                yield misspelling(where, f"tag {tag!r} is not defined", suggestion, remedy)


def check_duplicate_tags(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each tag that the document has twice."""
    seen: set[str] = set()
    for index, tag in enumerate(array_at(subject.data, "tags")):
        name = tag.get("name") if is_object(tag) else None
        if isinstance(name, str):
            if name in seen:
                message = f"tag {name!r} is defined twice"
                yield LintProblem(("tags", index, "name"), message, "remove one of the two")
            seen.add(name)


def check_scopes(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each scope of OAuth2 that its scheme does not define."""
    schemes = object_at(object_at(subject.data, "components"), "securitySchemes")
    scopes = {name: _scopes(subject.target(scheme)) for name, scheme in schemes.items()}
    for node in subject.objects_with("security"):
        for number, requirement in enumerate(array_at(node.value, "security")):
            for name in requirement if is_object(requirement) else ():
                defined = scopes.get(name)
                for index, scope in enumerate(array_at(requirement, name)):
                    if defined is not None and scope not in defined:
                        where = (*node.pointer, "security", number, name, index)
                        suggestion = nearest(str(scope), defined)
                        message = f"scope {scope!r} is not defined by {name!r}"
                        remedy = "define it in the scheme's flows"
                        yield misspelling(where, message, suggestion, remedy)


def _scopes(scheme: dict[str, object]) -> list[str] | None:
    """Return the scopes that a scheme defines; None where it is not OAuth2."""
    if scheme.get("type") != "oauth2":
        return None
    flows = object_at(scheme, "flows")
    return [scope for flow in flows.values() for scope in object_at(flow, "scopes")]


SCHEMES = (
    *("basic", "bearer", "digest", "hoba", "mutual", "negotiate", "oauth", "privatetoken"),
    *("scram-sha-1", "scram-sha-256", "vapid", "dpop", "gnap", "concealed", "hawk", "apikey"),
)
"""Registered authentication schemes of HTTP, and two that are common."""


def check_schemes(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each misspelling of a registered authentication scheme of HTTP."""
    schemes = object_at(object_at(subject.data, "components"), "securitySchemes")
    for name, written in schemes.items():
        scheme = subject.target(written)
        value = scheme.get("scheme")
        if scheme.get("type") == "http" and isinstance(value, str):
            suggestion = None if value.lower() in SCHEMES else nearest(value.lower(), SCHEMES)
            if suggestion is not None:
                where = ("components", "securitySchemes", name, "scheme")
                message = f"HTTP has no authentication scheme {value!r}"
                yield misspelling(where, message, suggestion)


def check_media_types(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each invalid media type, and each misspelling of a common one."""
    for node in subject.objects_with("content"):
        for written in object_at(node.value, "content"):
            problem = _media_type_problem((*node.pointer, "content", written), written)
            if problem is not None and node.pointer[-1:] != ("components",):
                yield problem


def _media_type_problem(where: Pointer, written: str) -> LintProblem | None:
    bare = essence(written)
    if bare in MEDIA_TYPES or bare == "*/*":
        return None
    suggestion = nearest(bare, MEDIA_TYPES, most=1)
    main, slash, subtype = bare.partition("/")
    vendor = subtype.startswith(("x-", "vnd.")) or "*" in bare
    if suggestion is not None and not (vendor and main in MAIN_TYPES) and bare.count("/") <= 1:
        if main in MAIN_TYPES and slash and subtype in _OTHER_SUBTYPES:
            return None
        message = f"media type {written!r} is not registered"
        edit = Edit(where, written.lower().replace(bare, suggestion, 1), key=True)
        return LintProblem(where, message, f"write `{suggestion}`", key=True, edit=edit)
    if not slash or not subtype or (main not in MAIN_TYPES and not main.startswith("x-")):
        message = f"{written!r} is not a media type"
        return LintProblem(where, message, "write type/subtype, such as application/json", key=True)
    return None


_OTHER_SUBTYPES = frozenset(
    {"json5", "jsonc", "json-seq", "jsonp", "xhtml", "x-zip", "gzip", "wave", "x-wav", "mpeg4"}
    | {"jpg", "mp3", "mp2", "mpeg", "bmp", "css", "tsv", "json5", "cbor", "webmanifest", "avif"}
)
"""Subtypes that are similar to others but intended."""


def check_ids(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each operationId of an event that another operation has."""
    first: dict[str, Pointer] = {}
    paths = len(subject.path_operations)
    for index, (pointer, _, operation, _) in enumerate(subject.operations):
        name = operation.get("operationId")
        if isinstance(name, str):
            if name in first and index >= paths and first[name] != pointer:
                message = f"operationId {name!r} is used twice"
                yield LintProblem((*pointer, "operationId"), message, "rename one of the two")
            first.setdefault(name, pointer)
