## Początek i koniec
greeting = Dzień dobry, tu { $company }.
greeting-own = { $greeting }
machine-notice = Jestem wirtualną recepcją, czyli automatem, a nie człowiekiem.
machine-notice-of = Jestem wirtualną recepcją firmy { $company }, czyli automatem, a nie człowiekiem.
closed-now = W tej chwili mamy zamknięte, ale mogę odpowiedzieć na pytania i przyjąć wiadomość.
how-can-i-help = W czym mogę pomóc?
hello = Dzień dobry!
anything-else = Czy mogę pomóc w czymś jeszcze?
go-ahead = Słucham, proszę mówić.
    .call = Słucham, proszę.
all-right = Dobrze.
that-is-fine = Nie szkodzi.
goodbye = Dziękujemy za kontakt z firmą { $company }. Do widzenia!
    .call = Dziękujemy za telefon. Do widzenia!
goodbye-silence = Nie ma odpowiedzi, więc kończę rozmowę. W każdej chwili można napisać ponownie. Do widzenia!
    .call = Nic nie słyszę, więc kończę rozmowę. Proszę zadzwonić ponownie w dowolnej chwili. Do widzenia!
wrong-number = Tu { $company }, to chyba pomyłka. Nic nie szkodzi. Do widzenia!
still-there = Czy jest Pan lub Pani przy telefonie?
still-there-hint = Jestem tu cały czas. Można o coś zapytać albo zostawić wiadomość.
    .call = Jestem tu cały czas. Można o coś zapytać, zostawić wiadomość albo nacisnąć 0, żeby rozmawiać z człowiekiem.

## Drobiazgi
you-are-welcome = Proszę bardzo.
take-your-time = Oczywiście, proszę się nie spieszyć.
capabilities = Mogę odpowiedzieć na pytania o firmę { $company }, podać godziny otwarcia i adres, przyjąć wiadomość, zamówić oddzwonienie albo połączyć z człowiekiem.
i-am-a-machine = Tak, jestem automatem: wirtualną recepcją firmy { $company }. Jeśli woli Pan lub Pani rozmawiać z człowiekiem, wystarczy powiedzieć.
out-of-scope = W tym niestety nie mogę pomóc. Mogę odpowiedzieć na pytania o firmę { $company }, przyjąć wiadomość albo połączyć z człowiekiem.
no-sales-calls = Dziękuję, ale { $company } nie przyjmuje ofert przez telefon ani czat.
write-to = Można napisać na adres { $email }.
language-offer = Także po polsku.
language-already = Rozmawiamy już po polsku.
language-changed = Oczywiście, mówmy po polsku.
language-not-spoken = Niestety w tym języku tutaj nie mówię.

## Niezrozumiane
not-understood = Przepraszam, nie rozumiem. Czy można powiedzieć to inaczej?
not-heard = Przepraszam, słabo słyszę.
menu = Oto kilka możliwości. Co mogę zrobić?
menu-call = Spróbujmy klawiszami. Wiadomość: proszę nacisnąć 1. Rozmowa z człowiekiem: 2. Godziny otwarcia: 3. Adres: 4.
menu-leave-message = Zostawić wiadomość
menu-talk-to-human = Porozmawiać z człowiekiem
menu-ask-hours = Godziny otwarcia
menu-ask-location = Adres i dojazd
not-understood-human = Sama w tym nie pomogę, więc połączę z kimś z firmy. Chwileczkę.
not-understood-message = Sama w tym nie pomogę, więc przekażę te słowa dokładnie tak, jak padły, i ktoś oddzwoni.
understanding-down = Przekażę to słowo w słowo i ktoś się odezwie.
none-of-these = Nic z tego

## Zatwierdzone odpowiedzi
faq-answer = { $answer }
clarify = Chcę dobrze zrozumieć. O co chodzi?
    .call = O co chodzi: { $options }?
no-answer-in-language = Odpowiedź na to mam tylko w innym języku. Przekażę pytanie i ktoś się odezwie.
no-answer = Nie mam na to zatwierdzonej odpowiedzi. Zapytam i ktoś oddzwoni.

## Godziny otwarcia
hours-week = Nasze godziny otwarcia: { $week }.
hours-week-person = { $who } jest na miejscu: { $week }.
hours-today = Dziś mamy otwarte { $opening }.
hours-on = { $day }: otwarte { $opening }.
hours-on-person = { $day }: { $who } jest na miejscu { $opening }.
closed-today = Dziś mamy zamknięte.
closed-on = { $day }: zamknięte.
closed-person = { $day }: { $who } tego dnia nie pracuje.
closed-holiday = { $day }: zamknięte, bo to święto ({ $holiday }).
closed-by-now = Dziś mamy już zamknięte.
open-at = Tak, o tej porze mamy otwarte ({ $day }).
not-open-at = Nie, o tej porze mamy zamknięte ({ $day }).
next-open = Najbliższe otwarcie: { $day }, od { $time }.
hours-unknown = Nie mam tu godzin otwarcia. Mogę przyjąć wiadomość i ktoś odpowie.

## Gdzie i jak
address = Nasz adres to { $address }.
directions = { $directions }
address-unknown = Nie mam tu adresu. Mogę przyjąć wiadomość i ktoś odpowie.
contact-phone = Nasz numer telefonu to { $phone }.
contact-email = Nasz adres e-mail to { $email }.
contact-website = Nasza strona to { $website }.
contact-unknown = Nie mam tu danych kontaktowych. Mogę przyjąć wiadomość.

## Łączenie
one-moment = Chwileczkę, spróbuję połączyć: { $to }.
one-moment-human = Chwileczkę, spróbuję z kimś połączyć.
one-moment-urgent = Spróbuję połączyć z osobą dyżurną: { $to }. Chwileczkę.
still-ringing = Cały czas próbuję. Chwileczkę.
now-with = Połączono: { $to }.
back-with-bot = Znów rozmawia Pan lub Pani z wirtualną recepcją. Czy mogę pomóc w czymś jeszcze?
transfer-busy = Niestety linia jest zajęta: { $to }.
transfer-declined = Niestety nie może teraz odebrać: { $to }.
transfer-no-answer = Niestety nikt nie odbiera: { $to }.
transfer-unreachable = Niestety nie mogę się tam teraz z nikim połączyć: { $to }.
transfer-rings-back = W tej chwili nie może rozmawiać, ale oddzwoni za około dziesięć minut: { $to }.
shall-take-message = Przyjmę wiadomość.
still-not-available = Już próbowałam, bez skutku: { $to }. Przyjmę wiadomość.
not-in = Teraz nieosiągalne: { $to }. Mogę przyjąć wiadomość.
not-in-until-time = Możliwy kontakt dopiero od { $time }: { $to }. Mogę przyjąć wiadomość.
not-in-until-day = Możliwy kontakt: { $day }, od { $time } ({ $to }). Mogę przyjąć wiadomość.
nobody-in = W tej chwili nikogo nie ma, ale mogę przyjąć wiadomość.
nobody-else-in = W tej chwili nie mogę z nikim połączyć, ale mogę przyjąć wiadomość.
no-such-person = Nie mam na liście takiej osoby ({ $name }), ale mogę przyjąć wiadomość.
which-person = O kogo chodzi?
    .call = O kogo chodzi: { $options }?

## Pilne
danger-112 = Jeśli zagrożone jest życie lub zdrowie, proszę natychmiast zadzwonić pod 112.
urgent-understood = Rozumiem, że to pilne.
urgent-message = Przekażę to od razu jako pilne.

## Początek wiadomości
begin-message = Oczywiście, przyjmę wiadomość.
begin-callback = Oczywiście, ktoś oddzwoni.
begin-appointment = Zapiszę życzenie, a ktoś potwierdzi termin.
begin-change-appointment = Przekażę prośbę o zmianę terminu i ktoś ją potwierdzi.
begin-cancel-appointment = Przekażę prośbę o odwołanie terminu i ktoś ją potwierdzi.
begin-order = Zapiszę zamówienie, a ktoś je potwierdzi.
begin-order-status = Przekażę pytanie o zamówienie i ktoś się odezwie.
begin-problem = Przykro mi to słyszeć. Przekażę to, żeby ktoś mógł pomóc.
begin-ticket-status = Przekażę pytanie, co z tą sprawą, i ktoś się odezwie.
begin-complaint = Bardzo mi przykro. Dopilnuję, żeby skarga trafiła do właściwej osoby.
begin-feedback = Dziękujemy, każda opinia się liczy. Przekażę ją dalej.
begin-details = Dziękuję za informację. Przekażę zmianę.
begin-question = Zapytam.

## Pytania
ask-for = Dla kogo jest wiadomość?
again-for = Dla której osoby lub którego działu jest wiadomość?
nobody-of-that-name = Nie mam takiego nazwiska na liście, więc przekażę wiadomość do biura.
ask-name = Jak się Pan lub Pani nazywa?
again-name = Przepraszam, nie zrozumiałam. Proszę o imię i nazwisko.
    .call = Przepraszam, nie zrozumiałam nazwiska. Proszę je powtórzyć albo przeliterować.
ask-phone = Pod jakim numerem możemy się skontaktować?
ask-phone-caller-id = Pod jakim numerem możemy się skontaktować? Można też powiedzieć „ten numer”.
ask-phone-corrected = Jaki jest więc właściwy numer?
again-phone = To nie wygląda na pełny numer telefonu. Proszę sprawdzić i wysłać jeszcze raz.
again-phone-call = Nie mam całego numeru. Proszę podać go powoli, cyfra po cyfrze, albo wpisać i zakończyć krzyżykiem.
confirm-phone = Mam numer { $phone }. Zgadza się?
    .call = Mam { $phone }. Zgadza się?
ask-email = Jaki jest Pana lub Pani adres e-mail?
again-email = To nie wygląda na adres e-mail. Proszę sprawdzić.
ask-about = Czego dotyczy sprawa?
again-about = W kilku słowach: co mam przekazać?
ask-about-appointment = W jakiej sprawie ma być wizyta?
ask-about-order = Co ma obejmować zamówienie?
ask-about-order-status = O które zamówienie chodzi?
ask-about-problem = Na czym dokładnie polega problem?
again-about-problem = Proszę w kilku słowach opisać problem.
ask-about-complaint = Co się stało?
ask-about-details = Co się zmieniło?
ask-when = Kiedy najlepiej oddzwonić?
again-when = Którego dnia i mniej więcej o której?
ask-when-appointment = Jaki dzień i jaka godzina by pasowały?
ask-when-change-appointment = Jaki inny dzień i jaka godzina by pasowały?
ask-when-cancel-appointment = Na kiedy jest umówiona wizyta?

## Poprawki
corrected = Dziękuję, poprawione.
corrected-phone = Dziękuję, numer poprawiony: { $phone }.
lets-correct = Dobrze, poprawmy to.
correct-what = Przepraszam. Co się nie zgadza?
correct-which = Przepraszam. Co poprawić: nazwisko, numer czy wiadomość?
dropped = Dobrze, rezygnujemy z tego.

## Gotowe
message-taken-name = Dziękuję. { $kind ->
    [callback] Prośba o telefon jest zapisana ({ $name }).
    [appointment] Prośba o termin jest zapisana ({ $name }).
    [change_appointment] Prośba o zmianę terminu jest zapisana ({ $name }).
    [cancel_appointment] Odwołanie terminu jest zapisane ({ $name }).
    [order] Zamówienie jest zapisane ({ $name }).
    [question] Pytanie jest zapisane ({ $name }).
    [complaint] Skarga jest przekazana ({ $name }).
    [feedback] Opinia jest przekazana ({ $name }).
    [privacy] Prośba jest przekazana ({ $name }).
   *[other] Wiadomość jest przyjęta ({ $name }).
}
    .call = Dziękuję. { $kind ->
    [callback] Prośba o telefon jest zapisana.
    [appointment] Prośba o termin jest zapisana.
    [order] Zamówienie jest zapisane.
    [question] Pytanie jest zapisane.
    [complaint] Skarga jest przekazana.
   *[other] Wiadomość jest przyjęta.
}
message-taken = Dziękuję. { $kind ->
    [callback] Prośba o telefon jest zapisana.
    [feedback] Opinia jest przekazana.
    [question] Pytanie jest zapisane.
   *[other] Wiadomość jest przyjęta.
}
taken-for = Odbiorca: { $to }.
taken-about = Treść: { $about }
taken-phone = Ktoś odezwie się pod numer { $phone }.
taken-phone-urgent = Ktoś zadzwoni jak najszybciej pod numer { $phone }.
taken-without-number = Bez numeru nikt nie oddzwoni, ale wiadomość jest przekazana.
message-not-taken = Bardzo mi przykro, nie mogę teraz zapisać wiadomości. Spróbować jeszcze raz?

## Prywatność
not-recorded = Dźwięk tej rozmowy nie jest nagrywany.
who-sees-it = To, co zostanie tu powiedziane, trafia tylko do systemu firmy { $company } i widzą to tylko jej pracownicy. Dźwięk nie jest nagrywany.
privacy-passed-on = Przekażę firmie { $company } prośbę dotyczącą danych.

## Gdy coś u nas zawiedzie
apology = Bardzo mi przykro, coś poszło nie tak po naszej stronie. Proszę spróbować za chwilę. Do widzenia!

## The telephone
call-for-you = Jest połączenie od osoby, która nie podała nazwiska.
call-for-you-from = Jest połączenie, dzwoni { $name }.
call-for-you-about = Jest połączenie w sprawie: { $about }.
call-for-you-from-about = Jest połączenie, dzwoni { $name }, w sprawie: { $about }.
call-for-you-keys = Proszę nacisnąć 1, aby odebrać, 2, aby poprosić o wiadomość, lub 3, aby oddzwonić za dziesięć minut.
call-connecting = Łączę.
unknown-number = Ten numer nie należy tutaj do żadnej firmy. Proszę sprawdzić numer i zadzwonić ponownie. Do widzenia!
voicemail-apology = Bardzo nam przykro, nasza recepcja nie może teraz rozmawiać. Po sygnale proszę podać imię i nazwisko, numer telefonu oraz sprawę. Ktoś się odezwie.
voicemail-thanks = Dziękujemy. Wiadomość została zapisana i zostanie przekazana. Do widzenia!
voicemail-empty = Ktoś połączył się z pocztą głosową i nic nie powiedział.
voicemail-not-understood = Wiadomość głosowa (czas w sekundach: { $seconds }), której nie udało się zapisać słowami. Nagranie zostało zachowane.
