"""A document as one JSON text, which is searched much faster than its objects."""

from __future__ import annotations

import json

from ..by_identity import ByIdentity


def json_text(data: object) -> str | None:
    """Return data as JSON, with texts as they are; None if JSON in UTF-8 cannot hold it.

    `data` must not change any more: the text of the latest document is kept.
    """
    return _texts(data)


def _text(data: object) -> str | None:
    try:
        text = json.dumps(data, allow_nan=False, ensure_ascii=False)
        text.encode()
    except (ValueError, RecursionError):
        return None
    return text


_texts = ByIdentity(_text, most=1)
