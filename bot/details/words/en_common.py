"""Everyday English words that are no names; a name ends before them."""

# fmt: off
from bot.details.words import listed

COMMON = listed("""
a about above accident accept across actually add address after afternoon again ago agree ah all almost alone already
also although
always am an and another answer any anybody anyone anything anyway appointment appointments apologies are area arrange
around arrive
as ask asked asking at available away awful back bad badly be because become bed been before began behind being
believe below best
better between big bill bills bit bleeding book booked booking both bother box break bring broke broken brother
building business busy
but buy by bye call callback called caller calling came can cancel cannot cant car card care cars case cash cause
certain certainly
change chat cheap check child children city clean clear client clinic close closed cold come comes coming company
complain
complaint computer confirm connect contact cost costs could couldnt couple course crown cup customer damaged dad date
daughter day
days deal dear definitely delayed delivery dentist deny department did didnt different do doctor does doesnt dog doing
done
dont door double down drive driving due during each early earlier easy eat either else email emergency end english
enough enquire
enquiry even evening ever every everybody everyone everything exactly excuse expecting explain extremely eye fact
family far fast
father feel few fill filling fill find fine first five fix flat follow following food for forget forgot form found
four free friend from
front full further gave get gets getting give given giving glad go goes going gone good goodbye got great guess had
half happen
happened happening happy hard has hasnt hate have havent having he head hear heard hello help helped her here heres
hers hey hi
high him his hold holiday home hope hospital hour hours house how however hurt hurts husband i id idea if ill im
important in
information inquire inquiry inside instead insurance interested into invoice invoices is isnt issue it its ive job
just keep kids kind
know known large last late later least leave leaving left less let lets letter like line list listen little live lived
living ll
loads long look looking looks lose lost lot lots love low lunch machine made mail make makes making manager many
matter may maybe me mean
means meant meet meeting member men mention message messages might mind mine minute minutes miss missed mobile moment
money month
months more morning most mother move moved much mum must my myself name named names near need needed needs never new
news next
nice night no nobody none nope nor not note nothing now number numbers of off offer office often oh ok okay old on
once one ones
only open opening operator opinion opposite option or order ordered orders other others our ours out outside over own
owner pain paid paper parcel
parents park parking part past patient pay payment people perhaps person personal phone phoning pick place plan please
pm point police
possible possibly post prefer prepare press price prices private probably problem problems product put question
questions quick
quickly quiet quite quote rang rather re reach read ready real really reason receipt receive received reception
receptionist record
refund regarding register remember remind repair repeat reply report request reschedule rest return right ring ringing
road room
rude run running said sales same saw say saying says school second secretary see seeing seem seems seen sell selling
send sending sent service
services set shall she shop should show shows sick side simple since sir sister sit six skip small so sold some
somebody somehow
someone something sometimes somewhere son soon sorry sort sound sounds spare speak speaking spell spelled spelling
spelt spoke staff
start started starting status stay still stolen stop stopped street stuff such suppose supposed sure surely surgery
surname table
take taken takes taking talk talked talking tax team technical telephone tell telling ten terrible test text than
thank thanks that
thats the their them then there theres these they theyre thing things think thinking this those though thought three
through ticket
till time times tired to today together told tomorrow tonight too took tooth top total touch toward towards town
transfer treatment
tried trouble true try trying turn two tyres um umm under understand unfortunately unless until up upset urgent
urgently us use used
using usual usually very via visit voice wait waiting wake walk want wanted wants warranty was wasnt water way we wed
week weekend weeks
well went were werent weve what whatever whats when where wheres whether which while who whole whom whos whose why
wife will window
wish with within without woman women wondering wont word words work worked working works worried worry worse worth
would wouldnt
write writing wrong yeah year years yep yes yesterday yet you youd youll your youre yours yourself youve zero
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november
december hurry uh er erm hmm mhm pls plz thx anonymous human real robot bot machine agent representative assistance
support
accounts accounting account billing reservations reservation delivery deliveries marketing supplier purchase
purchasing
everywhere nowhere rate rates website online internet language german slovenian hungarian polish czech french italian
spanish
boss colleague neighbour landlord tenant mechanic lawyer attorney accountant nurse assistant boy girl man lady
gentleman guy
slot space cancelling changing calling's raining trying hoping missing burning smelling leaking stuck sitting standing
afraid allergic pregnant confused lost injured sick ill here's that'd it'd i'd locked outside driving running stranded
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand eleven twelve thirteen fourteen fifteen sixteen
seventeen
eighteen nineteen seven eight nine plus triple dot dash underscore hyphen
""")
