"""An operationId for each operation without one: the name it has in Python."""

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

    A document that is not valid is not changed: what is wrong is reported when it is generated.
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
