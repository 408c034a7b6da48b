"""Two versions of an operation: parameters, bodies, responses, credentials."""

from __future__ import annotations

from typing import Any

from ..document.path_items import is_success
from ..json_types import array_at, is_object, object_at
from ..schema.pointer import Pointer
from .change import Change
from .collect import Changes, View
from .compare_schemas import At, SchemaComparison
from .levels import Direction, Level
from .likeness import alike, shape
from .match_operations import Op

IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI ignores."""
STYLES = ("style", "explode")


class OperationComparison:
    """Compares the operations of two documents."""

    def __init__(self, old: View, new: View, changes: Changes) -> None:
        self.old, self.new, self.changes = old, new, changes
        self.schemas = SchemaComparison(old, new, changes)

    def compare(self, old: Op, new: Op) -> None:
        """Add the changes from one version of an operation to the other."""
        self._address(old, new)
        self._parameters(old, new)
        self._body(old, new)
        self._responses(old, new)
        if old.node.get("deprecated") is not True and new.node.get("deprecated") is True:
            at = old.pointer, (*new.pointer, "deprecated")
            self._add("operation-deprecated", f"{new.id} is deprecated", at, "safe", new)

    def event(self, name: str, old: dict[str, Any], new: dict[str, Any], op: Op) -> None:
        """Add the changes of a body that the provider sends: a webhook, or a callback."""
        before, after = (
            view.schemas.target(node.get("requestBody")) for view, node in self._sides(old, new)
        )
        if is_object(before) and is_object(after):
            self._contents(before, after, "response", op, f"the event `{name}`")

    def _sides(self, old: Any, new: Any) -> tuple[tuple[View, Any], tuple[View, Any]]:
        return (self.old, old), (self.new, new)

    def _add(
        self,
        change_id: str,
        message: str,
        at: tuple[Pointer | None, Pointer | None],
        level: Level,
        op: Op,
        name: str = "",
    ) -> Change:
        return self.changes.add(change_id, message, *at, name=name, wire=level, operation=op.id)

    def _address(self, old: Op, new: Op) -> None:
        if old.key != new.key:
            at = old.pointer[:2], new.pointer[:2]
            self._add("path-changed", f"{old} is {new} now", at, "breaking", new)

    # -- parameters

    def _parameters(self, old: Op, new: Op) -> None:
        before, after = _by_key(old), _by_key(new)
        pairs = {key: key for key in before if key in after}
        pairs.update(_renamed(before, after))
        for key, other in pairs.items():
            self._parameter(before[key], after[other], new)
        for key in [key for key in before if key not in pairs]:
            self._removed(before[key], new)
        for key in [key for key in after if key not in pairs.values()]:
            self._added(after[key], new)

    def _parameter(self, old: dict[str, Any], new: dict[str, Any], op: Op) -> None:
        at = self._at(old, new)
        name, location = str(new.get("name")), str(new.get("in"))
        label = f"{location} parameter `{name}`"
        if not _same_name(old, new):
            message = f"{location} parameter `{old.get('name')}` is called `{name}` now"
            level: Level = "none" if location == "path" else "breaking"
            self._add("parameter-renamed", message, at, level, op, str(old.get("name")))
        if _is_required(old) != _is_required(new):
            required = _is_required(new)
            change_id = "parameter-required" if required else "parameter-optional"
            message = f"{label} is {'required' if required else 'optional'} now"
            self._add(change_id, message, at, "breaking" if required else "safe", op, name)
        if any(_style(old, key) != _style(new, key) for key in STYLES) or (
            object_at(old, "content").keys() != object_at(new, "content").keys()
        ):
            message = f"{label} is written in another way"
            self._add("parameter-style-changed", message, at, "breaking", op, name)
        schemas = _schema(old), _schema(new)
        self.schemas.compare(*schemas, At("request", op.id, name, label, *at))

    def _removed(self, parameter: dict[str, Any], op: Op) -> None:
        name, location = str(parameter.get("name")), parameter.get("in")
        message = f"{location} parameter `{name}` was removed"
        level: Level = "breaking" if location == "path" else "careful"
        at = self.old.pointer(parameter), None
        self._add("parameter-removed", message, at, level, op, name).near = op.pointer

    def _added(self, parameter: dict[str, Any], op: Op) -> None:
        name, required = str(parameter.get("name")), _is_required(parameter)
        kind = "required " if required else ""
        change_id = "required-parameter-added" if required else "parameter-added"
        message = f"{kind}{parameter.get('in')} parameter `{name}` was added"
        level: Level = "breaking" if required else "safe"
        self._add(change_id, message, (None, self.new.pointer(parameter)), level, op, name)

    def _at(self, old: Any, new: Any) -> tuple[Pointer | None, Pointer | None]:
        return self.old.pointer(old), self.new.pointer(new)

    # -- bodies

    def _body(self, old: Op, new: Op) -> None:
        before, after = (
            self._resolved(view, op.node.get("requestBody")) for view, op in self._sides(old, new)
        )
        if before is None or after is None:
            if before is not after:
                self._whole_body(old, new, before, after)
            return
        required = before.get("required") is True, after.get("required") is True
        if required[0] != required[1]:
            change_id = "body-required" if required[1] else "body-optional"
            message = f"the request body is {'required' if required[1] else 'optional'} now"
            level: Level = "breaking" if required[1] else "safe"
            self._add(change_id, message, self._at(before, after), level, new)
        self._contents(before, after, "request", new, "the request body")

    def _whole_body(self, old: Op, new: Op, before: Any, after: Any) -> None:
        if after is None:
            at = self.old.pointer(before), None
            change = self._add("body-removed", "the request body was removed", at, "breaking", new)
            change.near = new.pointer
            return
        level: Level = "breaking" if after.get("required") is True else "safe"
        added = None, self.new.pointer(after)
        self._add("body-added", "a request body was added", added, level, new)

    def _resolved(self, view: View, node: Any) -> dict[str, Any] | None:
        target = view.schemas.target(node) if is_object(node) else None
        return target if is_object(target) else None

    def _contents(
        self, old: dict[str, Any], new: dict[str, Any], direction: Direction, op: Op, label: str
    ) -> None:
        before, after = object_at(old, "content"), object_at(new, "content")
        pairs = {kind: kind for kind in before if kind in after}
        gone = [kind for kind in before if kind not in pairs]
        more = [kind for kind in after if kind not in pairs]
        if len(gone) == len(more) == 1:
            pairs[gone[0]] = more[0]
            at = self._media(self.old, old, gone[0]), self._media(self.new, new, more[0])
            message = f"{label} is {more[0]} now, not {gone[0]}"
            self._add("media-type-changed", message, at, "breaking", op)
            gone, more = [], []
        for kind in gone:
            removed = self._media(self.old, old, kind), None
            message = f"{label} is no longer accepted as {kind}"
            if direction == "response":
                message = f"{label} is no longer sent as {kind}"
            change = self._add("media-type-removed", message, removed, "breaking", op)
            change.near = op.pointer
        for kind in more:
            added = None, self._media(self.new, new, kind)
            self._add("media-type-added", f"{label} may also be {kind}", added, "safe", op)
        for kind, other in pairs.items():
            self._media_type(before[kind], after[other], direction, op, label)

    def _media(self, view: View, holder: Any, kind: str) -> Pointer | None:
        pointer = view.pointer(holder)
        return None if pointer is None else (*pointer, "content", kind)

    def _media_type(self, old: Any, new: Any, direction: Direction, op: Op, label: str) -> None:
        at = self._at(old, new)
        for key in ("schema", "itemSchema"):
            before, after = (one.get(key) if is_object(one) else None for one in (old, new))
            if before is not None or after is not None:
                self.schemas.compare(
                    True if before is None else before,
                    True if after is None else after,
                    At(direction, op.id, "", label, *at),
                )
        if object_at(old, "encoding") != object_at(new, "encoding") and direction == "request":
            message = f"how fields of {label} are written changed"
            self._add("encoding-changed", message, at, "careful", op)

    # -- responses

    def _responses(self, old: Op, new: Op) -> None:
        before, after = object_at(old.node, "responses"), object_at(new.node, "responses")
        keys = {k.lower(): k for k in before}, {k.lower(): k for k in after}
        pairs = {keys[0][k]: keys[1][k] for k in keys[0] if k in keys[1]}
        gone = [k for k in before if k not in pairs and is_success(k)]
        more = [k for k in after if k not in pairs.values() and is_success(k)]
        if len(gone) == len(more) == 1:
            pairs[gone[0]] = more[0]
            message = f"success is answered with {more[0]} now, not {gone[0]}"
            at = (*old.pointer, "responses", gone[0]), (*new.pointer, "responses", more[0])
            self._add("status-changed", message, at, "breaking", new)
        for status in before:
            if status in pairs:
                self._response(before[status], after[pairs[status]], status, new)
            elif not status.startswith("x-"):
                level: Level = "breaking" if is_success(status) else "safe"
                removed = (*old.pointer, "responses", status), None
                message = f"the response {status} was removed"
                self._add("status-removed", message, removed, level, new).near = new.pointer
        for status in after:
            if status not in pairs.values() and not status.startswith("x-"):
                level = "careful" if is_success(status) else "safe"
                at_new = (*new.pointer, "responses", status)
                message = f"the response {status} was added"
                self._add("status-added", message, (None, at_new), level, new)

    def _response(self, old: Any, new: Any, status: str, op: Op) -> None:
        before, after = self._resolved(self.old, old), self._resolved(self.new, new)
        if before is None or after is None:
            return
        label = f"the response {status}"
        has = bool(object_at(before, "content")), bool(object_at(after, "content"))
        at = self._at(before, after)
        if has[0] and not has[1]:
            self._add("body-removed", f"{label} has no body now", at, "breaking", op)
        elif has[1] and not has[0]:
            self._add("body-added", f"{label} has a body now", at, "safe", op)
        else:
            self._contents(before, after, "response", op, label)
        self._headers(before, after, op, label)

    def _headers(self, old: Any, new: Any, op: Op, label: str) -> None:
        before, after = object_at(old, "headers"), object_at(new, "headers")
        names = {n.lower(): n for n in before}, {n.lower(): n for n in after}
        for key in {**names[0], **names[1]}:
            one = self._resolved(self.old, before.get(names[0].get(key, "")))
            two = self._resolved(self.new, after.get(names[1].get(key, "")))
            name = names[0].get(key) or names[1][key]
            if one is None or two is None:
                removed = two is None
                verb = "no longer has" if removed else "has"
                change_id = f"header-{'removed' if removed else 'added'}"
                level: Level = "breaking" if removed else "safe"
                message = f"{label} {verb} the header `{name}`"
                at = self._at(one, two)
                self._add(change_id, message, at, level, op, name).near = op.pointer
                continue
            if one.get("required") is True and two.get("required") is not True:
                message = f"the header `{name}` of {label} is optional now"
                self._add("header-optional", message, self._at(one, two), "breaking", op, name)
            where = At("response", op.id, name, f"the header `{name}`", *self._at(one, two))
            self.schemas.compare(_schema(one), _schema(two), where)


def _by_key(op: Op) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the parameters by location and name; those of a path by their place in it."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    names = op.path_names
    for parameter in op.parameters:
        location, name = str(parameter.get("in")), str(parameter.get("name"))
        if location == "path" and name in names:
            found["path", str(names.index(name))] = parameter
        elif location == "header":
            if name.lower() not in IGNORED_HEADERS:
                found["header", name.lower()] = parameter
        else:
            found[location, name] = parameter
    return found


Keys = dict[tuple[str, str], tuple[str, str]]


def _renamed(
    before: dict[tuple[str, str], dict[str, Any]], after: dict[tuple[str, str], dict[str, Any]]
) -> Keys:
    """Return which parameters have another name now, of one location and one schema."""
    gone = [key for key in before if key not in after]
    more = [key for key in after if key not in before]
    pairs: Keys = {}
    for key in gone:
        same = [o for o in more if o[0] == key[0] and _like(after[o], before[key])]
        rivals = [o for o in gone if o[0] == key[0] and _like(before[o], before[key])]
        few = (
            len([o for o in more if o[0] == key[0]])
            == 1
            == len([o for o in gone if o[0] == key[0]])
        )
        if len(same) == len(rivals) == 1 and (few or alike(key[1], same[0][1])):
            pairs[key] = same[0]
    return pairs


def _like(one: dict[str, Any], two: dict[str, Any]) -> bool:
    return shape(_schema(one)) == shape(_schema(two))


def _same_name(one: dict[str, Any], two: dict[str, Any]) -> bool:
    names = [str(parameter.get("name")) for parameter in (one, two)]
    if one.get("in") == "header":
        names = [name.lower() for name in names]
    return names[0] == names[1]


def _is_required(parameter: dict[str, Any]) -> bool:
    return parameter.get("required") is True or parameter.get("in") == "path"


def _schema(parameter: dict[str, Any]) -> Any:
    """Return the schema of a parameter or a header, that of its content if it has one."""
    for media in object_at(parameter, "content").values():
        return media.get("schema", True) if is_object(media) else True
    return parameter.get("schema", True)


def _style(parameter: dict[str, Any], key: str) -> object:
    """Return how a parameter is written, with the default of its location."""
    location = parameter.get("in")
    style = parameter.get("style", "form" if location in ("query", "cookie") else "simple")
    return style if key == "style" else parameter.get("explode", style in ("form", "cookie"))


def security_of(data: Any, op: Op) -> list[frozenset[str]]:
    """Return the alternatives of an operation, each as the schemes that it requires.

    A scheme is its way to send a credential: another name for it is the same scheme.
    """
    declared = op.node.get("security")
    alternatives = array_at(data if declared is None else op.node, "security")
    schemes = object_at(object_at(data, "components"), "securitySchemes")
    listed = [one for one in alternatives if is_object(one)]
    return [frozenset(_scheme(schemes.get(name), name) for name in one) for one in listed]


def _scheme(scheme: Any, name: str) -> str:
    if not is_object(scheme):
        return name
    keys = ("type", "in", "name", "scheme", "openIdConnectUrl")
    return shape({key: str(scheme[key]).lower() for key in keys if key in scheme})
