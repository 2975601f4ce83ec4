/** How both see the work on one level: the employee first, then the leader, then both side by side with what to talk about. */
import { Button } from "@mantine/core";
import type { CareerPage, GapLine, RoundLine } from "../api/generated";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { GapPicture } from "../parts/GapPicture";
import { GapTable } from "../parts/GapTable";
import { Line, LineList } from "../parts/LineList";
import { PictureSection } from "../parts/PictureSection";
import { Section } from "../parts/Section";
import type { AsTable } from "../parts/TableToggle";
import { SkillsBeside, useSkills } from "./SkillsBeside";
import classes from "./career.module.css";
import { QUESTION_WORDS, RATINGS, RATING_WORDS } from "./lists";
import type { Opens } from "./openDialog";

/** Room for the skills beside the gap, with what stays free between them. */
const SKILLS = 220 + 32;

interface Props {
  page: CareerPage;
  asTable: AsTable;
  onOpen: Opens;
}

export function RoundSection({ page, asTable, onOpen }: Props) {
  const [newest, ...before] = page.rounds;
  if (newest === undefined) return <NoRound page={page} onOpen={onOpen} />;
  return (
    <>
      {newest.gap === null ? (
        <Awaiting page={page} round={newest} />
      ) : (
        <BothSee page={page} round={newest} asTable={asTable} onOpen={onOpen} />
      )}
      <Before rounds={before} />
    </>
  );
}

/** Nobody has looked at a level yet; of the position somebody has, it is known which. */
function NoRound({ page, onOpen }: { page: CareerPage; onOpen: Opens }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const [here] = page.onLadders;
  return (
    <Section title={t("career-page-round")}>
      <p className={classes.quiet}>
        {here
          ? here.next
            ? t("career-page-round-next", { level: here.level, next: here.next })
            : t("career-page-round-here", { level: here.level })
          : t("career-page-round-none")}
      </p>
      {!readOnly && (
        <div className={classes.buttons}>
          <Button onClick={() => onOpen({ kind: "begin_round" })}>{t("career-page-round-begin")}</Button>
        </div>
      )}
    </Section>
  );
}

/** At least one of the two has not rated yet: nothing of either is shown. */
function Awaiting({ page, round }: { page: CareerPage; round: RoundLine }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { name, person } = page;
  const { awaited, employeeRatedOn, leaderRatedOn } = round;
  const theirs = awaited === "employee" || awaited === "both";
  const yours = awaited === "leader" || awaited === "both";
  const at = `/people/${person}/career/${round.round}`;
  const state =
    awaited === "both"
      ? t("career-page-round-both", { name })
      : awaited === "employee"
        ? t("career-page-round-theirs", { name, day: day(leaderRatedOn ?? round.begunOn) })
        : t("career-page-round-yours", { name, day: day(employeeRatedOn ?? round.begunOn) });
  return (
    <Section title={t("career-page-round-of", { level: round.level })}>
      <p>{state}</p>
      <p className={classes.quiet}>
        {t("career-page-round-sealed")}{" "}
        {round.employeeWay === "paper" && t("career-page-came-on-paper", { name })}
      </p>
      {!readOnly && (
        <div className={classes.buttons}>
          {theirs && (
            <Button variant="filled" onClick={() => go(`${at}/hand-over`)}>
              {t("career-page-hand-over", { name })}
            </Button>
          )}
          {theirs && <Button onClick={() => go(`${at}/paper`)}>{t("career-page-on-paper", { name })}</Button>}
          {yours && (
            <Button variant={theirs ? undefined : "filled"} onClick={() => go(`${at}/rate`)}>
              {t("career-page-rate")}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

function BothSee({ page, round, asTable, onOpen }: Props & { round: RoundLine }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const ratingWords = useRatingWords();
  const skills = useSkills(page.person);
  const beside = skills.length === 0 ? 0 : SKILLS;
  const questions = new Map(round.toTalkAbout.map(({ expectation, question }) => [expectation, question]));
  const questionOf = ({ expectation }: GapLine) => {
    const question = questions.get(expectation);
    return question === undefined ? null : t(QUESTION_WORDS[question], { name: page.name });
  };
  const shared = { lines: inOrder(round), questionOf, ratingWords, name: page.name };
  const count = round.toTalkAbout.length;
  const seen = day(latest(round));
  const sentence = t("career-page-round-seen", { count, day: seen });
  const onPaper = round.employeeWay === "paper" ? t("career-page-came-on-paper", { name: page.name }) : "";
  const agreed = round.case !== null;
  return (
    <PictureSection
      title={t("career-page-round-of", { level: round.level })}
      sentence={`${sentence} ${onPaper}`.trim()}
      asTable={asTable}
      picture={(width) => (
        <>
          <div className={beside > 0 ? classes.sideBySide : undefined}>
            <GapPicture {...shared} width={width - beside} />
            {beside > 0 && <SkillsBeside name={page.name} skills={skills} />}
          </div>
          {!readOnly && !agreed && (
            <div className={`${classes.buttons} screen-only`}>
              <Button variant="filled" onClick={() => onOpen({ kind: "agree_gap", round })}>
                {t("career-page-agree")}
              </Button>
              <Button onClick={() => onOpen({ kind: "begin_round" })}>{t("career-page-round-again")}</Button>
            </div>
          )}
        </>
      )}
      table={<GapTable {...shared} />}
    />
  );
}

/** What there is to talk about comes first, the largest difference before the others. */
function inOrder({ gap, toTalkAbout }: RoundLine): GapLine[] {
  const order = toTalkAbout.map(({ expectation }) => expectation);
  const place = ({ expectation }: GapLine) => (order.indexOf(expectation) + order.length + 1) % (order.length + 1);
  return [...(gap?.lines ?? [])].sort((a, b) => place(a) - place(b));
}

function latest({ employeeRatedOn, leaderRatedOn, begunOn }: RoundLine): string {
  return [employeeRatedOn ?? begunOn, leaderRatedOn ?? begunOn].sort().at(-1) ?? begunOn;
}

export function useRatingWords() {
  const { t } = useWords();
  return Object.fromEntries(RATINGS.map((rating) => [rating, t(RATING_WORDS[rating])])) as Record<
    (typeof RATINGS)[number],
    string
  >;
}

function Before({ rounds }: { rounds: RoundLine[] }) {
  const { t, day } = useWords();
  if (rounds.length === 0) return null;
  return (
    <Section title={t("career-page-rounds-before")}>
      <LineList>
        {rounds.map((round) => (
          <Line key={round.round} why={t("career-page-round-version", { ladder: round.ladderName, version: round.version })}>
            {t("career-page-round-before", { level: round.level, day: day(round.begunOn) })}
          </Line>
        ))}
      </LineList>
    </Section>
  );
}
