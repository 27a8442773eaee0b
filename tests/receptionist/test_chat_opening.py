"""Opening a chat: asked twice with the same id it is one conversation, and nobody gets another's."""

from __future__ import annotations

import asyncio

import pytest

from tenants import conversations
from tests.fakes.service import Chat, Clock, Service

ID = "0123456789abcdef0123456789abcdef"


async def test_asking_again_gives_the_same_conversation_and_the_same_greeting(service: Service) -> None:
    first, again = await service.chat(client_id=ID), await service.chat(client_id=ID)
    assert again.conversation == first.conversation and again.replies == first.replies
    assert (await again.say("is there parking?"))["replies"]
    assert len(await conversations.listing(service.tenant.id)) == 1


async def test_asking_twice_at_the_same_moment_gives_one_conversation(service: Service) -> None:
    opened = await asyncio.gather(*(service.chat(client_id=ID) for _ in range(5)))
    assert len({chat.conversation for chat in opened}) == 1
    assert len(await conversations.listing(service.tenant.id)) == 1


async def test_another_id_is_another_conversation(service: Service) -> None:
    assert (await service.chat(client_id=ID)).conversation != (await service.chat(client_id=ID[::-1])).conversation


@pytest.mark.parametrize("client_id", ["", "1", "x" * 15])
async def test_an_id_that_may_be_anybodys_is_a_new_conversation_each_time(service: Service, client_id: str) -> None:
    first, again = await service.chat(client_id=client_id), await service.chat(client_id=client_id)
    assert again.conversation != first.conversation


async def test_a_conversation_in_which_somebody_has_spoken_is_not_given_out_again(service: Service) -> None:
    first = await service.chat(client_id=ID)
    await first.say("my number is 040 123 999")
    again = await service.chat(client_id=ID)
    assert again.conversation != first.conversation and len(await again.messages()) == len(again.replies)


async def test_an_old_greeting_is_not_given_out_again(service: Service, clock: Clock) -> None:
    first = await service.chat(client_id=ID)
    clock.go(minutes=11)
    assert (await service.chat(client_id=ID)).conversation != first.conversation


async def test_the_same_id_at_another_company_is_another_conversation(service: Service) -> None:
    first = await service.chat(client_id=ID)
    answer = await service.http.post(f"/api/v1/chat/{service.other.widget_key}", json={"client_id": ID})
    other = Chat(service.http, **{name: answer.json()[name] for name in ("conversation", "token", "replies")})
    assert other.conversation != first.conversation and "Dvořák" in other.replies[0]["text"]
