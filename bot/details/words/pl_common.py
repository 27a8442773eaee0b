"""Everyday Polish words that are no names; a name ends before them."""

# fmt: off
from bot.details.words import listed

COMMON = listed("""
a aby adres adresu adresem ale albo ani anonimowo auta auto awaria awarię bank bardzo bez bliska biuro biura biurze
błąd bo boli ból bólu brak brat bratem bratu by być był była było byli będę będzie będą cały całą cena ceny cenę
cennik chce chcę chcemy chciał chciała chciałbym chciałabym
chodzi choć chory chora chwila chwilę chwileczkę ciągle cię co coś córka córki córkę cyfra czas czasu często czego
czeka czekam czekać czemu czerwca część czuję czwartek czy czyli czym człowiek człowiekiem da dać daj dalej dane
danych data datę dawno dla dlaczego dlatego do dobry dobra dobre dobrze dokument dokumenty
dom domu domem dostać dostał dostałem dostałam dostawa dostawę dostępny dostępna dotyczy dotyczące drogi drugi druga
drugie drzwi dużo duży dwa dwie dwadzieścia dyrektor dyrektora dział działem działu działa dzień dnia dni dziecko
dziecka dziecku dzieci dziękuję dzięki dzisiaj dziś dzwonię dzwoni dzwonił dzwoniła dzwonić dzwoniłem dzwoniłam
e eee ekipa email emaila etap euro faktura faktury fakturę fakturze firma firmy firmie firmę formularz g gabinet gdy
gdyby gdzie gdzieś głośno godzina godzinach godzinę godziny gotowy gotowe gotowa góra grudnia grupa halo hej hmm i ich
ile im imię imienia imieniu inaczej informacja informacje informację inny inna inne interesuje internet
ja jak jaka jaki jakie jakiś jakąś jako jasne jechać jeden jedna jedno jednak jego jej jemu jest jestem jesteśmy
jesteście jeszcze jeśli jeżeli język jutro już kamień karta kartę kartę kasa każdy każda kiedy kierownik kierownikiem
klient klienta klientem klucz klucze ktoś kto kogo kolega kolegi koleżanka kolejka komórka komu koniec koniecznie
kontakt kontaktu kontaktować
konto konta korona koronę korony koszt kosztuje koszty kraj krew krótko krwawi księgowość księgowości księgowa
kwadrans kwestia kwiecień kwota kłopot leczenie lecz lekarz lekarza lekarzem leki lepiej lepszy lewo liczba lipca list
litera literuję lub ludzie ładny mail maila mailem mało mały mam mama mamy mają marca masz maszyna mąż męża mężem
mężowi mi miał miała miejsce miejsca
mieć mieszkam mieszkanie mieszkania między miesiąc miły mimo minut minuta minutę mną mnie mniej moc moja moje mojego
mojej moim mogę mogą mogłabym mógłbym może możemy można możliwe możliwość mój moment mówić mówi mówię mowa mu muszę
musi my myślę na nad nadal nagle najlepiej nam nami napisać naprawa naprawy naprawę naprawić naprawdę nas nasz nasza
następny natychmiast nawet nazwa nazwisko nazwiska nazywam nazywa
nią nic nich nie niech niedziela niedzielę nieważne niego niej niestety nikt nim nimi no noc nowy nowa nowe nowego
numer numeru numerem numery o oba obecnie obiad obok obsługa obsługi ochota od oddzwonić oddzwoni oddzwonienie odebrać
odbiór odpowiedź odwołać około on ona one oni ono opinia opłata opóźnia opóźnienie oraz osoba osobą osobę osoby
osobiste ostatni ostatnio otwarte otwarci otwarcia oczywiście
pacjent pacjentem pacjentka paczka paczkę paczki pamiętam pan pana panem pani panią państwa państwo państwu panu
parking pasuje paragon październik piątek piąta pieniądze pies pilne pilna pilny pilnie pisać piwo plus płacić
płatność po pod podać podam podaj podobno pogotowie pokój policja polisa polisę polski pomoc pomocy pomóc pomyłka
poniedziałek ponieważ poprosić poproszę poprzedni poprawka porozmawiać poranek porządek porządku
potem potrzebny potrzebuję potrzebne powiedzieć powiem powiedział powodu powód pozdrawiam pójść późno później pół
praca pracuje pracy prawo prawnik prąd problem problemu problemem produkt prosić proszę prośba prywatne przed przede
przekazać przekaże przełączyć przełożyć przez przepraszam przesłać przesyłka przesyłkę przy przyjść przyjdę przyjmuje
przyjęcia przyszły przyszłym pytać pytam pytanie pytania punkt
rachunek rachunku rano raz razem razy recepcja recepta receptę reklamacja reklamację rezerwacja rezerwację robić robi
robota robot robotem rodzaj rodzina rok roku rozmawiać rozmawiam rozmowa rozumiem również rura różne ręka rzecz rzeczy
sam sama samo samochód samochodu są sądzę serwis sekretarka sekretariat siostra siostry siostrę się sierpnia skarga
skargę skąd sklep skontaktować słaby słucham słyszę słyszeć sobota sobotę
sobie sobą spotkanie spotkania spotkaniu sprawa sprawy sprawę sprawie sprawdzić sprzedaż stało stać stan stary stara
stąd stolik stolika strona strony stronie stycznia sumie super swój swoją syn syna synem synowi szef szefa szefem
szkoda szukam szybko ściśle śniadanie środa środę świetnie ta tak taka taki takie tam tamten te tego tej tel telefon
telefonem telefonie telefonu temat temu ten teraz termin terminu terminy też to tobą toaleta
tu tutaj twój ty tych tyle tylko tym tydzień tygodniu tysiąc u ubezpieczenie uczyć ukradli umawiać umowa umowę umowy
umówić umówiony umówiona usługa usługi ulica ulicy usunąć uwaga uważam w wasz wasza wczoraj według więc więcej wieczór
wieczorem wiem wie widzę widzi wiadomość wiadomości wielki wizyta wizyty wizytę w włamali właściciel właśnie woda wody
wolę wolałbym wolałabym wolny wolne wrzesień wszyscy wszystko wszystkie wtorek wtedy wy wydaje wypadek wysłać
wystarczy
wybrać wyjaśnić wypis wziąć z za zaczekać zadzwonić zadzwoni zainteresowany zajęty zajęte zajęta zakup zaległość
załatwić zamknięte zamiast zamówić zamówienie zamówienia zamówieniu zapisać zapisany zapłacić zapytać zaraz zastałem
zastałam zawsze ząb zęba zęby zdarzyło zdrowie ze zepsuł zepsuty zepsuta zero zgadza zgłosić zgłoszenie zgubiłem
zgubiłam zimno złożyć zły zmiana zmienić znaczy znaleźć znam znów zobaczyć
zostać został zostawić zostawiam zwrot zwykle żaden żadna żadne że żeby żona żony żoną żonie życie życzę trzy cztery
pięć sześć siedem osiem dziewięć dziesięć małpa kropka państwem konsultant konsultantem pracownik pracownikiem
operator doktor doktora doktorem mecenas recepcji dodzwonić połączyć połączenie przejdźmy wiek mówicie rozmawiać yyy
imieniem
jutrzejszy ktokolwiek cokolwiek gdziekolwiek ponownie żywym czymś kimś żywy ludzki stycznia lutego marca kwietnia maja
września października listopada grudnia
""")
