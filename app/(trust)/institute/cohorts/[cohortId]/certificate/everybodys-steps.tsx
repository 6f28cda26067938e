import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Completion } from "@/lib/institute/certificates/read-certificate";

type Row = Completion["everybody"][number];
const state = ({ progress }: Row) => (progress.complete ? <Tag tone="strong" icon="tick">Complete</Tag> : <Tag>Not yet</Tag>);
const marked = ({ held, came, unmarked }: Row["progress"]) => `${came} of ${held}${unmarked > 0 ? `, ${unmarked} not marked` : ""}`;

/** How far each has come, for those who run the cohort. */
export function EverybodysSteps({ everybody }: { everybody: readonly Row[] }) {
  const complete = everybody.filter(({ progress }) => progress.complete).length;
  const needsProject = everybody.some(({ progress }) => progress.needsProject);
  return (
    <Section title={everybody.length === 0 ? "Nobody takes part yet" : `${complete} of ${everybody.length} have completed it`} lede="Whoever has completed it takes their certificate themselves and gives it to whom they like. Nobody can take it away again.">
      {everybody.length > 0 && (
        <Table
          caption="How far each has come" hideCaption rows={everybody} rowKey={({ progress }) => progress.personId}
          columns={[
            { label: "Who", cell: ({ name }) => name },
            { label: "Sessions", cell: ({ progress }) => marked(progress) },
            { label: "Gap tasks sent", cell: ({ progress: { asked, sent } }) => `${sent} of ${asked}` },
            ...(needsProject ? [{ label: "Project", cell: ({ progress }: Row) => (progress.shared ? "Shared" : "Not shared yet") }] : []),
            { label: "Programme", cell: state },
          ]}
        />
      )}
    </Section>
  );
}
