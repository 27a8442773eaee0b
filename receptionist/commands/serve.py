"""`demo`, `serve` and `migrate`: starts the service and tells where it is; serves no request itself."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import socket
import traceback
from collections.abc import Iterable
from dataclasses import replace

import uvicorn
from babel import Locale
from rich.console import Console
from rich.panel import Panel
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bot.company import LANGUAGES
from bot.understanding.embedded import Embedded
from receptionist.app import build, served_languages
from receptionist.portal.passwords import hashed
from receptionist.settings import Settings, SettingsError
from receptionist.understanding import cache_folder
from tenants import companies, database, users
from tenants import demo as demo_tenants

console = Console(highlight=False)

BACKLOG = 2048

DEMO_PASSWORD = "demo-receptionist"  # noqa: S105 - printed on purpose; the demo listens on loopback only


def migrate() -> None:
    """Bring the database up to date. Safe at any time; `serve` and `demo` do it too."""
    settings = Settings.from_environment()
    steps = asyncio.run(database.migrate(settings.database_url))
    console.print(f"The database is up to date ({len(steps)} steps taken)." if steps else "Nothing to do.")


def prepare() -> None:
    """Teach the bundled engine its languages, for every data folder. The installation does it; safe at any time."""
    learn(Settings.from_environment(), LANGUAGES)


def learn(settings: Settings, languages: Iterable[str]) -> None:
    """Trains what is not trained yet, with progress; some seconds a language."""
    missing = [x for x in languages if not Embedded.is_kept(x, cache_folder(settings.data, x))]
    if not missing:
        return
    with Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=console) as progress:
        task = progress.add_task("Learning to understand callers", total=len(missing))
        for language in missing:
            name = Locale(language).get_display_name("en")
            progress.update(task, description=f"Learning to understand callers in {name}")
            Embedded.load(language, cache_folder(settings.data, language))
            progress.advance(task)


def serve() -> None:
    """Serve chats, calls and the portal, as the environment says (docs/settings.md)."""
    settings = Settings.from_environment()
    listener = listen(settings)
    learn(settings, asyncio.run(languages_of(settings)))
    console.print(f"Serving on {settings.public_url}  (stop with Ctrl-C; running calls are finished first)")
    run(settings, listener)


def demo() -> None:
    """Load three demo companies and serve them on this machine; prints the addresses and a log-in."""
    settings = Settings.from_environment(demo=True)
    listener = listen(settings)
    slugs = asyncio.run(load_demo(settings))
    learn(settings, asyncio.run(languages_of(settings)))
    lines = [f"[bold]{settings.public_url}[/bold]", ""]
    lines += [f"Chat and call   {settings.public_url}/demo/{slug}" for slug in slugs]
    lines += ["", f"Portal          {settings.public_url}/login"]
    lines += [f"                owner@{slug}.example" for slug in slugs]
    lines += [f"Password        {DEMO_PASSWORD}", f"E-mails         {settings.mail_folder}"]
    console.print(Panel("\n".join(lines), title="Your receptionist is ready to be tried", expand=False))
    run(settings, listener)


async def languages_of(settings: Settings) -> list[str]:
    await database.migrate(settings.database_url)
    await database.connect(settings.database_url)
    try:
        return await served_languages()
    finally:
        await database.close()


async def load_demo(settings: Settings) -> list[str]:
    """The demo companies, with an owner each who can log in; what is there already stays as it is."""
    await database.migrate(settings.database_url)
    await database.connect(settings.database_url)
    try:
        await demo_tenants.load_demo()
        slugs = list(demo_tenants.SLUGS)
        for slug in slugs:
            tenant = await companies.by_slug(slug)
            for user in await users.listing(tenant.id):
                if user.password_hash is None:
                    await users.set_password_hash(tenant.id, user.id, await hashed(DEMO_PASSWORD))
                if user.confirmed_at is None:
                    await users.confirm(tenant.id, user.id, tenant.created_at)
        return slugs
    finally:
        await database.close()


def listen(settings: Settings) -> socket.socket:
    """The listening socket, before anything else is done: a second server on the same port is told at once."""
    listener = socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        listener.listen(BACKLOG)
    except OSError as problem:
        listener.close()
        if problem.errno == errno.EADDRINUSE:
            raise SettingsError(
                f"Port {settings.port} is taken: another receptionist or program listens there. Stop it, or choose "
                "another port, such as RECEPTIONIST_PORT=8001."
            ) from None
        raise SettingsError(f"Cannot listen on {settings.host}:{settings.port}: {problem.strerror}") from None
    return listener


def run(settings: Settings, listener: socket.socket) -> None:
    """Until it is stopped. Raises what kept it from starting."""
    log = logging.getLogger("uvicorn.error")
    log.setLevel(logging.WARNING)
    log.addFilter(_without_words)
    app = build(replace(settings, port=listener.getsockname()[1]))
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, ws_max_size=256 * 1024, ws_ping_interval=20, ws_ping_timeout=30,
        timeout_graceful_shutdown=25, proxy_headers=True, forwarded_allow_ips=settings.trusted_proxies,
        server_header=False, lifespan="on",
    )  # fmt: skip
    server = uvicorn.Server(config)
    with contextlib.suppress(SystemExit):  # which uvicorn raises where it could not start
        server.run(sockets=[listener])
    if not server.started:
        problem: Exception | None = getattr(app.state, "refused", None)
        raise problem or SettingsError("The service could not start.")


def _without_words(record: logging.LogRecord) -> bool:
    """Where a fault happened, without the exception's own text, which may hold what a caller said.

    What keeps the service from starting is told by `run`, in one line.
    """
    if record.getMessage().startswith(("Traceback", "Application startup failed")):
        return False
    if record.exc_info and record.exc_info[0]:
        kind, _, trace = record.exc_info
        record.msg = f"{record.getMessage()}{kind.__name__}, at\n{''.join(traceback.format_tb(trace))}"
        record.args, record.exc_info, record.exc_text = (), None, None
    return True
