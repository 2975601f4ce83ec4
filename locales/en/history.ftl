# Recent changes: what was done, and the way back.
history-title = Recent changes
history-summary = The last ninety days, newest first. The latest is undone with
history-empty = Nothing has been changed yet.
history-empty-example = Everything you do appears here, each with its way back.
history-undone = undone
history-undoes = by undo or redo
history-undo-this = Undo: { $title }
history-older = Older
history-newer = Newer
