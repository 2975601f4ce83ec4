import { Button, Tabs } from "@mantine/core";
import { useState } from "react";
import type { PersonPage, TimelineRow } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { EmptyState } from "../parts/EmptyState";
import { Section } from "../parts/Section";
import { Timeline } from "../parts/Timeline";
import classes from "./person_page.module.css";

type Tab = "all" | "talks" | "promises" | "actions" | "away" | "changes" | "time";

const KINDS: Record<Tab, TimelineRow["kind"][] | null> = {
  all: null,
  talks: ["talk"],
  promises: ["promise"],
  actions: ["action"],
  away: ["away"],
  changes: ["people", "assignment"],
  time: ["time"],
};

/** One timeline of everything, narrowed by kind. `onStart` is null for somebody who left. */
export function TimelineSection({ page, onStart }: { page: PersonPage; onStart: (() => void) | null }) {
  const { t } = useWords();
  const [tab, setTab] = useState<Tab>("all");
  const names: Record<Tab, string> = {
    all: t("person-page-tab-all"),
    talks: t("person-page-tab-talks"),
    promises: t("person-page-tab-promises"),
    actions: t("person-page-tab-actions"),
    away: t("person-page-away"),
    changes: t("person-page-tab-changes"),
    time: t("person-page-tab-time"),
  };
  const kinds = KINDS[tab];
  const rows = kinds === null ? page.timeline : page.timeline.filter((row) => kinds.includes(row.kind));
  return (
    <Section
      title={t("person-page-timeline")}
      aside={<span className={classes.quiet}>{t("person-page-newest-first")}</span>}
    >
      {page.timeline.length === 0 ? (
        <EmptyState
          sentence={t("person-page-timeline-empty", { name: page.name })}
          button={onStart && <Button onClick={onStart}>{t("person-page-one-on-one")}</Button>}
        />
      ) : (
        <Tabs value={tab} onChange={(next) => setTab((next ?? "all") as Tab)}>
          <Tabs.List aria-label={t("person-page-timeline")} className="screen-only">
            {(Object.keys(names) as Tab[]).map((name) => (
              <Tabs.Tab key={name} value={name}>
                {names[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {(Object.keys(names) as Tab[]).map((name) => (
            <Tabs.Panel key={name} value={name}>
              {name === tab && rows.length === 0 && (
                <p className={classes.quiet}>{t("person-page-tab-empty")}</p>
              )}
              {name === tab && rows.length > 0 && <Timeline rows={rows} onOpen={go} />}
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </Section>
  );
}
