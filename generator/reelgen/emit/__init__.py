"""Provider -> {path: text}. Pure: nothing here reads a spec or writes a file."""
