"""Requests, jobs, deliveries and operations as rows of the dashboard."""

from __future__ import annotations

import json
import time
from html import escape

from ...json_types import JsonObject, is_array, is_object
from ...validation import Api
from ..simulate.jobs import LiveJob
from ..simulate.log_entry import LogEntry
from ..simulate.violations_header import SHOWN
from ..simulate.webhook_delivery import Delivery

KINDS = {
    "queued": "wait",
    "running": "busy",
    "succeeded": "good",
    "failed": "bad",
    "canceled": "bad",
}
"""The colors of job statuses."""


def request_row(entry: LogEntry) -> str:
    """Return a request as a line that opens to its violations and bodies."""
    kind = _verdict_kind(entry)
    color = {"ok": "good", "rejected": "bad"}.get(kind, "wait")
    provider = entry.provider or "files"
    line = (
        f"<span class=soft>{_clock(entry.time)}</span><b>{escape(provider)}</b>"
        f"<code>{escape(entry.method)} {escape(entry.path)}</code>"
        f"{pill(color, str(entry.status or 'no response'))}"
    )
    return (
        f"<details class=row data-key='{entry.time:.6f}' data-provider='{escape(provider)}'"
        f" data-verdict={kind}><summary>{line}{_violations(entry)}</summary><div class=body>"
        f"<p><code>{escape(entry.operation)}</code> {pill(color, entry.verdict)}</p>"
        f"{_parameters(entry)}{_body('Request', entry.content)}"
        f"{_body('Response', entry.response)}</div></details>"
    )


def job_row(provider: str, job: LiveJob) -> str:
    """Return a job with its status in the client and the status value of the provider."""
    share = round(100 * job.fraction)
    lost = {"succeeded": " done", "failed": " lost", "canceled": " lost"}.get(job.phase, "")
    play = f"<a href='{escape(job.address('', 1))}'>play</a>" if job.phase == "succeeded" else ""
    return (
        f"<div class='row job'><b>{escape(provider)}</b><span><code>{escape(job.id)}</code>"
        f"<button type=button data-copy='{escape(job.id)}' hidden>Copy</button>"
        f"<br><span class=soft>{escape(job.route.id)}</span></span>"
        f"<span>{pill(KINDS[job.phase], job.phase)} <code title='status of the provider'>"
        f"{escape(job.status_value)}</code></span>"
        f"<span><span class='bar{lost}'><i style='width:{share}%'></i></span> {share} % {play}"
        "</span></div>"
    )


def delivery_row(delivery: Delivery) -> str:
    """Return a delivery of a webhook or callback."""
    color = "good" if delivery.verdict.startswith("received") else "wait"
    return (
        f"<div class='row job'><b>{escape(delivery.provider)}</b>"
        f"<span><code>{escape(delivery.event)}</code><br>"
        f"<span class=soft>{escape(delivery.job)}</span></span>"
        f"<code>{escape(delivery.url)}</code>"
        f"<span>{pill(color, delivery.verdict)} {delivery.attempts} tries</span></div>"
    )


def operation_table(api: Api) -> str:
    """Return the operations of a provider as a collapsed table."""
    rows = "".join(
        f"<div class='row operation'><code>{escape(route.id)}</code>"
        f"<code>{escape(route.method)} {escape(route.base + route.path)}</code>"
        f"<span>{escape(route.operation.summary)}</span></div>"
        for route in sorted(api.routes, key=lambda route: route.id)
    )
    title = f"{escape(api.document.info.title)} <span class=soft>({len(api.routes)})</span>"
    return f"<details><summary>{title}</summary>{rows}</details>"


def pill(color: str, text: str) -> str:
    """Return a colored label."""
    return f"<span class='pill {color}'>{escape(text)}</span>"


def _verdict_kind(entry: LogEntry) -> str:
    if entry.verdict.startswith("ok"):
        return "ok"
    return "rejected" if entry.violations or entry.verdict == "refused" else "other"


def _clock(moment: float) -> str:
    return time.strftime("%H:%M:%S", time.localtime(moment))


def _violations(entry: LogEntry) -> str:
    items = "".join(
        f"<li><code>{escape(violation.code)}</code> "
        f"{escape(f'{violation.path}: ' if violation.path else '')}{escape(violation.message)}<br>"
        f"<span class=soft title='{escape(violation.explain)}'>{escape(violation.fault)} · "
        f"{escape(violation.spec)}</span></li>"
        for violation in entry.violations[:SHOWN]
    )
    return f"<ul>{items}</ul>" if items else ""


def _parameters(entry: LogEntry) -> str:
    values: JsonObject = {key: value for key, value in entry.parameters.items() if value}
    return _text("Parameters", json.dumps(values, indent=2, default=str)) if values else ""


def _body(title: str, content: bytes) -> str:
    text = content.decode("utf-8", "replace")
    try:
        value = json.loads(text)
        is_tree = is_object(value) or is_array(value)
        shown = json.dumps(value, indent=2, ensure_ascii=False) if is_tree else text
        shown.encode()
    except (ValueError, RecursionError):  # invalid JSON, text or nesting
        return _text(title, text) if text else ""
    return _text(title, shown)


def _text(title: str, text: str) -> str:
    return (
        f"<h4>{title}<button type=button data-copy='{escape(text)}' hidden>Copy</button></h4>"
        f"<pre>{escape(text)}</pre>"
    )
