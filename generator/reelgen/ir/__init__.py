"""The intermediate representation: a provider in terms of Python, without nodes of the spec."""
