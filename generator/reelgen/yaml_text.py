"""Render plain data as deterministic YAML, as a person would write a spec."""

from __future__ import annotations

import io
import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarstring import LiteralScalarString, SingleQuotedScalarString

from .json_types import is_object
from .schema.walk import map_values

_NOT_TEXT = re.compile(r"[-+.]?\d[\d_:.eE+xXoa-fA-F-]*|y|n|yes|no|on|off", re.IGNORECASE)
"""Strings that YAML 1.1 reads as numbers or booleans: 16:9 would be 969."""


class _Representer(RoundTripRepresenter):
    """A representer without anchors."""

    def ignore_aliases(self, data: object) -> bool:
        """Return True: never write anchors."""
        return True


def yaml_text(data: object) -> str:
    """Render data, with its keys in order."""
    yaml: Any = YAML()
    yaml.Representer = _Representer
    yaml.width = 100
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(map_values(data, _styled), stream)
    return stream.getvalue()


def _styled(value: object) -> object:
    """Return a value with the YAML style of its strings and names."""
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
