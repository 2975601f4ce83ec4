/** Work that must go on: who does it, who can take over, and on how many people it rests, today or on any day. */
import { ActionIcon, Button, Menu, VisuallyHidden } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { FunctionLine, HolderLine, HolderRole } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import type { Day } from "../api/values";
import { useActions } from "../app/actions";
import { useCalendar } from "../app/calendar";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { useArrowKeys } from "../parts/arrowKeys";
import { FunctionDialogs, type FunctionDialog } from "./FunctionDialogs";
import { hoursInWords } from "./hoursInWords";
import { RELIANCE_LOOKS, ROLES, ROLE_WORDS, levelWord } from "./lists";
import classes from "./skills.module.css";

export function FunctionsScreen() {
  const { today } = useCalendar();
  const [day, setDay] = useState<Day>(today);
  const answer = useAnswer("cover.functions", { day }, { keepPrevious: true });
  return <Answered answer={answer}>{(lines) => <Functions lines={lines} day={day} onDay={setDay} />}</Answered>;
}

function Functions({ lines, day, onDay }: { lines: FunctionLine[]; day: Day; onDay: (day: Day) => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<FunctionDialog | null>(null);
  const keys = useArrowKeys<HTMLUListElement>();
  const add = () => setDialog({ kind: "save", line: null });
  useActions(readOnly ? {} : { "work-add": add });
  const addButton = !readOnly && (
    <Button variant="filled" onClick={add} rightSection={<Keys keys="N" />}>
      {t("work-add")}
    </Button>
  );
  const alone = lines.filter(({ reliance }) => reliance === "nobody" || reliance === "act").length;
  return (
    <Page
      title={t("work-title")}
      summary={lines.length > 0 && t("work-summary", { alone, count: lines.length })}
      actions={lines.length > 0 && addButton}
    >
      {lines.length === 0 ? (
        <EmptyState sentence={t("work-empty")} example={t("work-empty-example")} button={addButton} />
      ) : (
        <>
          <div className={`${classes.day} screen-only`}>
            <DateField
              {...calendar}
              label={t("work-on-day")}
              value={day}
              onChange={(chosen) => onDay(chosen ?? calendar.today)}
            />
          </div>
          <LineList {...keys} style={{ marginBlockStart: 16 }}>
            {lines.map((line) => (
              <OneFunction key={line.function} line={line} onOpen={readOnly ? null : setDialog} />
            ))}
          </LineList>
        </>
      )}
      <FunctionDialogs dialog={dialog} lines={lines} onClose={() => setDialog(null)} />
    </Page>
  );
}

function OneFunction({ line, onOpen }: { line: FunctionLine; onOpen: ((dialog: FunctionDialog) => void) | null }) {
  const words = useWords();
  const { t, say } = words;
  const look = RELIANCE_LOOKS[line.reliance];
  const takes = [
    line.skillName !== "" && t("work-takes-skill", { skill: line.skillName, level: t(levelWord(line.level)) }),
    t("work-takes-people", { count: line.minimum }),
    hoursInWords(line.hours, words),
  ].filter(Boolean);
  return (
    <Line
      glyph={look.glyph}
      tone={look.tone}
      why={
        <>
          {line.reliance === "enough" ? t("work-there", { there: line.cover, count: line.busFactor }) : say(line.sentence)}{" "}
          <Holders holders={line.holders} />
        </>
      }
      button={onOpen && <Buttons line={line} onOpen={onOpen} />}
    >
      <b>{line.name}</b> <VisuallyHidden>{t(look.word)}</VisuallyHidden> · {takes.join(" · ")}
    </Line>
  );
}

/** "Does it: Cilla. Can take over: Daan (away)." */
function Holders({ holders }: { holders: HolderLine[] }) {
  const { t } = useWords();
  if (holders.length === 0) return t("work-no-holders");
  const named = (role: HolderRole) =>
    holders
      .filter((holder) => holder.role === role)
      .map((holder) =>
        holder.away
          ? t("work-holder-away", { name: holder.name })
          : holder.counts || role === "learner"
            ? holder.name
            : t("work-holder-stale", { name: holder.name }),
      );
  return ROLES.filter((role) => named(role).length > 0)
    .map((role) => t("work-held", { role: t(ROLE_WORDS[role]), names: named(role).join(", ") }))
    .join(" ");
}

function Buttons({ line, onOpen }: { line: FunctionLine; onOpen: (dialog: FunctionDialog) => void }) {
  const { t } = useWords();
  const rehearsed = useCommand("cover.rehearsed");
  const retire = useCommand("cover.retire_function");
  return (
    <>
      <Button onClick={() => onOpen({ kind: "holders", function: line.function })}>
        {t("work-holders")}
        <VisuallyHidden>: {line.name}</VisuallyHidden>
      </Button>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={t("work-more", { work: line.name })}>
            <IconDots size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onOpen({ kind: "save", line })}>{t("work-change")}</Menu.Item>
          <Menu.Item onClick={() => rehearsed.mutate({ function: line.function })}>{t("work-rehearsed")}</Menu.Item>
          <Menu.Item onClick={() => retire.mutate({ function: line.function })}>{t("work-retire")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
