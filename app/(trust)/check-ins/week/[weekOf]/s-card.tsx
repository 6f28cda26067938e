import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Chips } from "@/components/ui/chips";
import { Descriptor } from "@/components/ui/descriptor";
import { Details } from "@/components/ui/details";
import { TextArea } from "@/components/ui/text-area";
import type { WhoSeesProps } from "@/components/ui/who-sees";
import type { LastState } from "@/lib/check-ins/draft/last-state";
import { type EntryDraft, LONGEST_TEXT } from "@/lib/check-ins/schema";
import { type Direction, fittingRanks, proposedRank, ranks, type S, sNames, sQuestions } from "@/lib/three-s/three-s";
import type { PriorityAtHand, ToRaise } from "@/lib/check-ins/draft/week-at-hand";
import { Taps, ToggleChip } from "./taps";

type Props = {
  s: S;
  /** 'schools.<id>.standards': what the names of its boxes begin with. */
  path: string;
  entry: EntryDraft;
  last: LastState | undefined;
  lastWeek: string | undefined;
  descriptors: readonly string[];
  priorities: readonly PriorityAtHand[];
  toRaise: readonly ToRaise[];
  whoSees: WhoSeesProps;
  errors: Record<string, string[]>;
};

const directionTaps = [
  { value: "same", label: "Same", icon: "same" },
  { value: "better", label: "Better", icon: "better" },
  { value: "worse", label: "Worse", icon: "worse" },
] as const;

/** One S: last week stands there, one tap says what changed, and only a change asks for words. */
export function SCard({ s, path, entry, last, lastWeek, descriptors, priorities, toRaise, whoSees, errors }: Props) {
  const title = sNames[s];
  const word = (rank: number) => descriptors[rank - 1] ?? "";
  const spoken = entry.cameOfIt !== "" || entry.priorities.length > 0;
  return (
    <section aria-labelledby={`${path}-title ${path.slice(0, path.lastIndexOf("."))}-name`} className="taps max-w-form scroll-mt-4 rounded-lg border border-line bg-surface p-5">
      <h3 id={`${path}-title`}>{title}</h3>
      {last ? (
        <p className="mb-3 flex flex-wrap items-baseline gap-x-3">
          <span className="font-[550]"><Descriptor rank={last.descriptor} label={word(last.descriptor)} /></span>
          <span className="text-sm text-muted">{lastWeek}</span>
        </p>
      ) : (
        <p className="mb-3 text-sm text-muted">{sQuestions[s]}</p>
      )}
      {toRaise.length > 0 && (
        <p className="mb-3 border-l-2 border-attention pl-3 text-sm">
          Waits for the half-term review until you two have talked about it: {toRaise.map(({ title }) => title).join("; ")}
        </p>
      )}
      {last ? (
        <>
          <Taps name={`${path}.direction`} legend={`${title} since then`} taps={directionTaps} chosen={entry.direction} error={errors[`${path}.direction`]} />
          <Where path={path} direction="better" entry={entry} last={last} word={word} />
          <Where path={path} direction="worse" entry={entry} last={last} word={word} />
        </>
      ) : (
        <Chips
          type="radio" name={`${path}.start`} label="Where does it stand?" defaultValue={entry.start ? String(entry.start) : undefined} error={errors[`${path}.start`]}
          options={ranks.map((rank) => ({ value: String(rank), label: <Descriptor rank={rank} label={word(rank)} /> }))}
        />
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <ToggleChip name={`${path}.needToTalk`} tap="talk" label="Need to talk" icon="flag" on={entry.needToTalk} />
        <ToggleChip tap="more" label="Add a line" icon="pencil" on={spoken && !entry.needToTalk && (entry.direction ?? "same") === "same"} />
      </div>
      <div className={entry.done === "" ? "opens opens-both mt-4" : "mt-4"}>
        <TextArea name={`${path}.done`} label="What was done?" hint="No child’s name, no case." rows={2} maxLength={LONGEST_TEXT} defaultValue={entry.done} whoSees={whoSees} error={errors[`${path}.done`]} />
      </div>
      <div className="opens opens-came mt-4">
        <TextArea name={`${path}.cameOfIt`} label="What came of it?" hint="A line is enough. No child’s name, no case." rows={2} maxLength={LONGEST_TEXT} defaultValue={entry.cameOfIt} whoSees={whoSees} error={errors[`${path}.cameOfIt`]} />
      </div>
      {priorities.length > 0 && (
        <div className="opens opens-came mt-2">
          <Details summary="Is it about a priority?" open={entry.priorities.length > 0}>
            <CheckboxGroup name={`${path}.priorities`} label="Priorities that this is about" defaultValue={entry.priorities} options={priorities.map(({ id, title }) => ({ value: id, label: title }))} />
          </Details>
        </div>
      )}
    </section>
  );
}

type WhereProps = { path: string; direction: Exclude<Direction, "same">; entry: EntryDraft; last: LastState; word: (rank: number) => string };

/** After 'better' or 'worse': the neighbouring word is proposed, and staying with last week's is one tap away. */
function Where({ path, direction, entry, last, word }: WhereProps) {
  const fitting = fittingRanks(last.descriptor, direction);
  const box = direction === "better" ? "ifBetter" : "ifWorse";
  const chosen = entry[box] ?? proposedRank(last.descriptor, direction);
  if (fitting.length < 2)
    return <p className={`opens opens-${direction} mt-3 text-sm text-muted`}>{direction === "better" ? "Better still" : "Harder still"}, and the word stays ‘{word(last.descriptor)}’.</p>;
  return (
    <div className={`opens opens-${direction} mt-3`}>
      <Chips
        type="radio" name={`${path}.${box}`} label="So it is now" defaultValue={String(chosen)}
        options={fitting.map((rank) => ({ value: String(rank), label: <Descriptor rank={rank} label={word(rank)} /> }))}
      />
    </div>
  );
}
