-- Whoever runs a cohort has the duty, which an administrator gave, and works in the trust: a guest, a governor or a trustee reads no cohort.
CREATE OR REPLACE FUNCTION has_the_duty_of_facilitator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM appointment a WHERE a."trustId" = NEW."trustId" AND a."personId" = NEW."personId" AND a.duty = 'facilitator'
      AND a."startsOn" <= app_today() AND (a."endsOn" IS NULL OR a."endsOn" >= app_today()))
    OR NOT EXISTS (SELECT FROM role_period r WHERE r."trustId" = NEW."trustId" AND r."personId" = NEW."personId" AND r.role NOT IN ('governor', 'trustee', 'guest')
      AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today())) THEN
    RAISE EXCEPTION 'A facilitator has that duty and works in the trust' USING ERRCODE = 'BR070';
  END IF;
  RETURN NEW;
END $$;
