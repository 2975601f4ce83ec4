/** What an import would keep, in a sentence; what has to be agreed to first; and the one button. */
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import type { CoreFailure } from "../api/core";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { LongReading } from "./LongReading";
import classes from "./quality.module.css";

interface Props {
  contacts: number;
  known: number;
  tooOld: number;
  broken: number;
  busy: boolean;
  failure: CoreFailure | null;
  onImport: (skipBroken: boolean) => void;
}

export function DecideImport({ contacts, known, tooOld, broken, busy, failure, onImport }: Props) {
  const { t, say } = useWords();
  const [skip, setSkip] = useState(false);
  const ready = contacts > 0 && (broken === 0 || skip) && !busy;
  const aside = [known > 0 && t("contacts-known", { count: known }), tooOld > 0 && t("contacts-too-old", { count: tooOld })];
  return (
    <form
      className={classes.decide}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onImport(skip);
      }}
    >
      <p className={classes.outcome} role="status">
        {t("contacts-would-keep", { count: contacts })}
      </p>
      {aside.some(Boolean) && <p className={classes.quiet}>{aside.filter(Boolean).join(" ")}</p>}
      {broken > 0 && (
        <Checkbox
          label={t("import-people-skip", { count: broken })}
          checked={skip}
          onChange={(event) => setSkip(event.currentTarget.checked)}
        />
      )}
      {failure && failure.kind === "invalid" && <Notice tone="soon">{say(failure)}</Notice>}
      <LongReading running={busy} />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" disabled={!ready} loading={busy} rightSection={<Keys keys="Enter" />}>
          {t("import-people-import")}
        </Button>
        <Button onClick={() => go("/quality/contacts")}>{t("import-people-cancel")}</Button>
      </div>
    </form>
  );
}
