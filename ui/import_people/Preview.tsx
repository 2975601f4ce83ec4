/** What a file would bring: its columns with their guessed fields, its problems by line, and what would change. */
import { Button, Checkbox, Select, Stack } from "@mantine/core";
import { useState } from "react";
import type { ChosenFile } from "../api/core";
import { useAnswer, useCommand } from "../api/hooks";
import type { PeopleField, PeoplePreview } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { ColumnTable } from "../parts/ColumnTable";
import { LineProblems } from "../parts/LineProblems";
import classes from "../parts/imports.module.css";
import { useFieldNames } from "./fieldNames";

export function Preview({ file }: { file: ChosenFile }) {
  // Null until the person changes a guess: the core guesses, or remembers the last time by the headers.
  const [mapping, setMapping] = useState<(PeopleField | null)[] | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const preview = useAnswer(
    "import.preview_people",
    { file: file.file, mapping, sheet },
    { keepPrevious: true },
  );
  return (
    <Answered answer={preview}>
      {(known) => (
        <Known
          file={file}
          preview={known}
          onMapping={setMapping}
          onSheet={(next) => {
            setSheet(next);
            setMapping(null);
          }}
        />
      )}
    </Answered>
  );
}

interface KnownProps {
  file: ChosenFile;
  preview: PeoplePreview;
  onMapping: (mapping: (PeopleField | null)[]) => void;
  onSheet: (sheet: string | null) => void;
}

function Known({ file, preview, onMapping, onSheet }: KnownProps) {
  const { t, say } = useWords();
  const names = useFieldNames();
  const fields = preview.columns.map((column) => column.field);
  const dropped = preview.columns.filter((column) => column.dropped).map((column) => column.header);
  const what = t("import-people-what", {
    name: preview.fileName,
    format: say(preview.format),
    rows: preview.rows,
  });
  return (
    <>
      <p className={classes.what}>
        {what} {preview.remembered && t("import-people-remembered")}
      </p>
      {preview.sheets.length > 1 && (
        <Select
          className={classes.sheet}
          label={t("import-people-sheet")}
          data={preview.sheets}
          value={preview.sheet}
          onChange={onSheet}
          allowDeselect={false}
        />
      )}
      {dropped.length > 0 && (
        <Notice>
          {t("import-people-dropped-columns", { count: dropped.length, columns: dropped.join(", ") })}
        </Notice>
      )}
      <Decide file={file} preview={preview} mapping={fields} />
      <ColumnTable
        columns={preview.columns}
        names={names}
        onField={(index, field) => onMapping(fields.map((known, at) => (at === index ? field : known)))}
      />
      <LineProblems problems={preview.problems} count={preview.problemCount} />
    </>
  );
}

/** The outcome in a sentence, what has to be agreed to first, and the one button. */
function Decide({
  file,
  preview,
  mapping,
}: {
  file: ChosenFile;
  preview: PeoplePreview;
  mapping: (PeopleField | null)[];
}) {
  const { t, say } = useWords();
  const [skipBroken, setSkipBroken] = useState(false);
  const [large, setLarge] = useState(false);
  const bring = useCommand("import.people");
  const changes = preview.added + preview.updated;
  const ready = changes > 0 && (preview.problemCount === 0 || skipBroken) && (!preview.large || large);
  const onImport = () => {
    const input = { file: file.file, mapping, sheet: preview.sheet || null, skipBroken, large };
    void bring.mutateAsync(input).then(
      () => go({ screen: "people" }),
      () => {},
    );
  };
  const outcome = [
    t("import-people-added", { count: preview.added }),
    t("import-people-updated", { count: preview.updated }),
    t("import-people-unchanged", { count: preview.unchanged }),
  ].join(" ");
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
          {outcome}
        </p>
        {preview.sameName.length > 0 && (
          <p className={classes.quiet}>
            {t("import-people-same-name", { names: preview.sameName.join(", ") })}
          </p>
        )}
        {preview.problemCount > 0 && (
          <Checkbox
            label={t("import-people-skip", { count: preview.problemCount })}
            checked={skipBroken}
            onChange={(event) => setSkipBroken(event.currentTarget.checked)}
          />
        )}
        {preview.large && (
          <Checkbox
            label={t("import-people-large")}
            checked={large}
            onChange={(event) => setLarge(event.currentTarget.checked)}
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
          <Button onClick={() => go({ screen: "people" })}>{t("import-people-cancel")}</Button>
          {changes === 0 && <span className={classes.quiet}>{t("import-people-nothing")}</span>}
        </div>
      </Stack>
    </form>
  );
}
