-- The pack's section of data keeps its own copy of what is new, as the others do of weeks, actions and support: every reader of the
-- review sees the same, and it stays when the pack locks.
ALTER TABLE "review_section" ADD COLUMN "figures" JSONB;
ALTER TABLE review_section ADD CONSTRAINT figures_stand_with_the_data CHECK (figures IS NULL OR key = 'data');
GRANT UPDATE (figures) ON review_section TO braid_app;
