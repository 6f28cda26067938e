import { OneButton } from "@/components/forms/one-button";
import { movePartAction, removePartAction } from "./draft-actions";

type Props = { frameworkId: string; of: "area" | "element"; id: string; title: string; first: boolean; last: boolean };

/** Up, down and out: the order is changed by buttons, so that a keyboard and a thumb can. */
export function OrderButtons({ frameworkId, of, id, title, first, last }: Props) {
  const fields = { frameworkId, of, id };
  return (
    <div className="-ml-4 flex flex-wrap items-center">
      {!first && <OneButton action={movePartAction} fields={{ ...fields, by: "up" }} size="small" kind="quiet" pendingLabel="Moving…" about={title}>Move up</OneButton>}
      {!last && <OneButton action={movePartAction} fields={{ ...fields, by: "down" }} size="small" kind="quiet" pendingLabel="Moving…" about={title}>Move down</OneButton>}
      <OneButton action={removePartAction} fields={{ ...fields, removed: "true" }} size="small" kind="quiet" pendingLabel="Taking out…" about={title}>Take out</OneButton>
    </div>
  );
}
