"""Edits of a spec by which it describes what was seen."""

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
"""The description of what a proposal adds."""

REMOVED = ("format", "pattern", "multipleOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum")
"""Rules of which one value does not show what they should be."""
WIDENED = (
    *("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties"),
)
"""Rules that are set to what was seen."""
LARGEST = 10_000_000
"""A number from here on may be an id or a card, and is written nowhere."""


@dataclass(frozen=True)
class Observation:
    """The origin and date of responses."""

    doc: str
    date: str

    def source(self, change: Change) -> JsonObject:
        """Return the `x-source` of a change."""
        note = f"{change.kind}: {change.detail}"
        return {"doc": self.doc, "date": self.date, "note": note}


def propose_edits(change: Change, data: object, observation: Observation) -> list[SpecEdit]:
    """Return the edits that a change calls for; none where a person has to decide.

    Args:
        change: A change that the spec speaks against.
        data: The spec as it is written.
        observation: For `x-source`.
    """
    if change.weak or change.kind not in PROPOSALS:
        return []
    return PROPOSALS[change.kind](_Proposal(change, data, observation))


@dataclass(frozen=True)
class _Proposal:
    """A change beside the document it is about."""

    change: Change
    data: Any
    observation: Observation

    def canonical(self, pointer: Pointer) -> Pointer | None:
        """Return a pointer without references; None where the document has nothing there."""
        steps, whole = Registry(self.data).canonical(pointer)
        if not whole:
            return None
        return self.indexed(steps)

    def indexed(self, steps: tuple[str, ...]) -> Pointer:
        """Return steps with the indexes of items as numbers."""
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
        """Return the edit that gives an object of the document its source."""
        holder = read(self.data, pointer)
        if not is_object(holder) or "$ref" in holder:
            return []
        present = holder.get("x-source")
        if not is_object(present):
            return [SpecEdit("set", pointer, "x-source", self.source)]
        note = f"{self.observation.doc}, {self.observation.date}: {self.source['note']}."
        whole = " ".join(filter(None, (str(present.get("note") or ""), note)))
        return [SpecEdit("set", (*pointer, "x-source"), "note", whole)]


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
    holder = proposal.canonical(pointer[:-1])
    if holder is None or not is_object(read(proposal.data, holder)):
        return []
    return [SpecEdit("set", holder, "properties", {name: schema})]


def _missing_field(proposal: _Proposal) -> list[SpecEdit]:
    name, rule = proposal.change.path.rpartition(".")[2], proposal.rule
    required = read(proposal.data, rule) if rule is not None else None
    if rule is None or not is_array(required) or name not in required:
        return []
    taken = rule if len(required) == 1 else (*rule, required.index(name))
    field = proposal.canonical((*rule[:-1], "properties", name))
    sourced = proposal.sourced(field) if field is not None else []
    return [SpecEdit("remove", taken), *(sourced or proposal.sourced(rule[:-1]))]


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
    holder, present = rule[:-1], read(proposal.data, rule)
    sourced = proposal.sourced(holder)
    if str(read(proposal.data, ("openapi",))).startswith("3.0"):
        nullable = SpecEdit("set", holder, "nullable", True)
        return [nullable, *sourced] if actual == "null" else []
    if is_array(present):
        return [SpecEdit("append", rule, value=actual), *sourced]
    wider = "number" if (present, actual) == ("integer", "number") else [present, actual]
    return [SpecEdit("set", holder, "type", wider), *sourced]


def _new_enum_value(proposal: _Proposal) -> list[SpecEdit]:
    rule, value = proposal.rule, proposal.change.seen
    is_shown = isinstance(value, int) or enum_value(value) == repr(value)
    if rule is None or rule[-1] != "enum" or not is_shown:
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
    keyword, holder = str(rule[-1]), rule[:-1]
    if keyword in REMOVED:
        return [SpecEdit("remove", rule), *proposal.sourced(holder)]
    if keyword in WIDENED and isinstance(seen, int | float) and abs(seen) < LARGEST:
        return [SpecEdit("set", holder, keyword, seen), *proposal.sourced(holder)]
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
"""By kind: the edits. The other kinds are left to a person."""
