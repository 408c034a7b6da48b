"""Inference of one operation from its exchanges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ..document.path_items import path_names
from ..json_types import JsonObject, is_array
from ..schema.pointer import Pointer
from ..schema.walk import rewrite_schema
from .conversion import Question
from .credentials import is_key, is_standard, schemes_of
from .exchange import SampleBody, SampleExchange, SampleParameter
from .exchange_url import ExchangeUrl
from .infer_schema import Report, infer_schema

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d+)?")


@dataclass
class OperationSamples:
    """The exchanges of one method and path template."""

    path: str
    method: str
    server: str
    """The server, if it is not that of the document."""
    samples: list[tuple[SampleExchange, ExchangeUrl]] = field(
        default_factory=list[tuple[SampleExchange, ExchangeUrl]]
    )

    @property
    def pointer(self) -> Pointer:
        """The pointer to the operation."""
        return ("paths", self.path, self.method.lower())

    @property
    def exchanges(self) -> list[SampleExchange]:
        """The exchanges of the operation."""
        return [exchange for exchange, _ in self.samples]

    def operation(self, schemes: JsonObject, questions: list[Question]) -> JsonObject:
        """Return the operation; open questions are added to `questions`."""
        first = self.exchanges[0]
        operation: JsonObject = {}
        if self.server:
            operation["servers"] = [{"url": self.server}]
        if first.tag:
            operation["tags"] = [first.tag]
        if first.summary:
            operation["summary"] = first.summary
        if first.description:
            operation["description"] = first.description
        security = self._security(schemes)
        if security is not None:
            operation["security"] = security
        parameters = [*self._path_parameters(), *self._query(questions), *self._headers()]
        if parameters:
            operation["parameters"] = parameters
        body = self._body(questions)
        if body is not None:
            operation["requestBody"] = body
        operation["responses"] = self._responses(questions)
        return operation

    def _ask(self, questions: list[Question], pointer: Pointer, text: str) -> None:
        question = Question((*self.pointer, *pointer), text)
        if question not in questions:
            questions.append(question)

    def _security(self, schemes: JsonObject) -> list[JsonObject] | None:
        """Return the security of the operation; None if it is that of the document."""
        shown = [scheme for exchange in self.exchanges for _, scheme in schemes_of(exchange)]
        names = [name for name, scheme in schemes.items() if scheme in shown]
        if not schemes or names == list(schemes)[:1]:
            return None
        return [{name: [] for name in names}] if names else []

    def _path_parameters(self) -> Iterator[JsonObject]:
        for name in path_names(self.path):
            required: JsonObject = {"required": True, "schema": {"type": "string"}}
            yield {"name": name, "in": "path", **self._description("path", name), **required}

    def _described(self, location: str) -> dict[str, list[SampleParameter]]:
        """Return the parameters that the source describes at a location, by name."""
        named: dict[str, list[SampleParameter]] = {}
        for parameter in (p for exchange in self.exchanges for p in exchange.described):
            if parameter.location == location:
                named.setdefault(parameter.name, []).append(parameter)
        return named

    def _description(self, location: str, name: str) -> JsonObject:
        described = self._described(location).get(name, [])
        text = next((p.description for p in described if p.description), "")
        return {"description": text} if text else {}

    def _query(self, questions: list[Question]) -> Iterator[JsonObject]:
        groups = _grouped(
            [(name, value) for name, value in exchange.query if not is_key(name)]
            for exchange in self.exchanges
        )
        described = self._described("query")
        off = {
            name: [[p.value] for p in parameters]
            for name, parameters in described.items()
            if name not in groups and not is_key(name)
        }
        for name, values in {**groups, **off}.items():
            schema = _values_schema(values)
            about = self._description("query", name)
            yield {"name": name, "in": "query", **about, "schema": schema}
        if groups:
            text = f"which of the query parameters are required: {', '.join(groups)}"
            self._ask(questions, ("parameters",), text)

    def _headers(self) -> Iterator[JsonObject]:
        names = {n.lower(): n for e in self.exchanges for n, _ in e.headers}
        names = {**{name.lower(): name for name in self._described("header")}, **names}
        for lower, name in names.items():
            if lower != "authorization" and not is_standard(name) and not is_key(name):
                about = self._description("header", name)
                yield {"name": name, "in": "header", **about, "schema": {"type": "string"}}

    def _body(self, questions: list[Question]) -> JsonObject | None:
        bodies = [exchange.body for exchange in self.exchanges if exchange.body is not None]
        if not bodies:
            return None
        body: JsonObject = {"content": self._content(bodies, ("requestBody", "content"), questions)}
        if len(bodies) == len(self.exchanges):
            body = {"required": True, **body}
        if any(each.kind != "text" for each in bodies):
            text = "which fields are required, and which values are allowed"
            self._ask(questions, ("requestBody",), text)
        return body

    def _responses(self, questions: list[Question]) -> JsonObject:
        grouped: dict[str, list[SampleBody]] = {}
        responses = [e.response for e in self.exchanges if e.response is not None]
        is_success_shown = any(200 <= response.status < 300 for response in responses)
        for exchange in self.exchanges:
            if exchange.response is None and is_success_shown:
                continue
            response = exchange.response
            status = "200" if response is None else str(response.status)
            bodies = grouped.setdefault(status, [])
            if response is None:
                text = "no response is shown: state its status and its body"
                self._ask(questions, ("responses", status), text)
            elif response.body is not None:
                bodies.append(response.body)
            else:
                text = "no body is shown: state it, if there is one"
                self._ask(questions, ("responses", status), text)
            if response is not None and not response.is_status_shown:
                text = "the status is not shown: 200 is assumed"
                self._ask(questions, ("responses", status), text)
        return {
            status: self._response(status, bodies, questions)
            for status, bodies in sorted(grouped.items())
        }

    def _response(
        self, status: str, bodies: Sequence[SampleBody], questions: list[Question]
    ) -> JsonObject:
        response: JsonObject = {"description": "As in the example." if bodies else "Not described."}
        if bodies:
            pointer = ("responses", status, "content")
            response["content"] = self._content(bodies, pointer, questions)
        elif status.startswith("2") and status != "204":
            response["content"] = {"application/json": {"schema": {}}}
        return response

    def _content(
        self, bodies: Iterable[SampleBody], pointer: Pointer, questions: list[Question]
    ) -> JsonObject:
        by_type: dict[str, list[SampleBody]] = {}
        for body in bodies:
            by_type.setdefault(body.media_type, []).append(body)
        content: JsonObject = {}
        for media_type, samples in by_type.items():
            below = (*pointer, media_type, "schema")

            def report(at: Pointer, text: str) -> None:
                self._ask(questions, at, text)

            schema = self._schema(samples, below, report)
            is_request = pointer[0] == "requestBody"
            content[media_type] = {"schema": _open_numbers(schema) if is_request else schema}
        return content

    @staticmethod
    def _schema(samples: Sequence[SampleBody], pointer: Pointer, report: Report) -> JsonObject:
        if not all(sample.is_readable for sample in samples):
            report(pointer, "the source does not hold a whole body: state its schema")
        samples = [sample for sample in samples if sample.is_readable]
        if not samples:
            return {}
        if samples[0].kind == "json":
            return infer_schema([sample.json for sample in samples], pointer, report)
        if samples[0].kind == "form":
            return _form_schema(samples)
        is_text = samples[0].media_type.startswith("text/") or samples[0].text
        return {"type": "string"} if is_text else {"type": "string", "format": "binary"}


def _form_schema(samples: Sequence[SampleBody]) -> JsonObject:
    files = {f.name for sample in samples for f in sample.form if f.is_file}
    groups = _grouped([(f.name, f.value) for f in sample.form] for sample in samples)
    properties = {
        name: _values_schema(values, is_file=name in files) for name, values in groups.items()
    }
    return {"type": "object", "properties": properties}


def _grouped(requests: Iterable[Iterable[tuple[str, str]]]) -> dict[str, list[list[str]]]:
    """Return the values by name, in one list for each request."""
    groups: dict[str, list[list[str]]] = {}
    for request in requests:
        own: dict[str, list[str]] = {}
        for name, value in request:
            own.setdefault(name, []).append(value)
        for name, values in own.items():
            groups.setdefault(name, []).append(values)
    return groups


def _values_schema(groups: Iterable[list[str]], *, is_file: bool = False) -> JsonObject:
    """Return the schema of a parameter; an array if a request repeats it."""
    listed = list(groups)
    item = _text_schema(value for values in listed for value in values)
    if is_file:
        item = {"type": "string", "format": "binary"}
    is_list = any(len(values) > 1 for values in listed)
    return {"type": "array", "items": item} if is_list else item


def _text_schema(values: Iterable[str]) -> JsonObject:
    """Return the schema of values that are sent as text; numbers may have fractions."""
    texts = list(values)
    if all(text in ("true", "false") for text in texts):
        return {"type": "boolean"}
    if all(_NUMBER.fullmatch(text) for text in texts):
        return {"type": "number"}
    return {"type": "string"}


def _open_numbers(schema: JsonObject) -> JsonObject:
    """Return a request schema with `number` for `integer`, since no example excludes fractions."""

    def opened(node: JsonObject) -> JsonObject:
        types = node.get("type")
        if types == "integer":
            return {**node, "type": "number"}
        if is_array(types) and "integer" in types:
            return {**node, "type": ["number" if t == "integer" else t for t in types]}
        return node

    widened: JsonObject = rewrite_schema(schema, opened)
    return widened
