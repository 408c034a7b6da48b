"""Names that the document does not give: readable, and the same when operations come and go."""

from __future__ import annotations

import random
import textwrap
import typing

import httpx
import pytest
from reelgen.document.openapi import Document
from reelgen.ir.names import RESERVED_RESOURCES
from reelgen.lower.name_operations import name_operations
from reelgen.runtime.client import AsyncClient, SyncClient
from reelgen.source import parse

from .making import Making

FIRST = """
/users: {get: {responses: {}}, post: {responses: {}}}
/users/{id}/posts/{post}: {get: {responses: {}}}
/users/{user-id}/pictures: {get: {tags: [Nice pictures], responses: {}}}
"""
MORE = """
/: {get: {responses: {}}}
/users/search: {get: {operationId: get_users, tags: [people], responses: {}}}
/users.list: {get: {responses: {}}}
/users/{id}/posts/{name}/: {get: {responses: {}}}
/v1/users/{id}/pictures: {get: {tags: [nice-pictures], responses: {}}}
"""


def _names(paths: str) -> dict[str, str]:
    head = 'openapi: 3.1.0\ninfo: {title: A, version: "1"}\npaths:\n'
    source = parse(head + textwrap.indent(paths, "  "), "api.yaml")
    document = Document.model_validate(source.data)
    return {
        f"{one.method} {one.path}": ".".join((*one.resource, one.name))
        for one in name_operations(document)
    }


def test_names_of_method_and_path() -> None:
    assert _names(FIRST) == {
        "get /users": "users.list",
        "post /users": "users.create",
        "get /users/{id}/posts/{post}": "users.retrieve_post",
        "get /users/{user-id}/pictures": "nice_pictures.list",
    }


def test_operations_that_are_added_change_no_name() -> None:
    first = _names(FIRST)
    every = _names(FIRST + MORE)
    assert {path: name for path, name in every.items() if path in first} == first
    assert len(set(every.values())) == len(every)


def _operation(method: str, path: str, said: str = "") -> str:
    return f"'{path}': {{{method}: {{{said}{', ' * bool(said)}responses: {{}}}}}}\n"


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("post", "/v1/voices", "voices.create"),
        ("get", "/v1/voices", "voices.list"),
        ("get", "/v1/tasks/{id}", "tasks.retrieve"),
        ("patch", "/api/v2/tasks/{task_id}", "tasks.update"),
        ("put", "/rest/tasks/{task_id}", "tasks.update"),
        ("post", "/customers/{id}", "customers.update"),
        ("post", "/text-to-speech/{voice_id}", "text_to_speech.create"),
        ("delete", "/tasks/{id}", "tasks.delete"),
        ("delete", "/tasks", "tasks.delete_all"),
        ("head", "/tasks/{id}", "tasks.head"),
        ("post", "/tasks/{id}/cancel", "tasks.cancel"),
        ("post", "/tasks/{id}:cancel", "tasks.cancel"),
        ("post", "/tasks/bulk-delete", "tasks.bulk_delete"),
        ("get", "/tasks/search", "tasks.search"),
        ("get", "/tasks.list", "tasks.list"),
        ("get", "/tasks/{id}/status", "tasks.retrieve_status"),
        ("get", "/account", "account.retrieve"),
        ("get", "/settings", "settings.retrieve"),
        ("get", "/companies/{id}/addresses", "companies.list_addresses"),
        ("get", "/companies/{id}/addresses/{no}", "companies.retrieve_address"),
        ("post", "/companies/{id}/addresses", "companies.create_address"),
        (
            "post",
            "/projects/{p}/branches/{b}/endpoints/{e}/start",
            "projects.start_branch_endpoint",
        ),
        ("get", "/{video_id}/thumbnail.jpg", "thumbnail_jpg.retrieve"),
        ("post", "/oauth/applications", "oauth.create_application"),
        ("get", "/APIs", "apis.list"),
        ("get", "/2024-01-01/items", "items.list"),
        ("get", "/v1", "v1.retrieve"),
        ("post", "/api/generate", "api.generate"),
        ("get", "/api/tags", "tags.list"),
        ("get", "/", "root.retrieve"),
        ("get", "/{id}", "root.retrieve"),
    ],
)
def test_a_path_without_operation_id(method: str, path: str, expected: str) -> None:
    assert _names(_operation(method, path)) == {f"{method} {path}": expected}


@pytest.mark.parametrize(
    ("method", "path", "given", "tag", "expected"),
    [
        ("post", "/batch", "create_batch", "batch", "batch.create"),
        ("post", "/v1/batches", "batch.create_batch", "x", "batch.create"),
        ("post", "/users/{id}/ban", "users_ban", "users", "users.ban"),
        ("post", "/users/{id}/ban", "users.users_ban", "x", "users.ban"),
        ("get", "/users", "getUsers", "Users", "users.list"),
        ("get", "/users/{id}", "getUser", "Users", "users.get"),
        ("get", "/users/{id}", "getUserById", "Users", "users.get"),
        ("get", "/users/{name}", "getUserByName", "Users", "users.get_by_name"),
        ("get", "/users/{id}/posts", "getUserPosts", "users", "users.get_posts"),
        ("delete", "/users", "deleteUsers", "Users", "users.delete_users"),
        ("get", "/settings", "getSettings", "Settings", "settings.get"),
        ("post", "/hooks", "post-hook", "Hooks", "hooks.create"),
        ("get", "/health", "health", "health", "health.retrieve"),
        ("get", "/session", "SessionController_findAll", "Sessions", "sessions.find_all"),
        ("get", "/x", "Users_GetUser", "Users", "users.get"),
        ("post", "/v1/voices/", "clone_voice_v1_voices__post", "voices", "voices.clone"),
        ("get", "/v1/jobs", "v1-list-all-jobs", "Jobs", "jobs.list"),
        ("post", "/search", "search_documents", "search", "search.search_documents"),
        ("get", "/teams/{id}/styles", "getTeamStyles", "Styles", "styles.get_team_styles"),
        ("get", "/a", "list", "OAuth Applications", "oauth_applications.list"),
        ("get", "/a", "listM2MTokens", "M2M tokens", "m2m_tokens.list"),
        ("get", "/a", "listAPIs", "APIs", "apis.list"),
        ("get", "/a", "get3DModels", "3D models", "n3d_models.list"),
        ("get", "/voices", "listVoices", "", "voices.list"),
        ("post", "/api/create", "create", "", "api.create"),
        ("get", "/pages/{id}/diff", "diff_a_page", "pages", "pages.diff"),
        ("post", "/pages/plain", "plain_page", "pages", "pages.plain_page"),
        ("get", "/voices", "listVoices", "v1", "voices.list"),
    ],
)
def test_what_tag_and_id_both_say_is_said_once(
    method: str, path: str, given: str, tag: str, expected: str
) -> None:
    said = f"operationId: '{given}', tags: ['{tag}']"
    assert _names(_operation(method, path, said)) == {f"{method} {path}": expected}


def test_of_several_versions_the_lowest_keeps_the_name() -> None:
    assert _names("".join(_operation("post", f"/{v}/voices") for v in ("v3", "v1", "v2beta"))) == {
        "post /v3/voices": "v3.voices.create",
        "post /v1/voices": "voices.create",
        "post /v2beta/voices": "v2beta.voices.create",
    }
    ids = "".join(_operation("post", f"/v{n}/rerank", f"operationId: rerankv{n}") for n in (2, 1))
    assert _names(ids) == {
        "post /v2/rerank": "v2.rerank.create",
        "post /v1/rerank": "rerank.create",
    }
    assert _names(
        _operation("get", "/v9/jobs", "operationId: getJobs")
        + _operation("get", "/v1/a", "operationId: getA")
    ) == {"get /v9/jobs": "jobs.list", "get /v1/a": "a.get"}


def test_on_a_clash_the_later_one_takes_the_longer_name() -> None:
    paths = [
        ("get", "/posts", "tags: [posts]"),
        ("get", "/users/{id}/posts", "tags: [posts]"),
        ("put", "/posts/{id}", ""),
        ("patch", "/posts/{number}", ""),
        ("get", "/posts/{key}", ""),
        ("get", "/posts/{slug}/", ""),
        ("put", "/b", "operationId: retrieve, tags: [posts]"),
    ]
    names = list(_names("".join(_operation(*one) for one in paths)).values())
    assert names == [
        *("posts.list", "posts.list_for_user", "posts.update", "posts.patch"),
        *("posts.retrieve", "posts.retrieve_by_slug", "posts.update_b"),
    ]


SEGMENTS = ["users", "posts", "{id}", "{name}", "search", "status", "a.b", "apis"]
IDS = ["getUser", "get_user", "users.get", "users.get.one", "list", "post-user", "users", None]


def test_an_operation_that_is_added_renames_no_other() -> None:
    """Operations drawn at random, one after the other, later versions after earlier ones."""
    drawn = random.Random(16)
    for _ in range(60):
        paths = _operation("get", "/v1/first")
        names = _names(paths)
        for number in range(8):
            version = drawn.choice([["v1"], []]) if number < 4 else drawn.choice([["v2"], []])
            path = "/".join(
                ["", *version, *(drawn.choice(SEGMENTS) for _ in range(drawn.randint(1, 4)))]
            )
            given, tag = drawn.choice(IDS), drawn.choice(["users", "User posts", "v2", ""])
            said = f"tags: ['{tag}']" + (f", operationId: '{given}'" if given else "")
            method = drawn.choice(["get", "post", "put", "patch", "delete"])
            if f"'{path}'" in paths:
                continue
            paths += _operation(method, path, said)
            more = _names(paths)
            assert more.items() >= names.items(), (number, paths)
            assert len(set(more.values())) == len(more)
            names = more


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("x-name: voices.make", "voices.make"),
        ("x-name: make", "tasks.make"),
        ("x-name: a.b.make, operationId: voices.create", "a.b.make"),
    ],
)
def test_x_name_goes_before_everything(given: str, name: str) -> None:
    taken = _operation("get", "/a", f"operationId: {name}")
    names = _names(taken + _operation("post", "/tasks", given))
    assert names["post /tasks"] == name
    assert names["get /a"] != name


def test_the_group_is_not_said_twice() -> None:
    assert _names("/r: {get: {operationId: repos/list-all, tags: [repos]}}") == {
        "get /r": "repos.list_all"
    }


@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_no_resource_takes_a_name_that_clients_have(client: type) -> None:
    own = {name for name in dir(client) if not name.startswith("_")}
    assert own <= RESERVED_RESOURCES


RESOURCES = """
openapi: 3.1.0
info: {title: Api, version: "1"}
servers: [{url: https://example.com}]
paths:
  /resources:
    get: {operationId: resources.list, responses: {"200": &item {description: One., content: {
      application/json: {schema: {$ref: "#/components/schemas/Item"}}}}}}
  /resources/files:
    get: {operationId: resources.resources.retrieve, responses: {"200": *item}}
components: {schemas: {Item: {type: object, properties: {id: {type: string}}}}}
"""


def test_resources_may_be_called_resources(making: Making) -> None:
    client = making.client(RESOURCES, lambda request: httpx.Response(200, json={"id": "a"}))
    for method in (client.resources.list, client.resources.resources.retrieve):
        assert method().id == "a"
        assert typing.get_type_hints(method)["return"].__name__ == "Item"
