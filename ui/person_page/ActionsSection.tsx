import { Button, Menu, VisuallyHidden } from "@mantine/core";
import { useCommand } from "../api/hooks";
import type { Action, PersonPage } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { LineMenu } from "./LineMenu";
import type { Opens } from "./openDialog";
import classes from "./person_page.module.css";

/** What you two said you would do and is still open. */
export function ActionsSection({ page, onOpen }: { page: PersonPage; onOpen: Opens }) {
  const { t } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  if (page.left !== null && page.actions.length === 0) return null;
  return (
    <Section
      title={t("person-page-actions")}
      aside={
        page.left === null && (
          <Button size="compact-sm" className="screen-only" onClick={() => onOpen({ kind: "add_action" })}>
            {t("person-page-action-add")}
          </Button>
        )
      }
    >
      {page.actions.length === 0 ? (
        <p className={classes.quiet}>{t("person-page-actions-empty")}</p>
      ) : (
        <LineList {...keys}>
          {page.actions.map((action) => (
            <ActionLine key={action.action} action={action} name={page.name} onOpen={onOpen} />
          ))}
        </LineList>
      )}
    </Section>
  );
}

function ActionLine({ action, name, onOpen }: { action: Action; name: string; onOpen: Opens }) {
  const { t, day } = useWords();
  const close = useCommand("one_on_ones.close_action");
  const { text } = action;
  const words =
    action.owner === "leader"
      ? t("person-page-action-you", { text })
      : t("person-page-action-them", { name, text });
  const end = (outcome: "done" | "dropped") => () => close.mutate({ action: action.action, outcome });
  const due =
    action.due &&
    (action.overdue
      ? t("person-page-action-said", { day: day(action.due) })
      : t("person-page-action-due", { day: day(action.due) }));
  const open = t("person-page-action-open-weeks", { weeks: action.weeksOpen });
  return (
    <Line
      glyph={action.overdue ? "triangle" : "ring"}
      tone={action.overdue ? "soon" : "quiet"}
      why={due ? `${due}. ${open}.` : `${open}.`}
      button={
        <>
          <Button onClick={end("done")}>
            {t("person-page-action-done")}
            <VisuallyHidden>: {text}</VisuallyHidden>
          </Button>
          <LineMenu text={text}>
            <Menu.Item onClick={() => onOpen({ kind: "change_action", action })}>
              {t("person-page-action-edit")}
            </Menu.Item>
            <Menu.Item onClick={end("dropped")}>{t("person-page-action-drop")}</Menu.Item>
          </LineMenu>
        </>
      }
    >
      {words}
    </Line>
  );
}
