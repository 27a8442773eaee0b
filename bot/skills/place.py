"""Where the company is and how it is reached: address, directions, e-mail, telephone, website."""

from __future__ import annotations

from bot.conversation import Awaits
from bot.events import Phone
from bot.skills import skill
from bot.turn import Turn


@skill("ask_location")
def ask_location(turn: Turn, text: str) -> None:
    contact = turn.company.contact
    directions = turn.company.text(contact.directions, turn.language)
    if contact.address:
        turn.say("address", address=contact.address)
    if directions:
        turn.say("directions", directions=directions)
    if not contact.address and not directions:
        turn.say("address_unknown")
    turn.await_(Awaits.ANYTHING)


@skill("ask_contact")
def ask_contact(turn: Turn, text: str) -> None:
    contact = turn.company.contact
    if contact.phone:
        turn.say("contact_phone", phone=Phone(contact.phone))
    if contact.email:
        turn.say("contact_email", email=contact.email)
    if contact.website:
        turn.say("contact_website", website=contact.website.removeprefix("https://").removeprefix("http://").strip("/"))
    if not (contact.phone or contact.email or contact.website):
        turn.say("contact_unknown")
    turn.await_(Awaits.ANYTHING)
