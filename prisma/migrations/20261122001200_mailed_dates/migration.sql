-- Which dates somebody's calendar has had by mail, and how they stood then. Class own: the job that writes the mails works with that person's rights.
CREATE TABLE "mailed_date" (
    "trustId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "dateId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "beginsAt" TIMESTAMPTZ(3) NOT NULL,
    "takenOutAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mailed_date_pkey" PRIMARY KEY ("trustId","personId","dateId")
);
ALTER TABLE "mailed_date" ADD CONSTRAINT "mailed_date_trustId_fkey" FOREIGN KEY ("trustId") REFERENCES "trust"("trustId") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "mailed_date" ADD CONSTRAINT "mailed_date_trustId_personId_fkey" FOREIGN KEY ("trustId", "personId") REFERENCES "person"("trustId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE mailed_date ENABLE ROW LEVEL SECURITY;
ALTER TABLE mailed_date FORCE ROW LEVEL SECURITY;
CREATE POLICY trust_wall ON mailed_date AS RESTRICTIVE FOR ALL USING ("trustId" = (SELECT app_trust())) WITH CHECK ("trustId" = (SELECT app_trust()));
CREATE POLICY own ON mailed_date FOR ALL USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON mailed_date TO braid_app;

-- A calendar takes a mail in when its number is higher than the last one's.
CREATE FUNCTION a_calendar_counts_upwards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sequence <= OLD.sequence THEN RAISE EXCEPTION 'a later mail about a date has a higher number'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER counts_upwards BEFORE UPDATE ON mailed_date FOR EACH ROW EXECUTE FUNCTION a_calendar_counts_upwards();
