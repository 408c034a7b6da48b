"""The Python API of a provider: names of methods, arguments, results, and classes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.model import (
    ClientMethod,
    MethodBody,
    MethodParameter,
    MethodResponse,
    Provider,
    Resource,
    Variant,
)
from .python_classes import Classes, PythonClass
from .python_types import ANY, FILE, NONE, Atom, Type, union


@dataclass(frozen=True, slots=True)
class MethodArgument:
    """An argument of a method."""

    name: str
    wire: str
    """The wire name; for a parameter after its location: `query limit`."""
    required: bool
    positional: bool
    type: Type
    constant: str | None = None

    @property
    def wire_name(self) -> str:
        """The wire name, without the location of a parameter."""
        return self.wire.rpartition(" ")[2] or self.name


@dataclass(frozen=True, slots=True)
class Form:
    """One way to call a method."""

    name: str
    """The class of the body; empty where there is none."""
    arguments: dict[str, MethodArgument]
    media_types: tuple[str, ...] = ()
    is_usual: bool = True
    """Whether it needs no `content_type`."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the client."""

    operation: ClientMethod
    resource: tuple[str, ...]
    forms: tuple[Form, ...]
    returns: Type

    @property
    def path(self) -> str:
        """Its name from the client, such as `videos.create`."""
        return ".".join((*self.resource, self.operation.name))

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types of the body, of which `content_type` selects one."""
        return tuple({kind: None for form in self.forms for kind in form.media_types})

    @property
    def companions(self) -> dict[str, str]:
        """The further methods of the operation, by their kind: pages, stream, upload."""
        operation = self.operation
        methods = {
            "pages": operation.paging.method if operation.paging else None,
            "stream": operation.stream.method if operation.stream else None,
            "upload": operation.upload.name if operation.upload else None,
        }
        return {kind: str(name) for kind, name in methods.items() if name is not None}


def operation_key(operation: ClientMethod) -> str:
    """Return the key of an operation: not all have an operationId."""
    return f"{operation.method.lower()} {operation.path}"


class PythonApi:
    """The names that a caller of a generated client can use."""

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self.models = Classes(provider.models, "models")
        self.params = Classes(provider.params, "params")
        self.methods = {
            operation_key(operation): self._method(resource, operation)
            for resource in provider.all_resources()
            for operation in resource.operations
        }
        self.used_models = self.models.reached([*self._received()])
        self.used_params = self.params.reached([*self._sent()])

    def _method(self, resource: Resource, operation: ClientMethod) -> Method:
        forms = tuple(self._forms(operation))
        path = tuple(map(str, resource.path))
        return Method(operation, path, forms, self.result(operation.success))

    def _forms(self, operation: ClientMethod) -> Iterator[Form]:
        shared = {str(p.name): self._parameter(operation, p) for p in operation.parameters}
        if operation.body is None:
            yield Form("", shared)
        for body in operation.bodies:
            usual = body is operation.body
            for variant in body.variants or (None,):
                own = self._variant(variant) if variant is not None else self._whole(body)
                name = str(variant.type if variant else body.type or "")
                yield Form(name, {**shared, **own}, body.media_types, usual)

    def _parameter(self, operation: ClientMethod, parameter: MethodParameter) -> MethodArgument:
        owner = operation.arguments
        parameter_type = (
            frozenset((Atom("str"),))
            if owner is None
            else self.params.field(str(owner), str(parameter.name))
        )
        return MethodArgument(
            str(parameter.name),
            f"{parameter.location} {parameter.wire}",
            parameter.required,
            parameter.location == "path",
            parameter_type,
            parameter.constant,
        )

    def _variant(self, variant: Variant) -> dict[str, MethodArgument]:
        return {
            str(f.name): MethodArgument(
                str(f.name),
                f.wire,
                f.required,
                False,
                (frozenset((Atom("list", "", (FILE,)),)) if f.many else FILE)
                if f.file
                else self.params.field(str(variant.type), f.wire),
                f.constant,
            )
            for f in variant.fields
        }

    def _whole(self, body: MethodBody) -> dict[str, MethodArgument]:
        kinds = {"text": frozenset((Atom("str"), Atom("bytes"))), "binary": FILE}
        if body.type is None:
            body_type = kinds.get(body.encoding, ANY)
        elif body.encoding == "json":
            body_type = self.params.named(str(body.type))
        else:
            body_type = ANY
        return {"body": MethodArgument("body", "", body.required, False, body_type)}

    def result(self, responses: tuple[MethodResponse, ...]) -> Type:
        """Return the type of any of these responses."""
        if not responses:
            return ANY
        return union(map(self.response, responses))

    def response(self, response: MethodResponse) -> Type:
        """Return the type of a response."""
        if response.kind == "json":
            return self.models.named(str(response.type)) if response.type else ANY
        kinds = {"text": "str", "binary": "bytes"}
        return frozenset((Atom(kinds[response.kind]) if response.kind in kinds else NONE,))

    def _received(self) -> Iterator[Type]:
        for method in self.methods.values():
            yield from self.received_by(method)
        for event in self.provider.events:
            if event.type is not None:
                yield self.models.named(str(event.type))

    def received_by(self, method: Method) -> Iterator[Type]:
        """Yield the types of all results and errors of a method."""
        operation = method.operation
        yield from map(self.response, operation.responses)
        if operation.job is not None:
            yield self.result(operation.job.final)
        if operation.stream is not None and operation.stream.type is not None:
            yield self.models.named(str(operation.stream.type))
        if operation.upload is not None:
            yield self.result(operation.upload.responses)

    def _sent(self) -> Iterator[Type]:
        for method in self.methods.values():
            yield from self.sent_by(method)

    def sent_by(self, method: Method) -> Iterator[Type]:
        """Yield the types of all arguments of a method."""
        for form in method.forms:
            yield from (argument.type for argument in form.arguments.values())

    def used_classes(self, module: str) -> dict[str, PythonClass]:
        """Return the classes of `models` or of `params` that the methods need."""
        return self.used_models if module == "models" else self.used_params

    def users(self, module: str) -> dict[str, list[str]]:
        """Return the keys of the operations that use each class of `models` or of `params`."""
        classes = self.models if module == "models" else self.params
        users: dict[str, list[str]] = {}
        for key, method in self.methods.items():
            types = self.received_by(method) if module == "models" else self.sent_by(method)
            for name in classes.reached([*types]):
                users.setdefault(name, []).append(key)
        return users
