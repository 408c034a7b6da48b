"""Downloads of result files: resumable, verified and written atomically."""
