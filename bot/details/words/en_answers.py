"""English words for yes and no, refusals, e-mail addresses, matters, dangers and who is asked for."""

# fmt: off
from bot.details.words import AnswerWords, DirectoryWords, EmailWords, MatterWords, listed

ANSWER = AnswerWords(
    yes="yes|yeah|yep|yup|yea|yess|aye|yes please|yes that's right|that's right|that is right|that's correct|that "
    "is correct|"
        "that's it|that's the one|exactly|absolutely|definitely|certainly|indeed|of course|yes i do|"
        "i think so|i guess so|i believe so|i suppose so|sounds good|sounds right|go ahead|go for it|please do|do that|"
        "do it|why not|no problem|affirmative|you got it|perfect|by all means|yes indeed|for sure|sure thing|"
        "that would be great|that would be good|that'd be great|that's fine|that is fine|that works|works for me|"
        "all correct|all right|alright|no that's fine|no that's right|if you could|if you would|you're right|"
        "spot on|precisely|that's perfect|not bad|that's true|true|i'd love to|i'd like that|yes it's correct|it's "
        "correct|"
        "it's right|quite right",
    no="no|nope|nah|naw|no thanks|no thank you|no no|negative|not really|not quite|not at all|not exactly|of "
    "course not|"
       "certainly not|definitely not|absolutely not|i don't think so|i don't believe so|don't think so|that's wrong|"
       "that is wrong|it's wrong|wrong|that's not right|that is not right|that isn't right|not right|not correct|"
       "that's not correct|that is not correct|incorrect|that's incorrect|it isn't|it's not|that's not it|"
       "i don't want to|rather not|i'd rather not|no way|never mind|please don't|don't|"
       "i wouldn't|that's not what i said|not that|not yet|no it's wrong|no that's wrong|i'm afraid not|"
       "not now|not today|not true|not necessary|that won't be necessary|no need|don't bother|"
       "that's not my number|that's not my name|i didn't say that|not this time|no it isn't|none of them|neither",
    weak_yes="i do|i would|it is|ok|okay|sure|right|fine|good|great|correct|please|k|lovely|cool|super|brilliant|"
    "uh huh|mhm|mm|mm hmm|"
             "good idea|very well|very good|okey|okie|agreed|confirmed|confirm|y",
    weak_no="never|i'm not|i wouldn't|i don't|i do not|i don't want|n|uh uh|cancel that|stop",
    neither="no longer|no more|no show|no win|"
            "yeah no|yes no|no yes|yes and no|no idea|i have no idea|no clue|maybe|perhaps|not sure|i'm not sure|i "
    "don't know|"
            "don't know|dunno|no wait|yes wait|what do you mean|right now|no one|no matter|no doubt|right away|it "
            "depends|"
            "could be|possibly|it is about|it is for|never been|no hurry|no rush|not urgent|true or",
    but="but|although|except|though|only|however",
    wrong="wrong|incorrect|not right|not correct|mistake|a mistake|isn't right|should be|not quite",
    fillers=listed("um umm uh er erm well so oh ah hmm please thanks thank you the a it is that this i mean just "
    "then actually",
                   "very much really do now yes no for me you know my dear mate sir madam ok okay all much",
                   "number name its thats be great fine correct right ok everything sure kindly"),
    declines="rather not|i'd rather not|prefer not|prefer not to|i'd prefer not|don't want to say|don't want to give|"
             "don't want to give it|don't want to tell|not going to say|not going to give|not going to tell|won't give|"
             "won't say|not telling|no name|none of your business|skip|skip it|skip that|skip this|pass on that|"
             "i don't have one|don't have one|don't have an email|have no email|don't have email|i haven't got one|"
             "haven't got one|do without|leave it out|leave that out|leave it blank|leave that|anonymous|anonymously|"
             "not giving|you have it already|you already have it|you've got it|you've already got|"
             "on your display|on your screen|already have my|already gave|it's private|that's private|confidential|"
             "can't say|cannot say|don't need to know|don't need that|not necessary|not important|isn't important|"
             "isn't necessary|no need|is that necessary|i don't remember|can't remember|i'd like to keep|"
             "don't want to|don't wish to|not comfortable|not share|not sharing|not to share|no phone|no number|"
             "no email|don't know my number|don't know it|without a name|without my name|don't have a phone|"
             "won't tell|won't be giving|not willing|never mind that|never mind",
    declines_alone="no|nope|none|nothing|no thanks|no thank you|doesn't matter|it doesn't matter|doesn't really "
    "matter|nobody|"
                   "pass|nah|forget it|i don't know|not sure|no idea|dunno|don't know|no one|"
                   "next|next question|move on|no particular|nothing really|that's all|no comment|who cares|whatever",
    same_number="this number|same number|the same number|the same|number i'm calling from|number i am calling from|"
                "number i'm calling on|number i'm ringing from|number i called from|calling you from|the one i'm "
                "calling from|"
                "one i'm calling from|one i'm calling on|you can see it|you can see my number|see my number|see "
                "the number|on your display|"
                "on your screen|on the display|same one|this one|this phone|it's the one you see|this is my number|"
                "number you see|"
                "you see there|you should see it|my current number|number i'm on|the one i'm using|i'm calling from|"
                "calling from now|it should show|shows up|comes up on|caller id|the number you have|ringing from|"
                "phoning from",
)

EMAIL = EmailWords(
    at=listed("at"),
    dot=listed("dot point period"),
    signs={"underscore": "_", "under score": "_", "dash": "-", "hyphen": "-", "minus": "-", "plus": "+"},
    stops=listed("is its email mail address at my the to on me send it and so well um uh thats use would be e yes sure",
                 "write contact reach via by or"),
)

MATTER = MatterWords(
    about="about|regarding|concerning|it's about|this is about|because of|with regard to|in regard to|with regards to|"
          "on the subject of|to do with|it concerns|has to do with|in connection with|re|on account of|with a "
          "problem with|"
          "it's regarding|it's concerning|relating to|related to|the message is|my message is|the matter is|"
          "message is about|with respect to|to discuss|to talk about|to ask about",
    that="tell him that|tell her that|tell them that|tell him|tell her|tell them|let him know that|let her know that|"
         "let them know that|let him know|let her know|let them know|say that|because|since|the thing is|message that|"
         "the problem is that|the problem is|the message is that|inform him that|inform her that|inform them that|"
         "pass on that|the issue is|the reason is|reason is that|reason i'm calling is|to say that|to say|to tell him|"
         "to tell her|to tell them|the matter is that|tell the doctor that|tell the doctor|ask him to|ask her to|"
         "ask him if|"
         "ask her if|ask him whether|ask her whether|tell him to|tell her to|tell them to|ask them to|ask them if",
    ends="and my number|my number is|my phone|my name is|and my name|please call|call me|ring me|can you call|"
    "could you call|"
         "can he call|can she call|could he call|could she call|can someone|could someone|please ring|and i'm "
         "available|"
         "you can reach me|reach me|please tell|this is|thank you|thanks|thank|can you help|can i|could i|could "
         "you|can you|"
         "and he can|and she can|and they can|he can call|she can call|and i'd like|for doctor|for mister|please "
         "get back|"
         "get back to me|at your earliest|as soon as possible|asap|and it's urgent|it's urgent|my email|and the number|"
         "cheers|bye|and please|so please|would you|i'm on|from|urgently",
    leads="it's about|it is about|this is about|it's regarding|it's|it is|well|um|umm|uh|er|so|about|regarding|"
          "concerning|just|that|yes|yeah|okay|ok|i'm calling about|i'm calling because|i'm calling because of|"
          "i am calling about|calling about|i wanted to ask about|i want to ask about|i have a question about|"
          "i've got a question about|please tell him that|please tell her that|please tell him|please tell her|"
          "tell him that|tell her that|tell him|tell her|tell them that|tell them|say that|it's because|because|"
          "i wanted to talk about|i want to talk about|i'd like to talk about|i'd like to ask about|the thing is|"
          "it concerns|hi|hello|please|basically|actually|it's to do with|to do with|let's say|you can say|"
          "the message is|the message is that|my message is|oh|sure|right|please say|just say|just say that|just "
          "tell him|"
          "just tell her|just tell them|let him know|let her know|let him know that|let her know that|let them know|"
          "let them know that|re",
    tails="please|thanks|thank you|thank you very much|cheers|that's all|that's it|if possible|okay|ok|bye|goodbye|"
          "many thanks|thanks a lot|if you can|that's all thanks|and that's it|and that's all",
    behind="",
    articles=frozenset(),
    empty=listed("it this that a the him her them message question something you your me my one please thing "
    "things and",
                 "i an some matter of leave nothing anything know what don't want to not sure yes no that's personal",
                 "private"),
    danger=(
        r"\b(not|isnt|stopped|cant|cannot|can not|barely|hardly|trouble|struggling to|unable to|difficulty) (be "
        r")?breath",
        r"\b(cant|cannot|can not|couldnt) (really )?breathe", r"\bno (pulse|heartbeat)\b", r"\bunconscious",
        r"\b(passed out|collapsed|unresponsive|wont wake up|not waking up|lost consciousness|not responding|"
        r"blacked out)",
        r"\b(heavy|heavily|severe|severely|massive|lots of|badly|a lot of) (bleed|blood|bleeding)",
        r"\b(bleeding|bleed) (heavily|badly|a lot|severely|out|to death|profusely|really bad|like crazy)",
        r"\b(wont|doesnt|will not|does not|cant|not) (stop )?(stop )?bleeding\b(?! (gum|gums))",
        r"\bchest pains?\b|\bpains? in (my|his|her|the) chest\b|\bchest hurts\b", r"\bheart attack\b", r"\ba stroke\b",
        r"\b(is|are|on|my|a|caught|our|there|the) (house |kitchen |building |garage |car )?(is )?(on )?fire\b(?! "
        r"(alarm|drill|safety|extinguisher|insurance|place|door|exit|inspection))",
        r"\bburning (house|building|down|alive)\b", r"\b(house|kitchen|building|flat|office) is burning\b",
        r"\b(smell|smells|smelling|stink)( \w+)? gas\b|\bgas (leak|smell|is leaking)|\bleaking gas\b|\bsmell of "
        r"gas\b|\bsmells like gas\b",
        r"\bsuicid|\bkill(ing)? (myself|himself|herself|themselves)\b|\bend (my|it all|his|her) ?(life)?$|\bend my "
        r"life\b",
        r"\bwant to die\b|\bdont want to live\b|\bhurt myself\b|\bharm(ing)? myself\b|\bself harm\b|\btake my (own "
        r")?life\b",
        r"\b(attacked|attacking|beating|stabbed|stabbing|shot|shooting|strangl\w+|raped|raping|hitting) (me|him|"
        r"her|us|someone|somebody|my)\b",
        r"\b(was|were|been|being|got|am|is) (attacked|stabbed|shot|raped|assaulted|electrocuted|poisoned)\b",
        r"\b(has|with|have|got) a (knife|gun)\b", r"\bdrown(ing|ed)\b", r"\bchoking\b", r"\boverdos",
        r"\b(having|had) a seizure\b",
        r"\banaphyla|\bthroat (is )?(swelling|closing|swollen)\b", r"\bcarbon monoxide\b", r"\bdying\b",
        r"\b(swallowed|drank) (poison|bleach)\b", r"\bbreaking into (my|the|our) (house|flat|home)\b",
        r"\b(someone|somebody|man|child|baby|he|she|wife|husband|mother|father) (is )?not breathing\b",
    ),
    safe=(r"\bwhat if\b", r"\bfire (alarm|drill|safety|extinguisher|insurance)", r"\bno one (is|was) (hurt|injured)\b",
          r"\bbattery\b.*\bdying\b", r"\bdying (battery|plant|to)\b",
          r"\bmy (phone|laptop|computer|car battery) is dying\b"),
    urgent=(
        r"\burgent", r"\bemergency\b", r"\basap\b", r"\bas soon as possible\b", r"\bimmediately\b", r"\bright away\b",
        r"\bstraight away\b", r"\bat once\b", r"\bcant wait\b", r"\bcannot wait\b",
        r"\bburst pipe\b|\bpipe (has |just )?burst\b",
        r"\bflood(ed|ing)\b", r"\bstolen\b", r"\blocked out\b",
        r"\b(terrible|severe|unbearable|awful|extreme|horrible) (tooth)?(pain|ache)\b",
        r"\bpain is (unbearable|terrible|killing)\b", r"\bright now\b", r"\bcritical\b", r"\bvery important\b",
        r"\bknocked out\b", r"\bhurry\b", r"\btime critical\b", r"\bno time to lose\b", r"\bhigh priority\b",
        r"\barrested\b",
        r"\bbleeding\b", r"\binjured\b", r"\baccident\b", r"\bbroken (leg|arm|tooth|bone)\b",
        r"\bcant stand the pain\b",
        r"\bin agony\b", r"\bkilling me\b", r"\blots of pain\b", r"\bbroken into\b", r"\bbroke into\b", r"\bburgled\b",
    ),
    not_urgent=(r"\bnot (\w+ )?(urgent|an emergency|in a hurry)", r"\bisnt (\w+ )?(urgent|an emergency)",
    r"\bno (hurry|rush|emergency)\b",
                r"\bnothing urgent\b", r"\bisnt that urgent\b", r"\bnot critical\b", r"\bwhenever\b",
                r"\bcan wait\b(?<!cant wait)"),
)

DIRECTORY = DirectoryWords(
    endings=(),
    cues="speak to|speak with|talk to|talk with|through to|connect me to|connect me with|message for|ask for|reach|see|"
         "looking for|call|appointment with|transfer me to|tell|get|with|for|mr|mrs|ms|miss|mister|doctor|dr|is|to",
)
