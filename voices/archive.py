"""Unpacks a zip archive with one folder in it, all or nothing and nowhere else; knows no model."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from voices.download import no_room
from voices.errors import CatalogError, UnsafeArchive

MOST_BYTES = 8 << 30  # unpacked


def unpack(archive: Path, name: str, into: Path) -> Path:
    """`into/name`, the archive's one folder. Raises UnsafeArchive, NoRoom, CatalogError, and then leaves nothing."""
    try:
        temporary = Path(tempfile.mkdtemp(prefix=".unpacking-", dir=into))
    except OSError as error:
        raise no_room(error, into) from error
    try:
        with zipfile.ZipFile(archive) as file:
            for member in file.infolist():
                _check(member, name)
            if sum(member.file_size for member in file.infolist()) > MOST_BYTES:
                raise UnsafeArchive(f"{archive.name} would unpack to more than any model")
            file.extractall(temporary)
        if not (temporary / name).is_dir():
            raise CatalogError(f"{archive.name} holds no folder {name}")
        place = into / name
        if place.exists():
            shutil.rmtree(place)
        os.replace(temporary / name, place)
        return place
    except zipfile.BadZipFile as error:
        raise CatalogError(f"{archive.name} is no zip archive") from error
    except OSError as error:
        raise no_room(error, into) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _check(member: zipfile.ZipInfo, name: str) -> None:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    outside = path.is_absolute() or ".." in path.parts or not path.parts or path.parts[0] != name
    if outside or stat.S_ISLNK(member.external_attr >> 16):
        raise UnsafeArchive("the archive wants to write outside its folder; it was not unpacked")
