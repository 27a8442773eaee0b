"""One file from the network into its place, resumed where it was cut and checked before it counts; picks none."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import httpx

from voices.errors import CatalogError, ChecksumMismatch, NoNetwork, NoRoom, NotOffered

Progress = Callable[[str, int, int], None]  # file name, bytes there, bytes in all
LONGEST_LIST = 32 << 20


def fetch(client: httpx.Client, url: str) -> bytes:
    """A small file as a whole."""
    try:
        answer = client.get(url)
    except httpx.HTTPError as error:
        raise _unreachable(url) from error
    _check_status(answer, url)
    if len(answer.content) > LONGEST_LIST:
        raise CatalogError(f"{url} is far too long for a list of models")
    return answer.content


def download(client: httpx.Client, url: str, place: Path, *, size: int, md5: str, progress: Progress) -> Path:
    """`place`, once all of it is there and right. What was got so far waits beside it as NAME.part."""
    part = place.with_name(place.name + ".part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        _get_rest(client, url, part, size, progress)
        if part.stat().st_size != size or _md5(part) != md5:
            part.unlink()
            raise ChecksumMismatch(
                f"{place.name} came damaged or was changed (its checksum is not the listed one); "
                "it was thrown away: try again"
            )
        os.replace(part, place)
    except OSError as error:
        raise no_room(error, place.parent) from error
    return place


def _get_rest(client: httpx.Client, url: str, part: Path, size: int, progress: Progress) -> None:
    done = part.stat().st_size if part.exists() else 0
    if done == size:
        return
    if done > size:
        part.unlink()
        done = 0
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={done}-"} if done else {})}
    try:
        with client.stream("GET", url, headers=headers) as answer:
            _check_status(answer, url)
            if answer.status_code != httpx.codes.PARTIAL_CONTENT:
                done = 0  # the server does not resume
            with part.open("ab" if done else "wb") as file:
                for piece in answer.iter_raw():
                    file.write(piece)
                    done += len(piece)
                    if done > size:
                        return  # the checksum will not fit, and nothing more is wanted
                    progress(part.name.removesuffix(".part"), done, size)
    except httpx.HTTPError as error:
        raise _unreachable(url) from error


def _check_status(answer: httpx.Response, url: str) -> None:
    if answer.status_code == httpx.codes.NOT_FOUND:
        raise NotOffered(f"{url} is not there any more")
    if not answer.is_success:
        raise NoNetwork(f"{answer.url.host} answers with error {answer.status_code}; try again later")


def _unreachable(url: str) -> NoNetwork:
    return NoNetwork(
        f"{httpx.URL(url).host} cannot be reached, or the connection was cut. Check the network and try again: the "
        "download goes on where it stopped. Without a network, copy the model here from a machine that has it"
    )


def no_room(error: OSError, folder: Path) -> CatalogError:
    reason = "the disk is full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else error.strerror or "not writable"
    return NoRoom(f"nothing can be written to {folder}: {reason}")


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
