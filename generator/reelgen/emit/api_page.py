"""`api.md`: all methods of a provider on one page."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir.model import Provider, Resource
from ..mark import html_comment
from .environment import render
from .return_types import method_returns


def api_page(provider: Provider, package: str) -> str:
    """Its text."""
    return render(
        "provider/api.md.jinja",
        header=html_comment(provider.spec_path),
        title=_one_line(provider.title),
        package=package,
        class_name=provider.class_name,
        count=len(provider.operations()),
        base_url=_one_line(provider.base_url),
        resources=[
            {"path": resource.path, "lines": tuple(_lines(resource))}
            for resource in provider.all_resources()
            if resource.operations
        ],
    )


def _lines(resource: Resource) -> Iterator[str]:
    for operation in resource.operations:
        call = f"{'.'.join(resource.path)}.{operation.name}"
        summary = _one_line(operation.docs.summary)
        said = f": {summary}" if summary else ""
        answer = method_returns(operation, is_async=False).replace("models.", "")
        yield f"`{call}(…)` → `{answer}` · `{operation.method} {_one_line(operation.path)}`{said}"


def _one_line(text: str) -> str:
    return " ".join(text.replace("`", "'").split())
