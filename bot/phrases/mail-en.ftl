subject = { $urgent ->
    [yes] URGENT: { $name }: { $matter }
   *[no] { $name }: { $matter }
}
somebody = Unknown caller
kind = { $kind ->
    [callback] wants to be rung back
    [appointment] would like an appointment
    [change_appointment] wants to change an appointment
    [cancel_appointment] wants to cancel an appointment
    [order] wants to order
    [order_status] asks about an order
    [problem] reports a problem
    [ticket_status] asks how a report is going
    [complaint] complains
    [feedback] has feedback
    [details] has new details
    [urgent] has an urgent matter
    [privacy] asks about their data
    [question] has a question nobody has answered yet
    [sales] offers something
    [cut] conversation was cut off
    [gap] asked what nobody has answered yet
   *[message] left a message
}
sentence-who = { $name } { $channel ->
    [call] rang
   *[chat] wrote in the chat
} on { $day } at { $time }.
sentence-kind = The caller { $kind }{ $has_to ->
    [yes] , for { $to }
   *[no] {""}
}.
sentence-urgent = It is urgent.
sentence-unfinished = The conversation broke off before the message was complete.
sentence-cut = The conversation was cut off by a restart of the service; this is what was said until then.
sentence-reach = Please get back to them on { $phone }.
sentence-when = The wished time: { $when }.
sentence-questions = { $count ->
    [one] One question was asked
   *[other] { $count } questions were asked
}; { $gaps ->
    [0] all were answered
    [one] one has no approved answer yet
   *[other] { $gaps } have no approved answer yet
}.
field-for = For
field-name = Name
field-phone = Number given
field-email = E-mail
field-about = Matter
field-when = Wished time
field-caller-id = Caller id
caller-id-withheld = withheld
no-number = not given
certainty-confirmed = confirmed
certainty-heard = heard, not confirmed
certainty-caller-id = caller id
heading-questions = Questions and answers
heading-gaps = Without an approved answer
heading-transcript = Transcript
source = Answer: { $entry }, version { $version }
write-answer = Write the answer
open = Open the conversation
call-back = Call back
mark-done = Mark as done
who-caller = Caller
who-bot = Receptionist
who-staff = Staff
footer = Sent by the virtual receptionist of { $company }. Nobody but your company has this message.
done-title = Message
done-already = This message is done.
done-question = Mark this message as done?
link-expired = This link is no longer valid. Please open the message in the portal.
confirm-subject = Please confirm your e-mail address
confirm-hello = Welcome to your receptionist, { $company }!
confirm-text = Click the link to confirm this address and switch your receptionist on. The link is valid for two days.
confirm-button = Confirm and start
confirm-ignore = If you did not sign up, simply ignore this message.
known-subject = You already have an account
known-hello = Welcome back to { $company }!
known-text = Somebody signed up with your e-mail address, and there is an account already. The link leads to the log-in; if you have forgotten the password, you can choose a new one there.
known-button = Log in
known-ignore = If it was not you, simply ignore this message: nothing has changed.
invite-subject = You are invited to the receptionist of { $company }
invite-hello = { $company } invites you
invite-text = You can read messages, follow conversations and take chats over. Click the link and choose a password. The link is valid for two days.
invite-button = Choose a password
invite-ignore = If you do not know { $company }, simply ignore this message.
reset-subject = Choose a new password
reset-hello = A new password for { $company }
reset-text = Click the link and choose a new password. The link is valid for two hours and works once.
reset-button = Choose a new password
reset-ignore = If you did not ask for this, simply ignore this message: your password stays as it is.
digest-subject = { $company }: { $count ->
    [one] one conversation today
   *[other] { $count } conversations today
}
digest-hello = What your receptionist did on { $day }
digest-conversations = Conversations
digest-messages = Messages taken
digest-answered = Questions answered
digest-open = Messages still open
digest-gaps = Questions without an approved answer
