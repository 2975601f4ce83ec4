/**
 * HR's review over several centers (INTERFACE 7.4), part by part: what waits for HR, all promises, what was moved or
 * broken, who was pulled back, what is on paper only, and what comes next. One period and one center for all of them.
 */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { ReviewDesk, ReviewPeriod } from "../api/generated";
import type { Day } from "../api/values";
import { useAnswer } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { Keys } from "../parts/Keys";
import { Page } from "../parts/Page";
import { useAsTable } from "../parts/TableToggle";
import { CenterChoice } from "./CenterChoice";
import { ComingRows } from "./ComingRows";
import { MovedRows } from "./MovedRows";
import { PaperRows } from "./PaperRows";
import { PulledRows } from "./PulledRows";
import { ReviewTabs } from "./ReviewTabs";
import { WaitingForHr } from "./WaitingForHr";
import { useChoosePacket } from "./chosenFile";
import classes from "./reviews.module.css";

export function ReviewsScreen() {
  const { part } = useParams({ strict: false });
  const { today } = useHouse();
  const [period, setPeriod] = useState<ReviewPeriod>({
    laptop: null,
    since: `${today.slice(0, 4)}-01-01`,
    until: today,
  });
  if (part === "waiting") return <WaitingForHr />;
  return <PartOfReview part={part ?? ""} period={period} onPeriod={setPeriod} />;
}

interface Props {
  part: string;
  period: ReviewPeriod;
  onPeriod: (period: ReviewPeriod) => void;
}

function PartOfReview({ part, period, onPeriod }: Props) {
  const { t, say } = useWords();
  const desk = useAnswer("review_cases.desk", period, { keepPrevious: true });
  const open = useChoosePacket("/reviews/open");
  useActions({ "review-open": open });
  return (
    <Page
      title={t("reviews-title")}
      summary={desk.data && say(desk.data.sentence)}
      actions={
        <>
          <Button variant="filled" onClick={open} rightSection={<Keys keys="O" />}>
            {t("review-open")}
          </Button>
          <Button onClick={() => go("/reviews/report")}>{t("report-title")}</Button>
        </>
      }
    >
      <ReviewTabs chosen={part} period={period} />
      <PeriodFields part={part} period={period} onPeriod={onPeriod} />
      <Answered answer={desk}>{(made) => <Part part={part} desk={made} since={period.since} />}</Answered>
    </Page>
  );
}

/** From when to when, and of which center. What comes next has no period but its ninety days. */
function PeriodFields({ part, period, onPeriod }: Props) {
  const { t } = useWords();
  const { today } = useHouse();
  const day = (which: "since" | "until") => ({
    value: period[which],
    onChange: (day: Day | null) => day && onPeriod({ ...period, [which]: day }),
    today,
    direction: "back" as const,
  });
  return (
    <div className={`${classes.period} screen-only`}>
      {part !== "coming" && (
        <>
          <DateField label={t("hr-review-since")} {...day("since")} />
          <DateField label={t("hr-review-until")} {...day("until")} />
        </>
      )}
      <CenterChoice
        labelled
        laptop={period.laptop ?? null}
        onLaptop={(laptop) => onPeriod({ ...period, laptop })}
      />
    </div>
  );
}

function Part({ part, desk, since }: { part: string; desk: ReviewDesk; since: Day }) {
  const { t } = useWords();
  const asTable = useAsTable("review-table");
  switch (part) {
    case "pulled":
      return (
        <List hint={t("hr-review-pulled-hint")} none={t("hr-review-pulled-none")} rows={desk.pulledBack}>
          <PulledRows rows={desk.pulledBack} since={since} asTable={asTable} />
        </List>
      );
    case "paper":
      return (
        <List hint={t("hr-review-paper-hint")} none={t("hr-review-paper-none")} rows={desk.onPaper}>
          <PaperRows rows={desk.onPaper} since={since} asTable={asTable} />
        </List>
      );
    case "coming":
      return (
        <List hint={t("hr-review-coming-hint")} none={t("hr-review-coming-none")} rows={desk.coming}>
          <ComingRows rows={desk.coming} />
        </List>
      );
    default:
      return (
        <List hint={t("hr-review-moved-hint")} none={t("hr-review-moved-none")} rows={desk.moved}>
          <MovedRows rows={desk.moved} />
        </List>
      );
  }
}

/** What is listed, in a sentence; then the list, or that there is nothing. */
function List(props: { hint: string; none: string; rows: unknown[]; children: ReactNode }) {
  return (
    <>
      <p className={`${classes.next} ${classes.small} ${classes.listHint}`}>{props.hint}</p>
      {props.rows.length === 0 ? <p className={classes.quiet}>{props.none}</p> : props.children}
    </>
  );
}
