import { LARGEST_HIDDEN } from "@/lib/school-data/value";

/**
 * The largest cohort for which the Department publishes nothing: 5 pupils covered by the measure, 10 for destinations.
 * Source: Department for Education, abbreviations of the school performance tables ('SUPP': usually when there are 5 or fewer pupils or
 * students covered by the measure, 10 in the case of destination measures).
 */
export const largestHidden = { results: LARGEST_HIDDEN, destinations: 10 } as const;
