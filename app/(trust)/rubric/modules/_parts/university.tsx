import { creditsInWords, holdsOn, spanInWords, type Validation } from "@/lib/rubric/modules/validation";
import { withItsYear } from "@/lib/school-year/day";

/** What a university says of a module, in plain words: who recognises what, and that Braid awards nothing. */
export function University({ validation, today }: { validation: Validation | null; today: string }) {
  if (!validation) return <p className="max-w-text">Not validated by a university. What you finish counts as hours of study.</p>;
  const { university, reference, untilDay, fromDay } = validation;
  return (
    <div className="flex max-w-text flex-col gap-2">
      <p><strong>{university}</strong> recognises this module as <strong>{creditsInWords(validation)}</strong>, if you apply to it. The university decides; Braid and the trust award no credits.</p>
      <p className="text-sm text-muted">Reference {reference}, {spanInWords(validation)}.</p>
      {!holdsOn(validation, today) && (
        <p className="text-sm text-attention">
          {fromDay > today ? `This begins on ${withItsYear(fromDay)}: finished before then, it counts as hours alone.` : `This ended on ${withItsYear(untilDay ?? fromDay)}: finished now, it counts as hours alone.`}
        </p>
      )}
    </div>
  );
}

/** The same in a few words: '5 credits at level 7, recognised by Northmere University if you apply'. */
export const recognisedInShort = (validation: Validation | null): string =>
  validation ? `${creditsInWords(validation)}, recognised by ${validation.university} if you apply` : "Not validated by a university";
