-- What an edition of the register says beyond the first tables: whether a trust is open and where it sits,
-- a school's federation, and which kind of file was loaded (the same file again is the same load).
ALTER TABLE register_trust ADD COLUMN status text, ADD COLUMN postcode text;
ALTER TABLE register_school ADD COLUMN federation text;
ALTER TABLE register_load ADD COLUMN kind text NOT NULL;
CREATE UNIQUE INDEX register_load_digest_key ON register_load (digest);
