/** A coaching that is open: whose, what, since when, and the one button that does the likely thing. */
import { ActionIcon, Anchor, Button, Menu, VisuallyHidden } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { call } from "../api/core";
import type { CoachingLine } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useSaveDocument } from "../app/saveDocument";
import { useWords } from "../app/words";
import { Line } from "../parts/LineList";
import classes from "./coaching.module.css";
import { STATES, isDue } from "./coachingWords";

export function CoachingItem({ line, onRecheck }: { line: CoachingLine; onRecheck: () => void }) {
  const { t, day } = useWords();
  const { today } = useHouse();
  const { name, tone, word } = STATES[line.state];
  const due = isDue(line, today);
  const when = t(due ? "coaching-due" : "coaching-look-again", { day: day(line.lookAgainOn) });
  const facts = [t(word), t("coaching-since-day", { day: day(line.openedOn) }), when];
  return (
    <Line
      glyph={due ? "triangle" : name}
      tone={due ? "soon" : tone}
      why={
        <>
          {line.behaviour && <p>{t("coaching-tries", { words: line.behaviour })}</p>}
          {line.question && <p>{t("coaching-question", { question: line.question })}</p>}
          <p>{facts.join(" · ")}</p>
        </>
      }
      button={<Buttons line={line} onRecheck={onRecheck} />}
    >
      <Anchor
        component="button"
        type="button"
        className={classes.name}
        onClick={() => go({ screen: "person", person: line.person })}
      >
        {line.name}
      </Anchor>
      : {line.goal}
    </Line>
  );
}

function Buttons({ line, onRecheck }: { line: CoachingLine; onRecheck: () => void }) {
  const { t, language } = useWords();
  const { readOnly, today } = useHouse();
  const tried = useCommand("quality.try_coaching");
  const end = useCommand("quality.end_coaching");
  const save = useSaveDocument();
  const { coaching, person, name, goal } = line;
  const isNew = line.state === "open" && !isDue(line, today);
  const paper = () => save(call("quality.coaching_sheet", { person, language }));
  if (readOnly) {
    return (
      <Button size="compact-sm" onClick={paper}>
        {t("coaching-on-paper")}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    );
  }
  return (
    <>
      <Button size="compact-sm" onClick={isNew ? () => tried.mutate({ coaching }) : onRecheck}>
        {t(isNew ? "coaching-tried" : "coaching-recheck")}
        <VisuallyHidden>: {goal}</VisuallyHidden>
      </Button>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("coaching-more", { name, goal })}>
            <IconDots size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        {/* Its arrow keys are its own: the list around has some too. */}
        <Menu.Dropdown onKeyDown={(event) => event.stopPropagation()}>
          {isNew && <Menu.Item onClick={onRecheck}>{t("coaching-recheck")}</Menu.Item>}
          <Menu.Item onClick={paper}>{t("coaching-on-paper")}</Menu.Item>
          <Menu.Item onClick={() => end.mutate({ coaching, ending: "withdrawn" })}>{t("coaching-let-go")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
