"""Generation of operationIds: an operation without one gets its Python name."""

from __future__ import annotations

from ..document.load import load
from ..document.normalize import normalize
from ..document.path_items import steps_to
from ..findings import SpecInvalidError
from ..json_types import JsonObject, is_object
from ..lower.name_operations import name_operations
from ..schema.pointer import edit, read
from ..source import Source


def assign_ids(document: JsonObject) -> JsonObject:
    """Return a document in which all operations have an id.

    Invalid documents are returned unchanged; `generate` reports their errors.
    """
    data = normalize(document).data
    try:
        loaded = load(Source("", "", data))
    except SpecInvalidError:
        return document
    named = [n for n in name_operations(loaded) if not n.operation.operation_id]
    for name in named:
        at = ("paths", name.path, *steps_to(name.method))
        operation = read(document, at)
        if is_object(operation):
            id_ = ".".join((*name.resource, name.name))
            document = edit(document, {at: {"operationId": id_, **operation}})
    return document
