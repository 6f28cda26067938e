import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SavedMeanwhile } from "./saved-meanwhile";

const parts = [["tried", "What I tried in class"], ["changed", "What changed"], ["reflection", "What I make of it"]] as const;

type Props = { meanwhile: SavedMeanwhile; onKeep: () => void; studyId: string };

/** Two tabs or devices wrote on the same module: what the other one saved stands here to take from, and nothing is lost until the writer has chosen. */
export function SavedElsewhere({ meanwhile: { saved }, onKeep, studyId }: Props) {
  return (
    <Notice
      kind="attention" title="You also wrote in another tab or on another device"
      actions={
        <>
          <Button type="button" onClick={onKeep}>Keep what stands here</Button>
          <a href={`/rubric/credits/${studyId}`} target="_blank" rel="noreferrer" className="inline-flex min-h-11 items-center">Open what was saved in a new tab</a>
        </>
      }
    >
      <p className="mb-3">What was saved there, to copy from:</p>
      {parts.map(([key, label]) => saved[key] && (
        <div key={key} className="mb-3">
          <p className="text-sm font-[550]">{label}</p>
          <blockquote className="border-l-2 border-edge pl-4 whitespace-pre-line">{saved[key]}</blockquote>
        </div>
      ))}
    </Notice>
  );
}
