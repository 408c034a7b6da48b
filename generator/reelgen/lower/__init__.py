"""Lower a Document to a Provider. Order matters.

Names come first, since everything refers to them. Operations precede the schema sets, since naming
a body or a response adds its schema to a set. Resources come last: they only group operations.
"""

from __future__ import annotations

from ..document.openapi import Document
from ..ir.model import Provider
from ..ir.names import PARAM, ClassName, Identifier, class_name
from ..ir.terms import terms
from ..source import Source
from .classify_allof import BOUNDS
from .discriminators import Discriminators
from .field_docs import docs
from .group_resources import group_resources
from .lower_events import lower_events
from .lower_jobs import with_jobs
from .lower_operations import lower_operation
from .lower_security import lower_schemes
from .lower_servers import (
    base_url_variable,
    lower_server_variables,
    main_address,
    other_addresses,
)
from .lower_uploads import with_uploads
from .name_operations import name_operations
from .relax_responses import relaxed
from .schema_index import SchemaIndex
from .schema_set import SchemaSetBuilder
from .tighten_params import left_over, tightened


def lower(document: Document, source: Source, name: Identifier) -> Provider:
    """Return the provider."""
    named = name_operations(document)
    schemas = SchemaIndex(source.data)
    discriminators = Discriminators(schemas)
    params = SchemaSetBuilder(schemas, discriminators, tightened, residue=left_over, suffix=PARAM)
    models = SchemaSetBuilder(schemas, discriminators, relaxed, BOUNDS)
    schemes = lower_schemes(document, name)
    methods = {operation.id: ".".join((*operation.resource, operation.name)) for operation in named}
    operations = tuple(
        lower_operation(operation, document, schemas, params, models, schemes, methods)
        for operation in named
    )
    operations = with_uploads(named, with_jobs(named, operations, schemas))
    events = lower_events(document, named, schemas, models)
    client = _client_name(document, name)
    errors = document.errors
    return Provider(
        name=name,
        class_name=client,
        title=" ".join(document.info.title.split()),
        version=document.info.version,
        docs=docs(document.info.summary, document.info.description, document.source),
        spec_path=source.path,
        spec_sha256=source.sha256,
        base_url=main_address(document),
        base_url_template=main_address(document, template=True),
        other_urls=other_addresses(document),
        base_url_variable=base_url_variable(name),
        server_variables=lower_server_variables(document, schemes),
        schemes=schemes,
        error_code=_pointers(errors.code) if errors else (),
        error_message=_pointers(errors.message) if errors else (),
        request_id_headers=_pointers(
            errors.request_id.header if errors and errors.request_id else ()
        ),
        resources=group_resources(document, named, operations, client),
        events=events,
        models=models.built(),
        params=params.built(),
    )


def _client_name(document: Document, name: Identifier) -> ClassName:
    """Return the provider's spelling in the title (`HeyGen`), or the name in PascalCase."""
    for term in document.info.title.split():
        if term.isalnum() and term.lower() == name:
            return ClassName(term[:1].upper() + term[1:])
    return class_name(" ".join(terms(name)))


def _pointers(pointers: str | tuple[str, ...]) -> tuple[str, ...]:
    return (pointers,) if isinstance(pointers, str) and pointers else tuple(pointers)
