"""A summary to an e-mail that somebody can act on: subject, text and HTML; pure, sends nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from functools import cache, partial
from pathlib import Path
from typing import Any

import phonenumbers
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot import phrases
from receptionist.post.summary import Field, Summary, Taken

LONGEST_SUBJECT = 120


@dataclass(frozen=True)
class Mail:
    subject: str
    text: str
    html: str


@dataclass(frozen=True)
class Links:
    """Addresses that act for whoever holds the mail; signed, and valid for a month."""

    open: str
    call_back: str = ""
    done: str = ""
    answer: str = ""


def summary_mail(summary: Summary, links: Links) -> Mail:
    """The mail of one conversation, in the company's main language."""
    language = written(summary.company.language)
    words = partial(phrases.mail, language=language)
    message = summary.messages[0] if summary.messages else None
    name = _short((message and message.value("name")) or shown_phone(summary.caller_id) or words("somebody"))
    matter = _short((message and message.value("about")) or _kind(words, summary, message))
    urgent = any(m.urgent for m in summary.messages)
    put = {
        "words": words,
        "language": language,
        "summary": summary,
        "name": name,
        "urgent": urgent,
        "sentences": sentences(words, summary, name),
        "about": matter if message and message.value("about") else "",
        "fields": [[_row(words, summary, field) for field in taken.fields] for taken in summary.messages],
        "caller_id": shown_phone(summary.caller_id)
        or (words("caller-id-withheld") if summary.channel == "call" else ""),
        "links": links,
        "entry_name": lambda id: _entry_name(summary, id, language),
    }
    subject = words("subject", urgent="yes" if urgent else "no", name=name, matter=matter)
    return Mail(_one_line(subject), draw("summary.txt", put), draw("summary.html", put))


MOST_SENTENCES = 4


def sentences(words: Any, summary: Summary, name: str) -> list[str]:
    """Two to four sentences that say what happened and what is wanted, the weightiest where there would be more."""
    message = summary.messages[0] if summary.messages else None
    said = [
        words(
            "sentence-who", name=name, channel=summary.channel, day=summary.started_at.date(),
            time=summary.started_at.timetz().replace(tzinfo=None),
        )
    ]  # fmt: skip
    if message or not summary.crashed:
        to = message.value("for") if message else ""
        has_to = "yes" if to else "no"
        kind, whom = _kind(words, summary, message), _short(_named(summary, to))
        said.append(words("sentence-kind", kind=kind, has_to=has_to, to=whom))
    if summary.crashed:
        said.append(words("sentence-cut"))
    if message:
        said += _of_message(words, message)
    questions = len(summary.asked) + len(summary.gaps)
    if questions:
        said.append(words("sentence-questions", count=questions, gaps=len(summary.gaps)))
    return said[:MOST_SENTENCES]


def _of_message(words: Any, message: Taken) -> list[str]:
    said = []
    if message.urgent:
        said.append(words("sentence-urgent"))
    if not message.complete:
        said.append(words("sentence-unfinished"))
    if phone := message.value("phone"):
        said.append(words("sentence-reach", phone=_short(shown_phone(phone))))
    if when := message.field("when"):
        said.append(words("sentence-when", when=_short(_shown_time(when.value, when.said))))
    return said


def _kind(words: Any, summary: Summary, message: Taken | None) -> str:
    if message:
        return str(words("kind", kind=message.kind))
    return str(words("kind", kind="cut" if summary.crashed else "gap"))


def shown(summary: Summary, field: Field) -> str:
    if field.name == "phone":
        return shown_phone(field.value)
    if field.name == "for":
        return _named(summary, field.value)
    if field.name == "when":
        return _shown_time(field.value, field.said)
    return field.value


def _row(words: Any, summary: Summary, field: Field) -> dict[str, str]:
    """One line of the mail's table: what it is, what was given, and how sure that is."""
    return {
        "name": field.name,
        "label": words(f"field-{field.name}"),
        "raw": field.value,
        "value": shown(summary, field),
        "certainty": field.certainty,
        "sure": words(f"certainty-{field.certainty.replace('_', '-')}"),
    }


def shown_phone(e164: str | None) -> str:
    """The number as it is written internationally; what is no number stays as it was given."""
    if not e164:
        return ""
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _shown_time(value: str, said: str) -> str:
    """The caller's own words with the day and time understood: "tomorrow after three (24 Nov, 15:00)"."""
    start = value.partition("/")[0]
    try:
        moment = datetime.fromisoformat(start)
    except ValueError:
        return said or value
    clock = f", {moment:%H:%M}" if (moment.hour, moment.minute) != (0, 0) else ""
    return f"{said} ({moment.day}. {moment.month}. {moment.year}{clock})"


def _named(summary: Summary, id: str) -> str:
    if person := summary.company.person(id):
        return f"{person.title} {person.name}".strip()
    if department := summary.company.department(id):
        return summary.company.text(department.name, summary.company.language)
    return id


def _entry_name(summary: Summary, id: str, language: str) -> str:
    entry = summary.company.faq(id)
    return _short(summary.company.text(entry.question, language) if entry else id)


def written(language: str) -> str:
    """The language a mail is written in: English where there are no words of that one."""
    return language if language in phrases.available("mail") else "en"


def confirm_mail(company: str, link: str, language: str, *, known: bool = False) -> Mail:
    """The mail that confirms a sign-up's address; ``known``: tells one who has an account already where to log in."""
    return account_mail("known" if known else "confirm", company, link, language)


def account_mail(kind: str, company: str, link: str, language: str) -> Mail:
    """A mail with one link about an account. ``kind``: confirm, known, invite, reset."""
    words = partial(phrases.mail, language=language)
    parts = ("subject", "hello", "text", "button", "ignore")
    texts = {part: words(f"{kind}-{part}", company=company) for part in parts}
    put = {"language": written(language), "link": link, **texts}
    return Mail(_one_line(texts["subject"]), draw("account.txt", put), draw("account.html", put))


def digest_mail(company: str, language: str, day: date, counts: dict[str, int], gaps: list[str], link: str) -> Mail:
    """What happened on one day. ``counts``: conversations, messages, answered, open."""
    words = partial(phrases.mail, language=language)
    put = {
        "words": words,
        "language": written(language),
        "company": company,
        "day": day,
        "counts": counts,
        "gaps": gaps,
        "link": link,
    }
    subject = words("digest-subject", company=company, count=counts["conversations"])
    return Mail(_one_line(subject), draw("digest.txt", put), draw("digest.html", put))


def digest_from(payload: dict[str, Any], company: str, language: str) -> Mail:
    """A digest out of the outbox' payload: ``{day, counts, gaps, link}``."""
    day = date.fromisoformat(payload["day"])
    return digest_mail(company, language, day, payload["counts"], payload["gaps"], payload["link"])


def envelope(mail: Mail, *, sender: str, to: list[str], message_id: str, at: datetime) -> EmailMessage:
    """The mail as RFC 5322 has it. The same ``message_id`` in every attempt lets mail stores drop a double."""
    message = EmailMessage()
    message["Subject"] = mail.subject
    message["From"] = sender
    message["To"] = [Address(addr_spec=address) for address in to]
    message["Date"] = at
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    return message


def _one_line(text: str) -> str:
    """A header may hold no line breaks and should not be endless."""
    return _short("".join(c if c.isprintable() else " " for c in text))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_SUBJECT else line[: LONGEST_SUBJECT - 1] + "…"


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def draw(template: str, put: dict[str, Any]) -> str:
    return _templates().get_template(template).render(put)
