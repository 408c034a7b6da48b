"""Findings that vanish when misspelled keys are corrected: they are consequences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..json_types import is_object
from ..reached import reached
from ..schema.keywords import BOUNDS, KEYWORDS
from ..schema.pointer import Pointer, parse_fragment, read
from ..schema.pointer import edit as edited
from ..schema.references import all_references, references
from ..schema.registry import Registry
from ..source import Source
from .finding import LintFinding
from .problem import Edit
from .rules import BY_ID
from .schema_keywords import PLURAL


def renaming(finding: LintFinding) -> Edit | None:
    """Return the edit that corrects a misspelled key, also one that `--fix` does not apply."""
    if finding.kind == PLURAL:
        return Edit(finding.location.pointer, finding.name, key=True)
    edit = finding.edit
    return edit if edit is not None and edit.key and edit.text is not None else None


def doubtful_findings(source: Source, findings: Iterable[LintFinding]) -> list[LintFinding]:
    """Return the findings that may follow from misspelled keys, and vanish with them.

    Corrected bounds change only the valid values: they affect the rules that depend on those, and
    schemas that have them or refer to such schemas.
    """
    others = [finding for finding in findings if not renaming(finding)]
    edits = _renamings(findings)
    if not edits or not all(edit.text in BOUNDS for edit in edits):
        return others if edits else []
    dependent = [finding for finding in others if BY_ID[finding.rule].reads_bounds]
    return _with_any(source, dependent, [edit.pointer for edit in edits]) if dependent else []


def with_corrected_keys(source: Source, findings: Iterable[LintFinding]) -> Source:
    """Return the document with its misspelled keys corrected."""
    data = source.data
    for edit in sorted(_renamings(findings), key=lambda edit: -len(edit.pointer)):
        data = _renamed(data, edit)
    return replace(source, data=data)


def without_vanished(
    findings: list[LintFinding], doubtful: list[LintFinding], corrected: Iterable[LintFinding]
) -> list[LintFinding]:
    """Return the findings without doubtful ones that the corrected document does not have."""
    remaining = {(finding.rule, finding.message) for finding in corrected}
    vanished = {id(f) for f in doubtful if (f.rule, f.message) not in remaining}
    return [finding for finding in findings if id(finding) not in vanished]


def _renamings(findings: Iterable[LintFinding]) -> list[Edit]:
    """Return the edits of keys that do more than document a schema, as `example` does."""
    edits = [edit for finding in findings if (edit := renaming(finding))]
    return [edit for edit in edits if not _is_documentation(edit)]


def _is_documentation(edit: Edit) -> bool:
    keyword = KEYWORDS.get(edit.text or "")
    return keyword is not None and keyword.documentation


def _renamed(data: object, edit: Edit) -> object:
    """Return data with the key at a pointer renamed."""
    *above, last = Registry(data).canonical(edit.pointer)[0]
    container = read(data, above)
    if not is_object(container) or edit.text is None:
        return data
    others = {edit.text if name == last else name: value for name, value in container.items()}
    return edited(data, {tuple(above): others}) if above else others


def _with_any(
    source: Source, findings: list[LintFinding], pointers: list[Pointer]
) -> list[LintFinding]:
    """Return the findings about schemas in which a pointer is, or that refer to such parts."""
    registry = Registry(source.data)
    exact = [registry.canonical(pointer)[0] for pointer in pointers]
    parts = _parts_with(source.data, exact)

    def leads_there(finding: LintFinding) -> bool:
        steps = registry.canonical(_judged(finding.location.pointer))[0]
        below = references(read(source.data, steps), steps)
        return any(pointer[: len(steps)] == steps for pointer in exact) or any(
            _part(parse_fragment(reference.text)) in parts for reference in below
        )

    return list(filter(leads_there, findings))


def _judged(pointer: Pointer) -> Pointer:
    """Return the pointer of the object whose schema a finding is about."""
    data = (index for index, step in enumerate(pointer) if step in _VALUES)
    index = next(data, None)
    return _part(pointer) if index is None else pointer[:index]


_VALUES = ("default", "example", "examples")


def _part(pointer: Pointer) -> Pointer:
    """Return the pointer of the component, path item or file that contains a pointer."""
    return pointer[: 3 if pointer[:1] == ("components",) else 2]


def _parts_with(data: object, pointers: Iterable[Pointer]) -> set[Pointer]:
    """Return the parts that contain pointers, and all that refer to them at any distance.

    A base refers to the schemas that inherit from it: a discriminator may select them.
    """
    users: dict[Pointer, set[Pointer]] = {}
    distinct = {(_part(r.pointer), r.text, "allOf" in r.pointer) for r in all_references(data)}
    for container, text, inherits in distinct:
        target = _part(parse_fragment(text))
        users.setdefault(target, set()).add(container)
        if inherits:
            users.setdefault(container, set()).add(target)

    def users_of(part: Pointer) -> Iterator[Pointer]:
        return (user for n in range(len(part) + 1) for user in users.get(part[:n], ()))

    return reached(map(_part, pointers), users_of)
