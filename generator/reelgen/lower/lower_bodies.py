"""Lower request bodies: encoding, and the arguments they are spread into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ..document import openapi
from ..document.media_types import essence, is_json, is_open
from ..ir.model import Encoding, Field, FilePart, MethodBody, PartStyle, Variant
from ..ir.names import ClassName, Identifier, argument, unique
from ..json_types import JsonObject, array_at, is_object, object_at
from ..schema.branches import branch_fields
from ..schema.model import Schema, types_of
from .field_docs import field_text
from .name_operations import Named
from .schema_index import SchemaIndex, undeclared
from .schema_set import SchemaSetBuilder

MAX_VARIANTS = 20
"""Maximum number of union members for overloads; larger unions are one argument `body`."""

OPEN: object = {}
"""The schema of undescribed values."""

FORMS = ("form", "multipart")

PREFERENCE = ("application/json", "multipart/form-data", "application/x-www-form-urlencoded")


def lower_bodies(
    named: Named, schemas: SchemaIndex, params: SchemaSetBuilder, used: set[str]
) -> tuple[MethodBody, ...]:
    """Return the encodings of a body, the preferred one first. `used`: names of the parameters."""
    spec = named.operation.request_body
    if spec is None:
        return ()
    lowering = _Lowering(named.title, spec, schemas, params, used)
    return tuple(
        lowering.body(group, is_first=not index)
        for index, group in enumerate(_groups(spec.content))
    )


@dataclass(frozen=True, slots=True)
class _Lowering:
    """The lowering of the encodings of one body."""

    title: str
    spec: openapi.RequestBody
    schemas: SchemaIndex
    params: SchemaSetBuilder
    used: set[str]

    def body(self, media_types: tuple[str, ...], *, is_first: bool) -> MethodBody:
        """Return the body of media types of one schema and one encoding."""
        content = self.spec.content[media_types[0]]
        encoding = _encoding_of(media_types[0], content, self.schemas)
        is_multipart = encoding == "multipart"
        listed = _listed(content) if is_multipart and _is_list(content, self.schemas) else None
        schema = {} if listed is not None or content.schema_ is None else content.schema_
        title = f"{self.title} body" if is_first else f"{self.title} {encoding} body"
        type_, variants = self._arguments(schema, encoding, title)
        files = tuple(_files(content, self.schemas)) if is_multipart else ()
        return MethodBody(
            encoding=encoding,
            media_types=media_types,
            required=self.spec.required or any(f.required for v in variants for f in v.fields),
            type=type_,
            variants=variants,
            description=" ".join(self.spec.description.split()),
            part_types=tuple(_part_types(content, files)),
            part_styles=tuple(_part_styles(content)) if encoding in FORMS else (),
            files=files,
            listed=listed,
            part_headers=tuple(_part_headers(content)) if is_multipart else (),
            max_bytes=_max_bytes(schema, self.schemas) if encoding == "binary" else None,
        )

    def _arguments(
        self, schema: object, encoding: Encoding, title: str
    ) -> tuple[ClassName | None, tuple[Variant, ...]]:
        """Return the class that checks a body, and the arguments it is spread into."""
        if encoding != "json" and encoding not in FORMS:
            return None, ()
        checked, only_files = schema, False
        if encoding == "multipart":
            checked = _without_files(schema, self.schemas)
            only_files = _has_only_files(checked, schema, self.schemas)
        if only_files and len(self.spec.content) == 1:
            type_, owner = None, ClassName("")
        elif schema is True or schema == {}:
            return None, ()
        else:
            type_ = owner = self.params.named(checked, title)
        variants = tuple(_variants(schema, owner, self.schemas, self.params, self.used))
        if encoding in FORMS:
            variants = tuple(_with_files(variants, schema, self.schemas))
        return type_, variants


def _groups(content: Mapping[str, openapi.MediaType]) -> list[tuple[str, ...]]:
    """Group media types of the same schema and encoding; the preferred ones first."""
    groups: list[list[str]] = []
    for media_type in sorted(content, key=lambda name: _rank(name, content[name])):
        for group in groups:
            other = content[group[0]]
            same = (other.schema_, other.encoding) == (
                content[media_type].schema_,
                content[media_type].encoding,
            )
            kind = _encoding(media_type, content[media_type])
            if same and _encoding(group[0], other) == kind:
                group.append(media_type)
                break
        else:
            groups.append([media_type])
    return [tuple(group) for group in groups]


def _rank(media_type: str, content: openapi.MediaType) -> int:
    if essence(media_type) in PREFERENCE:
        return PREFERENCE.index(essence(media_type))
    return len(PREFERENCE) + (_encoding(media_type, content) != "json")


def _encoding(media_type: str, content: openapi.MediaType) -> Encoding:
    kind = essence(media_type)
    if is_open(kind):
        return "binary" if Schema(content.schema_).is_binary else "json"
    if is_json(kind):
        return "json"
    if kind.startswith("multipart/"):
        return "multipart"
    if kind == "application/x-www-form-urlencoded":
        return "form"
    return "text" if kind.startswith("text/") or kind.endswith("xml") else "binary"


def _encoding_of(media_type: str, content: openapi.MediaType, schemas: SchemaIndex) -> Encoding:
    """Return the encoding of a media type; forms without fields are text or binary."""
    encoding = _encoding(media_type, content)
    types = types_of(schemas.resolve(content.schema_ if content.schema_ is not None else {}))
    named = essence(media_type) == "multipart/form-data"
    if encoding == "multipart" and not named and _is_list(content, schemas):
        return encoding
    if encoding not in ("multipart", "form") or not types or "object" in types:
        return encoding
    return "text" if encoding == "form" else "binary"


def _variants(
    schema: object, name: ClassName, schemas: SchemaIndex, params: SchemaSetBuilder, used: set[str]
) -> Iterator[Variant]:
    if schemas.is_plain_object(schema) or schemas.has_branches(schema):
        yield Variant(type=name, fields=_fields(schema, schemas, used, None))
        return
    union = schemas.variants(schema)
    if not 0 < len(union) <= MAX_VARIANTS:
        return
    members = [{"$ref": reference} for reference in union]
    if not all(schemas.is_plain_object(member) for member in members):
        return
    discriminator = schemas.resolve(schema)["discriminator"]["propertyName"]
    forms = [
        Variant(type=params.named(member, ""), fields=_fields(member, schemas, used, discriminator))
        for member in members
    ]
    optional = [
        field
        for form in forms
        for field in form.fields
        if _is_optional_discriminator(field, discriminator)
    ]
    required = [{w for w, (_, must) in schemas.fields(m).items() if must} for m in members]
    for form in _without_own_constants(forms, required, discriminator):
        yield form if len(optional) < 2 else _with_required_discriminator(form, discriminator)


def _without_own_constants(
    forms: list[Variant], required: list[set[str]], discriminator: str
) -> Iterator[Variant]:
    """Yield variants that send no constants by default but the discriminator and shared ones."""
    sent = [{(f.wire, f.constant) for f in form.fields if f.constant is not None} for form in forms]
    shared = {pair for pair in sent[0] if all(pair in pairs for pairs in sent)}
    for form, needed in zip(forms, required, strict=True):
        fields = (
            field
            if field.wire == discriminator
            or field.constant is None
            or (field.wire, field.constant) in shared
            else replace(field, constant=None, required=field.wire in needed)
            for field in form.fields
        )
        yield replace(form, fields=tuple(fields))


def _is_optional_discriminator(field: Field, discriminator: str) -> bool:
    return field.wire == discriminator and field.constant is not None


def _with_required_discriminator(variant: Variant, discriminator: str) -> Variant:
    """Return a variant that requires the discriminator, since several members may omit it."""
    fields = (
        replace(field, constant=None, required=True)
        if _is_optional_discriminator(field, discriminator)
        else field
        for field in variant.fields
    )
    return replace(variant, fields=tuple(fields))


def _fields(
    schema: object, schemas: SchemaIndex, used: set[str], discriminator: str | None
) -> tuple[Field, ...]:
    described = _described(schema, schemas)
    full = schemas.resolve(schema)
    if is_object(full):
        described = {**described, **dict.fromkeys(undeclared(full), (OPEN, True))}
    sent = {w: f for w, f in described.items() if not _read_only(schemas.resolve(f[0]))}
    names = _names(sent, used)
    return tuple(
        _field(wire, field, required, schemas, names[wire], wire == discriminator)
        for wire, (field, required) in sent.items()
    )


def _described(schema: object, schemas: SchemaIndex) -> dict[str, tuple[object, bool]]:
    """Return the fields of a body and its unions: name -> (schema, whether it is required)."""
    branches = branch_fields(schemas, schemas.resolve(schema))
    return {**schemas.fields(schema), **{name: (field, False) for name, field in branches.items()}}


def _names(wires: Iterable[str], used: set[str]) -> dict[str, Identifier]:
    """Return the argument of each field; in a clash, the exact spelling takes the name.

    The others get numbers from 1 on in the order of the document, as attributes of models do.
    """
    names = set(used)
    ranked = sorted(wires, key=lambda wire: _argument(wire, used) != wire)
    return {wire: Identifier(unique(_argument(wire, used), names, first=1)) for wire in ranked}


def _argument(wire: str, used: set[str]) -> Identifier:
    """Return the argument of a field, prefixed if a parameter has the name."""
    name = argument(wire)
    return argument(f"body {wire}") if name in used else name


def _field(
    wire: str,
    schema: object,
    required: bool,
    schemas: SchemaIndex,
    name: Identifier,
    is_discriminator: bool,
) -> Field:
    full = schemas.resolve(schema)
    constant = _constant(full, required, is_discriminator)
    declared = schema if is_object(schema) else {}
    deprecated = is_object(full) and full.get("deprecated") is True
    return Field(
        name=name,
        wire=wire,
        required=required and constant is None,
        deprecated=deprecated or declared.get("deprecated") is True,
        file=False,
        constant=constant,
        description=field_text(schemas, schema),
    )


def _constant(schema: object, required: bool, is_discriminator: bool) -> str | None:
    """Return the literal that is sent by default: an optional discriminator, or a default."""
    if not is_object(schema) or "const" not in schema:
        return None
    sent = not required if is_discriminator else schema.get("default", ...) == schema["const"]
    return repr(schema["const"]) if sent else None


def _read_only(schema: object) -> bool:
    return is_object(schema) and schema.get("readOnly") is True


def is_file(schemas: SchemaIndex, schema: object) -> bool:
    """Return whether a multipart part is a file or a list of files."""
    full = _item(schema, schemas)
    if full is None:
        return False
    if full.get("format") == "binary" or "contentMediaType" in full:
        return True
    return "contentEncoding" not in full and not full.keys() - {"description", "title", "x-source"}


def _file_fields(schema: object, schemas: SchemaIndex) -> JsonObject:
    """Return the fields of a body that are files: name -> schema."""
    fields = _described(schema, schemas).items()
    return {wire: field for wire, (field, _) in fields if is_file(schemas, field)}


def _has_only_files(checked: object, schema: object, schemas: SchemaIndex) -> bool:
    """Return whether a form consists of files only."""
    return not object_at(checked, "properties") and bool(_file_fields(schema, schemas))


def _with_files(
    variants: tuple[Variant, ...], schema: object, schemas: SchemaIndex
) -> Iterator[Variant]:
    files = _file_fields(schema, schemas)
    many = {wire for wire, field in files.items() if _is_array(field, schemas)}
    for variant in variants:
        fields = tuple(
            replace(f, file=f.wire in files, many=f.wire in many) for f in variant.fields
        )
        yield replace(variant, fields=fields)


def _is_array(schema: object, schemas: SchemaIndex) -> bool:
    return "array" in types_of(schemas.resolve(schema))


def _without_files(schema: object, schemas: SchemaIndex) -> object:
    """Return the schema of a form without its files."""
    described = _described(schema, schemas).items()
    fields = {wire: field for wire, field in described if not is_file(schemas, field[0])}
    return {
        "type": "object",
        "properties": {wire: field for wire, (field, _) in fields.items()},
        "required": [wire for wire, (_, required) in fields.items() if required],
    }


def _part_styles(content: openapi.MediaType) -> Iterator[PartStyle]:
    for name, encoding in content.encoding.items():
        style, explode = encoding.get("style"), encoding.get("explode")
        reserved = encoding.get("allowReserved") is True
        if isinstance(style, str) or isinstance(explode, bool) or reserved:
            style = style if isinstance(style, str) else "form"
            explodes = explode if isinstance(explode, bool) else style == "form"
            yield PartStyle(name, style, explodes, reserved)


def _is_list(content: openapi.MediaType, schemas: SchemaIndex) -> bool:
    """Return whether the parts have no names."""
    if content.item_schema is not None or content.prefix_encoding or content.item_encoding:
        return True
    return "array" in types_of(schemas.resolve(content.schema_))


def _listed(content: openapi.MediaType) -> tuple[str, ...]:
    """Return the content types of the parts by position; the last applies to all later parts."""
    encodings = (*content.prefix_encoding, content.item_encoding)
    return tuple(_one_type(encoding) for encoding in encodings)


def _one_type(encoding: Mapping[str, object]) -> str:
    content_type = encoding.get("contentType")
    return (
        content_type if isinstance(content_type, str) and not set(content_type) & set(",*") else ""
    )


def _part_headers(content: openapi.MediaType) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """Yield constant headers of parts; other headers are passed with the file."""
    for name, encoding in content.encoding.items():
        fixed: list[tuple[str, str]] = []
        for header, declared in object_at(encoding, "headers").items():
            values = _only(object_at(declared, "schema"))
            if header.lower() != "content-type" and len(values) == 1:
                fixed.append((header, str(values[0])))
        if fixed:
            yield name, tuple(fixed)


def _only(schema: Mapping[str, object]) -> list[object]:
    return [schema["const"]] if "const" in schema else array_at(schema, "enum")


def _part_types(
    content: openapi.MediaType, files: tuple[FilePart, ...]
) -> Iterator[tuple[str, str]]:
    names = {file.wire for file in files}
    for name, encoding in content.encoding.items():
        content_type = _one_type(encoding)
        if name not in names and content_type:
            yield name, content_type


def _files(content: openapi.MediaType, schemas: SchemaIndex) -> Iterator[FilePart]:
    """Yield the parts that are files; their content types are in the encoding object."""
    for wire, field in sorted(_file_fields(content.schema_, schemas).items()):
        item = _item(field, schemas) or {}
        declared = content.encoding.get(wire, {}).get("contentType")
        declared = declared if isinstance(declared, str) else item.get("contentMediaType", "")
        types = [name.strip() for name in str(declared).split(",")]
        many = _is_array(field, schemas)
        yield FilePart(wire, tuple(filter(None, types)), _max_bytes(item, schemas), many)


def _item(schema: object, schemas: SchemaIndex) -> JsonObject | None:
    """Return the schema of a file, or of the files in a list, or None."""
    full = schemas.resolve(schema)
    seen: set[int] = set()
    while is_object(full) and "array" in types_of(full) and id(full) not in seen:
        seen.add(id(full))
        full = schemas.resolve(full.get("items"))
    return full if is_object(full) else None


def _max_bytes(schema: object, schemas: SchemaIndex) -> int | None:
    """Return `maxLength`, which counts bytes of binary content in OpenAPI."""
    limit = (_item(schema, schemas) or {}).get("maxLength")
    return limit if isinstance(limit, int) and not isinstance(limit, bool) else None
