"""Opening hours as people write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.company import Span
from tenants.errors import Invalid
from tenants.hours import (
    DAYS,
    format_closed,
    format_hours,
    format_spans,
    parse_closed,
    parse_days,
    parse_hours,
    parse_spans,
)


@st.composite
def days_of_spans(draw: st.DrawFn) -> tuple[Span, ...]:
    edges = sorted(draw(st.sets(st.integers(0, 24 * 60 - 1), min_size=0, max_size=8)))
    times = [time(minute // 60, minute % 60) for minute in edges[: len(edges) // 2 * 2]]
    return tuple(Span(opens, closes) for opens, closes in zip(times[::2], times[1::2], strict=True))


weeks = st.dictionaries(st.integers(0, 6), days_of_spans().filter(bool)).map(lambda week: dict(sorted(week.items())))


@given(weeks)
def test_a_week_comes_back_from_its_writing(week: dict[int, tuple[Span, ...]]) -> None:
    written = format_hours(week)
    assert parse_hours(written) == week
    assert format_hours(parse_hours(written)) == written


@given(st.dictionaries(st.dates(date(2000, 1, 1), date(2100, 1, 1)), days_of_spans()))
def test_closed_days_come_back_from_their_writing(days: dict[date, tuple[Span, ...]]) -> None:
    written = format_closed(days)
    assert parse_closed(written) == days
    assert format_closed(parse_closed(written)) == written


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    for read in (parse_days, parse_spans, lambda value: parse_closed([value])):
        try:
            read(text)
        except Invalid as error:
            assert str(error)


def test_neighbouring_days_with_the_same_hours_are_written_as_a_range() -> None:
    week = parse_hours({"mon": "8:00-12:00", "tue-wed": "08:00-12:00", "sat-sun": "closed", "fri": "13:00-14:00"})
    assert format_hours(week) == {"mon-wed": "08:00-12:00", "fri": "13:00-14:00"}


def test_a_range_may_go_round_the_end_of_the_week() -> None:
    assert parse_days("sat-mon") == (5, 6, 0)
    assert parse_days("Fri - Sun") == (4, 5, 6)
    assert parse_days("wed") == (2,)
    assert parse_days("mon-sun") == tuple(range(7))
    assert len({parse_days(f"{first}-{last}") for first in DAYS for last in DAYS}) == 49


def test_midnight_is_the_end_of_the_day() -> None:
    spans = parse_spans("20:00-24:00, 00:00-02:00")
    assert spans == (Span(time(0), time(2)), Span(time(20), time(23, 59)))
    assert format_spans(spans) == "00:00-02:00, 20:00-24:00"
    assert format_spans(()) == "closed"


@pytest.mark.parametrize(
    ("week", "says"),
    [
        ({"mon": "12:00-08:00"}, "ends before it begins"),
        ({"mon": "22:00-02:00"}, '"20:00-24:00" and "00:00-02:00"'),
        ({"mon": "08:00-08:00"}, "ends before it begins"),
        ({"mon": "08:00-12:00, 11:59-13:00"}, "overlap"),
        ({"mon": "08:00-12:00, 12:00-13:00"}, "write them as one"),
        ({"mon": "08:00"}, "are no hours"),
        ({"mon": ""}, "are no hours"),
        ({"mon": "08:60-09:00"}, "are no hours"),
        ({"mon-tue": "closed", "tue": "closed"}, "tue is named twice"),
        ({"monday": "closed"}, '"monday" is no day'),
        ({"mon-": "closed-"}, "are no hours"),
        ({"-mon": "closed"}, "is no day"),
    ],
)
def test_hours_that_make_no_sense_are_refused_with_what_is_allowed(week: dict[str, str], says: str) -> None:
    with pytest.raises(Invalid) as caught:
        parse_hours(week)
    assert says in str(caught.value)


def test_a_closed_day_is_named_once() -> None:
    with pytest.raises(Invalid, match="named twice"):
        parse_closed(["2026-12-24", "2026-12-24: 08:00-10:00"])
