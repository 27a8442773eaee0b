"""Asterisk's configuration as it is written; that a real Asterisk takes it, the calls through one show."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from receptionist.channels.asterisk.config import (
    FILES,
    ConfigError,
    Languages,
    Place,
    Provider,
    write,
    write_sounds,
    written,
)
from receptionist.settings import Asterisk, Settings, SettingsError
from voices import audio
from voices.engines import Engines
from voices.mouth import Mouth
from voices.speaking.cache import PhraseCache

ASTERISK = Asterisk("http://127.0.0.1:8088", password="a-password", app="two")
LANGUAGES = Languages("sl", {"38615550100": "sl", "015550100": "sl"})


def files(provider: Provider, place: Place | None = None) -> dict[str, str]:
    return written(ASTERISK, provider, place or Place(), LANGUAGES)


def settings_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith(";")]


def test_a_provider_with_a_log_in_is_registered_with() -> None:
    pjsip = settings_of(files(Provider("register", "sip.example", user="386", password="pw"))["pjsip.conf"])
    assert {"type = registration", "server_uri = sip:sip.example:5060", "password = pw", "line = yes"} <= set(pjsip)


def test_a_provider_that_knows_our_address_gets_no_password() -> None:
    pjsip = settings_of(files(Provider("ip", "203.0.113.9"))["pjsip.conf"])
    assert "match = 203.0.113.9" in pjsip
    assert not any("auth" in line or "registration" in line or "password" in line for line in pjsip)


def test_encryption_is_switched_on_for_signals_and_sound() -> None:
    pjsip = settings_of(files(Provider("register", "sip.example", tls=True, srtp=True))["pjsip.conf"])
    assert {"protocol = tls", "transport = tls", "media_encryption = sdes"} <= set(pjsip)
    assert r"server_uri = sip:sip.example:5061\;transport=tls" in pjsip
    with pytest.raises(ConfigError, match="needs --tls"):
        files(Provider(srtp=True))


def test_both_sides_get_the_same_names_and_password() -> None:
    made = files(Provider())
    for name in ("ari.conf", "receptionist.env"):
        assert "a-password" in made[name]
    assert "RECEPTIONIST_APP = two" in made["extensions.conf"] and "ASTERISK_APP=two" in made["receptionist.env"]


def test_the_apology_speaks_each_companys_language() -> None:
    dialplan = files(Provider())["extensions.conf"]
    assert "RECEPTIONIST_LANGUAGE_015550100 = sl" in dialplan


def test_nothing_that_was_given_can_add_a_line_of_its_own() -> None:
    with pytest.raises(ConfigError, match="one line"):
        files(Provider(host="sip.example\ntype = endpoint"))
    with pytest.raises(ConfigError, match="register or ip"):
        files(Provider("carrier-pigeon"))


def test_files_with_passwords_are_for_their_owner_only(tmp_path: Path) -> None:
    write(tmp_path / "out", files(Provider()))
    modes = {name: stat.S_IMODE((tmp_path / "out" / name).stat().st_mode) for name in FILES}
    assert {name for name, mode in modes.items() if mode == 0o600} == {"ari.conf", "pjsip.conf", "receptionist.env"}


def test_the_apology_is_spoken_for_a_telephone_line(tmp_path: Path) -> None:
    made = write_sounds(tmp_path, ["en"], Mouth(Engines(tmp_path / "models").voices, PhraseCache(None)))
    assert [path.name for path in made] == ["apology-en.wav", "thanks-en.wav"]
    pcm, rate = audio.read_wav(made[0])
    assert rate == 8000 and audio.duration_ms(pcm, rate) > 3000 and audio.level_dbfs(pcm) > -40


def test_what_the_environment_says_of_asterisk_is_checked(tmp_path: Path) -> None:
    base = {"RECEPTIONIST_DATA": str(tmp_path), "ASTERISK_ARI_URL": "http://127.0.0.1:8088/ari/"}
    assert Settings.from_environment({"RECEPTIONIST_DATA": str(tmp_path)}).asterisk is None
    with pytest.raises(SettingsError, match="ASTERISK_ARI_PASSWORD"):
        Settings.from_environment(base)
    base["ASTERISK_ARI_PASSWORD"] = "pw"
    found = Settings.from_environment(base).asterisk
    assert found and found.ari_url == "http://127.0.0.1:8088"
    for wrong in ({"ASTERISK_DIAL": "PJSIP/{phone}@trunk"}, {"ASTERISK_ARI_URL": "127.0.0.1"}):
        with pytest.raises(SettingsError, match=next(iter(wrong))):
            Settings.from_environment(base | wrong)
