### The page of the warnings, and the page of one rule.

warnings-trouble = Act now
warnings-watch = Watch
warnings-info = Good to know
warnings-snoozed-until = Put off until { $date }: { $reason }
warnings-settled = Settled on { $date }: { $how }
warnings-found-again = Settled on { $date } ({ $how }); more has come to it since
warnings-open = To do
warnings-listed = { $list }: { $n }
warnings-taken-up = Taken up again
warnings-planned = Planned
warnings-planned-task = Planned: task “{ $what }”, due { $date }
warnings-planned-talk = Planned: “{ $what }”, { $date }
warnings-planned-in-part = { $planned }; still open: { $left }
warnings-gone = No longer so
warnings-gone-since = Stood until { $date }
warnings-gone-within = The past is long: dates of what is over are known to { $n } days
warnings-after-last = After { $date } the act no longer helps
warnings-which = Which warnings
warnings-none = Nothing needs attention
warnings-nothing-here = Nothing here
warnings-looked-at = { $rules } rules looked at { $people } people, { $expectations } expectations, { $contacts } contacts, { $readings } answers and { $tasks } tasks
warnings-looking-back = Looking at the days before…
warnings-broken = The past of this rule cannot be worked out
warnings-since =
    { $days ->
        [0] Known since today
        [one] Known since { $date }, one day
       *[other] Known since { $date }, { $days } days
    }
warnings-history = { $all } warnings since the beginning, with those that are gone; something was done about { $acted }. Of { $due } that are a week old or answered, { $soon } had an answer within a week
warnings-open-one = Details
warnings-close = Close
warnings-why = Why
warnings-rule = What this rule would have said before
warnings-course = Course
warnings-first-known = First known
warnings-stood = Stood
warnings-first-answer = First answer
warnings-first-act = First act
warnings-answered-by = Planned already: “{ $what }”, noted on { $date }
warnings-answered-after =
    { $days ->
        [0] { $date }, on the same day
        [one] { $date }, after one day
       *[other] { $date }, after { $days } days
    }
warnings-not-answered = None so far
warnings-answer = { $what }: { $text }
warnings-snooze = Put off…
warnings-resolve = Settle…
warnings-take-up = Take up again
warnings-put-off-said = Put off until { $date }
warnings-settled-said = Settled
warnings-note = Seen
warnings-reason = Why it can wait
warnings-how = What was done
warnings-snooze-now = Put off
warnings-resolve-now = Settle
warnings-needs-reason = Say why it can wait
warnings-needs-how = Say what was done
warnings-later-day = Choose a later day
warnings-column-found = What was found
warnings-column-do = What to do
warnings-column-whose = Whose
warnings-back = All warnings
warnings-limits = All limits
warnings-rule-share = It would have spoken on { $n } of { $of } days
warnings-rule-days = On each past day
warnings-rule-on = On { $date }
warnings-rule-silent = It would have said nothing
warnings-said-before = Said before
warnings-said-by = { $dates } as “{ $rule }”
warnings-waited = { $dates } it was gone while a talk was planned, which served nothing
warnings-since-again = { $since }; first on { $date }, gone in between
