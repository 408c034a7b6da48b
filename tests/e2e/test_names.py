"""Names that the document does not give: readable, and the same when operations come and go."""

from __future__ import annotations

import textwrap

import pytest
from reelgen.document.openapi import Document
from reelgen.ir.names import RESERVED_RESOURCES
from reelgen.lower.name_operations import name_operations
from reelgen.runtime.client import AsyncClient, SyncClient
from reelgen.source import parse

FIRST = """
/users: {get: {responses: {}}, post: {responses: {}}}
/users/{id}/posts/{post}: {get: {responses: {}}}
/users/{user-id}/pictures: {get: {tags: [Nice pictures], responses: {}}}
"""
MORE = """
/: {get: {responses: {}}}
/users/search: {get: {operationId: get_users, tags: [people], responses: {}}}
/users.list: {get: {responses: {}}}
"""


def _names(paths: str) -> dict[str, str]:
    head = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths:\n'
    source = parse(head + textwrap.indent(paths, "  "), "api.yaml")
    document = Document.model_validate(source.data)
    return {
        f"{one.method} {one.path}": ".".join((*one.resource, one.name))
        for one in name_operations(document)
    }


def test_names_say_method_and_path() -> None:
    assert _names(FIRST) == {
        "get /users": "users.get_users",
        "post /users": "users.post_users",
        "get /users/{id}/posts/{post}": "users.get_users_by_id_posts_by_post",
        "get /users/{user-id}/pictures": "nice_pictures.get_users_by_user_id_pictures",
    }


def test_other_operations_do_not_change_them() -> None:
    first = _names(FIRST)
    assert {path: name for path, name in _names(FIRST + MORE).items() if path in first} == first
    assert {path: name for path, name in _names(MORE + FIRST).items() if path in first} == first


def test_a_name_that_the_document_gives_goes_first() -> None:
    made, given = "/a: {get: {responses: {}}}\n", "/b: {put: {operationId: get_a, tags: [a]}}\n"
    for paths in (made + given, given + made):
        assert _names(paths) == {"get /a": "a.get_a_2", "put /b": "a.get_a"}


def test_the_group_is_not_said_twice() -> None:
    assert _names("/r: {get: {operationId: repos/list-all, tags: [repos]}}") == {
        "get /r": "repos.list_all"
    }


@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_no_resource_takes_a_name_that_clients_have(client: type) -> None:
    own = {name for name in dir(client) if not name.startswith("_")}
    assert own <= RESERVED_RESOURCES
