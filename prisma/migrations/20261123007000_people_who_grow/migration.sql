-- What can be said at a glance of how people grow: the lines of the whole trust, in fives and from five, as each function says them to whoever may hear them.
CREATE FUNCTION people_who_grow() RETURNS TABLE (what text, people integer) LANGUAGE sql STABLE AS
$$ SELECT c.what, c.people FROM coaching_reach() c WHERE c.by IS NULL
   UNION ALL SELECT g.what, g.people FROM growing_people() g WHERE g.what IN ('took-part', 'brought', 'measured')
   UNION ALL SELECT 'even', b.even FROM triad_role_balance() b $$;
REVOKE ALL ON FUNCTION people_who_grow() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people_who_grow() TO braid_app;
