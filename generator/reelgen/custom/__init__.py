"""Hand-written code of a provider: classes that replace generated ones.

    <package>/<provider>/custom/{client,resources,models}.py ─read_custom─► CustomCode
        ─check_custom─► findings; emit imports the classes by name

The files are parsed, never executed, and never written.
"""
