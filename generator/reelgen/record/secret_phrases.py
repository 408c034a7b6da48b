"""Words before secrets in sentences, and words that continue a sentence."""

from __future__ import annotations

from . import languages

STRONG = (
    *("pass ?words?", "pass ?phrases?", "pass ?codes?", "passwd", "pwd", "pw", "pswd", "passwort"),
    *("kennwort", "mot de passe", "contraseña", "contrasena", "senha", "wachtwoord", "hasło"),
    *("пароль", "密码", "密碼", "パスワード", "비밀번호", "(?:api|app|master|auth|account) ?keys?"),
    *("(?:access|secret|private|stream|license|licence|signing|encryption|shared) ?keys?",),
    *("secret access key", "access key id", "(?:client|api|app|webhook|signing|shared) ?secrets?"),
    *("(?:api|access|auth|authentication|authorization|bearer|refresh|session|security) ?tokens?",),
    *("(?:id|login|personal access|bot|service|deploy) ?tokens?", "pin ?code", "pin ?number"),
    *("(?:recovery|backup|verification|security|login|access|confirmation|activation) ?codes?",),
    *("(?:one-? ?time|2fa|mfa|sms|sign-?in|your|auth(?:entication)?|unlock) ?codes?", "otp"),
    *("(?:seed|recovery|backup|mnemonic|secret) ?phrase", "mnemonic", "ssn", "cvv", "cvc"),
    *("social security number", "card number", "stream ?name and key", "credentials?", "creds"),
    *("secret value", "webhook url secret", "basic auth", "pre-?shared key"),
    *languages.STRONG,
)
"""Patterns of names before a secret of any form; a space also matches a dash."""

AMBIGUOUS = (
    "token",
    "secret",
    "pin",
    "cookie",
    "signature",
    "bearer",
    "jwt",
    "psk",
    "key",
    "login",
    *languages.AMBIGUOUS,
)
"""Names that are ordinary words, too: only a value that looks like a secret is one."""

ORDINARY = frozenset(
    (
        *("true", "false", "null", "none", "nil", "undefined", "string", "str", "int", "integer"),
        *("bool", "boolean", "number", "object", "array", "any", "bytes", "float", "optional"),
        *("a", "an", "the", "this", "that", "these", "those", "it", "its", "your", "our", "my"),
        *("his", "her", "their", "is", "are", "was", "be", "been", "has", "have", "must", "should"),
        *("may", "can", "cannot", "can't", "will", "would", "not", "no", "never", "always", "only"),
        *("too", "very", "so", "as", "at", "by", "for", "from", "if", "in", "of", "off", "on"),
        *("or", "out", "over", "per", "then", "to", "under", "until", "up", "via", "with", "and"),
        *("but", "when", "where", "which", "who", "why", "how", "what", "there", "here", "see"),
        *(
            "now",
            "still",
            "also",
            "already",
            "again",
            "just",
            "yet",
            "up-to-date",
            "weak",
            "strong",
        ),
        *("wrong", "right", "correct", "incorrect", "invalid", "valid", "empty", "blank", "short"),
        *("long", "safe", "secure", "insecure", "ok", "okay", "fine", "good", "bad", "same", "new"),
        *(
            "old",
            "different",
            "unknown",
            "public",
            "private",
            "secret",
            "absent",
            "present",
            "hidden",
        ),
        *("kept", "sent", "lost", "stolen", "given", "shown", "chosen", "written", "taken", "made"),
        *(
            "set",
            "reset",
            "put",
            "built",
            "found",
            "bound",
            "read",
            "unset",
            "case",
            "plain",
            "part",
        ),
        *("one", "two", "all", "any", "some", "each", "every", "both", "either", "more", "less"),
        *("basic", "bearer", "digest", "negotiate", "ntlm", "apikey", "token", "key", "oauth"),
        *("oauth2", "header", "query", "cookie", "value", "name", "field", "password", "parameter"),
        *(
            "management",
            "manager",
            "rotation",
            "auth",
            "type",
            "length",
            "limit",
            "count",
            "policy",
        ),
        *(
            "text",
            "user",
            "username",
            "email",
            "http",
            "https",
            "n/a",
            "tbd",
            "todo",
            "unavailable",
        ),
        *("missing", "required", "forgotten", "free", "gone", "yours", "ours", "mine", "down"),
        *("enough", "full", "open", "ready", "next", "first", "last", "main", "about", "between"),
        *(
            "falsch",
            "ungültig",
            "abgelaufen",
            "erforderlich",
            "leer",
            "zu",
            "nicht",
            "richtig",
            "sicher",
        ),
        *(
            "kurz",
            "fehlt",
            "invalide",
            "requis",
            "obligatoire",
            "expiré",
            "vide",
            "trop",
            "incorrecta",
        ),
        *("incorrecto", "inválida", "inválido", "obligatoria", "obligatorio", "requerida", "muy"),
        *(
            "errata",
            "errada",
            "onjuist",
            "verkeerd",
            "vereist",
            "ongeldig",
            "неверный",
            "обязателен",
        ),
        *languages.ORDINARY,
    )
)
"""Words that continue a sentence, and literals of code: neither is a secret."""

SUFFIXES = (
    *("ed", "ing", "able", "ible", "ive", "ous", "less", "ful", "ory", "ary", "tion", "ment"),
    *("ness", "ity", "ally", "ical", "ent", "ant", "ly", "iert", "tigt", "ndet", "sselt"),
)
"""Endings of words that continue a sentence."""

FUNCTION = ORDINARY - {
    *("correct", "secret", "private", "public", "right", "one", "two", "old", "new"),
    *languages.ALSO_ENGLISH,
}
"""Words that do not occur in a passphrase."""

LITERALS = frozenset(("true", "false", "null", "none", "string"))
"""Literals of code that are not secrets even in quotation marks."""

SCHEMES = frozenset(("bearer", "basic", "token", "apikey", "digest", "key"))
"""Schemes between `Authorization:` and the credential."""

_GAP = r"[\s_.-]?"

CALLED = "|".join(name.replace(" ?", _GAP).replace(" ", r"[\s_-]") for name in STRONG)
"""The pattern of STRONG."""
