"""Names of secrets: fields, headers, query parameters and form fields."""

from __future__ import annotations

import functools
import re
import unicodedata

from . import languages

ENDINGS = (
    *("accesskey", "accountkey", "apikey", "appkey", "authkey", "authorization", "clientsecret"),
    *("connectionstring", "cookie", "credential", "deploykey", "encryptionkey", "hmackey", "jwt"),
    *("licensekey", "masterkey", "passphrase", "passwd"),
    *("passwordhash", "passwordsalt", "tokenhash"),
    *("password", "presharedkey", "privatekey", "privkey", "recoveryphrase", "secret"),
    *("secretkey", "seedphrase", "servicekey", "sessionkey", "sharedkey", "signature"),
    *("signingkey", "sshkey", "streamkey", "token", "webhookkey"),
    *("backupcode", "recoverycode", "verificationcode", "onetimecode", "authcode", "mfacode"),
    *(
        "authorizationcode",
        "securitycode",
        "securityanswer",
        "secretanswer",
        "codeverifier",
        "clientassertion",
        "devicecode",
    ),
    "cardnumber",
)
"""Endings of names of secrets, normalized as `plain` does."""

SECRET = frozenset(
    (
        *("accesskeyid", "apisecret", "auth", "authentication", "awsaccesskeyid", "bearer"),
        *("csrf", "cvc", "cvv", "dsn", "googleaccessid", "iban", "jsessionid", "keypairid"),
        *("mnemonic", "otp", "pass", "passcode", "phpsessid", "pin", "pincode", "psk", "pw"),
        *("pwd", "mdp", "jeton", "session", "sessionid", "sid", "sig", "ssn", "totp", "xsrf"),
    )
)
"""Further names of secrets, normalized."""

LAST = frozenset(
    ("pass", "mdp", "passcode", "pwd", "pw", "otp", "psk", "cvv", "cvc", "pat", "ssn", "sig")
)
"""Last words of names of secrets: `db_pass`, but not `bypass`."""

PROSE = frozenset(("session", "signature", "pin"))
"""Names of secrets with another meaning if the value is a sentence: a conference session."""

COUNTED = frozenset(
    (
        *("max", "min", "total", "num", "count", "used", "input", "output", "prompt", "completion"),
        *("cached", "remaining", "limit", "per", "reasoning", "audio", "text", "image", "bonus"),
    )
)
"""Words in names of token counts, such as `max_tokens`."""

NUMBERS = frozenset(
    (
        *("cardnumber", "cvc", "cvv", "otp", "passcode", "password", "pin"),
        *("pincode", "securitycode", "ssn", "verificationcode", "onetimecode", "mfacode"),
    )
)
"""Names of secrets that may be numbers."""

WEAK = frozenset(
    (
        *("token", "secret", "credential", "credentials", "creds", "cookie", "signature", "bearer"),
        *("sid", "jwt", "psk", "pw", "pin", "session", "auth", "authentication", "pass", "sig"),
        *("tokens", "secrets", "cookies", "otp"),
    )
)
"""Names that are ordinary words, too: in a sentence only a value that looks secret is one."""

SIGNED = frozenset(
    ("expires", "expiry", "exp", "policy", "hmac", "hash", "keyname", "key", "verify", "hdnts")
)
"""Further secret query parameters of signed URLs."""

AZURE = frozenset(
    ("se", "sp", "spr", "sr", "st", "sv", "ske", "sks", "skt", "skv", "skoid", "sktid", "sip", "ss")
)
"""Query parameters that belong to a signature if the URL has `sig`, too."""

SIGNED_PREFIXES = ("xamz", "xgoog", "xoss", "xcos", "xms", "cfsign")

TIMES = re.compile(
    r"(_at|At|_on|_time|Time|_ts|_date|Date|timestamp|Timestamp|_until|[Ee]xpir\w*)$"
    r"|^(time|ts|date|created|updated|expires|iat|exp|nbf)$"
)
"""Names of fields that hold a timestamp as a number."""

DIGESTS = re.compile(
    r"(commit|revision|checksum|digest|md5|sha|crc|etag|fingerprint|integrity|blake)"
    r"(id|hash|sha|\d{0,3}|hex|sum)$|^hash$"
    r"|(^[acdpw]|perceptual|average|difference|wavelet|colou?r|image|img|frame|video|audio|media|file"
    r"|content|data|body|blob|tree|chunk|block|model|prompt|poster|thumb|blur|sim|neural|pdq)hash$"
)
"""Names of fields with hashes of public content, if the spec declares the field."""

HASHED = re.compile(
    r"(?i)\b(?:checksum|digest|(?:perceptual|average|difference|image|content|file|block) ?hash"
    r"|[apd]hash|blurhash|thumbhash|hash of|sha-?\d{1,3}|md5|crc-?32|fingerprint)\b"
)
KEYED = re.compile(r"(?i)\b(?:passwords?|tokens?|secrets?|keys?|credentials?|hmac|signatures?)\b")
"""Words in descriptions of public hashes, and of hashes that are secret nevertheless."""

VERSIONS = frozenset(
    ("version", "versions", "ver", "release", "build", "firmware", "agent", "useragent", "oid")
)
"""Last words of names of fields with versions, which look like IP addresses."""

PHONES = re.compile(
    r"(phone|mobile|telephone|^tel|^cell|cellular|^fax|msisdn|whatsapp)(no|nr|number)?s?$"
)
"""Names of fields with telephone numbers, which need no country code or groups there."""

NETWORKS = frozenset(("ip", "ips", "ipv4", "ipv6", "addr", "address", "host", "hostname"))
"""Last words of names of fields with IP addresses."""

_ID = re.compile(r"((^|[_-])(id|ids|uuid|guid)|(^|(?<=[a-z0-9]))(Id|Ids|ID|IDs))$")
_WORD = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![a-z])|\d+")


@functools.lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """Return a normalized name: lower case, without accents and separators."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in folded if c.isalnum())


def words_of(name: str) -> list[str]:
    """Return the words of a name in lower case: `dbPass` is `db`, `pass`."""
    return [piece.lower() for piece in _WORD.findall(name)]


_ENDINGS = (*ENDINGS, *map(plain, languages.ENDINGS))


@functools.lru_cache(maxsize=4096)
def is_secret(name: str) -> bool:
    """Return whether values of this name are secrets in every context."""
    plain_name = plain(name)
    single = plain_name.removesuffix("s")
    tokens = words_of(name)
    if tokens[-1:] == ["tokens"] and COUNTED.intersection(tokens):
        return False
    if tokens[-1:] and tokens[-1] in LAST:
        return True
    return plain_name in SECRET or plain_name.endswith(_ENDINGS) or single.endswith(_ENDINGS)


def may_be_number(name: str) -> bool:
    """Return whether a secret of this name may be a number."""
    return plain(name) in NUMBERS or plain(name).endswith(("password", "passcode", "pincode"))


def is_signed(name: str) -> bool:
    """Return whether a query parameter belongs to the signature of a URL."""
    plain_name = plain(name)
    return is_secret(name) or plain_name in SIGNED or plain_name.startswith(SIGNED_PREFIXES)


def is_id(name: str) -> bool:
    """Return whether a field of this name holds an id or several."""
    return _ID.search(name) is not None


def is_hash(name: str, description: str) -> bool:
    """Return whether a field holds the hash of public content, by its name or description."""
    if DIGESTS.search(plain(name)):
        return True
    return HASHED.search(description) is not None and KEYED.search(description) is None
