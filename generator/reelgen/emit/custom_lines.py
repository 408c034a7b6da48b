"""The lines of `api.md` about hand-written methods."""

from __future__ import annotations

from collections.abc import Iterator

from ..custom.custom_code import FOLDER, KINDS, CustomClass, CustomCode, CustomMember
from ..ir.model import Provider


def custom_lines(provider: Provider, custom: CustomCode) -> Iterator[str]:
    """Yield a line for each public member of the hand-written classes, in sync and async alike."""
    owners = _owners(provider)
    for kind in KINDS:
        link = f"[{FOLDER}/{kind}.py]({FOLDER}/{kind}.py)"
        lines: dict[str, None] = {}
        for class_ in sorted(custom.classes(kind), key=lambda c: c.name.startswith("Async")):
            owner = owners.get(class_.name, f"models.{class_.name}")
            for member in _public(class_):
                lines.setdefault(
                    f"- `{owner}.{member.signature}`{_result(member)} · {link}{_about(member)}"
                )
        yield from lines


def _owners(provider: Provider) -> dict[str, str]:
    """Return how the object of a class is named: `client.videos` for `Videos`."""
    owners = {provider.class_name: "client"}
    for resource in provider.all_resources():
        owners[resource.class_name] = ".".join(("client", *resource.path))
    return owners | {f"Async{name}": owner for name, owner in owners.items()}


def _public(class_: CustomClass) -> Iterator[CustomMember]:
    return (m for m in class_.members if m.is_function and not m.name.startswith("_"))


def _result(member: CustomMember) -> str:
    return f" → `{member.returns}`" if member.returns else ""


def _about(member: CustomMember) -> str:
    summary = " ".join(member.summary.split())
    return f": {summary}" if summary else ""
