export const NOBODY_THEMSELVES = "Nobody is their own line manager";
