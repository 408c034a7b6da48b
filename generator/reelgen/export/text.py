"""A document as YAML, the same bytes for the same data."""

from __future__ import annotations

import io
import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarstring import LiteralScalarString, SingleQuotedScalarString

from ..json_types import is_object
from ..schema.walk import map_values

HEADER = "# Made by reelgen: edit the spec, not this file.\n"


_NOT_TEXT = re.compile(r"[-+.]?\d[\d_:.eE+xXoa-fA-F-]*|y|n|yes|no|on|off", re.IGNORECASE)
"""What an older YAML reads as a number or a truth value: 16:9 would be 969."""


class _Representer(RoundTripRepresenter):
    """No anchors: what stands in two places is written twice."""

    def ignore_aliases(self, data: Any) -> bool:
        """For everything."""
        return True


def text(data: Any) -> str:
    """The document with its keys in their order."""
    yaml: Any = YAML()
    yaml.Representer = _Representer
    yaml.width = 100
    yaml.indent(mapping=2, sequence=4, offset=2)
    written = io.StringIO()
    yaml.dump(map_values(data, _styled), written)
    return HEADER + written.getvalue()


def _styled(value: Any) -> Any:
    """Return a value with the style in which its text, or its names, are written."""
    if is_object(value):
        return {_text(name): item for name, item in value.items()}
    return _text(value) if isinstance(value, str) else value


def _text(value: str) -> str:
    text: str = str(value)
    if "\n" in value:
        text = LiteralScalarString(value)
    elif _NOT_TEXT.fullmatch(value):
        text = SingleQuotedScalarString(value)
    return text
