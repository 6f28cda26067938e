-- A file of figures that a trust brings in keeps the digest of what was sent, so that it is known when it comes again. Files of before have none.
ALTER TABLE figure_import ADD COLUMN digest TEXT;
