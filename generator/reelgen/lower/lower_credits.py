"""`x-credits` -> the price list of an operation."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import openapi
from ..ir.model import PriceList
from ..json_types import array_at, is_object
from .schema_index import SchemaIndex


def lower_credits(spec: openapi.Operation, schemas: SchemaIndex) -> PriceList | None:
    """The price list, or None where the spec has no prices."""
    said = spec.credits
    if said is None or said.prices is None:
        return None
    if not isinstance(said.prices, dict):
        return PriceList(
            unit=said.unit, flat=said.prices, by=None, default=None, prices=(), when=()
        )
    form, default = _priced(spec, said.by or "", schemas)
    return PriceList(
        unit=said.unit,
        flat=None,
        by=said.by,
        default=default,
        prices=tuple(said.prices.items()),
        when=tuple(_fixed(form, schemas)),
    )


def _priced(
    spec: openapi.Operation, pointer: str, schemas: SchemaIndex
) -> tuple[object, str | None]:
    """The form of the body that has the field which decides the price, and its default there."""
    content = spec.request_body.content if spec.request_body is not None else {}
    whole = next((media.schema_ for media in content.values()), None)
    full = schemas.resolve(whole)
    members = [m for key in ("oneOf", "anyOf") for m in array_at(full, key)]
    for form in (whole, *members):
        schema: object = form
        for step in pointer.split("/")[1:]:
            schema = schemas.fields(schema).get(step, (None, False))[0]
        found = schemas.resolve(schema)
        if is_object(found):
            return form, None if "default" not in found else str(found["default"])
    return None, None


def _fixed(form: object, schemas: SchemaIndex) -> Iterator[tuple[str, str]]:
    """The fields that are always the same in a form: they tell that the prices are for it."""
    for name, (field, _) in schemas.fields(form).items():
        full = schemas.resolve(field)
        if is_object(full) and isinstance(full.get("const"), str):
            yield f"/{name}", full["const"]
