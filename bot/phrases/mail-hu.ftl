subject = { $urgent ->
    [yes] SÜRGŐS: { $name }: { $matter }
   *[no] { $name }: { $matter }
}
somebody = Ismeretlen hívó
kind = { $kind ->
    [callback] visszahívást kér
    [appointment] időpontot kér
    [change_appointment] módosítaná az időpontját
    [cancel_appointment] lemondja az időpontját
    [order] rendelni szeretne
    [order_status] a rendelése felől érdeklődik
    [problem] hibát jelent
    [ticket_status] a bejelentése felől érdeklődik
    [complaint] panaszt tesz
    [feedback] véleményt küld
    [details] új adatokat ad meg
    [urgent] sürgős ügyben keresi Önöket
    [privacy] az adatairól érdeklődik
    [question] olyat kérdez, amire nincs jóváhagyott válasz
    [sales] ajánlatot tesz
    [cut] nem tudta befejezni a beszélgetést
    [gap] olyat kérdez, amire még nincs válasz
   *[message] üzenetet hagy
}
sentence-who = { $name }: { $channel ->
    [call] hívás
   *[chat] csevegés
}, { $day }, { $time }.
sentence-kind = A hívó { $kind }{ $has_to ->
    [yes] {" "}(címzett: { $to })
   *[no] {""}
}.
sentence-urgent = Az ügy sürgős.
sentence-unfinished = A beszélgetés megszakadt, mielőtt az üzenet teljes lett volna.
sentence-cut = A beszélgetést a szolgáltatás újraindulása szakította meg; eddig ez hangzott el.
sentence-reach = Kérjük, jelentkezzenek ezen a számon: { $phone }.
sentence-when = Kért időpont: { $when }.
sentence-questions = Kérdések: { $count }; { $gaps ->
    [0] mindegyikre volt válasz
   *[other] jóváhagyott válasz nélkül: { $gaps }
}.
field-for = Címzett
field-name = Név
field-phone = Megadott szám
field-email = E-mail
field-about = Tárgy
field-when = Kért időpont
field-caller-id = Hívószám
caller-id-withheld = rejtett
no-number = nincs megadva
certainty-confirmed = megerősítve
certainty-heard = hallott, nem megerősített
certainty-caller-id = hívószám
heading-questions = Kérdések és válaszok
heading-gaps = Jóváhagyott válasz nélkül
heading-transcript = Átirat
source = Válasz: { $entry }, { $version }. változat
write-answer = Válasz megírása
open = Beszélgetés megnyitása
call-back = Visszahívás
mark-done = Megjelölés elintézettként
who-caller = Hívó
who-bot = Recepció
who-staff = Munkatárs
footer = Küldte: { $company } virtuális recepciója. Ezt az üzenetet csak az Önök cége kapja meg.
done-title = Üzenet
done-already = Ez az üzenet el van intézve.
done-question = Megjelöli elintézettként ezt az üzenetet?
link-expired = Ez a hivatkozás már nem érvényes. Kérjük, nyissa meg az üzenetet a portálon.
confirm-subject = Kérjük, erősítse meg az e-mail-címét
confirm-hello = Üdvözöljük a recepcióján, { $company }!
confirm-text = A hivatkozásra kattintva megerősíti a címet, és bekapcsolja a recepciót. A hivatkozás két napig érvényes.
confirm-button = Megerősítés és kezdés
confirm-ignore = Ha nem Ön regisztrált, egyszerűen hagyja figyelmen kívül ezt az üzenetet.
known-subject = Már van fiókja
known-hello = Üdvözöljük újra, { $company }!
known-text = Valaki az Ön e-mail-címével regisztrált, de ehhez a címhez már tartozik fiók. A hivatkozás a bejelentkezéshez vezet; ha elfelejtette a jelszavát, ott újat választhat.
known-button = Bejelentkezés
known-ignore = Ha nem Ön volt, egyszerűen hagyja figyelmen kívül ezt az üzenetet: semmi sem változott.
invite-subject = Meghívó a recepcióra: { $company }
invite-hello = { $company } meghívja Önt
invite-text = Elolvashatja az üzeneteket, követheti a beszélgetéseket, és átvehet csevegéseket. Kattintson a hivatkozásra, és válasszon jelszót. A hivatkozás két napig érvényes.
invite-button = Jelszó választása
invite-ignore = Ha nem ismeri ezt a céget, egyszerűen hagyja figyelmen kívül ezt az üzenetet.
reset-subject = Válasszon új jelszót
reset-hello = Új jelszó: { $company }
reset-text = Kattintson a hivatkozásra, és válasszon új jelszót. A hivatkozás két óráig érvényes, és egyszer használható.
reset-button = Új jelszó választása
reset-ignore = Ha nem Ön kérte, egyszerűen hagyja figyelmen kívül ezt az üzenetet: a jelszava nem változik.
digest-subject = { $company }: mai beszélgetések: { $count }
digest-hello = Mit tett a recepciója: { $day }
digest-conversations = Beszélgetések
digest-messages = Átvett üzenetek
digest-answered = Megválaszolt kérdések
digest-open = Még nyitott üzenetek
digest-gaps = Kérdések jóváhagyott válasz nélkül
