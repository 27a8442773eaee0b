"""When a company and its people are there: weeks, exceptions, public holidays, lunch breaks."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from bot import opening
from bot.company import Company, Span
from tests.bot.company_cases import COMPANY, ZONE


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23T08:00", True),
        ("2026-11-23T07:59", False),
        ("2026-11-23T12:00", False),  # closing is exclusive
        ("2026-11-23T12:30", False),
        ("2026-11-23T13:00", True),
        ("2026-11-28T10:00", False),  # Saturday
        ("2026-12-24T10:00", False),  # an exception
        ("2026-12-31T10:30", True),
        ("2026-12-31T14:00", False),
        ("2027-02-08T10:00", False),  # Prešeren Day
    ],
)
def test_the_company_is_open_at_these_times(moment: str, is_open: bool) -> None:
    assert opening.is_open(COMPANY, datetime.fromisoformat(moment).replace(tzinfo=ZONE)) is is_open


def test_a_person_has_hours_of_their_own_and_shares_the_holidays() -> None:
    petra = COMPANY.person("petra")
    assert opening.spans_on(COMPANY, date(2026, 11, 24), petra) == (Span(time(9), time(12)),)
    assert opening.spans_on(COMPANY, date(2026, 11, 23), petra) == ()
    assert opening.spans_on(COMPANY, date(2026, 12, 24), petra) == ()


def test_the_next_opening_looks_over_the_weekend() -> None:
    friday_evening = datetime(2026, 11, 27, 18, tzinfo=ZONE)
    assert opening.next_open(COMPANY, friday_evening) == datetime(2026, 11, 30, 8, tzinfo=ZONE)


def test_who_keeps_no_hours_is_always_there_and_an_unknown_country_has_no_holidays() -> None:
    company = Company(slug="x", name="X", country="ZZ", timezone="UTC", language="en", languages=("en",))
    assert opening.is_open(company, datetime(2026, 12, 25, 3, tzinfo=ZONE))
    assert opening.holiday(company, date(2026, 12, 25), "en") is None


def test_a_holiday_has_its_name_in_the_callers_language() -> None:
    assert opening.holiday(COMPANY, date(2026, 12, 25), "en") == "Christmas Day"
    assert opening.holiday(COMPANY, date(2026, 12, 25), "sl") == "božič"
