# Everybody's careers in one list, and a level on paper.
careers-title = Careers
careers-action-go = Go to Careers
careers-summary = { $count ->
    [0] Nothing in anybody’s career waits for you.
    [one] One person waits for something in their career.
   *[other] { $count } people wait for something in their careers.
}
careers-which = Which careers
careers-waiting = Waiting { $count }
careers-all = Everybody { $count }
careers-none-waiting = Nobody waits for anything.
careers-empty = Whoever is in the team stands here, with where they want to go and what is still open.
careers-to-people = Go to People
careers-column-who = Who
careers-column-where = Where they want to go
careers-column-state = Where it stands
careers-not-said = Not said yet
careers-by = by { $day }
careers-check = { $position }: { $week } is due since { $day }.
careers-acting = Acting as { $position } until { $day }.
careers-round-yours = { $name } has looked at { $level }, and waits for how you see it.
careers-round-theirs = { $name } is asked how they see { $level }.
careers-case = { $stage }.
careers-on-paper = { $position } since { $day }, on paper only so far.
careers-pulled-back = { $days ->
    [one] Pulled back from { $position } for one day.
   *[other] Pulled back from { $position } for { $days } days.
}
round-paper-type = Type in what came back
round-paper-keep = Keep what they wrote
round-paper-help = Print it, and leave { $name } alone with it. Say how you see it before you type theirs in: whoever types it has read it.
round-paper-for = For { $name }, from the ladder { $ladder }
round-paper-why = Tick one box for each. There is no score. { $leader } types in what you wrote, and so reads it; then you both see how the other sees it. An example helps you both to remember.
round-paper-read = Word for word, as { $name } wrote it. It is kept that it came on paper.
round-paper-example = The example { $name } wrote
career-page-on-paper = Print it for { $name }
career-page-came-on-paper = { $name } said it on paper, and it was typed in.
career-page-skills = What { $name } can do
career-page-skill-level = { $level } of 4
career-page-skill-claimed = { $level }, said and not seen yet
career-page-skill-lapsed = { $level }, lapsed
career-page-skill-stale = { $level }, not used since { $day }
career-page-skill-seen = { $level }, last in { $day }
