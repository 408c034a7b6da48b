"""The files of a new project, as `reelgen new` writes them.

Conversion (of a source, or of the starter spec) -> project_files.py ({path: text}) -> write

example_fixtures.py makes fixtures of the examples in the source, first_call.py a typed test.
"""
