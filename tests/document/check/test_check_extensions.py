"""Keys that look like extensions of this toolkit and are none."""

from __future__ import annotations

from reelgen.document.check.check_extensions import check_extensions

from .checked import document_findings


def test_an_unknown_extension_is_refused_anywhere() -> None:
    text = """\
        x-reelspec-all: {}
        paths:
          /a:
            get: {responses: {}, x-reelspec-magic: true}
        """
    remedy = (
        "use one of x-credential, x-credits, x-deprecated, x-errors, x-job, x-name, x-pagination, "
        "x-retry, x-scrub, x-signature, x-source"
    )
    assert document_findings(check_extensions, text) == [
        f"3:1: unknown extension 'x-reelspec-all'; {remedy}",
        f"6:26: unknown extension 'x-reelspec-magic'; {remedy}",
    ]


def test_extensions_of_others_and_ours_are_fine() -> None:
    text = """\
        x-reelspec: {}
        x-scrub: {fields: [a]}
        x-internal: {x-anything: 1}
        """
    assert document_findings(check_extensions, text) == []
