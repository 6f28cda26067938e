-- An offer waits until it is answered, another choice follows it, the nomination is taken back or the cohort is over.
CREATE FUNCTION offer_waits(choice nomination_choice) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT choice.outcome = 'offered' AND choice.answer IS NULL AND is_the_last_choice(choice)
     AND EXISTS (SELECT FROM nomination n JOIN cohort c ON c."trustId" = n."trustId" AND c.id = n."cohortId"
       WHERE n."trustId" = choice."trustId" AND n.id = choice."nominationId" AND n."withdrawnAt" IS NULL AND c."endsOn" >= app_today()) $$;

-- The worker's round asks those alone whose offer waits. In nobody's name alone are nominations in the owner's sight, as the choices are.
CREATE POLICY asked_by_the_round ON nomination FOR SELECT TO CURRENT_USER USING ((SELECT app_person()) IS NULL);
CREATE OR REPLACE FUNCTION people_in_cohorts() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT m."personId" FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
   WHERE m."trustId" = app_trust() AND app_person() IS NULL AND (m."leftOn" IS NULL OR m."leftOn" >= app_today()) AND c."endsOn" >= app_today()
   UNION SELECT k."coachId" FROM coaching k WHERE k."trustId" = app_trust() AND app_person() IS NULL AND (k."overFrom" IS NULL OR k."overFrom" > app_today())
   UNION SELECT o."personId" FROM nomination_choice o WHERE o."trustId" = app_trust() AND app_person() IS NULL AND offer_waits(o) $$;
