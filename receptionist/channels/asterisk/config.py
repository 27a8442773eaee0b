"""What an Asterisk needs to bring calls here: its configuration as explained files, and the apology as sound."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from receptionist.channels.asterisk import numbers, words
from receptionist.settings import Asterisk
from tenants.companies import Tenant
from voices import audio
from voices.mouth import Mouth

TEMPLATES = Path(__file__).parent / "templates"
FILES = ("extensions.conf", "ari.conf", "http.conf", "rtp.conf", "pjsip.conf", "receptionist.env")
SOUNDS = {"apology": "voicemail_apology", "thanks": "voicemail_thanks"}
SOUND_RATE = 8000
SECRET = frozenset({"ari.conf", "pjsip.conf", "receptionist.env"})  # hold passwords


class ConfigError(Exception):
    """What was asked for does not fit together; the text says what does."""


@dataclass(frozen=True)
class Provider:
    kind: str = "register"  # register or ip
    host: str = "sip.provider.example"
    port: int | None = None
    user: str = "YOUR-ACCOUNT"
    password: str = "YOUR-PASSWORD"  # noqa: S105 - shown to be replaced
    tls: bool = False
    srtp: bool = False
    qualify_seconds: int = 60


@dataclass(frozen=True)
class Place:
    """Where Asterisk listens."""

    sip_bind: str = "0.0.0.0:5060"  # the provider must reach it
    ari_host: str = "127.0.0.1"
    ari_port: int = 8088
    public_address: str = ""
    rtp_start: int = 10000
    rtp_end: int = 10999


@dataclass(frozen=True)
class Languages:
    """The language of the apology, by the digits a provider may send for a called number."""

    default: str = "en"
    by_digits: Mapping[str, str] = field(default_factory=dict)

    @staticmethod
    def of(tenants: Iterable[Tenant]) -> Languages:
        by_digits: dict[str, str] = {}
        default = ""
        for tenant in tenants:
            default = default or tenant.language
            for number in tenant.numbers:
                for digits in numbers.dialled_forms(number):
                    by_digits.setdefault(digits, tenant.language)
        return Languages(default or "en", by_digits)

    def all(self) -> list[str]:
        return sorted({self.default, *self.by_digits.values()})


def written(asterisk: Asterisk, provider: Provider, place: Place, languages: Languages) -> dict[str, str]:
    """The text of each file by its name. Raises ConfigError."""
    if provider.kind not in ("register", "ip"):
        raise ConfigError("The provider is of kind register or ip.")
    if provider.srtp and not provider.tls:
        raise ConfigError("--srtp needs --tls: without it the keys of the encrypted sound travel in the open.")
    port = provider.port or (5061 if provider.tls else 5060)
    values = {
        **asdict(place),
        "app": asterisk.app, "user": asterisk.user, "password": asterisk.password, "dial": asterisk.dial,
        "sound_host": asterisk.sound_host, "sound_port": asterisk.sound_port,
        "language": languages.default, "numbers": languages.by_digits,
        "provider": provider.kind, "provider_host": provider.host, "provider_user": provider.user,
        "provider_password": provider.password, "tls": provider.tls, "srtp": provider.srtp,
        "qualify_seconds": provider.qualify_seconds,
        "server_uri": f"sip:{provider.host}:{port}" + (r"\;transport=tls" if provider.tls else ""),
        "tls_bind": place.sip_bind.rpartition(":")[0] + ":5061",
        "loopback": _is_loopback(provider.host),
    }  # fmt: skip
    for name, value in values.items():
        if isinstance(value, str) and ("\n" in value or "\r" in value):
            raise ConfigError(f"{name} must be one line.")
    engine = Environment(undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False)
    return {
        name: engine.from_string((TEMPLATES / f"{name}.txt").read_text(encoding="utf-8")).render(values)
        for name in FILES
    }


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Those with passwords are readable for their owner only."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = folder / name
        path.touch(mode=0o600 if name in SECRET else 0o644)
        path.write_text(text, encoding="utf-8")


def write_sounds(folder: Path, languages: Iterable[str], mouth: Mouth) -> list[Path]:
    """``sounds/receptionist/apology-xx.wav`` and ``thanks-xx.wav``, spoken by the receptionist's own voice."""
    made: list[Path] = []
    for language in languages:
        for name, key in SOUNDS.items():
            pcm = b"".join(mouth.speak(words.said(key, language), SOUND_RATE))
            path = folder / "sounds" / "receptionist" / f"{name}-{language}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            audio.write_wav(path, pcm, SOUND_RATE)
            made.append(path)
    return made


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
