"""Schemas -> model modules. The only module that knows datamodel-code-generator."""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Sequence
from typing import Any

from datamodel_code_generator import InputFileType, LiteralType, generate
from datamodel_code_generator.enums import DataModelType

from ..ir.model import Rule, SchemaSet
from . import NotEmittedError, declarations

STRINGS = ("uri", "uuid", "email", "hostname", "ipv4", "ipv6", "time", "duration", "password")
"""Formats that stay text: converting them would change what is on the wire."""

FUTURE = "from __future__ import annotations"
REBUILD = re.compile(r"\w+\.model_rebuild\(\)")

COMMON: dict[str, Any] = {
    "input_file_type": InputFileType.OpenAPI,
    "formatters": [],
    "disable_timestamp": True,
    "target_python_version": "3.11",
    "target_pydantic_version": "2.14",
    "use_union_operator": True,
    "use_standard_collections": True,
    "enum_field_as_literal": LiteralType.All,
    "use_schema_description": True,
    "use_field_description": True,
    "use_inline_field_description": True,
    "strict_nullable": True,
    "keep_model_order": True,
    "use_tuple_for_fixed_items": True,
    "use_type_alias": True,
    "allof_class_hierarchy": "always",
    "naming_strategy": "parent-prefixed",
    "use_object_type": False,
}


def models_text(schemas: SchemaSet, runtime: str) -> str:
    """What comes back, as pydantic models."""
    options = {**_pydantic(f"{runtime}.model.Answer"), "use_annotated": True}
    return _generated(schemas, options, runtime)


def params_text(schemas: SchemaSet, runtime: str) -> str:
    """What is sent, as pydantic models, with their rules."""
    options = {**_pydantic(f"{runtime}.model.Params"), "use_missing_sentinel": True}
    text = _generated(schemas, options, runtime)
    return _with_rules(text, schemas.rules, f"{runtime}.model")


def dicts_text(schemas: SchemaSet) -> str:
    """What is sent, as TypedDicts."""
    options = {
        "output_model_type": DataModelType.TypingTypedDict,
        "use_generic_container_types": True,
        "use_closed_typed_dict": False,  # mypy does not know `extra_items`
    }
    return _generated(schemas, options)


def _pydantic(base_class: str) -> dict[str, Any]:
    return {
        "output_model_type": DataModelType.PydanticV2BaseModel,
        "base_class": base_class,
        "use_annotated": True,
        "field_constraints": True,
        "snake_case_field": True,
        "remove_special_field_name_prefix": True,
        "output_datetime_class": "datetime",
    }


def _generated(schemas: SchemaSet, options: dict[str, Any], runtime: str = "") -> str:
    if not schemas.names:
        return f"{FUTURE}\n"
    every: dict[str, Any] = {**COMMON, **options}
    every["type_mappings"] = [f"string+{name}=string" for name in STRINGS]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            made: object = generate(json.loads(schemas.document), **every)
        except Exception as error:  # whatever the model generator trips over
            raise NotEmittedError(f"the model generator refused the schemas: {error}") from error
    if not isinstance(made, str):
        raise TypeError("the model generator made several modules of one")
    text = _cleaned(made)
    said = declarations.stray(text, runtime)
    if said:
        raise NotEmittedError(f"a name or value cannot be written as Python: {said}")
    return text


def _cleaned(text: str) -> str:
    """Without the generator's header and without rebuilds: models are built on first use."""
    _, future, rest = text.partition(FUTURE)
    lines = (future + rest).split("\n")
    kept = [line for line in lines if not REBUILD.fullmatch(line)]
    plain = (line if line.isprintable() else _escaped(line) for line in kept)
    return "\n" + "\n".join(plain)


def _escaped(line: str) -> str:
    """What cannot be seen stands in literals and docstrings alone, and is escaped there."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def _with_rules(text: str, rules: Sequence[Rule], module: str) -> str:
    """Classes with rules get them as `__rules__`, and the base class that keeps them."""
    by_class: dict[str, list[Any]] = {}
    for rule in rules:
        by_class.setdefault(rule.type, []).append(json.loads(rule.schema))
    lines = text.splitlines()
    for node in reversed(ast.parse(text).body):
        if isinstance(node, ast.ClassDef) and node.name in by_class:
            _insert(lines, node, by_class[node.name])
    if by_class:
        imports = f"from typing import ClassVar\nfrom {module} import RuledParams\n"
        imports += f"from {module.removesuffix('.model')}.rules import Rule"
        lines.insert(lines.index(FUTURE) + 1, imports)
    return "\n".join(lines) + "\n"


def _insert(lines: list[str], node: ast.ClassDef, rules: list[Any]) -> None:
    first = node.body[0]
    after = first.end_lineno if _is_text(first) else first.lineno - 1
    lines.insert(
        after or node.lineno, f"    __rules__: ClassVar[tuple[Rule, ...]] = {tuple(rules)!r}"
    )
    bases = [ast.unparse(base) for base in node.bases if ast.unparse(base) != "Params"]
    lines[node.lineno - 1] = f"class {node.name}({', '.join([*bases, 'RuledParams'])}):"


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
