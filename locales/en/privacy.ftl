# What is kept about one person, and taking data along.
privacy-title = Privacy
privacy-summary = What is kept about one person, for that person.
privacy-subject-title = Everything about { $name }
privacy-subject-hint = One file with all that is kept about { $name }, working notes included, names of others left out. Hand it over when it is asked for.
privacy-subject-save = Save the file
privacy-held = What is kept about { $name }
privacy-erase-title = Erase { $name } for good
privacy-erase-hint = For when someone asks to be forgotten. This is the one thing here that can't be undone.
privacy-erase-open = Erase for good
privacy-erase = Erase for good
privacy-erase-what = Everything listed on the page goes, and older backups follow as they are thinned out. What others said in their own talks stays, and the name may still stand in it.
privacy-erase-type = To go on, type the full name: { $name }
privacy-erased = Erased. What was listed is no longer in the vault.
privacy-export-save = Save everything
