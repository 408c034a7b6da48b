"""The generated classes that hand-written ones can replace, with their attributes."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module

from pydantic import BaseModel

from ..custom.generated_class import GeneratedClass, GeneratedNames
from ..ir.model import Provider, Resource
from ..ir.names import Identifier
from .class_usage import module_name
from .definitions import Definition, DefinitionSet
from .job_tables import lifecycles
from .methods import RenderedMethod

FIELDS = "fields"
"""The module with the fields of models that hand-written classes extend."""

ASSIGNED = re.compile(r"self\.(_\w+)(?:: [^=]+)? = ")
"""The assignment of an attribute in a method."""

Methods = Mapping[tuple[Identifier, ...], tuple[RenderedMethod, ...]]
"""Path of a resource -> its methods."""


def generated_names(
    provider: Provider, methods: Methods, responses: DefinitionSet, files: Iterable[str]
) -> GeneratedNames:
    """Return the names that hand-written code can import. `files`: paths of the provider."""
    models = [definition for definition in responses.definitions if not definition.is_alias]
    classes = (
        *_clients(provider),
        *(c for resource in provider.all_resources() for c in _resource(resource, methods)),
        *_models(models),
    )
    names: dict[str, frozenset[str] | None] = dict.fromkeys(map(_module, files))
    exported = (c.name for c in classes if c.kind == "client")
    submodules = (name.partition(".")[0] for name in (*names, FIELDS))
    names[""] = frozenset(("Client", "AsyncClient", *exported, *submodules))
    names["models"] = frozenset(definition.name for definition in responses.definitions)
    names[FIELDS] = frozenset(c.base for c in classes if c.kind == "models")
    return GeneratedNames(classes, names)


def _module(path: str) -> str:
    """Return the module of a file: `resources.videos` of `resources/videos/__init__.py`."""
    return path.removesuffix(".py").removesuffix("__init__").strip("/").replace("/", ".")


def _clients(provider: Provider) -> Iterator[GeneratedClass]:
    resources = {resource.name for resource in provider.resources}
    own = {"jobs"} if lifecycles(provider) else set[str]()
    own |= {"webhooks"} if provider.events else set()
    for name, base in (
        (provider.class_name, "SyncClient"),
        (f"Async{provider.class_name}", "AsyncClient"),
    ):
        members = frozenset({*resources, *own, *_runtime_members("client", base)})
        yield GeneratedClass("client", name, "client", name, members)


def _resource(resource: Resource, methods: Methods) -> Iterator[GeneratedClass]:
    rendered = methods[resource.path]
    names = {method.name for method in rendered} | {child.name for child in resource.children}
    names |= {method.paging.name for method in rendered if method.paging is not None}
    names |= {method.upload.name for method in rendered if method.upload is not None}
    module = f"resources.{module_name(resource)}"
    for name in (str(resource.class_name), f"Async{resource.class_name}"):
        base = (
            ("jobs.collection", "SyncJobs")
            if resource.path == ("jobs",)
            else ("client", "SyncResource")
        )
        members = frozenset({*names, "client", *_runtime_members(*base)})
        yield GeneratedClass("resources", name, module, name, members)


def _runtime_members(module: str, base: str) -> frozenset[str]:
    """Return the attributes of a class of the runtime, with those that its methods assign."""
    runtime = f"{__name__.partition('.')[0]}.runtime"
    class_ = getattr(import_module(f"{runtime}.{module}"), base)
    bases = (parent for parent in class_.__mro__ if parent.__module__.startswith(runtime))
    assigned = (name for parent in bases for name in ASSIGNED.findall(inspect.getsource(parent)))
    return frozenset((*dir(class_), *assigned))


def _models(definitions: list[Definition]) -> Iterator[GeneratedClass]:
    by_name = {definition.name: definition for definition in definitions}
    for name, base in field_classes(by_name).items():
        fields = frozenset(_fields(by_name[name], by_name))
        members = fields | frozenset(dir(BaseModel))
        yield GeneratedClass("models", name, FIELDS, base, members, fields)


def _fields(definition: Definition, by_name: Mapping[str, Definition]) -> Iterator[str]:
    yield from (field.name for field in definition.fields)
    for base in (by_name[name] for name in definition.bases if name in by_name):
        yield from _fields(base, by_name)


def field_classes(names: Iterable[str]) -> dict[str, str]:
    """Return the name of the class with the fields of each model: `VideoFields` for `Video`."""
    taken = frozenset(names)
    return {name: f"{name}Fields{'_' * (f'{name}Fields' in taken)}" for name in taken}
