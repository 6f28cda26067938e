-- The half terms by which a leader works, each by the schools that they lead in it: a past one stays as it was lived and a coming one is the next
-- school's already. A school's own dates count where it has any, else the trust's.
-- Whoever leads several schools works while any of them is open, since they have one conversation about all of them.
DROP FUNCTION half_terms_of_leader(uuid, date);
CREATE FUNCTION half_terms_of_leader(leader uuid) RETURNS TABLE ("academicYear" integer, ordinal integer, "startsOn" date, "endsOn" date) LANGUAGE sql STABLE AS
$$ SELECT h."academicYear", h.ordinal, min(coalesce(own."startsOn", h."startsOn")), max(coalesce(own."endsOn", h."endsOn"))
   FROM half_term h
   LEFT JOIN role_period r ON r."trustId" = h."trustId" AND r."personId" = leader AND r.role = 'principal' AND r."startsOn" <= h."endsOn" AND (r."endsOn" IS NULL OR r."endsOn" >= h."startsOn")
   LEFT JOIN school_half_term own ON own."trustId" = h."trustId" AND own."schoolId" = r."schoolId" AND own."academicYear" = h."academicYear" AND own.ordinal = h.ordinal
   WHERE h."trustId" = app_trust() GROUP BY h."academicYear", h.ordinal ORDER BY 3 $$;
