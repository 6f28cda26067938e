import { firstError } from "@/components/ui/field-error";
import { FocusOnRender } from "@/components/ui/focus-on-render";
import { WHOLE_FORM } from "@/lib/forms/form-state";

type Props = {
  /** Errors by the id of the box, as the form's state holds them; those of the whole form lead nowhere. */
  errors?: Readonly<Record<string, readonly string[] | undefined>>;
  /** What goes before the ids of this form's boxes, where there is something. */
  scope?: string;
};

/** Stands first in the page's main part, takes the focus and leads to each box. Nothing when there is nothing. */
export function ErrorSummary({ errors = {}, scope }: Props) {
  const found = Object.entries(errors).flatMap(([field, error]) => {
    const words = firstError(error);
    return words ? [{ field, words }] : [];
  });
  if (found.length === 0) return null;
  const title = `${scope ? `${scope}-` : ""}error-summary-title`;
  return (
    <FocusOnRender
      key={JSON.stringify(found)}
      role="alert"
      aria-labelledby={title}
      className="mb-8 w-full max-w-form rounded-md in-[form.flex]:mb-0 border-2 border-attention bg-surface p-5"
    >
      <h2 id={title} className="mb-1 text-xl">
        There is a problem
      </h2>
      <ul className="flex flex-col gap-1 font-[550] text-attention">
        {found.map(({ field, words }) =>
          field === WHOLE_FORM ? (
            <li key={field} className="py-2">
              {words}
            </li>
          ) : (
            <li key={field}>
              <a href={`#${scope ? `${scope}-` : ""}${field}`} className="inline-flex min-h-11 items-center">
                {words}
              </a>
            </li>
          ),
        )}
      </ul>
    </FocusOnRender>
  );
}
