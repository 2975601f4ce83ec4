/** The leader's own notes of a talk, always with the line that says who may ask to see them and when they go. */
import { Button } from "@mantine/core";
import type { NoteId, WorkingNote } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "./LineList";
import { useArrowKeys } from "./arrowKeys";
import styles from "./WorkingNotes.module.css";

interface Props {
  notes: WorkingNote[];
  name: string;
  onKeep: (note: NoteId, kept: boolean) => void;
  onRemove: (note: NoteId) => void;
}

export function WorkingNotes({ notes, name, onKeep, onRemove }: Props) {
  const { t, day } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <>
      <p className={styles.line}>{t("meeting-working-note-line", { name })}</p>
      <LineList {...keys}>
        {notes.map((note) => {
          const writtenOn = day(note.writtenOn);
          const goes = note.goesOn
            ? t("meeting-note-goes", { day: day(note.goesOn) })
            : t("meeting-note-kept");
          return (
            <Line
              key={note.note}
              glyph="dotted"
              tone="quiet"
              why={`${writtenOn}. ${goes}.`}
              button={
                <>
                  <Button
                    aria-label={
                      note.kept
                        ? t("meeting-note-unkeep-label", { day: writtenOn })
                        : t("meeting-note-keep-label", { day: writtenOn })
                    }
                    onClick={() => onKeep(note.note, !note.kept)}
                  >
                    {note.kept ? t("meeting-note-unkeep") : t("meeting-note-keep")}
                  </Button>
                  <Button
                    aria-label={t("meeting-note-remove-label", { day: writtenOn })}
                    onClick={() => onRemove(note.note)}
                  >
                    {t("meeting-note-remove")}
                  </Button>
                </>
              }
            >
              <span className={styles.text}>{note.text}</span>
            </Line>
          );
        })}
      </LineList>
    </>
  );
}
