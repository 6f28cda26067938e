import Link from "next/link";
import { bringAction, takeThingBackAction } from "@/app/(trust)/triads/sessions/bring-actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { nameIn, othersWhoRead } from "@/lib/live/who-came";
import { v7 } from "@/lib/submissions/uuid";
import type { ThingToBring } from "@/lib/triads/brought/things-to-bring";
import type { SessionPage } from "@/lib/triads/sessions/read-session";
import type { Brought as Thing } from "@/lib/triads/sessions/select-session";
import type { Viewer } from "@/lib/viewers/viewer";
import { capital } from "@/lib/words";

type Props = { session: SessionPage; viewer: Viewer };

const SHOWN = "Your clip is published to nobody: these people can play it until you take it back. Whoever joins the triad later does not see it.";
const inWords = ({ kind, title, of }: ThingToBring) => (kind === "video" ? `My clip: ${title}` : `${of}: ${title}`);

/** What each has brought to look at together, and the box to bring something. */
export function Brought({ session, viewer }: Props) {
  const { id, state, people, brought, toBring } = session;
  if (state === "called-off" || (brought.length === 0 && toBring.length === 0)) return null;
  const readers = state === "planned" ? people.flatMap((person) => (person.id === viewer.personId ? [] : [person.name])) : othersWhoRead(session, viewer);
  const form = (
    <DescribedForm
      bar={false} kind="secondary" action={bringAction} submit="Bring it"
      parts={[
        { kind: "hidden", name: "sessionId", value: id }, { kind: "hidden", name: "requestId", value: v7() },
        {
          kind: "select", name: "thing", label: "What would you like to look at together?", placeholder: "Choose one", options: toBring.map((one) => ({ value: `${one.kind}:${one.id}`, label: inWords(one) })),
          ...(toBring.some(({ kind }) => kind === "video") ? { hint: SHOWN } : {}), whoSees: { kind: "personal", names: readers },
        },
      ]}
    />
  );
  return (
    <Section title={brought.length > 0 ? "Brought to look at" : "Something to look at together"}>
      {brought.length > 0 && (
        <ul className="mb-4 max-w-text border-t border-line">
          {brought.map((thing) => (
            <li key={thing.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2">
              <div className="min-w-0">
                <ThingLink thing={thing} />
                <p className="text-sm text-muted">{said(thing, capital(nameIn(session, thing.personId, viewer)), thing.personId === viewer.personId)}</p>
              </div>
              {thing.personId === viewer.personId && <OneButton action={takeThingBackAction} fields={{ sessionId: id, broughtId: thing.id }} kind="quiet" size="small" about={thing.element ?? thing.video ?? ""}>Take it back</OneButton>}
            </li>
          ))}
        </ul>
      )}
      {toBring.length > 0 && <Details summary={brought.length > 0 ? "Bring something else" : "Bring an element of the rubric or a clip of yours"}>{form}</Details>}
    </Section>
  );
}

const said = ({ videoId, video, lapsed }: Thing, name: string, mine: boolean) =>
  videoId ? (mine && lapsed ? "Your clip. The consent has ended, so nobody but you sees it." : video ? `${name} brought this clip` : `${name} brought this clip, and does not show it to you`) : `${name} brought this element of the rubric`;

function ThingLink({ thing: { elementId, element, videoId, video } }: { thing: Thing }) {
  const title = element ?? video;
  if (!title) return <p className="font-[550]">{videoId ? "A clip" : "An element that is no longer in the rubric"}</p>;
  return (
    <Link href={videoId ? `/videos/${videoId}` : `/rubric/elements/${elementId}`} className="inline-flex min-h-11 items-center gap-2 font-[550]">
      <Icon name={videoId ? "video" : "rubric"} className="size-5 shrink-0" />
      {title}
    </Link>
  );
}
