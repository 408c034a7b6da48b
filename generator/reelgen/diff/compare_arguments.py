"""Comparison of the arguments of a method: calls of the old client that still work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .api_pair import ApiPair
from .callers import method_call
from .effect import Effect
from .python_api import Form, Method, MethodArgument
from .python_types import type_texts


def compare_arguments(pair: ApiPair, old: Method, new: Method) -> Iterator[Effect]:
    """Yield the changes of each way to call a method, each once."""
    seen: set[tuple[str, str]] = set()
    for form in old.forms:
        forms = FormPair(pair, old, new, form, _closest(form, new.forms))
        for effect in forms.widened() if forms.works() else forms.broken():
            if (effect.id, effect.symbol) not in seen:
                seen.add((effect.id, effect.symbol))
                yield effect


def _closest(old: Form, forms: tuple[Form, ...]) -> Form:
    """Return the form that is most similar to an old one."""
    return max(
        forms,
        key=lambda form: (
            form.name == old.name,
            form.media_types == old.media_types,
            len(form.arguments.keys() & old.arguments.keys()),
        ),
    )


class FormPair:
    """A way to call the old method, and the most similar way to call the new one."""

    def __init__(self, pair: ApiPair, method: Method, other: Method, old: Form, new: Form) -> None:
        self._takes = pair.sends.takes
        self._method, self._other = method, other
        self._old, self._new = old, new

    def works(self) -> bool:
        """Return whether every call of the old form is a call of the new method.

        Each media type of the form may have moved to another form.
        """
        old = self._old
        parts = [replace(old, media_types=(kind,)) for kind in old.media_types] or [old]
        forms = self._other.forms
        return all(any(self._is_callable_as(new, part) for new in forms) for part in parts)

    def _is_callable_as(self, new: Form, old: Form) -> bool:
        if not self._takes_media_types(new, old):
            return False
        if _positional(old) != _positional(new)[: len(_positional(old))]:
            return False
        for name, argument in old.arguments.items():
            other = new.arguments.get(name)
            if other is None or other.positional != argument.positional:
                return False
            if other.required and not argument.required:
                return False
            if not self._takes(other.type, argument.type):
                return False
        return all(name in old.arguments for name, a in new.arguments.items() if a.required)

    def _takes_media_types(self, new: Form, old: Form) -> bool:
        """Return whether a call can have the same `content_type`: methods of one type have none."""
        has_argument, has_it_still = (len(m.media_types) > 1 for m in (self._method, self._other))
        if set(old.media_types) <= set(new.media_types):
            return has_it_still or not has_argument
        return not has_argument and old.is_usual and new.is_usual

    def widened(self) -> Iterator[Effect]:
        """Yield added arguments, and those that changed without a break."""
        for name, argument in self._new.arguments.items():
            former = self._old.arguments.get(name)
            if former is None:
                yield self._effect("parameter-added", argument, "was added")
            elif former.required and not argument.required:
                yield self._effect("parameter-optional", argument, "is optional now")
            elif former.type != argument.type:
                yield self._effect("parameter-widened", argument, "takes more")
            if former is not None and former.constant != argument.constant:
                effect = self._effect("parameter-default-changed", argument, "has another default")
                effect.level = "careful"
                yield effect

    def broken(self) -> Iterator[Effect]:
        """Yield the reasons why calls of the old form no longer work."""
        breaks = False
        matched: set[str] = set()
        for argument in self._old.arguments.values():
            now = self._counterpart(argument)
            for effect in self._changes(argument, now):
                breaks = True
                yield effect
            matched |= {now.name} if now is not None else set()
        for name, argument in self._new.arguments.items():
            if name not in matched:
                breaks = breaks or argument.required
                yield self._added(argument)
        if not breaks:
            yield self._form_removed()

    def _form_removed(self) -> Effect:
        path = self._method.path
        effect = Effect(
            id="method-form-removed",
            message=f"`client.{path}` cannot be called with a form of its body that it had",
            level="breaking",
            symbol=f"client.{path}",
            before=method_call(self._method, self._old),
            after=method_call(self._other, self._new),
        )
        if not self._takes_media_types(self._new, self._old):
            effect.symbol = f"client.{path}(content_type)"
            effect.message = f"`content_type` of `client.{path}` takes other media types"
            effect.before = f"client.{path}(…, content_type={self._old.media_types[0]!r})"
            effect.after = f"client.{path}(…)"
            if len(self._other.media_types) > 1:
                effect.after = f"client.{path}(…, content_type={self._new.media_types[0]!r})"
        return effect

    def _effect(self, effect_id: str, argument: MethodArgument, verb: str) -> Effect:
        path = self._method.path
        return Effect(
            id=effect_id,
            message=f"`{argument.name}` of `client.{path}` {verb}",
            level="safe",
            symbol=f"client.{path}({argument.name})",
            name=argument.wire_name,
        )

    def _added(self, argument: MethodArgument) -> Effect:
        if not argument.required:
            return self._effect("parameter-added", argument, "was added")
        verb = "was added and is required"
        effect = self._effect("required-parameter-added", argument, verb)
        effect.level = "breaking"
        effect.before = method_call(self._method, self._old)
        effect.after = method_call(self._other, self._new)
        return effect

    def _counterpart(self, argument: MethodArgument) -> MethodArgument | None:
        """Return the new argument of the same name, of the same wire name, or the renamed one."""
        by_wire = {other.wire: other for other in self._new.arguments.values()}
        same = self._new.arguments.get(argument.name) or by_wire.get(argument.wire)
        return same or self._renamed(argument)

    def _renamed(self, argument: MethodArgument) -> MethodArgument | None:
        """Return the only added argument of the same type where only this one was removed."""
        removed = _only_in(self._old, self._new)
        more = [
            other
            for other in _only_in(self._new, self._old)
            if other.positional == argument.positional
        ]
        if len(removed) != 1 or len(more) != 1 or removed[0] is not argument:
            return None
        return more[0] if argument.positional or more[0].type == argument.type else None

    def _changes(self, old: MethodArgument, new: MethodArgument | None) -> Iterator[Effect]:
        """Yield the reasons why calls with an argument no longer work."""
        if new is None:
            yield self._break("parameter-removed", old, None, "was removed")
            return
        if new.name != old.name:
            effect = self._break("parameter-renamed", old, new, f"is called `{new.name}` now")
            effect.other = new.wire.rpartition(" ")[2]
            yield effect
        if new.positional != old.positional or (
            old.positional and _index(self._old, old.name) != _index(self._new, new.name)
        ):
            yield self._break("parameter-moved", old, new, "is at another position")
        if new.required and not old.required:
            yield self._break("parameter-required", old, new, "is required now")
        if not self._takes(new.type, old.type):
            was, now = type_texts(old.type, new.type, "params")
            yield self._break("parameter-narrowed", old, new, f"takes `{now}`, not `{was}`")

    def _break(
        self, effect_id: str, old: MethodArgument, new: MethodArgument | None, verb: str
    ) -> Effect:
        effect = self._effect(effect_id, old, verb)
        effect.level = "breaking"
        effect.before = method_call(self._method, self._old, old.name)
        effect.after = method_call(self._other, self._new, new.name if new else None)
        return effect


def _only_in(form: Form, other: Form) -> list[MethodArgument]:
    """Return the arguments of a form whose names, in Python and in requests, another lacks."""
    wires = {argument.wire for argument in other.arguments.values()}
    arguments = form.arguments.items()
    return [a for name, a in arguments if name not in other.arguments and a.wire not in wires]


def _positional(form: Form) -> list[str]:
    return [name for name, argument in form.arguments.items() if argument.positional]


def _index(form: Form, name: str) -> int:
    positional = _positional(form)
    return positional.index(name) if name in positional else -1
