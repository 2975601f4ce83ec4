# Quality: what is to do about checks, scorecards, contacts, drawing, checking, and both views.

quality-title = Quality
quality-action-go = Go to Quality
quality-ways = Rooms of Quality
quality-way-board = What is to do
quality-empty = Five questions are enough. Start from ours, change the words to yours.
quality-empty-example = Not “was friendly”, but “said in own words what the customer needs, before answering”.
