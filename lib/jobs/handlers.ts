import { sendInvitation } from "@/lib/auth/links/send-invitation";
import { sendPasswordReset } from "@/lib/auth/links/send-password-reset";
import type { Job } from "./job";

/** What each kind of job does. */
export const handlers: Record<Job["kind"], (about: Omit<Job, "kind">, at: Date) => Promise<void>> = {
  invitation: sendInvitation,
  "password-reset": sendPasswordReset,
};
