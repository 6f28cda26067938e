import type { Role } from "@/lib/db/generated/enums";

/** Who has a role in a trust and does not work in it. */
export const notStaff = ["governor", "trustee", "guest"] as const satisfies readonly Role[];

export const NOBODY_THEMSELVES = "Nobody is their own line manager";
