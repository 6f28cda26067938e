-- What a practice video says of itself, laid out for search: its title, what to notice in it and what is said in it.
-- It stands in the video's own row, so that whoever may not see the video finds none of its words.
ALTER TABLE "practice_video" ADD COLUMN "words" tsvector, ADD COLUMN "vocabulary" TEXT[];

-- What is said in a film: its captions without their times.
CREATE FUNCTION spoken_in(captions text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT regexp_replace(coalesce(captions, ''), '^(WEBVTT.*|.*-->.*)$', '', 'gn') $$;

CREATE FUNCTION a_video_is_laid_out_for_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := setweight(to_tsvector('english', NEW.title), 'A') || setweight(to_tsvector('english', NEW.notice), 'B') || setweight(to_tsvector('english', spoken_in(NEW.captions)), 'C');
  NEW.vocabulary := ARRAY(
    SELECT DISTINCT w.word FROM regexp_split_to_table(lower(concat_ws(' ', NEW.title, NEW.notice, spoken_in(NEW.captions))), '[^[:alpha:]]+') AS w (word)
    WHERE length(w.word) >= 4 ORDER BY w.word);
  RETURN NEW;
END $$;
CREATE TRIGGER laid_out_for_search BEFORE INSERT OR UPDATE OF title, notice, captions ON practice_video FOR EACH ROW EXECUTE FUNCTION a_video_is_laid_out_for_search();

-- Those that are there already. The walls stand aside for the owner while they are laid out.
ALTER TABLE practice_video NO FORCE ROW LEVEL SECURITY;
UPDATE practice_video SET title = title;
ALTER TABLE practice_video FORCE ROW LEVEL SECURITY;

-- Search walks through what a trust has published, and no further.
CREATE INDEX published_videos ON practice_video ("trustId", "shownUntil") WHERE "publishedAt" IS NOT NULL;
