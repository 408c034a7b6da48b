# ruff: noqa: E501
"""Defects to plant in `nested.yaml`, where they are deeper, shared, or written on one line.

The 33 kinds of `mutations` again: below `anyOf` in `items`, in components of every section, in path
items, parameters, headers, webhooks and callbacks.
"""

from __future__ import annotations

from pathlib import Path

from .mutations import Mutation

DEEP = (Path(__file__).parent / "nested.yaml").read_text()

NESTED: dict[str, Mutation] = {
    "misspelt keyword below anyOf in items": Mutation(
        "unknown-keyword", "maxLength: 40", "maxLengt: 40", at="maxLengt:"
    ),
    "misspelt keyword in content of a parameter": Mutation(
        "unknown-keyword", "maxLength: 20", "maxlength: 20", at="maxlength:"
    ),
    "misspelt keyword in patternProperties": Mutation(
        "unknown-keyword", "maxLength: 9}", "maxLenth: 9}", at="maxLenth:"
    ),
    "misspelt keyword in prefixItems": Mutation(
        "unknown-keyword", "maxLength: 7}", "maxLengthh: 7}", at="maxLengthh:"
    ),
    "misspelt keyword in if": Mutation(
        "unknown-keyword", "minimum: 9}", "minimun: 9}", at="minimun:"
    ),
    "unknown type in a header": Mutation(
        "unknown-type",
        "type: integer, minimum: 0, maximum: 9000",
        "type: int, minimum: 0, maximum: 9000",
        at="type: int,",
    ),
    "unknown type in additionalProperties": Mutation(
        "unknown-type",
        "type: number, minimum: 0, maximum: 10}",
        "type: float, minimum: 0, maximum: 10}",
        at="type: float,",
    ),
    "unknown type in a list of types": Mutation(
        "unknown-type", '[integer, "null"]', '[integr, "null"]', at="integr,"
    ),
    "nullable below anyOf in items": Mutation(
        "nullable", "title: {type: string,", "title: {type: string, nullable: true,", at="nullable:"
    ),
    "array without items below a property": Mutation(
        "array-items",
        '          description: Cards.\n          items: {$ref: "#/components/schemas/Card"}',
        "          description: Cards.\n          minItems: 1",
        at="type: array\n          description: Cards.",
    ),
    "array without items as a member of anyOf": Mutation(
        "array-items",
        '              - type: "null"\n',
        "              - type: array\n",
        at="- type: array",
    ),
    "required names no property below anyOf in items": Mutation(
        "required-property",
        "required: [title]\n                properties",
        "required: [titel]\n                properties",
        at="titel",
    ),
    "required names no property in then": Mutation(
        "required-property", "then: {required: [size]}", "then: {required: [sice]}", at="sice"
    ),
    "required names no property in allOf": Mutation(
        "required-property", "required: [label, notify]", "required: [lable, notify]", at="lable"
    ),
    "example breaks its schema in components": Mutation(
        "example",
        "value: {id: c_1, label: red}",
        "value: {id: c_1, label: 4}",
        at="value: {id: c_1",
    ),
    "example breaks its schema in a parameter": Mutation(
        "example",
        "example: {label: red}",
        "example: {label: a label that is far too long}",
        at="example: {label",
    ),
    "example in allOf breaks its schema": Mutation(
        "example", "- {label: red, notify: {url", "- {label: red, notify: {ulr", at="notify: {ulr"
    ),
    "default breaks its schema in a shared parameter": Mutation(
        "default", "default: 10", "default: 100", at="default: 100"
    ),
    "default breaks its enum": Mutation("default", "default: open", "default: opn", at="opn"),
    "enum value of another type": Mutation(
        "enum-type", "enum: [cm, in]", "enum: [cm, {}]", at="enum: [cm"
    ),
    "enum value twice": Mutation(
        "enum-duplicate", "[open, closed]", "[open, closed, open]", at="[open, closed, open"
    ),
    "unusable pattern of a parameter of a path item": Mutation(
        "pattern", '"^c_[0-9]+$"', '"^c_[0-9+$"', at="^c_[0-9+$"
    ),
    "unusable pattern in patternProperties": Mutation("pattern", '"^x_":', '"^x_(":', at="^x_("),
    "minimum above maximum below anyOf in items": Mutation(
        "bounds", "minimum: 1, maximum: 99", "minimum: 100, maximum: 99", at="minimum: 100"
    ),
    "minItems above maxItems": Mutation(
        "bounds",
        "description: From and to.",
        "description: From and to.\n          minItems: 3\n          maxItems: 2",
        at="minItems: 3",
    ),
    "impossible allOf through a reference": Mutation(
        "impossible-all-of",
        "          required: [label, notify]\n          properties:\n",
        "          required: [label, notify]\n          properties:\n            unit: {type: integer}\n",
        at="allOf:",
    ),
    "impossible bounds through a reference": Mutation(
        "impossible-all-of",
        "          required: [label, notify]\n          properties:\n",
        "          required: [label, notify]\n          properties:\n            width: {type: number, minimum: 91}\n",
        at="allOf:",
    ),
    "identical paths, one of them a reference": Mutation(
        "identical-path",
        "  /boards/{board_id}/cards:\n",
        '  /boards/{id}:\n    get:\n      operationId: boards.other\n      summary: A\n      parameters:\n        - {name: id, in: path, required: true, description: A., schema: {type: string}}\n      responses: {"200": {description: A.}}\n  /boards/{board_id}/cards:\n',
        at="/boards/{id}:",
    ),
    "ambiguous paths": Mutation(
        "ambiguous-path",
        "  /boards/{board_id}/cards:\n",
        '  /boards/main/{any}:\n    get:\n      operationId: boards.main\n      summary: A\n      parameters:\n        - {name: any, in: path, required: true, description: A., schema: {type: string}}\n      responses: {"200": {description: A.}}\n  /boards/{board_id}/cards:\n',
        at="/boards/{board_id}/cards:",
    ),
    "path parameter not declared, shared by two operations": Mutation(
        "path",
        "  /boards/{board_id}/cards/{card_id}:",
        "  /boards/{board_id}/cards/{card_id}/{part}:",
        at="/{part}:",
    ),
    "path parameter not in the path, of a path item": Mutation(
        "path",
        '    parameters:\n      - $ref: "#/components/parameters/BoardId"\n    get:',
        '    parameters:\n      - $ref: "#/components/parameters/BoardId"\n      - {name: other, in: path, required: true, description: A., schema: {type: string}}\n    get:',
        at="name: other",
    ),
    "path parameter not required, shared": Mutation(
        "invalid-value",
        "      required: true\n      description: The board.",
        "      required: false\n      description: The board.",
        at="required: false",
    ),
    "duplicate parameter in a list with references": Mutation(
        "duplicate-parameter",
        '        - $ref: "#/components/parameters/PageSize"\n',
        '        - $ref: "#/components/parameters/PageSize"\n        - {name: page_size, in: query, description: A., schema: {type: integer}}\n',
        at="- {name: page_size",
    ),
    "duplicate parameter by two references": Mutation(
        "duplicate-parameter",
        '        - $ref: "#/components/parameters/PageSize"\n',
        '        - $ref: "#/components/parameters/PageSize"\n        - $ref: "#/components/parameters/PageSize" # again\n',
        at='PageSize" # again',
    ),
    "ignored header parameter in a path item of components": Mutation(
        "ignored-parameter", "name: X-Request-Id", "name: authorization", at="name: authorization"
    ),
    "duplicate operationId in a path item of components": Mutation(
        "operation-id",
        "operationId: boards.retrieve",
        "operationId: cards.list",
        at="operationId: cards.list",
    ),
    "invalid status key in a webhook": Mutation(
        "status-key", '"200": {description: Received.}', '"20O": {description: Received.}', at="20O"
    ),
    "invalid status key of a range": Mutation(
        "status-key", "        4XX:", "        4xX:", at="4xX"
    ),
    "GET with a body in a path item of components": Mutation(
        "get-body",
        "        operationId: boards.retrieve\n",
        '        operationId: boards.retrieve\n        requestBody: {$ref: "#/components/requestBodies/NewCard"}\n',
        at='requestBody: {$ref: "#/components/requestBodies/NewCard"}\n        tags',
    ),
    "no success beside a default": Mutation(
        "success-response",
        '        "204": {description: Replaced.}',
        '        "404": {description: Replaced.}',
        at='responses:\n        "404"',
    ),
    "dangling reference to a header": Mutation(
        "reference", "components/headers/Total", "components/headers/Totl", at="headers/Totl"
    ),
    "dangling reference to a request body": Mutation(
        "reference",
        'requestBody: {$ref: "#/components/requestBodies/NewCard"}',
        'requestBody: {$ref: "#/components/requestBodies/NewCrd"}',
        at="NewCrd",
    ),
    "dangling reference to a link": Mutation(
        "reference", "components/links/Card", "components/links/Crad", at="Crad"
    ),
    "dangling reference to a callback": Mutation(
        "reference", "components/callbacks/Move", "components/callbacks/Mvoe", at="Mvoe"
    ),
    "dangling reference to a path item": Mutation(
        "reference", "components/pathItems/Moved", "components/pathItems/Movd", at="Movd"
    ),
    "dangling reference to an example": Mutation(
        "reference", "components/examples/Card", "components/examples/Crd", at="Crd"
    ),
    "reference without a slash": Mutation(
        "reference",
        '"#/components/headers/Total"',
        '"#components/headers/Total"',
        at="#components/headers",
    ),
    "reference without a hash": Mutation(
        "file-reference",
        '"#/components/headers/Total"',
        '"/components/headers/Total"',
        at='"/components/headers',
    ),
    "dangling reference below items": Mutation(
        "reference",
        'items: {$ref: "#/components/schemas/Part"}',
        'items: {$ref: "#/components/schemas/Parts"}',
        at="schemas/Parts",
    ),
    "unused request body": Mutation(
        "unused-component",
        "  requestBodies:\n",
        "  requestBodies:\n    Old: {content: {application/json: {schema: {type: object}}}}\n",
        at="Old:",
    ),
    "unused parameter": Mutation(
        "unused-component",
        "    PageSize:\n",
        "    Old: {name: old, in: query, description: A., schema: {type: string}}\n    PageSize:\n",
        at="Old:",
    ),
    "unused path item": Mutation(
        "unused-component",
        "    Moved:\n",
        '    Old: {get: {operationId: old.get, summary: A, responses: {"200": {description: A.}}}}\n    Moved:\n',
        at="Old:",
    ),
    "unused example": Mutation(
        "unused-component",
        "  examples:\n    Card",
        "  examples:\n    Old: {value: 1}\n    Card",
        at="Old:",
    ),
    "undefined server variable": Mutation(
        "server-variable", "boards.example/{stage}", "boards.example/{stag}", at="{stag}"
    ),
    "undefined security scheme beside another": Mutation(
        "security-scheme", "- OAuth: [read]\n", "- OAth: [read]\n", at="OAth"
    ),
    "undefined scope beside another": Mutation(
        "security-scope", "[read, change]", "[read, chnge]", at="chnge"
    ),
    "undefined tag in a path item of components": Mutation(
        "tag", "tags: [boards]", "tags: [board]", at="tags: [board]"
    ),
    "link of components to an unknown operation": Mutation(
        "link-operation",
        "      operationId: cards.retrieve\n      parameters:\n        board_id: $request",
        "      operationId: cards.retreive\n      parameters:\n        board_id: $request",
        at="cards.retreive",
    ),
    "link by operationRef to an unknown operation": Mutation(
        "link-operation", "~1boards~1{board_id}/get", "~1boards~1{board_id}/gett", at="gett"
    ),
    "link by operationRef to an unknown path": Mutation(
        "link-operation", "~1boards~1{board_id}/get", "~1board~1{board_id}/get", at="~1board~1"
    ),
    "link of components to an unknown parameter": Mutation(
        "link-parameter", "        card_id: $response", "        cardid: $response", at="cardid:"
    ),
    "link by operationRef to an unknown parameter": Mutation(
        "link-parameter", "path.board_id: $request", "path.bord_id: $request", at="path.bord_id"
    ),
    "link of components with a pointer to nothing": Mutation(
        "link-expression",
        "card_id: $response.body#/id",
        "card_id: $response.body#/ident",
        at="#/ident",
    ),
    "link with a path parameter that the request lacks": Mutation(
        "link-expression",
        "        board_id: $request.path.board_id",
        "        board_id: $request.path.bord_id",
        at="$request.path.bord_id",
    ),
    "callback of components with a pointer to nothing": Mutation(
        "callback-expression", "#/notify/url}", "#/notify/ulr}", at="/ulr}"
    ),
    "second expression of a callback": Mutation(
        "callback-expression", "$response.body#/id}", "$response.body#/idd}", at="#/idd}"
    ),
    "discriminator property of no member": Mutation(
        "discriminator-property", "propertyName: kind", "propertyName: knd", at="propertyName: knd"
    ),
    "discriminator property absent from a member": Mutation(
        "discriminator-property",
        "required: [kind]\n      properties:\n        kind: {type: string, enum: [file], description: The kind.}",
        "required: [size]\n      properties:\n        sort: {type: string, enum: [file], description: The kind.}",
        at='- $ref: "#/components/schemas/FilePart"',
    ),
    "mapping to nothing by name": Mutation(
        "mapping-target", "text: TextPart", "text: TxetPart", at="TxetPart"
    ),
}
