-- Where whoever sends a file says no day of publication, reading it may find one: its kind of file knows it by the year.
GRANT UPDATE ("publishedOn") ON figure_import TO braid_app;
