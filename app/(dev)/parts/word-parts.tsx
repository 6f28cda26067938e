import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { DateText } from "@/components/ui/date-text";
import { Descriptor } from "@/components/ui/descriptor";
import { Direction } from "@/components/ui/direction";
import { Icon, type IconName } from "@/components/ui/icon";
import { iconPaths } from "@/components/ui/icon-paths";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import { StrandLabel } from "@/components/ui/strand-label";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { classes } from "@/lib/confidentiality/classes";
import { WhoSees } from "@/components/ui/who-sees";

const row = "flex flex-wrap items-center gap-x-6 gap-y-3";

async function wait() {
  "use server";
  await new Promise((done) => setTimeout(done, 1500));
}

export function WordParts() {
  return (
    <>
      <Section title="Buttons">
        <form action={wait} className={row}>
          <SubmitButton pendingLabel="Sharing…">Share with Asha</SubmitButton>
          <Button type="button" kind="secondary" icon="plus">
            Add an action
          </Button>
          <Button type="button" kind="danger">
            Delete this draft
          </Button>
          <Button type="button" kind="quiet">
            Not now
          </Button>
          <Button type="button" disabled>
            Cannot be used
          </Button>
          <Button type="button" kind="secondary" size="small">
            Small
          </Button>
          <ButtonLink href="/parts" kind="secondary">
            A link
          </ButtonLink>
        </form>
      </Section>
      <Section title="Words with a symbol">
        <div className="flex flex-col gap-4">
          <p className={row}>
            <Descriptor rank={1} label="Assured" />
            <Descriptor rank={2} label="Mostly assured" />
            <Descriptor rank={3} label="Partly assured" />
            <Descriptor rank={4} label="Not yet assured" />
          </p>
          <p className={row}>
            <Direction value="same" />
            <Direction value="better" />
            <Direction value="worse" />
          </p>
          <p className={row}>
            <StrandLabel strand="goals" />
            <StrandLabel strand="capability" />
            <StrandLabel strand="initiatives" full />
          </p>
          <p className={row}>
            <Tag>Draft</Tag>
            <Tag tone="strong" icon="tick">
              Signed off
            </Tag>
            <Tag tone="attention" icon="flag">
              Need to talk
            </Tag>
          </p>
          <p className={row}>
            <DateText day="2026-11-27" />
            <DateText day="2026-11-27" form="year" />
            <DateText day="2026-11-27" form="short" />
            <MomentText at={new Date("2026-11-27T14:02:00Z")} />
          </p>
          <p className={row}>
            {Object.keys(iconPaths).map((name) => (
              <Icon key={name} name={name as IconName} className="size-6" />
            ))}
          </p>
        </div>
      </Section>
      <Section title="Who will see this">
        <div className="flex flex-col gap-2">
          {classes.map((kind) => (
            <WhoSees key={kind} kind={kind} names={kind === "group" || kind === "personal" ? ["Asha"] : []} />
          ))}
        </div>
      </Section>
    </>
  );
}
