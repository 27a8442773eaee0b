## Kezdés és befejezés
greeting = Jó napot kívánok, { $company }.
greeting-own = { $greeting }
machine-notice = Virtuális recepciós vagyok, tehát gép és nem ember.
machine-notice-of = A cég ({ $company }) virtuális recepciósa vagyok, tehát gép és nem ember.
closed-now = Most zárva vagyunk, de kérdésekre válaszolok, és üzenetet is átveszek.
how-can-i-help = Miben segíthetek?
hello = Üdvözlöm!
anything-else = Segíthetek még valamiben?
go-ahead = Parancsoljon, hallgatom.
all-right = Rendben.
that-is-fine = Semmi gond.
goodbye = Köszönjük, hogy hozzánk fordult. Viszontlátásra!
    .call = Köszönjük a hívását. Viszonthallásra!
goodbye-silence = Nem érkezik válasz, ezért befejezem a beszélgetést. Bármikor írhat újra. Viszontlátásra!
    .call = Nem hallom Önt, ezért bontom a vonalat. Kérjük, hívjon újra bármikor. Viszonthallásra!
wrong-number = Ez a cég: { $company }, úgy tűnik, téves a szám. Semmi gond. Viszonthallásra!
still-there = Ott van még?
still-there-hint = Itt vagyok. Kérdezhet tőlem, vagy hagyhat üzenetet.
    .call = Itt vagyok. Kérdezhet tőlem, hagyhat üzenetet, vagy nyomja meg a 0 gombot, ha emberrel beszélne.

## Apróságok
you-are-welcome = Szívesen.
take-your-time = Természetesen, ráérünk.
capabilities = Válaszolok a céggel ({ $company }) kapcsolatos kérdésekre, megmondom, mikor vagyunk nyitva és hol talál minket, átveszek üzenetet, kérhet visszahívást, vagy kapcsolok egy munkatársat.
i-am-a-machine = Igen, gép vagyok: a cég ({ $company }) virtuális recepciósa. Ha inkább emberrel beszélne, csak szóljon.
out-of-scope = Ebben sajnos nem tudok segíteni. Válaszolok a céggel ({ $company }) kapcsolatos kérdésekre, átveszek üzenetet, vagy kapcsolok egy munkatársat.
no-sales-calls = Köszönjük, de ajánlatot telefonon és csevegésben nem fogadunk ({ $company }).
write-to = Írni erre a címre lehet: { $email }.
language-offer = Magyarul is.
language-already = Már magyarul beszélünk.
language-changed = Természetesen, folytassuk magyarul.
language-not-spoken = Sajnos ezen a nyelven itt nem beszélek.

## Amit nem értettem
not-understood = Elnézést, ezt nem értettem. Elmondaná másképp?
not-heard = Elnézést, nem hallottam jól.
menu = Felkínálok néhány lehetőséget. Mit szeretne?
menu-call = Próbáljuk gombokkal. Üzenethez nyomja meg az 1-es, munkatárshoz a 2-es, nyitvatartáshoz a 3-as, címhez a 4-es gombot.
menu-leave-message = Üzenetet hagyok
menu-talk-to-human = Emberrel beszélek
menu-ask-hours = Nyitvatartás
menu-ask-location = Cím és megközelítés
not-understood-human = Ebben magam nem tudok segíteni, ezért kapcsolok valakit. Egy pillanat türelmet kérek.
not-understood-message = Ebben magam nem tudok segíteni, ezért szavait pontosan úgy adom át, ahogy elhangzottak, és valaki visszahívja.
understanding-down = Szó szerint átadom, és valaki jelentkezni fog.
none-of-these = Egyik sem

## Jóváhagyott válaszok
faq-answer = { $answer }
clarify = Szeretném jól érteni. Melyikre gondol?
    .call = Melyikre gondol: { $options }?
no-answer-in-language = Erre csak más nyelven van válaszom. Átadom a kérdését, és valaki jelentkezik.
no-answer = Erre nincs jóváhagyott válaszom. Utánakérdezek, és valaki visszahívja.

## Nyitvatartás
hours-week = Nyitvatartásunk: { $week }.
hours-week-person = { $who } itt van: { $week }.
hours-today = Ma nyitva vagyunk: { $opening }.
hours-on = { $day }: nyitva { $opening }.
hours-on-person = { $day }: { $who } itt van { $opening }.
closed-today = Ma zárva vagyunk.
closed-on = { $day }: zárva.
closed-person = { $day }: { $who } aznap nincs itt.
closed-holiday = { $day }: zárva, mert ünnepnap ({ $holiday }).
closed-by-now = Mára már bezártunk.
open-at = Igen, akkor nyitva vagyunk ({ $day }).
not-open-at = Nem, akkor zárva vagyunk ({ $day }).
next-open = Legközelebbi nyitás: { $day }, { $time }.
hours-unknown = A nyitvatartás nincs meg nálam. Átveszek egy üzenetet, és valaki megmondja.

## Hol és hogyan
address = A címünk: { $address }.
directions = { $directions }
address-unknown = A cím nincs meg nálam. Átveszek egy üzenetet, és valaki megmondja.
contact-phone = A telefonszámunk: { $phone }.
contact-email = Az e-mail-címünk: { $email }.
contact-website = A honlapunk: { $website }.
contact-unknown = Az elérhetőségeink nincsenek meg nálam. Üzenetet viszont átveszek.

## Kapcsolás
one-moment = Egy pillanat, megpróbálom kapcsolni: { $to }.
one-moment-human = Egy pillanat, megpróbálok kapcsolni valakit.
one-moment-urgent = Megpróbálom elérni az ügyeletest: { $to }. Egy pillanat türelmet kérek.
still-ringing = Még próbálom. Egy pillanat türelmet kérek.
now-with = Most a vonalban: { $to }.
back-with-bot = Újra itt vagyok, a virtuális recepciós. Segíthetek még valamiben?
transfer-busy = Sajnos foglalt a vonal: { $to }.
transfer-declined = Most sajnos nem tudja fogadni a hívást: { $to }.
transfer-no-answer = Sajnos senki nem veszi fel: { $to }.
transfer-unreachable = Ott most sajnos senkit nem érek el: { $to }.
transfer-rings-back = Most nem tud beszélni, de körülbelül tíz perc múlva visszahívja: { $to }.
shall-take-message = Inkább átveszek egy üzenetet.
still-not-available = Már próbáltam, nem értem el: { $to }. Átveszek egy üzenetet.
not-in = Most nem elérhető: { $to }. Üzenetet viszont átveszek.
not-in-until-time = Most nem elérhető, csak { $time } után: { $to }. Üzenetet viszont átveszek.
not-in-until-day = Legközelebb elérhető: { $day }, { $time } ({ $to }). Üzenetet viszont átveszek.
nobody-in = Most senki nincs bent, de üzenetet átveszek.
nobody-else-in = Most senkit nem érek el, de üzenetet átveszek.
no-such-person = Ilyen nevű munkatárs nincs a listámon ({ $name }), de üzenetet átveszek.
which-person = Kire gondol?
    .call = Kire gondol: { $options }?

## Sürgős
danger-112 = Ha valakinek az élete vagy az egészsége veszélyben van, kérem, azonnal hívja a 112-t.
urgent-understood = Értem, hogy sürgős.
urgent-message = Azonnal továbbadom sürgősként.

## Az üzenet kezdete
begin-message = Természetesen, átveszem az üzenetet.
begin-callback = Természetesen, valaki visszahívja.
begin-appointment = Felírom a kérését, és valaki visszaigazolja az időpontot.
begin-change-appointment = Átadom, hogy módosítaná az időpontot, és valaki visszaigazolja.
begin-cancel-appointment = Átadom, hogy lemondaná az időpontot, és valaki visszaigazolja.
begin-order = Felírom a rendelést, és valaki visszaigazolja.
begin-order-status = Átadom a rendelésre vonatkozó kérdését, és valaki jelentkezik.
begin-problem = Sajnálattal hallom. Továbbadom, hogy valaki segíthessen.
begin-ticket-status = Átadom a kérdését, hogy hol tart az ügy, és valaki jelentkezik.
begin-complaint = Nagyon sajnálom. Gondoskodom róla, hogy a panasza a megfelelő emberhez kerüljön.
begin-feedback = Köszönjük, örülünk a véleményének. Továbbadom.
begin-details = Köszönjük, hogy szólt. A változást továbbadom.
begin-question = Utánakérdezek.

## Kérdések
ask-for = Kinek szól az üzenet?
again-for = Melyik munkatársnak vagy osztálynak szól az üzenet?
nobody-of-that-name = Ezt a nevet nem találom, ezért az irodának adom át az üzenetet.
ask-name = Megtudhatom a nevét?
again-name = Elnézést, nem értettem a nevét. Megmondaná a teljes nevét?
    .call = Elnézést, nem értettem a nevét. Megismételné vagy betűzné?
ask-phone = Milyen telefonszámon érjük el?
ask-phone-caller-id = Milyen telefonszámon érjük el? Azt is mondhatja: „ezen a számon”.
ask-phone-corrected = Mi akkor a helyes szám?
again-phone = Ez nem tűnik teljes telefonszámnak. Ellenőrizné, és elküldené újra?
again-phone-call = Nem értettem a teljes számot. Mondja, kérem, lassan, számjegyenként, vagy üsse be, és zárja kettőskereszttel.
confirm-phone = Ezt a számot írtam fel: { $phone }. Így helyes?
    .call = Ezt értettem: { $phone }. Így helyes?
ask-email = Mi az e-mail-címe?
again-email = Ez nem tűnik e-mail-címnek. Ellenőrizné?
ask-about = Miről van szó?
again-about = Röviden: mit adjak át?
ask-about-appointment = Mihez kér időpontot?
ask-about-order = Mit szeretne rendelni?
ask-about-order-status = Melyik rendelésről van szó?
ask-about-problem = Mi pontosan a probléma?
again-about-problem = Kérem, írja le a problémát néhány szóban.
ask-about-complaint = Mi történt?
ask-about-details = Mi változott?
ask-when = Mikor hívhatjuk vissza?
again-when = Melyik napon, és körülbelül hány órakor?
ask-when-appointment = Melyik nap és időpont lenne jó?
ask-when-change-appointment = Melyik nap és időpont lenne jó helyette?
ask-when-cancel-appointment = Mikorra szól az időpont?

## Javítás
corrected = Köszönöm, kijavítottam.
corrected-phone = Köszönöm, a számot kijavítottam: { $phone }.
lets-correct = Rendben, javítsuk ki.
correct-what = Elnézést. Mi nem jó?
correct-which = Elnézést. Mit javítsak: a nevet, a számot vagy az üzenetet?
dropped = Rendben, ezt elvetettem.

## Kész
message-taken-name = Köszönöm, { $name }. { $kind ->
    [callback] A visszahívási kérést feljegyeztem.
    [appointment] Az időpontkérést feljegyeztem.
    [change_appointment] Az időpont módosítását feljegyeztem.
    [cancel_appointment] Az időpont lemondását feljegyeztem.
    [order] A rendelést feljegyeztem.
    [question] A kérdését feljegyeztem.
    [complaint] A panaszát továbbadtam.
    [feedback] A véleményét továbbadtam.
    [privacy] A kérését továbbadtam.
   *[other] Az üzenetet átvettem.
}
message-taken = Köszönöm. { $kind ->
    [callback] A visszahívási kérést feljegyeztem.
    [feedback] A véleményét továbbadtam.
    [question] A kérdését feljegyeztem.
   *[other] Az üzenetet átvettem.
}
taken-for = Címzett: { $to }.
taken-about = Tartalma: { $about }
taken-phone = Valaki jelentkezni fog ezen a számon: { $phone }.
taken-phone-urgent = Valaki a lehető leghamarabb hívni fogja ezen a számon: { $phone }.
taken-without-number = Szám nélkül senki sem tudja visszahívni, de az üzenetet átadtam.
message-not-taken = Nagyon sajnálom, az üzenetet most nem sikerült elmenteni. Megpróbáljam újra?

## Adatvédelem
not-recorded = Ennek a beszélgetésnek a hangját nem rögzítjük.
who-sees-it = Amit elmond, a cég ({ $company }) saját rendszerében marad, és csak a munkatársak láthatják. Hangfelvétel nem készül.
privacy-passed-on = Az adataival kapcsolatos kérését átadom a cégnek ({ $company }).

## Ha nálunk hibázik valami
apology = Nagyon sajnálom, nálunk hiba történt. Kérem, próbálja meg egy kicsit később. Viszonthallásra!

## The telephone
call-for-you = Hívása van valakitől, aki nem mondta meg a nevét.
call-for-you-from = Hívása van: { $name }.
call-for-you-about = Hívása van, a tárgya: { $about }.
call-for-you-from-about = Hívása van: { $name }, a tárgya: { $about }.
call-for-you-keys = Nyomja meg az 1-est a fogadáshoz, a 2-est, ha üzenetet kér, vagy a 3-ast, ha tíz perc múlva visszahívja.
call-connecting = Kapcsolom.
unknown-number = Ehhez a számhoz itt nem tartozik cég. Kérem, ellenőrizze a számot, és hívja újra. Viszonthallásra!
voicemail-apology = Nagyon sajnáljuk, a recepciónk most nem tud beszélni Önnel. Kérjük, a sípszó után mondja el a nevét, a telefonszámát, és hogy miről van szó. Valaki jelentkezni fog Önnél.
voicemail-thanks = Köszönjük. Az üzenetét megőriztük és továbbítjuk. Viszonthallásra!
voicemail-empty = A hívó elérte a hangpostát, de nem mondott semmit.
voicemail-not-understood = { $seconds } másodperces hangüzenet, amelyet nem sikerült leírni. A hangfelvétel megmaradt.
