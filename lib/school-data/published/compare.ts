/** SQL: whether a figure `s` of a file says the same as one that is known, `f`; the rule stands in the database, for both ways of importing. */
export const saysTheSame = "figure_says_the_same(f.number, f.status, f.cohort, f.lower, f.upper, s.number, s.status, s.cohort, s.lower, s.upper)";

/** SQL: whether `f` and `s` are figures of the same thing. */
export const sameThing = `f.place = s.place AND f.measure = s.measure AND f.pupils = s.pupils AND f."academicYear" = s."academicYear"`;

/** SQL: the columns of a figure. */
export const figureColumns = `"placeKind", place, pupils, measure, "academicYear", number, status, cohort, lower, upper`;
