-- Two administrators at once: whoever saves second sees what the first one saved, and chooses.
ALTER TABLE trust ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE hub ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE school ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
GRANT UPDATE (version) ON trust, hub, school TO braid_app;
