"""Brings mails from the outbox to the mail server, or to files where none is set; tries again, and says when it stops.

A mail is sent at least once: a crash between the server's answer and our note of it repeats the mail, with the same
Message-ID, by which mail stores know it for the same (docs/decisions/mail-once.md).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import ssl
from datetime import timedelta
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from uuid import UUID

import aiosmtplib

from receptionist.house import House
from receptionist.metrics import MAILS
from receptionist.post import compose, summary
from receptionist.post.accepted import Accepted
from receptionist.post.links import links
from receptionist.settings import MailServer
from tenants import companies, outbox
from tenants.errors import NotFound, StoreError
from tenants.outbox import OutgoingMail

log = logging.getLogger(__name__)

BACK_OFF_SECONDS = (15, 60, 300, 1800, 7200)
"""How long after each failed attempt; after the last one the mail has failed and waits for the retry button."""
POLL_SECONDS = 1.0
AT_ONCE = 5
SMTP_SECONDS = 30
FAREWELL_SECONDS = 2
ACCOUNT_MAILS = {"invite": "invite", "reset_password": "reset"}


class DeliveryError(Exception):
    """A mail that did not go; ``final`` where trying again is of no use. Its text is for the portal."""

    def __init__(self, text: str, *, final: bool = False) -> None:
        super().__init__(text)
        self.final = final


class Postman:
    """One worker; several may run, a mail is claimed by one of them."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._handed_over: list[OutgoingMail] = []  # to the mail server, and not yet noted
        self._accepted = Accepted(house.settings.data / "accepted-mails.txt")

    async def run(self) -> None:
        """Until cancelled. At the start, what a dead process was sending waits again."""
        self._accepted.trim()
        await outbox.requeue_stale(self.house.clock())
        while True:
            try:
                sent = await self.round()
            except StoreError as problem:
                log.error("the outbox cannot be read: %s", problem)
                sent = 0
            if not sent:
                await asyncio.sleep(POLL_SECONDS)

    async def round(self) -> int:
        """Everything that is due now. Returns how many mails were tried."""
        await self._note_sent()
        claimed = await outbox.claim(self.house.clock(), AT_ONCE)
        await asyncio.gather(*(self._one(mail) for mail in claimed))
        return len(claimed)

    async def _one(self, mail: OutgoingMail) -> None:
        try:
            if mail.message_id not in self._accepted:
                await self._hand_over(mail, await self._composed(mail))
        except DeliveryError as problem:
            await self._failed(mail, problem)
        except StoreError as problem:
            await self._failed(mail, DeliveryError(str(problem)))
        except Exception as problem:  # a mail that cannot even be made must not keep the others
            await self._failed(
                mail, DeliveryError(f"it cannot be put into words ({type(problem).__name__})", final=True)
            )
        else:
            self._handed_over.append(mail)
            MAILS.labels("sent").inc()
            log.info("mail %s (%s) sent at attempt %d", mail.id, mail.kind, mail.attempts)
            await self._note_sent()
        await self.house.bus.publish(f"tenant:{mail.tenant_id}", {"kind": "mail", "id": str(mail.id)})

    async def _note_sent(self) -> None:
        """Notes what was handed over; where the store cannot be written, again in the next round."""
        while self._handed_over:
            mail = self._handed_over.pop()
            try:
                await outbox.mark_sent(mail.id, self.house.clock())
            except NotFound:
                log.warning("mail %s was erased while it was being sent", mail.id)
            except StoreError:
                self._handed_over.append(mail)
                raise

    async def _failed(self, mail: OutgoingMail, problem: DeliveryError) -> None:
        log.warning("mail %s (%s) not sent at attempt %d: %s", mail.id, mail.kind, mail.attempts, problem)
        MAILS.labels("failed").inc()
        if problem.final or mail.attempts > len(BACK_OFF_SECONDS):
            await outbox.mark_failed(mail.id, str(problem))
            return
        wait = timedelta(seconds=BACK_OFF_SECONDS[mail.attempts - 1])
        await outbox.mark_retry(mail.id, str(problem), self.house.clock() + wait)

    async def _composed(self, mail: OutgoingMail) -> EmailMessage:
        tenant = await companies.by_id(mail.tenant_id)
        if mail.kind == "summary":
            composed = await self._summary(mail.tenant_id, mail.conversation_id)
        elif mail.kind == "confirm_signup":
            known = bool(mail.payload.get("known"))
            composed = compose.confirm_mail(tenant.name, mail.payload["link"], tenant.language, known=known)
        elif mail.kind in ACCOUNT_MAILS:
            kind = ACCOUNT_MAILS[mail.kind]
            composed = compose.account_mail(kind, tenant.name, mail.payload["link"], tenant.language)
        elif mail.kind == "digest":
            composed = compose.digest_from(mail.payload, tenant.name, tenant.language)
        else:
            raise DeliveryError(f"no such kind of mail: {mail.kind}", final=True)
        return compose.envelope(
            composed, sender=self.house.settings.mail_from, to=mail.to, message_id=mail.message_id, at=mail.created_at
        )

    async def _summary(self, tenant_id: UUID, conversation_id: UUID | None) -> compose.Mail:
        if conversation_id is None:
            raise DeliveryError("the conversation was erased", final=True)
        served = await self.house.desk.companies.get(tenant_id)
        told = await summary.gather(served.company, tenant_id, conversation_id)
        first = told.messages[0] if told.messages else None
        phone = first.value("phone") if first else ""
        to = links(self.house, tenant_id, conversation_id, first.id if first else None, phone, gap=bool(told.gaps))
        return compose.summary_mail(told, to)

    async def _hand_over(self, mail: OutgoingMail, message: EmailMessage) -> None:
        server = self.house.settings.mail
        if server is None:
            name = f"{mail.created_at:%Y%m%d-%H%M%S}-{mail.id}.eml"
            await asyncio.to_thread(_write, self.house.settings.mail_folder / name, bytes(message))
        else:
            await _send(server, message, self.house.settings.mail_from, mail.to, self._accepted)


async def _send(server: MailServer, message: EmailMessage, sender: str, to: list[str], accepted: Accepted) -> None:
    """RFC 5321: a 5xx answer is final, a 4xx answer or no answer is tried again."""
    client = aiosmtplib.SMTP(
        hostname=server.host, port=server.port, username=server.user or None, password=server.password or None,
        use_tls=server.tls == "tls", start_tls=server.tls == "starttls", cert_bundle=server.ca or None,
        timeout=SMTP_SECONDS,
    )  # fmt: skip
    try:
        await client.connect()
        await client.send_message(message, sender=parseaddr(sender)[1], recipients=to)
        accepted.add(str(message["Message-ID"]))
    except aiosmtplib.SMTPRecipientsRefused as problem:
        final = all(500 <= refused.code < 600 for refused in problem.recipients)
        raise DeliveryError("the mail server refused the recipients", final=final) from None
    except aiosmtplib.SMTPAuthenticationError as problem:
        raise DeliveryError(f"the mail server refused our log-in ({problem.code}): check SMTP_URL") from None
    except aiosmtplib.SMTPResponseException as problem:
        raise DeliveryError(f"the mail server answered {problem.code}", final=500 <= problem.code < 600) from None
    except ssl.SSLCertVerificationError:
        raise DeliveryError("the mail server's certificate is not one we trust: see ca in SMTP_URL") from None
    except (aiosmtplib.SMTPException, OSError, TimeoutError) as problem:
        raise DeliveryError(f"the mail server cannot be reached ({type(problem).__name__})") from None
    finally:
        await _leave(client)


async def _leave(client: aiosmtplib.SMTP) -> None:
    """Whatever happens at the farewell, the mail is accepted or refused by now."""
    with contextlib.suppress(aiosmtplib.SMTPException, OSError, TimeoutError):
        await client.quit(timeout=FAREWELL_SECONDS)
    client.close()


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all; the same mail goes into the same file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with open(part, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as problem:
        raise DeliveryError(f"the mail folder cannot be written ({problem.strerror})") from None
