import { Button, Menu } from "@mantine/core";
import { useCommand } from "../api/hooks";
import type { AgendaItem, PersonPage } from "../api/generated";
import { useWords } from "../app/words";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { LineMenu } from "./LineMenu";
import type { Opens } from "./openDialog";
import classes from "./person_page.module.css";

/** What waits to be talked about, whoever brought it. */
export function AgendaSection({ page, onOpen }: { page: PersonPage; onOpen: Opens }) {
  const { t } = useWords();
  const keys = useArrowKeys<HTMLUListElement>();
  if (page.left !== null && page.agenda.length === 0) return null;
  return (
    <Section
      title={t("person-page-agenda")}
      aside={
        page.left === null && (
          <Button size="compact-sm" className="screen-only" onClick={() => onOpen({ kind: "raise" })}>
            {t("person-page-raise")}
          </Button>
        )
      }
    >
      {page.agenda.length === 0 ? (
        <p className={classes.quiet}>{t("person-page-agenda-empty")}</p>
      ) : (
        <LineList {...keys}>
          {page.agenda.map((item) => (
            <Item key={item.item} item={item} name={page.name} onOpen={onOpen} />
          ))}
        </LineList>
      )}
    </Section>
  );
}

function Item({ item, name, onOpen }: { item: AgendaItem; name: string; onOpen: Opens }) {
  const { t, day } = useWords();
  const settle = useCommand("one_on_ones.settle");
  const often = item.carried >= 3;
  const brought =
    item.raisedBy === "employee"
      ? t("person-page-agenda-theirs", { name, day: day(item.raisedOn) })
      : t("person-page-agenda-yours", { day: day(item.raisedOn) });
  const carried = item.carried > 0 ? `. ${t("person-page-carried", { times: item.carried })}` : "";
  return (
    <Line
      glyph={often ? "triangle" : "ring"}
      tone={often ? "soon" : "quiet"}
      why={`${brought}${carried}.`}
      button={
        <LineMenu text={item.text}>
          <Menu.Item onClick={() => settle.mutate({ item: item.item, outcome: "discussed" })}>
            {t("person-page-settle-discussed")}
          </Menu.Item>
          <Menu.Item onClick={() => onOpen({ kind: "park", item: item.item })}>
            {t("person-page-settle-park")}
          </Menu.Item>
          <Menu.Item onClick={() => settle.mutate({ item: item.item, outcome: "withdrawn" })}>
            {t("person-page-settle-withdraw")}
          </Menu.Item>
        </LineMenu>
      }
    >
      {item.text}
    </Line>
  );
}
