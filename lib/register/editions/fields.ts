/** What a file of the national register is about; one SQL statement each stands in `statements.ts`. */
export const fileKinds = ["schools", "memberships", "groups", "context", "links"] as const;
export type FileKind = (typeof fileKinds)[number];

/** How a cell is read: everything is text until proven otherwise. */
export type Reading = "text" | "whole" | "decimal" | "day";
/** A row without what is needed is broken. */
type FieldRule = { reading: Reading; needed?: true };
/** What the rows of a kind of file may say, and the field that stands once in a file. */
type Fields = { fields: Readonly<Record<string, FieldRule>>; unique?: string };

const [text, whole, decimal, day] = (["text", "whole", "decimal", "day"] as const).map((reading): FieldRule => ({ reading })) as [FieldRule, FieldRule, FieldRule, FieldRule];
const needed: FieldRule = { reading: "text", needed: true };
const group = { groupUid: needed, trustName: needed, groupKind: needed, groupStatus: text, companiesHouseNumber: text };
const about = { phase: text, kind: text, localAuthority: text };

export const fieldsOf: Readonly<Record<FileKind, Fields>> = {
  schools: {
    unique: "urn",
    fields: {
      urn: needed, name: needed, status: text, groupUid: text, trustName: text, ...about, roll: whole, fsmPercent: decimal, capacity: whole, lowAge: whole, highAge: whole, postcode: text, federation: text,
    },
  },
  memberships: { fields: { urn: needed, name: needed, ...group, joinedOn: day, ...about } },
  groups: { unique: "groupUid", fields: { ...group, groupPostcode: text } },
  context: { unique: "urn", fields: { urn: needed, name: needed, roll: whole, fsmPercent: decimal, latitude: decimal, longitude: decimal } },
  links: { fields: { urn: needed, linkUrn: needed, linkKind: needed, establishedOn: day } },
};
