"""Schemas -> model modules. The only module that knows datamodel-code-generator."""

from __future__ import annotations

import ast
import json
import re
import time
import warnings
from collections.abc import Iterator, Mapping
from functools import partial
from importlib import import_module
from types import MappingProxyType
from typing import Any

from datamodel_code_generator import InputFileType, LiteralType, generate
from datamodel_code_generator.enums import DataModelType

from ..ir.model import SchemaSet
from ..ir.names import MAX_NAME, ClassName, class_name, identifier, unique
from ..ir.terms import has_whole_term
from ..json_types import JsonObject, object_at
from ..schema.model import types_of
from ..schema.walk import objects
from . import NotEmittedError, verify_declarations
from .rename_builtins import apart_from_builtins
from .split_modules import FUTURE

STRINGS = ("uri", "uuid", "email", "hostname", "ipv4", "ipv6", "time", "duration", "password")
"""Formats that stay text: converting them would change what is on the wire."""

REFERENCE = re.compile(r'"#/components/schemas/(\w+)"')
CLOSED = re.compile(r"    model_config = ConfigDict\(\s*extra=.forbid.,?\s*\)\n")
"""All classes of requests refuse unknown fields; of these the schema says so."""
ARBITRARY = "    model_config = ConfigDict(\n        arbitrary_types_allowed=True,\n    )\n"
"""What the model generator writes above types of the runtime, which pydantic knows."""
CONFIG = "    model_config = ConfigDict("
TYPED_CONFIG = "    model_config: ClassVar[ConfigDict] = ConfigDict("
"""The same with the type that all type checkers then see."""
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


def prepare() -> None:
    """Import what the model generator imports late."""
    for name in ("config", "parser.openapi", "model.pydantic_v2", "model.typed_dict"):
        import_module(f"datamodel_code_generator.{name}")


def models_text(schemas: SchemaSet, runtime: str) -> str:
    """What comes back, as pydantic models."""
    options = {**_pydantic(f"{runtime}.model.ResponseModel"), "use_annotated": True}
    text = _with_tags(_generated(schemas, options, runtime), schemas, runtime)
    return _with_loose(_with_exact_values(text, runtime), schemas, f"{runtime}.model")


def params_text(schemas: SchemaSet, runtime: str) -> str:
    """What is sent, as pydantic models, with their rules."""
    options = {**_pydantic(f"{runtime}.params.RequestModel"), "use_missing_sentinel": True}
    encoded = {
        "date-time": "pydantic.AwareDatetime",
        "date": "datetime.date",
        "base64": f"{runtime}.schema.base64_type.Base64",
    }
    text = _with_tags(_generated(schemas, options, runtime, encoded), schemas, runtime)
    return _with_rules(_with_tuples(text), schemas, f"{runtime}.params")


def dicts_text(schemas: SchemaSet) -> str:
    """What is sent, as TypedDicts."""
    options = {
        "output_model_type": DataModelType.TypingTypedDict,
        "use_generic_container_types": True,
        "use_closed_typed_dict": False,  # mypy does not know `extra_items`
    }
    encoded = {
        "date-time": "datetime.datetime",
        "date": "datetime.date",
        "base64": "builtins.bytes",
    }
    return _BYTES.sub("", _generated(schemas, options, encoded=encoded))


_BYTES = re.compile(r"^from builtins import bytes\n", re.M)


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


def _generated(
    schemas: SchemaSet,
    options: dict[str, Any],
    runtime: str = "",
    encoded: Mapping[str, str] = MappingProxyType({}),
) -> str:
    if not schemas.names:
        return f"{FUTURE}\n"
    every: dict[str, Any] = {**COMMON, **options}
    document = json.loads(schemas.document)
    _let_python_names_go_first(document)
    _let_python_values_be_given(document, encoded)
    every["custom_class_name_generator"] = partial(_class_name, known=frozenset(schemas.names))
    if "base_class" in every:  # the keys of a TypedDict are wire names
        every["aliases"] = dict(_attributes(document))
    every["type_mappings"] = [f"string+{name}=string" for name in STRINGS]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            made: object = generate(document, **every)
        except Exception as error:  # whatever the model generator trips over
            raise _refused(document, every, error) from error
    if not isinstance(made, str):
        raise NotEmittedError("the model generator made several modules of one")
    text = apart_from_builtins(_cleaned(made))
    module = verify_declarations.parsed(text)
    stray = module if isinstance(module, str) else verify_declarations.stray(module, runtime)
    if isinstance(module, str) or stray:
        raise NotEmittedError(f"a name or value cannot be written as Python: {stray}")
    foreign = verify_declarations.foreign_literal(text, module, document)
    if foreign:
        message = f"the model generator wrote a value that is not in the document: {foreign!r}"
        raise NotEmittedError(f"{message}; report it with the schema that holds the union")
    return text


PATIENCE = 20.0
"""Seconds to find out which schema the model generator refuses."""


def _refused(document: Any, options: dict[str, Any], error: Exception) -> NotEmittedError:
    """The refusal with the name of the smallest schema that causes it, if that is found soon."""
    schemas: dict[str, Any] = document["components"]["schemas"]
    parts = {name: _closure(name, schemas) for name in schemas}
    until = time.monotonic() + PATIENCE
    for name, part in sorted(parts.items(), key=lambda item: len(item[1])):
        if time.monotonic() > until:
            break
        try:
            generate({**document, "components": {"schemas": part}}, **options)
        except Exception as cause:
            message = f"the model generator refused the schema {name}: {_reason(cause)}"
            return NotEmittedError(message, schema=name)
    return NotEmittedError(f"the model generator refused the schemas: {_reason(error)}")


def _reason(error: Exception) -> str:
    return str(error) or type(error).__name__


def _closure(name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """A schema with all that it refers to."""
    found: dict[str, Any] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in found and one in schemas:
            found[one] = schemas[one]
            waiting.extend(REFERENCE.findall(json.dumps(schemas[one])))
    return found


def _class_name(name: str, known: frozenset[str]) -> str:
    """Names of schemas stay as they are; others are the same in all modules."""
    return name if name in known else class_name(identifier(name))


def _attributes(document: Any) -> Iterator[tuple[str, str]]:
    """Attributes for fields whose name is none in Python, or changes when Python reads it."""
    fields = (wire for node in objects(document) for wire in object_at(node.value, "properties"))
    wires = dict.fromkeys(fields)
    others = [
        wire for wire in wires if not wire.isascii() or len(wire) > MAX_NAME or has_whole_term(wire)
    ]
    taken = {name for wire in wires.keys() - set(others) for name in (wire, identifier(wire))}
    for wire in others:
        yield wire, unique(identifier(wire), taken)


def _let_python_names_go_first(document: Any) -> None:
    """Of `Name` and `name` the latter keeps the attribute `name`.

    Models are filled by attribute too, so no attribute may be the wire name of another field.
    """
    for node in objects(document):
        fields = object_at(node.value, "properties")
        if len({wire.replace("_", "").lower() for wire in fields}) < len(fields):
            node.value["properties"] = dict(
                sorted(fields.items(), key=lambda f: identifier(f[0]) != f[0])
            )


def _let_python_values_be_given(document: Any, encoded: Mapping[str, str]) -> None:
    """A text that Python has a type for is of that type or text: `str | datetime`."""
    for node in [*objects(document)]:
        path = encoded.get(node.value.pop("x-encoded", ""))
        if path is not None:
            others = types_of(node.value)
            members: list[JsonObject] = [{"type": kind} for kind in others]
            first = path.endswith("Base64")  # which notes what text was checked
            at = others.index("string") + (not first)
            members.insert(at, {"customTypePath": path})
            node.value.pop("type")
            node.value["anyOf"] = members


def _cleaned(text: str) -> str:
    """Without the generator's header and without rebuilds: models are built on first use."""
    _, future, rest = text.partition(FUTURE)
    text = CLOSED.sub("    __closed__ = True\n", (future + rest).replace(ARBITRARY, ""))
    if CONFIG in text:
        head = f"{FUTURE}\nfrom typing import ClassVar"
        text = text.replace(CONFIG, TYPED_CONFIG).replace(FUTURE, head, 1)
    lines = text.split("\n")
    kept = [line for line in lines if not REBUILD.fullmatch(line)]
    plain = (line if line.isprintable() else _escaped(line) for line in kept)
    return "\n" + "\n".join(plain)


def _escaped(line: str) -> str:
    """What cannot be seen stands in literals and docstrings alone, and is escaped there."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def _with_rules(text: str, schemas: SchemaSet, module: str) -> str:
    """Classes and aliases with what the model generator cannot say of them."""
    rules = {rule.type: repr(json.loads(rule.schema)) for rule in schemas.rules}
    referring = {n for n, rule in rules.items() if schemas.definitions and "'$ref'" in rule}
    lines = text.split("\n")
    used: set[str] = set()
    for node in reversed(ast.parse(text).body):
        name = ClassName(node.name if isinstance(node, ast.ClassDef) else _alias(node))
        if isinstance(node, ast.ClassDef) and (name in rules or name in schemas.loose):
            used.add("ConstrainedModel")
            _insert(lines, node, list(_members(name, rules, referring, schemas.loose)))
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and name in rules:
            used.add("Constraint")
            beside = f"_Constraint({rules[name]}{', _SCHEMAS' if name in referring else ''})"
            _annotate(lines, node.value.args[1], beside)
    if not used:
        return text
    head = f"from typing import Annotated, ClassVar\nfrom {module} import {_imported(used)}\n"
    head += f"from {module.removesuffix('.params')}.schema.json_schema import Rule as _Rule\n"
    if schemas.definitions:
        pairs = (f"{str(d.type)!r}: {json.loads(d.schema)!r}," for d in schemas.definitions)
        lines.insert(_after_imports(text), f"_SCHEMAS: dict[str, _Rule] = {{{' '.join(pairs)}}}\n")
    lines.insert(lines.index(FUTURE) + 1, head)
    return "\n".join(lines) + "\n"


def _with_tuples(text: str) -> str:
    """A tuple is written as a JSON array, which a validator behind a rule sees as a list."""
    lines = text.split("\n")
    found = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "tuple"
    ]
    for node in sorted(found, key=lambda node: (node.lineno, node.col_offset), reverse=True):
        _annotate(lines, node, "_Strict(False)")
    if found:
        lines.insert(lines.index(FUTURE) + 1, "from typing import Annotated")
        lines.insert(lines.index(FUTURE) + 2, "from pydantic import Strict as _Strict")
    return "\n".join(lines)


_DATETIME = re.compile(r"^from datetime import (.*\bdatetime\b.*)$", re.M)
_FLOAT = re.compile(r"^from builtins import (.*\bfloat\b.*)$", re.M)


def _with_exact_values(text: str, runtime: str) -> str:
    """Date-times and numbers of responses as the types that keep what came."""
    text = _DATETIME.sub(lambda found: _split_import(found, "datetime", runtime), text)
    if _FLOAT.search(text):
        return _FLOAT.sub(lambda found: _split_import(found, "float", runtime), text)
    names = (node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name))
    if "float" in names:
        return text.replace(FUTURE, f"{FUTURE}\nfrom {runtime}.schema.exact_types import float", 1)
    return text


def _split_import(found: re.Match[str], name: str, runtime: str) -> str:
    """Take one name of an import from the runtime instead."""
    parts = [part.strip() for part in found[1].split(",")]
    exact = [part for part in parts if part.split()[0] == name]
    others = [part for part in parts if part not in exact]
    lines = [f"from {runtime}.schema.exact_types import {', '.join(exact)}"] if exact else []
    if others:
        lines.append(f"{found[0].partition(' import ')[0]} import {', '.join(others)}")
    return "\n".join(lines)


def _with_tags(text: str, schemas: SchemaSet, runtime: str) -> str:
    """Unions that say which tag stands for which member."""
    if not schemas.tagged:
        return text
    lines = text.split("\n")
    nodes = ast.parse(text).body
    classes = {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}
    unions = {union.type: union for union in schemas.tagged}
    for node in reversed(nodes):
        union = unions.get(ClassName(_alias(node)))
        if union and isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            attributes = (_attribute(classes.get(one), union.field) for one in union.members)
            named = next((name for name in attributes if name), union.field)
            default = "" if union.default is None else f", {union.default}"
            tagged = f"_Discriminator({union.field!r}, {named!r}, {dict(union.values)!r}{default})"
            _annotate(lines, node.value.args[1], tagged)
    head = [
        "from typing import Annotated",
        f"from {runtime}.schema.discriminator import Discriminator as _Discriminator",
    ]
    at = lines.index(FUTURE) + 1
    lines[at:at] = head
    return "\n".join(lines)


def _attribute(node: ast.ClassDef | None, wire: str) -> str:
    """The attribute of a class that a wire name stands for; empty if it has none."""
    for one in node.body if node is not None else ():
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            aliases = (
                word.value.value
                for word in ast.walk(one.annotation)
                if isinstance(word, ast.keyword)
                and word.arg == "alias"
                and isinstance(word.value, ast.Constant)
            )
            if next(aliases, one.target.id) == wire:
                return one.target.id
    return ""


def _with_loose(text: str, schemas: SchemaSet, module: str) -> str:
    """Answers of which other kinds are valid get the base class that lets them pass."""
    lines = text.split("\n")
    used: set[str] = set()
    for node in reversed(ast.parse(text).body):
        if isinstance(node, ast.ClassDef) and node.name in schemas.loose:
            used.add("AnyOrModel")
            _insert(lines, node, [], "_AnyOrModel", "ResponseModel")
        elif _alias(node) in schemas.loose and isinstance(node, ast.Assign):
            used.add("AnyOrArray")
            _annotate(lines, _aliased(node), "_AnyOrArray()")
    if used:
        head = f"from {module} import {_imported(used)}\n"
        lines.insert(lines.index(FUTURE) + 1, f"from typing import Annotated\n{head}")
    return "\n".join(lines)


def _imported(names: set[str]) -> str:
    """Under names that no schema can have."""
    return ", ".join(f"{name} as _{name}" for name in sorted(names))


def _alias(node: ast.stmt) -> str:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name
        case _:
            return ""


def _aliased(node: ast.Assign) -> ast.expr:
    """What `X = TypeAliasType("X", …)` is a name for."""
    return node.value.args[1] if isinstance(node.value, ast.Call) else node.value


def _after_imports(text: str) -> int:
    return max(
        node.end_lineno or 0 for node in ast.parse(text).body if isinstance(node, ast.ImportFrom)
    )


def _members(
    name: str, rules: dict[ClassName, str], referring: set[ClassName], loose: tuple[ClassName, ...]
) -> Iterator[str]:
    if name in rules:
        yield f"    __rules__: ClassVar[tuple[_Rule, ...]] = ({rules[ClassName(name)]},)"
    if name in referring:
        yield "    __schemas__: ClassVar[dict[str, _Rule]] = _SCHEMAS"
    if name in loose:
        yield "    __objects_only__: ClassVar[bool] = False"


def _annotate(lines: list[str], node: ast.expr, beside: str) -> None:
    """An expression becomes `Annotated[what it was, beside]`."""
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    end = lines[last].encode()  # columns of a syntax tree count bytes
    closed = end[: node.end_col_offset] + f", {beside}]".encode() + end[node.end_col_offset or 0 :]
    lines[last] = closed.decode()
    start = lines[first].encode()
    lines[first] = (start[: node.col_offset] + b"Annotated[" + start[node.col_offset :]).decode()


def _insert(
    lines: list[str],
    node: ast.ClassDef,
    members: list[str],
    base: str = "_ConstrainedModel",
    instead_of: str = "RequestModel",
) -> None:
    first = node.body[0]
    after = first.end_lineno if _is_text(first) else first.lineno - 1
    if members:
        lines.insert(after or node.lineno, "\n".join(members))
    bases = [ast.unparse(one) for one in node.bases if ast.unparse(one) != instead_of]
    lines[node.lineno - 1] = f"class {node.name}({', '.join([*bases, base])}):"


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
