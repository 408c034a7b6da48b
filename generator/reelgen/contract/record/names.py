"""Names whose values nobody should read: of fields, headers, query parameters and form fields."""

from __future__ import annotations

import re

ENDINGS = (
    *("apikey", "accesskey", "authorization", "clientsecret", "cookie", "credential"),
    *("encryptionkey", "jwt", "licensekey", "passphrase", "password", "passwd", "privatekey"),
    *("secret", "secretkey", "sessionkey", "signature", "signingkey", "streamkey", "token"),
)
"""How names of secrets end, in lower case, without what separates words."""

SECRET = frozenset(
    (
        *("accesskeyid", "apisecret", "auth", "authentication", "awsaccesskeyid", "bearer"),
        *("csrf", "cvv", "googleaccessid", "jsessionid", "keypairid", "mnemonic", "otp", "pass"),
        *("passcode", "phpsessid", "pin", "pwd", "session", "sessionid", "sid", "sig", "xsrf"),
    )
)
"""Further whole names."""

NUMBERS = frozenset(("cvv", "otp", "passcode", "password", "pin"))
"""Names of secrets that may be numbers; a number called `max_tokens` is none."""

SIGNED = frozenset(
    (
        *("expires", "expiry", "exp", "policy", "hmac", "hash", "keyname", "key", "verify"),
        *("se", "sp", "spr", "sr", "st", "sv", "ske", "sks", "skt", "skv", "skoid", "sktid"),
    )
)
"""Query parameters of signed addresses, beside those that are secret anywhere."""

SIGNED_PREFIXES = ("xamz", "xgoog", "xoss", "xcos", "xms", "cfsign")

TIMES = re.compile(
    r"(_at|At|_on|_time|Time|_ts|_date|Date|timestamp|Timestamp|_until|[Ee]xpir\w*)$"
    r"|^(time|ts|date|created|updated|expires|iat|exp|nbf)$"
)
"""Fields that hold an instant as a number."""

_ID = re.compile(r"((^|[_-])(id|ids|uuid|guid)|(^|(?<=[a-z0-9]))(Id|Ids|ID|IDs))$")


def plain(name: str) -> str:
    """A name as it is compared: case and what separates words do not count."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def is_secret(name: str) -> bool:
    """Whether a value of this name is a secret wherever it stands."""
    word = plain(name)
    single = word.removesuffix("s")
    return word in SECRET or word.endswith(ENDINGS) or single.endswith(ENDINGS)


def is_signed(name: str) -> bool:
    """Whether a query parameter belongs to the signature of an address."""
    word = plain(name)
    return is_secret(name) or word in SIGNED or word.startswith(SIGNED_PREFIXES)


def is_id(name: str) -> bool:
    """Whether a field holds an id, or several."""
    return _ID.search(name) is not None
