"""What really breaks between two versions of a spec: the old client against the new version."""
