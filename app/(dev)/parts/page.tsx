import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartParts } from "@/app/(dev)/parts/chart-parts";
import { ChoiceParts } from "@/app/(dev)/parts/choice-parts";
import { FieldParts } from "@/app/(dev)/parts/field-parts";
import { ListParts } from "@/app/(dev)/parts/list-parts";
import { NoticeParts } from "@/app/(dev)/parts/notice-parts";
import { WordParts } from "@/app/(dev)/parts/word-parts";
import { SignedInFrame } from "@/components/shell/signed-in-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { PrimaryCard } from "@/components/ui/primary-card";

export const metadata: Metadata = { title: "Parts" };

const places = [
  { href: "/parts", label: "Home", icon: "home" },
  { href: "/parts?place=check-ins", label: "Check-ins", icon: "check-in" },
  { href: "/parts?place=reviews", label: "Reviews", icon: "review" },
  { href: "/parts?place=schools", label: "Schools", icon: "school" },
  { href: "/parts?place=actions", label: "Actions", icon: "action" },
  { href: "/parts?place=people", label: "People", icon: "people" },
] as const;

/** Every part in every state: for the people who build Braid, never in production. */
export default function PartsPage() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <SignedInFrame trust={{ name: "Rivers and Moors Trust" }} person={{ name: "Ruth Aldous", role: "Principal, Beckside Primary" }} signOut="/parts" places={places}>
      <PageHeader
        above="Autumn 2, week 3"
        title="Parts"
        lede="One of each, in every state. If a page needs something that is not here, it belongs here first."
        actions={
          <ButtonLink href="/parts" kind="secondary" icon="print">
            Print
          </ButtonLink>
        }
      />
      <PrimaryCard above="The one next thing" title="Your one-to-one is on Thursday at 9" action={{ href: "/parts", label: "Prepare, three minutes" }}>
        Asha reads it beforehand. How you are stays between the two of you.
      </PrimaryCard>
      <div className="mt-5 grid gap-4 sm:grid-cols-3">
        <Card href="/parts" title="Review pack" foot="5 of 7 ready" />
        <Card href="/parts" title="My open actions" foot="Next due on Friday 27 November">
          Three open, one overdue.
        </Card>
        <Card href="/parts" title="Support I asked for" above="Asked on 12 November" />
      </div>
      <WordParts />
      <NoticeParts />
      <FieldParts />
      <ChoiceParts />
      <ListParts />
      <ChartParts />
    </SignedInFrame>
  );
}
