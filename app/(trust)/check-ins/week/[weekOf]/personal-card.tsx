import { Chips } from "@/components/ui/chips";
import { TextField } from "@/components/ui/text-field";
import { arriving, arrivingKeys } from "@/lib/check-ins/arriving";
import { type DraftContent, LONGEST_TEXT } from "@/lib/check-ins/schema";

/** People first: how the leader arrives, for the two alone, and as easily skipped as said. */
export function PersonalCard({ personal, lead }: { personal: DraftContent["personal"]; lead: string | undefined }) {
  return (
    <section aria-labelledby="personal-title" className="max-w-form rounded-lg border border-dashed border-edge p-5">
      <h2 id="personal-title" className="text-xl">How are you arriving today?</h2>
      <p className="mt-1 mb-4 text-sm text-muted">
        Skip it if you like. {lead ? `Only you and ${lead} will ever see this, and either of you can delete it.` : "Only you and your trust lead will ever see this."}
      </p>
      <Chips
        type="radio" name="personal.arriving" label={<span className="sr-only">How you are arriving</span>} defaultValue={personal.arriving}
        options={[...arrivingKeys.map((value) => ({ value, label: arriving[value] })), { value: "", label: "Not today" }]}
      />
      <div className="mt-4">
        <TextField
          name="personal.note" label="In a line" optional maxLength={LONGEST_TEXT} defaultValue={personal.note}
          hint="Workload, or anything you need as a person." whoSees={{ kind: "personal", names: lead ? [lead] : [] }}
        />
      </div>
    </section>
  );
}
