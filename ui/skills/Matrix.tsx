/**
 * The skills matrix (INTERFACE 9.10): a circle filled by quarters for the level, a small clock where it is too long ago. It
 * is one stop for Tab: the arrows walk through it, Enter opens a cell or the head of a column. A cell is a single node, so
 * that sixty people stay well under the number of nodes WebKitGTK likes.
 */
import { Anchor } from "@mantine/core";
import { type CSSProperties, type KeyboardEvent, useId, useState } from "react";
import type { SkillCell, SkillColumn, SkillMatrix, SkillRow } from "../api/generated";
import { type Words, useWords } from "../app/words";
import type { SkillDialog } from "./SkillDialogs";
import { STATE_WORDS, levelWord } from "./lists";
import classes from "./skills.module.css";

/** The most cells that are shown at first. */
const CELLS = 900;

interface Props {
  matrix: SkillMatrix;
  /** Levels told in words instead of drawn. */
  asWords: boolean;
  onOpen: (dialog: SkillDialog) => void;
}

export function Matrix({ matrix, asWords, onOpen }: Props) {
  const words = useWords();
  const { t } = words;
  const { skills, people } = matrix;
  const [all, setAll] = useState(false);
  const [[row, column], setAt] = useState<[number, number]>([1, 0]);
  const ids = useId();
  const placeId = (at: [number, number]) => `${ids}${at[0]}-${at[1]}`;
  const atFirst = Math.max(10, Math.floor(CELLS / skills.length));
  const shown = all ? people : people.slice(0, atFirst);

  const open = () => {
    const skill = skills[column];
    const person = shown[row - 1];
    if (skill === undefined) return;
    if (row === 0) onOpen({ kind: "skill", skill });
    else if (person !== undefined) onOpen({ kind: "cell", person, skill, cell: person.cells[column] ?? null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepFrom(event.key, row, column, shown.length, skills.length - 1);
    if (to !== null) {
      setAt(to);
      document.getElementById(placeId(to))?.focus();
    } else if (event.key === "Enter" || event.key === " ") open();
    else return;
    event.preventDefault();
  };
  const place = (at: [number, number]) => ({
    id: placeId(at),
    tabIndex: at[0] === row && at[1] === column ? 0 : -1,
    onFocus: () => setAt(at),
    onClick: () => {
      const skill = skills[at[1]];
      const person = shown[at[0] - 1];
      if (skill === undefined) return;
      if (at[0] === 0) onOpen({ kind: "skill", skill });
      else if (person !== undefined) onOpen({ kind: "cell", person, skill, cell: person.cells[at[1]] ?? null });
    },
  });
  return (
    <>
      <div className={classes.scroller}>
        <table
          className={classes.matrix}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table one moves in by keys.
          role="grid"
          aria-label={t("skills-matrix")}
          aria-describedby="skills-keys"
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t("skills-who")}
              </th>
              {skills.map((skill, at) => (
                <Head key={skill.skill} skill={skill} place={place([0, at])} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((person, at) => (
              <tr key={person.person}>
                <th scope="row" title={`${person.name} · ${person.position}`}>
                  {person.name}
                </th>
                {skills.map((skill, columnAt) => (
                  <Cell
                    key={skill.skill}
                    person={person}
                    skill={skill}
                    cell={person.cells[columnAt] ?? null}
                    asWords={asWords}
                    place={place([at + 1, columnAt])}
                    words={words}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("skills-can")}</th>
              {skills.map((skill) => (
                <td key={skill.skill}>{skill.counting}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={`${classes.keys} screen-only`} id="skills-keys">
        {t("skills-keys")}
      </p>
      {shown.length < people.length && (
        <Anchor component="button" type="button" onClick={() => setAll(true)}>
          {t("skills-rest", { count: people.length - shown.length })}
        </Anchor>
      )}
    </>
  );
}

/** Where a key leads in the grid; row 0 holds the heads. */
function stepFrom(key: string, row: number, column: number, lastRow: number, lastColumn: number): [number, number] | null {
  const steps: Record<string, [number, number]> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, lastColumn],
    PageUp: [0, column],
    PageDown: [lastRow, column],
  };
  const to = steps[key];
  if (to === undefined) return null;
  return [Math.min(Math.max(to[0], 0), lastRow), Math.min(Math.max(to[1], 0), lastColumn)];
}

interface GridPlace {
  id: string;
  tabIndex: number;
  onFocus: () => void;
  onClick: () => void;
}

function Head({ skill, place }: { skill: SkillColumn; place: GridPlace }) {
  const { say } = useWords();
  return (
    <th scope="col" {...place} data-boxed={skill.head !== null || undefined} title={skill.name}>
      <span className={classes.skillName}>{skill.name}</span>
      {skill.head !== null && <span className={classes.only}>{say(skill.head)}</span>}
    </th>
  );
}

function Cell(props: {
  person: SkillRow;
  skill: SkillColumn;
  cell: SkillCell | null;
  asWords: boolean;
  place: GridPlace;
  words: Words;
}) {
  const { person, skill, cell, asWords, place, words } = props;
  const label = words.t("skills-cell", { name: person.name, skill: skill.name, state: wordsOf(cell, words) });
  if (cell === null) return <td {...place} aria-label={label} />;
  return (
    <td
      {...place}
      aria-label={label}
      title={label}
      data-state={cell.state}
      className={asWords ? classes.told : classes.drawn}
      style={{ "--level": cell.level } as CSSProperties}
    >
      {asWords && wordsOf(cell, words)}
    </td>
  );
}

/** "alone, fresh, last on 3 Mar". */
export function wordsOf(cell: SkillCell | null, { t, shortDay }: Words): string {
  if (cell === null) return t("skills-none-yet");
  const said = { level: t(levelWord(cell.level)), state: t(STATE_WORDS[cell.state]) };
  return cell.lastOn === null
    ? t("skills-said", said)
    : t("skills-said-last", { ...said, day: shortDay(cell.lastOn) });
}
