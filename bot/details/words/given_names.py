"""Given names that callers bring, of all languages together: a caller's name does not keep to the language spoken."""

# fmt: off
from bot.details.words import listed

GIVEN_NAMES = listed("""
aaron abigail adam adrian aidan alan albert alex alexander alexandra alfred alice alison amanda amelia amy andrea
andrew
angela anita ann anna anne annie anthony arthur ashley barbara ben benjamin bernard beth betty bill billy bob bobby
brandon
brenda brian bruce callum cameron carl carla carol caroline catherine charles charlie charlotte chloe chris christian
christina christine christopher claire clara claudia clive colin connor craig cynthia daisy dan daniel danielle dave
david
dean deborah debbie dennis derek diana diane dominic donald donna dora doris dorothy douglas duncan dylan ed eddie
edgar edith
edward eileen elaine eleanor elizabeth ella ellen ellie emily emma eric erica ethan eva eve evelyn fiona florence
frances
francis frank fred frederick gareth gary gavin geoffrey george gerald gillian gina glen gloria gordon graham greg
gregory
hannah harold harriet harry hazel heather helen henry holly howard hugh ian irene iris isaac isabel isabella isla ivan
jack
jackie jacob jake james jamie jan jane janet janice jason jasmine jean jeff jeffrey jennifer jenny jeremy jerry
jessica jill
jim jimmy joan joanna joe joel john johnny jonathan jordan joseph josh joshua joyce juan judith judy julia julian
julie justin
karen kate katherine kathleen kathryn katie keith kelly ken kenneth kevin kim kyle laura lauren lawrence leah lee leo
leon
leonard leslie lewis liam lily linda lisa liz logan louis louise lucas lucy luke lydia lynn madison maggie malcolm
marcus
margaret maria marie marilyn marion mark martha martin mary matilda matt matthew maureen max megan melanie melissa
michael
michelle mike mohamed mohammed molly monica nancy naomi natalie nathan neil nicholas nick nicola nicole nigel nina
noah nora
norman oliver olivia oscar owen pamela pat patricia patrick paul paula pauline peggy penny peter phil philip phoebe
phyllis
rachel ralph raymond rebecca richard rick rita rob robert robin roger ron ronald rosa rosemary rosie ross roy russell
ruth ryan
sally sam samantha samuel sandra sara sarah scott sean sebastian sharon sheila shirley simon sofia sophia sophie
stanley stella
stephanie stephen steve steven stuart sue susan suzanne sylvia tamara tara teresa terry theresa thomas tim timothy
tina toby
todd tom tommy tony tracy trevor tyler valerie vanessa vera veronica victor victoria vincent violet virginia walter
wayne will grace rose joy hope wendy
william yvonne zoe fatima ahmed ali hassan omar priya raj sanjay wei ravi amir
ana ane aleš alenka aleksander aleksandra alojz alojzij ana andraž andrej andreja anica anja anton bojan bojana borut
boris boštjan
branko brigita cvetka damjan danica danijel darja darko davorin dejan denis dragica drago dušan edvard eva fani ferdo
franc
franci franja gašper goran gorazd gregor helena igor irena ivana ivo iztok jaka jakob jana janez jani janja janko
jasmina jasna
jelka jerneja jernej joži jožica jožef jože jurij jure karmen katarina katja klara klavdija klemen kristina ksenija
lara lea
leopold lidija ljudmila lovro luka magda maja majda mojca marija marina marinka marjan marjana marjeta marko marta
mateja matej
matevž matija matjaž metka mihael miha mihaela milan milena mira miran mirko miro miroslav mitja monika mojca nada
nadja nataša
neja neža nejc nik nika nikola nuša olga pavel petra peter polona primož rado radovan renata robert rok roman romana
rudi rudolf
saša samo sandi sašo sebastjan silva silvo simona slavko sonja srečko stane stanislav stanko suzana špela štefan
štefka tadej
tanja tatjana tea teja tilen timotej tina tjaša tomaž tomislav urban urša urška uroš valentina vanja vesna veronika
vid vida
viktor viktorija vinko vlado vlasta vojko zala zdenka zdenko zlatko zoran zvonko žan žiga živa
ádám ágnes ágota ákos aladár albert ambrus andrás andor anikó anita annamária antal áron árpád attila balázs bálint
barna barnabás
béla bence bernadett bertalan boglárka borbála csaba csilla dániel dávid dénes dezső dóra dorottya edina edit elek
elemér
emese emőke endre enikő erika ernő erzsébet eszter etelka ferenc flóra gábor gabriella gellért gergely gergő géza
gizella györgy
györgyi gyöngyi gyula hajnalka henrik henrietta ibolya ildikó ilona imre irén istván iván izabella jános jenő józsef
judit júlia
julianna kálmán károly kata katalin kinga klára klaudia kornél kriszta krisztián krisztina kristóf laci lajos lászló
levente
lili lilla lívia lóránt luca magdolna máté mátyás márk márta márton máriann mária mariann melinda mihály miklós milán
mónika nándor
nikolett nikoletta noémi nóra norbert olivér orsolya ottó pál patrik péter petra piroska réka rezső richárd róbert
rózsa rozália
sándor sára sarolta szabina szabolcs szilárd szilvia szilveszter szonja tamás teréz tibor tihamér tímea tivadar tünde
vera veronika
viktória vilmos virág vince viola xénia zita zoltán zsigmond zsófia zsolt zsuzsa zsuzsanna
agata agnieszka aleksandra alicja aneta anna antoni andrzej arkadiusz artur barbara bartek bartosz bartłomiej beata
bogdan bogumiła
bogusław bożena bronisława cezary cecylia czesław czesława damian danuta daria dariusz dawid dominik dominika dorota
edyta elżbieta
emilia ewa ewelina filip franciszek gabriela genowefa grażyna grzegorz halina hanna henryk hubert iga ignacy ilona
irena ireneusz
iwona izabela jacek jadwiga jagoda jakub janina janusz jarosław jerzy joanna jolanta julia julita justyna kacper kamil
kamila karol
karolina katarzyna kazimierz kinga konrad krystian krystyna krzysztof lech leszek lidia liliana lucjan lucyna ludwik
łucja łukasz
maciej magdalena maja małgorzata marcel marcin marek maria mariola mariusz marlena marta marzena mateusz michał
mieczysław mikołaj
milena mirosław mirosława monika natalia nikodem norbert oliwia olga oskar patrycja patryk paulina paweł piotr
przemysław radosław
rafał regina renata robert roman róża ryszard sabina sebastian sławomir stanisław stanisława stefan stefania sylwester
sylwia szymon
tadeusz teresa tomasz urszula wacław waldemar wanda weronika wiesław wiesława wiktor wiktoria wincenty witold
władysław włodzimierz
wojciech zbigniew zdzisław zenon zofia zuzanna zygmunt
adéla alena aleš alois alžběta aneta anežka antonín barbora bedřich blanka blažena bohumil bohuslav božena břetislav
dagmar dana
daniela david denisa dita dušan eliška emil evžen filip františek františka hana hedvika helena hynek ilona irena iva
ivana iveta
jakub jan jana jarmila jaromír jaroslav jaroslava jindřich jindřiška jiří jiřina jitka josef jozef kamil kamila karel
karolína
kateřina klára kryštof květa květoslava ladislav lenka leoš libor libuše linda lubomír luboš lucie luděk ludmila
ludvík lukáš magdaléna
marcela marek markéta marie martin martina matěj michaela michal milada milan milena miloš miloslav miroslav miroslava
monika
naděžda natálie nikola oldřich oldřiška ondřej otakar patrik pavel pavla pavlína petr petra přemysl radek radim radka
radomír radovan
renata richard robert roman romana rostislav rudolf růžena šárka sára šimon simona soňa stanislav stanislava štěpán
štěpánka svatopluk
tadeáš tereza tomáš václav veronika vendula viktor vilém vít vítězslav vladimír vladimíra vladislav vlasta vlastimil
vojtěch vratislav
zbyněk zdena zdeněk zdeňka zuzana žaneta
hans klaus jürgen wolfgang heinz helmut dieter günther horst karl ludwig otto stefan thomas uwe ulrich franz sigrid
ingrid heike sabine
giovanni giuseppe luigi paolo marco mario francesca giulia chiara pierre jacques michel françoise carlos jose josé
pedro miguel
dmitri sergei vladimir natasha olena oksana taras andriy yuriy olga tetiana volodymyr iryna mykola
""")
