"""The dashboard: recent requests with bodies and verdicts, jobs, variables, deliveries."""

from __future__ import annotations

import functools
import shlex
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from ...validation import Api
from ..simulate.jobs import LiveJob
from ..simulate.log_entry import LogEntry, printable
from ..simulate.webhook_delivery import Delivery
from .dashboard_rows import delivery_row, job_row, operation_table, request_row

LAST = 40
"""Maximum number of jobs, requests and deliveries on the dashboard."""

RELOAD = 2
"""Seconds between reloads in a browser without scripts."""

VERDICTS = ("ok", "rejected", "other")
"""The verdicts that requests can be filtered by."""


class ProviderRow(NamedTuple):
    """A provider on the dashboard."""

    api: Api
    url: str
    """The base URL of the provider."""
    jobs: Mapping[str, LiveJob]
    requests: int
    """The number of requests that the provider received."""
    variables: Mapping[str, str]
    """The environment variables that make a client call the sandbox."""


class Dashboard(NamedTuple):
    """The data of the dashboard."""

    providers: Sequence[ProviderRow]
    entries: list[LogEntry]
    """The last requests, oldest first."""
    deliveries: list[Delivery]


def render_dashboard(dashboard: Dashboard) -> str:
    """Return the dashboard as HTML, which its script refreshes."""
    rows = dashboard.providers
    return printable(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Sandbox</title>"
        "<meta name=viewport content='width=device-width, initial-scale=1'>"
        f"<noscript><meta http-equiv=refresh content={RELOAD}></noscript>"
        f"<style>{asset('dashboard.css')}</style><script src=/dashboard.js defer></script></head>"
        "<body><header><h1>Sandbox</h1><p>Any key is accepted, nothing is billed.</p>"
        "<button id=pause type=button hidden>Pause</button></header><main>"
        f"<section class=requests><h2>Requests</h2>{_filters(rows)}"
        f"{_live('requests', _requests(dashboard.entries))}</section>"
        f"<section class=jobs><h2>Jobs</h2>{_live('jobs', _jobs(rows))}</section>"
        f"<section><h2>Providers</h2>{_live('providers', ''.join(map(_provider, rows)))}</section>"
        f"<section><h2>Deliveries</h2>{_live('deliveries', _deliveries(dashboard))}</section>"
        f"<section><h2>Operations</h2>{''.join(operation_table(row.api) for row in rows)}"
        "</section></main></body></html>"
    )


@functools.cache
def asset(name: str) -> str:
    """Return the text of a file of the dashboard."""
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def _live(name: str, html: str) -> str:
    """Return an element that the script refreshes."""
    return f"<div id={name} data-live>{html}</div>"


def _filters(rows: Sequence[ProviderRow]) -> str:
    names = [escape(row.api.provider) for row in rows]
    providers = "".join(f"<option>{name}</option>" for name in names)
    verdicts = "".join(f"<option>{verdict}</option>" for verdict in VERDICTS)
    return (
        "<form id=filters hidden>"
        f"<select name=provider aria-label=Provider><option value=''>all providers</option>"
        f"{providers}<option value=files>files</option></select>"
        f"<select name=verdict aria-label=Verdict><option value=''>all verdicts</option>"
        f"{verdicts}</select>"
        "<input name=text type=search placeholder='path, operation, body' aria-label=Search>"
        "<span id=shown class=soft></span></form>"
    )


def _requests(entries: list[LogEntry]) -> str:
    rows = "".join(request_row(entry) for entry in entries[: -LAST - 1 : -1])
    return rows or "<p class=soft>No request yet.</p>"


def _jobs(rows: Sequence[ProviderRow]) -> str:
    live = [(row.api.provider, job) for row in rows for job in row.jobs.values()]
    live.sort(key=lambda item: item[1].started, reverse=True)
    job_rows = "".join(job_row(name, job) for name, job in live[:LAST])
    return job_rows or "<p class=soft>No job yet: submit one.</p>"


def _deliveries(dashboard: Dashboard) -> str:
    rows = "".join(delivery_row(item) for item in dashboard.deliveries[: -LAST - 1 : -1])
    return rows or "<p class=soft>No delivery yet.</p>"


def _provider(row: ProviderRow) -> str:
    jobs = row.jobs.values()
    running = sum(not job.over for job in jobs)
    assignments = " ".join(f"{name}={shlex.quote(text)}" for name, text in row.variables.items())
    export = escape(f"export {assignments}")
    return (
        f"<div class=provider><h3>{escape(row.api.document.info.title)}</h3>"
        f"<p class=soft>{row.requests} requests · {len(jobs)} jobs, {running} running · "
        f"{len(row.api.routes)} operations</p><div class=copied><code>{export}</code>"
        f"<button type=button data-copy='{export}' hidden>Copy</button></div></div>"
    )
