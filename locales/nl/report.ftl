# Wat op elk rapport op papier staat.

report-page = Bladzijde { $page } van { $pages }
