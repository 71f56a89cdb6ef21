"""A function that the root offers."""

__all__ = ["double"]


def double(number: int) -> int:
    return 2 * number
