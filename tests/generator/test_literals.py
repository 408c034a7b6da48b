"""No text gets into a generated Literal that the document does not hold."""

from __future__ import annotations

from typing import Any

import pytest
from reelgen.emit import NotEmittedError, models
from reelgen.ir.model import SchemaSet
from reelgen.ir.names import ClassName

MARKER = "0#-datamodel-code-generator-#-object-#-special-#"


@pytest.mark.parametrize("value", [MARKER, "Cat"])
def test_a_value_of_the_model_generator_is_refused(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = '{"components": {"schemas": {"A": {"const": "a"}}}}'

    def generate(*_: Any, **__: Any) -> str:
        head = "from __future__ import annotations\nfrom typing import Literal, TypeAlias\n"
        return f"{head}A: TypeAlias = Literal['a', {value!r}]\n"

    monkeypatch.setattr(models, "generate", generate)
    names = (ClassName("A"),)
    schemas = SchemaSet(
        document=document, rules=(), definitions=(), tagged=(), loose=(), names=names
    )
    with pytest.raises(NotEmittedError, match=f"not in the document: '{value}'"):
        models.dicts_text(schemas)
