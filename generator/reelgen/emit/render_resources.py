"""Resource -> its module, or a package of several where it is too long to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.model import Resource
from . import docstrings
from .class_usage import module_name
from .environment import render
from .methods import RenderedMethod
from .operation_table import Constant, operation_table

TEMPLATE = "provider/resources/resource.py.jinja"
LONG = 1100
"""The estimated lines from which a module is divided; its table and imports come on top."""
LONG_PART = 1300
"""The estimated lines of each module of a divided resource."""
OPERATIONS = "_operations"
"""The module of the constants of a divided resource."""


@dataclass(frozen=True, slots=True)
class Child:
    """A resource as an attribute of its parent."""

    name: str
    class_name: str
    module: str
    title: str
    custom: frozenset[str]
    """Names of hand-written classes of resources."""

    def home(self, name: str) -> str:
        """Return the module of its class, in the package of the provider."""
        return "custom.resources" if name in self.custom else f"resources.{self.module}"

    def sibling(self, name: str) -> str:
        """Return the module of its class, in the package of the resources."""
        return ".custom.resources" if name in self.custom else self.module


@dataclass(frozen=True, slots=True)
class ResourceClass:
    """A class of a resource, or a part of one."""

    name: str
    bases: str
    is_async: bool
    docstring: str
    children: tuple[Child, ...]
    methods: tuple[RenderedMethod, ...]
    client: str = ""
    """The class of its client, where a hand-written class derives from this one."""


def child_of(resource: Resource, custom: frozenset[str]) -> Child:
    """Return a resource as an attribute of its parent."""
    title = f"`client.{'.'.join(resource.path)}`"
    return Child(resource.name, resource.class_name, module_name(resource), title, custom)


def resource_files(
    resource: Resource,
    methods: tuple[RenderedMethod, ...],
    header: str,
    *,
    has_jobs: bool,
    client: str = "",
    custom: frozenset[str] = frozenset(),
) -> Iterator[tuple[str, str]]:
    """Yield path and text of the modules of a resource.

    Args:
        resource: The resource.
        methods: Its methods.
        header: The first line of a file.
        has_jobs: Whether it also restores jobs.
        client: The class of the client.
        custom: Names of hand-written classes of resources.
    """
    renderer = _Renderer(resource, methods, header, has_jobs, client, custom)
    name = f"resources/{module_name(resource)}"
    if 2 * sum(map(_lines, methods)) <= LONG:
        classes = (renderer.whole(is_async=False), renderer.whole(is_async=True))
        yield f"{name}.py", renderer.module(classes, with_table=True)
        return
    yield f"{name}/__init__.py", renderer.index()
    yield f"{name}/{OPERATIONS}.py", renderer.module((), with_table=True, is_divided=True)
    for is_async in (False, True):
        for module, class_ in renderer.divided(is_async=is_async):
            yield f"{name}/{module}.py", renderer.module((class_,), is_divided=True)


def _lines(method: RenderedMethod) -> int:
    """Return the estimated number of lines of a method."""
    signatures = sum(
        len(s.lines) + sum(map(_formatted, s.lines)) + s.docstring.count("\n") + 6
        for s in method.signatures
    )
    iterated = sum(len(s.lines) + 6 for s in method.signatures) if method.paging else 0
    return signatures + iterated


def _formatted(line: str) -> int:
    """Return about how many lines the formatter makes of one: a long one has a line per item."""
    return 1 + line.count(", ") if len(line) > docstrings.WIDTH else 1


class _Renderer:
    """The renderer of the modules of one resource."""

    def __init__(
        self,
        resource: Resource,
        methods: tuple[RenderedMethod, ...],
        header: str,
        has_jobs: bool,
        client: str,
        custom: frozenset[str],
    ) -> None:
        self.client = client
        self.custom = custom
        self.resource = resource
        self.methods = methods
        self.header = header
        self.has_jobs = has_jobs
        self.title = f"`client.{'.'.join(resource.path)}`"
        text = docstrings.resource_text(resource.name, resource.description)
        self.docstring = docstrings.quoted(text, 4)
        self.table: tuple[Constant, ...] = operation_table(resource)

    def module(
        self,
        classes: tuple[ResourceClass, ...],
        *,
        with_table: bool = False,
        is_divided: bool = False,
    ) -> str:
        """Return a module with classes and, `with_table`, with the constants they use."""
        parts = sorted({base for c in classes for base in c.bases.split(", ") if "Part" in base})
        return render(
            TEMPLATE,
            header=self.header,
            title=self.title,
            dots="." if is_divided else "",
            depth=3 if is_divided else 2,
            children=[child_of(child, self.custom) for child in self.resource.children],
            constants=self.table if with_table else (),
            methods=self.methods if with_table else (),
            imported=self.constant_names() if is_divided and not with_table else (),
            parts=parts,
            classes=classes,
        )

    def index(self) -> str:
        """Return the package of a divided resource, which loads its classes on first use."""
        name = self.resource.class_name
        modules = (
            {"name": OPERATIONS, "names": self.constant_names()},
            {"name": "_sync", "names": (str(name),)},
            {"name": "_async", "names": (f"Async{name}",)},
        )
        return render(
            "provider/divided.py.jinja",
            header=self.header,
            title=f"{self.title}.",
            level="....",
            modules=modules,
        )

    def constant_names(self) -> tuple[str, ...]:
        """Return the constants of the operations, of their bodies, pages and streams."""
        names = [name for c in self.table for name in (c.name, f"{c.name}_BODY" if c.body else "")]
        names += [f"{m.constant}_PAGING" for m in self.methods if m.paging]
        names += [f"{m.constant}_STREAM" for m in self.methods if m.streaming]
        return tuple(filter(None, dict.fromkeys(names)))

    def whole(self, *, is_async: bool) -> ResourceClass:
        """Return the class with all its methods."""
        return self._class(is_async, self._base(is_async), self.methods)

    def divided(self, *, is_async: bool) -> Iterator[tuple[str, ResourceClass]]:
        """Yield the modules of a class: of its parts, where it is too long, and its own."""
        module = "_async" if is_async else "_sync"
        parts = self._parts()
        if len(parts) == 1:
            yield module, self.whole(is_async=is_async)
            return
        for number, methods in enumerate(parts, 1):
            name = f"{'Async' if is_async else ''}Part{number}"
            docstring = f'"""Part {number} of the methods of {self.title}."""'
            base = self._base(is_async)
            yield f"{module}_{number}", ResourceClass(name, base, is_async, docstring, (), methods)
        bases = (f"{'Async' if is_async else ''}Part{n}" for n in range(1, len(parts) + 1))
        yield module, self._class(is_async, ", ".join(bases), ())

    def _class(
        self, is_async: bool, bases: str, methods: tuple[RenderedMethod, ...]
    ) -> ResourceClass:
        name = f"{'Async' if is_async else ''}{self.resource.class_name}"
        children = tuple(child_of(child, self.custom) for child in self.resource.children)
        client = self._client(is_async) if name in self.custom else ""
        return ResourceClass(name, bases, is_async, self.docstring, children, methods, client)

    def _client(self, is_async: bool) -> str:
        return f"{'Async' if is_async else ''}{self.client}"

    def _base(self, is_async: bool) -> str:
        kind = "Async" if is_async else "Sync"
        return f"_{kind}Jobs" if self.has_jobs else f"{kind}Resource"

    def _parts(self) -> list[tuple[RenderedMethod, ...]]:
        """Return the methods in groups of readable length; an upload calls another method."""
        if any(method.upload for method in self.methods):
            return [self.methods]
        parts: list[list[RenderedMethod]] = [[]]
        for method in self.methods:
            if parts[-1] and sum(map(_lines, (*parts[-1], method))) > LONG_PART:
                parts.append([])
            parts[-1].append(method)
        return [tuple(part) for part in parts]
