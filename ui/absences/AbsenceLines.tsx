/** Absences in a list: whose, which kind, which days, and what can be done with each. */
import { Button, Menu, VisuallyHidden } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { ActionIcon } from "@mantine/core";
import type { AbsenceLine } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { startOfSentence, useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { useArrowKeys } from "../parts/arrowKeys";
import { useAbsenceDialogs } from "./AbsenceDialogs";
import { KIND_WORDS, RULE_WORDS, STATE_LOOKS, daysOf } from "./lists";
import { findCover } from "./ways";

export function AbsenceLines(props: {
  lines: AbsenceLine[];
  /** On somebody's own page their name need not be said. */
  nameless?: boolean;
  /** Names of who else is away on the days of a request. */
  alsoAway?: (line: AbsenceLine) => string[];
}) {
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <LineList {...keys}>
      {props.lines.map((line) => (
        <OneLine
          key={line.absence}
          line={line}
          nameless={props.nameless ?? false}
          alsoAway={props.alsoAway?.(line) ?? []}
        />
      ))}
    </LineList>
  );
}

function OneLine({ line, nameless, alsoAway }: { line: AbsenceLine; nameless: boolean; alsoAway: string[] }) {
  const words = useWords();
  const { t, day } = words;
  const { readOnly } = useHouse();
  const { glyph, tone } = STATE_LOOKS[line.state];
  const kind = startOfSentence(t(KIND_WORDS[line.kind]));
  const why = [
    line.state === "requested" && t("away-asked-on", { day: day(line.askedOn) }),
    line.state === "requested" &&
      (alsoAway.length === 0
        ? t("away-nobody-else")
        : t("away-also", { names: alsoAway.join(", "), count: alsoAway.length })),
    line.state === "declined" && t(line.rule === null ? "away-declined" : "away-declined-for", { rule: line.rule === null ? "" : t(RULE_WORDS[line.rule]) }),
    line.state === "active" && line.reviewOn !== null && t("away-ask-again", { day: day(line.reviewOn) }),
  ].filter(Boolean);
  return (
    <Line
      glyph={glyph}
      tone={tone}
      why={why.length > 0 && why.join(" ")}
      button={!readOnly && <Buttons line={line} />}
    >
      {!nameless && (
        <>
          <b>{line.name}</b> ·{" "}
        </>
      )}
      {kind} · {daysOf(line, words)}
    </Line>
  );
}

function Buttons({ line }: { line: AbsenceLine }) {
  const { t } = useWords();
  const dialogs = useAbsenceDialogs();
  const about = <VisuallyHidden>: {line.name}</VisuallyHidden>;
  if (line.state === "ended" || line.state === "declined" || line.state === "cancelled")
    return line.state === "ended" ? <More line={line} /> : null;
  return (
    <>
      {line.state === "requested" ? (
        <Button onClick={() => dialogs.open("approve", line)}>
          {t("away-approve")}
          {about}
        </Button>
      ) : (
        <Button onClick={() => go(findCover(line.absence))}>
          {t("away-find-cover")}
          {about}
        </Button>
      )}
      <More line={line} />
    </>
  );
}

/** The less likely things to do with an absence. */
function More({ line }: { line: AbsenceLine }) {
  const words = useWords();
  const { t } = words;
  const dialogs = useAbsenceDialogs();
  const cancel = useCommand("absences.cancel");
  const open = line.state === "active" || line.state === "approved";
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t("away-more", { name: line.name, days: daysOf(line, words) })}
        >
          <IconDots size={18} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {line.state === "requested" && (
          <Menu.Item onClick={() => dialogs.open("decline", line)}>{t("away-decline-menu")}</Menu.Item>
        )}
        {line.state === "active" && (
          <Menu.Item onClick={() => dialogs.open("back", line)}>{t("away-back-menu")}</Menu.Item>
        )}
        {line.state === "active" && (line.to === null || line.endExpected) && (
          <Menu.Item onClick={() => dialogs.open("review", line)}>{t("away-review-menu")}</Menu.Item>
        )}
        {line.state === "requested" && (
          <Menu.Item onClick={() => go(findCover(line.absence))}>{t("away-find-cover")}</Menu.Item>
        )}
        <Menu.Item onClick={() => dialogs.open("correct", line)}>{t("away-correct-menu")}</Menu.Item>
        {(open || line.state === "requested") && (
          <Menu.Item onClick={() => cancel.mutate({ absence: line.absence })}>{t("away-cancel-menu")}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
