subject = { $urgent ->
    [yes] NUJNO: { $name }: { $matter }
   *[no] { $name }: { $matter }
}
somebody = Neznan klicatelj
kind = { $kind ->
    [callback] želi povratni klic
    [appointment] želi termin
    [change_appointment] želi prestaviti termin
    [cancel_appointment] želi odpovedati termin
    [order] želi nekaj naročiti
    [order_status] sprašuje o naročilu
    [problem] prijavlja težavo
    [ticket_status] sprašuje, kako daleč je prijava
    [complaint] se pritožuje
    [feedback] pošilja mnenje
    [details] sporoča nove podatke
    [urgent] ima nujno zadevo
    [privacy] sprašuje o svojih podatkih
    [question] ima vprašanje brez potrjenega odgovora
    [sales] nekaj ponuja
    [cut] je bil sredi pogovora prekinjen
    [gap] sprašuje nekaj, na kar še ni odgovora
   *[message] pušča sporočilo
}
sentence-who = { $name }: { $channel ->
    [call] klic
   *[chat] klepet
}, { $day } ob { $time }.
sentence-kind = Klicatelj { $kind }{ $has_to ->
    [yes] {" "}(za: { $to })
   *[no] {""}
}.
sentence-urgent = Zadeva je nujna.
sentence-unfinished = Pogovor se je končal, preden je bilo sporočilo popolno.
sentence-cut = Pogovor je prekinil ponovni zagon storitve; to je bilo povedano do takrat.
sentence-reach = Prosimo, pokličite na { $phone }.
sentence-when = Želeni čas: { $when }.
sentence-questions = Vprašanja: { $count }; { $gaps ->
    [0] na vsa je bilo odgovorjeno
   *[other] brez potrjenega odgovora: { $gaps }
}.
field-for = Za
field-name = Ime
field-phone = Dana številka
field-email = E-pošta
field-about = Zadeva
field-when = Želeni čas
field-caller-id = Številka klicatelja
caller-id-withheld = skrita
no-number = ni dana
certainty-confirmed = potrjeno
certainty-heard = slišano, ni potrjeno
certainty-caller-id = številka klicatelja
heading-questions = Vprašanja in odgovori
heading-gaps = Brez potrjenega odgovora
heading-transcript = Prepis
source = Odgovor: { $entry }, različica { $version }
write-answer = Napišite odgovor
open = Odprite pogovor
call-back = Pokličite nazaj
mark-done = Označite kot opravljeno
who-caller = Klicatelj
who-bot = Recepcija
who-staff = Zaposleni
footer = Poslala virtualna recepcija podjetja { $company }. To sporočilo ima samo vaše podjetje.
done-title = Sporočilo
done-already = To sporočilo je opravljeno.
done-question = Želite to sporočilo označiti kot opravljeno?
link-expired = Ta povezava ne velja več. Odprite sporočilo v portalu.
confirm-subject = Potrdite svoj elektronski naslov
confirm-hello = Dobrodošli v svoji recepciji, { $company }!
confirm-text = Kliknite povezavo, da potrdite naslov in vklopite recepcijo. Povezava velja dva dni.
confirm-button = Potrdi in začni
confirm-ignore = Če se niste prijavili, to sporočilo preprosto prezrite.
known-subject = Račun že imate
known-hello = Dobrodošli nazaj, { $company }!
known-text = Nekdo se je registriral z vašim elektronskim naslovom, račun pa že obstaja. Povezava vodi do prijave; če ste geslo pozabili, lahko tam izberete novo.
known-button = Prijava
known-ignore = Če to niste bili vi, sporočilo preprosto prezrite: nič se ni spremenilo.
invite-subject = Vabilo v recepcijo podjetja { $company }
invite-hello = { $company } vas vabi
invite-text = Lahko berete sporočila, spremljate pogovore in prevzemate klepete. Kliknite povezavo in izberite geslo. Povezava velja dva dni.
invite-button = Izberi geslo
invite-ignore = Če podjetja { $company } ne poznate, to sporočilo preprosto prezrite.
reset-subject = Izberite novo geslo
reset-hello = Novo geslo za { $company }
reset-text = Kliknite povezavo in izberite novo geslo. Povezava velja dve uri in deluje enkrat.
reset-button = Izberi novo geslo
reset-ignore = Če tega niste zahtevali, sporočilo preprosto prezrite: vaše geslo ostane, kot je.
digest-subject = { $company }: pogovori danes: { $count }
digest-hello = Kaj je vaša recepcija naredila { $day }
digest-conversations = Pogovori
digest-messages = Sprejeta sporočila
digest-answered = Odgovorjena vprašanja
digest-open = Še odprta sporočila
digest-gaps = Vprašanja brez potrjenega odgovora
