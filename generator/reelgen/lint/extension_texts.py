"""Descriptions of the extensions and their fields, for editors."""

from __future__ import annotations

KEYS: dict[str, str] = {
    "x-source": "How this is known: a page or a seed, and when it was read. Parts below "
    "inherit it.",
    "x-job": "The lifecycle of the job that this operation submits: its id, how its status is "
    "retrieved, which status values end it, and where its results are.",
    "x-pagination": "How the next page of this list is requested.",
    "x-retry": "Whether this operation may be repeated after a failure.",
    "x-credential": "The form of a key of this security scheme, so that another one is never sent.",
    "x-credits": "The price of a call of this operation.",
    "x-signature": "How deliveries of this webhook or callback are signed; a list has the oldest "
    "way first.",
    "x-deprecated": "When a deprecated operation ends, and which one replaces it.",
    "x-errors": "Where error responses have their code, their message and the id of the request.",
    "x-scrub": "Values to redact in recordings besides the defaults; on a field, true redacts it.",
    "x-name": "The name in Python: `resource.method` of an operation, an argument, or a class.",
}
"""Every extension."""

FIELDS: dict[str, dict[str, str]] = {
    "XSource": {
        "doc": "The name of a seed file, or the URL of a page.",
        "date": "When it was read: YYYY-MM-DD.",
        "note": "Differences between sources, or assumptions.",
        "undocumented": "true: the provider does not document this.",
    },
    "OperationCall": {
        "operation": "The operationId.",
        "parameters": "Parameter -> pointer to its value, such as `id: response#/id`.",
    },
    "States": {
        "queued": "Status values of a job that waits.",
        "running": "Status values of a job that runs.",
        "succeeded": "Status values of a job that succeeded.",
        "failed": "Status values of a job that failed.",
        "canceled": "Status values of a job that was canceled.",
    },
    "Progress": {
        "at": "Pointer to the progress.",
        "of": "The value of a job that is done: 1 or 100.",
    },
    "Eta": {
        "at": "Pointer to the remaining time.",
        "unit": "The unit of the remaining time: s or ms.",
    },
    "Interval": {
        "first": "Time before the first status check: `2s`, `500ms`, `1m`.",
        "max": "Longest time between status checks.",
    },
    "SettledBy": {
        "event": "The webhook, or `operationId.callback`.",
        "id": "Pointer to the id of the job in the event.",
        "state": "The state that the event means.",
        "results": "Pointers to the addresses of files in the event.",
        "error": "Pointer, or pointers, to the reason of a failure in the event.",
    },
    "XJob": {
        "id": "Pointer to the id of the job: `response#/id`.",
        "poll": "The operation that retrieves the status, and its parameters.",
        "state": "Pointer to the status: `status#/status`.",
        "states": "Our states -> the status values of the provider. Every value of the enum is in "
        "one state.",
        "progress": "Where the progress is.",
        "eta": "Where the remaining time is.",
        "error": "Pointer, or pointers, to the reason of a failure.",
        "results": "Pointers to the URLs of files; the first that finds any is used.",
        "result": "The operation with the final response, if it is not the polled one.",
        "cancel": "The operation that cancels the job, and its parameters.",
        "many": "Pointer to the list of jobs, where one submission starts several.",
        "interval": "Time between status checks.",
        "appears_within": "Time after the submission in which a 404 means: not there yet.",
        "settled_by": "Webhooks and callbacks that end the job.",
    },
    "XPagination": {
        "style": "offset, page, cursor, token, url or link.",
        "request": "Role -> parameter, or field of the request body.",
        "first": "The first offset or page number.",
        "items": "Pointer to the items of a page.",
        "next": "Pointer to the position or the address of the next page.",
        "total": "Pointer to the number of items in all pages.",
        "more": "Pointer to whether there is another page.",
    },
    "Idempotency": {
        "header": "The header whose key makes repeated requests count once.",
        "body": "Pointer to the field of the request body with that key.",
    },
    "PricedUnit": {
        "unit": "The unit that a rate is the price of, such as s.",
        "at": "Pointer to the number of units: `request#/…`, `response#/…` or `status#/…`.",
    },
    "XDeprecated": {
        "sunset": "The date after which the operation may be gone.",
        "use": "The operationId of the replacement.",
    },
    "XRetry": {
        "safe": "true: repeating costs nothing and changes nothing.",
        "idempotency": "The key that makes repeating safe.",
    },
    "XCredential": {
        "pattern": "The regular expression that a key matches.",
        "remedy": "Remedy for a key that does not match, part of the error message.",
    },
    "XCredits": {
        "unit": "The unit of the prices, such as credits.",
        "by": "Pointer, or pointers, into the request to the value that decides the price.",
        "prices": "Value -> price, or one price.",
        "rates": "Value -> price of one unit of `per`, or one such price.",
        "per": "The unit of the rates, and where the number of units is.",
        "charged": "Pointer into the response to the cost of the call.",
    },
    "Timestamp": {
        "header": "The header with the time of signing.",
        "value": "The form of the time in its header, such as `t={timestamp}`.",
        "tolerance": "Seconds that a delivery may be old, or ahead.",
    },
    "Key": {
        "prefix": "The text before the key in a secret.",
        "encoding": "How the key is written: text, base64 or hex.",
    },
    "XSignature": {
        "algorithm": "hmac-sha256 or ed25519.",
        "header": "The header with the signature.",
        "value": "The form of a signature in its header, such as `v1,{signature}`.",
        "separator": "The text between several signatures in the header.",
        "signed": "The signed text: {body}, {sha256}, {timestamp} and {Any-Header}.",
        "encoding": "How the signature is written: hex or base64.",
        "key": "How a secret holds the key.",
        "timestamp": "Where the time of signing is.",
        "id": "The header with the id of the delivery.",
        "redelivery": "The header that is true when the delivery was asked for again.",
    },
    "RequestId": {
        "header": "The header with the id of the request.",
        "body": "Pointer to the id of the request.",
    },
    "XErrors": {
        "code": "Pointer, or pointers, to the code of an error.",
        "message": "Pointer, or pointers, to the message of an error.",
        "request_id": "Where the id of the request is.",
    },
    "XScrub": {
        "fields": "Names of fields whose values are hidden.",
        "headers": "Names of headers whose values are hidden.",
    },
}
"""Every field of the extensions' models."""
