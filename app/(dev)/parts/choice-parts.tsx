import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Chips } from "@/components/ui/chips";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";

const feelings = ["Well", "Fine", "Stretched", "Struggling", "Rather not say"].map((label) => ({ value: label.toLowerCase(), label }));
const directions = ["Same", "Better", "Worse"].map((label) => ({ value: label.toLowerCase(), label }));

export function ChoiceParts() {
  return (
    <Section title="Choices">
      <form className="flex flex-col gap-8">
        <Chips type="radio" name="feeling" label="How are you arriving today?" optional size="large" whoSees={{ kind: "personal", names: ["Asha"] }} options={feelings} defaultValue="fine" />
        <Chips type="radio" name="direction" label="Standards, since last week" error="Say whether it is the same, better or worse" options={directions} />
        <Chips
          type="checkbox"
          name="support"
          label="Any support?"
          options={[
            { value: "visit", label: "A visit" },
            { value: "talk", label: "A colleague to talk to" },
            { value: "cover", label: "Cover for a day" },
          ]}
          defaultValue={["visit"]}
        />
        <RadioGroup
          name="kind"
          label="What kind of support?"
          hint="Choose the nearest."
          defaultValue="call"
          options={[
            { value: "visit", label: "A visit", hint: "Half a day in school" },
            { value: "call", label: "A call" },
            { value: "none", label: "Not open this half term", disabled: true },
          ]}
        />
        <CheckboxGroup
          name="readers"
          label="Who else should have the agenda?"
          error="Choose at least one"
          options={[
            { value: "deputy", label: "Deputy head" },
            { value: "senco", label: "Inclusion lead" },
          ]}
        />
        <Checkbox name="agreed" label="We agreed these words together" hint="Both of you see the box ticked." defaultChecked />
        <ActionBar>
          <Button type="button">Go on</Button>
          <Button type="button" kind="quiet">
            Save and leave
          </Button>
        </ActionBar>
      </form>
    </Section>
  );
}
