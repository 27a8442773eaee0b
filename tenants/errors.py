"""What can go wrong in the store, in words for the person at the screen; knows no database.

StoreError
├── NotFound            no such row under this tenant (another tenant's row counts as none)
├── Conflict            the write contradicts what is kept already
├── Invalid             a value that cannot be kept; the message says what is allowed
│   └── TenantFileError a tenant file with mistakes: all of them, each with its line
└── Unavailable         the database cannot be used now
    └── ReadOnly        it can be read but not written: rights, a full or read-only disk
"""

from __future__ import annotations

from collections.abc import Iterable


class StoreError(Exception):
    """Root of everything the room ``tenants`` raises."""


class NotFound(StoreError):
    pass


class Conflict(StoreError):
    pass


class Invalid(StoreError, ValueError):
    pass


class TenantFileError(Invalid):
    """``problems`` are (line from 1, what is wrong and what is allowed), in the order of the file."""

    def __init__(self, problems: Iterable[tuple[int, str]]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(f"line {line}: {message}" for line, message in self.problems))


class Unavailable(StoreError):
    pass


class ReadOnly(Unavailable):
    pass
