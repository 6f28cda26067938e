import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { publishRulesAction } from "@/app/(trust)/triads/coordinate/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { openRules } from "@/lib/triads/ground-rules/publish-rules";

export const metadata: Metadata = { title: "Ground rules" };

export default async function RulesPage() {
  const viewer = await requireViewer();
  const { number, rules } = await orNotFound(openRules(viewer));
  return (
    <>
      <PageHeader
        title="Ground rules" back={{ href: "/triads/coordinate", label: "Coordinate triads" }}
        lede={number === 0 ? "These are Braid’s own words. Put them into yours, or leave them as they are." : "These are your trust’s own words. With new ones, everybody is asked to agree again before their next session."}
      />
      <DescribedForm
        action={publishRulesAction} submit="Publish these" cancel={{ href: "/triads/coordinate" }}
        parts={[{ kind: "hidden", name: "number", value: String(number) }, { kind: "area", name: "rules", label: "One rule a line", hint: "At most twelve.", rows: 12, value: rules.join("\n"), whoSees: { kind: "trust" } }]}
      />
    </>
  );
}
