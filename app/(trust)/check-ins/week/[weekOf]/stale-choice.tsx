import { KeptForm } from "@/components/forms/kept-form";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { StaleView } from "@/lib/check-ins/draft/stale-view";
import { mergeDraftAction } from "./actions";

type Props = { weekOf: string; stale: StaleView; onChosen: () => void };

const choice = "grid min-h-12 cursor-pointer grid-cols-[auto_1fr] items-center gap-x-3 rounded-md border border-edge bg-surface p-4 hover:border-ink has-checked:border-2 has-checked:border-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink";

/** Two tabs or devices wrote the same week: both texts stand side by side, and nothing is lost until the writer has chosen. */
export function StaleChoice({ weekOf, stale, onChosen }: Props) {
  const { state, kept } = useKeptForm(mergeDraftAction, onChosen);
  const { version, savedAt, differences, mine } = (state.saved as StaleView | undefined) ?? stale;
  return (
    <KeptForm kept={kept} className="flex max-w-text flex-col gap-8">
      <ErrorSummary errors={state.errors} />
      <Notice kind="attention" title="You also wrote in another tab or on another device">
        {savedAt ? `That was saved at ${savedAt}. ` : ""}Choose what to keep, box by box. Nothing is lost until you do.
      </Notice>
      <input type="hidden" name="weekOf" value={weekOf} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="mine" value={JSON.stringify(mine)} />
      {differences.map(({ field, label, mine: here, saved }) => (
        <fieldset key={field} className="flex flex-col gap-2">
          <legend className="mb-2 font-[550]">{label}</legend>
          {([["mine", "Here", here], ["saved", "Saved elsewhere", saved]] as const).map(([value, where, words]) => (
            <label key={value} htmlFor={`keep.${field}-${value}`} className={choice}>
              <input type="radio" id={`keep.${field}-${value}`} name={`keep.${field}`} value={value} defaultChecked={value === "mine"} className="choice-mark" />
              <span className="text-sm text-muted">{where}</span>
              <span className="col-start-2 whitespace-pre-wrap">{words || "Nothing"}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div>
        <SubmitButton>Keep these</SubmitButton>
      </div>
    </KeptForm>
  );
}
