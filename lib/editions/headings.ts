/** A heading as it is compared: whatever its case and spaces. */
export const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, " ");

/** Text that a pattern takes as it is. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Headings of a name in which * stands for anything. */
export const pattern = (name: string): RegExp => new RegExp(`^${plain(name).split("*").map(escaped).join(".*")}$`);
