"""No text gets into a generated Literal that the document does not hold."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.emit import NotEmittedError, models
from reelgen.emit.definitions import Definition, DefinitionSet, FieldDefinition, TypeExpression
from reelgen.emit.parse_schemas import parse_schemas
from reelgen.ir.model import SchemaSet
from reelgen.ir.names import ClassName

MARKER = "0#-datamodel-code-generator-#-object-#-special-#"


def _schemas() -> SchemaSet:
    return SchemaSet(
        document='{"components": {"schemas": {"A": {"const": "a"}}}}',
        rules=(),
        definitions=(),
        tagged=(),
        loose=(),
        names=(ClassName("A"),),
    )


def _module(*values: str) -> DefinitionSet:
    type_ = TypeExpression("Literal", tuple(TypeExpression(repr(value)) for value in values))
    field = FieldDefinition("root", "root", type_, True, str(type_), "", "")
    return DefinitionSet((), (Definition("A", (), (field,), "", True),))


@pytest.mark.parametrize("value", [MARKER, "Cat"])
def test_a_value_of_the_model_generator_is_refused(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(*_: Any, **__: Any) -> DefinitionSet:
        return _module("a", value)

    monkeypatch.setattr(models, "parse", parse)
    with pytest.raises(NotEmittedError, match=f"not in the document: '{value}'"):
        parse_schemas(_schemas(), is_request=True)


def test_values_of_the_document_are_those_of_the_literal() -> None:
    (definition,) = parse_schemas(_schemas(), is_request=True).definitions
    assert definition.fields[0].type == _module("a").definitions[0].fields[0].type
