/** The roster's columns and how people head them, folded (no case, no punctuation). The first is the template's; one found earlier is taken before a later one, so a manager's address before their name. */
export const columns = {
  name: ["name", "full name", "staff name", "employee name", "employee", "person"],
  firstName: ["first name", "forename", "given name", "legal forename", "preferred forename", "preferred first name"],
  lastName: ["last name", "surname", "family name", "legal surname", "preferred surname"],
  email: ["e mail", "email", "email address", "e mail address", "work email", "mail", "primary email"],
  role: ["role", "job", "job title", "post", "position", "staff role"],
  school: ["school", "school name", "urn", "school urn", "establishment", "academy", "site", "establishment name"],
  manager: ["line manager e mail", "line manager email", "line manager e mail address", "line manager email address", "line managers e mail", "line managers email", "line manager address", "manager e mail", "manager email", "manager e mail address", "manager email address", "reports to e mail", "reports to email", "line manager", "manager", "reports to", "managed by"],
  startsOn: ["start", "start date", "starts", "starts on", "from", "role start", "date started"],
  endsOn: ["end", "end date", "ends", "ends on", "to", "until", "leaving date", "role end", "date left"],
} as const;
export type RosterColumn = keyof typeof columns;

/** The headings of the file that Braid writes. */
export const headings = ["Name", "E-mail", "Role", "School", "Start", "End", "Line manager e-mail"] as const;

/** How people write roles, folded; a trust's own words come before these. */
export const roleSynonyms = {
  trust_administrator: ["trust administrator", "administrator", "trust admin"],
  trust_executive: ["trust executive", "executive", "ceo", "chief executive", "chief executive officer", "cfo", "coo", "director of education", "finance director", "chief finance officer", "deputy ceo"],
  trust_team: ["trust team", "central team", "trust staff", "trust central team", "school improvement partner"],
  principal: ["principal", "headteacher", "head teacher", "head", "head of school", "executive principal", "executive headteacher", "executive head", "acting headteacher", "co headteacher"],
  senior_leader: ["senior leader", "deputy", "deputy head", "deputy headteacher", "deputy principal", "assistant head", "assistant headteacher", "assistant principal", "slt", "vice principal"],
  middle_leader: ["middle leader", "subject leader", "phase leader", "head of department", "head of year", "year leader", "senco", "key stage leader"],
  teacher: ["teacher", "class teacher", "qts teacher", "ect", "early career teacher", "teaching staff"],
  support_staff: ["support staff", "teaching assistant", "ta", "hlta", "higher level teaching assistant", "office", "school business manager", "business manager", "learning support assistant", "lsa", "site manager", "caretaker", "lunchtime supervisor", "support"],
  governor: ["governor", "local governor", "chair of governors", "local governing body"],
  trustee: ["trustee", "chair of trustees"],
  guest: ["guest", "visitor"],
} as const;
