"""English words for numbers, names and times."""

# fmt: off
from bot.details.words import (
    NameWords,
    Numbers,
    PhoneWords,
    WhenWords,
    Words,
    listed,
    spread,
)
from bot.details.words.en_answers import ANSWER, DIRECTORY, EMAIL, MATTER
from bot.details.words.en_common import COMMON

NUMBERS = Numbers(
    cardinals=spread({
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty|fourty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    }),
    ordinals=spread({
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    }),
    multipliers={"hundred": 100, "thousand": 1000},
    joiners=listed("and"),
)

PHONE = PhoneWords(
    digits={"oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0", "null": "0"},
    homophones={
        "for": "4", "fore": "4", "to": "2", "too": "2", "won": "1", "ate": "8", "owe": "0", "tree": "3", "free": "3",
        "sex": "6", "nein": "9", "niner": "9", "fife": "5", "hate": "8", "tu": "2", "ooh": "0", "aught": "0",
    },
    repeats={"double": 2, "triple": 3, "treble": 3, "quadruple": 4},
    plus=listed("plus"),
    fillers=listed("um umm uhm uh er erm hmm and then the next is its it comma dash hyphen space dot point so well "
    "ok okay",
                   "yeah like"),
    cues="phone|telephone|mobile|cell|my number|call me|call back|ring me|reach me|text me|phone me|"
         "cellphone|landline|contact number|callback number|contact me|whatsapp|dial|get me on|get hold of me",
    others="order|invoice|reference|ref|case|ticket|claim|policy|account|registration|code|booking|order number|plate|"
           "iban|tax|vat|serial|model|customer number|patient number|receipt|pin|postcode|zip|insurance number|id",
    money=listed("euro euros eur dollar dollars usd pound pounds gbp quid crowns koruna zloty forint percent "
    "people kilos kg",
                 "grams km kilometres miles years days weeks months hours minutes euros pieces"),
    spoken_plus="plus",
    instead=(r"instead of (?P<a>.+?) (?:its|it is|it should be|put) (?P<b>.+)",
    r"not (?P<a>.+?)(?: but| its| it is| it should be| rather)? but (?P<b>.+)",
             r"(?P<b>.+?) (?:not|instead of|rather than) (?P<a>.+)"),
    ends="end with|end in|last digits are|last digits|last digit is|last digit|last two are|last two digits are|"
    "last two|last three are|"
         "last three digits are|last three|last four are|last four digits are|last four|the end is|end is|ends in|"
         "ends with|ending in|ending is|ending with|ending|at the end its|at the end it is|at the end|last part is|"
         "last bit is|last group is|final digits are|final digit is|last ones are|last one is|last number is|"
         "last numbers are",
    begins="start with|begin with|starts with|begins with|starts|starting with|first digits are|first digits|first "
    "digit is|first three are|"
           "first three digits are|first three|beginning is|the start is|area code is|prefix is|at the beginning its|"
           "at the start its|first two are|first part is|first bit is|first four are",
)

NAME = NameWords(
    before="my name is|my name's|the name is|the name's|name is|name's|my full name is|call me|my first name is|"
           "you're speaking to|you're speaking with|you're talking to|my surname is|my last name is|under the name|"
           "under the name of|i'm called|i am called|name of|put down|put it under|the name would be|"
           "surname is|last name is|first name is|name",
    maybe_before="i'm|i am|it's|it is|this is|this here is|that's|that is|that would be|just put|just|here is|here's|"
                 "speaking is|its just",
    after="here|speaking|calling|on the phone|on the line|is my name|is the name|is calling|is speaking",
    titles={"dr": "Dr.", "doctor": "Dr.", "prof": "Prof.", "professor": "Prof.", "mr": "Mr", "mister": "Mr",
    "mrs": "Mrs",
            "missus": "Mrs", "ms": "Ms", "miss": "Miss", "sir": "Sir", "father": "Father", "sister": "Sister"},
    spelled="spelled|that's spelled|spelt|it's spelled|which is spelled|i'll spell it|i spell it|i'll spell that|"
            "let me spell it|let me spell that|spell|that's|you spell it|it is spelled|so that's|spelling",
    letters={
        "ay": "a", "bee": "b", "be": "b", "see": "c", "sea": "c", "cee": "c", "dee": "d", "ee": "e", "ef": "f",
        "eff": "f",
        "gee": "g", "jee": "g", "aitch": "h", "haitch": "h", "eye": "i", "jay": "j", "kay": "k", "okay": "k", "el": "l",
        "ell": "l", "em": "m", "en": "n", "oh": "o", "owe": "o", "pee": "p", "pea": "p", "cue": "q", "queue": "q",
        "are": "r", "ar": "r", "es": "s", "ess": "s", "tea": "t", "tee": "t", "you": "u", "vee": "v", "double you": "w",
        "double u": "w", "ex": "x", "why": "y", "wye": "y", "zed": "z", "zee": "z",
    },
    alphabet={
        "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "foxtrot": "f", "golf": "g",
        "hotel": "h", "india": "i", "juliet": "j", "juliett": "j", "kilo": "k", "lima": "l", "mike": "m",
        "november": "n",
        "oscar": "o", "papa": "p", "quebec": "q", "romeo": "r", "sierra": "s", "tango": "t", "uniform": "u",
        "victor": "v", "whiskey": "w", "whisky": "w", "xray": "x", "x ray": "x", "yankee": "y", "zulu": "z",
    },
    as_in=listed("as in like for"),
    double={"double": 2, "triple": 3},
    not_names="anonymous|nobody|no one|someone|somebody|a patient|a customer|a client|me|myself",
    ask_for="speak to|speak with|talk to|talk with|put me through to|connect me to|connect me with|put me on to|"
    "transfer me to|"
            "looking for|i want|i need|i'd like|get hold of|reach|trying to reach|message for|ask for|asking for|"
            "get me|"
            "give me|have a word with|is there a|is there an|appointment with|transfer "
            "to|through to|"
            "contact|meet|see|pass me to|pass me",
    ask_after="there|available|in|in today|around|free|at work|working today",
    hesitations=listed("um umm uh uhm er erm well so like"),
    openers=listed("um umm uh uhm er erm well so hi hello hey yes yeah yep sure ok okay of course certainly good "
    "morning afternoon",
                   "evening day oh it its is this im am i the right thanks please just that thats"),
    goes_on=listed("and about from please regarding because calling here speaking i my im phone number thanks thank"),
    asking=listed("is are who whos am do does was what can could"),
)

WHEN = WhenWords(
    days={0: "today|later today|this day|tonight|this morning|this afternoon|this evening|by the end of the day",
    1: "tomorrow|tomorow|tommorow|tommorrow|tmrw",
          2: "day after tomorrow|the day after tomorrow|overmorrow"},
    past_days="yesterday|the day before yesterday|day before yesterday|the other day|last night|last week|last month|"
              "last year|the day before",
    weekdays=("monday|mondays|mon", "tuesday|tuesdays|tue|tues", "wednesday|wednesdays|wed|weds",
              "thursday|thursdays|thu|thur|thurs", "friday|fridays|fri", "saturday|saturdays|sat",
              "sunday|sundays|sun"),
    months=("january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
            "september|sept|sep", "october|oct", "november|nov", "december|dec"),
    parts={"morning": "morning|mornings|in the morning|this morning|early morning|first thing|first thing in the "
    "morning",
           "forenoon": "late morning|forenoon|mid morning", "noon": "noon|midday|lunchtime|lunch time|lunch|at lunch",
           "afternoon": "afternoon|afternoons|in the afternoon|this afternoon|late afternoon|early afternoon",
           "evening": "evening|evenings|in the evening|this evening|tonight|at night|after work",
           "night": "night", "midnight": "midnight"},
    weekend="weekend|the weekend|this weekend|at the weekend|weekends",
    next="next|the following|following",
    this="this|coming|this coming|the coming",
    last="last|past|previous",
    units={"minute": "minute|minutes|min|mins", "quarter": "quarter of an hour|quarter hour",
           "half_hour": "half an hour|half hour", "hour": "hour|hours|hr|hrs", "hour_and_half": "hour and a half",
           "day": "day|days", "week": "week|weeks|week's time|weeks' time", "fortnight": "fortnight",
           "month": "month|months"},
    single="a|an|one",
    inside="in|within|in about|in the next|after about",
    later="from now|from today|time|later",
    at="at|at about|at around|around|about|on|by|for|@|towards|roughly at",
    loosely="around|about|on|by|for|towards",
    after="after|from|past|any time after|anytime after|not before|later than|no earlier than",
    before="before|until|till|by|not after|no later than|earlier than|up to",
    between="between",
    since="from",
    until="to|till|until|through",
    conjunction="and",
    either="or",
    to="to|before|till",
    past="past|after",
    half="half",
    quarter="quarter|a quarter",
    three_quarters="three quarters",
    half_counts_up=True,
    oclock="o'clock|oclock|o clock|sharp|hours|h",
    am="am|a m|in the morning|early in the morning",
    pm="pm|p m|in the afternoon|in the evening|at night|tonight",
    now="now|right now|at the moment|currently|straight away|immediately|right away|this minute|at once",
    soon="as soon as possible|asap|as soon as you can|soon as possible|soonest|the sooner the better|as early as "
    "possible|"
         "as soon as he can|as soon as she can|as soon as they can|whenever you can|soon",
    any="any time|anytime|whenever|any day|all day|doesn't matter when|whenever suits|whenever it suits|"
        "whenever is convenient|whatever time|i'm flexible|no preference|don't mind when|at any time|i don't mind|"
        "any time of day|whichever|all the time|makes no difference|doesn't matter",
    fillers="the|of|on|at|in|maybe|perhaps|say|sometime|some time|early|late|about|around|for|please|um|umm|uh|"
    "possibly|like|"
            "preferably|roughly|latest|best|i think|let's say|either",
    hours={},
    ordinal_hours={},
    holidays={"12-24": "christmas eve", "12-25": "christmas day|christmas|xmas|xmas day",
    "12-26": "boxing day|st stephen's day",
              "12-31": "new year's eve|new years eve|silvester",
              "1-1": "new year's day|new years day|new year's|new year",
              "easter+1": "easter monday", "easter+0": "easter|easter sunday", "easter-2": "good friday",
              "easter-1": "easter saturday|holy saturday", "5-1": "may day|labour day|labor day|workers' day",
              "11-1": "all saints|all saints' day|all saints day", "easter+49": "whit sunday|pentecost",
              "easter+50": "whit monday|pentecost monday", "easter+60": "corpus christi",
              "1-6": "epiphany|three kings"},
    ordinal_endings=listed("st nd rd th"),
    next_week="next week|the following week|following week|the coming week",
    week_after="week after next|the week after next",
)

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
