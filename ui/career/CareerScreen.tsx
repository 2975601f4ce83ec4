/**
 * One person's career: where they want to go, how both see their work, whether they are ready and whether there is a
 * place, and what became real of every move.
 */
import { Button, Menu } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { CareerPage } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { CareerLane } from "../parts/CareerLane";
import { CareerLaneTable } from "../parts/CareerLaneTable";
import { EmptyState } from "../parts/EmptyState";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { PictureSection } from "../parts/PictureSection";
import { type AsTable, useAsTable } from "../parts/TableToggle";
import { ActingSection } from "./ActingSection";
import { AmbitionSection } from "./AmbitionSection";
import { CareerDialogs } from "./CareerDialogs";
import { CaseSection } from "./CaseSection";
import { MovesSection } from "./MovesSection";
import { RoundSection } from "./RoundSection";
import { TitlesSection } from "./TitlesSection";
import { onlyToRead } from "./onlyToRead";
import type { OpenDialog, Opens } from "./openDialog";

export function CareerScreen() {
  const { person = "" } = useParams({ strict: false });
  const answer = useAnswer("career.show", { person });
  const { readOnly } = useHouse();
  return (
    <Answered answer={answer}>
      {(page) => <Career key={page.person} page={readOnly ? onlyToRead(page) : page} />}
    </Answered>
  );
}

function Career({ page }: { page: CareerPage }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const asTable = useAsTable("career-table");
  const { name } = page;
  const toPerson = () => go({ screen: "person", person: page.person });
  useActions({
    "career-person": toPerson,
    ...(!readOnly && {
      "career-ambition": () => setDialog({ kind: "ambition" }),
      "career-round": () => setDialog({ kind: "begin_round" }),
      "career-acting": () => setDialog({ kind: "offer_acting" }),
      "career-move": () => setDialog({ kind: "record_move" }),
    }),
  });
  const nothing = isEmpty(page);
  return (
    <Page
      title={t("career-page-title", { name })}
      summary={say(page.lane.sentence)}
      actions={
        <>
          <Button onClick={toPerson}>{t("career-page-person", { name })}</Button>
          {!readOnly && !nothing && <NewMenu onOpen={setDialog} />}
        </>
      }
    >
      {page.lane.bands.length > 0 && <LaneSection page={page} asTable={asTable} />}
      {nothing ? (
        <EmptyState
          sentence={t("career-page-empty", { name })}
          example={t("career-page-empty-example")}
          button={
            !readOnly && (
              <Button
                variant="filled"
                onClick={() => setDialog({ kind: "ambition" })}
                rightSection={<Keys keys="N" />}
              >
                {t("career-page-ambition-first")}
              </Button>
            )
          }
        />
      ) : (
        <>
          <AmbitionSection page={page} onOpen={setDialog} />
          <RoundSection page={page} asTable={asTable} onOpen={setDialog} />
          {page.cases.map((line) => (
            <CaseSection key={line.case} page={page} line={line} onOpen={setDialog} />
          ))}
          <ActingSection page={page} onOpen={setDialog} />
          <MovesSection page={page} onOpen={setDialog} />
          <TitlesSection page={page} />
        </>
      )}
      <CareerDialogs page={page} dialog={dialog} onClose={() => setDialog(null)} />
    </Page>
  );
}

function isEmpty({ ambitions, rounds, cases, acting, transitions, titles }: CareerPage): boolean {
  return [ambitions, rounds, cases, acting, transitions].every((list) => list.length === 0) && titles === null;
}

function LaneSection({ page, asTable }: { page: CareerPage; asTable: AsTable }) {
  const { t, say } = useWords();
  const lane = { ...page.lane, today: page.today };
  return (
    <PictureSection
      title={t("career-page-lane")}
      asTable={asTable}
      picture={(width) => <CareerLane lane={lane} sentence={say(page.lane.sentence)} width={width} />}
      table={<CareerLaneTable lane={lane} />}
    />
  );
}

/** What can begin here. */
function NewMenu({ onOpen }: { onOpen: Opens }) {
  const { t } = useWords();
  const items = [
    { kind: "ambition", words: "career-action-ambition", keys: "N" },
    { kind: "begin_round", words: "career-action-round", keys: "R" },
    { kind: "begin_case", words: "career-action-case" },
    { kind: "offer_acting", words: "career-action-acting", keys: "A" },
    { kind: "record_move", words: "career-action-move", keys: "M" },
  ] as const;
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="filled">{t("career-page-new")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item
            key={item.kind}
            onClick={() => onOpen({ kind: item.kind })}
            rightSection={"keys" in item && <Keys keys={item.keys} />}
          >
            {t(item.words)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
