/** The prepared agenda, always in the same order; a part with nothing in it is not shown. */
import { ActionIcon, Button, Menu, VisuallyHidden } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useCommand } from "../api/hooks";
import type { Action, AgendaItem, AgendaItemId, MeetingPage } from "../api/generated";
import { useWords } from "../app/words";
import { ParkDialog } from "../one_on_ones/AgendaDialogs";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import type { GlyphName } from "../parts/StatusGlyph";
import { OpenPromises } from "./OpenPromises";
import classes from "./meeting.module.css";

export function AgendaPane({ page }: { page: MeetingPage }) {
  const { t, day } = useWords();
  const { name } = page;
  const [parking, setParking] = useState<AgendaItemId | null>(null);
  const when = page.at
    ? t("meeting-when-at", { day: day(page.plannedFor), at: page.at })
    : t("meeting-when", { day: day(page.plannedFor) });
  const last = page.lastHeld ? t("meeting-last", { day: day(page.lastHeld) }) : t("meeting-first-talk");
  const nothingOpen = page.brought.length + page.mine.length + page.actions.length === 0;
  const items = (list: AgendaItem[]) =>
    list.map((item) => <ItemLine key={item.item} item={item} onPark={setParking} />);
  return (
    <aside className={classes.agenda} aria-label={t("meeting-agenda")}>
      <h1 className={classes.name}>{name}</h1>
      <p className={classes.when}>
        {when} {last}
      </p>
      <Section title={t("meeting-human", { name })}>
        <p className={classes.when}>
          {page.human
            ? t("meeting-human-said", { day: day(page.human.on), text: page.human.text })
            : t("meeting-human-unknown")}
        </p>
      </Section>
      <Part title={t("meeting-brought", { name })}>{items(page.brought)}</Part>
      <Part title={t("meeting-ask-again")}>{items(page.mine)}</Part>
      <Part title={t("meeting-said-last-time")}>
        {page.actions.map((action) => (
          <ActionLine key={action.action} action={action} name={name} />
        ))}
      </Part>
      <OpenPromises promises={page.promises} />
      {page.whereTo && (
        <Section title={t("meeting-where-to", { name })}>
          <p className={classes.when}>{t("meeting-where-to-why")}</p>
        </Section>
      )}
      {nothingOpen && page.question && (
        <Section title={t("meeting-nothing-open")}>
          <p className={classes.when}>{t("meeting-nothing-open-ask", { question: t(page.question) })}</p>
        </Section>
      )}
      <ParkDialog item={parking} onClose={() => setParking(null)} />
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Section title={title}>
      <LineList>{children}</LineList>
    </Section>
  );
}

function ItemLine({ item, onPark }: { item: AgendaItem; onPark: (item: AgendaItemId) => void }) {
  const { t } = useWords();
  const settle = useCommand("one_on_ones.settle");
  const often = item.carried >= 3;
  const open = item.state === "open";
  const outcome = (to: "discussed" | "withdrawn") => () => settle.mutate({ item: item.item, outcome: to });
  const carried = often
    ? t("meeting-carried-often", { times: item.carried })
    : t("meeting-carried", { times: item.carried });
  return (
    <Line
      glyph={!open ? "filled" : often ? "triangle" : "ring"}
      tone={!open ? "calm" : often ? "soon" : "quiet"}
      why={item.carried > 0 && open ? carried : undefined}
      button={
        open && (
          <div className={classes.lineButtons}>
            <Button size="compact-sm" onClick={outcome("discussed")}>
              {t("meeting-done")}
              <VisuallyHidden>: {item.text}</VisuallyHidden>
            </Button>
            <MoreMenu text={item.text}>
              <Menu.Item onClick={() => onPark(item.item)}>{t("meeting-park")}</Menu.Item>
              <Menu.Item onClick={outcome("withdrawn")}>{t("meeting-withdraw")}</Menu.Item>
            </MoreMenu>
          </div>
        )
      }
    >
      {item.text}
    </Line>
  );
}

const ACTION_GLYPHS: Record<Action["state"], GlyphName> = { open: "ring", done: "filled", dropped: "dotted" };

function ActionLine({ action, name }: { action: Action; name: string }) {
  const { t } = useWords();
  const close = useCommand("one_on_ones.close_action");
  const words =
    action.owner === "leader"
      ? t("meeting-you", { text: action.text })
      : t("meeting-them", { name, text: action.text });
  const end = (outcome: "done" | "dropped") => () => close.mutate({ action: action.action, outcome });
  return (
    <Line
      glyph={ACTION_GLYPHS[action.state]}
      tone={action.state === "done" ? "calm" : "quiet"}
      why={<ActionWhy action={action} />}
      button={
        action.state === "open" && (
          <div className={classes.lineButtons}>
            <Button size="compact-sm" onClick={end("done")}>
              {t("meeting-done")}
              <VisuallyHidden>: {action.text}</VisuallyHidden>
            </Button>
            <MoreMenu text={action.text}>
              <Menu.Item onClick={end("dropped")}>{t("meeting-drop")}</Menu.Item>
            </MoreMenu>
          </div>
        )
      }
    >
      {words}
    </Line>
  );
}

/** When it was said for, how long it has been open, or how it ended. */
export function ActionWhy({ action }: { action: Action }) {
  const { t, day, weekdayDay } = useWords();
  if (action.state === "done" && action.closedOn) return t("meeting-done-on", { day: day(action.closedOn) });
  if (action.state === "dropped" && action.closedOn)
    return t("meeting-dropped-on", { day: day(action.closedOn) });
  if (action.due === null) return t("meeting-open-weeks", { weeks: action.weeksOpen });
  if (action.overdue) return t("meeting-was-due", { day: day(action.due) });
  return t("meeting-due", { day: weekdayDay(action.due) });
}

function MoreMenu({ text, children }: { text: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={26} aria-label={t("meeting-more-label", { text })}>
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
