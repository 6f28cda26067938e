-- The pack's section of data remembers what its figures rested on when they were collated, counted rather than dated: a file that took long
-- to load is dated by its beginning, and a round or an older school's number that became known has no date that a pack could be held against.
ALTER TABLE "review_section" ADD COLUMN "figuresRestOn" TEXT;
ALTER TABLE review_section ADD CONSTRAINT what_figures_rest_on_stands_with_them CHECK ("figuresRestOn" IS NULL OR figures IS NOT NULL);
GRANT UPDATE ("figuresRestOn") ON review_section TO braid_app;
