"""Replace unresolved references to schemas, headers and responses by untyped ones.

Parameters, bodies and paths are not guessed: unresolved references to them are rejected later.
"""

from __future__ import annotations

from ...json_types import JsonObject
from ...schema.keywords import ANNOTATIONS, KEYWORDS, SCHEMA_HOLDERS, SCHEMA_MAPS
from ...schema.pointer import REMOVED, Pointer, edit, read
from ...schema.references import Reference, as_written, unresolved_references
from ...schema.registry import is_local
from ..path_items import is_success
from .repair import Normalized, Repair, keywords_on, reversal, without_types
from .upgrade_openapi_30 import is_openapi_30

UNTYPED_RESPONSE: JsonObject = {"content": {"application/json": {}}}
UNTYPED_HEADER: JsonObject = {"schema": {}}


def replace_dangling_references(data: object) -> Normalized:
    """Return the document without such references."""
    schemas: list[Pointer] = []
    edits: dict[Pointer, object] = {}
    repairs: list[Repair] = []
    for reference in unresolved_references(data):
        if not is_local(reference.text):
            continue
        pointer = reference.pointer
        kind = _kind(pointer)
        if kind == "schema":
            beside = _beside(reference, data)
            if beside is None:
                schemas.append(pointer)
            else:
                edits[pointer] = beside
        elif kind == "header":
            edits[pointer] = UNTYPED_HEADER
        elif kind == "response":
            edits[pointer] = _response(pointer, data)
        else:
            continue
        message = f"unresolved reference: {as_written(reference.text)!r}; any value is allowed"
        where = (*pointer, "$ref")
        repairs.append(Repair("dangling-reference", where, message, name=reference.text))
    if not repairs:
        return Normalized(data)
    return Normalized(without_types(edit(data, edits), schemas), tuple(repairs))


def _kind(pointer: Pointer) -> str:
    """Return the kind of a reference: schema, header or response; empty for anything else."""
    keywords = keywords_on(pointer)
    index, keyword = keywords[-1] if keywords else (0, "")
    is_name = index == len(pointer) - 2
    if is_name and keyword in ("headers", "responses"):
        return keyword.removesuffix("s")
    if is_name and keyword in (*SCHEMA_MAPS, "schemas"):
        return "schema"
    subschemas = KEYWORDS[keyword].subschemas if keyword in KEYWORDS else "none"
    if is_name and isinstance(pointer[-1], int):
        return "schema" if subschemas == "list" else ""
    is_schema = subschemas == "one" or keyword in SCHEMA_HOLDERS
    return "schema" if index == len(pointer) - 1 and is_schema else ""


def _beside(reference: Reference, data: object) -> JsonObject | None:
    """Return the keywords beside a reference; None if they do not constrain values."""
    beside = {name: value for name, value in reference.container.items() if name != "$ref"}
    if is_openapi_30(data) or reversal(reference.pointer) or not beside.keys() - ANNOTATIONS:
        return None
    return beside


def _response(pointer: Pointer, data: object) -> object:
    """Return the replacement of a response.

    The only success response of an operation is removed: its body is then read by its media type.
    """
    responses: JsonObject = read(data, pointer[:-1])
    successes = [status for status in responses if is_success(status)]
    alone = pointer[:1] != ("components",) and successes == [pointer[-1]]
    return REMOVED if alone else UNTYPED_RESPONSE
