"""The dashboard: providers, operations, jobs, and the last requests with the verdict on each."""

from __future__ import annotations

import functools
import time
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from ...validation import Api
from ..simulate.jobs import LiveJob
from ..simulate.log_entry import Entry, printable
from ..simulate.violations_header import SHOWN
from ..simulate.webhook_delivery import Delivery

LAST = 40
"""How many jobs, requests and deliveries are shown."""

RELOAD = 2
"""Seconds."""

KINDS = {
    "queued": "wait",
    "running": "busy",
    "succeeded": "good",
    "failed": "bad",
    "canceled": "bad",
}


class ProviderRow(NamedTuple):
    """A provider on the dashboard."""

    api: Api
    url: str
    """Its base URL."""
    jobs: Mapping[str, LiveJob]
    requests: int
    """How many requests it had."""


class Dashboard(NamedTuple):
    """What the dashboard shows."""

    providers: Sequence[ProviderRow]
    entries: list[Entry]
    """The last requests, in order."""
    deliveries: list[Delivery]


def render_dashboard(dashboard: Dashboard, *, live: bool = True) -> str:
    """Return the dashboard as HTML, which fetches nothing; a live one reloads itself."""
    reload = f"<meta http-equiv=refresh content={RELOAD}>" if live else ""
    switch = '<a href="/?pause">Pause</a>' if live else '<a href="/">Reload by itself</a>'
    return printable(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Sandbox</title>"
        f"<meta name=viewport content='width=device-width'>{reload}<style>{_style()}</style></head>"
        "<body><header><h1>Sandbox</h1><p>Plays each provider from its spec. Any key is accepted, "
        f"nothing is billed.</p>{switch}</header>"
        f"<div class=cards>{''.join(map(_provider, dashboard.providers))}</div>"
        f"<section><h2>Jobs</h2>{_jobs(dashboard.providers)}</section>"
        f"<section class=requests><h2>Last requests</h2>{_requests(dashboard.entries)}</section>"
        f"{_deliveries(dashboard.deliveries)}"
        "<section><h2>Operations</h2>"
        f"{''.join(_operations(row.api) for row in dashboard.providers)}</section></body></html>"
    )


@functools.cache
def _style() -> str:
    return (Path(__file__).parent / "dashboard.css").read_text(encoding="utf-8")


def _provider(row: ProviderRow) -> str:
    jobs = row.jobs.values()
    counts = {
        "Operations": len(row.api.routes),
        "Jobs": len(jobs),
        "Running": sum(not job.over for job in jobs),
        "Requests": row.requests,
    }
    figures = "".join(
        f"<div><dt>{label}</dt><dd>{count}</dd></div>" for label, count in counts.items()
    )
    return (
        f"<div class=card><h3>{escape(row.api.document.info.title)}</h3>"
        f"<code>{escape(row.url)}</code><dl>{figures}</dl></div>"
    )


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]], empty: str) -> str:
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    if not body:
        return f"<p class=soft>{empty}</p>"
    return f"<table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{body}</table>"


def _pill(kind: str, text: str) -> str:
    return f"<span class='pill {kind}'>{escape(text)}</span>"


def _clock(moment: float) -> str:
    return f"<span class=soft>{time.strftime('%H:%M:%S', time.localtime(moment))}</span>"


def _jobs(providers: Sequence[ProviderRow]) -> str:
    live = [(row.api.provider, job) for row in providers for job in row.jobs.values()]
    live.sort(key=lambda item: item[1].started, reverse=True)
    rows = [_job(name, job) for name, job in live[:LAST]]
    heads = ("Provider", "Job", "State", "Progress", "Result")
    return _table(heads, rows, "No job yet: submit one.")


def _job(provider: str, job: LiveJob) -> tuple[str, ...]:
    share = round(100 * job.fraction)
    done = {"succeeded": " done", "failed": " lost", "canceled": " lost"}.get(job.phase, "")
    return (
        escape(provider),
        f"<code>{escape(job.id)}</code><br><span class=soft>{escape(job.route.id)}</span>",
        _pill(KINDS[job.phase], job.word),
        f"<span class='bar{done}'><i style='width:{share}%'></i></span> {share} %",
        f"<a href='{escape(job.address('', 1))}'>play</a>" if job.phase == "succeeded" else "",
    )


def _requests(entries: list[Entry]) -> str:
    rows = [
        (
            _clock(entry.time),
            escape(entry.provider or "files"),
            f"<code>{escape(entry.method)} {escape(entry.path)}</code>"
            f"<br><span class=soft>{escape(entry.operation)}</span>",
            str(entry.status or "none"),
            _verdict(entry),
        )
        for entry in entries[: -LAST - 1 : -1]
    ]
    return _table(("Time", "To", "Request", "Status", "Verdict"), rows, "No request yet.")


def _verdict(entry: Entry) -> str:
    if entry.verdict.startswith("ok"):
        kind = "wait" if entry.violations else "good"
    else:
        kind = "bad" if entry.violations else "wait"
    items = "".join(
        f"<li title='{escape(violation.explain)}'><code>{escape(violation.code)}</code> "
        f"{escape(f'{violation.path}: ' if violation.path else '')}{escape(violation.message)}<br>"
        f"<span class=soft>{escape(violation.fault)} · {escape(violation.spec)}</span></li>"
        for violation in entry.violations[:SHOWN]
    )
    return _pill(kind, entry.verdict) + (f"<ul>{items}</ul>" if items else "")


def _deliveries(deliveries: list[Delivery]) -> str:
    rows = [
        (
            escape(delivery.provider),
            f"<code>{escape(delivery.event)}</code>"
            f"<br><span class=soft>{escape(delivery.job)}</span>",
            f"<code>{escape(delivery.url)}</code>",
            str(delivery.attempts),
            _pill("good" if delivery.verdict.startswith("received") else "wait", delivery.verdict),
        )
        for delivery in deliveries[: -LAST - 1 : -1]
    ]
    heads = ("Provider", "Event", "To", "Tries", "Verdict")
    return f"<section><h2>Deliveries</h2>{_table(heads, rows, '')}</section>" if rows else ""


def _operations(api: Api) -> str:
    rows = [
        (
            f"<code>{escape(route.id)}</code>",
            f"<code>{escape(route.method)} {escape(route.base + route.path)}</code>",
            escape(route.operation.summary),
        )
        for route in sorted(api.routes, key=lambda route: route.id)
    ]
    table = _table(("Operation", "Request", ""), rows, "None.")
    title = f"{escape(api.document.info.title)} <span class=soft>({len(rows)})</span>"
    return f"<details><summary>{title}</summary>{table}</details>"
