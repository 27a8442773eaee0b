"""Called and calling numbers in every form a provider sends them in."""

from __future__ import annotations

import pytest

from receptionist.channels.asterisk import numbers


@pytest.mark.parametrize("called", ["+38615550100", "0038615550100", "38615550100", "015550100", "01 555-0100"])
def test_a_called_number_is_found_in_every_form(called: str) -> None:
    assert "+38615550100" in numbers.called_forms(called, ["CZ", "SI"])


def test_a_local_form_may_mean_a_number_in_each_country() -> None:
    assert numbers.called_forms("541550100", ["CZ", "PL"])[:2] == ["+420541550100", "+48541550100"]


@pytest.mark.parametrize("called", ["", "s", "12", "+", "00", "+999999999999999999", "receptionist"])
def test_what_is_no_number_reaches_nobody(called: str) -> None:
    assert numbers.called_forms(called, ["SI"]) == []


@pytest.mark.parametrize(
    ("given", "country", "e164"),
    [
        ("+38640123999", "SI", "+38640123999"),
        ("0038640123999", "SI", "+38640123999"),
        ("38640123999", "SI", "+38640123999"),
        ("040123999", "SI", "+38640123999"),
        ("06301234567", "HU", "+36301234567"),
        ("+493012345678", "SI", "+493012345678"),
        ("anonymous", "SI", None),
        ("Restricted", "SI", None),
        ("", "SI", None),
        ("112", "SI", None),
        ("alice", "SI", None),
        ("99999999999999999999", "SI", None),
    ],
)
def test_a_caller_is_known_by_a_number_that_can_be_rung_back(given: str, country: str, e164: str | None) -> None:
    assert numbers.caller_id(given, country) == e164


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("+38615550100", ["38615550100", "0038615550100", "015550100"]),
        ("+3612345678", ["3612345678", "003612345678", "0612345678"]),
        ("+420541550100", ["420541550100", "00420541550100", "541550100"]),
    ],
)
def test_the_forms_that_a_dialplan_may_see_are_listed(number: str, dialled: list[str]) -> None:
    assert numbers.dialled_forms(number) == dialled
    assert all(number in numbers.called_forms(digits, ["SI", "HU", "CZ"]) for digits in dialled)


def test_a_numbers_country_tells_its_language() -> None:
    assert (numbers.region("+38615550100"), numbers.region("nonsense")) == ("SI", "")
