import { Table } from "@/components/ui/table";
import type { TranscriptContent } from "@/lib/credits/transcripts/content";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { creditsInWords } from "@/lib/rubric/modules/validation";
import { withItsYear } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

type Module = TranscriptContent["modules"][number];

const recognised = ({ validation }: Module) =>
  validation ? `${creditsInWords(validation)}, recognised by ${validation.university} on application, reference ${validation.reference}` : "Not validated by a university";

const time = ({ halfHours }: Module) => <span className="whitespace-nowrap">{hoursInWords(halfHours)}</span>;
const finished = ({ finishedOn }: Module) => <span className="whitespace-nowrap">{withItsYear(finishedOn)}</span>;

/** A transcript as its owner made it, the same for them and for whoever has its code. */
export function Transcript({ content: { name, trust, madeOn, modules } }: { content: TranscriptContent }) {
  const halfHours = modules.reduce((sum, module) => sum + module.halfHours, 0);
  return (
    <section aria-labelledby="transcript-name" className="flex flex-col gap-6">
      <header className="border-b-2 border-ink pb-4">
        <p className="text-sm">{trust}</p>
        <h2 id="transcript-name" className="mt-1 text-2xl">{name}</h2>
        <p className="mt-1 font-serif text-xl">Transcript of professional study</p>
        <p className="mt-2">{counted(modules.length, "module")}, {hoursInWords(halfHours)} of study, as they stood on {withItsYear(madeOn)}.</p>
      </header>
      <Table
        caption="Finished modules" hideCaption rows={modules} rowKey={({ title, finishedOn }) => `${title} ${finishedOn}`}
        columns={[
          { label: "Module", cell: ({ title }) => title },
          { label: "Time", cell: time },
          { label: "Finished", cell: finished },
          { label: "University", cell: recognised },
        ]}
      />
      <p className="max-w-text text-sm text-muted">
        The person finished these modules in Braid, in their own judgement: a task tried in class and a reflection written. Nobody assessed them. Where a university recognises credits, it does so on application and by its own rules; Braid and the trust award none.
      </p>
    </section>
  );
}
