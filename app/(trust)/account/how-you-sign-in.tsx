import { Section } from "@/components/ui/section";
import { type SummaryRow, SummaryList } from "@/components/ui/summary-list";
import { digestTimeWords } from "@/lib/digest/digest-times";
import type { Security } from "@/lib/auth/account/find-security";

const day = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", day: "numeric", month: "long", year: "numeric" });

const ways: Record<Security["datesBy"], string> = { link: "By a link", mail: "By mail", none: "Not by mail" };

export function HowYouSignIn({ security, works }: { security: Security; works: boolean }) {
  const { email, digestAt, datesBy, hasPassword, codesSince, linkedTo } = security;
  const rows: SummaryRow[] = [
    { label: "E-mail address", value: email },
    {
      label: "Password",
      value: hasPassword ? "Set" : "None",
      change: hasPassword ? { href: "/account/password", what: "your password" } : { href: "/password-reset", label: "Set one", what: "by mail" },
    },
    {
      label: "One-time codes",
      value: codesSince ? `On since ${day.format(codesSince)}` : "Off",
      change: { href: "/account/codes", label: codesSince ? "Change" : "Set up", what: "one-time codes" },
    },
    { label: "The day’s mail", value: digestTimeWords[digestAt], change: { href: "/account/mail", what: "when the day’s mail comes" } },
    ...(works ? [{ label: "Dates in my calendar", value: ways[datesBy], change: { href: "/account/calendar", what: "how dates come into my calendar" } }] : []),
    ...(linkedTo.length > 0 ? [{ label: "Signs in with", value: linkedTo.join(", ") }] : []),
  ];
  return (
    <Section title="How you sign in and hear from us">
      <SummaryList rows={rows} />
    </Section>
  );
}
