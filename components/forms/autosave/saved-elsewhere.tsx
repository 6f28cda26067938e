import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** The boxes that are texts, each with its label. */
export type TextLabels = Readonly<Record<string, string>>;

type Props = { saved: Readonly<Record<string, unknown>>; labels: TextLabels; onKeep: () => void; to: string };

/** Two tabs or devices wrote on the same thing: what the other one saved stands here to take from, and nothing is lost until the writer has chosen. */
export function SavedElsewhere({ saved, labels, onKeep, to }: Props) {
  return (
    <Notice
      kind="attention" title="You also wrote in another tab or on another device"
      actions={
        <>
          <Button type="button" onClick={onKeep}>Keep what stands here</Button>
          <a href={to} target="_blank" rel="noreferrer" className="inline-flex min-h-11 items-center">Open what was saved in a new tab</a>
        </>
      }
    >
      <p className="mb-3">What was saved there, to copy from:</p>
      {Object.entries(labels).map(([name, label]) => typeof saved[name] === "string" && saved[name] && (
        <div key={name} className="mb-3">
          <p className="text-sm font-[550]">{label}</p>
          <blockquote className="border-l-2 border-edge pl-4 whitespace-pre-line">{saved[name]}</blockquote>
        </div>
      ))}
    </Notice>
  );
}
