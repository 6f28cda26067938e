import type { Metadata } from "next";
import { designTemplateAction } from "@/app/(trust)/returns/actions";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { DescribedForm } from "@/components/forms/described-form";
import type { FormPart } from "@/components/forms/form-part";
import { MomentText } from "@/components/ui/moment-text";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { endWords, ends, MOST_MEASURES, type ReturnMeasure, units, unitWords } from "@/lib/returns/template/measure";
import { partitions, partitionWords } from "@/lib/returns/template/parts";
import { readTemplate } from "@/lib/returns/template/read-template";
import { starterMeasures } from "@/lib/returns/template/starter";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "What schools are asked for" };

const ROOM_FOR_MORE = 2;

export default async function TemplatePage() {
  const viewer = await requireViewer();
  const { number, measures, publishedAt, publishedBy } = await orNotFound(readTemplate(viewer));
  const shown = number === 0 ? [...starterMeasures] : measures;
  const rows: (ReturnMeasure | undefined)[] = [...shown, ...Array.from({ length: Math.min(ROOM_FOR_MORE, MOST_MEASURES - shown.length) }, () => undefined)];
  return (
    <>
      <PageHeader
        title="What schools are asked for" back={{ href: "/returns", label: "Returns" }}
        lede={number === 0 ? "An example to begin with: change it, empty the names that you do not want, add your own. Each more measure is filled in by every school." : "A new version counts for returns that are opened from now on; those that are open keep theirs. Empty a name to leave its measure out."}
      />
      <div className="mb-8 flex flex-col gap-1">
        {publishedAt && <p className="text-sm text-muted">Version {number}, published by {publishedBy}, <MomentText at={publishedAt} /></p>}
        <WhoSees kind="trust" />
      </div>
      <DescribedForm
        action={designTemplateAction} submit={number === 0 ? "Publish it" : "Publish the next version"} pendingLabel="Publishing…" cancel={{ href: "/returns" }}
        parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "number", value: String(number) }, ...rows.map(measureParts)]}
      />
    </>
  );
}

function measureParts(measure: ReturnMeasure | undefined, place: number): FormPart {
  const name = (field: string) => `measures.${place}.${field}`;
  return {
    kind: "group", title: measure ? `Measure ${place + 1}` : `Measure ${place + 1}, if you want it`,
    parts: [
      { kind: "hidden", name: name("key"), value: measure?.key ?? "" },
      { kind: "text", name: name("name"), label: "What is counted", value: measure?.name ?? "", optional: !measure },
      { kind: "text", name: name("about"), label: "Who counts", hint: "One sentence, so that every school counts alike.", value: measure?.about ?? "", optional: true },
      { kind: "beside", parts: [
        { kind: "select", name: name("unit"), label: "Read as", value: measure?.unit ?? "percent", options: units.map((value) => ({ value, label: unitWords[value] })) },
        { kind: "select", name: name("better"), label: "Which way is better", value: measure?.better ?? "higher", options: ends.map((value) => ({ value, label: endWords[value] })) },
      ] },
      { kind: "ticks", name: name("by"), label: "Divided by", hint: "Each way covers all pupils, so that the parts add up. With none, one number for the whole school.", value: measure?.by ?? [], options: partitions.map((value) => ({ value, label: partitionWords[value] })), optional: true },
    ],
  };
}
