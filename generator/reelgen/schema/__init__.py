"""JSON Schema: pointers, keywords, references and walks. No other package knows these rules."""
