## Začetek in konec
greeting = Dober dan, tukaj { $company }.
greeting-own = { $greeting }
machine-notice = Sem virtualna recepcija, torej stroj in ne človek.
machine-notice-of = Sem virtualna recepcija podjetja { $company }, torej stroj in ne človek.
closed-now = Trenutno imamo zaprto, lahko pa odgovorim na vprašanja in sprejmem sporočilo.
how-can-i-help = Kako vam lahko pomagam?
hello = Pozdravljeni!
anything-else = Vam lahko še kako pomagam?
go-ahead = Kar izvolite.
all-right = V redu.
that-is-fine = Nič hudega.
goodbye = Hvala, ker ste se obrnili na { $company }. Nasvidenje!
    .call = Hvala za klic. Nasvidenje!
goodbye-silence = Ker vas ni več, bom pogovor končala. Kadar koli nam lahko spet pišete. Nasvidenje!
    .call = Ne slišim vas več, zato bom prekinila. Prosimo, pokličite znova kadar koli. Nasvidenje!
wrong-number = Tukaj { $company }; kaže, da imate napačno številko. Nič hudega. Nasvidenje!
still-there = Ste še tam?
still-there-hint = Še vedno sem tu. Lahko me kaj vprašate ali pustite sporočilo.
    .call = Še vedno sem tu. Lahko me kaj vprašate, pustite sporočilo ali pritisnete 0 za pogovor s človekom.

## Drobiž pogovora
you-are-welcome = Ni za kaj.
take-your-time = Seveda, vzemite si čas.
capabilities = Odgovorim lahko na vprašanja o podjetju { $company }, povem, kdaj imamo odprto in kje smo, sprejmem sporočilo, uredim povratni klic ali vas povežem s človekom.
i-am-a-machine = Da, sem stroj: virtualna recepcija podjetja { $company }. Če bi raje govorili s človekom, mi samo povejte.
out-of-scope = Pri tem vam žal ne morem pomagati. Odgovorim lahko na vprašanja o podjetju { $company }, sprejmem sporočilo ali vas povežem s človekom.
no-sales-calls = Hvala, vendar { $company } ponudb po telefonu ali klepetu ne sprejema.
write-to = Lahko nam pišete na { $email }.
language-offer = Tudi slovensko.
language-already = Saj že govoriva slovensko.
language-changed = Seveda, nadaljujva v slovenščini.
language-not-spoken = Žal tega jezika tukaj ne govorim.

## Nerazumljeno
not-understood = Oprostite, tega ne razumem. Mi lahko poveste drugače?
not-heard = Oprostite, slabo vas slišim.
menu = Ponudim vam nekaj možnosti. Kaj želite?
menu-call = Poskusiva s tipkami. Za sporočilo pritisnite 1. Za pogovor s človekom 2. Za odpiralni čas 3. Za naslov 4.
menu-leave-message = Pustiti sporočilo
menu-talk-to-human = Govoriti s človekom
menu-ask-hours = Odpiralni čas
menu-ask-location = Naslov in pot do nas
not-understood-human = Pri tem vam sama ne morem pomagati, zato vas povežem z nekom. Trenutek, prosim.
not-understood-message = Pri tem vam sama ne morem pomagati, zato bom vaše besede predala natanko take, kot so, in nekdo vas bo poklical.
understanding-down = To bom predala dobesedno in nekdo se vam bo oglasil.
none-of-these = Nič od tega

## Odobreni odgovori
faq-answer = { $answer }
clarify = Rada bi vas prav razumela. Kaj od tega mislite?
    .call = Kaj od tega mislite: { $options }?
no-answer-in-language = Odgovor imam samo v drugem jeziku. Vaše vprašanje bom predala in nekdo se vam bo oglasil.
no-answer = Na to nimam potrjenega odgovora. Pozanimala se bom in nekdo vas bo poklical.

## Odpiralni čas
hours-week = Naš odpiralni čas: { $week }.
hours-week-person = { $who } je tukaj: { $week }.
hours-today = Danes imamo odprto { $opening }.
hours-on = { $day }: odprto { $opening }.
hours-on-person = { $day }: { $who } je tukaj { $opening }.
closed-today = Danes imamo zaprto.
closed-on = { $day }: zaprto.
closed-person = { $day }: { $who } ta dan ni tukaj.
closed-holiday = { $day }: zaprto, ker je praznik ({ $holiday }).
closed-by-now = Danes imamo že zaprto.
open-at = Da, takrat imamo odprto ({ $day }).
not-open-at = Ne, takrat nimamo odprto ({ $day }).
next-open = Spet odpremo: { $day }, od { $time }.
hours-unknown = Odpiralnega časa tukaj nimam. Lahko sprejmem sporočilo in nekdo vam bo povedal.

## Kje in kako
address = Naš naslov je { $address }.
directions = { $directions }
address-unknown = Naslova tukaj nimam. Lahko sprejmem sporočilo in nekdo vam bo povedal.
contact-phone = Naša telefonska številka je { $phone }.
contact-email = Naš elektronski naslov je { $email }.
contact-website = Naša spletna stran je { $website }.
contact-unknown = Naših kontaktnih podatkov tukaj nimam. Lahko pa sprejmem sporočilo.

## Povezovanje
one-moment = Trenutek, poskusila vas bom povezati: { $to }.
one-moment-human = Trenutek, poskusila vas bom z nekom povezati.
one-moment-urgent = Poskusila bom priklicati dežurno osebo: { $to }. Trenutek, prosim.
still-ringing = Še vedno poskušam. Trenutek, prosim.
now-with = Zdaj ste povezani: { $to }.
back-with-bot = Spet sem tu, virtualna recepcija. Vam lahko še kako pomagam?
transfer-busy = Linija je žal zasedena: { $to }.
transfer-declined = Klica ta trenutek žal ne more sprejeti: { $to }.
transfer-no-answer = Žal se nihče ne oglasi: { $to }.
transfer-unreachable = Tam trenutno žal ne morem nikogar priklicati: { $to }.
transfer-rings-back = Trenutno pogovor ni mogoč, povratni klic pa bo čez približno deset minut: { $to }.
shall-take-message = Raje bom sprejela sporočilo.
still-not-available = Že prej ni bilo odziva: { $to }. Sprejela bom sporočilo.
not-in = Trenutno ni na voljo: { $to }. Lahko pa sprejmem sporočilo.
not-in-until-time = Na voljo bo od { $time }: { $to }. Lahko pa sprejmem sporočilo.
not-in-until-day = Na voljo bo { $day }, od { $time }: { $to }. Lahko pa sprejmem sporočilo.
nobody-in = Trenutno ni nikogar tukaj, lahko pa sprejmem sporočilo.
nobody-else-in = Trenutno ne morem nikogar priklicati, lahko pa sprejmem sporočilo.
no-such-person = Na seznamu nimam nikogar s tem imenom ({ $name }), lahko pa sprejmem sporočilo.
which-person = Koga mislite?
    .call = Koga mislite: { $options }?

## Nujno
danger-112 = Če je ogroženo življenje ali zdravje, takoj pokličite 112.
urgent-understood = Razumem, da je nujno.
urgent-message = To bom takoj predala kot nujno.

## Začetek sporočila
begin-message = Seveda, sprejela bom sporočilo.
begin-callback = Seveda, nekdo vas bo poklical nazaj.
begin-appointment = Zapisala bom vašo željo in nekdo vam bo termin potrdil.
begin-change-appointment = Predala bom, da želite prestaviti termin, in nekdo vam bo to potrdil.
begin-cancel-appointment = Predala bom, da želite odpovedati termin, in nekdo vam bo to potrdil.
begin-order = Zapisala bom naročilo in nekdo vam ga bo potrdil.
begin-order-status = Predala bom vaše vprašanje o naročilu in nekdo se vam bo oglasil.
begin-problem = Žal mi je. Predala bom, da vam lahko nekdo pomaga.
begin-ticket-status = Predala bom vprašanje, kako daleč je zadeva, in nekdo se vam bo oglasil.
begin-complaint = Žal mi je, da ste imeli težave. Poskrbela bom, da bo vaša pritožba prišla do prave osebe.
begin-feedback = Hvala, veseli smo vašega mnenja. Predala ga bom naprej.
begin-details = Hvala, da ste nam sporočili. Spremembo bom predala naprej.
begin-question = Pozanimala se bom.

## Vprašanja
ask-for = Komu je sporočilo namenjeno?
again-for = Kateri osebi ali oddelku je sporočilo namenjeno?
nobody-of-that-name = Tega imena nimam na seznamu, zato bom sporočilo predala pisarni.
ask-name = Kako vam je ime, prosim?
again-name = Oprostite, imena ne razumem. Mi lahko poveste ime in priimek?
    .call = Oprostite, imena nisem razumela. Ga lahko ponovite ali črkujete?
ask-phone = Na kateri telefonski številki ste dosegljivi?
ask-phone-caller-id = Na kateri telefonski številki ste dosegljivi? Lahko rečete tudi »ta številka«.
ask-phone-corrected = Kakšna je torej prava številka?
again-phone = To ni videti kot popolna telefonska številka. Jo lahko preverite in pošljete še enkrat?
again-phone-call = Številke nisem dobila v celoti. Jo lahko poveste počasi, števko za števko, ali vtipkate in končate z lojtro?
confirm-phone = Zapisana številka je { $phone }. Je tako prav?
    .call = Imam { $phone }. Je tako prav?
ask-email = Kakšen je vaš elektronski naslov?
again-email = To ni videti kot elektronski naslov. Ga lahko preverite?
ask-about = Za kaj gre?
again-about = Na kratko: kaj naj predam?
ask-about-appointment = Za kaj potrebujete termin?
ask-about-order = Kaj bi radi naročili?
ask-about-order-status = Za katero naročilo gre?
ask-about-problem = Kaj natanko je težava?
again-about-problem = Opišite težavo v nekaj besedah, prosim.
ask-about-complaint = Kaj se je zgodilo?
ask-about-details = Kaj se je spremenilo?
ask-when = Kdaj vas lahko pokličemo?
again-when = Kateri dan in približno kdaj?
ask-when-appointment = Kateri dan in ura bi vam ustrezala?
ask-when-change-appointment = Kateri dan in ura bi vam namesto tega ustrezala?
ask-when-cancel-appointment = Kdaj je vaš termin?

## Popravki
corrected = Hvala, popravljeno.
corrected-phone = Hvala, številka je popravljena: { $phone }.
lets-correct = V redu, popraviva to.
correct-what = Oprostite. Kaj je narobe?
correct-which = Oprostite. Kaj naj popravim: ime, številko ali sporočilo?
dropped = V redu, to opuščam.

## Opravljeno
message-taken-name = Hvala, { $name }. { $kind ->
    [callback] Vaša želja po klicu je zapisana.
    [appointment] Vaša želja po terminu je zapisana.
    [change_appointment] Vaša želja po spremembi termina je zapisana.
    [cancel_appointment] Odpoved termina je zapisana.
    [order] Vaše naročilo je zapisano.
    [question] Vaše vprašanje je zapisano.
    [complaint] Vaša pritožba je predana.
    [feedback] Vaše mnenje je predano.
    [privacy] Vaša zahteva je predana.
   *[other] Sporočilo je sprejeto.
}
message-taken = Hvala. { $kind ->
    [callback] Vaša želja po klicu je zapisana.
    [feedback] Vaše mnenje je predano.
    [question] Vaše vprašanje je zapisano.
   *[other] Sporočilo je sprejeto.
}
taken-for = Prejemnik: { $to }.
taken-about = Vsebina: { $about }
taken-phone = Nekdo se vam bo oglasil na { $phone }.
taken-phone-urgent = Nekdo vas bo čim prej poklical na { $phone }.
taken-without-number = Brez številke vas nihče ne more poklicati, sporočilo pa je predano.
message-not-taken = Zelo mi je žal, sporočila ta trenutek ne morem shraniti. Naj poskusim še enkrat?

## Zasebnost
not-recorded = Zvok tega pogovora se ne snema.
who-sees-it = Kar mi poveste, ostane v sistemu podjetja { $company } in vidijo samo njegovi zaposleni. Zvok se ne snema.
privacy-passed-on = Vašo zahtevo glede podatkov bom predala podjetju { $company }.

## Kadar odpove kaj našega
apology = Zelo mi je žal, pri nas je šlo nekaj narobe. Prosimo, poskusite čez trenutek. Nasvidenje!

## The telephone
call-for-you = Kliče vas nekdo, ki ni povedal imena.
call-for-you-from = Kliče vas { $name }.
call-for-you-about = Klic za vas, zadeva: { $about }.
call-for-you-from-about = Kliče vas { $name }, zadeva: { $about }.
call-for-you-keys = Pritisnite 1, da prevzamete klic, 2 za sporočilo ali 3, če boste poklicali nazaj čez deset minut.
call-connecting = Povezujem vas.
unknown-number = Ta številka tukaj ne pripada nobenemu podjetju. Prosimo, preverite številko in pokličite znova. Nasvidenje!
voicemail-apology = Zelo nam je žal, naša receptorka trenutno ne more govoriti z vami. Prosimo, po pisku povejte svoje ime, telefonsko številko in za kaj gre. Nekdo se vam bo oglasil.
voicemail-thanks = Hvala. Vaše sporočilo je shranjeno in ga bomo posredovali. Nasvidenje!
voicemail-empty = Klicatelj je dosegel glasovno pošto in ni povedal ničesar.
voicemail-not-understood = Glasovno sporočilo (dolžina v sekundah: { $seconds }), ki ga ni bilo mogoče zapisati z besedami. Posnetek je shranjen.
