/** What a file would write down: its absences, what of it is not read, and its problems by line. */
import { Button, Checkbox, Stack } from "@mantine/core";
import { useState } from "react";
import type { ChosenFile } from "../api/core";
import type { AbsenceKind, AbsencesPreview as Preview } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { go } from "../app/places";
import { startOfSentence, useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { LineProblems } from "../parts/LineProblems";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import classes from "../parts/imports.module.css";

const KIND_WORDS: Record<AbsenceKind, string> = {
  leave: "absence-kind-leave",
  sick: "absence-kind-sick",
  parental: "absence-kind-parental",
  other: "absence-kind-other",
};
const LIST = "/cover/away";

export function AbsencesPreview({ file }: { file: ChosenFile }) {
  const preview = useAnswer("import.preview_absences", { file: file.file });
  return <Answered answer={preview}>{(known) => <Known file={file} preview={known} />}</Answered>;
}

function Known({ file, preview }: { file: ChosenFile; preview: Preview }) {
  const { t } = useWords();
  return (
    <>
      <p className={classes.what}>{t("import-absences-what", { name: preview.fileName, rows: preview.rows })}</p>
      {preview.droppedColumns.length > 0 && (
        <Notice>
          {t("import-absences-dropped-columns", {
            count: preview.droppedColumns.length,
            columns: preview.droppedColumns.join(", "),
          })}
        </Notice>
      )}
      <Decide file={file} preview={preview} />
      <WouldBe preview={preview} />
      <LineProblems problems={preview.problems} count={preview.problemCount} />
    </>
  );
}

/** The outcome in a sentence, what has to be agreed to first, and the one button. */
function Decide({ file, preview }: { file: ChosenFile; preview: Preview }) {
  const { t, say } = useWords();
  const [skipBroken, setSkipBroken] = useState(false);
  const bring = useCommand("import.absences");
  const ready = preview.added > 0 && (preview.problemCount === 0 || skipBroken);
  const onImport = () =>
    bring.mutate({ file: file.file, skipBroken }, { onSuccess: () => go(LIST) });
  return (
    <form
      className={classes.decide}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onImport();
      }}
    >
      <Stack gap="sm">
        <p className={classes.outcome} role="status">
          {say(preview.sentence)} {preview.known > 0 && t("import-absences-known", { count: preview.known })}
        </p>
        {preview.problemCount > 0 && (
          <Checkbox
            label={t("import-people-skip", { count: preview.problemCount })}
            checked={skipBroken}
            onChange={(event) => setSkipBroken(event.currentTarget.checked)}
          />
        )}
        {bring.error?.kind === "invalid" && <Notice tone="soon">{say(bring.error)}</Notice>}
        <div className={classes.buttons}>
          <Button
            type="submit"
            variant="filled"
            disabled={!ready}
            loading={bring.isPending}
            rightSection={<Keys keys="Enter" />}
            autoFocus
          >
            {t("import-people-import")}
          </Button>
          <Button onClick={() => go(LIST)}>{t("import-people-cancel")}</Button>
        </div>
      </Stack>
    </form>
  );
}

/** As many as show whether the file was understood. */
const SHOWN = 50;

function WouldBe({ preview }: { preview: Preview }) {
  const { t, listDay } = useWords();
  const shown = preview.absences.slice(0, SHOWN);
  const count = preview.added + preview.known;
  if (shown.length === 0) return null;
  return (
    <Section
      title={t("import-absences-found", { count })}
      hint={shown.length < count ? t("import-people-problems-first", { count: shown.length }) : undefined}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("import-people-line")}</th>
            <th scope="col">{t("away-who")}</th>
            <th scope="col">{t("away-kind")}</th>
            <th scope="col">{t("away-first-day")}</th>
            <th scope="col">{t("away-last-day")}</th>
            <th scope="col">{t("import-absences-note")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, name, kind, from, to, known }) => (
            <tr key={`${line}-${from}`}>
              <td>{line}</td>
              <th scope="row">{name}</th>
              <td>{startOfSentence(t(KIND_WORDS[kind]))}</td>
              <td>{listDay(from)}</td>
              <td>{listDay(to)}</td>
              <td>{known && t("import-absences-is-known")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
