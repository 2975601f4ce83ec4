/** How often you two talk: the dots, the agreed rhythm, and the next talk with what can be done about it. */
import { Anchor, Button } from "@mantine/core";
import type { PersonPage, PlannedMeeting } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { RhythmDots, dotsSentence } from "../parts/RhythmDots";
import { RhythmMark } from "../parts/RhythmMark";
import { RhythmTable } from "../parts/RhythmTable";
import { Section } from "../parts/Section";
import type { AsTable } from "../parts/TableToggle";
import type { Opens } from "./openDialog";
import classes from "./person_page.module.css";

const DOTS_WIDTH = 560;

export function RhythmSection({ page, asTable, onOpen }: { page: PersonPage; asTable: AsTable; onOpen: Opens }) {
  const words = useWords();
  const { t } = words;
  const never = page.summary.some(({ key }) => key === "person-never-talked");
  const agreed = { target: page.targetDays, limit: page.limitDays, name: page.name };
  const rhythm = page.paused
    ? t("person-page-rhythm-paused")
    : page.ownRhythm
      ? t("person-page-rhythm-own", agreed)
      : t("person-page-rhythm-usual", agreed);
  return (
    <Section
      title={t("person-page-rhythm")}
    >
      <p className={classes.finding}>
        <RhythmMark rhythm={page.rhythm} never={never} /> <span>{dotsSentence(words, page.dots)}</span>
      </p>
      <div className={classes.dots}>
        {asTable.shown ? <RhythmTable dots={page.dots} /> : <RhythmDots dots={page.dots} width={DOTS_WIDTH} />}
      </div>
      <p className={`${classes.quiet} ${classes.rhythm}`}>
        {rhythm} {page.place !== "" && t("person-page-place", { place: page.place })}{" "}
        <Anchor
          component="button"
          type="button"
          className="screen-only"
          onClick={() => onOpen({ kind: "rhythm" })}
        >
          {t("person-page-change-rhythm")}
        </Anchor>
      </p>
      <NextTalk next={page.next} onOpen={onOpen} />
    </Section>
  );
}

function NextTalk({ next, onOpen }: { next: PlannedMeeting | null; onOpen: Opens }) {
  const { t, day } = useWords();
  if (next === null) {
    return (
      <div className={classes.next}>
        <p>{t("person-page-next-none")}</p>
        <Button onClick={() => onOpen({ kind: "plan" })}>{t("person-page-plan")}</Button>
      </div>
    );
  }
  const when = next.at
    ? t("person-page-next-at", { day: day(next.plannedFor), at: next.at })
    : t("person-page-next", { day: day(next.plannedFor) });
  return (
    <div className={classes.next}>
      <p>
        {when} {next.hasDraft && t("person-page-draft")}
      </p>
      <Button onClick={() => go({ screen: "meeting", meeting: next.meeting })}>
        {t("person-page-prepare")}
      </Button>
      <Button onClick={() => onOpen({ kind: "move", meeting: next })}>{t("person-page-move")}</Button>
      <Button onClick={() => onOpen({ kind: "cancel", meeting: next })}>{t("person-page-cancel")}</Button>
      <Button onClick={() => onOpen({ kind: "miss", meeting: next })}>{t("person-page-miss")}</Button>
    </div>
  );
}
