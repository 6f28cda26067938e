import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { publishFrameworkAction } from "@/app/(trust)/self-evaluation/actions";
import { DescribedForm } from "@/components/forms/described-form";
import type { FormPart } from "@/components/forms/form-part";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { areasOf, type Indicator, MOST_INDICATORS } from "@/lib/self-evaluation/indicators/indicator";
import { readFramework } from "@/lib/self-evaluation/indicators/publish-framework";
import { starterIndicators } from "@/lib/self-evaluation/indicators/starter";
import { areasAsText } from "@/lib/self-evaluation/indicators/typed";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "What schools look at" };

export default async function IndicatorsPage() {
  const viewer = await requireViewer();
  const { number, indicators } = await orNotFound(readFramework(viewer));
  const shown = number === 0 ? starterIndicators : indicators;
  const rows: (Indicator | undefined)[] = [...shown, ...(shown.length < MOST_INDICATORS ? [undefined] : [])];
  return (
    <>
      <PageHeader
        title="What schools look at" back={{ href: "/self-evaluation", label: "Self-evaluation" }}
        lede={`${number === 0 ? "An example to make your own" : `Version ${number}`}: ${shown.length} indicators with ${areasOf(shown).length} areas. Change the words, take lines away, add your own; empty a name to leave its indicator out.${number === 0 ? "" : " Evaluations that were begun keep theirs."}`}
      />
      <div className="mb-8"><WhoSees kind="trust" /></div>
      <DescribedForm
        action={publishFrameworkAction} submit={number === 0 ? "Publish it" : "Publish the next version"} pendingLabel="Publishing…" cancel={{ href: "/self-evaluation" }}
        parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "number", value: String(number) }, ...rows.map(indicatorParts)]}
      />
    </>
  );
}

function indicatorParts(indicator: Indicator | undefined, place: number): FormPart {
  return {
    kind: "group", title: indicator?.name ?? "One more, if you want it",
    parts: [
      { kind: "text", name: `indicators.${place}.name`, label: "Indicator", value: indicator?.name ?? "", optional: !indicator },
      { kind: "area", name: `indicators.${place}.areas`, label: "Its areas", hint: "A line each: its name, a colon, the question that opens it.", rows: 6, value: indicator ? areasAsText(indicator) : "", optional: !indicator },
    ],
  };
}
