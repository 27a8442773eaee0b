"""People who are rung in the telephone's tests, at the provider's address: sipp does the SIP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.receptionist.telephone.callers import HERE, Sound

PORT = 5070


class Person:
    def __init__(self) -> None:
        self.sound = Sound()

    async def ended(self, seconds: float) -> int:
        """Waits until the call to them is over; 0 when it went as their scenario says."""
        return await asyncio.wait_for(self.process.wait(), seconds)

    process: asyncio.subprocess.Process


@asynccontextmanager
async def person(folder: Path, scenario: Path, **put: str) -> AsyncIterator[Person]:
    """Listens for one call and behaves as the scenario says."""
    one = Person()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: one.sound, ("127.0.0.1", 0))
    text = scenario.read_text().replace("MEDIA_PORT", str(transport.get_extra_info("sockname")[1]))
    for name, value in put.items():
        text = text.replace(name, value)
    file = folder / f"person-{id(one)}.xml"
    file.write_text(text)
    sending = asyncio.create_task(one.sound.run())
    one.process = await asyncio.create_subprocess_exec(
        "sipp", "-sf", str(file), "-i", "127.0.0.1", "-p", str(PORT), "-m", "1", "-nostdin",
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        cwd=folder,
    )  # fmt: skip
    try:
        await asyncio.sleep(0.3)  # until it listens
        yield one
    finally:
        if one.process.returncode is None:
            one.process.kill()
            await one.process.wait()
        sending.cancel()
        transport.close()


def answering(folder: Path):  # type: ignore[no-untyped-def]
    return person(folder, HERE / "callee_answers.xml")


def refusing(folder: Path, status: str):  # type: ignore[no-untyped-def]
    return person(folder, HERE / "callee_refuses.xml", STATUS=status)
