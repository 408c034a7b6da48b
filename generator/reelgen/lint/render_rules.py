"""The table of rules as a page of documentation."""

from __future__ import annotations

from .rule import RULE_SETS, Rule, RuleSet
from .rules import RULES

HEAD = """# Rules of `reelgen lint`

What `generate` refuses is an error here too: one implementation decides both. The linter alone
finds everything else. *error* is a mistake in the document; *warning* is what is probably one.
`fix` marks rules some of whose findings `--fix` corrects. *other direction* says how a rule treats
requests and responses.

"""
TITLES: dict[RuleSet, str] = {
    "standard": "## `standard`: for any document",
    "project": "## `project`: evidence, examples, units and style, besides",
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
