# What the window itself says: saving, printing, and the calls it answers.

shell-cannot-save = The file could not be saved there. Choose another folder, or check that there is room.
shell-cannot-print = The print dialog could not be opened.
shell-went-wrong = Something went wrong in Evenkeel itself. What you saved before is safe.
