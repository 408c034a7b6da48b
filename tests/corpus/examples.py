"""Every example of a document that jsonschema-rs accepts: responses parsed, requests sent.

A response example is answered to its operation: it is parsed without drift, and a model of it
dumps to what came. A request example is handed to the method: the body that goes out is the example
without its `readOnly` fields.

python -m tests.corpus.examples SPEC OUT PACKAGE      prints one JSON object
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
from pydantic import BaseModel
from reelgen.ir import model

from .document import Operation, is_json
from .smoke import FILE, Smoke

AS_SENT: dict[str, Any] = {"mode": "json", "by_alias": True, "exclude_unset": True}


class Oracle:
    """What jsonschema-rs says of a value, by JSON Schema 2020-12."""

    def __init__(self, document: dict[str, Any]) -> None:
        old = str(document["openapi"]).startswith("3.0")
        self._adapted = _as_2020 if old else _same
        roots = {name: value for name, value in document.items() if name in ROOTS}
        self._registry = jsonschema_rs.Registry([(DOCUMENT, self._adapted(roots))])
        self._validators: dict[str, Any] = {}

    def accepts(self, schema: Any, value: Any) -> bool:
        """Return whether a value fits a schema of the document; not where that is no schema."""
        if not isinstance(schema, dict):
            return schema is not False
        key = json.dumps(schema, sort_keys=True, default=str)
        if key not in self._validators:
            self._validators[key] = self._validator(schema)
        validator = self._validators[key]
        return validator is not None and bool(validator.is_valid(value))

    def _validator(self, schema: dict[str, Any]) -> Any:
        adapted = _absolute(self._adapted(schema))
        try:
            return jsonschema_rs.Draft202012Validator(
                adapted, registry=self._registry, validate_formats=True
            )
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError):
            return None


ROOTS = ("components", "paths", "webhooks")
DOCUMENT = "urn:document"


class Examples(Smoke):
    """The examples of one document against its package."""

    def __init__(self, spec: Path, out: Path, package: str) -> None:
        super().__init__(spec, out, package)
        self.oracle = Oracle(self.reading.data)
        self.counts = {
            "responses": {"examples": 0, "accepted": 0, "parsed": 0, "returned": 0},
            "requests": {"examples": 0, "accepted": 0, "sent": 0},
        }

    def run(self) -> dict[str, Any]:
        """Return how many examples there are, how many hold, and what is wrong with the others."""
        problems: list[str] = []
        for operation in self.operations():
            found = self.known.get((operation.method, operation.path))
            if found is None:
                continue
            location = f"{operation.method} {operation.path}"
            problems += [f"{location}: {one}" for one in self._responses(operation, *found)]
            problems += [f"{location}: {one}" for one in self._requests(operation, *found)]
        return {**self.counts, "problems": problems}

    def _accepted(
        self, kind: str, content: Mapping[str, Any], mark: str
    ) -> Iterator[tuple[str, Any, Any]]:
        """Media type, schema and value of each example that is accepted."""
        for media_type, media in content.items():
            schema = media.get("schema", {})
            for value in self._examples(media, schema):
                self.counts[kind]["examples"] += 1
                value = self._without(schema, value, mark)
                if self.oracle.accepts(schema, value):
                    self.counts[kind]["accepted"] += 1
                    yield media_type, schema, value

    def _examples(self, media: Mapping[str, Any], schema: Any) -> list[Any]:
        values = [media["example"]] if "example" in media else []
        named: Any = media.get("examples")
        for one in named.values() if isinstance(named, dict) else ():
            held = self.reading.followed(one)
            values += [held["value"]] if "value" in held else []
        own = self.reading.followed(schema)
        values += [own["example"]] if "example" in own else []
        listed: Any = own.get("examples")
        values += listed if isinstance(listed, list) else []
        distinct = {json.dumps(value, sort_keys=True, default=str): value for value in values}
        return [json.loads(text) for text in distinct]

    def _responses(
        self, operation: Operation, resource: model.Resource, made: model.ClientMethod
    ) -> Iterator[str]:
        if operation.method == "HEAD":
            return
        documented = any(status.startswith("2") for status in operation.responses)
        for status, response in operation.responses.items():
            code = _code(status, documented)
            content = {k: v for k, v in response["content"].items() if is_json(k)}
            if code is None:
                continue
            for kind, _, value in self._accepted("responses", content, "writeOnly"):
                self.answer = httpx.Response(
                    code, content=json.dumps(value).encode(), headers={"content-type": kind}
                )
                try:
                    said = self._parse(operation, resource, made, code, value)
                except Exception as error:  # whatever a call raises is what is looked for
                    said = f"{type(error).__name__}: {str(error)[:400]}"
                self.counts["responses"]["parsed"] += not said or said.startswith("returns")
                self.counts["responses"]["returned"] += not said
                if said:
                    yield f"response {status}: {said}"

    def _parse(
        self,
        operation: Operation,
        resource: model.Resource,
        made: model.ClientMethod,
        code: int,
        value: Any,
    ) -> str:
        try:
            _, arguments = self._arguments(operation, made, False)
            self._body(operation, made.body, arguments, False)
        except RecursionError:  # a schema that needs itself: no value obeys it
            arguments = {str(one.name): "x" for one in made.parameters if one.required}
        method = self._method(resource, made)
        try:
            parsed = method(**arguments, options={"checks": False, "strict": True})
        except Exception as error:
            if code >= 400 and getattr(error, "status_code", None) == code:
                return ""
            raise
        if code >= 400:
            return f"status {code} raises nothing"
        dumped = _dumped(parsed)
        if isinstance(parsed, BaseModel | list | dict) and dumped != value:
            return f"returns {_first_difference(value, dumped)}"
        return ""

    def _requests(
        self, operation: Operation, resource: model.Resource, made: model.ClientMethod
    ) -> Iterator[str]:
        for kind, _, value in self._accepted(
            "requests", operation.body.get("content", {}), "readOnly"
        ):
            form = next((one for one in made.bodies if kind in one.media_types), None)
            try:
                said = self._send(operation, resource, made, form, kind, value)
            except Exception as error:  # whatever a call raises is what is looked for
                said = [f"{type(error).__name__}: {str(error)[:400]}"]
            self.counts["requests"]["sent"] += not said
            yield from (f"request {kind}: {one}" for one in said)

    def _send(
        self,
        operation: Operation,
        resource: model.Resource,
        made: model.ClientMethod,
        form: model.MethodBody | None,
        kind: str,
        value: Any,
    ) -> list[str]:
        if form is None:
            return ["no form of the body takes this media type"]
        values, arguments = self._arguments(operation, made, False)
        options: dict[str, Any] = {"unknown_fields": "warn"}
        if not self._obeys(operation, values, None):
            options["checks"] = False
        if form.encoding == "binary":
            value = arguments["body"] = FILE
        elif not form.variants:
            arguments["body"] = value
        else:
            value = self._spread_example(form, value, arguments, options)
        method = self._method(resource, made)
        if "content_type" in inspect.signature(method).parameters:
            arguments["content_type"] = kind
        self.sent.clear()
        self.answer = httpx.Response(418)
        try:
            method(**arguments, options=options)
        except Exception:
            if not self.sent:
                raise
        return self._compare_body(operation, self.sent[0], kind, value)

    def _spread_example(
        self, form: model.MethodBody, value: Any, arguments: dict[str, Any], options: dict[str, Any]
    ) -> Any:
        """Hand the fields of a body over as arguments; return what is to be sent."""
        variant = max(form.variants, key=lambda one: _likeness(one, value))
        sent = dict(value)
        for one in variant.fields:
            if one.wire in value:
                if one.file:
                    sent[one.wire] = [FILE] if isinstance(value[one.wire], list) else FILE
                arguments[str(one.name)] = sent[one.wire]
        others = value.keys() - {one.wire for one in variant.fields}
        if others:
            options["extra_body"] = {name: value[name] for name in others}
        return sent

    def _method(self, resource: model.Resource, made: model.ClientMethod) -> Any:
        method: Any = self.client
        for name in (*resource.path, made.name):
            method = getattr(method, name)
        return method


def _code(status: str, documented: bool) -> int | None:
    """The status to answer with; None where it has no body to parse."""
    if status == "default":
        return 500 if documented else 200
    code = int(status.upper().replace("XX", "00"))
    return code if 200 <= code < 300 or code >= 400 else None


def _likeness(variant: model.Variant, value: Mapping[str, Any]) -> tuple[bool, bool, int]:
    """How well a form of a body fits a value."""
    fields = {one.wire: one for one in variant.fields}
    constants = all(
        one.constant is None or ast.literal_eval(one.constant) == value[name]
        for name, one in fields.items()
        if name in value
    )
    whole = all(name in value for name, one in fields.items() if one.required)
    return constants, whole, len(value.keys() & fields.keys())


def _dumped(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(**AS_SENT)
    if isinstance(value, list):
        return [_dumped(one) for one in value]
    if isinstance(value, dict):
        return {name: _dumped(one) for name, one in value.items()}
    return value


def _first_difference(came: Any, dumped: Any, path: str = "") -> str:
    if isinstance(came, dict) and isinstance(dumped, dict):
        for name in [*came, *dumped]:
            if name not in came or name not in dumped:
                return f"{path}/{name} {'more' if name in dumped else 'not'}"
            if came[name] != dumped[name]:
                return _first_difference(came[name], dumped[name], f"{path}/{name}")
    if isinstance(came, list) and isinstance(dumped, list) and len(came) == len(dumped):
        for index, (one, other) in enumerate(zip(came, dumped, strict=True)):
            if one != other:
                return _first_difference(one, other, f"{path}/{index}")
    return f"{path}: {str(dumped)[:80]!r} for {str(came)[:80]!r}"


def _same(node: Any) -> Any:
    return node


def _absolute(node: Any) -> Any:
    """A schema whose references lead into the document, wherever it stands itself."""
    if isinstance(node, list):
        return [_absolute(one) for one in node]
    if not isinstance(node, dict):
        return node
    lead = node.get("$ref")
    found = {name: _absolute(one) for name, one in node.items()}
    if isinstance(lead, str) and lead.startswith("#"):
        found["$ref"] = f"{DOCUMENT}{lead}"
    return found


def _as_2020(node: Any) -> Any:
    """A schema of OpenAPI 3.0: nothing counts beside `$ref`, and some keywords are others."""
    if isinstance(node, list):
        return [_as_2020(one) for one in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        return {"$ref": node["$ref"]}
    adapted = {name: _as_2020(one) for name, one in node.items()}
    if adapted.get("nullable") is True and isinstance(adapted.get("type"), str):
        adapted["type"] = [adapted["type"], "null"]
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(adapted.get(exclusive), bool) and adapted.pop(exclusive):
            adapted[exclusive] = adapted.pop(bound, 0)
    return adapted


if __name__ == "__main__":
    print(json.dumps(Examples(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]).run()))
