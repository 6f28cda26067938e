import { ButtonLink } from "@/components/ui/button-link";
import type { RehearsalPage } from "@/lib/institute/rehearsals/read-rehearsal";

const FOLLOWS = "About where you are by the clock. Take longer where it matters.";

/** What stands over the steps: to the one who rehearses whose words these are, and that nobody else sees them. */
export function StepsHead({ speaks, script }: { speaks: boolean; script: RehearsalPage["script"] }) {
  if (!speaks) return <Head title="The steps" lede={FOLLOWS} />;
  if (!script) return <Head title="The steps" lede={`${FOLLOWS} A script of your own would stand here, for you alone; none is needed.`} href="/institute/scripts" link="My scripts" />;
  const about = script.content.about;
  return <Head title={about ? `Your script: ${about}` : "Your script"} lede={`On your phone alone: nobody else sees it here, your facilitator included. ${FOLLOWS}`} href={`/institute/scripts/${script.id}`} link="Open my script" />;
}

function Head({ title, lede, href, link }: { title: string; lede: string; href?: string; link?: string }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="max-w-text min-w-0">
        <h2>{title}</h2>
        <p className="mt-1 text-muted">{lede}</p>
      </div>
      {href && <ButtonLink href={href} kind="secondary" size="small">{link}</ButtonLink>}
    </div>
  );
}
