async def test_chat(service):
    chat = await service.chat(language="en")
    print(chat.replies)
    for t in ("can I leave a message for doctor Novak", "Jan Kos", "040 123 999", "a crown came loose", "yes", "no thanks, bye"):
        print(t, await chat.say(t, client_id=t))
    print(await chat.messages())
