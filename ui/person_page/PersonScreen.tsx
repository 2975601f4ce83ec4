/** One person: how is it with them? Facts, rhythm, what is open between you, and one timeline of everything. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { PersonPage } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { entryOf, useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { FiguresSection } from "../parts/FiguresSection";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { useAsTable } from "../parts/TableToggle";
import { ActionsSection } from "./ActionsSection";
import { AgendaSection } from "./AgendaSection";
import { AwaySection } from "./AwaySection";
import { CareerSection } from "./CareerSection";
import { ChecksSection } from "./ChecksSection";
import { Facts } from "./Facts";
import { LanesSection } from "./LanesSection";
import { MoreMenu } from "./MoreMenu";
import { NotesSection } from "./NotesSection";
import { PersonDialogs } from "./PersonDialogs";
import { PromisesSection } from "./PromisesSection";
import { RhythmSection } from "./RhythmSection";
import { TimelineSection } from "./TimelineSection";
import { WorkSection } from "./WorkSection";
import type { OpenDialog } from "./openDialog";
import classes from "./person_page.module.css";

export function PersonScreen() {
  const { person = "" } = useParams({ strict: false });
  const answer = useAnswer("person_page.show", { person });
  return <Answered answer={answer}>{(page) => <Person key={page.person} page={page} />}</Answered>;
}

function Person({ page }: { page: PersonPage }) {
  const { t, say } = useWords();
  const { person } = page;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const start = useCommand("meeting.start", { quiet: true });
  const here = page.left === null;
  const asTable = useAsTable("person-table");
  const career = useAnswer("career.show", { person });
  const onStart = () =>
    void start.mutateAsync({ person }).then(
      (done) => go({ screen: "meeting", meeting: done.value }),
      () => {},
    );
  useActions({ "person-career": () => go(`/people/${person}/career`) });
  useActions(
    here
      ? {
          "person-start": onStart,
          "person-plan": () => setDialog({ kind: "plan" }),
          "person-add-action": () => setDialog({ kind: "add_action" }),
          "person-raise": () => setDialog({ kind: "raise" }),
        }
      : {},
  );
  return (
    <Page
      title={page.name}
      summary={page.summary.map(say).join(" ")}
      actions={
        <>
          {here && (
            <>
              <Button
                variant="filled"
                loading={start.isPending}
                onClick={onStart}
                rightSection={<Keys keys="S" />}
              >
                {t("person-page-one-on-one")}
              </Button>
              <Button
                onClick={() => setDialog({ kind: "plan" })}
                rightSection={<Keys keys={entryOf("person-plan").keys[0] ?? ""} />}
              >
                {t("person-page-plan")}
              </Button>
            </>
          )}
          <MoreMenu page={page} onOpen={setDialog} />
        </>
      }
    >
      <LanesSection page={page} career={career.data} asTable={asTable} />
      <div className={classes.columns}>
        <div>
          {here && <RhythmSection page={page} asTable={asTable} onOpen={setDialog} />}
          <PromisesSection page={page} />
          <CareerSection page={page} career={career.data} />
          <AwaySection page={page} />
          <WorkSection page={page} />
          <ChecksSection page={page} />
          <AgendaSection page={page} onOpen={setDialog} />
          <ActionsSection page={page} onOpen={setDialog} />
          <NotesSection page={page} />
        </div>
        <aside className={classes.side}>
          <Facts page={page} onOpen={setDialog} />
        </aside>
      </div>
      <FiguresSection title={t("person-page-figures")} figures={page.figures} />
      <TimelineSection page={page} onStart={here ? onStart : null} />
      <PersonDialogs page={page} dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}
