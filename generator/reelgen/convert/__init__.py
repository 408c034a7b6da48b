"""Conversion of other API descriptions to OpenAPI 3.1, with a list of open questions.

    text -> convert.py (which format it is) -> Conversion (document, questions, examples)

Swagger 2.0 and OpenAPI are rewritten (upgrade_swagger.py, upgrade_document.py). curl commands, HAR
and Postman collections become exchanges first (read_curl.py, read_har.py, read_postman.py), and a
document is inferred from them (infer_document.py, infer_schema.py).
"""
