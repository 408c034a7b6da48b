"""Compare a converted Postman collection with the document of an independent converter.

`make peers` runs this for collections. That converter keeps a body as an example of type `object`.
An operation is equal if method, path, server, names of parameters and media types are, if types of
query parameters do not differ, and if each example is valid and declares no field that is not ours.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from reelgen.convert.credentials import is_key, is_standard
from reelgen.document.normalize import normalize
from reelgen.json_types import JsonObject, is_array, is_object, object_at
from reelgen.schema.pointer import Pointer
from reelgen.source import read

from .peers import Requests

UNNAMED = re.compile(r" (?:\{\}|api\.example\.com)+(?=/)")
"""A host that is a variable without a value."""
VARIABLE = re.compile(r'(?<!["\w])\{\{[^{}]+\}\}(?!["\w])')


def differences(ours: Any, theirs: Any, schema: Any, examples: list[Any]) -> Iterator[str]:
    """Yield how two requests differ. `schema`: our body; `examples`: the bodies of the others."""
    left, right = _names(ours), _names(theirs)
    if left != right:
        yield f"parameters: {sorted(left - right)} | {sorted(right - left)}"
    if len(ours["path"]) != len(theirs["path"]):
        yield f"{len(ours['path'])} path parameters | {len(theirs['path'])}"
    for name in left & right:
        types = [_type(side["parameters"][name]) for side in (ours, theirs)]
        is_empty = theirs["parameters"][name]["example"] == ""  # for them, a number
        if name.startswith("query") and types[0] != types[1] and not is_empty:
            yield f"{name}: {types[0]} | {types[1]}"
    if examples and schema is None:
        yield f"no body | {examples[0]}"
    for example in examples if schema is not None else ():
        yield from (e.message for e in Draft202012Validator(schema).iter_errors(example))
        yield from _undeclared(schema, example, "")


def _names(request: Any) -> set[str]:
    return {
        name
        for name in request["parameters"]
        if not is_standard(name.split()[1]) and not is_key(name.split()[1])
    }


def _type(parameter: Any) -> str:
    kind = str((parameter["schema"] or {}).get("type", ""))
    return "number" if kind == "integer" else kind


def _undeclared(schema: Any, value: Any, path: str) -> Iterator[str]:
    """Yield the fields of a value that a schema does not declare."""
    if is_object(value) and is_object(schema) and schema:
        properties = object_at(schema, "properties")
        for name, inner in value.items():
            if name in properties:
                yield from _undeclared(properties[name], inner, f"{path}/{name}")
            else:
                yield f"{path}/{name} is not declared"
    elif is_array(value) and is_object(schema):
        for inner in value:
            yield from _undeclared(schema.get("items"), inner, f"{path}/-")


class Collection(Requests):
    """The requests of a document, with the schema and the examples of each body."""

    def _name(self, pointer: Pointer, operation: JsonObject) -> str:
        """Return method and path, without a host that the collection does not name."""
        return UNNAMED.sub(" ", super()._name(pointer, operation))

    def _parameter(self, parameter: JsonObject) -> Any:
        samples = object_at(parameter, "examples").values()
        example = next((sample.get("value") for sample in samples), None)
        return {**super()._parameter(parameter), "example": example}

    def bodies(self) -> dict[str, tuple[Any, list[Any]]]:
        """Return schema and examples of the JSON body of each operation."""
        found: dict[str, tuple[Any, list[Any]]] = {}
        for path, item in self.data["paths"].items():
            for method, operation in item.items():
                body = self.registry.resolve(operation.get("requestBody"))
                media = object_at(object_at(body, "content"), "application/json")
                name = self._name(("paths", path, method), operation)
                found[name] = media.get("schema"), list(_examples(media))
        return found


def _examples(media: JsonObject) -> Iterator[Any]:
    for example in object_at(media, "examples").values():
        value = example.get("value")
        text = VARIABLE.sub(lambda match: json.dumps(match[0]), value) if value else "null"
        if isinstance(value, str) and value.strip():
            yield json.loads(text)


def main(ours: str, theirs: str) -> int:
    """Print how many operations are equal, and where others differ."""
    left, right = (Collection(normalize(read(Path(p)).data).data) for p in (ours, theirs))
    requests, others = left.operations(), right.operations()
    schemas, examples = left.bodies(), right.bodies()
    different: dict[str, list[str]] = {}
    for name in {**requests, **others}:
        if name in requests and name in others:
            schema, samples = schemas[name][0], examples[name][1]
            different[name] = [*differences(requests[name], others[name], schema, samples)]
        else:
            different[name] = ["is ours alone" if name in requests else "is theirs alone"]
    wrong = {name: lines for name, lines in different.items() if lines}
    print(f"{Path(ours).stem}: {len(different) - len(wrong)} of {len(different)} operations equal")
    for name, lines in wrong.items():
        print(f"  {name}", *(line[:300] for line in lines[:4]), sep="\n    ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
