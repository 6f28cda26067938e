/** At the foot of every page before the door. */
export const publicLinks = [
  { href: "/privacy", label: "Who reads what" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/verify", label: "Check a transcript or certificate" },
] as const;
