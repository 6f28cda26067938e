import { RaisedLine } from "@/app/(trust)/reviews/_parts/raised-line";
import type { VersionContent } from "@/lib/reviews/versions/version-content";
import { relatesToWords } from "@/lib/reviews/words";
import { sNames } from "@/lib/three-s/three-s";

const order = ["going_well", "support", "challenge"] as const;
const questions = { going_well: "What is going well", support: "Where support is needed", challenge: "Where challenge is needed" };

/** The items by what they ask of the meeting, each with its number in the order they are taken. */
export function SentItems({ items }: { items: VersionContent["items"] }) {
  const numbered = items.map((item, place) => ({ ...item, number: place + 1 }));
  return (
    <div className="flex flex-col gap-8">
      {order.map((kind) => {
        const mine = numbered.filter((item) => item.kind === kind);
        if (mine.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{questions[kind]}</h3>
            <ul className="mt-2 border-t border-line">
              {mine.map((item) => (
                <li key={item.id} className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[1fr_14rem] print:grid-cols-[1fr_11rem]">
                  <div className="flex flex-col items-start gap-1">
                    <p className="font-[550]">{item.number}. {item.title}</p>
                    {item.detail && <p className="max-w-text whitespace-pre-line text-ink-soft">{item.detail}</p>}
                    <RaisedLine standing={item.agreedLate ? "agreed-late" : "raised"} raisedInWeekOf={item.raisedInWeekOf} />
                  </div>
                  <dl className="text-sm">
                    <div><dt className="inline text-muted">Minutes: </dt><dd className="inline">{item.minutes}</dd></div>
                    <div><dt className="inline text-muted">Presents: </dt><dd className="inline">{item.presenter ?? "to be named"}</dd></div>
                    <div><dt className="inline text-muted">Accountable: </dt><dd className="inline">{item.accountable ?? "to be named"}</dd></div>
                    <div><dt className="inline text-muted">Relates to: </dt><dd className="inline">{relatesToWords[item.relatesTo].toLowerCase()}, {sNames[item.s].toLowerCase()}</dd></div>
                  </dl>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
