"""Parser of a shell command within other text, such as documentation."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field

ENDS = "\n;|&`<>"
"""Characters that end a command unless quoted."""
QUOTES = "'\"\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"
CLOSING = {
    "'": "'",
    '"': '"',
    "\N{LEFT SINGLE QUOTATION MARK}": "\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{LEFT DOUBLE QUOTATION MARK}": "\N{RIGHT DOUBLE QUOTATION MARK}",
}


class UnclosedQuoteError(ValueError):
    """An unclosed quote; `start` is its index in the text."""

    def __init__(self, start: int) -> None:
        super().__init__("a quote is never closed")
        self.start = start


@dataclass
class ShellWords:
    """A reader of one command, from `position` to its end."""

    text: str
    position: int
    words: list[str] = field(default_factory=list[str])
    _word: str | None = None
    """The incomplete word; None between words."""

    def read(self) -> list[str]:
        """Return the words, and set `position` to the end of the command.

        Raises UnclosedQuoteError.
        """
        while self.position < len(self.text):
            character = self.text[self.position]
            if character in ENDS and not self._is_placeholder(character):
                break
            self._step(character)
        self._end_word()
        return self.words

    def _is_placeholder(self, character: str) -> bool:
        """Return whether `<` or `>` belongs to a placeholder such as `<api-key>`."""
        line = self.text[self.position :].partition("\n")[0]
        return (character == "<" and ">" in line) or (character == ">" and self._word is not None)

    def _step(self, character: str) -> None:
        self.position += 1
        if character in "\\^" and self._rest_of_line_is_empty():
            self.position = self.text.index("\n", self.position) + 1
        elif character == "\\":
            self._add(self.text[self.position : self.position + 1])
            self.position += 1
        elif character == "$" and self.text[self.position : self.position + 1] == "'":
            self.position += 1
            self._add(_unescaped(self._quoted("'", escapes=True, keep=True)))
        elif character in QUOTES:
            self._add(self._quoted(CLOSING[character], escapes=character == '"'))
        elif character.isspace():
            self._end_word()
        else:
            self._add(character)

    def _rest_of_line_is_empty(self) -> bool:
        line, newline, _ = self.text[self.position :].partition("\n")
        return bool(newline) and not line.strip()

    def _add(self, characters: str) -> None:
        self._word = (self._word or "") + characters

    def _end_word(self) -> None:
        if self._word is not None:
            self.words.append(self._word)
        self._word = None

    def _quoted(self, closing: str, *, escapes: bool, keep: bool = False) -> str:
        """Return the text up to a closing quote; `keep` preserves escapes."""
        start, characters = self.position - 1, ""
        while self.position < len(self.text):
            character = self.text[self.position]
            self.position += 1
            if character == closing:
                return characters
            if escapes and character == "\\":
                following = self.text[self.position : self.position + 1]
                self.position += 1
                is_escape = following in '"\\$`\n'
                characters += character + following if keep or not is_escape else following
            else:
                characters += character
        raise UnclosedQuoteError(start)


def _unescaped(text: str) -> str:
    """Return the text of an ANSI-C quoted string (`$'…'`)."""
    encoded = text.encode("latin-1", "backslashreplace")
    return (
        codecs.decode(encoded, "unicode_escape").encode("utf-16", "surrogatepass").decode("utf-16")
    )
