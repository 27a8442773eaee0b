"""Reads what people typed into the portal's forms into the shapes the store's verbs take; checks no meaning."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from starlette.datastructures import FormData

from tenants.errors import Invalid


def text(form: FormData, name: str) -> str:
    """The field without space around it; empty where it is missing or a file."""
    value = form.get(name)
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""


def several(form: FormData, name: str) -> list[str]:
    """All values of a repeated field, such as check boxes."""
    return [value for value in form.getlist(name) if isinstance(value, str)]


def lines(form: FormData, name: str) -> list[str]:
    """One entry for each line that is not empty."""
    return [line.strip() for line in text(form, name).splitlines() if line.strip()]


def words(form: FormData, name: str) -> list[str]:
    """Entries parted by commas or lines."""
    return [word.strip() for word in text(form, name).replace("\n", ",").split(",") if word.strip()]


def per_language(form: FormData, name: str, languages: Iterable[str]) -> dict[str, str]:
    """``answer_en``, ``answer_sl`` … as one text; languages without words are left out."""
    return {language: said for language in languages if (said := text(form, f"{name}_{language}"))}


def day(form: FormData, name: str) -> date | None:
    """Raises Invalid where the field holds something that is no date."""
    said = text(form, name)
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise Invalid(f'"{said}" is no date.') from None
