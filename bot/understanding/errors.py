"""What can go wrong in understanding: one error tree; what is said to a caller then is not known here."""

from __future__ import annotations


class UnderstandingError(Exception):
    """Anything that keeps this room from doing its work."""


class BadTrainingData(UnderstandingError):
    """A file of training data or knowledge cannot be used; the message names the file and what is allowed."""


class NoSuchLanguage(UnderstandingError):
    """There is no training data in this language."""


class BadTestSet(UnderstandingError):
    """A test set is malformed; the message names the place and what is allowed there."""
