/** Time with people that is not a one-on-one, logged by tapping what it was and how long. */
import { Button, Group, Popover, Stack } from "@mantine/core";
import { useId, useState } from "react";
import type { InputOf } from "../api/core";
import { useAnswer, useCommand } from "../api/hooks";
import type { PersonId } from "../api/generated";
import { useWords } from "../app/words";
import { PersonPicker } from "../parts/PersonPicker";
import classes from "./today.module.css";

type Kind = InputOf<"one_on_ones.log_time">["kind"];
const KINDS: Kind[] = ["coaching", "side_by_side", "floor"];
const MINUTES = [15, 30, 60];

export function LogTime() {
  const { t } = useWords();
  const words: Record<Kind, string> = {
    coaching: t("today-coaching"),
    side_by_side: t("today-side-by-side"),
    floor: t("today-floor"),
  };
  return (
    <div className={classes.log}>
      <h3 className={classes.logTitle}>{t("today-log")}</h3>
      <Group gap={6}>
        {KINDS.map((kind) => (
          <LogKind key={kind} kind={kind} word={words[kind]} />
        ))}
      </Group>
    </div>
  );
}

function LogKind({ kind, word }: { kind: Kind; word: string }) {
  const { t } = useWords();
  const title = useId();
  const [opened, setOpened] = useState(false);
  const [person, setPerson] = useState<PersonId | null>(null);
  const people = useAnswer("people.list", {}, { enabled: opened });
  const log = useCommand("one_on_ones.log_time");
  const keep = (minutes: number) => {
    setOpened(false);
    log.mutate({ kind, minutes, person }, { onSuccess: () => setPerson(null) });
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={300}
      trapFocus
      returnFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button size="compact-sm" className={classes.tap} onClick={() => setOpened(!opened)}>
          {word}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={title}>
        <Stack gap="sm">
          <p id={title} className={classes.logAsk}>
            {word}. {t("today-log-how-long")}
          </p>
          <PersonPicker
            label={t("today-log-with")}
            placeholder={t("today-log-everyone")}
            people={people.data ?? []}
            value={person}
            onChange={setPerson}
            clearable
          />
          <Group gap="xs" grow>
            {MINUTES.map((minutes) => (
              <Button
                key={minutes}
                data-autofocus={minutes === 15 || undefined}
                onClick={() => keep(minutes)}
              >
                {t("today-log-minutes", { minutes })}
              </Button>
            ))}
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
