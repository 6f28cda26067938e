-- The worker's round asks those too to whom a place is offered, who may be in nothing yet. In nobody's name alone are the offers in the owner's sight; what became of one, whoever is asked reads as themselves.
CREATE POLICY asked_by_the_round ON nomination_choice FOR SELECT TO CURRENT_USER USING ((SELECT app_person()) IS NULL);
CREATE OR REPLACE FUNCTION people_in_cohorts() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$ SELECT m."personId" FROM cohort_member m JOIN cohort c ON c."trustId" = m."trustId" AND c.id = m."cohortId"
   WHERE m."trustId" = app_trust() AND app_person() IS NULL AND (m."leftOn" IS NULL OR m."leftOn" >= app_today()) AND c."endsOn" >= app_today()
   UNION SELECT k."coachId" FROM coaching k WHERE k."trustId" = app_trust() AND app_person() IS NULL AND (k."overFrom" IS NULL OR k."overFrom" > app_today())
   UNION SELECT o."personId" FROM nomination_choice o WHERE o."trustId" = app_trust() AND app_person() IS NULL AND o.outcome = 'offered' AND o.answer IS NULL $$;
