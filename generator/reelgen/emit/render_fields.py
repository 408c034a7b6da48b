"""Render `fields.py`: the fields of the models that hand-written classes extend."""

from __future__ import annotations

from dataclasses import replace

from ..ir.model import SchemaSet
from .definitions import Definition, DefinitionSet, FieldDefinition
from .environment import render
from .render_models import Section, response_models
from .replaceable import field_classes
from .split_modules import imports_of


def render_fields(
    module: DefinitionSet, schemas: SchemaSet, custom: frozenset[str], header: str
) -> str:
    """Return the text of the module. `custom`: the models that are extended."""
    names = field_classes(d.name for d in module.definitions if not d.is_alias)
    classes = tuple(map(_undocumented, module.definitions))
    source = response_models(DefinitionSet(module.imports, classes), schemas)
    sections = [section for section in source.sections if section.name in custom]
    references = sorted({name for section in sections for name in section.references})
    return render(
        "provider/fields.py.jinja",
        header=header,
        imports=[*imports_of(source, 2), *(f"from .models import {name}" for name in references)],
        classes=[_renamed(section, names[section.name]) for section in sections],
    )


def _undocumented(definition: Definition) -> Definition:
    """Return a definition without descriptions: they are in `models`."""
    fields = tuple(map(_plain, definition.fields))
    return replace(definition, description="", fields=fields)


def _plain(field: FieldDefinition) -> FieldDefinition:
    return replace(field, description="")


def _renamed(section: Section, name: str) -> dict[str, str]:
    source = section.source.replace(f"class {section.name}(", f"class {name}(", 1)
    return {"name": name, "source": source}
