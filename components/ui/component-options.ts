import type { Option } from "@/components/ui/select";
import { componentKeys, components } from "@/lib/strands/strands";

/** The twelve parts of the triple helix to choose from, each with what it means. */
export const componentOptions: Option[] = componentKeys.map((key) => {
  const { name, phrase } = components[key];
  return { value: key, label: `${name}: ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}` };
});
