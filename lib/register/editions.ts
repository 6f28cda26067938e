/** What a file of the national register is about; one SQL statement each stands in `statements.ts`. */
export type FileKind = "schools" | "memberships" | "groups" | "context" | "links";

/** How a cell is read: everything is text until proven otherwise. */
export type Reading = "text" | "whole" | "decimal" | "day";

export type FieldRule = {
  /** The column's names over the years, folded (no case, no punctuation); {year} stands for any four figures. */
  columns: readonly string[];
  reading: Reading;
  /** A row without it is broken. */
  needed?: true;
};

export type Edition = {
  kind: FileKind;
  name: string;
  /** Fields whose columns must all be there for a file to be this one. */
  recognisedBy: readonly string[];
  fields: Readonly<Record<string, FieldRule>>;
  /** The field that stands once in a file. */
  unique?: string;
};

const text = (...columns: string[]): FieldRule => ({ columns, reading: "text" });
const needed = (...columns: string[]): FieldRule => ({ columns, reading: "text", needed: true });
const whole = (...columns: string[]): FieldRule => ({ columns, reading: "whole" });
const decimal = (...columns: string[]): FieldRule => ({ columns, reading: "decimal" });
const day = (...columns: string[]): FieldRule => ({ columns, reading: "day" });

const group = {
  groupUid: needed("group uid"),
  trustName: needed("group name"),
  groupKind: needed("group type"),
  groupStatus: text("group status"),
  companiesHouseNumber: text("companies house number"),
};

/**
 * The editions that Braid reads, as data: a column that comes, goes or is renamed is a change in this list alone.
 * A file is recognised by its columns, never by its name.
 */
export const editions: readonly Edition[] = [
  {
    kind: "schools",
    name: "Get Information about Schools, all establishments",
    recognisedBy: ["urn", "name", "status", "groupUid"],
    unique: "urn",
    fields: {
      urn: needed("urn"),
      name: needed("establishmentname", "establishment name"),
      status: text("establishmentstatus name"),
      groupUid: text("trusts code"),
      trustName: text("trusts name"),
      phase: text("phaseofeducation name"),
      kind: text("typeofestablishment name"),
      localAuthority: text("la name"),
      roll: whole("numberofpupils"),
      fsmPercent: decimal("percentagefsm"),
      capacity: whole("schoolcapacity"),
      lowAge: whole("statutorylowage"),
      highAge: whole("statutoryhighage"),
      postcode: text("postcode"),
      federation: text("federations name"),
    },
  },
  {
    kind: "memberships",
    name: "Get Information about Schools, academies and their trusts",
    recognisedBy: ["urn", "groupUid", "joinedOn"],
    fields: {
      urn: needed("urn"),
      name: needed("establishmentname", "establishment name"),
      ...group,
      joinedOn: day("joined date"),
      phase: text("phaseofeducation name"),
      kind: text("typeofestablishment name"),
      localAuthority: text("la name"),
    },
  },
  {
    kind: "groups",
    name: "Get Information about Schools, all groups",
    recognisedBy: ["groupUid", "trustName", "groupKind", "groupStatus"],
    unique: "groupUid",
    fields: { ...group, groupPostcode: text("group postcode") },
  },
  {
    kind: "context",
    name: "School context: roll, free school meals, place",
    recognisedBy: ["urn", "roll", "fsmPercent"],
    unique: "urn",
    fields: {
      urn: needed("urn"),
      name: needed("establishmentname"),
      roll: whole("pupils {year}"),
      fsmPercent: decimal("fsm pct {year}"),
      latitude: decimal("latitude"),
      longitude: decimal("longitude"),
    },
  },
  {
    kind: "links",
    name: "Get Information about Schools, links between schools",
    recognisedBy: ["urn", "linkUrn", "linkKind"],
    fields: { urn: needed("urn"), linkUrn: needed("linkurn"), linkKind: needed("linktype"), establishedOn: day("linkestablisheddate") },
  },
];

/** Groups of other kinds (federations, sponsors, children's centres) are no trusts and are passed over. */
export const isTrustKind = (kind: string): boolean => /academy trust/i.test(kind);
