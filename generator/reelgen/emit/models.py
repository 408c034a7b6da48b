"""Schemas -> definitions. The only module that imports datamodel-code-generator.

Its parser decides names, fields and types, and is stopped before it renders them. Everything else
reads its decisions as data.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from functools import partial
from typing import Any

from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion
from datamodel_code_generator.imports import Imports
from datamodel_code_generator.model import get_data_model_types
from datamodel_code_generator.model.base import DataModel, DataModelFieldBase
from datamodel_code_generator.parser.base import Result
from datamodel_code_generator.parser.openapi import OpenAPIParser
from datamodel_code_generator.types import RefLeaf, TypeApply, TypeExpr, TypeLeaf, type_expr_of

from ..ir.names import PARAM
from ..json_types import JsonObject
from . import definitions as data
from .definitions import ANY, NONE, Definition, FieldDefinition, TypeExpression, union
from .model_options import ENCODED, OPTIONS, REQUEST_BASE, RESPONSE_BASE
from .prepare_document import attributes, name_class, prepare
from .suffix_names import append_suffix, is_forward

TYPES = get_data_model_types(
    DataModelType.PydanticV2BaseModel, PythonVersion.PY_311, use_type_alias=True
)
CLASSES: dict[str, Any] = {
    "data_model_type": TYPES.data_model,
    "data_model_root_type": TYPES.root_model,
    "data_model_field_type": TYPES.field_model,
    "data_type_manager_type": TYPES.data_type_manager,
}


def parse(document: JsonObject, names: frozenset[str], *, is_request: bool) -> data.DefinitionSet:
    """Return the classes of a document; the schemas `names` have unchanged names."""
    prepare(document, ENCODED if is_request else {})
    suffix = PARAM if is_request else ""
    source: Any = document  # a mapping, as from `generate`
    parser = OpenAPIParser(
        source,
        base_class=REQUEST_BASE if is_request else RESPONSE_BASE,
        use_missing_sentinel=is_request,
        aliases=dict(attributes(document)),
        custom_class_name_generator=partial(name_class, declared=names, suffix=suffix),
        **CLASSES,
        **OPTIONS,
    )
    parsed = [data.DefinitionSet((), ())]

    def keep(module: Any, *_: object, **__: object) -> Result:
        append_suffix(suffix, module.models)
        imports = _imports(parser._import_ledger.rendered(module.imports))
        parsed.append(data.DefinitionSet(tuple(imports), tuple(map(_definition, module.models))))
        return Result(body="")

    # no method of a subclass, whose models are parsed without the memos of types and imports
    setattr(parser, "_generate_module_output", keep)  # noqa: B010
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser.parse(format_=False)
    return parsed[-1]


def _imports(imports: Imports) -> Iterator[tuple[str, str, str]]:
    for module, names in imports.items():
        aliases = imports.alias.get(module, {})
        for name in names:
            # `pydantic` itself exports it from 2.14 on
            source = "pydantic_core" if name == "MISSING" else module or ""
            yield source, name, aliases.get(name, "")


def _definition(model: DataModel) -> Definition:
    is_alias = not isinstance(model, TYPES.data_model)
    bases = (base.reference for base in model.base_classes)
    return Definition(
        name=model.class_name,
        bases=() if is_alias else tuple(b.short_name for b in bases if b is not None),
        fields=tuple(_field(field) for field in model.fields),
        description=model.description or "",
        is_alias=is_alias,
        config=tuple((name, str(value)) for name, value in _config(model)),
    )


def _config(model: DataModel) -> Iterator[tuple[str, object]]:
    """Yield the keyword arguments of its `ConfigDict`; pydantic knows the types of the runtime."""
    config = model.extra_template_data.get("config")
    for name, value in config.dict(exclude_unset=True).items() if config else ():
        if name != "arbitrary_types_allowed":
            yield name, value


def _field(field: DataModelFieldBase) -> FieldDefinition:
    type_ = _type(type_expr_of(field.data_type))
    hint = field.type_hint
    has_none = hint.removesuffix(" | MISSING") != field.data_type.type_hint
    has_default = not field.required or field.use_default_with_required
    return FieldDefinition(
        name=field.name or "",
        wire=field.original_name or field.alias or field.name or "",
        type=union((type_, NONE)) if has_none else type_,
        required=field.required,
        annotation=field.annotated or hint,
        default=field.represented_default if has_default else "",
        description=field.docstring or "",
    )


def _type(expression: TypeExpr) -> TypeExpression:
    """Return a type of the model generator as data."""
    if isinstance(expression, RefLeaf):
        assert expression.node.reference is not None
        return TypeExpression(expression.node.reference.short_name, is_defined=True)
    if isinstance(expression, TypeLeaf):
        return TypeExpression(expression.node.type_hint if expression.node else expression.code)
    node = expression.node
    result = _form(expression)
    if expression.container is not None:
        key = _type(expression.key) if expression.key else TypeExpression("str")
        arguments = (key, result) if expression.mapping else (result,)
        result = TypeExpression(expression.container, arguments)
    return union((result, NONE)) if node.is_optional and result != ANY else result


def _form(expression: TypeApply) -> TypeExpression:
    node = expression.node
    arguments = tuple(map(_type, expression.args))
    if node.reference is not None and is_forward(node):
        return TypeExpression(node.reference.short_name, is_defined=True)
    if node.alias or node.type:
        return TypeExpression(node.alias or node.type or "")
    match expression.form:
        case "union":
            return union(arguments)
        case "tuple":
            return TypeExpression("tuple", arguments)
        case "literal":
            return TypeExpression("Literal", tuple(TypeExpression(repr(v)) for v in node.literals))
        case _:
            return arguments[0] if arguments else ANY
