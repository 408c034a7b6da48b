"""`x-name` is used once, and is a name."""

from __future__ import annotations

from reelgen.document.check.check_names import check_names

from .checked import document_findings


def test_a_name_that_is_taken_is_refused_where_it_is_used_again() -> None:
    text = """\
        paths:
          /a:
            get: {x-name: a.list, responses: {}}
            put: {x-name: a.list, responses: {}}
            post: {x-name: a.list.all, responses: {}}
        components:
          schemas:
            A: {type: object, x-name: Voice}
            B: {type: object, properties: {c: {type: object, x-name: Voice}}}
        """
    inner = "`x-name` 'a.list' is also the resource of 'a.list.all'; rename one of the two"
    assert document_findings(check_names, text) == [
        "6:19: `x-name` 'a.list' is already used on line 5; rename one of the two",
        f"5:19: {inner}",
        f"6:19: {inner}",
        "11:62: `x-name` 'Voice' is already used on line 10; rename one of the two",
    ]


def test_the_name_of_a_schema_is_a_class() -> None:
    text = """\
        components:
          schemas:
            A: {type: object, x-name: not a class}
            B: {type: object, x-name: [C]}
            C: {type: object, x-name: Fine}
            D: {type: object, properties: {x-name: {type: string}}}
        """
    message = "`x-name` of a schema is not a valid class name; write it in PascalCase"
    assert document_findings(check_names, text) == [f"5:31: {message}", f"6:31: {message}"]


def test_the_same_method_of_two_resources_is_fine() -> None:
    text = """\
        paths:
          /a: {get: {x-name: make, tags: [a], responses: {}}}
          /b: {get: {x-name: make, tags: [b], responses: {}}}
        """
    assert document_findings(check_names, text) == []
