"""Whom to ring for a transfer, in which order, and what they are told; rings nobody."""

from __future__ import annotations

from datetime import datetime

from bot import opening
from bot.company import Company, Person
from bot.conversation import Conversation
from bot.details import phone as phone_numbers
from bot.events import Transfer
from receptionist.channels.asterisk import words
from voices.speaking import Utterance

SPOKEN_WORDS = 30  # of what it is about: whoever is rung wants to decide quickly


def to_ring(company: Company, to: str, now: datetime) -> list[Person]:
    """A person; of a department those who are in, in the order of the list. Only who has a telephone.

    ``now`` is the company's local time. A person who was chosen by name is rung at any hour: whether they are in was
    decided before, and whoever is on call is rung at night.
    """
    if person := company.person(to):
        return [person] if person.phone else []
    members = (person for person in company.people if person.department == to and person.phone)
    return [person for person in members if opening.is_open(company, now, person)]


def announcement(company: Company, state: Conversation, transfer: Transfer) -> Utterance:
    """Who is calling and why, in the company's own language, and which keys there are."""
    given = {**state.known, **(state.form.given if state.form else {})}
    name = given["name"].value if "name" in given else ""
    about = " ".join((transfer.about or (given["about"].value if "about" in given else "")).split()[:SPOKEN_WORDS])
    number = state.caller_id
    if not name and number:
        name = phone_numbers.spoken(number, company.language, company.country)
    key = f"call_for_you{'_from' if name else ''}{'_about' if about else ''}"
    values = {field: value for field, value in (("name", name), ("about", about)) if value}
    who = words.said(key, company.language, company.country, **values)
    keys = words.said("call_for_you_keys", who.language)
    return Utterance(f"{who.text} {keys.text}", who.language)
