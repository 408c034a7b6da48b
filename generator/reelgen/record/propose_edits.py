"""Edits that make a spec describe an observed difference."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..coverage.value_shape import type_name
from ..json_types import JsonObject, is_array, is_object
from ..schema.pointer import Pointer, read
from ..schema.registry import Registry
from .change import Change, Kind
from .infer_schema import infer_schema
from .spec_edit import SpecEdit
from .value_outline import enum_value

SEEN = "Observed in responses; not documented."
"""The description of proposed schemas and responses."""

REMOVED = ("format", "pattern", "multipleOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum")
"""Assertions that are removed: one value does not show how to correct them."""
WIDENED = (
    *("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties"),
)
"""Assertions that are set to the observed value."""
LARGEST = 10_000_000
"""Numbers from this one on may be ids or card numbers and are not written into a spec."""


@dataclass(frozen=True)
class Observation:
    """The origin and date of the observed responses."""

    doc: str
    date: str

    def source(self, change: Change) -> JsonObject:
        """Return the `x-source` of a change."""
        note = f"{change.kind}: {change.detail}"
        return {"doc": self.doc, "date": self.date, "note": note}


def propose_edits(change: Change, data: object, observation: Observation) -> list[SpecEdit]:
    """Return the edits for a change; an empty list if a person has to decide.

    Args:
        change: A change that contradicts the spec.
        data: The unedited spec.
        observation: The origin and date for `x-source`.
    """
    if change.weak or change.kind not in PROPOSALS:
        return []
    return PROPOSALS[change.kind](_Proposal(change, data, observation))


@dataclass(frozen=True)
class _Proposal:
    """A change with the document to edit."""

    change: Change
    data: Any
    observation: Observation

    def canonical(self, pointer: Pointer) -> Pointer | None:
        """Return a pointer with its references resolved; None if it does not exist."""
        steps, new_note = Registry(self.data).canonical(pointer)
        if not new_note:
            return None
        return self.indexed(steps)

    def indexed(self, steps: tuple[str, ...]) -> Pointer:
        """Return the steps of a pointer with array indexes as integers."""
        pointer: list[str | int] = []
        node = self.data
        for step in steps:
            pointer.append(int(step) if is_array(node) else step)
            node = read(node, (step,))
        return tuple(pointer)

    @property
    def rule(self) -> Pointer | None:
        """The canonical pointer of the violated keyword."""
        return self.canonical(self.change.rule) if self.change.rule else None

    @property
    def source(self) -> JsonObject:
        return self.observation.source(self.change)

    def sourced(self, pointer: Pointer) -> list[SpecEdit]:
        """Return the edit that adds `x-source`, or a note to it, to an object of the document."""
        parent = read(self.data, pointer)
        if not is_object(parent) or "$ref" in parent:
            return []
        present = parent.get("x-source")
        if not is_object(present):
            return [SpecEdit("set", pointer, "x-source", self.source)]
        note = f"{self.observation.doc}, {self.observation.date}: {self.source['note']}."
        new_note = " ".join(filter(None, (str(present.get("note") or ""), note)))
        return [SpecEdit("set", (*pointer, "x-source"), "note", new_note)]


def _new_field(proposal: _Proposal) -> list[SpecEdit]:
    name = proposal.change.path.rpartition(".")[2]
    if name == "?":
        return []
    return _property(proposal, proposal.change.location.pointer, name, proposal.change.seen)


def _property(proposal: _Proposal, pointer: Pointer, name: str, value: object) -> list[SpecEdit]:
    """Return the edit that adds a property below `properties` at a pointer."""
    schema = {**infer_schema(value), "description": SEEN, "x-source": proposal.source}
    properties = proposal.canonical(pointer)
    if properties is not None:
        return [SpecEdit("set", properties, name, schema)]
    parent = proposal.canonical(pointer[:-1])
    if parent is None or not is_object(read(proposal.data, parent)):
        return []
    return [SpecEdit("set", parent, "properties", {name: schema})]


def _missing_field(proposal: _Proposal) -> list[SpecEdit]:
    name, rule = proposal.change.path.rpartition(".")[2], proposal.rule
    required = read(proposal.data, rule) if rule is not None else None
    if rule is None or not is_array(required) or name not in required:
        return []
    removed_pointer = rule if len(required) == 1 else (*rule, required.index(name))
    field = proposal.canonical((*rule[:-1], "properties", name))
    sourced = proposal.sourced(field) if field is not None else []
    return [SpecEdit("remove", removed_pointer), *(sourced or proposal.sourced(rule[:-1]))]


def _renamed_field(proposal: _Proposal) -> list[SpecEdit]:
    name, value = proposal.change.seen
    rule = proposal.rule
    removed = _missing_field(proposal)
    if not removed or rule is None:
        return []
    return [*removed, *_property(proposal, (*rule[:-1], "properties"), name, value)]


def _changed_type(proposal: _Proposal) -> list[SpecEdit]:
    rule, actual = proposal.rule, type_name(proposal.change.seen)
    if rule is None or rule[-1] != "type":
        return []
    parent, present = rule[:-1], read(proposal.data, rule)
    sourced = proposal.sourced(parent)
    if str(read(proposal.data, ("openapi",))).startswith("3.0"):
        nullable = SpecEdit("set", parent, "nullable", True)
        return [nullable, *sourced] if actual == "null" else []
    if is_array(present):
        return [SpecEdit("append", rule, value=actual), *sourced]
    wider = "number" if (present, actual) == ("integer", "number") else [present, actual]
    return [SpecEdit("set", parent, "type", wider), *sourced]


def _new_enum_value(proposal: _Proposal) -> list[SpecEdit]:
    rule, value = proposal.rule, proposal.change.seen
    is_printable = isinstance(value, int) or enum_value(value) == repr(value)
    if rule is None or rule[-1] != "enum" or not is_printable:
        return []
    return [SpecEdit("append", rule, value=value), *proposal.sourced(rule[:-1])]


def _new_status(proposal: _Proposal) -> list[SpecEdit]:
    responses = proposal.canonical(proposal.change.rule)
    if responses is None:
        return []
    response: JsonObject = {"description": SEEN, "x-source": proposal.source}
    response |= _content(proposal)
    return [SpecEdit("set", responses, str(proposal.change.status), response)]


def _content(proposal: _Proposal) -> JsonObject:
    media_type, body = proposal.change.seen
    if not media_type:
        return {}
    schema = infer_schema(body) if is_object(body) or is_array(body) else {}
    return {"content": {media_type: {"schema": schema}}}


def _new_content_type(proposal: _Proposal) -> list[SpecEdit]:
    content = proposal.canonical(proposal.change.rule)
    media = _content(proposal).get("content")
    if content is None or not media:
        return []
    if content[-1] != "content":  # a response without a body
        return [SpecEdit("set", content, "content", media), *proposal.sourced(content)]
    (name, described), *_ = media.items()
    return [SpecEdit("set", content, name, described), *proposal.sourced(content[:-1])]


def _missing_header(proposal: _Proposal) -> list[SpecEdit]:
    header = proposal.canonical(proposal.change.rule)
    if header is None or "required" not in read(proposal.data, header, {}):
        return []
    return [SpecEdit("remove", (*header, "required"))]


def _broken_rule(proposal: _Proposal) -> list[SpecEdit]:
    rule, seen = proposal.rule, proposal.change.seen
    if rule is None:
        return []
    keyword, parent = str(rule[-1]), rule[:-1]
    if keyword in REMOVED:
        return [SpecEdit("remove", rule), *proposal.sourced(parent)]
    if keyword in WIDENED and isinstance(seen, int | float) and abs(seen) < LARGEST:
        return [SpecEdit("set", parent, keyword, seen), *proposal.sourced(parent)]
    return []


PROPOSALS: dict[Kind, Callable[[_Proposal], list[SpecEdit]]] = {
    "new field": _new_field,
    "missing field": _missing_field,
    "renamed field": _renamed_field,
    "changed type": _changed_type,
    "new enum value": _new_enum_value,
    "new status": _new_status,
    "new content type": _new_content_type,
    "missing header": _missing_header,
    "broken rule": _broken_rule,
}
"""The function that returns the edits of each kind; a person edits the other kinds."""
