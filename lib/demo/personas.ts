/** Somebody in the demo whom a visitor may sign in as. */
export type Persona = {
  key: string;
  trust: string;
  name: string;
  email: string;
  title: string;
  /** What there is to see as this person, in a sentence. */
  sees: string;
};

export const HAWTHORN = "Hawthorn Learning Trust";
export const LARKFIELD = "Larkfield Schools Trust";

const at = (trust: string, domain: string) => (key: string, name: string, title: string, sees: string): Persona => ({
  key,
  trust,
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z ]/g, "").replaceAll(" ", ".")}@${domain}`,
  title,
  sees,
});

const hawthorn = at(HAWTHORN, "hawthorn.example");
const larkfield = at(LARKFIELD, "larkfield.example");

/** Five primaries in two hubs, then thirty schools of all sizes: one person for each kind of work. */
export const personas: Persona[] = [
  hawthorn("chief-executive", "Asha Raman", "Chief executive", "Every school side by side, and the review that is being prepared."),
  hawthorn("director-of-education", "Daniel Osei", "Director of education, trust lead of the principals", "This week’s one-to-ones and what each principal wants to talk about."),
  hawthorn("finance-director", "Ruth Pemberton", "Finance director", "What the reviews decided and what it asks of the trust."),
  hawthorn("principal", "Samira Haddad", "Principal of Oakfield Primary", "The weekly check-in, from the phone, in under three minutes."),
  hawthorn("second-principal", "Owen Gallagher", "Principal of Mill Lane Primary", "A check-in where something got worse and wants talking about."),
  hawthorn("executive-principal", "Grace Adeyemi", "Executive principal of Riverside and Elm Park", "One conversation with a section for each of two schools."),
  hawthorn("head-of-school", "Tomasz Nowak", "Principal of Northgate Primary", "A school in its first year with the trust."),
  hawthorn("senior-leader", "Priya Chaudhary", "Deputy head and maths lead, Oakfield Primary", "Her school’s reviews, and the item that she presents."),
  hawthorn("middle-leader", "Megan Llewellyn", "Early years lead, Mill Lane Primary", "Her own actions, and an item that she presents."),
  hawthorn("teacher", "Kofi Mensah", "Year 4 teacher, Oakfield Primary", "What is his, and nothing that is not."),
  hawthorn("teaching-assistant", "Julie Barker", "Teaching assistant, Riverside Primary", "Support staff have a place here too."),
  hawthorn("trustee", "Vikram Sethi", "Trustee", "The signed-off summaries, and nothing confidential."),
  hawthorn("administrator", "Helen Fairclough", "Trust administrator", "People, roles, schools and terms; never what people said."),
  at(HAWTHORN, "coaching.example")("external-coach", "Nadia Brandt", "External coach of the institute, a guest", "The four people whom she coaches, and nothing else of the trust."),
  larkfield("larkfield-chief-executive", "Marcus Bellamy", "Chief executive of thirty schools", "The same pages at the size of a large trust."),
  larkfield("larkfield-trust-lead", "Farida Khan", "Regional director and trust lead", "The one-to-ones of ten principals."),
  larkfield("larkfield-principal", "Eleanor Whitcombe", "Principal of Larkfield Park Primary", "A principal whose school is one of thirty."),
  larkfield("larkfield-administrator", "Ben Achebe", "Trust administrator", "Six hundred people and their roles."),
];
