subject = { $urgent ->
    [yes] NALÉHAVÉ: { $name }: { $matter }
   *[no] { $name }: { $matter }
}
somebody = Neznámý volající
kind = { $kind ->
    [callback] chce zavolat zpátky
    [appointment] chce termín
    [change_appointment] chce změnit termín
    [cancel_appointment] chce zrušit termín
    [order] chce něco objednat
    [order_status] se ptá na objednávku
    [problem] hlásí problém
    [ticket_status] se ptá, jak pokračuje jeho hlášení
    [complaint] si stěžuje
    [feedback] posílá názor
    [details] oznamuje nové údaje
    [urgent] má naléhavou věc
    [privacy] se ptá na své údaje
    [question] má dotaz bez schválené odpovědi
    [sales] něco nabízí
    [cut] nemohl rozhovor dokončit
    [gap] se ptá na něco, nač zatím není odpověď
   *[message] nechává vzkaz
}
sentence-who = { $name }: { $channel ->
    [call] hovor
   *[chat] chat
}, { $day } v { $time }.
sentence-kind = Volající { $kind }{ $has_to ->
    [yes] {" "}(pro: { $to })
   *[no] {""}
}.
sentence-urgent = Je to naléhavé.
sentence-unfinished = Rozhovor skončil dřív, než byl vzkaz úplný.
sentence-cut = Rozhovor přerušil restart služby; toto zaznělo do té chvíle.
sentence-reach = Ozvěte se prosím na { $phone }.
sentence-when = Přání, kdy: { $when }.
sentence-questions = Dotazy: { $count }; { $gaps ->
    [0] všechny zodpovězeny
   *[other] bez schválené odpovědi: { $gaps }
}.
field-for = Pro
field-name = Jméno
field-phone = Uvedené číslo
field-email = E-mail
field-about = Věc
field-when = Přání, kdy
field-caller-id = Číslo volajícího
caller-id-withheld = skryté
no-number = neuvedeno
certainty-confirmed = potvrzeno
certainty-heard = slyšeno, nepotvrzeno
certainty-caller-id = číslo volajícího
heading-questions = Dotazy a odpovědi
heading-gaps = Bez schválené odpovědi
heading-transcript = Přepis
source = Odpověď: { $entry }, verze { $version }
write-answer = Napsat odpověď
open = Otevřít rozhovor
call-back = Zavolat zpátky
mark-done = Označit jako vyřízené
who-caller = Volající
who-bot = Recepce
who-staff = Pracovník
footer = Poslala virtuální recepce firmy { $company }. Tuto zprávu má jen vaše firma.
done-title = Vzkaz
done-already = Tento vzkaz je vyřízen.
done-question = Označit tento vzkaz jako vyřízený?
link-expired = Tento odkaz už neplatí. Otevřete prosím vzkaz v portálu.
confirm-subject = Potvrďte prosím svou e-mailovou adresu
confirm-hello = Vítejte ve své recepci, { $company }!
confirm-text = Kliknutím na odkaz potvrdíte adresu a zapnete recepci. Odkaz platí dva dny.
confirm-button = Potvrdit a začít
confirm-ignore = Pokud jste se neregistrovali, tuto zprávu prosím ignorujte.
known-subject = Účet už máte
known-hello = Vítejte zpět, { $company }!
known-text = Někdo se zaregistroval s vaší e-mailovou adresou, účet však už existuje. Odkaz vede k přihlášení; pokud jste heslo zapomněli, můžete si tam zvolit nové.
known-button = Přihlásit se
known-ignore = Pokud jste to nebyli vy, tuto zprávu prosím ignorujte: nic se nezměnilo.
invite-subject = Pozvánka do recepce společnosti { $company }
invite-hello = { $company } vás zve
invite-text = Můžete číst zprávy, sledovat rozhovory a přebírat chaty. Klikněte na odkaz a zvolte si heslo. Odkaz platí dva dny.
invite-button = Zvolit heslo
invite-ignore = Pokud společnost { $company } neznáte, tuto zprávu prosím ignorujte.
reset-subject = Zvolte si nové heslo
reset-hello = Nové heslo pro { $company }
reset-text = Klikněte na odkaz a zvolte si nové heslo. Odkaz platí dvě hodiny a funguje jednou.
reset-button = Zvolit nové heslo
reset-ignore = Pokud jste o to nežádali, tuto zprávu prosím ignorujte: vaše heslo zůstává stejné.
digest-subject = { $company }: rozhovory dnes: { $count }
digest-hello = Co vaše recepce udělala: { $day }
digest-conversations = Rozhovory
digest-messages = Přijaté vzkazy
digest-answered = Zodpovězené dotazy
digest-open = Dosud nevyřízené vzkazy
digest-gaps = Dotazy bez schválené odpovědi
