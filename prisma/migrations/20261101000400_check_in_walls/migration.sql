-- A check-in may cover several schools. Whoever leads one of them later reads that school's part and no more:
-- what the trust lead answered and what the two added belongs to the conversation as a whole.
CREATE FUNCTION app_shares_conversation(leader uuid, lead uuid) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app_person() IN (leader, lead) OR app_is_executive() OR leader = ANY (app_led_leaders()) $$;

DROP POLICY line ON coaching_response;
CREATE POLICY line ON coaching_response FOR SELECT
  USING (EXISTS (SELECT FROM check_in c WHERE c."trustId" = coaching_response."trustId" AND c.id = "checkInId"
    AND app_shares_conversation(c."leaderId", c."leadId")));
DROP POLICY line ON check_in_addition;
CREATE POLICY line ON check_in_addition FOR SELECT
  USING (EXISTS (SELECT FROM check_in c WHERE c."trustId" = check_in_addition."trustId" AND c.id = "checkInId"
    AND app_shares_conversation(c."leaderId", c."leadId")));

-- A leader writes of schools that they lead on the day, and of no other.
CREATE FUNCTION app_own_schools() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT coalesce(array_agg(r."schoolId"), '{}') FROM role_period r
   WHERE r."trustId" = app_trust() AND r."personId" = app_person() AND r.role = 'principal' AND r."schoolId" IS NOT NULL
     AND r."startsOn" <= app_today() AND (r."endsOn" IS NULL OR r."endsOn" >= app_today()) $$;

DROP POLICY write ON check_in_entry;
CREATE POLICY write ON check_in_entry FOR INSERT
  WITH CHECK ("leaderId" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_own_schools())::uuid[]));
DROP POLICY write ON support_request;
CREATE POLICY write ON support_request FOR INSERT
  WITH CHECK ("leaderId" = (SELECT app_person()) AND "schoolId" = ANY ((SELECT app_own_schools())::uuid[]));
