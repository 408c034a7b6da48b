"""Catalog of violation codes: meaning, fault, remedy."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Fault: TypeAlias = Literal["caller", "spec", "ambiguous"]


class Meaning(NamedTuple):
    """The meaning of the last part of a code."""

    fault: Fault
    explain: str


_BOUND = Meaning("caller", "The value is outside of the range in the spec. Correct it.")
_LENGTH = Meaning("caller", "The length or count is outside of the limits in the spec. Correct it.")
_RULE = Meaning(
    "caller",
    "The combination of fields violates a constraint in the spec. Check the constraint.",
)
_FORMAT = Meaning(
    "ambiguous",
    "JSON Schema does not require that `format` is checked. The provider may accept the value; "
    "send it in the named format to be safe.",
)

MEANINGS: dict[str, Meaning] = {
    "missing": Meaning("caller", "The request has no credential. Pass a key to the client."),
    "wrong": Meaning("caller", "The credential is rejected, as requested by `sandbox-wrong`."),
    "required": Meaning("caller", "The spec requires this, and it is missing. Add it."),
    "type": Meaning("caller", "The value has another JSON type than the spec. Correct it."),
    "enum": Meaning("caller", "The value is not an enum value of the spec. Use an enum value."),
    "const": Meaning("caller", "The spec allows a single value. Send that value."),
    "discriminator": Meaning(
        "caller", "The discriminator value selects no schema of the spec. Use a value in the spec."
    ),
    "pattern": Meaning("caller", "The text does not match the pattern in the spec. Correct it."),
    "bad-pattern": Meaning("spec", "The pattern in the spec is not valid. Correct the spec."),
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
    "oneOf": Meaning("caller", "The value matches none of the alternatives in the spec. Use one."),
    "several": Meaning(
        "ambiguous",
        "The value matches more than one of exclusive alternatives. Send more fields in the "
        "request, or make the alternatives distinct in the spec.",
    ),
    "additionalProperties": Meaning("caller", "The spec forbids undeclared fields. Remove it."),
    "unevaluatedProperties": Meaning("caller", "The spec forbids undeclared fields. Remove it."),
    "undeclared": Meaning(
        "ambiguous",
        "The spec neither declares nor forbids this. It is misspelled, or missing in the spec: "
        "correct the request, or add it to the spec with its source.",
    ),
    "unexpected": Meaning(
        "ambiguous",
        "The spec declares no body. Send none, or add it to the spec.",
    ),
    "content-type": Meaning(
        "caller", "The spec does not document this content type. Send another."
    ),
    "file-type": Meaning("caller", "The spec does not accept files of this type. Send another."),
    "too-large": Meaning("caller", "The content is larger than allowed. Send less."),
    "json": Meaning(
        "caller",
        "The body cannot be parsed as its content type. Correct either.",
    ),
    "breaks-schema": Meaning(
        "spec",
        "The example response in the spec violates its schema. Correct one of them.",
    ),
    "undocumented": Meaning(
        "spec", "The spec does not document this response. The body is a guess."
    ),
}

_OTHER = Meaning("caller", "The value violates this constraint of the spec.")


def meaning(code: str) -> Meaning:
    """Return the meaning of a code such as `body.required`."""
    return MEANINGS.get(code.rpartition(".")[2], _OTHER)
