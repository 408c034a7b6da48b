"""Render `api.md`: all methods of a provider with arguments, types and links, on one page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..custom.custom_code import CustomCode
from ..ir.model import ClientMethod, Provider, Resource
from ..ir.names import Identifier
from ..mark import html_comment
from .class_usage import module_name
from .custom_lines import custom_lines
from .environment import render
from .methods import RenderedMethod

CLASS = re.compile(r"\b(models|params|dicts)\.(\w+)")
Files = Mapping[str, str]
"""`models.Video` -> the file of the class, relative to the page."""


def api_page(
    provider: Provider,
    methods: Mapping[tuple[Identifier, ...], tuple[RenderedMethod, ...]],
    files: Files,
    custom: CustomCode,
) -> str:
    """Return the page. `methods`: path of a resource -> its methods."""
    resources = [resource for resource in provider.all_resources() if resource.operations]
    return render(
        "provider/api.md.jinja",
        header=html_comment(provider.spec_path),
        title=_one_line(provider.title),
        class_name=provider.class_name,
        count=len(provider.operations()),
        base_url=_one_line(provider.base_url),
        resources=[
            {
                "name": ".".join(resource.path),
                "anchor": "".join(("client", *resource.path)),
                "lines": tuple(_lines(resource, methods[resource.path], files)),
            }
            for resource in resources
        ],
        custom=tuple(custom_lines(provider, custom)),
    )


def _lines(resource: Resource, methods: tuple[RenderedMethod, ...], files: Files) -> Iterator[str]:
    by_name = {method.name: method for method in methods}
    for operation in resource.operations:
        yield from _method(resource, operation, by_name[operation.name], files)


def _method(
    resource: Resource, operation: ClientMethod, method: RenderedMethod, files: Files
) -> Iterator[str]:
    """Yield the line of a method, and one for each of its arguments."""
    name = f"{'.'.join(resource.path)}.{method.name}"
    signatures = [_arguments(signature.lines) for signature in method.signatures]
    arguments = ", ".join(dict.fromkeys(name for lines in signatures for name, _, _ in lines))
    http = _one_line(f"{operation.method} {operation.path}")
    call = f"[`{http}`]({files[f'resources.{module_name(resource)}']})"
    summary = _one_line(operation.docs.summary)
    result = _typed(method.returns, files)
    yield f"- `{name}({arguments})` → {result} · {call}{f': {summary}' if summary else ''}"
    if method.paging is not None:
        iterated = f"`{'.'.join(resource.path)}.{method.paging.name}`"
        yield f"  - {iterated} iterates over {_typed(method.paging.item, files)}"
    for lines in signatures:
        if len(signatures) > 1:
            yield "  - one of the calls:"
        for argument, annotation, optional in lines:
            indent = "    " if len(signatures) > 1 else "  "
            suffix = ", optional" if optional else ""
            yield f"{indent}- `{argument}`: {_typed(annotation, files)}{suffix}"


def _arguments(lines: tuple[str, ...]) -> list[tuple[str, str, bool]]:
    """Return name, annotation and whether it is optional, without the common `options`."""
    arguments: list[tuple[str, str, bool]] = []
    for line in lines:
        name, colon, declared = line.removesuffix(",").partition(": ")
        annotation, default, _ = declared.partition(" = ")
        if colon and name != "options":
            arguments.append((name, annotation.removesuffix(" | MISSING"), bool(default)))
    return arguments


def _typed(annotation: str, files: Files) -> str:
    """Return an annotation as code, followed by links to its classes."""
    names = dict.fromkeys(match[0] for match in CLASS.finditer(annotation))
    links = [f"[{name.partition('.')[2]}]({files[name]})" for name in names if name in files]
    shown = CLASS.sub(r"\2", annotation)
    code = f"`{_one_line(shown)}`"
    return f"{code} ({', '.join(links)})" if links else code


def _one_line(text: str) -> str:
    return " ".join(text.replace("`", "'").split())
