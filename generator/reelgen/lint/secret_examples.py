"""Examples and defaults that look like real keys."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..schema.keywords import DATA
from ..schema.pointer import Pointer
from ..schema.walk import values
from .problem import LintProblem
from .subject import Subject

_KEYS: dict[str, tuple[str, ...]] = {
    r"\bsk[-_](?:live|proj|test|ant)?[-_]?[A-Za-z0-9_-]{20,}": ("sk-", "sk_"),
    r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b": ("AKIA", "ASIA"),
    r"\bgh[pousr]_[A-Za-z0-9]{30,}": ("ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
    r"\bxox[abprs]-[A-Za-z0-9-]{20,}": ("xox",),
    r"\bAIza[0-9A-Za-z_-]{35}": ("AIza",),
    r"\bglpat-[A-Za-z0-9_-]{20,}": ("glpat-",),
    r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}": ("eyJ",),
    r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----": ("PRIVATE KEY-",),
    r"\b(?:whsec|rk_live)_[A-Za-z0-9_.-]{20,}": ("whsec_", "rk_live_"),
    r"\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{20,}": ("SG.",),
}
"""Patterns of keys, and texts of which a document with such a key contains one."""
_PLACEHOLDER = re.compile(
    r"(?i)example|your|xxx|\.\.\.|…|<|placeholder|dummy|sample|0123456|abcdef|(.)\1{4}"
)


def check_secrets(subject: Subject) -> Iterator[LintProblem]:
    """Yield a problem for each text of an example that matches the pattern of a real key."""
    texts = [source.text for source in (subject.source, *subject.source.others.values())]
    forms = [
        re.compile(form)
        for form, hints in _KEYS.items()
        if any(hint in text for text in texts for hint in hints) and _occurs(form, texts)
    ]
    for pointer, text in _texts(subject) if forms else ():
        match = next((m for form in forms if (m := form.search(text))), None)
        if match and not _PLACEHOLDER.search(match[0]):
            message = f"this looks like a real key: {match[0][:6]}…"
            yield LintProblem(pointer, message, "revoke it, and write a placeholder")


def _occurs(form: str, texts: list[str]) -> bool:
    """Return whether documents may contain a key of a pattern.

    A line break before a key is the text `\\n` in JSON, and may be a space in YAML.
    """
    loose = re.compile(form.removeprefix(r"\b").replace(" ", r"\s+"))
    return any(loose.search(text) for text in texts)


def _texts(subject: Subject) -> Iterator[tuple[Pointer, str]]:
    for node in subject.objects:
        if node.named and node.pointer[-1:] != ("examples",):
            continue
        for keyword in (*DATA, "value", "description"):
            for below, text in values(node.value[keyword]) if keyword in node.value else ():
                if isinstance(text, str) and len(text) >= 16:
                    yield (*node.pointer, keyword, *below), text
