import { Checkbox } from "@/components/ui/checkbox";
import type { FormState } from "@/lib/forms/form-state";

type Props = { state: FormState; id?: string };

/** The question after a text that may name a child: asked only then, and answered once for as long as the form stays open. */
export function NoChildNamed({ state: { errors, typed }, id }: Props) {
  const confirmed = typed?.noChildNamed === "on";
  if (!errors?.noChildNamed && !confirmed) return null;
  return <Checkbox id={id} name="noChildNamed" label="No child is named, and no case" defaultChecked={confirmed} error={errors?.noChildNamed} />;
}
