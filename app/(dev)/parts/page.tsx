import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SignedInFrame } from "@/components/shell/signed-in-frame";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { Chips } from "@/components/ui/chips";
import { DateField } from "@/components/ui/date-field";
import { FileField } from "@/components/ui/file-field";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

export const metadata: Metadata = { title: "Parts" };

const places = [
  { href: "/parts", label: "Home", icon: "home" },
  { href: "/check-ins", label: "Check-ins", icon: "check-in" },
  { href: "/reviews", label: "Reviews", icon: "review" },
  { href: "/rubric", label: "Rubric", icon: "rubric" },
  { href: "/triads", label: "Triads", icon: "triad" },
  { href: "/people", label: "People", icon: "people" },
] as const;

export default function PartsPage() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <SignedInFrame
      trust={{ name: "Rivers and Moors Trust", accent: "#a8743a" }}
      person={{ name: "Ruth Aldous", role: "Principal, Beckside Primary" }}
      signOut="/api/sign-out"
      places={places}
    >
      <PageHeader
        above="Autumn 2, week 3"
        title="How is Beckside this week?"
        lede="Last week’s words stand in each box. Say what changed; leave the rest."
        back={{ href: "/", label: "Home" }}
        actions={<ButtonLink href="/parts" kind="secondary" icon="print">Print</ButtonLink>}
      />
      <form className="flex flex-col gap-8">
        <TextField name="what" label="What was done" hint="One line is enough." whoSees={{ kind: "line", names: ["Asha"] }} />
        <TextField name="bad" label="Name" error="Give the action a name" defaultValue="" />
        <TextArea name="how" label="How are you arriving today?" optional whoSees={{ kind: "personal", names: ["Asha"] }} />
        <Select name="school" label="School" options={[{ value: "a", label: "Beckside Primary" }]} placeholder="Choose a school" />
        <RadioGroup name="r" label="Which is it?" options={[{ value: "a", label: "A visit", hint: "Half a day in school" }, { value: "b", label: "A call" }]} defaultValue="b" />
        <Chips name="c" type="checkbox" label="Any support?" options={[{ value: "a", label: "A visit" }, { value: "b", label: "A colleague to talk to" }]} defaultValue={["a"]} />
        <Checkbox name="agree" label="I have talked about this with Asha" />
        <DateField name="due" label="Due" />
        <FileField name="file" label="Roster" hint="A CSV file, up to 5 MB." />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>Share with Asha</SubmitButton>
          <Button kind="secondary">Keep as a draft</Button>
          <Button kind="danger">Delete this draft</Button>
          <Button kind="quiet">Not now</Button>
        </div>
      </form>
    </SignedInFrame>
  );
}
