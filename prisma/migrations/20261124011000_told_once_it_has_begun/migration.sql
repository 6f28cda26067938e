-- Staff are told of what runs: it has begun and has not ended. The priority is held meanwhile, so that whoever ends it waits, and then takes back what was told.
CREATE OR REPLACE FUNCTION told_while_it_runs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE starts date;
BEGIN
  SELECT p."startsOn" INTO starts FROM priority p WHERE p."trustId" = NEW."trustId" AND p.id = NEW."priorityId" AND (p."endsOn" IS NULL OR p."endsOn" >= app_today()) FOR SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'Staff are told of what runs' USING ERRCODE = 'BR230'; END IF;
  IF starts > app_today() THEN RAISE EXCEPTION 'Staff are told of what has begun' USING ERRCODE = 'BR231'; END IF;
  RETURN NEW;
END $$;
