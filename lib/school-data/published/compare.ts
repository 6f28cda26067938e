/**
 * SQL: whether a figure `s` of a file says the same as one that is known, `f`. How many pupils and which limits count only where the
 * file says them: another file without them takes nothing away.
 */
export const saysTheSame = `f.status = s.status AND f.number IS NOT DISTINCT FROM s.number
  AND (s.cohort IS NULL OR f.cohort IS NOT DISTINCT FROM s.cohort)
  AND (s.lower IS NULL OR f.lower IS NOT DISTINCT FROM s.lower) AND (s.upper IS NULL OR f.upper IS NOT DISTINCT FROM s.upper)`;

/** SQL: whether `f` and `s` are figures of the same thing. */
export const sameThing = `f.place = s.place AND f.measure = s.measure AND f.pupils = s.pupils AND f."academicYear" = s."academicYear"`;

/** SQL: the columns of a figure. */
export const figureColumns = `"placeKind", place, pupils, measure, "academicYear", number, status, cohort, lower, upper`;
