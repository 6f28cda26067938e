import { Icon } from "@/components/ui/icon";

export type FieldErrors = string | readonly string[] | undefined;

export function firstError(error: FieldErrors): string | undefined {
  return typeof error === "string" ? error || undefined : error?.[0];
}

/** The same words as in the summary at the top, beside the box they are about. */
export function FieldError({ id, error }: { id?: string; error: FieldErrors }) {
  const words = firstError(error);
  if (!words) return null;
  return (
    <p id={id} className="flex items-start gap-2 text-sm font-[550] text-attention">
      <Icon name="attention" className="mt-px size-5" />
      <span>
        <span className="sr-only">Error: </span>
        {words}
      </span>
    </p>
  );
}
