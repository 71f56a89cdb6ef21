"""``api-diff BASE``: what changed in the Python surface of the package between two revisions."""
