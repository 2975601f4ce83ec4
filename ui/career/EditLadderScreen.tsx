/**
 * Writing a ladder, or its next version. One level is open at a time; what would not work is said beside its place while
 * one types, and before anybody is measured by it.
 */
import { Button, Group, TextInput } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { LadderPage } from "../api/generated";
import { useAnswer, useSettled } from "../api/hooks";
import { useActions } from "../app/actions";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { EditLevel } from "./EditLevel";
import { LintNotes } from "./LintNotes";
import classes from "./career.module.css";
import { type LevelDraft, draftOf, findingsAt, levelOf, movedUp, newLevel } from "./ladderDraft";

export function EditLadderScreen() {
  const { ladder = "" } = useParams({ strict: false });
  const answer = useAnswer("career.ladder", { ladder });
  return <Answered answer={answer}>{(page) => <Edit key={page.ladder} page={page} />}</Answered>;
}

export function NewLadderScreen() {
  return <Edit page={null} />;
}

function Edit({ page }: { page: LadderPage | null }) {
  const { t, say } = useWords();
  const calendar = useCalendar();
  const [name, setName] = useState(page?.name ?? "");
  const [validFrom, setValidFrom] = useState<string | null>(calendar.today);
  const [levels, setLevels] = useState<LevelDraft[]>(() => page?.versions[0]?.levels.map(draftOf) ?? [newLevel()]);
  const [opened, setOpened] = useState(0);
  const written = levels.map(levelOf);
  const lint = useAnswer("career.lint", useSettled({ name: name.trim(), levels: written }), { keepPrevious: true });
  const findings = lint.data ?? [];
  const ready = name.trim() !== "" && validFrom !== null;
  const input = ready ? { ladder: page?.ladder ?? null, name: name.trim(), validFrom, levels: written } : null;
  const { form, problem } = useCommandForm("career.write_ladder", input, ({ value }) => go(`/ladders/${value.ladder}`));
  const leave = () => go(page === null ? "/ladders" : `/ladders/${page.ladder}`);
  useActions({ "ladder-keep": form.onSubmit });
  const change = (at: number, level: LevelDraft) =>
    setLevels((now) => now.map((known, place) => (place === at ? level : known)));
  const remove = (at: number) => {
    setLevels((now) => now.filter((_, place) => place !== at));
    setOpened(Math.max(0, at - 1));
  };
  const up = (at: number) => {
    setLevels((now) => movedUp(now, at));
    setOpened(at - 1);
  };
  return (
    <Page
      title={page === null ? t("ladder-new-title") : t("ladder-edit-title", { name: page.name })}
      summary={t("ladder-edit-why")}
      actions={
        <>
          <Button onClick={leave}>{t("parts-leave-it")}</Button>
          <Button
            variant="filled"
            disabled={!form.ready}
            loading={form.busy}
            onClick={form.onSubmit}
            rightSection={<Keys keys="Mod+Enter" />}
          >
            {t("ladder-keep")}
          </Button>
        </>
      }
    >
      <form
        className={classes.edit}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.onSubmit();
        }}
      >
        <Group align="start" gap="md">
          <TextInput
            className={classes.wide}
            label={t("ladder-name")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={problem("name")}
            autoFocus={page === null}
          />
          <DateField
            {...calendar}
            label={t("ladder-valid-from")}
            value={validFrom}
            onChange={setValidFrom}
            error={problem("on")}
          />
        </Group>
        <div className={classes.notices} role="status">
          {form.refusal && <Notice tone="soon">{say(form.refusal)}</Notice>}
          {form.consequences.length > 0 && (
            <Notice>
              {form.consequences.map((consequence) => (
                <p key={consequence.key}>{say(consequence)}</p>
              ))}
            </Notice>
          )}
        </div>
        <LintNotes findings={findingsAt(findings, null)} />
        {levels.map((level, at) => (
          // A level has no identity but its place on the ladder.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={at}>
            <EditLevel
              level={level}
              at={at}
              opened={opened === at}
              findings={findings.filter(({ finding }) => finding.level === at)}
              problem={problem(`levels.${at}`)}
              onOpen={() => setOpened(at)}
              onChange={(level) => change(at, level)}
              onUp={at > 0 ? () => up(at) : null}
              onRemove={levels.length > 1 ? () => remove(at) : null}
            />
          </div>
        ))}
        <Button
          mt="md"
          onClick={() => {
            setLevels((now) => [...now, newLevel()]);
            setOpened(levels.length);
          }}
        >
          {t("ladder-add-level")}
        </Button>
      </form>
    </Page>
  );
}
