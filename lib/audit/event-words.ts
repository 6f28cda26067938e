/** What happened, in words that people use. */
const words: Record<string, string> = {
  "sign-in.made": "Signed in",
  "sign-in.failed": "A sign-in failed",
  "sign-out.made": "Signed out",
  "sessions.ended": "Signed out everywhere else",
  "codes.set-up": "One-time codes set up",
  "codes.reset": "One-time codes reset",
  "password-reset.asked": "A new password was asked for",
  "password.reset": "New password chosen by a link",
  "password.changed": "Password changed",
  "invitation.sent": "Invitation sent",
  "invitation.accepted": "Invitation accepted",
  "identity.linked": "Account elsewhere linked",
  "personal-part.opened": "Opened how you are, in a check-in",
  "personal-part.deleted": "Deleted how you are, in a check-in",
  "person.suspended": "Account suspended",
  "person.restored": "Account opened again",
  "person.added": "Account made",
  "person.previewed": "Looked at which places somebody has",
  "role.given": "Role given",
  "role.ended": "Role ended",
  "audit.exported": "The log was downloaded",
};

/** An event's name in words; one that has none yet is spelt out. */
export function eventWords(what: string): string {
  const known = words[what];
  if (known) return known;
  const [noun = "", did = ""] = what.split(".");
  const spelt = `${noun}: ${did}`.replaceAll("-", " ");
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}
