"""What no endpoint is."""
