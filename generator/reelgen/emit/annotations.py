"""The types of arguments: the TypedDicts, or the models in their place."""

from __future__ import annotations

from ..ir.names import dict_name
from .definitions import ANY, DefinitionSet, FieldDefinition, TypeExpression, union
from .typed_dicts import LONG, all_fields, plain_type


class TypeCatalog:
    """The classes of one direction, as named in signatures."""

    def __init__(self, module: DefinitionSet) -> None:
        self._definitions = {definition.name: definition for definition in module.definitions}
        self._originals = {alias: name for _, name, alias in module.imports if alias}
        self._arguments: dict[tuple[str, str], str] = {}

    def argument(self, owner: str, wire: str) -> str:
        """Return the annotation of an argument, `params.AParam | dicts.ADict`; Any where open."""
        key = owner, wire
        if key not in self._arguments:
            field = self._fields(owner).get(wire)
            self._arguments[key] = str(ANY if field is None else self._expanded(field.type))
        return self._arguments[key]

    def whole(self, name: str) -> str:
        """Return the annotation of a whole body."""
        return str(self._expanded(TypeExpression(name, is_defined=True)))

    def item(self, owner: str, pointer: str) -> str:
        """Return the annotation of the items of the list at `pointer`; Any where it is open."""
        type_ = TypeExpression(owner, is_defined=True)
        for step in pointer.split("/")[1:]:
            fields = self._fields(_first(type_).name)
            field = fields.get(step)
            type_ = ANY if field is None else field.type
        alias = self._alias(type_)
        type_ = _first(alias if alias is not None else type_)
        item = type_.arguments[0] if type_.name == "list" else ANY
        return f"models.{item.name}" if item.is_defined else "Any"

    def _fields(self, name: str) -> dict[str, FieldDefinition]:
        """Return the fields of a class, through aliases of a single class."""
        seen: set[str] = set()
        while name in self._definitions and name not in seen:
            seen.add(name)
            definition = self._definitions[name]
            if not definition.is_alias:
                return all_fields(definition, self._definitions)
            name = definition.fields[0].type.name if definition.fields else ""
        return {}

    def _alias(self, type_: TypeExpression) -> TypeExpression | None:
        definition = self._definitions.get(type_.name) if type_.is_defined else None
        if definition is None or not definition.is_alias:
            return None
        return definition.fields[0].type if definition.fields else ANY

    def _expanded(self, type_: TypeExpression, inside: tuple[str, ...] = ()) -> TypeExpression:
        """Return a type as in a signature: aliases spelled out, a class as model or dict."""
        if type_.is_defined:
            alias = self._alias(type_)
            dict_ = TypeExpression(f"dicts.{dict_name(type_.name)}")
            if alias is None:
                return union((TypeExpression(f"params.{type_.name}"), dict_))
            if type_.name in inside or sum(1 for _ in alias.walk()) > LONG:
                return dict_
            return self._expanded(alias, (*inside, type_.name))
        type_ = plain_type(type_)
        arguments = (self._expanded(argument, inside) for argument in type_.arguments)
        if type_.name == "|":
            return union(arguments)
        return TypeExpression(self._originals.get(type_.name, type_.name), tuple(arguments))


def _first(type_: TypeExpression) -> TypeExpression:
    """Return the first member of a union."""
    return type_.arguments[0] if type_.name == "|" else type_
