import { asked, savedWords } from "@/components/forms/asked-parts";
import type { FormPart } from "@/components/forms/form-part";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = { saved: Readonly<Record<string, unknown>>; parts: readonly FormPart[]; onKeep: () => void; onTake: () => void };

/** Two tabs or devices wrote on the same thing: what the other one saved stands here to take from, box by box, and nothing is lost until the writer has chosen. */
export function SavedElsewhere({ saved, parts, onKeep, onTake }: Props) {
  const theirs = asked(parts).map((part) => ({ ...part, words: savedWords(part, saved[part.name]) })).filter(({ words }) => words);
  return (
    <Notice
      kind="attention" title="You also wrote in another tab or on another device"
      actions={
        <>
          <Button type="button" onClick={onKeep}>Keep what stands here</Button>
          <Button type="button" kind="secondary" onClick={onTake}>Take what was saved there</Button>
        </>
      }
    >
      <p className="mb-3">What was saved there, to copy from:</p>
      {theirs.map(({ name, label, within, words }) => (
        <div key={name} className="mb-3">
          <p className="text-sm font-[550]">{within && `${within}, `}{label}</p>
          <blockquote className="border-l-2 border-edge pl-4 whitespace-pre-line">{words}</blockquote>
        </div>
      ))}
    </Notice>
  );
}
