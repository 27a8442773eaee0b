"""What callers say inside a sentence, in tables of each language: as it is typed and as a recogniser writes it."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.company import LANGUAGES
from bot.details import email, language, name, phone, refusal, subject, urgency, when, yesno
from tests.bot.details.details_cases import Verdict, cases, judge

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Ljubljana"))  # a Monday
WORDS = {True: "yes", False: "no", None: "none"}

each_language = pytest.mark.parametrize("spoken", LANGUAGES)


def _expected(row: dict[str, str]) -> str:
    return row["expected"]


@each_language
def test_telephone_numbers_are_found(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        found = phone.find(row["text"], spoken, row["country"], row["mode"] == "awaited")
        if found is None:
            return "none", False
        if not found.valid:
            return "doubtful", True
        return "?" * found.doubtful + str(found.e164), found.doubtful

    judge(cases(f"phone_{spoken}"), 60, read, _expected)


@each_language
def test_telephone_numbers_are_corrected(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        found = phone.amend(row["known"], row["text"], spoken, row["country"])
        return (found.e164 or "" if found else "none"), bool(found and found.doubtful)

    judge(cases(f"amend_{spoken}"), 12, read, _expected)


@each_language
def test_names_are_found(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        found = name.find(row["text"], spoken, row["mode"] == "awaited")
        return (found.name if found else "none"), False

    judge(cases(f"name_{spoken}"), 60, read, _expected)


@each_language
def test_times_are_found(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        found = when.find(row["text"], spoken, NOW, row["mode"] == "awaited")
        if found is None:
            return "none", False
        end = f"{found.end:%Y-%m-%d %H:%M}" if found.end else ""
        return f"{found.start:%Y-%m-%d %H:%M}|{end}|{found.grain}", False

    def expected(row: dict[str, str]) -> str:
        return "none" if row["grain"] == "none" else f"{row['start']}|{row['end']}|{row['grain']}"

    judge(cases(f"when_{spoken}"), 60, read, expected)


@each_language
def test_the_day_and_hour_of_a_question_about_opening_are_found(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        asked = when.day_asked(row["text"], spoken, NOW.date(), row["country"])
        hour = when.time_asked(row["text"], spoken)
        return f"{asked or ''}|{hour.strftime('%H:%M') if hour else ''}", False

    judge(cases(f"day_asked_{spoken}"), 18, read, lambda row: f"{row['day']}|{row['time']}")


@each_language
def test_yes_and_no_are_told_apart(spoken: str) -> None:
    judge(cases(f"yesno_{spoken}"), 45, lambda row: (WORDS[yesno.find(row["text"], spoken)], False), _expected)


@each_language
def test_e_mail_addresses_are_found(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        found = email.find(row["text"], spoken)
        if found is None:
            return "none", False
        return ("doubtful" if found.doubtful else found.address), found.doubtful

    judge(cases(f"email_{spoken}"), 14, read, _expected)


@each_language
def test_danger_and_urgency_are_told(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        return f"{WORDS[urgency.danger(row['text'], spoken)]}|{WORDS[urgency.urgent(row['text'], spoken)]}", False

    judge(cases(f"danger_{spoken}"), 25, read, lambda row: f"{row['danger']}|{row['urgent']}")


@each_language
def test_the_matter_of_a_message_is_found(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        ask = subject.about if row["mode"] == "about" else subject.bare
        return ask(row["text"], spoken) or "none", False

    judge(cases(f"subject_{spoken}"), 18, read, _expected)


@each_language
def test_refusals_are_told(spoken: str) -> None:
    def read(row: dict[str, str]) -> Verdict:
        declines, same = refusal.declines(row["text"], spoken), refusal.same_number(row["text"], spoken)
        return f"{WORDS[declines]}|{WORDS[same]}", False

    judge(cases(f"refusal_{spoken}"), 18, read, lambda row: f"{row['declines']}|{row['same_number']}")


def test_the_language_that_is_asked_for_is_told() -> None:
    judge(cases("language_asked"), 30, lambda row: (language.language_asked(row["text"]) or "none", False), _expected)


def test_a_date_that_has_passed_is_the_one_of_next_year() -> None:
    found = when.find("on the first of march", "en", NOW)
    assert found is not None and found.start.date() == date(2027, 3, 1)
