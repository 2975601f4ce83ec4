/** What happened with somebody in twelve months, side by side: talks, promises, roles, time back in an old role, and days away. */
import type { CareerPage, PersonPage, PullBackLine, TimelineRow } from "../api/generated";
import { KIND_WORDS, daysOf } from "../absences/lists";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { type Words, useWords } from "../app/words";
import { PersonLanes } from "../parts/PersonLanes";
import { PersonLanesTable } from "../parts/PersonLanesTable";
import { PictureSection } from "../parts/PictureSection";
import type { AsTable } from "../parts/TableToggle";
import type { LaneEntry, PersonLane } from "../parts/personLanesShape";

interface Props {
  page: PersonPage;
  /** For the hours of what pulled them back; it is there a moment after the page. */
  career: CareerPage | undefined;
  asTable: AsTable;
}

export function LanesSection({ page, career, asTable }: Props) {
  const words = useWords();
  const { today } = useHouse();
  const lanes = lanesOf(page, career?.pullBacks ?? [], words);
  if (lanes.every(({ entries }) => entries.length === 0)) return null;
  const sentence = page.summary.map(words.say).join(" ");
  return (
    <PictureSection
      title={words.t("person-page-lanes")}
      asTable={asTable}
      picture={(width) => (
        <PersonLanes lanes={lanes} today={today} sentence={sentence} width={width} onOpen={go} />
      )}
      table={<PersonLanesTable lanes={lanes} />}
    />
  );
}

function lanesOf(page: PersonPage, pullBacks: PullBackLine[], words: Words): PersonLane[] {
  const { t } = words;
  return [
    { name: t("person-page-lane-talks"), entries: page.timeline.filter(isTalk).map((row) => talk(row, words)) },
    { name: t("person-page-lane-promises"), entries: promises(page, words) },
    { name: t("person-page-lane-role"), entries: roles(page, words) },
    {
      name: t("person-page-lane-pulled-back"),
      entries: page.timeline.filter(isPullBack).map((row) => pullBack(row, pullBacks, words)),
    },
    { name: t("person-page-lane-away"), entries: away(page, words) },
  ];
}

const isTalk = ({ kind }: TimelineRow) => kind === "talk";
const HELD = "timeline-talk-held";
/** Time back in an old role, or a promise that was taken back; what wrote both is one. */
const isPullBack = ({ on, title }: TimelineRow, _: number, rows: TimelineRow[]) =>
  title.key === PULLED_BACK ||
  (title.key === "timeline-promise-reversed" &&
    !rows.some((other) => other.title.key === PULLED_BACK && other.on === on));
const PULLED_BACK = "timeline-career-pulled-back";

/** A talk that was held is a dot; one that was moved, cancelled or missed is a ring. */
function talk(row: TimelineRow, words: Words): LaneEntry {
  const { on, title, meeting } = row;
  return {
    on,
    look: title.key === HELD ? { kind: "dot" } : { kind: "ring" },
    words: lineOf(row, words),
    place: meeting === null ? null : { screen: "meeting", meeting },
  };
}

function pullBack(row: TimelineRow, pullBacks: PullBackLine[], words: Words): LaneEntry {
  const { on } = row;
  const known = pullBacks.find(({ from }) => from === on);
  const commitment = row.commitment ?? known?.commitment ?? null;
  return {
    on,
    look: { kind: "triangle", hours: known?.hours ?? null },
    words: lineOf(row, words),
    place: commitment === null ? null : { screen: "promise", commitment },
  };
}

function lineOf({ on, title, text }: TimelineRow, { t, day, say }: Words): string {
  const what = say(title);
  return t("person-page-lane-entry", { day: day(on), what: text === "" ? what : `${what}: ${text}` });
}

function promises({ promises }: PersonPage, { t, day, say }: Words): LaneEntry[] {
  return promises.map((line) => ({
    on: line.promisedOn,
    look: { kind: "promise", line },
    words: t("person-page-lane-promise", { day: day(line.promisedOn), what: line.what, state: say(line.label) }),
    place: { screen: "promise", commitment: line.commitment },
  }));
}

function roles({ assignments }: PersonPage, { t, day }: Words): LaneEntry[] {
  return assignments.map(({ position, kind, from, to }) => {
    const role = { position, from: day(from) };
    return {
      on: from,
      to,
      look: { kind: "band", label: position, ...(kind !== "substantive" && { trial: true }) },
      words: to === null ? t("person-page-lane-role-since", role) : t("person-page-lane-role-until", { ...role, to: day(to) }),
      place: null,
    };
  });
}

/** Days away that counted or will; what was asked for and not answered yet is no day away. */
function away({ absences }: PersonPage, words: Words): LaneEntry[] {
  const counted = absences.filter(({ state }) => state === "active" || state === "approved" || state === "ended");
  return counted.map((line) => ({
    on: line.from,
    to: line.to,
    look: { kind: "away" },
    words: words.t("person-page-lane-away-entry", { kind: words.t(KIND_WORDS[line.kind]), days: daysOf(line, words) }),
    place: null,
  }));
}
