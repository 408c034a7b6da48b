"""Operation -> the signatures of its method, and the arguments of its call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir.model import ClientMethod, Field, MethodBody, MethodParameter, Variant
from . import docstrings
from .annotations import TypeCatalog
from .call_variants import constant_of, is_overloaded, media_types
from .examples import example_call

FILE = "FileInput"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature of a method, one of several where it is overloaded."""

    lines: tuple[str, ...]
    """The arguments after self, one per line, `*` included."""
    docstring: str
    called: str = ""
    """The beginning of the example in the docstring, such as `client.videos.create(`."""

    @property
    def async_docstring(self) -> str:
        """The docstring with an example that awaits the method."""
        return self.docstring.replace(f" {self.called}", f" await {self.called}", bool(self.called))


def signature(
    operation: ClientMethod,
    form: tuple[MethodBody | None, Variant | None],
    names: TypeCatalog,
    resource: tuple[str, ...] = (),
) -> Signature:
    """Return the signature of a method with one variant of its body, and an example."""
    body, variant = form
    fields = variant.fields if variant is not None else ()
    lines = [_path_line(p, operation, names) for p in paths(operation)]
    lines.append("*,")
    owner = variant.type if variant is not None else ""
    keywords: list[tuple[Field, str]] = [
        (p, _parameter_type(p, operation, names)) for p in others(operation)
    ]
    keywords += [(f, _field_type(f, owner, names)) for f in fields]
    keywords.sort(key=lambda pair: not pair[0].required)
    required = [_line(field, annotation) for field, annotation in keywords if field.required]
    optional = [_line(field, annotation) for field, annotation in keywords if not field.required]
    whole = _whole(body, names) if variant is None else []
    lines += [*whole[:1], *required, *whole[1:], *optional]
    lines += [*_content_type(operation, body), "options: CallOptions | None = None,"]
    example = _example(operation, owner, resource)
    text = docstrings.method_text(operation, body, fields, example)
    called = example.partition("(")[0] + "(" if example else ""
    return Signature(tuple(lines), docstrings.quoted(text, 8), called)


def _example(operation: ClientMethod, owner: str, resource: tuple[str, ...]) -> str:
    """Return the example call of the operation if it uses the variant `owner`."""
    example = operation.example
    if example is None or not resource or example.variant not in (None, owner):
        return ""
    return example_call(operation, example, resource)


def implementation(operation: ClientMethod) -> Iterator[str]:
    """Yield the arguments of the implementation behind overloads."""
    yield from (f"{p.name}: Any," for p in paths(operation))
    yield "*,"
    yield from (f"{p.name}: Any = MISSING," for p in others(operation))
    if len(media_types(operation)) > 1:
        yield "content_type: str | None = None,"
    yield "options: CallOptions | None = None,"
    yield "**body: Any,"


def call_arguments(operation: ClientMethod) -> Iterator[str]:
    """Yield the arguments that a method passes to the client."""
    yield constant_of(operation)
    if operation.parameters:
        yield parameter_values(operation)
    yield from _body_arguments(operation)
    yield "options=options"


def page_arguments(operation: ClientMethod) -> Iterator[str]:
    """Yield the arguments that an iterating method passes to the client."""
    yield parameter_values(operation)
    yield "options"
    yield from _body_arguments(operation)


def _body_arguments(operation: ClientMethod) -> Iterator[str]:
    body = operation.body
    if body is not None:
        yield f"body={_body(operation, body)}"
        if len(media_types(operation)) > 1:
            yield "content_type=content_type"


def _body(operation: ClientMethod, body: MethodBody) -> str:
    if is_overloaded(operation):
        chosen = ", content_type" if operation.alternatives else ""
        return f"{constant_of(operation)}_BODY.spread(body{chosen})"
    if not body.variants:
        return "body"
    if not body.fields and not body.required:
        return "MISSING"
    pairs = (f"{field.wire!r}: {field.name}" for field in body.fields)
    return "{" + ", ".join(pairs) + "}"


def paths(operation: ClientMethod) -> Iterator[MethodParameter]:
    """Return the path parameters: positional arguments."""
    return (p for p in operation.parameters if p.location == "path")


def others(operation: ClientMethod) -> Iterator[MethodParameter]:
    """Return the other parameters: keyword arguments."""
    return (p for p in operation.parameters if p.location != "path")


def parameter_values(operation: ClientMethod) -> str:
    """Return the source of the dict of all parameters."""
    return "{" + ", ".join(f"{str(p.name)!r}: {p.name}" for p in operation.parameters) + "}"


def _path_line(parameter: MethodParameter, operation: ClientMethod, names: TypeCatalog) -> str:
    return f"{parameter.name}: {_parameter_type(parameter, operation, names)},"


def _line(field: Field, annotation: str) -> str:
    if field.constant is not None:
        return f"{field.name}: {annotation} = {field.constant},"
    if field.required:
        return f"{field.name}: {annotation},"
    return f"{field.name}: {annotation} | MISSING = MISSING,"


def _parameter_type(parameter: MethodParameter, operation: ClientMethod, names: TypeCatalog) -> str:
    return (
        "str"
        if operation.arguments is None
        else names.argument(operation.arguments, parameter.name)
    )


def _field_type(field: Field, owner: str, names: TypeCatalog) -> str:
    if field.file:
        return f"Sequence[{FILE}]" if field.many else FILE
    return names.argument(owner, field.wire)


def _whole(body: MethodBody | None, names: TypeCatalog) -> list[str]:
    """Return the argument of a body that is not spread."""
    if body is None:
        return []
    annotation = {"text": "str | bytes", "binary": FILE}.get(body.encoding, "Any")
    if body.listed is not None:
        annotation = "Sequence[Any]"
    if body.type is not None and body.encoding == "json":
        annotation = names.whole(body.type)
    default = "" if body.required else " | MISSING = MISSING"
    return [f"body: {annotation}{default},"]


def _content_type(operation: ClientMethod, body: MethodBody | None) -> Iterator[str]:
    """Yield the argument that selects the media type; the first one is the default."""
    if body is None or len(media_types(operation)) < 2:
        return
    allowed = ", ".join(map(repr, body.media_types))
    default = f" = {body.media_types[0]!r}" if body == operation.body else ""
    yield f"content_type: Literal[{allowed}]{default},"
