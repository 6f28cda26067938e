-- A picture that no text shows, today's or an older one's, may be deleted by its framework's editors. One that stands in a text stays:
-- a text that somebody saved, or that staff read, must not lose what it shows.
-- The editors of another framework may have put it into theirs, which the asker cannot see; the policy binds the owner of the function alone.
CREATE POLICY look_for_pictures ON element_revision FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY look_for_pictures ON published_element FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION a_picture_in_a_text_stays() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM element_revision r WHERE r."trustId" = OLD."trustId" AND position('/rubric/pictures/' || OLD.id::text IN r.content::text) > 0)
     OR EXISTS (SELECT FROM published_element e WHERE e."trustId" = OLD."trustId" AND position('/rubric/pictures/' || OLD.id::text IN e.content::text) > 0) THEN
    RAISE EXCEPTION 'A picture that stands in a text stays' USING ERRCODE = 'BR055';
  END IF;
  RETURN OLD;
END $$;
REVOKE ALL ON FUNCTION a_picture_in_a_text_stays() FROM PUBLIC;
CREATE TRIGGER a_picture_in_a_text_stays BEFORE DELETE ON rubric_picture FOR EACH ROW EXECUTE FUNCTION a_picture_in_a_text_stays();
CREATE POLICY clear ON rubric_picture FOR DELETE USING ("frameworkId" = ANY ((SELECT app_edited_frameworks())::uuid[]));
GRANT DELETE ON rubric_picture TO braid_app;
