import type { FormPart } from "@/components/forms/form-part";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { FileField } from "@/components/ui/file-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/forms/form-state";

const keyOf = (part: FormPart): string => ("name" in part ? part.name : part.kind === "group" ? part.title : part.parts.map(keyOf).join());

/** The parts in their order, with what was typed and what is wrong. */
export function FormParts({ parts, state, scope }: { parts: readonly FormPart[]; state: FormState; scope?: string }) {
  return parts.map((part) => <Part key={keyOf(part)} part={part} state={state} scope={scope} />);
}

function Part({ part, state, scope }: { part: FormPart; state: FormState; scope: string | undefined }) {
  if (part.kind === "hidden") return <input type="hidden" name={part.name} value={part.name === "version" ? (state.version ?? part.value) : part.value} />;
  if (part.kind === "beside")
    return (
      <div className="grid max-w-form gap-4 sm:grid-cols-2 sm:items-end">
        <FormParts parts={part.parts} state={state} scope={scope} />
      </div>
    );
  if (part.kind === "group")
    return (
      <fieldset className="flex max-w-form min-w-0 flex-col gap-4">
        <legend className="mb-2 font-serif text-xl font-[560]">{part.title}</legend>
        {part.hint && <p className="text-sm text-muted">{part.hint}</p>}
        <FormParts parts={part.parts} state={state} scope={scope} />
      </fieldset>
    );
  return <Box part={part} state={state} id={scope && `${scope}-${part.name}`} />;
}

type BoxPart = Exclude<FormPart, { kind: "hidden" | "beside" | "group" }>;

function Box({ part, state, id }: { part: BoxPart; state: FormState; id: string | undefined }) {
  const typed = state.typed?.[part.name];
  const error = state.errors?.[part.name];
  if (part.kind === "ticks") {
    const { kind: _kind, value, ...field } = part;
    return <CheckboxGroup {...field} id={id} error={error} defaultValue={state.typed ? [typed ?? []].flat() : value} />;
  }
  if (part.kind === "file") {
    const { kind: _kind, most: _most, ...field } = part;
    return <FileField {...field} id={id} error={error} />;
  }
  const defaultValue = typed === undefined ? part.value : String(typed);
  if (part.kind === "area") {
    const { kind: _kind, value: _value, ...field } = part;
    return <TextArea {...field} id={id} error={error} defaultValue={defaultValue ?? ""} />;
  }
  if (part.kind === "select") {
    const { kind: _kind, value: _value, ...field } = part;
    return <Select {...field} id={id} error={error} defaultValue={defaultValue ?? ""} />;
  }
  if (part.kind === "radio") {
    const { kind: _kind, value: _value, ...field } = part;
    return <RadioGroup {...field} id={id} error={error} defaultValue={defaultValue} />;
  }
  const { kind: _kind, value: _value, ...field } = part;
  return <TextField {...field} id={id} error={error} defaultValue={defaultValue ?? ""} />;
}
