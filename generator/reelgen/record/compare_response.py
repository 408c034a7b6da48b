"""Comparison of a response with its spec: status, headers, media type, then the body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..document.media_types import is_json
from ..fixtures.fixture import Exchange
from ..json_types import JsonObject, object_at
from ..schema.pointer import Pointer
from ..validation import Api, Route, json_media_type, validate_value
from ..validation.parsed_request import coerced
from .capture_transport import HttpExchange
from .change import Change, Kind
from .compare_body import DescribedBody, body_changes, missed_fields
from .join_causes import joined_in_body
from .read_body import Body, Unreadable, bodies, is_stream
from .redact import Redactor
from .value_outline import media_type_text, rule_text


@dataclass(frozen=True)
class Comparison:
    """The context of the comparison of one response."""

    api: Api
    route: Route
    exchange: HttpExchange
    redactor: Redactor

    def change(self, kind: Kind, detail: str, pointer: Pointer, *, path: str = "") -> Change:
        """Return a change at a key of the spec."""
        where = self.api.source.locate(pointer, key=True)
        return Change(self.route.id, self.exchange.status, kind, path, detail, where, rule=pointer)


def changes(
    api: Api,
    route: Route,
    exchange: HttpExchange,
    redactor: Redactor,
    earlier: Iterable[Exchange] = (),
) -> Iterator[Change]:
    """Yield every difference between a response and its spec.

    Args:
        api: The API of the operation.
        route: The operation.
        exchange: The response as it was received, with its secrets.
        redactor: A redactor that has learned the secrets of the response.
        earlier: Fixtures of the operation, to find fields that disappeared.
    """
    comparison = Comparison(api, route, exchange, redactor)
    key = route.response_key(exchange.status)
    pointer = (*route.pointer, "responses")
    if key is None:
        documented = ", ".join(route.responses) or "none"
        change = comparison.change("new status", f"the spec has {documented}", pointer)
        yield _with_body(comparison, change)
        return
    response = object_at(route.responses, key)
    pointer = (*pointer, key)
    yield from _header_changes(comparison, response, pointer)
    yield from _content_changes(comparison, response, pointer, earlier)


def _with_body(comparison: Comparison, change: Change) -> Change:
    """Return a change whose `seen` is the media type and redacted body of its response."""
    exchange = comparison.exchange
    shown = (
        comparison.redactor.body(exchange.response_content, exchange.response_type)
        if exchange.response_content
        else None
    )
    seen = (exchange.media_type, shown)
    return Change(
        change.operation, change.status, change.kind, change.path, change.detail, change.location,
        rule=change.rule, seen=seen,
    )  # fmt: skip


def _header_changes(
    comparison: Comparison, response: JsonObject, pointer: Pointer
) -> Iterator[Change]:
    received = {name.lower(): value for name, value in comparison.exchange.response_headers}
    for name, header in object_at(response, "headers").items():
        where = (*pointer, "headers", name)
        if name.lower() == "content-type":
            continue  # OpenAPI describes it under `content`
        if name.lower() not in received:
            if object_at({"h": header}, "h").get("required") is True:
                yield comparison.change("missing header", "the spec requires it", where, path=name)
            continue
        yield from _header_violations(comparison, header, received[name.lower()], name, where)


def _header_violations(
    comparison: Comparison, header: JsonObject, text: str, name: str, pointer: Pointer
) -> Iterator[Change]:
    api, schema = comparison.api, header.get("schema")
    if schema is None:
        return
    value = coerced(text, schema, api.schemas)
    violations = validate_value(
        api, schema, value, part="header", rule=(*pointer, "schema"), direction="response"
    )
    for violation in violations[:1]:
        rule = api.source.value(violation.rule)
        detail = f"violates {rule_text(str(violation.rule[-1]), rule)}"
        yield comparison.change("broken rule", detail, violation.rule, path=f"header {name}")


def _content_changes(
    comparison: Comparison, response: JsonObject, pointer: Pointer, earlier: Iterable[Exchange]
) -> Iterator[Change]:
    exchange, content = comparison.exchange, object_at(response, "content")
    if exchange.method == "HEAD" or exchange.status == 304:
        return
    if not exchange.response_content:
        if content:
            kinds = ", ".join(content)
            yield comparison.change("missing body", f"the spec has {kinds}", (*pointer, "content"))
        return
    if not content:
        if exchange.status < 400:  # errors are often documented by their status alone
            detail = f"{media_type_text(exchange.media_type)} where the spec has no body"
            yield _with_body(comparison, comparison.change("new content type", detail, pointer))
        return
    media_type = documented_media_type(content, exchange.media_type)
    if media_type is None:
        detail = f"{media_type_text(exchange.media_type)} where the spec has {', '.join(content)}"
        where = (*pointer, "content")
        yield _with_body(comparison, comparison.change("new content type", detail, where))
        if exchange.media_type and not is_json(exchange.media_type):
            return
        media_type = json_media_type(content)
    yield from _body_changes(comparison, content, media_type, pointer, earlier)


def documented_media_type(content: JsonObject, media_type: str) -> str | None:
    """Return the key of `content` that matches a media type, such as `image/*`."""
    keys = {key.partition(";")[0].strip().lower(): key for key in content}
    for candidate in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        if candidate in keys:
            return keys[candidate]
    return None


def _body_changes(
    comparison: Comparison,
    content: JsonObject,
    media_type: str,
    pointer: Pointer,
    earlier: Iterable[Exchange],
) -> Iterator[Change]:
    if not (is_json(media_type) or is_stream(media_type)):
        return
    where = (*pointer, "content", media_type)
    described = _described(comparison.api, object_at(content, media_type), where)
    if described is None:
        return
    for body in bodies(comparison.exchange, comparison.redactor, described.schema, media_type):
        if isinstance(body, Unreadable):
            yield comparison.change("changed type", body.reason, where)
            return
        yield from _of_body(comparison, described, body)
        if is_json(media_type):
            yield from _missed(comparison, described, body, earlier)


def _described(api: Api, media: JsonObject, pointer: Pointer) -> DescribedBody | None:
    """Return the schema of a body, or of the data of each stream item; None without a schema."""
    keyword = "itemSchema" if "itemSchema" in media else "schema"
    if keyword not in media:
        return None
    schema, pointer = media[keyword], (*pointer, keyword)
    if keyword == "itemSchema":  # of an event, whose data is JSON text
        data = object_at(api.schemas.flat(api.schemas.child(schema, "data")), "contentSchema")
        if data:
            schema, pointer = data, (*pointer, "properties", "data", "contentSchema")
    return DescribedBody(api.schemas, schema, pointer)


def _of_body(comparison: Comparison, described: DescribedBody, body: Body) -> Iterator[Change]:
    source = comparison.api.source
    differences = [*body_changes(comparison.api, described, body)]
    for difference in joined_in_body(described, body, differences):
        where = source.locate(difference.pointer, key=difference.is_key)
        yield Change(
            comparison.route.id, comparison.exchange.status, difference.kind, difference.path,
            difference.detail, where, rule=difference.rule, seen=difference.seen,
        )  # fmt: skip


def _missed(
    comparison: Comparison, described: DescribedBody, body: Body, earlier: Iterable[Exchange]
) -> Iterator[Change]:
    status = comparison.exchange.status
    for path, pointer in missed_fields(described, body, status, earlier):
        where = comparison.api.source.locate(pointer)
        detail = "every earlier fixture of this response has it"
        yield Change(comparison.route.id, status, "no longer seen", path, detail, where, weak=True)
