"""Two versions of the Python API: what breaks code that was written for the old one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..ir.model import ClientMethod, Provider
from ..ir.names import identifier
from .callers import client_code, field_code, import_code, method_call
from .class_renames import class_renames
from .levels import Level
from .python_api import Argument, Form, Method, PythonApi
from .python_types import Assignability, ClassField, PythonClass, Type, type_text, type_texts


@dataclass(slots=True, kw_only=True)
class Effect:
    """A change of the Python API, not yet joined with its cause in the document."""

    id: str
    message: str
    level: Level
    symbol: str
    name: str = ""
    """The wire name of the field or the parameter; the name of a class."""
    owner: str = ""
    """The class that has the field."""
    other: str = ""
    """The new name of the field, the parameter or the class."""
    operations: list[str] = field(default_factory=list[str])
    """The keys of the operations that it affects."""
    before: str | None = None
    after: str | None = None


class PythonComparison:
    """Compares two versions of a client. `pairs`: key of an old operation -> of the new one."""

    def __init__(self, old: PythonApi, new: PythonApi, pairs: dict[str, str]) -> None:
        self.old, self.new, self.pairs = old, new, pairs
        self.renames = {
            **class_renames(old.used_params, new.used_params),
            **class_renames(old.used_models, new.used_models),
        }
        backwards = {new_name: name for name, new_name in self.renames.items()}
        self._reads = Assignability(old.models, backwards, invariant=True)
        self._sends = Assignability(new.params, self.renames, invariant=False)

    def effects(self) -> Iterator[Effect]:
        """Yield all changes of the Python API."""
        yield from self._client(self.old.provider, self.new.provider)
        for key, method in self.old.methods.items():
            other = self.new.methods.get(self.pairs.get(key, ""))
            if other is None:
                yield self._effect(
                    "method-removed",
                    f"`client.{method.path}` was removed",
                    "breaking",
                    f"client.{method.path}",
                    key,
                    before=method_call(self.old, method),
                )
            else:
                yield from self._method(key, method, other)
        yield from self._added_methods()
        yield from self._classes("models")
        yield from self._classes("params")

    def _effect(
        self, effect_id: str, message: str, level: Level, symbol: str, *keys: str, **more: str
    ) -> Effect:
        return Effect(
            id=effect_id,
            message=message,
            level=level,
            symbol=symbol,
            operations=[key for key in keys if key],
            **more,
        )

    def _added_methods(self) -> Iterator[Effect]:
        known = set(self.pairs.values())
        for key, method in self.new.methods.items():
            if key not in known:
                yield self._effect(
                    "method-added",
                    f"`client.{method.path}` was added",
                    "safe",
                    f"client.{method.path}",
                    key,
                    after=method_call(self.new, method),
                )

    # -- the client

    def _client(self, old: Provider, new: Provider) -> Iterator[Effect]:
        if old.class_name != new.class_name:
            yield self._effect(
                "client-renamed",
                f"the client is called `{new.class_name}` now",
                "breaking",
                str(old.class_name),
                before=client_code(old),
                after=client_code(new),
            )
        arguments = {str(s.argument): s.variable for s in new.schemes}
        for scheme in old.schemes:
            name = str(scheme.argument)
            if arguments.get(name) == scheme.variable:
                continue
            renamed = name in arguments
            level: Level = "careful" if renamed else "breaking"
            verb = "is read from another variable" if renamed else "was removed"
            yield self._effect(
                "credential-changed",
                f"the argument `{name}` of the client {verb}",
                level,
                f"{old.class_name}({name})",
                before=client_code(old, name),
            )
        variables = {str(v.argument): v for v in new.server_variables}
        for variable in old.server_variables:
            other = variables.get(str(variable.argument))
            lost = other is None or (
                bool(other.values) and not set(variable.values or ("",)) <= set(other.values)
            )
            if lost:
                name = str(variable.argument)
                yield self._effect(
                    "server-changed",
                    f"the argument `{name}` of the client takes less, or was removed",
                    "breaking",
                    f"{old.class_name}({name})",
                    before=client_code(old, name),
                )

    # -- methods

    def _method(self, key: str, old: Method, new: Method) -> Iterator[Effect]:
        symbol = f"client.{old.path}"
        if old.path != new.path:
            moved = old.operation.name == new.operation.name
            yield self._effect(
                "method-moved" if moved else "method-renamed",
                f"`client.{old.path}` is `client.{new.path}` now",
                "breaking",
                symbol,
                key,
                before=method_call(self.old, old),
                after=method_call(self.new, new),
            )
        yield from self._companions(key, old, new)
        yield from self._arguments(key, old, new)
        yield from self._results(key, old, new)

    def _companions(self, key: str, old: Method, new: Method) -> Iterator[Effect]:
        for kind, name in old.companions.items():
            other = new.companions.get(kind)
            if other == name:
                continue
            path = ".".join((*old.resource, name))
            verb = "was removed" if other is None else f"is called `{other}` now"
            yield self._effect(
                "method-removed" if other is None else "method-renamed",
                f"`client.{path}` {verb}",
                "breaking",
                f"client.{path}",
                key,
                before=f"client.{path}(…)",
            )
        for kind, name in new.companions.items():
            if kind not in old.companions:
                path = ".".join((*new.resource, name))
                message = f"`client.{path}` was added"
                yield self._effect("method-added", message, "safe", f"client.{path}", key)

    def _arguments(self, key: str, old: Method, new: Method) -> Iterator[Effect]:
        seen: set[tuple[str, str]] = set()
        for form in old.forms:
            if any(self._callable(form, other) for other in new.forms):
                effects = self._widened(key, old, form, _closest(form, new.forms))
            else:
                effects = self._form(key, old, new, form, _closest(form, new.forms))
            for effect in effects:
                if (effect.id, effect.symbol) not in seen:
                    seen.add((effect.id, effect.symbol))
                    yield effect

    def _callable(self, old: Form, new: Form) -> bool:
        """Return whether every call of an old form is one of a new form."""
        if not set(old.media_types) <= set(new.media_types) and not (old.is_usual and new.is_usual):
            return False
        if _positional(old) != _positional(new)[: len(_positional(old))]:
            return False
        for name, argument in old.arguments.items():
            other = new.arguments.get(name)
            if other is None or other.positional != argument.positional:
                return False
            if other.required and not argument.required:
                return False
            if not self._sends.takes(other.type, argument.type):
                return False
        return all(name in old.arguments for name, a in new.arguments.items() if a.required)

    def _widened(self, key: str, method: Method, old: Form, new: Form) -> Iterator[Effect]:
        """Yield what a call may hold now that it could not."""
        for name, argument in new.arguments.items():
            known = old.arguments.get(name)
            symbol = f"client.{method.path}({name})"
            if known is None:
                message = f"`{name}` of `client.{method.path}` was added"
                effect = self._effect("parameter-added", message, "safe", symbol, key)
                yield self._at(effect, argument)
            elif known.required and not argument.required:
                message = f"`{name}` of `client.{method.path}` is optional now"
                effect = self._effect("parameter-optional", message, "safe", symbol, key)
                yield self._at(effect, argument)
            elif known.type != argument.type:
                message = f"`{name}` of `client.{method.path}` takes more"
                effect = self._effect("parameter-widened", message, "safe", symbol, key)
                yield self._at(effect, argument)
            if known is not None and known.constant != argument.constant:
                message = f"`{name}` of `client.{method.path}` has another default"
                effect = self._effect("parameter-default-changed", message, "careful", symbol, key)
                yield self._at(effect, argument)

    def _at(self, effect: Effect, argument: Argument) -> Effect:
        effect.name = argument.wire.rpartition(" ")[2] or argument.name
        return effect

    def _form(
        self, key: str, method: Method, other: Method, old: Form, new: Form
    ) -> Iterator[Effect]:
        """Yield why calls of an old form no longer work."""
        by_wire = {argument.wire: argument for argument in new.arguments.values()}
        taken: set[str] = set()
        found = False
        for name, argument in old.arguments.items():
            now = new.arguments.get(name) or by_wire.get(argument.wire)
            if now is None:
                now = self._renamed(old, new, argument)
            for effect in self._argument(key, method, other, argument, now, old, new):
                found = found or effect.level == "breaking"
                yield effect
            taken |= {now.name} if now is not None else set()
        for name, argument in new.arguments.items():
            if name in taken:
                continue
            level: Level = "breaking" if argument.required else "safe"
            found = found or argument.required
            kind = "required-parameter-added" if argument.required else "parameter-added"
            message = f"`{name}` of `client.{method.path}` was added"
            message += " and is required" if argument.required else ""
            symbol = f"client.{method.path}({name})"
            effect = self._effect(kind, message, level, symbol, key)
            if argument.required:
                effect.before = method_call(self.old, method, old)
                effect.after = method_call(self.new, other, new)
            yield self._at(effect, argument)
        if not found:
            yield self._effect(
                "method-form-removed",
                f"`client.{method.path}` cannot be called with a form of its body that it had",
                "breaking",
                f"client.{method.path}",
                key,
                before=method_call(self.old, method, old),
                after=method_call(self.new, other, new),
            )

    def _renamed(self, old: Form, new: Form, argument: Argument) -> Argument | None:
        """Return the only further argument of the same type where only this one is gone."""
        wires = {a.wire for a in new.arguments.values()}
        gone = [
            a for n, a in old.arguments.items() if n not in new.arguments and a.wire not in wires
        ]
        known = {a.wire for a in old.arguments.values()}
        more = [
            a
            for n, a in new.arguments.items()
            if n not in old.arguments
            and a.wire not in known
            and a.positional == argument.positional
        ]
        if (
            len(gone) == len(more) == 1
            and gone[0] is argument
            and (more[0].type == argument.type or argument.positional)
        ):
            return more[0]
        return None

    def _argument(
        self,
        key: str,
        method: Method,
        other: Method,
        old: Argument,
        new: Argument | None,
        form: Form,
        other_form: Form,
    ) -> Iterator[Effect]:
        symbol = f"client.{method.path}({old.name})"
        label = f"`{old.name}` of `client.{method.path}`"
        name = old.wire.rpartition(" ")[2] or old.name
        code = {
            "before": method_call(self.old, method, form, old.name),
            "after": method_call(self.new, other, other_form, new.name if new else None),
            "name": name,
        }
        if new is None:
            message = f"{label} was removed"
            yield self._effect("parameter-removed", message, "breaking", symbol, key, **code)
            return
        if new.name != old.name:
            message = f"{label} is called `{new.name}` now"
            more = {"other": new.wire.rpartition(" ")[2]}
            yield self._effect(
                "parameter-renamed", message, "breaking", symbol, key, **code, **more
            )
        if new.positional != old.positional or (
            old.positional and _index(form, old.name) != _index(other_form, new.name)
        ):
            message = f"{label} is at another position"
            yield self._effect("parameter-moved", message, "breaking", symbol, key, **code)
        if new.required and not old.required:
            message = f"{label} is required now"
            yield self._effect("parameter-required", message, "breaking", symbol, key, **code)
        if not self._sends.takes(new.type, old.type):
            was, now = type_texts(old.type, new.type, "params")
            message = f"{label} takes `{now}`, not `{was}`"
            yield self._effect("parameter-narrowed", message, "breaking", symbol, key, **code)

    # -- results

    def _results(self, key: str, old: Method, new: Method) -> Iterator[Effect]:
        symbol = f"client.{old.path}()"
        label = f"`client.{old.path}`"
        yield from self._job(key, old, new)
        pairs = [(old.returns, new.returns, "returns")]
        one, two = old.operation, new.operation
        if one.job is not None and two.job is not None:
            final = self.old.result(one.job.final), self.new.result(two.job.final)
            pairs.append((*final, "ends with"))
        for before, after, verb in pairs:
            if not self._reads.takes(before, after):
                was, now = type_texts(before, after)
                message = f"{label} {verb} `{now}`, not `{was}`"
                effect = self._effect("result-changed", message, "breaking", symbol, key)
                effect.before = field_code(self.old, old, before)
                effect.after = field_code(self.new, new, after)
                yield effect
        yield from self._errors(key, old, new)

    def _job(self, key: str, old: Method, new: Method) -> Iterator[Effect]:
        kinds = [_job_kind(method.operation) for method in (old, new)]
        if kinds[0] == kinds[1]:
            return
        message = f"`client.{old.path}` gives {kinds[1] or 'no job'}, not {kinds[0] or 'no job'}"
        level: Level = "safe" if kinds == ["Job", "CancelableJob"] else "breaking"
        effect_id = "job-lost" if not kinds[1] else "job-gained" if not kinds[0] else "job-changed"
        yield self._effect(
            effect_id,
            message,
            level,
            f"client.{old.path}()",
            key,
            before=f"job = {method_call(self.old, old)}"
            if kinds[0]
            else method_call(self.old, old),
            after=f"job = {method_call(self.new, new)}" if kinds[1] else method_call(self.new, new),
        )

    def _errors(self, key: str, old: Method, new: Method) -> Iterator[Effect]:
        after = {a.status: a for a in new.operation.responses}
        success = {id(a) for a in old.operation.success}
        for answer in old.operation.responses:
            other = after.get(answer.status)
            if id(answer) in success or other is None:
                continue
            before, now = self.old.answer(answer), self.new.answer(other)
            if not self._reads.takes(before, now):
                message = (
                    f"the body of the error {answer.status} of `client.{old.path}` is "
                    f"`{type_text(now)}`, not `{type_text(before)}`"
                )
                symbol = f"client.{old.path}() error {answer.status}"
                yield self._effect("error-changed", message, "breaking", symbol, key)

    # -- classes

    def _classes(self, kind: str) -> Iterator[Effect]:
        is_models = kind == "models"
        old, new = (
            (api.used_models if is_models else api.used_params) for api in (self.old, self.new)
        )
        users = self.old.users(kind)
        for name, one in old.items():
            keys = users.get(name, [])
            other = new.get(self.renames.get(name, name))
            if other is None:
                symbol = f"{kind}.{name}"
                message = f"the class `{symbol}` was removed"
                effect = self._effect("class-removed", message, "breaking", symbol, *keys)
                effect.name = effect.owner = name
                effect.before = import_code(self.old.provider, kind, name)
                yield effect
                continue
            if other.name != name:
                message = f"the class `{kind}.{name}` is called `{other.name}` now"
                effect = self._effect("class-renamed", message, "breaking", f"{kind}.{name}", *keys)
                effect.name = effect.owner = name
                effect.other = other.name
                effect.before = import_code(self.old.provider, kind, name)
                effect.after = import_code(self.new.provider, kind, other.name)
                yield effect
            yield from self._class(kind, one, other, keys)

    def _class(
        self, kind: str, old: PythonClass, new: PythonClass, keys: list[str]
    ) -> Iterator[Effect]:
        if (old.alias is None) != (new.alias is None):
            message = f"`{kind}.{old.name}` is {'no' if new.alias is not None else 'a'} class now"
            effect = self._effect("class-changed", message, "breaking", f"{kind}.{old.name}", *keys)
            effect.name = effect.owner = old.name
            yield effect
            return
        attributes = {f.attribute: f for f in new.fields.values()}
        twins: set[str] = set()
        for wire, known in old.fields.items():
            now = new.fields.get(wire)
            if now is None and kind == "models":
                now = attributes.get(known.attribute)
            for effect in self._field(kind, old, known, now, new):
                effect.operations = [*keys]
                effect.name, effect.owner = wire, old.name
                twins |= {now.wire} if now is not None else {effect.other}
                yield effect
        for wire, added in new.fields.items():
            if wire in old.fields or wire in twins:
                continue
            required = added.required and kind == "params"
            symbol = f"{kind}.{new.name}.{added.attribute}"
            message = f"`{symbol}` was added{' and is required' if required else ''}"
            effect_id = "required-field-added" if required else "field-added"
            level: Level = "breaking" if required else "safe"
            effect = self._effect(effect_id, message, level, symbol, *keys)
            effect.name, effect.owner = wire, new.name
            yield effect

    def _field(
        self,
        kind: str,
        owner: PythonClass,
        old: ClassField,
        new: ClassField | None,
        other: PythonClass,
    ) -> Iterator[Effect]:
        symbol = f"{kind}.{owner.name}.{old.attribute}"
        before = f"{_variable(owner.name)}.{old.attribute}"
        if kind == "params":
            before = f"params.{owner.name}({old.attribute}=…)"
        if new is None:
            twin = _twin(owner, other, old)
            message = f"`{symbol}` was removed"
            effect = self._effect("field-removed", message, "breaking", symbol, before=before)
            if twin is not None:
                effect.id, effect.other = "field-renamed", twin.wire
                effect.message = f"`{symbol}` is called `{twin.attribute}` now"
                effect.after = before.replace(old.attribute, twin.attribute)
            yield effect
            return
        if new.attribute != old.attribute:
            message = f"`{symbol}` is called `{new.attribute}` now"
            after = before.replace(old.attribute, new.attribute)
            yield self._effect(
                "field-renamed", message, "breaking", symbol, before=before, after=after
            )
        if kind == "params" and new.required and not old.required:
            message = f"`{symbol}` is required now"
            yield self._effect("field-required", message, "breaking", symbol, before=before)
        if kind == "models":
            if not self._reads.takes(old.type, new.type):
                yield self._typed(symbol, old.type, new.type, before)
        elif not self._sends.takes(new.type, old.type):
            was, now = type_texts(old.type, new.type, "params")
            message = f"`{symbol}` takes `{now}`, not `{was}`"
            yield self._effect("field-narrowed", message, "breaking", symbol, before=before)
        elif new.type != old.type:
            message = f"`{symbol}` takes `{type_text(new.type, 'params')}`"
            yield self._effect("field-widened", message, "safe", symbol)

    def _typed(self, symbol: str, old: Type, new: Type, before: str) -> Effect:
        was, now = type_texts(old, new)
        message = f"`{symbol}` is `{now}`, not `{was}`"
        return self._effect(
            "field-type-changed",
            message,
            "breaking",
            symbol,
            before=f"value: {was} = {before}",
            after=f"value: {now} = {before}",
        )


def _twin(old: PythonClass, new: PythonClass, field: ClassField) -> ClassField | None:
    """Return the only further field of the new class where only this one is gone."""
    gone = [f for wire, f in old.fields.items() if wire not in new.fields]
    more = [f for wire, f in new.fields.items() if wire not in old.fields]
    is_pair = len(gone) == len(more) == 1 and gone[0] is field
    return more[0] if is_pair and more[0].type == field.type else None


def _positional(form: Form) -> list[str]:
    return [name for name, argument in form.arguments.items() if argument.positional]


def _index(form: Form, name: str) -> int:
    positional = _positional(form)
    return positional.index(name) if name in positional else -1


def _closest(old: Form, forms: tuple[Form, ...]) -> Form:
    """Return the form that is most like an old one."""
    return max(
        forms,
        key=lambda form: (
            form.name == old.name,
            form.media_types == old.media_types,
            len(form.arguments.keys() & old.arguments.keys()),
        ),
    )


def _job_kind(operation: ClientMethod) -> str:
    if operation.job is None:
        return ""
    return "CancelableJob" if operation.job.cancel is not None else "Job"


def _variable(name: str) -> str:
    return str(identifier(name))
