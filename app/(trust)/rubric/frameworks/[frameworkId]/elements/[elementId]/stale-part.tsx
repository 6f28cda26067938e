import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/forms/form-state";

type Part = { key: string; label: string; text: string };

const isParts = (saved: unknown): saved is Part[] => Array.isArray(saved) && saved.every((part: unknown) => typeof part === "object" && part !== null && "label" in part && "text" in part);

/** When a colleague was quicker: their words where they differ from one's own, which stand in the boxes still. */
export function StalePart({ state: { saved } }: { state: FormState }) {
  if (!isParts(saved)) return null;
  return (
    <Notice kind="attention" title="Somebody saved this while you were writing">
      <p className="mb-3">Your words are in the boxes below. Take from theirs what you want to keep, then save: your text becomes the newest, and theirs stays in the history.</p>
      <dl>
        {saved.map(({ key, label, text }) => (
          <div key={key} className="mt-3">
            <dt className="font-[550]"><a href={`#${key}`}>{label}</a></dt>
            <dd className="border-l-2 border-edge pl-4 whitespace-pre-line">{text || "Nothing: they left it empty."}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
