"""Who is asked for: names in every case, misheard, with titles, and those whom nobody knows."""

from __future__ import annotations

from bot.company import Company, Department, Person
from bot.details import directory
from tests.bot.details.details_cases import Verdict, cases, judge

COMPANY = Company(
    slug="clinic",
    name="Clinic",
    country="SI",
    timezone="Europe/Ljubljana",
    language="sl",
    languages=("sl", "en", "hu", "pl", "cs"),
    people=(
        Person("ana", "Ana Novak", "Dr.", ("doctor Ana",), department="dentists"),
        Person("marko", "Marko Novak"),
        Person("peter", "Peter Kovač"),
        Person("kos", "Jan Kos"),
        Person("gabor", "Nagy Gábor"),
        Person("kovacs", "Kovács János"),
        Person("zofia", "Zofia Kowalska"),
        Person("wojcik", "Marek Wójcik"),
        Person("dvorak", "Pavel Dvořák", "MUDr."),
    ),
    departments=(
        Department("accounts", {"en": "accounting", "sl": "računovodstvo", "hu": "könyvelés", "pl": "księgowość",
        "cs": "účtárna"},
                   ("billing", "accounts")),
        Department("dentists", {"en": "dentists", "sl": "zobozdravniki"}),
    ),
)  # fmt: skip


def test_people_and_departments_are_matched() -> None:
    def read(row: dict[str, str]) -> Verdict:
        found = directory.match(row["text"], COMPANY, row["language"])
        best = [m for m in found if m.score == found[0].score]
        got = "=".join(sorted(m.id for m in best)) or "none"
        return got, len(best) > 1 or bool(best and best[0].score < directory.SURE)

    judge(cases("directory"), 60, read, lambda row: row["expected"])


def test_a_name_that_nobody_has_is_told() -> None:
    rows = [row for row in cases("directory") if row["expected"] == "none"]
    judge(
        rows,
        15,
        lambda row: (directory.asked_name(row["text"], row["language"]) or "", False),
        lambda row: row["asked"],
    )


def test_the_one_from_the_department_that_was_named_is_meant() -> None:
    company = Company(
        "firm", "Firm", "PL", "Europe/Warsaw", "en", ("en",),
        people=(Person("ana1", "Ana Kos", department="sales"), Person("ana2", "Ana Zajc", department="accounts")),
        departments=(Department("accounts", {"en": "accounts"}), Department("sales", {"en": "sales"})),
    )  # fmt: skip
    assert directory.match("can I speak to Ana from accounts", company, "en")[0].id == "ana2"


def test_a_company_without_people_matches_nobody() -> None:
    company = Company("firm", "Firm", "PL", "Europe/Warsaw", "en", ("en",))
    assert directory.match("can I speak to Ana", company, "en") == []
