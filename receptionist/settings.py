"""What the installer sets; the only reader of the environment."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit


class SettingsError(Exception):
    """A setting that cannot be used; the text names it and says what it may be."""


@dataclass(frozen=True)
class MailServer:
    """Where e-mail goes out. ``tls``: "starttls" (port 587), "tls" from the first byte (465), or "none".

    ``ca``: a PEM file of certificates to trust, for a server whose certificate no public authority has signed.
    """

    host: str
    port: int
    user: str
    password: str
    tls: str
    ca: str = ""


@dataclass(frozen=True)
class Asterisk:
    """The telephone exchange that brings calls in, and where it brings their sound."""

    ari_url: str  # http://127.0.0.1:8088, with a prefix where its http.conf has one
    user: str = "receptionist"
    password: str = ""
    app: str = "receptionist"  # of its own for every receptionist at one Asterisk
    sound_host: str = "127.0.0.1"  # where AudioSocket connections are taken
    sound_port: int = 9019
    dial: str = "PJSIP/{number}@trunk"  # {number}: E.164; {digits}: without the plus
    ring_seconds: int = 25  # for each person


@dataclass(frozen=True)
class Settings:
    """All settings with their defaults; each is described in docs/settings.md."""

    data: Path
    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str = "http://127.0.0.1:8000"
    database_url: str = ""
    redis_url: str = ""
    rasa_url: str = ""
    rasa_token: str = ""
    mail: MailServer | None = None
    mail_from: str = "receptionist@localhost"
    models: Path = Path("var/models")
    vosk_models_url: str = ""  # a mirror of the recogniser's models; empty: where they are published
    piper_voices_url: str = ""  # likewise of the voices
    secret: bytes = b""
    demo: bool = False
    chat_idle_seconds: int = 600
    transfer_seconds: int = 45
    most_calls: int = 16
    chats_a_minute: int = 60
    trusted_proxies: str = "127.0.0.1"
    asterisk: Asterisk | None = None

    @property
    def mail_folder(self) -> Path:
        return self.data / "mail"

    @staticmethod
    def from_environment(environment: Mapping[str, str] | None = None, *, demo: bool = False) -> Settings:
        """Settings out of the environment (``os.environ`` unless given); raises SettingsError."""
        env = os.environ if environment is None else environment
        data = Path(env.get("RECEPTIONIST_DATA") or "var").absolute()
        port = _number(env, "RECEPTIONIST_PORT", 8000, 0, 65535)
        host = env.get("RECEPTIONIST_HOST") or "127.0.0.1"
        return Settings(
            data=data,
            host=host,
            port=port,
            public_url=(env.get("PUBLIC_URL") or f"http://127.0.0.1:{port}").rstrip("/"),
            database_url=env.get("DATABASE_URL") or f"sqlite://{data / 'receptionist.db'}",
            redis_url=env.get("REDIS_URL", ""),
            rasa_url=env.get("RASA_URL", ""),
            rasa_token=env.get("RASA_TOKEN", ""),
            mail=mail_server(env.get("SMTP_URL", "")),
            mail_from=env.get("MAIL_FROM") or "receptionist@localhost",
            models=Path(env.get("RECEPTIONIST_MODELS") or data / "models").absolute(),
            vosk_models_url=_mirror(env, "VOSK_MODELS_URL"),
            piper_voices_url=_mirror(env, "PIPER_VOICES_URL"),
            secret=_secret(env.get("SECRET_KEY", ""), data),
            demo=demo or env.get("RECEPTIONIST_DEMO", "") not in ("", "0", "no", "false"),
            chat_idle_seconds=_number(env, "CHAT_IDLE_SECONDS", 600, 30, 86_400),
            transfer_seconds=_number(env, "TRANSFER_SECONDS", 45, 5, 600),
            most_calls=_number(env, "MOST_CALLS", 16, 1, 1000),
            chats_a_minute=_number(env, "CHATS_A_MINUTE", 60, 1, 1_000_000),
            trusted_proxies=env.get("TRUSTED_PROXIES") or "127.0.0.1",
            asterisk=_asterisk(env),
        )


def mail_server(url: str) -> MailServer | None:
    """``smtp://user:password@host:587?tls=starttls``; ``smtps://…`` is TLS from the first byte; empty is none."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise SettingsError("SMTP_URL: the port must be a number from 1 to 65535") from None
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise SettingsError("SMTP_URL must look like smtp://user:password@mail.example:587 or smtps://…:465")
    query = parse_qs(parts.query)
    tls = query.get("tls", ["tls" if parts.scheme == "smtps" else "starttls"])[0]
    if tls not in ("starttls", "tls", "none"):
        raise SettingsError("SMTP_URL: tls may be starttls, tls or none")
    ca = query.get("ca", [""])[0]
    if ca and not Path(ca).is_file():
        raise SettingsError("SMTP_URL: ca must be the path of a PEM file")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return MailServer(parts.hostname, port or (465 if tls == "tls" else 587), user, password, tls, ca)


def _mirror(env: Mapping[str, str], name: str) -> str:
    url = env.get(name, "")
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and parts.hostname and (parts.port or True)
    except ValueError:
        known = False
    if not known:
        raise SettingsError(f"{name} must look like https://mirror.example/models")
    return url.rstrip("/") + "/"


def _asterisk(env: Mapping[str, str]) -> Asterisk | None:
    url = env.get("ASTERISK_ARI_URL", "")
    if not url:
        return None
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise SettingsError("ASTERISK_ARI_URL must look like http://127.0.0.1:8088")
    if not env.get("ASTERISK_ARI_PASSWORD"):
        raise SettingsError("ASTERISK_ARI_PASSWORD is missing: `receptionist asterisk config` writes one into ari.conf")
    dial = env.get("ASTERISK_DIAL") or Asterisk.dial
    try:
        dial.format(number="+38615550100", digits="38615550100")
    except (KeyError, IndexError, ValueError):
        raise SettingsError(
            "ASTERISK_DIAL may contain {number} or {digits} and no other braces: PJSIP/{number}@trunk"
        ) from None
    return Asterisk(
        ari_url=url.rstrip("/").removesuffix("/ari"),
        user=env.get("ASTERISK_ARI_USER") or Asterisk.user,
        password=env["ASTERISK_ARI_PASSWORD"],
        app=env.get("ASTERISK_APP") or Asterisk.app,
        sound_host=env.get("ASTERISK_SOUND_HOST") or Asterisk.sound_host,
        sound_port=_number(env, "ASTERISK_SOUND_PORT", Asterisk.sound_port, 0, 65535),
        dial=dial,
        ring_seconds=_number(env, "ASTERISK_RING_SECONDS", Asterisk.ring_seconds, 5, 120),
    )


def _number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = env.get(name) or str(default)
    if not text.isdecimal() or not least <= int(text) <= most:
        raise SettingsError(f"{name} must be a whole number from {least} to {most}, not {text!r}")
    return int(text)


def _secret(given: str, data: Path) -> bytes:
    """The key that signs sessions and links: the one set, else one made at the first start and kept with the data."""
    if given:
        if len(given) < 16:
            raise SettingsError("SECRET_KEY must have at least 16 characters")
        return given.encode()
    kept = data / "secret.key"
    try:
        data.mkdir(parents=True, exist_ok=True)
        if not kept.exists():
            descriptor = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(32))
        return _long_enough(kept)
    except FileExistsError:
        return _long_enough(kept)
    except OSError as problem:
        raise SettingsError(
            f"The data folder {data} cannot be written ({problem.strerror}). Make it writable for this user, "
            "or name another one with RECEPTIONIST_DATA."
        ) from problem


def _long_enough(kept: Path) -> bytes:
    key = kept.read_bytes().strip()
    if len(key) < 16:
        raise SettingsError(f"{kept} holds no key: remove the file, and the next start makes a new one.")
    return key
