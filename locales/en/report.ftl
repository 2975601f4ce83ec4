# What stands on every report on paper.

report-page = Page { $page } of { $pages }
