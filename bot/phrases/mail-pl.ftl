subject = { $urgent ->
    [yes] PILNE: { $name }: { $matter }
   *[no] { $name }: { $matter }
}
somebody = Nieznana osoba
kind = { $kind ->
    [callback] prosi o oddzwonienie
    [appointment] prosi o termin
    [change_appointment] chce zmienić termin
    [cancel_appointment] chce odwołać termin
    [order] chce coś zamówić
    [order_status] pyta o zamówienie
    [problem] zgłasza problem
    [ticket_status] pyta, co ze zgłoszeniem
    [complaint] składa skargę
    [feedback] przesyła opinię
    [details] podaje nowe dane
    [urgent] ma pilną sprawę
    [privacy] pyta o swoje dane
    [question] ma pytanie bez zatwierdzonej odpowiedzi
    [sales] coś oferuje
    [cut] nie mogła dokończyć rozmowy
    [gap] pyta o coś, na co nie ma jeszcze odpowiedzi
   *[message] zostawia wiadomość
}
sentence-who = { $name }: { $channel ->
    [call] telefon
   *[chat] czat
}, { $day }, godz. { $time }.
sentence-kind = Osoba ta { $kind }{ $has_to ->
    [yes] {" "}(dla: { $to })
   *[no] {""}
}.
sentence-urgent = Sprawa jest pilna.
sentence-unfinished = Rozmowa urwała się, zanim wiadomość była pełna.
sentence-cut = Rozmowę przerwało ponowne uruchomienie usługi; oto co padło do tej chwili.
sentence-reach = Prosimy o kontakt pod numerem { $phone }.
sentence-when = Życzony termin: { $when }.
sentence-questions = Pytania: { $count }; { $gaps ->
    [0] na wszystkie udzielono odpowiedzi
   *[other] bez zatwierdzonej odpowiedzi: { $gaps }
}.
field-for = Dla
field-name = Imię i nazwisko
field-phone = Podany numer
field-email = E-mail
field-about = Sprawa
field-when = Życzony termin
field-caller-id = Numer dzwoniącego
caller-id-withheld = zastrzeżony
no-number = nie podano
certainty-confirmed = potwierdzone
certainty-heard = usłyszane, niepotwierdzone
certainty-caller-id = numer dzwoniącego
heading-questions = Pytania i odpowiedzi
heading-gaps = Bez zatwierdzonej odpowiedzi
heading-transcript = Zapis rozmowy
source = Odpowiedź: { $entry }, wersja { $version }
write-answer = Napisz odpowiedź
open = Otwórz rozmowę
call-back = Oddzwoń
mark-done = Oznacz jako załatwione
who-caller = Dzwoniący
who-bot = Recepcja
who-staff = Pracownik
footer = Wysłała wirtualna recepcja firmy { $company }. Tę wiadomość ma tylko Państwa firma.
done-title = Wiadomość
done-already = Ta wiadomość jest załatwiona.
done-question = Oznaczyć tę wiadomość jako załatwioną?
link-expired = Ten link jest już nieważny. Proszę otworzyć wiadomość w portalu.
confirm-subject = Prosimy potwierdzić adres e-mail
confirm-hello = Witamy w Państwa recepcji, { $company }!
confirm-text = Kliknięcie w link potwierdza adres i włącza recepcję. Link jest ważny dwa dni.
confirm-button = Potwierdź i zacznij
confirm-ignore = Jeśli to nie Państwa zgłoszenie, proszę zignorować tę wiadomość.
known-subject = Konto już istnieje
known-hello = Witamy ponownie, { $company }!
known-text = Ktoś zarejestrował się, podając Państwa adres e-mail, a konto z tym adresem już istnieje. Link prowadzi do logowania; jeśli nie pamiętają Państwo hasła, można tam ustawić nowe.
known-button = Zaloguj się
known-ignore = Jeśli to nie Państwo, proszę zignorować tę wiadomość: nic się nie zmieniło.
invite-subject = Zaproszenie do recepcji firmy { $company }
invite-hello = { $company } zaprasza
invite-text = Można tu czytać wiadomości, śledzić rozmowy i przejmować czaty. Proszę kliknąć link i ustawić hasło. Link jest ważny dwa dni.
invite-button = Ustaw hasło
invite-ignore = Jeśli nie znają Państwo firmy { $company }, proszę zignorować tę wiadomość.
reset-subject = Ustawienie nowego hasła
reset-hello = Nowe hasło: { $company }
reset-text = Proszę kliknąć link i ustawić nowe hasło. Link jest ważny dwie godziny i działa jeden raz.
reset-button = Ustaw nowe hasło
reset-ignore = Jeśli to nie Państwa prośba, proszę zignorować tę wiadomość: hasło się nie zmieni.
digest-subject = { $company }: rozmowy dzisiaj: { $count }
digest-hello = Co zrobiła Państwa recepcja: { $day }
digest-conversations = Rozmowy
digest-messages = Przyjęte wiadomości
digest-answered = Pytania z odpowiedzią
digest-open = Wiadomości niezałatwione
digest-gaps = Pytania bez zatwierdzonej odpowiedzi
