"""The table of rules as a page of documentation."""

from __future__ import annotations

from .rule import RULE_SETS, Rule, RuleSet
from .rules import RULES

HEAD = """# Rules of `reelgen lint`

Whatever `generate` refuses is an error here too: one implementation decides both. The other rules
are checked by the linter alone. *error* is an error of the document, *warning* a probable one.
`fix` marks rules some of whose findings `--fix` corrects. *other direction* is the rule for the
other of request and response, or the reason why there is none.

"""
TITLES: dict[RuleSet, str] = {
    "standard": "## `standard`: for any document",
    "project": "## `project`: also evidence, examples, units and style",
}


def page() -> str:
    """Return the page in Markdown."""
    return HEAD + "\n".join(map(_section, RULE_SETS))


def _section(rule_set: RuleSet) -> str:
    rows = [_row(rule) for rule in RULES if rule.rule_set == rule_set]
    head = ["| rule | level | why | fix | other direction |", "|---|---|---|---|---|"]
    return "\n".join([TITLES[rule_set], "", *head, *rows, ""])


def _row(rule: Rule) -> str:
    fix = "yes" if rule.fixable else ""
    return f"| `{rule.id}` | {rule.level} | {rule.reason} | {fix} | {rule.mirror} |"
