"""`tenant import|export|list|erase`: companies from files and back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from receptionist.settings import Settings
from tenants import companies, database, files
from tenants.errors import Invalid, TenantFileError

app = typer.Typer(help="Companies from tenant files, and back into files.", no_args_is_help=True)
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False, soft_wrap=True)
T = TypeVar("T")


def in_store(work: Callable[..., Awaitable[T]], *args: Any) -> T:
    """Do the work with the store open and up to date."""

    async def opened() -> T:
        settings = Settings.from_environment()
        await database.migrate(settings.database_url)
        await database.connect(settings.database_url)
        try:
            return await work(*args)
        finally:
            await database.close()

    return asyncio.run(opened())


@app.command("import")
def import_(file: Annotated[Path, typer.Argument(help="A tenant file (YAML).")]) -> None:
    """Add a company from a file, or bring it up to date. A mistake is shown with its line; nothing is half imported."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise Invalid(f"{file} cannot be read as text in UTF-8: {problem}") from None
    try:
        tenant = in_store(files.import_text, text)
    except TenantFileError as problem:
        for line, what in problem.problems:
            errors.print(f"{file}:{line}: {what}", markup=False)
        errors.print("Nothing was imported.")
        raise typer.Exit(2) from None
    console.print(f"{tenant.name} is imported. Its widget key: {tenant.widget_key}")


@app.command("export")
def export(slug: Annotated[str, typer.Argument(help="The company's slug.")]) -> None:
    """Print a company's tenant file. Importing it again changes nothing."""
    print(in_store(files.export, slug), end="")


@app.command("list")
def list_(as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """All companies of this installation."""
    rows = in_store(companies.all_tenants)
    if as_json:
        tenants = [{"slug": t.slug, "name": t.name, "language": t.language, "widget_key": t.widget_key} for t in rows]
        print(json.dumps({"tenants": tenants}, ensure_ascii=False))
        return
    if not rows:
        console.print("No company yet. Sign one up in the portal, or: receptionist tenant import FILE")
        return
    table = Table("slug", "name", "language", "widget key", box=None)
    for tenant in rows:
        table.add_row(tenant.slug, tenant.name, tenant.language, tenant.widget_key)
    console.print(table)


@app.command("erase")
def erase(
    slug: Annotated[str, typer.Argument(help="The company's slug.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase a company with all its conversations, messages and users. This cannot be undone."""
    tenant = in_store(companies.by_slug, slug)
    if not yes:
        typer.confirm(f"Erase {tenant.name} and everything of it? This cannot be undone", abort=True)
    in_store(companies.erase, tenant.id)
    console.print(f"{tenant.name} is erased.")
