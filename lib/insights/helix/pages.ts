/** Where the trust's braid stands with the records behind it. */
export const TRUST_HELIX = "/insights/helix";

/** Where a school's own braid stands. */
export const schoolHelix = (schoolId: string): string => `/schools/${schoolId}/helix`;
