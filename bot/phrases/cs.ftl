## Začátek a konec
greeting = Dobrý den, tady { $company }.
greeting-own = { $greeting }
machine-notice = Jsem virtuální recepce, tedy stroj, ne člověk.
machine-notice-of = Jsem virtuální recepce firmy { $company }, tedy stroj, ne člověk.
closed-now = Právě teď máme zavřeno, ale můžu odpovědět na dotazy a přijmout vzkaz.
how-can-i-help = Jak vám můžu pomoct?
hello = Dobrý den!
anything-else = Můžu pro vás udělat ještě něco?
go-ahead = Prosím, poslouchám vás.
    .call = Prosím, mluvte.
all-right = Dobře.
that-is-fine = To nevadí.
goodbye = Děkujeme, že jste se na nás obrátili. Na shledanou!
    .call = Děkujeme za zavolání. Na shledanou!
goodbye-silence = Už se neozýváte, proto rozhovor ukončím. Kdykoli nám můžete znovu napsat. Na shledanou!
    .call = Neslyším vás, proto hovor ukončím. Zavolejte prosím kdykoli znovu. Na shledanou!
wrong-number = Tady { $company }, asi máte špatné číslo. Nic se nestalo. Na shledanou!
still-there = Jste tam ještě?
still-there-hint = Pořád jsem tady. Můžete se na něco zeptat nebo nechat vzkaz.
    .call = Pořád jsem tady. Můžete se na něco zeptat, nechat vzkaz, nebo stisknout 0 pro spojení s člověkem.

## Drobnosti
you-are-welcome = Není zač.
take-your-time = Jistě, nespěchejte.
capabilities = Můžu odpovědět na dotazy o firmě { $company }, říct, kdy máme otevřeno a kde jsme, přijmout vzkaz, zařídit zpětné zavolání nebo vás spojit s člověkem.
i-am-a-machine = Ano, jsem stroj: virtuální recepce firmy { $company }. Jestli chcete radši mluvit s člověkem, stačí říct.
out-of-scope = S tím vám bohužel nepomůžu. Můžu odpovědět na dotazy o firmě { $company }, přijmout vzkaz nebo vás spojit s člověkem.
no-sales-calls = Děkuji, ale { $company } nabídky po telefonu ani v chatu nepřijímá.
write-to = Můžete nám napsat na { $email }.
language-offer = Také česky.
language-already = Česky už spolu mluvíme.
language-changed = Jistě, pokračujme česky.
language-not-spoken = Tímto jazykem tu bohužel nemluvím.

## Nesrozumitelné
not-understood = Promiňte, nerozumím. Můžete to říct jinak?
not-heard = Promiňte, špatně vás slyším.
menu = Nabídnu vám několik možností. Co byste chtěli?
menu-call = Zkusíme to tlačítky. Pro vzkaz stiskněte 1. Pro spojení s člověkem 2. Pro otevírací dobu 3. Pro adresu 4.
menu-leave-message = Nechat vzkaz
menu-talk-to-human = Mluvit s člověkem
menu-ask-hours = Otevírací doba
menu-ask-location = Adresa a cesta k nám
not-understood-human = S tím vám sama nepomůžu, proto vás s někým spojím. Okamžik, prosím.
not-understood-message = S tím vám sama nepomůžu, proto vaše slova předám přesně tak, jak zazněla, a někdo vám zavolá.
understanding-down = Předám to slovo od slova a někdo se vám ozve.
none-of-these = Nic z toho

## Schválené odpovědi
faq-answer = { $answer }
clarify = Ráda bych vám dobře rozuměla. Co z toho máte na mysli?
    .call = Co z toho máte na mysli: { $options }?
no-answer-in-language = Odpověď mám jen v jiném jazyce. Váš dotaz předám a někdo se vám ozve.
no-answer = Na to nemám schválenou odpověď. Zeptám se a někdo vám zavolá.

## Otevírací doba
hours-week = Naše otevírací doba: { $week }.
hours-week-person = { $who } je tady: { $week }.
hours-today = Dnes máme otevřeno { $opening }.
hours-on = { $day }: otevřeno { $opening }.
hours-on-person = { $day }: { $who } je tady { $opening }.
closed-today = Dnes máme zavřeno.
closed-on = { $day }: zavřeno.
closed-person = { $day }: { $who } ten den tady není.
closed-holiday = { $day }: zavřeno, je svátek ({ $holiday }).
closed-by-now = Dnes už máme zavřeno.
open-at = Ano, v tu dobu máme otevřeno ({ $day }).
not-open-at = Ne, v tu dobu máme zavřeno ({ $day }).
next-open = Znovu otevíráme: { $day }, od { $time }.
hours-unknown = Otevírací dobu tu nemám. Můžu přijmout vzkaz a někdo vám ji řekne.

## Kde a jak
address = Naše adresa je { $address }.
directions = { $directions }
address-unknown = Adresu tu nemám. Můžu přijmout vzkaz a někdo vám ji řekne.
contact-phone = Naše telefonní číslo je { $phone }.
contact-email = Naše e-mailová adresa je { $email }.
contact-website = Náš web je { $website }.
contact-unknown = Kontaktní údaje tu nemám. Můžu ale přijmout vzkaz.

## Spojování
one-moment = Okamžik, zkusím vás spojit: { $to }.
one-moment-human = Okamžik, zkusím vás s někým spojit.
one-moment-urgent = Zkusím se dovolat pohotovosti: { $to }. Okamžik, prosím.
still-ringing = Pořád to zkouším. Okamžik, prosím.
now-with = Teď jste ve spojení: { $to }.
back-with-bot = Jsem zpátky, virtuální recepce. Můžu pro vás udělat ještě něco?
transfer-busy = Linka je bohužel obsazená: { $to }.
transfer-declined = Teď bohužel nemůže hovor přijmout: { $to }.
transfer-no-answer = Bohužel to nikdo nebere: { $to }.
transfer-unreachable = Teď se tam bohužel nikoho nedovolám: { $to }.
transfer-rings-back = Teď nemůže mluvit, ale asi za deset minut zavolá zpátky: { $to }.
shall-take-message = Přijmu tedy vzkaz.
still-not-available = Už jsem to zkoušela a bez odezvy: { $to }. Přijmu vzkaz.
not-in = Teď není k zastižení: { $to }. Můžu přijmout vzkaz.
not-in-until-time = K zastižení až od { $time }: { $to }. Můžu přijmout vzkaz.
not-in-until-day = K zastižení: { $day }, od { $time } ({ $to }). Můžu přijmout vzkaz.
nobody-in = Teď tu nikdo není, ale můžu přijmout vzkaz.
nobody-else-in = Teď se nikoho nedovolám, ale můžu přijmout vzkaz.
no-such-person = Nikoho toho jména na seznamu nemám ({ $name }), ale můžu přijmout vzkaz.
which-person = Koho máte na mysli?
    .call = Koho máte na mysli: { $options }?

## Naléhavé
danger-112 = Jestli je ohrožen život nebo zdraví, volejte ihned 112.
urgent-understood = Rozumím, že to spěchá.
urgent-message = Předám to hned jako naléhavé.

## Začátek vzkazu
begin-message = Jistě, přijmu vzkaz.
begin-callback = Jistě, někdo vám zavolá zpátky.
begin-appointment = Zapíšu vaše přání a někdo vám termín potvrdí.
begin-change-appointment = Předám, že chcete změnit termín, a někdo vám to potvrdí.
begin-cancel-appointment = Předám, že chcete termín zrušit, a někdo vám to potvrdí.
begin-order = Zapíšu objednávku a někdo vám ji potvrdí.
begin-order-status = Předám váš dotaz na objednávku a někdo se vám ozve.
begin-problem = To mě mrzí. Předám to, aby vám mohl někdo pomoct.
begin-ticket-status = Předám dotaz, jak to s vaší věcí vypadá, a někdo se vám ozve.
begin-complaint = Mrzí mě, že jste měli potíže. Postarám se, aby se stížnost dostala ke správnému člověku.
begin-feedback = Děkujeme, vážíme si vašeho názoru. Předám ho dál.
begin-details = Děkuji, že nám to říkáte. Změnu předám.
begin-question = Zeptám se.

## Otázky
ask-for = Pro koho je vzkaz?
again-for = Pro kterou osobu nebo oddělení je vzkaz?
nobody-of-that-name = To jméno na seznamu nemám, proto vzkaz předám kanceláři.
ask-name = Jak se prosím jmenujete?
again-name = Promiňte, jméno se mi nepodařilo zachytit. Řeknete mi jméno a příjmení?
    .call = Promiňte, jméno se mi nepodařilo zachytit. Můžete ho zopakovat nebo vyhláskovat?
ask-phone = Na jakém čísle vás zastihneme?
ask-phone-caller-id = Na jakém čísle vás zastihneme? Můžete říct i „toto číslo“.
ask-phone-corrected = Jaké je tedy správné číslo?
again-phone = To nevypadá jako celé telefonní číslo. Můžete ho zkontrolovat a poslat znovu?
again-phone-call = Nemám celé číslo. Můžete ho říct pomalu, číslici po číslici, nebo vyťukat a ukončit křížkem?
confirm-phone = Mám číslo { $phone }. Je to správně?
    .call = Mám { $phone }. Je to správně?
ask-email = Jaká je vaše e-mailová adresa?
again-email = To nevypadá jako e-mailová adresa. Můžete ji zkontrolovat?
ask-about = O co jde?
again-about = Stručně: co mám vyřídit?
ask-about-appointment = K čemu termín potřebujete?
ask-about-order = Co byste si chtěli objednat?
ask-about-order-status = O kterou objednávku jde?
ask-about-problem = V čem přesně je problém?
again-about-problem = Popište prosím problém několika slovy.
ask-about-complaint = Co se stalo?
ask-about-details = Co se změnilo?
ask-when = Kdy vám můžeme zavolat?
again-when = Který den a přibližně v kolik?
ask-when-appointment = Který den a čas by se vám hodil?
ask-when-change-appointment = Který den a čas by se vám hodil místo toho?
ask-when-cancel-appointment = Kdy termín máte?

## Opravy
corrected = Děkuji, je to opraveno.
corrected-phone = Děkuji, číslo je opraveno: { $phone }.
lets-correct = Dobře, opravíme to.
correct-what = Promiňte. Co je špatně?
correct-which = Promiňte. Co mám opravit: jméno, číslo, nebo vzkaz?
dropped = Dobře, nechme to být.

## Hotovo
message-taken-name = Děkuji. { $kind ->
    [callback] Vaše přání, abychom zavolali, je zapsáno ({ $name }).
    [appointment] Vaše přání termínu je zapsáno ({ $name }).
    [change_appointment] Změna termínu je zapsána ({ $name }).
    [cancel_appointment] Zrušení termínu je zapsáno ({ $name }).
    [order] Objednávka je zapsána ({ $name }).
    [question] Dotaz je zapsán ({ $name }).
    [complaint] Stížnost je předána ({ $name }).
    [feedback] Názor je předán ({ $name }).
    [privacy] Žádost je předána ({ $name }).
   *[other] Vzkaz je přijat ({ $name }).
}
    .call = Děkuji. { $kind ->
    [callback] Vaše přání, abychom zavolali, je zapsáno.
    [appointment] Vaše přání termínu je zapsáno.
    [order] Objednávka je zapsána.
    [question] Dotaz je zapsán.
    [complaint] Stížnost je předána.
   *[other] Vzkaz je přijat.
}
message-taken = Děkuji. { $kind ->
    [callback] Vaše přání, abychom zavolali, je zapsáno.
    [feedback] Názor je předán.
    [question] Dotaz je zapsán.
   *[other] Vzkaz je přijat.
}
taken-for = Příjemce: { $to }.
taken-about = Obsah: { $about }
taken-phone = Někdo se vám ozve na { $phone }.
taken-phone-urgent = Někdo vám co nejdřív zavolá na { $phone }.
taken-without-number = Bez čísla vám nikdo nemůže zavolat, ale vzkaz je předán.
message-not-taken = Moc mě to mrzí, vzkaz se teď nedaří uložit. Mám to zkusit znovu?

## Soukromí
not-recorded = Zvuk tohoto hovoru se nenahrává.
who-sees-it = Co mi řeknete, zůstane v systému firmy { $company } a vidí to jen její pracovníci. Zvuk se nenahrává.
privacy-passed-on = Vaši žádost ohledně údajů předám firmě { $company }.

## Když u nás něco selže
apology = Moc se omlouvám, u nás se něco pokazilo. Zkuste to prosím za chvíli znovu. Na shledanou!

## The telephone
call-for-you = Máte hovor od někoho, kdo neřekl své jméno.
call-for-you-from = Máte hovor, volá { $name }.
call-for-you-about = Máte hovor, jde o: { $about }.
call-for-you-from-about = Máte hovor, volá { $name }, jde o: { $about }.
call-for-you-keys = Stiskněte 1 pro přijetí, 2 pro vzkaz, nebo 3, pokud zavoláte zpět za deset minut.
call-connecting = Spojuji vás.
unknown-number = Toto číslo tu nepatří žádné firmě. Zkontrolujte prosím číslo a zavolejte znovu. Na shledanou!
voicemail-apology = Moc se omlouváme, naše recepce s vámi teď nemůže mluvit. Po zaznění tónu prosím řekněte své jméno, telefonní číslo a o co jde. Někdo se vám ozve.
voicemail-thanks = Děkujeme. Vaše zpráva je uložena a předáme ji. Na shledanou!
voicemail-empty = Volající se dovolal do hlasové schránky a nic neřekl.
voicemail-not-understood = Hlasová zpráva (délka v sekundách: { $seconds }), kterou se nepodařilo přepsat. Nahrávka je uložena.
