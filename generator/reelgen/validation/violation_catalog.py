"""The codes of violations: what each means, whose fault it is, and what to do."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Fault: TypeAlias = Literal["caller", "spec", "ambiguous"]


class Meaning(NamedTuple):
    """The meaning of the last part of a code."""

    fault: Fault
    explain: str


_BOUND = Meaning("caller", "The value is outside the range that the spec gives. Send one inside.")
_LENGTH = Meaning("caller", "There are too many or too few. Send as many as the spec allows.")
_RULE = Meaning(
    "caller",
    "The fields do not go together: the spec has a rule between them. Read the rule there.",
)
_FORMAT = Meaning(
    "ambiguous",
    "JSON Schema leaves it open whether `format` is checked. The provider may accept the value; "
    "send it in the named format to be safe.",
)

MEANINGS: dict[str, Meaning] = {
    "missing": Meaning("caller", "The request carries no credential. Give the client a key."),
    "wrong": Meaning("caller", "The credential is refused, as asked for by `sandbox:wrong`."),
    "required": Meaning("caller", "The spec demands this and the request leaves it out. Add it."),
    "type": Meaning("caller", "The value is of another JSON type than the spec says."),
    "enum": Meaning("caller", "The value is none that the spec lists. Use one of the list."),
    "const": Meaning("caller", "The spec allows one value alone here."),
    "discriminator": Meaning(
        "caller", "This field says which kind of object is meant, and the spec has no such kind."
    ),
    "pattern": Meaning("caller", "The text does not match the regular expression of the spec."),
    "bad-pattern": Meaning("spec", "The spec's regular expression is not one. Correct the spec."),
    "format": _FORMAT,
    **dict.fromkeys(
        ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), _BOUND
    ),
    **dict.fromkeys(
        (
            *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
            *("minProperties", "maxProperties", "minContains", "maxContains", "contains"),
        ),
        _LENGTH,
    ),
    **dict.fromkeys(("not", "dependentRequired", "dependentSchemas", "if", "anyOf"), _RULE),
    "oneOf": Meaning("caller", "The value is none of the alternatives of the spec."),
    "several": Meaning(
        "ambiguous",
        "The value obeys more than one of alternatives that exclude each other. Say more in the "
        "request, or set the alternatives apart in the spec.",
    ),
    "additionalProperties": Meaning("caller", "The spec forbids fields that it does not name."),
    "unevaluatedProperties": Meaning("caller", "The spec forbids fields that it does not name."),
    "undeclared": Meaning(
        "ambiguous",
        "The spec neither names nor forbids this. It is misspelt, or the spec lacks it: correct "
        "the request, or add it to the spec with its source.",
    ),
    "unexpected": Meaning(
        "ambiguous", "The spec names no body for this operation. Send none, or add it to the spec."
    ),
    "content-type": Meaning("caller", "The spec has no body of this content type."),
    "too-large": Meaning("caller", "It has more bytes than are accepted. Send a smaller one."),
    "json": Meaning("caller", "The body cannot be read as its content type says."),
    "breaks-schema": Meaning(
        "spec",
        "The answer, as the spec shows it, breaks the spec's own schema. Correct one of them.",
    ),
    "undocumented": Meaning(
        "spec", "The spec does not say how this operation answers so. The body is a guess."
    ),
}

_OTHER = Meaning("caller", "The value breaks this rule of the spec.")


def meaning(code: str) -> Meaning:
    """Return the meaning of a code such as `body.required`."""
    return MEANINGS.get(code.rpartition(".")[2], _OTHER)
