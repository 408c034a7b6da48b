"""What the modules of `lower` take, from small schemas and documents."""

from __future__ import annotations

import json
import textwrap
from dataclasses import dataclass
from typing import Any

from reelgen.document.inline_references import inline_references
from reelgen.document.openapi import Document
from reelgen.lower.classify_allof import BOUNDS
from reelgen.lower.discriminators import Discriminators
from reelgen.lower.name_operations import Named, name_operations
from reelgen.lower.relax_responses import relaxed
from reelgen.lower.schema_index import SchemaIndex
from reelgen.lower.schema_set import SchemaSetBuilder
from reelgen.lower.tighten_params import left_over, tightened
from reelgen.source import Source, parse

HEAD = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\n'


@dataclass
class Built:
    """One document, and what is made of it before the module under test."""

    source: Source
    document: Document
    named: tuple[Named, ...]
    schemas: SchemaIndex
    params: SchemaSetBuilder
    models: SchemaSetBuilder

    @property
    def first(self) -> Named:
        """The first operation."""
        return self.named[0]


def built(text: str) -> Built:
    """Return what is made of a document, whose head is left out."""
    source = parse(HEAD + textwrap.dedent(text), "spec.yaml")
    document = Document.model_validate(inline_references(source.data))
    schemas = SchemaIndex(source.data)
    return Built(
        source,
        document,
        name_operations(document),
        schemas,
        request_set(schemas),
        response_set(schemas),
    )


def operation(text: str, path: str = "/a", method: str = "post") -> Built:
    """Return what is made of a document that has one operation."""
    body = textwrap.indent(textwrap.dedent(text), "      ")
    return built(f"paths:\n  {path}:\n    {method}:\n      operationId: a.make\n{body}\n")


def index(**schemas: Any) -> SchemaIndex:
    """Return the index of named schemas."""
    return SchemaIndex({"openapi": "3.1.0", "components": {"schemas": schemas}})


def request_set(schemas: SchemaIndex) -> SchemaSetBuilder:
    """Return the builder of what is sent."""
    return SchemaSetBuilder(schemas, Discriminators(schemas), tightened, residue=left_over)


def response_set(schemas: SchemaIndex) -> SchemaSetBuilder:
    """Return the builder of what is received."""
    return SchemaSetBuilder(schemas, Discriminators(schemas), relaxed, BOUNDS)


def components(builder: SchemaSetBuilder) -> dict[str, Any]:
    """Return the schemas that a set hands on, by class name."""
    document = json.loads(builder.built().document)
    schemas: dict[str, Any] = document["components"]["schemas"]
    return schemas


def ref(name: str) -> dict[str, Any]:
    """Return a reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}
