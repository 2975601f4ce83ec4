import { useCommand } from "../api/hooks";
import type { PersonPage } from "../api/generated";
import { useWords } from "../app/words";
import { Section } from "../parts/Section";
import { WorkingNotes } from "../parts/WorkingNotes";

/** The leader's own notes that are still there. Never printed. */
export function NotesSection({ page }: { page: PersonPage }) {
  const { t } = useWords();
  const keep = useCommand("one_on_ones.keep_note");
  const remove = useCommand("one_on_ones.remove_note");
  if (page.notes.length === 0) return null;
  return (
    <div className="screen-only">
      <Section title={t("person-page-notes")}>
        <WorkingNotes
          notes={page.notes}
          name={page.name}
          onKeep={(note, kept) => keep.mutate({ note, kept })}
          onRemove={(note) => remove.mutate({ note })}
        />
      </Section>
    </div>
  );
}
