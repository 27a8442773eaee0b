"""`asterisk config|check`: writes what an Asterisk needs, and says what is wrong between it and the receptionist."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import replace
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer
from rich.console import Console

from receptionist.channels.asterisk import check as checks
from receptionist.channels.asterisk.config import ConfigError, Languages, Place, Provider, write, write_sounds, written
from receptionist.settings import Asterisk, Settings, SettingsError
from tenants import companies, database
from tenants.companies import Tenant
from voices.engines import Engines
from voices.mouth import Mouth
from voices.speaking.cache import PhraseCache

app = typer.Typer(help="The telephone: set up an Asterisk, and check it (docs/telephone.md).", no_args_is_help=True)
console = Console(highlight=False, soft_wrap=True)
errors = Console(stderr=True, highlight=False, soft_wrap=True)


@app.command("config")
def config(
    out: Annotated[Path, typer.Option(help="The folder to write into.")],
    provider: Annotated[str, typer.Option(help="register: you log in there; ip: it knows your address.")] = "register",
    host: Annotated[str, typer.Option(help="The provider's SIP server.")] = Provider.host,
    port: Annotated[int | None, typer.Option(help="Its port, if it is not 5060 (TLS: 5061).")] = None,
    user: Annotated[str, typer.Option(help="Your account there.")] = Provider.user,
    password: Annotated[str, typer.Option(help="Its password.", envvar="SIP_PASSWORD")] = Provider.password,
    tls: Annotated[bool, typer.Option("--tls", help="Encrypted signalling.")] = False,
    srtp: Annotated[bool, typer.Option("--srtp", help="Encrypted sound.")] = False,
    sip_bind: Annotated[str, typer.Option(help="Where Asterisk takes SIP.")] = Place.sip_bind,
    public_address: Annotated[str, typer.Option(help="Your address as the provider sees it, behind a router.")] = "",
    rtp_start: Annotated[int, typer.Option(help="First port of the calls' sound.")] = Place.rtp_start,
    rtp_end: Annotated[int, typer.Option(help="Last port of the calls' sound.")] = Place.rtp_end,
    qualify: Annotated[int, typer.Option(help="Seconds between asking whether the provider is there; 0: never.")] = 60,
) -> None:
    """Write Asterisk's configuration, explained, with the apology in every language of the companies."""
    settings = Settings.from_environment()
    asterisk = settings.asterisk or Asterisk("http://127.0.0.1:8088", password=secrets.token_urlsafe(18))
    ari = urlsplit(asterisk.ari_url)
    place = Place(
        sip_bind, ari.hostname or Place.ari_host, ari.port or Place.ari_port, public_address, rtp_start, rtp_end
    )
    languages = Languages.of(asyncio.run(_tenants(settings)))
    try:
        files = written(asterisk, Provider(provider, host, port, user, password, tls, srtp, qualify), place, languages)
    except ConfigError as problem:
        raise SettingsError(str(problem)) from None
    write(out, files)
    mouth = Mouth(Engines(settings.models).voices, PhraseCache(None))
    sounds = write_sounds(out, languages.all(), mouth)
    console.print(f"Written to {out}: {', '.join(files)} and {len(sounds)} sounds.")
    console.print("Next: copy *.conf to /etc/asterisk and sounds/* to Asterisk's sounds folder, give the receptionist")
    console.print("what stands in receptionist.env, start both, then: receptionist asterisk check")


@app.command("check")
def check(
    number: Annotated[str, typer.Option(help="The number to call; else a company's first.")] = "",
    trunk: Annotated[str, typer.Option(help="The provider's endpoint.")] = "PJSIP/trunk",
    no_call: Annotated[bool, typer.Option("--no-call", help="Without the test call.")] = False,
) -> None:
    """Say what is wrong between the provider, Asterisk and the running receptionist; exit 1 if anything is."""
    settings = Settings.from_environment()
    if settings.asterisk is None:
        raise SettingsError("ASTERISK_ARI_URL is not set: see receptionist.env, which `asterisk config` has written")
    if not number and not no_call:
        number = next((n for tenant in asyncio.run(_tenants(settings)) for n in tenant.numbers), "")
    ok = True
    for step in asyncio.run(_checked(settings.asterisk, trunk, "" if no_call else number)):
        ok = ok and step.ok
        console.print(f"{'[green]ok[/green]  ' if step.ok else '[red]no[/red]  '}{step.found}")
        if step.advice:
            console.print(f"      {step.advice}", markup=False)
    if not ok:
        raise typer.Exit(1)


async def _checked(asterisk: Asterisk, trunk: str, number: str) -> list[checks.Step]:
    return [step async for step in checks.steps(replace(asterisk), trunk, number)]


async def _tenants(settings: Settings) -> list[Tenant]:
    await database.migrate(settings.database_url)
    await database.connect(settings.database_url)
    try:
        return await companies.all_tenants()
    finally:
        await database.close()
