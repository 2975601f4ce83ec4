# Det som står på hver rapport på papir.

report-page = Side { $page } av { $pages }
