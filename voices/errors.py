"""Everything that can go wrong between sound and words, as one tree; knows no engine and no line.

VoicesError
├── AudioError
│   └── NotAWav             a file that was to be a WAV and is none, or one of a kind that cannot be read
├── ModelError              a speech model is missing, broken or of another kind
├── SpeakingError           a voice could not say a text
├── LineLost                the other side of a line is gone
└── CatalogError
    ├── UnknownLanguage     no model is catalogued for it
    ├── NoNetwork           the place of the models cannot be reached
    ├── NotOffered          it was reached and has no such file
    ├── ChecksumMismatch    what came is not what was announced
    ├── UnsafeArchive       an archive wants to write outside its folder
    └── NoRoom              the disk is full or read-only
"""

from __future__ import annotations


class VoicesError(Exception):
    """Root of this room's errors; its text is a plain sentence for the owner."""


class AudioError(VoicesError):
    pass


class NotAWav(AudioError):
    pass


class ModelError(VoicesError):
    pass


class SpeakingError(VoicesError):
    pass


class LineLost(VoicesError):
    pass


class CatalogError(VoicesError):
    pass


class UnknownLanguage(CatalogError):
    pass


class NoNetwork(CatalogError):
    pass


class NotOffered(CatalogError):
    pass


class ChecksumMismatch(CatalogError):
    pass


class UnsafeArchive(CatalogError):
    pass


class NoRoom(CatalogError):
    pass
