import type { Viewer } from "@/lib/viewers/viewer";

/** The log of the whole trust is the administrators' to read: that something happened, never what was said. */
export const canReadAudit = (viewer: Viewer) => viewer.roles.some(({ role }) => role === "trust_administrator");
