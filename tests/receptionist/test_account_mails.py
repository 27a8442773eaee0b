"""The mails about an account: confirm, known already, invited, a new password; in every language, with their link."""

from __future__ import annotations

import pytest

from bot.company import LANGUAGES
from receptionist.post import compose

LINK = "https://receptionist.example/confirm/abc"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_mail_has_words_of_its_own_in_every_language(language: str) -> None:
    kinds = ("confirm", "known", "invite", "reset")
    mails = [compose.account_mail(kind, "Novak <Dental>", LINK, language) for kind in kinds]
    assert len({mail.subject for mail in mails}) == len({mail.text for mail in mails}) == len(kinds)
    for mail in mails:
        assert LINK in mail.text and f'href="{LINK}"' in mail.html
        assert "<Dental>" not in mail.html and f'lang="{language}"' in mail.html


def test_who_has_an_account_already_is_led_to_the_log_in() -> None:
    new, known = (compose.confirm_mail("Novak", LINK, "en", known=known) for known in (False, True))
    assert "confirm" in new.subject and known.subject == "You already have an account"
