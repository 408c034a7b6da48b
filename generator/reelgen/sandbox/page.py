"""The page: providers, operations, jobs, and the last requests with the verdict on each."""

from __future__ import annotations

import time
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .journal import Entry
    from .sandbox import Sandbox

LAST = 50

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem;
  color: #1c2024; background: #fcfcfd }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #e0e1e6;
  vertical-align: top }
th { color: #60646c; font-weight: 600 }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere }
.ok { color: #116329 } .bad { color: #b42318 } .muted { color: #60646c }
progress { width: 7rem }
"""


def page(sandbox: Sandbox) -> str:
    """The whole page."""
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Sandbox</title>"
        f"<meta http-equiv=refresh content=2><style>{STYLE}</style>"
        "<h1>Sandbox</h1><p class=muted>Plays the providers below from their specs. "
        "Any key is accepted; nothing is billed. This page reloads by itself.</p>"
        f"<h2>Providers</h2>{_providers(sandbox)}"
        f"<h2>Jobs</h2>{_jobs(sandbox)}"
        f"<h2>Last requests</h2>{_requests(sandbox.entries)}"
        f"<h2>Operations</h2>{_operations(sandbox)}</html>"
    )


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]], empty: str) -> str:
    body = "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in rows)
    if not body:
        return f"<p class=muted>{empty}</p>"
    return f"<table><tr>{''.join(f'<th>{head}' for head in heads)}{body}</table>"


def _providers(sandbox: Sandbox) -> str:
    accepted = sandbox.submissions
    rows = [
        (
            escape(contract.document.info.title),
            f"<code>{escape(sandbox.url(contract.provider))}</code>",
            str(len(contract.routes)),
            str(accepted[contract.provider]),
        )
        for contract in sandbox.contracts
    ]
    return _table(("Provider", "Base URL", "Operations", "Accepted jobs"), rows, "None.")


def _jobs(sandbox: Sandbox) -> str:
    rows = [
        (
            escape(provider),
            f"<code>{escape(job.id)}</code>",
            escape(job.route.id),
            f"<span class={_class(job.phase)}>{escape(job.word)}</span>",
            f"<progress max=1 value={job.fraction}></progress>",
            f"<a href='/files/{escape(job.id)}/1.mp4'>file</a>" if job.phase == "succeeded" else "",
        )
        for provider, jobs in sandbox.jobs.items()
        for job in reversed(list(jobs.live.values()))
    ]
    return _table(("Provider", "Id", "Made by", "State", "Progress", ""), rows, "No job yet.")


def _class(phase: str) -> str:
    return {"succeeded": "ok", "failed": "bad", "canceled": "bad"}.get(phase, "muted")


def _requests(entries: list[Entry]) -> str:
    rows = [
        (
            time.strftime("%H:%M:%S", time.localtime(entry.time)),
            escape(entry.provider or "files"),
            f"<code>{escape(entry.method)} {escape(entry.path)}</code><br>"
            f"<span class=muted>{escape(entry.operation)}</span>",
            str(entry.status or "none"),
            _verdict(entry),
        )
        for entry in entries[: -LAST - 1 : -1]
    ]
    return _table(("Time", "To", "Request", "Status", "Verdict"), rows, "No request yet.")


def _verdict(entry: Entry) -> str:
    kind = "ok" if entry.verdict.startswith("ok") else "bad"
    told = [f"<span class={kind}>{escape(entry.verdict)}</span>"]
    for one in entry.violations:
        told.append(
            f"<br><code>{escape(one.code)}</code> {escape(one.path)}: {escape(one.message)} "
            f"<span class=muted>({escape(one.spec)})</span>"
        )
    return "".join(told)


def _operations(sandbox: Sandbox) -> str:
    rows = [
        (
            escape(contract.provider),
            f"<code>{escape(route.id)}</code>",
            f"<code>{route.method} {escape(route.base + route.path)}</code>",
            escape(route.operation.summary),
        )
        for contract in sandbox.contracts
        for route in contract.routes
    ]
    return _table(("Provider", "Operation", "Request", ""), rows, "None.")
