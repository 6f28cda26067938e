import { DateField } from "@/components/ui/date-field";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileField } from "@/components/ui/file-field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

const schools = [
  { value: "beckside", label: "Beckside Primary" },
  { value: "moor-end", label: "Moor End Infants" },
];

export function FieldParts() {
  return (
    <Section title="Fields" lede="What is not marked optional is needed.">
      <ErrorSummary errors={{ title: ["Give the action a name"], due: ["Choose a day in this half term"], form: ["Somebody else changed this a minute ago"] }} />
      <form className="flex flex-col gap-8">
        <TextField name="done" label="What was done" hint="One line is enough." whoSees={{ kind: "line", names: ["Asha"] }} />
        <TextField name="title" label="Name of the action" error="Give the action a name" />
        <TextField name="urn" label="School number (URN)" width="short" inputMode="numeric" defaultValue="107234" readOnly />
        <TextArea
          name="personal"
          label="How are you arriving today?"
          optional
          whoSees={{ kind: "personal", names: ["Asha"] }}
          defaultValue="Tired after the open evening, and pleased with it. Forty families came, which is twice last year’s number."
        />
        <Select name="school" label="School" options={schools} placeholder="Choose a school" />
        <DateField name="due" label="Due" error={["Choose a day in this half term"]} defaultValue="2026-12-24" />
        <FileField name="roster" label="Staff roster" hint="A CSV file from your management information system, up to 5 MB." accept=".csv" />
      </form>
    </Section>
  );
}
