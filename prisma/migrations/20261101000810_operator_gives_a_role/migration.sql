-- A trust with one administrator has nobody to give them a further role. The service's operator does, by command and as the
-- database's owner, with nobody signed in; the policies bind that login alone, and the application's role gains nothing.
CREATE POLICY operator_gives ON role_period FOR INSERT TO CURRENT_USER WITH CHECK ((SELECT app_person()) IS NULL);
CREATE POLICY operator_ends_sessions ON person FOR UPDATE TO CURRENT_USER USING ((SELECT app_person()) IS NULL) WITH CHECK ((SELECT app_person()) IS NULL);
