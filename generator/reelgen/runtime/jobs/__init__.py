"""Jobs: their lifecycle as data, status checks, waiting, saving and restoring."""
