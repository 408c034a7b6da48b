"""The intermediate representation: a provider as Python sees it. Frozen, and no spec node left."""
