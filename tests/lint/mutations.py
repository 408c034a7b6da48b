"""Defects to plant in `clean.yaml`, one at a time, with the rule that names each."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

CLEAN = (Path(__file__).parent / "clean.yaml").read_text()


class Mutation(NamedTuple):
    """One defect."""

    rule: str
    old: str
    new: str
    at: str = ""
    """A text in the line of the finding; default: the last line of `new`."""
    after: str = ""
    """The text after which `old` is looked for."""

    def apply(self, text: str = CLEAN) -> tuple[str, int]:
        """Return the text with the defect, and the line that the finding should have."""
        start = text.index(self.after) + len(self.after) if self.after else 0
        position = text.index(self.old, start)
        mutated = text[:position] + self.new + text[position + len(self.old) :]
        marker = self.at or self.new.strip().rpartition("\n")[2].strip()
        line = mutated.index(marker, position if not self.at else 0)
        return mutated, mutated.count("\n", 0, line) + 1


MUTATIONS: dict[str, Mutation] = {
    # the 33 kinds of the research note
    "misspelt keyword": Mutation("unknown-keyword", "maxLength: 500", "maxLenght: 500"),
    "unknown type": Mutation("unknown-type", "type: integer", "type: int", after="seconds:\n"),
    "nullable in 3.1": Mutation(
        "nullable",
        "type: string\n          example",
        "type: string\n          nullable: true\n          example",
        at="nullable: true",
    ),
    "array without items": Mutation(
        "array-items",
        'type: array\n          items:\n            $ref: "#/components/schemas/Clip"',
        "type: array",
    ),
    "required names no property": Mutation(
        "required-property", "[prompt, scene]", "[promt, scene]"
    ),
    "example breaks its schema": Mutation("example", "seconds: 8\n", "seconds: 99\n"),
    "default breaks its schema": Mutation("default", "default: 8", "default: 80"),
    "enum value of another type": Mutation("enum-type", "[fast, fine]", "[fast, fine, {}]"),
    "enum value twice": Mutation("enum-duplicate", "[fast, fine]", "[fast, fine, fine]"),
    "unusable pattern": Mutation("pattern", "^[a-z]{2,8}$", "^[a-z{2,8}$"),
    "minimum above maximum": Mutation(
        "bounds", "minimum: 0\n", "minimum: 101\n", after="progress:\n          type"
    ),
    "impossible allOf": Mutation(
        "impossible-all-of",
        "      properties:\n        x:\n",
        "      properties:\n        kind: {const: other}\n        x:\n",
        at="allOf:",
    ),
    "identical paths": Mutation(
        "identical-path",
        "  /assets:\n",
        "  /clips/{id}:\n    get:\n      operationId: a.b\n      summary: A\n      parameters:\n"
        "        - {name: id, in: path, required: true, schema: {type: string}}\n"
        "      responses: {'200': {description: A}}\n  /assets:\n",
        at="/clips/{id}:",
    ),
    "ambiguous paths": Mutation(
        "ambiguous-path",
        "  /assets:\n",
        "  /{kind}/last:\n    get:\n      operationId: a.b\n      summary: A\n      parameters:\n"
        "        - {name: kind, in: path, required: true, schema: {type: string}}\n"
        "      responses: {'200': {description: A}}\n  /assets:\n",
        at="/{kind}/last:",
    ),
    "path parameter not declared": Mutation(
        "path", "  /assets:", "  /assets/{part}:", at="post:\n      operationId: assets.upload"
    ),
    "path parameter not in the path": Mutation(
        "path",
        "      operationId: assets.upload\n",
        "      operationId: assets.upload\n      parameters:\n"
        "        - {name: other, in: path, required: true, schema: {type: string}}\n",
        at="name: other",
    ),
    "path parameter not required": Mutation(
        "invalid-value",
        "required: true\n          description: The id",
        "required: false\n          description: The id",
        at="required: false",
    ),
    "duplicate parameter": Mutation(
        "duplicate-parameter",
        "        - name: X-Trace\n",
        "        - {name: cursor, in: query, schema: {type: string}}\n        - name: X-Trace\n",
        at="- {name: cursor",
    ),
    "ignored header parameter": Mutation(
        "ignored-parameter", "name: X-Trace", "name: Content-Type"
    ),
    "duplicate operationId": Mutation(
        "operation-id", "operationId: assets.upload", "operationId: clips.create"
    ),
    "invalid status key": Mutation("status-key", '"201":', '"2O1":'),
    "GET with a body": Mutation(
        "get-body",
        "operationId: clips.list\n      tags: [clips]\n",
        "operationId: clips.list\n      tags: [clips]\n      requestBody:\n"
        "        content: {application/json: {schema: {type: object}}}\n",
        at="requestBody:\n        content: {app",
    ),
    "no success": Mutation(
        "success-response",
        '"200":\n          description: The clip.',
        '"400":\n          description: The clip.',
        at='responses:\n        "400"',
    ),
    "dangling reference": Mutation(
        "reference", '$ref: "#/components/schemas/Scene"', '$ref: "#/components/schemas/Scenes"'
    ),
    "unused component": Mutation(
        "unused-component",
        "    Placed:\n",
        "    Unused:\n      type: string\n    Placed:\n",
        at="Unused:",
    ),
    "undefined server variable": Mutation(
        "server-variable", "https://{region}.", "https://{regoin}.", at="url: https://{regoin}"
    ),
    "undefined security scheme": Mutation("security-scheme", "- Key: []", "- Kee: []"),
    "undefined scope": Mutation("security-scope", "[write]", "[wirte]"),
    "undefined tag": Mutation("tag", "tags: [assets]", "tags: [asset]"),
    "link to an unknown operation": Mutation(
        "link-operation",
        "operationId: clips.retrieve\n              param",
        "operationId: clips.retreive\n              param",
        at="clips.retreive",
    ),
    "link to an unknown parameter": Mutation(
        "link-parameter", "clip_id: $response", "clipid: $response"
    ),
    "link pointer to nothing": Mutation(
        "link-expression", "$response.body#/id", "$response.body#/idd"
    ),
    "callback pointer to nothing": Mutation(
        "callback-expression", "$request.body#/callback_url", "$request.body#/calback_url"
    ),
    "discriminator property of no member": Mutation(
        "discriminator-property", "propertyName: kind", "propertyName: kid"
    ),
    "discriminator property absent from a member": Mutation(
        "discriminator-property",
        "          required: [kind, asset_id]\n          properties:\n            kind:",
        "          required: [asset_id]\n          properties:\n            sort:",
        at='- $ref: "#/components/schemas/ImageScene"',
    ),
    "mapping to nothing": Mutation(
        "mapping-target",
        'image: "#/components/schemas/ImageScene"',
        'image: "#/components/schemas/ImageSceen"',
        at="ImageSceen",
    ),
    # what the issue names besides
    "x-job misspelt": Mutation("unknown-extension", "x-job:", "x-jobs:"),
    "x-pagination misspelt": Mutation("unknown-extension", "x-pagination:", "x-paginaton:"),
    "x-credits without hyphen": Mutation("unknown-extension", "x-credits:", "xcredits:"),
    "x-signature misspelt": Mutation("unknown-extension", "x-signature:", "x-signatur:"),
    "version that is a number": Mutation("unquoted-scalar", 'version: "1.10"', "version: 1.10"),
    "enum value of YAML 1.1": Mutation("unquoted-scalar", "[fast, fine]", "[fast, fine, no]"),
    "digits with a zero": Mutation("unquoted-scalar", "[fast, fine]", "[fast, fine, 08]"),
    "length bounds swapped": Mutation("bounds", "minLength: 1\n", "minLength: 501\n"),
    "status value in no state": Mutation(
        "job", "running: [rendering]", "running: []", at="states:"
    ),
    "status value in two states": Mutation(
        "job-partition", "failed: [failed]", "failed: [failed, done]"
    ),
    "a state of no status": Mutation(
        "job-end",
        "enum: [queued, rendering, done, failed]",
        "enum: [queued, rendering, failed]",
        at="succeeded: [done]",
    ),
    "no final state": Mutation("document", "          succeeded: [done]\n", "", at="states:"),
    "pagination pointer to nothing": Mutation("pointer", "items: /data", "items: /daat"),
    "job pointer to nothing": Mutation("pointer", "- status#/url", "- status#/ulr"),
    "job id to nothing": Mutation(
        "pointer",
        "id: response#/id\n        poll",
        "id: response#/ids\n        poll",
        at="id: response#/ids",
    ),
    "event pointer to nothing": Mutation("pointer", "results: [/clip/url]", "results: [/clip/ur]"),
    "unknown event": Mutation("job", "event: clip.done", "event: clip.don"),
    "polled operation unknown": Mutation(
        "job",
        "operation: clips.retrieve\n          param",
        "operation: clips.retrive\n          param",
        at="operation: clips.retrive",
    ),
    "page parameter unknown": Mutation("pagination", "cursor: cursor", "cursor: cursr"),
    "price of no value": Mutation("price-value", "fine: 40", "fin: 40"),
    "class names that clash": Mutation(
        "field-name",
        "        code:\n",
        "        callbackUrl:\n          type: string\n        code:\n",
        at="callback_url:\n          type",
    ),
    "arguments that clash": Mutation(
        "argument-name",
        "        - name: X-Trace\n",
        "        - {name: x_trace, in: query, schema: {type: string}}\n        - name: X-Trace\n",
        at="name: X-Trace",
    ),
    "secret in an example": Mutation(
        "secret-example", "example: clip_1", "example: sk_live_51Hq8Kp2mZr7TnWv3Lx9Yb4C"
    ),
    # siblings
    "field misspelt": Mutation("unknown-field", "summary: List clips", "sumary: List clips"),
    "requestBody misspelt": Mutation("unknown-field", "requestBody:", "requestbody:"),
    "method misspelt": Mutation("unknown-field", "    delete:\n", "    delet:\n"),
    "location misspelt": Mutation("invalid-value", "in: query", "in: qeury"),
    "format misspelt": Mutation(
        "unknown-format", "format: uri\n", "format: url\n", after="callback_url:\n          type"
    ),
    "media type misspelt": Mutation("media-type", "application/json:", "aplication/json:"),
    "scheme of a server": Mutation("server-scheme", "https://{region}", "htps://{region}"),
    "default of a server": Mutation("server-default", "default: eu", "default: eo"),
    "mapping value": Mutation("mapping-value", 'text: "#/components', 'txt: "#/components'),
    "encoding of no field": Mutation(
        "encoding-property",
        "file:\n                contentType",
        "flie:\n                contentType",
        at="flie:",
    ),
    "dependency of no field": Mutation("condition-property", "code: [model]", "code: [modle]"),
    "expression without a pointer": Mutation(
        "link-expression", "$response.body#/id", "$respons.body#/id"
    ),
    "expression without a dollar": Mutation(
        "link-expression", "$response.body#/id", "response.body#/id"
    ),
    "link header to nothing": Mutation(
        "link-expression", "$response.header.Location", "$response.header.Locaton"
    ),
    "content of a response header": Mutation(
        "ignored-header",
        "            Location:\n",
        "            Content-Type: {schema: {type: string}}\n            Location:\n",
        at="Content-Type:",
    ),
    "pattern between slashes": Mutation("pattern-delimiters", '"^[a-z]{2,8}$"', '"/^[a-z]{2,8}$/"'),
    "keyword of another type": Mutation("keyword-without-effect", "maximum: 60", "maxLength: 60"),
    "range of statuses": Mutation("status-key", '"422":', '"4xx":'),
    "status that HTTP lacks": Mutation("unregistered-status", '"201":', '"221":'),
    "description missing": Mutation(
        "missing-field", "      description: Refused.\n", "", at="Invalid:\n      content"
    ),
    "misplaced extension": Mutation(
        "misplaced-extension",
        "    ClipPage:\n",
        "    ClipPage:\n      x-retry: {safe: true}\n",
        at="x-retry",
    ),
    "readOnly and writeOnly": Mutation(
        "read-write-only",
        "example: clip_1",
        "example: clip_1\n          readOnly: true\n          writeOnly: true",
        at="writeOnly: true",
    ),
    "braces of a path": Mutation("path", "/clips/{clip_id}:", "/clips/{clip_id}}:"),
}
