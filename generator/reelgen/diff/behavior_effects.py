"""The effects of a change of behavior on callers, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ..json_types import is_object, object_at


def behavior_effects(key: str, before: object, after: object) -> list[str]:
    """Return the effects of a change of an extension; none for most."""
    effects = {"x-credits": _prices, "x-retry": _repetition, "x-deprecated": _end}.get(key)
    return [*effects(before, after)] if effects is not None else []


def _prices(before: object, after: object) -> Iterator[str]:
    old, new = _price_list(before), _price_list(after)
    for name, price in old.items():
        if name not in new:
            yield f"{name} has no price now"
        elif new[name] != price:
            yield f"{name} costs {new[name]}, not {price}"
    yield from (f"{name} costs {price}" for name, price in new.items() if name not in old)


def _price_list(credits: object) -> dict[str, str]:
    """Return the price of each value that selects one, with its unit."""
    if not is_object(credits):
        return {}
    unit = str(credits.get("unit"))
    per = object_at(credits, "per").get("unit")
    prices: dict[str, str] = {}
    for key, text in (("prices", unit), ("rates", f"{unit} per {per}")):
        table = credits.get(key)
        if is_object(table):
            prices.update((f"`{value}`", f"{price} {text}") for value, price in table.items())
        elif table is not None:
            prices["a call"] = f"{table} {text}"
    return prices


def _repetition(before: object, after: object) -> Iterator[str]:
    old, new = (object_at(retry, "idempotency") for retry in (before, after))
    key = new.get("header") or new.get("body")
    if new and not old:
        yield f"the client sends `{key}` and repeats the call where the response is lost"
    elif old and not new:
        yield "the client repeats the call no more where the response is lost"
    elif old != new:
        yield f"the client sends `{key}`, not `{old.get('header') or old.get('body')}`"
    was, now = (is_object(retry) and retry.get("safe") is True for retry in (before, after))
    if was != now:
        yield f"the client repeats the call {'too' if now else 'no more'} after a failure"


def _end(before: object, after: object) -> Iterator[str]:
    was, now = (end if is_object(end) else {} for end in (before, after))
    if was.get("sunset") != now.get("sunset"):
        yield f"it ends on {now['sunset']}" if "sunset" in now else "it has no date"
    if was.get("use") != now.get("use"):
        yield f"`{now['use']}` replaces it" if "use" in now else "nothing replaces it"
