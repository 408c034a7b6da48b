"""Two schemas of a request, or of a response: what values one accepts and the other does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..json_types import array_at, is_array, is_object, object_at
from ..schema.model import Schema, types_of
from ..schema.pointer import Pointer
from ..schema.references import references
from .change import Change
from .collect import Changes, View
from .levels import Direction, Level, judge
from .likeness import TEXTS, covers, match_members, renamed
from .narrowing import (
    LOWER,
    UPPER,
    Narrowing,
    compare_assertion,
    compare_bound,
    compare_multiple,
    compare_types,
    texts,
    types_without_null,
    values_of,
)

RULES = ("if", "then", "else", "not", "dependentSchemas", "contains", "propertyNames")
"""Keywords of which only added and removed can be judged."""
OPPOSITE: dict[Direction, Direction] = {"request": "response", "response": "request"}
"""What `not` accepts fewer of, the schema around it accepts more of."""
NOTES = ("format", "contentEncoding", "contentMediaType")
"""Annotations that decide how a value is read."""


@dataclass(frozen=True, slots=True)
class At:
    """Where two schemas are compared."""

    direction: Direction
    operation: str
    name: str
    """The name of the nearest field or parameter."""
    label: str
    """What it is to a reader: field `prompt`."""
    old: Pointer | None = None
    """Where the schemas are, if they are no objects of the documents."""
    new: Pointer | None = None
    is_covered: bool = False
    """Another member of a union accepts all that either of the schemas does."""

    discriminator: str = ""
    """The field that selects the schemas as members of a union: they need not describe it."""

    def field(self, name: str) -> At:
        """Return the location of a field below."""
        label = f"field `{name}`"
        return replace(self, name=name, label=label, old=None, new=None, discriminator="")


class SchemaComparison:
    """Compares schemas of two documents; each pair once in each direction."""

    def __init__(self, old: View, new: View, changes: Changes) -> None:
        self.old, self.new, self.changes = old, new, changes
        self._seen: set[tuple[int, int, Direction, bool]] = set()
        self._same = _Sameness(old.data, new.data)
        self._together: dict[tuple[int, ...], dict[str, Any]] = {}

    def compare(self, old: Any, new: Any, at: At) -> None:
        """Add the changes from one schema to another, and of all below them."""
        key = id(old), id(new), at.direction, at.is_covered
        if key in self._seen or self._same(old, new):
            return
        self._seen.add(key)
        inner = _unwrapped(old, self.old), _unwrapped(new, self.new)
        one, two = self._view(inner[0], self.old), self._view(inner[1], self.new)
        if one is None or two is None:
            self._add_booleans(old, new, at)
            return
        nulls = _accepts_null(old, self.old), _accepts_null(new, self.new)
        _Pair(self, *inner, one, two, at, nulls).compare()

    def together(self, schemas: list[Any]) -> Any:
        """Return the schema of a field that several parts of an `allOf` describe."""
        if len(schemas) == 1:
            return schemas[0]
        return self._together.setdefault(tuple(map(id, schemas)), {"allOf": schemas})

    def _view(self, schema: Any, view: View) -> dict[str, Any] | None:
        if schema is True or schema is None:
            return {}
        return view.schemas.flat(schema) if is_object(schema) else None

    def _add_booleans(self, old: Any, new: Any, at: At) -> None:
        level = judge(at.direction, narrowed=new is False, widened=old is False)
        message = f"{at.label} accepts {'no' if new is False else 'a'} value"
        self.changes.add(
            "schema-changed",
            message,
            at.old,
            at.new,
            name=at.name,
            wire=level,
            operation=at.operation,
        )


class _Pair:
    """Two schemas, flat, with what they are views of."""

    def __init__(
        self,
        all_: SchemaComparison,
        old: Any,
        new: Any,
        one: Any,
        two: Any,
        at: At,
        nulls: tuple[bool, bool],
    ) -> None:
        self.all, self.old, self.new, self.one, self.two, self.at = all_, old, new, one, two, at
        self.nulls = nulls

    def compare(self) -> None:
        """Add the changes of this pair, then those of the pairs below it."""
        self._default()
        self._null()
        if self._types():
            return
        self._values()
        self._bounds()
        self._rules()
        self._notes()
        self._properties()
        self._others_allowed()
        self._items()
        self._members()

    # -- where and how

    def _at(self, *steps: str | int) -> tuple[Pointer | None, Pointer | None]:
        """Return the pointers to a keyword in both documents, to the schemas where it is not."""
        before = self.all.old.below(self.old, steps) or self._whole(self.all.old, self.old, True)
        after = self.all.new.below(self.new, steps) or self._whole(self.all.new, self.new, False)
        return before, after

    def _whole(self, view: View, schema: Any, is_old: bool) -> Pointer | None:
        target = view.schemas.target(schema)
        return view.pointer(target, schema) or (self.at.old if is_old else self.at.new)

    def _add(self, change_id: str, message: str, change: Narrowing, *steps: str | int) -> None:
        if change.changed:
            level = judge(self.at.direction, narrowed=change.narrowed, widened=change.widened)
            self._report(change_id, message, level, *self._at(*steps))

    def _report(
        self,
        change_id: str,
        message: str,
        level: Level,
        old: Pointer | None,
        new: Pointer | None,
        name: str = "",
    ) -> Change:
        if self.at.is_covered and level != "none" and change_id != "default-changed":
            level = "safe"
        return self.all.changes.add(
            change_id,
            message,
            old,
            new,
            name=name or self.at.name,
            wire=level,
            operation=self.at.operation,
        )

    # -- the value itself

    def _null(self) -> None:
        before, after = self.nulls
        if before == after or not types_without_null(self.one) | types_without_null(self.two):
            return
        message = f"{self.at.label} may {'be' if after else 'no longer be'} null"
        change_id = "nullable-added" if after else "nullable-removed"
        self._add(change_id, message, Narrowing(before, after), "type")

    def _types(self) -> bool:
        """Add a change of the type; return whether no more can be compared."""
        if _union_of(self.one) or _union_of(self.two):
            return False
        change = compare_types(self.one, self.two)
        if not change.changed:
            return False
        before, after = _types_text(self.one), _types_text(self.two)
        message = f"{self.at.label} changed from {before} to {after}"
        self._add("type-changed", message, change, "type")
        return True

    def _values(self) -> None:
        before, after = values_of(self.one), values_of(self.two)
        keyword = "enum" if "enum" in self.one or "enum" in self.two else "const"
        if before is None or after is None:
            if before is not after:
                verb = "has a list of values" if before is None else "takes any value"
                change = Narrowing(before is None, after is None)
                self._add("enum-changed", f"{self.at.label} now {verb}", change, keyword)
            return
        old, new = texts(before), texts(after)
        for text in [*old, *new]:
            if (text in old) != (text in new) and text != "null":
                self._value(text, text in old, before, after)

    def _value(self, text: str, removed: bool, before: list[Any], after: list[Any]) -> None:
        values = before if removed else after
        index = [*texts(values)].index(text)
        old, new = self._at("enum", index) if len(values) > 1 else self._at("const")
        if removed:
            new = self._at("enum")[1]
        else:
            old = self._at("enum")[0]
        change_id = "value-removed" if removed else "value-added"
        message = f"{self.at.label} {'no longer takes' if removed else 'also takes'} `{text}`"
        level = judge(self.at.direction, narrowed=removed, widened=not removed)
        self._report(change_id, message, level, old, new)

    def _bounds(self) -> None:
        for keyword in (*LOWER, *UPPER):
            before, after = self.one.get(keyword), self.two.get(keyword)
            change = compare_bound(keyword, before, after)
            message = f"`{keyword}` of {self.at.label} {_changed(before, after)}"
            self._add("bound-changed", message, change, keyword)
        change = compare_multiple(self.one.get("multipleOf"), self.two.get("multipleOf"))
        self._add("bound-changed", f"`multipleOf` of {self.at.label} changed", change, "multipleOf")
        unique = self.one.get("uniqueItems") is True, self.two.get("uniqueItems") is True
        change = Narrowing(unique[1] and not unique[0], unique[0] and not unique[1])
        message = f"`uniqueItems` of {self.at.label} changed"
        self._add("bound-changed", message, change, "uniqueItems")

    def _rules(self) -> None:
        before, after = self.one.get("pattern"), self.two.get("pattern")
        change = compare_assertion(before, after)
        message = f"`pattern` of {self.at.label} {_changed(before, after)}"
        self._add("pattern-changed", message, change, "pattern")
        for keyword in RULES:
            before, after = self.one.get(keyword), self.two.get(keyword)
            change = compare_assertion(before, after)
            message = f"the rule `{keyword}` of {self.at.label} changed"
            if change == Narrowing(True, True) and keyword == "not":
                at = replace(self.at, direction=OPPOSITE[self.at.direction])
                self.all.compare(before, after, at)
            elif change == Narrowing(True, True):
                self._report("rule-changed", message, "careful", *self._at(keyword))
            else:
                self._add("rule-changed", message, change, keyword)
        self._dependent()

    def _dependent(self) -> None:
        before = object_at(self.one, "dependentRequired")
        after = object_at(self.two, "dependentRequired")
        pairs = {(k, v) for k, names in before.items() for v in names}
        others = {(k, v) for k, names in after.items() for v in names}
        message = f"which fields of {self.at.label} ask for others changed"
        change = Narrowing(bool(others - pairs), bool(pairs - others))
        self._add("rule-changed", message, change, "dependentRequired")

    def _notes(self) -> None:
        for keyword in NOTES:
            before, after = self.one.get(keyword), self.two.get(keyword)
            if before != after:
                message = f"`{keyword}` of {self.at.label} {_changed(before, after)}"
                self._report("format-changed", message, "careful", *self._at(keyword))

    def _default(self) -> None:
        before, after = self.one.get("default"), self.two.get("default")
        if before == after or self.at.direction == "response":
            return
        message = f"the default of {self.at.label} {_changed(before, after)}"
        level: Level = "breaking" if "default" in self.one else "careful"
        self._report("default-changed", message, level, *self._at("default"))

    # -- fields

    def _properties(self) -> None:
        before, after = self._fields(self.one), self._fields(self.two)
        pairs = {name: name for name in before if name in after}
        pairs.update(renamed(before, after, self.all.old.schemas, self.all.new.schemas))
        for name, other in pairs.items():
            if name != other:
                self._renamed_field(name, other)
            self._required(name, other)
            old, new = before[name], after[other]
            at = self.at.field(other)
            if not (is_object(old) and is_object(new)):  # others know themselves where they are
                pointers = self._at("properties", name)[0], self._at("properties", other)[1]
                at = replace(at, old=pointers[0], new=pointers[1])
            self.all.compare(old, new, at)
        for name in [name for name in before if name not in pairs]:
            self._removed_field(name)
        for name in [name for name in after if name not in pairs.values()]:
            self._added_field(name)

    def _fields(self, flat: Any) -> dict[str, Any]:
        """Return the fields that are sent in this direction."""
        hidden = "readOnly" if self.at.direction == "request" else "writeOnly"
        is_old = flat is self.one
        view = self.all.old if is_old else self.all.new
        described: dict[str, list[Any]] = {}
        for part in view.schemas.registry.parts([self.old if is_old else self.new]):
            for name, field in object_at(part, "properties").items():
                described.setdefault(name, []).append(field)
        fields = {name: self.all.together(schemas) for name, schemas in described.items()}
        return {n: s for n, s in fields.items() if view.schemas.flat(s).get(hidden) is not True}

    def _renamed_field(self, name: str, other: str) -> None:
        old = self._at("properties", name)[0]
        new = self._at("properties", other)[1]
        message = f"field `{name}` is called `{other}` now"
        self._report("field-renamed", message, "breaking", old, new, name)

    def _removed_field(self, name: str) -> None:
        old, near = self._at("properties", name)
        closed = self.two.get("additionalProperties") is False
        request = self.at.direction == "request"
        level: Level = "careful" if request and not closed else "breaking"
        change = self._report(
            "field-removed", f"field `{name}` was removed", level, old, None, name
        )
        change.near = near

    def _added_field(self, name: str) -> None:
        new = self._at("properties", name)[1]
        required = name in Schema(self.two).required and self.at.direction == "request"
        closed = self.at.direction == "response" and self.one.get("additionalProperties") is False
        level: Level = "breaking" if required or closed else "safe"
        change_id = "required-field-added" if required else "field-added"
        kind = "required field" if required else "field"
        self._report(change_id, f"{kind} `{name}` was added", level, None, new, name)

    def _required(self, name: str, other: str) -> None:
        before, after = name in Schema(self.one).required, other in Schema(self.two).required
        if before == after:
            return
        level = judge(self.at.direction, narrowed=after, widened=before)
        old, new = self._at("properties", name)[0], self._at("properties", other)[1]
        verb = "is required now" if after else "is optional now"
        change_id = "field-required" if after else "field-optional"
        self._report(change_id, f"field `{other}` {verb}", level, old, new, other)

    def _others_allowed(self) -> None:
        for keyword in ("additionalProperties", "unevaluatedProperties"):
            before, after = self.one.get(keyword, True), self.two.get(keyword, True)
            if is_object(before) and is_object(after):
                self.all.compare(before, after, self.at)
            elif (before is False) != (after is False):
                verb = "are refused" if after is False else "are allowed"
                message = f"other fields of {self.at.label} {verb}"
                is_request = self.at.direction == "request"
                refuses = after is False and is_request and self._refuses_known_fields(keyword)
                level: Level = "breaking" if refuses else "careful"
                self._report("other-fields-changed", message, level, *self._at(keyword))
            elif is_object(before) != is_object(after) and before != {} and after != {}:
                change = Narrowing(is_object(after), is_object(before))
                self._add("other-fields-changed", _others(self.at.label), change, keyword)
        before_, after_ = (object_at(f, "patternProperties") for f in (self.one, self.two))
        for pattern in {**before_, **after_}:
            if pattern in before_ and pattern in after_:
                self.all.compare(before_[pattern], after_[pattern], self.at)
            else:
                change = Narrowing(pattern in after_, pattern in before_)
                self._add("other-fields-changed", _others(self.at.label), change)

    # -- items and members

    def _items(self) -> None:
        if "array" not in (types_of(self.one) or ("array",)) or not (
            "items" in self.one or "items" in self.two
        ):
            self._first_items()
            return
        at = replace(self.at, label=f"an item of {self.at.label}", old=None, new=None)
        self.all.compare(self.one.get("items", True), self.two.get("items", True), at)
        self._first_items()

    def _first_items(self) -> None:
        before, after = array_at(self.one, "prefixItems"), array_at(self.two, "prefixItems")
        at = replace(self.at, label=f"an item of {self.at.label}", old=None, new=None)
        for old, new in zip(before, after, strict=False):
            self.all.compare(old, new, at)
        change = Narrowing(len(after) > len(before), len(before) > len(after))
        message = f"the number of described items of {self.at.label} changed"
        self._add("items-changed", message, change, "prefixItems")

    def _members(self) -> None:
        before, after = _union_of(self.one), _union_of(self.two)
        if not before and not after:
            return
        if _are_rules(before) and _are_rules(after):
            self._rule_members(before, after)
            return
        old = [m for m in before if not _is_null(m)] or [_without_union(self.old)]
        new = [m for m in after if not _is_null(m)] or [_without_union(self.new)]
        pairs, gone, more = match_members(old, new, self.all.old.schemas, self.all.new.schemas)
        for one, two in pairs:
            covered = self._has_wider(one, two, old, new)
            covered = covered or self.at.is_covered
            at = replace(self.at, old=None, new=None, is_covered=covered)
            self.all.compare(one, two, replace(at, discriminator=self._selector()))
        for member in gone:
            message = f"{self.at.label} is no longer {_member_text(member)}"
            level = self._judged(True, covered=self._is_covered(member, new, removed=True))
            self._report("member-removed", message, level, *self._union_at(member, 0))
        for member in more:
            message = f"{self.at.label} may also be {_member_text(member)}"
            level = self._judged(False, covered=self._is_covered(member, old, removed=False))
            self._report("member-added", message, level, *self._union_at(member, 1))
        self._discriminator()

    def _judged(self, removed: bool, *, covered: bool = False) -> Level:
        if covered:
            return "safe"
        return judge(self.at.direction, narrowed=removed, widened=not removed)

    def _refuses_known_fields(self, keyword: str) -> bool:
        """Return whether a schema that is closed now refuses fields that it, or its parts, had.

        `additionalProperties` knows the fields beside it, not those of other parts of an `allOf`.
        """
        known = {*Schema(self.one).required, self.at.discriminator} - {""}
        known |= self._fields(self.one).keys()
        for part in self.all.new.schemas.registry.parts([self.new]):
            whole = self.two if keyword == "unevaluatedProperties" else part
            if part.get(keyword) is False and known - object_at(whole, "properties").keys():
                return True
        return False

    def _selector(self) -> str:
        discriminator = Schema(self.one).discriminator
        return "" if discriminator is None else discriminator.property_name

    def _has_wider(self, one: Any, two: Any, old: list[Any], new: list[Any]) -> bool:
        """Return whether one more member accepts what a member did, or may be now."""
        if "oneOf" in self.one or "oneOf" in self.two:
            return False
        if self.at.direction == "request":
            others = [member for member in new if member is not two]
            return any(covers(m, one, self.all.new.schemas, self.all.old.schemas) for m in others)
        others = [member for member in old if member is not one]
        return any(covers(m, two, self.all.old.schemas, self.all.new.schemas) for m in others)

    def _is_covered(self, member: Any, others: list[Any], *, removed: bool) -> bool:
        """Return whether the members of the other version accept what a member does."""
        narrow, wide = (self.all.old, self.all.new) if removed else (self.all.new, self.all.old)
        found = sum(covers(one, member, wide.schemas, narrow.schemas) for one in others)
        exactly_one = "oneOf" in (self.two if removed else self.one)
        return found == 1 if exactly_one else found > 0

    def _union_at(self, member: Any, side: int) -> tuple[Pointer | None, Pointer | None]:
        keyword = "oneOf" if "oneOf" in (self.one, self.two)[side] else "anyOf"
        old, new = self._at(keyword)
        members = array_at((self.one, self.two)[side], keyword)
        index = next((i for i, one in enumerate(members) if one is member), None)
        if index is None:
            return old, new
        pointer = (old, new)[side]
        exact = (*(pointer or ()), index) if (pointer or ())[-1:] == (keyword,) else pointer
        return (exact, new) if side == 0 else (old, exact)

    def _rule_members(self, before: list[Any], after: list[Any]) -> None:
        old, new = texts(before), texts(after)
        change = Narrowing(bool(old.keys() - new.keys()), bool(new.keys() - old.keys()))
        message = f"which fields of {self.at.label} are required together changed"
        keyword = "oneOf" if "oneOf" in self.one or "oneOf" in self.two else "anyOf"
        if change.narrowed and change.widened:
            self._report("rule-changed", message, "careful", *self._at(keyword))
            return
        if not before or not after:
            change = Narrowing(not before, not after)
        self._add("rule-changed", message, change, keyword)

    def _discriminator(self) -> None:
        one, two = Schema(self.one).discriminator, Schema(self.two).discriminator
        if one is None or two is None:
            return
        if one.property_name != two.property_name:
            message = f"the discriminator of {self.at.label} is `{two.property_name}` now"
            at = self._at("discriminator", "propertyName")
            self._report("discriminator-changed", message, "breaking", *at)
            return
        targets = set(one.mapping.values()) & set(two.mapping.values())
        gone = {v: t for v, t in one.mapping.items() if v not in two.mapping and t in targets}
        more = {v: t for v, t in two.mapping.items() if v not in one.mapping and t in targets}
        for value, target in gone.items():
            other = next((v for v, t in more.items() if t == target), None)
            at = self._at("discriminator", "mapping", value)
            message = f"`{value}` no longer selects a form of {self.at.label}"
            level = self._judged(True)
            if other is not None:
                message = f"`{other}` selects the form of {self.at.label} that `{value}` did"
                at = at[0], self._at("discriminator", "mapping", other)[1]
                level = "breaking"
                del more[other]
            self._report("discriminator-value-changed", message, level, *at)
        for value in more:
            at = self._at("discriminator", "mapping", value)
            message = f"`{value}` also selects a form of {self.at.label}"
            self._report("discriminator-value-added", message, self._judged(False), *at)


class _Sameness:
    """Whether two schemas, with all that they refer to, are the same."""

    def __init__(self, old: Any, new: Any) -> None:
        self._affected = affected_references(old, new)
        self._known: dict[tuple[int, int], bool] = {}

    def __call__(self, old: Any, new: Any) -> bool:
        key = id(old), id(new)
        if key not in self._known:
            self._known[key] = old == new and not self._leads_to_changes(old)
        return self._known[key]

    def _leads_to_changes(self, node: Any) -> bool:
        if not self._affected:
            return False
        holder = {"holder": node} if not is_object(node) else node
        return any(one.text in self._affected for one in references(holder, ("x",)))


def affected_references(old: Any, new: Any) -> frozenset[str]:
    """Return the references whose targets differ, or refer to others that do."""
    from ..schema.registry import lookup

    users: dict[str, set[str]] = {}
    changed: set[str] = set()
    waiting = {r.text for data in (old, new) for r in references(data)}
    for text in waiting:
        before, after = lookup(old, text), lookup(new, text)
        if before != after:
            changed.add(text)
        for target in (before, after):
            if is_object(target) or is_array(target):
                for inner in references({"holder": target}, ("x",)):
                    users.setdefault(inner.text, set()).add(text)
    reached = [*changed]
    for text in reached:
        more = users.get(text, set()) - changed
        changed |= more
        reached += more
    return frozenset(changed)


def _accepts_null(schema: Any, view: View) -> bool:
    """Return whether a schema accepts null beside other values, whichever way that is written."""
    flat = view.schemas.flat(schema) if is_object(schema) else {}
    values, types = values_of(flat), types_of(flat)
    if values is not None:
        return None in values and "null" in (types or ("null",))
    if types:
        return "null" in types
    members = _union_of(flat)
    return any(_is_null(m) or _accepts_null(m, view) for m in members if m is not schema)


def _unwrapped(schema: Any, view: View) -> Any:
    """Return `X` of `X | null` that is written as a union; other schemas as they are."""
    flat = view.schemas.flat(schema) if is_object(schema) else {}
    members = _union_of(flat)
    others = [member for member in members if not _is_null(member)]
    return others[0] if len(others) == 1 < len(members) else schema


def _is_null(schema: Any) -> bool:
    return types_of(schema) == ("null",)


def _union_of(flat: Any) -> list[Any]:
    return Schema(flat).alternatives


def _are_rules(members: list[Any]) -> bool:
    """Return whether members only say which fields are required together."""
    return all(is_object(one) and not one.keys() - _RULE_KEYWORDS for one in members)


_RULE_KEYWORDS = TEXTS | {"required", "not", "type"}


def _without_union(schema: Any) -> Any:
    if not is_object(schema):
        return schema
    return (
        {k: v for k, v in schema.items() if k not in ("oneOf", "anyOf", "discriminator")}
        if ("oneOf" in schema or "anyOf" in schema)
        else schema
    )


def _member_text(member: Any) -> str:
    reference = Schema(member).reference
    if reference is not None:
        return f"`{reference.rpartition('/')[2]}`"
    title = member.get("title") if is_object(member) else None
    return f"`{title}`" if title else _types_text(member)


def _types_text(schema: Any) -> str:
    return " or ".join(types_of(schema)) or "any type"


def _changed(old: Any, new: Any) -> str:
    if old is None:
        return f"is set: {new!r}"
    return "is no longer set" if new is None else f"changed from {old!r} to {new!r}"


def _others(label: str) -> str:
    return f"what other fields of {label} may be changed"
