# A case of HR's: what it is about, what was asked, found and decided, and that the employee knows.
case-choose = Choose
case-by = Who says so, if it is not you?
case-by-hint = A second reviewer's name. Leave it empty for your own.
case-goes-back-hint = It goes back to the leader, and the employee is shown it.

# Why
case-reason-employee-asked = The employee asked
case-reason-moved-often = It was moved often
case-reason-broken = It was broken
case-reason-paper = A title without the work
case-reason-pulled-back = Pulled back to the old work
case-reason-routine = Looked at with the others
case-reason-other = Something else
case-second-conflict = I am involved in this promise
case-second-four-eyes = Two pairs of eyes
case-informed-talk = In a talk
case-informed-call = By phone
case-informed-letter = By letter
case-informed-mail = By mail

# Dialogs
case-open = Open a case
case-open-title = Open a case about this promise
case-open-do = Open it
case-open-reason = Why do you look at it?
case-open-words = In a few words, if they help
case-question-title = Ask the leader something
case-question-do = Write the question down
case-question-words = Your question
case-answer-title = What was answered
case-answer-do = Keep the answer
case-answer-words = The answer
case-answer-words-hint = In their own words and their own language.
case-answer-by = Who answered?
case-answer-on = On which day?
case-second-title = Name a second reviewer
case-second-do = Name them
case-second-what = Nobody judges a promise of their own. What the second reviewer says stands under their name from then on.
case-second-name = Their full name
case-second-why = Why?
case-find-title = Write down what you found
case-find-do = Write it down
case-find-what = What did you find?
case-find-missing = What is missing?
case-find-words = On what grounds?
case-remedy-title = Propose a remedy
case-remedy-do = Propose it
case-remedy-what = What should be done?
case-remedy-due = By when?
case-remedy-words = In a few words
case-decide-title = Write down the decision
case-decide-do = Write it down
case-decide-what = What was decided?
case-decide-words = In a few words
case-inform-title = The employee was told
case-inform-do = Write it down
case-inform-way = How were they told?
case-inform-by = Who told them?
case-inform-on = On which day?
case-inform-reply = What did they say to it?
case-close-title = Close this case
case-close-do = Close it
case-close-what = Nothing more is written into it afterwards. A new case can always be opened.
case-close-words = What is there to say at the end?
case-of-center = A promise of { $name }, not received yet
case-about = { $center }. { $reason }.
case-whole-promise = The whole promise
case-go = Go to its case
case-begin = Begin to read
case-since = there since { $day }
case-unsent = { $count ->
    [one] one entry not sent back yet
   *[other] { $count } entries not sent back yet
}
case-notes = To keep in mind
case-questions = Questions
case-question-waits = Not answered yet.
case-answered-by = { $name }, { $day }
case-answer-note = Note an answer
case-steps = The record of this case
case-steps-why = Each step is signed by this laptop and never changed. What was a slip stays, struck through.
case-step-by = by { $name }
case-step-sent = sent back { $day }
case-step-struck = Entered by mistake
case-step-out-of-place = Does not fit where the case stood

# What HR's log says, entry by entry
case-said-opened = Case opened: { $reason }
case-said-requested = Packet asked for, by { $day }
case-said-received = Packet received, up to entry { $number }
case-said-reviewing = Reading began
case-said-question = Question
case-said-answer = Answer
case-said-finding = Finding: { $found }
case-said-finding-missing = Finding: { $found }. Missing: { $parts }
case-said-remedy = Remedy proposed: { $what }
case-said-remedy-by = Remedy proposed: { $what }, by { $day }
case-said-decision = Decided: { $decision }
case-said-informed = The employee was told: { $way }
case-said-closed = Closed
case-said-expired = The time of its packet is over
case-said-second = Second reviewer: { $name }. { $why }
case-said-mistake = An entry was taken back

# The list of cases, the return file, the report
reviews-keys-case = On a case
cases-summary = { $open ->
    [0] No case is open.
    [one] One case is open.
   *[other] { $open } cases are open.
} { $questions ->
    [0] No question waits.
    [one] One question waits for its answer.
   *[other] { $questions } questions wait for an answer.
}
cases-none = A case is one promise you look into: you ask, find, and see to it that the employee is told.
cases-none-how = Open one from the page of a promise that was received.
cases-open = Open
cases-over = Closed
return-make = Make the return file
return-title = A return file for { $name }
return-do = Make it
return-what = It holds your questions, findings, remedies and decisions about this center’s promises, and how far you have seen its record. The leader shows it to the employee.
return-what-not = Nothing else goes back. Everything that may still be read goes along each time, so a lost file is made good by the next.
return-made = { $entries ->
    [0] It holds nothing but how far you have seen the record.
    [one] It holds one entry; { $fresh } of it new.
   *[other] It holds { $entries } entries about { $cases ->
        [one] one case
       *[other] { $cases } cases
    }; { $fresh } of them new.
}
return-made-until = Save it, and send it to { $name }: only their laptop can open it, until { $day }.
report-title = Report
report-action-go = Go to the report
report-summary = How promises were kept in a period, as a PDF for people and as a workbook. No ranking of anyone is in it.
report-since = From
report-until = To
report-language = Written in
report-says = What it says
report-save-pdf = Save the PDF
report-save-workbook = Save the workbook

# What HR said, on the leader's laptop
hr-returned = What HR said
hr-returned-hint = Signed by HR’s laptop. The employee is shown it; what you answer goes back with the next packet.
hr-returned-by = { $name }, { $day }
hr-returned-answered = { $name } answered on { $day }: { $words }
hr-returned-told = Told by { $name } on { $day }: { $way }.
hr-return-new = New here
hr-return-besides = { $known } entries are here already; { $gone } are about promises that are not here any more.
hr-answer = Answer
hr-answer-title = Answer HR
hr-answer-do = Keep the answer
hr-answer-words = Your answer
hr-answer-hint = In your own words. Nobody’s health belongs here.
hr-inform = { $name } was told
hr-inform-title = { $name } was told what was decided
hr-inform-reply = What did { $name } say to it?
hr-to-promise = Go to the promise

# The answer sheet, on a promise's own page
answer-sheet-give = Save an answer sheet
answer-sheet-take = An answer sheet came back
answer-sheet-saved = Saved, to be filled in and given back: { $path }
answer-sheet-record = Record it
