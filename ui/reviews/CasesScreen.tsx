/** HR's cases: those that go on first, the longest unchanged on top. And the two files that come of them. */
import { Button, Menu, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { ReviewCaseLine, LaptopId } from "../api/generated";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Line, LineList } from "../parts/LineList";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { useArrowKeys } from "../parts/arrowKeys";
import { CaseMark } from "../review_cases/CaseMark";
import { REASON_WORDS } from "../review_cases/lists";
import { ReturnDialog } from "./ReturnDialog";

const isOver = ({ stage }: ReviewCaseLine) => stage === "closed" || stage === "expired";

export function CasesScreen() {
  const { t } = useWords();
  const cases = useAnswer("review_cases.list", null);
  return (
    <Answered answer={cases}>
      {(list) => (
        <Page
          title={t("reviews-cases")}
          summary={t("cases-summary", {
            open: list.filter((line) => !isOver(line)).length,
            questions: list.reduce((sum, line) => sum + line.openQuestions, 0),
          })}
          actions={list.length > 0 && <CasesActions cases={list} />}
        >
          {list.length === 0 ? (
            <EmptyState
              sentence={t("cases-none")}
              example={t("cases-none-how")}
              button={
                <Button variant="filled" onClick={() => go("/reviews")}>
                  {t("app-to-reviews")}
                </Button>
              }
            />
          ) : (
            <>
              <Cases title={t("cases-open")} cases={list.filter((line) => !isOver(line))} />
              <Cases title={t("cases-over")} cases={list.filter(isOver)} />
            </>
          )}
        </Page>
      )}
    </Answered>
  );
}

/** A return file for each center that something was written about; and the report. */
function CasesActions({ cases }: { cases: ReviewCaseLine[] }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [returnTo, setReturnTo] = useState<{ laptop: LaptopId; center: string } | null>(null);
  const centers = [...new Map(cases.map(({ laptop, center }) => [laptop, { laptop, center }])).values()];
  const [only] = centers;
  return (
    <>
      {!readOnly && centers.length === 1 && only && (
        <Button variant="filled" onClick={() => setReturnTo(only)}>
          {t("return-make")}
        </Button>
      )}
      {!readOnly && centers.length > 1 && (
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button variant="filled">{t("return-make")}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {centers.map((to) => (
              <Menu.Item key={to.laptop} onClick={() => setReturnTo(to)}>
                {to.center}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button onClick={() => go("/reviews/report")}>{t("report-title")}</Button>
      <ReturnDialog to={returnTo} onClose={() => setReturnTo(null)} />
    </>
  );
}

function Cases({ title, cases }: { title: string; cases: ReviewCaseLine[] }) {
  const arrows = useArrowKeys<HTMLUListElement>();
  if (cases.length === 0) return null;
  return (
    <Section title={title}>
      <LineList {...arrows}>
        {cases.map((line) => (
          <Case key={line.case} line={line} />
        ))}
      </LineList>
    </Section>
  );
}

function Case({ line }: { line: ReviewCaseLine }) {
  const { t, day } = useWords();
  const about =
    line.what === ""
      ? t("case-of-center", { name: line.center })
      : t("promises-about", { name: line.name, what: line.what });
  return (
    <Line
      why={[
        line.center,
        t(REASON_WORDS[line.reason]),
        t("case-since", { day: day(line.since) }),
        line.unsent > 0 && t("case-unsent", { count: line.unsent }),
      ]
        .filter(Boolean)
        .join(" · ")}
      button={
        <>
          <CaseMark line={line} />
          <Button size="compact-sm" onClick={() => go(`/cases/${line.case}`)}>
            {t("promises-open")}
            <VisuallyHidden>: {about}</VisuallyHidden>
          </Button>
        </>
      }
    >
      <b>{about}</b>
    </Line>
  );
}
