## Opening and closing
greeting = Good day, this is { $company }.
greeting-own = { $greeting }
machine-notice = I'm the virtual receptionist, a machine and not a person.
machine-notice-of = I'm the virtual receptionist of { $company }, a machine and not a person.
closed-now = We're closed at the moment, but I can answer questions and take a message.
how-can-i-help = How can I help you?
hello = Hello!
anything-else = Is there anything else I can do for you?
go-ahead = Please go ahead, I'm listening.
    .call = Go ahead, please.
all-right = All right.
that-is-fine = That's fine.
goodbye = Thank you for contacting { $company }. Goodbye!
    .call = Thank you for calling { $company }. Goodbye!
goodbye-silence = I can't hear you any more, so I'll end here. You're welcome to contact { $company } again at any time. Goodbye!
    .call = I can't hear you, so I'll hang up now. Please call { $company } again at any time. Goodbye!
wrong-number = This is { $company }, so it seems you have the wrong number. No harm done. Goodbye!
still-there = Are you still there?
still-there-hint = I'm still here. You can ask me something, or leave a message.
    .call = I'm still here. You can ask me something, leave a message, or press 0 for a person.

## Small talk
you-are-welcome = You're welcome.
take-your-time = Of course, take your time.
capabilities = I can answer questions about { $company }, tell you when we're open and where we are, take a message, arrange for someone to ring you back, or put you through to a person.
i-am-a-machine = Yes, I'm a machine: the virtual receptionist of { $company }. If you'd rather talk to a person, just say so.
out-of-scope = I'm afraid that's something I can't help with. I can answer questions about { $company }, take a message, or put you through to a person.
no-sales-calls = Thank you, but { $company } doesn't take offers by phone or chat.
write-to = You're welcome to write to { $email }.
language-offer = Also in English.
language-already = We're speaking English already.
language-changed = Of course, let's go on in English.
language-not-spoken = I'm sorry, that's a language I don't speak here.

## Not understood
not-understood = I'm sorry, I didn't understand that. Could you put it another way?
not-heard = I'm sorry, I couldn't hear you properly.
menu = Let me offer you some ways on. What would you like?
menu-call = Let's try it with keys. For a message, press 1. For a person, press 2. For our opening hours, press 3. For our address, press 4.
menu-leave-message = Leave a message
menu-talk-to-human = Talk to a person
menu-ask-hours = Opening hours
menu-ask-location = Address and directions
not-understood-human = I can't help you with that myself, so I'll put you through to someone. One moment, please.
not-understood-message = I can't help you with that myself, so I'll pass your words on exactly as they are, and someone will ring you back.
understanding-down = I'll pass that on word for word, and someone will get back to you.
none-of-these = None of these

## Approved answers
faq-answer = { $answer }
clarify = I want to be sure I understand you. Which of these do you mean?
    .call = Which of these do you mean: { $options }?
no-answer-in-language = I only have the answer to that in another language. I'll pass your question on, and someone will get back to you.
no-answer = I don't have an approved answer to that. I'll ask, and someone will ring you back.

## Opening hours
hours-week = Our opening hours: { $week }.
hours-week-person = { $who } is here: { $week }.
hours-today = Today we're open { $opening }.
hours-on = On { $day } we're open { $opening }.
hours-on-person = On { $day } { $who } is here { $opening }.
closed-today = Today we're closed.
closed-on = On { $day } we're closed.
closed-person = On { $day } { $who } isn't here.
closed-holiday = On { $day } we're closed: it's a public holiday, { $holiday }.
closed-by-now = We've closed for today.
open-at = Yes, on { $day } we're open at { $time }.
not-open-at = No, on { $day } we're not open at { $time }.
next-open = We're open again on { $day } from { $time }.
hours-unknown = I don't have our opening hours here. I can take a message and someone will tell you.

## Where and how
address = Our address is { $address }.
directions = { $directions }
address-unknown = I don't have our address here. I can take a message and someone will tell you.
contact-phone = Our telephone number is { $phone }.
contact-email = Our e-mail address is { $email }.
contact-website = Our website is { $website }.
contact-unknown = I don't have our contact details here. I can take a message for you.

## Putting through
one-moment = One moment, I'll try to put you through: { $to }.
one-moment-human = One moment, I'll try to put you through to someone.
one-moment-urgent = I'll try to reach the person on call, { $to }. One moment, please.
still-ringing = I'm still trying to reach them. One moment, please.
now-with = You're now with { $to }.
back-with-bot = I'm back: the virtual receptionist. Is there anything else I can do for you?
transfer-busy = I'm afraid the line is busy: { $to }.
transfer-declined = I'm afraid { $to } can't take the call right now.
    .call = I'm afraid { $to } can't take your call right now.
transfer-no-answer = I'm afraid nobody answers: { $to }.
transfer-unreachable = I'm afraid I can't reach anyone there right now: { $to }.
transfer-rings-back = { $to } can't talk right now but will ring you back in about ten minutes.
shall-take-message = I'll take a message instead.
still-not-available = I've tried already and couldn't reach them: { $to }. I'll take a message.
not-in = { $to } is not available at the moment, but I can take a message.
not-in-until-time = { $to } is not available until { $time }, but I can take a message.
not-in-until-day = { $to } is not available until { $day }, { $time }, but I can take a message.
nobody-in = Nobody is in at the moment, but I can take a message.
nobody-else-in = I can't reach anyone at the moment, but I can take a message.
no-such-person = I don't have anyone called { $name } in my list, but I can take a message.
which-person = Whom do you mean?
    .call = Whom do you mean: { $options }?

## Urgent
danger-112 = If anyone's life or health is in danger, please call 112 right now.
urgent-understood = I understand that this is urgent.
urgent-message = I'll pass it on as urgent straight away.

## Beginning a message
begin-message = Of course, I'll take a message.
begin-callback = Of course, someone will ring you back.
begin-appointment = I'll take your wish down, and someone will confirm the appointment with you.
begin-change-appointment = I'll pass on that you'd like to change your appointment, and someone will confirm it with you.
begin-cancel-appointment = I'll pass on that you'd like to cancel your appointment, and someone will confirm it.
begin-order = I'll take your order down, and someone will confirm it with you.
begin-order-status = I'll pass on your question about the order, and someone will get back to you.
begin-problem = I'm sorry to hear that. I'll pass it on so that someone can help you.
begin-ticket-status = I'll pass on your question about how it's going, and someone will get back to you.
begin-complaint = I'm sorry that you've had trouble. I'll make sure that your complaint reaches the right person.
begin-feedback = Thank you, we like to hear what people think. I'll pass it on.
begin-details = Thank you for telling us. I'll pass the change on.
begin-question = I'll ask for you.

## Asking
ask-for = Whom is the message for?
again-for = Which person or department is the message for?
nobody-of-that-name = I couldn't find that name in my list, so I'll pass the message to the office.
ask-name = What is your name, please?
again-name = I'm sorry, I didn't catch your name. Could you tell me your first name and surname?
    .call = I'm sorry, I didn't catch your name. Could you say or spell it, please?
ask-phone = What number can we reach you on?
ask-phone-caller-id = What number can we reach you on? You can also say "this number".
ask-phone-corrected = Then what is the right number, please?
again-phone = That doesn't look like a complete phone number. Could you check it and send it again?
again-phone-call = I didn't get a complete number. Could you say it slowly, digit by digit, or key it in and end with hash?
confirm-phone = I have the number { $phone }. Is that right?
    .call = I have { $phone }. Is that right?
ask-email = What is your e-mail address?
again-email = That doesn't look like an e-mail address. Could you check it?
ask-about = What is it about?
again-about = In a few words: what shall I pass on?
ask-about-appointment = What is the appointment for?
ask-about-order = What would you like to order?
ask-about-order-status = Which order is it about?
ask-about-problem = What exactly is the problem?
again-about-problem = Please describe the problem in a few words.
ask-about-complaint = What happened?
ask-about-details = What has changed?
ask-when = When would be a good time to ring you back?
again-when = Which day, and about what time?
ask-when-appointment = Which day and time would suit you?
ask-when-change-appointment = Which day and time would suit you instead?
ask-when-cancel-appointment = When is the appointment?

## Correcting
corrected = Thank you, I've corrected that.
corrected-phone = Thank you, I've corrected the number: { $phone }.
lets-correct = All right, let's put that right.
correct-what = I'm sorry. What did I get wrong?
correct-which = I'm sorry. What should I put right: the name, the number, or the message?
dropped = All right, I've dropped that.

## Done
message-taken-name = Thank you, { $name }. { $kind ->
    [callback] I've noted your request for a call.
    [appointment] I've noted your wish for an appointment.
    [change_appointment] I've noted the change you'd like.
    [cancel_appointment] I've noted the cancellation.
    [order] I've noted your order.
    [question] I've noted your question.
    [complaint] I've passed on your complaint.
    [feedback] I've passed that on.
    [privacy] I've passed on your request.
   *[other] I've taken your message.
}
message-taken = Thank you. { $kind ->
    [callback] I've noted your request for a call.
    [feedback] I've passed that on.
    [question] I've noted your question.
   *[other] I've taken your message.
}
taken-for = It will go to { $to }.
taken-about = It says: { $about }
taken-phone = Someone will get back to you on { $phone }.
taken-phone-urgent = Someone will ring you as soon as possible on { $phone }.
taken-without-number = Without a number nobody can ring you back, but I've passed it on.
message-not-taken = I'm very sorry, I couldn't save your message just now. Shall I try again?

## Privacy
not-recorded = This conversation's sound is not recorded.
who-sees-it = What you tell me is kept on { $company }'s own system, and only its staff can see it. No voice recording is made.
privacy-passed-on = I'll pass your request about your data on to { $company }.

## When something of ours fails
apology = I'm very sorry, something went wrong on our side. Please try again in a moment. Goodbye!

## The telephone
call-for-you = You have a call from a caller who has not given a name.
call-for-you-from = You have a call from { $name }.
call-for-you-about = You have a call about: { $about }.
call-for-you-from-about = You have a call from { $name }, about: { $about }.
call-for-you-keys = Press 1 to take it, 2 for a message, or 3 to ring back in ten minutes.
call-connecting = You are being connected.
unknown-number = This number does not belong to a company here. Please check the number and call again. Goodbye!
voicemail-apology = I'm very sorry, our receptionist can't talk to you at the moment. Please say your name, your number and what it is about after the tone. Someone will get back to you.
voicemail-thanks = Thank you. Your message is kept and will be passed on. Goodbye!
voicemail-empty = The caller reached the voicemail and said nothing.
voicemail-not-understood = A voice message of { $seconds } seconds that could not be put into words. Its sound is kept.
