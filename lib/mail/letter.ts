/** A mail of ours: a few sentences and one link. It never holds confidential content; that stays behind the link. */
export type Letter = {
  subject: string;
  greeting: string;
  before: string[];
  link: { href: string; words: string };
  after: string[];
};
