import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { arrangeOneToOneAction, endOneToOneAction } from "@/app/(trust)/settings/one-to-ones/[leaderId]/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { weekdays } from "@/lib/one-to-ones/in-words";
import { listOneToOnes } from "@/lib/one-to-ones/list-one-to-ones";
import { listNames } from "@/lib/people/list-names";
import { withItsYear } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Arrange a one-to-one" };

const rhythms = [{ value: "1", label: "Weekly" }, { value: "2", label: "Fortnightly" }];

export default async function OneToOnePage({ params }: { params: Promise<{ leaderId: string }> }) {
  const viewer = await requireArranger();
  const { leaderId } = await params;
  const [led, names] = await Promise.all([listOneToOnes(viewer), listNames(viewer)]);
  const leader = led.find((one) => one.leaderId === leaderId);
  if (!leader) notFound();
  const now = leader.oneToOne;
  const leads = names.filter(({ id, lead }) => lead && id !== leaderId);
  return (
    <>
      <PageHeader
        above={leader.schools}
        title={`${leader.leader}’s one-to-one`}
        lede={now ? `With ${now.lead} since ${withItsYear(now.startsOn)}. A change begins on the day you choose; what was before ends the day before.` : "Nobody leads them yet."}
        back={{ href: "/settings/one-to-ones", label: "Trust leads" }}
      />
      <DescribedForm
        action={arrangeOneToOneAction}
        submit={now ? "Save this change" : "Arrange it"}
        cancel={{ href: "/settings/one-to-ones" }}
        parts={[
          { kind: "hidden", name: "leaderId", value: leaderId },
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "select", name: "leadId", label: "Trust lead", placeholder: "Choose a person", value: now?.leadId, options: leads.map(({ id, name }) => ({ value: id, label: name })), hint: "From the executive, the trust team and other leaders.", whoSees: { kind: "trust" } },
          { kind: "radio", name: "everyWeeks", label: "How often?", value: String(now?.everyWeeks ?? 1), options: rhythms },
          { kind: "radio", name: "weekday", label: "On which day?", value: String(now?.weekday ?? 4), options: weekdays },
          { kind: "beside", parts: [
            { kind: "text", type: "time", name: "startsAt", label: "At", value: now?.startsAt ?? "09:00" },
            { kind: "text", type: "number", name: "minutes", label: "Minutes", value: String(now?.minutes ?? 90) },
          ] },
          { kind: "text", type: "date", name: "startsOn", label: "From", width: "medium", value: viewer.today },
        ]}
      />
      {now && (
        <Section title="End it" lede="Without somebody to follow. You can arrange another one later.">
          <DescribedForm
            bar={false}
            action={endOneToOneAction}
            submit="End this one-to-one"
            kind="danger"
            parts={[{ kind: "hidden", name: "oneToOneId", value: now.id }, { kind: "text", type: "date", name: "endsOn", label: "Last day", width: "medium", value: viewer.today }]}
          />
        </Section>
      )}
    </>
  );
}
