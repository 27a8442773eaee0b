async def test_chat(service):
    for w in ("blorf wibble snee", "do you take dogs", "what about insurance and prices", "put me through to a dentist", "can I speak to a dentist", "I want to talk to doctor", "how much does it cost and what can I pay with", "do you sell toothbrushes", "payment", "children"):
        chat = await service.chat(language="en")
        for t in range(2):
            print(w, [(r["key"], r.get("choices")) for r in (await chat.say(w))["replies"]])
