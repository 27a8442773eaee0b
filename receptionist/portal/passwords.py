"""Hashes and checks passwords (argon2id) off the event loop; knows nothing of users."""

from __future__ import annotations

import asyncio
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 10
LONGEST = 200  # longer ones only cost time

_hasher = PasswordHasher()


@cache
def _nobodys_hash() -> str:
    """Checked where there is no such user, so that the answer takes as long as for one there is."""
    return _hasher.hash("nobody has this password")


async def hashed(password: str) -> str:
    return await asyncio.to_thread(_hasher.hash, password)


async def fits(password: str, password_hash: str | None) -> bool:
    """Whether the password is the hashed one; takes its time also where there is no hash."""
    right = await asyncio.to_thread(_verify, password[:LONGEST], password_hash or _nobodys_hash())
    return right and password_hash is not None


def _verify(password: str, password_hash: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False
